"""Corrections that several edits make together: reports put with an event or taken off it, disagreements settled.  Pure."""

from __future__ import annotations

from typing import Any

from model.domain import Event
from model.edits import BOTH, Edit, dismiss_events, many, merge_events, new_event, reopen_conflict, settle_conflict, split_event
from model.translation import named

__all__ = ["reopened", "settled", "with_report", "without_report"]


def with_report(event: Event, proposed: Event) -> Edit:
    """Let the mention of a proposed event (`model.proposing`) report this one, whose account stands as it is.  Raises EditError."""
    made, key = new_event(
        title=proposed.title, when=proposed.when, kind=proposed.kind, status=event.status, place=proposed.place,
        mentions=proposed.mentions,
    )  # fmt: skip
    return many(named("Add a report to “{title}”", title=event.title), [made, merge_events([key], event.key, event.title)])


def without_report(event: Event, number: int) -> Edit:
    """Take the report of this index off the event: it becomes an event of its own, which is dismissed.  Raises EditError where it is
    the only one."""
    parted, key = split_event(event, [number])
    return many(named("Take a report off “{title}”", title=event.title), [parted, dismiss_events([key])])


def settled(event: Event, number: int, side: int, account: Event | None = None) -> Edit:
    """Settle the disagreement `number`: the left account (0), the right one (1) or both (-1).  `account`: what the right one says,
    whose date or place (where the two differ on it) becomes the event's.  Raises EditError where there is no such disagreement."""
    conflict = event.conflicts[number]
    if side == BOTH:
        return settle_conflict(event, conflict, BOTH)
    if side == 0:
        return settle_conflict(event, conflict, 0 if event.mentions else BOTH)
    fields: dict[str, Any] = {}
    if account is not None:
        if account.when is not None and account.when != event.when:
            fields["when"] = account.when
        if account.place and not fields:
            fields["place"] = account.place
    if conflict.mention >= 0:
        return settle_conflict(event, conflict, conflict.mention, **fields)
    return many(named("Settle a conflict"), [settle_conflict(event, conflict, BOTH, **fields)])


def reopened(event: Event, number: int) -> Edit:
    """Let a settled disagreement be open again, with the date or place the event had before."""
    return reopen_conflict(event, event.conflicts[number])

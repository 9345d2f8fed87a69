"""Edits of events: fields set, events made, merged, split, told apart.  Each is a value; what it means is in `model.editing.laying`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from model.dates import DateSpan
from model.domain import Event, Kind, Mention, Role, Status
from model.editing.values import (
    EditError,
    Override,
    SetOverrides,
    mention_key,
    mention_to_json,
    merged_to_json,
    moment,
    roles_to_json,
    span_to_json,
    span_value,
)
from model.translation import named, named_many, noted, tr

__all__ = [
    "EVENT_FIELDS",
    "OWN",
    "mark_different",
    "merge_events",
    "new_event",
    "new_key",
    "own_id",
    "revert_event",
    "set_event",
    "split_event",
    "unmerge_events",
]

OWN = "own:"
"""How the keys of what a person made begin."""
EVENT_FIELDS: Mapping[str, str] = {
    "title": noted("Change title"),
    "kind": noted("Change kind"),
    "status": noted("Change status"),
    "place": noted("Change place"),
    "when": noted("Change date"),
    "participants": noted("Change participants"),
    "series": noted("Change series"),
    "fulfils": noted("Change plan"),
}
"""The fields of an event that can be set, and what setting it is called."""


def new_key() -> str:
    """A key that nothing has: two programs that make something in one project at the same time give it two keys."""
    import secrets

    return f"{OWN}{secrets.token_hex(6)}"


def own_id(key: str) -> int:
    """The id of what has such a key: below 0, since what was read is counted from 1."""
    return -int(key.removeprefix(OWN), 16) - 1


def set_event(key: str, **fields: object) -> SetOverrides:
    """Set fields of an event: title, place (str), kind (Kind), status (Status), when (DateSpan, None for undated), participants (Roles),
    series, fulfils (a key, "" for none; whether an event can have come of a plan is asked by `model.editing.plans`).

    Raises EditError for an empty title, ValueError for another field, a wrong kind or status.
    """
    if not fields:
        raise EditError(tr("Nothing was changed."))
    rows = []
    for field, value in fields.items():
        if field not in EVENT_FIELDS:
            raise ValueError(f"an event has no field {field!r} to set")
        rows.append(Override("event", key, field, _written(field, value)))
    text = named(EVENT_FIELDS[next(iter(fields))]) if len(fields) == 1 else named("Change event")
    return SetOverrides(text, tuple(rows))


def _written(field: str, value: Any) -> str:
    if field == "when":
        if value is not None and not isinstance(value, DateSpan):
            raise ValueError(f"not a date span: {value!r}")
        return "null" if value is None else span_to_json(value)
    if field == "participants":
        return roles_to_json(joined_roles(value))
    if field == "kind":
        value = str(Kind(str(value)))
    elif field == "status":
        value = str(Status(str(value)))
    elif not isinstance(value, str):
        raise ValueError(f"{field} must be a text")
    elif field == "title" and not value.strip():
        raise EditError(tr("An event needs a title. Write what happened in a few words."))
    return json.dumps(value, ensure_ascii=False)


def joined_roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Each participant once, in the order given, with all its roles."""
    parts: dict[str, dict[str, None]] = {}
    for role in roles:
        parts.setdefault(role.participant, {})[role.role] = None
    return tuple(Role(who, ", ".join(part for part in each if part)) for who, each in parts.items())


def revert_event(key: str, *fields: str) -> SetOverrides:
    """Let what was read stand again in these fields of an event; in every field where none is named.  Raises ValueError for another."""
    wrong = [field for field in fields if field not in EVENT_FIELDS]
    if wrong:
        raise ValueError(f"an event has no field {wrong[0]!r} to set")
    text = named("Undo all changes to event") if len(fields) != 1 else named("Put back what was read")
    return SetOverrides(text, tuple(Override("event", key, field, None) for field in fields or EVENT_FIELDS))


def new_event(
    *,
    title: str,
    when: DateSpan | None = None,
    kind: Kind = Kind.OTHER,
    status: Status = Status.HELD,
    place: str = "",
    participants: Iterable[Role] = (),
    series: str = "",
    mentions: Sequence[Mention] = (),
) -> tuple[SetOverrides, str]:
    """An event that a person adds, from words of articles (`mentions`) or by hand.  Returns the edit and the event's key.

    Raises EditError for an empty title.
    """
    if not title.strip():
        raise EditError(tr("An event needs a title. Write what happened in a few words."))
    key = new_key()
    event = Event(key, title, Kind(kind), Status(status), when, place, joined_roles(participants), tuple(mentions), series)
    value = base_value(event) | {"mentions": [mention_to_json(mention) for mention in mentions]}
    return SetOverrides(named("Add “{title}”", title=title), (Override("event", key, "own", _json(value)),)), key


def base_value(event: Event) -> dict[str, Any]:
    """What an event says, its mentions left out, as what JSON can hold."""
    return {
        "title": event.title, "kind": str(event.kind), "status": str(event.status), "place": event.place, "series": event.series,
        "when": None if event.when is None else span_value(event.when),
        "participants": [(role.participant, role.role) for role in event.participants],
    }  # fmt: skip


def merge_events(keys: Iterable[str], into: str, title: str = "") -> SetOverrides:
    """Say that these events are one: `into`, whose account stands; the reports of all are its reports.  `title` is for the step's name.

    Raises EditError where there are not two.
    """
    others = [key for key in dict.fromkeys(keys) if key != into]
    if not others:
        raise EditError(tr("Only one event is selected. Select the events that are the same and merge them."))
    n = len(others) + 1
    text = named_many("Merge {n} event into “{title}”", "Merge {n} events into “{title}”", n, title=title) if title else ""
    rows = [Override("event", key, "merged", merged_to_json(into)) for key in others]
    return SetOverrides(text or named_many("Merge {n} event", "Merge {n} events", n), (*rows, Override("event", into, "merged", None)))


def unmerge_events(keys: Iterable[str]) -> SetOverrides:
    """Let events that were merged into another (`Event.merged`) stand for themselves again.  Raises EditError where there are none."""
    every = tuple(dict.fromkeys(keys))
    if not every:
        raise EditError(tr("No other event was merged into this one."))
    return SetOverrides(named("Undo merging events"), tuple(Override("event", key, "merged", None) for key in every))


def split_event(
    event: Event, mentions: Sequence[int], title: str = "", account: Event | None = None
) -> tuple[SetOverrides, str]:
    """Make the reports `mentions` (indices) of an event, as it is shown, an event of their own.  Returns the edit and the new event's key.

    The new event tells what `account` does (what was read in its first report: `model.proposing`), where none is given what the event
    does and its first report may say; `title`, where one is given, is its title.  Raises EditError where no report is named, or all
    of them are.
    """
    taken = sorted({number for number in mentions if 0 <= number < len(event.mentions)})
    if not taken:
        raise EditError(tr("No report is chosen. Choose the reports that tell of something else."))
    if len(taken) == len(event.mentions) and event.record is None:
        raise EditError(tr("All reports of “{title}” are chosen. Leave at least one with it.", title=event.title))
    parted, rest = [event.mentions[number] for number in taken], [m for n, m in enumerate(event.mentions) if n not in set(taken)]
    key, told = new_key(), account or account_of(event, parted[0])
    value = base_value(told) | ({"title": title} if title.strip() else {})
    value |= {"from": event.key, "at": moment(), "mentions": _keys(parted), "kept": _keys(rest)}
    return SetOverrides(named("Split “{title}”", title=event.title), (Override("event", key, "split", _json(value)),)), key


def account_of(event: Event, mention: Mention) -> Event:
    """The event as one of its reports tells it: where the report says nothing of its own, as the event has it."""
    people = {who for _, who in mention.names}
    roles = tuple(role for role in event.participants if role.participant in people) or event.participants
    return Event(
        event.key, event.title, event.kind, event.status, event.when,
        mention.place.text if mention.place is not None else event.place, roles, (mention,), event.series,
    )  # fmt: skip


def mark_different(one: Event, other: Event) -> SetOverrides:
    """Say that two events (as they are shown) are not the same: they stay two, whatever linking says later.

    Raises EditError where they are one and the same.
    """
    if one.key == other.key:
        raise EditError(tr("This is one and the same event. Choose two events to tell apart."))
    first, second = sorted((one, other), key=lambda event: event.key)
    value = {event.key: base_value(event) | {"mentions": _keys(event.mentions)} for event in (first, second)}
    rows = [Override("event", first.key, f"different:{second.key}", _json(value))]
    rows += [Override("event", event.key, "merged", None) for event in (first, second)]
    return SetOverrides(named("Mark as not the same"), tuple(rows))


def _keys(mentions: Iterable[Mention]) -> list[str]:
    return [mention_key(mention) for mention in mentions]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

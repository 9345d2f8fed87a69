"""Reports that disagree: a person says which account stands, or that both do, and can take that back.

What is settled is kept by the report (or the other event) that the conflict is of, so it holds when linking numbers reports anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from model.changes import EVERYTHING, Changes
from model.domain import Conflict, Event
from model.editing.grouping import Fields
from model.editing.making import set_event
from model.editing.values import Edit, EditError, EditStore, Override, SetOverrides, mention_key
from model.translation import named, tr

__all__ = ["BOTH", "ReopenConflict", "conflict_name", "reopen_conflict", "settle_conflict", "settled"]

BOTH = -1
"""Both accounts stand."""


def conflict_name(event: Event, conflict: Conflict) -> str:
    """What a conflict of an event, as it is shown, is known by."""
    if conflict.event:
        return f"event {conflict.event}"
    if 0 <= conflict.mention < len(event.mentions):
        return f"mention {mention_key(event.mentions[conflict.mention])}"
    return f"merged {conflict.merged}" if conflict.merged else f"words {conflict.says}"


def settle_conflict(event: Event, conflict: Conflict, choice: int = BOTH, **fields: object) -> Edit:
    """Say how it is: the account of the report `choice` (index) stands, or BOTH do.

    `fields` are what becomes the event's in the same step (`set_event`): the date of the account chosen, its place, its status.
    Raises EditError where the event has no such report or conflict.
    """
    if conflict not in event.conflicts:
        raise EditError(tr("The reports of “{title}” no longer disagree on this.", title=event.title))
    if choice != BOTH and not 0 <= choice < len(event.mentions):
        raise EditError(tr("“{title}” has no such report.", title=event.title))
    text = named("Keep both accounts") if choice == BOTH else named("Settle a conflict")
    chosen = "" if choice == BOTH else mention_key(event.mentions[choice])
    return SettleConflict(text, event.key, conflict_name(event, conflict), chosen, set_event(event.key, **fields).rows if fields else ())


@dataclass(frozen=True, slots=True)
class SettleConflict:
    """Settle a conflict and set fields; what stood there before is kept beside, for reopening."""

    text: str
    event: str
    conflict: str
    chosen: str
    rows: tuple[Override, ...] = ()

    def apply(self, store: EditStore) -> tuple[SetOverrides, Changes]:
        """To be called inside the store's `atomic()`."""
        before = {row.field: (row.value, store.override("event", self.event, row.field)) for row in self.rows}
        value = json.dumps({"stands": self.chosen, "set": before}, ensure_ascii=False)
        row = Override("event", self.event, f"settled:{self.conflict}", value)
        inverse, _ = SetOverrides(self.text, (*self.rows, row)).apply(store)
        return inverse, EVERYTHING


def reopen_conflict(event: Event, conflict: Conflict) -> Edit:
    """Let a settled conflict stand open again; a field that was set when it was settled, and not since, is as it was before."""
    return ReopenConflict(named("Reopen a conflict"), event.key, conflict_name(event, conflict))


@dataclass(frozen=True, slots=True)
class ReopenConflict:
    """Take back that a conflict was settled."""

    text: str
    event: str
    conflict: str

    def apply(self, store: EditStore) -> tuple[SetOverrides, Changes]:
        """To be called inside the store's `atomic()`."""
        name = f"settled:{self.conflict}"
        kept = store.override("event", self.event, name)
        rows = [Override("event", self.event, name, None)]
        for field, (now, before) in json.loads(kept)["set"].items() if kept else ():
            if store.override("event", self.event, field) == now:
                rows.append(Override("event", self.event, field, before))
        inverse, _ = SetOverrides(self.text, tuple(rows)).apply(store)
        return inverse, EVERYTHING


def settled(event: Event, fields: Fields) -> Event:
    """The event with those of its conflicts marked that a person settled."""
    said: dict[str, Any] = {name.removeprefix("settled:"): value for name, value in fields.items() if name.startswith("settled:")}
    if not said or not event.conflicts:
        return event
    places = {mention_key(mention): number for number, mention in enumerate(event.mentions)}
    found = []
    for conflict in event.conflicts:
        value = said.get(conflict_name(event, conflict))
        if value is not None:
            conflict = replace(conflict, settled=True, stands=places.get(json.loads(value)["stands"], BOTH))
        found.append(conflict)
    return replace(event, conflicts=tuple(found))

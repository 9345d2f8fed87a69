"""A person's edits as values: apply(store) -> (inverse, Changes).  No live objects, no SQL.

An edit sets override rows beside what was read: (noun, key, field) -> JSON.  `overridden` lays them over a collection.  The
fields of an event: title, kind, status, place (texts), when (a date span, null for undated), dismissed (true).  Other nouns:
participant (name, role, country), series (name), article (title).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from model.changes import Changes
from model.dates import DateSpan, Precision, Step
from model.domain import Collection, Event, Kind, Series, Status, time_order

__all__ = [
    "Edit",
    "EditStore",
    "Override",
    "SetOverrides",
    "dismiss_event",
    "dismissed",
    "edited",
    "edits_of",
    "overridden",
    "restore_event",
    "revert_event",
    "set_event",
    "set_field",
    "span_from_json",
    "span_to_json",
]

OverrideRows = Mapping[tuple[str, str, str], str]


class EditStore(Protocol):
    """What an edit needs of the store."""

    def overrides(self) -> dict[tuple[str, str, str], str]: ...

    def set_override(self, noun: str, key: str, field: str, value: str | None) -> str | None: ...

    def changes_of(self, named: Sequence[tuple[str, str]]) -> Changes: ...


class Edit(Protocol):
    """Any edit: a value, with words for the undo menu ("Change date")."""

    @property
    def text(self) -> str: ...

    def apply(self, store: EditStore) -> tuple[Edit, Changes]: ...


@dataclass(frozen=True, slots=True)
class Override:
    """One row to set: `value` is JSON; None takes the row away, so that what was read stands again."""

    noun: str
    key: str
    field: str
    value: str | None


@dataclass(frozen=True, slots=True)
class SetOverrides:
    """Set or take away rows, all or none."""

    text: str
    rows: tuple[Override, ...]

    def apply(self, store: EditStore) -> tuple[SetOverrides, Changes]:
        """Set the rows; to be called inside the store's `atomic()`.  Returns the edit that puts back what was there, and what changed."""
        before = [
            Override(row.noun, row.key, row.field, store.set_override(row.noun, row.key, row.field, row.value)) for row in self.rows
        ]
        changes = store.changes_of([(row.noun, row.key) for row in self.rows])
        return SetOverrides(self.text, tuple(reversed(before))), changes


_NAMES = {"title": "Change title", "kind": "Change kind", "status": "Change status", "place": "Change place", "when": "Change date"}


def set_event(key: str, **fields: object) -> SetOverrides:
    """Set fields of an event: title, place (str), kind (Kind), status (Status), when (DateSpan, None for undated).

    Raises ValueError for another field, a wrong kind or status, or an empty title.
    """
    rows = []
    for field, value in fields.items():
        if field not in _NAMES:
            raise ValueError(f"an event has no field {field!r} to set")
        rows.append(Override("event", key, field, _written(field, value)))
    text = _NAMES[next(iter(fields))] if len(fields) == 1 else "Change event"
    return SetOverrides(text, tuple(rows))


def _written(field: str, value: object) -> str:
    if field == "when":
        if value is not None and not isinstance(value, DateSpan):
            raise ValueError(f"not a date span: {value!r}")
        return "null" if value is None else span_to_json(value)
    if field == "kind":
        value = str(Kind(str(value)))
    elif field == "status":
        value = str(Status(str(value)))
    elif not isinstance(value, str) or (field == "title" and not value.strip()):
        raise ValueError(f"{field} must be a text{' and not empty' if field == 'title' else ''}")
    return json.dumps(value, ensure_ascii=False)


def dismiss_event(key: str) -> SetOverrides:
    """Take an event out of the timeline; what was read stays in the project."""
    return SetOverrides("Dismiss event", (Override("event", key, "dismissed", "true"),))


def restore_event(key: str) -> SetOverrides:
    """Bring a dismissed event back."""
    return SetOverrides("Restore event", (Override("event", key, "dismissed", None),))


def revert_event(key: str) -> SetOverrides:
    """Let what was read stand again in every field of an event."""
    return SetOverrides("Undo all changes to event", tuple(Override("event", key, field, None) for field in _NAMES))


def set_field(noun: str, key: str, field: str, value: str | None, text: str) -> SetOverrides:
    """Set a text field of a participant, series or article (None: what was read).  Raises ValueError where there is no such field."""
    if field not in _TEXT_FIELDS.get(noun, ()):
        raise ValueError(f"a {noun} has no field {field!r} to set")
    return SetOverrides(text, (Override(noun, key, field, None if value is None else json.dumps(value, ensure_ascii=False)),))


_TEXT_FIELDS: dict[str, tuple[str, ...]] = {
    "participant": ("name", "role", "country"),
    "series": ("name",),
    "article": ("title",),
}


def span_to_json(span: DateSpan) -> str:
    """A date span as JSON, nothing lost."""
    steps = [(step.rule, step.phrase, step.start, step.end, step.says) for step in span.derivation]
    bounds = [span.earliest, span.start_latest, span.end_earliest, span.latest]
    return json.dumps(
        {"bounds": bounds, "precision": span.precision, "edtf": span.edtf, "derivation": steps, "note": span.note}, ensure_ascii=False
    )


def span_from_json(text: str) -> DateSpan | None:
    """What `span_to_json` wrote, None for null.  Raises ValueError, KeyError or TypeError for anything else."""
    value = json.loads(text)
    if value is None:
        return None
    earliest, start_latest, end_earliest, latest = value["bounds"]
    steps = tuple(Step(*step) for step in value["derivation"])
    return DateSpan(
        earliest, start_latest, end_earliest, latest, Precision(value["precision"]), value["edtf"], steps, value["note"]
    )


_READ_EVENT: dict[str, Callable[[str], Any]] = {
    "title": json.loads,
    "place": json.loads,
    "kind": lambda text: Kind(json.loads(text)),
    "status": lambda text: Status(json.loads(text)),
    "when": span_from_json,
}


def overridden(collection: Collection, rows: OverrideRows) -> Collection:
    """The collection with a person's edits laid over it: fields set, dismissed events out, events in order of time again."""
    if not rows:
        return collection
    edits = _by_owner(collection, rows)
    gone = {key for (noun, key), fields in edits.items() if noun == "event" and fields.get("dismissed") == "true"}
    events = [_edited(event, edits.get(("event", event.key), {})) for event in collection.events if event.key not in gone]
    if any(noun == "event" and "when" in fields for (noun, _), fields in edits.items()):
        events.sort(key=time_order)
    if gone:
        events = [_without(event, gone) for event in events]
    return replace(
        collection,
        articles=tuple(_renamed(one, "article", one.digest, edits) for one in collection.articles),
        participants=tuple(_renamed(one, "participant", one.key, edits) for one in collection.participants),
        events=tuple(events),
        series=tuple(_thinned(_renamed(one, "series", one.key, edits), gone) for one in collection.series),
    )


def dismissed(collection: Collection, rows: OverrideRows) -> tuple[Event, ...]:
    """The events of what was read that a person dismissed."""
    gone = {key for (noun, key, field), value in rows.items() if (noun, field, value) == ("event", "dismissed", "true")}
    return tuple(event for event in collection.events if event.key in gone)


def edits_of(rows: OverrideRows, keys: Callable[[str], bool]) -> dict[str, dict[str, str]]:
    """The edits of those events whose keys pass, by key: field -> JSON.  For events that are no part of a collection (`edited`)."""
    found: dict[str, dict[str, str]] = {}
    for (noun, key, field), value in rows.items():
        if noun == "event" and keys(key):
            found.setdefault(key, {})[field] = value
    return found


def edited(event: Event, fields: Mapping[str, str]) -> Event | None:
    """The event with a person's edits (field -> JSON) laid over it, None where it was dismissed."""
    return None if fields.get("dismissed") == "true" else _edited(event, fields)


def _by_owner(collection: Collection, rows: OverrideRows) -> dict[tuple[str, str], dict[str, str]]:
    """(noun, key) -> field -> JSON, the edits of an event that has since been joined to another among that one's.

    An event's key is that of the mention that founded it, so such an edit finds the event its mention is of now.  That event's
    own edits come first, and it is not dismissed because something joined to it had been.
    """
    events = {event.key for event in collection.events}
    owners: dict[str, str] | None = None
    edits: dict[tuple[str, str], dict[str, str]] = {}
    joined = []
    for (noun, key, field), value in rows.items():
        if noun != "event" or key in events:
            edits.setdefault((noun, key), {})[field] = value
        elif field != "dismissed":
            joined.append((key, field, value))
    for key, field, value in joined:
        owners = _owners(collection) if owners is None else owners
        if key in owners:
            edits.setdefault(("event", owners[key]), {}).setdefault(field, value)
    return edits


def _owners(collection: Collection) -> dict[str, str]:
    """Mention key -> key of the event it reports."""
    return {
        f"{mention.article[:12]}:{mention.start}-{mention.end}": event.key for event in collection.events for mention in event.mentions
    }


def _edited(event: Event, fields: Mapping[str, str]) -> Event:
    values = {field: _READ_EVENT[field](value) for field, value in fields.items() if field in _READ_EVENT}
    return replace(event, **values) if values else event


def _renamed(one: Any, noun: str, key: str, edits: Mapping[tuple[str, str], Mapping[str, str]]) -> Any:
    fields = edits.get((noun, key))
    if not fields:
        return one
    return replace(one, **{field: json.loads(value) for field, value in fields.items() if field in _TEXT_FIELDS[noun]})


def _without(event: Event, gone: set[str]) -> Event:
    """The event without references to dismissed ones."""
    conflicts = tuple(one for one in event.conflicts if one.event not in gone)
    fulfils = "" if event.fulfils in gone else event.fulfils
    if fulfils == event.fulfils and len(conflicts) == len(event.conflicts):
        return event
    return replace(event, fulfils=fulfils, conflicts=conflicts)


def _thinned(series: Series, gone: set[str]) -> Series:
    if not gone or not (gone & {*series.rounds, *(gap.before for gap in series.hiatuses), *(gap.after for gap in series.hiatuses)}):
        return series
    gaps = tuple(
        replace(gap, before="" if gap.before in gone else gap.before, after="" if gap.after in gone else gap.after)
        for gap in series.hiatuses
    )
    return replace(series, rounds=tuple(key for key in series.rounds if key not in gone), hiatuses=gaps)

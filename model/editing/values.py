"""What edits are made of: override rows, the edit that sets them, and the JSON that dates, roles and mentions are kept as.

An override row is (noun, key, field) -> JSON beside what was read.  An edit sets or takes away rows, all or none, and its inverse is
an edit of the same kind: the rows as they stood.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from model.changes import EVERYTHING, Changes
from model.dates import DateSpan, Precision, Step
from model.domain import Mention, Role, TextSpan
from model.storable import storable

__all__ = [
    "Edit",
    "EditError",
    "EditStore",
    "Many",
    "Override",
    "OverrideRows",
    "SetOverrides",
    "many",
    "mention_from_json",
    "mention_key",
    "mention_to_json",
    "merged_to_json",
    "moment",
    "roles_from_json",
    "roles_to_json",
    "rows_of",
    "set_rows",
    "span_from_json",
    "span_of",
    "span_to_json",
    "span_value",
]

OverrideRows = Mapping[tuple[str, str, str], str]
"""(noun, key, field) -> JSON."""

_FEW = 100  # rows that are set one by one; many at once are set in a tenth of the time
_TOLD = 500  # rows whose ids are told one by one; a longer list takes longer than showing all anew
_PLAIN = frozenset({"title", "kind", "status", "place", "when", "name", "role", "country"})
"""Fields that change their own thing and nothing else."""


class EditError(ValueError):
    """What was asked cannot be done.  The text is a sentence for the reader: what, why, and what to do instead."""

    for_reader = True  # the message may be shown as it is


class EditStore(Protocol):
    """What an edit needs of the store."""

    def overrides(self) -> dict[tuple[str, str, str], str]: ...

    def override(self, noun: str, key: str, field: str) -> str | None: ...

    def set_override(self, noun: str, key: str, field: str, value: str | None) -> str | None: ...

    def set_overrides(self, rows: Sequence[tuple[str, str, str, str | None]]) -> list[str | None]: ...

    def changes_of(self, named: Sequence[tuple[str, str]]) -> Changes: ...


class Edit(Protocol):
    """Any edit: a value, with words for the undo menu ("Change date")."""

    @property
    def text(self) -> str: ...

    def apply(self, store: EditStore) -> tuple[Edit, Changes]: ...


@dataclass(frozen=True, slots=True)
class Override:
    """One row to set: `value` is JSON; None takes the row away, so that what was read stands again.

    Whatever a person typed or pasted comes to be stored through here, so here it becomes what can be stored.
    """

    noun: str
    key: str
    field: str
    value: str | None

    def __post_init__(self) -> None:
        for name in ("noun", "key", "field", "value"):
            said = getattr(self, name)
            if said is not None and not said.isascii():
                object.__setattr__(self, name, storable(said))

    @property
    def plain(self) -> bool:
        """Whether it changes its own thing and nothing else; by the kind of a participant others are grouped."""
        return self.field in _PLAIN and (self.noun, self.field) != ("participant", "kind")


@dataclass(frozen=True, slots=True)
class SetOverrides:
    """Set or take away rows, all or none."""

    text: str
    rows: tuple[Override, ...]

    def apply(self, store: EditStore) -> tuple[SetOverrides, Changes]:
        """Set the rows; to be called inside the store's `atomic()`.  Returns the edit that puts back what was there, and what changed."""
        before = set_rows(store, self.rows)
        if len(self.rows) > _TOLD or any(not row.plain for row in self.rows):
            changes = EVERYTHING
        else:
            changes = store.changes_of([(row.noun, row.key) for row in self.rows])
        return SetOverrides(self.text, before), changes


def set_rows(store: EditStore, rows: Sequence[Override]) -> tuple[Override, ...]:
    """Set these rows, in order; to be called inside the store's `atomic()`.  Returns the rows that put back what was there, in order."""
    places = [(row.noun, row.key, row.field, row.value) for row in rows]
    values = store.set_overrides(places) if len(places) > _FEW else [store.set_override(*place) for place in places]
    before = [Override(row.noun, row.key, row.field, value) for row, value in zip(rows, values, strict=True)]
    return tuple(reversed(before))


@dataclass(frozen=True, slots=True)
class Many:
    """Several edits as one step, in order."""

    text: str
    edits: tuple[Edit, ...]

    def apply(self, store: EditStore) -> tuple[Many, Changes]:
        """Apply them all; to be called inside the store's `atomic()`, so that none is where one cannot be."""
        inverses, changed = [], Changes()
        for edit in self.edits:
            inverse, changes = edit.apply(store)
            inverses.append(inverse)
            changed |= changes
        return Many(self.text, tuple(reversed(inverses))), changed


def many(text: str, edits: Iterable[Edit]) -> Edit:
    """Several edits as one step that is named `text`.  Raises EditError where there are none."""
    every = tuple(edits)
    if all(isinstance(edit, SetOverrides) for edit in every):
        return SetOverrides(text, rows_of(every))
    return Many(text, every)


def rows_of(edits: Iterable[Edit]) -> tuple[Override, ...]:
    """The rows that these edits set, in order; of several for one place the last.  Raises TypeError for an edit that is no SetOverrides."""
    rows: dict[tuple[str, str, str], Override] = {}
    for edit in edits:
        if not isinstance(edit, SetOverrides):
            raise TypeError(f"{edit!r} sets no rows that can be told before it is applied")
        for row in edit.rows:
            rows.pop((row.noun, row.key, row.field), None)
            rows[row.noun, row.key, row.field] = row
    return tuple(rows.values())


def span_to_json(span: DateSpan) -> str:
    """A date span as JSON, nothing lost."""
    return json.dumps(span_value(span), ensure_ascii=False)


def span_value(span: DateSpan) -> dict[str, Any]:
    """A date span as what JSON can hold."""
    steps = [(step.rule, step.phrase, step.start, step.end, step.says) for step in span.derivation]
    bounds = [span.earliest, span.start_latest, span.end_earliest, span.latest]
    return {"bounds": bounds, "precision": span.precision, "edtf": span.edtf, "derivation": steps, "note": span.note}


def span_from_json(text: str) -> DateSpan | None:
    """What `span_to_json` wrote, None for null.  Raises ValueError, KeyError or TypeError for anything else."""
    return span_of(json.loads(text))


def span_of(value: Any) -> DateSpan | None:
    """What `span_value` gave; raises as above."""
    if value is None:
        return None
    earliest, start_latest, end_earliest, latest = value["bounds"]
    steps = tuple(Step(*step) for step in value["derivation"])
    return DateSpan(
        earliest, start_latest, end_earliest, latest, Precision(value["precision"]), value["edtf"], steps, value["note"]
    )


_last = 0


def moment() -> int:
    """Nanoseconds since 1970, later than what was given before: of edits that claim the same the later one holds."""
    global _last
    _last = max(_last + 1, time.time_ns())
    return _last


def roles_to_json(roles: Iterable[Role]) -> str:
    """Participants with their roles as JSON, with the moment they were set: what is merged into the event later adds its own."""
    return json.dumps({"at": moment(), "roles": [(role.participant, role.role) for role in roles]}, ensure_ascii=False)


def roles_from_json(text: str) -> tuple[Role, ...]:
    """The roles that `roles_to_json` wrote."""
    return tuple(Role(*pair) for pair in json.loads(text)["roles"])


def merged_to_json(into: str) -> str:
    """What an event, participant or series was merged into, and when."""
    return json.dumps({"into": into, "at": moment()}, ensure_ascii=False)


def mention_to_json(mention: Mention) -> dict[str, Any]:
    """A mention as what JSON can hold."""
    value: dict[str, Any] = {"article": mention.article, "start": mention.start, "end": mention.end, "text": mention.text}
    for name, span in (("date_phrase", mention.date_phrase), ("place", mention.place)):
        if span is not None:
            value[name] = [span.start, span.end, span.text]
    if mention.names:
        value["names"] = [[span.start, span.end, span.text, who] for span, who in mention.names]
    return value


def mention_from_json(value: Mapping[str, Any]) -> Mention:
    """What `mention_to_json` gave.  Raises KeyError or TypeError for anything else."""
    phrase, place = (TextSpan(*value[name]) if name in value else None for name in ("date_phrase", "place"))
    names = tuple((TextSpan(start, end, text), who) for start, end, text, who in value.get("names", ()))
    return Mention(value["article"], value["start"], value["end"], value["text"], phrase, place, names)


def mention_key(mention: Mention) -> str:
    """What a mention is known by, whatever event it is of: the beginning of its article's digest and its offsets."""
    return f"{mention.article[:12]}:{mention.start}-{mention.end}"

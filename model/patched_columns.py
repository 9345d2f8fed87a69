"""Columns with a few events' fields changed in place: what an edit leaves as it was stays the same arrays.

So whoever keeps what it made of an array (`Sieve`, lanes) sees that it still holds.  An event whose dates, participants or sources changed
has no place here: it goes among the loose ones (`table_columns.joined`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from model.columns import KINDS, NO_CODE, STATUSES, Coded, Columns, Texts, bounds_of, flags_of, reports_of, sources_of
from model.domain import Event, row_line
from model.table_columns import TableKeys

__all__ = ["patched"]


@dataclass(frozen=True, slots=True, eq=False)
class PatchedTexts:
    """Texts of which some rows say something else."""

    read: Texts
    changed: Mapping[int, str]

    def __len__(self) -> int:
        return len(self.read)

    def __getitem__(self, row: int, /) -> str:
        said = self.changed.get(row if row >= 0 else row + len(self))
        return self.read[row] if said is None else said


def patched(table: Columns, events: Sequence[Event]) -> tuple[Columns, frozenset[str]]:
    """The columns of one table with these events, which are rows of it, as they are shown now; and the keys of those that are in place.
    The others have other dates, participants or sources than their rows, or are no rows of it."""
    keys = table.keys
    if not events or not isinstance(keys, TableKeys):
        return table, frozenset()
    lines = {line: event for event in events if (line := row_line(keys.table, event.key)) is not None}
    rows = np.flatnonzero(keys.mask(np.array(list(lines), dtype=np.int64)))
    told = [(int(row), lines[int(line)]) for row, line in zip(rows, keys.lines[rows], strict=True)]
    told = [(row, event) for row, event in told if _in_place(table, row, event)]
    if not told:
        return table, frozenset()
    made = replace(
        table,
        titles=_texts(table.titles, [(row, event.title) for row, event in told]),
        places=_coded(table.places, [(row, event.place) for row, event in told]),
        series=_coded(table.series, [(row, event.series) for row, event in told]),
        status=_numbers(table.status, [(row, STATUSES.index(event.status)) for row, event in told]),
        kind=_numbers(table.kind, [(row, KINDS.index(event.kind)) for row, event in told]),
        flags=_numbers(table.flags, [(row, flags_of(event)) for row, event in told]),
        reports=_numbers(table.reports, [(row, reports_of(event)) for row, event in told]),
    )
    return made, frozenset(event.key for _, event in told)


def _in_place(table: Columns, row: int, event: Event) -> bool:
    """Whether an event stands where its row does, with the same participants and sources."""
    earliest, start_latest, end_earliest, latest = bounds_of(event)
    now = earliest, start_latest, end_earliest + 1, latest + 1
    return (
        now == (table.start[row], table.core_start[row], table.core_end[row], table.end[row])
        and table.participants[row] == tuple(dict.fromkeys(role.participant for role in event.participants))
        and table.sources[row] == tuple(dict.fromkeys(sources_of(event)))
    )


def _texts(read: Texts, told: Sequence[tuple[int, str]]) -> Texts:
    changed = {row: text for row, text in told if read[row] != text}
    return PatchedTexts(read, changed) if changed else read


def _coded(column: Coded, told: Sequence[tuple[int, str]]) -> Coded:
    changed = [(row, text) for row, text in told if column[row] != text]
    if not changed:
        return column
    number = {name: code for code, name in enumerate(column.names)}
    codes = column.codes.copy()
    for row, text in changed:
        codes[row] = number.setdefault(text, len(number)) if text else NO_CODE
    return Coded(codes, tuple(number))


def _numbers(column: Any, told: Sequence[tuple[int, int]]) -> Any:
    changed = [(row, value) for row, value in told if column[row] != value]
    if not changed:
        return column
    made = column.copy()
    for row, value in changed:
        made[row] = value
    return made

"""The rows of event tables that name a participant, as runs of lines: what can be split off it, a million rows without a loop."""

from __future__ import annotations

from collections.abc import Mapping

from model.columns import Columns, Mask
from model.domain import TABLE_PREFIX
from model.editing import lines
from model.editing.chosen import chosen, chosen_rows
from model.editing.lines import Runs

__all__ = ["RowsOf", "count_of", "joined_rows", "rows_naming"]

RowsOf = Mapping[str, Runs]
"""Rows: beginning of a table's digest -> runs of lines."""


def count_of(rows: RowsOf) -> int:
    """How many they are."""
    return sum(map(lines.count, rows.values()))


def rows_naming(columns: Columns, participant: str, among: Mask | None = None) -> RowsOf:
    """Beginning of a table's digest -> the lines of its rows in which this participant (key) takes part; of those that are True in
    `among` alone, where it is given.  Rows that a person merged into other events are not among them."""
    rows = columns.named((participant,))
    found = chosen_rows(columns, rows if among is None else rows & among)
    made = dict(found.rows)
    for prefix, runs in chosen(found.keys).rows.items():  # those that an edit speaks of by themselves
        made[prefix] = lines.joined(made.get(prefix, lines.NO_LINES), runs)
    return {prefix: runs for prefix, runs in made.items() if len(runs) and len(prefix) == TABLE_PREFIX}


def joined_rows(*groups: RowsOf) -> RowsOf:
    """The rows of any of these."""
    made: dict[str, Runs] = {}
    for group in groups:
        for prefix, runs in group.items():
            made[prefix] = lines.joined(made.get(prefix, lines.NO_LINES), runs)
    return made

"""Which events an edit is of: a few by their keys, or a million rows of event tables as runs of lines, without a key made for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from model.columns import Columns, IndexArray, Keys, Mask
from model.domain import LINES, TABLE_PREFIX
from model.editing import lines
from model.editing.lines import Runs
from model.table_columns import JoinedKeys, TableKeys

__all__ = ["Chosen", "chosen", "chosen_rows", "row_of"]


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """`keys` of events that are no table's, and `rows`: beginning of a table's digest -> runs of lines."""

    keys: tuple[str, ...] = ()
    rows: Mapping[str, Runs] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.keys) + sum(map(lines.count, self.rows.values()))


def row_of(key: str) -> tuple[str, int] | None:
    """(beginning of its table's digest, line) of the key of a table's row, None for the key of another event."""
    line = key[TABLE_PREFIX + 1 :]
    if key[TABLE_PREFIX : TABLE_PREFIX + 1] != ":" or not (0 < len(line) <= 10 and line.isascii() and line.isdigit()):
        return None
    prefix, number = key[:TABLE_PREFIX], int(line)
    return (prefix, number) if number < LINES and str(number) == line and set(prefix) <= set("0123456789abcdef") else None


def chosen(keys: Iterable[str] | Chosen) -> Chosen:
    """The events with these keys, each once."""
    if isinstance(keys, Chosen):
        return keys
    loose: dict[str, None] = {}
    found: dict[str, list[int]] = {}
    for key in keys:
        row = row_of(key)
        if row is None:
            loose[key] = None
        else:
            found.setdefault(row[0], []).append(row[1])
    return Chosen(tuple(loose), {prefix: lines.runs_of(each) for prefix, each in found.items()})


def chosen_rows(columns: Columns, shown: Mask | IndexArray) -> Chosen:
    """The events in these rows of columns (a mask, or their numbers)."""
    rows = np.flatnonzero(shown) if shown.dtype == np.bool_ else shown
    loose: list[str] = []
    found: dict[str, Runs] = {}
    _gather(columns.keys, rows.astype(np.int64), loose, found)
    return Chosen(tuple(loose), found)


def _gather(keys: Keys, rows: npt.NDArray[np.integer], loose: list[str], found: dict[str, Runs]) -> None:
    if isinstance(keys, JoinedKeys):
        places = keys.places.where[rows]
        for part, first in zip(keys.parts, keys.places.firsts, strict=True):
            _gather(part, places[(places >= first) & (places < first + len(part))] - first, loose, found)
    elif isinstance(keys, TableKeys):
        if len(rows):
            prefix = keys.table[:TABLE_PREFIX]
            found[prefix] = lines.joined(found.get(prefix, lines.NO_LINES), lines.runs_of(keys.lines[rows]))
    else:
        loose += [keys[int(row)] for row in rows]

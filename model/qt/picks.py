"""Events that were picked, one by one or by the stretch, to do something with together: accept, dismiss, merge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from model.columns import Columns, IndexArray, Keys, ListedKeys, Mask

__all__ = ["KEPT", "NOTHING", "Picks", "nothing_of", "of_rows", "toggled"]

KEPT = 50_000
"""So many picks are found again among other columns; where more were picked, none is, and the list shows that."""


@dataclass(frozen=True, slots=True, eq=False)
class Picks:
    """True in the picked rows of the columns that have these keys."""

    of: Keys
    mask: Mask
    count: int

    def __bool__(self) -> bool:
        return self.count > 0

    def __len__(self) -> int:
        return self.count

    def has(self, of: Keys, row: int) -> bool:
        """Whether this row of the columns with these keys is picked."""
        return of is self.of and 0 <= row < len(self.mask) and bool(self.mask[row])

    def rows(self) -> IndexArray:
        """The picked rows, in order."""
        return np.flatnonzero(self.mask)

    def listed(self) -> list[str]:
        """The keys of the picked events, in order of time."""
        return [self.of[row] for row in self.rows().tolist()]

    def on(self, columns: Columns) -> Picks:
        """The same events among other columns, those that are there."""
        if columns.keys is self.of or not self.count:
            return self
        return of_rows(columns, columns.keys.rows(self.listed()) if self.count <= KEPT else ())


NOTHING = Picks(ListedKeys(()), np.zeros(0, dtype=np.bool_), 0)


def nothing_of(columns: Columns) -> Picks:
    """No event of these columns."""
    return Picks(columns.keys, np.zeros(len(columns), dtype=np.bool_), 0)


def of_rows(columns: Columns, rows: IndexArray | Iterable[int], base: Picks = NOTHING) -> Picks:
    """The events in these rows, with those picked before (`base`, of the same columns or nothing)."""
    mask = base.mask.copy() if base.of is columns.keys else np.zeros(len(columns), dtype=np.bool_)
    mask[np.asarray(rows if isinstance(rows, np.ndarray) else list(rows), dtype=np.intp)] = True
    return Picks(columns.keys, mask, int(np.count_nonzero(mask)))


def toggled(columns: Columns, row: int, base: Picks) -> Picks:
    """The event in this row picked, or no longer."""
    made = base if base.of is columns.keys else nothing_of(columns)
    mask = made.mask.copy()
    mask[row] = not mask[row]
    return Picks(columns.keys, mask, int(np.count_nonzero(mask)))

"""The events of event tables as columns, and joining them with those read from articles into one order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from model.columns import Coded, IndexArray, Ragged

__all__ = ["Heap", "TableColumns", "taken"]

Days = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Heap:
    """Texts end to end: that of row r is data[offsets[r]:offsets[r + 1]] as UTF-8."""

    data: Bytes
    offsets: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, row: int, /) -> str:
        row += len(self) if row < 0 else 0
        return self.data[self.offsets[row] : self.offsets[row + 1]].tobytes().decode()

    def taken(self, order: IndexArray) -> Heap:
        """The texts of these rows, in this order."""
        offsets, data = taken(self.offsets, self.data, order)
        return Heap(data, offsets)


_STEP = 1 << 16  # rows put in order at a time: what that takes beside the result stays small
Number = TypeVar("Number", bound=np.generic)


def taken(
    offsets: npt.NDArray[np.int64], values: npt.NDArray[Number], order: IndexArray
) -> tuple[npt.NDArray[np.int64], npt.NDArray[Number]]:
    """Offsets and values (laid end to end, as in `Ragged`) of these rows, in this order."""
    lengths = np.diff(offsets)[order]
    ends = np.zeros(len(order) + 1, dtype=np.int64)
    np.cumsum(lengths, out=ends[1:])
    found = np.empty(int(ends[-1]), dtype=values.dtype)
    for low in range(0, len(order), _STEP):
        high = min(low + _STEP, len(order))
        shift = np.repeat(offsets[:-1][order[low:high]] - ends[low:high], lengths[low:high])
        found[ends[low] : ends[high]] = values[shift + np.arange(ends[low], ends[high])]
    return ends, found


@dataclass(frozen=True, slots=True, eq=False)
class TableColumns:
    """The events of one table, dated ones in order of (earliest, latest, line), then the undated ones in order of line.

    `days` are its events' four bounds (earliest, start_latest, end_earliest, latest; shape 4, rows; 0 where undated).  `participants`
    and `series` name keys.
    """

    lines: npt.NDArray[np.uint32]
    days: Days
    titles: Heap
    places: Coded
    status: Bytes
    kind: Bytes
    series: Coded
    participants: Ragged
    dated: int

    def __len__(self) -> int:
        return len(self.lines)

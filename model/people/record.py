"""What the record tells of one participant, counted over columns: when it was seen, by year, with whom, in which series.

The same for thirty events and for a million: nothing here loops over events.  A country stands for its people too, as in the filter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from model.columns import Columns, IndexArray
from model.domain import Participant
from model.sieve import Inverse

__all__ = ["InSeries", "Record", "Together", "Years", "firsts", "record", "years"]

MOST_BARS = 44
"""More bars than that are hard to tell apart in a side panel; a bar then stands for several years."""
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 500_000)


@dataclass(frozen=True, slots=True)
class Together:
    """Another participant, how many events both take part in, and the key of the last of them that has a date ("": none has)."""

    key: str
    count: int
    last: str


@dataclass(frozen=True, slots=True)
class InSeries:
    """A series, how many of its events the participant takes part in, and the key of the last of them."""

    key: str
    count: int
    last: str


@dataclass(frozen=True, slots=True)
class Years:
    """Events by stretches of `step` years from the year `first` on (an astronomical one); `counts` has no gaps."""

    first: int
    step: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """`events`: how many; `first` and `last`: keys of the first and the last event with a date ("": none has one)."""

    events: int
    undated: int
    first: str
    last: str
    years: Years | None
    together: tuple[Together, ...]
    series: tuple[InSeries, ...]


def record(columns: Columns, people: Inverse, who: Participant, participants: Iterable[Participant]) -> Record:
    """The record of a participant.  `people` is the sieve's table of who takes part in what, `participants` all there are.

    Those whom it cannot but be with are left out of `together`: its own country, and the people of a country that is asked for.
    """
    mask = people.marked((who.key,))
    rows = np.flatnonzero(mask)
    dated = rows[: np.searchsorted(rows, columns.dated)]
    own = {who.key, who.country, *(one.key for one in participants if one.country == who.key)}
    last = _last_row(columns, dated)
    return Record(
        len(rows),
        len(rows) - len(dated),
        columns.keys[int(dated[0])] if len(dated) else "",
        columns.keys[last] if last >= 0 else "",
        years(columns, dated),
        tuple(_together(columns, people, mask, own)),
        tuple(_series(columns, rows)),
    )


def _last_row(columns: Columns, dated: IndexArray) -> int:
    """The row that begins last, -1 where there is none."""
    return int(dated[-1]) if len(dated) else -1


def years(columns: Columns, rows: IndexArray) -> Years | None:
    """The dated rows by year, each counted at the middle of its dates; None where there are none."""
    if not len(rows):
        return None
    middle = np.floor((columns.start[rows] + columns.end[rows] - 1) / 2).astype(np.int64)
    year = middle.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    first, last = int(year.min()), int(year.max())
    step = next((one for one in STEPS if (last - first) // one < MOST_BARS), STEPS[-1])
    begin = first - first % step
    counted = np.bincount((year - begin) // step)
    return Years(begin, step, tuple(counted.tolist()))


def _together(columns: Columns, people: Inverse, mask: npt.NDArray[np.bool_], own: set[str]) -> list[Together]:
    counts = people.counted(mask).sum(axis=1)
    last = _last_of_each(people, mask, columns.dated)
    found = [
        Together(people.names[code], int(counts[code]), columns.keys[int(last[code])] if last[code] >= 0 else "")
        for code in np.flatnonzero(counts).tolist()
        if people.names[code] not in own
    ]
    rank = {name: int(row) for name, row in zip(people.names, last.tolist(), strict=True)}
    return sorted(found, key=lambda one: (-one.count, -rank[one.key], one.key))


def _last_of_each(people: Inverse, mask: npt.NDArray[np.bool_], dated: int) -> npt.NDArray[np.int64]:
    """For each code its last row in the mask that has a date, -1 where there is none."""
    made = np.full(len(people.names), -1, dtype=np.int64)
    first = people.first[:: people.parts]
    filled = np.flatnonzero(first[1:] > first[:-1])
    if len(filled):
        rows = np.where(mask[people.rows] & (people.rows < dated), people.rows, -1)
        made[filled] = np.maximum.reduceat(rows, first[filled])
    return made


def _series(columns: Columns, rows: IndexArray) -> list[InSeries]:
    codes = columns.series.codes[rows]
    there = codes >= 0
    codes, rows = codes[there], rows[there]
    counts = np.bincount(codes, minlength=len(columns.series.names))
    last = np.full(len(columns.series.names), -1, dtype=np.int64)
    last[codes] = rows  # of several rows the last one stays
    names = columns.series.names
    found = [InSeries(names[code], int(counts[code]), columns.keys[int(last[code])]) for code in np.flatnonzero(counts).tolist()]
    return sorted(found, key=lambda one: (-one.count, one.key))


def firsts(columns: Columns, people: Inverse) -> Mapping[str, tuple[float, float]]:
    """The first and the last day on which each participant may have been first seen; those of no dated event are left out."""
    first = people.first[:: people.parts]
    filled = np.flatnonzero(first[1:] > first[:-1])
    if not len(filled):
        return {}
    rows = np.minimum.reduceat(people.rows, first[filled])
    pairs = [(code, row) for code, row in zip(filled.tolist(), rows.tolist(), strict=True) if row < columns.dated]
    return {people.names[code]: (float(columns.start[row]), float(columns.core_start[row])) for code, row in pairs}

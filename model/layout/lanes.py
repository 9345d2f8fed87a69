"""Lanes: which events stand beside each other.  `LaneTable` holds all lanes of a grouping, `shown` those that pass a filter.

Everything is sorted once, for all lanes together; a lane's arrays are stretches of the whole's, not copies.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from model.columns import Columns, FloatArray, IndexArray, Mask
from model.domain import Collection, Series, hiatus_key
from model.layout.groupings import GROUPINGS, OTHER_EVENTS, OTHER_MEETINGS, REST_NAMES, Grouping, Index, Members, grouping
from model.layout.labels import hiatus_label
from model.translation import tr
from model.wording import hiatus_days

__all__ = [
    "GROUPINGS", "OTHER_EVENTS", "OTHER_MEETINGS", "REST_NAMES", "Gap", "Grouping", "Lane", "LaneTable", "grouping", "lane_table", "lanes",
    "shown",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gap:
    """A hiatus as the layout needs it: float day numbers, the rows of the events before and after it (-1: none, or not shown),
    whether it still lasts, and what to write in it from the fullest form to the shortest."""

    start: float
    end: float
    before: int
    after: int
    lasts: bool
    labels: tuple[str, ...]
    key: str = ""  # see `model.domain.hiatus_key`


@dataclass(frozen=True, slots=True, eq=False)
class Lane:
    """Events that stand beside each other.  `rows` index the columns, in order of time; `starts` and `ends` are sorted each
    on its own, for counting; `first` are the rows that take the first line before all others: `rounds`, which are sessions of
    the lane's series, and what stands at the ends of its hiatuses.  `colour` is the lane's number among all lanes of its
    grouping, -1 for a rest lane; it does not change with the filter, nor with the order the lanes are put in.

    `collapsed`: only a line with counts is shown of it.  `pinned`: it stands above the others and stays in view.
    """

    key: str
    name: str
    colour: int
    rows: IndexArray
    starts: FloatArray
    ends: FloatArray
    gaps: tuple[Gap, ...] = ()
    first: frozenset[int] = frozenset()
    rounds: frozenset[int] = frozenset()
    collapsed: bool = False
    pinned: bool = False


@dataclass(frozen=True, eq=False)
class LaneTable:
    """All lanes of one grouping and their arrays, which lie end to end: lane n has the stretch `slots[n]`, from offsets[slot]
    to offsets[slot + 1].  Stretches are in order of the lanes' first events, rest lanes last; the lanes themselves are, too,
    until they are arranged (see `model.layout.arranging`).  `by_end` holds each lane's rows again, in order of their ends.
    """

    by: str
    columns: Columns
    lanes: tuple[Lane, ...]
    slots: tuple[int, ...]
    offsets: IndexArray
    rows: IndexArray
    starts: FloatArray
    by_end: IndexArray
    ends: FloatArray

    @cached_property
    def colours(self) -> npt.NDArray[np.int32]:
        """The colour of each row: that of the first lane it stands in; -1 where that is a rest lane, and for undated rows."""
        made = np.full(len(self.columns), -1, dtype=np.int32)
        colour = np.zeros(len(self.lanes), dtype=np.int32)
        colour[list(self.slots)] = [lane.colour for lane in self.lanes]
        lane_of = np.repeat(colour, np.diff(self.offsets))
        made[self.rows[::-1]] = lane_of[::-1]  # of several for one row the last one given stays
        return made


def lanes(collection: Collection, columns: Columns, by: str = "series") -> tuple[Lane, ...]:
    """The lanes of all dated events, in order of their first event, rest lanes last.  An event may stand in several lanes.

    Raises ValueError for an unknown grouping.
    """
    return lane_table(collection, columns, by).lanes


def lane_table(
    collection: Collection, columns: Columns, by: str = "series", before: tuple[Collection, LaneTable] | None = None
) -> LaneTable:
    """The lanes as above, with their arrays end to end.  Raises ValueError for an unknown grouping.

    `before`: lanes made last, and of which collection; where they are still the same, an edit changed other fields.
    """
    way, index = grouping(by), Index(collection)
    if before is not None and before[1].by == by and _still(before[0], before[1].columns, collection, columns, by):
        return replace(before[1], columns=columns)
    members = way.members(columns, index)
    order = _order(members, columns.dated)
    offsets, rows, by_end = _sorted(members, order, columns)
    starts, ends = columns.start[rows], columns.end[by_end]
    made = []
    cuts = offsets.tolist()
    for number, code in enumerate(order):
        key = members.keys[code]
        name = tr(REST_NAMES.get(key, "")) or way.name_of(key, index)
        here = slice(cuts[number], cuts[number + 1])
        colour = -1 if key in REST_NAMES else number
        lane = Lane(key, name[:1].upper() + name[1:], colour, rows[here], starts[here], ends[here])
        made.append(_with_gaps(lane, index.series.get(key), columns, index) if by == "series" else lane)
    return LaneTable(by, columns, tuple(made), tuple(range(len(made))), offsets, rows, starts, by_end, ends)


def _still(old: Collection, were: Columns, collection: Collection, now: Columns, by: str) -> bool:
    """Whether lanes are made of the very same: of the events' times, of the fields that tell their lanes, and of what these are called."""
    free = {"titles", "flags", "reports", "places", "status"} - {{"place": "places"}.get(by, by)}
    free |= {"kind"} - ({"kind"} if by in ("kind", "series") else set())
    if any(getattr(were, one.name) is not getattr(now, one.name) for one in fields(Columns) if one.name not in free):
        return False
    named = (old.series, old.participants, old.articles, old.tables) == (
        collection.series, collection.participants, collection.articles, collection.tables,
    )  # fmt: skip
    return named and (by != "series" or Index(old).spans == Index(collection).spans)


def _order(members: Members, dated: int) -> list[int]:
    """The codes of the lanes that have events, in order of their first event, rest lanes last."""
    first = np.full(len(members.keys), dated)
    np.minimum.at(first, members.codes, members.rows)
    begun = first.tolist()
    taken = [code for code, row in enumerate(begun) if row < dated]
    keys = members.keys
    return sorted(taken, key=lambda code: (keys[code] in REST_NAMES, keys[code] == OTHER_EVENTS, begun[code], keys[code]))


def _sorted(members: Members, order: list[int], columns: Columns) -> tuple[IndexArray, IndexArray, IndexArray]:
    """Offsets of the lanes in this order, their rows in order of time and their rows in order of their ends.

    A lane's number and a row's rank make one whole number, so that plain sorting does for all lanes at once.
    """
    dated = max(1, columns.dated)
    number = np.zeros(len(members.keys), dtype=np.int64)
    number[order] = np.arange(len(order))
    pairs = number[members.codes] * dated + members.rows
    pairs.sort()
    pairs = pairs[np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)]]  # an event stands in a lane once
    bases = np.arange(len(order) + 1, dtype=np.int64) * dated
    offsets = np.searchsorted(pairs, bases)
    base = np.repeat(bases[:-1], np.diff(offsets))
    rows = pairs - base
    ending = np.argsort(columns.end[: columns.dated], kind="stable")
    rank = np.empty_like(ending)
    rank[ending] = np.arange(len(ending))
    pairs = base + rank[rows]
    pairs.sort()
    return offsets, rows, ending[pairs - base]


def _with_gaps(lane: Lane, series: Series | None, columns: Columns, index: Index) -> Lane:
    """The lane with the hiatuses of its series and with its rounds taking the first line."""
    if series is None:
        return lane
    until = columns.ends_sorted[-1]
    gaps = []
    for hiatus in series.hiatuses:
        before, after = columns.row(hiatus.before), columns.row(hiatus.after)
        start, end = float(hiatus.first), float(hiatus.last + 1 if hiatus.last is not None else max(until, hiatus.first + 1))
        # The band runs from mark to mark: an event dated to a month covers all of it.
        start = max(start, float(columns.end[before])) if before >= 0 and columns.end[before] < end else start
        end = min(end, float(columns.start[after])) if after >= 0 and columns.start[after] > start else end
        days = hiatus_days(hiatus, index.spans.get(hiatus.before), index.spans.get(hiatus.after))
        words = hiatus_label(hiatus.first, days, hiatus.cause, hiatus.claims)
        if end > start:
            gaps.append(Gap(start, end, before, after, hiatus.last is None, words, hiatus_key(series, hiatus)))
    rounds = {row for row in map(columns.row, series.rounds) if row >= 0}
    edges = {row for gap in gaps for row in (gap.before, gap.after) if row >= 0}
    return replace(lane, gaps=tuple(gaps), first=frozenset(rounds | edges), rounds=frozenset(rounds))


def shown(table: LaneTable, mask: Mask) -> tuple[Lane, ...]:
    """The lanes with only the rows that are True in `mask`; lanes left empty are left out.  A hiatus stays with its lane."""
    if mask[: table.columns.dated].all():
        return table.lanes
    kept, ending = mask[table.rows], mask[table.by_end]
    cuts = np.append(0, np.cumsum(kept))[table.offsets].tolist()
    rows, starts, ends = table.rows[kept], table.starts[kept], table.ends[ending]
    made = []
    for lane, slot in zip(table.lanes, table.slots, strict=True):
        low, high = cuts[slot], cuts[slot + 1]
        if high > low:
            made.append(replace(lane, rows=rows[low:high], starts=starts[low:high], ends=ends[low:high]))
    return tuple(made)

"""Where the events of a large lane stand, once for all scales: each has a line, and a scale from which on it is seen.

Zooming in, marks appear and none ever moves or goes; zooming out is the same backwards.  A lane is cut into tiles of so many
events in order of time, each worked out when it is first looked at: what lies wholly in one tile keeps clear of its ends, what
reaches over an end has been placed before, for the whole lane.  So the work for a window does not grow with the lane.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush, heapreplace
from math import inf

import numpy as np
import numpy.typing as npt

from model.columns import FloatArray, IndexArray

TILE = 512  # events
SLOT = 12.0  # pixels: the least a mark takes of its line, what is kept free about it included
MOMENT = 1e-5  # days: the least an event takes of its line
NO_LINE = -1

Stretch = tuple[float, float]
Taken = Sequence[Sequence[Stretch]]  # for each line the stretches (days) that are taken, in order, not overlapping

_BITS = 12
_REVERSED = np.array([int(f"{number:0{_BITS}b}"[::-1], 2) for number in range(1 << _BITS)])


def sweep(starts: Sequence[float], ends: Sequence[float], lines: int, taken: Taken) -> IndexArray:
    """A line for each event (days, in order of start), NO_LINE where none is free from its start to its end.

    Of the free lines it gets the one that has been free longest, so that labels have the most room.  Events that begin while
    no line is free are passed over by bisection: this takes as long as what is placed, however many events there are.
    """
    line = np.full(len(starts), NO_LINE, dtype=np.intp)
    free = [(-inf, number) for number in range(lines)]  # a heap: since when each line is free
    upcoming = [0] * lines  # of what is taken on a line, the first that may be in the way
    at, count = 0, len(starts)
    while at < count:
        start, (since, number) = starts[at], free[0]
        if since > start:
            at = bisect_left(starts, since, at + 1)
            continue
        if taken[number]:
            number = _among(taken, free, upcoming, start, ends[at])
        else:
            heapreplace(free, (ends[at], number))
        line[at] = number
        at += 1
    return line


def _among(taken: Taken, free: list[tuple[float, int]], upcoming: list[int], start: float, end: float) -> int:
    """The line that has been free longest of those on which nothing taken is in the way of start..end; it is taken."""
    passed, found = [], NO_LINE
    while free and free[0][0] <= start:
        since, number = heappop(free)
        stretches, at = taken[number], upcoming[number]
        while at < len(stretches) and stretches[at][1] <= start:
            at += 1
        upcoming[number] = at
        if at == len(stretches) or stretches[at][0] >= end:
            found = number
            heappush(free, (end, number))
            break
        # A line taken now is free again later; one taken before this event ends is free for a shorter one.
        passed.append((stretches[at][1] if stretches[at][0] <= start else since, number))
    for one in passed:
        heappush(free, one)
    return found


def appearing(start: FloatArray, end: FloatArray, middles: tuple[FloatArray, FloatArray], weight: FloatArray) -> FloatArray:
    """The scale from which on each of these has room beside its neighbours of greater weight (pixels a day; float day numbers).

    They stand on one line in order of time, not overlapping, or on several one after the other with a pair of an infinite
    weight between any two; so must the first and the last be.  A mark is never narrower than SLOT, about its middle; `middles`
    are those its left and its right neighbours see (infinitely far where something is never widened).

    Only the nearest neighbour of greater weight on each side counts: what is beyond it is farther off at every scale.
    """
    count = len(start)
    number = np.arange(count)
    inner = number[weight < inf]
    made = np.zeros(count)
    for step in (-1, 1):
        near = number + step
        # A lighter neighbour is passed over together with all it has passed over itself.
        looking = inner[weight[near[inner]] < weight[inner]]
        while len(looking):
            near[looking] = near[near[looking]]
            looking = looking[weight[near[looking]] < weight[looking]]
        first, second = (near[inner], inner) if step < 0 else (inner, near[inner])
        of_first, of_second = middles[1][first], middles[0][second]
        least = np.minimum(np.minimum(start[second] - of_first, of_second - end[first]), (of_second - of_first) / 2)
        with np.errstate(divide="ignore"):
            made[inner] = np.maximum(made[inner], SLOT / 2 / np.maximum(least, 0.0))
    return made


def weights(length: FloatArray, number: IndexArray) -> FloatArray:
    """Weights for `appearing`, no two of neighbours alike: of the long ones (days) before the short ones, of like ones evenly
    (the bits of their `number` reversed, so that every second, fourth... is seen when half, a quarter... have room)."""
    octaves = np.floor(np.log2(np.maximum(length, 1.0)) / 2)
    made: FloatArray = octaves + _REVERSED[number & ((1 << _BITS) - 1)] / float(1 << _BITS)
    return made


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Events that have a line, by line and in order of time in each: their positions among the lane's rows, their lines and the
    scales (pixels a day) from which on they are seen."""

    at: IndexArray
    line: IndexArray
    appears: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class _Blocks:
    """What takes stretches of lines, by line and in order of time, those of line n at offsets[n]:offsets[n + 1]: its days, and the
    middles about which its left and its right neighbours see it widened."""

    start: FloatArray
    end: FloatArray
    middles: tuple[FloatArray, FloatArray]
    offsets: IndexArray

    def of_line(self, number: int, since: float, until: float) -> tuple[int, int]:
        """The first and past the last of a line's that touch these days."""
        low, high = int(self.offsets[number]), int(self.offsets[number + 1])
        return low + int(self.end[low:high].searchsorted(since, side="right")), low + int(self.start[low:high].searchsorted(until))


class Lines:
    """The lines of one lane.  `starts` and `ends` are its events in order of start (float day numbers); `first` are positions (in
    order) of events that take the first line before all others; `bands` are its hiatuses, on which none but those stand."""

    def __init__(self, starts: FloatArray, ends: FloatArray, lines: int, first: IndexArray, bands: Sequence[Stretch] = ()) -> None:
        self._lines = lines
        self._starts, self._ends = starts, np.maximum(ends, starts + MOMENT)
        self._cuts = starts[TILE::TILE]
        self._tiles: dict[int, Standing] = {}
        self._merged: tuple[tuple[int, int], Standing] | None = None
        self._before, self._blocks = self._place_before(first, bands)

    def around(self, start: float, end: float) -> Standing:
        """All that have a line and touch start..end (days), with more about them: the same as long as one stays in the same tiles."""
        low = int(self._cuts.searchsorted(start, side="right"))
        high = max(low, int(self._cuts.searchsorted(end)))
        if self._merged is None or self._merged[0] != (low, high):
            at = self._before.at
            reaching = (self._ends[at] > self._span(low)[0]) & (self._starts[at] < self._span(high)[1])
            parts = [_some(self._before, reaching), *(self._tile(number) for number in range(low, high + 1))]
            self._merged = (low, high), _joined(parts, len(self._starts))
        return self._merged[1]

    def place_of(self, at: int) -> tuple[int, float]:
        """The line of the event at a position and the scale from which on it is seen; NO_LINE where it is at none."""
        for part in (self._before, self._tile(at // TILE)):
            found = np.flatnonzero(part.at == at)
            if len(found):
                return int(part.line[found[0]]), float(part.appears[found[0]])
        return NO_LINE, inf

    def _span(self, tile: int) -> Stretch:
        """The days of a tile; the first and the last are open."""
        return float(self._cuts[tile - 1]) if tile else -inf, float(self._cuts[tile]) if tile < len(self._cuts) else inf

    def _tile(self, number: int) -> Standing:
        made = self._tiles.get(number)
        if made is None:
            since, until = self._span(number)
            at = np.arange(number * TILE, min((number + 1) * TILE, len(self._starts)))
            led = self._before.at
            at = np.setdiff1d(at[self._ends[at] <= until], led[(led >= at[0]) & (led <= at[-1])], assume_unique=True)
            made = self._tiles[number] = self._placed(at, self._lines, self._blocks, since, until)
        return made

    # -- what is placed for the whole lane --------------------------------------------------------------------------------

    def _place_before(self, first: IndexArray, bands: Sequence[Stretch]) -> tuple[Standing, _Blocks]:
        """What takes the first line before all others, then what reaches over the end of a tile; and all of that, and the bands,
        as blocks."""
        leading = self._leading(first)
        free = _without(bands, list(zip(self._starts[leading.at].tolist(), self._ends[leading.at].tolist(), strict=True)))
        blocks = self._as_blocks(leading, free)
        count = len(self._starts)
        over = np.flatnonzero(self._ends > np.repeat(np.append(self._cuts, inf), TILE)[:count])
        over = np.setdiff1d(over, leading.at, assume_unique=True)
        far = self._ends[over] > np.append(self._cuts, (inf, inf))[over // TILE + 1]
        # Those that reach far leave some of the lines to others.
        parts = [leading, self._placed(over[far], max(1, self._lines - max(1, self._lines // 3)), blocks)]
        both = self._as_blocks(_joined(parts, len(self._starts)), free)
        parts.append(self._placed(over[~far], self._lines, both))
        placed = _joined(parts[1:], len(self._starts))
        placed = Standing(placed.at, placed.line, self._appearing(placed.at, placed.line, blocks))
        every = _joined([leading, placed], len(self._starts))
        return every, self._as_blocks(every, free)

    def _leading(self, first: IndexArray) -> Standing:
        """Those of `first` that do not overlap one before them, on the first line."""
        kept, until = [], -inf
        for at in first.tolist():
            if self._starts[at] >= until:
                kept.append(at)
                until = float(self._ends[at])
        at, line = np.array(kept, dtype=np.intp), np.zeros(len(kept), dtype=np.intp)
        nothing = np.zeros(0)
        none = _Blocks(nothing, nothing, (nothing, nothing), np.zeros(self._lines + 1, dtype=np.intp))
        return Standing(at, line, self._appearing(at, line, none))

    def _as_blocks(self, standing: Standing, bands: Sequence[Stretch]) -> _Blocks:
        start, end = self._starts[standing.at], self._ends[standing.at]
        middle = (start + end) / 2
        low, high = np.array(bands, dtype=np.float64).reshape(-1, 2).T
        line = np.append(standing.line, np.zeros(len(low), dtype=np.intp))
        start, end = np.append(start, low), np.append(end, high)
        order = np.lexsort((start, line))
        sides = np.append(middle, np.full(len(low), inf))[order], np.append(middle, np.full(len(low), -inf))[order]
        offsets = np.zeros(self._lines + 1, dtype=np.intp)
        np.cumsum(np.bincount(line, minlength=self._lines), out=offsets[1:])
        # A mark on the far side of a band may be widened over all of it.
        lead = slice(0, int(offsets[1]))
        sides[0][lead] = np.minimum.accumulate(sides[0][lead][::-1])[::-1]
        sides[1][lead] = np.maximum.accumulate(sides[1][lead])
        return _Blocks(start[order], end[order], sides, offsets)

    # -- placing ------------------------------------------------------------------------------------------------------------

    def _placed(self, at: IndexArray, lines: int, blocks: _Blocks, since: float = -inf, until: float = inf) -> Standing:
        """Those of these events that get a line (of the first `lines`), beside the blocks and between two days."""
        taken = [blocks.of_line(number, since, until) for number in range(lines)]
        pairs = [list(zip(blocks.start[low:high].tolist(), blocks.end[low:high].tolist(), strict=True)) for low, high in taken]
        line = sweep(_numbers(self._starts[at]), _numbers(self._ends[at]), lines, pairs)
        order = np.flatnonzero(line != NO_LINE)
        order = order[np.argsort(line[order], kind="stable")]
        at, line = at[order], line[order]
        return Standing(at, line, self._appearing(at, line, blocks, since, until))

    def _appearing(self, at: IndexArray, line: IndexArray, blocks: _Blocks, since: float = -inf, until: float = inf) -> FloatArray:
        """The scales from which on these (by line) are seen: never over the blocks, nor over `since` and `until`."""
        count, lines = len(at), np.unique(line)
        start, end = self._starts[at], self._ends[at]
        weight = weights(end - start, np.arange(count) - np.searchsorted(line, line))
        middle = (start + end) / 2
        # At both ends of each line stands what nothing passes: the day, and what of the block beyond it reaches over it.
        low, high = np.array([blocks.of_line(int(number), since, until) for number in lines], dtype=np.intp).reshape(-1, 2).T
        left = _seen(blocks.middles[1], low - 1, low > blocks.offsets[lines], -inf)
        right = _seen(blocks.middles[0], high, high < blocks.offsets[lines + 1], inf)
        within = np.concatenate([np.arange(*pair) for pair in zip(low, high, strict=True)]) if count else low
        ends, none = np.full(len(lines), inf), np.zeros(len(lines))
        starts_all = np.concatenate((start, blocks.start[within], -ends, none + until))
        ends_all = np.concatenate((end, blocks.end[within], none + since, ends))
        seen_left = np.concatenate((middle, blocks.middles[0][within], none, right))
        seen_right = np.concatenate((middle, blocks.middles[1][within], left, none))
        heavy = np.concatenate((weight, np.full(len(within) + 2 * len(lines), inf)))
        where = np.concatenate((line, np.repeat(lines, high - low), lines, lines))
        # Of one start the two ends are outermost.
        rank = np.concatenate((np.ones(count + len(within)), none, none + 2))
        order = np.lexsort((rank, starts_all, where))
        made = np.zeros(len(order))
        made[order] = appearing(starts_all[order], ends_all[order], (seen_left[order], seen_right[order]), heavy[order])
        return made[:count]


def _numbers(values: FloatArray) -> Sequence[float]:
    """The values one by one: copied where they are few, for all are asked for then."""
    return values.tolist() if len(values) <= 8 * TILE else memoryview(values)  # type: ignore[arg-type]


def _seen(middles: FloatArray, at: IndexArray, known: npt.NDArray[np.bool_], otherwise: float) -> FloatArray:
    made = np.full(len(at), otherwise)
    made[known] = middles[at[known]]
    return made


def _some(standing: Standing, mask: npt.NDArray[np.bool_]) -> Standing:
    return Standing(standing.at[mask], standing.line[mask], standing.appears[mask])


def _joined(parts: Sequence[Standing], count: int) -> Standing:
    """All of these, of a lane of `count` events, by line and in order of time."""
    at, line = np.concatenate([one.at for one in parts]), np.concatenate([one.line for one in parts])
    order = np.argsort(line * count + at)
    return Standing(at[order], line[order], np.concatenate([one.appears for one in parts])[order])


def _without(bands: Sequence[Stretch], taken: Sequence[Stretch]) -> list[Stretch]:
    """What is left of the bands beside what is taken; stretches in order that do not overlap."""
    made: list[Stretch] = []
    for low, high in sorted(bands):
        low = max(low, made[-1][1]) if made else low
        for start, end in taken:
            if low < start < high:
                made.append((low, start))
            if end > low and start < high:
                low = end
        if low < high:
            made.append((low, high))
    return made

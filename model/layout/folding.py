"""Folding: long stretches in which nothing happened are taken out of the timeline, but for a break that can be seen.

Folded time runs as time does, in days, but for the breaks, in which much time takes little room.  Everything that is laid out, hit,
panned and zoomed works in folded days, at one scale, as it does without folds; only what is written (axis, words, the window that
others see) goes back to days.  So a fold costs a frame nothing, and a break is as wide as other time at every scale: nothing moves
against anything else while one zooms.  The map is monotonic and has an exact inverse; without folds it changes nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from model.columns import Columns, FloatArray
from model.layout.lanes import Gap, Lane

KEPT = 0.04  # of all that is left: what of a folded stretch is kept, at most
KEPT_OF_ALL = 0.4  # of all that is left: what is kept of all folded stretches together
LONG = 3.0  # times what is kept of it: a shorter stretch is not folded
LONGER = 5.0  # times a stretch between events that only a quarter of all are shorter than: evenly spread events are not folded
KEPT_DAYS = 2.0  # days kept of a folded stretch at least, so that single days that lie far apart do not fill the window
BREAK = 0.4  # of what is kept: the break itself; the rest is time as it is, on both sides of it


@dataclass(frozen=True, slots=True)
class Fold:
    """An empty stretch, from the last end before it to the next start (float day numbers), and what of it lies in the break."""

    empty_from: float
    empty_to: float
    start: float
    end: float
    drawn: float  # how long the break is in folded days

    @property
    def days(self) -> float:
        """How long nothing happened."""
        return self.empty_to - self.empty_from

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class Folding:
    """What a person wants folded: the empty stretches or nothing; those stay that hold one of the days `opened` (float day numbers)."""

    on: bool = False
    opened: tuple[float, ...] = ()


AS_IT_IS = Folding()
"""Nothing is folded."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of time without a break in a window: the float day number it begins with, and the pixels from which to which it goes."""

    day: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Break:
    """A fold in a window: the pixels between which time is taken out."""

    fold: Fold
    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


class TimeMap:
    """The way from days to folded days and back.  Up to the first break both are the same."""

    def __init__(self, folds: tuple[Fold, ...] = ()) -> None:
        """`folds` in order of time, not overlapping."""
        self.folds = folds
        days, shown, gone = [-np.inf], [-np.inf], 0.0
        for fold in folds:
            days += [fold.start, fold.end]
            shown += [fold.start - gone, fold.start - gone + fold.drawn]
            gone += fold.end - fold.start - fold.drawn
        # From each knot on: folded = shown + (day - day of the knot) * slope; the slope is 1 outside of breaks.
        self._days, self._shown = days, shown

    def __bool__(self) -> bool:
        """Whether anything is folded."""
        return bool(self.folds)

    def folded(self, day: float) -> float:
        """The folded day of a day."""
        at = bisect_right(self._days, day) - 1
        return day if at <= 0 else self._along(self._days, self._shown, at, day)

    def day(self, folded: float) -> float:
        """The day of a folded day."""
        at = bisect_right(self._shown, folded) - 1
        return folded if at <= 0 else self._along(self._shown, self._days, at, folded)

    @staticmethod
    def _along(given: list[float], wanted: list[float], at: int, value: float) -> float:
        if at % 2 == 0:
            return value + (wanted[at] - given[at])
        share = (value - given[at]) / (given[at + 1] - given[at])
        return wanted[at] + share * (wanted[at + 1] - wanted[at])

    def folded_all(self, days: FloatArray) -> FloatArray:
        """The folded days of days, in any order."""
        return self._all(days, self._days, self._shown)

    def folded_sorted(self, days: FloatArray) -> FloatArray:
        """The folded days of days that are in order."""
        if not self.folds:
            return days
        cuts = [0, *np.searchsorted(days, self._days[1:]).tolist(), len(days)]
        parts = [self._stretch(days[a:b], self._days, self._shown, at) for at, (a, b) in enumerate(pairwise(cuts))]
        return np.concatenate(parts)

    def folded_after(self, days: FloatArray, starts: FloatArray) -> FloatArray:
        """The folded days of `days`, none of which is before that of `starts` (in order) in the same place, and few of them far after."""
        if not self.folds:
            return days
        cuts = [0, *np.searchsorted(starts, self._days[1:]).tolist(), len(starts)]
        made = np.empty(len(days))
        for at, (low, high) in enumerate(pairwise(cuts)):
            made[low:high] = self._stretch(days[low:high], self._days, self._shown, at)
            if at + 1 < len(self._days):
                beyond = low + np.flatnonzero(days[low:high] > self._days[at + 1])
                made[beyond] = self.folded_all(days[beyond])
        return made

    def days_of(self, folded: FloatArray) -> FloatArray:
        """The days of folded days, in any order."""
        return self._all(folded, self._shown, self._days)

    def _all(self, values: FloatArray, given: list[float], wanted: list[float]) -> FloatArray:
        if not self.folds:
            return values
        at = np.searchsorted(np.array(given[1:]), values, side="right")
        made = np.empty(len(values))
        for piece in range(len(given)):
            here = at == piece
            made[here] = self._stretch(values[here], given, wanted, piece)
        return made

    @staticmethod
    def _stretch(values: FloatArray, given: list[float], wanted: list[float], at: int) -> FloatArray:
        """As `_along`, for values that lie between the same knots."""
        if at == 0:
            return values
        if at % 2 == 0:
            return values + (wanted[at] - given[at])
        slope = (wanted[at + 1] - wanted[at]) / (given[at + 1] - given[at])
        return wanted[at] + (values - given[at]) * slope

    def window(self, start: float, end: float) -> tuple[float, float]:
        """A window of days in folded days."""
        return self.folded(start), self.folded(end)

    def days(self, start: float, end: float) -> tuple[float, float]:
        """A window of folded days in days."""
        return self.day(start), self.day(end)

    def pieces(self, start: float, end: float, width: float) -> tuple[tuple[Piece, ...], tuple[Break, ...]]:
        """What a window of folded days, `width` pixels wide, shows: stretches of time, and the breaks between them."""
        scale = width / (end - start)
        pieces, breaks = [], []
        begun, day = start, self.day(start)
        at = bisect_right(self._shown, start) - 1
        if at % 2 and at > 0:  # within a break
            begun, day = self._shown[at + 1], self._days[at + 1]
            breaks.append(self._break(at, start, scale))
            at += 1
        while begun < end:
            following = self._shown[at + 1] if at + 1 < len(self._shown) else np.inf
            left = (begun - start) * scale
            pieces.append(Piece(day, left, min((following - start) * scale, width)))
            if following >= end:
                break
            breaks.append(self._break(at + 1, start, scale))
            at += 2
            begun, day = self._shown[at], self._days[at]
        return tuple(pieces), tuple(breaks)

    def _break(self, knot: int, start: float, scale: float) -> Break:
        left, right = ((self._shown[at] - start) * scale for at in (knot, knot + 1))
        return Break(self.folds[knot // 2], left, right)


UNFOLDED = TimeMap()


def folds(starts: FloatArray, ends: FloatArray, opened: Collection[float] = ()) -> tuple[Fold, ...]:
    """The empty stretches worth folding between events: the longest first, as long as each is far longer than what of it would be
    kept, and than others are.

    `starts` and `ends` (exclusive; float day numbers) are each sorted on their own.  A stretch that holds one of the days `opened` is
    left as it is.
    """
    if len(starts) < 2:
        return ()
    # At the n-th start all n events before it are over where the n-th end came first: that is an empty stretch.
    lengths = starts[1:] - ends[:-1]
    span = float(ends[-1] - starts[0])
    usual = float(np.partition(lengths, len(lengths) // 4)[len(lengths) // 4])
    few = np.flatnonzero((lengths > LONG * KEPT_DAYS) & (lengths > LONGER * usual))
    few = few[np.argsort(-lengths[few], kind="stable")]
    days = np.asarray(opened, dtype=np.float64) if opened else np.zeros(0)
    chosen: list[int] = []
    left, kept = span, 0.0
    for at in few.tolist():
        low, high = float(ends[at]), float(starts[at + 1])
        if np.any((days > low) & (days < high)):
            continue
        would = left - (high - low)
        keep = _kept(would, len(chosen) + 1)
        if high - low < LONG * keep:
            break
        chosen.append(at)
        left, kept = would, keep
    return tuple(_fold(float(ends[at]), float(starts[at + 1]), kept) for at in sorted(chosen))


def _kept(left: float, many: int) -> float:
    """How many days are kept of each of `many` folded stretches where `left` days are not folded."""
    share = min(KEPT, KEPT_OF_ALL / many)
    return max(share * left / (1 - many * share), KEPT_DAYS)


def _fold(low: float, high: float, kept: float) -> Fold:
    beside = kept * (1 - BREAK) / 2
    return Fold(low, high, low + beside, high - beside, kept * BREAK)


def folded_columns(columns: Columns, time: TimeMap) -> Columns:
    """The columns with their times in folded days; everything else is the same."""
    if not time:
        return columns
    dated = columns.dated
    starts = columns.start[:dated]

    def folded(times: FloatArray) -> FloatArray:
        return np.concatenate((time.folded_after(times[:dated], starts), times[dated:]))

    start, core_start, core_end, end = map(folded, (columns.start, columns.core_start, columns.core_end, columns.end))
    ends = time.folded_sorted(columns.ends_sorted)
    return replace(columns, start=start, core_start=core_start, core_end=core_end, end=end, ends_sorted=ends)


def folded_lanes(lanes: Iterable[Lane], time: TimeMap) -> tuple[Lane, ...]:
    """The lanes with their times in folded days."""
    if not time:
        return tuple(lanes)
    return tuple(
        replace(
            lane,
            starts=time.folded_sorted(lane.starts),
            ends=time.folded_sorted(lane.ends),
            gaps=tuple(_folded_gap(gap, time) for gap in lane.gaps),
        )
        for lane in lanes
    )


def _folded_gap(gap: Gap, time: TimeMap) -> Gap:
    return replace(gap, start=time.folded(gap.start), end=time.folded(gap.end))

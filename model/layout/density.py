"""Exact counts of events per pixel column, by two binary searches over sorted starts and ends."""

from __future__ import annotations

from math import floor, log2
from typing import Literal

import numpy as np
import numpy.typing as npt

from model.columns import FloatArray

CountArray = npt.NDArray[np.int64]

SAMPLES = 256  # events about which `Peaks` looks for the most at a time


def counts(starts: FloatArray, ends: FloatArray, start: float, end: float, columns: int) -> CountArray:
    """How many events touch each of `columns` equal stretches of start..end (day numbers); `starts` and `ends` as for `between`."""
    return between(starts, ends, np.linspace(start, end, max(1, columns) + 1))


def between(starts: FloatArray, ends: FloatArray, edges: FloatArray) -> CountArray:
    """How many events touch each stretch from one of `edges` (float day numbers, in order) to the next.

    `starts` and `ends` (exclusive) are each sorted on their own.  An event touches the stretch a..b when it starts before
    b and ends after a; every event that starts before b but did not end by a is one, hence the difference of two ranks.
    """
    return _ranks(starts, edges[1:], "left") - _ranks(ends, edges[:-1], "right")


def between_and_at(starts: FloatArray, ends: FloatArray, edges: FloatArray) -> tuple[CountArray, CountArray]:
    """As `between`, and how many events begin before each edge and end after it."""
    begun, over = _ranks(starts, edges, "left"), _ranks(ends, edges, "right")
    return begun[1:] - over[:-1], begun - over


def _ranks(values: FloatArray, edges: FloatArray, side: Literal["left", "right"]) -> CountArray:
    """`np.searchsorted`, the other way round where there are fewer values than edges between the first edge and the last."""
    low = int(values.searchsorted(edges[0], side=side))
    high = int(values.searchsorted(edges[-1], side=side))
    if 2 * (high - low) > len(edges):
        return low + values[low:high].searchsorted(edges, side=side)
    first = edges.searchsorted(values[low:high], side="right" if side == "left" else "left")
    return low + np.cumsum(np.bincount(first, minlength=len(edges)))


def outside(starts: FloatArray, ends: FloatArray, start: float, end: float) -> tuple[int, int]:
    """How many events lie wholly before `start` and wholly after `end` (day numbers; arrays sorted as for `counts`)."""
    before = int(ends.searchsorted(start, side="right"))
    after = len(starts) - int(starts.searchsorted(end, side="left"))
    return before, after


class Peaks:
    """About how many events of a lane come together at most in a stretch of time: what the heights of its bars are measured by, so
    that they stay as they are while one pans, and change softly while one zooms."""

    def __init__(self, starts: FloatArray, ends: FloatArray) -> None:
        self._starts, self._ends = starts, ends
        self._known: dict[int, int] = {}

    def at(self, length: float) -> float:
        """For stretches of so many days."""
        octave = log2(length)
        low = floor(octave)
        return self._of(low) + (self._of(low + 1) - self._of(low)) * (octave - low)

    def _of(self, octave: int) -> int:
        known = self._known.get(octave)
        if known is None:
            some = self._starts[:: max(1, len(self._starts) // SAMPLES)]
            begun = self._starts.searchsorted(some + 2.0**octave, side="left")
            known = self._known[octave] = int((begun - self._ends.searchsorted(some, side="right")).max())
        return known


def spread(starts: FloatArray, ends: FloatArray, start: float, end: float, columns: int) -> FloatArray:
    """How much of `columns` equal stretches of start..end is told by things that happened at one moment of an interval each, no
    one knows which: each weighs 1, spread evenly over starts[i]..ends[i] (day numbers, in any order, every end after its start).

    What lies before a moment t is the sum of the intervals' slopes times the way from their starts to t, less the same from their
    ends: two prefix sums, looked up at the edges.
    """
    edges = np.linspace(start, end, max(1, columns) + 1) - start
    slopes = 1 / (ends - starts)
    return np.maximum(np.diff(_risen(starts - start, slopes, edges) - _risen(ends - start, slopes, edges)), 0.0)


def beyond(starts: FloatArray, ends: FloatArray, start: float, end: float) -> tuple[float, float]:
    """How much of such things happened before `start` and after `end`: with the sum of `spread` as many as there are."""
    length = ends - starts
    return float(np.clip((start - starts) / length, 0, 1).sum()), float(np.clip((ends - end) / length, 0, 1).sum())


def _risen(moments: FloatArray, slopes: FloatArray, edges: FloatArray) -> FloatArray:
    """At each edge the sum of slope * (edge - moment) over the moments before it."""
    order = np.argsort(moments)
    slope = np.append(0.0, np.cumsum(slopes[order]))
    taken = np.append(0.0, np.cumsum(slopes[order] * moments[order]))
    before = np.searchsorted(moments[order], edges)
    return np.asarray(slope[before] * edges - taken[before])

"""Exact counts of events per pixel column, by two binary searches over sorted starts and ends."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from model.columns import FloatArray


def counts(starts: FloatArray, ends: FloatArray, start: float, end: float, columns: int) -> npt.NDArray[np.int64]:
    """How many events touch each of `columns` equal stretches of start..end (day numbers).

    `starts` and `ends` (exclusive) are each sorted on their own.  An event touches the stretch a..b when it starts before
    b and ends after a; every event that starts before b but did not end by a is one, hence the difference of two ranks.
    """
    edges = np.linspace(start, end, max(1, columns) + 1)
    begun = np.searchsorted(starts, edges[1:], side="left")
    over = np.searchsorted(ends, edges[:-1], side="right")
    return np.asarray(begun - over, dtype=np.int64)


def outside(starts: FloatArray, ends: FloatArray, start: float, end: float) -> tuple[int, int]:
    """How many events lie wholly before `start` and wholly after `end` (day numbers; arrays sorted as for `counts`)."""
    before = int(np.searchsorted(ends, start, side="right"))
    after = len(starts) - int(np.searchsorted(starts, end, side="left"))
    return before, after

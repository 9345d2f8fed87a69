"""Windows of time: the whole, zooming about a moment, panning, and the limits of both.  Float day numbers, UTC."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from model.columns import Columns, FloatArray

Stretch = tuple[float, float]  # start and end, float day numbers

SHORTEST = 10 / 86400  # ten seconds, in days
HOUR = 1 / 24  # in days
MARGIN = 0.03  # of the width, left free at both ends
EMPTY: Stretch = (0.0, 365.0)  # what is shown where nothing has a date
OUTLIERS = 0.1  # of the events may be left out of the first view, where that halves it or better
WORTH_IT = 0.75  # of the whole span: a first view hardly narrower than that shows everything instead


def whole(columns: Columns) -> Stretch:
    """All dated events with margins; EMPTY where there are none."""
    span = columns.span()
    return EMPTY if span is None else with_margin(*span)


def opening(columns: Columns, kept: Collection[int] = ()) -> Stretch:
    """The first view: all dated events, less a few that lie so far off that all others would have to crowd for them.

    Up to OUTLIERS of the events are left out, each OUTLIERS of them having to halve the span; never a row that is in `kept` and
    none beyond it.  The `whole` where that gains little.
    """
    span, spare = columns.span(), int(columns.dated * OUTLIERS)
    if span is None or not spare:
        return whole(columns)
    start = _without_outliers(
        columns.start[: columns.dated], span[1], spare, min((float(columns.start[row]) for row in kept), default=span[1])
    )
    ends = -columns.ends_sorted[::-1]
    end = -_without_outliers(ends, -start, spare, min((-float(columns.end[row]) for row in kept), default=-start))
    if end - start > (span[1] - span[0]) * WORTH_IT:
        return whole(columns)
    return with_margin(start, end)


def _without_outliers(edges: FloatArray, far: float, spare: int, kept: float) -> float:
    """Of the sorted first days `edges`, where to begin when the span ends at `far`: after at most `spare` of them, not after `kept`."""
    edges = edges[: spare + 1]
    edges = edges[: max(1, int(np.searchsorted(edges, min(kept, np.nextafter(far, -np.inf)), side="right")))]
    if edges[0] >= far:
        return float(edges[0])
    costs = np.log2(far - edges) + np.arange(len(edges)) / spare
    return float(edges[int(np.argmin(costs))])


def with_margin(start: float, end: float) -> Stretch:
    """start..end widened so that MARGIN of the new width is free at both ends; never less than four days wide, or than an hour where
    all of it lies within less than a day."""
    least = 4.0 if end - start >= 1 else HOUR
    if end - start < least:
        middle = (start + end) / 2
        start, end = middle - least / 2, middle + least / 2
    free = (end - start) * MARGIN / (1 - 2 * MARGIN)
    return start - free, end + free


def limited(window: Stretch, all_of_it: Stretch) -> Stretch:
    """The window within the limits: SHORTEST to the whole wide, and its middle within the whole."""
    start, end = window
    longest = all_of_it[1] - all_of_it[0]
    width = min(max(end - start, SHORTEST), longest)
    if width >= longest:
        return all_of_it
    middle = min(max((start + end) / 2, all_of_it[0]), all_of_it[1])
    return middle - width / 2, middle + width / 2


def at_least(window: Stretch) -> Stretch:
    """The window about its middle as wide as SHORTEST, where it is narrower."""
    start, end = window
    if end - start >= SHORTEST:
        return window
    middle = (start + end) / 2
    return middle - SHORTEST / 2, middle + SHORTEST / 2


def zoomed(window: Stretch, factor: float, anchor: float, all_of_it: Stretch) -> Stretch:
    """The window made `factor` times as wide, `anchor` (a float day number) staying where it is on the screen."""
    start, end = window
    longest, least = all_of_it[1] - all_of_it[0], SHORTEST
    factor = min(max(factor, least / (end - start)), longest / (end - start))
    return limited((anchor - (anchor - start) * factor, anchor + (end - anchor) * factor), all_of_it)


def panned(window: Stretch, share: float, all_of_it: Stretch) -> Stretch:
    """The window moved by a share of its width (positive: later)."""
    by = (window[1] - window[0]) * share
    return limited((window[0] + by, window[1] + by), all_of_it)


def around(start: float, end: float, all_of_it: Stretch) -> Stretch:
    """A window that shows an event start..end with surroundings: the event a third of it, at least four weeks."""
    width = max((end - start) * 3, 28.0)
    middle = (start + end) / 2
    return limited((middle - width / 2, middle + width / 2), all_of_it)


def centred(window: Stretch, start: float, end: float, all_of_it: Stretch) -> Stretch:
    """A window with start..end, a day, a year or a moment somebody asked for, in its middle: as wide as the one that is looked at, but
    neither so wide that one could not tell where it is, nor so narrow that it would not fit."""
    length = end - start
    surroundings = 365.0 if length >= 1 else 60 * length
    width = max(min(window[1] - window[0], 3 * length + surroundings), 1.2 * length)
    middle = (start + end) / 2
    return limited((middle - width / 2, middle + width / 2), all_of_it)


def holding(window: Stretch, start: float, end: float, all_of_it: Stretch) -> Stretch:
    """The window moved as little as needed to hold start..end with a tenth of its width free, or its middle where it is longer."""
    width = window[1] - window[0]
    free = width * 0.1
    if end - start > width - 2 * free:
        start = end = (start + end) / 2
        if window[0] + free <= start <= window[1] - free:
            return window
    if start < window[0] + free:
        return limited((start - free, start - free + width), all_of_it)
    if end > window[1] - free:
        return limited((end + free - width, end + free), all_of_it)
    return window

"""Events for layout tests: columns from pairs of days, and what a lane of them takes of its lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan, Precision
from model.domain import Event, Kind, Status
from model.layout.picture import LanePicture

Spans = Sequence[tuple[int, int]]  # first day, length in days

# Bursts, long ones among short ones, and many on one day.
spans = st.lists(
    st.tuples(st.one_of(st.integers(0, 40), st.integers(0, 2000)), st.one_of(st.just(1), st.integers(1, 12), st.integers(1, 1500))),
    min_size=1,
    max_size=90,
)


def events_of(days: Spans) -> Columns:
    """A column for each span, every fifth of them in doubt about its end."""
    statuses = tuple(Status)
    made = []
    for number, (first, length) in enumerate(days):
        last = first + length - 1
        when = DateSpan.within(first, last, Precision.YEAR, "") if number % 5 == 0 else DateSpan.lasting(first, last)
        made.append(Event(f"{number:05d}", f"Event number {number} of them all", Kind.OTHER, statuses[number % len(statuses)], when))
    return columns(made)


def taken(lane: LanePicture) -> dict[float, list[tuple[float, float]]]:
    """For each line (by its top) what marks, words and pills take of it, in pixels, in order."""
    lines: dict[float, list[tuple[float, float]]] = {}
    for mark in lane.marks:
        box = (min(mark.left, mark.label_left), max(mark.right, mark.label_right))
        lines.setdefault(mark.top, []).append((mark.left, mark.right) if mark.inside else box)
    for left, right, top in zip(lane.packed.left, lane.packed.right, lane.packed.top, strict=True):
        lines.setdefault(float(top), []).append((float(left), float(right)))
    for gap in lane.gaps:
        if gap.words:
            lines.setdefault(gap.top, []).append((gap.words_left, gap.words_right))
    return {top: sorted(line) for top, line in lines.items()}


def touching(table: Columns, rows: Sequence[int], start: float, end: float) -> set[int]:
    """Those of these rows whose events touch the window, one by one."""
    return {int(row) for row in rows if table.end[row] > start and table.start[row] < end}


def brute(table: Columns, rows: Sequence[int], edges: np.ndarray) -> list[int]:
    """How many of these events touch each stretch between two edges, one by one."""
    pairs = [(float(table.start[row]), float(table.end[row])) for row in rows]
    return [sum(start < high and end > low for start, end in pairs) for low, high in pairwise(edges.tolist())]

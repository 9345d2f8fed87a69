"""Packing: nothing overlaps, nothing is dropped."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.layout.packing import HIDDEN, LEFT, MIN_MARK, RIGHT, SPACE, Packed, pack, widened

drawn_events = st.lists(st.tuples(st.floats(0, 900), st.floats(0, 200), st.floats(0, 240)), min_size=1, max_size=40)


def packed(
    events: list[tuple[float, float, float]], lines: int, scale: float = 1.0, **more: object
) -> tuple[Packed, np.ndarray, np.ndarray]:
    events = sorted(events)
    start = np.array([s for s, _, _ in events])
    left, right = widened(start * scale, (start + np.array([w for _, w, _ in events])) * scale)
    widths = np.array([label for _, _, label in events])
    return pack(left, right, widths, np.minimum(widths, 44.0), lines, **more), left, right  # type: ignore[arg-type]


def stretches(made: Packed, left: np.ndarray, right: np.ndarray, line: int) -> list[tuple[float, float]]:
    """What each mark of a line takes with its label."""
    taken = []
    for i in np.flatnonzero(made.line == line):
        need = made.reserved[i] + SPACE if made.side[i] else 0.0
        taken.append((left[i] - (need if made.side[i] == LEFT else 0), right[i] + (need if made.side[i] == RIGHT else 0)))
    return sorted(taken)


@given(drawn_events, st.integers(1, 6))
def test_nothing_overlaps_and_nothing_is_dropped(events: list[tuple[float, float, float]], lines: int) -> None:
    made, left, right = packed(events, lines)
    assert len(made.line) == len(events)
    assert set(made.line.tolist()) <= {HIDDEN, *range(lines)}
    for line in range(lines):
        taken = stretches(made, left, right, line)
        assert all(a[1] <= b[0] + 1e-9 for a, b in pairwise(taken))


@given(drawn_events)
def test_with_lines_enough_every_event_stands_somewhere(events: list[tuple[float, float, float]]) -> None:
    made, _, _ = packed(events, len(events))
    assert (made.line != HIDDEN).all()


@given(drawn_events, st.floats(1.0, 1.9))
def test_what_was_packed_at_a_scale_does_not_overlap_at_a_larger_one(events: list[tuple[float, float, float]], factor: float) -> None:
    made, _, _ = packed(events, 4)
    _, left, right = packed(events, 4, factor)
    for line in range(4):
        taken = stretches(made, left, right, line)
        assert all(a[1] <= b[0] + 1e-6 for a, b in pairwise(taken))


def test_seeing_all_events_comes_before_long_labels() -> None:
    # Ten events twelve pixels apart in one line: with full labels nine would have no room.
    made, _, _ = packed([(i * 14.0, 5.0, 200.0) for i in range(10)], 1)
    assert (made.line == 0).all()


def test_a_hiatus_keeps_its_band_and_the_middle_for_its_words() -> None:
    events = [(0.0, 10.0, 60.0), (200.0, 10.0, 60.0), (500.0, 10.0, 60.0)]
    made, left, right = packed(events, 2, first=(0, 2), bands=((10.0, 500.0, 100.0),))
    assert made.line.tolist() == [0, 1, 0]
    assert made.side[2] == RIGHT  # the side without hatching
    assert all(high <= 205 or low >= 305 for low, high in stretches(made, left, right, 0))


def test_marks_are_never_narrower_than_the_least() -> None:
    left, right = widened(np.array([3.0]) * 2.0, np.array([3.0 + 1 / 24]) * 2.0)
    assert right[0] - left[0] == MIN_MARK
    assert abs((left[0] + right[0]) / 2 - (3.0 + 1 / 48) * 2.0) < 1e-9

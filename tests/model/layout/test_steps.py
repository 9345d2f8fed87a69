"""Steps from event to event, drawn as text: a row a lane, a letter an event, the column its day."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan
from model.domain import Collection, Event, Kind, Series, Status
from model.layout import steps
from model.layout.lanes import Lane, LaneTable, lane_table, shown
from model.layout.steps import across, along, begin, ends, place_of
from model.layout.window import SHORTEST, holding, limited, panned, zoomed
from tests.model.layout.drawn import Spans, events_of, spans

DRAWN = """
a....b....c...
..d......e....
......f.......
"""


def table() -> LaneTable:
    rows = DRAWN.split()
    days = {letter: (day, str(number)) for number, row in enumerate(rows) for day, letter in enumerate(row) if letter != "."}
    events = [Event(key, key, Kind.OTHER, Status.HELD, DateSpan.of_day(day), series=lane) for key, (day, lane) in days.items()]
    return lane_table(Collection(series=tuple(Series(str(number), str(number)) for number in range(len(rows)))), columns(events))


def drawn() -> tuple[Columns, tuple[Lane, ...]]:
    return table().columns, table().lanes


def walk(start: str, steps: str) -> str:
    made, lanes = drawn()
    place = place_of(lanes, made.row(start)) if start else None
    path = ""
    for step in steps:
        sign = 1 if step in ">v" else -1
        place = along(lanes, place, sign) if step in "<>" else across(lanes, made, place, sign)
        path += made.keys[place[1]] if place else "-"
    return path


@pytest.mark.parametrize(
    ("start", "steps", "path"),
    [
        ("a", ">>>>>", "bcdef"),
        ("f", "<<<<<", "edcba"),
        ("f", ">", "-"),
        ("a", "<", "-"),
        ("b", "vv", "df"),
        ("c", "v", "e"),
        ("f", "^^", "ec"),
        ("a", "^", "-"),
        ("", ">", "a"),
        ("", "<", "c"),
    ],
)
def test_steps(start: str, steps: str, path: str) -> None:
    assert walk(start, steps) == path


def test_first_and_last_of_all_lanes() -> None:
    made, lanes = drawn()
    first, last = ends(lanes, first=True), ends(lanes, first=False)
    assert first is not None
    assert last is not None
    assert made.keys[first[1]] + made.keys[last[1]] == "ac"


def test_what_the_filter_hides_is_in_no_lane() -> None:
    made = table().columns
    kept = shown(table(), made.mask("abd"))
    assert ["".join(made.keys[row] for row in lane.rows) for lane in kept] == ["ab", "d"]
    assert place_of(kept, made.row("c")) is None


@given(spans, st.integers(0, 89), st.integers(1, 3))
def test_the_nearest_of_many_is_found(drawn: Spans, number: int, near: int) -> None:
    made = events_of(drawn)
    row = number % len(drawn)
    here, there = np.array([row]), np.arange(len(drawn))
    both = [Lane("", "", 0, rows, made.start[rows], np.sort(made.end[rows])) for rows in (here, there)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(steps, "NEAR", near)
        patch.setattr(steps, "BLOCK", 4)
        found = across(both, made, (0, row), 1)
    middles = (made.start + made.end) / 2
    assert found == (1, int(np.abs(middles - middles[row]).argmin()))


whole_span = (-1000.0, 9000.0)
windows = st.tuples(st.floats(-900, 8900), st.floats(SHORTEST, 9000)).map(lambda w: limited((w[0], w[0] + w[1]), whole_span))


@given(windows, st.floats(0.01, 100), st.floats(0, 1))
def test_zooming_stays_in_the_limits_and_keeps_its_anchor(window: tuple[float, float], factor: float, at: float) -> None:
    anchor = window[0] + at * (window[1] - window[0])
    start, end = zoomed(window, factor, anchor, whole_span)
    assert SHORTEST * 0.999 <= end - start <= 10000.001
    assert -1000.001 <= (start + end) / 2 <= 9000.001
    width = end - start
    free = whole_span[0] < anchor + (0.5 - at) * width < whole_span[1]  # the limits ask for no other place
    if width < 9999 and free:
        assert abs((anchor - start) / width - at) < 1e-6


@given(windows, st.floats(-900, 8900), st.floats(0, 400))
def test_holding_shows_the_event_and_moves_no_more_than_needed(window: tuple[float, float], first: float, length: float) -> None:
    start, end = holding(window, first, first + length, whole_span)
    assert abs((end - start) - (window[1] - window[0])) < 1e-6
    if length < (end - start) * 0.8:
        assert start - 1e-6 <= first
        assert first + length <= end + 1e-6
    assert holding((start, end), first, first + length, whole_span) == pytest.approx((start, end), abs=1e-6)


def test_panning_there_and_back() -> None:
    assert panned(panned((100.0, 200.0), 0.25, whole_span), -0.25, whole_span) == (100.0, 200.0)


@pytest.mark.parametrize(
    ("window", "step", "event"),
    [
        ((0, 20), 1, "a"),
        ((0, 20), -1, "c"),
        ((1, 20), 1, "d"),
        ((2, 6), 1, "d"),
        ((2, 6), -1, "f"),
        ((4, 5), 1, "b"),
        ((7, 8), 1, "a"),  # none begins there: the first of all
        ((7, 8), -1, "c"),
    ],
)
def test_with_nothing_selected_one_begins_in_what_is_in_view(window: tuple[float, float], step: int, event: str) -> None:
    made, lanes = drawn()
    place = begin(lanes, window, step)
    assert place is not None
    assert made.keys[place[1]] == event


def test_nothing_begins_without_lanes() -> None:
    assert begin((), (0, 1), 1) is None

"""A lane of many events: nothing lost, nothing over anything else, exact counts, what is drawn is hit, nothing moves or jumps."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns
from model.layout import large, layout, standing
from model.layout.hit import column_at, lane_at, mark_at, mark_of
from model.layout.lanes import Gap, Lane
from model.layout.layout import STAND_IN, Layout
from model.layout.picture import COLLAPSED, HEADER, MARK, Picture, tally
from tests.model.layout.drawn import Spans, brute, events_of, spans, taken, touching

pytestmark = pytest.mark.slow

WIDTH = 600.0
windows = st.tuples(st.floats(-20, 2000), st.floats(-1.5, 3.5).map(lambda power: 10.0**power))


@pytest.fixture(autouse=True)
def crowded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every lane is one of many events, in tiles of few; bare marks give way to counts early."""
    monkeypatch.setattr(layout, "FEW", 0)
    monkeypatch.setattr(standing, "TILE", 8)
    monkeypatch.setattr(large, "ROOMY", 100.0)


def measure_by(factor: float) -> Callable[[str], float]:
    return lambda text: 6.3 * factor * len(text)


def lane_of(table: Columns, rows: np.ndarray | None = None, **more: Any) -> Lane:
    here = np.arange(table.dated) if rows is None else rows
    return Lane("all", "All events", 0, here, table.start[here], np.sort(table.end[here]), **more)


def layout_of(table: Columns, *lanes: Lane, most: int = 4, factor: float = 1.0) -> Layout:
    made = Layout(table, lanes or (lane_of(table),), measure_by(factor), measure_by(factor))
    made.fit_lines(1.0, most)
    return made


def picture_of(drawn: Spans, window: tuple[float, float], **more: Any) -> tuple[Layout, Picture]:
    made = layout_of(events_of(drawn), **more)
    return made, made.picture(window[0], window[0] + window[1], WIDTH)


@given(spans, windows, st.integers(2, 6))
def test_nothing_is_lost_at_any_zoom(drawn: Spans, window: tuple[float, float], most: int) -> None:
    made, picture = picture_of(drawn, window, most=most)
    (lane,) = picture.lanes
    told = tally(picture, lane, made.columns)
    here = touching(made.columns, lane.lane.rows, picture.start, picture.end)
    assert told.before + told.labelled + told.packed + told.counted + told.after == len(drawn)
    assert told.labelled + told.packed + told.counted == lane.in_view == len(here)
    marked = [mark.row for mark in lane.marks] + lane.packed.rows.tolist()
    assert len(set(marked)) == len(marked)
    assert told.counted == len(here - set(marked))


@given(spans, windows, st.integers(2, 6))
def test_counts_are_those_of_counting_one_by_one(drawn: Spans, window: tuple[float, float], most: int) -> None:
    made, picture = picture_of(drawn, window, most=most)
    (lane,) = picture.lanes
    if lane.density is None:
        assert lane.left_out == 0
        assert lane.share == 1
        return
    edges = picture.day(np.arange(WIDTH + 1))
    assert lane.density.every.tolist() == brute(made.columns, lane.lane.rows, edges)
    marked = {mark.row for mark in lane.marks} | set(lane.packed.rows.tolist())
    bare = [row for row in lane.lane.rows.tolist() if row not in marked]
    assert lane.density.hidden.tolist() == brute(made.columns, bare, edges)
    assert lane.density.bars.min() >= 0
    assert lane.density.bars.max() <= 1
    drawn_at = lane.density.hidden + (1 - lane.share) * (lane.density.every - lane.density.hidden)
    assert ((lane.density.bars > 0) == (drawn_at > 0)).all()


@given(spans, windows, st.integers(1, 6), st.sampled_from([1.0, 1.5, 2.0]))
def test_marks_and_words_never_overlap(drawn: Spans, window: tuple[float, float], most: int, factor: float) -> None:
    table = events_of(drawn)
    gaps = (Gap(300.0, 700.0, -1, -1, False, ("hiatus of more than a year", "1 y")),)
    lane = lane_of(table, gaps=gaps, first=frozenset(range(min(3, len(drawn)))))
    made = layout_of(table, lane, most=most, factor=factor)
    (seen,) = made.picture(window[0], window[0] + window[1], WIDTH).lanes
    scale = WIDTH / window[1]
    for line in taken(seen).values():
        assert all(a[1] <= b[0] + 1e-6 * max(1.0, scale) for a, b in pairwise(line)), line
    for mark in seen.marks:
        assert mark.label_left >= -1e-6
        assert mark.label_right <= WIDTH + 1e-6
        assert mark.label_right - mark.label_left == pytest.approx(made.measure(mark.label))
        if mark.inside:
            assert mark.left <= mark.label_left
            assert mark.label_right <= mark.right


@given(spans, windows, st.floats(1.0, 40.0))
def test_zooming_in_moves_nothing_and_takes_nothing_away(drawn: Spans, window: tuple[float, float], factor: float) -> None:
    made, picture = picture_of(drawn, window)
    middle = (picture.start + picture.end) / 2
    nearer = made.picture(middle - window[1] / 2 / factor, middle + window[1] / 2 / factor, WIDTH)
    heights = made.heights
    made.fit_lines(WIDTH / window[1], 4)
    assert made.heights == heights
    (lane,), (near,) = picture.lanes, nearer.lanes
    tops = {mark.row: mark.top for mark in near.marks} | dict(zip(near.packed.rows.tolist(), near.packed.top.tolist(), strict=True))
    here = touching(made.columns, lane.lane.rows, nearer.start, nearer.end)
    if near.share and lane.share:
        before = {mark.row: mark.top for mark in lane.marks} | dict(zip(lane.packed.rows.tolist(), lane.packed.top.tolist(), strict=True))
        assert {row: top for row, top in before.items() if row in here}.items() <= tops.items()
    assert near.share >= lane.share


@given(spans, windows)
def test_what_is_drawn_is_hit(drawn: Spans, window: tuple[float, float]) -> None:
    _, picture = picture_of(drawn, window)
    (lane,) = picture.lanes
    assert lane_at(picture, 1) is lane
    for mark in lane.marks:
        if mark.right > 0 and mark.left < WIDTH:
            middle = (max(mark.left, 0) + min(mark.right, WIDTH)) / 2
            assert mark_at(picture, middle, mark.top + MARK / 2) == (lane, mark)
        assert mark_at(picture, (mark.label_left + mark.label_right) / 2, mark.top + MARK / 2) == (lane, mark)
        assert mark_of(lane, mark.row) == mark
    for at, row in enumerate(lane.packed.rows.tolist()):
        left, right, top = (float(part[at]) for part in (lane.packed.left, lane.packed.right, lane.packed.top))
        found = mark_at(picture, (left + right) / 2, top + MARK / 2)
        assert found is not None
        assert found[1].row == row
        assert found[1] == mark_of(lane, row)
    assert mark_of(lane, len(drawn)) is None
    assert mark_at(picture, WIDTH / 2, HEADER / 3) is None


@given(spans, windows, st.floats(0, WIDTH - 1))
def test_a_column_of_counts_is_hit(drawn: Spans, window: tuple[float, float], x: float) -> None:
    made, picture = picture_of(drawn, window)
    (lane,) = picture.lanes
    if lane.density is None:
        assert column_at(picture, x, lane.height - 3) is None
        return
    found = column_at(picture, x, lane.top + lane.density.top + lane.density.height - 1)
    edges = picture.day(np.array([np.floor(x), np.floor(x) + 1]))
    (count,) = brute(made.columns, lane.lane.rows, edges)
    if found is None:
        assert count == 0
        return
    assert found.events == count
    assert found.days == pytest.approx(tuple(edges), abs=1e-6)
    assert found.about[0] < found.days[0] < found.days[1] < found.about[1]
    assert column_at(picture, x, HEADER / 3) is None


@given(spans, windows, st.integers(2, 5))
def test_search_hits_are_counted(drawn: Spans, window: tuple[float, float], every: int) -> None:
    made, _ = picture_of(drawn, window)
    made.hits = np.arange(len(drawn)) % every == 0
    picture = made.picture(window[0], window[0] + window[1], WIDTH)
    (lane,) = picture.lanes
    if lane.density is not None:
        found = [row for row in range(len(drawn)) if row % every == 0]
        assert lane.density.hits.tolist() == brute(made.columns, found, picture.day(np.arange(WIDTH + 1)))


def test_where_one_day_ends_and_the_next_begins_the_bars_do_not_stand_out() -> None:
    made = layout_of(events_of([(day, 1) for day in range(60) for _ in range(50)]))
    (lane,) = made.picture(20.37, 29.37, WIDTH).lanes
    assert lane.density is not None
    assert lane.density.every.max() == 100
    assert lane.density.bars.min() == pytest.approx(float(lane.density.bars.max()))


def test_marks_come_in_softly() -> None:
    made = layout_of(events_of([(day * 5, 1) for day in range(400)]))
    shares = [made.picture(500, 500 + width, WIDTH).lanes[0].share for width in np.geomspace(400, 20, 60)]
    assert shares[0] == 0
    assert shares[-1] == 1
    assert all(0 <= later - sooner < 0.15 for sooner, later in pairwise(shares))


def test_a_mark_comes_in_softly_beside_its_neighbour() -> None:
    made = layout_of(events_of([(day, 1) for day in range(0, 40, 2)]), most=2)
    least = []
    for scale in np.geomspace(1, 40, 200):
        (lane,) = made.picture(0, WIDTH / scale, WIDTH).lanes
        least += lane.packed.share.tolist()
        assert (lane.packed.share > 0).all()
        assert (lane.packed.share <= 1).all()
    assert min(least) < 0.3
    assert max(least) == 1


def test_a_collapsed_lane_is_a_line_of_counts() -> None:
    table = events_of([(day * 5, 1) for day in range(40)])
    made = layout_of(table, lane_of(table, collapsed=True, gaps=(Gap(3.0, 40.0, -1, -1, False, ("hiatus",)),)), lane_of(table))
    picture = made.picture(-10, 300, WIDTH)
    lane, below = picture.lanes
    assert (lane.height, below.top) == (COLLAPSED, COLLAPSED)
    assert not lane.marks
    assert not lane.gaps
    assert lane.left_out == lane.in_view == 40
    assert lane.density is not None
    assert 0 <= lane.density.top < lane.density.top + lane.density.height < COLLAPSED
    assert made.line_top(0, 3, -10, 300, WIDTH) == COLLAPSED - STAND_IN


def test_only_lanes_in_view_are_worked_on() -> None:
    table = events_of([(day, 1) for day in range(60)])
    made = layout_of(table, *(lane_of(table, np.arange(first, 60, 20)) for first in range(20)))
    high = made.heights[0]
    seen = made.picture(0, 60, WIDTH, high * 5 + 1, high * 7 - 1).lanes
    assert [lane.number for lane in seen] == [5, 6]
    assert sorted(made._made) == [5, 6]
    assert made.height == pytest.approx(sum(made.heights))
    assert made.top(6) == pytest.approx(high * 6)


def test_an_event_that_began_long_before_the_window_is_in_it() -> None:
    drawn = [(0, 5000)] + [(day, 1) for day in range(1, 3000)]
    made = layout_of(events_of(drawn))
    picture = made.picture(2900.2, 2903.9, WIDTH)
    (lane,) = picture.lanes
    assert lane.in_view == 5
    assert {mark.row for mark in lane.marks} | set(lane.packed.rows.tolist()) == {0, 2900, 2901, 2902, 2903}
    assert lane.before + lane.after == 2995
    tops = {mark.row: mark.top for mark in lane.marks} | dict(zip(lane.packed.rows.tolist(), lane.packed.top.tolist(), strict=True))
    assert {row: made.line_top(0, row, 2900.2, 2903.9, WIDTH) for row in tops} == tops
    assert made.line_top(0, 0, -10, 6000, WIDTH) == lane.height - STAND_IN


def test_a_lane_takes_the_lines_that_what_happens_at_one_time_needs() -> None:
    calm, busy = [(day * 10, 1) for day in range(99)], [(day, 5) for day in range(900)]
    assert layout_of(events_of(calm), most=6).lines == [2]
    assert layout_of(events_of(busy), most=6).lines == [6]
    assert layout_of(events_of(busy), most=20).lines == [20]

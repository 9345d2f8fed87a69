"""The first view: what it leaves out, and what it never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan, Precision, day_number, iso
from model.domain import Event, Kind, Status
from model.layout.window import (
    EMPTY,
    SHORTEST,
    Stretch,
    around,
    centred,
    holding,
    limited,
    opening,
    panned,
    whole,
    with_margin,
    zoomed,
)


def on_days(*days: int) -> Columns:
    spans = [DateSpan(day, day, day, day, Precision.DAY, iso(day)) for day in days]
    return columns(Event(f"e{n}", "t", Kind.MEETING, Status.HELD, span) for n, span in enumerate(spans))


CLOSE = tuple(range(10_000, 12_000, 100))


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        ((0, *CLOSE), 10_000, 11_900),
        ((*CLOSE, 30_000), 10_000, 11_900),
        ((0, *CLOSE, 30_000), 10_000, 11_900),
        ((9_600, *CLOSE), 9_600, 11_900),  # hardly off
        ((0, 0, 0, *CLOSE), 0, 11_900),  # too many of them
    ],
)
def test_a_few_far_off_are_left_out_where_that_pays(days: tuple[int, ...], first: int, last: int) -> None:
    start, end = opening(on_days(*days))
    assert start < first
    assert end > last + 1
    assert end - start == pytest.approx((last + 1 - first) / 0.94)


def test_what_is_kept_is_never_left_out() -> None:
    table = on_days(0, *CLOSE)
    assert opening(table, [0]) == whole(table)


def test_few_events_are_all_shown() -> None:
    table = on_days(0, 10_000, 10_001)
    assert opening(table) == whole(table)
    assert opening(on_days()) == EMPTY


@given(st.lists(st.integers(-700_000, 2_900_000), min_size=1, max_size=80), st.data())
def test_it_lies_in_the_whole_and_leaves_out_a_tenth_at_each_end_at_most(days: list[int], data: st.DataObject) -> None:
    table = on_days(*days)
    kept = data.draw(st.lists(st.integers(0, len(days) - 1), max_size=3))
    start, end = opening(table, kept)
    low, high = whole(table)
    assert low <= start < end <= high
    assert int((table.end <= start).sum()) <= len(days) / 10
    assert int((table.start >= end).sum()) <= len(days) / 10
    assert all(start <= table.start[row] and table.end[row] <= end for row in kept)


FIRSTS, POWERS = st.floats(day_number(-9999), day_number(9999)), st.floats(-14.0, 22.8)
ALL = st.builds(lambda first, power: with_margin(first, first + 2.0**power), FIRSTS, POWERS)
"""All there is to see: from a few seconds to twenty thousand years."""


@st.composite
def views(draw: st.DrawFn) -> tuple[Stretch, Stretch]:
    """Some window, and all there is to see."""
    start, end = draw(ALL)
    width = max((end - start) * draw(st.floats(0.0, 1.0)) ** 4, SHORTEST)
    middle = start + (end - start) * draw(st.floats(0.0, 1.0))
    return limited((middle - width / 2, middle + width / 2), (start, end)), (start, end)


def valid(window: Stretch, all_of_it: Stretch) -> None:
    longest = all_of_it[1] - all_of_it[0]
    assert SHORTEST * 0.999 <= window[1] - window[0] <= longest * 1.001
    assert all_of_it[0] - 1e-6 <= (window[0] + window[1]) / 2 <= all_of_it[1] + 1e-6


@given(views(), st.floats(0, 1), st.floats(-12, 12))
def test_zooming_stays_valid_and_keeps_its_anchor(view: tuple[Stretch, Stretch], at: float, power: float) -> None:
    window, all_of_it = view
    anchor = min(max(window[0] + at * (window[1] - window[0]), all_of_it[0]), all_of_it[1])
    to = zoomed(window, 2.0**power, anchor, all_of_it)
    valid(to, all_of_it)
    if to[1] - to[0] < (window[1] - window[0]) * 0.999:
        before = (anchor - window[0]) / (window[1] - window[0])
        middle = (to[0] + to[1]) / 2
        if all_of_it[0] < middle < all_of_it[1]:
            assert (anchor - to[0]) / (to[1] - to[0]) == pytest.approx(before, abs=1e-4)


@given(views(), st.floats(-3, 3), st.floats(0, 1), st.floats(0, 1))
def test_every_way_to_move_stays_valid(view: tuple[Stretch, Stretch], share: float, first: float, length: float) -> None:
    window, all_of_it = view
    span = all_of_it[1] - all_of_it[0]
    start = all_of_it[0] + first * span
    end = min(start + length**4 * span, all_of_it[1])
    for to in (
        panned(window, share, all_of_it),
        around(start, end, all_of_it),
        holding(window, start, end, all_of_it),
        centred(window, start, max(end, start + 1 / 86400), all_of_it),
    ):
        valid(to, all_of_it)


@pytest.mark.parametrize(
    ("start", "end", "width"),
    [
        (day_number(2015, 3, 19), day_number(2015, 3, 20), 368),
        (day_number(2015, 3, 19) + 0.5, day_number(2015, 3, 19) + 0.5 + 1 / 1440, 63 / 1440),
        (day_number(1801), day_number(1901), 36524 * 3 + 365),
    ],
)
def test_a_date_asked_for_is_shown_with_surroundings(start: float, end: float, width: float) -> None:
    all_of_it = float(day_number(-9999)), float(day_number(9999))
    to = centred(all_of_it, start, end, all_of_it)
    assert to[1] - to[0] == pytest.approx(width)
    assert (to[0] + to[1]) / 2 == pytest.approx((start + end) / 2)
    near = (start - 1, end + 1)
    if end - start < 2:
        assert centred(near, start, end, all_of_it)[1] - centred(near, start, end, all_of_it)[0] <= near[1] - near[0] + 1e-9


@pytest.mark.parametrize(("start", "end", "width"), [(5.0, 6.0, 4.0), (5.0, 5.0, 1 / 24), (5.25, 5.5, 0.25), (0.0, 7e6, 7e6)])
def test_the_whole_of_little_and_of_much(start: float, end: float, width: float) -> None:
    low, high = with_margin(start, end)
    assert high - low == pytest.approx(width / 0.94)
    assert low < start <= end < high

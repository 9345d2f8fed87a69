"""The first view: what it leaves out, and what it never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan, Precision, iso
from model.domain import Event, Kind, Status
from model.layout.window import EMPTY, opening, whole


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

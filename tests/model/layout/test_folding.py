"""Folding: which stretches are taken out, the way to folded days and back, and what an axis with breaks shows."""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan, day_number
from model.domain import Event, Kind, Status
from model.layout import density
from model.layout.axis import AxisMaker, Ticks
from model.layout.folding import UNFOLDED, Fold, TimeMap, folded_columns, folds

FIRST, LAST = day_number(-9999), day_number(9999)
SPANS = st.lists(st.tuples(st.integers(FIRST, LAST), st.integers(0, 4000)), min_size=1, max_size=40)


def day(*parts: int) -> float:
    return float(day_number(*parts))


def table(spans: list[tuple[int, int]]) -> Columns:
    made = [DateSpan.lasting(first, first + length) for first, length in spans]
    return columns(Event(f"e{n}", "t", Kind.MEETING, Status.HELD, span) for n, span in enumerate(made))


def found(spans: list[tuple[int, int]], opened: tuple[float, ...] = ()) -> tuple[Fold, ...]:
    made = table(spans)
    return folds(made.start, made.ends_sorted, opened)


def plain(text: str) -> float:
    return 6.5 * len(text)


AXIS = AxisMaker(plain, plain)


def test_a_long_stretch_without_events_is_folded_and_a_bit_of_it_kept_on_both_sides() -> None:
    spans = [(day_number(1950), 300), (day_number(1951), 20), (day_number(2010), 365), (day_number(2011), 0)]
    (fold,) = found(spans)
    assert (fold.empty_from, fold.empty_to) == (day(1951, 1, 22), day(2010))
    assert fold.empty_from < fold.start < fold.end < fold.empty_to
    assert fold.days == day(2010) - day(1951, 1, 22)
    time = TimeMap((fold,))
    assert time.folded(day(1951)) == day(1951)
    folded = time.folded(day(2011)) - time.folded(day(1950))
    busy = day(2011) - day(1950) - fold.days
    assert busy < folded < busy * 1.06


@pytest.mark.parametrize(
    "spans",
    [
        [],
        [(0, 0)],
        [(0, 0), (0, 0)],
        [(0, 0), (3, 0), (6, 0)],
        [(n * 30, 0) for n in range(50)],  # evenly spread: no stretch is longer than others
        [(n * 30, 0) for n in range(5)],
        [(0, 0), (70_000, 0)],
        [(0, 4000), (200, 3), (3000, 9)],  # one event covers all
    ],
)
def test_nothing_to_fold(spans: list[tuple[int, int]]) -> None:
    assert found(spans) == ()


def test_a_stretch_that_was_opened_stays() -> None:
    spans = [(0, 100), (120, 300), (50_000, 100), (50_110, 1000), (90_000, 100), (90_130, 900)]
    assert [fold.empty_from for fold in found(spans)] == [421, 51_111]
    assert [fold.empty_from for fold in found(spans, (1000.5,))] == [51_111]
    assert found(spans, (1000.5, 60_000.0)) == ()


def test_single_days_millennia_apart_do_not_fill_the_window() -> None:
    spans = [(FIRST, 0), (FIRST + 1, 0), (LAST, 0)]
    made = folded_columns(table(spans), TimeMap(found(spans)))
    assert made.end[2] - made.start[0] == pytest.approx(5.0)


@given(SPANS)
def test_folds_hold_no_event_and_are_worth_it(spans: list[tuple[int, int]]) -> None:
    made, all_of_them = table(spans), found(spans)
    for fold in all_of_them:
        assert not np.any((made.start < fold.empty_to) & (made.end > fold.empty_from))
        assert fold.drawn < (fold.end - fold.start) / 2
    assert all(a.empty_to < b.empty_from for a, b in pairwise(all_of_them))
    if all_of_them:
        time = TimeMap(all_of_them)
        low, high = time.window(*(made.span() or (0.0, 0.0)))
        kept = sum(fold.drawn + fold.start - fold.empty_from + fold.empty_to - fold.end for fold in all_of_them)
        assert kept <= (high - low) * 0.41 + 2 * len(all_of_them)


@given(SPANS, st.lists(st.floats(FIRST, LAST), min_size=2, max_size=60))
def test_the_way_there_and_back(spans: list[tuple[int, int]], days: list[float]) -> None:
    time = TimeMap(found(spans))
    given_days = np.array(sorted(days))
    there = time.folded_all(given_days)
    # A day in a break stands for many; elsewhere a folded day is a day.
    exact = max((1e-9 * (fold.end - fold.start) / fold.drawn for fold in time.folds), default=0.0) + 1e-8
    assert np.allclose(time.days_of(there), given_days, rtol=0, atol=exact)
    assert np.all(np.diff(there) >= 0)
    assert np.array_equal(time.folded_sorted(given_days), there)
    later = given_days + np.arange(len(given_days)) % 5 * 20_000.0
    assert np.allclose(time.folded_after(later, given_days), time.folded_all(later), rtol=0, atol=1e-6)
    apart = np.diff(given_days) > exact
    assert np.all(np.diff(there)[apart] > 0)
    assert [time.folded(one) for one in given_days] == pytest.approx(there, abs=1e-9, rel=0)
    assert [time.day(one) for one in there] == pytest.approx(given_days, abs=exact, rel=0)
    if not time:
        assert there is given_days


@given(SPANS, st.integers(1, 400))
def test_columns_are_folded_without_losing_or_shuffling_an_event(spans: list[tuple[int, int]], wide: int) -> None:
    made = table(spans)
    time = TimeMap(found(spans))
    folded = folded_columns(made, time)
    assert np.all(np.diff(folded.start) >= 0)
    assert np.all(np.diff(folded.ends_sorted) >= 0)
    assert np.allclose(folded.end - folded.start, made.end - made.start, atol=1e-6)  # no event reaches into a break
    low, high = folded.span() or (0.0, 0.0)
    counts = density.counts(folded.start, folded.ends_sorted, low, high, wide)
    edges = np.linspace(low, high, wide + 1)
    brute = [int(np.sum((folded.start < b) & (folded.end > a))) for a, b in pairwise(edges)]
    assert counts.tolist() == brute
    assert density.outside(folded.start, folded.ends_sorted, low, high) == (0, 0)


def test_undated_events_stay_undated() -> None:
    events = [Event(f"e{n}", "t", Kind.MEETING, Status.HELD, DateSpan.of_day(one)) for n, one in enumerate((0, 2, 90_000))]
    made = columns([*events, Event("none", "t", Kind.MEETING, Status.HELD, None)])
    folded = folded_columns(made, TimeMap(folds(made.start[:3], made.ends_sorted)))
    assert np.isinf(folded.start[3])
    assert folded.end[2] < 10
    assert folded_columns(made, UNFOLDED) is made


@st.composite
def windows(draw: st.DrawFn) -> tuple[TimeMap, float, float, float]:
    """A map, a window of folded days, and how wide it is in pixels."""
    spans = draw(SPANS)
    time = TimeMap(found(spans))
    made = folded_columns(table(spans), time)
    low, high = made.span() or (0.0, 1.0)
    middle = low + (high - low) * draw(st.floats(0, 1))
    half = max((high - low) * 2.0 ** -draw(st.floats(0, 18)), 10 / 86400) / 2
    return time, middle - half, middle + half, draw(st.floats(200, 3000))


@given(windows())
def test_pieces_and_breaks_fill_the_window(window: tuple[TimeMap, float, float, float]) -> None:
    time, start, end, width = window
    pieces, breaks = time.pieces(start, end, width)
    scale = width / (end - start)
    sides = sorted([(one.left, one.right) for one in pieces] + [(one.left, one.right) for one in breaks])
    assert sides[0][0] <= 1e-6
    assert sides[-1][1] >= width - 1e-6
    assert all(abs(a[1] - b[0]) < 1e-5 for a, b in pairwise(sides))
    for piece in pieces:
        assert (time.folded(piece.day) - start) * scale == pytest.approx(piece.left, abs=1e-3)


def check_axis(made: Ticks, width: float) -> None:
    words = [(one.left, one.right) for one in made.breaks if one.words]
    for row in ([(one.left, one.right) for one in made.minor] + words, [(one.left, one.right) for one in made.major]):
        assert all(0 <= left < right <= width + 1e-9 for left, right in row)
        assert all(a[1] <= b[0] for a, b in pairwise(sorted(row)))
    for one in made.major:
        assert not any(one.left < fold.middle < one.right for fold in made.breaks)


@given(windows(), st.sampled_from([plain, lambda text: 1.0 + crc32(text.encode()) % 130]))
def test_an_axis_with_breaks_never_writes_over_itself(window: tuple[TimeMap, float, float, float], measure: object) -> None:
    time, start, end, width = window
    made = AxisMaker(measure, measure).window(start, end, width, time)  # type: ignore[arg-type]
    check_axis(made, width)
    scale = width / (end - start)
    for x, moment in zip(made.lines, made.days, strict=True):
        assert (time.folded(moment) - start) * scale == pytest.approx(x, abs=0.01)
        assert not any(one.low + 1e-3 < x < one.high - 1e-3 for one in made.breaks)


def test_an_axis_tells_when_each_piece_is_and_how_long_nothing_happened() -> None:
    spans = [(day_number(-43, 3, 15), 0), (day_number(-43, 3, 17), 5), (day_number(1914, 7, 28), 1500), (day_number(1939, 9, 1), 2000)]
    made = table(spans)
    time = TimeMap(folds(made.start, made.ends_sorted))
    low, high = time.window(*(made.span() or (0.0, 0.0)))
    shown = AXIS.window(low - 100, high + 100, 1200, time)
    check_axis(shown, 1200)
    assert [one.words for one in shown.breaks] == ["1957 y", "21 y"]
    assert [one.text for one in shown.major] == ["44 BCE", "1910s", "1930s", "1940s"]
    assert [one.text for one in shown.minor] == ["1915", "1916", "1917", "1918", "1940", "1941", "1942", "1943", "1944", "1945"]

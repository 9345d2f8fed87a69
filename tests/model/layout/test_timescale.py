"""The ticks of the date axis, from seconds to millennia."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import civil, day_number
from model.layout.timescale import LADDER, ticks


def labels(start: float, end: float, pixels: float = 1000) -> tuple[list[str], list[str]]:
    made = ticks(start, end, pixels)
    return [tick.label for tick in made.major], [tick.label for tick in made.minor]


def day(*parts: int) -> float:
    return float(day_number(*parts))


@pytest.mark.parametrize(
    ("start", "end", "unit", "major", "minor"),
    [
        (day(2023, 2, 4) + 0.5, day(2023, 2, 4) + 0.5 + 8 / 86400, "1 s", "4 February 2023, 12:00", "12:00:01"),
        (day(2023, 2, 4) + 0.5, day(2023, 2, 4) + 0.5 + 1 / 24, "5 min", "Sat 4 February 2023", "12:05"),
        (day(2023, 2, 4), day(2023, 2, 6), "180 min", "Sat 4 February 2023", "03:00"),
        (day(2023, 2, 4), day(2023, 2, 24), "day", "February 2023", "5"),
        (day(2023, 2, 4), day(2023, 5, 4), "week", "February 2023", "6"),
        (day(2023, 2, 4), day(2024, 5, 4), "month", "2023", "Mar"),
        (day(2020, 2, 4), day(2024, 5, 4), "quarter", "2020", "Apr"),
        (day(2009, 9, 1), day(2024, 9, 1), "year", "2000s", "2010"),
        (day(1904), day(2024), "10 years", "20th century", "1910"),
        (day(-1004), day(990), "200 years", "2nd millennium BCE", "1000 BCE"),
        (day(1004), day(2024), "50 years", "11th century", "1050"),
        (day(-3004), day(2024), "500 years", "BCE", "3000 BCE"),
    ],
)
def test_each_unit_has_its_words(start: float, end: float, unit: str, major: str, minor: str) -> None:
    made = ticks(start, end, 1000)
    assert made.unit == unit
    assert made.major[0].label == major
    assert minor in [tick.label for tick in made.minor]


def test_the_years_around_the_year_one() -> None:
    major, minor = labels(day(-3), day(5), 1000)
    assert minor == ["4 BCE", "3 BCE", "2 BCE", "1 BCE", "1", "2", "3", "4", "5"]
    assert major == ["1–9 BCE", "1–9 CE"]


def test_round_years_stand_on_round_numbers_in_both_eras() -> None:
    _, minor = labels(day(-220), day(230), 1000)
    assert minor == ["200 BCE", "150 BCE", "100 BCE", "50 BCE", "1 CE", "50", "100", "150", "200"]
    assert {civil(int(tick.day))[0] for tick in ticks(day(-220), day(230), 1000).minor} >= {-199, -99, 1, 100}


def test_decades_before_the_year_one_begin_with_their_highest_year() -> None:
    made = ticks(day(-210), day(-180), 2000)
    starts = {tick.label: civil(int(tick.day))[0] for tick in made.major}
    assert starts["190s BCE"] == -198  # 199 BCE
    assert starts["200s BCE"] == -208  # 209 BCE


def test_midnight_and_the_first_of_a_month_are_strong() -> None:
    hours = ticks(day(2023, 2, 4) + 0.9, day(2023, 2, 6), 1000)
    assert [tick.label for tick in hours.minor if tick.strong] == ["00:00", "00:00"]
    days = ticks(day(2023, 2, 20), day(2023, 3, 8), 1000)
    assert [tick.day for tick in days.minor if tick.strong] == [day(2023, 3, 1)]


@given(
    st.floats(-4_000_000, 3_000_000),
    st.floats(min_value=1 / 1440, max_value=4_000_000),
    st.floats(200, 4000),
)
def test_ticks_are_in_order_inside_and_apart(start: float, width: float, pixels: float) -> None:
    end = start + width
    made = ticks(start, end, pixels)
    for level in (made.major, made.minor):
        days = [tick.day for tick in level]
        assert days == sorted(set(days))
        assert len(days) <= pixels / 5 + 3
    assert made.major
    assert made.major[0].day <= start + 1e-6
    assert all(start <= tick.day <= end for tick in made.minor)
    assert all(tick.label for tick in made.minor)
    scale = pixels / width
    if made.unit != LADDER[-1].name:
        gaps = [(b.day - a.day) * scale for a, b in pairwise(made.minor)]
        assert all(gap > 22 for gap in gaps)


def test_nothing_has_no_ticks() -> None:
    with pytest.raises(ValueError, match="nothing"):
        ticks(5, 5, 100)

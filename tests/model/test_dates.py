"""Day numbers and civil dates: round trips over twenty thousand years, bounds of spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, apart, bound, civil, day_number, days_in_month, from_iso, iso, weekday

YEARS = st.integers(-9999, 9999)


@given(YEARS, st.integers(1, 12), st.data())
def test_a_civil_date_comes_back(year: int, month: int, data: st.DataObject) -> None:
    day = data.draw(st.integers(1, days_in_month(year, month)))
    number = day_number(year, month, day)
    assert civil(number) == (year, month, day)
    assert from_iso(iso(number)) == number
    assert weekday(number + 7) == weekday(number)


@given(st.integers(day_number(-9999), day_number(9999, 12, 31)))
def test_a_day_number_comes_back(number: int) -> None:
    assert day_number(*civil(number)) == number
    assert civil(number + 1) > civil(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11017), ("-0043-03-15", day_number(-43, 3, 15)), ("0000-02-29", -719469)],
)
def test_known_days(text: str, number: int) -> None:
    assert from_iso(text) == number
    assert iso(number) == text


def test_days_that_do_not_exist() -> None:
    for bad in ((2023, 2, 29), (2023, 13, 1), (2023, 4, 31), (2023, 1, 0)):
        with pytest.raises(ValueError, match="no such day"):
            day_number(*bad)


def test_bounds_must_be_in_order() -> None:
    with pytest.raises(ValueError, match="bounds out of order"):
        DateSpan(5, 3, 5, 6, Precision.DAY, "")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("2004-02-05", "2004-02-05", "2004-02-05"), ("2004-02", "2004-02-01", "2004-02-29"), ("2003", "2003-01-01", "2003-12-31")],
)
def test_a_partial_date_has_a_first_and_a_last_day(text: str, first: str, last: str) -> None:
    assert (iso(bound(text, last=False)), iso(bound(text, last=True))) == (first, last)


@pytest.mark.parametrize("text", ["", "2004-13", "2004-02-30", "1-2-3-4", "May 2004"])
def test_what_is_no_partial_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no such day|invalid literal|not an ISO date"):
        bound(text, last=True)


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        ("2019-02-05", "2023-04-08", (4, 2, 3)),
        ("2019-02-05", "2019-02-05", (0, 0, 0)),
        ("2023-01-31", "2023-02-28", (0, 1, 0)),
        ("2023-01-31", "2023-03-01", (0, 1, 1)),
        ("2024-02-29", "2025-02-28", (1, 0, 0)),
        ("2024-02-29", "2028-02-29", (4, 0, 0)),
        ("2023-12-31", "2024-01-01", (0, 0, 1)),
        ("-0001-12-31", "0001-01-01", (1, 0, 1)),
    ],
)
def test_days_apart_by_the_calendar(first: str, last: str, found: tuple[int, int, int]) -> None:
    assert apart(from_iso(first), from_iso(last)) == found


@given(st.integers(day_number(-9999), day_number(9999)), st.integers(0, 4_000_000))
def test_what_lies_between_two_days_leads_from_one_to_the_other(first: int, more: int) -> None:
    last = min(first + more, day_number(9999, 12, 31))
    years, months, days = apart(first, last)
    assert 0 <= months < 12
    assert 0 <= days < 31
    year, month, day = civil(first)
    year, month = year + years + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    assert day_number(year, month, min(day, days_in_month(year, month))) + days == last
    assert apart(first, last + 1) > (years, months, days)


def test_a_day_before_is_refused() -> None:
    with pytest.raises(ValueError, match="before"):
        apart(1, 0)

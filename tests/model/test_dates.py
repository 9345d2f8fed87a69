"""Day numbers and civil dates: round trips over twenty thousand years, bounds of spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, bound, civil, day_number, days_in_month, from_iso, iso, weekday

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

"""Dates as they are typed into fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, day_number, iso
from model.typed_dates import typed_date


@pytest.mark.parametrize(
    ("typed", "first", "last", "edtf"),
    [
        ("2015", (2015, 1, 1), (2015, 12, 31), "2015"),
        ("2015-03", (2015, 3, 1), (2015, 3, 31), "2015-03"),
        ("2015-3-9", (2015, 3, 9), (2015, 3, 9), "2015-03-09"),
        ("19 March 2015", (2015, 3, 19), (2015, 3, 19), "2015-03-19"),
        ("March 19, 2015", (2015, 3, 19), (2015, 3, 19), "2015-03-19"),
        ("Sept 2015", (2015, 9, 1), (2015, 9, 30), "2015-09"),
        ("2015-03~", (2015, 3, 1), (2015, 3, 31), "2015-03~"),
        ("-0043-03-15", (-43, 3, 15), (-43, 3, 15), "-0043-03-15"),
        ("[2023-02-05..2023-03-05]", (2023, 2, 5), (2023, 3, 5), "[2023-02-05..2023-03-05]"),
        ("5 Feb 2023 .. 5 Mar 2023", (2023, 2, 5), (2023, 3, 5), "[2023-02-05..2023-03-05]"),
    ],
)
def test_one_date(typed: str, first: tuple[int, int, int], last: tuple[int, int, int], edtf: str) -> None:
    span = typed_date(typed)
    assert span
    assert (iso(span.earliest), iso(span.latest), span.edtf) == (iso(day_number(*first)), iso(day_number(*last)), edtf)


def test_a_stretch_has_doubtful_ends_where_they_are_coarse() -> None:
    span = typed_date("2015-03/2016-04-02")
    assert span
    assert [iso(day) for day in (span.earliest, span.start_latest, span.end_earliest, span.latest)] == [
        "2015-03-01",
        "2015-03-31",
        "2016-04-02",
        "2016-04-02",
    ]
    assert span.precision is Precision.DAY


@pytest.mark.parametrize(
    "typed", ["tomorrow", "2015-13", "2015-02-30", "2016/2015", "March", "2023-03-05..2023-02-05", "31 April 2015", "2015-00-00"]
)
def test_what_is_no_date_says_so(typed: str) -> None:
    with pytest.raises(ValueError, match="“"):
        typed_date(typed)


def test_nothing_typed_is_undated() -> None:
    assert typed_date("  ") is None


@given(st.integers(-1_000_000, 1_000_000))
def test_every_day_comes_back(day: int) -> None:
    if iso(day).lstrip("-").index("-") == 4:
        assert typed_date(iso(day)) == DateSpan.of_day(day, *typed_date(iso(day)).derivation)  # type: ignore[union-attr]

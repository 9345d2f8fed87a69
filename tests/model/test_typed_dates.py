"""Dates as they are typed into fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, day_number, iso
from model.typed_dates import looked_at, typed_date, typed_moment, when_published


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
        ("476", (476, 1, 1), (476, 12, 31), "0476"),
        ("AD 79", (79, 1, 1), (79, 12, 31), "0079"),
        ("24 August 79 CE", (79, 8, 24), (79, 8, 24), "0079-08-24"),
        ("44 BC", (-43, 1, 1), (-43, 12, 31), "-0043"),
        ("1 BCE", (0, 1, 1), (0, 12, 31), "0000"),
        ("15 March 44 B.C.", (-43, 3, 15), (-43, 3, 15), "-0043-03-15"),
        ("March 44 BC", (-43, 3, 1), (-43, 3, 31), "-0043-03"),
        ("9999 BC", (-9998, 1, 1), (-9998, 12, 31), "-9998"),
        ("5th century BC", (-499, 1, 1), (-400, 12, 31), "[-0499..-0400]"),
        ("the 19th century", (1801, 1, 1), (1900, 12, 31), "[1801..1900]"),
        ("1990s", (1990, 1, 1), (1999, 12, 31), "[1990..1999]"),
        ("190s BC", (-198, 1, 1), (-189, 12, 31), "[-0198..-0189]"),
        ("2004-06-XX", (2004, 6, 1), (2004, 6, 30), "2004-06-XX"),
        ("2004-xx-xx", (2004, 1, 1), (2004, 12, 31), "2004-XX-XX"),
        ("-0043-XX", (-43, 1, 1), (-43, 12, 31), "-0043-XX"),
        ("199X", (1990, 1, 1), (1999, 12, 31), "199X"),
        ("c. 1500", (1500, 1, 1), (1500, 12, 31), "1500~"),
        ("44 BC..30 BC", (-43, 1, 1), (-29, 12, 31), "[-0043-01-01..-0029-12-31]"),
        ("5 Feb 2023 .. 5 Mar 2023", (2023, 2, 5), (2023, 3, 5), "[2023-02-05..2023-03-05]"),
    ],
)
def test_one_date(typed: str, first: tuple[int, int, int], last: tuple[int, int, int], edtf: str) -> None:
    span = typed_date(typed)
    assert span
    assert (iso(span.earliest), iso(span.latest), span.edtf) == (iso(day_number(*first)), iso(day_number(*last)), edtf)


@pytest.mark.parametrize(
    ("typed", "bounds", "edtf"),
    [
        ("8-9 Jan 2024", ("2024-01-08", "2024-01-08", "2024-01-09", "2024-01-09"), "2024-01-08/2024-01-09"),
        ("8 – 9 January 2024", ("2024-01-08", "2024-01-08", "2024-01-09", "2024-01-09"), "2024-01-08/2024-01-09"),
        ("Jan 8-9, 2024", ("2024-01-08", "2024-01-08", "2024-01-09", "2024-01-09"), "2024-01-08/2024-01-09"),
        ("from 3 March to 7 April 2015", ("2015-03-03", "2015-03-03", "2015-04-07", "2015-04-07"), "2015-03-03/2015-04-07"),
        ("30 Dec 2014 to 2 Jan 2015", ("2014-12-30", "2014-12-30", "2015-01-02", "2015-01-02"), "2014-12-30/2015-01-02"),
        ("March-May 2015", ("2015-03-01", "2015-03-31", "2015-05-01", "2015-05-31"), "2015-03/2015-05"),
        ("44 to 30 BC", ("-0043-01-01", "-0043-12-31", "-0029-01-01", "-0029-12-31"), "-0043/-0029"),
        ("early March to mid-May 2015", ("2015-03-01", "2015-03-10", "2015-05-11", "2015-05-20"), "[2015-03-01..2015-05-20]"),
        ("between 3 and 7 March 2015", ("2015-03-03", "2015-03-07", "2015-03-03", "2015-03-07"), "[2015-03-03..2015-03-07]"),
        ("2 or 3 March 2015", ("2015-03-02", "2015-03-03", "2015-03-02", "2015-03-03"), "[2015-03-02..2015-03-03]"),
        ("spring 2019", ("2019-03-01", "2019-05-31", "2019-03-01", "2019-05-31"), "2019-21"),
        ("2019-22", ("2019-06-01", "2019-08-31", "2019-06-01", "2019-08-31"), "2019-22"),
        ("Q2 2019", ("2019-04-01", "2019-06-30", "2019-04-01", "2019-06-30"), "2019-34"),
        ("the second half of 2019", ("2019-07-01", "2019-12-31", "2019-07-01", "2019-12-31"), "2019-41"),
        ("early Feb 2023", ("2023-02-01", "2023-02-09", "2023-02-01", "2023-02-09"), "[2023-02-01..2023-02-09]"),
        ("the end of 2019", ("2019-09-01", "2019-12-31", "2019-09-01", "2019-12-31"), "[2019-09-01..2019-12-31]"),
        ("Wed, 8 Feb 2023", ("2023-02-08",) * 4, "2023-02-08"),
        ("19 March", (), ""),
    ],
)
def test_ranges_and_parts_of_years(typed: str, bounds: tuple[str, ...], edtf: str) -> None:
    if not bounds:
        with pytest.raises(ValueError, match="no year"):
            typed_date(typed)
        return
    span = typed_date(typed)
    assert span
    assert (*map(iso, (span.earliest, span.start_latest, span.end_earliest, span.latest)),) == bounds
    assert span.edtf == edtf
    again = typed_date(span.edtf)
    assert again
    assert (again.earliest, again.latest) == (span.earliest, span.latest), "what is shown as EDTF can be typed"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("since 2020", "open end"),
        ("2020/..", "open end"),
        ("../2005", "open end"),
        ("last week", "depends on when"),
        ("5/3/2015", "day or the month first"),
        ("Tuesday 8 Feb 2023", "another day"),
        ("7 to 3 March 2015", "ends before"),
    ],
)
def test_the_sentence_says_what_to_write(typed: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        typed_date(typed)


@given(st.integers(-700_000, 1_000_000), st.integers(0, 4000))
def test_any_two_days_are_a_range_in_words(day: int, length: int) -> None:
    first, last = iso(day), iso(day + length)
    for typed, certain in ((f"{first} to {last}", True), (f"between {first} and {last}", length == 0)):
        span = typed_date(typed)
        assert span
        assert (span.earliest, span.latest, span.certain) == (day, day + length, certain)


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


REFUSED = ("15", "3 March 15", "0 BC", "AD 0", "-0043 BC", "10000 BC", "90s", "0th century", "2015-03-19 14:30", "2015-13-XX")


@pytest.mark.parametrize(
    "typed", ["tomorrow", "2015-13", "2015-02-30", "2016/2015", "March", "2023-03-05..2023-02-05", "31 April 2015", "2015-00-00", *REFUSED]
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


@pytest.mark.parametrize(
    ("typed", "day", "seconds", "length", "words"),
    [
        ("2015-03-19", (2015, 3, 19), 0, 86400, "19 March 2015"),
        ("2015-03-19 14:30", (2015, 3, 19), 52200, 60, "19 March 2015, 14:30 UTC"),
        ("19 March 2015, 14:30:05", (2015, 3, 19), 52205, 1, "19 March 2015, 14:30:05 UTC"),
        ("2015-03-19T14:30Z", (2015, 3, 19), 52200, 60, "19 March 2015, 14:30 UTC"),
        ("2015-03-19T01:30+09:00", (2015, 3, 18), 59400, 60, "18 March 2015, 16:30 UTC"),
        ("2015-12-31 23:00 -0230", (2016, 1, 1), 5400, 60, "1 January 2016, 01:30 UTC"),
        ("15 March 44 BC 09:00", (-43, 3, 15), 32400, 60, "15 March 44 BCE, 09:00 UTC"),
    ],
)
def test_a_moment(typed: str, day: tuple[int, int, int], seconds: int, length: int, words: str) -> None:
    moment = typed_moment(typed)
    assert moment
    assert moment.start == day_number(*day) + seconds / 86400
    assert (moment.end - moment.start) * 86400 == pytest.approx(length, abs=1e-4)
    assert moment.words == words


@pytest.mark.parametrize("typed", ["2015 14:30", "2015-03-19 24:00", "2015-03-19 14:60", "14:30", "2015-03-19 14:30+19:00"])
def test_what_is_no_moment_says_so(typed: str) -> None:
    with pytest.raises(ValueError, match="“"):
        typed_moment(typed)


@given(st.integers(day_number(-9999), day_number(9999, 12, 31)), st.integers(0, 86399))
def test_every_second_comes_back(day: int, second: int) -> None:
    moment = typed_moment(f"{iso(day)} {second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}")
    assert moment
    assert round((moment.start - day) * 86400, 3) == second


@given(st.floats(-200_000_000, 200_000_000), st.floats(0.01, 200_000_000))
def test_what_is_in_view_has_a_date_however_far_away(start: float, length: float) -> None:
    span = looked_at(start, start + length)
    assert span.earliest - 1 <= start + length / 2 <= span.latest + 1
    assert span.latest - span.earliest < 366
    if -9999 * 365 < start + length / 2 < 8000 * 365 and (read := typed_date(span.edtf)):
        assert (read.earliest, read.latest) == (span.earliest, span.latest)


def test_an_event_added_at_an_article_is_of_its_time() -> None:
    assert when_published(16600, 16600).edtf == "2015-06-14"
    span = when_published(16600, 16610)
    assert (span.earliest, span.latest, span.edtf) == (16600, 16610, "[2015-06-14..2015-06-24]")

"""Dates and lengths in words, drawn as tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, Step, from_iso
from model.domain import Basis, Hiatus, Publication
from model.wording import (
    count_words,
    date_words,
    hiatus_span,
    hiatus_told,
    length_told,
    length_words,
    publication_reasons,
    publication_words,
    short_words,
    shown,
    span_words,
    sureness,
)


def span(first: str, last: str, precision: Precision = Precision.DAY, edtf: str = "", note: str = "") -> DateSpan:
    a, b = from_iso(first), from_iso(last)
    return DateSpan(a, b, a, b, precision, edtf, (), note)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "undated"),
        (DateSpan.of_day(from_iso("2015-03-19")), "19 March 2015"),
        (DateSpan.of_day(from_iso("-0043-03-15")), "15 March 44 BCE"),
        (DateSpan.lasting(from_iso("2024-01-08"), from_iso("2024-01-09")), "8–9 January 2024"),
        (DateSpan.lasting(from_iso("2024-01-30"), from_iso("2024-02-02")), "30 January – 2 February 2024"),
        (DateSpan.lasting(from_iso("2023-12-30"), from_iso("2024-01-02")), "30 December 2023 – 2 January 2024"),
        (DateSpan.lasting(from_iso("2023-01-01"), from_iso("2023-12-31")), "all of 2023"),
        (DateSpan.lasting(from_iso("2023-02-01"), from_iso("2023-02-28")), "all of February 2023"),
        (DateSpan.lasting(from_iso("2023-02-01"), from_iso("2023-04-30")), "from February to the end of April 2023"),
        (span("2019-02-01", "2019-02-28"), "in February 2019"),
        (span("2022-01-01", "2022-12-31"), "in 2022"),
        (span("1990-01-01", "1999-12-31"), "in the 1990s"),
        (span("1901-01-01", "2000-12-31"), "in the 20th century"),
        (span("1800-01-01", "1899-12-31"), "in the 1800s"),
        (span("2019-03-01", "2019-05-31", Precision.SEASON, "2019-21"), "in spring 2019"),
        (span("2019-12-01", "2020-02-29", Precision.SEASON, "2019-24?"), "perhaps in winter 2019"),
        (span("2015-03-02", "2015-03-08", Precision.WEEK), "in the week of 2–8 March 2015"),
        (span("2015-03-30", "2015-04-05", Precision.WEEK), "in the week of 30 March – 5 April 2015"),
        (span("2023-02-05", "2023-03-05", note="a Wednesday"), "between 5 February and 5 March 2023, a Wednesday"),
        (span("2015-03-08", "2015-03-31"), "between 8 and 31 March 2015"),
        (span("2022-12-20", "2023-01-05"), "between 20 December 2022 and 5 January 2023"),
        (span("2012-06-01", "2012-07-31"), "between June and July 2012"),
        (span("2010-01-01", "2012-12-31"), "between 2010 and 2012"),
        (span("2020-01-01", "2020-12-31", edtf="2020~"), "in about 2020"),
        (span("2020-03-05", "2020-03-05", edtf="2020-03-05%"), "perhaps about 5 March 2020"),
        (span("2000-01-01", "2005-12-31", edtf="../2005"), "by 2005"),
        (span("2015-03-07", "2015-03-31", edtf="[2015-03-07..2015-03-31]"), "between 7 and 31 March 2015"),
        (span("2000-01-01", "2005-12-31", edtf="[..2005]"), "by 2005"),
        (span("2000-01-01", "2015-03-07", edtf="../2015-03-07"), "by 7 March 2015"),
        (DateSpan.lasting(from_iso("2020-02-01"), from_iso("2024-01-08")), "1 February 2020 – 8 January 2024"),
        (DateSpan(0, 0, 365, 9000, Precision.DAY, "1970-01-01/.."), "from 1 January 1970 on"),
        (
            DateSpan(from_iso("2020-02-01"), from_iso("2020-02-29"), from_iso("2023-11-25"), from_iso("2023-11-25"), Precision.DAY, ""),
            "from February 2020 to 25 November 2023",
        ),
    ],
)
def test_date_words(when, words):
    assert date_words(when) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "0 d"), (12, "12 d"), (59, "59 d"), (61, "2 m"), (215, "7 m"), (360, "1 y"), (365, "1 y"), (1524, "4 y 2 m"), (1461, "4 y"),
     (1458, "4 y"), (1393, "3 y 10 m"), (7400, "20 y"), (40000, "110 y")],
)  # fmt: skip
def test_length_words(days, words):
    assert length_words(days) == words


def test_a_negative_length_is_refused():
    with pytest.raises(ValueError, match="negative"):
        length_words(-1)


@given(st.integers(0, 10**6))
def test_a_length_is_short_and_never_shows_twelve_months(days):
    words = length_words(days)
    assert len(words) <= 9
    assert "12 m" not in words


@given(st.integers(-(10**6), 10**6), st.integers(0, 5000), st.integers(0, 5000), st.sampled_from(Precision))
def test_every_span_has_words(first, a, b, precision):
    when = DateSpan(first, first + a, first + b, first + max(a, b), precision, "")
    assert date_words(when).strip()


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2015-03-07", "2015-03-07", "7 Mar 2015"),
        ("2023-02-01", "2023-02-28", "Feb 2023"),
        ("2023-02-05", "2023-03-05", "5 Feb – 5 Mar 2023"),
        ("2024-01-08", "2024-01-09", "8–9 Jan 2024"),
        ("2022-01-01", "2022-12-31", "2022"),
        ("2022-11-01", "2023-02-28", "Nov 2022 – Feb 2023"),
    ],
)
def test_short_words(first, last, words):
    assert short_words(from_iso(first), from_iso(last)) == words


def test_publication_words():
    a, b = from_iso("2023-02-01"), from_iso("2023-02-28")
    assert publication_words(Publication(a, b, "2023-02", Basis.INFERRED, (), 0.7)) == "published Feb 2023 · inferred, likely"
    assert publication_words(Publication(a, a, "2023-02-01", Basis.STATED)) == "published 1 Feb 2023 · stated"
    assert publication_words(Publication(a, a, "2023-02-01", Basis.USER)) == "published 1 Feb 2023 · set by you"
    assert publication_words(None) == "publication date not known"


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(1.0, "almost certain"), (0.9, "very likely"), (0.8, "likely"), (0.6, "more likely than not"), (0.3, "a guess")],
)
def test_how_sure_an_inferred_publication_date_is(confidence: float, words: str) -> None:
    assert sureness(Publication(0, 9, "", Basis.INFERRED, (), confidence)) == words
    assert sureness(Publication(0, 0, "", Basis.STATED, (), confidence)) == ""


def test_how_a_publication_date_was_found():
    step = Step("date line", "1 Feb", 3, 8, "It says so.")
    assert publication_reasons(Publication(0, 0, "", Basis.STATED, (step, step))) == ("It says so.",)
    assert publication_reasons(Publication(0, 0, "", Basis.STATED)) == ("The article says so itself.",)
    assert publication_reasons(None) == ("Nothing in the article tells when it was published.",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a title", "a title"),
        ("two\n lines\tof it", "two lines of it"),
        ("\u202egnp.txt", "gnp.txt"),
        ("a\u2067b\u2069c\u200ed", "abc\u200ed"),
        ("bell\x07 and \x9b escape", "bell and escape"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("שלום to all", "\u2068שלום to all\u2069"),
        ("\U0001f600 é 中", "\U0001f600 é 中"),
    ],
)
def test_what_may_stand_in_a_list(text: str, words: str) -> None:
    assert shown(text) == words


def test_count_words():
    assert (count_words(1, "report"), count_words(2, "hiatus", "hiatuses")) == ("1 report", "2 hiatuses")


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "0 days"), (1, "1 day"), (61, "2 months"), (365, "1 year"), (1522, "4 years and 2 months"), (9000, "25 years")],
)
def test_lengths_in_full(days: int, words: str) -> None:
    assert length_told(days) == words


def _in_days(first: str, last: str) -> DateSpan:
    low, high = from_iso(first), from_iso(last)
    return DateSpan(low, high, low, high, Precision.DAY, first)


def test_a_hiatus_is_told_with_its_ends() -> None:
    spans = {
        "a": _in_days("2011-01-01", "2011-01-31"),
        "b": _in_days("2015-03-19", "2015-03-19"),
        "c": _in_days("2023-02-08", "2023-03-01"),
    }
    first, last = from_iso("2011-01-31"), from_iso("2015-03-19")
    assert hiatus_told(Hiatus(first, last, "a", "b"), spans) == "lapsed for 4 years and 2 months, from January 2011 to 19 March 2015"
    told = hiatus_told(Hiatus(last, from_iso("2023-02-08"), "b", "c"), spans)
    assert told == "lapsed for 7 years and 11 months, last held on 19 March 2015, again between 8 February and 1 March 2023"
    assert hiatus_span(Hiatus(first, last)) == "Jan 2011 – Mar 2015"
    assert hiatus_span(Hiatus(last - 90, last)) == "19 Dec 2014 – 19 Mar 2015"
    assert hiatus_span(Hiatus(first, None)) == ""
    assert hiatus_told(Hiatus(first, None, "a"), spans) == "lapsed since January 2011"
    assert hiatus_told(Hiatus(first, last), {}) == "lapsed for 4 years and 2 months, from 31 January 2011 to 19 March 2015"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (from_iso("2019-02-05"), from_iso("2023-04-08"), "4 y 2 m 3 d"),
        (from_iso("2023-04-08"), from_iso("2019-02-05"), "4 y 2 m 3 d"),
        (from_iso("2019-02-05") + 0.4, from_iso("2019-03-05") - 0.4, "1 m"),
        (from_iso("-9999-01-01"), from_iso("9999-12-31"), "19,998 y 11 m 30 d"),
        (0, 4, "4 d"),
        (0, 2.25, "2 d 6 h"),
        (0.5, 0.5 + 40 / 1440, "40 min"),
        (0, 3 / 24 + 12 / 86400, "3 h 12 s"),
        (0, 1 + 2 / 24 + 3 / 1440, "1 d 2 h"),
        (7, 7, "0 s"),
    ],
)
def test_a_measured_span_is_told_exactly(start: float, end: float, words: str) -> None:
    assert span_words(start, end) == words

"""Finding date phrases: what is one, what only looks like one, and that any text at all is read in linear time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.dates import day_number
from model.extract.phrases import find_phrases
from model.extract.timex import timex
from tests.growth import too_much

WORDS = st.sampled_from(
    [
        "on",
        "the",
        "of",
        "in",
        "may",
        "March",
        "second",
        "2014",
        "9th",
        "9",
        "4",
        "last",
        "next",
        "year",
        "years",
        "Monday",
        "sun",
        "early",
        "mid-",
        "BC",
        "AD",
        "12/04/2014",
        "-",
        "–",
        ",",
        ".",
        "\n",
        "\xa0",
        "years-old",
        "million",
        "$",
        "A380",
        "two",
        "hundred",
        "and",
        "half",
        "quarter",
        "to",
        "from",
        "until",
        "’98",
        "'90s",
        "😀",
        "ago",
        "later",
        "week's",
        "2010-11",
        "8-9",
        "January",
        "Q3",
        "p.m.",
        "10",
    ]
)


def texts(text: str) -> list[str]:
    return [phrase.text for phrase in find_phrases(text)]


@pytest.mark.parametrize(
    "text",
    [
        "They may leave. You may 5 times try.",
        "He led the march on the capital.",
        "Theresa May said no. Prime Minister May left.",
        "The Sun reported it. A second look helps.",
        "They sold 1990 cars and 2000 shares.",
        "A Boeing 737, an A380 and a 787 flew.",
        "It cost $1999 or 2014 dollars.",
        "Call 555-2014 or +49 30 2018 1944.",
        "Shares of 2020 Bulkers rose.",
        "UN resolution 1973 passed on page 1998.",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Seen on Dec 4,2014 there.", ["Dec 4,2014"]),
        ("On 4\u00a0December\u00a02014 they met.", ["4\u00a0December\u00a02014"]),
        ("From 2011\u20132015 they did.", ["2011\u20132015"]),
        ("On the 8th and 9th they met.", ["the 8th and 9th"]),
        ("On the 9th floor they met.", []),
        ("In the summer of 1943 they met.", ["the summer of 1943"]),
        ("In\nMarch\n2011 they met.", ["March\n2011"]),
        ("In March\n\n2011 was good.", ["March", "2011"]),
    ],
)
def test_extents(text: str, found: list[str]) -> None:
    assert texts(text) == found


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_exact_offsets(text: str) -> None:
    last = 0
    for phrase in find_phrases(text):
        assert text[phrase.start : phrase.end] == phrase.text
        assert phrase.start >= last
        last = phrase.end


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, max_size=40), st.integers(day_number(1000), day_number(2100)))
def test_words_of_dates_in_any_order(words: list[str], dct: int) -> None:
    text = " ".join(words)
    for record in timex(text, dct):
        assert text[record["start"] : record["end"]] == record["text"]
        assert record["type"] in ("DATE", "TIME", "DURATION", "SET")


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "the ",
        "a ",
        "January ",
        "2014-",
        "two hundred and ",
        "first ",
        "early ",
        "-",
        "9th and ",
        "' ",
        "more than ",
        "Monday, ",
        "\u00a0",
    ],
)
def test_long_runs_take_linear_time(piece: str) -> None:
    assert not too_much(lambda count: find_phrases(piece * count), 300, 3_000, times=30)

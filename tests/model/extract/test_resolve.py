"""Drawn cases: a phrase in a sentence, an anchor, and what it comes to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, day_number, from_iso, iso
from model.domain import Basis, Publication
from model.extract.meaning import from_json, to_json
from model.extract.phrases import find_phrases
from model.extract.resolve import Anchor, resolve


def published(first: str, last: str = "") -> Publication:
    return Publication(from_iso(first), from_iso(last or first), first, Basis.STATED)


# text with the phrase in brackets | published (from, to) | value | earliest..latest
CASES = [
    ("They met [on|Wednesday].", ("2023-03-08", ""), "2023-03-08", "2023-03-08..2023-03-08"),
    ("They met [on|Wednesday].", ("2023-02-08", "2023-03-05"), "2023-02-15", "2023-02-08..2023-03-01"),
    ("They signed it [in|November].", ("2015-03-07", ""), "2014-11", "2014-11-01..2014-11-30"),
    ("They agreed [in|January], he said.", ("2015-03-07", ""), "2015-01", "2015-01-01..2015-01-31"),
    ("He will visit [|later this month].", ("2015-03-07", ""), "2015-03", "2015-03-07..2015-03-31"),
    ("[|Earlier this week], she spoke.", ("2015-03-07", ""), "2015-W10", "2015-03-02..2015-03-07"),
    ("They met [in|mid-November].", ("2023-11-25", ""), "2023-11", "2023-11-08..2023-11-22"),
    ("It stopped in [|early 2020].", ("2023-11-25", ""), "2020", "2020-01-01..2020-05-01"),
    ("A summit [in|November last year].", ("2024-01-09", "2024-01-31"), "2023-11", "2023-11-01..2023-11-30"),
    ("appointed [on|the 29th of last month]", ("2024-01-09", "2024-01-31"), "2023-12-29", "2023-12-29..2023-12-29"),
    ("They met [on|the 8th and 9th].", ("2024-01-09", "2024-01-31"), "2024-01-08", "2024-01-08..2024-01-09"),
    ("They met on [|8 and 9 January 2024].", ("2024-02-01", ""), "2024-01-08", "2024-01-08..2024-01-09"),
    ("They met on [|8-9 January].", ("2024-02-01", ""), "2024-01-08", "2024-01-08..2024-01-09"),
    ("The row of [|2011-2015] is over.", ("2024-02-01", ""), "2011", "2011-01-01..2015-12-31"),
    ("The row lasted from [|2011 to 2015].", ("2024-02-01", ""), "2011", "2011-01-01..2015-12-31"),
    ("Made in [|2010-11].", ("2024-02-01", ""), "2010", "2010-01-01..2011-12-31"),
    ("He was killed in [|44 BC].", None, "BC0044", "-0043-01-01..-0043-12-31"),
    ("It erupted in [|AD 79].", None, "0079", "0079-01-01..0079-12-31"),
    ("It was built in [|the 1990s].", None, "199", "1990-01-01..1999-12-31"),
    ("Claimed [|last week] that", ("2023-02-22", ""), "2023-W07", "2023-02-13..2023-02-19"),
    ("Signed on [|12/04/2014].", None, "2014-12-04", "2014-04-12..2014-12-04"),
    ("Left [|two years ago].", ("2023-02-22", ""), "2021", "2021-01-01..2021-12-31"),
    ("Net rose in [|the first quarter].", ("2023-04-22", ""), "2023-Q1", "2023-01-01..2023-03-31"),
]


@pytest.mark.parametrize(("drawn", "when", "value", "bounds"), CASES, ids=[f"{case[0]} {case[1]}" for case in CASES])
def test_drawn(drawn: str, when: tuple[str, str] | None, value: str, bounds: str) -> None:
    before, rest = drawn.split("[", 1)
    inside, after = rest.split("]", 1)
    lead, words = inside.split("|") if "|" in inside else ("", inside)
    text = before + (lead + " " if lead else "") + words + after
    phrase = next(found for found in find_phrases(text) if found.text == words)
    assert text[phrase.start : phrase.end] == words
    resolved = resolve(phrase, Anchor(published(*when) if when else None))
    assert resolved.value == value
    assert resolved.span is not None
    assert f"{iso(resolved.span.earliest)}..{iso(resolved.span.latest)}" == bounds
    assert resolved.span.derivation
    assert resolved.span.derivation[0].phrase == words


def test_candidate_days_of_a_weekday_are_listed() -> None:
    phrase = find_phrases("They met on Wednesday.")[0]
    span = resolve(phrase, Anchor(published("2023-02-08", "2023-03-05"))).span
    assert span is not None
    assert span.edtf == "[2023-02-08,2023-02-15,2023-02-22,2023-03-01]"
    assert span.note == "a Wednesday"
    assert span.precision is Precision.DAY
    assert span.derivation[0].says == (
        "“on Wednesday” is told in the past, so it is the last Wednesday up to publication between 8 February and 5 March 2023: "
        "8, 15 or 22 February, or 1 March 2023."
    )


def test_a_step_from_the_date_last_told() -> None:
    phrase = find_phrases("Twelve days later it fell.")[0]
    told = DateSpan.of_day(day_number(1940, 6, 10))
    span = resolve(phrase, Anchor(published("2009-12-19"), told)).span
    assert span is not None
    assert iso(span.earliest) == "1940-06-22"


def test_the_tense_turns_a_bare_weekday() -> None:
    phrase = find_phrases("on Monday")[0]
    assert resolve(phrase, Anchor(published("2023-03-08"), tense="past")).value == "2023-03-06"
    assert resolve(phrase, Anchor(published("2023-03-08"), tense="future")).value == "2023-03-13"


def test_lengths_and_repetitions_have_no_span() -> None:
    for text, value in (("a four-year pause", "P4Y"), ("every Monday", "XXXX-WXX-1"), ("several months", "PXM"), ("annually", "XXXX")):
        resolved = resolve(find_phrases(text)[0], Anchor(published("2023-03-08")))
        assert (resolved.value, resolved.span) == (value, None)


def test_meanings_pass_through_json() -> None:
    for phrase in find_phrases("From 2011 to 2015, on 12/04/2014, in mid-November last year, 4 years, every Monday, at 8:30 p.m. EST."):
        assert from_json(to_json(phrase.meaning)) == phrase.meaning


# fmt: off
WORDS = st.sampled_from([
    "on", "in", "the", "of", "May", "March", "9th", "9", "4", "last", "next year", "years", "Monday", "early", "mid-",
    "BC", "12/04/2014", "to", "and", "-", "2014", "quarter", "ago", "later", "weekend", "century", "half", "1990s",
    "winter", "Christmas", "earlier", "this", "that", "same", "week", "since", "until", "noon", "30", "February", "31",
])
# fmt: on
TENSES = st.sampled_from(("past", "future", ""))
DAYS = st.integers(day_number(-50), day_number(2100))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(WORDS, max_size=25), DAYS, st.sampled_from((0, 6, 40, 500, 3000)), DAYS, st.sampled_from(("past", "future", "")), st.booleans()
)
def test_bounds_are_in_order_for_any_anchor(words: list[str], day: int, length: int, told: int, tense: str, narrative: bool) -> None:
    published_then = Publication(day, day + length, iso(day), Basis.INFERRED)
    text = " ".join(words)
    for phrase in find_phrases(text):
        anchor = Anchor(published_then, DateSpan.of_day(told), tense, narrative)
        span = resolve(phrase, anchor).span
        if span is not None:
            assert span.earliest <= span.start_latest <= span.latest
            assert span.earliest <= span.end_earliest <= span.latest
            assert all(text[step.start : step.end] == step.phrase for step in span.derivation)

"""Two reports of one event: what they agree and differ on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.comparing import Agreement, Row, beside, compare
from model.dates import DateSpan, day_number
from model.domain import Conflict, Event, Kind, Mention, Status, TextSpan

OFFSET = 100


def mention(text: str, date: str = "", place: str = "", names: tuple[tuple[str, str], ...] = (), article: str = "a") -> Mention:
    def span(words: str) -> TextSpan:
        at = OFFSET + text.index(words)
        return TextSpan(at, at + len(words), words)

    return Mention(
        article, OFFSET, OFFSET + len(text), text, span(date) if date else None, span(place) if place else None,
        tuple((span(words), key) for words, key in names),
    )  # fmt: skip


def event(*mentions: Mention, conflicts: tuple[Conflict, ...] = ()) -> Event:
    when = DateSpan.of_day(day_number(2015, 3, 19))
    return Event("k", "Talks", Kind.MEETING, Status.HELD, when, mentions=mentions, conflicts=conflicts)


ONE = mention("Wang met Cho in Tokyo on 19 March and pledged $1,200 million", "19 March", "Tokyo", (("Wang", "w"), ("Cho", "c")))
TWO = mention("Wang held talks in Tokyo on Thursday; 5 agreed to $1200 million", "Thursday", "Tokyo", (("Wang", "w"),), "b")


def rows(one: Mention, two: Mention, *conflicts: Conflict) -> dict[str, Row]:
    return {row.name: row for row in compare(event(one, two, conflicts=conflicts), 0, 1, str.upper)}


def test_what_agrees_and_what_differs() -> None:
    told = rows(ONE, TWO)
    assert list(told) == ["Date", "Place", "Participants", "Figures"]
    assert told["Date"] == Row("Date", "19 March", "Thursday", Agreement.WORDS, "Read together: 19 March 2015.")
    assert told["Place"] == Row("Place", "Tokyo", "Tokyo", Agreement.SAME)
    assert told["Participants"] == Row("Participants", "W, C", "W", Agreement.DIFFER, "Both name W.")
    assert told["Figures"] == Row("Figures", "$1,200 million", "5, $1200 million", Agreement.DIFFER, "Both tell $1,200 million.")


def test_what_one_or_neither_tells() -> None:
    bare = mention("They met")
    assert {row.agreement for row in rows(bare, bare).values()} == {Agreement.NEITHER}
    assert {row.agreement for row in rows(ONE, bare).values()} == {Agreement.ONE}


def test_a_found_conflict_decides() -> None:
    dates = Conflict("“B” dates it 20 March 2015, “A” 19 March 2015.", mention=1)
    assert rows(ONE, TWO, dates)["Date"].agreement is Agreement.DIFFER
    assert rows(ONE, TWO, dates)["Date"].says == dates.says
    assert rows(ONE, TWO, dates)["Place"].agreement is Agreement.SAME
    places = Conflict("“B” puts it in Quito, “A” in Lima.", mention=1)
    assert rows(ONE, TWO, places)["Place"].agreement is Agreement.DIFFER
    assert rows(ONE, TWO, places)["Date"].agreement is Agreement.WORDS
    three = event(ONE, TWO, TWO, conflicts=(dates,))
    assert compare(three, 1, 2, str)[0].agreement is Agreement.SAME, "these two do not exclude each other"


@pytest.mark.parametrize(
    ("one", "two", "agreement"),
    [
        ("12th round", "12 rounds", Agreement.SAME),
        ("5 %", "5 percent", Agreement.SAME),
        ("5 %", "5", Agreement.DIFFER),
        ("$5", "£5", Agreement.DIFFER),
        ("3 million", "3 billion", Agreement.DIFFER),
        ("1.50", "1.5", Agreement.SAME),
        ("1,000,000", "1000000", Agreement.SAME),
        ("the Su-27 flew", "none", Agreement.ONE),
        ("F16", "none", Agreement.NEITHER),
    ],
)
def test_figures_are_compared_by_value(one: str, two: str, agreement: Agreement) -> None:
    assert rows(mention(one), mention(two))["Figures"].agreement is agreement


def test_case_and_accents_are_no_difference() -> None:
    assert rows(mention("in São Paulo", place="São Paulo"), mention("in SAO PAULO", place="SAO PAULO"))["Place"].agreement is Agreement.SAME


def test_which_report_is_put_beside() -> None:
    again = replace(ONE, start=0)
    assert [beside(event(ONE, again, TWO), number) for number in range(3)] == [2, 2, 0]
    assert beside(event(ONE, again), 0) == 1
    assert beside(event(ONE), 0) is None


def test_a_mention_that_is_not_there() -> None:
    for left, right in ((0, 2), (-1, 0)):
        with pytest.raises(IndexError):
            compare(event(ONE, TWO), left, right, str)


texts = st.text(alphabet=st.sampled_from("ab 0159.,$%-\n中\U0001f600"), max_size=30)


@given(texts, texts)
def test_it_does_not_matter_which_is_first(one: str, two: str) -> None:
    there = compare(event(mention(one), mention(two)), 0, 1, str)
    back = compare(event(replace(mention(two)), mention(one)), 0, 1, str)
    assert [(row.left, row.right, row.agreement) for row in there] == [(row.right, row.left, row.agreement) for row in back]
    assert all(row.agreement in (Agreement.SAME, Agreement.NEITHER) for row in compare(event(mention(one), mention(one)), 0, 1, str))

"""Public occasions, new office holders and datelines without a year as clues to the publication date."""

from __future__ import annotations

import tomllib

import pytest

from model.dates import iso
from model.domain import Article, MarkedSpan, SpanKind
from model.extract.meaning import DatePhrase
from model.extract.occasions import occasion_clues, occasions
from model.extract.phrases import find_phrases
from model.extract.publication import Clues, infer
from model.extract.reading_clues import clues_in_text
from model.resources import resource


def read(*paragraphs: str) -> tuple[Article, list[DatePhrase]]:
    text, spans = "", []
    for words in paragraphs:
        spans.append(MarkedSpan(len(text), len(text) + len(words), SpanKind.BODY))
        text += words + "\n\n"
    article = Article("", text, "", tuple(spans))
    return article, [phrase for span in spans for phrase in find_phrases(text[span.start : span.end], span.start)]


def test_every_name_is_that_of_an_occasion() -> None:
    with resource("facts", "occasion_names.toml").open("rb") as file:
        table = tomllib.load(file)
    known = {occasion.name for occasion in occasions()}
    assert {entry["name"] for entry in table["occasion"]} <= known
    assert set(table["meeting"]["of"]) <= known
    for entry in table["occasion"]:
        assert all(word == word.lower() for word in entry["words"])


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("They had agreed to it at the APEC summit in San Francisco in November last year.", {2023}),
        ("She will travel to Beijing for the APEC summit next month.", {2014}),
        ("They met at the G20 summit in Osaka in June.", {2019}),
        ("The leaders met at a summit in Hanoi in February.", {1998, 2006, 2010, 2019}),
        ("He spoke at the Shangri-La Dialogue in Singapore last month.", {*range(2002, 2026)}),
        ("The Polish presidential election in November last year was close.", {1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025}),
        ("She won South Africa's general elections in April.", {1987, 1989, 1994, 1999, 2004, 2009, 2014, 2019, 2024}),
        ("He lost the elections in Poland last October.", {*range(1989, 2026)}),
        ("Denmark's referendum last June split the party.", {1992, 1993, 2000}),
        ("The pope's visit to Cuba in January drew crowds.", {1998, 2012, 2015}),
    ],
)
def test_occasions_are_found_by_name_and_place(sentence: str, years: set[int]) -> None:
    article, phrases = read(sentence)
    clues = list(occasion_clues(article, phrases))
    assert len(clues) <= 1
    for clue in clues:
        assert {int(iso(first)[:4]) for first, _ in clue.days} <= years


@pytest.mark.parametrize(
    "sentence",
    [
        "They met at a summit in November last year.",  # which one?
        "The APEC secretariat moved in November last year.",
        "The Polish vote in November last year was in the council.",  # of a parliament, a club
        "The elections in November last year were free.",  # where?
        "The summit in Osaka was praised, and in May prices fell.",
        "They had agreed to it at the G20 summit in Osaka in 2019.",  # no date counted from the report, but that is weighed, not read
    ],
)
def test_what_names_no_dated_occasion(sentence: str) -> None:
    article, phrases = read(sentence)
    found = infer(article, phrases, Clues())
    assert found is None


def test_an_occasion_and_a_month_date_the_report() -> None:
    article, phrases = read(
        "The talks follow from the APEC summit in San Francisco in November last year, an official said.",
        "The envoys met on the 8th and 9th, he said. Antony Blinken, then secretary of state, was told.",
        "Dong Jun was appointed Defense Minister on the 29th of last month.",
    )
    found = infer(article, phrases, Clues())
    assert found is not None
    assert iso(found.earliest)[:7] == iso(found.latest)[:7] == "2024-01"
    assert any("took place in November 2023" in step.says for step in found.derivation)


def test_a_meeting_of_leaders_is_the_occasion_named_elsewhere() -> None:
    article, phrases = read(
        "The envoys met again, the first time since their presidents met in the Swiss city last month.",
        "It had been planned at the summit in Geneva on June 16.",
    )
    clues = list(occasion_clues(article, phrases))
    assert len(clues) == 2
    assert clues[0].days == clues[1].days


@pytest.mark.parametrize(("words", "fresh"), [("Indonesia's new foreign minister, Retno Marsudi, said", True),
                                              ("Indonesia's foreign minister, Retno Marsudi, said", False),
                                              ("Newly appointed Foreign Minister Retno Marsudi said", True)])  # fmt: skip
def test_new_in_office(words: str, fresh: bool) -> None:
    article, phrases = read(words + " that talks went on.")
    (office,) = clues_in_text(article, phrases).offices
    assert office.fresh is fresh


@pytest.mark.parametrize(("words", "names"), [
    ("President Bush said it. Prime Minister Thatcher agreed.", {"Bush"}), ("Former President Clinton came.", set()),
    ("Vice President Gore came.", {"Gore"}), ("Club President Brown came.", set()), ("Secretary of State Albright went on.", {"Albright"}),
])  # fmt: skip
def test_a_surname_after_an_office_is_known(words: str, names: set[str]) -> None:
    article, phrases = read(words)
    assert {office.person for office in clues_in_text(article, phrases).offices} <= names | {"Thatcher"}
    assert names <= {office.person for office in clues_in_text(article, phrases).offices}


def test_a_dateline_without_a_year_and_a_weekday_give_the_day() -> None:
    article, phrases = read(
        "OSLO, July 24 (Reuters) -- Norway and Chile held talks in Oslo on Wednesday, the first in over two years, the ministry said.",
        "The previous round was held in December 2021, and both countries were content with its result, the ministry said.",
    )
    found = infer(article, phrases, Clues())
    assert found is not None
    assert (iso(found.earliest), iso(found.latest)) in {("2024-07-24", "2024-07-24"), ("2024-07-24", "2024-07-25")}

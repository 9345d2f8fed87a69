"""Sentences and the event drafts they give: kind, status, who, what dates them, and where they stand in the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.domain import Kind, Status
from model.extract.extraction import Act, Dating, Draft, Extraction
from tests.model.extract.reading_events import article, drafts, linked, read

pytestmark = pytest.mark.slow


def told(extraction: Extraction, kind: Kind, status: Status = Status.HELD) -> list[Draft]:
    return [draft for draft in extraction.drafts if draft.kind is kind and draft.status is status]


def phrase_of(extraction: Extraction, draft: Draft) -> str:
    return extraction.phrases[draft.when.phrase].text if draft.when.phrase >= 0 else ""


def keys(draft: Draft) -> set[str]:
    return {who.key for who in draft.who}


def test_one_sentence_tells_a_launch_a_round_and_a_suspension() -> None:
    text = (
        "Chile and Peru held a border dialogue in Lima on Monday. The talks, launched in 1998, were last held in Santiago in May 2011 "
        "but were suspended amid a quarrel over fishing rights."
    )
    found = read(text, published="2015-03-07")
    acts = {draft.act: draft for draft in found.drafts if draft.act is not None}
    assert {Act.LAUNCH, Act.ROUND, Act.SUSPENSION} <= set(acts)
    assert phrase_of(found, acts[Act.LAUNCH]) == "1998"
    assert acts[Act.SUSPENSION].status is Status.SUSPENDED
    assert acts[Act.SUSPENSION].cause == "a quarrel over fishing rights"
    assert {found.talks[draft.talks].about for draft in found.drafts if draft.talks >= 0} <= {("border",), ()}


@pytest.mark.parametrize(
    ("sentence", "kind", "phrase"),
    [
        (
            "Kenya is to resume the trade dialogue with Chile, which had been interrupted since early 2020.",
            Kind.SUSPENSION,
            "early 2020",
        ),
        ("The naval hotline, agreed upon in June 2012, was never used.", Kind.AGREEMENT, "June 2012"),
        ("It is the first visit since Ms Vidal took office in September.", Kind.APPOINTMENT, "September"),
        ("The idea was set forth by Chile and Peru in 2008.", Kind.AGREEMENT, "2008"),
        ("Relations saw a turning point last year with the signing of a border treaty by Chile and Peru.", Kind.AGREEMENT, "last year"),
        ("Trust grew with the appointment of Rosa Vidal as ambassador of Chile on May 3, 2014.", Kind.APPOINTMENT, "May 3, 2014"),
    ],
)
def test_events_inside_other_clauses_keep_their_own_date(sentence: str, kind: Kind, phrase: str) -> None:
    found = read(sentence, published="2015-03-07")
    assert phrase in [phrase_of(found, draft) for draft in told(found, kind, Status.SUSPENDED if kind is Kind.SUSPENSION else Status.HELD)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile will hold talks with Peru in Lima on Friday.",
        "The finance ministers of Chile and Peru are scheduled to meet next week.",
        "Chile and Peru are to hold a trade dialogue on Friday.",
    ],
)
def test_what_is_announced_is_planned(sentence: str) -> None:
    assert [draft.status for draft in drafts(sentence) if draft.kind is Kind.MEETING] == [Status.PLANNED]


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile did not meet Peru on Monday.",
        "Chile might meet Peru on Monday.",
        "If Chile meets Peru on Monday, prices fall.",
        "Chile and Peru dispute the islands.",
        "Rosa Vidal hopes that Chile and Peru will sign a pact.",
        "Neither side moved.",
    ],
)
def test_what_did_not_happen_or_only_is_makes_no_event(sentence: str) -> None:
    assert drafts(sentence) == []


def test_the_saying_and_the_thing_said_have_each_their_date() -> None:
    found = read(
        "Foreign Minister Lena Holm of Norway said on Friday that Norway signed a pact with Chile in January.", published="2015-03-07"
    )
    assert phrase_of(found, told(found, Kind.STATEMENT)[0]) == "Friday"
    assert phrase_of(found, told(found, Kind.AGREEMENT)[0]) == "January"


def test_a_source_is_no_event_of_its_own() -> None:
    found = drafts("Lena Holm said Norway wants peace, Norway's Foreign Ministry said.")
    assert len([draft for draft in found if draft.kind is Kind.STATEMENT]) == 1


def test_a_statement_takes_its_country_and_its_addressee() -> None:
    found = drafts("Chilean Foreign Minister Rosa Vidal warned Peru on Tuesday against closing the border.")
    assert {"country:CL", "country:PE"} <= keys(found[0])
    assert any(who.role == "speaker" for who in found[0].who)


def test_they_and_it_point_to_the_talks_told_last() -> None:
    found = read("The border talks between Chile and Peru began in 1998. They were last held in Lima in May 2011.", published="2015-03-07")
    assert [draft.act for draft in found.drafts] == [Act.LAUNCH, Act.ROUND]


def test_news_without_a_date_is_of_the_day_of_publication() -> None:
    found = read("Kenya has banned the import of plastic bags.", published="2015-03-07")
    assert found.drafts[0].when.dating is Dating.NEWS
    collection = linked(article("Kenya has banned the import of plastic bags.", published="2015-03-07"))
    assert [event.when.edtf for event in collection.events if event.when] == ["2015-03-07"]


WORDS = st.sampled_from(
    (
        *(
            "Chile",
            "Peru",
            "Lima",
            "held",
            "talks",
            "on",
            "Monday",
            "in",
            "May",
            "2011",
            "said",
            "that",
            "the",
            "dialogue",
            "was",
            "suspended",
        ),
        *("due", "to", "“we", "agree”", "Rosa", "Vidal", "will", "meet", "(", ")", ",", ".", "--", "first", "four", "years"),
    )
)


@settings(max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join), st.text(max_size=60))
def test_every_mention_is_what_stands_there(text: str, tail: str) -> None:
    one = article(f"{text}. {tail}", title=text[:50], published="2015-03-07")
    for event in linked(one).events:
        for mention in event.mentions:
            assert one.text[mention.start : mention.end] == mention.text != ""
            for span, _ in mention.names:
                assert one.text[span.start : span.end] == span.text
            if mention.date_phrase is not None:
                assert one.text[mention.date_phrase.start : mention.date_phrase.end] == mention.date_phrase.text


@settings(max_examples=30)
@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
def test_an_extraction_is_read_back_from_its_json(text: str) -> None:
    found = read(text)
    assert Extraction.from_json(found.to_json()) == found

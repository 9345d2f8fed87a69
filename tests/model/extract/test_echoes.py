"""Nouns that point back to an event told before are further mentions of it."""

from __future__ import annotations

import pytest

from tests.model.extract.reading_events import article, linked, read

pytestmark = pytest.mark.slow

CRASH = "A freight train crashed near Lima on Monday, killing two drivers."
SALE = "Aerolin bought the Marlow shipyard on Tuesday for 12 million euros."


@pytest.mark.parametrize(
    ("first", "second", "noun"),
    [
        (CRASH, "The families of the crash victims are angry, and nobody can yet explain the accident.", "the accident"),
        (SALE, "Workers fear that the takeover costs jobs.", "the takeover"),
        (SALE, "Unions are unhappy about the move.", "the move"),
        ("Two bombs exploded in Lima on Monday.", "No group owns up to the blasts.", "the blasts"),
        ("Kenya banned plastic bags on Monday.", "Traders hope to get round the ban.", "the ban"),
        ("Aerolin negotiated the purchase of the yard on Monday.", "Unions are unhappy about the sale.", "the sale"),
    ],
)
def test_a_noun_points_to_what_it_can_name(first: str, second: str, noun: str) -> None:
    text = f"{first}\n\n{second}"
    found = read(text, published="2015-03-07")
    pointed = [(found.drafts[echo.draft].trigger, echo) for echo in found.echoes]
    whole = f"2015-03-07\n\n{text}\n\n"
    assert noun in [whole[echo.start : echo.end] for at, echo in pointed if at < len(first) + len("2015-03-07\n\n")]


@pytest.mark.parametrize(
    ("first", "second", "noun"),
    [
        ("The Council condemned the bombing of the embassies in Kenya on Thursday.",
         "The almost simultaneous attacks on February 7 on embassies in Nairobi, Kenya, killed 20 people.",
         "the bombing of the embassies in Kenya"),
        ("The February 7 blasts at the mills in Lima, Peru, killed nine.", "He could not say who was behind bomb attacks in Peru.",
         "bomb attacks in Peru"),
        ("Lomo Air is angry at the delay in delivery of its jets.", "The jets' delivery will be delayed until October 2016.",
         "delivery of its jets"),
        ("Three years after it was first due for delivery, the ferry is out.", "Lomo Lines were to take delivery in May 2012.", "delivery"),
        ("The shooting on February 7 in Lima shook the town.", "Two shooting victims are still in hospital.", "shooting"),
    ],
)  # fmt: skip
def test_what_is_named_with_both_tells_what_a_noun_alludes_to(first: str, second: str, noun: str) -> None:
    whole = f"2015-03-07\n\n{first}\n\n{second}\n\n"
    found = read(f"{first}\n\n{second}", published="2015-03-07")
    assert noun in [whole[echo.start : echo.end] for echo in found.echoes]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The February 7 blasts at the mills in Lima, Peru, killed nine.", "Bomb attacks in Kenya are rare."),
        ("The February 7 blasts at the mills in Lima, Peru, killed nine.", "Any attack in Peru would be met with force."),
        (CRASH, "Another crash would close the line for good."),
        (CRASH, "The bridge is old."),
        (CRASH, "The takeover is unpopular."),
        ("Two bombs exploded in Lima on Monday.", "The Nairobi blast is still a riddle."),
        ("Kenya plans to ban plastic bags in May.", "The dog next door barks."),
        ("A sailor died in Lima on Monday.", "The deaths of 300 people in the war are forgotten."),
    ],
)
def test_what_is_another_thing_points_nowhere(first: str, second: str) -> None:
    assert read(f"{first}\n\n{second}", published="2015-03-07").echoes == ()


def test_a_sentence_on_this_is_a_mention_of_what_was_told_before() -> None:
    text = "Kenya ordered five ferries on Monday. This brings the number of its orders to 23."
    collection = linked(article(text, published="2015-03-07"))
    (event,) = [event for event in collection.events if "order" in event.title.lower()]
    assert event.mentions[-1].text == "This brings the number of its orders to 23"


def test_an_event_is_mentioned_where_a_noun_points_to_it() -> None:
    collection = linked(article(f"{CRASH}\n\nNobody can explain the accident.", published="2015-03-07"))
    (event,) = [event for event in collection.events if "crash" in event.title.lower()]
    assert [mention.text for mention in event.mentions][1:] == ["the accident"]
    assert event.mentions[1].text in article(CRASH + "\n\nNobody can explain the accident.", published="2015-03-07").text


def test_a_date_before_a_noun_makes_an_event_of_it_and_one_behind_it_is_the_verbs() -> None:
    sunday = read("In Sunday's debate the mayor looked tired.", published="2015-03-07").drafts
    assert [draft.title for draft in sunday if draft.kind.value == "meeting"] == ["Debate"]
    arrested = read("Police arrested three men for the murder on Friday.", published="2015-03-07").drafts
    assert [draft.kind.value for draft in arrested] == ["incident"]

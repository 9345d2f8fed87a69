"""What two articles tell of one thing in other words: talks whose parties only one of them names, a launch that was the first round."""

from __future__ import annotations

import pytest

from tests.model.extract.reading_events import article, linked, read

pytestmark = pytest.mark.slow

NAMED = article(
    "Chile and Peru held the third round of the border demarcation talks in Arica on Monday. The second round was held in May 2013.",
    published="2015-03-07",
)
UNNAMED = article(
    "The border demarcation talks were suspended on Thursday, officials in Santiago said. Peru has recalled its envoy to Chile.",
    published="2015-09-12",
)
ELSEWHERE = article(
    "The border demarcation talks were suspended on Thursday, officials in Nairobi said. Kenya blames Uganda.", published="2015-09-12"
)


def test_talks_without_parties_are_those_of_their_name_in_articles_on_the_same_countries() -> None:
    (series,) = linked(NAMED, UNNAMED).series
    assert len(series.hiatuses) == 1


def test_talks_of_other_countries_with_that_name_stay_apart() -> None:
    assert len(linked(NAMED, ELSEWHERE).series) == 2


@pytest.mark.parametrize(
    ("second", "together"),
    [
        ("The first round of the talks between Kenya and Uganda was held in Nairobi in April 2014.", True),
        ("The first round of the talks between Kenya and Uganda was held in Nairobi in June 2014.", False),
    ],
)
def test_a_launch_of_talks_is_their_first_round_where_the_month_is_the_same(second: str, together: bool) -> None:
    text = "Kenya and Uganda suspended their talks on Monday. The two countries launched the talks in April 2014."
    launched = article(text, published="2015-03-07")
    told = article(f"Kenya and Uganda resumed their talks in Lima on Monday. {second}", published="2015-05-09")
    events = [event for event in linked(launched, told).events if event.when is not None and "2014" in event.when.edtf]
    assert len(events) == (1 if together else 2)


@pytest.mark.parametrize(
    ("sentence", "countries"),
    [
        ("North and South Korea held military talks on Monday.", {"country:KP", "country:KR"}),
        ("North and South Korean officers met on Friday.", {"country:KP", "country:KR"}),
        ("South Korea and Japan met on Friday.", {"country:KR", "country:JP"}),
        ("The North and Kenya met on Friday.", {"country:KE"}),
    ],
)
def test_two_countries_that_share_the_last_word_of_their_name_are_both_named(sentence: str, countries: set[str]) -> None:
    found = {participant.key for participant in read(sentence, published="2015-03-07").participants}
    assert found == countries


@pytest.mark.parametrize(
    ("title", "lead", "events"),
    [
        ("Aerolin buys twelve long-haul jets", "Kenyan airline Aerolin has purchased twelve new long-haul jets worth $2 billion.", 1),
        ("Aerolin buys twelve long-haul jets", "Aerolin sold its oldest ferry on Monday. The yard is glad.", 2),
    ],
)
def test_a_headline_is_of_the_event_its_first_paragraph_tells(title: str, lead: str, events: int) -> None:
    assert len(linked(article(lead, title, published="2015-03-07")).events) == events

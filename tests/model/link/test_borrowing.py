"""News that one article leaves undated and another dates to the day."""

from __future__ import annotations

import pytest

from tests.model.extract.reading_events import article, linked

pytestmark = pytest.mark.slow

UNDATED = ("Kenya Airways has ordered ten long jets from Brenko Holdings.", "Kenya Airways orders jets", "2015-03-07")


def dates_of(words: str, *told: tuple[str, str, str]) -> set[str]:
    """The dates of the events that the articles (text, title, published) tell with the words."""
    events = linked(*(article(text, title, published) for text, title, published in told)).events
    return {event.when.edtf for event in events for mention in event.mentions if words in mention.text and event.when is not None}


def test_news_takes_the_day_another_article_gives_it() -> None:
    dated = ("On March 5 Kenya Airways ordered ten long jets from Brenko Holdings.", "Jets in short supply", "2015-03-20")
    assert dates_of("has ordered ten", UNDATED, dated) == {"2015-03-05"}


@pytest.mark.parametrize(
    "sentence",
    [
        "On February 5 Kenya Airways ordered ten long jets from Brenko Holdings.",  # too long ago to be the news
        "On March 5 Kenya Airways ordered two ferries from a Tolna yard.",
        "On March 5 Kenya Airways opened a hangar.",
        "In March Kenya Airways ordered ten long jets from Brenko Holdings.",  # no day
    ],
)
def test_other_news_lends_no_day(sentence: str) -> None:
    assert "2015-03-07" in dates_of("has ordered ten", UNDATED, (sentence, "Jets in short supply", "2015-03-20"))

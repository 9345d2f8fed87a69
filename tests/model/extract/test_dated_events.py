"""Sentences whose events hide in other words: relative clauses, verbs that tell something only with a date, plans, what was over before."""

from __future__ import annotations

import pytest

from tests.model.extract.reading_events import article, linked

pytestmark = pytest.mark.slow


def dated(text: str, title: str = "") -> dict[str, str]:
    """What each event says of itself in the text -> its date, of an article of Saturday, 7 March 2015."""
    collection = linked(article(text, title, published="2015-03-07"))
    return {mention.text: event.when.edtf if event.when else "" for event in collection.events for mention in event.mentions}


def date_of(found: dict[str, str], words: str) -> str:
    """The date of the event told with the words; "none" where no event is."""
    return next((edtf for text, edtf in found.items() if words in text), "none")


@pytest.mark.parametrize(
    ("sentence", "words", "edtf"),
    [
        ("The fleet is moored at the Tolna shipyard, which Brenko Holdings shut without warning in August 2011.", "shut", "2011-08"),
        ("The new tariff took effect on January 5.", "took effect", "2015-01-05"),
        ("The oldest tram in the fleet had been fitted with two new motors in July.", "fitted", "2014-07"),
        ("In the first round, in February, he had finished third behind Rosa Vidal.", "finished third", "2015-02"),
        ("Voters had thrown the Harvest Party out in May 2013.", "thrown", "2013-05"),
        ("Three fishermen will be brought to court again on Thursday.", "brought to court", "2015-03-12"),
        ("A request for a longer visa was turned down last week.", "turned down", "2015-02-23/2015-03-01"),
        ("Three rounds followed one another quickly, the last of them on November 11.", "Three rounds", "2014-11-11"),
        ("The next round could be held before the end of the summer.", "next round", "2015-03-07/2015-08-31"),
        ("A second meeting is planned for April 12 in Nairobi.", "second meeting", "2015-04-12"),
        ("The treaty came into force in 1998; Kenya pulled out of it in September 2011.", "came into force", "1998"),
        ("The treaty came into force in 1998; Kenya pulled out of it in September 2011.", "pulled out", "2011-09"),
    ],
)
def test_a_date_makes_an_event_of_what_hides_in_other_words(sentence: str, words: str, edtf: str) -> None:
    assert date_of(dated(sentence), words) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "The road leads to the port.",
        "The coast has been used by fishermen for centuries.",
        "Kenya might bring the matter to court on Monday.",
        "The situation turned worse.",
    ],
)
def test_what_only_is_makes_no_event(sentence: str) -> None:
    assert dated(sentence) == {}

"""What followed something told before is dated by it: "After that accident ...", "Later ...", "minutes later", "a year earlier"."""

from __future__ import annotations

import pytest

from model.domain import Event
from tests.model.extract.reading_events import article, linked

pytestmark = pytest.mark.slow

QUAKE = "An earthquake shook the village of Tolna on Thursday, killing two. "
MINE = "A boiler burst at the Brenko mill on Wednesday. In October 2011 a fire at the mill killed three weavers. "


def told(text: str, words: str) -> Event:
    """The event told with the words, of an article of Saturday, 7 March 2015."""
    collection = linked(article(text, published="2015-03-07"))
    return next(event for event in collection.events for mention in event.mentions if words in mention.text)


def days(text: str, words: str) -> str:
    """The date of the event told with the words, "" for none."""
    when = told(text, words).when
    return when.edtf if when is not None else ""


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        (MINE + "After that fire the ministry promised new pumps.", "promised", "[2011-10-01..2012-10-30]"),
        (MINE + "Later, the owner bought a new boiler.", "bought", "[2011-10-01..2012-10-30]"),
        (MINE + "After that fire the ministry promised new pumps. The owner sacked two foremen.", "sacked", "[2011-10-01..2012-10-30]"),
        (QUAKE + "A second quake hit the village minutes later.", "second quake", "2015-03-05"),
        ("An earthquake shook Tolna shortly after midnight on Thursday.", "shook", "2015-03-05"),
        ("The bridge collapsed late on Thursday. Hours later a crane fell.", "crane", "[2015-03-05..2015-03-06]"),
        ("In 2009 Lena Orr fell from a horse. Months later she returned with a new album.", "returned", "[2009-01-31..2010-12-31]"),
        ("The ship was originally to sail in 2008 but was postponed a year earlier.", "postponed", "2007"),
        ("Kenya hosted the games in 1998. The following year the stadium burnt down.", "burnt", "1999"),
        ("The bridge was to open last June, but the work was delayed by floods.", "delayed", ""),
        ("Rosa Vidal will be named commander of the ship for a mission in December.", "a mission in", "2015-12"),
        ("The minister said this morning he would not resign.", "minister said", "2015-03-07"),
        ("The union called a strike for Monday.", "called", "2015-03-07"),
        ("The law raises the pension age to 67 from 1 January 2019.", "raises", "2019-01-01"),
    ],
)
def test_a_sequel_is_dated_by_what_it_followed(text: str, words: str, edtf: str) -> None:
    assert days(text, words) == edtf


@pytest.mark.parametrize(
    ("words", "edtf"), [("The attack in Lima wounded", "2015-02-03"), ("broke the windows", "2015-02-03"), ("arrested", "2015-03-06")]
)
def test_a_noun_points_back_to_what_happened_in_the_same_place(words: str, edtf: str) -> None:
    text = (
        "A bomb exploded in Lima on February 3, killing nine people.\n\n"
        "On Friday police in Nairobi arrested two men. The attack in Lima wounded forty and broke the windows of a school."
    )
    assert days(text, words) == edtf


def test_the_news_of_this_week_stays_the_news() -> None:
    assert days(QUAKE + "After that quake the ministry promised tents.", "promised") == "2015-03-05"
    assert days(MINE + "\n\nThe ministry closed the mill.", "closed") == "2015-03-04"


def test_the_steps_say_what_it_followed() -> None:
    when = told(MINE + "After that fire the ministry promised new pumps.", "promised").when
    assert when is not None
    step = when.derivation[-1]
    assert step.phrase == "After that fire"
    assert step.says.startswith("It is told as what followed “In October 2011 a fire")
    assert step.says.endswith("within a year of it.")

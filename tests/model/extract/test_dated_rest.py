"""Clauses that only their date makes news, and what a date makes no news of."""

from __future__ import annotations

import pytest

from model.domain import Status
from tests.model.extract.reading_events import article, linked

pytestmark = pytest.mark.slow


def events(text: str) -> dict[str, tuple[str, Status]]:
    """Title -> date and status of each event of an article of Wednesday, 5 May 2010."""
    found = linked(article(text, published="2010-05-05")).events
    return {event.title: (event.when.edtf if event.when else "", event.status) for event in found}


@pytest.mark.parametrize(
    ("sentence", "title", "edtf", "status"),
    [
        ("The insurer said all conversion rights on the notes will terminate on May 30.", "Conversion rights to terminate", "2010-05-30",
         Status.PLANNED),
        ("A city council review was held in Lima on April 28.", "City council review held in Lima", "2010-04-28", Status.HELD),
        ("He added that final guidelines to be published in June will decide it.", "Final guidelines to be published", "2010-06",
         Status.PLANNED),
        ("The 90 shows how the two builders differ, whose twin-deck Marlin first flew in April 2005 and is expected to enter service.",
         "Twin-deck Marlin flies", "2005-04", Status.HELD),
        ("The rival Marlin, which has out-sold Kestrel since 2003, believes in large aircraft.", "Rival Marlin has out-sold Kestrel",
         "2003", Status.HELD),
        ("On April 8, investigators, wondering how the thief had left without being seen, searched the site once more.",
         "Investigators search site", "2010-04-08", Status.HELD),
    ],
)  # fmt: skip
def test_a_date_makes_news(sentence: str, title: str, edtf: str, status: Status) -> None:
    assert events(sentence).get(title) == (edtf, status), events(sentence)


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The bank sold notes due in May 2017.", "2017-05"),
        ("Sales of the unit rose to $5 million from $4 million in 2003.", "2003"),
        ("The council was not to meet in Lima in June 2004.", "2004-06"),
        ("If the sale had gone through in March 2003, the yard would have closed.", "2003-03"),
        ("Kestrel should enter service in 2014.", "2014"),
    ],
)
def test_terms_figures_and_what_is_denied_or_doubted_make_none(sentence: str, edtf: str) -> None:
    assert edtf not in [when for when, _ in events(sentence).values()]


@pytest.mark.parametrize(
    ("text", "title", "edtf"),
    [
        ("The bridge collapsed on Monday, five days after it was opened.", "Bridge opened", "2010-04-28"),
        ("Rovers lost on Sunday, two days after the club had sold the ground.", "Club sells ground", "2010-04-30"),
        ("A cargo plane crashed on Monday. It struck a hangar near the runway and caught fire.", "Cargo plane catches fire", "2010-05-03"),
        ("The party met on Monday. It announced that it would sue.", "Party announces it will sue", "2010-05-03"),
        ("Since its 1967 debut 5,700 Marlins have been delivered to date.", "Debut of 1967", "1967"),
        ("Des Coyle will take charge for Friday's game against Luton.", "Game against Luton", "2010-05-07"),
        ("Kestrel Air, which will be the first company to operate the new jet, in July 2011, has opened a site.",
         "Kestrel Air to operate new jet", "2011-07"),
    ],
)  # fmt: skip
def test_lengths_pronouns_and_asides_date_events(text: str, title: str, edtf: str) -> None:
    assert events(text).get(title, ("",))[0] == edtf, events(text)


def test_a_first_known_to_the_month_takes_the_day_another_article_gives_it() -> None:
    one = article("The twin-deck Marlin M90 first flew in April 2005.", "Rivals", published="2007-05-05")
    two = article("The world's largest jet, the Brenko M90, made its maiden flight on Wednesday.", "Maiden flight", published="2005-04-28")
    other = article("The Brenko M70 made its maiden flight on Monday.", "Other jet", published="2005-04-26")
    flown = [event for event in linked(one, two, other).events if "first flew" in event.mentions[0].text]
    assert [event.when.edtf for event in flown if event.when is not None] == ["2005-04-27"]

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

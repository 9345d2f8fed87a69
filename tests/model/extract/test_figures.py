"""Results and prices: which quarter, year or day a figure is of, what it is only compared with, and when it was made known."""

from __future__ import annotations

import pytest

from tests.model.extract.test_dated_events import date_of, dated

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Net income rose to $94 million from $85 million a year ago.", "rose", "2015-03-07"),
        ("Ferry traffic fell to 38 percent last month from 41 percent in December.", "fell", "2015-02"),
        ("Kenya posted a third-quarter loss of $5 million.", "posted", "2015-03-07"),
        ("Brenko posted a third-quarter loss of $5 million.", "third-quarter loss of", "2014-35"),
        ("Brenko earned $9 million in the third quarter. Sales fell to $3 million from $4 million.", "Sales fell", "2014-35"),
        ("Brenko shares fell 50 cents on Friday. Tolna shares rose 2 percent.", "Tolna shares", "2015-03-06"),
        ("It rained. Brenko shares fell 50 cents on Tuesday. The mayor opened a school.", "opened a school", "2015-03-07"),
    ],
)
def test_figures_are_of_the_time_they_tell(text: str, words: str, edtf: str) -> None:
    assert date_of(dated(text), words) == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Rosa Vidal promised to put the question to a vote next year.", "promised", "2015-03-07"),
        ("Rosa Vidal spoke before next week's talks in Lima.", "talks", "2015-03-09/2015-03-15"),
        ("The mayor says the port is safe. The ferry sank on Thursday.", "says", "2015-03-07"),
    ],
)
def test_what_was_done_does_not_lie_ahead(text: str, words: str, edtf: str) -> None:
    assert date_of(dated(text), words) == edtf

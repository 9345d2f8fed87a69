"""Sentences that tell of a time of their own."""

from __future__ import annotations

import pytest

from model.extract.phrases import find_phrases
from model.extract.told_then import told_of_then


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("President Habyarimana was shot down on April 6, 1994.", True),
        ("In 1989, President Bush met the pope.", True),
        ("President Bush met the pope on Tuesday.", False),
        ("The treaty failed in 1989. President Bush met the pope.", False),
        ("President Bush met the pope. The treaty failed in 1989.", False),
        ("President Bush will leave the house by 1993.", False),
        ("In 1989 the ally of Gen. Powell and President Bush won.", True),
        ("It failed in 1989.\n\nPresident Bush met the pope", False),
    ],
)
def test_a_year_of_the_same_sentence(text: str, then: bool) -> None:
    start = text.index("President")
    assert told_of_then(text, start, start + 9, find_phrases(text)) is then


def test_a_date_far_off_is_of_another_sentence() -> None:
    text = "In 1989 " + "the long list of guests went on and " * 20 + "President Bush"
    assert not told_of_then(text, len(text) - 4, len(text), find_phrases(text))

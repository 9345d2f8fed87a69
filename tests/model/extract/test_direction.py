"""The tense around a date, told by the words alone."""

from __future__ import annotations

import pytest

from model.extract.direction import tense_at

CASES = [
    ("She will be named head of the mission in *.", "future"),
    ("She was named head of the mission in *.", "past"),
    ("The dividend is payable *.", "future"),
    ("It was extended to *.", "future"),
    ("Officials could not be reached *.", "past"),
    ("He would not comment *.", "past"),
    ("The minister left the United States *.", "past"),
    ("He asked her to respond by *.", ""),
    ("They came to mark the day of *.", ""),
    ("She will meet a team led by him on *.", "future"),
    ("She will speak, and he said on *.", "past"),
    ("They had been expected on *.", "past"),
    ("The body, found to be hers on *.", "past"),
    ("The rules, to be published on *.", "future"),
    ("Mr. K. Z. Orr will succeed Anna B. Lind on *.", "future"),
    ("It planned a march on *.", "future"),
    ("The court opens its session *.", "future"),
]


@pytest.mark.parametrize(("drawn", "tense"), CASES, ids=[drawn for drawn, _ in CASES])
def test_tense(drawn: str, tense: str) -> None:
    start = drawn.index("*")
    text = drawn.replace("*", "Friday")
    assert tense_at(text, start, start + len("Friday")) == tense

"""Labels with the number of a footnote: the number comes first and stays, whatever room there is for words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from model.layout.packing import LEFT, RIGHT
from model.layout.placing import Words, place_line


def measure(text: str) -> float:
    return 7.0 * len(text)


def numbered(row: int, left: float, side: int = RIGHT) -> Words:
    number = str(row)
    return Words(row, left, left + 10, side, (f"{number} planned: round of talks in a town", f"{number} round of talks", number), True)


def test_words_cut_short_are_better_than_the_number_alone() -> None:
    (first, *_) = place_line([numbered(1, 100), numbered(2, 220)], 1000, measure)
    assert first[1].startswith("1 planned")
    assert first[1].endswith("…")
    (first, *_) = place_line([numbered(1, 20), numbered(2, 70)], 1000, measure)
    assert first[1] == "1"


@given(st.lists(st.integers(0, 60), min_size=1, max_size=12, unique=True), st.sampled_from([LEFT, RIGHT]))
def test_whatever_stands_there_begins_with_the_number(places: list[int], side: int) -> None:
    for words, text, low, high, _ in place_line([numbered(n, 40.0 * n, side) for n in sorted(places)], 2600, measure):
        assert text == "" or text.split(" ")[0] == str(words.row)
        assert low <= high

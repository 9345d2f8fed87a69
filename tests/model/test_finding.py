"""Words are found wherever they stand, at exact offsets."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.finding import Folded, find


def found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in find(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "all_of_it"),
    [
        ("Talks, talks and TALKS", "talks", ["Talks", "talks", "TALKS"]),
        ("São Paulo and Sao Paulo", "são paulo", ["São Paulo", "Sao Paulo"]),
        ("Sa\u0303o Paulo", "sao", ["Sa\u0303o"]),
        ("cafe\u0301, then", "café", ["cafe\u0301"]),
        ("the ﬁrst oﬃce", "first office", ["ﬁrst oﬃce"]),
        ("the ﬁrst oﬃce", "first", ["ﬁrst"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("the minister’s “plan”", 'minister\'s "plan"', ["minister’s “plan”"]),
        ("four\n  years", "four years", ["four\n  years"]),
        ("a co\u00adoperation", "cooperation", ["co\u00adoperation"]),
        ("\U0001f600 x \U0001f600\U0001f600 talks \U0001d54f", "talks", ["talks"]),
        ("\U0001f600 \U0001f600", "\U0001f600", ["\U0001f600", "\U0001f600"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("anything", "  ", []),
        ("", "x", []),
        ("anything", "\u0301", []),
        ("각", "각", ["각"]),
    ],
)
def test_cases(text: str, words: str, all_of_it: list[str]) -> None:
    assert found(text, words) == all_of_it


def test_offsets_beyond_the_basic_plane_and_after_letters_that_fold_to_several() -> None:
    text = "\U0001f600ßﬃe\u0301\U0001d400 talks"
    start = text.index("talks")
    assert find(text, "talks") == [(start, start + 5)]
    assert found(text, "a") == ["\U0001d400", "a"]  # a mathematical bold A is an A


letters = st.text(alphabet=st.sampled_from("aAeé\u0301ßﬃ \n\u00ad\U0001f600\U0001d400x'’İ각"), max_size=40)


@given(letters, letters, letters)
def test_what_is_put_in_is_found(before: str, words: str, after: str) -> None:
    at = len(before)
    (start, end), *others = find(f"{before}|{words}|{after}", f"|{words}|")
    assert start == at
    assert end >= at + len(words) + 2
    assert not others


@given(letters, letters)
def test_hits_are_in_order_and_apart(text: str, words: str) -> None:
    hits = Folded(text).find(words)
    assert all(0 <= start < end <= len(text) for start, end in hits)
    assert all(one[1] <= two[0] for one, two in pairwise(hits))

"""A parsed text says the same as the language library's own objects, and pieces parsed apart stand behind each other."""

from __future__ import annotations

from typing import Any

import pytest

from model.extract.parsed import Doc, snapshot

TEXTS = [
    "Ana Ruiz, the foreign minister of Chile, told reporters in Lima on May 4 that the talks, which had been put off twice, would go on.",
    "“We will not sign,” he said. Peru, Chile, Kenya and the U.K.-based bank (its owner) didn't answer…",
    "  Two spaces  and\na line end.\n\n",
    "No",
    "",
    "😀 in 3 of 12 towns – naïve, 北京!",
    "Whom the judge that the lawyers Vidal had met on Monday named yesterday the papers did not say, nor why.",
]
PLAIN = [
    *("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "ent_iob_", "whitespace_", "n_lefts", "n_rights"),
    *("is_alpha", "is_punct", "is_space", "is_stop", "like_num", "is_sent_start"),
]


def same(ours: Any, theirs: Any) -> None:
    for name in PLAIN:
        assert getattr(ours, name) == getattr(theirs, name), name
    for name in ("children", "lefts", "rights"):
        assert [one.i for one in getattr(ours, name)] == [one.i for one in getattr(theirs, name)], name
    assert [one.i for one in ours.subtree] == sorted(one.i for one in theirs.subtree)
    for name in ("head", "left_edge", "right_edge"):
        assert getattr(ours, name).i == getattr(theirs, name).i, name
    assert sorted(one.i for one in ours.conjuncts) == sorted(one.i for one in theirs.conjuncts)
    assert (ours.sent.start, ours.sent.end) == (theirs.sent.start, theirs.sent.end)
    assert len(ours) == len(theirs)


@pytest.mark.slow
@pytest.mark.parametrize("text", TEXTS)
def test_a_snapshot_says_what_the_library_says(nlp: Any, text: str) -> None:
    theirs = nlp(text)
    ours = snapshot(theirs)
    assert ours.text == text
    assert len(ours) == len(theirs)
    assert [one.text for one in ours.sents] == [one.text for one in theirs.sents]
    for mine, other in zip(ours, theirs, strict=True):
        same(mine, other)
    for start in range(len(ours)):
        for end in range(start + 1, len(ours) + 1):
            mine, other = ours[start:end], theirs[start:end]
            assert (mine.text, mine.root.i, mine.start_char, mine.end_char) == (other.text, other.root.i, other.start_char, other.end_char)


@pytest.mark.slow
@pytest.mark.parametrize("text", TEXTS)
def test_offsets_lead_to_the_same_words(nlp: Any, text: str) -> None:
    theirs = nlp(text)
    ours = snapshot(theirs)
    for start in range(-1, len(text) + 1):
        for end in range(start + 1, min(len(text) + 2, start + 25)):
            mine, other = ours.char_span(start, end), theirs.char_span(start, end, alignment_mode="expand")
            assert (mine is None) == (other is None), (start, end)
            assert mine is None or (mine.start, mine.end) == (other.start, other.end), (start, end)


@pytest.mark.slow
def test_the_neighbours_of_a_word(nlp: Any) -> None:
    doc = snapshot(nlp("Chile and Peru met."))
    assert doc[0].nbor(2).text == "Peru"
    assert doc[-1].text == "."
    assert [token.text for token in doc[1:3]] == ["and", "Peru"]
    assert doc[1:4][1:] == doc[2:4]
    with pytest.raises(IndexError):
        doc[0].nbor(-1)
    with pytest.raises(IndexError):
        doc[4].nbor()


def test_an_empty_text_has_no_words() -> None:
    doc = Doc("")
    assert len(doc) == 0
    assert doc.char_span(0, 1) is None
    assert doc[0:5].text == ""


@pytest.mark.slow
@pytest.mark.parametrize("words", ["Town and ", "the minister said that ", "the head of "])
def test_no_tree_is_deeper_than_a_function_can_walk(nlp: Any, words: str) -> None:
    doc = snapshot(nlp(words * 1000))

    def depth(token: Any) -> int:
        return 1 + max((depth(child) for child in token.children), default=0)

    assert sum(len(token.subtree) for token in doc if token.head is token) == len(doc)
    assert max(depth(token) for token in doc) <= 101
    assert all(token.left_edge.i <= token.i <= token.right_edge.i for token in doc)

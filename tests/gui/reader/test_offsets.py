"""Offsets to positions and back, with characters beyond the BMP, line ends of every kind and marks that mislead."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.offsets import OffsetMap, Piece, safe, units

ODD = "😀𝔘\U0010ffff\r\n\t\u202e\u2066\u2028\x00\x85\ufffc\ufdd0"
texts = st.text(alphabet=st.one_of(st.sampled_from(ODD + "ab é漢 "), st.characters()), max_size=60)


@st.composite
def cut_texts(draw):
    """A text, and pieces of it in a shuffled order with gaps between them in article and document."""
    text = draw(texts)
    cuts = sorted(set(draw(st.lists(st.integers(0, len(text)), max_size=8))))
    stretches = draw(st.permutations(list(pairwise(cuts))))
    kept = [stretch for stretch in stretches if draw(st.booleans())]
    pieces, position = [], 0
    for start, end in kept:
        position += draw(st.integers(0, 3))
        pieces.append(Piece(start, end, position))
        position += units(text[start:end])
    return text, pieces


@given(texts)
def test_safe_text_keeps_every_code_point_in_its_place(text):
    shown = safe(text)
    assert len(shown) == len(text)
    assert units(shown) == units(text)
    assert not set(shown) & set("\r\x00\u202e\u2066\u2028\u2029\x85\ufffc")
    assert safe(shown) == shown


@given(cut_texts(), st.data())
def test_every_shown_code_point_is_found_and_leads_back(cut, data):
    text, pieces = cut
    offsets = OffsetMap(text, pieces)
    where = {}
    for piece in pieces:
        position = piece.position
        for at in range(piece.start, piece.end):
            where[at] = (position, position + units(text[at]))
            position += units(text[at])
    for at in range(len(text)):
        assert offsets.ranges(at, at + 1) == ([where[at]] if at in where else [])
        for position in range(*where.get(at, (0, 0))):
            assert offsets.offset(position) == at
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    covered = [p for a, b in offsets.ranges(start, end) for p in range(a, b)]
    assert sorted(covered) == sorted(p for at in range(start, end) for p in range(*where.get(at, (0, 0))))


@given(cut_texts())
def test_positions_outside_the_pieces_lead_nowhere(cut):
    text, pieces = cut
    offsets = OffsetMap(text, pieces)
    shown = {p for piece in pieces for p in range(piece.position, piece.position + units(text[piece.start : piece.end]))}
    for position in range(max(shown, default=0) + 4):
        assert (offsets.offset(position) is not None) == (position in shown)


def test_neighbours_are_joined():
    offsets = OffsetMap("ab  cd", [Piece(0, 3, 5), Piece(4, 6, 8)])
    assert offsets.ranges(0, 6) == [(5, 10)]
    assert offsets.ranges(3, 4) == []


def test_the_stretches_between_two_positions():
    text = "ab\U0001f600cd, hidden, and more"
    offsets = OffsetMap(text, [Piece(0, 5, 0), Piece(15, len(text), 10)])
    assert offsets.stretches(0, 6) == [(0, 5)]
    assert offsets.stretches(3, 5) == [(2, 4)]
    assert offsets.stretches(7, 9) == []
    assert offsets.stretches(4, 13) == [(3, 5), (15, 18)]
    assert offsets.stretches(12, 99) == [(17, len(text))]

"""Which of two events of a sentence came first: "resigned after the raid", "met before the vote", "the day after the court freed him"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from model.extract.clauses import Clause
from model.extract.drafting import Drafting
from model.extract.extraction import Echo, Order
from model.extract.reading import Reading

if TYPE_CHECKING:
    from model.extract.parsed import Token

AFTER = frozenset(("after", "following", "since", "once"))
BEFORE = frozenset(("before", "until", "till", "ahead"))
WORDS = AFTER | BEFORE
STEPS = 8  # words up the tree to what an order is of


def find_orders(state: Drafting, echoes: Sequence[Echo]) -> tuple[Order, ...]:
    """The orders of an article's drafts that its sentences state, in order of the text."""
    at = {(draft.trigger): index for index, draft in reversed(list(enumerate(state.drafts)))}
    return tuple(
        order
        for reading in state.readings
        for token in reading.doc
        if token.lower_ in WORDS and token.dep_ in ("mark", "prep", "advmod", "conj")
        if (order := _order(state, reading, token, at, echoes)) is not None
    )


def _order(state: Drafting, reading: Reading, token: Token, at: dict[int, int], echoes: Sequence[Echo]) -> Order | None:
    inner = token.head if token.dep_ == "mark" else _below(token)
    if inner is None:
        return None
    outer = inner.head if token.dep_ == "mark" else token.head
    one, two = _told_by(state, reading, inner, at, echoes), -1
    climbing = outer
    for _ in range(STEPS):
        if climbing.pos_ in ("VERB", "AUX", "NOUN", "PROPN") and climbing.ent_type_ not in ("DATE", "TIME"):
            two = _told_by(state, reading, climbing, at, echoes)
            if two >= 0 or climbing.pos_ in ("VERB", "AUX"):
                break
        if climbing.head == climbing:
            break
        climbing = climbing.head
    if one < 0 or two < 0 or one == two:
        return None
    first, then = (one, two) if token.lower_ in AFTER else (two, one)
    start = reading.passage.start + token.idx
    gap = next((index for index, phrase in reading.phrases if phrase.start < start and start - 1 <= phrase.end <= start + len(token)), -1)
    return Order(first, then, start, start + len(token), gap)


def _below(token: Token) -> Token | None:
    """What stands behind a preposition: "after the raid", "ahead of the vote", "after freeing him"."""
    for child in token.children:
        if child.dep_ in ("pobj", "pcomp"):
            return child
        if child.dep_ == "prep" and child.lower_ == "of":
            return _below(child)
    return None


def _told_by(state: Drafting, reading: Reading, token: Token, at: dict[int, int], echoes: Sequence[Echo]) -> int:
    """The draft that a verb or noun tells, itself or by what it points back to ("made the claim"); -1 for none."""
    clause: Clause | None = reading.by_token.get(token.i)
    if clause is not None and id(clause) in state.of_clause:
        return state.of_clause[id(clause)]
    places = [token] if clause is None or clause.object is None else [token, clause.object]
    for place in places:
        offset = reading.passage.start + place.idx
        if offset in at and place.pos_ in ("NOUN", "PROPN"):
            return at[offset]
        for echo in echoes:
            if echo.start <= offset < echo.end and place.pos_ in ("NOUN", "PROPN"):
                return echo.draft
    return -1

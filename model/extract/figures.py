"""Figures told one after the other: "Net income rose 9% in the third quarter.  Sales fell to $3 million" tells of one quarter, "The
index fell 40 points on Friday.  Bank shares lost 2%" of one day.

A clause on a result or a price without a date of its own takes that of the last one of its kind told before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import SpanKind
from model.extract.clauses import Clause
from model.extract.drafting import Drafting
from model.extract.meaning import Meaning
from model.extract.reading import Reading

if TYPE_CHECKING:
    from model.extract.parsed import Token

RESULTS = frozenset((
    "sale", "revenue", "profit", "net", "income", "earnings", "earning", "loss", "margin", "result", "turnover", "shipment", "proceeds",
    "expense", "cost", "charge", "gain", "volume", "output", "production", "dividend", "premium", "billing", "backlog", "order",
))  # fmt: skip
PRICES = frozenset((
    "share", "stock", "index", "average", "market", "bond", "price", "dollar", "yield", "future", "crude", "oil", "gold", "yen", "euro",
    "pound", "currency", "issue", "security", "nasdaq", "dow", "nikkei", "ftse", "dax",
))  # fmt: skip
MOVES = frozenset((
    "rise", "fall", "grow", "gain", "jump", "climb", "drop", "decline", "soar", "surge", "advance", "slip", "slide", "tumble", "plunge",
    "increase", "decrease", "double", "triple", "total", "widen", "narrow", "improve", "swing", "plummet", "dip", "edge", "shrink",
    "expand", "rebound", "recover", "sink", "close", "finish", "end", "trade", "lose", "add", "shed", "quote", "be", "come", "reach",
    "weaken", "strengthen", "firm", "ease", "retreat", "rally", "settle", "go", "record", "slump", "tick", "open", "hit", "have",
))  # fmt: skip
TRADES = frozenset((
    "close", "finish", "ease", "surge", "fall", "rise", "gain", "lose", "slip", "jump", "drop", "tumble", "climb", "add", "trade",
))  # fmt: skip
EARNS = frozenset(("earn", "lose", "net", "post", "make"))
FAR = 1500  # characters back to the date of figures told before


def told_with(state: Drafting, reading: Reading, clause: Clause, own: int) -> int:
    """The index of the phrase that dates the figures a clause tells: its `own`, else that of the figures told before; -1 for none."""
    at = reading.passage.start + clause.verb.idx
    priced = _on(clause, PRICES)
    if own >= 0 and priced:
        state.priced = (at, own)
    if own >= 0 or clause.tense not in ("past", "perfect") or reading.passage.kind is not SpanKind.BODY:
        return own
    if _on(clause, RESULTS) or (clause.lemma in EARNS and clause.object is not None and _is_figure(clause.object)):
        return _last_period(state, at)
    return state.priced[1] if priced and state.priced[1] >= 0 and at - state.priced[0] < FAR else -1


def _on(clause: Clause, nouns: frozenset[str]) -> bool:
    """Whether a clause tells how a thing of these moved."""
    subject = clause.subject
    if subject is None or clause.lemma.split(" ")[0] not in MOVES or subject.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    figures = any(token.like_num for token in clause.verb.subtree)
    return figures and (subject.lemma_.lower() in nouns or subject.lower_ in nouns or (nouns is PRICES and _named_stock(clause)))


def _named_stock(clause: Clause) -> bool:
    """ "Brenko closed at $84.75", "Tolna eased 1/8 to 31": a company's name stands for its shares."""
    return (
        clause.subject is not None
        and clause.subject.pos_ == "PROPN"
        and clause.lemma in TRADES
        and any(
            child.dep_ == "prep" and child.lower_ in ("to", "at") and any(noun.like_num for noun in child.subtree)
            for child in clause.verb.children
        )
    )


def _is_figure(token: Token) -> bool:
    return any(child.like_num for child in token.subtree) or token.like_num


def _last_period(state: Drafting, before: int) -> int:
    """The quarter, half or year last told as that of the results."""
    found = [
        index
        for index, phrase in enumerate(state.phrases)
        if before - FAR < phrase.start < before and _is_period(phrase.meaning) and "ago" not in phrase.text and "earlier" not in phrase.text
    ]
    return found[-1] if found else -1


def _is_period(meaning: Meaning) -> bool:
    return meaning.kind == "date" and bool(meaning.quarter or meaning.half or meaning.name == "quarter" or meaning.fiscal)

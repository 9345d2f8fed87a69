"""Figures told of firms and markets: "net income was $3 million", "the index closed at 4,200", "had a loss of 2 cents a share".

The verbs are those of states; that a figure stands with them makes an event of it: the result of a period, the price of a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.extract.happenings import happenings, whole_word

if TYPE_CHECKING:
    from model.extract.clauses import Clause
    from model.extract.parsed import Token

HAS = frozenset(
    ("have", "include", "show", "post", "book", "take", "see", "generate", "contribute", "produce", "suffer", "incur", "record", "register")
)
STANDS = frozenset((
    "be", "total", "amount", "stand", "come", "reach", "remain", "average", "grow", "improve", "worsen", "include", "account", "exceed",
    "top", "approach", "inch", "edge", "creep", "swing", "turn",
))  # fmt: skip
TRADES = frozenset(
    ("close", "end", "finish", "open", "trade", "settle", "stand", "be", "change", "quote", "fetch", "hover", "start", "begin")
)
TOLD = frozenset(("past", "perfect", "pluperfect"))
MOVES = frozenset((
    "rise", "fall", "jump", "surge", "soar", "tumble", "slump", "slide", "rally", "rebound", "climb", "gain", "slip", "dip",
    "decline", "plummet", "plunge", "skid", "dive", "ease", "edge", "sag", "advance", "retreat", "recover", "drop", "sink", "grow",
    "increase", "decrease", "lose", "shed", "double", "shrink", "expand", "swing", "widen", "narrow", "weaken", "strengthen",
    "crash", "collapse", "leap", "spike", "halve", "triple", "firm", "pare", "inch",
))  # fmt: skip
AMOUNTS = frozenset(("MONEY", "PERCENT", "QUANTITY", "CARDINAL"))
SIGNS = frozenset(("$", "£", "€", "%", "percent", "cent", "cents", "points", "pence"))
MOVED = frozenset(("up", "down", "higher", "lower", "unchanged", "flat", "mixed", "off"))


def tells_figure(clause: Clause) -> bool:
    """Whether a clause in the past tells a result or a price with its figure."""
    if clause.tense not in TOLD or clause.negated or clause.subject is None:
        return False
    words = happenings()
    lemma = clause.lemma.split(" ")[0]
    if lemma == "cost":
        return clause.tense != "past" and _amount(clause.verb)  # "the strike has cost the yard $3 million"
    if lemma in HAS and clause.object is not None and any(_is(noun, words.figures) for noun in (clause.object, *_of(clause.object))):
        return _amount(clause.object)
    if lemma in STANDS and _is(clause.subject, words.figures | words.markets):
        return _amount(clause.verb)
    return (
        lemma in TRADES
        and _is(clause.subject, words.markets)
        and (_amount(clause.verb) or any(t.lower_ in MOVED for t in clause.verb.children))
    )


def moves_price(clause: Clause) -> bool:
    """Whether what a clause says rises, falls or the like is a result or a price: "shares jumped", not "a wall fell"."""
    return (
        clause.subject is not None
        and clause.lemma.split(" ")[0] in MOVES
        and _is(clause.subject, happenings().figures | happenings().markets)
    )


def _of(noun: Token) -> list[Token]:
    """What stands behind the "of" of a noun: "eight million guilders of charges"."""
    return [inner for child in noun.children if child.lower_ == "of" for inner in child.children if inner.dep_ == "pobj"]


def _is(noun: Token, words: frozenset[str]) -> bool:
    return noun.lower_ in words or whole_word(noun) in words


def _amount(token: Token) -> bool:
    """Whether an amount of money, a share or another number that is no date hangs on a word."""
    return any(
        t.text in SIGNS or t.lower_ in SIGNS or (t.tag_ == "CD" and t.ent_type_ in AMOUNTS)
        for t in token.subtree
        if t.i > token.left_edge.i or t == token
    )

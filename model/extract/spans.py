"""The exact words that report an event: the clause, without the clauses that report another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.extract.clauses import Clause
from model.extract.kinds import Lexicon
from model.extract.reading import Reading, noun_tokens

if TYPE_CHECKING:
    from model.extract.parsed import Token

EDGE = frozenset(".,;:!?-–—…()[]{}|/\\") | {"“", "”", '"', "‘", "’", "'", "``", "''", "`"}


def mention_span(reading: Reading, clause: Clause) -> tuple[int, int]:
    """The article offsets of a clause: its words from the first to the last, those joined by "and" and what is said left out
    where they stand at an edge; no punctuation at the ends."""
    left_out: set[int] = set()
    for child in (*clause.top.children, *clause.verb.children):
        other = reading.by_token.get(child.i)
        if other is None or other is clause:
            continue
        if child.dep_ in ("conj", "ccomp", "parataxis", "advcl", "dep"):
            left_out.update(t.i for t in child.subtree)
            if child.dep_ == "conj":
                left_out.update(t.i for t in clause.verb.children if t.dep_ == "cc" and t.i < child.i)
    headline = clause.link == "main" and clause.subject is not None and clause.subject == clause.top.head and clause.subject.dep_ == "ROOT"
    whole = clause.top.head if headline else clause.top  # "Ferry line to buy ten ships": parsed as a noun and what it is to do
    tokens = [t for t in whole.subtree if t.i not in left_out]
    return trimmed(reading, tokens or [clause.verb])


def trimmed(reading: Reading, tokens: list[Token]) -> tuple[int, int]:
    """From the first to the last token, without punctuation, white space and "and" at the ends."""
    tokens = sorted(tokens, key=lambda t: t.i)
    while len(tokens) > 1 and (tokens[0].text in EDGE or tokens[0].is_space or tokens[0].dep_ == "cc"):
        tokens.pop(0)
    while len(tokens) > 1 and (tokens[-1].text in EDGE or tokens[-1].is_space or tokens[-1].dep_ == "cc"):
        tokens.pop()
    return reading.offsets(tokens[0], tokens[-1])


def words_of(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """The lemmas that tell one event from another: of the verb, its object and its passive subject with their modifiers."""
    found = [clause.lemma]
    for token in (clause.object, clause.subject if clause.passive else None):
        if token is not None:
            found.extend(content_words(token))
    for child in clause.verb.children:
        if child.dep_ in ("prep", "xcomp"):
            for grand in child.children:
                if grand.dep_ in ("pobj", "dobj"):
                    found.extend(content_words(grand))
    return tuple(dict.fromkeys(found))


def content_words(token: Token) -> list[str]:
    """The lemmas of the nouns, adjectives and numbers of a noun phrase."""
    return [t.lemma_.lower() for t in noun_tokens(token) if t.pos_ in ("NOUN", "PROPN", "ADJ", "NUM")]

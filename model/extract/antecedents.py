"""What "it", "they", "them" or "he" stand for, as words of a title: the last fitting subject or object before them.

Participants are resolved elsewhere (names, pointing); this is for things and for what that left open.  A guess is made only
within the sentence and the one before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from model.extract.clauses import Clause
from model.extract.name_values import PERSON
from model.extract.reading import Reading
from model.extract.verbs import noun_is_plural
from model.extract.wording import PRONOUNS

if TYPE_CHECKING:
    from model.extract.parsed import Token

PERSONAL = frozenset(("he", "she", "him", "her"))
SEVERAL = frozenset(("they", "them", "these", "those"))
THINGS = frozenset(("it", "this", "that", *SEVERAL, *PERSONAL))


def antecedent(readings: Sequence[Reading], number: int, clause: Clause, token: Token) -> tuple[Reading, Token] | None:
    """The noun a pronoun stands for and the reading it is of; None where nothing fits."""
    if token.lower_ not in THINGS:
        return None
    reading = readings[number]
    subject = token.dep_ in ("nsubj", "nsubjpass")
    parts = ("subject", "object") if subject else ("object", "subject")
    own = clause.subject if not subject else None
    here = [other for other in reading.clauses if other.verb.i < token.i and other is not clause]
    sentence = [other for other in here if other.verb.sent == token.sent]
    if subject and clause.parent is not None and clause.parent.subject is not None and clause.parent.subject.i < token.i:
        sentence = [clause.parent, *(other for other in sentence if other is not clause.parent)]
    before = [other for other in here if other.verb.sent != token.sent and token.sent.start - other.verb.sent.end <= 1]
    found = _fitting(reading, sentence, parts, token, own) or _fitting(reading, _main_first(before), parts, token, own)
    if found is not None:
        return reading, found
    if before or number == 0 or readings[number - 1].passage.kind is not reading.passage.kind:
        return None
    earlier = readings[number - 1]
    last = [other for other in earlier.clauses if other.verb.sent.end >= len(earlier.doc) - 1]
    found = _fitting(earlier, _main_first(last), parts, token, None)
    return (earlier, found) if found is not None else None


def described(readings: Sequence[Reading], number: int, token: Token) -> tuple[Reading, Token] | None:
    """The place before "the treaty" where the text says which treaty: the last one with words of its own before the noun."""
    lemma = token.lemma_.lower()
    for index in range(number, max(-1, number - 8), -1):
        reading = readings[index]
        for other in reversed(reading.described.get(lemma, ())):
            if other.tag_ == token.tag_ and (index < number or other.i < token.i):
                return reading, other
    return None


def _main_first(clauses: list[Clause]) -> list[Clause]:
    return sorted(clauses, key=lambda clause: (clause.link not in ("main", "conj"), -clause.verb.i))


def _fitting(reading: Reading, clauses: list[Clause], parts: tuple[str, ...], token: Token, own: Token | None) -> Token | None:
    for part in parts:
        for clause in clauses:
            noun = clause.subject if part == "subject" else clause.object
            if noun is not None and noun.i < token.i and (own is None or noun.i != own.i) and _fits(reading, noun, token):
                return noun
    return None


def _fits(reading: Reading, noun: Token, token: Token) -> bool:
    if noun.pos_ not in ("NOUN", "PROPN") or noun.lower_ in PRONOUNS or noun.ent_type_ in ("DATE", "TIME"):
        return False
    person = any(named.kind == PERSON for named in reading.name_at.get(noun.i, ())) or noun.ent_type_ == "PERSON"
    if token.lower_ in PERSONAL:
        return person
    if person and token.lower_ not in SEVERAL:
        return False
    return noun_is_plural(reading, noun) == (token.lower_ in SEVERAL)

"""Who "he", "they", "the two ministers" or "the spokeswoman" are, where the reading of names left it open: those told last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from model.domain import Kind
from model.extract.clauses import Clause
from model.extract.drafting import Drafting
from model.extract.extraction import Who
from model.extract.reading import Reading

if TYPE_CHECKING:
    from model.extract.parsed import Token

OFFICIALS = frozenset((
    "spokesman", "spokeswoman", "spokesperson", "minister", "ministry", "general", "official", "president", "company", "airline",
    "diplomat", "premier", "chief", "department", "manufacturer", "senator", "statement", "group", "firm", "executive", "government",
    "chairman", "secretary", "envoy", "leader",
))  # fmt: skip
TOLD = frozenset(("it", "he", "she", "they", "we", "i"))
ONE, SEVERAL = frozenset(("he", "she")), frozenset(("they", "both", "two"))


def pointed_who(state: Drafting, reading: Reading, clause: Clause, kind: Kind, known: Sequence[Who]) -> tuple[Who, ...]:
    """The participants a clause's subject points back to, () where it names its own or points to nobody."""
    token = clause.subject
    if token is None or any(who.role == "speaker" for who in known):
        return ()
    start, end = reading.offsets(token, token)
    if token.lower_ in reading.lexicon.talks and any(child.lower_ in ("his", "her") and child.dep_ == "poss" for child in token.children):
        return tuple(Who(key, "", start, end) for key in _last_person(state))
    if any(child.lower_ == "their" and child.dep_ == "poss" for child in token.children):
        return tuple(Who(key, "", start, end) for key in _last_countries(state))  # "their presidents met"
    if _names_itself(reading, token):
        return ()
    if clause.link == "ccomp" and token.lower_ in TOLD and clause.parent is not None:
        if id(clause.parent) in state.of_clause:
            teller = state.drafts[state.of_clause[id(clause.parent)]]
            return tuple(Who(who.key, "", start, end) for who in teller.who if who.role == "speaker")
        if clause.parent.subject is not None and reading.lexicon.reports(clause.parent.lemma):
            return tuple(Who(named.key, "", start, end) for named in reading.names_below(clause.parent.subject))
    if kind is Kind.STATEMENT and (token.lower_ in ONE or token.lower_ in ("it", "they") or _definite(token)):
        found = _last_speakers(state, token)
        return tuple(Who(key, "speaker", start, end) for key in found)
    if token.lower_ in ONE:
        return tuple(Who(key, "", start, end) for key in _last_person(state))
    if (
        clause.passive
        and token.lemma_.lower() in reading.lexicon.nouns
        and any(child.lower_ in ("the", "this") for child in token.children)
    ):
        return tuple(Who(key, "", start, end) for key in _whose(state, token.lemma_.lower()))  # "The treaty was signed in Lima"
    if _definite(token):
        return tuple(Who(key, "", start, end) for key in _last_speakers(state, token))
    if token.lower_ in SEVERAL or any(child.lower_ in ("two", "both") for child in token.children):
        found = _last_several(state)
        return tuple(Who(key, "", start, end) for key in found)
    return ()


def _names_itself(reading: Reading, token: Token) -> bool:
    return bool(reading.names_below(token)) or token.pos_ == "PROPN"


def _definite(token: Token) -> bool:
    return (
        token.tag_ == "NN" and token.lower_ in OFFICIALS and any(child.dep_ == "det" and child.lower_ == "the" for child in token.children)
    )


def _last_speakers(state: Drafting, token: Token | None) -> list[str]:
    """Who spoke last: a person for "he" and "she", else whoever did."""
    for draft in reversed(state.drafts):
        speakers = [who.key for who in draft.who if who.role == "speaker" and not who.key.startswith("country:")]
        if token is not None and token.lower_ in ONE:
            speakers = [key for key in speakers if key.startswith("person:")]
        if speakers:
            return speakers[:1]
    if token is not None and token.lower_ in ONE:
        people = [who.key for draft in state.drafts[-5:] for who in draft.who if who.key.startswith("person:")]
        if people:
            return people[-1:]
    return _last_speakers(state, None) if token is not None and token.lower_ in ONE else []


def _last_person(state: Drafting) -> list[str]:
    """The person told of last: who did it rather than to whom it was done."""
    for draft in reversed(state.drafts[-6:]):
        people = [who.key for who in draft.who if who.key.startswith("person:") and who.role != "addressee"]
        if people:
            return people[:1]
    return []


def _last_countries(state: Drafting) -> list[str]:
    """The countries of the last event told with more than one of them."""
    for draft in reversed(state.drafts[-4:]):
        found = [who.key for who in draft.who if who.key.startswith("country:")]
        if len(found) > 1:
            return found
    return []


def _whose(state: Drafting, word: str) -> list[str]:
    """The countries of the last event told of a thing of that name, where they are several."""
    for draft in reversed(state.drafts[-3:]):
        found = [who.key for who in draft.who if who.key.startswith("country:")]
        if word in draft.words and len(found) > 1:
            return found
    return []


def _last_several(state: Drafting) -> list[str]:
    """The people, else the countries, of the last event told with more than one of them."""
    for draft in reversed(state.drafts[-6:]):
        for start in ("person:", "country:"):
            found = [who.key for who in draft.who if who.key.startswith(start)]
            if len(found) > 1:
                return found
    return []

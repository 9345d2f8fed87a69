"""Nouns that allude to an event told elsewhere in the article without pointing at it: "bombing victims", "terrorist attacks on the
embassies in Kenya".  What tells that they mean it are the names told with both; and the names themselves, told with an event."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from model.domain import Kind, Status
from model.extract.drafting import Drafting
from model.extract.extraction import Dating, Draft
from model.extract.happenings import happenings, whole_word
from model.extract.reading import Reading, noun_tokens

if TYPE_CHECKING:
    from model.extract.parsed import Token

INDEFINITE = frozenset(
    ("a", "an", "no", "any", "some", "every", "each", "another", "such", "other", "new", "further", "more", "possible", "future")
)
AWAITED = frozenset(("delay", "postponement", "due", "late", "ready", "scheduled", "slated"))
GENERAL = 4  # letters of a word that both must share to be told of the same


class Beside:
    """The names and places told with the drafts of an article, by their participants' keys and the places' names in lower case."""

    def __init__(self, state: Drafting) -> None:
        found = [(named.start, named.key) for reading in state.readings for named in reading.named]
        for reading in state.readings:
            for place in reading.places:
                found.extend((place.start, key) for key in (place.country, place.name.lower()) if key)
        self._named = sorted(found)
        self._starts = [start for start, _ in self._named]
        self._known: dict[int, frozenset[str]] = {}
        self._subjects = {
            id(state.drafts[state.of_clause[id(clause)]]): whole_word(clause.subject)
            for reading in state.readings for clause in reading.clauses
            if id(clause) in state.of_clause and clause.subject is not None and not clause.passive
        }  # fmt: skip

    def of(self, draft: Draft) -> frozenset[str]:
        """The keys of who takes part in a draft and of all that is named in its words."""
        if id(draft) not in self._known:
            first, last = bisect_left(self._starts, draft.start), bisect_left(self._starts, draft.end)
            keys = {key for _, key in self._named[first:last]} | {who.key for who in draft.who}
            self._known[id(draft)] = frozenset(keys | {draft.place_name.split(",")[0].lower()})
        return self._known[id(draft)]

    def subject(self, draft: Draft) -> str:
        """What did the deed, where that is a happening itself: the "attack" of "the attack killed nine"; "" for none."""
        noun = self._subjects.get(id(draft), "")
        return noun if noun in happenings().nouns and draft.kind is Kind.INCIDENT else ""

    def below(self, reading: Reading, token: Token) -> set[str]:
        """The keys of the names and places in a noun phrase."""
        wanted = {t.i for t in noun_tokens(token)}
        keys = {named.key for named in reading.named if named.token.i in wanted}
        for place in reading.places:
            if reading.token_at(place.start).i in wanted:
                keys.update(key for key in (place.country, place.name.lower()) if key)
        return keys


def may_allude(token: Token) -> bool:
    """Whether a noun that is not definite can mean an event told elsewhere: "bombing victims", "bomb attacks in Kenya"."""
    if token.pos_ != "NOUN" or whole_word(token) not in happenings().nouns:
        return False
    if happenings().nouns[whole_word(token)].kind is not Kind.INCIDENT:
        return False
    if token.dep_ == "compound":
        return not any(child.lower_ in INDEFINITE for child in token.head.children)
    return not any(child.lower_ in INDEFINITE for child in token.children)


def is_awaited(token: Token) -> bool:
    """Whether a bare noun is what is late or due: "the delay in delivery", "due for delivery"."""
    before = token.head
    bare = token.pos_ == "NOUN" and token.dep_ == "pobj" and not any(child.dep_ == "det" for child in token.children)
    return bare and before.lower_ in ("in", "for", "to", "of") and before.head.lemma_.lower() in AWAITED


def of_the_awaited(draft: Draft, noun: str) -> bool:
    """Whether a draft tells when what a noun names is to come: "delivery will be delayed until May"."""
    ahead = draft.status in (Status.PLANNED, Status.POSTPONED) and draft.when.dating is Dating.PHRASE
    return ahead and noun in draft.words[:3]


def is_alluded_to(draft: Draft) -> bool:
    """Whether a draft tells something that was done at a time of its own."""
    return draft.kind is Kind.INCIDENT and draft.status is Status.HELD and draft.when.dating in (Dating.PHRASE, Dating.SAME)


def shares(token: Token, keys: set[str], draft: Draft, beside: Beside) -> bool:
    """Whether a noun phrase and a draft name the same, or the noun is part of another ("bombing victims")."""
    if keys:
        return bool(keys & beside.of(draft))
    if token.dep_ == "compound":
        return True
    words = {t.lemma_.lower() for t in noun_tokens(token) if t != token and t.pos_ in ("NOUN", "ADJ") and len(t) >= GENERAL}
    return bool(words & set(draft.words))

"""In what sense a name stands in its sentence: somebody who acts, a place, or what describes another thing.  Read from the parse.

The rules follow the Universal/ClearNLP dependency labels of spaCy's English models; the word lists are in resources/rules/en/names.toml.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from model.extract.name_values import ACTOR, ATTRIBUTE, PLACE
from model.resources import resource

if TYPE_CHECKING:
    from model.extract.parsed import Span, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "dobj", "iobj", "dative", "agent", "csubj"})
MODIFIERS = frozenset({"amod", "compound", "nmod", "npadvmod", "poss", "nummod", "quantmod", "dep"})


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of names.toml, lower case."""

    org_heads: frozenset[str]
    weak_heads: frozenset[str]
    legal: frozenset[str]
    generic: frozenset[str]
    before_of: frozenset[str]
    state_organs: frozenset[str]
    not_organizations: frozenset[str]
    place_heads: frozenset[str]
    place_prepositions: frozenset[str]
    geography: frozenset[str]
    adjectives: dict[str, str]
    also_names: frozenset[str]
    masks: tuple[str, ...]
    bodies: frozenset[str]
    firms: frozenset[str]
    dealings: frozenset[str]
    party: frozenset[str]
    topic: frozenset[str]
    pair_words: tuple[str, ...]
    trio_words: tuple[str, ...]
    not_people: frozenset[str]
    months: frozenset[str]
    credits: frozenset[str]


@lru_cache(maxsize=1)
def words() -> Words:
    """The lists, read once."""
    with resource("rules", "en", "names.toml").open("rb") as file:
        data: dict[str, dict[str, Any]] = tomllib.load(file)
    orgs, places, countries, people = data["organizations"], data["places"], data["countries"], data["not_people"]
    return Words(
        org_heads=frozenset(orgs["heads"]),
        weak_heads=frozenset(orgs["weak_heads"]),
        legal=frozenset(orgs["legal"]),
        generic=frozenset(orgs["generic"]),
        before_of=frozenset(orgs["before_of"]),
        state_organs=frozenset(orgs["state_organs"]),
        not_organizations=frozenset(orgs["not_organizations"]),
        place_heads=frozenset(places["heads"]),
        place_prepositions=frozenset(places["prepositions"]),
        geography=frozenset(places["geography"]),
        adjectives=dict(countries["adjectives"]),
        also_names=frozenset(countries["also_names"]),
        masks=tuple(countries["masks"]),
        bodies=frozenset(countries["bodies"]),
        firms=frozenset(countries["firms"]),
        dealings=frozenset(countries["dealings"]),
        party=frozenset(countries["party"]),
        topic=frozenset(countries["topic"]),
        pair_words=tuple(countries["pair_words"]),
        trio_words=tuple(countries["trio_words"]),
        not_people=frozenset(people["words"]),
        months=frozenset(people["months"]),
        credits=frozenset(people["credits"]),
    )


def sense_of(span: Span) -> str:
    """The sense of a name: ACTOR, PLACE or ATTRIBUTE."""
    return _sense(span.root, 0)


def _sense(token: Token, depth: int) -> str:
    """The sense the token's place in the parse gives it; coordinations and appositions are followed to what they belong to."""
    dep, head = token.dep_, token.head
    if dep in SUBJECTS:
        return ACTOR
    if depth > 8:
        return ATTRIBUTE
    if dep == "conj":
        return _sense(head, depth + 1)
    if dep == "appos":
        if head.lower_ in words().geography and head.dep_ != "pobj":
            return PLACE
        return _sense(head, depth + 1)
    if dep == "pobj":
        return _after_preposition(token, head, depth)
    if dep in MODIFIERS:
        return _as_modifier(token, head, depth)
    if dep == "ROOT":
        return ACTOR if token.i == token.sent.start or token.sent[0].lower_ in ("the",) else ATTRIBUTE
    return ATTRIBUTE


def _as_modifier(token: Token, head: Token, depth: int) -> str:
    """Of a name before a noun: the body it stands for, the dealings it is a party to, or a mere description."""
    lists = words()
    noun = head.lower_
    if head.pos_ == "VERB" and token.dep_ == "npadvmod":  # headline style: "China, Japan hold talks"
        return ACTOR
    if noun in lists.bodies or (head.ent_type_ == "PERSON" and token.dep_ != "poss"):
        return ACTOR
    if token.dep_ == "poss":
        return ATTRIBUTE
    if noun in lists.dealings:
        return ACTOR
    if noun in lists.geography:
        return PLACE
    if head.dep_ in ("compound", "nmod") and depth < 4 and head.head is not head:  # "US-China talks": US > China > talks
        return _as_modifier(head, head.head, depth + 1)
    return ATTRIBUTE


def _after_preposition(token: Token, prep: Token, depth: int) -> str:
    """Of a name after a preposition."""
    lists = words()
    word, head = prep.lower_, prep.head
    if word == "between" or prep.dep_ == "agent":
        return ACTOR
    if word == "from" and head.pos_ in ("NOUN", "PROPN") and head.lower_ not in lists.geography:
        return ACTOR  # "officials from", "a statement from": whose they are; "arrived from" says where
    if word == "of":
        return (
            ACTOR
            if head.lower_ in lists.bodies or head.lower_ in lists.dealings
            else (PLACE if head.lower_ in lists.geography else ATTRIBUTE)
        )
    if (
        word == "to"
        and head.pos_ == "VERB"
        and head.lemma_
        in ("tell", "say", "give", "offer", "sell", "explain", "hand", "send", "apologise", "apologize", "pledge", "promise")
    ):
        return ACTOR
    if word in lists.party:
        return ACTOR
    if word in lists.topic:
        return ATTRIBUTE
    if word in lists.place_prepositions:
        return PLACE
    return ATTRIBUTE

"""Where an event was by the part a place plays in its clause: the one visited ("visited Peru"), the host ("Lima was the host")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, TextSpan
from model.extract.clauses import Clause
from model.extract.drafting import Drafting, place_label
from model.extract.extraction import Who
from model.extract.facts import country_key, facts
from model.extract.reading import Reading
from model.extract.rounds import hosts

if TYPE_CHECKING:
    from model.extract.parsed import Token

TO = frozenset(("to", "in", "for", "into"))
GOALS = frozenset(("visit", "tour", "reach", "leave for"))


def place_by_part(state: Drafting, reading: Reading, clause: Clause, kind: Kind) -> tuple[TextSpan | None, str]:
    """The place of a clause's event that is no adverbial of place: the words and the name; (None, "") for none."""
    host = state.hosted.get(id(clause), clause)
    token = None
    if hosts(host) or host.lemma == "host":
        token = host.agent if host.passive else host.subject
    elif kind is Kind.VISIT:
        token = clause.object if clause.lemma in GOALS else None
        if token is None:
            token = next(
                (noun for child in clause.verb.children if child.dep_ == "prep" and child.lower_ in TO for noun in child.children), None
            )
    elif clause.lemma == "enter":
        token = clause.object
    elif clause.lemma == "dispatch":  # "had dispatched an envoy to Nairobi"
        token = next(
            (noun for child in clause.verb.children if child.dep_ == "prep" and child.lower_ == "to" for noun in child.children), None
        )
    return _place_at(state, reading, token) if token is not None else (None, "")


def visited(state: Drafting, reading: Reading, clause: Clause, kind: Kind) -> tuple[Who, ...]:
    """The countries somebody travels to, where they are named themselves and not by a city: "will travel to Peru and Chile"."""
    if kind is not Kind.VISIT:
        return ()
    goals = [
        noun
        for child in clause.verb.children
        if child.dep_ == "prep" and child.lower_ in TO
        for noun in child.children
        if noun.dep_ == "pobj"
    ]
    spans = [(t.idx + reading.passage.start) for goal in goals for t in (goal, *goal.conjuncts)]
    names = {participant.name: key for key, participant in state.participants.items() if key.startswith("country:")}
    return tuple(
        Who(place.country, "", place.start, place.end)
        for place in reading.places
        if any(place.start <= at < place.end for at in spans) and place.country and names.get(place.name) == place.country
    )


def _place_at(state: Drafting, reading: Reading, token: Token) -> tuple[TextSpan | None, str]:
    at = reading.passage.start + token.idx
    for place in reading.places:
        if place.start <= at < place.end:
            return TextSpan(place.start, place.end, place.text), place_label(place.name, place.country, state.participants)
    for named in reading.name_at.get(token.i, ()):
        if named.kind == "country" and named.start <= at < named.end:
            text = reading.text[named.start - reading.passage.start : named.end - reading.passage.start]
            known = state.participants.get(named.key)
            term = facts().terms.get(text)
            city = term.place if term is not None else ""
            name = place_label(city, named.key, state.participants) if city else known.name if known is not None else text
            return TextSpan(named.start, named.end, text), name
    term = facts().terms.get(token.text)
    code = term.code if term is not None and term.place else facts().cities.get(token.text, "")
    if token.pos_ == "PROPN" and code:
        label = place_label(token.text, country_key(code), state.participants)
        return TextSpan(at, at + len(token), token.text), label if label != token.text else f"{token.text}, {facts().names[code]}"
    return None, ""

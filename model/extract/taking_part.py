"""Who else takes part in the events of an article, once all are read: whom its organs act for, whose talks they are, who is visited.

A reader takes "the government" for that of the country the article is about, "the talks were broken off" for the doing of both
their parties, and a visit for a matter of the country visited as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from model.domain import Kind, TextSpan
from model.extract.drafting import Drafting, place_label
from model.extract.extraction import Draft, Who
from model.extract.name_values import ACTOR, COUNTRY, Names
from model.extract.reading import Reading
from model.extract.senses import words
from model.extract.who import countries_of

if TYPE_CHECKING:
    from model.extract.parsed import Token

SUBJECTS = frozenset(("nsubj", "nsubjpass"))
GOES = frozenset(("travel", "go", "fly", "head", "leave", "return", "depart", "drive"))  # to a city for its own sake or a conference's
WITH = re.compile(r"\b(?:ties|relations|talks|cooperation|dialogue|deal|agreement|trade) with (?:the )?$")
VISIT = re.compile(r"\b(?:visit|trip|tour|journey) (?:to|of|in) (?:the )?$")
REACH = 3  # events back to which "the treaty was signed" may point
OF_BOTH = frozenset((Kind.MEETING, Kind.SUSPENSION, Kind.LAUNCH, Kind.AGREEMENT))
# Offices with which a country acts where no name of a person is given.
OFFICES = frozenset(
    (
        "president",
        "premier",
        "king",
        "minister",
        "chancellor",
        "emperor",
        "sultan",
        "emir",
        "lawmakers",
        "deputies",
        "voters",
        "troops",
        "soldiers",
    )
)


def complete(state: Drafting, names: Names) -> None:
    """Adds to the drafts of an article the countries that take part without being named by the clause itself."""
    for index, told in enumerate(state.drafts):
        draft = _to_whom(state, told, names)
        state.drafts[index] = draft
        more = [*_of_organ(state, draft, names), *_of_talks(state, draft), *_of_pair(state, draft, index)]
        more += [*_visited(state, draft, names), *_dealt_with(state, draft, names)]
        known = {who.key for who in draft.who}
        new = list({who.key: who for who in more if who.key not in known}.values())
        if new:
            state.drafts[index] = replace(draft, who=(*draft.who, *new))


def _of_organ(state: Drafting, draft: Draft, names: Names) -> list[Who]:
    """The article's own country where an organ of state without a name acts: "the government", "parliament", "the air force"."""
    if not names.home or names.home not in state.participants or countries_of(draft.who, state.participants):
        return []
    reading = _reading(state.readings, draft)
    if reading is None:
        return []
    token = reading.token_at(draft.trigger)
    for child in token.children:
        by = [noun for noun in child.children if noun.dep_ == "pobj"] if child.dep_ == "agent" else []
        for noun in [child] if child.dep_ in SUBJECTS else by:
            if _is_organ(noun):
                start, end = reading.offsets(noun, noun)
                return [Who(names.home, "speaker" if draft.kind is Kind.STATEMENT else "", start, end)]
    return []


def _is_organ(noun: Token) -> bool:
    """Whether a noun is an organ of the state of the article: in lower case, of no other owner."""
    lists = words()
    if noun.lower_ not in lists.state_organs | OFFICES and noun.lemma_.lower() not in lists.state_organs:
        return False
    articles = {child.lower_ for child in noun.children if child.dep_ == "det"}
    owned = any(child.dep_ == "poss" for child in noun.children) or any(
        child.dep_ == "prep" and child.lower_ == "of" for child in noun.children
    )
    return not owned and not articles & {"a", "an", "another", "each", "any", "no"}


def _of_talks(state: Drafting, draft: Draft) -> list[Who]:
    """The parties of the talks an event is of, where it tells no party itself."""
    if draft.talks < 0 or draft.kind not in OF_BOTH:
        return []
    talks = state.talks[draft.talks]
    told = set(countries_of(draft.who, state.participants))
    if len(talks.parties) < 2 or (told and not told <= set(talks.parties)):
        return []
    return [Who(key, "", talks.start, talks.end) for key in talks.parties if key in state.participants]


def _of_pair(state: Drafting, draft: Draft, index: int) -> list[Who]:
    """The pair told of last, where something was signed, held or put off and nobody is told: "the treaty was signed in April"; for a
    round of talks of nobody named, the pair is looked for beyond what one of the two says."""
    talks = state.talks[draft.talks] if draft.talks >= 0 else None
    round_of = talks is not None and len(talks.parties) < 2 and talks.head in state.lexicon.rounds
    if draft.kind not in OF_BOTH or draft.who or (talks is not None and not round_of):
        return []
    reading = _reading(state.readings, draft)
    if reading is None or not (round_of or any(child.dep_ == "nsubjpass" for child in reading.token_at(draft.trigger).children)):
        return []
    for earlier in reversed(state.drafts[max(0, index - 2 * REACH) : index]):
        keys = countries_of(earlier.who, state.participants)
        if len(keys) == 2:
            return [Who(key, "", draft.start, draft.end) for key in keys]
        if keys and not round_of:
            return []
    return []


def _to_whom(state: Drafting, draft: Draft, names: Names) -> Draft:
    """A visit told by a noun ("began a visit to Peru") with the place it goes to."""
    reading = _reading(state.readings, draft)
    if draft.kind is not Kind.VISIT or draft.place is not None or reading is None:
        return draft
    base = reading.passage.start
    for place in names.places:
        if draft.start <= place.start and place.end <= draft.end and VISIT.search(reading.text[draft.start - base : place.start - base]):
            label = place_label(place.name, place.country, state.participants)
            return replace(draft, place=TextSpan(place.start, place.end, place.text), place_name=label)
    return draft


def _visited(state: Drafting, draft: Draft, names: Names) -> list[Who]:
    """The country a visitor goes to: named itself ("travelled to Chile and Peru"), or by a city that is visited."""
    if draft.kind is not Kind.VISIT or draft.place is None:
        return []
    start, end = draft.place.start, draft.place.end
    found = [place.country for place in names.places if place.start == start and place.country]
    found += [mention.key for mention in names.mentions if mention.start == start and mention.kind == "country"]
    reading = _reading(state.readings, draft)
    verb = reading.token_at(draft.trigger).lemma_.lower() if reading is not None else ""
    country = state.participants.get(found[0]) if found else None
    by_name = country is not None and draft.place.text == country.name
    if not found or (verb in GOES and not by_name):
        return []
    keys = found[:1]
    for place in names.places:  # "to Chile and Peru"
        if by_name and reading is not None and place.country and end <= place.start <= end + 6:
            keys.append(place.country)
            end = place.end
    return [Who(key, "", start, draft.place.end) for key in keys if key in state.participants]


def _dealt_with(state: Drafting, draft: Draft, names: Names) -> list[Who]:
    """The country a statement says something is done with: "said she would mend ties with Chile"."""
    reading = _reading(state.readings, draft)
    if draft.kind is not Kind.STATEMENT or reading is None:
        return []
    base = reading.passage.start
    return [
        Who(mention.key, "", mention.start, mention.end)
        for mention in names.within(draft.start, draft.end)
        if mention.kind == COUNTRY
        and mention.sense == ACTOR
        and WITH.search(reading.text[max(0, draft.start - base) : mention.start - base])
    ]


def _reading(readings: Sequence[Reading], draft: Draft) -> Reading | None:
    return next((reading for reading in readings if reading.passage.start <= draft.trigger < reading.passage.end), None)

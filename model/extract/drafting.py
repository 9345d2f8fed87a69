"""The drafts of one article as they come about, and what clauses and nouns share in being dated and placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from model.domain import Participant, TextSpan
from model.extract.clauses import Clause
from model.extract.extraction import Draft, Talks, Who
from model.extract.kinds import Lexicon
from model.extract.meaning import DatePhrase
from model.extract.reading import Reading
from model.extract.talks import parties_of
from model.extract.titles import SHORT

if TYPE_CHECKING:
    from model.extract.parsed import Token


ELSEWHERE = frozenset(("because", "due", "owing", "after", "before", "since", "until", "despite", "amid", "following"))


@dataclass(slots=True)
class Drafting:
    """The drafts of one article as they come about."""

    readings: Sequence[Reading]
    phrases: Sequence[DatePhrase]
    talks: list[Talks]
    talks_at: dict[tuple[int, int], int]
    participants: dict[str, Participant]
    lexicon: Lexicon
    drafts: list[Draft] = field(default_factory=list)
    of_clause: dict[int, int] = field(default_factory=dict)  # id(clause) -> draft
    carried: set[tuple[int, int]] = field(default_factory=set)  # nouns whose event a clause reports already
    quoting: bool = False  # whether a quotation is open, over the borders of paragraphs
    of_talks: set[int] = field(default_factory=set)  # ids of the clauses whose subject is talks
    hosted: dict[int, Clause] = field(default_factory=dict)  # id(clause) -> the clause that says who was host
    priced: tuple[int, int] = (0, -1)  # where a price was told with its day last, and the phrase of that day
    moved: dict[int, int] = field(default_factory=dict)  # id(clause) -> phrase given to it by "the last time ... was in"

    def add(self, draft: Draft, clause: Clause | None = None) -> int:
        """Keeps a draft and gives its index."""
        self.drafts.append(draft)
        if clause is not None:
            self.of_clause[id(clause)] = len(self.drafts) - 1
        return len(self.drafts) - 1


def learn_parties(state: Drafting, talks: int, who: Sequence[Who]) -> None:
    """Talks named without their parties take those of the clause: "Chile and Peru held a trade dialogue"."""
    known = state.talks[talks]
    if (known.head in state.lexicon.rounds and not known.about) or known.name.split(" ")[0].isupper():
        return  # "the next round" is of its talks' parties, the "APEC summit" of more than are named
    countries = parties_of([w.key for w in who], state.participants)
    if len(known.parties) < 2 <= len(countries) and set(known.parties) <= set(countries):
        state.talks[talks] = replace(known, parties=countries)


def place_of(state: Drafting, reading: Reading, clause: Clause) -> tuple[TextSpan | None, str, tuple[Who, ...]]:
    """Where a clause says its event was: the words, the name; and the countries whose officials are met "in" them."""
    more: list[Who] = []
    best: tuple[TextSpan, str] | None = None
    for place, token in reading.held[id(clause)].places:
        if _elsewhere(clause, token):
            continue
        head = token.head if token.dep_ in ("pobj", "appos", "conj") else token
        if head.dep_ == "pobj":
            head = head.head
        if (head.dep_ == "prep" and head.lower_ in ("in", "at", "on", "near", "off", "over", "inside", "outside")) or head.dep_ == "appos":
            if best is None or not reading.text:
                best = TextSpan(place.start, place.end, place.text), place_label(place.name, place.country, state.participants)
            if head.head.lemma_.lower() in ("counterpart", "official", "leader", "authority", "minister") and place.country:
                more.append(Who(place.country, "", place.start, place.end))
    return (best[0], best[1], tuple(more)) if best else (None, "", tuple(more))


def _elsewhere(clause: Clause, token: Token) -> bool:
    """Whether a place is that of something else: "postponed because of the summit in Oslo", "broken off after a session in Lima"."""
    climbing = token
    while climbing.head != climbing and climbing not in (clause.verb, clause.top):
        if climbing.dep_ in ("prep", "pcomp", "mark") and climbing.lower_ in ELSEWHERE:
            return True
        climbing = climbing.head
    return False


def place_label(name: str, country: str, participants: dict[str, Participant]) -> str:
    """A place as shown: "Lima, Peru"; the country alone where that is the place."""
    known = participants.get(country)
    return f"{name}, {known.name}" if known is not None and known.name != name and known.name not in name else name


def place_words(reading: Reading, place: TextSpan | None, label: str) -> str:
    """A place with its preposition as a title has it: "in Lima", "at the Pentagon"; "" for none."""
    if place is None or place.text.endswith(" capital"):
        return ""  # "in the Peruvian capital" stands in the title as it is
    before = reading.text[max(0, place.start - reading.passage.start - 8) : place.start - reading.passage.start].lower()
    name = label.split(",")[0]
    if before.endswith("at the "):
        return f"at the {name}"
    return f"at {name}" if before.endswith(" at ") else f"in {SHORT.get(name, name)}"

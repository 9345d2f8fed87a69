"""The drafts of one article as they come about, and what clauses and nouns share in being dated and placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from model.domain import Kind, Participant, TextSpan
from model.extract.clauses import Clause
from model.extract.extraction import Draft, Talks, Who
from model.extract.kinds import Lexicon
from model.extract.meaning import DatePhrase
from model.extract.reading import Reading
from model.extract.talks import parties_of
from model.extract.titles import SHORT

if TYPE_CHECKING:
    from model.extract.parsed import Token


WAS_DUE = frozenset(("due", "scheduled", "planned", "slated", "set", "expected"))
BEGUN = frozenset(
    (
        "shut",
        "close",
        "hold",
        "detain",
        "block",
        "ban",
        "ground",
        "jail",
        "lock",
        "seal",
        "bar",
        "occupy",
        "besiege",
        "stick",
        "strand",
        "evacuate",
        "open",
        "cut off",
    )
)
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
    moved: dict[int, int] = field(default_factory=dict)  # id(clause) -> phrase given to it by "the last time ... was in"

    def add(self, draft: Draft, clause: Clause | None = None) -> int:
        """Keeps a draft and gives its index."""
        self.drafts.append(draft)
        if clause is not None:
            self.of_clause[id(clause)] = len(self.drafts) - 1
        return len(self.drafts) - 1


def own_phrase(state: Drafting, reading: Reading, clause: Clause) -> int:
    """The index of the date phrase that dates a clause, -1 for none: the one hanging closest to the verb."""
    if id(clause) in state.moved:
        return state.moved[id(clause)]
    best, steps = -1, 99
    for index, token in _hanging(reading, clause):
        phrase = state.phrases[index]
        if phrase.type not in ("DATE", "TIME") or phrase.meaning.kind == "ref":
            continue
        if phrase.lead == "since" and _sort_is_open(clause, state.lexicon):
            continue
        distance = 3 if phrase.meaning.base == "told" else 0  # "on March 11, three days later than planned"
        climbing: Token = token
        while climbing not in (clause.verb, clause.top) and climbing.head != climbing:
            climbing = climbing.head
            distance += 1
            if climbing.lower_ in WAS_DUE and climbing.dep_ in ("advcl", "acl", "amod") and climbing not in (clause.verb, clause.top):
                distance += 3  # "originally due this year, will be delayed until May"
            if (
                climbing.dep_ == "pobj"
                and _is_event(climbing, state.lexicon)
                and not (_itself(climbing, clause, state.lexicon) or _only_year(phrase, climbing, state.lexicon))
            ):
                distance = 99  # "with the appointment of X in May": the date is the noun's; "in an attack last month" is the event itself
        if distance < steps and distance <= 6:
            best, steps = index, distance
    return best


def _hanging(reading: Reading, clause: Clause) -> list[tuple[int, Token]]:
    """The date phrases of a clause; where it has none, those of a gerund that only says how: "shut without warning in May", and for
    "the day after the court freed him, Peru ..." the one that opens the clause before it."""
    own = reading.held[id(clause)].phrases
    if own:
        return [pair for pair in own if not _opens(reading, clause, pair[1])]
    for inner in reading.clauses:
        if inner.parent is clause and inner.link == "pcomp" and inner.mark in ("without", "by") and clause.verb.i < inner.verb.i:
            return reading.held[id(inner)].phrases
        if inner.parent is clause and inner.lemma in ("start", "begin") and inner.verb.tag_ == "VBG" and clause.verb.i < inner.verb.i:
            return reading.held[id(inner)].phrases  # "plans to open flights starting in April"
        if inner.parent is clause and inner.link == "advcl" and inner.mark == "when" and inner.tense in ("past", "pluperfect"):
            return reading.held[id(inner)].phrases  # "two were hurt when a boiler burst on Sunday"
        if inner.parent is clause and inner.link == "advcl" and inner.mark in ("after", "before"):
            opening = [pair for pair in reading.held[id(inner)].phrases if _opens(reading, inner, pair[1])]
            if opening:
                return opening
    return []


def _opens(reading: Reading, clause: Clause, token: Token) -> bool:
    """Whether a phrase stands before the conjunction of a clause, "the day after ...": it dates what the clause hangs on."""
    return (
        clause.link == "advcl" and clause.mark in ("after", "before") and token.i == clause.top.left_edge.i + 1 and token.dep_ == "npadvmod"
    )


def _only_year(phrase: DatePhrase, noun: Token, lexicon: Lexicon) -> bool:
    """Whether a year stands before an election or the like: "won 45 seats in the 2011 election", "took power after the 2012 vote"."""
    meaning = phrase.meaning
    year = meaning.year is not None and meaning.month is None and meaning.day is None
    sort = lexicon.nouns.get(noun.lemma_.lower())
    return year and sort is not None and sort.kind is Kind.ELECTION and noun.head.lower_ in ("in", "at", "after", "during")


def _itself(noun: Token, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether "in an attack last month, rebels killed nine": the noun behind "in" is what the verb tells."""
    sort = lexicon.nouns.get(noun.lemma_.lower())
    told = lexicon.verbs.get(clause.lemma)
    return (
        noun.head.lower_ == "in"
        and sort is not None
        and told is not None
        and sort.kind is told.kind
        and noun.head.head in (clause.verb, clause.top)
    )


def _is_event(noun: Token, lexicon: Lexicon) -> bool:
    return noun.lemma_.lower() in lexicon.nouns or noun.lower_ in lexicon.talks


def _sort_is_open(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether "since" with this verb dates no single event ("has improved since March"); a suspension began then."""
    sort = lexicon.verbs.get(clause.lemma)
    if sort is not None and sort.kind is Kind.SUSPENSION:
        return False
    if clause.passive and clause.tense in ("perfect", "pluperfect") and clause.link in ("main", "conj") and not clause.negated:
        one = clause.subject is not None and clause.subject.tag_ in ("NN", "NNP")
        return not one or clause.lemma not in BEGUN  # "the port has been shut since Tuesday"
    return True


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

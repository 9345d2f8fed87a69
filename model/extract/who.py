"""Who takes part in the event a clause reports, and in what part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from model.domain import Kind, Participant
from model.extract.clauses import Clause
from model.extract.extraction import Who
from model.extract.name_values import PLACE
from model.extract.reading import Named, Reading

if TYPE_CHECKING:
    from model.extract.parsed import Token

FOR_PLACES = frozenset(
    ("secretary", "minister", "ambassador", "envoy", "commissioner", "director", "adviser", "advisor", "negotiator", "desk")
)
SUBJECT_ROLE = {Kind.STATEMENT: "speaker", Kind.VISIT: "visitor"}
OBJECT_ROLE = {Kind.STATEMENT: "addressee", Kind.APPOINTMENT: "appointed"}


def who_of(reading: Reading, clause: Clause, kind: Kind, told: Iterable[Clause] = ()) -> tuple[Who, ...]:
    """The participants of a clause's event in order of the text: those of its subject (its own or the one it shares), objects and
    complements, not those of places, sources and examples.  `told` are clauses of what is said that are no events of their
    own: their subjects and objects belong to the saying."""
    found: list[Who] = []
    subject, other = SUBJECT_ROLE.get(kind, ""), OBJECT_ROLE.get(kind, "")
    if clause.passive and clause.lemma != "quote":
        subject, other = OBJECT_ROLE.get(kind, ""), ""
    if clause.subject is not None:
        found.extend(_who(reading.names_below(clause.subject), subject))
    for named, part in reading.held[id(clause)].names:
        if part == "aside" or (part == "content" and kind is Kind.STATEMENT and clause.content):
            continue
        if part == "subject" and clause.subject is not None and not clause.own_subject:
            continue
        found.extend(_who((named,), subject if part in ("subject", "agent") else other if part == "object" else ""))
    for inner in told:
        found.extend(_who((named for named, part in reading.held[id(inner)].names if part in ("subject", "object")), ""))
    return join_who(found)


def who_below(reading: Reading, token: Token) -> tuple[Who, ...]:
    """The participants named in a noun phrase."""
    return join_who(list(_who(reading.names_below(token), "")))


def _who(named: Iterable[Named], role: str) -> Iterable[Who]:
    return (Who(each.key, role, each.start, each.end) for each in named if each.sense != PLACE and not _of_office(each.token))


def _of_office(token: Token) -> bool:
    """Whether a name says what somebody's office is for: "the deputy secretary for Chile and Peru", "the ambassador to Kenya"."""
    climbing = token
    while climbing.dep_ == "conj" and climbing.head != climbing:
        climbing = climbing.head
    prep = climbing.head
    return climbing.dep_ == "pobj" and prep.lower_ in ("for", "to") and prep.head.lemma_.lower() in FOR_PLACES


def join_who(found: Iterable[Who]) -> tuple[Who, ...]:
    """Each participant once, in order of the text, with the first role that says something."""
    first: dict[str, Who] = {}
    for who in sorted(found, key=lambda who: (who.start, not who.role)):
        known = first.get(who.key)
        if known is None or (not known.role and who.role):
            first[who.key] = who if known is None else Who(who.key, who.role, known.start, known.end)
    return tuple(first.values())


def with_countries(found: tuple[Who, ...], participants: Mapping[str, Participant]) -> tuple[Who, ...]:
    """The participants and the countries of the people and bodies among them."""
    keys = {who.key for who in found}
    more = []
    for who in found:
        known = participants.get(who.key)
        if known is not None and known.country and known.country not in keys:
            keys.add(known.country)
            more.append(Who(known.country, "", who.start, who.end))
    return (*found, *more)


def countries_of(found: Iterable[Who], participants: Mapping[str, Participant]) -> tuple[str, ...]:
    """The keys of the countries among participants, theirs included, sorted."""
    keys = set()
    for who in found:
        known = participants.get(who.key)
        key = who.key if who.key.startswith("country:") else known.country if known else ""
        if key:
            keys.add(key)
    return tuple(sorted(keys))

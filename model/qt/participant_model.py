"""The participants as a tree by country, with counts and activity that follow the other filters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from enum import StrEnum
from math import inf

from PySide6.QtCore import QObject

from model.domain import Collection, Event, Participant, ParticipantKind
from model.filtering import facets_of, households
from model.qt.facet_model import FacetModel, RowValue
from model.qt.keyed_model import Row, folded
from model.qt.session import Session
from model.sieve import Facets
from model.translation import noted, tr
from model.wording import short_words

NO_COUNTRY = "no country"
"""The key of the heading over those whose country is not known."""


class Order(StrEnum):
    """What rows are in order of.  It follows all events, not the filtered ones, so that rows stay where they are while boxes are
    checked."""

    COUNT = "count"
    NAME = "name"
    FIRST = "first"


KINDS = {
    ParticipantKind.PERSON: noted("person"),
    ParticipantKind.ORGANIZATION: noted("organization"),
    ParticipantKind.COUNTRY: noted("country"),
}
Rank = Callable[[Participant], tuple[float, str, str]]


class ParticipantModel(FacetModel):
    """Countries at the top, persons and organizations beneath, those without a country under a heading at the end."""

    facet = "participants"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self._by = Order.COUNT
        self._told: tuple[object, tuple[Row, ...]] = None, ()  # the rows made last, and what they were made of
        super().__init__(session, parent)

    def rows(self, collection: Collection, facets: Facets) -> tuple[Row, ...]:
        first = None
        if self._by is Order.FIRST:
            from model.people.record import firsts  # which the start does not need

            first = firsts(self._session.columns, self._session.sieve.participants)
        of = collection.participants, facets.participants, self._by, first
        if self._told[0] != of:
            self._told = of, participant_rows(collection, facets, self._by, first)
        return self._told[1]

    def marks(self, event: Event) -> frozenset[str]:
        """Those that took part, and their countries."""
        there = (self._session.participant(role.participant) for role in event.participants)
        return facets_of(event, households(one for one in there if one is not None))

    @property
    def order(self) -> Order:
        """What the rows are in order of."""
        return self._by

    def sort_by(self, order: Order) -> None:
        """Put the rows into another order."""
        if order is not self._by:
            self._by = order
            self.reread()


def participant_rows(
    collection: Collection, facets: Facets, order: Order = Order.COUNT, first: Mapping[str, tuple[float, float]] | None = None
) -> tuple[Row, ...]:
    """The rows of the tree: countries, and beneath them their people and organizations, each in this order: those with most events
    first, by name, or those seen first first; then by name.

    `first` tells between which days each was first seen, where that is the order: the rows say it then.
    """
    seen = first or {}
    rank = _rank(order, facets, seen)
    countries = {p.key: p for p in collection.participants if p.kind is ParticipantKind.COUNTRY}
    below: defaultdict[str, list[Participant]] = defaultdict(list)
    for participant in collection.participants:
        if participant.key not in countries:
            below[participant.country if participant.country in countries else NO_COUNTRY].append(participant)

    def row(participant: Participant) -> Row:
        children = tuple(row(p) for p in sorted(below.get(participant.key, []), key=rank))
        return Row(participant.key, _value(participant, seen.get(participant.key)), children)

    rows = [row(country) for country in sorted(countries.values(), key=rank)]
    strangers = tuple(row(p) for p in sorted(below.get(NO_COUNTRY, []), key=rank))
    if strangers:
        tip = tr("Participants whose country the articles do not tell")
        rows.append(Row(NO_COUNTRY, RowValue(tr("No country"), kind="heading", box=False, strong=True, tip=tip), strangers))
    return tuple(rows)


def _rank(order: Order, facets: Facets, first: Mapping[str, tuple[float, float]]) -> Rank:
    """What sorts participants; those of the same rank go by name, those that were never seen come last."""

    def number(one: Participant) -> float:
        if order is Order.COUNT:
            return -facets.participants.get(one.key, 0)
        return first.get(one.key, (inf, inf))[0] if order is Order.FIRST else 0

    words: Callable[[str], str] = folded  # known already, for searching
    if order is Order.NAME:
        from model.completing import plain  # which the start does not need

        words = plain
    return lambda one: (number(one), words(one.name), one.key)


def _value(participant: Participant, first: tuple[float, float] | None) -> RowValue:
    """`first`: between which days it was first seen, None where that is not to be told."""
    country = participant.kind is ParticipantKind.COUNTRY
    role = participant.role or (tr(KINDS[participant.kind]) if participant.kind is ParticipantKind.ORGANIZATION else "")
    since = tr("since {day}", day=short_words(int(first[0]), int(first[1]))) if first is not None else ""
    aliases = tr("also: {names}", names=", ".join(participant.aliases)) if participant.aliases else ""
    lines = [participant.name, role, aliases]
    if country:
        lines.append(tr("Checking a country shows what it or its people took part in."))
    return RowValue(
        participant.name,
        " · ".join(filter(None, ("" if country else role, since))),
        participant.kind.value,
        bars=True,
        strong=country,
        search=folded(" ".join((participant.name, participant.role, *participant.aliases))),
        tip="\n".join(filter(None, lines)),
        aliases=participant.aliases,
    )

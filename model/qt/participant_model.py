"""The participants as a tree by country, with counts and activity that follow the other filters."""

from __future__ import annotations

from collections import defaultdict

from model.domain import Collection, Event, Participant, ParticipantKind
from model.filtering import facets_of, households
from model.qt.facet_model import FacetModel, RowValue
from model.qt.keyed_model import Row, folded
from model.sieve import Facets

NO_COUNTRY = "no country"
"""The key of the heading over those whose country is not known."""


class ParticipantModel(FacetModel):
    """Countries at the top, persons and organizations beneath, those without a country under a heading at the end."""

    facet = "participants"

    def rows(self, collection: Collection, facets: Facets) -> tuple[Row, ...]:
        return participant_rows(collection, facets)

    def marks(self, event: Event) -> frozenset[str]:
        """Those that took part, and their countries."""
        there = (self._session.participant(role.participant) for role in event.participants)
        return facets_of(event, households(one for one in there if one is not None))


def participant_rows(collection: Collection, facets: Facets) -> tuple[Row, ...]:
    """The rows of the tree: countries with most events first, then by name; beneath them people and organizations likewise.

    The order follows all events, not the filtered ones, so that rows stay where they are while boxes are checked.
    """
    order = _Order(facets)
    countries = {p.key: p for p in collection.participants if p.kind is ParticipantKind.COUNTRY}
    below: defaultdict[str, list[Participant]] = defaultdict(list)
    for participant in collection.participants:
        if participant.key not in countries:
            below[participant.country if participant.country in countries else NO_COUNTRY].append(participant)

    def row(participant: Participant) -> Row:
        children = tuple(row(p) for p in sorted(below.get(participant.key, []), key=order))
        return Row(participant.key, _value(participant), children)

    rows = [row(country) for country in sorted(countries.values(), key=order)]
    strangers = tuple(row(p) for p in sorted(below.get(NO_COUNTRY, []), key=order))
    if strangers:
        heading = RowValue("No country", kind="heading", box=False, strong=True, tip="Participants whose country the articles do not tell")
        rows.append(Row(NO_COUNTRY, heading, strangers))
    return tuple(rows)


class _Order:
    """Sorts participants: most events first, then by name."""

    def __init__(self, facets: Facets) -> None:
        self._counts = facets.participants

    def __call__(self, participant: Participant) -> tuple[int, str, str]:
        return -self._counts.get(participant.key, 0), folded(participant.name), participant.key


def _value(participant: Participant) -> RowValue:
    country = participant.kind is ParticipantKind.COUNTRY
    second = participant.role or ("organization" if participant.kind is ParticipantKind.ORGANIZATION else "")
    lines = [participant.name, second, f"also: {', '.join(participant.aliases)}" if participant.aliases else ""]
    if country:
        lines.append("Checking a country shows what it or its people took part in.")
    return RowValue(
        participant.name,
        "" if country else second,
        participant.kind.value,
        bars=True,
        strong=country,
        search=folded(" ".join((participant.name, participant.role, *participant.aliases))),
        tip="\n".join(filter(None, lines)),
    )

"""Several events beside each other, before a person joins them or says that they are not the same: where they agree and differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from model.comparing import Agreement
from model.domain import Event
from model.filtering import search_words
from model.translation import tr
from model.wording import date_words, shown

__all__ = ["Line", "alongside", "leading"]


@dataclass(frozen=True, slots=True)
class Line:
    """One regard ("Date"): what each event has ("" for nothing), and how they stand to each other."""

    name: str
    values: tuple[str, ...]
    agreement: Agreement


def alongside(events: Sequence[Event], name_of: Callable[[str], str], series_of: Callable[[str], str]) -> tuple[Line, ...]:
    """The lines for these events; `name_of` and `series_of` give the names of participants and series by key.

    Texts are the same whose words are; participants, whatever their order.  A regard in which no event has anything is left out.
    """
    people = [tuple(dict.fromkeys(shown(name_of(role.participant)) for role in event.participants)) for event in events]
    told: list[tuple[str, list[str], Sequence[object]]] = [
        (tr("Title"), [shown(event.title) for event in events], [search_words(event.title) for event in events]),
        (tr("Date"), [date_words(event.when) for event in events], [_bounds(event) for event in events]),
        (tr("Status"), [tr(event.status.value) for event in events], [event.status for event in events]),
        (tr("Kind"), [tr(event.kind.value) for event in events], [event.kind for event in events]),
        (tr("Place"), [shown(event.place) for event in events], [search_words(event.place) for event in events]),
        (tr("Who"), ["\n".join(names) for names in people], [frozenset(names) for names in people]),
        (tr("Series"), [shown(series_of(event.series)) if event.series else "" for event in events], [event.series for event in events]),
    ]
    return tuple(Line(name, tuple(values), _agreement(values, compared)) for name, values, compared in told if any(values))


def _bounds(event: Event) -> object:
    when = event.when
    return None if when is None else (when.earliest, when.start_latest, when.end_earliest, when.latest)


def _agreement(values: Sequence[str], compared: Sequence[object]) -> Agreement:
    """Whether all that have anything there have the same."""
    told = [one for value, one in zip(values, compared, strict=True) if value]
    if len(told) == 1 < len(values):
        return Agreement.ONE
    return Agreement.SAME if len(set(told)) <= 1 else Agreement.DIFFER


def leading(events: Sequence[Event]) -> int:
    """Which of these events to propose as the one that leads: that with the most reports, of those the one dated best, of those the
    first.  Raises ValueError where there are none."""

    def rank(number: int) -> tuple[int, float, int]:
        event = events[number]
        width = event.when.latest - event.when.earliest if event.when is not None else float("inf")
        return -len(event.mentions), width, number

    return min(range(len(events)), key=rank)

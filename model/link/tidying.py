"""What linking names things by is free of control characters and of the marks that reorder text, whatever the articles hold.

The texts, and what is quoted of them with its place, stay as they were read.
"""

from __future__ import annotations

from dataclasses import replace

from model.domain import Collection, Event, Participant, Series
from model.wording import unmarked


def tidied(collection: Collection) -> Collection:
    """The collection with clean titles, names, places, roles and causes."""
    return replace(
        collection,
        participants=tuple(_participant(one) for one in collection.participants),
        events=tuple(_event(one) for one in collection.events),
        series=tuple(_series(one) for one in collection.series),
    )


def _participant(one: Participant) -> Participant:
    aliases = tuple(dict.fromkeys(map(unmarked, one.aliases)))
    return replace(one, name=unmarked(one.name), role=unmarked(one.role), aliases=aliases)


def _event(one: Event) -> Event:
    title, place = unmarked(one.title), unmarked(one.place)
    return one if (title, place) == (one.title, one.place) else replace(one, title=title, place=place)


def _series(one: Series) -> Series:
    hiatuses = tuple(replace(hiatus, cause=unmarked(hiatus.cause)) for hiatus in one.hiatuses)
    return replace(one, name=unmarked(one.name), aliases=tuple(map(unmarked, one.aliases)), hiatuses=hiatuses)

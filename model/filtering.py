"""The one filter: which events are asked for.  What passes, and how many, is counted over columns in `model.sieve`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from model.domain import Event, Kind, Participant, Status


class Mode(StrEnum):
    """How several checked participants combine."""

    ANY = "any of"
    ALL = "all of"
    NONE = "none of"


class Certainty(StrEnum):
    """Which dates are asked for."""

    ALL = "all dates"
    CERTAIN = "certain dates"
    UNCERTAIN = "uncertain dates"


class Reviewed(StrEnum):
    """Which events are asked for, by what a person said of them."""

    ALL = "all events"
    UNREVIEWED = "not reviewed"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Filter:
    """An empty field lets everything through.  Sets hold keys (participants, series) or digests (articles and event tables).

    `span`: the first and the last day, both included; what may have been on one of them passes, what has no date does not.
    `text`: words that each begin a word of the title, the place, or a participant's name (see `search_words`).
    `reviewed`: ACCEPTED asks for events that a person said were read rightly, UNREVIEWED for all others.
    `certainty`: CERTAIN asks for events whose ends are both known to the day, UNCERTAIN for all others, those without a date too.
    """

    participants: frozenset[str] = frozenset()
    mode: Mode = Mode.ANY
    series: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    span: tuple[int, int] | None = None
    text: str = ""
    certainty: Certainty = Certainty.ALL
    reviewed: Reviewed = Reviewed.ALL

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return bool(self.asked())

    def asked(self) -> dict[str, object]:
        """What each field that leaves something out asks for, by its name; `mode` belongs to `participants`."""
        made: dict[str, object] = {name: getattr(self, name) for name in SETS if getattr(self, name)}
        if self.participants:
            made["participants"] = (self.participants, self.mode)
        if self.span is not None:
            made["span"] = self.span
        if words := search_words(self.text):
            made["text"] = words
        if self.certainty is not Certainty.ALL:
            made["certainty"] = self.certainty
        if self.reviewed is not Reviewed.ALL:
            made["reviewed"] = self.reviewed
        return made


SETS = ("participants", "series", "sources", "kinds", "statuses")
"""The fields that are counted as facets."""


@lru_cache(maxsize=1024)
def search_words(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: without case, accents and signs, in order, as SQLite's unicode61 tells words apart."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return tuple("".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign)).split())


def households(participants: Iterable[Participant]) -> dict[str, frozenset[str]]:
    """For each participant's key the keys it stands for: its own and its country's.

    To check a country is to ask for what it or its people took part in, since an article that says "Liu" means China as well.
    """
    return {p.key: frozenset((p.key, p.country) if p.country else (p.key,)) for p in participants}


def facets_of(event: Event, homes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The participant keys an event answers to: of those that took part, and of their countries."""
    found: set[str] = set()
    for role in event.participants:
        found |= homes.get(role.participant, frozenset((role.participant,)))
    return frozenset(found)

"""The one filter: which events are shown.  Pure; the same rules serve the timeline, the counts and the exports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from model.domain import Kind, Status


class Mode(StrEnum):
    """How several checked participants combine."""

    ANY = "any of"
    ALL = "all of"


@dataclass(frozen=True, slots=True)
class Filter:
    """An empty set in a field lets everything through.  Sets hold keys (participants, series) or digests (articles)."""

    participants: frozenset[str] = frozenset()
    mode: Mode = Mode.ANY
    series: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    statuses: frozenset[Status] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return bool(self.participants or self.series or self.articles or self.kinds or self.statuses)

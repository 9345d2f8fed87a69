"""What a write changed: every write to the store returns one, and panes refresh only what it names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of what changed by noun; `everything` where a list would be longer than reading all again."""

    articles: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    participants: frozenset[int] = frozenset()
    series: frozenset[int] = frozenset()
    everything: bool = False

    def __or__(self, other: Changes) -> Changes:
        """Both changes as one."""
        return Changes(
            self.articles | other.articles,
            self.events | other.events,
            self.participants | other.participants,
            self.series | other.series,
            self.everything or other.everything,
        )

    def __bool__(self) -> bool:
        return self.everything or bool(self.articles or self.events or self.participants or self.series)


EVERYTHING = Changes(everything=True)

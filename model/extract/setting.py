"""Where a date phrase is read from: the publication day, the place last told, the tense and the preposition of its clause."""

from __future__ import annotations

from dataclasses import dataclass

from model.extract.meaning import Meaning
from model.extract.places_in_time import Place

__all__ = ["Setting"]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a phrase is read from: the publication day (None: unknown), the place last told, the tense, the preposition,
    and whether the text is a narrative (its dates hang on each other, not on the day of publication)."""

    now: int | None = None
    told: Place | None = None
    tense: str = ""
    lead: str = ""
    narrative: bool = False

    @property
    def here(self) -> int | None:
        """The day a date without a year is looked for around."""
        if self.narrative and self.told is not None:
            return self.told.first
        return self.now if self.now is not None else (self.told.first if self.told is not None else None)

    def way(self, meaning: Meaning) -> int:
        """-1 back, 1 ahead for what the words leave open."""
        if meaning.direction:
            return meaning.direction
        if self.lead in ("until", "till") or (self.lead == "by" and self.tense != "past"):
            return 1
        if self.lead == "since":
            return -1
        return 1 if self.tense == "future" else -1

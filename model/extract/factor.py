"""One clue's say about the publication day: a weight for each day, and the reason in words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.dates import Step
from model.extract.meaning import DatePhrase

__all__ = ["Days", "Factor", "Weights", "all_civil", "because"]

Weights = NDArray[np.float64]
Days = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Factor:
    """What one clue says: a weight for each day, the sentence for the reader and the words it was read from, and how much it
    tells (1 and more: enough to answer; below 0.5: too little to be shown)."""

    weights: Weights
    step: Step
    strength: float = 1.0


def because(rule: str, phrase: DatePhrase | None, says: str) -> Step:
    """The step of a clue read from a date phrase, or from no words of the article (None)."""
    return Step(rule, phrase.text, phrase.start, phrase.end, says) if phrase is not None else Step(rule, "", -1, -1, says)


def all_civil(days: Days) -> tuple[Days, Days, Days]:
    """Years, months and days of the month of an array of day numbers, as `dates.civil` gives them one by one."""
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    number = months.astype(np.int64)
    return number // 12 + 1970, number % 12 + 1, days - months.astype("datetime64[D]").astype(np.int64) + 1

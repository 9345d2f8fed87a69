"""One clue's say about the publication day: a weight for each day, and the reason in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from model.dates import Step, day_number, days_in_month
from model.extract.meaning import DatePhrase

__all__ = ["Days", "Factor", "Weights", "all_civil", "because", "grid", "lags", "stepwise", "weekdays"]

Weights = NDArray[np.float64]
Days = NDArray[np.int64]
_FIRST_YEAR, _LAST_YEAR = 1900, 2035


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


@lru_cache(maxsize=1)
def grid() -> Days:
    """All the days an article can be of: day numbers one after the other."""
    days = np.arange(day_number(_FIRST_YEAR), day_number(_LAST_YEAR), dtype=np.int64)
    days.setflags(write=False)
    return days


def all_civil(days: Days) -> tuple[Days, Days, Days]:
    """Years, months and days of the month of an array of day numbers, as `dates.civil` gives them one by one."""
    return _grid_civil() if days is grid() else _civil(days)


@lru_cache(maxsize=1)
def _grid_civil() -> tuple[Days, Days, Days]:
    return _civil(grid())


def _civil(days: Days) -> tuple[Days, Days, Days]:
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    number = months.astype(np.int64)
    return number // 12 + 1970, number % 12 + 1, days - months.astype("datetime64[D]").astype(np.int64) + 1


def weekdays(days: Days) -> Days:
    """The weekday of each day, 0 for Monday.  Day 0 (1 January 1970) was a Thursday."""
    return (days + 3) % 7


def lags(days: Days, month: int, day: int) -> Weights:
    """For each day how many days back the last such month-day lies (0: that day; 29 February lies up to eight years back)."""
    return _grid_lags(month, day) if days is grid() else _lags(days, month, day)


@lru_cache(maxsize=64)
def _grid_lags(month: int, day: int) -> Weights:
    return _lags(grid(), month, day)


def _lags(days: Days, month: int, day: int) -> Weights:
    first, last = int(days[0]), int(days[-1])
    years = range(_civil(np.array([first]))[0][0] - 8, _civil(np.array([last]))[0][0] + 1)
    dates = np.array([day_number(int(year), month, day) for year in years if day <= days_in_month(int(year), month)])
    found: Weights = (days - dates[np.maximum(0, np.searchsorted(dates, days, side="right") - 1)]).astype(np.float64)
    return found


def stepwise(values: Weights, edges: Sequence[float], heights: Sequence[float]) -> Weights:
    """A function that is constant between edges, at each of the values; below the first edge it has the first height."""
    found: Weights = np.asarray(heights, dtype=np.float64)[np.maximum(0, np.searchsorted(np.asarray(edges), values, side="right") - 1)]
    return found

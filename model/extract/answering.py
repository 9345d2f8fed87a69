"""From the weights of all days to an answer: the interval in which the publication lies, how sure that is, and why."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from model.dates import Step, civil, iso
from model.domain import Basis, Publication
from model.extract.factor import Factor, Weights, grid
from model.extract.spelling import day_in_words

__all__ = ["CLOSE", "LONGEST", "answer", "answer_in_company", "shortest"]

CLOSE = 31  # days: an answer so short says most
LONGEST = 3660  # days: nothing longer is an answer
_TRIVIAL = 0.08  # end days of less than this share of the best day's weight are left out of a close answer
# A close answer that other articles of the collection helped to: of the months that were to hold so much and more, 95 to 96 of 100
# held the day (dated news of TimeBank, AQUAINT and Wikinews as one collection, and the same with news agency reports of 1987).
_COMPANY_CLOSE = 0.8
# Shares of the weight an answer must hold, the surest first: a close one; a close one that a clue in so many words leads to (a gap
# claimed after a dated round: strength _TOLD and more); a longer one; a single day.
_CLOSE_MASSES, _TOLD_MASSES, _MASS = (0.95, 0.9, 0.87), (0.95, 0.9, 0.8, 0.65), 0.96
_COMPANY_MASS = 0.98  # ... of a longer one that other articles of the collection helped to: they err together
_COMPANY_MARGIN = 0.08  # ... which is widened by so much of its length at either end: most that missed the day missed it by less
_TOLD = 2.0
_DAY_MASS = 0.92
_NOTHING = 1e-12  # a share of the weight that changes no answer


def answer(share: Weights, factors: Sequence[Factor]) -> Publication | None:
    """The interval that holds most of the weight of `factor.grid()` (`share` sums to 1), with the factors' sentences as its reasons;
    None where it would be too long."""
    told = any(factor.strength >= _TOLD for factor in factors)
    for mass in _TOLD_MASSES if told else _CLOSE_MASSES:
        first, last = shortest(share, mass)
        if last - first < CLOSE:
            return _published(share, *_trimmed(share, first, last), factors)
    first, last = shortest(share, _MASS)
    return _published(share, first, last, factors) if last - first < LONGEST else None


def answer_in_company(share: Weights, careful: Weights, factors: Sequence[Factor]) -> Publication | None:
    """The same of weights that other articles of the collection helped to shape: the month that `share` finds sure, else the longer
    interval that `careful` allows, in which the others count for less."""
    first, last = shortest(share, _COMPANY_CLOSE)
    if last - first < CLOSE:
        return _published(share, *_best_month(share), factors)
    first, last = shortest(careful, _COMPANY_MASS)
    margin = int(_COMPANY_MARGIN * (last - first))
    first, last = max(0, first - margin), min(len(careful) - 1, last + margin)
    return _published(careful, first, last, factors) if last - first < LONGEST else None


def shortest(share: Weights, mass: float) -> tuple[int, int]:
    """The indices of the first and last entry of the shortest run whose shares sum to at least `mass`."""
    sums = np.concatenate(([0.0], np.cumsum(share)))
    before = max(0, int(np.searchsorted(sums, _NOTHING)) - 1)  # a run among the days that have any weight is the shortest
    sums = sums[before : int(np.searchsorted(sums, sums[-1] - _NOTHING)) + 2]
    ends = np.searchsorted(sums, np.minimum(sums[:-1] + mass, sums[-1] * (1 - 1e-12)))
    reached = sums[np.minimum(ends, len(sums) - 1)] - sums[:-1] >= mass - 1e-9
    lengths = np.where(reached, ends - np.arange(len(ends)), len(share) + 1)
    start = int(np.argmin(lengths))
    return before + start, min(len(share) - 1, before + start + int(lengths[start]) - 1)


def _trimmed(share: Weights, first: int, last: int) -> tuple[int, int]:
    """A run without the days at its ends that have next to no weight."""
    likely = np.flatnonzero(share[first : last + 1] >= _TRIVIAL * float(share[first : last + 1].max()))
    first, last = first + int(likely[0]), first + int(likely[-1])
    if first == last and share[first] < _DAY_MASS:  # one day is said only where it is sure: else with the likelier of its neighbours
        return (first, last + 1) if share[min(last + 1, len(share) - 1)] >= share[max(first - 1, 0)] else (first - 1, last)
    return first, last


def _best_month(share: Weights) -> tuple[int, int]:
    """The run of `CLOSE` days that holds most: others tell the weeks of an article, not which of its days are next to impossible."""
    sums = np.concatenate(([0.0], np.cumsum(share)))
    first = int(np.argmax(sums[CLOSE:] - sums[:-CLOSE]))
    return first, first + CLOSE - 1


def _in_hundred(held: float) -> str:
    """A share of the weight as a reader says it: "a likelihood of 65 in 100"."""
    return f"a likelihood of {min(99, round(100 * held))} in 100"


def _published(share: Weights, first: int, last: int, factors: Sequence[Factor]) -> Publication:
    earliest, latest = int(grid()[first]), int(grid()[last])
    held = float(share[first : last + 1].sum())
    steps = [factor.step for factor in sorted(factors, key=lambda factor: -factor.strength) if factor.strength >= 0.5]
    says = (
        f"All clues together put publication on {day_in_words(earliest)}, with {_in_hundred(held)}."
        if earliest == latest
        else f"All clues together put publication between {day_in_words(earliest)} and {day_in_words(latest)}, with {_in_hundred(held)}."
    )
    steps.append(Step("all clues", "", -1, -1, says))
    edtf = iso(earliest) if earliest == latest else _edtf(earliest, latest)
    return Publication(earliest, latest, edtf, Basis.INFERRED, tuple(steps), round(held, 2))


def _edtf(earliest: int, latest: int) -> str:
    """One of the days of a stretch in EDTF: the month where it is just that month."""
    year, month, day = civil(earliest)
    if day == 1 and civil(latest)[:2] == (year, month) and civil(latest + 1)[2] == 1:
        return f"{year:04d}-{month:02d}"
    return f"[{iso(earliest)}..{iso(latest)}]"

"""The publication date of an article that states none: all clues at once.

Every day of a wide stretch gets a weight that is the product of what each clue says of it: days a clue rules out get next to
nothing, days it makes likely get more.  The answer is the shortest interval that holds a large share of all the weight (the
largest of `MASSES` that fits into `CLOSE` days, else 82 of 100), with the clues that shaped it as its reasons and that share,
lowered where few clues speak, as its confidence.  No answer is given where the interval would be longer than `LONGEST`.

The spreads below (how far back a bare "February 4" lies, how exact "four years" is) are from the dated news of TimeBank, AQUAINT
and Wikinews, TimeML and SemEval-2015 editions.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from model.dates import Step, civil, day_number, iso
from model.domain import Article, Basis, Publication
from model.extract import weighing
from model.extract.factor import Days, Factor, Weights
from model.extract.meaning import DatePhrase
from model.extract.publication_clues import Clues
from model.extract.reading_clues import clues_in_text, merged
from model.extract.spelling import day_in_words
from model.extract.weighing_offices import facts_start

__all__ = ["CLOSE", "LONGEST", "MASSES", "infer", "shortest"]

MASSES = (0.9, 0.82, 0.74, 0.66)  # shares of the weight an answer can hold, the surest first
CLOSE = 31  # days: an answer so short is worth some doubt, a longer one must be surer
LONGEST = 400  # days: nothing longer is an answer
_AGAINST = 0.03  # a clue that gives the best day less than this share of its own best speaks against the answer
_TRIVIAL = 0.08  # end days of less than this share of the best day's weight are left out
_DOUBT = 400  # days before the newest date told as past that are looked at: it may lie ahead after all
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def infer(article: Article, phrases: Sequence[DatePhrase], clues: Clues) -> Publication | None:
    """When the article was published, from all its clues: an interval of days with its reasons, or None.

    `phrases` are its date phrases (code-point offsets into article.text), `clues` what the reading of names and events adds; the
    clues the words alone give are added here.
    """
    every = merged(clues, clues_in_text(article, phrases))
    bounds = _stretch(every, phrases)
    if bounds is None:
        return None
    days = np.arange(bounds[0], bounds[1] + 1, dtype=np.int64)
    factors = weighing.factors(days, article, phrases, every)
    if not any(factor.strength >= 1 for factor in factors):
        return None
    total = np.zeros(len(days))
    for factor in factors:
        total += np.log(np.maximum(factor.weights, 1e-9))
    best = int(total.argmax())
    if any(factor.strength >= 1 and factor.weights[best] < _AGAINST * factor.weights.max() for factor in factors):
        return None  # the clues contradict each other: one of them is misread
    weights = np.exp(total - total.max())
    first, last = _interval(weights)
    if last - first + 1 > LONGEST:
        return None
    return _answer(days, weights, first, last, factors)


def _stretch(clues: Clues, phrases: Sequence[DatePhrase]) -> tuple[int, int] | None:
    """The days looked at: from the newest date told as past (or the first term of an office holder) on."""
    starts = [clue.span.earliest for clue in clues.held if clue.span.latest - clue.span.earliest <= 370]
    facts = facts_start(clues)
    if not starts and facts is None:
        return None
    first = max(starts) - _DOUBT if starts else max(day_number(_FIRST_YEAR), facts or 0)
    last = day_number(_LAST_YEAR)
    return (first, min(last, first + 365 * 60)) if first <= last else None


def _interval(weights: Weights) -> tuple[int, int]:
    share = weights / weights.sum()
    runs = [shortest(share, mass) for mass in MASSES]
    first, last = next((run for run in runs if run[1] - run[0] < CLOSE), runs[1])
    least = _TRIVIAL * float(weights[first : last + 1].max())
    while first < last and weights[first] < least:
        first += 1
    while last > first and weights[last] < least:
        last -= 1
    return first, last


def shortest(share: Weights, mass: float) -> tuple[int, int]:
    """The indices of the first and last entry of the shortest run whose shares sum to at least `mass`."""
    sums = np.concatenate(([0.0], np.cumsum(share)))
    ends = np.searchsorted(sums, np.minimum(sums[:-1] + mass, sums[-1] * (1 - 1e-12)))
    reached = sums[np.minimum(ends, len(sums) - 1)] - sums[:-1] >= mass - 1e-9
    lengths = np.where(reached, ends - np.arange(len(share)), len(share) + 1)
    start = int(np.argmin(lengths))
    return start, min(len(share) - 1, start + int(lengths[start]) - 1)


def _answer(days: Days, weights: Weights, first: int, last: int, factors: Sequence[Factor]) -> Publication:
    earliest, latest = int(days[first]), int(days[last])
    share = float(weights[first : last + 1].sum() / weights.sum())
    speaking = [factor for factor in factors if factor.strength >= 0.5]
    steps = [factor.step for factor in sorted(speaking, key=lambda factor: -factor.strength)]
    says = (
        f"All clues together: published on {day_in_words(earliest)}."
        if earliest == latest
        else f"All clues together: published between {day_in_words(earliest)} and {day_in_words(latest)}"
        f" (the days that hold {share:.0%} of the weight)."
    )
    steps.append(Step("all clues", "", -1, -1, says))
    confidence = round(share * (1 - 0.5 ** len(speaking)), 2)
    edtf = iso(earliest) if earliest == latest else _edtf(earliest, latest)
    return Publication(earliest, latest, edtf, Basis.INFERRED, tuple(steps), confidence)


def _edtf(earliest: int, latest: int) -> str:
    """One of the days of a stretch in EDTF: the month where it is just that month."""
    year, month, day = civil(earliest)
    if day == 1 and civil(latest)[:2] == (year, month) and civil(latest + 1)[2] == 1:
        return f"{year:04d}-{month:02d}"
    return f"[{iso(earliest)}..{iso(latest)}]"

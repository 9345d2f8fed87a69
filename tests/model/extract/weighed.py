"""Reading sentences for their weights: what the tests of the weighing modules share."""

from __future__ import annotations

import numpy as np

from model.domain import Article, MarkedSpan, SpanKind
from model.extract.factor import Factor, Weights, all_civil, grid
from model.extract.phrases import find_phrases
from model.extract.reading_clues import clues_in_text
from model.extract.weighing import factors


def found(text: str) -> list[Factor]:
    """The factors of a body of text over all days."""
    article = Article("", text, "", (MarkedSpan(0, len(text), SpanKind.BODY),))
    phrases = find_phrases(text)
    return factors(grid(), article, phrases, clues_in_text(article, phrases))


def weights(text: str, rule: str) -> Weights:
    """The weights of the first factor of a rule, the best day's being 1."""
    wanted = next(factor.weights for factor in found(text) if factor.step.rule == rule)
    return wanted / wanted.max()


def at(weighed: Weights, day: int) -> float:
    """The weight of a day."""
    return float(weighed[day - int(grid()[0])])


def by_year(weighed: Weights) -> dict[int, float]:
    """The greatest weight within each year."""
    years = all_civil(grid())[0]
    return {int(year): float(weighed[years == year].max()) for year in np.unique(years)}

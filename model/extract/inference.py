"""The publication date of an article that states none: all clues at once.

Every day from 1900 on gets a weight that is the product of what each clue says of it: days a clue rules out get next to nothing,
days it makes likely get more.  The answer is the shortest interval that holds a large share of all the weight, with the clues that
shaped it as its reasons.  How large the share must be for the interval to hold the true day as often as its confidence says was
measured (`answering`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from model.domain import Article, Publication
from model.extract import weighing
from model.extract.answering import answer
from model.extract.factor import Factor, Weights, grid
from model.extract.meaning import DatePhrase
from model.extract.publication_clues import Clues
from model.extract.reading_clues import clues_in_text, merged

__all__ = ["Posterior", "infer", "posterior", "weighed"]


_READ = 120_000  # characters of an article that are read for clues: more than any piece of news has


@dataclass(frozen=True, slots=True)
class Posterior:
    """What all clues say together: the weight of each day of `factor.grid()` (they sum to 1), and the factors that made it."""

    share: Weights
    factors: tuple[Factor, ...]


def posterior(article: Article, phrases: Sequence[DatePhrase], clues: Clues) -> Posterior:
    """The weights of all days an article can have appeared on.

    `phrases` are its date phrases (code-point offsets into article.text), `clues` what the reading of names and events adds; the
    clues the words alone give are added here.
    """
    article, phrases = _opening(article, phrases)
    every = merged(clues, clues_in_text(article, phrases))
    factors = tuple(weighing.factors(grid(), article, phrases, every))
    return Posterior(weighed(factors), factors)


def weighed(factors: Iterable[Factor]) -> Weights:
    """The weights of all days by some factors together: their product; they sum to 1."""
    weights = np.ones(len(grid()))
    for factor in factors:
        weights *= np.maximum(factor.weights, 1e-9)
        weights /= weights.max()
    shares: Weights = weights / weights.sum()
    return shares


def _opening(article: Article, phrases: Sequence[DatePhrase]) -> tuple[Article, Sequence[DatePhrase]]:
    """An article and its date phrases as far as they are read for clues, so that time stays bounded however long the text is."""
    if len(article.text) <= _READ:
        return article, phrases
    spans = tuple(replace(span, end=min(span.end, _READ)) for span in article.spans if span.start < _READ)
    return replace(article, spans=spans), [phrase for phrase in phrases if phrase.end <= _READ]


def infer(article: Article, phrases: Sequence[DatePhrase], clues: Clues) -> Publication | None:
    """When the article was published, from all its clues: an interval of days with its reasons, or None.

    `phrases` and `clues` as of `posterior`.
    """
    found = posterior(article, phrases, clues)
    return answer(found.share, found.factors)

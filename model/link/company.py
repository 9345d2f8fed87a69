"""Articles of one collection keep company in time: they tell together when each of them appeared.

A folder of news is hardly ever a random draw of all times: its articles cluster, and those that read alike (the same names, the same
topics, the same paper's style) cluster most.  Each undated article gets a second opinion from the others: the days on which they
lie, spread out by what the collection itself shows of how close its articles are, and weighted by how alike the words are.  This is
an empirical Bayes estimate: expectation maximization for the shares of the spreads, with a share for "no relation at all" that small
or scattered collections keep large.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from model.dates import Step
from model.domain import ENGLISH, Basis, Publication
from model.extract.answering import answer
from model.extract.clues import posterior_of
from model.extract.factor import Factor, Weights, grid
from model.extract.spelling import day_in_words, quoted
from model.link.reports import Source
from model.link.stages import Stage, Stages

__all__ = ["date_by_company"]

CLOSE = 31  # days: a publication date known so well needs no help
_BIN = 10  # days counted as one while the articles are compared
_FIRST_YEAR = 1960  # what is older than news kept as text is not compared
_SPREADS = (3.0, 12.0, 50.0, 200.0, 700.0, 1800.0)  # mean days between articles of one time, from the same days to the same decade
_PRIOR = (0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 4.0)  # articles' worth of belief in each spread and, last, in no relation
_LOCAL, _GLOBAL = 30.0, 5.0  # articles' worth of belief in what those that read alike, and all, show of the spreads
# The power of the likeness of words (articles that read alike count much more), and of the clues of a single article (they are not
# quite independent of each other, so they claim too much).  Both are the better of several settings compared on TimeBank,
# AQUAINT and Wikinews as one collection, and on the same with news agency reports of 1987 added.
_ALIKE, _SHARPNESS = 2.5, 0.85
_COPY = 0.5  # likeness from which on two undated articles tell the same in the same words: they are one witness, not two
_ROUNDS = 25  # the shares stand still to a hundredth by then
_HASHES = 8192  # places for words; two that share one do no harm
_MOST = 1000  # undated articles that are compared at once: time and memory stay bounded
_WORD = re.compile(r"[A-Za-z][\w'\u2019-]*|``|\d+")
_READ = 20_000  # characters of an article whose words are compared

Matrix = NDArray[np.float64]


@dataclass(slots=True)
class _Undated:
    """An article whose day is sought: its place among the sources, the weights of its own clues and their factors."""

    index: int
    share: Weights
    factors: tuple[Factor, ...]


def date_by_company(sources: Sequence[Source]) -> Stages[list[Source]]:
    """Gives articles without a stated date, or whose clues leave more than a month, the date that their company in the collection
    allows.  Sets `published` of those whose answer it changes and comes to their list, in stages: many articles take seconds."""
    read = [number for number, source in enumerate(sources) if source.article.language == ENGLISH]
    open_ones = [number for number in read if not _known_well(sources[number].published)]
    if not open_ones or len(sources) < 3:
        return []
    known = [number for number in range(len(sources)) if _known_well(sources[number].published)]
    found = []
    for start in range(0, len(open_ones), _MOST):
        undated = []
        for at, number in enumerate(open_ones[start : start + _MOST], start):
            yield Stage(at, len(open_ones), "Weighing when articles without a date appeared")
            undated.append(_read(sources[number], number))
        found.extend((yield from _dated_together(sources, undated, known[:_MOST])))
    return found


def _known_well(published: Publication | None) -> bool:
    return published is not None and (published.basis is Basis.STATED or published.latest - published.earliest < CLOSE)


def _read(source: Source, index: int) -> _Undated:
    found = posterior_of(source.article, source.extraction)
    share = found.share
    if source.published is not None:  # what other articles told of it
        share = share * np.where((grid() >= source.published.earliest) & (grid() <= source.published.latest), 1.0, 0.05)
        share /= share.sum()
    return _Undated(index, share, found.factors)


def _vectors(texts: Sequence[str]) -> NDArray[np.float32]:
    """The words of each text, rare ones counting more, as rows of length 1."""
    counts = [Counter(crc32(word.lower().encode()) % _HASHES for word in _WORD.findall(text)) for text in texts]
    spread = Counter(place for count in counts for place in count)
    rows = np.zeros((len(texts), _HASHES), dtype=np.float32)
    for row, count in zip(rows, counts, strict=True):
        for place, number in count.items():
            if spread[place] > 1:
                row[place] = (1 + math.log(number)) * math.log((len(texts) + 1) / spread[place])
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    return rows


def _dated_together(sources: Sequence[Source], undated: Sequence[_Undated], known: Sequence[int]) -> Stages[list[Source]]:
    places = [article.index for article in undated]
    words = _vectors([sources[index].article.text[:_READ] for index in (*places, *known)])
    shares = [article.share**_SHARPNESS for article in undated] + [_days_of(sources[index].published) for index in known]
    own = _binned(np.array(shares))
    likeness = np.maximum(0, words @ words.T).astype(np.float64)
    np.fill_diagonal(likeness, 0.0)
    copies = likeness >= _COPY
    copies[: len(places), len(places) :] = False
    near = np.where(copies, 0.0, likeness) ** _ALIKE * _knowledge(own)  # who knows nothing tells nothing
    near /= near.sum(axis=1, keepdims=True) + 1e-12
    company = (yield from _company(own, near))[: len(places)]
    found = []
    for article, row, alike in zip(undated, company, likeness[: len(places)], strict=True):
        source = sources[article.index]
        published = _answer(article, row, [sources[([*places, *known])[other]] for other in np.argsort(-alike)[:2]])
        if published is not None and published != source.published:
            source.published = published
            found.append(source)
    return found


def _knowledge(shares: Matrix) -> Weights:
    """How much each row of shares tells of its day: 0 where every bin is as likely, 1 where there is but one."""
    unsure = -(shares * np.log(shares)).sum(axis=1)  # no share is 0: see `_binned`
    known: Weights = np.clip(1 - unsure / math.log(shares.shape[1]), 0.0, 1.0)
    return known


def _days_of(published: Publication | None) -> Weights:
    assert published is not None
    days: Weights = ((grid() >= published.earliest) & (grid() <= published.latest)).astype(np.float64)
    return days


def _start() -> int:
    """The index of the first day that is compared."""
    return int(np.datetime64(f"{_FIRST_YEAR}-01-01", "D").astype(np.int64) - grid()[0])


def _binned(shares: Matrix) -> Matrix:
    """The shares of days by bins of some days, from the first day compared on; each row sums to 1."""
    shares = shares[:, _start() :]
    width = -shares.shape[1] % _BIN
    rows = np.pad(shares, ((0, 0), (0, width))).reshape(len(shares), -1, _BIN).sum(axis=2) + 1e-15
    binned: Matrix = rows / rows.sum(axis=1, keepdims=True)
    return binned


def _company(own: Matrix, near: Matrix) -> Stages[Matrix]:
    """What the others say of the bins of each article: expectation maximization over the articles' days and the spreads' shares.

    Spreading out is a product of Fourier transforms; how likely each spread makes an article is read from the transforms too.
    """
    bins = own.shape[1]
    size = 1 << (bins + bins // 2 - 1).bit_length()  # longer than the days by more than the widest spread reaches
    kernels = np.array([_kernel(spread, size) for spread in _SPREADS])
    belief = np.array(_PRIOR)
    shares = np.tile(belief / belief.sum(), (len(own), 1))
    seen = np.conj(np.fft.rfft(own, size, axis=1))
    twice = np.full(kernels.shape[1], 2.0 / size)  # a real signal's transform holds half of the terms
    twice[0] = twice[-1] = 1.0 / size
    days, said = own, np.full_like(own, 1 / bins)
    for number in range(_ROUNDS):
        yield Stage(number, _ROUNDS, "Comparing articles without a date with the others")
        others = np.fft.rfft(near @ days, size, axis=1)
        fits = np.maximum(((seen * others).real * twice) @ kernels.T, 1e-12)
        likely = np.concatenate([fits, np.full((len(own), 1), 1 / bins)], axis=1) * shares
        likely /= likely.sum(axis=1, keepdims=True)
        shares = _LOCAL * (near @ likely) + _GLOBAL * likely.mean(axis=0) + belief
        shares /= shares.sum(axis=1, keepdims=True)
        spread = np.fft.irfft(others * (shares[:, :-1] @ kernels), size, axis=1)[:, :bins]
        said = shares[:, -1:] / bins + np.maximum(spread, 1e-12)
        days = own * said
        days /= days.sum(axis=1, keepdims=True)
    return said


def _kernel(spread: float, size: int) -> Weights:
    """The Fourier transform of shares that fall with the distance, a mean of `spread` days off (real, for they are symmetric)."""
    away = np.minimum(np.arange(size), size - np.arange(size)) * _BIN
    weights = np.exp(-away / spread)
    transformed: Weights = np.fft.rfft(weights / weights.sum()).real
    return transformed


def _answer(article: _Undated, said: Weights, like: Sequence[Source]) -> Publication | None:
    weights = np.zeros(len(grid()))
    weights[_start() :] = np.repeat(said, _BIN)[: len(grid()) - _start()]
    share = article.share**_SHARPNESS * weights
    share /= share.sum()
    month = day_in_words(int(grid()[int(weights.argmax())])).split(" ", 1)[1]
    titles = " and ".join(quoted(source.article.title or source.article.path) for source in like)
    says = f"The articles of the collection that read most alike, such as {titles}, point to about {month}."
    return answer(share, (*article.factors, Factor(weights / weights.max(), Step("company", "", -1, -1, says), 1.0)), company=True)

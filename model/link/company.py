"""Articles of one collection keep company in time: they tell together when each of them appeared.

A folder of news is hardly ever a random draw of all times: its articles cluster, and those that read alike (the same names, the same
topics, the same paper's style) cluster most.  Each other article is a witness of an undated one's day: were this its day, the other
would lie so far off as articles that read so much alike do, and its own clues would be what they are with that likelihood.  The
witnesses' likelihoods are multiplied, so that many weak ones make a strong one, each counting the less the less it reads alike and
the more of them there are.  How far apart articles lie that read so much alike is learned from the collection's own clues
(expectation maximization over all pairs, an empirical Bayes estimate), with a share for "no relation at all"; only for those that
tell of the same it is given, since the things both name make their clues agree.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from model.dates import Step
from model.domain import ENGLISH, Publication
from model.extract.answering import answer_in_company
from model.extract.clues import posterior_of
from model.extract.factor import Factor, Weights, grid
from model.extract.inference import weighed
from model.extract.spelling import day_in_words, quoted
from model.link.reports import Source
from model.link.stages import Stage, Stages

__all__ = ["date_by_company"]

CLOSE = 31  # days: a publication date known so well needs no help
_BIN = 10  # days counted as one while the articles are compared
_FIRST_YEAR = 1960  # what is older than news kept as text is not compared
_SPREADS = (3.0, 12.0, 50.0, 200.0, 700.0, 1800.0)  # mean days between articles of one time, from the same days to the same decade
_PRIOR = (0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 2.0)  # articles' worth of belief in each spread and, last, in no relation
# Likenesses of words that part the classes of pairs for each of which the spreads are learned, and the shares of the last three: of
# articles on one topic, which news follows for weeks and months (TimeBank, AQUAINT and Wikinews, 922 pairs).
_CLASSES = (0.035, 0.055, 0.075, 0.1, 0.14, 0.18, 0.23)
_TOPICS = (
    (0.22, 0.22, 0.22, 0.10, 0.08, 0.08, 0.08), (0.15, 0.15, 0.36, 0.18, 0.06, 0.04, 0.06), (0.17, 0.18, 0.45, 0.15, 0.02, 0.01, 0.02),
)  # fmt: skip
# As how many witnesses all others count together, the power of likeness with which they share in that, and what one on the same
# topic counts less, for its clues are not its own alone; the power of the clues of a single article, which claim too much, not being
# quite independent of each other.  All are the better of several settings compared on TimeBank, AQUAINT and Wikinews as one
# collection, and on the same with news agency reports of 1987 added.
_WITNESSES, _ALIKE, _SAME_TOPIC, _SHARPNESS = 32.0, 2.0, 0.3, 0.85
# Articles whose mean likeness tells whether one belongs with the others at all, how much alike those surely are that do, and how sure
# that gets.
_NEAREST, _AKIN, _BELONGS = 5, 0.1, 0.98
_CAREFUL = 0.25  # the power of what the others say where it gives no month: a witness of another time misleads far
_COPY = 0.5  # likeness from which on two undated articles tell the same in the same words: they are one witness, not two
_ROUNDS = 12  # the shares stand still to a hundredth by then
_HASHES = 8192  # places for words; two that share one do no harm
_MOST = 1000  # undated articles that are compared at once: time and memory stay bounded
_WORD = re.compile(r"[A-Za-z][\w'\u2019-]*|``|\d+")
_READ = 20_000  # characters of an article whose words are compared

Matrix = NDArray[np.float64]
_SAID: Weights = np.zeros(0)  # in place of the weights of a clue that has had its say


@dataclass(slots=True)
class _Undated:
    """An article whose day is sought: its place among the sources, the weights of its own clues and their factors (whose own weights
    are let go of: thousands of them would be gigabytes), and the weights of those clues that are its own alone: what happened and is
    named in many articles tells each of them the same."""

    index: int
    share: Weights
    factors: tuple[Factor, ...]
    alone: Weights


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
    return published is not None and (published.given or published.latest - published.earliest < CLOSE)


def _read(source: Source, index: int) -> _Undated:
    found = posterior_of(source.article, source.extraction)
    share, alone = found.share, weighed(factor for factor in found.factors if factor.step.rule != "happening")
    if source.published is not None:  # what other articles told of it
        told = np.where((grid() >= source.published.earliest) & (grid() <= source.published.latest), 1.0, 0.05)
        share, alone = share * told, alone * told
    told_by = tuple(replace(factor, weights=_SAID) for factor in found.factors)  # all that is told of them later is why
    return _Undated(index, share / share.sum(), told_by, alone / alone.sum())


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
    shares = chain((article.alone**_SHARPNESS for article in undated), (_days_of(sources[index].published) for index in known))
    own = np.vstack([_binned(share[np.newaxis]) for share in shares])  # one by one: a row of days is many times one of bins
    likeness = np.maximum(0, words @ words.T).astype(np.float64)
    np.fill_diagonal(likeness, 0.0)
    copies = likeness >= _COPY
    copies[: len(places), len(places) :] = False
    company = zip(*(yield from _company(own, np.where(copies, 0.0, likeness))), strict=True)
    found = []
    for article, said, alike in zip(undated, company, likeness, strict=False):
        source = sources[article.index]
        published = _answer(article, said, [sources[([*places, *known])[other]] for other in np.argsort(-alike)[:2]])
        if published is not None and _tells_more(published, source.published):
            source.published = published
            found.append(source)
    return found


def _tells_more(published: Publication, before: Publication | None) -> bool:
    """Whether an answer is closer than the one an article's own clues gave."""
    return before is None or published.latest - published.earliest < before.latest - before.earliest


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


def _company(own: Matrix, likeness: Matrix) -> Stages[tuple[Matrix, Matrix]]:
    """What the others say of the bins of each article, and the same said with care: likelihoods, which sum to 1."""
    bins = own.shape[1]
    size = 1 << (bins + bins // 2 - 1).bit_length()  # longer than the days by more than the widest spread reaches
    clues = np.fft.rfft(own, size, axis=1)
    spread = [np.maximum(np.fft.irfft(clues * _kernel(width, size), size, axis=1)[:, :bins], 1e-12) for width in _SPREADS]
    classes = np.searchsorted(np.array(_CLASSES), likeness)
    fits = np.array([own @ lying.T for lying in spread]) * bins  # how likely each spread makes each pair, 1: as no relation
    weight = _weights(likeness, classes)
    said = np.zeros_like(own)
    for number in range(len(_CLASSES) + 1):
        yield Stage(number, len(_CLASSES) + 1, "Comparing articles without a date with the others")
        here = (classes == number) & (likeness > 0)
        if here.any():
            shares = _shares(fits[:, here], number, len(own))
            said += (weight * here) @ np.log(sum(share * bins * lying for share, lying in zip(shares, spread, strict=False)) + shares[-1])
    said -= said.max(axis=1, keepdims=True)
    akin = np.sort(likeness, axis=1)[:, -_NEAREST:].mean(axis=1, keepdims=True)
    belongs = np.minimum(_BELONGS, (akin / _AKIN) ** 2)
    plain, careful = np.exp(said), np.exp(said * _CAREFUL)
    rest = (1 - belongs) / bins
    return (
        belongs * plain / plain.sum(axis=1, keepdims=True) + rest,
        belongs * careful / careful.sum(axis=1, keepdims=True) + rest,
    )


def _weights(likeness: Matrix, classes: NDArray[np.int64]) -> Matrix:
    """As how many witnesses each article (column) counts for each other (row): one at the most."""
    near = likeness**_ALIKE
    near = np.minimum(1.0, _WITNESSES * near / (near.sum(axis=1, keepdims=True) + 1e-12))
    weight: Matrix = np.where(classes > len(_CLASSES) - len(_TOPICS), near * _SAME_TOPIC, near)
    return weight


def _shares(fits: Matrix, number: int, articles: int) -> Weights:
    """The share of each spread and, last, of no relation among the pairs of a class, from how likely each spread makes each pair."""
    topic = number - len(_CLASSES) + len(_TOPICS) - 1
    if topic >= 0:
        return np.array(_TOPICS[topic])
    belief = np.array(_PRIOR)
    shares: Weights = belief / belief.sum()
    for _ in range(_ROUNDS):
        likely = np.concatenate([fits * shares[:-1, None], np.full((1, fits.shape[1]), shares[-1])])
        likely /= likely.sum(axis=0)
        shares = likely.mean(axis=1) * articles + belief  # pairs are no independent witnesses: they count as the articles they are of
        shares /= shares.sum()
    return shares


def _kernel(spread: float, size: int) -> Weights:
    """The Fourier transform of shares that fall with the distance, a mean of `spread` days off (real, for they are symmetric)."""
    away = np.minimum(np.arange(size), size - np.arange(size)) * _BIN
    weights = np.exp(-away / spread)
    transformed: Weights = np.fft.rfft(weights / weights.sum()).real
    return transformed


def _by_day(row: Weights) -> Weights:
    """The weights of all days from those of the bins."""
    weights = np.zeros(len(grid()))
    weights[_start() :] = np.repeat(row, _BIN)[: len(grid()) - _start()]
    return weights


def _answer(article: _Undated, said: tuple[Weights, Weights], like: Sequence[Source]) -> Publication | None:
    weights, with_care = (_by_day(row) for row in said)
    own = article.share**_SHARPNESS
    share, careful = own * weights, own * with_care
    month = day_in_words(int(grid()[int(weights.argmax())])).split(" ", 1)[1]
    titles = " and ".join(quoted(source.article.title or source.article.path) for source in like)
    says = f"The articles of the collection that read most alike, such as {titles}, point to about {month}."
    factors = (*article.factors, Factor(weights / weights.max(), Step("company", "", -1, -1, says), 1.0))
    return answer_in_company(share / share.sum(), careful / careful.sum(), factors)

"""What the years an article names say of the day it appeared.

News names the year it is of and those close by far more often than others; those told as past lie behind it, those told as to come
ahead.  The shares were counted in the dated news of TimeBank, AQUAINT and Wikinews (304 articles) and rounded.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

import numpy as np

from model.dates import Step
from model.domain import Article
from model.extract.factor import Days, Factor, Weights, all_civil, because
from model.extract.meaning import DatePhrase
from model.extract.places_in_time import Place
from model.extract.placing import Setting, place
from model.extract.publication_clues import Clues
from model.extract.spelling import day_in_words, quoted
from model.extract.weighing_calendar import parts

__all__ = ["year_factors"]

# Years from a year named to publication: the shares of 3 ahead to 4 back; farther off they fall with the distance.  By how it is told:
# as past with a preposition ("in 1987"), as to come, or in a way that can be either ("the 1990 notes").
_PAST = (0.003, 0.006, 0.02, 0.13, 0.27, 0.155, 0.075, 0.05)
_AHEAD = (0.07, 0.13, 0.30, 0.22, 0.04, 0.02, 0.012, 0.008)
_EITHER = (0.03, 0.05, 0.12, 0.16, 0.20, 0.10, 0.05, 0.03)
_AT_LAST = (0.05, 0.06, 0.06, 0.04, 0.004, 0.002, 0.001, 0.001)  # a debt's last year: bonds run for years
_DUE = re.compile(
    r"\b(?:due|matur(?:es?|ing|ity)|expir(?:es?|ing|ation)|redeemable|callable|retir(?:es?|ing))\b[^.;\n]{0,20}$", re.IGNORECASE
)
_FIRM = ("in", "on", "of", "since", "during", "from")
_NEAR = 3  # years ahead the shares begin with
_FALL = 1.4  # the power with which the shares fall farther out
_FURTHER = 0.35  # what each further year adds: years of one article are no independent witnesses
_MOST = 8
# What is left for days before a date told as past with a preposition (wrong in 4 of 107 articles) and after one told as to come.
_TOO_OLD, _TOO_NEW = 0.08, 0.5
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_DECADE_AFTER = 0.1  # what is left for days before the start of a decade that is told of


def year_factors(days: Days, article: Article, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """The factors of the years an article names, of its newest date told as past and its nearest told as to come."""
    due = {phrase.start for phrase in phrases if _DUE.search(article.text[max(0, phrase.start - 40) : phrase.start])}
    yield from _profile(days, phrases, due)
    yield from _held(days, phrases, clues, due)
    yield from _planned(days, phrases)
    yield from _decades(days, phrases)


def _profile(days: Days, phrases: Sequence[DatePhrase], due: Collection[int]) -> Iterator[Factor]:
    """How well each year of publication explains the years named.  `due` are the starts of phrases that tell when a debt ends."""
    named: dict[tuple[int, tuple[float, ...]], DatePhrase] = {}
    for phrase in phrases:
        for meaning in parts(phrase):
            year = meaning.year
            if meaning.kind == "date" and year is not None and _FIRST_YEAR < year < _LAST_YEAR and not meaning.unit:
                named.setdefault((year, _AT_LAST if phrase.start in due else _told(phrase)), phrase)
    if not named:
        return
    years = all_civil(days)[0]
    first, last = int(years[0]), int(years[-1])
    table = np.zeros(last - first + 1)
    ordered = sorted(named, key=lambda pair: -pair[0])[:_MOST]
    for number, (year, near) in enumerate(ordered):
        table += np.log(_shares(np.arange(first, last + 1) - year, near)) * (_FURTHER if number else 1.0)
    weights: Weights = np.exp(table - table.max())[years - first]
    phrase = named[ordered[0]]
    told = ", ".join(str(year) for year in sorted({year for year, _ in ordered}))
    says = f"The years named ({told}) fit those of an article that appeared in {_best(weights, years)} best."
    yield Factor(weights, because("years named", phrase, says), 0.7)


def _best(weights: Weights, years: Days) -> str:
    good = sorted({int(year) for year in np.unique(years[weights > 0.6])})
    return str(good[0]) if len(good) == 1 else f"{good[0]} to {good[-1]}"


def _told(phrase: DatePhrase) -> tuple[float, ...]:
    """The shares that go with the way a year is told."""
    if phrase.tense == "future" or phrase.lead in ("until", "till", "by"):
        return _AHEAD
    return _PAST if _is_firm(phrase) else _EITHER


def _is_firm(phrase: DatePhrase) -> bool:
    return phrase.tense == "past" and phrase.lead in _FIRM


def _shares(back: Days, near: tuple[float, ...]) -> Weights:
    """The share of named years that lie so many years back of publication (negative: ahead)."""
    last = len(near) - 1 - _NEAR
    inside = np.asarray(near)[np.clip(back + _NEAR, 0, len(near) - 1)]
    older = np.where(back > last, (last / np.maximum(back, last)) ** _FALL, 1.0)
    newer = np.where(back < -_NEAR, (_NEAR / np.maximum(-back, _NEAR)) ** _FALL, 1.0)
    return np.asarray(inside * older * newer, dtype=np.float64)


def _held(days: Days, phrases: Sequence[DatePhrase], clues: Clues, due: Collection[int]) -> Iterator[Factor]:
    """The report is later than what it tells as past."""
    soonest = min((where.first for where, _ in _ahead_of(phrases)), default=10**9)
    # What ends no earlier than a date told as to come is not over either: its tense is misread.
    firm = {phrase.start for phrase in phrases if _is_firm(phrase) and phrase.start not in due}
    known = {phrase.start for phrase in phrases}
    spans = [
        clue for clue in clues.held
        if clue.span.latest - clue.span.earliest <= 370 and clue.span.latest < soonest and (clue.start in firm or clue.start not in known)
    ]  # fmt: skip
    if not spans:
        return
    newest = max(spans, key=lambda clue: clue.span.earliest)
    early = np.maximum(0, newest.span.earliest - days)
    weights = np.where(early > 0, _TOO_OLD * np.exp(-early / 365), 1.0)
    says = f"{quoted(newest.text)} is told as past, so the article is not older than {day_in_words(newest.span.earliest)}."
    yield Factor(weights, Step("told as past", newest.text, newest.start, newest.end, says), 0.6)


def _ahead_of(phrases: Sequence[DatePhrase]) -> list[tuple[Place, DatePhrase]]:
    """The dates with a year that are told as to come, no longer than a year."""
    return [
        (where, phrase) for phrase in phrases for meaning in parts(phrase)[:1]
        if meaning.kind == "date" and meaning.year is not None and not meaning.unit and phrase.tense == "future"
        and phrase.type in ("DATE", "TIME") and (where := place(meaning, Setting())) is not None and where.last - where.first <= 370
    ]  # fmt: skip


def _planned(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """The nearest date with a year told as to come: the report is older."""
    ahead = _ahead_of(phrases)
    if not ahead:
        return
    where, phrase = min(ahead, key=lambda pair: pair[0].first)
    late = np.maximum(0, days - where.last)
    weights = np.where(late > 0, _TOO_NEW * np.exp(-late / 1000), 1.0)
    says = f"{quoted(phrase.text)} is told as to come, so the article is older than {day_in_words(where.last)}."
    yield Factor(weights, because("told as to come", phrase, says), 0.6)


def _decades(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "In the 1980s": nobody tells of a decade long before it begins."""
    told = [
        (meaning.decade, phrase) for phrase in phrases for meaning in parts(phrase)
        if meaning.decade is not None and meaning.decade > _FIRST_YEAR and meaning.kind == "date" and phrase.tense != "future"
    ]  # fmt: skip
    if told:
        decade, phrase = max(told, key=lambda pair: pair[0] or 0)
        weights = np.where(all_civil(days)[0] < (decade or 0), _DECADE_AFTER, 1.0)
        says = f"{quoted(phrase.text)} is told of, so the article is hardly older than {decade}."
        yield Factor(weights, because("decade", phrase, says), 0.5)

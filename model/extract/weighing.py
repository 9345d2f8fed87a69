"""What each clue says of each day an article may have been published on.  Pure array arithmetic on day numbers.

See `inference` for how the weights come together.  Each kind of clue has a module of its own; here are those that are of no other:
the usual age of news kept as text, gap claims, datelines, and what adds up to a year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from model.dates import DateSpan, Step, civil, day_number, days_in_month
from model.domain import Article
from model.extract.datelines import dateline
from model.extract.factor import Days, Factor, Weights, because, lags, weekdays
from model.extract.meaning import DatePhrase
from model.extract.publication_clues import Clues, GapClue
from model.extract.spelling import day_in_words, quoted
from model.extract.weighing_calendar import calendar_factors, is_weekday
from model.extract.weighing_names import name_factors
from model.extract.weighing_offices import office_factors
from model.extract.weighing_years import year_factors

__all__ = ["factors"]

_RULED_OUT = 1e-4  # a clue can be misread: no day is quite impossible
# A dateline is written when the report is, and dates it in 98 of 100 cases (the rest, a share a day of the year).
_DATELINE_LAGS, _NO_DATELINE = (1.0, 0.4, 0.05, 0.02), 1e-4
# How many days before publication the first weekday told as past lies, in TimeBank, AQUAINT and Wikinews (126 articles).
_WEEKDAY_LAGS = (0.59, 0.18, 0.07, 0.12, 0.01, 0.01, 0.02)
_KEPT_SINCE, _FACTS_UNTIL = day_number(1987), day_number(2027)
_EARLY_DAYS, _LATE_DAYS = 3650.0, 730.0
_GAP_EARLY, _GAP_LATE = 0.11, 0.11  # years a whole length without "more than" or "nearly" is off in the mean, short and long


def factors(days: Days, article: Article, phrases: Sequence[DatePhrase], clues: Clues) -> list[Factor]:
    """The factors of all clues for an array of day numbers."""
    found = [_usual(days), *_gaps(days, clues), *office_factors(days, phrases, clues)]
    found.extend(_years(days, clues))
    head = dateline(article)
    if head is not None and not head.full:
        found.extend(_dateline(days, head.phrase))
        phrases = [phrase for phrase in phrases if phrase.start != head.phrase.start]
    found.extend(_weekday(days, phrases))
    found.extend(calendar_factors(days, article, phrases, clues.main))
    found.extend(year_factors(days, article, phrases, clues))
    found.extend(name_factors(days, article, phrases))
    return found


def _usual(days: Days) -> Factor:
    """News kept as text is of the years since it has been kept so, and of no time far ahead of the facts that come with the program."""
    early, late = np.maximum(0, _KEPT_SINCE - days), np.maximum(0, days - _FACTS_UNTIL)
    return Factor(np.exp(-early / _EARLY_DAYS - late / _LATE_DAYS), because("usual", None, "News kept as text is seldom older."), 0.0)


def _dateline(days: Days, head: DatePhrase) -> Iterator[Factor]:
    """The day of a dateline without a year."""
    lag = lags(days, head.meaning.month or 1, head.meaning.day or 1)
    weights = np.where(lag <= 3, np.array(_DATELINE_LAGS)[np.minimum(lag, 3).astype(np.int64)], _NO_DATELINE)
    says = f"The dateline gives {quoted(head.text)}: the article appeared that day or the next."
    yield Factor(weights, because("dateline", head, says), 1.5)


def _weekday(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """The weekday the news is told of."""
    first = next((phrase for phrase in phrases if phrase.tense in ("past", "") and is_weekday(phrase.meaning)), None)
    if first is not None:
        back = (weekdays(days) - (first.meaning.weekday or 0)) % 7
        says = f"{quoted(first.text)} is the day of the news, hardly ever more than three days before publication."
        yield Factor(np.array(_WEEKDAY_LAGS)[back] / max(_WEEKDAY_LAGS), because("weekday of the news", first, says), 0.5)


def _years(days: Days, clues: Clues) -> Iterator[Factor]:
    """The year that an anniversary, a copyright or an address gives; two of one stretch count once."""
    for clue in {(clue.first, clue.last): clue for clue in clues.years}.values():
        off = np.maximum(0, np.maximum(clue.first - days, days - clue.last))
        weights = np.where(off > 0, clue.rest * np.exp(-off / 365), 1.0)
        yield Factor(weights, Step("year", clue.text, clue.start, clue.end, clue.says), 1.0)


def _gaps(days: Days, clues: Clues) -> Iterator[Factor]:
    """ "The first in four years" and the date of the round before give the date of the new one."""
    told = [gap for gap in clues.gaps if gap.before is not None]
    if not told:
        return
    gap = min(told, key=lambda gap: (gap.approx != "", gap.start))
    weights = np.ones(len(days))
    for each in {(item.years, item.approx): item for item in told}.values():
        weights *= _gap_weights(days, each)
    weights **= 1 / max(1, len({(item.years, item.approx) for item in told}))
    assert gap.before is not None
    middle = _years_later((gap.before.earliest + gap.before.latest) // 2, gap.years)
    year, month, _ = civil(middle)
    about = day_in_words(day_number(year, month)).split(" ", 1)[1]
    says = f"{quoted(gap.text)} after the round of {_span_words(gap.before)} points to about {about}."
    yield Factor(weights, Step("gap claim", gap.text, gap.start, gap.end, says), 2.0)


def _gap_weights(days: Days, gap: GapClue) -> Weights:
    before = gap.before
    assert before is not None
    low, high = _years_later(before.earliest, gap.years), _years_later(before.latest, gap.years)
    early, late = np.maximum(0, low - days) / 365.2425, np.maximum(0, days - high) / 365.2425
    if gap.approx == "more_than":
        return np.where(days >= low, np.exp(-late / 0.35), 0.08 * np.exp(-early / 0.1)) + _RULED_OUT
    if gap.approx == "less_than":
        return np.where(days <= high, np.exp(-early / 0.35), 0.08 * np.exp(-late / 0.1)) + _RULED_OUT
    return np.asarray(np.exp(-early / _GAP_EARLY) * np.exp(-late / _GAP_LATE) + _RULED_OUT, dtype=np.float64)


def _years_later(day: int, years: float) -> int:
    year, month, date = civil(day)
    months = year * 12 + month - 1 + round(years * 12)
    year, month = months // 12, months % 12 + 1
    return day_number(year, month, min(date, days_in_month(year, month)))


def _span_words(span: DateSpan) -> str:
    first, last = day_in_words(span.earliest), day_in_words(span.latest)
    if civil(span.earliest)[:2] == civil(span.latest)[:2] and span.earliest != span.latest:
        return first.split(" ", 1)[1]
    return first if first == last else f"{first} to {last}"

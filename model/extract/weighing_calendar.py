"""What dates without a year say of the day an article appeared: "Oct. 13", "in November", "the third quarter", "Friday, March 4".

How far such dates lie from the day of publication was counted in the dated news of TimeBank, AQUAINT and Wikinews (304 articles,
TimeML and SemEval-2015 editions); the steps are rounded, so that they are laws of news writing and not of those articles.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np

from model.dates import civil, day_number, days_in_month, weekday
from model.domain import Article, SpanKind
from model.extract.factor import Days, Factor, Weights, all_civil, because, lags, stepwise
from model.extract.meaning import DatePhrase, Meaning
from model.extract.spelling import quoted

__all__ = ["bare", "calendar_factors", "is_past", "is_weekday", "parts"]

Law = tuple[tuple[int, ...], tuple[float, ...]]  # edges in days and the share a day from each on

# Days from a bare month-day to publication (negative: it lies ahead), and the share of such dates a day, by the tense it is told in.
_PAST = (
    (-183, -100, -30, 0, 1, 5, 15, 36, 66, 95),
    (0.0007, 0.0004, 0.002, 0.045, 0.012, 0.016, 0.0145, 0.0075, 0.0045, 0.0008),
)
_AHEAD = (
    (-183, -100, -50, -20, -10, 0, 1, 11),
    (0.0007, 0.0028, 0.009, 0.02, 0.035, 0.02, 0.003, 0.0005),
)
_PRESENT = (
    (-183, -62, -20, 0, 1, 16, 60),
    (0.0009, 0.007, 0.025, 0.09, 0.012, 0.003, 0.0007),
)
# Of one told as past after news told by a bare weekday: the news is of these days, the date is not; 40 days back in the mean, give
# or take 7 (31 articles), so falling by a factor e in 35 days.
_FALL = range(7, 97, 5)
_BESIDE = (
    (-183, -30, 0, 3, *_FALL, 97),
    (0.0002, 0.0006, 0.0025, 0.014, *(0.0286 * math.exp(-(day + 2) / 35) for day in _FALL), 0.0006),
)
# Of the one that dates what is said in an article's opening ("said on November 25"): most are the news itself.
_MAIN = (
    (-183, -2, 0, 1, 2, 4, 8, 15, 60),
    (0.0003, 0.004, 0.22, 0.17, 0.08, 0.03, 0.014, 0.004, 0.0004),
)
# The same of a month-day with its weekday ("Friday, March 4"): news of the days around.
_WITH_WEEKDAY = (
    (-183, -60, -14, -3, 0, 1, 2, 8, 31, 90),
    (0.0003, 0.002, 0.01, 0.05, 0.32, 0.15, 0.04, 0.01, 0.002, 0.0003),
)
# Months from a bare month to publication, 5 back to 6 on: shares of a month.
_MONTHS_PAST = (0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.25, 0.23, 0.09, 0.08, 0.07, 0.055)
_MONTHS_AHEAD = (0.03, 0.04, 0.08, 0.16, 0.30, 0.12, 0.07, 0.05, 0.04, 0.04, 0.035, 0.035)
_MONTHS_PRESENT = (0.05, 0.07, 0.09, 0.11, 0.13, 0.12, 0.11, 0.08, 0.07, 0.06, 0.06, 0.05)
# Months from the end of a quarter a company or an economy reports on, likewise: most in the two months after it.
_QUARTERS = (0.04, 0.025, 0.025, 0.06, 0.06, 0.03, 0.42, 0.22, 0.05, 0.03, 0.02, 0.02)
_OPENING = 700  # characters of the body in which the news itself is told
_SECOND_DATE = 0.5  # what a further date of the same kind adds: dates of one article go together
_MOST = 6  # dates of a kind that are looked at
_OTHER_YEARS = 0.01  # what is left for years whose calendar a weekday and a date do not fit: one in twenty is misread, in any year
_ORDINAL_DAYS = 6.0  # mean days from a bare day of the month to publication
_SAYING = re.compile(
    r"\b(?:said|told|announced|reported|declared|stated|confirmed|warned|added|met|held talks)\b[^.;:\n]{0,30}\bon[\s\u00a0]$",
    re.IGNORECASE,
)
_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def calendar_factors(days: Days, article: Article, phrases: Sequence[DatePhrase], main: Collection[tuple[int, int]]) -> Iterator[Factor]:
    """The factors of month-days, months, quarters, seasons and days of the month told without a year.

    `main` are the spans of the date phrases that date the article's own news, as far as known.
    """
    yield from _month_days(days, article, phrases, main)
    yield from _months(days, phrases)
    yield from _quarters(days, phrases)
    yield from _ordinals(days, phrases)
    yield from _weekday_dates(days, phrases)
    yield from _seasons(days, phrases)


def parts(phrase: DatePhrase) -> list[Meaning]:
    """The meanings of a phrase: those of the ends of a range, else its own."""
    return [part.meaning for part in phrase.meaning.parts] if phrase.meaning.kind == "range" else [phrase.meaning]


def bare(meaning: Meaning) -> bool:
    """Whether a date is told by calendar fields alone, without a year."""
    return meaning.kind == "date" and meaning.year is None and not meaning.unit and not meaning.direction


def is_weekday(meaning: Meaning) -> bool:
    """Whether a date is a weekday and no more."""
    return bare(meaning) and meaning.weekday is not None and not meaning.month and not meaning.day


def is_past(phrase: DatePhrase) -> bool:
    """Whether a phrase can date what is over."""
    return phrase.tense in ("past", "present", "") and phrase.lead not in ("until", "till", "by")


def _ahead(phrase: DatePhrase) -> bool:
    return phrase.tense == "future" or phrase.lead in ("until", "till", "by")


def _month_days(days: Days, article: Article, phrases: Sequence[DatePhrase], main: Collection[tuple[int, int]]) -> Iterator[Factor]:
    """ "On February 4": news leaves the year out of the days around."""
    found = list(_dated(phrases))
    news = min((phrase.start for phrase in phrases if is_weekday(phrase.meaning) and is_past(phrase)), default=len(article.text))
    opening = next((span.start for span in article.spans if span.kind is SpanKind.BODY), 0) + _OPENING
    seen: set[tuple[int | None, int | None]] = set()
    for phrase, meaning in found:
        key = (meaning.month, meaning.day)
        if key in seen or len(seen) >= _MOST:
            continue
        back = lags(days, meaning.month or 1, meaning.day or 1)
        own = phrase.start < min(news, opening) and phrase.tense == "past" and _is_said(article, phrase, main)
        law, says = _law(phrase, meaning, own, phrase.start > news)
        weights = _scaled(stepwise(np.where(back > 182, back - 365, back), *law)) ** (_SECOND_DATE if seen else 1.0)
        yield Factor(weights, because("month and day without a year", phrase, says), 0.5 if seen else 1.2)
        seen.add(key)


def _dated(phrases: Sequence[DatePhrase]) -> Iterator[tuple[DatePhrase, Meaning]]:
    """The month-days without a year; one right after a weekday has it ("this coming Sunday, March 8")."""
    before: DatePhrase | None = None
    for phrase in phrases:
        for meaning in parts(phrase):
            if not bare(meaning) or not meaning.month or not meaning.day or meaning.day > days_in_month(2000, meaning.month):
                continue
            beside = before is not None and 0 < phrase.start - before.end <= 2 and before.meaning.kind == "date"
            if meaning.weekday is None and beside and before is not None and before.meaning.month is None:
                meaning = replace(meaning, weekday=before.meaning.weekday)
            yield phrase, meaning
        before = phrase


def _law(phrase: DatePhrase, meaning: Meaning, own: bool, after: bool) -> tuple[Law, str]:
    """How far a month-day lies from publication, and the sentence for it.  `own`: it dates the news; `after`: a weekday does."""
    lead = f"{quoted(phrase.text)}, without a year,"
    if meaning.weekday is not None:
        return _WITH_WEEKDAY, f"{lead} comes with its weekday: such dates are of the days around publication."
    if own:
        return _MAIN, f"{lead} dates the news itself: such a report appears the same day or within some days."
    if _ahead(phrase):
        return _AHEAD, f"{lead} is told as to come: half of such dates lie within two weeks ahead."
    if phrase.tense == "present":
        return _PRESENT, f"{lead} lies in the weeks around publication."
    if after:
        return _BESIDE, f"{lead} is told as past beside news told by weekdays: it lies some days to three months back."
    return _PAST, f"{lead} is told as past: half of such dates lie within a month back."


def _is_said(article: Article, phrase: DatePhrase, main: Collection[tuple[int, int]]) -> bool:
    """Whether a date tells when something was said that is the article's news."""
    said = bool(_SAYING.search(article.text[max(0, phrase.start - 60) : phrase.start]))
    return said and (not main or (phrase.start, phrase.end) in main)


def _scaled(weights: Weights) -> Weights:
    return np.asarray(weights / weights.max(), dtype=np.float64)


def _circle(days: Days, month: int, shares: Sequence[float]) -> Weights:
    """The share of each day by the months it lies after a month: `shares` of 5 back to 6 on."""
    back = (all_civil(days)[1] - month + 5) % 12
    return _scaled(np.asarray(shares)[back])


def _months(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "In November": of the year around publication."""
    found: dict[int, DatePhrase] = {}
    for phrase in phrases:
        meaning = phrase.meaning
        if bare(meaning) and meaning.month and not meaning.day and meaning.weekday is None:
            found.setdefault(meaning.month, phrase)
    for number, (month, phrase) in enumerate(list(found.items())[:_MOST]):
        law = _MONTHS_AHEAD if _ahead(phrase) else _MONTHS_PRESENT if phrase.tense == "present" else _MONTHS_PAST
        weights = _circle(days, month, law) ** (_SECOND_DATE if number else 1.0)
        says = f"{quoted(phrase.text)} is told without a year: it lies in the year around publication, most often a month or two away."
        yield Factor(weights, because("month without a year", phrase, says), 0.5 if number else 0.8)


def _quarters(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "Third-quarter net": results are told in the weeks after a quarter."""
    told = [phrase for phrase in phrases if bare(phrase.meaning) and phrase.meaning.quarter and not phrase.meaning.fiscal]
    past = [phrase for phrase in told if not _ahead(phrase)] or told
    if not past:
        return
    quarter = Counter(phrase.meaning.quarter for phrase in past).most_common(1)[0][0] or 1
    phrase = next(phrase for phrase in past if phrase.meaning.quarter == quarter)
    says = f"{quoted(phrase.text)} is told of: quarters are reported on in the weeks after they end."
    yield Factor(_circle(days, quarter * 3, _QUARTERS), because("quarter", phrase, says), 0.8)


def _ordinals(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "On the 9th", told as past: of the month of publication, hardly ever of the one before."""
    past = [
        (phrase, meaning) for phrase in phrases for meaning in parts(phrase)
        if bare(meaning) and meaning.day and meaning.month is None and meaning.weekday is None and is_past(phrase)
    ]  # fmt: skip
    if not past:
        return
    latest = max(meaning.day or 0 for _, meaning in past)
    dates = all_civil(days)[2]
    weights = np.where(dates >= latest, np.exp(-(dates - latest) / _ORDINAL_DAYS) + 0.05, 0.02)
    phrase = past[0][0]
    says = f"{quoted(phrase.text)} is past and of the month of publication, so it appeared between day {latest} and the month's end."
    yield Factor(weights, because("day of the month", phrase, says), 1.0)


def _weekday_dates(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "Wednesday, March 8": only some years have that weekday on that day."""
    seen = set()
    for phrase, meaning in _dated(phrases):
        if meaning.weekday is not None and (meaning.month, meaning.day) not in seen:
            seen.add((meaning.month, meaning.day))
            yield _fitting_years(days, phrase, meaning)


def _fitting_years(days: Days, phrase: DatePhrase, meaning: Meaning) -> Factor:
    """Which years a weekday and a month-day fit.  The year meant is that of the nearest such day."""
    month, day = meaning.month or 1, meaning.day or 1
    back = lags(days, month, day)
    nearest = days - np.where(back > 182, back - 365, back).astype(np.int64)
    weights = np.where((nearest + 3) % 7 == meaning.weekday, 1.0, _OTHER_YEARS)
    middle = int(days[len(days) // 2])
    fitting = [
        year for year in range(max(1980, civil(int(days[0]))[0]), civil(int(days[-1]))[0] + 1)
        if day <= days_in_month(year, month) and weekday(day_number(year, month, day)) == meaning.weekday
    ]  # fmt: skip
    near = ", ".join(str(year) for year in fitting if len(days) > 9000 or abs(year - civil(middle)[0]) < 12)
    return Factor(weights, because("weekday and date", phrase, f"{quoted(phrase.text)} fits the calendars of {near}."), 1.0)


def _seasons(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "This summer", "last fall": the season that runs, comes or ended last."""
    for phrase in phrases:
        meaning = phrase.meaning
        if meaning.kind != "date" or meaning.season not in _SEASON_START or meaning.year is not None or meaning.unit:
            continue
        if meaning.base != "now" and not meaning.direction:
            continue
        since = (all_civil(days)[1] - _SEASON_START[meaning.season]) % 12  # months since the season began
        if meaning.direction < 0:
            weights = np.where(since < 3, 0.15, 1.0)
        else:
            weights = np.where(since < 3, 1.0, np.where((since < 6) & (phrase.tense != "future"), 0.7, np.where(since > 8, 0.6, 0.15)))
        says = f"{quoted(phrase.text)} tells the part of the year the report is of."
        yield Factor(weights, because("season", phrase, says), 0.5)
        return

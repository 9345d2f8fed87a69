"""What each clue says of each day an article may have been published on.  Pure array arithmetic on day numbers.

See `inference` for how the weights come together and where the spreads are from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from model.dates import DateSpan, Step, civil, day_number, days_in_month, weekday
from model.domain import Article
from model.extract.datelines import dateline
from model.extract.factor import Days, Factor, Weights, all_civil, because
from model.extract.meaning import DatePhrase, Meaning
from model.extract.places_in_time import Place
from model.extract.placing import Setting, place
from model.extract.publication_clues import Clues, GapClue
from model.extract.spelling import day_in_words
from model.extract.weighing_offices import office_factors

__all__ = ["factors"]

_RULED_OUT = 1e-4  # a clue can be misread: no day is quite impossible
_BACK_DAYS = 28.0  # mean days back of a bare month-day that seemed to date the news and does not
_MAIN_DAYS = 2.5  # and of one that dates the news itself ("said on November 25")
_ORDINAL_DAYS = 6.0  # of a bare day of the month
_MONTH_DAYS = 80.0  # of a bare month
_DATELINE_LAGS = (1.0, 0.4, 0.05, 0.02)  # a dateline is written when the report is
# How many days before publication the first weekday told as past lies, in TimeBank, AQUAINT and Wikinews (110 articles).
_WEEKDAY_LAGS = (0.60, 0.19, 0.075, 0.08, 0.02, 0.01, 0.025)
# From the newest date with a year told as past to publication, where nothing nearer speaks: a long tail, and a date ahead after all
# in one article of eight (79 articles of TimeBank, AQUAINT and Wikinews with one).
_NEWEST_DAYS, _MISREAD = 700.0, 0.1
_KEPT_SINCE, _FACTS_UNTIL = day_number(1987), day_number(2027)
_EARLY_DAYS, _LATE_DAYS = 3650.0, 1825.0
_UNDER_WAY = 0.3  # weight of the days within a year or month told as to come: it is seldom under way
# How the nearest bare month-day told as past lies to its publication (79 articles of TimeBank, AQUAINT and Wikinews).  After news told
# by a weekday: none within three days, few within a week, 35 days back in the mean (31 articles: 40, give or take 7).  Alone: as
# weights a day from so many days on; what is told as past can lie ahead after all.
_BESIDE_DAYS = 35.0
_FROM = (0, 1, 3, 7, 14, 28, 45, 60, 90, 305, 335, 358)
_ALONE = (0.02, 0.012, 0.01, 0.01, 0.017, 0.008, 0.004, 0.002, 0.0004, 0.0008, 0.008, 0.016)
_GAP_EARLY, _GAP_LATE = 0.11, 0.11  # years a whole length without "more than" or "nearly" is off in the mean, short and long
_SAYING = re.compile(
    r"\b(?:said|told|announced|reported|declared|stated|confirmed|warned|added|met|held talks)\b[^.;:\n]{0,30}\bon[\s\u00a0]$",
    re.IGNORECASE,
)


def factors(days: Days, article: Article, phrases: Sequence[DatePhrase], clues: Clues) -> list[Factor]:
    """The factors of all clues for an array of day numbers."""
    found = [_usual(days), *_held(days, phrases, clues), *_gaps(days, clues), *office_factors(days, phrases, clues)]
    found.extend(_years(days, clues))
    head = dateline(article)
    if head is not None and not head.full:
        found.extend(_dateline(days, head.phrase, phrases))
        phrases = [phrase for phrase in phrases if phrase.start != head.phrase.start]
    found.extend(_month_days(days, article, phrases, clues))
    found.extend(_ordinals(days, phrases))
    found.extend(_months(days, phrases))
    found.extend(_weekday_dates(days, phrases))
    found.extend(_planned(days, phrases))
    return found


def _usual(days: Days) -> Factor:
    """News kept as text is of the years since it has been kept so, and of no time far ahead of the facts that come with the program."""
    early, late = np.maximum(0, _KEPT_SINCE - days), np.maximum(0, days - _FACTS_UNTIL)
    return Factor(np.exp(-early / _EARLY_DAYS - late / _LATE_DAYS), because("usual", None, "News kept as text is seldom older."), 0.0)


def _dateline(days: Days, head: DatePhrase, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """The day of a dateline without a year, and the weekday the news is told of: together they fit few years."""
    lag = _lags(days, head.meaning.month or 1, head.meaning.day or 1)
    weights = np.where(lag <= 3, np.array(_DATELINE_LAGS)[np.minimum(lag, 3).astype(np.int64)], 0.001)
    says = f"The dateline gives “{head.text}”: the article appeared that day or the next."
    yield Factor(weights, because("dateline", head, says), 1.5)
    told = (phrase for phrase in phrases if phrase.start > head.start and phrase.tense in ("past", ""))
    first = next((phrase for phrase in told if _is_weekday(phrase.meaning)), None)
    if first is not None and head.meaning.weekday is None:
        back = (days + 3 - (first.meaning.weekday or 0)) % 7
        says = f"“{first.text}” is the day of the news, hardly ever more than three days before publication."
        yield Factor(np.array(_WEEKDAY_LAGS)[back], because("weekday of the news", first, says), 0.6)


def _is_weekday(meaning: Meaning) -> bool:
    return _bare(meaning) and meaning.weekday is not None and not meaning.month and not meaning.day


def _held(days: Days, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """The report is later than what it tells as past; how much later is anyone's guess, sooner rather than late."""
    ahead = _ahead_of(phrases)
    soonest = min((where.first for where, _ in ahead), default=10**9)
    # What ends no earlier than a date told as to come is not over either: its tense is misread.
    spans = [clue for clue in clues.held if clue.span.latest - clue.span.earliest <= 370 and clue.span.latest < soonest]
    if not spans:
        return
    newest = max(spans, key=lambda clue: clue.span.earliest)
    whole = newest.span.earliest == newest.span.latest
    later, early = np.maximum(0, days - newest.span.earliest), np.maximum(0, newest.span.earliest - days)
    weights = np.where(early > 0, _MISREAD * np.exp(-early / 365), (1 + later / _NEWEST_DAYS) ** -1.5)
    says = f"“{newest.text}” is told as past, so the article is not older than {day_in_words(newest.span.earliest)}."
    yield Factor(weights, Step("told as past", newest.text, newest.start, newest.end, says), 0.9 if whole else 0.6)


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
    says = f"“{gap.text}” after the round of {_span_words(gap.before)} points to about {about}."
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


def _bare(meaning: Meaning) -> bool:
    return meaning.kind == "date" and meaning.year is None and not meaning.unit and not meaning.direction


def _parts(phrase: DatePhrase) -> list[Meaning]:
    return [part.meaning for part in phrase.meaning.parts] if phrase.meaning.kind == "range" else [phrase.meaning]


def _lags(days: Days, month: int, day: int) -> Weights:
    """For each day how many days back the last such month-day lies."""
    years = range(civil(int(days[0]))[0] - 4, civil(int(days[-1]))[0] + 1)
    dates = np.array([day_number(year, month, day) for year in years if day <= days_in_month(year, month)])
    lags: Weights = (days - dates[np.maximum(0, np.searchsorted(dates, days, side="right") - 1)]).astype(np.float64)
    return lags


def _month_days(days: Days, article: Article, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """ "On February 4", told as past: news leaves the year out of the days just gone."""
    weekdays = any(
        _bare(meaning) and meaning.weekday is not None and meaning.month is None for phrase in phrases for meaning in _parts(phrase)
    )
    past = [
        (phrase, meaning)
        for phrase in phrases
        for meaning in _parts(phrase)
        if _bare(meaning) and meaning.month and meaning.day and _is_past(phrase)
    ]
    if not past:
        return
    first_weekday = min((phrase.start for phrase in phrases if _is_weekday(phrase.meaning) and _is_past(phrase)), default=len(article.text))
    # A month-day before any weekday is the day of the news, one after it lies farther back.
    main = [pair for pair in past if pair[0].start < first_weekday and (weekdays or _is_main(article, pair[0], clues))]
    lag = np.min([_lags(days, meaning.month or 1, meaning.day or 1) for _, meaning in past], axis=0)
    furthest = np.max([_lags(days, meaning.month or 1, meaning.day or 1) for _, meaning in past], axis=0)
    if main:
        phrase = main[0][0]
        lag = _lags(days, main[0][1].month or 1, main[0][1].day or 1)
        weights = np.exp(-lag / _MAIN_DAYS) + 0.02 * np.exp(-lag / _BACK_DAYS) + _MISREAD * _ahead(lag, _MAIN_DAYS)
        says = f"“{phrase.text}”, without a year, dates the news itself: such a report appears the same day or within some days."
    else:
        phrase = past[-1][0]
        weights = _beside_weekday(lag) if weekdays else _nearest(lag, _ALONE)
        says = f"“{phrase.text}” is told as past without a year, beside news told by weekdays: it lies some days to three months back."
        if not weekdays:
            says = f"“{phrase.text}” is told as past without a year: half of such dates lie within three weeks of the report."
    yield Factor(weights * np.where(furthest > 330, 0.3, 1.0), because("month and day without a year", phrase, says), 1.5)


def _ahead(lag: Weights, mean: float) -> Weights:
    """What remains for days shortly before a month-day, `lag` days after the one of the year before."""
    return np.asarray(np.exp(-np.maximum(0, 365 - lag) / mean), dtype=np.float64)


def _beside_weekday(lag: Weights) -> Weights:
    """The weight of each day `lag` days after a month-day told in an article whose news is told by a weekday."""
    near = np.where(lag < 3, 0.1, np.where(lag < 7, 0.6, 1.0))
    return np.asarray(near * np.exp(-lag / _BESIDE_DAYS) + 0.01, dtype=np.float64)


def _nearest(lag: Weights, shares: tuple[float, ...]) -> Weights:
    """The measured share of each day `lag` days after a month-day."""
    return np.asarray(np.array(shares)[np.searchsorted(_FROM, lag, side="right") - 1] / max(shares), dtype=np.float64)


def _is_past(phrase: DatePhrase) -> bool:
    return phrase.tense in ("past", "present", "") and phrase.lead not in ("until", "till", "by")


def _is_main(article: Article, phrase: DatePhrase, clues: Clues) -> bool:
    if clues.main:
        return (phrase.start, phrase.end) in clues.main
    return phrase.tense == "past" and bool(_SAYING.search(article.text[max(0, phrase.start - 60) : phrase.start]))


def _ordinals(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "On the 9th", told as past: of the month of publication, hardly ever of the one before."""
    past = [
        (phrase, meaning) for phrase in phrases for meaning in _parts(phrase)
        if _bare(meaning) and meaning.day and meaning.month is None and meaning.weekday is None and _is_past(phrase)
    ]  # fmt: skip
    if not past:
        return
    latest = max(meaning.day or 0 for _, meaning in past)
    dates = all_civil(days)[2]
    weights = np.where(dates >= latest, np.exp(-(dates - latest) / _ORDINAL_DAYS) + 0.05, 0.02)
    phrase = past[0][0]
    yield Factor(
        weights,
        because(
            "day of the month", phrase, f"“{phrase.text}” is past and of this month: published between day {latest} and the month's end."
        ),
        1.0,
    )


def _months(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "In November", told as past: within the year, rather of late."""
    past = [
        phrase for phrase in phrases
        if _bare(phrase.meaning) and phrase.meaning.month and not phrase.meaning.day
        and phrase.tense == "past" and phrase.lead not in ("", "until")
    ]  # fmt: skip
    for phrase in {phrase.meaning.month: phrase for phrase in past}.values():
        month = phrase.meaning.month or 1
        back = (all_civil(days)[1] - month) % 12
        weights = np.exp(-back * 30.4 / _MONTH_DAYS) + 0.15
        yield Factor(weights / weights.max(), because("month without a year", phrase, f"“{phrase.text}” is the last one gone by."), 0.4)


def _weekday_dates(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """ "Wednesday, March 8": only some years have that weekday on that day."""
    for phrase in phrases:
        meaning = phrase.meaning
        if not _bare(meaning) or meaning.weekday is None or not meaning.month or not meaning.day:
            continue
        agrees: Callable[[int], bool] = _agrees(meaning)
        fitting = [year for year in range(civil(int(days[0]))[0] - 1, civil(int(days[-1]))[0] + 2) if agrees(year)]
        weights = np.where(np.isin(all_civil(days)[0], fitting), 1.0, 0.02)
        near_years = ", ".join(str(year) for year in fitting if abs(year - civil(int(days[0]))[0]) < 12)
        yield Factor(weights, because("weekday and date", phrase, f"“{phrase.text}” fits the calendars of {near_years}."), 1.0)


def _agrees(meaning: Meaning) -> Callable[[int], bool]:
    def agrees(year: int) -> bool:
        month, day = meaning.month or 1, meaning.day or 1
        return day <= days_in_month(year, month) and weekday(day_number(year, month, day)) == meaning.weekday

    return agrees


def _ahead_of(phrases: Sequence[DatePhrase]) -> list[tuple[Place, DatePhrase]]:
    """The dates with a year that are told as to come, no longer than a year."""
    return [
        (where, phrase) for phrase in phrases for meaning in _parts(phrase)[:1]
        if meaning.kind == "date" and meaning.year is not None and not meaning.unit and phrase.tense == "future"
        and phrase.type in ("DATE", "TIME") and (where := place(meaning, Setting())) is not None and where.last - where.first <= 370
    ]  # fmt: skip


def _planned(days: Days, phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """The nearest date with a year told as to come: the report is older, and hardly by very much."""
    ahead = _ahead_of(phrases)
    if not ahead:
        return
    where, phrase = min(ahead, key=lambda pair: pair[0].first)
    weights = (1 + np.maximum(0, where.first - days) / _NEWEST_DAYS) ** -1.5
    weights *= np.where(days < where.first, 1.0, np.where(days <= where.last, _UNDER_WAY, _MISREAD))
    says = f"“{phrase.text}” is told as to come: published before {day_in_words(where.last)}."
    yield Factor(weights, because("told as to come", phrase, says), 0.7)

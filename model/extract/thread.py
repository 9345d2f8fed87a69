"""Reading the phrases of a text in their order: which date was last told, and whether the text is news or a narrative.

In news a date without a year is counted from the publication date; in a narrative, which goes from date to date far from its
publication, from the date last told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.dates import DateSpan, Precision, civil, day_number
from model.domain import Publication
from model.extract.meaning import DatePhrase, Meaning
from model.extract.places_in_time import SEASON_STARTS
from model.extract.placing import narrated_turn
from model.extract.resolve import Anchor, Resolved, range_ends, resolve

__all__ = ["is_narrative", "read_thread", "resolve_all"]

_NEAR_WORDS = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|said (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|last (?:week|month)|this (?:week|month|morning))\b",
    re.IGNORECASE,
)
_ENDED = re.compile(r",?\s{1,3}(?:that |which )?(?:ended|ending)\b")
_FIVE_YEARS = 5
_FAR_YEAR, _FAR_DATE = 6, 12  # years a telling does not leap ahead at once
_STALE, _BACK, _FRESH_YEAR, _PASSING_YEAR, _TRAIL = 60.0, 2.0, 60.0, 90.0, 5
_SENTENCE_OPENS = re.compile(r"(?:[.!?]|\n)[\"\u201d)]?\s{0,3}(?:(?:[A-Z][a-z]{1,8}|the|start|end|of|beginning|late|early) ){0,5}$")
# what a step of so many units is counted from in news: no day follows a year, and no month comes before a weekday
_STEPPED_FROM = {"day": Precision.DAY, "hour": Precision.DAY, "minute": Precision.DAY, "second": Precision.DAY, "month": Precision.MONTH}
_LEAD = 350  # characters into a text that a reporter gives the news in
_OPENING = 12  # characters into a paragraph a date still opens it


def is_narrative(phrases: Sequence[DatePhrase], text: str, published: Publication | None) -> bool:
    """Whether the dates of a text hang on each other: many explicit years, most of them far before publication, hardly any
    words of the day ("yesterday", "said on Friday")."""
    years = [year for phrase in phrases for year in _years(phrase.meaning)]
    if len(years) < 4 or (published is not None and any(phrase.start < _LEAD and _of_the_week(phrase.meaning) for phrase in phrases)):
        return False
    # how much of the text's words are of the day
    near = len(_NEAR_WORDS.findall(text))
    near += sum(phrase.meaning.base == "now" and phrase.meaning.unit in ("day", "week", "month") for phrase in phrases)
    weekdays = sum(_has_weekday(phrase.meaning) for phrase in phrases)
    if published is None:
        return near + weekdays == 0 or len(years) > 6 * (near + weekdays)
    now = civil(published.latest)[0]
    far = sum(abs(now - year) >= _FIVE_YEARS for year in years)
    recent = len(years) - far
    bare = sum(phrase.meaning.month is not None and phrase.meaning.year is None and not phrase.meaning.unit for phrase in phrases)
    return (far >= 3 * recent and len(years) > 2 * (near + weekdays) and (bare > 0 or len(years) > 8)) or (
        far + recent > 12 and len(years) > 8 * (near + weekdays)
    )


def _of_the_week(meaning: Meaning) -> bool:
    """A mere weekday, today or yesterday: what opens news."""
    if meaning.unit == "day" and meaning.base == "now" and meaning.number in (-1, 0):
        return True
    return meaning.kind == "date" and meaning.weekday is not None and meaning.month is None and meaning.day is None and not meaning.unit


def _has_weekday(meaning: Meaning) -> bool:
    if meaning.kind == "range":
        return any(_has_weekday(part.meaning) for part in meaning.parts)
    return meaning.weekday is not None and meaning.year is None


def _years(meaning: Meaning) -> list[int]:
    if meaning.kind == "range":
        return [year for part in meaning.parts for year in _years(part.meaning)]
    return [meaning.year] if meaning.year is not None else []


def resolve_all(text: str, phrases: Sequence[DatePhrase], published: Publication | None) -> list[tuple[DatePhrase, Resolved]]:
    """Each phrase with what it resolves to, in order: the thread of the telling kept along the way."""
    return [(phrase, found[-1]) for phrase, found in _follow(text, phrases, published)]


def read_thread(text: str, phrases: Sequence[DatePhrase], published: Publication | None) -> Iterator[tuple[DatePhrase, list[str]]]:
    """Each phrase with its TIMEX3 values (one for each part of a range)."""
    for phrase, found in _follow(text, phrases, published):
        yield phrase, [resolved.value for resolved in (found[:-1] if phrase.meaning.kind == "range" else found)]


def _follow(text: str, phrases: Sequence[DatePhrase], published: Publication | None) -> Iterator[tuple[DatePhrase, list[Resolved]]]:
    narrative = is_narrative(phrases, text, published)
    told = _Told(narrative)
    report = _Report(published)
    for phrase in phrases:
        anchor = Anchor(published, report.period_of(phrase.meaning) or _before(phrase.meaning, told, published), "", narrative)
        parts = range_ends(phrase, anchor) if phrase.meaning.kind == "range" else []
        whole = resolve(phrase, anchor)
        yield phrase, [*parts, whole]
        report.hear(phrase, whole, text)
        if not _year_before(phrase.meaning) and phrase.meaning.name != "year ago":
            told.hear(phrase, parts[0] if parts else whole, text)


def _before(meaning: Meaning, told: _Told, published: Publication | None) -> DateSpan | None:
    """What a phrase counts from outside of a report: the date told before it; "the latest quarter" from publication."""
    return None if meaning.name in ("quarter", "year ago") and published is not None else told.before(meaning)


def _year_before(meaning: Meaning) -> bool:
    """ "A year ago", "a year earlier": in a report on a quarter the same quarter of the year before, only looked back at."""
    return meaning.unit == "year" and meaning.number == -1 and meaning.name == "ago"


class _Report:
    """What a business report is about as it goes on: a quarter, or the nine months or the year it tells beside it."""

    def __init__(self, published: Publication | None) -> None:
        self._published = published
        self._quarter: DateSpan | None = None
        self._longer = False  # the figures just told are those of several quarters

    def period_of(self, meaning: Meaning) -> DateSpan | None:
        """The period "the quarter", "the year-ago period" and "a year earlier" are counted from, None where no report is told."""
        if self._quarter is None:
            return None
        if meaning.name == "quarter":
            return self._quarter
        if meaning.name != "year ago" and not _year_before(meaning):
            return None
        if self._longer:
            year = civil(self._quarter.latest)[0]
            return DateSpan.within(day_number(year), day_number(year, 12, 31), Precision.YEAR, f"{year:04d}")
        return self._quarter

    def hear(self, phrase: DatePhrase, found: Resolved, text: str) -> None:
        """Takes in a phrase: a quarter that is over by publication, or one the text calls ended, is what is reported on."""
        meaning, span = phrase.meaning, found.span
        if meaning.name in ("quarter", "year ago"):
            self._longer = self._longer and meaning.name == "year ago"
        elif meaning.name == "quarter ended" or (meaning.quarter and not meaning.unit):
            over = self._published is None or (span is not None and span.latest <= self._published.latest)
            ended = meaning.name == "quarter ended" or _ENDED.match(text, phrase.end) is not None
            aside = self._quarter is not None and span is not None and span.latest < self._quarter.earliest and not ended
            if span is not None and (over or ended) and not aside:
                self._quarter, self._longer = span, False
        elif meaning.kind == "duration" and meaning.unit in ("month", "year") and phrase.text.lower().startswith(("the ", "first ")):
            self._longer = meaning.unit == "year" or (meaning.number or 0) >= 6


def _leap(told: DateSpan, opened: bool, month: int, day: int | None) -> float:
    """How far a telling leaps, in days, from a date told to a month or a day without a year; back counts double."""
    _, told_month, told_day = civil(told.earliest)
    if told.precision is Precision.YEAR:
        return _FRESH_YEAR if opened else _PASSING_YEAR
    months = 12 * narrated_turn(month, told_month) + month - told_month
    gap = 30.4 * months + (day - told_day if day is not None else 0)
    return gap if gap >= 0 else -_BACK * gap


class _Told:
    """The date last told as a telling goes on, with an eye on what is only an aside; a range is told from its beginning."""

    def __init__(self, narrative: bool) -> None:
        self.span: DateSpan | None = None
        self._narrative = narrative
        self._aside: int | None = None  # the year of an aside: told again, the telling has gone there
        self._trail: list[tuple[DateSpan, bool]] = []  # where the telling was, newest first, and whether it went there openly

    def before(self, meaning: Meaning) -> DateSpan | None:
        """The date last told that a phrase is to be read from: for a month or day without a year the one it follows most closely."""
        fit = _STEPPED_FROM.get(meaning.unit)
        if fit is not None and not self._narrative and meaning.base == "told" and meaning.number:
            return next((span for span, _ in self._trail if span.precision is fit), None if fit is Precision.DAY else self.span)
        if not self._narrative or len(self._trail) < 2:
            return self.span
        first = meaning.parts[0].meaning if meaning.kind == "range" else meaning
        month = first.month or SEASON_STARTS.get(first.season)
        if month is None or first.year is not None or first.unit or first.direction or first.kind != "date":
            return self.span
        costs = [(_STALE * age + _leap(span, opened, month, first.day), age) for age, (span, opened) in enumerate(self._trail)]
        return self._trail[min(costs)[1]][0]

    def hear(self, phrase: DatePhrase, found: Resolved, text: str) -> None:
        """Takes in a phrase; general references, decades and centuries are no places the telling has gone to."""
        span = found.span
        if span is None or phrase.meaning.kind not in ("date", "range"):
            return
        if self.span is None:
            self._go(span, phrase, text)
            return
        if span.precision in (Precision.CENTURY, Precision.DECADE, Precision.UNKNOWN):
            return
        year = civil(span.earliest)[0]
        if self._narrative and self._is_aside(phrase, span, year, text):
            self._aside = year
            return
        self._aside = None
        self._go(span, phrase, text)

    def _go(self, span: DateSpan, phrase: DatePhrase, text: str) -> None:
        self.span = span
        opened = phrase.start < _OPENING or bool(_SENTENCE_OPENS.search(text[max(0, phrase.start - 40) : phrase.start]))
        self._trail = [(span, opened), *(place for place in self._trail if place[0].earliest != span.earliest)][:_TRAIL]

    def _is_aside(self, phrase: DatePhrase, span: DateSpan, year: int, text: str) -> bool:
        """A year far from the telling, or a mere year before it, that does not open a paragraph: a look aside."""
        assert self.span is not None
        away = year - civil(self.span.latest)[0]
        if phrase.meaning.kind == "range" or not away or (self._aside is not None and abs(year - self._aside) <= 1):
            return False
        if phrase.start < _OPENING or "\n" in text[phrase.start - _OPENING : phrase.start]:
            return False
        if span.precision is Precision.YEAR:
            return away > _FAR_YEAR or away < 0
        return away > _FAR_DATE

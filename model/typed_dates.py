"""Dates as a person types them into a field: ISO 8601, EDTF level 1 and plain words; no sentence is read here.

What is read is English; words of the interface's language are brought to it before (`model.typed_words`).  All that
`model.date_words` shows can be typed again.

| typed | means |
|---|---|
| 2015, 2015-03, 2015-03-19, -0043-03-15 | some day of that year or month, that day |
| March 2015, 19 March 2015, March 19, 2015 | the same in words |
| 476, AD 79, 44 BC, 15 March 44 BCE | years of fewer digits (of one or two with their era), years before the year 1 |
| 1990s, 190s BC, 5th century BC, 199X, 19XX | some day of that decade or century |
| 2004-06-XX, 2004-XX, 2004-XX-XX | some day of that month or year, kept in the EDTF text |
| 2015-03/2016-04 | from some day of March 2015 to some day of April 2016 |
| 2023-02-05..2023-03-05, [2023-02-05..2023-03-05] | one day between the two |
| early 2015, mid-March 2015, late 1990s, end of 2015 | in the first, the middle or the last third of it |
| spring 2019, Q2 2019, first half of 2019, 2019-21, 2019-34 | some day of that season (meteorological, northern), quarter or half |
| 8-9 Jan 2024, from 3 to 7 March 2015, March to May 2016 | all the time from the one to the other |
| between 3 and 7 March 2015, 2 or 3 March 2015, the week of 2-8 March 2015 | one day between the two |
| all of March 2015, from 2014 to the end of 2016 | every day of it |
| since 2014, from 2014 on, 2014/.., by 2005, before 2005, ../2005 | as far as there is something to look at, where that is known |
| 19/3/2015, 19.3.2015, 2015/3/19, 3/2015 | numbers, where they read in one way or the language tells the order |
| Wed, 8 Feb 2023 | that day, if it was one |
| between 5 Feb and 5 Mar 2023, a Wednesday | as without it, the day of the week kept as a note |
| 2015-03~, 2015?, about 2015, perhaps in 2015 | as without the sign, kept in the EDTF text: about, perhaps |

Where a moment is asked for (`typed_moment`), a day may have a time: 2023-02-05 14:30, 5 Feb 2023, 14:30:05, 2023-02-05T14:30+09:00;
in UTC where no zone is told.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from model.date_words import NOTES
from model.dates import DateSpan, Precision, Step, civil, iso, weekday
from model.translation import language, noted, tr
from model.typed_ranges import between, opened, parted, to_the_end, week
from model.typed_stretches import NoDate, calendar_stretch, day_of_week, month_number, signed, stretch
from model.typed_words import examples, in_english, words_of
from model.wording import date_words, day_words

__all__ = ["Moment", "calendar_stretch", "looked_at", "month_number", "typed_date", "typed_moment", "when_published"]

Reach = tuple[int, int]
"""The first and the last day there is to look at."""
_TIME = r"(?:t|\s+|,\s*)(\d{1,2}):(\d\d)(?::(\d\d))?\s*(z|utc|gmt|[+-]\d\d:?\d\d)?"
_TIMED = re.compile(rf"(.*[\da-z.]),?{_TIME}")
_NOTE = re.compile(r"(.+?)\s?,\s?an?\s(monday|tuesday|wednesday|thursday|friday|saturday|sunday)")
_DOUBT = re.compile(r"(perhaps|maybe|possibly|probably)\s+(?=\S)|(?:in\s+)?(c\.|ca\.?|circa|about|around)\s*(?=\S)")
_ALL = re.compile(r"(?:all\s(?:of\s)?|the\swhole\s(?:of\s)?|throughout\s)(.+)")
_OPEN_END = noted("“{words}” has an open end. Write the days it lies between, for example 2020..2023-05.")
_BACKWARDS = noted("“{words}” ends before it begins. Write the earlier date first.")


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of time to be looked at: float day numbers (UTC), and how it was understood in words."""

    start: float
    end: float
    words: str


def typed_moment(text: str, reach: Reach | None = None) -> Moment | None:
    """What was typed as a moment or stretch of time, None for an empty text; `reach` as for `typed_date`.  Raises ValueError with a
    sentence for the reader."""
    timed = _TIMED.fullmatch(in_english(text, language()))
    if timed is None:
        span = typed_date(text, reach)
        return None if span is None else Moment(float(span.earliest), float(span.latest + 1), date_words(span))
    words = " ".join(text.split())
    try:
        span = _understood(timed[1].rstrip(","), None)
    except NoDate as error:
        raise ValueError(error.said(words, examples())) from error
    hour, minute, second = int(timed[2]), int(timed[3]), int(timed[4] or 0)
    if span.earliest != span.latest:
        raise ValueError(tr("“{words}” is no single day. A time of day needs one, as in 2015-03-19 14:30.", words=timed[1]))
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(tr("“{words}” has no such time of day.", words=words))
    seconds = hour * 3600 + minute * 60 + second - _offset(timed[5] or "", words)
    day, seconds = span.earliest + seconds // 86400, seconds % 86400
    clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}" + (f":{seconds % 60:02d}" if timed[4] else "")
    start = day + seconds / 86400
    return Moment(start, start + (1 if timed[4] else 60) / 86400, tr("{day}, {time} UTC", day=day_words(day), time=clock))


def _offset(zone: str, words: str) -> int:
    """How many seconds a zone is ahead of UTC."""
    if not zone or zone[0] not in "+-":
        return 0
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 18 or minutes > 59:
        raise ValueError(tr("“{words}” has no such time zone.", words=words))
    return (hours * 3600 + minutes * 60) * (1 if zone[0] == "+" else -1)


def typed_date(text: str, reach: Reach | None = None, code: str | None = None) -> DateSpan | None:
    """What was typed as a date span, None for an empty text.  `reach`: the days an open end ("since 2014") reaches to; without it a
    date has none.  `code`: the language it is in, that of the interface where none is given.  Raises ValueError with a sentence for
    the reader."""
    words = " ".join(text.split())
    if not words or words.lower() in ("undated", tr("undated").lower()):
        return None
    code = language() if code is None else code
    try:
        span = _understood(in_english(words, code), reach, words_of(code).numbers)
    except NoDate as error:
        raise ValueError(error.said(words, examples())) from error
    return replace(span, derivation=(Step("typed", words, -1, -1, tr("You typed “{words}”.", words=words)),))


def _understood(words: str, reach: Reach | None, numbers: str = "") -> DateSpan:
    """What English words or EDTF mean.  Raises NoDate."""
    named = _NOTE.fullmatch(words)
    if named:
        span, day = _understood(named[1], reach, numbers), day_of_week(named[2])
        if span.earliest == span.latest and weekday(span.earliest) != day:
            raise NoDate(noted("“{words}”: that day was another day of the week."))
        return span if span.earliest == span.latest else replace(span, note=NOTES[day])
    doubt = _DOUBT.match(words)
    if doubt:
        span = _understood(words[doubt.end() :], reach, numbers)
        return replace(span, edtf=signed(span.edtf, "?" if doubt[1] else "~"))
    return _ranged(words, reach, numbers)


def _ranged(words: str, reach: Reach | None, numbers: str) -> DateSpan:
    """The same, without a sign before it and a note behind it."""
    start, dots, end = words.removeprefix("[").removesuffix("]").partition("..")
    if dots and start.strip("/ ") and end.strip("/ "):
        return _within(start, end, numbers)
    ends = [] if dots else words.split("/")
    if len(ends) == 2 and all(ends) and not _of_month(ends, numbers):
        return _lasting(ends[0], ends[1], numbers)
    whole = _ALL.fullmatch(words)
    if whole:
        first, last = stretch(whole[1], numbers)[:2]
        return DateSpan.lasting(first, last)
    days = week(words)
    if days:
        return replace(_within(*days, numbers), precision=Precision.WEEK)
    ended = to_the_end(words)
    if ended:
        return _to_the_end(*ended, numbers)
    way = opened(words)
    if way is not None:
        return _open_ended(*way, reach, numbers)
    found = parted(words)
    if found:
        return (_within if found[2] else _lasting)(found[0], found[1], numbers)
    return DateSpan.within(*stretch(words, numbers))


def _of_month(ends: list[str], numbers: str) -> bool:
    """Whether two numbers with a slash are a month of a year: 3/2015, and 2015/3 where a language writes the year first."""
    first, last = ends
    if not (first.isdigit() and last.isdigit()):
        return False
    return (len(first) < 3 and len(last) == 4) or (numbers == "year first" and len(first) == 4 and len(last) < 3)


def _end(words: str, numbers: str) -> tuple[int, int, Precision, str]:
    """One end of a range: a date, or one that itself lies between two."""
    two = between(words) or week(words)
    if two is None:
        return stretch(words, numbers)
    span = _within(*two, numbers)
    return span.earliest, span.latest, Precision.WEEK if week(words) else span.precision, span.edtf


def _within(start: str, end: str, numbers: str) -> DateSpan:
    """One day between two dates."""
    begun, over = stretch(start, numbers), stretch(end, numbers)
    first, last = begun[0], over[1]
    _in_order(first, last)
    precision = Precision.MONTH if last - first < 90 else Precision.YEAR
    return DateSpan.within(first, last, precision, f"[{iso(first)}{_sign(begun)}..{iso(last)}{_sign(over)}]")


def _sign(date: tuple[int, int, Precision, str]) -> str:
    """The EDTF sign a date bears."""
    return date[3][-1] if date[3][-1] in "~?%" else ""


def _lasting(start: str, end: str, numbers: str) -> DateSpan:
    """All the time from one date to another."""
    begun, over = _end(start, numbers), _end(end, numbers)
    _in_order(begun[0], over[1])
    precision = min(begun[2], over[2], key=list(Precision).index)
    vague = ".." in begun[3] + over[3]  # "early March to mid-May 2015": EDTF has no interval of such ends
    edtf = f"[{iso(begun[0])}..{iso(over[1])}]" if vague else f"{begun[3]}/{over[3]}"
    return DateSpan(begun[0], min(begun[1], over[1]), max(over[0], begun[0]), over[1], precision, edtf)


def _to_the_end(start: str, end: str, numbers: str) -> DateSpan:
    """All the time from the first day of a date to the last of another; what begins in a part of a month or of a year begins there."""
    begun, last = stretch(start, numbers), stretch(end, numbers)[1]
    _in_order(begun[0], last)
    if ".." not in begun[3] or begun[2] in (Precision.DECADE, Precision.CENTURY):
        return DateSpan.lasting(begun[0], last)
    return DateSpan(begun[0], min(begun[1], last), last, last, begun[2], f"[{iso(begun[0])}..{iso(last)}]")


def _open_ended(way: str, words: str, reach: Reach | None, numbers: str) -> DateSpan:
    """The time since, after, by or before a date, as far as there is something to look at."""
    if reach is None:
        raise NoDate(_OPEN_END)
    first, last, precision, edtf = _end(words, numbers)
    if way in ("after", "before"):
        day = last + 1 if way == "after" else first - 1
        first, last, precision, edtf = day, day, Precision.DAY, iso(day)
    if way in ("since", "after"):
        furthest = max(reach[1], last)
        return DateSpan(first, last, furthest, furthest, precision, f"{edtf}/..")
    return DateSpan(min(reach[0], first), last, min(reach[0], first), last, precision, f"../{edtf}")


def when_published(first: int, last: int) -> DateSpan:
    """A day between those an article was published between: the date of an event that is added while one reads it."""
    step = Step("looked at", "", -1, -1, tr("It is when the article was published that was read when the event was added."))
    if first == last:
        return DateSpan.of_day(first, step)
    return DateSpan.within(first, last, Precision.MONTH, f"[{iso(first)}..{iso(last)}]", step)


def looked_at(start: float, end: float) -> DateSpan:
    """The middle of a stretch of time that is in view (float day numbers), as finely as one sees it: its day, month or year."""
    year, month, day = civil(math.floor((start + end) / 2))
    fine = 2 if end - start < 60 else 1 if end - start < 1500 else 0
    stretch = calendar_stretch(year, month if fine else 0, day if fine == 2 else 0)
    return DateSpan.within(*stretch, Step("looked at", "", -1, -1, tr("It is what was in view when the event was added.")))


def _in_order(first: int, last: int) -> None:
    if first > last:
        raise NoDate(_BACKWARDS)

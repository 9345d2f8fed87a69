"""Dates as a person types them into a field: ISO 8601, EDTF level 1 and plain English; no sentence is read here.

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
| between 3 and 7 March 2015, 2 or 3 March 2015 | one day between the two |
| Wed, 8 Feb 2023 | that day, if it was one |
| 2015-03~, 2015?, about 2015 | as without the sign, kept in the EDTF text: about, perhaps |

Where a moment is asked for (`typed_moment`), a day may have a time: 2023-02-05 14:30, 5 Feb 2023, 14:30:05, 2023-02-05T14:30+09:00;
in UTC where no zone is told.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from model.dates import DateSpan, Precision, Step, civil, day_number, days_in_month, iso, weekday
from model.extract.places_in_time import half_place, quarter_place, season_place
from model.translation import tr
from model.typed_ranges import open_ended, parted
from model.wording import date_words, day_words

__all__ = [
    "EXAMPLES", "MOMENT_EXAMPLES", "Moment", "calendar_stretch", "looked_at", "month_number", "typed_date", "typed_moment",
    "when_published",
]  # fmt: skip

EXAMPLES = "19 March 2015, early Feb 2023, 8-9 Jan 2024, spring 2019, 44 BC, 2015-03, 2015-03-07/2015-03-31"
MOMENT_EXAMPLES = "2015, 2015-03, 19 March 2015, 44 BC, 5th century BC, 2015-03-19 14:30, 2015-03-07/2015-03-31"
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_NUMBERS = re.compile(r"(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([a-z]{3,9})\.?,?\s+(\d{1,4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{1,4})")
_ERA = re.compile(r"(.*[\da-z])\s*(?<![a-z.])(b\.?c\.?(?:e\.?)?|c\.?e\.?|a\.?d\.?)")
_ERA_BEFORE = re.compile(r"a\.?d\.?\s*(\d.*)")
_ABOUT = re.compile(r"(?:c\.|ca\.?|circa|about|around)\s*(?=\S)")
_PART = re.compile(r"(early|mid|late)(?:\s*-\s*|\s+)(?:in\s+)?(?=\S)|(?:the\s+)?(beginning|start|middle|end)\s+of\s+(?=\S)")
_PARTS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}
_YEAR = re.compile(r"\d{1,4}")
_DECADE = re.compile(r"(?:the\s+)?(\d{1,3}0)['’]?s")
_CENTURY = re.compile(r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+(?:century|c\.?)")
_UNSPECIFIED = re.compile(r"(\d{2,3})(x{1,2})")
_SEASON = re.compile(r"(?:the\s+)?(spring|summer|autumn|fall|winter)(?:\s+of|,)?\s+(\d{3,4})")
_QUARTER = re.compile(
    r"q([1-4])[\s,/-]*(\d{4})|(\d{4})[\s,/-]*q([1-4])"
    r"|(?:the\s+)?(first|second|third|fourth|last)\s+quarter(?:\s+of|,)?\s+(\d{3,4})"
)
_HALF = re.compile(r"(?:the\s+)?(first|second|last)\s+half(?:\s+of|,)?\s+(\d{3,4})|h([12])[\s,/-]*(\d{4})")
_CODED = re.compile(r"(-?\d{4})-(2[1-4]|3[3-6]|4[01])")
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\.?,?\s+(?=\d|[a-z])")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_RELATIVE = re.compile(
    r"(?:today|yesterday|tomorrow|now|tonight|(?:last|next|this)\s.*|.*\sago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_NUMERIC = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})")
_UNSPECIFIED_DAY = re.compile(r"(-?\d{4}-(?:\d\d|xx))-xx|(-?\d{4})-xx")
_TIME = r"(?:t|\s+|,\s*)(\d{1,2}):(\d\d)(?::(\d\d))?\s*(z|utc|gmt|[+-]\d\d:?\d\d)?"
_TIMED = re.compile(rf"(.*[\da-z.]){_TIME}", re.IGNORECASE)

Stretch = tuple[int, int, Precision, str]  # first day, last day, precision, EDTF


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of time to be looked at: float day numbers (UTC), and how it was understood in words."""

    start: float
    end: float
    words: str


def typed_moment(text: str) -> Moment | None:
    """What was typed as a moment or stretch of time, None for an empty text.  Raises ValueError with a sentence for the reader."""
    timed = _TIMED.fullmatch(text.strip())
    if timed is None:
        span = typed_date(text)
        return None if span is None else Moment(float(span.earliest), float(span.latest + 1), date_words(span))
    span = typed_date(timed[1].rstrip(","))
    hour, minute, second = int(timed[2]), int(timed[3]), int(timed[4] or 0)
    if span is None or span.earliest != span.latest:
        raise ValueError(tr("“{words}” is no single day. A time of day needs one, as in 2015-03-19 14:30.", words=timed[1]))
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(tr("“{words}” has no such time of day.", words=text.strip()))
    seconds = hour * 3600 + minute * 60 + second - _offset(timed[5] or "", text)
    day, seconds = span.earliest + seconds // 86400, seconds % 86400
    clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}" + (f":{seconds % 60:02d}" if timed[4] else "")
    start = day + seconds / 86400
    return Moment(start, start + (1 if timed[4] else 60) / 86400, f"{day_words(day)}, {clock} UTC")


def _offset(zone: str, text: str) -> int:
    """How many seconds a zone is ahead of UTC."""
    if not zone or zone[0] not in "+-":
        return 0
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 18 or minutes > 59:
        raise ValueError(tr("“{words}” has no such time zone.", words=text.strip()))
    return (hours * 3600 + minutes * 60) * (1 if zone[0] == "+" else -1)


def typed_date(text: str) -> DateSpan | None:
    """What was typed as a date span, None for an empty text.  Raises ValueError with a sentence for the reader."""
    words = " ".join(text.split())
    if not words:
        return None
    step = Step("typed", words, -1, -1, tr("You typed “{words}”.", words=words))
    start, dots, end = words.removeprefix("[").removesuffix("]").partition("..")
    if dots and start.strip() and end.strip():
        return _within(start.strip(), end.strip(), words, step)
    ends = words.split("/")
    if len(ends) == 2 and all(ends) and ".." not in ends:
        return _lasting(ends[0], ends[1], words, step)
    found = parted(words.lower())
    if found:
        return (_within if found[2] else _lasting)(found[0], found[1], words, step)
    if open_ended(words.lower()):
        raise ValueError(tr("“{words}” has an open end. Write the days it lies between, for example 2020..2023-05.", words=words))
    first_day, last_day, precision, edtf = _stretch(words)
    return DateSpan.within(first_day, last_day, precision, edtf, step)


def _within(start: str, end: str, words: str, step: Step) -> DateSpan:
    """One day between two dates."""
    first, last = _stretch(start)[:2], _stretch(end)[:2]
    _in_order(first[0], last[1], words)
    precision = Precision.MONTH if last[1] - first[0] < 90 else Precision.YEAR
    return DateSpan.within(first[0], last[1], precision, f"[{iso(first[0])}..{iso(last[1])}]", step)


def _lasting(start: str, end: str, words: str, step: Step) -> DateSpan:
    """All the time from one date to another."""
    begun, over = _stretch(start), _stretch(end)
    _in_order(begun[0], over[1], words)
    precision = min(begun[2], over[2], key=list(Precision).index)
    between = ".." in begun[3] + over[3]  # "early March to mid-May 2015": EDTF has no interval of such ends
    edtf = f"[{iso(begun[0])}..{iso(over[1])}]" if between else f"{begun[3]}/{over[3]}"
    return DateSpan(begun[0], min(begun[1], over[1]), max(over[0], begun[0]), over[1], precision, edtf, (step,))


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


def _in_order(first: int, last: int, words: str) -> None:
    if first > last:
        raise ValueError(tr("“{words}” ends before it begins. Write the earlier date first.", words=words))


def _stretch(words: str) -> Stretch:
    """One date.  Raises ValueError with a sentence for the reader."""
    text = words.strip().lower()
    named = _WEEKDAY.match(text)
    if named:
        return _on_weekday(_stretch(text[named.end() :]), _WEEKDAYS.index(named[1]), words.strip())
    about = _ABOUT.match(text)
    sign = "~" if about else text[-1:] if text[-1:] in ("~", "?", "%") else ""
    text = text[about.end() if about else 0 :].rstrip("~?%").strip()
    unspecified = _UNSPECIFIED_DAY.fullmatch(text)
    if unspecified:
        return (*_stretch((unspecified[1] or unspecified[2]).removesuffix("-xx"))[:3], text.upper() + sign)
    part = _PART.match(text)
    if part:
        return _third(_stretch(text[part.end() :]), _PARTS[part[1] or part[2]], words)
    before_christ, era = False, _ERA.fullmatch(text)
    first_era = _ERA_BEFORE.fullmatch(text)
    if era:
        text, before_christ = era[1], era[2].startswith("b")
    elif first_era:
        text = first_era[1]
    part_of_year = None if before_christ else _part_of_year(text)
    if part_of_year is not None:
        return (*part_of_year[:3], part_of_year[3] + sign)
    aged = _aged(text, before_christ, bool(era or first_era))
    if aged is not None:
        return (*aged[:3], aged[3] + sign)
    year, month, day = _parts(text, words, bool(era or first_era))
    if (era or first_era) and year < 1:
        raise ValueError(tr("“{words}” has no such year: the year before AD 1 is 1 BC.", words=words.strip()))
    year = 1 - year if before_christ else year
    try:
        first, last, precision, edtf = calendar_stretch(year, month, day)
    except ValueError as error:
        raise ValueError(tr("“{words}” is no day of the calendar.", words=words.strip())) from error
    return first, last, precision, edtf + sign


def _on_weekday(day: Stretch, wanted: int, words: str) -> Stretch:
    """The day, where it is of that weekday."""
    if day[0] != day[1]:
        raise ValueError(tr("“{words}” names a weekday, but no single day.", words=words))
    if weekday(day[0]) != wanted:
        raise ValueError(tr("“{words}”: that day was another day of the week.", words=words))
    return day


def _part_of_year(text: str) -> Stretch | None:
    """A season, a quarter or a half of a year; None for anything else."""
    season, quarter, half, coded = (pattern.fullmatch(text) for pattern in (_SEASON, _QUARTER, _HALF, _CODED))
    if season:
        place = season_place(int(season[2]), _SEASONS[season[1]])
    elif quarter:
        number = _ORDER.get(quarter[5] or "", 4) if quarter[5] else int(quarter[1] or quarter[4])
        place = quarter_place(int(quarter[2] or quarter[3] or quarter[6]), number)
    elif half:
        number = int(half[3]) if half[3] else 1 if half[1] == "first" else 2
        place = half_place(int(half[2] or half[4]), number)
    elif coded:
        year, code = int(coded[1]), int(coded[2])
        whole = half_place(year, code - 39) if code >= 40 else quarter_place(year, code - 32) if code >= 33 else None
        place = whole or season_place(year, ("SP", "SU", "FA", "WI")[code - 21])
    else:
        return None
    return place.first, place.last, Precision.SEASON, place.edtf


def calendar_stretch(year: int, month: int = 0, day: int = 0) -> Stretch:
    """A day, or some day of a month or of a year (0: not told).  Raises ValueError where the calendar has none."""
    if day:
        number = day_number(year, month, day)
        return number, number, Precision.DAY, iso(number)
    first = day_number(year, month or 1)
    if month:
        return first, first + days_in_month(year, month) - 1, Precision.MONTH, iso(first).rsplit("-", 1)[0]
    return first, day_number(year, 12, 31), Precision.YEAR, iso(first).rsplit("-", 2)[0]


def month_number(name: str) -> int:
    """1..12 of an English name of a month, whole or its first three or four letters, 0 for anything else."""
    word = name.lower()
    return next((n for n, one in enumerate(_MONTHS, 1) if one == word or (one.startswith(word) and len(word) in (3, 4))), 0)


def _third(whole: Stretch, third: int, words: str) -> Stretch:
    """The first, middle or last third of a month, a year or more."""
    first, last, precision, _ = whole
    if first == last:
        raise ValueError(tr("“{words}” names a part of a single day.", words=words.strip()))
    length = last - first + 1
    low, high = first + length * third // 3, first + length * (third + 1) // 3 - 1
    finer = {Precision.MONTH: Precision.WEEK, Precision.YEAR: Precision.MONTH, Precision.CENTURY: Precision.DECADE}
    return low, high, finer.get(precision, precision), f"[{iso(low)}..{iso(high)}]"


def _aged(text: str, before_christ: bool, era: bool) -> Stretch | None:
    """A decade or a century; None for anything else."""
    century = _CENTURY.fullmatch(text)
    if century and int(century[1]):
        number = int(century[1])
        first, last = (1 - 100 * number, -100 * (number - 1)) if before_christ else (100 * number - 99, 100 * number)
        return _years(first, last, Precision.CENTURY)
    decade = _DECADE.fullmatch(text)
    if decade and int(decade[1]) and (era or len(decade[1]) > 2):
        low = int(decade[1])
        return _years(-low - 8, 1 - low, Precision.DECADE) if before_christ else _years(low, low + 9, Precision.DECADE)
    unspecified = _UNSPECIFIED.fullmatch(text)
    if unspecified and len(text) == 4 and not era:
        low, many = int(unspecified[1]) * 10 ** len(unspecified[2]), 10 ** len(unspecified[2])
        first, last, precision, _ = _years(low, low + many - 1, Precision.DECADE if many == 10 else Precision.CENTURY)
        return first, last, precision, text.upper()
    return None


def _years(first: int, last: int, precision: Precision) -> Stretch:
    """Some day of these years."""
    start, end = day_number(first), day_number(last, 12, 31)
    return start, end, precision, f"[{iso(start).rsplit('-', 2)[0]}..{iso(end).rsplit('-', 2)[0]}]"


def _parts(text: str, words: str, era: bool) -> tuple[int, int, int]:
    """(year, month or 0, day or 0)."""
    numbers = _NUMBERS.fullmatch(text)
    if numbers and not (era and numbers[1].startswith("-")):
        month, day = int(numbers[2] or 0), int(numbers[3] or 0)
        if (numbers[2] and not 1 <= month <= 12) or (numbers[3] and not day):
            raise ValueError(tr("“{words}” is no day of the calendar.", words=words.strip()))
        return int(numbers[1]), month, day
    if _YEAR.fullmatch(text) and (era or (len(text) > 2 and int(text))):
        return int(text), 0, 0
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2))):
        match = pattern.fullmatch(text)
        if match and (era or len(match[order[0]]) > 2):
            month = month_number(match[order[1]])
            if month:
                return int(match[order[0]]), month, int(match[order[2]] or 0)
    raise ValueError(_unread(words.strip()))


def _unread(words: str) -> str:
    """Why this is no date, as a sentence."""
    text = words.lower()
    numeric = _NUMERIC.fullmatch(text)
    if numeric:
        return tr("“{words}” can be read with the day or the month first. Write the month as a word, or the year first.", words=words)
    if _RELATIVE.fullmatch(text):
        return tr("“{words}” depends on when it is said. Write the date with its year.", words=words)
    if not re.search(r"\d{3}", text) and re.search(r"[a-z]{3}", text) and month_number(max(re.findall(r"[a-z]+", text), key=len)):
        return tr("“{words}” has no year. Write it with its year, for example 19 March 2015.", words=words)
    return tr("“{words}” is no date Hiatus can read. Write for example {examples}.", words=words, examples=EXAMPLES)

"""One date as it is typed: a day, a month, a year, a season, a decade, a century, or a part of one, in English and in EDTF.

Ranges of two dates are parted in `model.typed_ranges`, words of other languages brought to English in `model.typed_words`; what all of
them come to is put together in `model.typed_dates`.
"""

from __future__ import annotations

import re

from model.dates import Precision, day_number, days_in_month, iso, weekday
from model.extract.places_in_time import half_place, quarter_place, season_place
from model.translation import noted, tr

__all__ = ["NoDate", "Stretch", "calendar_stretch", "day_of_week", "month_number", "signed", "stretch"]

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_NUMBERS = re.compile(r"(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([a-z]{3,9})\.?,?\s+(\d{1,4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{1,4})")
_ERA = re.compile(r"(.*[\da-z])\s*(?<![a-z.])(b\.?c\.?(?:e\.?)?|c\.?e\.?|a\.?d\.?)")
_ERA_BEFORE = re.compile(r"a\.?d\.?\s*(\d.*)")
_ABOUT = re.compile(r"(?:in\s+)?(?:c\.|ca\.?|circa|about|around)\s*(?=\S)")
_WITHIN = re.compile(r"(?:in|on|during)\s+(?=\S)")
_PART = re.compile(r"(early|mid|late)(?:\s*-\s*|\s+)(?:in\s+)?(?=\S)|(?:the\s+)?(beginning|start|middle|end)\s+of\s+(?=\S)")
_PARTS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}
_YEAR = re.compile(r"\d{1,4}")
_DECADE = re.compile(r"(?:the\s+)?(\d{1,3}0)['’]?s")
_CENTURY = re.compile(r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+(?:century|c\.?)")
_UNSPECIFIED = re.compile(r"(\d{2,3})(x{1,2})")
_SEASON = re.compile(r"(?:the\s+)?(spring|summer|autumn|fall|winter)(?:\s+of|,)?\s+(\d{1,4})")
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
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})([./])(\d{1,2})(?:\2(\d{1,2}))?")
_MONTH_YEAR = re.compile(r"(\d{1,2})[./](\d{4})")
_UNSPECIFIED_DAY = re.compile(r"(-?\d{4}-(?:\d\d|xx))-xx|(-?\d{4})-xx")

Stretch = tuple[int, int, Precision, str]  # first day, last day, precision, EDTF


class NoDate(ValueError):
    """What was typed is no date; `sentence` says why, with a place for the {words} typed, which only who was asked knows."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def said(self, words: str, examples: str) -> str:
        """The sentence for the reader."""
        return tr(self.sentence).format(words=words, examples=examples)


def stretch(words: str, numbers: str = "") -> Stretch:
    """One date, in English or EDTF, in lower case.  `numbers`: how its language writes a date in three numbers (see
    `model.typed_words.Words`).  Raises NoDate."""
    text = words.strip()
    named = _WEEKDAY.match(text)
    if named:
        return _on_weekday(stretch(text[named.end() :], numbers), _WEEKDAYS.index(named[1]))
    about = _ABOUT.match(text)
    sign = "~" if about else text[-1:] if text[-1:] in ("~", "?", "%") else ""
    text = text[about.end() if about else 0 :].rstrip("~?%").strip()
    within = _WITHIN.match(text)
    text = text[within.end() :] if within else text
    unspecified = _UNSPECIFIED_DAY.fullmatch(text)
    if unspecified:
        return (*stretch((unspecified[1] or unspecified[2]).removesuffix("-xx"))[:3], text.upper() + sign)
    part = _PART.match(text)
    if part:
        return _third(stretch(text[part.end() :], numbers), _PARTS[part[1] or part[2]])
    return _signed(_plain(text, numbers), sign)


def signed(edtf: str, sign: str) -> str:
    """An EDTF text with a sign ("~" about, "?" perhaps, "%" both) at each of its dates, besides those it bears."""
    parts = re.split(r"(\.\.|/|\]$)", edtf)
    for number in range(0, len(parts), 2):
        if parts[number].strip("["):
            date = parts[number].rstrip("~?%")
            signs = {*parts[number][len(date) :], sign} - {""}
            parts[number] = date + ("".join(signs) if len(signs) < 2 else "%")
    return "".join(parts)


def day_of_week(name: str) -> int:
    """0 for Monday .. 6 for Sunday, by the name of a day."""
    return _WEEKDAYS.index(name[:3])


def _signed(date: Stretch, sign: str) -> Stretch:
    return (*date[:3], signed(date[3], sign)) if sign else date


def _plain(text: str, numbers: str) -> Stretch:
    """A date without a part of it named, without a sign."""
    before_christ, era = False, _ERA.fullmatch(text)
    first_era = _ERA_BEFORE.fullmatch(text)
    if era:
        text, before_christ = era[1], era[2].startswith("b")
    elif first_era:
        text = first_era[1]
    told = bool(era or first_era)
    found = _part_of_year(text, before_christ, told) or _aged(text, before_christ, told)
    if found is not None:
        return found
    year, month, day = _parts(text, told, numbers)
    if told and year < 1:
        raise NoDate(noted("“{words}” has no such year: the year before AD 1 is 1 BC."))
    try:
        return calendar_stretch(1 - year if before_christ else year, month, day)
    except ValueError as error:
        raise NoDate(_NO_DAY) from error


def _on_weekday(day: Stretch, wanted: int) -> Stretch:
    """The day, where it is of that weekday."""
    if day[0] != day[1]:
        raise NoDate(noted("“{words}” names a weekday, but no single day."))
    if weekday(day[0]) != wanted:
        raise NoDate(noted("“{words}”: that day was another day of the week."))
    return day


def _part_of_year(text: str, before_christ: bool, era: bool) -> Stretch | None:
    """A season, a quarter or a half of a year; None for anything else."""
    season, quarter, half, coded = (pattern.fullmatch(text) for pattern in (_SEASON, _QUARTER, _HALF, _CODED))
    if season and (era or len(season[2]) > 2):
        year = int(season[2])
        place = season_place(1 - year if before_christ else year, _SEASONS[season[1]])
    elif before_christ:
        return None
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


def _third(whole: Stretch, third: int) -> Stretch:
    """The first, middle or last third of a month, a year or more."""
    first, last, precision, _ = whole
    if first == last:
        raise NoDate(noted("“{words}” names a part of a single day."))
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
        if low % 100 == 0 and low < 2000 and not before_christ:  # the 1800s are a hundred years, the 2000s ten
            return _years(low, low + 99, Precision.CENTURY)
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


_NO_DAY = noted("“{words}” is no day of the calendar.")


def _parts(text: str, era: bool, numbers: str) -> tuple[int, int, int]:
    """(year, month or 0, day or 0)."""
    found = _NUMBERS.fullmatch(text)
    if found and not (era and found[1].startswith("-")):
        month, day = int(found[2] or 0), int(found[3] or 0)
        if (found[2] and not 1 <= month <= 12) or (found[3] and not day):
            raise NoDate(_NO_DAY)
        return int(found[1]), month, day
    if _YEAR.fullmatch(text) and (era or (len(text) > 2 and int(text))):
        return int(text), 0, 0
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2))):
        match = pattern.fullmatch(text)
        if match and (era or len(match[order[0]]) > 2):
            month = month_number(match[order[1]])
            if month:
                return int(match[order[0]]), month, int(match[order[2]] or 0)
    in_numbers = _in_numbers(text, numbers)
    if in_numbers is not None:
        return in_numbers
    raise NoDate(_unread(text))


def _in_numbers(text: str, numbers: str) -> tuple[int, int, int] | None:
    """(year, month, day or 0) of a date in numbers only; None where it is none.  Raises NoDate where it can be read in two ways, and
    the language does not tell in which."""
    year_first, month_year, either = (pattern.fullmatch(text) for pattern in (_YEAR_FIRST, _MONTH_YEAR, _NUMERIC))
    if year_first:
        year, month, day = int(year_first[1]), int(year_first[3]), int(year_first[4] or 0)
    elif month_year:
        year, month, day = int(month_year[2]), int(month_year[1]), 0
    elif either:
        one, two, year = int(either[1]), int(either[3]), int(either[4])
        if numbers != "day first" and either[2] != "." and one != two and max(one, two) <= 12:
            raise NoDate(noted("“{words}” can be read with the day or the month first. Write the month as a word, or the year first."))
        month_first = two > 12 and either[2] != "."  # with dots the day stands first wherever dates are written so
        month, day = (one, two) if month_first else (two, one)
    else:
        return None
    if not 1 <= month <= 12:
        raise NoDate(_NO_DAY)
    return year, month, day


def _unread(text: str) -> str:
    """Why this is no date, as a sentence."""
    if _RELATIVE.fullmatch(text):
        return noted("“{words}” depends on when it is said. Write the date with its year.")
    if not re.search(r"\d{3}", text) and re.search(r"[a-z]{3}", text) and month_number(max(re.findall(r"[a-z]+", text), key=len)):
        return noted("“{words}” has no year. Write it with its year, for example 19 March 2015.")
    return noted("“{words}” is no date Hiatus can read. Write for example {examples}.")

"""Two dates typed as one: "8-9 Jan 2024", "from March to May 2015", "between 3 and 7 March 2015".  Words only; dates are read elsewhere.

What the earlier date leaves out stands at the later one ("8-9 Jan 2024": the 8th of January 2024, too), the month also the other way
round ("Jan 8-9, 2024"); and what the later one leaves out at the earlier one, as languages have it that say the year first.
"""

from __future__ import annotations

import re

from model.typed_words import LONGEST

__all__ = ["between", "opened", "parted", "to_the_end", "week"]

_ERA = r"\s?(?:b\.?c\.?(?:e\.?)?|c\.?e\.?|a\.?d\.?)"
_BETWEEN = re.compile(r"between\s((?:(?!\s(?:to|and)\s).)+)\sand\s((?:(?!\s(?:to|until|till|through)\s).)+)")
_EITHER = re.compile(r"(.+?)\sor\s(.+)")
_WEEK = re.compile(r"(?:in\s)?(?:the\s)?week\sof\s(?:the\s)?((?:(?!\s(?:to|and)\s).)+)")
_TO_THE_END = re.compile(r"(?:from\s)?(.+?)\s(?:to|until|till|through)\s(?:the\s)?end\sof\s(.+)")
_LASTING = (
    re.compile(r"(?:from\s)?(between\s.+?\sand\s.+?|.+?)\s(?:to|until|till|through)\s(.+)"),
    re.compile(r"(?:from\s)?(.+?)\s(?:and|&)\s(.+)"),
    re.compile(r"(?:from\s)?(.+?)\s?[–—]\s?(.+)"),
    re.compile(r"(.+?)\s-\s(.+)"),
    re.compile(r"(\d{1,2})-(\d{1,2}\.?\s[a-z].*)"),  # 8-9 Jan 2024
    re.compile(r"([a-z]{3,9}\.?\s\d{1,2})-(\d{1,2},?\s\d.*)"),  # Jan 8-9, 2024
    re.compile(r"(\d{1,2}\.?\s[a-z]{3,9}\.?)-(\d{1,2}\.?\s[a-z].*)"),  # 30 Jan-2 Feb 2024
    re.compile(r"(?!early|mid|late)([a-z]{3,9})-([a-z]{3,9}\.?,?\s\d.*)"),  # March-May 2015
    re.compile(rf"(\d{{3,4}})-(\d{{3,4}}{_ERA}?)"),  # 1998-2003
    re.compile(r"(\d{1,2}(?:\.\d{1,2})?\.?)-(\d{1,2}\.\d{1,2}\.\d{4})"),  # 5.-7.3.2015
)
_OPENED = (
    (re.compile(r"(?:since|from)\s(.+)\son(?:wards?)?|since\s(.+)"), "since"),
    (re.compile(r"from\s((?:(?!\s(?:to|until|till|through|and|&|-)\s|[–—]).)+)"), "since"),
    (re.compile(r"(.+?)\s(?:onwards?|or\slater)|\[?([^/]+?)(?:/(?:\.\.)?|\.\.\]?)"), "since"),
    (re.compile(r"after\s(.+)"), "after"),
    (re.compile(r"(?:by|until|till|up\sto|no\slater\sthan)\s(?:the\send\sof\s)?(.+)|\[?(?:\.\.|(?:\.\.)?/)([^/\]]+)\]?"), "by"),
    (re.compile(r"before\s(.+)"), "before"),
)
_YEAR = re.compile(rf"(?:(.*?)[,\s]{{1,2}})?(\d{{3,4}}{_ERA}?|\d{{1,2}}{_ERA}|a\.?d\.?\s?\d{{1,4}})")
_BEFORE_CHRIST = re.compile(r"\d{1,4}\s?(b\.?c\.?(?:e\.?)?)")
_WHOLE = re.compile(r"\d{3}|\ds\b|century|between|week|\d\s?(?:b\.?c|c\.?e|a\.?d)")  # says its year itself
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?")
_MONTH = re.compile(r"(?:\d{1,2}(?:st|nd|rd|th)?\.?\s)?([a-z]{3,9})\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?")
_NUMBERS = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_OF_NUMBERS = re.compile(r"(\d{1,2})(?:\.(\d{1,2}))?\.?")
_YEAR_FIRST = re.compile(r"(\d{4})([/.])(\d{1,2})\2(\d{1,2})")
_OF_YEAR_FIRST = re.compile(r"(?:(\d{1,2})[/.])?(\d{1,2})")


def parted(words: str) -> tuple[str, str, bool] | None:
    """The two dates of a range, each whole, and whether it is one day between them (True: "between", "or") or all the time from the one
    to the other; None for what is no range.  `words` are in lower case, without spaces around them."""
    if len(words) > LONGEST:
        return None
    either = between(words) or _two(_EITHER, words)
    if either:
        return (*either, True)
    found = next((match for pattern in _LASTING if (match := pattern.fullmatch(words))), None)
    return (*_completed(found[1], found[2]), False) if found else None


def between(words: str) -> tuple[str, str] | None:
    """The two dates of "between ... and ..."; None for anything else."""
    return _two(_BETWEEN, words)


def week(words: str) -> tuple[str, str] | None:
    """The first and the last day of "the week of 2-8 March 2015"; None for anything else."""
    found = _WEEK.fullmatch(words) if len(words) <= LONGEST else None
    two = parted(found[1]) if found else None
    return two[:2] if two else None


def to_the_end(words: str) -> tuple[str, str] | None:
    """The two dates of "from ... to the end of ..."; None for anything else."""
    return _two(_TO_THE_END, words)


def opened(words: str) -> tuple[str, str] | None:
    """Which side of a date the time before or after it lies on ("since", "after", "by", "before"), and the date; None for what has no
    open end: "since 2020", "from 2020 on", "../2005"."""
    if len(words) > LONGEST:
        return None
    for pattern, way in _OPENED:
        found = pattern.fullmatch(words)
        if found:
            return way, next(filter(None, found.groups()))
    return None


def _two(pattern: re.Pattern[str], words: str) -> tuple[str, str] | None:
    found = pattern.fullmatch(words) if len(words) <= LONGEST else None
    return _completed(found[1], found[2]) if found else None


def _completed(first: str, last: str) -> tuple[str, str]:
    """Both dates with the month and the year that stand at one of them only."""
    of_numbers = _completed_numbers(first, last)
    if of_numbers:
        return of_numbers
    before = _BEFORE_CHRIST.fullmatch(last)
    if before and first.isdigit():  # "300 to 200 BC", "44 to 30 BC"
        return f"{first} {before[1]}", last
    year, earlier = _YEAR.fullmatch(last), _YEAR.fullmatch(first)
    if (year is None) == (earlier is None) or _WHOLE.search(first if earlier is None else last):
        return first, last
    if year is None:
        assert earlier is not None
        body = (earlier[1] or "").strip(" ,")
        month = _MONTH.fullmatch(body) if _DAY.fullmatch(last) else None
        return first, f"{last} {month[1]} {earlier[2]}" if month else f"{last} {earlier[2]}" if not _DAY.fullmatch(last) else last
    body = (year[1] or "").strip(" ,")
    if not body:
        return f"{first} {year[2]}", last
    if _DAY.fullmatch(first):
        month = _MONTH.fullmatch(body)
        return (f"{first} {month[1]} {year[2]}" if month else first), last
    named = _MONTH.fullmatch(first)
    if named and _DAY.fullmatch(body):
        last = f"{body} {named[1]} {year[2]}"
    return f"{first} {year[2]}", last


def _completed_numbers(first: str, last: str) -> tuple[str, str] | None:
    """The same of dates in numbers: "5.-7.3.2015", "2024/1/8 - 9"; None for others."""
    whole, part = _NUMBERS.fullmatch(last), _OF_NUMBERS.fullmatch(first)
    if whole and part:
        return f"{part[1]}.{part[2] or whole[2]}.{whole[3]}", last
    whole, part = _YEAR_FIRST.fullmatch(first), _OF_YEAR_FIRST.fullmatch(last)
    if whole and part:
        return first, f"{whole[1]}{whole[2]}{part[1] or whole[3]}{whole[2]}{part[2]}"
    return None

"""Dates as cells of tables hold them: ISO 8601, EDTF, numbers with slashes, words, years, spreadsheets' day numbers, Unix seconds.

What one cell cannot tell (whether 5/2/2023 is in May or in February, whether 44962 is a day or a year) is decided for a column as a
whole, from all the values looked at (`date_order`, `number_meaning`), and never here.  A time of day with a zone is brought to UTC
before its day is taken; one without is taken as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from model.dates import DateSpan, Step, day_number, iso
from model.ingest.tables.mapping import DateOrder, Numbers
from model.translation import ENGLISH
from model.typed_dates import calendar_stretch, month_number, typed_date

__all__ = ["CellDates", "date_order", "looks_like_date", "number_meaning", "order_example", "parts_date"]

_SERIAL_START = day_number(1899, 12, 30)  # day 0 of spreadsheets, but for January and February 1900 (ECMA-376, 18.17.4.1)
_KEPT = 100_000  # dates kept by their text: tables repeat them
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TIME = r"(?:T|\s+|,\s*)(\d{1,2})[:.h](\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?"
_TIMED = re.compile(rf"(.*?\d){_TIME}", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})([/.\-])(\d{1,2})(?:\2(\d{1,2}))?")
_PARTED = re.compile(r"(\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[/.](\d{4})")
_DOTTED = re.compile(r"\d{4}\.\d\d|\d{1,2}\.\d{4}")  # 2023.02, 2.2023
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE)
_DASHED = re.compile(r"(\d{1,2})[\-./]([a-z]{3,9})\.?[\-./](\d{4}|\d{2})", re.IGNORECASE)  # 5-Feb-23, as spreadsheets write it


class CellDates:
    """Reads the cells of date columns.  Every span carries one step that quotes the cell; equal cells share one span."""

    def __init__(self, order: DateOrder = DateOrder.UNKNOWN, numbers: Numbers = Numbers.YEAR) -> None:
        self._order, self._numbers = order, numbers
        self._known: dict[str, DateSpan] = {}

    def read(self, cell: str) -> DateSpan:
        """The span of a cell that is not empty.  Raises ValueError with a sentence."""
        found = self._known.get(cell)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[cell] = self._read(cell)
        return found

    def _read(self, cell: str) -> DateSpan:
        text = " ".join(cell.split())
        if not text:
            raise ValueError("The cell holds no date.")
        match = _ISO_DAY.fullmatch(text)
        try:
            if match:
                span = DateSpan.of_day(day_number(int(match[1]), int(match[2]), int(match[3])))
                return replace(span, derivation=(_said(cell, ""),))
            span, how = self._any(text)
        except (ValueError, OverflowError) as error:
            says = str(error)
            if not says.startswith("“"):
                says = f"“{text[:60]}” is no day of the calendar."
            raise ValueError(says) from error
        return replace(span, derivation=(_said(cell, how),))

    def _any(self, text: str) -> tuple[DateSpan, str]:
        """(span, how it was read: "" where it reads in one way only)."""
        if _NUMBER.fullmatch(text) and not (self._numbers is Numbers.YEAR and _DOTTED.fullmatch(text)):
            return self._number(text)
        timed = _TIMED.fullmatch(text)
        if timed and "/" not in timed[1][-3:]:
            return self._timed(timed)
        compact = _COMPACT.fullmatch(text)
        if compact and compact[4]:
            shift = _day_shift(int(compact[4]), int(compact[5]), "", "")
            return DateSpan.of_day(day_number(int(compact[1]), int(compact[2]), int(compact[3])) + shift), ""
        parted = _PARTED.fullmatch(text)
        if parted:
            return self._parted(text, int(parted[1]), int(parted[3]), parted[4])
        year_first = _YEAR_FIRST.fullmatch(text)
        if year_first:
            return _span(int(year_first[1]), int(year_first[3]), int(year_first[4] or 0)), ""
        month_year = _MONTH_YEAR.fullmatch(text)
        if month_year:
            return _span(int(month_year[2]), int(month_year[1])), ""
        return _worded(text), ""

    def _number(self, text: str) -> tuple[DateSpan, str]:
        if self._numbers is Numbers.SERIAL:
            number = int(float(text.replace(",", ".")))
            if not 1 <= number <= 2_958_465:  # 9999-12-31
                raise ValueError(f"“{text}” is no day number of a spreadsheet; those run from 1 to 2958465.")
            return DateSpan.of_day(_SERIAL_START + number), "a spreadsheet's day number"
        if self._numbers is not Numbers.YEAR:
            unit = 1000 if self._numbers is Numbers.UNIX_MILLISECONDS else 1
            return DateSpan.of_day(int(float(text.replace(",", ".")) // unit // 86400)), self._numbers.value
        digits = text.lstrip("+-")
        compact = _COMPACT.fullmatch(text)
        if compact:
            return DateSpan.of_day(day_number(int(compact[1]), int(compact[2]), int(compact[3]))), ""
        if not digits.isdigit() or len(digits) > 4:
            raise ValueError(f"“{text}” is a number that may be many things. Write a date such as 2023-02-05, or say what the numbers are.")
        if text.startswith("-") and len(digits) < 4:
            return parts_date(text, "", ""), "counted without a year 0"
        return _span(int(text)), ""

    def _timed(self, match: re.Match[str]) -> tuple[DateSpan, str]:
        """A day with a time; where it has a zone, the day it is in UTC."""
        span, how = self._any(match[1])
        hour, minute = int(match[2]), int(match[3])
        half = (match[5] or "").lower()[:1]
        if half:
            if not 1 <= hour <= 12:
                raise ValueError(f"“{match[0]}” has no such hour.")
            hour = hour % 12 + (12 if half == "p" else 0)
        if hour > 24 or minute > 59:
            raise ValueError(f"“{match[0]}” has no such time of day.")
        shift = _day_shift(hour, minute, match[6] or "", match[0])
        if shift and span.earliest == span.latest:
            day = span.earliest + shift
            return replace(span, earliest=day, start_latest=day, end_earliest=day, latest=day, edtf=iso(day)), "its day in UTC"
        return span, how

    def _parted(self, text: str, one: int, two: int, year_text: str) -> tuple[DateSpan, str]:
        year = _full_year(year_text)
        how = f"its year taken as {year}" if len(year_text) == 2 else ""
        if self._order is DateOrder.UNKNOWN and one != two and one <= 12 and two <= 12:
            raise ValueError(f"“{text}” may be {_span(year, two, one).edtf} or {_span(year, one, two).edtf}. Say which number is the day.")
        month_first = self._order is DateOrder.MONTH_FIRST or (self._order is DateOrder.UNKNOWN and two > 12)
        month, day = (one, two) if month_first else (two, one)
        if month > 12:
            raise ValueError(f"“{text}” has no month {month}: the dates of this table are read {self._order.value}.")
        return _span(year, month, day), ", ".join(filter(None, (self._order.value if one != two else "", how)))


def _day_shift(hour: int, minute: int, zone: str, text: str) -> int:
    """How many days off the UTC day of this time is."""
    zone = zone.lower()
    if zone in ("", "z", "utc", "gmt"):
        return 0
    digits = zone[1:].replace(":", "").ljust(4, "0")
    off = int(digits[:2]) * 60 + int(digits[2:])
    if off > 18 * 60:
        raise ValueError(f"“{text}” has no such time zone.")
    return (hour * 60 + minute - (off if zone[0] == "+" else -off)) // 1440


def _span(year: int, month: int = 0, day: int = 0) -> DateSpan:
    """A day, some day of a month or of a year.  Raises ValueError where there is none."""
    if not -9999 <= year <= 9999:
        raise ValueError(f"“{year}” is a year beyond those Hiatus shows, -9999 to 9999.")
    return DateSpan.within(*calendar_stretch(year, month, day))


def _said(cell: str, how: str) -> Step:
    quoted = " ".join(cell.split())
    return Step("table", quoted, -1, -1, f"The table says “{quoted}”{f' ({how})' if how else ''}.")


def _worded(text: str) -> DateSpan:
    """Words and EDTF.  Raises ValueError with a sentence."""
    weekday = _WEEKDAY.match(text)
    text = text[weekday.end() :] if weekday else text
    dashed = _DASHED.fullmatch(text)
    month = month_number(dashed[2]) if dashed else 0
    if dashed and month:
        return _span(_full_year(dashed[3]), month, int(dashed[1]))
    found = typed_date(text, code=ENGLISH)  # what a file holds does not depend on the language of the interface
    if found is None:
        raise ValueError(f"“{text}” names no day.")
    return found


def _full_year(digits: str) -> int:
    """The year of four digits or of two, those as POSIX strptime takes them: 69 to 99 in the 20th century."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= 69 else 2000)


def _month_of(text: str) -> int:
    """1..12 of a month's number or its English name or short form, 0 for anything else."""
    word = text.strip().rstrip(".")
    if word.isdigit():
        return int(word) if 1 <= int(word) <= 12 else 0
    return month_number(word)


def parts_date(year: str, month: str, day: str) -> DateSpan:
    """The span of cells that hold year, month and day apart; month and day may be empty.  A year below 0 is counted as people count:
    -44 is 44 BCE.  Raises ValueError with a sentence."""
    told = "-".join(filter(None, (year, month, day)))
    digits = year.lstrip("-")
    if not digits.isdigit() or len(digits) > 4 or len(year) - len(digits) > 1:
        span = CellDates().read(year) if not month and not day else None
        if span is not None:
            return span
        raise ValueError(f"“{year}” is no year.")
    if not int(digits):
        raise ValueError("“0” is no year: 1 BCE is followed by 1 CE.")
    number = int(digits) if not year.startswith("-") else 1 - int(digits)
    month_of = _month_of(month) if month else 0
    if month and not month_of:
        raise ValueError(f"“{month}” is no month. Write 1 to 12, or its English name.")
    if day and not month:
        raise ValueError(f"The row gives the day {day} but no month.")
    if day and not (day.isdigit() and 1 <= int(day) <= 31):
        raise ValueError(f"“{day}” is no day of a month.")
    try:
        span = _span(number, month_of, int(day) if day else 0)
    except ValueError as error:
        raise ValueError(f"“{told}” is no day of the calendar.") from error
    return replace(span, derivation=(_said(told, "years before 1 counted without a year 0" if number < 1 else ""),))


def date_order(values: Iterable[str]) -> tuple[DateOrder, bool]:
    """(the order in which dates with slashes are written, whether the other would do as well) as far as these values tell.

    UNKNOWN, False: no value is written so, or some values bear only the one and others only the other.
    """
    day_first = month_first = either = 0
    for value in values:
        match = _PARTED.match(value.strip())
        if match is None:
            continue
        one, two = int(match[1]), int(match[3])
        if one > 12 >= two:
            day_first += 1
        elif two > 12 >= one:
            month_first += 1
        elif one != two:
            either += 1
    if day_first and month_first:
        return (DateOrder.DAY_FIRST if day_first >= month_first else DateOrder.MONTH_FIRST), False
    if day_first or month_first:
        return (DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST), False
    return DateOrder.UNKNOWN, bool(either)


def order_example(values: Iterable[str]) -> tuple[str, DateSpan, DateSpan] | None:
    """(a value, what it is day first, what it is month first) of the first value that reads both ways; None where none does."""
    for value in values:
        match = _PARTED.match(value.strip())
        if match and int(match[1]) != int(match[3]) and int(match[1]) <= 12 and int(match[3]) <= 12:
            text = match[0]
            return text, CellDates(DateOrder.DAY_FIRST).read(text), CellDates(DateOrder.MONTH_FIRST).read(text)
    return None


def number_meaning(values: Iterable[str], column: str) -> Numbers:
    """What bare numbers are in a column of this name.  Unix seconds only where the name says so; day numbers of spreadsheets where all
    values are numbers of five digits."""
    said = column.casefold()
    full = [value.strip() for value in values if value.strip()]
    numbers = [value for value in full if _NUMBER.fullmatch(value)]
    if not numbers:
        return Numbers.YEAR
    digits = [len(re.split("[.,]", value.lstrip("+-"))[0]) for value in numbers]
    if any(word in said for word in ("unix", "epoch", "timestamp")) and max(digits) > 8:
        return Numbers.UNIX_MILLISECONDS if max(digits) > 11 or "ms" in said else Numbers.UNIX
    if len(numbers) == len(full) and all(count == 5 for count in digits):
        return Numbers.SERIAL
    return Numbers.YEAR


_PROBE = CellDates(DateOrder.DAY_FIRST)


def looks_like_date(value: str) -> bool:
    """Whether a cell that is more than a short number can be a date, in some order of its numbers."""
    text = value.strip()
    if not text or len(text) > 60 or not any(sign.isdigit() for sign in text) or (text.isdigit() and len(text) not in (4, 8)):
        return False
    for probe in (_PROBE, _PROBE_MONTH_FIRST):
        try:
            probe.read(text)
        except ValueError:
            continue
        return True
    return False


_PROBE_MONTH_FIRST = CellDates(DateOrder.MONTH_FIRST)

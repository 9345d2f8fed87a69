"""Dates and lengths of time in plain words, in the language of the interface (`model.translation`).

Pure functions of day numbers (see `model.dates`): no clock, no time zone.  Each pattern is a whole phrase with its parts put in by
name, so that a language may order them as it does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from model.dates import DateSpan, Precision, apart, civil, days_in_month
from model.translation import noted, tr, trn

MONTHS = (
    noted("January"), noted("February"), noted("March"), noted("April"), noted("May"), noted("June"),
    noted("July"), noted("August"), noted("September"), noted("October"), noted("November"), noted("December"),
)  # fmt: skip
SHORT_MONTHS = (
    noted("Jan"), noted("Feb"), noted("Mar"), noted("Apr"), noted("May"), noted("Jun"),
    noted("Jul"), noted("Aug"), noted("Sep"), noted("Oct"), noted("Nov"), noted("Dec"),
)  # fmt: skip
WEEKDAYS = (noted("Mon"), noted("Tue"), noted("Wed"), noted("Thu"), noted("Fri"), noted("Sat"), noted("Sun"))
NOTES = (
    noted("a Monday"), noted("a Tuesday"), noted("a Wednesday"), noted("a Thursday"), noted("a Friday"), noted("a Saturday"),
    noted("a Sunday"),
)  # fmt: skip
"""What `DateSpan.note` may say of a day that is not known."""
SEASONS = {"21": noted("spring"), "22": noted("summer"), "23": noted("autumn"), "24": noted("winter")}
"""EDTF's numbers of the seasons (ISO 8601-2:2019, 4.7)."""
DAYS_A_YEAR = 365.2425
"""The mean Gregorian year, in days."""


@dataclass(frozen=True, slots=True)
class Told:
    """A time as it is said alone ("in February 2019") and within a phrase ("from February 2019 on"); `days`: it is one day, `loose`: it
    lies somewhere between two."""

    alone: str
    within: str
    days: bool = False
    loose: bool = False


def year_words(year: int) -> str:
    """An astronomical year as readers count it: 2023, 44 BCE (year -43)."""
    return tr("{year}", year=year) if year > 0 else tr("{year} BCE", year=1 - year)


def _year_told(year: int) -> str:
    """A year in a date: as above, and those of one or two figures with their era: 79 CE."""
    return tr("{year} CE", year=year) if 0 < year < 100 else year_words(year)


def month_name(month: int, *, short: bool = False) -> str:
    """The name of a month (1..12): "September", short "Sep"."""
    return tr((SHORT_MONTHS if short else MONTHS)[month - 1])


def day_words(day: int, *, short: bool = False, with_year: bool = True, with_month: bool = True) -> str:
    """One day: "5 February 2023"; `short`: "5 Feb 2023"; parts may be left out where the words after them say it."""
    year, month, number = civil(day)
    if not with_month:
        return tr("{day}", day=number)
    name = month_name(month, short=short)
    if not with_year:
        return tr("{day} {month}", day=number, month=name)
    return tr("{day} {month} {year}", day=number, month=name, year=_year_told(year))


def english_day(day: int) -> str:
    """One day as the sentences say it that were stored with a date's derivation: always in English, "5 February 2023"."""
    year, month, number = civil(day)
    return f"{number} {MONTHS[month - 1]} {year if year > 0 else f'{1 - year} BCE'}"


def month_words(day: int, *, short: bool = False, with_year: bool = True) -> str:
    """The month a day is in: "February 2023", short "Feb 2023", without its year "February"."""
    year, month, _ = civil(day)
    name = month_name(month, short=short)
    return tr("{month} {year}", month=name, year=_year_told(year)) if with_year else name


def _whole_months(first: int, last: int) -> bool:
    year, month, number = civil(last)
    return civil(first)[2] == 1 and number == days_in_month(year, month)


def _whole_years(first: int, last: int) -> bool:
    return _whole_months(first, last) and civil(first)[1] == 1 and civil(last)[1] == 12


def _shared_first() -> bool:
    """Whether two dates say the year they share with the first of them (Japanese) and not with the last (English).  A language tells
    by its translation of a word, as Qt has it told the direction of writing by that of QT_LAYOUT_DIRECTION."""
    return tr("SHARED_PARTS_LAST") == "SHARED_PARTS_FIRST"


def _ends(first: int, last: int, short: bool) -> tuple[str, str]:
    """Both ends of a stretch, as coarsely as its bounds allow; what they share, year or month and year, is said once."""
    (year, month, _), (last_year, last_month, _) = civil(first), civil(last)
    if _whole_years(first, last):
        return _year_told(year), _year_told(last_year)
    head, tail = (True, year != last_year) if _shared_first() else (year != last_year, True)
    if _whole_months(first, last):
        return month_words(first, short=short, with_year=head), month_words(last, short=short, with_year=tail)
    one_month = (year, month) == (last_year, last_month)
    return (
        day_words(first, short=short, with_year=head, with_month=head or not one_month),
        day_words(last, short=short, with_year=tail, with_month=tail or not one_month),
    )


def _joined(first: int, last: int, short: bool = False) -> str:
    """ "8–9 January 2024", "30 January – 2 February 2024"."""
    from_words, to_words = _ends(first, last, short)
    if civil(first)[:2] == civil(last)[:2] and not _whole_months(first, last):
        return tr("{first}–{last}", first=from_words, last=to_words)
    return tr("{first} – {last}", first=from_words, last=to_words)


def short_words(first: int, last: int) -> str:
    """A stretch of days in little room: "7 Mar 2015", "Feb 2023", "5 Feb – 5 Mar 2023", "8–9 Jan 2024", "2022"."""
    if first == last:
        return day_words(first, short=True)
    if _whole_months(first, last) and civil(first)[:2] == civil(last)[:2]:
        return month_words(last, short=True)
    if _whole_years(first, last) and civil(first)[0] == civil(last)[0]:
        return _year_told(civil(first)[0])
    return _joined(first, last, True)


def _century(year: int) -> tuple[int, bool]:
    """The number of a year's century, and whether it is before the year 1."""
    return ((year - 1) // 100 + 1, False) if year > 0 else ((-year) // 100 + 1, True)


def ordinal_ending(number: int) -> str:
    """What English writes after the figures of an ordinal: 1st, 2nd, 3rd, 4th, 11th, 21st."""
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _century_told(year: int) -> Told:
    number, before = _century(year)
    alone, within = (
        (noted("in the {number}{ending} century BCE"), noted("the {number}{ending} century BCE"))
        if before
        else (noted("in the {number}{ending} century"), noted("the {number}{ending} century"))
    )
    ending = ordinal_ending(number)
    return Told(tr(alone, number=number, ending=ending), tr(within, number=number, ending=ending))


def _named_stretch(first: int, last: int, precision: Precision = Precision.UNKNOWN, edtf: str = "") -> Told | None:
    """ "in March 2015", "in 2022", "in the 1990s", "in spring 2019", "in the week of 2–8 March 2015"; None where it has no such name."""
    year, last_year = civil(first)[0], civil(last)[0]
    season = re.fullmatch(r"(-?\d{4,})-(2[1-4])[?~%]?", edtf)
    if season:
        name, said = tr(SEASONS[season[2]]), _year_told(int(season[1]))
        return Told(tr("in {season} {year}", season=name, year=said), tr("{season} {year}", season=name, year=said))
    if precision is Precision.WEEK and last - first == 6:
        days = _joined(first, last)
        return Told(tr("in the week of {days}", days=days), tr("the week of {days}", days=days))
    if not _whole_months(first, last):
        return None
    if civil(first)[:2] == civil(last)[:2]:
        month = month_words(first)
        return Told(tr("in {month}", month=month), month)
    if not _whole_years(first, last):
        return None
    if year == last_year:
        said = _year_told(year)
        return Told(tr("in {year}", year=said), said)
    hundred = last_year - year == 99
    # The 1900s are a hundred years, as in English, where 1900 to 1909 has no such name; the 2000s are ten.
    tens = year % 100 == 0 and year < 2000
    if year >= 100 and year % 10 == 0 and (hundred if tens else last_year - year == 9):
        return Told(tr("in the {year}s", year=year), tr("the {year}s", year=year))
    return _century_told(year) if hundred and _century(year) == _century(last_year) else None


def _between(first: int, last: int) -> Told:
    from_words, to_words = _ends(first, last, False)
    said = tr("between {first} and {last}", first=from_words, last=to_words)
    return Told(said, said, loose=True)


def told(first: int, last: int, precision: Precision = Precision.UNKNOWN, edtf: str = "") -> Told:
    """One time somewhere in these days, alone and within a phrase."""
    if first == last:
        return Told(day_words(first), day_words(first), days=True)
    return _named_stretch(first, last, precision, edtf) or _between(first, last)


def date_words(span: DateSpan | None) -> str:
    """A date span as a reader says it: "19 March 2015", "8–9 January 2024", "in February 2019", "between 5 February and
    5 March 2023, a Wednesday"; "undated" for None.

    EDTF's open ends ("../2005", "2020/..") become "by ..." and "from ... on", its "~" becomes "about", its "?" "perhaps".
    """
    if span is None:
        return tr("undated")
    said = _span_told(span)
    words = said.alone
    if "~" in span.edtf or "%" in span.edtf:
        words = tr("about {date}", date=words) if said.alone == said.within else tr("in about {date}", date=said.within)
    if "?" in span.edtf or "%" in span.edtf:
        words = tr("perhaps {date}", date=words)
    return tr("{date}, {note}", date=words, note=tr(span.note)) if span.note else words


def _span_told(span: DateSpan) -> Told:
    first, start_latest, end_earliest, last = span.earliest, span.start_latest, span.end_earliest, span.latest
    if span.edtf.startswith(("../", "/", "[..")):
        words = tr("by {date}", date=_last_words(last))
    elif span.edtf.endswith(("/..", "/", "..]")):
        words = tr("from {date} on", date=told(first, start_latest).within)
    elif first == end_earliest and start_latest == last:
        return told(first, last, span.precision, span.edtf)
    elif not span.certain:
        words = tr("from {first} to {last}", first=told(first, start_latest).within, last=told(end_earliest, last).within)
    elif _whole_months(first, last):
        words = _span_of_months(first, last)
    else:
        words = _joined(first, last)
    return Told(words, words)


def _span_of_months(first: int, last: int) -> str:
    named = _named_stretch(first, last)
    from_words, to_words = _ends(first, last, False)
    if named is not None and (civil(first)[:2] == civil(last)[:2] or from_words == to_words):
        return tr("all of {stretch}", stretch=named.within)
    return tr("from {first} to the end of {last}", first=from_words, last=to_words)


def _last_words(last: int) -> str:
    """The last day of an open stretch, as a month or year where its end is one's end."""
    year, month, number = civil(last)
    if number == days_in_month(year, month):
        return _year_told(year) if month == 12 else month_words(last)
    return day_words(last)


def _length(days: int) -> tuple[int, int, int]:
    """(years, months, days) of a length, rounded to the month from two months on, to the year from twenty years on.  Raises ValueError
    for a negative length."""
    if days < 0:
        raise ValueError(f"a negative length: {days}")
    if days < 60:
        return 0, 0, days
    months = round(days * 12 / DAYS_A_YEAR)
    return (round(days / DAYS_A_YEAR), 0, 0) if months >= 240 else (*divmod(months, 12), 0)


def length_words(days: int) -> str:
    """A length of time, short: "4 y 2 m", "4 y", "7 m", "12 d".  Rounded to the month from two months on, to the year from
    twenty years on.  Raises ValueError for a negative length."""
    years, months, rest = _length(days)
    parts = [tr("{n} y", n=years)] * bool(years) + [tr("{n} m", n=months)] * bool(months)
    return " ".join(parts) or tr("{n} d", n=rest)


def length_told(days: int) -> str:
    """A length of time in full: "4 years and 2 months", "1 year", "7 months", "12 days".  Rounded as `length_words` rounds."""
    years, months, rest = _length(days)
    parts = [trn("{n} year", "{n} years", years)] * bool(years) + [trn("{n} month", "{n} months", months)] * bool(months)
    if len(parts) == 2:
        return tr("{one} and {other}", one=parts[0], other=parts[1])
    return parts[0] if parts else trn("{n} day", "{n} days", rest)


UNITS = {
    "y": noted("{n} y"), "m": noted("{n} m"), "d": noted("{n} d"), "h": noted("{n} h"), "min": noted("{n} min"), "s": noted("{n} s"),
}  # fmt: skip


def span_words(start: float, end: float) -> str:
    """A measured stretch of time (float day numbers, in any order), exact: "4 y 2 m 3 d" by the calendar between the nearest
    midnights; of less than four days the two largest units that are not nothing: "2 d 6 h", "40 min", "3 h 12 s"."""
    start, end = min(start, end), max(start, end)
    if end - start >= 4:
        counts = list(zip(apart(round(start), round(end)), "ymd", strict=True))
    else:
        seconds = round((end - start) * 86400)
        minutes, hours = seconds // 60 % 60, seconds // 3600 % 24
        counts = list(zip((seconds // 86400, hours, minutes, seconds % 60), ("d", "h", "min", "s"), strict=True))
    said = [tr(UNITS[unit], n=f"{count:,}") for count, unit in counts if count]
    return " ".join(said if end - start >= 4 else said[:2]) or tr("{n} s", n=0)

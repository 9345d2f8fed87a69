"""Neighbouring date phrases that are one: ranges ("from 2011 to 2015", "8-9 January") and lists ("the 8th and 9th").

The joined phrase holds its parts, so that a reader of TIMEX3 still gets each of them.  What only the second part says (the
month of "8 and 9 January", the era of "477-450 BC") is lent to the first, and the other way round ("January 8 and 9").
"""

from __future__ import annotations

import re
from dataclasses import replace

from model.extract.meaning import DatePhrase, Meaning, Part, timex_type
from model.extract.places_in_time import SEASON_STARTS

__all__ = ["join", "moved"]

_TO = re.compile(
    r"[\s\u00a0]{0,2}(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|to|through|until|till|thru)[\s\u00a0]{0,2}(?:the )?", re.IGNORECASE
)
_AND = re.compile(r"[\s\u00a0]{0,2}(?:and|&|or)[\s\u00a0]{0,2}(?:on |in )?", re.IGNORECASE)
_LIST = re.compile(r"(?:,?[\s\u00a0]{1,2}(?:and|or|&)|,)[\s\u00a0]{1,2}(?:(?:again|then) )?(?:in |on )?(?:the )?", re.IGNORECASE)
_CALENDAR = ("year", "month", "day", "weekday", "quarter", "season", "decade", "century")


def moved(phrase: DatePhrase, by: int) -> DatePhrase:
    """The phrase with all its offsets moved."""
    return replace(phrase, start=phrase.start + by, end=phrase.end + by, meaning=_moved(phrase.meaning, by))


def _moved(meaning: Meaning, by: int) -> Meaning:
    if not meaning.parts:
        return meaning
    parts = tuple(Part(part.start + by, part.end + by, _moved(part.meaning, by)) for part in meaning.parts)
    return replace(meaning, parts=parts)


def join(text: str, phrases: list[DatePhrase]) -> list[DatePhrase]:
    """The phrases with ranges and lists joined, in order.  `text` is what their offsets count in."""
    out: list[DatePhrase] = []
    for phrase in phrases:
        merged = _pair(text, out[-1], phrase) if out else None
        if merged is not None:
            out[-1] = merged
        else:
            out.append(phrase)
    for place in range(len(out) - 2, -1, -1):
        if _LIST.fullmatch(text[out[place].end : out[place + 1].start]):
            out[place] = _listed(out[place], out[place + 1])
    return out


def _listed(first: DatePhrase, second: DatePhrase) -> DatePhrase:
    """The first of two dates of one kind with the year that only the second says: "in August and September 1914", "June and July
    next year"."""
    one, two = first.meaning, second.meaning
    if one.kind != "date" or two.kind != "date" or one.year is not None or one.unit or one.direction or one.weekday is not None:
        return first
    places = [_place_in_year(meaning) for meaning in (one, two)]
    if places[0] is None or places[1] is None or (one.day is None) != (two.day is None) or bool(one.season) != bool(two.season):
        return first
    later = places[0] > places[1]
    if two.year is not None and not two.unit:
        return replace(first, meaning=replace(one, year=two.year - later))
    if two.unit == "year" and not later:
        return replace(first, meaning=replace(one, unit=two.unit, number=two.number, base=two.base))
    return first


def _place_in_year(meaning: Meaning) -> tuple[int, int] | None:
    if meaning.month is not None:
        return meaning.month, meaning.day or 0
    if meaning.season:
        return SEASON_STARTS[meaning.season], 0
    return (meaning.quarter, 0) if meaning.quarter else None


def _pair(text: str, first: DatePhrase, second: DatePhrase) -> DatePhrase | None:
    if second.start - first.end > 12 or first.meaning.kind != "date" or second.meaning.kind != "date":
        return None
    between = text[first.end : second.start]
    to, both = _TO.fullmatch(between), _AND.fullmatch(between)
    if not (to or both):
        return None
    if second.meaning.name == "short" and (both or first.meaning.year is None):
        return None
    one, two = _lent(first.meaning, second.meaning)
    if not _alike(one, two):
        return None
    if both and first.lead == "between":
        kind = "to"
    elif both:
        kind = "and" if _adjacent(one, two) or first.lead == "on" else ""
    else:
        kind = "to"
    if not kind:
        return None
    parts = (Part(first.start, first.end, one), Part(second.start, second.end, two))
    meaning = Meaning("range", join=kind, parts=parts)
    return replace(first, end=second.end, text=text[first.start : second.end], meaning=meaning, type=timex_type(meaning))


def _lent(one: Meaning, two: Meaning) -> tuple[Meaning, Meaning]:
    """Both meanings, each with what only the other says."""
    if one.day is not None and two.day is not None:
        if one.month is None:
            one = replace(one, month=two.month, year=one.year if one.year is not None else two.year)
            if two.month is None and two.unit:
                one = replace(one, unit=two.unit, number=two.number, base=two.base)
        elif two.month is None:
            year = two.year if two.year is not None else one.year
            one, two = replace(one, year=year), replace(two, month=one.month, year=year)
    if one.month is not None and two.month is not None and one.year is None and two.year is not None and not one.unit:
        one = replace(one, year=two.year - (one.month > two.month))
    if two.name == "short" and one.year is not None and two.year is not None:
        year = one.year // 100 * 100 + two.year % 100
        two = replace(two, year=year + (100 if year < one.year else 0), name="")
    if one.year is not None and two.year is not None and two.year <= 0 < one.year:
        one = replace(one, year=1 - one.year)
    return one, two


def _alike(one: Meaning, two: Meaning) -> bool:
    if one.base == "now" or two.base == "now":
        return one.unit == two.unit and one.day is not None and two.day is not None
    said = [{name for name in _CALENDAR if getattr(meaning, name) is not None and getattr(meaning, name) != ""} for meaning in (one, two)]
    return bool(said[0]) and ((said[0] - {"year", "weekday"}) == (said[1] - {"year", "weekday"})) and one.hour is None and two.hour is None


def _adjacent(one: Meaning, two: Meaning) -> bool:
    if one.day is not None and two.day is not None and one.month == two.month and one.weekday is None:
        return two.day == one.day + 1
    return False

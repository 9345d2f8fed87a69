"""Steps of units from a place in time: two days later, last month, three decades before."""

from __future__ import annotations

from model.dates import civil, day_number, days_in_month
from model.extract.meaning import Meaning
from model.extract.places_in_time import (
    Place,
    century_place,
    day_place,
    decade_place,
    half_place,
    month_place,
    months_later,
    quarter_place,
    week_place,
    weekend_place,
    year_place,
)

__all__ = ["stepped"]


def stepped(anchor: Place, meaning: Meaning) -> Place | None:
    """The place `meaning.number` units of `meaning.unit` from the anchor, as coarse as unit and anchor are; None where none can be said."""
    unit, number = meaning.unit, meaning.number or 0
    if meaning.name in ("exactly", "week then", "month then"):
        then = _same_day(anchor.first, unit, number)
        if meaning.name == "week then":
            return week_place(then.first)
        return then if meaning.name == "exactly" else month_place(*civil(then.first)[:2])
    from_day = anchor.last if number > 0 and unit in ("day", "week") and anchor.unit == "week" else anchor.first
    year, month, _ = civil(from_day)
    if abs(number) > 100_000:
        return None
    if unit in ("second", "minute", "hour"):
        return day_place(from_day) if abs(number) < 24 else day_place(from_day + int(number // 24))
    if unit == "day":
        if number == 0 and anchor.unit in ("part", "clock"):
            return day_place(anchor.first)
        return _coarse(anchor, from_day + int(number))
    if unit == "week":
        return week_place(from_day + round(7 * number))
    if unit == "weekend":
        return weekend_place(from_day + int(7 * number))
    if unit == "month":
        if number != int(number):
            return day_place(from_day + int(number * 30))
        return month_place(*months_later(year, month, int(number))) if anchor.unit not in ("year", "decade") or number else None
    if unit == "quarter":
        later_year, later_month = months_later(year, month, int(3 * number))
        return quarter_place(later_year, (later_month + 2) // 3)
    return _years(year, month, unit, number)


def _coarse(anchor: Place, day: int) -> Place:
    """A step of days from an anchor known to the day; from a month or a year only the month or year can be said."""
    if anchor.unit == "month":
        return month_place(*civil(day)[:2])
    if anchor.unit in ("year", "season", "decade", "century", "quarter", "half"):
        return anchor
    return day_place(day)


def _years(year: int, month: int, unit: str, number: float) -> Place | None:
    if unit == "half":
        later_year, later_month = months_later(year, month, int(6 * number))
        return half_place(later_year, (later_month + 5) // 6)
    if unit == "year":
        if number != int(number):
            return month_place(*months_later(year, month, round(12 * number)))
        return year_place(year + int(number))
    if unit == "decade":
        if number in (-1, 0, 1):
            first = (year if year > 0 else year - 9) // 10 * 10 + 10 * int(number)
            return decade_place(first) if year > 0 else decade_place(-((1 - year) // 10 * 10) + 10 * int(number) or 0)
        return year_place(year + int(10 * number))
    if unit == "century":
        if number in (-1, 0, 1):
            return century_place(year // 100 + 1 + int(number)) if year > 0 else century_place(-((-year) // 100 + 1) + int(number) or -1)
        return year_place(year + int(100 * number))
    if unit == "season" and number in (-1, 0, 1):
        return year_place(year + int(number))  # of games or of the stage: named by a year, wherever it begins
    return None


def _same_day(day: int, unit: str, number: float) -> Place:
    year, month, date = civil(day)
    if unit == "week":
        return day_place(day + int(7 * number))
    year, month = months_later(year, month, int(number) * (12 if unit == "year" else 1))
    return day_place(day_number(year, month, min(date, days_in_month(year, month))))

"""Quarters, years and weekends that reports and news leave half said: "the quarter", "the year", "over the weekend"."""

from __future__ import annotations

from model.dates import civil, weekday
from model.extract.meaning import Meaning
from model.extract.places_in_time import Place, months_later, quarter_place, weekend_place, year_place
from model.extract.setting import Setting

__all__ = ["quarter_ended", "the_year", "told_quarter", "weekend", "weekend_near"]


def told_quarter(meaning: Meaning, setting: Setting, anchor: Place) -> Place:
    """ "The quarter" and "the year-ago quarter": the quarter told, or the last one that was over when the article appeared."""
    year, month, _ = civil(anchor.first)
    quarter = (month + 2) // 3
    if anchor.unit != "quarter":
        if meaning.year is not None:  # "the 1988 period" of something longer
            return year_place(meaning.year)
        if setting.now is not None:
            year, month, _ = civil(setting.now)
        year, month = months_later(year, month, -3)
        quarter = (month + 2) // 3
        if meaning.quarter is not None and meaning.quarter > quarter:
            year -= 1
    if meaning.name == "year ago":
        year = meaning.year if meaning.year is not None else year - 1
    return quarter_place(year, meaning.quarter or quarter)


def quarter_ended(last: Place) -> Place:
    """ "The quarter ended July 31": the quarter of the calendar most of the three months up to that day fall in."""
    year, month, _ = civil(last.first - 45)
    return quarter_place(year, (month + 2) // 3)


def the_year(setting: Setting, anchor: Place) -> Place:
    """ "The year" alone is the year of the telling; reports of January and February look back at the year just over."""
    year, month, _ = civil(anchor.first)
    return year_place(year - (month <= 2 and setting.tense == "past" and setting.lead in ("for", "in") and not setting.narrative))


def weekend(anchor: Place | None, setting: Setting) -> Place | None:
    if anchor is None:
        return None
    week = weekend_place(anchor.first)
    if setting.tense == "future" or weekday(anchor.first) >= 5:
        return week
    return weekend_place(anchor.first - 7)


def weekend_near(day: int) -> Place:
    """The weekend a named day is kept with: the one before a Monday, else that of its week."""
    return weekend_place(day - 2 if weekday(day) == 0 else day)

"""From a symbolic meaning to a place in time, for one publication day and one date last told.  Pure calendar reasoning.

The direction of what the words leave open ("Friday", "in May", "on the 9th") follows the tense and the preposition in news,
the thread of the telling in a narrative.
"""

from __future__ import annotations

from dataclasses import replace

from model.dates import civil, day_number, days_in_month, weekday
from model.extract.holidays import FIXED_DAYS, holiday, nth_weekday
from model.extract.meaning import Meaning
from model.extract.periods import quarter_ended, the_year, told_quarter, weekend, weekend_near
from model.extract.places_in_time import (
    Place,
    century_place,
    clock_place,
    day_place,
    decade_place,
    half_place,
    month_place,
    months_later,
    part_place,
    quarter_place,
    season_place,
    week_place,
    year_place,
)
from model.extract.setting import Setting
from model.extract.stepping import stepped

__all__ = ["Setting", "narrated_turn", "place"]


# How much farther behind than ahead the nearer dates must lie for a date to be taken as lying ahead, by tense.
_TIP_PAST, _TIP_FUTURE, _TIP_NONE = 3.5, 6.0, 1.5
_MIDYEAR = 7  # told from July on, a winter is the one ahead


def place(meaning: Meaning, setting: Setting) -> Place | None:
    """The place of a meaning of kind "date"; None where it cannot be told (vague, or nothing to count from)."""
    if meaning.kind != "date" or meaning.name == "vague":
        return None
    found = _frame(meaning, setting) if meaning.unit else _calendar(meaning, setting)
    if found is None:
        return None
    if meaning.hour is not None and found.unit == "day":
        return clock_place(found.first, meaning.hour, meaning.minute, meaning.second, meaning.zone)
    if meaning.part and found.unit == "day":
        return part_place(found.first, meaning.part)
    return found


def _anchor(meaning: Meaning, setting: Setting) -> Place | None:
    now = day_place(setting.now) if setting.now is not None else None
    if meaning.base == "now":
        return now or (setting.told if setting.narrative else None)
    if meaning.base == "told":
        return setting.told or now
    return (setting.told or now) if setting.narrative else now


def _frame(meaning: Meaning, setting: Setting) -> Place | None:
    """A step of units from the anchor, then what is said inside of it."""
    anchor = _anchor(meaning, setting)
    if meaning.name == "week of":
        day = _calendar(meaning, setting)
        return week_place(day.first) if day else None
    if meaning.name == "around holiday":
        day = _holiday(meaning, setting)
        return None if day is None else week_place(day.first) if meaning.unit == "week" else weekend_near(day.first)
    if meaning.unit == "weekend" and meaning.number is None and not meaning.direction:
        return weekend(anchor, setting)
    if anchor is None or meaning.number is None:
        return None
    if meaning.name == "quarter ended":
        last = _calendar(replace(meaning, unit="", number=None, name=""), setting)
        return quarter_ended(last) if last is not None else None
    if meaning.name == "the year":
        return the_year(setting, anchor)
    if meaning.name in ("quarter", "year ago"):
        return told_quarter(meaning, setting, anchor)
    if (
        meaning.unit == "year"
        and meaning.number == -1
        and meaning.name == "ago"
        and setting.told is not None
        and setting.told.unit == "quarter"
    ):
        year, month, _ = civil(setting.told.first)
        return quarter_place(year - 1, (month + 2) // 3)
    frame = stepped(anchor, meaning)
    return _inside(frame, meaning, setting) if frame is not None else None


def _inside(frame: Place, meaning: Meaning, setting: Setting) -> Place | None:
    """What the meaning says of a part of the frame: the November of last year, the Tuesday of last week."""
    year, month, _ = civil(frame.first)
    if meaning.holiday:
        day = holiday(meaning.holiday, year)
        return day_place(day) if day is not None else None
    if meaning.month is not None and frame.unit == "year":
        if meaning.day is not None:
            return _day(year, meaning.month, meaning.day)
        return month_place(year, meaning.month)
    if meaning.day is not None and frame.unit == "month":
        return _day(year, month, meaning.day)
    if meaning.weekday is not None and frame.unit == "week":
        return day_place(frame.first + meaning.weekday)
    if meaning.season and frame.unit == "year":
        return season_place(year, meaning.season)
    if meaning.quarter and frame.unit == "year":
        return quarter_place(year, meaning.quarter)
    if meaning.half and frame.unit == "year":
        return half_place(year, meaning.half)
    return frame


def _day(year: int, month: int, day: int) -> Place | None:
    return day_place(day_number(year, month, day)) if 1 <= day <= days_in_month(year, month) else None


def _calendar(meaning: Meaning, setting: Setting) -> Place | None:
    """Calendar fields without a step of units."""
    if meaning.holiday:
        return _holiday(meaning, setting)
    if meaning.decade is not None:
        return _decade(meaning, setting)
    if meaning.century is not None:
        return century_place(meaning.century) if meaning.century else None
    if meaning.year is not None:
        return _of_year(meaning.year, meaning)
    here = setting.here
    if here is None:
        return None
    if meaning.month is not None:
        return _of_month(meaning, setting, here)
    if meaning.day is not None:
        return _day_of_month(meaning, setting, here)
    if meaning.weekday is not None:
        return _weekday(meaning, setting, here)
    if meaning.season or meaning.quarter or meaning.half:
        return _of_season(meaning, setting, here)
    if meaning.hour is not None or meaning.part:
        told = setting.told
        fine = told is not None and told.unit in ("day", "part", "clock")
        if told is not None and setting.now is not None and not setting.narrative and setting.tense == "past" and told.first > setting.now:
            fine = False  # what has happened did so before it is told, whatever day to come was named before
        return day_place(told.first) if fine and told is not None else day_place(here) if not setting.narrative else None
    return None


def _of_year(year: int, meaning: Meaning) -> Place | None:
    if meaning.month is not None:
        if meaning.name == "nth":
            return _nth_weekday(year, meaning)
        return _day(year, meaning.month, meaning.day) if meaning.day is not None else month_place(year, meaning.month)
    if meaning.season:
        return season_place(year, meaning.season)
    if meaning.quarter:
        return quarter_place(year, meaning.quarter)
    if meaning.half:
        return half_place(year, meaning.half)
    return year_place(year)


def _holiday(meaning: Meaning, setting: Setting) -> Place | None:
    here = setting.here
    if meaning.year is not None or meaning.holiday in FIXED_DAYS:
        day = holiday(meaning.holiday, meaning.year or 0)
        return day_place(day) if day is not None else None
    if here is None:
        return None
    days = [day for year in (civil(here)[0] + step for step in (-1, 0, 1)) if (day := holiday(meaning.holiday, year)) is not None]
    return day_place(_picked(days, here, meaning, setting)) if days else None


def _picked(days: list[int], here: int, meaning: Meaning, setting: Setting) -> int:
    """The day of a list that lies in the direction looked, the nearest first."""
    if setting.way(meaning) > 0:
        return min((day for day in days if day >= here), default=days[-1])
    return max((day for day in days if day <= here), default=days[0])


def _decade(meaning: Meaning, setting: Setting) -> Place | None:
    decade = meaning.decade
    if decade is None:
        return None
    if 20 <= decade < 100 and meaning.name != "AD":
        here = setting.here
        century = civil(here)[0] // 100 * 100 if here is not None else 1900
        decade = decade + century if here is not None and decade + century <= civil(here)[0] else decade + century - 100
        decade = decade if here is not None else meaning.decade + 1900  # type: ignore[operator]
    return decade_place(decade)


def _of_month(meaning: Meaning, setting: Setting, here: int) -> Place | None:
    """A month, or a day of it, without a year."""
    assert meaning.month is not None
    year, month, _ = civil(here)
    if meaning.base == "told" and not meaning.direction and setting.told is not None:
        year = civil(setting.told.first)[0]  # "that May"
    elif setting.narrative and setting.told is not None:
        year = _narrated_year(meaning, setting, year, month)
    elif meaning.day is not None:
        return _month_day(meaning, setting, here)
    elif meaning.direction:
        year += meaning.month <= month if meaning.direction > 0 else -(meaning.month >= month)
    else:
        behind = (month - meaning.month) % 12
        ahead = (meaning.month - month) % 12
        if _looks_ahead(behind, ahead, setting):
            year += meaning.month < month
        else:
            year -= meaning.month > month
    if meaning.name == "nth":
        return _nth_weekday(year, meaning)
    return _day(year, meaning.month, meaning.day) if meaning.day is not None else month_place(year, meaning.month)


def _nth_weekday(year: int, meaning: Meaning) -> Place | None:
    """ "The first Monday in October", "the last Sunday of May"."""
    assert meaning.month is not None
    assert meaning.weekday is not None
    assert meaning.number is not None
    return day_place(nth_weekday(year, meaning.month, meaning.weekday, int(meaning.number)))


def _month_day(meaning: Meaning, setting: Setting, here: int) -> Place | None:
    assert meaning.month is not None
    assert meaning.day is not None
    year = civil(here)[0]
    days = [found.first for step in (-1, 0, 1) if (found := _day(year + step, meaning.month, meaning.day)) is not None]
    if not days:
        return next((found for step in (2, 3, 4) if (found := _day(year - step, meaning.month, meaning.day)) is not None), None)
    if meaning.weekday is not None:
        agreeing = [day for day in days if weekday(day) == meaning.weekday]
        if agreeing:
            return day_place(min(agreeing, key=lambda day: abs(day - here)))
    if meaning.direction:
        return day_place(_picked(days, here, meaning, setting))
    behind, ahead = max((day for day in days if day <= here), default=None), min((day for day in days if day >= here), default=None)
    if behind is None or ahead is None:
        return day_place(behind if ahead is None and behind is not None else days[-1])
    return day_place(ahead if _looks_ahead(here - behind, ahead - here, setting) else behind)


def _looks_ahead(behind: int, ahead: int, setting: Setting) -> bool:
    """Whether a date without a year, so far `behind` or so far `ahead`, lies ahead.

    Nobody writes "Dec. 15" in November of a day eleven months gone: the nearer of the two wins, the scales tipped by the tense
    and the preposition.  The weights are from the 600 such dates of TimeBank and AQUAINT.
    """
    if not ahead or not behind:
        return False
    weight = {"past": _TIP_PAST, "future": 1 / _TIP_FUTURE, "present": 1.0}.get(setting.tense, _TIP_NONE)
    if setting.lead in ("since", "after"):
        weight *= 8
    if setting.lead in ("until", "till", "by") and setting.tense != "past":
        weight /= 6
    return behind > weight * ahead


def _narrated_year(meaning: Meaning, setting: Setting, year: int, month: int) -> int:
    """The year of a month in a narrative: the year last told, the next one where the telling has passed the turn of the year."""
    assert meaning.month is not None
    assert setting.told is not None
    if meaning.direction > 0:
        return year + (meaning.month <= month)
    if meaning.direction < 0:
        return year - (meaning.month >= month)
    if setting.told.unit in ("year", "decade", "century"):
        return year
    return year + narrated_turn(meaning.month, month)


def narrated_turn(month: int, told: int) -> int:
    """Into which year a narrative goes with a month, from a month told: 1 the next, -1 the one before, 0 the same."""
    return 1 if told - month >= 8 else -1 if month - told >= 9 else 0


def _day_of_month(meaning: Meaning, setting: Setting, here: int) -> Place | None:
    """ "The 9th": of the month told in a narrative, else the nearest in the direction of the tense."""
    assert meaning.day is not None
    year, month, date = civil(here)
    if setting.told is not None and (setting.narrative or setting.now is None):
        return _day(year, month, meaning.day)
    step = 0
    if setting.way(meaning) > 0:
        step = 1 if meaning.day < date else 0
    elif meaning.day > date:
        step = -1
    for more in range(3):
        found = _day(*months_later(year, month, step + more * (step or -1)), meaning.day)
        if found is not None:
            return found
    return None


def _weekday(meaning: Meaning, setting: Setting, here: int) -> Place:
    """A weekday: the last such day, publication day included, or the next one where the tense looks ahead."""
    assert meaning.weekday is not None
    if meaning.base == "told" and setting.told is not None and setting.told.unit in ("day", "part", "clock"):
        here = setting.told.first
    ahead = (meaning.weekday - weekday(here)) % 7
    behind = -((weekday(here) - meaning.weekday) % 7)
    if meaning.name == "this":
        return day_place(here + (ahead if setting.tense != "past" else behind))
    if meaning.direction < 0:
        return day_place(here + (behind or -7))
    if meaning.direction > 0:
        return day_place(here + (ahead or 7))
    if setting.narrative and setting.told is not None and setting.told.unit == "day":
        return day_place(here + ahead)
    return day_place(here + (ahead if setting.way(meaning) > 0 else behind))


def _of_season(meaning: Meaning, setting: Setting, here: int) -> Place | None:
    """A season, quarter or half without a year."""
    year = civil(here)[0]
    if meaning.base == "told" and not meaning.direction and setting.told is not None and meaning.season:
        return season_place(civil(setting.told.first)[0], meaning.season)  # "that summer"
    if meaning.season:
        options = [season_place(year + step, meaning.season) for step in (-1, 0, 1)]
    elif meaning.quarter:
        options = [quarter_place(year + step, meaning.quarter) for step in (-1, 0, 1)]
    else:
        options = [half_place(year + step, meaning.half or 1) for step in (-1, 0, 1)]
    if not meaning.direction and (meaning.base == "now" or (setting.narrative and setting.told is not None)):
        coming = meaning.season == "WI" and meaning.base != "now" and civil(here)[1] >= _MIDYEAR
        return options[2 if coming else 1]
    if meaning.direction and meaning.season:
        later = [option for option in options if option.first > here] if meaning.direction > 0 else []
        past = [option for option in options if _core_end(option) < here]
        return later[0] if later else (past[-1] if past else options[0])
    ahead = next((option for option in options if option.last >= here), options[-1])
    begun = [option for option in options if _core_start(option) <= here]
    behind = begun[-1] if begun else options[0]
    return ahead if _looks_ahead(max(0, here - behind.last), max(0, ahead.first - here), setting) else behind


def _core_start(option: Place) -> int:
    return day_number(civil(option.last)[0] - 1, 12) if option.value.endswith("-WI") else option.first


def _core_end(option: Place) -> int:
    return option.last

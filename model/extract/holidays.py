"""The day of a named day in a year: fixed dates, nth weekdays of a month, and those that move with Easter."""

from __future__ import annotations

from model.dates import day_number, days_in_month, weekday

__all__ = ["FIXED_DAYS", "easter", "holiday", "nth_weekday"]

FIXED_DAYS = {"d-day": (1944, 6, 6), "v-e day": (1945, 5, 8), "ve day": (1945, 5, 8), "v-j day": (1945, 8, 15), "vj day": (1945, 8, 15),
              "9/11": (2001, 9, 11)}  # fmt: skip
_SAME_EACH_YEAR = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1),
    "new years": (1, 1), "new year day": (1, 1), "new years day": (1, 1), "new year eve": (12, 31), "new years eve": (12, 31),
    "halloween": (10, 31), "valentine day": (2, 14), "valentines day": (2, 14), "independence day": (7, 4), "fourth of july": (7, 4),
    "veterans day": (11, 11), "veterans' day": (11, 11), "armistice day": (11, 11), "may day": (5, 1), "st. patrick day": (3, 17),
    "st patrick day": (3, 17), "bastille day": (7, 14), "groundhog day": (2, 2), "all saints day": (11, 1), "all saints' day": (11, 1),
    "cinco de mayo": (5, 5), "guy fawkes night": (11, 5), "epiphany": (1, 6),
}  # fmt: skip
# month, weekday (0 Monday), which (-1: the last)
_NTH = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "columbus day": (10, 0, 2), "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3), "president day": (2, 0, 3),
    "martin luther king day": (1, 0, 3), "martin luther king jr. day": (1, 0, 3), "martin luther king, jr. day": (1, 0, 3),
    "mother day": (5, 6, 2), "mothers day": (5, 6, 2), "father day": (6, 6, 3), "fathers day": (6, 6, 3),
}  # fmt: skip
_AFTER_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
_FROM_EASTER = {
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "good friday": -2,
    "palm sunday": -7,
    "ash wednesday": -46,
    "pentecost": 49,
}


def easter(year: int) -> int:
    """The day number of Easter Sunday (Gregorian).  Source: the anonymous algorithm, Nature, 20 April 1876 (Meeus, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    k, m = c // 4, c % 4
    n = (32 + 2 * e + 2 * k - h - m) % 7
    p = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * p + 114, 31)
    return day_number(year, month, day + 1)


def holiday(name: str, year: int) -> int | None:
    """The day number of a named day (lower case, without "'s" and "the") in a year, None for a name not known."""
    if name in FIXED_DAYS:
        return day_number(*FIXED_DAYS[name])
    if name in _SAME_EACH_YEAR:
        month, day = _SAME_EACH_YEAR[name]
        return day_number(year, month, day)
    if name in _FROM_EASTER:
        return easter(year) + _FROM_EASTER[name]
    if name == "election day":  # the Tuesday after the first Monday of November (United States, 2 U.S.C. 7)
        first = day_number(year, 11, 1)
        return first + (-weekday(first)) % 7 + 1
    if name in _AFTER_THANKSGIVING:
        return nth_weekday(year, *_NTH["thanksgiving"]) + _AFTER_THANKSGIVING[name]
    if name in _NTH:
        month, which_day, nth = _NTH[name]
        return nth_weekday(year, month, which_day, nth)
    return None


def nth_weekday(year: int, month: int, which_day: int, nth: int) -> int:
    """The day number of the nth (1 to 4, -1 the last) weekday (0 Monday) of a month."""
    if nth < 0:
        last = day_number(year, month, days_in_month(year, month))
        return last - (weekday(last) - which_day) % 7
    first = day_number(year, month, 1)
    return first + (which_day - weekday(first)) % 7 + 7 * (nth - 1)

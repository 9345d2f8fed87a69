"""TIMEX3 values of lengths, repetitions and general references.  Source: TimeML 1.2.1, TIDES 2005."""

from __future__ import annotations

from model.extract.meaning import Meaning

__all__ = ["duration_value", "reference_value", "set_value", "unit_days"]

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q",
    "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML", "night": "TNI", "morning": "TMO", "afternoon": "TAF",
    "evening": "TEV", "season": "S", "half": "H",
}  # fmt: skip
_SMALLER = {"year": (12, "M"), "day": (24, "TH"), "hour": (60, "TM"), "minute": (60, "TS"), "week": (7, "D"), "decade": (10, "Y"),
            "century": (100, "Y"), "millennium": (1000, "Y")}  # fmt: skip
_DAILY = ("night", "morning", "afternoon", "evening")
_REPEATED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "quarter": "P3M", "weekend": "XXXX-WXX-WE"}
_DAYS = {"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "morning": 1.0, "afternoon": 1.0,
         "evening": 1.0,
         "week": 7.0, "weekend": 7.0, "month": 30.436875, "quarter": 91.310625, "season": 91.310625, "half": 182.62125, "year": 365.2425,
         "decade": 3652.425, "century": 36524.25, "millennium": 365242.5}  # fmt: skip


def unit_days(unit: str) -> float:
    """The mean length of a unit in days (Gregorian).  Raises KeyError for a unit not known."""
    return _DAYS[unit]


def _period(letters: str, count: str) -> str:
    return f"PT{count}{letters[1:]}" if letters.startswith("T") else f"P{count}{letters}"


def duration_value(meaning: Meaning) -> str:
    """The value of a length: "P4Y", "PT2H", "P2Y6M", "PXM" (several months)."""
    unit, number = meaning.unit, meaning.number
    if number is None:
        return _period(_LETTERS[unit], "X")
    if unit == "decade" and number >= 2:
        unit, number = "year", 10 * number  # as TimeBank writes two decades
    if number == int(number):
        if unit == "quarter":
            return f"P{int(number) * 3}M"
        return _period(_LETTERS[unit], str(int(number)))
    if unit not in _SMALLER:
        return _period(_LETTERS[unit], f"{number:g}")
    size, letters = _SMALLER[unit]
    whole, rest = int(number), round((number - int(number)) * size)
    if not whole:
        return _period(letters, str(rest))
    return _period(_LETTERS[unit], str(whole)) + (
        ("" if unit in ("hour", "minute") else "T" if letters[0] == "T" else "") + f"{rest}{letters[-1]}"
    )


def set_value(meaning: Meaning) -> str:
    """The value of a repetition: "P1Y" (every year), "XXXX-WXX-4" (Thursdays)."""
    part = f"T{meaning.part}" if meaning.part else ""
    if meaning.weekday is not None:
        return f"XXXX-WXX-{meaning.weekday + 1}{part}"
    if meaning.month is not None:
        return f"XXXX-{meaning.month:02d}"
    if meaning.season:
        return f"XXXX-{meaning.season}"
    if part and not meaning.unit:
        return f"XXXX-XX-XX{part}"
    if meaning.unit in _DAILY:
        return f"XXXX-XX-XX{_LETTERS[meaning.unit]}" if meaning.number in (None, 1) else f"P{meaning.number:g}D"
    if meaning.number is None and meaning.unit in _REPEATED:
        return _REPEATED[meaning.unit]
    return duration_value(meaning)


def reference_value(direction: int) -> str:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""
    return {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[direction]

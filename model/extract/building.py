"""From what a rule matched to the symbolic meaning: each named group has one reader here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from model.dates import days_in_month
from model.extract.meaning import Meaning, Part
from model.extract.numbers import MONTHS, ORDINALS, PARTS, SEASONS, SMALL, TENS, UNITS, WEEKDAYS, number, ordinal, year_in_words

__all__ = ["build"]

Fields = dict[str, Any]
_EDGES = (
    ("mid", ("mid", "middle", "midst", "mid-point")),
    ("end", ("end", "close")),
    ("start", ("beginning", "start", "opening", "outset")),
    ("earlier", ("earlier",)),
    ("later", ("later",)),
    ("early", ("early", "first")),
    ("late", ("late", "latter", "closing", "last", "final")),
)
_APPROX = (
    ("less_than", ("less", "fewer", "under", "at most", "no more", "not more", "up to", "nearly",
                   "almost", "as little", "as few", "close to", "barely")),
    ("more_than", ("more", "over", "at least", "no less", "as much", "as many", "as long", "longer")),
    ("about", ("about", "around", "approximately", "roughly", "some", "circa", "ca", "c.", "or so")),
)  # fmt: skip
_PAST = ("last", "past", "previous", "preceding", "prior", "recent", "ago", "earlier", "before", "back", "previously", "latest")
_FUTURE = (
    "next",
    "coming",
    "following",
    "upcoming",
    "subsequent",
    "future",
    "later",
    "after",
    "hence",
    "thereafter",
    "from now",
    "ahead",
    "later on",
)
_TOLD = (
    "previous",
    "preceding",
    "prior",
    "following",
    "subsequent",
    "that",
    "same",
    "earlier",
    "later",
    "before",
    "after",
    "thereafter",
    "afterwards",
)


_LESSER = {("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60}


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("\u2019", "'").split())


def _era(text: str) -> Fields:
    return {"name": "BC" if text[0] in "Bb" else "AD"}


def _year(text: str) -> Fields:
    return {"year": int(text)}


def _short_year(text: str) -> Fields:
    value = int(re.sub(r"\D", "", text))
    return {"year": value + (2000 if value < 40 else 1900)}


def _month(text: str) -> Fields:
    low = text.lower().rstrip(".")
    return {"month": MONTHS.get(low, MONTHS.get(low[:3], 0))}


def _ordinal_day(text: str) -> Fields:
    return {"day": ordinal(text)}


def _weekday(text: str) -> Fields:
    return {"weekday": WEEKDAYS[_plain(text).rstrip(".")]}


def _unit(text: str) -> Fields:
    unit = UNITS[_plain(text).rstrip(".")]
    return {"unit": unit}


def _season(text: str) -> Fields:
    return {"season": SEASONS[_plain(text)]}


def _part(text: str) -> Fields:
    return {"part": PARTS[_plain(text)]}


def _way(text: str) -> Fields:
    low = _plain(text)
    base = {"base": "told"} if any(re.search(rf"\b{word}\b", low) for word in _TOLD) else {"base": "now"}
    if any(re.search(rf"\b{word}\b", low) for word in _PAST):
        return {"direction": -1, **base}
    if any(re.search(rf"\b{word}\b", low) for word in _FUTURE):
        return {"direction": 1, **base}
    return base


def _edge(text: str) -> Fields:
    low = _plain(text)
    for mod, words in _EDGES:
        if any(re.search(rf"\b{word}\b", low) for word in words):
            return {"mod": mod}
    return {}


def _approx(text: str) -> Fields:
    low = _plain(text)
    for kind, words in _APPROX:
        if any(re.search(rf"\b{re.escape(word)}(?!\w)", low) for word in words):
            return {"approx": kind}
    return {}


def _zone(text: str) -> Fields:
    return {"zone": text.upper()}


def _ampm(text: str) -> Fields:
    return {"name": "pm" if text[0] in "pP" else "am"}


def _decade(text: str) -> Fields:
    low = _plain(text)
    digits = re.search(r"\d+", low)
    if digits:
        return {"decade": int(digits.group())}
    stem = low.removesuffix("ies") + "y"
    return {"decade": TENS.get(stem, 0)}


def _century(text: str) -> Fields:
    return {"century": ordinal(text)}


def _quarter(text: str) -> Fields:
    low = _plain(text)
    found = re.search(r"[1-4]", low)
    return {"quarter": int(found.group()) if found else ORDINALS.get(low, 4 if low in ("last", "final") else 1)}


def _half(text: str) -> Fields:
    low = _plain(text)
    return {"half": 1 if low.startswith(("first", "1")) else 2}


def _hour_words(text: str) -> Fields:
    low = _plain(text)
    return {"hour": SMALL[low] if low in SMALL else int(low)}


READERS: Mapping[str, Callable[[str], Fields]] = {
    "year": _year,
    "shortyear": _short_year,
    "yearwords": lambda text: {"year": year_in_words(text)},
    "month": _month,
    "monthnumber": lambda text: {"month": int(text)},
    "day": _ordinal_day,
    "weekday": _weekday,
    "unit": _unit,
    "number": lambda text: {"number": number(text)},
    "season": _season,
    "part": _part,
    "way": _way,
    "edge": _edge,
    "approx": _approx,
    "zone": _zone,
    "era": _era,
    "ampm": _ampm,
    "decade": _decade,
    "century": _century,
    "quarter": _quarter,
    "half": _half,
    "hour": _hour_words,
    "minute": lambda text: {"minute": int(text)},
    "second": lambda text: {"second": int(text)},
    "week": lambda text: {"week": int(text)},
    "holiday": lambda text: {"holiday": _plain(text).replace("'s", "").replace("the ", "")},
    "fiscal": lambda text: {"fiscal": True},
    "fiscal2": lambda text: {"fiscal": True},
    "edge2": _edge,
    "unit2": _unit,
    "lesser": lambda text: {"lesser": UNITS[_plain(text)]},
    "lessernumber": lambda text: {"lessernumber": number(text)},
    "nth": lambda text: {"number": -1 if _plain(text) == "last" else ORDINALS[_plain(text)]},
}


def build(means: Mapping[str, Any], groups: Mapping[str, str | None]) -> Meaning | None:
    """The meaning of a match: the rule's fixed fields over what its named groups say.  None where it cannot be a date (30 February)."""
    found: Fields = {}
    for name, text in groups.items():
        if text:
            found.update(READERS[name](text))
    fixed = {key: value for key, value in means.items() if key not in ("count", "vague")}
    found.update(fixed)
    if groups.get("yearwords") and found.get("year") is None:
        return None
    found.setdefault("kind", "date")
    if "lesser" in found:  # "two years and three months"
        size = _LESSER.get((found["unit"], found.pop("lesser")))
        if size is None or found["number"] is None or (rest := found.pop("lessernumber")) is None or rest >= size:
            return None
        found["number"] += rest / size
    if "count" in means:  # "last year": one step; "two years ago": as many as counted; a sign for the way
        steps = None if means.get("vague") else found.get("number", 1) if groups.get("number") else 1
        way = means["count"] or found.pop("direction", 0)
        found.pop("direction", None)
        found["number"] = None if steps is None else steps * way
        if steps is None:
            found["direction"] = way
    return _finish(Meaning(**found))


def _finish(meaning: Meaning) -> Meaning | None:
    if meaning.name in ("BC", "AD"):
        meaning = _with_era(meaning)
    if meaning.name in ("am", "pm"):
        meaning = _with_half_day(meaning)
    if meaning.name == "slashed":
        return _slashed(meaning)
    if meaning.unit in ("night", "morning", "afternoon", "evening") and meaning.kind == "date":
        meaning = replace(meaning, unit="day", part=PARTS[meaning.unit])
    if meaning.unit == "fortnight" and meaning.number is not None:
        meaning = replace(meaning, unit="week", number=2 * meaning.number)
    return meaning if _possible(meaning) else None


def _with_era(meaning: Meaning) -> Meaning:
    bc, name = meaning.name == "BC", ""
    if meaning.year is not None:
        return replace(meaning, year=1 - meaning.year if bc else meaning.year, name=name)
    if meaning.decade is not None:
        return replace(meaning, decade=-meaning.decade if bc else meaning.decade, name="" if bc else name)
    if meaning.century is not None:
        return replace(meaning, century=-meaning.century if bc else meaning.century, name=name)
    return replace(meaning, name=name)


def _with_half_day(meaning: Meaning) -> Meaning:
    hour = (meaning.hour or 0) % 12 + (12 if meaning.name == "pm" else 0)
    return replace(meaning, hour=hour, name="")


def _slashed(meaning: Meaning) -> Meaning | None:
    """A date of numbers with slashes: month first as Americans write, both ways where both can be."""
    plain = replace(meaning, name="")
    first = plain if _possible(plain) else None
    turned = replace(plain, month=plain.day, day=plain.month)
    second = turned if _possible(turned) else None
    if first is not None and second is not None and first != second:
        return Meaning("either", parts=(Part(0, 0, first), Part(0, 0, second)))
    return first or second


def _possible(meaning: Meaning) -> bool:
    if meaning.month is not None and not 1 <= meaning.month <= 12:
        return False
    if meaning.day is not None:
        if not 1 <= meaning.day <= 31:
            return False
        year = meaning.year if meaning.year is not None else 2000
        if meaning.month is not None and meaning.day > days_in_month(year, meaning.month):
            return False
    if meaning.hour is not None and not 0 <= meaning.hour <= 24:
        return False
    return not (meaning.minute is not None and meaning.minute > 59)

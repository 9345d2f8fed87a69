"""The date axis: two levels of ticks, from seconds to millennia, before and after the year 1, in UTC.

A pure function of the visible stretch and its width in pixels.  Times are float day numbers; years are astronomical
(0 is 1 BCE), labels are written in BCE as readers know it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from model.dates import civil, day_number, weekday
from model.wording import MONTHS, day_words, year_words

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
DAY_SECONDS = 86400


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick at `day` (float day number); `strong` ticks begin a larger unit or are round numbers."""

    day: float
    label: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """The two levels.  The first of `major` is at or before the start, so that its label can be kept in view."""

    major: tuple[Tick, ...]
    minor: tuple[Tick, ...]
    unit: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One step of the ladder: its name, its usual length in days, the least room for a label in pixels, the name of the level
    above it, and the walk over its ticks (the first at or before the start)."""

    name: str
    days: float
    room: float
    above: str
    walk: Callable[[float, float], Iterator[Tick]]


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 21st."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _year_of(day: float) -> int:
    return civil(math.floor(day))[0]


def _clock(step: int, seconds_shown: bool) -> Callable[[float, float], Iterator[Tick]]:
    """Ticks every `step` seconds, counted from midnight."""

    def walk(start: float, end: float) -> Iterator[Tick]:
        # Whole days and seconds are kept apart: a float day number cannot count seconds exactly far from 1970.
        day = math.floor(start)
        second = min(math.floor((start - day) * DAY_SECONDS / step) * step, DAY_SECONDS - step)
        while day + second / DAY_SECONDS <= end:
            hours, rest = divmod(second, 3600)
            text = f"{hours:02d}:{rest // 60:02d}" + (f":{rest % 60:02d}" if seconds_shown else "")
            yield Tick(day + second / DAY_SECONDS, text, second == 0 or (seconds_shown and second % 60 == 0))
            second += step
            if second >= DAY_SECONDS:
                day, second = day + 1, 0

    return walk


def _minutes(start: float, end: float) -> Iterator[Tick]:
    for tick in _clock(60, False)(start, end):
        day = math.floor(tick.day + 1e-9)
        second = round((tick.day - day) * DAY_SECONDS)
        yield Tick(tick.day, f"{day_words(day)}, {second // 3600:02d}:{second % 3600 // 60:02d}", True)


def _days(start: float, end: float) -> Iterator[Tick]:
    for day in range(math.floor(start), math.floor(end) + 1):
        yield Tick(float(day), str(civil(day)[2]), civil(day)[2] == 1)


def _dated_days(start: float, end: float) -> Iterator[Tick]:
    for day in range(math.floor(start), math.floor(end) + 1):
        yield Tick(float(day), f"{WEEKDAYS[weekday(day)]} {day_words(day)}", True)


def _weeks(start: float, end: float) -> Iterator[Tick]:
    first = math.floor(start)
    first -= weekday(first)
    for day in range(first, math.floor(end) + 1, 7):
        yield Tick(float(day), str(civil(day)[2]), civil(day)[2] <= 7)


def _months(step: int, dated: bool = False) -> Callable[[float, float], Iterator[Tick]]:
    def walk(start: float, end: float) -> Iterator[Tick]:
        year, month, _ = civil(math.floor(start))
        month = (month - 1) // step * step + 1
        while (day := day_number(year, month)) <= end:
            name = MONTHS[month - 1]
            yield Tick(float(day), f"{name} {year_words(year)}" if dated else name[:3], dated or month == 1)
            month += step
            if month > 12:
                year, month = year + 1, month - 12

    return walk


def _years(step: int) -> Callable[[float, float], Iterator[Tick]]:
    """Every year, or years whose number as readers write it is a multiple of `step`; between the eras stands 1 CE."""

    def year_at(index: int) -> int:
        return index * step if index > 0 else 1 + index * step

    def walk(start: float, end: float) -> Iterator[Tick]:
        if step == 1:
            for year in range(_year_of(start), _year_of(end) + 1):
                yield Tick(float(day_number(year)), year_words(year), year % 5 == 0 if year > 0 else (1 - year) % 5 == 0)
            return
        year = _year_of(start)
        index = math.floor(year / step) if year > 0 else math.floor((year - 1) / step)
        strong = 10 ** (math.floor(math.log10(step)) + 1)
        while (day := day_number(year_at(index))) <= end:
            yield Tick(float(day), year_words(year_at(index)) if index else "1 CE", index * step % strong == 0)
            index += 1

    return walk


def _decades(start: float, end: float) -> Iterator[Tick]:
    """Decades as they are spoken of: the 2010s from 2010; before the year 1 the 190s BCE from 199 BCE."""
    year = _year_of(start)
    index = year // 10 if year > 0 else -((1 - year) // 10) - 1
    while True:
        first = (index * 10 or 1) if index >= 0 else 1 - (-index * 10 - 1)
        if day_number(first) > end:
            return
        number = index * 10 if index >= 0 else (-index - 1) * 10
        label = (f"{number}s" if number else "1–9") + (" BCE" if index < 0 else ("" if number else " CE"))
        yield Tick(float(day_number(first)), label, True)
        index += 1


def _ages(length: int, name: str) -> Callable[[float, float], Iterator[Tick]]:
    """Centuries or millennia: the 21st begins with 2001, the 5th BCE with 500 BCE."""

    def walk(start: float, end: float) -> Iterator[Tick]:
        index = (_year_of(start) - 1) // length
        while (day := day_number(index * length + 1)) <= end:
            label = f"{ordinal(index + 1)} {name}" if index >= 0 else f"{ordinal(-index)} {name} BCE"
            yield Tick(float(day), label, True)
            index += 1

    return walk


def _eras(start: float, end: float) -> Iterator[Tick]:
    first = float(day_number(1))
    if start < first:
        yield Tick(start, "BCE", True)
    if end >= first:
        yield Tick(first, "CE", True)


def _ladder() -> tuple[Unit, ...]:
    steps: list[Unit] = []
    for seconds in (1, 5, 15, 30):
        steps.append(Unit(f"{seconds} s", seconds / DAY_SECONDS, 64, "minute", _clock(seconds, True)))
    for minutes in (1, 5, 15, 30, 60, 180, 360, 720):
        steps.append(Unit(f"{minutes} min", minutes * 60 / DAY_SECONDS, 52, "dated day", _clock(minutes * 60, False)))
    steps += [Unit("day", 1.0, 26, "dated month", _days), Unit("week", 7.0, 30, "dated month", _weeks)]
    steps += [Unit("month", 30.0, 36, "year", _months(1)), Unit("quarter", 91.0, 36, "year", _months(3))]
    steps += [Unit("year", 365.0, 40, "decade", _years(1))]
    for years in (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000):
        above = "decade" if years == 2 else "century" if years <= 50 else "millennium" if years <= 200 else "era"
        steps.append(Unit(f"{years} years", years * 365.2425, 48, above, _years(years)))
    return tuple(steps)


LADDER = _ladder()

ABOVE: dict[str, Callable[[float, float], Iterator[Tick]]] = {
    "minute": _minutes,
    "dated day": _dated_days,
    "dated month": _months(1, dated=True),
    "year": _years(1),
    "decade": _decades,
    "century": _ages(100, "century"),
    "millennium": _ages(1000, "millennium"),
    "era": _eras,
}


def ticks(start: float, end: float, pixels: float) -> Ticks:
    """The ticks of start..end (float day numbers) drawn `pixels` wide: the finest unit whose labels have room, and the unit above it.

    Raises ValueError for an empty stretch.
    """
    if not end > start or pixels <= 0:
        raise ValueError(f"nothing to put ticks on: {start}..{end} in {pixels} pixels")
    scale = pixels / (end - start)
    # Years before the year 1 and of five digits and more are longer to write.
    wide = 1.9 if _year_of(start) < 1 or _year_of(end) > 9999 else 1.0
    unit = LADDER[-1]
    for step in LADDER:
        if step.days * scale >= step.room * (wide if step.days >= 365 else 1.0):
            unit = step
            break
    minor = tuple(tick for tick in unit.walk(start, end) if start <= tick.day <= end)
    return Ticks(_with_room(tuple(ABOVE[unit.above](start, end)), scale), minor, unit.name)


def _with_room(major: tuple[Tick, ...], scale: float) -> tuple[Tick, ...]:
    """Only as many of the larger ticks as have room for their labels (beyond the ladder's end they would crowd)."""
    if len(major) < 3 or (major[2].day - major[1].day) * scale >= 60:
        return major
    every = math.ceil(60 / max((major[2].day - major[1].day) * scale, 1e-9))
    return major[::every]

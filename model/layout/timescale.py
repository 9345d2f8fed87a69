"""The units of the date axis, from seconds to millennia, before and after the year 1, in UTC: where their ticks stand and how they are
written.  Which of them a window is drawn with, and where their labels have room, is `model.layout.axis`.

Times are float day numbers; years are astronomical (0 is 1 BCE), labels are written in BCE as readers know it.  A float holds a
second exactly enough: at the year 9999 neighbouring floats are 40 microseconds apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from model.date_words import WEEKDAYS, day_words, month_name, month_words, ordinal_ending, year_words
from model.dates import civil, day_number, weekday
from model.translation import noted, tr

DAY_SECONDS = 86400
YEAR = 365.2425  # days of the mean Gregorian year
COMMON, BCE, LONG = 0, 1, 2  # kinds of years by how much room their labels take: 1..9999, 9999..1 BCE, of five digits and more


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick at `day` (float day number); `strong` ticks begin a larger unit or are round numbers.  Where not every label of its
    `kind` has room, those go whose `number` is no multiple of a larger step."""

    day: float
    label: str
    strong: bool = False
    number: int = 0
    kind: int = COMMON


Walk = Callable[[float, int], Iterator[Tick]]
"""The ticks from the last one at or before a float day number on, without end, written in the form of this number (0: the fullest)."""


Samples = tuple[tuple[tuple[str, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time on the axis: `days` is the least distance of two ticks (but for that of the year 1 to the first round year, which
    is a year shorter), `walk` gives them.

    `samples()[form][kind]` are labels of which the widest is as wide as any of that form and kind of year, each 0 standing for any digit.
    `room` is the least distance of two ticks in pixels, `above` the unit whose labels stand above; `multiples` are the larger steps
    (1 is this one) whose labels stay where not all have room.
    """

    name: str
    days: float
    walk: Walk
    samples: Callable[[], Samples]
    room: float = 0.0
    above: str = ""
    multiples: tuple[int, ...] = (1,)


def _year_of(day: float) -> int:
    return civil(math.floor(day))[0]


def _kind(year: int) -> int:
    return LONG if not -9999 < year <= 9999 else COMMON if year > 0 else BCE


def _number(year: int) -> int:
    """A year as it is written, without its era."""
    return year if year > 0 else 1 - year


def _clock(step: int, seconds_shown: bool) -> Walk:
    """Ticks every `step` seconds, counted from midnight."""

    def walk(start: float, form: int) -> Iterator[Tick]:
        # Whole days and seconds are kept apart: each tick is one rounding away from its moment, however many came before it.
        day = math.floor(start)
        second = min(math.floor((start - day) * DAY_SECONDS / step) * step, DAY_SECONDS - step)
        while True:
            hours, rest = divmod(second, 3600)
            text = f"{hours:02d}:{rest // 60:02d}" + (f":{rest % 60:02d}" if seconds_shown else "")
            yield Tick(day + second / DAY_SECONDS, text, second == 0 or (seconds_shown and second % 60 == 0))
            second += step
            if second >= DAY_SECONDS:
                day, second = day + 1, 0

    return walk


def _days(start: float, form: int) -> Iterator[Tick]:
    day = math.floor(start)
    while True:
        number = civil(day)[2]
        yield Tick(float(day), str(number), number == 1)
        day += 1


def _dated_days(start: float, form: int) -> Iterator[Tick]:
    """Wed 8 February 2023, Wed 8 Feb 2023, 8 Feb 2023."""
    day = math.floor(start)
    while True:
        date = day_words(day, short=form > 0)
        label = tr("{weekday} {date}", weekday=tr(WEEKDAYS[weekday(day)]), date=date) if form < 2 else date
        yield Tick(float(day), label, True, kind=_kind(_year_of(day)))
        day += 1


def _weeks(start: float, form: int) -> Iterator[Tick]:
    day = math.floor(start)
    day -= weekday(day)
    while True:
        number = civil(day)[2]
        yield Tick(float(day), str(number), number <= 7)
        day += 7


def _months(step: int) -> Walk:
    def walk(start: float, form: int) -> Iterator[Tick]:
        year, month, _ = civil(math.floor(start))
        month = (month - 1) // step * step + 1
        while True:
            yield Tick(float(day_number(year, month)), month_name(month, short=True), month == 1)
            month += step
            if month > 12:
                year, month = year + 1, month - 12

    return walk


def _dated_months(start: float, form: int) -> Iterator[Tick]:
    """September 2023, Sep 2023."""
    year, month, _ = civil(math.floor(start))
    while True:
        day = day_number(year, month)
        yield Tick(float(day), month_words(day, short=form > 0), True, kind=_kind(year))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _years(step: int) -> Walk:
    """Every year, or years whose number as readers write it is a multiple of `step`; between the eras stands 1 CE."""

    def each(start: float, form: int) -> Iterator[Tick]:
        year = _year_of(start)
        while True:
            number = _number(year)
            yield Tick(float(day_number(year)), year_words(year), number % 5 == 0, number if year != 1 else 0, _kind(year))
            year += 1

    def walk(start: float, form: int) -> Iterator[Tick]:
        year = _year_of(start)
        index = math.floor(year / step) if year > 0 else math.floor((year - 1) / step)
        strong = 10 ** (math.floor(math.log10(step)) + 1)
        while True:
            year = index * step if index > 0 else 1 + index * step
            label = year_words(year) if index else tr("{year} CE", year=1)
            yield Tick(float(day_number(year)), label, index * step % strong == 0, abs(index), _kind(year))
            index += 1

    return each if step == 1 else walk


def _decades(start: float, form: int) -> Iterator[Tick]:
    """Decades as they are spoken of: the 2010s from 2010; before the year 1 the 190s BCE from 199 BCE."""
    year = _year_of(start)
    index = year // 10 if year > 0 else -((1 - year) // 10) - 1
    while True:
        first = (index * 10 or 1) if index >= 0 else 1 - (-index * 10 - 1)
        number = index * 10 if index >= 0 else (-index - 1) * 10
        label = tr("{number}s", number=number) if number else "1–9"
        if index < 0 or not number:
            label = _before(label) if index < 0 else tr("{time} CE", time=label)
        yield Tick(float(day_number(first)), label, True, kind=_kind(first))
        index += 1


def _before(time: str) -> str:
    return tr("{time} BCE", time=time)


CENTURY = noted("{number}{ending} century"), noted("{number}{ending} c.")
MILLENNIUM = noted("{number}{ending} millennium"), noted("{number}{ending} mill.")


def _ages(length: int, forms: tuple[str, str]) -> Walk:
    """Centuries or millennia: the 21st begins with 2001, the 5th BCE with 500 BCE."""

    def walk(start: float, form: int) -> Iterator[Tick]:
        index = (_year_of(start) - 1) // length
        while True:
            number = index + 1 if index >= 0 else -index
            label = tr(forms[form], number=number, ending=ordinal_ending(number))
            yield Tick(float(day_number(index * length + 1)), _before(label) if index < 0 else label, True, kind=_kind(index * length + 1))
            index += 1

    return walk


def _eras(start: float, form: int) -> Iterator[Tick]:
    first = float(day_number(1))
    if start < first:
        yield Tick(-math.inf, tr("BCE"), True)
    yield Tick(first, tr("CE"), True)
    yield Tick(math.inf, "", True)


_YEARS: tuple[Callable[[], str], ...] = (
    lambda: tr("{year}", year="0000"),
    lambda: tr("{year} BCE", year="0000"),
    lambda: tr("{year} BCE", year="000000"),
)
"""A year of each kind; looked up when it is asked for, since the language is not known before."""


def _clocks(*samples: str) -> Callable[[], Samples]:
    return lambda: ((samples,),)


def _month_samples() -> Samples:
    return ((tuple(month_name(month, short=True) for month in range(1, 13)),),)


def _year_samples() -> Samples:
    return (tuple((year(),) for year in _YEARS),)


def _age_samples(forms: tuple[str, str]) -> Callable[[], Samples]:
    def made() -> Samples:
        def of(form: str, digits: str) -> tuple[str, ...]:
            return tuple(tr(form, number=digits, ending=one) for one in ("st", "nd", "rd", "th"))

        return tuple((of(form, "00"), tuple(map(_before, of(form, "00"))), tuple(map(_before, of(form, "000")))) for form in forms)

    return made


def _decade_samples() -> Samples:
    plain, far = tr("{number}s", number="0000"), tr("{number}s", number="000000")
    return (((plain, tr("{time} CE", time="1–9")), (_before(plain), _before("1–9")), (_before(far),)),)


def _dated_samples(short: bool, days: bool, weekdays: bool) -> tuple[tuple[str, ...], ...]:
    made = []
    for year in (one() for one in _YEARS):
        months = [month_name(month, short=short) for month in range(1, 13)]
        if not days:
            made.append(tuple(tr("{month} {year}", month=month, year=year) for month in months))
            continue
        dates = [tr("{day} {month} {year}", day="00", month=month, year=year) for month in months]
        names = [tr("{weekday} {date}", weekday=tr(day), date=date) for day in WEEKDAYS for date in dates] if weekdays else dates
        made.append(tuple(names))
    return tuple(made)


def _day_forms() -> Samples:
    return _dated_samples(False, True, True), _dated_samples(True, True, True), _dated_samples(True, True, False)


def _month_forms() -> Samples:
    return _dated_samples(False, False, False), _dated_samples(True, False, False)


def _ladder() -> tuple[Unit, ...]:
    clock, seconds_clock, days = _clocks("00:00"), _clocks("00:00:00"), _clocks("00")
    made = [Unit(f"{n} s", n / DAY_SECONDS, _clock(n, True), seconds_clock, 64, "dated day") for n in (1, 5, 15, 30)]
    for n in (1, 5, 15, 30, 60, 180, 360, 720):
        made.append(Unit(f"{n} min", n * 60 / DAY_SECONDS, _clock(n * 60, False), clock, 52, "dated day"))
    made += [Unit("day", 1.0, _days, days, 26, "dated month"), Unit("week", 7.0, _weeks, days, 30, "dated month")]
    made += [Unit("month", 28.0, _months(1), _month_samples, 33.6, "year"), Unit("quarter", 90.0, _months(3), _month_samples, 35.6, "year")]
    made += [Unit("year", 365.0, _years(1), _year_samples, 40, "decade", (1, 2, 5, 10))]
    steps = tuple(power * n for power in (1, 10, 100, 1000, 10_000, 100_000) for n in (1, 2, 5))[1:]
    for years in steps:
        above = "decade" if years == 2 else "century" if years <= 50 else "millennium" if years <= 200 else "era"
        # Labels may go down to those of the larger steps of which these are parts.
        multiples = tuple(larger // years for larger in steps if larger % years == 0 and larger <= years * 10)
        made.append(Unit(f"{years} years", years * YEAR - 1, _years(years), _year_samples, 48, above, multiples))
    return tuple(made)


def _levels() -> dict[str, Unit]:
    made = (
        Unit("dated day", 1.0, _dated_days, _day_forms),
        Unit("dated month", 28.0, _dated_months, _month_forms),
        Unit("year", 365.0, _years(1), _year_samples),
        # From 9 BCE to the year 1 and on to 10 there are nine years, not ten.
        Unit("decade", 9 * YEAR - 1, _decades, _decade_samples),
        Unit("century", 100 * YEAR - 1, _ages(100, CENTURY), _age_samples(CENTURY)),
        Unit("millennium", 1000 * YEAR - 1, _ages(1000, MILLENNIUM), _age_samples(MILLENNIUM)),
        Unit("era", math.inf, _eras, lambda: (((tr("BCE"), tr("CE")),),)),
    )
    return {unit.name: unit for unit in made}


LADDER = _ladder()
ABOVE = _levels()

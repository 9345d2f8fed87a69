"""A date moved by hand: an event, or one bound of its date, put elsewhere on the timeline.  Pure: date spans in, date spans out.

A *notch* is the unit that hands move by.  A whole date goes by whole notches from where it is, so that it keeps its length and as much of
its form as it can: "in February 2019" a month later is "in March 2019", a day later it is between 2 February and 1 March.  A bound goes
to where a notch begins or ends.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from enum import StrEnum

from model.dates import DateSpan, Precision, Step, civil, day_number, days_in_month, iso, months_on, weekday
from model.translation import noted, tr
from model.wording import date_words

__all__ = ["DAY", "MONTH", "WEEK", "YEAR", "Grip", "Notch", "day_of", "grips", "moved", "notch_of", "placed", "stepped", "steps_to"]


class Grip(StrEnum):
    """What of a date is taken hold of: all of it, or one of its bounds."""

    WHOLE = "whole"
    EARLIEST = "earliest"
    START_LATEST = "start_latest"
    END_EARLIEST = "end_earliest"
    LATEST = "latest"

    @property
    def ends(self) -> bool:
        """Whether it is a last day: the bound stands at the end of its day."""
        return self in (Grip.END_EARLIEST, Grip.LATEST)


@dataclass(frozen=True, slots=True)
class Notch:
    """`many` days, weeks (from Monday on), months or years."""

    unit: Precision
    many: int = 1

    @property
    def months(self) -> int:
        """How many months it has; 0 where it is of days."""
        return {Precision.MONTH: 1, Precision.YEAR: 12 * self.many}.get(self.unit, 0)

    @property
    def finer(self) -> Notch:
        """The next finer one, of which this one is made.  (Weeks do not make a month.)"""
        if self.many > 1:
            return replace(self, many=self.many // 10)
        return MONTH if self.unit is Precision.YEAR else DAY

    def floor(self, day: float) -> int:
        """The day number on which the notch begins that a float day number lies in."""
        whole = math.floor(day)
        if self.unit is Precision.WEEK:
            return whole - weekday(whole)
        if self.unit is Precision.DAY:
            return whole
        year, month, _ = civil(whole)
        return day_number(year, month) if self.unit is Precision.MONTH else day_number(year // self.many * self.many)

    def after(self, day: int, many: int = 1) -> int:
        """The same day so many notches later (earlier where negative); the last one of a month that is shorter."""
        return months_on(day, many * self.months) if self.months else day + many * (7 if self.unit is Precision.WEEK else 1)

    def nearest(self, day: float) -> int:
        """The begin of a notch that is nearest to a float day number."""
        low = self.floor(day)
        high = self.after(low)
        return low if day - low <= high - day else high


DAY, WEEK, MONTH, YEAR = (Notch(unit) for unit in (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR))
_YEARS = re.compile(r"(\d+) years")


def notch_of(unit: str) -> Notch:
    """The notch of a unit of the date axis, by its name: never less than a day, quarters by months, many years by tens of them."""
    known = {"week": WEEK, "month": MONTH, "quarter": MONTH, "year": YEAR}
    years = _YEARS.fullmatch(unit)
    if years:
        return Notch(Precision.YEAR, 10 ** (len(years[1]) - 1))
    return known.get(unit, DAY)


def grips(span: DateSpan) -> tuple[Grip, ...]:
    """The bounds that can be moved by themselves: both ends, and those of the part sure to be covered where they stand apart."""
    inner = _sure(span) and not _within(span)
    begins = (Grip.START_LATEST,) if inner and span.earliest < span.start_latest else ()
    ends = (Grip.END_EARLIEST,) if inner and span.end_earliest < span.latest else ()
    return (Grip.EARLIEST, *begins, *ends, Grip.LATEST)


def day_of(span: DateSpan, grip: Grip) -> int:
    """The day number of a bound; of the earliest for the whole date."""
    return int(getattr(span, Grip.EARLIEST if grip is Grip.WHOLE else grip))


def steps_to(span: DateSpan, notch: Notch, day: float) -> int:
    """How many whole notches the date has to be moved for its beginning to come nearest to a float day number."""
    first = span.earliest
    (year, month, _), (to_year, to_month, _) = civil(first), civil(math.floor(day))
    if notch.months:
        guess = ((to_year - year) * 12 + to_month - month) // notch.months
    else:
        guess = math.floor(day - first) // (notch.after(first) - first)
    return min(range(guess - 2, guess + 3), key=lambda many: (abs(notch.after(first, many) - day), abs(many)))


def stepped(span: DateSpan, grip: Grip, notch: Notch, many: int) -> DateSpan:
    """The date moved by so many notches, or a bound put on to the next begin or end of one, so many times.

    The same where nothing changes.
    """
    if grip is Grip.WHOLE:
        return _shifted(span, notch, many)
    edge = day_of(span, grip) + grip.ends
    for _ in range(abs(many)):
        edge = notch.after(notch.floor(edge)) if many > 0 else notch.floor(edge - 1)
    return moved(span, grip, edge - grip.ends)


def moved(span: DateSpan, grip: Grip, to: int) -> DateSpan:
    """The date with a bound put on the day number `to`, or as near as the others let it; all of it, begun on that day, for the whole.
    The same where nothing changes.

    A known first day stays known, as does a known last day; one day somewhere in a stretch stays one day in the longer or shorter one.
    """
    if grip is Grip.WHOLE:
        return _shifted(span, DAY, to - span.earliest)
    first, begun, ending, last = span.earliest, span.start_latest, span.end_earliest, span.latest
    begin_known, end_known = first == begun, ending == last
    if grip is Grip.EARLIEST:
        ending_free = ending == first and not end_known  # nothing is known of the end but that it is no earlier than the beginning
        first = min(to, last)
        begun = first if begin_known else max(begun, first)
        ending = first if ending_free else max(ending, first)
    elif grip is Grip.LATEST:
        begun_free = begun == last and not begin_known
        last = max(to, first)
        ending = last if end_known else min(ending, last)
        begun = last if begun_free else min(begun, last)
    elif grip is Grip.START_LATEST:
        begun = min(max(to, first), max(ending, first) if _sure(span) else last)
    else:
        ending = max(min(to, last), min(begun, last) if _sure(span) else first)
    return _made(span, (first, begun, ending, last), grip)


def placed(day: float, notch: Notch) -> DateSpan:
    """The date of an event without one that is put on a float day number: some day of the notch there."""
    first = notch.floor(day)
    last = notch.after(first) - 1
    step = Step("moved", "", -1, -1, tr("You put it there on the timeline; it had no date before."))
    return DateSpan.within(first, last, _precision(first, last), _place(first, last), step)


_SAYS = {
    Grip.WHOLE: noted("You moved it on the timeline; before that it was dated: {date}."),
    Grip.EARLIEST: noted("You set its beginning on the timeline; before that it was dated: {date}."),
    Grip.START_LATEST: noted("You set on the timeline until when it had begun; before that it was dated: {date}."),
    Grip.END_EARLIEST: noted("You set on the timeline since when it may have ended; before that it was dated: {date}."),
    Grip.LATEST: noted("You set its end on the timeline; before that it was dated: {date}."),
}


def _within(span: DateSpan) -> bool:
    """Whether it is one time somewhere in a stretch."""
    return span.earliest == span.end_earliest and span.start_latest == span.latest and span.earliest < span.latest


def _sure(span: DateSpan) -> bool:
    """Whether there is a part sure to be covered."""
    return span.start_latest <= span.end_earliest


def _bounds(span: DateSpan) -> tuple[int, int, int, int]:
    return span.earliest, span.start_latest, span.end_earliest, span.latest


def _shifted(span: DateSpan, notch: Notch, many: int) -> DateSpan:
    """All bounds moved alike: by the calendar where all are whole months, else by as many days as the first one is."""
    if notch.months and all(map(_edge, _bounds(span))) and _whole_months(span.earliest, span.latest):
        return _made(span, tuple(_month_edge(day, many * notch.months) for day in _bounds(span)), Grip.WHOLE)
    by = notch.after(span.earliest, many) - span.earliest
    return _made(span, tuple(day + by for day in _bounds(span)), Grip.WHOLE)


def _edge(day: int) -> bool:
    """Whether a month begins or ends with this day."""
    year, month, number = civil(day)
    return number in (1, days_in_month(year, month))


def _month_edge(day: int, months: int) -> int:
    """The first or last day of a month, so many months later."""
    return months_on(day, months) if civil(day)[2] == 1 else months_on(day + 1, months) - 1


def _whole_months(first: int, last: int) -> bool:
    return civil(first)[2] == 1 and civil(last + 1)[2] == 1


def _made(span: DateSpan, bounds: tuple[int, ...], grip: Grip) -> DateSpan:
    """The span with other bounds, their names, and the step that tells of it; the same where they are as they were."""
    if bounds == _bounds(span):
        return span
    first, begun, ending, last = bounds
    step = Step("moved", "", -1, -1, tr(_SAYS[grip], date=date_words(span)))
    made = DateSpan(first, begun, ending, last, Precision.DAY, "", (step,))
    doubt = _precision(first, last) if _within(made) else _precision(0, max(begun - first, last - ending))
    return replace(made, precision=span.precision if grip is Grip.WHOLE else doubt, edtf=_edtf(made, span, grip))


_SEASON = re.compile(r"(-?\d{4,})-(2[1-4])([?~%]?)")


def _edtf(made: DateSpan, span: DateSpan, grip: Grip) -> str:
    """How EDTF (ISO 8601-2:2019) writes the bounds.  An end that was open stays open unless it is set, and what is moved as a whole is
    about or perhaps then as it was."""
    whole, was = grip is Grip.WHOLE, span.edtf
    open_begin = was.startswith(("../", "/", "[..")) and grip not in (Grip.EARLIEST, Grip.START_LATEST)
    open_end = was.endswith(("/..", "/", "..]")) and grip not in (Grip.LATEST, Grip.END_EARLIEST)
    if open_begin or open_end:
        begin = ".." if open_begin else _place(made.earliest, made.start_latest)
        end = ".." if open_end else _place(made.end_earliest, made.latest)
        return f"{begin}/{end}" if "[" not in begin + end else f"{iso(made.earliest)}/.." if open_end else f"../{iso(made.latest)}"
    signs = [part[-1:] if whole and part[-1:] in ("~", "?", "%") else "" for part in was.split("/")]
    if _within(made) or made.earliest == made.latest:
        season = _SEASON.fullmatch(was)
        if season and whole and civil(made.earliest)[1:] == civil(span.earliest)[1:]:
            year = int(season[1]) + civil(made.earliest)[0] - civil(span.earliest)[0]
            return f"{'-' if year < 0 else ''}{abs(year):04d}-{season[2]}{season[3]}"
        return _signed(_place(made.earliest, made.latest), signs[0] if len(signs) == 1 else "")
    begin, end = _place(made.earliest, made.start_latest), _place(made.end_earliest, made.latest)
    if "[" in begin + end:
        return f"[{iso(made.earliest)}..{iso(made.latest)}]"
    return "/".join(map(_signed, (begin, end), signs if len(signs) == 2 else ("", "")))


def _signed(place: str, sign: str) -> str:
    return place if place.startswith("[") else place + sign


def _place(first: int, last: int) -> str:
    """Some day of first..last: a day, a month, a year, a decade or a century, else both ends."""
    if first == last:
        return iso(first)
    low, high = iso(first), iso(last)
    if not _whole_months(first, last):
        return f"[{low}..{high}]"
    year, month, _ = civil(first)
    last_year, last_month, _ = civil(last)
    if (month, last_month) != (1, 12):
        low, high = low.rsplit("-", 1)[0], high.rsplit("-", 1)[0]
        return low if low == high else f"[{low}..{high}]"
    low, high = low.rsplit("-", 2)[0], high.rsplit("-", 2)[0]
    if year >= 0 and last_year <= 9999 and last_year - year in (9, 99) and year % (last_year - year + 1) == 0:
        return low[:3] + "X" if last_year - year == 9 else low[:2] + "XX"
    return low if low == high else f"[{low}..{high}]"


def _precision(first: int, last: int) -> Precision:
    """How finely it is known when, by how long the stretch is."""
    most = {Precision.DAY: 0, Precision.WEEK: 6, Precision.MONTH: 31, Precision.SEASON: 92, Precision.YEAR: 366, Precision.DECADE: 3660}
    return next((precision for precision, days in most.items() if last - first <= days), Precision.CENTURY)

"""Places in time: a stretch of days with its unit, and how TIMEX3 and EDTF write it.

Sources: TimeML 1.2.1 and TIDES 2005 for the values; EDTF (ISO 8601-2:2019) level 2 for the others.
"""

from __future__ import annotations

from dataclasses import dataclass

from model.dates import Precision, civil, day_number, days_in_month, iso, weekday

__all__ = [
    "SEASON_STARTS", "Place", "century_place", "clock_place", "day_place", "decade_place", "half_place", "iso_week", "month_place",
    "months_later", "part_place", "quarter_place", "season_place", "week_place", "weekend_place", "year_place",
]  # fmt: skip

SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


@dataclass(frozen=True, slots=True)
class Place:
    """The days first..last (day numbers, both included) as one `unit` of the calendar, with its TIMEX3 value and EDTF text."""

    first: int
    last: int
    unit: str  # day week weekend month quarter half season year decade century
    value: str
    edtf: str

    @property
    def precision(self) -> Precision:
        """The precision a DateSpan of this place has."""
        names = {"weekend": "week", "quarter": "season", "half": "season", "clock": "day", "part": "day"}
        return Precision(names.get(self.unit, self.unit))


def _year(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def _edtf_year(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def day_place(day: int) -> Place:
    """One day."""
    year, month, number = civil(day)
    return Place(day, day, "day", f"{_year(year)}-{month:02d}-{number:02d}", iso(day))


def part_place(day: int, part: str) -> Place:
    """A part of a day: "MO", "AF", "EV", "NI", "DT" or "MI"."""
    place = day_place(day)
    return Place(day, day, "part", f"{place.value}T{part}", place.edtf)


def clock_place(day: int, hour: int, minute: int | None, second: int | None = None, zone: str = "") -> Place:
    """A time of a day, written as the text has it; the zone is kept for UTC only, as TIMEX3's values are local."""
    place = day_place(day)
    time = f"T{hour:02d}:{minute or 0:02d}" + (f":{second:02d}" if second is not None else "")
    return Place(day, day, "clock", place.value + time + ("Z" if zone == "Z" else ""), place.edtf)


def iso_week(day: int) -> tuple[int, int]:
    """(ISO year, ISO week) of a day."""
    thursday = day - weekday(day) + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def week_place(day: int) -> Place:
    """The ISO week (Monday to Sunday) a day lies in."""
    monday = day - weekday(day)
    year, week = iso_week(day)
    return Place(monday, monday + 6, "week", f"{_year(year)}-W{week:02d}", f"{iso(monday)}/{iso(monday + 6)}")


def weekend_place(day: int) -> Place:
    """Saturday and Sunday of the ISO week a day lies in."""
    week = week_place(day)
    return Place(week.first + 5, week.last, "weekend", week.value + "-WE", f"{iso(week.first + 5)}/{iso(week.last)}")


def month_place(year: int, month: int) -> Place:
    """A month."""
    first = day_number(year, month)
    return Place(first, first + days_in_month(year, month) - 1, "month", f"{_year(year)}-{month:02d}", f"{_edtf_year(year)}-{month:02d}")


def quarter_place(year: int, quarter: int) -> Place:
    """A quarter, 1 to 4 (EDTF 33 to 36)."""
    last = 3 * quarter
    return Place(
        day_number(year, last - 2), day_number(year, last, days_in_month(year, last)), "quarter", f"{_year(year)}-Q{quarter}",
        f"{_edtf_year(year)}-{32 + quarter}",
    )  # fmt: skip


def half_place(year: int, half: int) -> Place:
    """A half-year, 1 or 2 (EDTF 40 and 41)."""
    return Place(
        day_number(year, 6 * half - 5), day_number(year, 6 * half, 30 if half == 1 else 31), "half", f"{_year(year)}-H{half}",
        f"{_edtf_year(year)}-{39 + half}",
    )  # fmt: skip


def season_place(year: int, season: str) -> Place:
    """A season of a year (meteorological, northern).  "The winter of 1941" may be either end of that year: both are kept."""
    code = f"{_edtf_year(year)}-{_SEASON_CODES[season]}"
    value = f"{_year(year)}-{season}"
    if season == "WI":
        return Place(day_number(year - 1, 12), day_number(year + 1, 2, days_in_month(year + 1, 2)), "season", value, code)
    last = SEASON_STARTS[season] + 2
    return Place(day_number(year, last - 2), day_number(year, last, days_in_month(year, last)), "season", value, code)


def year_place(year: int) -> Place:
    """A year (astronomical: 0 is 1 BC)."""
    return Place(day_number(year), day_number(year, 12, 31), "year", _year(year), _edtf_year(year))


def decade_place(decade: int) -> Place:
    """The decade that begins with that year; a negative number counts BC (-470: the 470s BC)."""
    if decade < 0:
        first, last = 1 - (-decade + 9), 1 + decade
        return Place(
            day_number(first), day_number(last, 12, 31), "decade", f"BC{-decade // 10:03d}", f"{_edtf_year(first)}/{_edtf_year(last)}"
        )
    return Place(day_number(decade), day_number(decade + 9, 12, 31), "decade", f"{decade // 10:03d}", f"{decade // 10:03d}X")


def century_place(century: int) -> Place:
    """The century of that number; a negative number counts BC (-4: the 4th century BC)."""
    if century < 0:
        first, last = 1 + 100 * century, 100 * (century + 1)
        return Place(
            day_number(first), day_number(last, 12, 31), "century", f"BC{-century - 1:02d}", f"{_edtf_year(first)}/{_edtf_year(last)}"
        )
    first = 100 * (century - 1)
    return Place(day_number(first), day_number(first + 99, 12, 31), "century", f"{century - 1:02d}", f"{century - 1:02d}XX")


def months_later(year: int, month: int, by: int) -> tuple[int, int]:
    """The (year, month) that is `by` months later (earlier where negative)."""
    count = year * 12 + month - 1 + by
    return count // 12, count % 12 + 1

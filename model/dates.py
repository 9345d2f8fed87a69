"""Date arithmetic: day numbers, civil dates and date spans.  The one place that knows the calendar.

A *day number* is an int, the days since 1970-01-01 in the proleptic Gregorian calendar (negative before it).  Years are
astronomical: year 0 is 1 BCE, year -43 is 44 BCE.  Nothing here knows a time zone or a clock; a day is a UTC day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

__all__ = [
    "DateSpan", "Precision", "Step", "apart", "bound", "civil", "day_number", "days_in_month", "from_iso", "iso", "months_on", "weekday",
]  # fmt: skip


class Precision(StrEnum):
    """How finely the words date a thing, finest first."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The day number of a civil date.  Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.

    Raises ValueError where the month or the day does not exist.
    """
    if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"no such day: {year}-{month}-{day}")
    shifted = year - (month <= 2)
    era = shifted // 400
    year_of_era = shifted - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def civil(day: int) -> tuple[int, int, int]:
    """The (year, month, day) of a day number.  Source: as `day_number`, civil_from_days."""
    shifted = day + 719468
    era = shifted // 146097
    day_of_era = shifted - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_shifted = (5 * day_of_year + 2) // 153
    month = month_shifted + (3 if month_shifted < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * month_shifted + 2) // 5 + 1


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month (1..12) of the proleptic Gregorian calendar."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def months_on(day: int, months: int) -> int:
    """The same day of another month, `months` later (earlier where negative); its last one where it is shorter."""
    year, month, number = civil(day)
    years, rest = divmod(month - 1 + months, 12)
    return day_number(year + years, rest + 1, min(number, days_in_month(year + years, rest + 1)))


def apart(first: int, last: int) -> tuple[int, int, int]:
    """Years, months and days from one day number to another that is not before it, counted in the calendar: whole months from
    the first day on as far as they go, then the days that are left.  A month from the 31st ends with the last day of a shorter one.

    Raises ValueError where `last` is before `first`.
    """
    if last < first:
        raise ValueError(f"day {last} is before day {first}")
    (year, month, day), (to_year, to_month, to_day) = civil(first), civil(last)
    months = (to_year - year) * 12 + to_month - month
    if to_day < day and to_day < days_in_month(to_year, to_month):
        months -= 1
    return months // 12, months % 12, last - months_on(first, months)


def weekday(day: int) -> int:
    """0 for Monday .. 6 for Sunday (1970-01-01 was a Thursday)."""
    return (day + 3) % 7


def iso(day: int) -> str:
    """ISO 8601 day; years before 1 with a sign and four digits as EDTF writes them (`-0043-03-15`)."""
    year, month, number = civil(day)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{number:02d}"


def from_iso(text: str) -> int:
    """The day number of what `iso` wrote.  Raises ValueError for anything else."""
    sign = -1 if text.startswith("-") else 1
    parts = text.removeprefix("-").split("-")
    if len(parts) != 3:
        raise ValueError(f"not an ISO day: {text!r}")
    return day_number(sign * int(parts[0]), int(parts[1]), int(parts[2]))


def bound(text: str, *, last: bool) -> int:
    """The first or the last day number of an ISO day, month or year ("2004-05-01", "2004-05", "2004").

    Raises ValueError for anything else.
    """
    parts = [int(part) for part in text.split("-")]
    if len(parts) > 3:
        raise ValueError(f"not an ISO date: {text!r}")
    month = parts[1] if len(parts) > 1 else (12 if last else 1)
    day = parts[2] if len(parts) > 2 else (days_in_month(parts[0], month) if last else 1)
    return day_number(parts[0], month, day)


@dataclass(frozen=True, slots=True)
class Step:
    """One step from the words to a date, shown to the reader.

    `rule` names the rule, `phrase` is the words it read, `start`/`end` their code-point span in the article (-1, -1 for a
    step that reads no words of it: a fact table, another article), `says` a plain sentence for the reader.
    """

    rule: str
    phrase: str
    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True)
class DateSpan:
    """When something happened, as four bounds in day numbers: it began between `earliest` and `start_latest` and ended
    between `end_earliest` and `latest`.  A certain single day has four equal bounds; "in February 2019" said of a meeting
    has earliest 1 Feb, start_latest 28 Feb, end_earliest 1 Feb, latest 28 Feb.

    The part sure to be covered is start_latest..end_earliest where start_latest <= end_earliest (drawn solid), else none.
    `note` is a few words more for the reader ("a Wednesday").
    """

    earliest: int
    start_latest: int
    end_earliest: int
    latest: int
    precision: Precision
    edtf: str
    derivation: tuple[Step, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if not (self.earliest <= self.start_latest <= self.latest and self.earliest <= self.end_earliest <= self.latest):
            raise ValueError(f"bounds out of order: {self.earliest} {self.start_latest} {self.end_earliest} {self.latest}")

    @classmethod
    def of_day(cls, day: int, *steps: Step) -> DateSpan:
        """A certain single day."""
        return cls(day, day, day, day, Precision.DAY, iso(day), steps)

    @classmethod
    def within(cls, first: int, last: int, precision: Precision, edtf: str, *steps: Step) -> DateSpan:
        """An event of unknown day, somewhere in first..last (both included)."""
        return cls(first, last, first, last, precision, edtf, steps)

    @classmethod
    def lasting(cls, first: int, last: int, *steps: Step) -> DateSpan:
        """An event that certainly lasted from the first to the last day."""
        return cls(first, first, last, last, Precision.DAY, f"{iso(first)}/{iso(last)}" if last > first else iso(first), steps)

    @property
    def certain(self) -> bool:
        """Whether both ends are known to the day."""
        return self.earliest == self.start_latest and self.end_earliest == self.latest

    def because(self, *steps: Step) -> DateSpan:
        """The same bounds with further derivation steps."""
        return replace(self, derivation=self.derivation + steps)

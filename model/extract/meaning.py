"""What a date phrase means before it is placed on the calendar: a frozen, JSON-able value.

A meaning is what the words say and no more: "last Wednesday" is a weekday with a direction, not yet a day.  `resolve` gives
it a place once the publication date, the thread of the article and the tense are known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

__all__ = ["DatePhrase", "Meaning", "Part", "from_json", "timex_type", "to_json"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """The symbolic meaning of a date phrase.

    `kind` is one of
      "date"      a place in time: calendar fields, or a step of `number` `unit`s from `base`, or both ("November last year"
                  is month 11 in the year one before)
      "duration"  a length of `number` `unit`s (number None: "several"), with `direction` -1 or 1 and a base where it is tied
                  to an end ("the past three months")
      "set"       a repetition: `unit` (with `number`), weekday, month, season or part of the day
      "ref"       the past (-1), the present (0) or the future (1) in general, in `direction`
      "range"     from the first of `parts` to the last; `join` is "to" or "and"
      "either"    one of `parts` (12/04/2014)
    Months and quarters count from 1, weekdays from 0 (Monday); years are astronomical (0 is 1 BC).
    """

    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str = ""  # SP SU FA WI
    decade: int | None = None  # its first year; below 100 the century is to be found ("the nineties")
    century: int | None = None  # 20 for the 20th, -4 for the 4th BC
    part: str = ""  # MO AF EV NI DT (daytime) MI (midday) as TIMEX3 writes them
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str = ""
    unit: str = ""  # second minute hour day weekday weekend week month quarter half season year decade century millennium
    number: float | None = None
    direction: int = 0  # -1 past, 1 future, 0 as the context has it
    base: str = ""  # "now" the publication date, "told" the date last told, "" either
    mod: str = ""  # early mid late earlier later start end
    approx: str = ""  # about more_than less_than up_to
    since: str = ""  # since until by
    fiscal: bool = False
    holiday: str = ""
    name: str = ""  # what the phrase named, where that is no plain date
    join: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A date inside a longer phrase: text[start:end] of the article means `meaning`."""

    start: int
    end: int
    meaning: Meaning


_DEFAULTS = {field.name: field.default for field in fields(Meaning) if field.name != "kind"}


def to_json(meaning: Meaning) -> dict[str, Any]:
    """The meaning as a dict of JSON values; fields that say nothing are left out."""
    found: dict[str, Any] = {"kind": meaning.kind}
    for name, default in _DEFAULTS.items():
        value = getattr(meaning, name)
        if value != default:
            found[name] = value
    if meaning.parts:
        found["parts"] = [{"start": part.start, "end": part.end, "meaning": to_json(part.meaning)} for part in meaning.parts]
    return found


def from_json(data: Mapping[str, Any]) -> Meaning:
    """The meaning `to_json` wrote.  Raises TypeError for fields it does not know."""
    values = dict(data)
    parts = tuple(Part(part["start"], part["end"], from_json(part["meaning"])) for part in values.pop("parts", ()))
    return Meaning(parts=parts, **values)


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """text[start:end] of the article is a date phrase of TIMEX3 type `type`, found by `rule`.

    `tense` is that of the clause it stands in ("past", "present", "future" or "" where it cannot be told); `lead` is the
    preposition before it, lower case, or "".
    """

    start: int
    end: int
    text: str
    type: str
    rule: str
    meaning: Meaning
    tense: str = ""
    lead: str = ""


def timex_type(meaning: Meaning) -> str:
    """The TIMEX3 type of a meaning: DATE, TIME, DURATION or SET."""
    if meaning.kind in ("duration", "set"):
        return meaning.kind.upper()
    if meaning.kind in ("range", "either"):
        return timex_type(meaning.parts[0].meaning)
    clock = meaning.hour is not None or meaning.part or meaning.unit in ("hour", "minute", "second")
    return "TIME" if clock and meaning.kind == "date" else "DATE"

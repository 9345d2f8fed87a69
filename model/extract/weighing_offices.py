"""What the office holders an article shows say of the days it may have been published on.  See `weighing`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from model.dates import Step, day_number, days_in_month
from model.extract.factor import Days, Factor, all_civil, because
from model.extract.facts import Holder, facts
from model.extract.meaning import DatePhrase, Meaning
from model.extract.placing import Setting, place
from model.extract.publication_clues import Clues, OfficeClue, TookOfficeClue
from model.extract.spelling import day_in_words
from model.extract.timex_values import unit_days

__all__ = ["by_month", "near_days", "office_factors", "reach", "terms_stretch"]

_TWO_YEARS, _FIVE_YEARS = 735, 1830  # what names no year and steps by no unit lies within one year, 29 February within four
_FAR_UNITS = ("decade", "century", "millennium", "weekday")


def office_factors(days: Days, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """The factors of people shown in an office and of people who take one."""
    yield from _offices(days, clues)
    yield from _took_office(days, phrases, clues)


def _terms(person: str, office: str = "") -> list[tuple[int, int, Holder]]:
    """(first day, last day, line) of each term of a person in an office ("" any)."""
    found = []
    for holder in facts().holders.get(person.casefold(), ()):
        if not office or holder.office == office:
            found.append((_bound(holder.start, last=False), _bound(holder.end, last=True), holder))
    return found


@lru_cache(maxsize=2048)
def _bound(text: str, *, last: bool) -> int:
    """The day number of a date of the facts table, which may be a month or a year; "" lies far ahead."""
    if not text:
        return day_number(9999)
    parts = [int(part) for part in text.split("-")]
    month = parts[1] if len(parts) > 1 else (12 if last else 1)
    day = parts[2] if len(parts) > 2 else (days_in_month(parts[0], month) if last else 1)
    return day_number(parts[0], month, day)


def terms_stretch(clues: Clues) -> tuple[int, int] | None:
    """From the latest first term to the earliest last one of the people shown in office; None where nobody known is."""
    spans = [_terms(clue.person, clue.office) for clue in clues.offices]
    firsts = [min(first for first, _, _ in terms) for terms in spans if terms]
    lasts = [max(last for _, last, _ in terms) for terms in spans if terms]
    return (max(firsts), min(lasts)) if firsts else None


def _offices(days: Days, clues: Clues) -> Iterator[Factor]:
    """A person shown in an office: the report falls into a term."""
    seen: set[tuple[str, str]] = set()
    for clue in clues.offices:
        terms = _terms(clue.person, clue.office)
        if not terms or (clue.person, clue.office) in seen:
            continue
        seen.add((clue.person, clue.office))
        weights = np.full(len(days), 0.01)
        for first, last, _ in terms:
            weights[(days >= first - 2) & (days <= last + 15)] = 1.0
        yield Factor(weights, _office_step(clue, terms), 1.2)


def _office_step(clue: OfficeClue, terms: Sequence[tuple[int, int, Holder]]) -> Step:
    spans = " and ".join(f"{day_in_words(first)} – {day_in_words(last) if last < day_number(9990) else 'now'}" for first, last, _ in terms)
    return Step("office holder", clue.person, clue.start, clue.end, f"{clue.person} is shown as {clue.office.lower()}: in office {spans}.")


def _took_office(days: Days, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """A person takes an office at a date counted from publication: the facts table tells when that was."""
    by_place = {(phrase.start, phrase.end): phrase for phrase in phrases}
    for clue in clues.took_office:
        phrase = by_place.get((clue.phrase_start, clue.phrase_end))
        terms = _terms(clue.person, clue.office)
        if phrase is None or not terms:
            continue
        starts = [first for first, _, _ in terms]
        weights = np.full(len(days), 0.02)
        years, months, _ = all_civil(days)
        seen: dict[tuple[int, int], bool] = {}  # whether the days of a month fit, where they are all alike
        for index in near_days(days, starts, reach(phrase.meaning)):
            key = (int(years[index]), int(months[index])) if by_month(phrase.meaning) else (index, 0)
            if key not in seen:
                where = place(phrase.meaning, Setting(int(days[index]), None, "past", phrase.lead))
                seen[key] = where is not None and any(where.first - 1 <= first <= where.last + 1 for first in starts)
            if seen[key]:
                weights[index] = 1.0
        if weights.max() < 1:
            continue
        yield Factor(weights, _took_step(clue, phrase, starts), 1.8)


def reach(meaning: Meaning) -> float:
    """How many days from the day it is read on the place of a meaning can lie at most; generous."""
    if meaning.year is not None or meaning.decade is not None or meaning.century is not None or meaning.unit in _FAR_UNITS:
        return np.inf
    rest = _FIVE_YEARS if (meaning.month, meaning.day) == (2, 29) else _TWO_YEARS
    return rest + abs(meaning.number or 0) * (unit_days(meaning.unit) if meaning.unit else 0)


def by_month(meaning: Meaning) -> bool:
    """Whether the place of a meaning is the same from all days of a month."""
    if meaning.unit:
        return meaning.unit in ("month", "year") and meaning.number == round(meaning.number or 0) and meaning.name in ("", "ago")
    return meaning.month is not None and meaning.day is None and not meaning.holiday


def near_days(days: Days, dates: Sequence[int], reach: float) -> list[int]:
    """The indices of the days no farther than `reach` from one of the dates."""
    near = np.zeros(len(days), dtype=bool)
    for date in dates:
        near |= np.abs(days - date) <= reach
    return [int(index) for index in np.flatnonzero(near)]


def _took_step(clue: TookOfficeClue, phrase: DatePhrase, starts: Sequence[int]) -> Step:
    dates = " or ".join(day_in_words(first) for first in starts)
    return because("took office", phrase, f"{clue.person} took office “{phrase.text}”: that was {dates}.")

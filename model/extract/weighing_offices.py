"""What the office holders an article shows say of the days it may have been published on.  See `weighing`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from model.dates import Step, bound, day_number
from model.extract.factor import Days, Factor, Weights, all_civil, because
from model.extract.facts import Holder, facts, wordings
from model.extract.meaning import DatePhrase, Meaning
from model.extract.placing import Setting, place
from model.extract.publication_clues import Clues, OfficeClue, TookOfficeClue
from model.extract.spelling import day_in_words, quoted
from model.extract.timex_values import unit_days

__all__ = ["by_month", "known_surname", "near_days", "office_factors", "reach"]

_TWO_YEARS, _FIVE_YEARS = 735, 1830  # what names no year and steps by no unit lies within one year, 29 February within four
_SURNAME_FIRST = ("CN", "KR", "KP", "TW", "VN", "HU", "KH")  # whose names stand with the surname first
_OTHER, _OTHER_OF_NAME = 0.02, 0.08  # weight left for days out of office: the table may lack a term, a surname may be another's
_AFTER, _AFTER_DAYS = 0.3, 90.0  # shown in an office a day or two early, or after it: 8 of 211 told of, some for months
_SHOWN = 4  # of so many terms or occasions no list is shown
_ELSEWHERE = 0.001  # weight left for days from which a counted date does not reach what it dates: one in ten is misread, on any day
_FRESH_DAYS = 60.0  # mean days for which an office holder is called new
_FAR_UNITS = ("decade", "century", "millennium", "weekday")


def office_factors(days: Days, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """The factors of people shown in an office and of people who take one."""
    yield from _offices(days, clues)
    yield from _took_office(days, phrases, clues)
    yield from _occasions(days, phrases, clues)


def _terms(person: str, office: str = "", country: str = "") -> list[tuple[int, int, Holder]]:
    """(first day, last day, line) of each term of a person in an office ("" any), of the country told where one of it has them."""
    found = []
    key = person.casefold()
    named = [holder for holder in (*facts().holders.get(key, ()), *facts().heads.get(key, ())) if _is_worded(holder.office, office)]
    for holder in named or _by_surname().get((key, office), ()):
        found.append((_bound(holder.start, last=False), _bound(holder.end, last=True), holder))
    return [term for term in found if term[2].country == country] or found


def _is_worded(office: str, wanted: str) -> bool:
    """Whether an office is the one wanted ("" any) or can be called so: the Soviet president is called president."""
    return not wanted or office == wanted or wanted in wordings(office)


@lru_cache(maxsize=1)
def _by_surname() -> dict[tuple[str, str], tuple[Holder, ...]]:
    """The lines of the facts table by a surname in lower case and an office: news says "President Bush"."""
    found: dict[tuple[str, str], dict[tuple[str, str], Holder]] = {}
    for held in facts().holders.values():
        for holder in held:
            names = holder.person.split()
            for name in {names[-1], names[0]} if holder.country in _SURNAME_FIRST else {names[-1]}:
                found.setdefault((name.casefold(), holder.office), {})[holder.name, holder.start] = holder
    return {key: tuple(lines.values()) for key, lines in found.items()}


def known_surname(name: str, office: str) -> bool:
    """Whether somebody of that surname held that office."""
    return (name.casefold(), office) in _by_surname()


@lru_cache(maxsize=2048)
def _bound(text: str, *, last: bool) -> int:
    """The day number of a date of the facts table, which may be a month or a year; "" lies far ahead."""
    return bound(text, last=last) if text else day_number(9999)


def _offices(days: Days, clues: Clues) -> Iterator[Factor]:
    """A person shown in an office: the report falls into a term."""
    seen: set[tuple[str, str]] = set()
    for clue in clues.offices:
        terms = _terms(clue.person, clue.office, clue.country)
        if not terms or (clue.person, clue.office) in seen:
            continue
        seen.add((clue.person, clue.office))
        whole = " " in clue.person
        weights = np.full(len(days), _OTHER if whole else _OTHER_OF_NAME)
        for first, last, _ in terms:
            late = np.where(days > last, 1.0 if clue.then else _AFTER * np.exp(-np.maximum(0, days - last) / _AFTER_DAYS), 0.0)
            weights = np.maximum(weights, np.where((days >= first - 2) & (days < first), _AFTER, late))
            weights[(days >= first) & (days <= last)] = 1.0
        yield Factor(weights, _office_step(clue, terms), (1.2 if whole else 0.9) if len(terms) < _SHOWN else 0.4)
        if clue.fresh:
            since = np.min([np.where(days >= first - 2, days - first, 9999) for first, _, _ in terms], axis=0)
            says = f"{clue.person} is called new in office, so the term has just begun."
            step = Step("new in office", clue.person, clue.start, clue.end, says)
            yield Factor(np.exp(-np.maximum(0, since) / _FRESH_DAYS) + 0.02, step, 1.2)


def _office_step(clue: OfficeClue, terms: Sequence[tuple[int, int, Holder]]) -> Step:
    spans = " and ".join(
        f"from {day_in_words(first)} to {day_in_words(last)}" if last < day_number(9990) else f"since {day_in_words(first)}"
        for first, last, _ in terms
    )
    says = f"{clue.person} is told of as {clue.office.lower()}, and held that office {spans}."
    if clue.then:
        says += " The sentence tells of a time of its own, so the term may be over."
    return Step("office holder", clue.person, clue.start, clue.end, says)


def _took_office(days: Days, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """A person takes an office at a date counted from publication: the facts table tells when that was."""
    by_place = {(phrase.start, phrase.end): phrase for phrase in phrases}
    for clue in clues.took_office:
        phrase = by_place.get((clue.phrase_start, clue.phrase_end))
        terms = _terms(clue.person, clue.office)
        if phrase is None or not terms:
            continue
        starts = [first for first, _, _ in terms]
        weights = _counted(days, phrase, [(first, first) for first in starts])
        if weights is not None:
            yield Factor(weights, _took_step(clue, phrase, starts), 1.8)


def _occasions(days: Days, phrases: Sequence[DatePhrase], clues: Clues) -> Iterator[Factor]:
    """A public occasion is dated by words counted from publication: the facts table tells when it was."""
    by_place = {(phrase.start, phrase.end): phrase for phrase in phrases}
    for clue in clues.occasions:
        phrase = by_place.get((clue.phrase_start, clue.phrase_end))
        if phrase is None or _first_part(phrase).kind != "date" or _first_part(phrase).year is not None:
            continue
        weights = _counted(days, phrase, clue.days)
        if weights is None:
            continue
        fitting = [span for span in clue.days if _counted(days, phrase, [span]) is not None] if len(clue.days) < _SHOWN else []
        when = "in " + (" or ".join(day_in_words(first).split(" ", 1)[1] for first, _ in fitting) or "several years")
        says = f"{quoted(clue.words)} is dated {quoted(phrase.text)} from the day of the report: it took place {when}."
        yield Factor(weights, because("public occasion", phrase, says), 1.6)


def _first_part(phrase: DatePhrase) -> Meaning:
    return phrase.meaning.parts[0].meaning if phrase.meaning.kind == "range" else phrase.meaning


def _counted(days: Days, phrase: DatePhrase, spans: Sequence[tuple[int, int]]) -> Weights | None:
    """Next to nothing for the days from which the words of a phrase do not reach one of the (first, last) spans; None where no
    day does."""
    weights = np.full(len(days), _ELSEWHERE)
    years, months, _ = all_civil(days)
    meaning = _first_part(phrase)
    both = phrase.tense == "future" and not meaning.unit  # "agreed to meet at the summit on June 16": the tense is the plan's
    settings = [("past", phrase.lead), ("future", phrase.lead)] if both else [(phrase.tense or "past", phrase.lead)]
    near = near_days(days, [first for first, _ in spans], reach(meaning))
    alike = years[near] * 12 + months[near] if by_month(meaning) else near  # days of which one tells for all
    groups, firsts, group_of = np.unique(alike, return_index=True, return_inverse=True)
    fits = np.zeros(len(groups), dtype=bool)
    for group, index in enumerate(near[firsts].tolist()):
        places = [place(meaning, Setting(int(days[index]), None, *setting)) for setting in settings]
        fits[group] = any(one is not None and one.first - 1 <= last and first <= one.last + 1 for one in places for first, last in spans)
    weights[near[fits[group_of]]] = 1.0
    return weights if fits.any() else None


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


def near_days(days: Days, dates: Sequence[int], reach: float) -> Days:
    """The indices of the days no farther than `reach` from one of the dates."""
    near = np.zeros(len(days), dtype=bool)
    for date in dates:
        near |= np.abs(days - date) <= reach
    return np.flatnonzero(near)


def _took_step(clue: TookOfficeClue, phrase: DatePhrase, starts: Sequence[int]) -> Step:
    dates = " or ".join(day_in_words(first) for first in starts)
    return because("took office", phrase, f"{clue.person} took office {quoted(phrase.text)}: that was {dates}.")

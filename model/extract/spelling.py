"""Dates and derivations in words: the plain sentences a reader sees under "why this date"."""

from __future__ import annotations

from collections.abc import Sequence

from model.dates import DateSpan, civil
from model.domain import Publication
from model.extract.meaning import DatePhrase
from model.extract.places_in_time import Place

__all__ = ["day_in_words", "days_in_words", "place_in_words", "said"]

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def day_in_words(day: int, *, year: bool = True) -> str:
    """A day number as "22 February 2023", without the year where not wanted."""
    number, month, date = civil(day)
    return f"{date} {_MONTHS[month - 1]}" + (f" {_year(number)}" if year else "")


def days_in_words(days: Sequence[int]) -> str:
    """Single days in a row as "8, 15 or 22 February, or 1 March 2023"; the days must be in order."""
    groups: list[tuple[tuple[int, int], list[int]]] = []
    for day in days:
        year, month, date = civil(day)
        if groups and groups[-1][0] == (year, month):
            groups[-1][1].append(date)
        else:
            groups.append(((year, month), [date]))
    texts = []
    for place, ((year, month), dates) in enumerate(groups):
        listed = ", ".join(str(date) for date in dates[:-1]) + (" or " if len(dates) > 1 else "") + str(dates[-1])
        last_of_year = place == len(groups) - 1 or groups[place + 1][0][0] != year
        texts.append(f"{listed} {_MONTHS[month - 1]}" + (f" {_year(year)}" if last_of_year else ""))
    return texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + ", or " + texts[-1]


def place_in_words(place: Place) -> str:
    """A place in time as a reader says it: "November 2014", "the week of 2 March 2015", "1 – 10 May 1942"."""
    year, month, _ = civil(place.first)
    whole = {
        "month": f"{_MONTHS[month - 1]} {_year(year)}",
        "year": _year(year),
        "week": f"the week of {day_in_words(place.first)}",
        "weekend": f"the weekend of {day_in_words(place.first)}",
        "decade": f"the {_year(year)}s",
        "quarter": f"the {('first', 'second', 'third', 'fourth')[(month - 1) // 3]} quarter of {_year(year)}",
        "half": f"the {'first' if month < 7 else 'second'} half of {_year(year)}",
    }
    if place.first == place.last:
        return day_in_words(place.first)
    if place.unit == "season" and place.value[-2:] in _SEASONS:
        return f"{_SEASONS[place.value[-2:]]} {_year(civil(place.last)[0] - (place.value[-2:] == 'WI'))}"
    if not place.edtf.startswith("[") and place.unit in whole and not place.value.startswith("BC"):
        return whole[place.unit]
    return f"{day_in_words(place.first)} – {day_in_words(place.last)}"


def _publication(published: Publication) -> str:
    if published.earliest == published.latest:
        return f"the publication date {day_in_words(published.earliest)}"
    return f"publication between {day_in_words(published.earliest)} and {day_in_words(published.latest)}"


def said(phrase: DatePhrase, places: Sequence[Place], days: Sequence[int], published: Publication | None, told: DateSpan | None) -> str:
    """The sentence for one step: the words, what they come to, and what they were counted from."""
    lead = f"{phrase.lead} " if phrase.lead in ("on", "in", "at", "since", "until", "by", "from") else ""
    words = f"“{lead}{phrase.text}”"
    if len(places) == 1 or len(set(days)) == 1:
        result = place_in_words(places[0])
    elif days and len(days) <= 6:
        result = days_in_words(list(days))
    else:
        result = f"{day_in_words(min(place.first for place in places))} – {day_in_words(max(place.last for place in places))}"
    meaning = phrase.meaning
    whole = (meaning.year is not None or meaning.decade is not None or meaning.century is not None) and not meaning.unit
    if whole:
        return f"{words} → {result}."
    if meaning.base == "told" and told is not None:
        return f"{words} → {result}, counted from the date last told."
    if published is not None:
        return f"{words} → {result}, counted from {_publication(published)}."
    return f"{words} → {result}."

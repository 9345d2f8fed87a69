"""Dates and derivations in words: the plain sentences a reader sees under "why this date"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model.dates import DateSpan, civil, days_in_month
from model.domain import Publication
from model.extract.holidays import FIXED_DAYS
from model.extract.meaning import DatePhrase, Meaning
from model.extract.places_in_time import Place

__all__ = ["Told", "day_in_words", "days_in_words", "iso_in_words", "place_in_words", "published_in_words", "quoted", "runs", "said",
           "shortened", "span_in_words", "stretch_in_words"]  # fmt: skip

_FEW = 6  # days that are listed one by one

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


_INNER = str.maketrans({"“": "‘", "”": "’", "„": "‘", '"': "’"})
_QUOTED = 60  # characters of a clause that are quoted


def shortened(text: str) -> str:
    """The beginning of a clause, up to a whole word, with an ellipsis where more follows."""
    return text if len(text) <= _QUOTED else text[: _QUOTED - 3].rsplit(" ", 1)[0] + " …"


def quoted(text: str) -> str:
    """Words of an article in quotation marks, on one line, shortened, marks within them single."""
    return f"“{shortened(' '.join(text.split())).translate(_INNER)}”"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def day_in_words(day: int, *, year: bool = True) -> str:
    """A day number as "22 February 2023", without the year where not wanted."""
    number, month, date = civil(day)
    return f"{date} {_MONTHS[month - 1]}" + (f" {_year(number)}" if year else "")


def iso_in_words(text: str) -> str:
    """A day, month or year of ISO 8601 as "22 February 2023", "February 2023", "2023"."""
    parts = [int(part) for part in text.split("-")]
    return " ".join([*map(str, parts[2:]), *(_MONTHS[month - 1] for month in parts[1:2]), _year(parts[0])])


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
    if len(texts) == 1:
        return texts[0]
    if len(days) > 2 and len({civil(day)[1:] for day in days}) == 1:  # 19 September 2018, 2019 or 2020
        years = [_year(civil(day)[0]) for day in days]
        return f"{day_in_words(days[0], year=False)} {', '.join(years[:-1])} or {years[-1]}"
    apart = " or " if len(days) == len(texts) == 2 else ", or "
    return ", ".join(texts[:-1]) + apart + texts[-1]


def place_in_words(place: Place) -> str:
    """A place in time as a reader says it: "November 2014", "the week of 2 March 2015", "1 to 10 May 1942"."""
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
    return stretch_in_words(place.first, place.last)


def stretch_in_words(first: int, last: int) -> str:
    """A stretch of days in words: "9 to 31 July 1943", "May to July 1940", "1800 to 1899", "30 June 2015 to 2 July 2015"."""
    (from_year, from_month, from_day), (to_year, to_month, to_day) = civil(first), civil(last)
    if first == last:
        return day_in_words(first)
    if from_day == 1 and to_day == days_in_month(to_year, to_month):
        if (from_month, to_month) == (1, 12):
            return _year(from_year) if from_year == to_year else f"{from_year if from_year > 0 else _year(from_year)} to {_year(to_year)}"
        if (from_year, from_month) == (to_year, to_month):
            return f"{_MONTHS[from_month - 1]} {_year(from_year)}"
        begun = _MONTHS[from_month - 1] + (f" {_year(from_year)}" if from_year != to_year else "")
        return f"{begun} to {_MONTHS[to_month - 1]} {_year(to_year)}"
    if (from_year, from_month) == (to_year, to_month):
        return f"{from_day} to {day_in_words(last)}"
    return f"{day_in_words(first, year=from_year != to_year)} to {day_in_words(last)}"


def span_in_words(span: DateSpan) -> str:
    """The days a span can touch, in words."""
    return stretch_in_words(span.earliest, span.latest)


def published_in_words(published: Publication) -> str:
    """ "publication on 25 November 2021", "publication between 6 February and 4 March 2023"."""
    first, last = published.earliest, published.latest
    if first == last:
        return f"publication on {day_in_words(first)}"
    begun = str(civil(first)[2]) if civil(first)[:2] == civil(last)[:2] else day_in_words(first, year=civil(first)[0] != civil(last)[0])
    return f"publication between {begun} and {day_in_words(last)}"


@dataclass(frozen=True, slots=True)
class Told:
    """What a phrase was placed by: the publication, the date last told, the tense, the preposition, whether the text is a narrative."""

    published: Publication | None = None
    told: DateSpan | None = None
    tense: str = ""
    lead: str = ""
    narrative: bool = False


def said(phrase: DatePhrase, places: Sequence[Place], days: Sequence[int], by: Told) -> str:
    """The sentence for one step: the words, what was decided and why, and what they come to."""
    meaning = phrase.meaning
    lead = f"{phrase.lead} " if phrase.lead in ("on", "in", "at", "since", "until", "by", "from") else ""
    words = quoted(lead + phrase.text)
    result = _result(places, days)
    anchor = _anchor(meaning, by)
    fixed = meaning.year is not None or meaning.decade is not None or meaning.century is not None or meaning.holiday in FIXED_DAYS
    if fixed and not meaning.unit:
        return f"{words} means {result}."
    if not anchor:
        return f"{words} is taken to mean {result}."
    if meaning.unit:
        return f"{words} is counted from {anchor}: {result}."
    if meaning.month is None and meaning.day is None and meaning.weekday is None and (meaning.hour is not None or meaning.part):
        day = "last told" if anchor.startswith("the date") else "of publication"
        return f"{words} names no day, so it is put on the day {day}: {result}."
    if meaning.weekday is not None and meaning.day is None:
        return f"{words} {_of_weekday(_WEEKDAYS[meaning.weekday], places, by, meaning)} {anchor}: {result}."
    return f"{words} names no {_missing(meaning)}; seen from {anchor}{_because(by, places)}, it is {result}."


def runs(phrase: DatePhrase, stretch: str, by: Told) -> str:
    """The sentence for a range: the words, what they were read from where they leave something out, and the days."""
    first = phrase.meaning.parts[0].meaning
    anchor = "" if any(part.meaning.year is not None for part in phrase.meaning.parts) else _anchor(first, by)
    if not anchor or first.decade is not None or first.century is not None:
        return f"{quoted(phrase.text)} runs {stretch}."
    if first.unit or first.weekday is not None:
        return f"{quoted(phrase.text)} is counted from {anchor}, and runs {stretch}."
    return f"{quoted(phrase.text)} names no {_missing(first)}; seen from {anchor}, it runs {stretch}."


def _missing(meaning: Meaning) -> str:
    return "month" if meaning.month is None and meaning.day is not None else "year"


def _result(places: Sequence[Place], days: Sequence[int]) -> str:
    if len(places) == 1 or len(set(days)) == 1:
        return place_in_words(places[0])
    if days and len(days) <= _FEW:
        return days_in_words(list(days))
    return ("a day from " if days else "") + stretch_in_words(min(place.first for place in places), max(place.last for place in places))


def _anchor(meaning: Meaning, by: Told) -> str:
    """What the words are read from; "" where there is nothing."""
    told = f"the date last told ({span_in_words(by.told)})" if by.told is not None else ""
    published = published_in_words(by.published) if by.published is not None else ""
    from_told = by.narrative
    if meaning.unit or meaning.hour is not None or meaning.part:
        from_told = (meaning.base == "told" or by.narrative) and meaning.base != "now"
    return (told or published) if from_told else (published or told)


def _because(by: Told, places: Sequence[Place]) -> str:
    """What else decided, after "seen from publication on ...": the preposition or the tense, where the date lies as it says."""
    if by.narrative or by.published is None:
        return ""
    behind, ahead = places[0].first <= by.published.latest, places[-1].last >= by.published.earliest
    if (behind and by.lead == "since") or (ahead and by.lead in ("until", "till", "by")):
        return f" and with “{by.lead}” before it"
    return " and told in the past" if behind and by.tense == "past" else " and told as to come" if ahead and by.tense == "future" else ""


def _of_weekday(name: str, places: Sequence[Place], by: Told, meaning: Meaning) -> str:
    """ "is told in the past, so it is the last Wednesday up to"."""
    start = by.published.earliest if by.published is not None and not by.narrative else by.told.earliest if by.told is not None else 0
    if min(place.first for place in places) > start:
        why = "" if meaning.direction or by.narrative else "is told as to come, so it " if by.tense == "future" else ""
        return f"{why}is the first {name} after"
    why = "is told in the past, so it " if by.tense == "past" and not meaning.direction and not by.narrative else ""
    return f"{why}is the last {name} {'before' if meaning.direction < 0 else 'up to'}"

"""From a date phrase to the calendar: its TIMEX3 value, and the date span with bounds and reasons.

A publication date that is an interval gives an interval: the phrase is placed for each day it may have been published on, and
the places are united; where they are few and single days they stay apart ("8, 15 or 22 February").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.dates import DateSpan, Precision, Step, civil
from model.domain import Publication
from model.extract.meaning import DatePhrase, Meaning
from model.extract.narrowing import narrowed
from model.extract.places_in_time import Place, day_place, month_place, quarter_place, season_place, week_place, year_place
from model.extract.placing import Setting, place
from model.extract.spelling import Told, day_in_words, published_in_words, quoted, runs, said, span_in_words, stretch_in_words
from model.extract.timex_values import duration_value, reference_value, set_value, unit_days

__all__ = ["Anchor", "Resolved", "range_ends", "resolve"]

_MOST_DAYS = 800  # publication intervals longer than this are tried at their ends and on some days between
_FEW = 6  # candidate days that are listed one by one
_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}  # EDTF
_WEEKDAYS = ("a Monday", "a Tuesday", "a Wednesday", "a Thursday", "a Friday", "a Saturday", "a Sunday")


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a phrase is read against: the publication date (an interval of days), the date last told before it, the tense of
    its clause ("" takes the phrase's own), and whether the text is a narrative, whose dates hang on the date last told."""

    published: Publication | None = None
    told: DateSpan | None = None
    tense: str = ""
    narrative: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """The TIMEX3 value of a phrase ("" where it has none) and its date span (None: a length, a repetition, not resolvable)."""

    value: str
    span: DateSpan | None = None


def resolve(phrase: DatePhrase, anchor: Anchor) -> Resolved:
    """The value and the date span of a phrase."""
    meaning = phrase.meaning
    tense = anchor.tense or phrase.tense
    if meaning.kind == "range":
        return _range(phrase, anchor)
    if meaning.kind == "either":
        return _either(phrase, anchor)
    if meaning.kind == "set":
        return Resolved(set_value(meaning))
    if meaning.kind == "ref":
        return Resolved(reference_value(meaning.direction), _reference(phrase, anchor))
    if meaning.kind == "duration":
        return Resolved(duration_value(meaning), _lately(phrase, anchor))
    if meaning.number is None and meaning.unit and meaning.direction and meaning.unit != "weekend":
        return Resolved(reference_value(meaning.direction))
    found = _candidates(meaning, anchor, tense, phrase.lead)
    if not found:
        return Resolved(_unplaced(meaning))
    middle = _settled(meaning, anchor, tense, phrase.lead) or found[0][1]
    return Resolved(middle.value, _span(phrase, found, anchor))


def _days(published: Publication | None) -> Sequence[int | None]:
    if published is None:
        return [None]
    count = published.latest - published.earliest + 1
    if count <= _MOST_DAYS:
        return range(published.earliest, published.latest + 1)
    return [published.earliest + count * step // 400 for step in range(400)] + [published.latest]


def _told(anchor: Anchor) -> Place | None:
    return told_place(anchor.told) if anchor.told is not None else None


def told_place(span: DateSpan) -> Place:
    """A date span as the place it names, by its precision."""
    year, month, _ = civil((span.earliest + span.latest) // 2)
    if span.precision is Precision.DAY:
        return day_place(span.earliest)
    if span.precision is Precision.WEEK:
        return week_place(span.earliest)
    if span.precision is Precision.MONTH:
        return month_place(year, month)
    if span.precision is Precision.SEASON:
        code = span.edtf.strip("~?%")[-2:]
        if code in ("33", "34", "35", "36"):
            return quarter_place(year, (month + 2) // 3)
        if code in _SEASONS:
            return season_place(year, _SEASONS[code])
        return Place(span.earliest, span.latest, "season", span.edtf, span.edtf)
    if span.precision is Precision.YEAR:
        return year_place(year)
    unit = {"unknown": "year"}.get(span.precision.value, span.precision.value)
    return Place(span.earliest, span.latest, unit, span.edtf, span.edtf)


def _candidates(meaning: Meaning, anchor: Anchor, tense: str, lead: str) -> list[tuple[int | None, Place]]:
    """(publication day, place) for each day of publication that gives another place."""
    found: list[tuple[int | None, Place]] = []
    told = _told(anchor)
    for day in _days(anchor.published):
        where = place(meaning, Setting(day, told, tense, lead, anchor.narrative))
        if where is None:
            continue
        where = narrowed(where, meaning, day, told)
        if not found or found[-1][1] != where:
            found.append((day, where))
    return found


def _settled(meaning: Meaning, anchor: Anchor, tense: str, lead: str) -> Place | None:
    """The place for the middle of the publication interval: what the single TIMEX3 value is taken from."""
    if anchor.published is None:
        return None
    day = (anchor.published.earliest + anchor.published.latest) // 2
    return place(meaning, Setting(day, _told(anchor), tense, lead, anchor.narrative))


def _unplaced(meaning: Meaning) -> str:
    if meaning.weekday is not None:
        return f"XXXX-WXX-{meaning.weekday + 1}"
    if meaning.month is not None:
        return f"XXXX-{meaning.month:02d}" + (f"-{meaning.day:02d}" if meaning.day is not None else "")
    if meaning.day is not None:
        return f"XXXX-XX-{meaning.day:02d}"
    if meaning.season:
        return f"XXXX-{meaning.season}"
    if meaning.quarter:
        return f"XXXX-Q{meaning.quarter}"
    if meaning.part:
        return f"XXXX-XX-XXT{meaning.part}"
    if meaning.hour is not None:
        return f"XXXX-XX-XXT{meaning.hour:02d}:{meaning.minute or 0:02d}"
    return ""


def _span(phrase: DatePhrase, found: list[tuple[int | None, Place]], anchor: Anchor) -> DateSpan:
    places = [where for _, where in found]
    days = sorted({where.first for where in places}) if all(where.first == where.last for where in places) else []
    first, last = min(where.first for where in places), max(where.last for where in places)
    note = _WEEKDAYS[phrase.meaning.weekday] if phrase.meaning.weekday is not None and len(days) > 1 else ""
    if len(places) == 1 or (days and len(days) == 1):
        edtf, precision = places[0].edtf, places[0].precision
    elif days and len(days) <= _FEW:
        edtf, precision = "[" + ",".join(day_place(day).edtf for day in days) + "]", Precision.DAY
    else:
        edtf, precision = f"[{day_place(first).edtf}..{day_place(last).edtf}]", _coarser(places[0].precision, last - first)
    if phrase.meaning.approx in ("about", "more_than", "less_than") and len(places) == 1:
        edtf += "~"
    by = Told(anchor.published, anchor.told, anchor.tense or phrase.tense, phrase.lead, anchor.narrative)
    step = Step(phrase.rule, phrase.text, phrase.start, phrase.end, said(phrase, places, days, by))
    span = DateSpan.of_day(first, step) if first == last else DateSpan.within(first, last, precision, edtf, step)
    if first == last and edtf.endswith("~"):
        span = replace(span, edtf=edtf)
    return replace(span, note=note)


def _coarser(precision: Precision, length: int) -> Precision:
    for limit, name in (
        (6, Precision.WEEK),
        (31, Precision.MONTH),
        (92, Precision.SEASON),
        (366, Precision.YEAR),
        (3660, Precision.DECADE),
    ):
        if length <= limit:
            order = list(Precision)
            return name if order.index(name) > order.index(precision) else precision
    return Precision.CENTURY


def range_ends(phrase: DatePhrase, anchor: Anchor) -> list[Resolved]:
    """What each part of a range resolves to; an end without a year that would lie before the beginning is read on from there."""
    parts = [
        replace(phrase, start=part.start, end=part.end, text=phrase.text[part.start - phrase.start : part.end - phrase.start],
                meaning=part.meaning)
        for part in phrase.meaning.parts
    ]  # fmt: skip
    found = [resolve(part, anchor) for part in parts]
    first, last = found[0].span, found[-1].span
    if first is not None and last is not None and last.latest < first.earliest and parts[-1].meaning.year is None:
        onward = replace(parts[-1], meaning=replace(parts[-1].meaning, direction=1))
        found[-1] = resolve(onward, Anchor(anchor.published, first, anchor.tense, narrative=True))
    return found


def _range(phrase: DatePhrase, anchor: Anchor) -> Resolved:
    """From the first part to the last: certain to the day where both are."""
    ends = range_ends(phrase, anchor)
    value = ends[0].value
    if ends[0].span is None or ends[-1].span is None:
        return Resolved(value)
    first, last = ends[0].span, ends[-1].span
    if last.latest < first.earliest or last.end_earliest < first.earliest:
        return Resolved(value, first)
    single = first.certain and last.certain and first.earliest == first.latest
    by = Told(anchor.published, anchor.told, anchor.tense or phrase.tense, phrase.lead, anchor.narrative)
    step = Step(phrase.rule, phrase.text, phrase.start, phrase.end, runs(phrase, _from_to(first, last), by))
    if single:
        return Resolved(value, DateSpan.lasting(first.earliest, last.latest, step))
    edtf = (
        f"{first.edtf}/{last.edtf}"
        if not (first.edtf + last.edtf).count("[") and "/" not in first.edtf + last.edtf
        else (f"[{day_place(first.earliest).edtf}..{day_place(last.latest).edtf}]")
    )
    span = DateSpan(
        first.earliest, min(first.start_latest, last.latest), max(last.end_earliest, first.earliest), last.latest,
        max(first.precision, last.precision, key=list(Precision).index), edtf, (step,),
    )  # fmt: skip
    return Resolved(value, span)


def _from_to(first: DateSpan, last: DateSpan) -> str:
    """ "from 8 to 9 January 2024"; ends that are not known to the day: "from somewhere in 2009 to somewhere in 2011"."""
    if first.earliest == first.latest and last.earliest == last.latest:
        return f"from {stretch_in_words(first.earliest, last.latest)}"
    ends = []
    for end in (first, last):
        words = span_in_words(end)
        vague = f"some time between {words.replace(' to ', ' and ')}" if " to " in words else f"some time in {words}"
        ends.append(words if end.earliest == end.latest else vague)
    return f"from {ends[0]} to {ends[1]}"


def _either(phrase: DatePhrase, anchor: Anchor) -> Resolved:
    """A date that can be read two ways: both days stay."""
    places = [found for part in phrase.meaning.parts if (found := place(part.meaning, Setting())) is not None]
    if not places:
        return Resolved("")
    days = sorted({where.first for where in places})
    words = " or ".join(map(day_in_words, days))
    step = Step(
        phrase.rule, phrase.text, phrase.start, phrase.end, f"{quoted(phrase.text)} can be read with the month or the day first: {words}."
    )
    edtf = "[" + ",".join(day_place(day).edtf for day in days) + "]"
    return Resolved(places[0].value, DateSpan.within(days[0], days[-1], Precision.DAY, edtf, step))


def _reference(phrase: DatePhrase, anchor: Anchor) -> DateSpan | None:
    """ "Now" and "currently" are the days of publication; the past and the future in general have no days."""
    published = anchor.published
    if published is None or phrase.meaning.direction or anchor.narrative:
        return None
    says = f"{quoted(phrase.text)} means the time of {published_in_words(published)}."
    step = Step(phrase.rule, phrase.text, phrase.start, phrase.end, says)
    if published.earliest == published.latest:
        return DateSpan.of_day(published.earliest, step)
    return DateSpan.within(published.earliest, published.latest, Precision.UNKNOWN, published.edtf, step)


def _lately(phrase: DatePhrase, anchor: Anchor) -> DateSpan | None:
    """ "In the past three months", "within the next two weeks": the days between publication and that far away."""
    meaning, published = phrase.meaning, anchor.published
    if not meaning.direction or meaning.number is None or published is None or meaning.base != "now" or not meaning.unit:
        return None
    length = round(meaning.number * unit_days(meaning.unit))
    if not 0 < length < 40_000:
        return None
    first, last = (
        (published.earliest - length, published.latest) if meaning.direction < 0 else (published.earliest, published.latest + length)
    )
    side = "before" if meaning.direction < 0 else "after"
    says = f"{quoted(phrase.text)} covers the {length} days {side} {published_in_words(published)}: {stretch_in_words(first, last)}."
    step = Step(phrase.rule, phrase.text, phrase.start, phrase.end, says)
    edtf = f"[{day_place(first).edtf}..{day_place(last).edtf}]"
    return DateSpan.within(first, last, _coarser(Precision.DAY, last - first), edtf, step)

"""What followed an event told before: "After that accident the ministry promised ...", "Later it bought a tug", "hours later"."""

from __future__ import annotations

import re

from model.dates import DateSpan, Precision, Step, iso
from model.domain import Publication, Status
from model.extract.happenings import happenings
from model.extract.kinds import lexicon
from model.extract.meaning import Meaning
from model.extract.spelling import quoted, shortened
from model.link.reports import NEWS_DAYS, Report, Source

__all__ = ["sequel", "stepped"]

YEAR = 365  # days within which what is said to have followed "after that" is taken to have happened
# "After that accident the ministry", "Under the accord, Tarsia": what follows names an event told before
AFTER = re.compile(
    r"(?:After|Following|In response to|Under|As a result of|Because of) (?:that|this|these|those|the) ((?:[\w-]+ ){0,2}[\w-]+)"
)
THEN = re.compile(r"(?:Later|Afterwards?|After that|Soon after(?:wards?)?|Subsequently|Eventually|In response|As a result)\b,?")
STEPS = {"day": (2, 30), "week": (7, 120), "month": (30, YEAR), "year": (YEAR, 20 * YEAR)}  # days that "weeks later" and the like may be
EVENING = re.compile(r"\b(?:evening|night|late|midnight|p\.?m)\b", re.IGNORECASE)


def stepped(source: Source, phrase: Step, meaning: Meaning, told: DateSpan | None) -> DateSpan | None:
    """The span of "minutes later", "weeks later": no count is given, so it lies between an event told before and its publication.

    `phrase` gives the words and offsets for the derivation.  None where nothing can be counted from or the phrase gives a number.
    """
    if told is None or meaning.base != "told" or meaning.number is not None or meaning.direction <= 0 or meaning.join:
        return None
    if meaning.unit in ("second", "minute", "hour"):
        if told.precision is not Precision.DAY or told.earliest != told.latest:
            return None
        evening = meaning.unit == "hour" and any(EVENING.search(step.phrase) for step in told.derivation)
        last = told.latest + 1 if evening else told.latest
        says = "It is of the day told before it" + (", or of the next, for that was in the evening." if evening else ".")
        return _between(told, told.earliest, _until(source.published, last), phrase, says)
    if meaning.unit not in STEPS:
        return None
    least, most = STEPS[meaning.unit]
    last = _until(source.published, told.latest + most)
    first = min(told.earliest + least, last)
    return _between(told, first, last, phrase, f"It came some {meaning.unit}s after the date told before it.")


def sequel(source: Source, report: Report) -> DateSpan | None:
    """When a report happened that its sentence says followed something past: "After that accident ..."; None where it says none."""
    draft, published = report.draft, source.published
    if published is None or draft.when.tense != "past" or draft.status is Status.PLANNED:
        return None
    text = source.article.text[draft.start : draft.end]
    pointed, then = AFTER.match(text), THEN.match(text)
    earlier = [source.thread[place] for place in range(report.turn - 1, -1, -1)]
    told = [other for other in earlier if other.when is not None and other.draft.status is not Status.PLANNED]
    ends = 0
    if pointed is not None:
        before = next((other for other in told if _named(other, pointed.group(1))), None)
        ends = pointed.start(1) + _named(before, pointed.group(1)) if before is not None else 0
    elif then is not None:
        same = [other for other in told if "\n" not in source.article.text[other.draft.trigger : draft.trigger]]
        before = next((other for other in same if other.draft.main), None)
        ends = then.end()
    else:
        return None
    if before is None or before.when is None or before.when.latest >= published.earliest - NEWS_DAYS:
        return None
    words = Step("sequel", text[:ends].rstrip(","), draft.start, draft.start + len(text[:ends].rstrip(",")), "")
    name = quoted(shortened(source.article.text[before.draft.start : before.draft.end]))
    last = _until(published, before.when.latest + YEAR)
    says = f"It is told as what followed {name}, and taken to be within a year of it."
    return _between(before.when, before.when.earliest, last, words, says)


def _named(other: Report, words: str) -> int:
    """Where the first of the words ends that names what a report tells ("accident": "ran aground"), 0 where none does."""
    kinds, own = happenings(), other.draft.words
    for found in re.finditer(r"[\w-]+", words):
        word = found.group().lower()
        sort = lexicon().nouns.get(word) or kinds.nouns.get(word)
        if word in own or any(kinds.akin(word, mine) for mine in own) or (sort is not None and sort.kind is other.draft.kind):
            return found.end()
    return 0


def _until(published: Publication | None, day: int) -> int:
    return day if published is None else min(day, published.latest)


def _between(told: DateSpan, first: int, last: int, words: Step, says: str) -> DateSpan:
    last = max(first, last)
    step = Step(words.rule, words.phrase, words.start, words.end, says)
    if first == last:
        return DateSpan.of_day(first, *told.derivation, step)
    return DateSpan.within(first, last, Precision.UNKNOWN, f"[{iso(first)}..{iso(last)}]", *told.derivation, step)

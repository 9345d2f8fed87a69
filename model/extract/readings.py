"""Which of its two readings a numeric date has ("04/05/2014": 4 May or April 5), from the rest of the article.

The weekday beside it tells, else the order of other numeric dates in the article, else a full date the article tells that lies
close to one reading and far from the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.dates import Step, civil, iso, weekday
from model.domain import Article, Publication, SpanKind
from model.extract.numbers import WEEKDAYS
from model.extract.phrases import find_phrases
from model.extract.placing import Setting, place
from model.extract.spelling import day_in_words

__all__ = ["one_reading"]

_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/])")
_NEAR, _FAR = 5, 25  # days from a date the article tells: so near is its news, so far is not
_BESIDE = 14  # characters


def one_reading(article: Article, published: Publication) -> Publication:
    """The publication of two readings narrowed to one, with the reason, where something tells them apart; else as it is."""
    days = (published.earliest, published.latest)
    for day, says in _reasons(article, published, days):
        step = Step("reading of a numeric date", "", -1, -1, f"{says}, so {day_in_words(day)} is meant.")
        return Publication(day, day, iso(day), published.basis, (*published.derivation, step), 0.97)
    return published


def _reasons(article: Article, published: Publication, days: tuple[int, int]) -> Iterator[tuple[int, str]]:
    """(the reading, why) by each of the ways that tells, the surest first."""
    step = published.derivation[-1]
    beside = article.text[max(0, step.start - _BESIDE) : step.start] + " " + article.text[step.end : step.end + _BESIDE]
    named = {WEEKDAYS[name] for found in _WEEKDAY.finditer(beside) if (name := _whole(found[1])) in WEEKDAYS}
    fitting = [day for day in days if weekday(day) in named]
    if len(fitting) == 1:
        yield fitting[0], "The weekday beside it fits one reading only"
    orders = {first > 12 for found in _NUMERIC.finditer(article.text)
              if ((first := int(found[1])) > 12) != (int(found[3]) > 12)}  # fmt: skip
    day_first = _day_first(step.phrase, days)
    if len(orders) == 1 and day_first is not None:
        yield (day_first if orders == {True} else sum(days) - day_first), "Another date of the article shows the order of day and month"
    told = list(_told(article))
    for near, other in (days, days[::-1]):
        if any(abs(day - near) <= _NEAR for day in told) and all(abs(day - other) > _FAR for day in told):
            yield near, "It lies by a date the article tells"


def _whole(short: str) -> str:
    return next((name for name in WEEKDAYS if len(name) > 5 and name.startswith(short.lower())), "")


def _day_first(phrase: str, days: tuple[int, int]) -> int | None:
    """The reading whose day is the first number of the phrase."""
    found = _NUMERIC.search(phrase)
    return next((day for day in days if found is not None and civil(day)[2] == int(found[1])), None)


def _told(article: Article) -> Iterator[int]:
    """The days that full dates of the body name, numeric ones of two readings left out."""
    for span in article.spans:
        if span.kind is SpanKind.BODY:
            for phrase in find_phrases(article.text[span.start : span.end], span.start):
                meaning = phrase.meaning
                if meaning.kind == "date" and meaning.year is not None and meaning.month and meaning.day:
                    where = place(meaning, Setting())
                    if where is not None:
                        yield where.first

"""Facts that tell when an article can have been written: things that last from one day to another, things that happened on a day,
and figures that markets and economies showed in a month.  Read from resources/facts and kept; quick to look up by the words of a text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from model.dates import bound
from model.resources import fact_rows

__all__ = ["Level", "Named", "happenings", "levels", "lifespans", "named_in"]

_OPEN = 10**6  # a day number far ahead
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with a name: `first`..`last` are the days it lasted or happened (an open end lies far ahead or far back); `since` and
    `until` are the two as exactly as they are known, as ISO 8601 writes a day, month or year."""

    name: str
    kind: str
    first: int
    last: int
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """The lowest and highest figure of a series in a month, which is counted from year 0 (year * 12 + month - 1)."""

    month: int
    low: float
    high: float


Index = dict[str, list[tuple[str, Named]]]  # by the first word of each spelling, the longest spelling first


def lifespans() -> Index:
    """States, organizations, people, products: what lasted from one day to another."""
    return _index("lifespans.csv")


def happenings() -> Index:
    """Named things that happened at a known time."""
    return _index("happenings.csv")


@lru_cache(maxsize=2)
def _index(name: str) -> Index:
    found: Index = defaultdict(list)
    for called, others, kind, since, until in fact_rows(name, "name", "also", "kind", "from", "to"):
        first, last = bound(since, last=False) if since else -_OPEN, bound(until, last=True) if until else _OPEN
        thing = Named(called, kind, first, last, since, until)
        for spelling in (called, *filter(None, (also.strip() for also in others.split(";")))):
            found[_WORD.findall(spelling)[0]].append((spelling, thing))
    return {word: sorted(pairs, key=lambda pair: -len(pair[0])) for word, pairs in found.items()}


@lru_cache(maxsize=1)
def levels() -> dict[str, tuple[Level, ...]]:
    """The figures of each series, by its name in lower case, month by month."""
    found: dict[str, list[Level]] = defaultdict(list)
    for series, month, low, high in fact_rows("levels.csv", "series", "month", "low", "high"):
        found[series].append(Level(int(month[:4]) * 12 + int(month[5:7]) - 1, float(low), float(high)))
    return {series.casefold(): tuple(sorted(months, key=lambda level: level.month)) for series, months in found.items()}


def named_in(text: str, index: Index) -> Iterator[tuple[int, int, Named]]:
    """(start, end, thing) of the names of an index that stand in a text as whole words, in order; the longest where several begin."""
    end = 0
    for word in _WORD.finditer(text):
        if word.start() < end:
            continue
        for spelling, thing in index.get(word.group(), ()):
            start = word.start() - (0 if spelling[0] == word.group()[0] else 1)
            stop = start + len(spelling)
            if start >= 0 and text.startswith(spelling, start) and not text[stop : stop + 1].isalnum():
                yield start, stop, thing
                end = stop
                break

"""Public occasions whose dates the facts know, where an article names one: "the APEC summit in San Francisco in November last year".

Together with the words that date it, counted from the day of the report, an occasion tells when the report was written.
Facts: resources/facts/occasions.csv, their names in news: occasion_names.toml; elections are named by their country.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from model.dates import from_iso
from model.domain import PROSE, Article
from model.extract.countries import find_countries
from model.extract.meaning import DatePhrase
from model.extract.publication_clues import OccasionClue
from model.resources import fact_rows, resource

__all__ = ["Occasion", "occasion_clues", "occasions"]

_BESIDE = 34  # characters within which what an occasion needs, or its place, stands
_NEXT = 44  # characters from the occasion to the words that date it
_PLAIN = re.compile(r"(?:[\s\u00a0][\w'\u2019-]{1,20}){0,5}[\s\u00a0]?")
_APART = frozenset(
    ["and", "but", "or", "was", "were", "said", "says", "will", "would", "had", "has", "have", "after", "before", "which", "who"]
)
# "since their presidents met in the Swiss city last month": the meeting at the top the article names elsewhere
_LEADERS_MET = re.compile(
    r"\b(?:presidents|leaders|prime ministers|heads of (?:state|government))\b[^.;,\n]{0,20}\bmet\b[^.;,\n]{0,44}$", re.IGNORECASE
)
_MANY = 50  # more occasions of a name and no place or country: the words tell too little
# "the Polish presidential election", "Poland's general elections", "elections in Poland"
_ELECTION = re.compile(
    r"(?<![\w-])(?:(?P<kind>presidential|parliamentary|legislative|general|federal|national|midterm|mid-term|congressional)[\s\u00a0])?"
    r"(?P<what>elections?|vote|polls|runoff|referendum|plebiscite)(?![\w-])",
    re.IGNORECASE,
)
_OWNER = 30  # characters before an election within which its country stands, with at most a word or two between
_IN_COUNTRY = re.compile(r"[\s\u00a0](?:in|of)[\s\u00a0](?:the[\s\u00a0])?")
_PRESIDENT, _MIDTERM, _REFERENDUM = " presidential election", " midterm election", (" referendum", " plebiscite")


@dataclass(frozen=True, slots=True)
class Occasion:
    """A line of occasions.csv: its name, the city ("" where many), the country's code, first and last day."""

    name: str
    place: str
    country: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Names:
    """What finds occasions: one pattern for all words, the name each word stands for and what must stand beside it."""

    pattern: re.Pattern[str]
    of: dict[str, tuple[str, tuple[str, ...]]]
    meetings: frozenset[str]  # words that fit many occasions, told apart by the place
    general: frozenset[str]  # the names of those occasions


@cache
def occasions() -> tuple[Occasion, ...]:
    """The occasions of the facts, in the order of the file.  Raises ValueError where the file breaks its form."""
    rows = fact_rows("occasions.csv", "name", "place", "country", "from", "to")
    return tuple(Occasion(name, place, country, from_iso(first), from_iso(last)) for name, place, country, first, last in rows)


@cache
def _by_name() -> dict[str, list[Occasion]]:
    found: dict[str, list[Occasion]] = defaultdict(list)
    for occasion in occasions():
        found[occasion.name].append(occasion)
    return found


@cache
def _elections() -> dict[str, list[Occasion]]:
    """Elections and referendums by the code of their country."""
    found: dict[str, list[Occasion]] = defaultdict(list)
    for occasion in occasions():
        if occasion.name.endswith((" election", *_REFERENDUM)):
            found[occasion.country].append(occasion)
    return found


@cache
def _names() -> _Names:
    with resource("facts", "occasion_names.toml").open("rb") as file:
        table = tomllib.load(file)
    found = {word: (entry["name"], tuple(entry.get("needs", ()))) for entry in table["occasion"] for word in entry["words"]}
    meetings = frozenset(table["meeting"]["words"])
    words = sorted({*found, *meetings}, key=len, reverse=True)
    pattern = "|".join(re.escape(word).replace("\\ ", "[\\s\u00a0-]") for word in words)
    return _Names(re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE), found, meetings, frozenset(table["meeting"]["of"]))


def occasion_clues(article: Article, phrases: Sequence[DatePhrase]) -> Iterator[OccasionClue]:
    """The occasions an article names with a date counted from its own day; `phrases` are its date phrases in order."""
    named = list(_named(article, phrases))
    yield from named
    if len({clue.days for clue in named}) == 1:
        taken = {clue.phrase_start for clue in named}
        for phrase in phrases:
            before = article.text[max(0, phrase.start - 90) : phrase.start]
            if phrase.meaning.unit in ("week", "month", "year") and phrase.start not in taken and _LEADERS_MET.search(before):
                yield OccasionClue(named[0].words, named[0].days, phrase.start, phrase.end)


def _named(article: Article, phrases: Sequence[DatePhrase]) -> Iterator[OccasionClue]:
    taken: set[int] = set()
    for span in article.spans:
        if span.kind not in PROSE:
            continue
        words = article.text[span.start : span.end]
        near = [phrase for phrase in phrases if span.start <= phrase.start < span.end]
        for start, end, meant in _named_in(words) if near else ():
            phrase = next((p for p in near if 0 <= p.start - span.start - end <= _NEXT), None)
            if meant and phrase is not None and phrase.start not in taken and _joined(words[end : phrase.start - span.start]):
                days = tuple((occasion.first, occasion.last) for occasion in meant)
                taken.add(phrase.start)
                yield OccasionClue(_called(words[start:end]), days, phrase.start, phrase.end)


def _named_in(words: str) -> Iterator[tuple[int, int, list[Occasion]]]:
    """(start, end, occasions that can be meant) of the occasions and elections named in a stretch of text."""
    for match in _names().pattern.finditer(words):
        meant = _meant(words, match)
        yield match.start(), _end_of_name(words, match.end(), meant), meant
    for match in _ELECTION.finditer(words):
        country, start, end = _country_of(words, match)
        if country:
            yield start, end, _voted(country, (match["kind"] or "").lower(), match["what"].lower())


def _country_of(words: str, match: re.Match[str]) -> tuple[str, int, int]:
    """The code of the country whose election is named, and where the name starts and ends; "" where none is told."""
    low = max(0, match.start() - _OWNER)
    before = [hit for hit in find_countries(words[low : match.start()]) if hit.term.code]
    if before and re.fullmatch(r"(?:['\u2019]s?)?(?:[\s\u00a0][\w-]+){0,1}[\s\u00a0]", words[low + before[-1].end : match.start()]):
        return before[-1].term.code, low + before[-1].start, match.end()
    joint = _IN_COUNTRY.match(words, match.end())
    after = find_countries(words[joint.end() : joint.end() + _OWNER]) if joint else []
    if joint and after and after[0].start == 0:
        return after[0].term.code, match.start(), joint.end() + after[0].end
    return "", 0, 0


def _voted(country: str, kind: str, what: str) -> list[Occasion]:
    """The elections of a country that a kind ("presidential", "" where none is told) and a word for them can mean."""
    if what in ("referendum", "plebiscite"):
        return [one for one in _elections().get(country, ()) if one.name.endswith(_REFERENDUM)]
    if not kind and what not in ("election", "elections"):
        return []
    pool = [one for one in _elections().get(country, ()) if one.name.endswith(" election")]
    if kind in ("presidential", "midterm", "mid-term", "congressional"):
        of = _PRESIDENT if kind == "presidential" else _MIDTERM
        return [one for one in pool if one.name.endswith(of)]
    if kind in ("parliamentary", "legislative", "federal"):
        return [one for one in pool if not one.name.endswith((_PRESIDENT, _MIDTERM))]
    return pool


def _meant(words: str, match: re.Match[str]) -> list[Occasion]:
    """The occasions a name can mean, by the place beside it; none where it can be anything."""
    key = re.sub(r"[\s\u00a0-]", " ", match.group().lower())
    around = words[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]
    name, needs = _names().of.get(key, ("", ()))
    if needs and not any(need in words[match.end() : match.end() + 14].lower() for need in needs):
        return []
    pool = _by_name()[name] if name else [one for general in sorted(_names().general) for one in _by_name()[general]]
    here = [one for one in pool if one.place and one.place in around and re.search(rf"\b{re.escape(one.place)}\b", around)]
    if not here and name and not all(one.place for one in pool):
        codes = {hit.term.code for hit in find_countries(around)}
        here = [one for one in pool if one.country in codes]
    return here or (pool if name and len(pool) <= _MANY else [])


def _end_of_name(words: str, end: int, meant: Sequence[Occasion]) -> int:
    """Where the name ends with its place: "summit in San Francisco"."""
    after = words[end : end + _BESIDE]
    found = [re.search(rf"\b{re.escape(one.place)}\b", after) for one in meant if one.place and one.place in after]
    return end + max((place.end() for place in found if place is not None), default=0)


def _joined(between: str) -> bool:
    """Whether the words between an occasion and a date phrase leave them together: few, no stop, comma or verb among them."""
    return _PLAIN.fullmatch(between) is not None and not _APART & set(between.lower().split())


def _called(words: str) -> str:
    return " ".join(words.split())

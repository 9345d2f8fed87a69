"""The country an article is about at home: whose government, places and people fill it, with its dateline ("LIMA, 3 May —")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from model.domain import SpanKind
from model.extract.countries import CountryHit, span_of
from model.extract.facts import CAPITAL, NAME, SEAT, facts
from model.extract.name_order import slug
from model.extract.senses import words

if TYPE_CHECKING:
    from model.extract.passages import Passage

_UPPER = "A-ZÀ-ÖØ-ÞĀČĆĐŠŽİŞŁ"
DATELINE = re.compile(
    rf"\W*([{_UPPER}][{_UPPER}'’.\- ]{{2,30}}[{_UPPER}])(?:(?:\s*[,(/][^—–:\n]{{0,50}}?)?\s*(?:[—–:]|--?\s)|,\s*\d[^.:\n]{{0,20}}\.)"
)
OPENING = re.compile(r"\W*([A-Z][\w'’.\- ]{2,30}?)(?:,\s*\w{3,9}\.?\s*\d{1,2}|\s*\([^)]{2,30}\))\s*[—–-]")
DATELINE_WEIGHT = 3
ALONE = 3.0  # the same where other countries are told of in passing only
CLEARLY = 1.5  # how much more of an article its own country takes up than any other


def dateline_country(text: str) -> str:
    """The code of the country of a dateline at the start of a paragraph, "" for none."""
    found = DATELINE.match(text) or OPENING.match(text)
    return city_country(found.group(1)) if found is not None else ""


def city_country(name: str) -> str:
    """The code of the country a city or country of that name, in whatever case, lies in; "" for names unknown."""
    return _cities().get(slug(name), "")


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    """The codes of countries by the names of the country, its capital and its cities, spelled without accents."""
    capitals = {slug(name): term.code for name, term in facts().terms.items() if term.sort in (CAPITAL, NAME)}
    return {slug(name): code for name, code in facts().cities.items()} | capitals


def home_of(votes: Counter[str], clearly: float = CLEARLY) -> str:
    """The code of the country that takes up clearly more of the article than any other (see `shares`); "" where none does."""
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < 2:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= clearly * ranked[1][1] else ""


def shares(passages: Sequence[Passage], hits: Sequence[Sequence[CountryHit]]) -> Counter[str]:
    """How much of the article each country takes up: its government, parliament or court and the dateline weigh more than a name."""
    votes: Counter[str] = Counter()
    opening = True
    for passage, found in zip(passages, hits, strict=True):
        if passage.kind is SpanKind.BODY and opening:
            opening = False
            code = dateline_country(passage.text)
            if code:
                votes[code] += DATELINE_WEIGHT
            elif found:
                votes[found[0].term.code] += 1  # whom the first sentence names first
        for hit in found:
            head = span_of(passage.doc, hit.start, hit.end).root.head
            votes[hit.term.code] += 2 if hit.term.sort == SEAT or head.lower_ in words().bodies else 1
    return votes

"""The country an article is about at home: whose government, places and people fill it, with its dateline ("LIMA, 3 May —")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from model.domain import SpanKind
from model.extract.countries import CountryHit, span_of
from model.extract.facts import CAPITAL, NAME, SEAT, facts
from model.extract.senses import words

if TYPE_CHECKING:
    from model.extract.passages import Passage

DATELINE = re.compile(r"\W*([A-Z][A-Z'’.\- ]{2,30}[A-Z])(?:\s*[,(/][^—–:\n]{0,50}?)?\s*(?:[—–:]|--?\s)")
OPENING = re.compile(r"\W*([A-Z][\w'’.\- ]{2,30}?)(?:,\s*\w{3,9}\.?\s*\d{1,2}|\s*\([^)]{2,30}\))\s*[—–-]")
DATELINE_WEIGHT = 3
ALONE = 4.0  # the same where other countries are told of in passing only
CLEARLY = 2.0  # how much more of an article its own country takes up than any other


def dateline_country(text: str) -> str:
    """The code of the country of a dateline at the start of a paragraph, "" for none."""
    found = DATELINE.match(text) or OPENING.match(text)
    return city_country(found.group(1)) if found is not None else ""


def dateline_end(text: str) -> int:
    """Where the city of a dateline ends in a paragraph, 0 for none."""
    found = DATELINE.match(text) or OPENING.match(text)
    return found.end(1) if found is not None else 0


def city_country(name: str) -> str:
    """The code of the country a city or country of that name, in whatever case, lies in; "" for names unknown."""
    for form in (name, name.title(), name.replace("’", "'").title()):
        if form in facts().cities:
            return facts().cities[form]
        term = facts().terms.get(form)
        if term is not None and term.sort in (CAPITAL, NAME):
            return term.code
    return ""


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
        for hit in found:
            head = span_of(passage.doc, hit.start, hit.end).root.head
            votes[hit.term.code] += 2 if hit.term.sort == SEAT or head.lower_ in words().bodies else 1
    return votes

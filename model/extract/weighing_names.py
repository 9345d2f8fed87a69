"""What the things an article names say of the day it appeared: states and companies that existed only then, happenings it can only
look back on, market figures that were reached in few months.  See `weighing`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from model.dates import Step
from model.domain import PROSE, Article
from model.extract.factor import Days, Factor, Weights
from model.extract.facts_in_time import Named, happenings, lifespans, named_in
from model.extract.meaning import DatePhrase
from model.extract.spelling import iso_in_words, quoted
from model.extract.told_then import told_of_then
from model.extract.weighing_levels import level_factors

__all__ = ["name_factors"]

# People and words that only what happened made known: of a name of both tables the happening tells more.
_OF_ITS_HAPPENING = ("person", "word")
_TOO_EARLY = 0.01  # what is left for days before a named thing was: tables and names can err
_TOO_LATE = {"acting": 0.06, "named": 0.3}  # and for days after it was gone, for what is shown acting and what is only named
_LATE_YEARS = 2.0  # years after its end in which a thing is still named much
# After the newest happening that is named: as much news a day through the months in which it is talked of, then falling in two parts,
# share and mean days of each (75 articles of TimeBank, AQUAINT and Wikinews: an eighth within four weeks, half within four months, a
# third after half a year).
_TALKED_OF, _AFTER = 120.0, ((0.85, 110.0), (0.15, 2500.0))
_FORMER = re.compile(
    r"\b(?:former|ex|late|then|onetime|one-time|defunct|old|ancient|founder of|history of)[\s-]{1,2}(?:the\s)?$", re.IGNORECASE
)
_ACTING = re.compile(
    r"^(?:['\u2019]s)?[\s,]{1,2}(?:said|says|has|have|is|are|plans|will|would|announced|told|agreed|added|expects|warned)\b"
)
_SPEAKING = re.compile(r"\b(?:said|says|according to)\s(?:Mr\. |Ms\. |Mrs\. |Dr\. )?$")
_SHOWN = 3  # factors of one kind that are weighed
# What follows a name that is part of a longer one, which outlives it: "Pan Am Flight 103", "the Yitzhak Rabin Center".
_LONGER = re.compile(
    r"[\s\u00a0](?:Flight|flight|Center|Centre|Airport|Square|Prize|Award|Medal|Trophy|Cup|Stadium|Library|Museum|Memorial|Foundation|Institute"
    r"|University|School|Hospital|Bridge|Tower|Building|Avenue|Street|Day|Act|Affair|Crisis|Era|Years)\b"
)

Found = tuple[int, int, Named]  # code-point span in the article and the thing


def name_factors(days: Days, article: Article, phrases: Sequence[DatePhrase] = ()) -> Iterator[Factor]:
    """The factors of named things and market figures; `phrases` are the article's date phrases, in order.

    A name that both tables have counts once: as the thing that lasts, where it is one.
    """
    parts = [(span.start, article.text[span.start : span.end]) for span in article.spans if span.kind in PROSE]
    happened = [(base + start, base + end, thing) for base, text in parts for start, end, thing in named_in(text, happenings())]
    lasting = [(base + start, base + end, thing) for base, text in parts for start, end, thing in named_in(text, lifespans())]
    lasts = {(start, end) for start, end, thing in lasting if thing.kind not in _OF_ITS_HAPPENING}
    happened = [found for found in happened if found[:2] not in lasts]
    taken = [found[:2] for found in happened]
    lasting = [found for found in lasting if not any(start <= found[0] and found[1] <= end for start, end in taken)]
    yield from _lifespans(days, article.text, lasting, phrases)
    yield from _happenings(days, happened)
    yield from level_factors(days, parts)


def _lifespans(days: Days, text: str, found: Sequence[Found], phrases: Sequence[DatePhrase]) -> Iterator[Factor]:
    """The latest beginning and the earliest end of the things that are named."""
    begins: dict[Named, tuple[int, int]] = {}
    ends: dict[Named, tuple[int, int, str]] = {}
    for start, end, thing in found:
        begins.setdefault(thing, (start, end))
        acting = bool(_ACTING.match(text[end : end + 14]) or _SPEAKING.search(text[max(0, start - 22) : start]))
        if (thing.kind == "person" and not acting) or _LONGER.match(text, end) or told_of_then(text, start, end, phrases):
            continue
        if not _FORMER.search(text[max(0, start - 20) : start]) and (thing not in ends or acting):
            ends[thing] = (start, end, "acting" if acting else "named")
    yield from _begun(days, begins)
    yield from _not_ended(days, ends)


def _begun(days: Days, begins: Mapping[Named, tuple[int, int]]) -> Iterator[Factor]:
    """The newest of the things named was there already."""
    newest = sorted((thing for thing in begins if thing.first > days[0]), key=lambda thing: -thing.first)[:_SHOWN]
    for number, thing in enumerate(newest):
        if number and thing.first == newest[0].first:
            continue
        says = f"{quoted(thing.name)} is named, so the article is hardly older than {iso_in_words(thing.since)}."
        weights = np.where(days < thing.first, _TOO_EARLY * np.exp(-(thing.first - days) / 730), 1.0)
        yield Factor(weights, Step("came to be", thing.name, *begins[thing], says), 0.8)


def _not_ended(days: Days, ends: Mapping[Named, tuple[int, int, str]]) -> Iterator[Factor]:
    """The first of the things shown as there was not gone yet."""
    for thing in sorted((thing for thing in ends if thing.last < days[-1]), key=lambda thing: thing.last)[:_SHOWN]:
        start, end, how = ends[thing]
        years = np.maximum(0, days - thing.last) / 365.0
        weights = np.where(years > 0, _TOO_LATE[how] + (0.5 - _TOO_LATE[how]) * np.exp(-years / _LATE_YEARS), 1.0)
        says = f"{quoted(thing.name)} is told of as still there, so the article is hardly later than {iso_in_words(thing.until)}."
        yield Factor(weights, Step("was there", thing.name, start, end, says), 0.8 if how == "acting" else 0.5)


def _happenings(days: Days, named: Sequence[Found]) -> Iterator[Factor]:
    """The newest happenings that are named: the report is later, and most often soon after."""
    found: dict[Named, tuple[int, int]] = {}
    for start, end, thing in named:
        found.setdefault(thing, (start, end))
    for number, thing in enumerate(sorted(found, key=lambda thing: -thing.first)[:_SHOWN]):
        since = (days - thing.first).astype(np.float64)
        after = np.maximum(0, (days - max(thing.first, thing.last)).astype(np.float64))  # while it goes on, news tells of it throughout
        late = np.maximum(0, after - _TALKED_OF)
        share: Weights = np.sum([part * np.exp(-late / mean) for part, mean in _AFTER], axis=0)
        if number:
            share = np.sqrt(share)  # news tells of older things beside the newest
        weights = np.where(since < 0, _TOO_EARLY * np.exp(since / 365), share)
        how, soon = ("happened on", ", most often soon after") if thing.last == thing.first else ("goes back to", "")
        says = f"{quoted(thing.name)} is told of; it {how} {iso_in_words(thing.since)}, and news tells of it from then on{soon}."
        yield Factor(weights, Step("happening", thing.name, *found[thing], says), 0.8 if number else 1.0)

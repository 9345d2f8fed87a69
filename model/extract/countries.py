"""Countries in a text: by name, abbreviation, demonym, combining form, capital, and by the seat of a government (metonym)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from model.extract.facts import ABBREVIATION, CAPITAL, COMBINING, DEMONYM, NAME, SEAT, Term, facts
from model.extract.senses import words

if TYPE_CHECKING:
    from model.extract.parsed import Doc, Span
    from model.extract.passages import Passage


@dataclass(frozen=True, slots=True)
class CountryHit:
    """A country's name at start..end (code points of the passage) and what kind of name it is (see `facts.Term`)."""

    start: int
    end: int
    term: Term


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """All terms as one expression, longest first.  Hyphens join terms ("US-China"), so they may stand on either side."""
    terms = sorted(facts().terms, key=len, reverse=True)
    body = "|".join(re.escape(term).replace("’", "[’']").replace("'", "[’']") for term in terms)
    return re.compile(rf"(?<![\w.])(?:{body})(?!\w)")


@lru_cache(maxsize=1)
def _masks() -> re.Pattern[str]:
    """What holds a country's name but names none."""
    masks = sorted(words().masks, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(mask).replace("\\ ", r"\s+") for mask in masks) + r")(?!\w)", re.IGNORECASE)


def find_countries(text: str) -> list[CountryHit]:
    """The countries named in `text`, in order.  Combining forms ("Sino") count only before a hyphen and another country's name."""
    masked = [match.span() for match in _masks().finditer(text)]
    found = []
    for match in _pattern().finditer(text):
        start, end = match.span()
        if any(low < end and start < high and not (start <= low and high <= end) for low, high in masked):
            continue
        term = facts().terms[_normal(match.group())]
        if text[end : end + 1] == "$" and term.sort == ABBREVIATION:
            continue  # money: "US$"
        if term.sort == COMBINING and not (text[end : end + 1] in ("-", "‑", "–") and _pattern().match(text, end + 1)):
            continue
        found.append(CountryHit(start, end, term))
    return found


def _normal(term: str) -> str:
    return term.replace("'", "’") if term.replace("'", "’") in facts().terms else term.replace("’", "'")


def named_in(passage: Passage) -> list[CountryHit]:
    """The countries named in a parsed passage: those of its text whose tokens are proper nouns or adjectives and no person's name."""
    return [hit for hit in find_countries(passage.text) if _stands(span_of(passage.doc, hit.start, hit.end), hit)]


def _stands(span: Span, hit: CountryHit) -> bool:
    """Whether the parse agrees that a word that can be something else is a country here ("Male", "Turkey", "Victoria")."""
    labels = {token.ent_type_ for token in span}
    before = span.doc[span.start - 1].lower_ if span.start else ""
    if len(span) == 1 and span[0].dep_ == "pobj" and before in ("in", "to", "from", "at", "near") and span[0].ent_iob_ != "I":
        return True  # "arrived in Male"
    if labels == {"PERSON"} and hit.term.sort == NAME and span.end < len(span.doc) and span.doc[span.end].text in ("'s", "’s"):
        return span[0].ent_iob_ != "I"  # "Jordan's foreign minister"
    if labels == {"PERSON"} and hit.term.sort in (CAPITAL, SEAT):
        wider = span[0].ent_iob_ == "I" or (span.end < len(span.doc) and span.doc[span.end].ent_iob_ == "I")
        return not wider and span[0].lower_ not in words().also_names
    if labels == {""} and hit.term.sort in (CAPITAL, SEAT):
        return any(token.pos_ == "PROPN" for token in span) and not (len(span) == 1 and span[0].lower_ in words().also_names)
    return not (labels == {"PERSON"} and span[0].lower_ in words().also_names)


def span_of(doc: Doc, start: int, end: int) -> Span:
    """The tokens that touch start..end of the doc's text."""
    span = doc.char_span(start, end)
    assert span is not None, (start, end, doc.text[start:end])
    return span


def is_demonym(hit: CountryHit) -> bool:
    """Whether the hit is an adjective or a people's name ("Chinese")."""
    return hit.term.sort == DEMONYM

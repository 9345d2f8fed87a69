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


_WORD = re.compile(r"\w+")
_TOLD_WITH = re.compile(r"\b([A-Z]\w{2,9})\s{1,3}(?:and|or)\s{1,3}$")


@dataclass(frozen=True, slots=True)
class CountryHit:
    """A country's name at start..end (code points of the passage) and what kind of name it is (see `facts.Term`)."""

    start: int
    end: int
    term: Term


@lru_cache(maxsize=1)
def _terms() -> dict[str, list[str]]:
    """All terms by their first word, longest first, with straight apostrophes."""
    by_word: dict[str, list[str]] = {}
    for term in sorted({term.replace("’", "'") for term in facts().terms}, key=len, reverse=True):
        by_word.setdefault(_first(term), []).append(term)
    return by_word


@lru_cache(maxsize=1)
def _masks() -> dict[str, re.Pattern[str]]:
    """What holds a country's name but names none, by the first word in small letters."""
    by_word: dict[str, list[str]] = {}
    for mask in sorted(words().masks, key=len, reverse=True):
        by_word.setdefault(_first(mask).lower(), []).append(re.escape(mask).replace("\\ ", r"\s+"))
    return {word: re.compile(r"(?:" + "|".join(masks) + r")(?!\w)", re.IGNORECASE) for word, masks in by_word.items()}


def _first(text: str) -> str:
    word = _WORD.match(text)
    assert word is not None, text
    return word.group()


def find_countries(text: str) -> list[CountryHit]:
    """The countries named in `text`, in order.  Combining forms ("Sino") count only before a hyphen and another country's name."""
    plain = text.replace("’", "'")
    terms, masks = _terms(), _masks()
    every = ((word.start(), word.group()) for word in _WORD.finditer(plain))
    starts = [(start, word) for start, word in every if word in terms or word.lower() in masks]
    masked = _masked(text, starts)
    found = []
    last = 0
    for start, word in starts:
        term = _term_at(plain, start, word) if start >= last and word in terms else ""
        if not term:
            continue
        last = end = start + len(term)
        if any(low < end and start < high and not (start <= low and high <= end) for low, high in masked):
            continue
        known = facts().terms[_normal(term)]
        if text[end : end + 1] == "$" and known.sort == ABBREVIATION:
            continue  # money: "US$"
        if known.sort == COMBINING and not (text[end : end + 1] in ("-", "‑", "–") and _goes_on(plain, end + 1)):
            continue
        other = _shares_its_name(text, start, term)
        if other is not None:
            found.append(other)
        found.append(CountryHit(start, end, known))
    return found


def _shares_its_name(text: str, start: int, term: str) -> CountryHit | None:
    """The first of two countries that share the last word of their name, told together: "North and South Korea"."""
    match = _TOLD_WITH.search(text, max(0, start - 20), start)
    if match is None or " " not in term:
        return None
    known = facts().terms.get(_normal(f"{match.group(1)} {term.split(' ', 1)[1]}"))
    return CountryHit(match.start(1), match.end(1), known) if known is not None else None


def _term_at(plain: str, start: int, word: str) -> str:
    """The longest term that begins with the word at `start`; hyphens join terms ("US-China"), so they may stand on either side."""
    if start and plain[start - 1] == ".":
        return ""
    for term in _terms()[word]:
        if plain.startswith(term, start) and not _WORD.match(plain, start + len(term)):
            return term
    return ""


def _goes_on(plain: str, start: int) -> bool:
    """Whether a term begins at `start`, right behind a hyphen."""
    word = _WORD.match(plain, start)
    return word is not None and word.group() in _terms() and bool(_term_at(plain, start, word.group()))


def _masked(text: str, starts: list[tuple[int, str]]) -> list[tuple[int, int]]:
    """Where the text holds words that name no country though a country's name is in them."""
    found: list[tuple[int, int]] = []
    last = 0
    for start, word in starts:
        pattern = _masks().get(word.lower())
        match = pattern.match(text, start) if pattern is not None and start >= last else None
        if match is not None:
            found.append(match.span())
            last = match.end()
    return found


def _normal(term: str) -> str:
    return term.replace("'", "’") if term.replace("'", "’") in facts().terms else term


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

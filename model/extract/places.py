"""Places in a parsed passage: cities, countries, seats of government and capitalised names with a place's noun."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from model.extract.countries import CountryHit, span_of
from model.extract.facts import CAPITAL, SEAT, country_key, facts
from model.extract.name_values import PLACE, PlaceMention
from model.extract.senses import sense_of, words

if TYPE_CHECKING:
    from model.extract.parsed import Doc, Span
    from model.extract.passages import Passage


def find_places(passage: Passage, hits: list[CountryHit], people: frozenset[int]) -> list[PlaceMention]:
    """The places of a passage in order.  A country counts only in the sense of a place and where no city of it stands before it
    ("in Busan, South Korea" is Busan); `people` are the tokens of people's names."""
    doc, found = passage.doc, []
    taken: set[int] = set(people)
    for hit in hits:
        span = span_of(doc, hit.start, hit.end)
        if any(token.i in taken for token in span):
            continue
        if hit.term.sort in (CAPITAL, SEAT):
            if is_place(span) or is_visited(span):
                found.append(_mention(passage, span, hit.start, hit.end, hit.term.place, country_key(hit.term.code)))
                taken.update(token.i for token in span)
        elif _before_capital(doc, span):
            city = _capital_of(hit.term.code)
            end = doc[span.end].idx + len(doc[span.end])
            found.append(_mention(passage, span, hit.start, end, city, country_key(hit.term.code)))
            taken.update((*(token.i for token in span), span.end))
        elif hit.term.sort != "demonym" and is_place(span):
            found.append(_mention(passage, span, hit.start, hit.end, facts().names[hit.term.code], country_key(hit.term.code)))
    for span in _capitalised(doc, frozenset(taken), hits):
        code = facts().cities.get(span.text, "") or _country_after(doc, span, hits)
        if (span.text in facts().cities or _looks_a_place(span)) and (is_place(span) or is_visited(span)):
            found.append(_mention(passage, span, span.start_char, span.end_char, span.text, country_key(code)))
    return _venues(passage, _without_wider(passage, sorted(found, key=lambda place: place.start)))


def _before_capital(doc: Doc, span: Span) -> bool:
    """Whether the place is "the Peruvian capital" and its name does not follow."""
    if span.end >= len(doc) or doc[span.end].lower_ != "capital" or not _capital_of(_code(span)):
        return False
    capital = doc[span.end]
    named = span.end + 2 < len(doc) and doc[span.end + 1].text == "," and doc[span.end + 2].ent_type_ == "GPE"
    return capital.dep_ == "pobj" and capital.head.lower_ in ("in", "to", "near", "from") and not named


def _code(span: Span) -> str:
    """The code of the country a span of text names."""
    term = facts().terms.get(span.text)
    return term.code if term is not None else ""


@lru_cache(maxsize=256)
def _capital_of(code: str) -> str:
    """The name of a country's capital, "" where the facts have none."""
    return next((term.place for term in facts().terms.values() if term.sort == CAPITAL and term.code == code), "")


def is_place(span: Span) -> bool:
    """Whether the name says where in its sentence."""
    return sense_of(span) == PLACE


BUILDINGS = frozenset({"palace", "hotel", "hall", "centre", "center", "building", "villa", "castle", "stadium", "airport"})
VISITS = frozenset({"visit", "reach", "leave", "enter", "tour", "hit", "strike", "shell", "bomb", "attack", "bombard", "capture", "storm"})


def is_visited(span: Span) -> bool:
    """Whether somebody goes to the place or something happens to it: "visited Oslo", "shelled Kharkiv"."""
    root = span.root
    while root.dep_ == "conj":
        root = root.head
    return root.dep_ == "dobj" and root.head.lemma_ in VISITS


def _mention(passage: Passage, span: Span, start: int, end: int, name: str, country: str) -> PlaceMention:
    return PlaceMention(passage.start + start, passage.start + end, passage.text[start:end], name, country)


def _capitalised(doc: Doc, taken: frozenset[int], hits: list[CountryHit]) -> list[Span]:
    """Runs of capitalised words that no person and no country holds."""
    held = set(taken) | {token.i for hit in hits for token in span_of(doc, hit.start, hit.end)}
    found, index, tokens = [], 0, doc.tokens
    while index < len(tokens):
        start = index
        while index < len(tokens) and tokens[index].pos_ == "PROPN" and index not in held and tokens[index].text[:1].isupper():
            index += 1
        if index > start:
            found.append(doc[start:index])
        else:
            index += 1
    return found


def _looks_a_place(span: Span) -> bool:
    """Whether the label or the last word shows a place."""
    return (span[-1].lower_ in words().place_heads and len(span) > 1) or all(token.ent_type_ in ("GPE", "LOC", "FAC") for token in span)


def _country_after(doc: Doc, span: Span, hits: list[CountryHit]) -> str:
    """The country named after a comma ("Busan, South Korea")."""
    if span.end + 1 < len(doc) and doc[span.end].text == ",":
        at = doc[span.end + 1].idx
        return next((hit.term.code for hit in hits if hit.start == at), "")
    return ""


def _venues(passage: Passage, places: list[PlaceMention]) -> list[PlaceMention]:
    """A building together with the city it is said to be in: "the Palm Palace in Lima" is "Palm Palace, Lima"."""
    kept: list[PlaceMention] = []
    for place in places:
        before = kept[-1] if kept else None
        between = passage.text[before.end - passage.start : place.start - passage.start] if before is not None else ""
        if (
            before is not None
            and between in (" in ", " in central ", " in downtown ")
            and before.text.split()[-1].lower() in words().place_heads
        ):
            kept[-1] = PlaceMention(
                before.start,
                place.end,
                passage.text[before.start - passage.start : place.end - passage.start],
                f"{before.name}, {place.name}",
                place.country,
            )
            continue
        kept.append(place)
    return [_in_city(place, kept[index - 1] if index else None) for index, place in enumerate(kept)]


def _in_city(place: PlaceMention, before: PlaceMention | None) -> PlaceMention:
    """A building of no city with the city told before: "met in Lima ... signed it at the Presidential Palace"."""
    parts = place.text.split()
    if before is None or not before.country or place.country or len(parts) < 2 or parts[-1].lower() not in BUILDINGS:
        return place
    if facts().names[before.country.removeprefix("country:")] == before.name:
        return place
    return PlaceMention(place.start, place.end, place.text, f"{place.name}, {before.name.split(', ')[-1]}", before.country)


def _without_wider(passage: Passage, places: list[PlaceMention]) -> list[PlaceMention]:
    """Leaves out a country that only says where the place before it lies."""
    kept: list[PlaceMention] = []
    for place in places:
        if kept and passage.text[kept[-1].end - passage.start : place.start - passage.start] == ", ":
            if not kept[-1].country:
                last = kept.pop()
                kept.append(PlaceMention(last.start, last.end, last.text, last.name, place.country))
            continue
        kept.append(place)
    return kept

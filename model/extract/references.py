"""Further places that name a person already known: in headlines, and where nothing but the surname stands."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from model.extract.home import city_country
from model.extract.people import NameRun
from model.extract.surnames import Person

if TYPE_CHECKING:
    from model.extract.passages import Passage


def find_references(passages: Sequence[Passage], people: Sequence[Person]) -> None:
    """Adds to every person the places of full names and family names that no run holds yet."""
    full = [(parts, person) for person in people if len(parts := " ".join(person.words).replace("-", " - ").split()) > 1]
    small = {token.text for passage in passages for token in passage.doc if token.text.islower()}
    openings = {parts[0] for parts, _ in full} | {person.family for person in people}
    for number, passage in enumerate(passages):
        taken = {index for person in people for run in person.runs if run.passage == number for index in range(run.first, run.last)}
        texts = [token.text for token in passage.doc]
        index = 0
        while index < len(texts):
            if index in taken or texts[index] not in openings:
                index += 1
                continue
            found = _full_name(texts, index, full) or _family_name(passage, index, people, small)
            if found is None:
                index += 1
                continue
            person, last = found
            person.runs.append(_run(passage, number, index, last))
            index = last
    for person in people:
        person.runs.sort(key=lambda run: run.start)


def _full_name(texts: Sequence[str], index: int, full: Sequence[tuple[list[str], Person]]) -> tuple[Person, int] | None:
    """The person whose full name begins with token `index`, and where it ends."""
    for parts, person in full:
        if texts[index : index + len(parts)] == parts:
            return person, index + len(parts)
    return None


def _family_name(passage: Passage, index: int, people: Sequence[Person], small: Set[str]) -> tuple[Person, int] | None:
    """The person whose family name, as a proper noun of its own, is token `index`, and where it ends.  A word that the article never
    writes `small` is a name whatever the parser takes it for."""
    doc = passage.doc
    token = doc[index]
    if not token.text[0].isupper():
        return None
    if token.pos_ != "PROPN" and token.ent_type_ != "PERSON" and (len(token) < 4 or token.lower_ in small or token.is_stop):
        return None
    neighbours = [doc[at] for at in (index - 1, index + 1) if 0 <= at < len(doc)]
    if any(near.text[0].isupper() and near.pos_ == "PROPN" for near in neighbours):
        return None
    for person in people:
        if person.family == token.text and (
            token.ent_type_ in ("PERSON", "", "ORG") or (token.ent_type_ == "GPE" and not city_country(token.text))
        ):
            return person, index + 1
    return None


def _run(passage: Passage, number: int, first: int, last: int) -> NameRun:
    span = passage.doc[first:last]
    return NameRun(
        number, first, last, passage.start + span.start_char, passage.start + span.end_char, tuple(span.text.split()), 0, None, None, False
    )

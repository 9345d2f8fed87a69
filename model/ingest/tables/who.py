"""Names in cells as participants, under the keys that reading articles gives them: the same country or person told by an article and
by a table is one participant."""

from __future__ import annotations

import re
from functools import lru_cache

from model.domain import Participant, ParticipantKind
from model.extract.facts import NAME, country_key, facts
from model.extract.name_order import organization_key, person_key, slug
from model.extract.senses import words

__all__ = ["Names", "country_named"]

_ROLE = re.compile(r"(.*\S)\s*\(([a-z][^()]{0,60})\)")  # in small letters: "(US)" and "(Kenya)" belong to the name
_IN_BRACKETS = re.compile(r"\(([^()]{1,60})\)\s*$")
_OF = re.compile(r"\bof (?:the )?([A-Z][^()]{1,60}?)\s*(?:\([^()]{0,60}\)\s*)?$")
_KEPT = 200_000  # names kept with what they stand for
_TITLED = re.compile(r"(?:mr|mrs|ms|dr|prof|sir|dame|gen|col|lt|sen|rep|president|minister|ambassador)\.?\s", re.IGNORECASE)


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Country codes by name, official names and abbreviations, in small letters."""
    known = facts()
    found = {name.casefold(): term.code for name, term in known.terms.items() if term.sort == NAME}
    found |= {name.casefold(): term.code for name, term in known.terms.items() if term.sort == "abbreviation" and len(name) > 1}
    return found | {name.casefold(): code for code, name in known.names.items()}


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    """Names of international bodies as the facts call them, by any of their names in small letters."""
    return {name.casefold(): body for name, (body, _country) in facts().bodies.items()}


@lru_cache(maxsize=65536)
def country_named(name: str) -> str:
    """The code (ISO 3166 alpha-2) of the country that a cell names, "" for none: "Japan", "the United States", "UK", "JP"."""
    text = " ".join(name.split()).replace("'", "’")
    bare = text.casefold().removeprefix("the ")
    if text.isupper() and len(text) == 2 and text in facts().names:
        return text
    return _countries().get(bare) or _countries().get(bare.replace("’", "'"), "")


class Names:
    """Tells who the names in a table's cells are.  `new` collects each participant once, countries before those who belong to them."""

    def __init__(self) -> None:
        self.new: list[Participant] = []
        self._made: set[str] = set()
        self._known: dict[tuple[str, ParticipantKind | None], tuple[str, str]] = {}

    def take(self) -> list[Participant]:
        """The participants met since the last time."""
        new, self.new = self.new, []
        return new

    def key(self, name: str, kind: ParticipantKind | None = None) -> tuple[str, str]:
        """(participant key, role) of a name as it stands in a cell, "" for a name without letters; "Ana Quiroga (host)" has a role.
        `kind` where the column says it."""
        found = self._known.get((name, kind))
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[name, kind] = self._tell(name, kind)
        return found

    def country(self, code: str) -> str:
        """The key of a country by its code, "" for a code the facts do not know."""
        key = country_key(code)
        if not key or code not in facts().names:
            return ""
        self._note(Participant(key, facts().names[code], ParticipantKind.COUNTRY))
        return key

    def _note(self, participant: Participant) -> str:
        if participant.key not in self._made:
            self._made.add(participant.key)
            self.new.append(participant)
        return participant.key

    def _tell(self, name: str, kind: ParticipantKind | None) -> tuple[str, str]:
        text = " ".join(name.split())
        split = _ROLE.fullmatch(text)
        role = ""
        if split:
            text, role = split[1], split[2]
        if not slug(text):
            return "", ""
        code = country_named(text)
        if code and kind in (None, ParticipantKind.COUNTRY):
            return self.country(code), role
        body = _bodies().get(text.casefold())
        if body and kind is not ParticipantKind.PERSON:
            return self._note(Participant(organization_key(body), body, ParticipantKind.ORGANIZATION)), role
        if kind is None:
            kind = ParticipantKind.PERSON if _is_person(text) else ParticipantKind.ORGANIZATION
        if kind is ParticipantKind.PERSON:
            holder = facts().holders.get(text.casefold(), ())
            country = self.country(holder[0].country) if holder else ""
            full = holder[0].name if holder and holder[0].name else text
            return self._note(Participant(person_key(full), full, ParticipantKind.PERSON, country)), role
        belongs = _country_within(text)  # a country's name that the facts do not have stays an organisation's
        return self._note(Participant(organization_key(text), text, ParticipantKind.ORGANIZATION, self.country(belongs))), role


def _country_within(name: str) -> str:
    """The country an organisation's own name gives at its end or in brackets: "Government of Japan", "Military Forces of Sudan (2019-)",
    "Protesters (Kenya)"; "" for none."""
    found = (_IN_BRACKETS.search(name), _OF.search(name))
    return next((code for match in found if match and (code := country_named(match[1]))), "")


def _is_person(name: str) -> bool:
    """Whether a name without more is rather a person's: an office holder of the facts, or two to four words in capitals none of which
    heads the name of an organisation."""
    if name.casefold() in facts().holders or _TITLED.match(name):
        return True
    parts = name.replace(",", " ").split()
    if not 2 <= len(parts) <= 4 or any(sign.isdigit() or sign in ":()/" for sign in name):
        return False
    heads = words().org_heads
    if any(part.casefold().rstrip(".") in heads or (part.isupper() and len(part) > 2 and not name.isupper()) for part in parts):
        return False
    small = {"of", "de", "von", "van", "der", "bin", "al", "el", "da", "di", "la", "le", "du", "ibn"}
    if any(part.casefold() in ("of", "and", "&", "the", "for") or (part[:1].islower() and part not in small) for part in parts):
        return False
    return not any(country_named(part) or facts().terms.get(part) for part in parts)

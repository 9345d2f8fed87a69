"""The facts that come with the program (resources/facts): countries, seats of government, cities, news agencies, office holders.

Each file names its source at its top.  They are read once and kept; nothing here looks at the clock or the network.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from model.resources import fact_rows, resource

NAME, ABBREVIATION, DEMONYM, CAPITAL, COMBINING, SEAT = "name", "abbreviation", "demonym", "capital", "combining", "seat"


@dataclass(frozen=True, slots=True)
class Term:
    """What a country can be called by.  `code` is the country (ISO 3166 alpha-2), `sort` one of the sorts above, `place` the city
    or building a capital or seat is ("" for the others)."""

    code: str
    sort: str
    place: str = ""


class Holder(NamedTuple):  # there are thousands, and a tuple is made fastest
    """A line of office_holders.csv: who held which office of which country (alpha-2), ISO dates, "" for not ended.  `person` is one
    spelling of the name, `name` the usual one; `body` is the company whose office it is, "" for public offices."""

    person: str
    office: str
    country: str
    start: str
    end: str
    name: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts, ready to look up.  `names` maps a country's code to its name; `terms` maps words to what they stand for;
    `cities` maps a city's name to its country's code; `agencies` holds lower-case names of news agencies and papers; `holders`
    maps a person's name in lower case to the public offices held, `heads` to those held in companies."""

    names: dict[str, str]
    terms: dict[str, Term]
    cities: dict[str, str]
    agencies: frozenset[str]
    holders: dict[str, tuple[Holder, ...]]
    heads: dict[str, tuple[Holder, ...]]
    bodies: dict[str, tuple[str, str]]


def country_key(code: str) -> str:
    """The participant key of a country code, "" for ""."""
    return f"country:{code}" if code else ""


@lru_cache(maxsize=1)
def facts() -> Facts:
    """The facts, read from the files at the first call."""
    names, terms = _countries()
    holders = list(_holders())
    public = _by_name(holder for holder in holders if not holder.body)
    heads = _by_name(holder for holder in holders if holder.body)
    return Facts(names, terms, _cities(), _agencies(), public, heads, _bodies())


@lru_cache(maxsize=1)
def _office_names() -> dict[str, tuple[str, ...]]:
    """The other wordings of each office of office_names.toml."""
    return {entry["name"]: tuple(entry["also"]) for entry in _table("office_names.toml")["office"]}


@lru_cache(maxsize=1024)
def wordings(office: str) -> tuple[str, ...]:
    """The ways news words an office of office_holders.csv, itself first: "Secretary of State", "Governor of Texas", "Texas Governor",
    "Gov."."""
    names = _office_names()
    if office in names:
        return (office, *names[office])
    head, _, place = office.partition(" of ")
    also = names.get(f"{head} of *", ()) if place[:1].isupper() else ()
    return (office, *(wording.replace("*", place) for wording in also))


def _table(name: str) -> dict[str, Any]:
    """A TOML file of the facts."""
    with resource("facts", name).open("rb") as file:
        return tomllib.load(file)


def _countries() -> tuple[dict[str, str], dict[str, Term]]:
    """Names by code, and all words that stand for a country; a country's own name wins over another's capital."""
    names: dict[str, str] = {}
    terms: dict[str, Term] = {}
    sorts = (("names", NAME), ("abbreviations", ABBREVIATION), ("demonyms", DEMONYM), ("combining", COMBINING))
    table = _table("countries.toml")
    for country in table["country"]:
        code = country["code"]
        names[code] = country["name"]
        terms.setdefault(country["name"], Term(code, NAME))
        for field, sort in sorts:
            for word in country.get(field, ()):
                terms.setdefault(word, Term(code, sort))
    for country in table["country"]:
        if country.get("capital"):
            for city in (country["capital"], *country.get("capitals", ())):
                terms.setdefault(city, Term(country["code"], CAPITAL, city))
    for seat in table["seat"]:
        terms.setdefault(seat["name"], Term(seat["country"], SEAT, seat["name"]))
    return names, terms


def _cities() -> dict[str, str]:
    """Country code of every city of cities.toml, by its name; of cities of the same name the one listed first."""
    found: dict[str, str] = {}
    for city in _table("cities.toml")["city"]:
        found.setdefault(city["name"], city["country"])
    return found


def _agencies() -> frozenset[str]:
    """Names of agencies, papers and broadcasters in lower case, without "the"."""
    found = {word for entry in _table("agencies.toml")["agency"] for word in (entry["name"], *entry["aliases"])}
    return frozenset(word.casefold().removeprefix("the ") for word in found)


def _bodies() -> dict[str, tuple[str, str]]:
    """Every name of the bodies of bodies.toml."""
    entries = _table("bodies.toml")["body"]
    return {name: (entry["name"], entry["country"]) for entry in entries for name in (entry["name"], *entry["aliases"])}


def _holders() -> Iterator[Holder]:
    """Each line of office_holders.csv, once for every spelling of the name."""
    rows = fact_rows("office_holders.csv", "country", "body", "office", "person", "also", "from", "to")
    for country, body, office, person, also, start, end in rows:
        for spelling in spellings(person, also):
            yield Holder(spelling, office, country, start, end, person, body)


def spellings(name: str, also: str = "") -> tuple[str, ...]:
    """A name, its other spellings (parted by ";") and all of them without their accents."""
    names = (name, *also.split(";")) if also else (name,)
    if also.isascii() and name.isascii():
        return names
    return tuple(dict.fromkeys((*names, *map(without_accents, names))))


_PLAIN = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "ə": "a"}
_PLAIN_LETTERS = str.maketrans(_PLAIN)


def without_accents(name: str) -> str:
    """A name in plain Latin letters, as agencies print it."""
    if name.isascii():
        return name
    apart = unicodedata.normalize("NFD", name.translate(_PLAIN_LETTERS))
    return "".join(char for char in apart if not unicodedata.combining(char))


def _by_name(holders: Iterator[Holder]) -> dict[str, tuple[Holder, ...]]:
    """The offices of each person, by the spelling of the name in lower case."""
    found: dict[str, list[Holder]] = {}
    for holder in holders:
        found.setdefault(holder.person.casefold(), []).append(holder)
    return {name: tuple(held) for name, held in found.items()}

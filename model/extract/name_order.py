"""The order of a name's words: which countries put the family name first, and where the shape of a name shows that it comes from."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache

from model.resources import resource


@lru_cache(maxsize=8192)
@lru_cache(maxsize=4096)
def slug(name: str) -> str:
    """A name as lower-case ASCII words joined by hyphens; letters without an ASCII form are kept."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return re.sub(r"[\W_]+", "-", plain.casefold()).strip("-")


def person_key(name: str) -> str:
    """The participant key of a person of this full name."""
    return f"person:{slug(name)}"


def organization_key(name: str) -> str:
    """The participant key of an organisation of this name."""
    return f"org:{slug(name)}"


@lru_cache(maxsize=1)
def family_names() -> dict[str, frozenset[str]]:
    """Country code -> common family names that stand first there, lower case."""
    return {code: frozenset(names) for code, names in _family_table()["names"].items()}


@lru_cache(maxsize=1)
def family_first() -> frozenset[str]:
    """Codes of the countries where the family name stands first."""
    return frozenset(_family_table()["countries"])


@lru_cache(maxsize=1)
def _family_table() -> dict[str, dict[str, list[str]]]:
    with resource("rules", "en", "titles.toml").open("rb") as file:
        table: dict[str, dict[str, list[str]]] = tomllib.load(file)["family_first"]
    return table


def origin_of(name: tuple[str, ...]) -> str:
    """The country a name of two or three words shows by a family name that stands first there; "" where nothing shows."""
    if not 2 <= len(name) <= 3 or not all(re.fullmatch(r"[^\W\d_]+(-[^\W\d_]+)?", word) for word in name):
        return ""
    given = slug("".join(name[1:]))
    for code, names in family_names().items():
        if slug(name[0]) in names and _SYLLABLES[code].fullmatch(given.replace("-", "")):
            return code
    return ""


# Mandarin in pinyin, Korean and Vietnamese in Latin letters: the syllables a given name is made of, loosely.
_PINYIN = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:i?a(?:o|ng?|i)?|i?ong|ou|o|u?ei|e(?:i|ng?|r)?|i(?:e|u|ng?)?|u(?:a(?:ng?|i)?|o|e|i|n)?|ü(?:e|n)?)"
)
_SYLLABLES = {
    "CN": re.compile(rf"(?:{_PINYIN}){{1,2}}"),
    "KR": re.compile(r"(?:[bcdghjklmnprstwy]{0,2}(?:[aeiou]|ae|ye|yo|yu|ya|wo|wa|wi|eu|eo|oo|ee|ui|yeo|yeon){1,2}(?:ng|[klmnpt])?){1,2}"),
    "VN": re.compile(r"(?:[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?){1,3}"),
}

"""The lists of titles, offices and forms of address (resources/rules/en/titles.toml), and whether a word is one of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from model.resources import resource

if TYPE_CHECKING:
    from model.extract.parsed import Token

HYPHENS = frozenset("-‑–")
APOSTROPHES = frozenset({"'s", "’s", "'", "’"})
HALVES = {"tan": (1, "sri"), "sri": (-1, "tan"), "seri": (-1, "datuk")}  # forms of address of two words; alone they are names


@dataclass(frozen=True, slots=True)
class TitleWords:
    """The lists of titles.toml.  `heads` maps a head word to its group, `official` names the groups that speak for a country."""

    honorifics: frozenset[str]
    heads: dict[str, str]
    official: frozenset[str]
    modifiers: frozenset[str]
    portfolios: frozenset[str]
    saying: frozenset[str]
    deeds: frozenset[str]


@lru_cache(maxsize=1)
def title_words() -> TitleWords:
    """The lists, read once."""
    with resource("rules", "en", "titles.toml").open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    heads: dict[str, str] = {}
    for group, entry in data["heads"].items():
        for word in entry["words"]:
            heads.setdefault(word, group)
    return TitleWords(
        honorifics=frozenset(data["honorifics"]["words"]),
        heads=heads,
        official=frozenset(group for group, entry in data["heads"].items() if entry["official"]),
        modifiers=frozenset(data["modifiers"]["words"]),
        portfolios=frozenset(data["portfolios"]["words"]),
        saying=frozenset(data["saying"]["words"]),
        deeds=frozenset(data["deeds"]["words"]),
    )


def is_honorific(token: Token) -> bool:
    """Whether the token is a form of address ("Mr.", "Dr")."""
    word = token.lower_.rstrip(".")
    if not token.text[0].isupper() or word not in title_words().honorifics:
        return False
    if word not in HALVES:
        return True
    step, other = HALVES[word]
    return 0 <= token.i + step < len(token.doc) and token.doc[token.i + step].lower_ == other


def head_group(token: Token) -> str:
    """The group of an office word, "" for other words.  Plurals count ("foreign ministers")."""
    word = token.lower_.rstrip(".")
    heads = title_words().heads
    return heads.get(word) or heads.get(word.removesuffix("s") if len(word) > 4 else word, "")

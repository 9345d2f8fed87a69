"""The words that the making of titles goes by, from resources/rules/en/title_words.toml."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from typing import Any

from model.resources import resource


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    with resource("rules", "en", "title_words.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def title_words(name: str) -> frozenset[str]:
    """The list of that name; raises KeyError where there is none."""
    return frozenset(_table()[name])


def doing(table: str, noun: str) -> str:
    """What somebody does to whom a noun such as "speech" or "appointment" belongs, from the table [spoken] or [passed]; "" for none."""
    return str(_table()[table].get(noun, ""))

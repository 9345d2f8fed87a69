"""The word lists the date rules are made of (resources/rules/en/date_words.toml), as pieces of regular expressions."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from model.resources import resource

__all__ = ["any_of", "date_words"]


@lru_cache(maxsize=1)
def date_words() -> dict[str, dict[str, list[str]]]:
    """The lists of each section: "pieces", "contexts", "tense"."""
    with resource("rules", "en", "date_words.toml").open("rb") as stream:
        found: dict[str, dict[str, list[str]]] = tomllib.load(stream)
    return found


def any_of(section: str, name: str) -> str:
    """A list as one group of a regular expression; a list whose name ends in "_exact" minds capitals whatever the flags."""
    lists = date_words()[section]
    if name in lists:
        return "(?:" + "|".join(lists[name]) + ")"
    return "(?-i:" + "|".join(lists[f"{name}_exact"]) + ")"

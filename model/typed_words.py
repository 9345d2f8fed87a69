"""Dates typed in another language, brought to English for the one reader of dates (`model.typed_dates`).

The words of a language are data (resources/dates/CODE.toml): lists of names, and rules that are carried out one after the other, each
a regular expression and what is put instead of what it finds.  English and EDTF are what the rules leave as they are.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial

from model.resources import resource
from model.translation import language

__all__ = ["LONGEST", "Words", "examples", "in_english", "moment_examples", "time_examples", "words_of"]

LONGEST = 240
"""Characters of the longest text that is looked at: no two dates take more, and what goes on and on would be tried in every way."""
_WAVES = str.maketrans({"～": "–", "〜": "–", "−": "-", "‐": "-", "‑": "-", "、": ","})
"""What Unicode's NFKC would make a tilde of, which is EDTF's sign for "about"; and signs that look like a hyphen."""
_NAMED = re.compile(r"\{(\w+)\}")
_PART = re.compile(r"\\(\d)|\{(\w+)\}")


@dataclass(frozen=True)
class Words:
    """The words of a language: its rules in order, how it writes a date in three numbers ("day first", "year first", "" where its
    numbers are written in both ways), and examples of dates, of moments and of times to filter by."""

    rules: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]
    eras: dict[str, int]
    numbers: str
    examples: str
    moments: str
    times: str


def examples() -> str:
    """Dates as one may type them, in the language of the interface."""
    return words_of(language()).examples


def moment_examples() -> str:
    """Moments and stretches of time as one may type them, in the language of the interface."""
    return words_of(language()).moments


def time_examples() -> str:
    """A few times to filter by as one may type them, in the language of the interface."""
    return words_of(language()).times


@lru_cache(maxsize=8)
def words_of(code: str) -> Words:
    """The words of a language of the interface.  Raises OSError where there is none of that code, ValueError for a broken file."""
    said = tomllib.loads(resource("dates", f"{code}.toml").read_text("utf-8"))
    lists = {name: _told(value) for name, value in said.items() if isinstance(value, dict) and name != "eras"}
    rules = tuple(_rule(one["find"], one["put"], lists) for one in said.get("rule", ()))
    return Words(rules, said.get("eras", {}), said.get("numbers", ""), said["examples"], said["moments"], said["times"])


def in_english(text: str, code: str) -> str:
    """What was typed in a language with its words in English, in lower case and on one line."""
    line = " ".join(unicodedata.normalize("NFKC", text.translate(_WAVES)).lower().split())
    if len(line) > LONGEST:
        return line
    words = words_of(code)
    if words.eras:
        line = re.sub(rf"({'|'.join(words.eras)})\s?(\d{{1,2}}|元)年", partial(_of_era, words.eras), line)
    for find, put in words.rules:
        line = " ".join(find.sub(put, line).split()).replace(" ,", ",")
    return line


def _of_era(eras: dict[str, int], found: re.Match[str]) -> str:
    """The year of an era as a year of the calendar."""
    return f"{eras[found[1]] + (1 if found[2] == '元' else int(found[2]))}年"


def _told(names: dict[str, list[str]]) -> dict[str, str]:
    """Word of the language -> what it stands for."""
    return {word: name for name, words in names.items() for word in words}


def _rule(find: str, put: str, lists: dict[str, dict[str, str]]) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    def alternatives(named: re.Match[str]) -> str:
        words = sorted(lists[named[1]], key=len, reverse=True)
        return f"(?P<{named[1]}>(?<!\\d)(?:{'|'.join(map(re.escape, words))}))"

    made = re.compile(_NAMED.sub(lambda one: alternatives(one) if one[1] in lists else one[0], find))
    plain = [0, *sorted(set(range(1, made.groups + 1)) - set(made.groupindex.values()))]  # lists are called by name, not counted

    def instead(found: re.Match[str]) -> str:
        return _PART.sub(lambda one: (found[plain[int(one[1])]] or "") if one[1] else lists[one[2]][found[one[2]]], put)

    return made, instead

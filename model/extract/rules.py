"""The date rules: read from resources/rules/en/*.toml and compiled once.

A rule is data: a pattern, the meaning it makes, examples and counter-examples (run as tests).  In a pattern
  {name}   stands for a word list or a piece of pattern below (`PIECES`)
  a blank  stands for one to four blanks of any kind or a single line break (never a blank line)
  a hyphen stands for any hyphen or dash (outside of character classes)
and every quantifier is bounded, so that a match costs a bounded time wherever it is tried.  The named groups are read by
`building.build`.  Rules are found by the word a phrase can begin with (`RuleBook.by_word`), so that reading a text is linear.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from model.extract.date_words import any_of, date_words
from model.extract.first_words import DIGITS, first_words, sign_after
from model.extract.numbers import MONTHS, ORDINALS, SEASONS, SMALL, TENS, WEEKDAYS
from model.resources import resource

__all__ = ["Rule", "RuleBook", "rule_book"]


def _words(words: Mapping[str, Any] | list[str], *, capital: bool = False) -> str:
    ordered = sorted(words, key=len, reverse=True)
    if capital:
        return "(?-i:" + "|".join(f"{word.capitalize()}|{word.upper()}" for word in ordered) + ")"
    return "(?:" + "|".join(word.replace("-", "[- ]") for word in ordered) + ")"


_COUNT = _words(list(SMALL) + list(TENS))
_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2})?)"
_SHORT_OR_OTHER = ("may", "march", "mar", "sep", "dec", "jan", "jun", "august")  # months that are words as well: capitals only
_SHORT_DAYS = ("sun", "sat", "wed", "weds")
_LONG_DAYS = [name for name in WEEKDAYS if name.endswith("day")]
_COUNTS = rf"{_COUNT}(?:[- ]{_COUNT})?"
PIECES = {name.removesuffix("_exact"): any_of("pieces", name.removesuffix("_exact")) for name in date_words()["pieces"]} | {
    "month": f"(?:{_words([name for name in MONTHS if name not in _SHORT_OR_OTHER])}|{_words([*_SHORT_OR_OTHER], capital=True)})",
    "weekday": f"(?:{_words(_LONG_DAYS)}|"
    + _words([name for name in WEEKDAYS if name not in (*_LONG_DAYS, *_SHORT_DAYS)], capital=True)
    + r"|(?-i:Sun|Sat|Weds?)(?=[.,]{0,2} ?(?:\d|(?-i:[A-Z][a-z]{2,8})\.? \d)))",
    "longweekday": _words(_LONG_DAYS),
    "season": _words(SEASONS),
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "th": r"(?:st|nd|rd|th)",
    "ordinalword": _words(ORDINALS),
    "year": r"(?:1\d{3}|20\d{2}|2100)",
    "yearwords": rf"(?:(?:nineteen|eighteen|seventeen|sixteen|fifteen|twenty)[ -](?:oh[ -])?(?:hundred|{_COUNTS})"
    rf"|two thousand(?: (?:and )?{_COUNTS})?)",
    "num": rf"(?:{_DIGITS}(?:[ -][1-3]/[2-4]|[½¼¾])?|{_COUNTS}(?: hundred| thousand)?(?: and (?:a )?half)?"
    rf"|(?:a|one|two|three|four|five|six) (?:hundred|thousand)(?: (?:and )?{_COUNTS})?"
    r"|(?:a |half a )?dozen|(?:a )?(?:couple|pair)(?: of)?|half an?)",
    "ampm": r"(?:[ap]\. ?m\b\.?|[ap] ?m\b(?:\.(?= (?-i:[a-z])))?)",
}
_BLANK = r"(?:[ \t\u00a0\u2007\u2009\u202f]{1,4}|[ \t]{0,2}\r?\n[ \t]{0,2})"
_DASH = r"[-\u2010\u2011\u2012\u2013\u2014]"


@dataclass(frozen=True, slots=True)
class Rule:
    """One date rule.  `means` holds the fixed fields of the meaning, the named groups give the others."""

    name: str
    pattern: re.Pattern[str]
    means: Mapping[str, Any]
    file: str
    order: int
    after: re.Pattern[str] | None = None  # what must stand right before the phrase
    not_after: re.Pattern[str] | None = None
    not_tense: str = ""  # the tense of the clause that speaks against the rule
    weak: bool = False  # common words that need a second look by the parse
    starts: Mapping[str, frozenset[str] | None] | None = None  # the words the phrase can begin with (None: any), and what can follow
    examples: tuple[str, ...] = ()
    counter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules, and which of them can begin with which word (`DIGITS` for a number) before which sign."""

    rules: tuple[Rule, ...]
    by_word: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    by_sign: dict[tuple[str, str | None], tuple[Rule, ...]] = field(default_factory=dict)  # filled when asked

    def beginning(self, word: str, text: str, end: int) -> tuple[Rule, ...]:
        """The rules that can begin with the lower-case `word` (DIGITS for a number) that ends at `end` of the text."""
        rules = self.by_word.get(word)
        if not rules:
            return ()
        sign = sign_after(text, end)
        found = self.by_sign.get((word, sign))
        if found is None:
            found = tuple(rule for rule in rules if sign is None or _may_follow(rule, word, sign))
            if sign is None or sign.isascii():
                self.by_sign[word, sign] = found
        return found


def _may_follow(rule: Rule, word: str, sign: str) -> bool:
    signs = rule.starts[word] if rule.starts is not None else None
    return signs is None or sign in signs


def expand(pattern: str) -> str:
    """The regular expression a rule's pattern stands for.  Raises KeyError for a piece that does not exist."""
    text = re.sub(r"\{([a-z]\w*)\}", lambda found: PIECES[found.group(1)], pattern)
    out, in_class, position = [], False, 0
    while position < len(text):
        char = text[position]
        if char == "\\":
            out.append(text[position : position + 2])
            position += 2
            continue
        if char == "[":
            in_class = True
        elif char == "]":
            in_class = False
        if char == " " and not in_class:
            out.append(_BLANK)
        elif char == "-" and not in_class and text[position - 2 : position + 1] != "(?-":
            out.append(_DASH)
        elif (in_class and text[position : position + 3] == "- ]") or (in_class and text[position : position + 3] == " -]"):
            out.append(_DASH[1:-1] + r" \u00a0\n]")
            position += 3
            in_class = False
            continue
        else:
            out.append(char)
        position += 1
    return "".join(out)


def _compiled(data: Mapping[str, Any], file: str, order: int) -> Rule:
    source = expand(data["match"])
    if re.search(r"(?<!\\)[*+](?!\])", source) or re.search(r"\{\d+,\}", source):
        raise ValueError(f"{file}: rule {data['name']!r} has an unbounded quantifier")
    open_end = data.get("open_end", False)
    pattern = re.compile(source if open_end else rf"(?:{source})(?![A-Za-z0-9])", re.IGNORECASE)
    after, not_after = (re.compile(rf"(?:{expand(data[key])})$", re.IGNORECASE) if key in data else None for key in ("after", "not_after"))
    return Rule(
        data["name"], pattern, data.get("means", {}), file, order, after, not_after, data.get("not_tense", ""), data.get("weak", False),
        first_words(pattern.pattern),
        tuple(data.get("examples", ())), tuple(data.get("counter", ())),
    )  # fmt: skip


@lru_cache(maxsize=4)
def rule_book(folder: Path | None = None) -> RuleBook:
    """The rules of a folder (default: the English ones that come with the program), compiled.

    Raises ValueError for a rule with an unbounded quantifier or two rules of one name, KeyError for a piece that does not exist.
    """
    rules: list[Rule] = []
    for path in sorted((folder or resource("rules", "en")).glob("dates_*.toml")):
        with path.open("rb") as stream:
            for data in tomllib.load(stream)["rule"]:
                rules.append(_compiled(data, path.name, len(rules)))
    names = [rule.name for rule in rules]
    if len(set(names)) != len(names):
        raise ValueError(f"two rules of one name: {sorted({name for name in names if names.count(name) > 1})}")
    by_word: dict[str, list[Rule]] = {}
    for rule in rules:
        for word in rule.starts or ():
            by_word.setdefault(word, []).append(rule)
    anywhere = [rule.name for rule in rules if rule.starts is None]
    if anywhere:
        raise ValueError(f"rules that could begin with any word: {anywhere}")
    by_word.setdefault(DIGITS, [])
    return RuleBook(tuple(rules), {word: tuple(found) for word, found in by_word.items()})

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

from model.extract.first_words import DIGITS, first_words
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
PIECES = {
    "month": "(?:" + _words([name for name in MONTHS if name not in ("may", "march", "mar", "sep", "dec", "jan", "jun", "august")])
    + "|" + _words(["may", "march", "mar", "sep", "dec", "jan", "jun", "august"], capital=True) + ")",
    "weekday": "(?:" + _words([name for name in WEEKDAYS if name.endswith("day")])
    + "|" + _words([name for name in WEEKDAYS if not name.endswith("day") and name not in ("sun", "sat", "wed", "weds")], capital=True)
    + r"|(?-i:Sun|Sat|Weds?)(?=\.|,))",
    "longweekday": _words([name for name in WEEKDAYS if name.endswith("day")]),
    "season": _words(SEASONS),
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "th": r"(?:st|nd|rd|th)",
    "ordinalword": _words(ORDINALS),
    "year": r"(?:1\d{3}|20\d{2})",
    "yearwords": r"(?:(?:nineteen|eighteen|seventeen|sixteen|fifteen|twenty)[ -](?:oh[ -])?(?:hundred|" + _COUNT + r"(?:[ -]" + _COUNT
    + r")?)|two thousand(?: (?:and )?" + _COUNT + r"(?:[ -]" + _COUNT + r")?)?)",
    "dayunit": "(?:days?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries|weekends?|millenni(?:a|ums?))",
    "clockunit": "(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)",
    "anyunit": "(?:days?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries|weekends?|hours?|hrs?|minutes?|mins?"
    "|seconds?|secs?|nights?|mornings?|afternoons?|evenings?|millenni(?:a|ums?)|seasons?)",
    "units": "(?:days|weeks|fortnights|months|quarters|years|yrs|decades|centuries|weekends|hours|hrs|minutes|mins|seconds|nights|mornings"
    "|afternoons|evenings|millennia|seasons)",
    "ordinalnoun": "(?:floor|anniversary|centur|birthday|hole|inning|place|time|session|congress|round|amendment|edition|grade|district|street|avenue"
    "|parallel|division|army|corps|regiment|brigade|infantry|armou?red|battalion|president|prime|largest|most|day\\b|week|month|year|minute|lap|season"
    "|straight|consecutive|game|percentile|meeting|summit|plenary|national|party|air|fleet|cavalry|legion|wicket|seed|pick|term|installment|version"
    "|stor(?:y|ey)|and final|person|member|country|state|nation|company|victim|biggest|highest|longest|richest|busiest|best|annual|such|in a row"
    "|(?-i:[A-Z]))",
    "unit1": "(?:day|week|fortnight|month|quarter|year|decade|century|weekend|hour|minute|night|morning|afternoon|evening"
    "|millennium|season)",
    "num": r"(?:" + _DIGITS + r"(?:[ -][1-3]/[2-4]|[½¼¾])?|" + _COUNT + r"(?:[- ]" + _COUNT
    + r")?(?: hundred| thousand)?(?: and (?:a )?half)?|(?:a|one|two|three|four|five|six) (?:hundred|thousand)(?: (?:and )?" + _COUNT
    + r"(?:[- ]" + _COUNT + r")?)?|(?:a |half a )?dozen|(?:a )?(?:couple|pair)(?: of)?|half an?)",
    "vague": r"(?:several(?: more)?|a few(?: more| short)?|few|some|many(?: more)?|a number of|numerous|dozens of|(?:tens|scores|hundreds|thousands)"
    r" of|a handful of|countless|multiple|various|untold)",
    "approx": r"(?:more than|less than|fewer than|no more than|no less than|not more than|at least|at most|up to|as (?:much|many|long|little|few)"
    r" as|about|around|approximately|roughly|nearly|almost|some|over|under|barely|just(?: over| under)?|only(?: about)?|close to|well over|circa|ca\.|c\.|exactly"
    r"|a little (?:more|less|over|under)(?: than)?|slightly (?:more|less) than|about)",
    "part": "(?:morning|afternoon|evening|night|dawn|dusk|midday|daytime|sunrise|sunset|nightfall|lunchtime|daybreak)",
    "partplural": "(?:mornings|afternoons|evenings|nights)",
    "edge": r"(?:early(?: on)?(?: in)?|late(?: in)?|mid|earlier(?: in)?|later(?: in)?|(?:the )?(?:very )?(?:beginning|start|end|close|middle|midst|opening"
    r"|outset|early part|latter part|late part|early days|early months|closing days|closing months|last days|final days|first days|mid-point) of)",
    "zone": r"(?-i:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|EET|IST|JST|KST|AEST|AEDT|ET|PT|CT|Z)",
    "bc": r"(?-i:BCE|BC|B\.C\.E\.?|B\.C\.?)",
    "ad": r"(?-i:AD|CE|A\.D\.?|C\.E\.?)",
    "ampm": r"(?:[ap]\.? ?m\b\.?)",
    "lastway": "(?:last|past|previous|preceding|prior)",
}  # fmt: skip
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
    weak: bool = False  # common words that need a second look by the parse
    tokens: frozenset[str] | None = None  # the words the phrase can begin with; None: any
    examples: tuple[str, ...] = ()
    counter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules, and which of them can begin with which word (`DIGITS` for a number)."""

    rules: tuple[Rule, ...]
    by_word: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)


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
    after, not_after = (
        re.compile(rf"(?:{expand(data[key])})$", re.IGNORECASE) if key in data else None for key in ("after", "not_after")
    )
    return Rule(
        data["name"], pattern, data.get("means", {}), file, order, after, not_after, data.get("weak", False), first_words(pattern.pattern),
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
        for word in rule.tokens if rule.tokens is not None else ():
            by_word.setdefault(word, []).append(rule)
    anywhere = [rule.name for rule in rules if rule.tokens is None]
    if anywhere:
        raise ValueError(f"rules that could begin with any word: {anywhere}")
    by_word.setdefault(DIGITS, [])
    return RuleBook(tuple(rules), {word: tuple(found) for word, found in by_word.items()})

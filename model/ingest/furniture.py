"""The rules for what stands around an article: menus, adverts, share lines, photo credits.

They are data (resources/rules/en/furniture.toml), each with lines it must take and lines it must leave, run as tests.
A rule is matched against the whole line in lower case, bullets, brackets and pictures at its ends left off and white
space made single.  `opens` marks a heading after which lists of links follow.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from model.ingest.lines import is_prose
from model.resources import resource

LONGEST = 400  # characters; a longer line is no furniture
_EDGE = re.compile(r"^[^\w“\"'‘©@#$£€]+|[^\w.!?…”\"'’)©]+$")
_SPACES = re.compile(r"\s+")
_PARTICLES = ("and", "de", "da", "di", "van", "von", "der", "den", "la", "le", "bin", "al", "el", ",", "&")
_CRUMBS = re.compile(r"\s*(?:[/|>»›·•→]|::|--)\s*")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: `pattern` fullmatches the bare line (captions: is found in the line as it stands)."""

    name: str
    pattern: re.Pattern[str]
    opens: bool
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of the file: whole-line furniture, captions, words of menus, words no person's name holds."""

    furniture: tuple[Rule, ...]
    captions: tuple[Rule, ...]
    menu_words: frozenset[str]
    not_in_names: frozenset[str]


@cache
def rules() -> Rules:
    """The rules of English-language pages.  Raises ValueError where the file breaks its form."""
    with resource("rules", "en", "furniture.toml").open("rb") as file:
        data = tomllib.load(file)
    return Rules(
        tuple(_rule(entry, 0) for entry in data["furniture"]),
        tuple(_rule(entry, re.IGNORECASE if entry.get("any_case") else 0) for entry in data["caption"]),
        frozenset(" ".join(data["menu_words"]).split()),
        frozenset(" ".join(data["not_in_names"]).split()),
    )


def _rule(entry: dict[str, object], flags: int) -> Rule:
    name, pattern = entry["name"], entry["pattern"]
    examples, counter = entry.get("examples", []), entry.get("counter_examples", [])
    if not isinstance(name, str) or not isinstance(pattern, str) or not isinstance(examples, list) or not isinstance(counter, list):
        raise ValueError(f"furniture.toml: entry {name!r} lacks a name, a pattern or its lists of examples")
    return Rule(name, re.compile(pattern, flags), bool(entry.get("opens")), tuple(examples), tuple(counter))


def bare(line: str) -> str:
    """A line as the furniture rules see it."""
    return _SPACES.sub(" ", _EDGE.sub("", _EDGE.sub("", line.strip()))).strip().lower()


def furniture_rule(line: str) -> Rule | None:
    """The rule that takes a line as furniture, or None."""
    if len(line) > LONGEST:
        return None
    form = bare(line)
    return next((rule for rule in rules().furniture if rule.pattern.fullmatch(form)), None) if form else None


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page around an article, judged by the line alone."""
    if len(line) > LONGEST:
        return False
    words = re.findall(r"[^\W\d_]+", line.lower())
    if not words:
        return True
    if len(words) <= 10 and all(word in rules().menu_words for word in words):
        return True
    return furniture_rule(line) is not None or _is_breadcrumb(line)


def _is_breadcrumb(line: str) -> bool:
    """Whether a line is a path or row of menu entries: "China / Government", "Home > World > Asia"."""
    if len(line) > 120 or line.endswith((".", "!", "?")):
        return False
    parts = _CRUMBS.split(line.strip(" />|»›·•→"))
    if len(parts) < 2 or not all(parts) or any(len(part.split()) > 3 for part in parts):
        return False
    return all(part[0].isupper() or part[0].isdigit() for part in parts) and " " in line and not re.search(r"\d{3}", line)


def is_caption(line: str) -> bool:
    """Whether a line describes or credits a picture."""
    return len(line) <= 700 and any(rule.pattern.search(line) for rule in rules().captions)


def opens_links(line: str) -> bool:
    """Whether a line is a heading after which links to other pages follow."""
    rule = furniture_rule(line)
    return rule is not None and rule.opens


def could_be_name(text: str) -> bool:
    """Whether a line can be nothing but one or two persons' names, as under a headline or at the end of an article."""
    if len(text) > 60 or is_prose(text):
        return False
    words = text.replace(",", " ,").split()
    names = [word for word in words if word.lower() not in _PARTICLES]
    if not 2 <= len(names) <= 6 or (len(names) > 4 and len(names) == len(words)):
        return False
    return all(re.fullmatch(r"[A-ZÀ-ÞĀ-Ž][\w’'‘\-]*\.?", word) and word.lower().strip(".") not in rules().not_in_names for word in names)

"""Every pattern of `model/`, and texts made of a pattern's own alphabet that are hard on a matcher that backtracks.

A pattern's hard texts are long runs of what its own repeats repeat, behind a sample of what must stand before them, and ended by
what no pattern takes; besides runs of what news that went wrong is full of.
"""

from __future__ import annotations

import ast
import dataclasses
import functools
import importlib
import inspect
import pkgutil
import random
import re
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import model

HEAVY = ("load_model", "_library")  # cached functions that load a library's data, no patterns
USES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
CATEGORIES = {
    sre.CATEGORY_DIGIT: "1", sre.CATEGORY_SPACE: " ", sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_DIGIT: "a", sre.CATEGORY_NOT_SPACE: "a", sre.CATEGORY_NOT_WORD: ",",
}  # fmt: skip
RUNS = (
    "a", "A", " ", "\n", "1", "1/", "1/1/", "the ", "on ", "of ", "and ", "January ", "Monday, ", "A ", "Aa ", "A.", "a.", "a-", "a,", "-",
    ", ", "(", "[", "“", "(“", "1 ", "1.", "é", "e\u0301", "\u200b", "\U0001f600", "中", "Mr ", "U.S. ", "in the ", "2019 ", "“a” ",
)  # fmt: skip


@dataclasses.dataclass(frozen=True)
class Found:
    """A pattern, where it stands, and how it is used there."""

    where: str
    pattern: re.Pattern[str]
    uses: tuple[str, ...]


def all_patterns() -> list[Found]:
    """The patterns of the modules' globals, of what their cached functions without needed arguments load (rules, facts), and those
    written where they are used; each once."""
    found: dict[tuple[str, int], Found] = {}
    for info in pkgutil.walk_packages(model.__path__, "model."):
        module = importlib.import_module(info.name)
        source = Path(str(module.__file__)).read_text("utf-8")
        for name, value in list(vars(module).items()):
            if isinstance(value, functools._lru_cache_wrapper):
                own = value.__wrapped__.__module__ == module.__name__
                wanted = [one for one in inspect.signature(value.__wrapped__).parameters.values() if one.default is one.empty]
                if not own or name in HEAVY or wanted:
                    continue
                value = value()
            uses = tuple(sorted(set(re.findall(rf"\b{name}\.({'|'.join(USES)})\b", source)))) or ("finditer", "fullmatch")
            for pattern in _within(value, set()):
                found.setdefault((pattern.pattern, pattern.flags), Found(f"{info.name}.{name}", pattern, uses))
        for place, pattern, use in _written_in(source):
            found.setdefault((pattern.pattern, pattern.flags), Found(f"{info.name}:{place}", pattern, (use,)))
    return list(found.values())


def _within(value: object, seen: set[int]) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
        return
    if isinstance(value, (str, bytes, int, float, type)) or id(value) in seen:
        return
    seen.add(id(value))
    parts: Sequence[object] = ()
    if isinstance(value, dict):
        parts = list(value.values())
    elif isinstance(value, (list, tuple, set, frozenset)):
        parts = list(value)
    elif dataclasses.is_dataclass(value):
        parts = [getattr(value, field.name, None) for field in dataclasses.fields(value)]
    for part in parts:
        yield from _within(part, seen)


def _written_in(source: str) -> Iterator[tuple[int, re.Pattern[str], str]]:
    """The patterns given as texts to the functions of `re`; what is put into them at run time stands for a word."""
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in USES and node.args):
            continue
        if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "re"):
            continue
        text = node.args[0]
        parts = [text] if isinstance(text, ast.Constant) else text.values if isinstance(text, ast.JoinedStr) else []
        written = "".join(str(part.value) if isinstance(part, ast.Constant) else "word" for part in parts)
        if written:
            flags = re.IGNORECASE if "IGNORECASE" in ast.dump(node) else 0
            yield node.lineno, re.compile(written, flags), node.func.attr


def hard_texts(pattern: re.Pattern[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    """(what stands before, what is repeated), each once."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    pairs = [("", run) for run in RUNS]
    for _ in range(3):
        pairs += _pumps(tree, chance, "")
        whole = _sample(tree, chance)
        pairs += [("", whole), ("", whole[:-1]), ("", whole + " ")]
    pairs += [("", before + run) for before, run in pairs if before]
    yield from dict.fromkeys(pair for pair in pairs if pair[1])


def _pumps(tree: Any, chance: random.Random, before: str) -> Iterator[tuple[str, str]]:
    for op, value in tree:
        if op in REPEATS:
            if value[1] >= 4:
                yield before, _sample(value[2], chance)
            yield from _pumps(value[2], chance, before)
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from _pumps(branch, chance, before)
        elif op is sre.SUBPATTERN:
            yield from _pumps(value[3], chance, before)
        elif op is sre.ATOMIC_GROUP:
            yield from _pumps(value, chance, before)
        before += _sample([(op, value)], chance)


def _sample(tree: Any, chance: random.Random) -> str:
    """A text these parts of a pattern match, its conditions on what stands around left aside."""
    made = []
    for op, value in tree:
        if op is sre.BRANCH:
            made.append(_sample(chance.choice(value[1]), chance))
        elif op is sre.SUBPATTERN:
            made.append(_sample(value[3], chance))
        elif op is sre.ATOMIC_GROUP:
            made.append(_sample(value, chance))
        elif op in REPEATS:
            made += [_sample(value[2], chance) for _ in range(chance.choice([value[0], max(value[0], 1)]))]
        elif op is sre.IN:
            made.append(_of_set(value, chance))
        else:
            made.append(_character(op, value, chance))
    return "".join(made)


def _of_set(items: Any, chance: random.Random) -> str:
    if items[0][0] is not sre.NEGATE:
        return _character(*chance.choice(items), chance)
    options = "aA1 ,.-/\n“(é"
    return next((ch for ch in chance.sample(options, len(options)) if not any(_takes(*item, ch) for item in items[1:])), "\u2603")


def _takes(op: Any, value: Any, ch: str) -> bool:
    if op is sre.CATEGORY:
        kinds = {sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_SPACE: r"\s", sre.CATEGORY_WORD: r"\w"}
        negated = {sre.CATEGORY_NOT_DIGIT: r"\D", sre.CATEGORY_NOT_SPACE: r"\S", sre.CATEGORY_NOT_WORD: r"\W"}
        return re.match((kinds | negated)[value], ch) is not None
    return ord(ch) == value if op is sre.LITERAL else value[0] <= ord(ch) <= value[1]


def _character(op: Any, value: Any, chance: random.Random) -> str:
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.RANGE:
        return chr(chance.randint(*value))
    if op is sre.CATEGORY:
        return CATEGORIES[value]
    return "a" if op is sre.ANY else "b" if op is sre.NOT_LITERAL and value != ord("b") else ""


class _TooSlow(Exception):
    pass


def _stop(*_: object) -> None:
    raise _TooSlow


def seconds(found: Found, text: str, limit: float) -> float:
    """The processor's seconds all uses of the pattern take on this text; at most about `limit` (the matcher looks for signals now
    and then)."""
    given: str | bytes = text.encode() if isinstance(found.pattern.pattern, bytes) else text
    signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, limit)
    begun = time.process_time()
    try:
        for use in found.uses:
            if use == "finditer":
                for _ in found.pattern.finditer(given):
                    pass
            elif use == "sub":
                found.pattern.sub(given[:0], given)
            else:
                getattr(found.pattern, use)(given)
    except _TooSlow:
        return limit
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.process_time() - begun

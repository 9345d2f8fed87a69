"""Which words a regular expression's matches can begin with: what makes looking for two hundred rules linear and quick.

The pattern's syntax tree is walked up to the end of the first word.  The answer is a set of lower-case words and signs,
`DIGITS` standing for any number, or None where the first word could be anything.
"""

from __future__ import annotations

import re._constants as codes  # type: ignore[import-not-found,unused-ignore]
import re._parser as parser  # type: ignore[import-not-found,unused-ignore]
from typing import Any

__all__ = ["DIGITS", "first_words"]

DIGITS = "0"
_LIMIT = 4000  # prefixes kept while walking; a pattern with more is refused as "anything"

# While walking, a prefix is (letters so far, done): done once a character that is no letter was passed.
_Prefix = tuple[str, bool]


class _Anything(Exception):
    """The first word cannot be told."""


def first_words(pattern: str) -> frozenset[str] | None:
    """The lower-case first words of what the pattern (no flags needed) can match; None: any."""
    try:
        found = _walk(parser.parse(pattern), {("", False)})
    except _Anything:
        return None
    words = {word for word, _ in found}
    return None if "" in words else frozenset(words)


def _walk(items: Any, prefixes: set[_Prefix]) -> set[_Prefix]:
    for code, value in items:
        if all(done for _, done in prefixes):
            return prefixes
        if len(prefixes) > _LIMIT:
            raise _Anything
        prefixes = _step(code, value, prefixes)
    return prefixes


def _step(code: Any, value: Any, prefixes: set[_Prefix]) -> set[_Prefix]:
    if code is codes.LITERAL:
        return _extend(prefixes, {chr(value)})
    if code is codes.IN:
        return _extend(prefixes, _members(value))
    if code is codes.BRANCH:
        return {found for branch in value[1] for found in _walk(branch, prefixes)}
    if code is codes.SUBPATTERN:
        return _walk(value[3], prefixes)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        least, _, body = value
        once = _walk(body, prefixes)
        return once | prefixes if least == 0 else once
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return prefixes
    raise _Anything


def _members(value: Any) -> set[str]:
    found: set[str] = set()
    for code, item in value:
        if code is codes.LITERAL:
            found.add(chr(item))
        elif code is codes.RANGE:
            found.update(chr(number) for number in range(item[0], item[1] + 1))
        elif code is codes.CATEGORY and item is codes.CATEGORY_DIGIT:
            found.update("0123456789")
        else:
            raise _Anything
    return found


def _extend(prefixes: set[_Prefix], chars: set[str]) -> set[_Prefix]:
    found: set[_Prefix] = set()
    for word, done in prefixes:
        if done:
            found.add((word, done))
            continue
        for char in chars:
            if char.isalpha():
                found.add((word + char.lower(), False))
            elif word:
                found.add((word, True))
            else:
                found.add((DIGITS if char.isdigit() else char, True))
    return found

"""Which words a regular expression's matches can begin with, and what can stand behind them: what makes looking for two hundred rules
linear and quick.

The pattern's syntax tree is walked up to the first character behind the first word.  The answer is a set of lower-case words and
signs, `DIGITS` standing for any number, each with the characters that can follow it after blanks and dashes.
"""

from __future__ import annotations

import re._constants as codes  # type: ignore[import-not-found,unused-ignore]
import re._parser as parser  # type: ignore[import-not-found,unused-ignore]
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["DIGITS", "first_words", "sign_after"]

DIGITS = "0"
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014")
_ANY = "any"  # behind the first word there may be anything, or nothing
_LIMIT = 4000  # words kept while walking; a pattern with more is refused as "anything"


# How far a word has come: within it or a number, behind it, at the first letter of what follows, or at the sign that follows.
_WORD, _NUMBER, _BEHIND, _NEXT, _DONE = range(5)
# While walking: the words met so far, by how far they have come and, where that is known, the sign that follows.
_Prefixes = dict[tuple[int, str], set[str]]


class _Anything(Exception):
    """The first word cannot be told."""


def first_words(pattern: str) -> Mapping[str, frozenset[str] | None] | None:
    """The lower-case first words of what the pattern (no flags needed) can match, each with the signs (see `sign_after`) that can
    follow it, None for anything or nothing; None: any word."""
    try:
        found = _walk(parser.parse(pattern), {(_WORD, ""): {""}})
    except _Anything:
        return None
    behind: dict[str, set[str]] = {}
    for (at, sign), words in found.items():
        for word in words:
            behind.setdefault(word, set()).add(sign if at is _DONE else _ANY)
    return None if "" in behind else {word: None if _ANY in signs else frozenset(signs) for word, signs in behind.items()}


def sign_after(text: str, end: int) -> str | None:
    """What follows a word that ends at `end`, blanks and dashes passed: the first two letters of a word in small, `DIGITS`, another sign,
    "" at the end of the text; None for letters whose capitals are not plain, with which every rule is to be tried."""
    while end < len(text) and (text[end].isspace() or text[end] in _DASHES):
        end += 1
    char, second = text[end : end + 1], text[end + 1 : end + 2]
    if (char.isalpha() and not char.isascii()) or (second.isalpha() and not second.isascii()):
        return None
    return (char + second).lower() if char.isalpha() and second.isalpha() else _sign(char)


def _sign(char: str) -> str:
    return DIGITS if char.isdigit() else char.lower()


def _walk(items: Any, prefixes: _Prefixes) -> _Prefixes:
    for code, value in items:
        if all(at is _DONE for at, _ in prefixes):
            return prefixes
        if len(prefixes.get((_WORD, ""), ())) > _LIMIT:
            raise _Anything
        prefixes = _step(code, value, prefixes)
    return prefixes


def _given_up(prefixes: _Prefixes) -> _Prefixes:
    """Whatever follows.  Raises _Anything where the words themselves are not told yet."""
    if (_WORD, "") in prefixes:
        raise _Anything
    return {(_DONE, _ANY): set().union(*prefixes.values())}


def _step(code: Any, value: Any, prefixes: _Prefixes) -> _Prefixes:
    if code is codes.LITERAL:
        return _extend(prefixes, {chr(value)})
    if code is codes.IN:
        members = _members(value)
        return _given_up(prefixes) if members is None else _extend(prefixes, members)
    if code is codes.BRANCH:
        return _joined(_walk(branch, prefixes) for branch in value[1])
    if code is codes.SUBPATTERN:
        return _walk(value[3], prefixes)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        least, _, body = value
        once = _walk(body, prefixes)
        return _joined((once, prefixes)) if least == 0 else once
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return prefixes
    return _given_up(prefixes)


def _joined(several: Iterable[_Prefixes]) -> _Prefixes:
    found: _Prefixes = {}
    for prefixes in several:
        for key, words in prefixes.items():
            _put(found, key, words)
    return found


def _put(found: _Prefixes, key: tuple[int, str], words: set[str]) -> None:
    known = found.get(key)
    if known is None:
        found[key] = words
    elif known is not words:
        found[key] = known | words


def _members(value: Any) -> set[str] | None:
    """The characters of a class; None for one that is not told by listing."""
    found: set[str] = set()
    for code, item in value:
        if code is codes.LITERAL:
            found.add(chr(item))
        elif code is codes.RANGE:
            found.update(chr(number) for number in range(item[0], item[1] + 1))
        elif code is codes.CATEGORY and item is codes.CATEGORY_DIGIT:
            found.update("0123456789")
        elif code is codes.CATEGORY and item is codes.CATEGORY_SPACE:
            found.add(" ")
        else:
            return None
    return found


def _extend(prefixes: _Prefixes, chars: set[str]) -> _Prefixes:
    """One more character."""
    found: _Prefixes = {}
    for key, words in prefixes.items():
        if key[0] == _DONE:
            _put(found, key, words)
        elif key[0] == _WORD:
            _extend_words(found, words, chars)
        elif key[0] == _NEXT:
            for char in chars:
                _put(found, (_DONE, key[1] + (char.lower() if char.isalpha() else "")), words)
        else:
            _put_behind(found, key[0], words, chars)
    return found


def _extend_words(found: _Prefixes, words: set[str], chars: set[str]) -> None:
    letters = [char.lower() for char in chars if char.isalpha()]
    if letters:
        _put(found, (_WORD, ""), {word + letter for word in words for letter in letters})
    signs = {char for char in chars if not char.isalpha()}
    if signs and "" in words:
        if any(char.isdigit() for char in signs):
            _put(found, (_NUMBER, ""), {DIGITS})
        others = {char for char in signs if not char.isdigit()}
        if others:
            _put(found, (_BEHIND, ""), others)
    if signs and words != {""}:
        _put_behind(found, _WORD, words - {""}, signs)


def _put_behind(found: _Prefixes, at: int, words: set[str], chars: set[str]) -> None:
    """One more character behind the words."""
    for char in chars:
        if at == _NUMBER and char.isdigit():
            _put(found, (at, ""), words)
        elif char.isspace() or char in _DASHES:
            _put(found, (_BEHIND, ""), words)
        else:
            _put(found, (_NEXT, char.lower()) if char.isalpha() else (_DONE, _sign(char)), words)

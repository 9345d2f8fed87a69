"""The words for the user in the language of the interface.  What articles say, and what was read in them, stays as it is.

`tr` and `trn` look a sentence up at the moment it is shown; `noted` marks one that is declared in a table and shown later with
`tr`.  Values are put in by name after the lookup ("{n} events"), never before: a sentence with its values in it is in no list of
translations.  The window installs Qt's translator here; without one, in commands and tests, everything is English.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

__all__ = [
    "ENGLISH", "LANGUAGES", "Named", "figures", "install", "kept", "language", "named", "named_many", "noted", "told", "tr", "trn",
]  # fmt: skip

Lookup = Callable[[str, int], str]
"""(English sentence, number or -1) -> the sentence in another language, "" where it has none."""

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "ja": "日本語"}
"""The languages of the interface: code -> its name in itself."""
_lookup: Lookup | None = None
_thousands = ","
_language = ENGLISH


def install(lookup: Lookup | None, thousands: str = ",", code: str = ENGLISH) -> None:
    """Have sentences looked up with this from now on, thousands parted by this, and dates read in the words of the language of this
    code; None: English."""
    global _lookup, _thousands, _language
    _lookup, _thousands, _language = lookup, thousands, code


def language() -> str:
    """The code of the language of the interface."""
    return _language


def figures(number: int) -> str:
    """A number as it is written for the reader: "1,200"."""
    return f"{number:,}".replace(",", _thousands)


def noted(text: str) -> str:
    """The text itself: a mark for the list of sentences to translate."""
    return text


def tr(text: str, /, **values: object) -> str:
    """The sentence in the language of the interface, `values` put in by name.  A text that is not in the list stays as it is."""
    said = (_lookup(text, -1) if _lookup is not None and text else "") or text
    return said.format(**values) if values else said


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """The sentence for a number, given as {n} with its thousands parted: `one` for 1, `many` else; other languages have as many forms
    as they need, looked up by `many`."""
    said = (_lookup(many, n) if _lookup is not None else "") or (one if n == 1 else many)
    return said.format(n=figures(n), **values)


class Named(str):
    """A text that remembers the sentence and the values it was made of."""

    __slots__ = ("made_of",)
    made_of: dict[str, Any]


def named(text: str, /, **values: object) -> str:
    """What `tr` says, in a text that can be said anew in another language; values may be such texts themselves."""
    return _named(tr(text, **values), {"say": text, "with": values} if values else {"say": text})


def named_many(one: str, many: str, n: int, /, **values: object) -> str:
    """What `trn` says, as above."""
    return _named(trn(one, many, n, **values), {"one": one, "say": many, "n": n, "with": values})


def _named(said: str, made_of: dict[str, Any]) -> str:
    text = Named(said)
    text.made_of = made_of
    return text


def kept(text: str) -> str:
    """The text as it is written down: what it was made of as JSON, where it has values, else its English sentence or itself."""
    parts = _parts(text)
    return parts if isinstance(parts, str) else json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def _parts(text: object) -> Any:
    if not isinstance(text, Named):
        return text if isinstance(text, int) else str(text)
    parts = dict(text.made_of)
    values = {name: _parts(value) for name, value in parts.pop("with", {}).items()}
    if not values and "n" not in parts:
        return {"say": parts["say"]} if parts["say"].startswith("{") else parts["say"]
    return parts | {"with": values}


def told(text: str) -> str:
    """What a text that `kept` wrote says in the language of the interface; one that it did not write is looked up as it is."""
    if not text.startswith("{"):
        return named(text)
    try:
        found = _told(json.loads(text))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return text
    return found if isinstance(found, Named) else text


def _told(parts: Any) -> Any:
    if not isinstance(parts, dict):
        return parts
    values = {str(name): _told(value) for name, value in parts.get("with", {}).items()}
    if "n" in parts:
        return named_many(str(parts["one"]), str(parts["say"]), int(parts["n"]), **values)
    return named(str(parts["say"]), **values)

"""The words for the user in the language of the interface.  What articles say, and what was read in them, stays as it is.

`tr` and `trn` look a sentence up at the moment it is shown; `noted` marks one that is declared in a table and shown later with
`tr`.  Values are put in by name after the lookup ("{n} events"), never before: a sentence with its values in it is in no list of
translations.  The window installs Qt's translator here; without one, in commands and tests, everything is English.
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["ENGLISH", "LANGUAGES", "figures", "install", "noted", "tr", "trn"]

Lookup = Callable[[str, int], str]
"""(English sentence, number or -1) -> the sentence in another language, "" where it has none."""

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "ja": "日本語"}
"""The languages of the interface: code -> its name in itself."""
_lookup: Lookup | None = None
_thousands = ","


def install(lookup: Lookup | None, thousands: str = ",") -> None:
    """Have sentences looked up with this from now on, and thousands parted by this; None: English."""
    global _lookup, _thousands
    _lookup, _thousands = lookup, thousands


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

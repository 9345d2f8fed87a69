"""Day or month first: how the numeric dates of a text are to be read, told by the others of its dates.

"12/11/2014" is 12 November where the text also has "25/10/2014" or writes "4 December 2014", and 11 December where it has
"10/25/2014".  Where nothing tells, both readings stay, the American one first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from model.extract.meaning import DatePhrase, Meaning

__all__ = ["in_order"]

_DAY_FIRST = ("day month year", "day month", "dotted date")
_MONTH_FIRST = ("month day year", "month day")


def in_order(phrases: Sequence[DatePhrase]) -> list[DatePhrase]:
    """The phrases, those that can be read two ways settled where the other dates of the text show its order."""
    if not any(phrase.meaning.kind == "either" for phrase in phrases):
        return list(phrases)
    shown = [day_first for phrase in phrases if (day_first := _shown(phrase)) is not None]
    if shown and all(shown) != any(shown):
        return list(phrases)  # the text mixes both
    if shown:
        return [_settled(phrase, shown[0]) for phrase in phrases]
    leaning = sum(phrase.rule in _DAY_FIRST for phrase in phrases) - sum(phrase.rule in _MONTH_FIRST for phrase in phrases)
    return [_turned(phrase) for phrase in phrases] if leaning > 0 else list(phrases)


def _shown(phrase: DatePhrase) -> bool | None:
    """Whether a numeric date that can be read one way only has the day first; None for any other phrase."""
    if not phrase.rule.startswith("slashed date") or phrase.meaning.kind != "date" or phrase.meaning.day is None:
        return None
    first = phrase.text.split("/")[0]
    return int(first) > 12 if phrase.meaning.day > 12 else None


def _settled(phrase: DatePhrase, day_first: bool) -> DatePhrase:
    if phrase.meaning.kind != "either":
        return phrase
    return replace(phrase, meaning=phrase.meaning.parts[1 if day_first else 0].meaning)


def _turned(phrase: DatePhrase) -> DatePhrase:
    """Both readings kept, the one with the day first in front."""
    if phrase.meaning.kind != "either":
        return phrase
    first, second = phrase.meaning.parts
    return replace(phrase, meaning=Meaning("either", parts=(second, first)))

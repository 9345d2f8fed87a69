"""Whether a sentence tells of a time of its own: who is shown in it held office, and what is named in it existed, then and not now."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.meaning import DatePhrase

__all__ = ["told_of_then"]

_LEADS = ("in", "on", "of", "since", "during", "from", "")
_REACH = 300  # characters between a name and the date of its sentence
# An abbreviation ("Gen. Powell") has a capital among the three letters before its stop.
_BREAK = re.compile(r"(?:[a-z\d\u2019']{3}|[\"\u201d)])[.!?][\"\u201d\u2019')]{0,2}\s{1,3}[\"\u201c\u2018(]?[A-Z]|\n\s*\n")


def told_of_then(text: str, start: int, end: int, phrases: Sequence[DatePhrase]) -> bool:
    """Whether the sentence around text[start:end] has a past date with its own year ("President X was shot down on April 6, 1994").

    `phrases` are the date phrases of the text.
    """
    for phrase in phrases:
        if phrase.end < start - _REACH or phrase.start > end + _REACH:
            continue
        meaning = phrase.meaning.parts[0].meaning if phrase.meaning.kind == "range" else phrase.meaning
        if meaning.kind != "date" or meaning.year is None or meaning.unit or phrase.tense != "past" or phrase.lead not in _LEADS:
            continue
        between = text[phrase.end - 4 : start + 1] if phrase.end <= start else text[max(0, end - 4) : phrase.start + 1]
        if not _BREAK.search(between):
            return True
    return False

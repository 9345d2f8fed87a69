"""Two dates typed as one: "8-9 Jan 2024", "from March to May 2015", "between 3 and 7 March 2015".  Words only; dates are read elsewhere.

What the earlier date leaves out stands at the later one ("8-9 Jan 2024": the 8th of January 2024, too), the month also the other way
round ("Jan 8-9, 2024").
"""

from __future__ import annotations

import re

__all__ = ["LONGEST", "open_ended", "parted"]

LONGEST = 120
"""Characters of the longest text that is looked at: no two dates take more, and what goes on and on would be tried in every way."""

_ERA = r"\s*(?:b\.?c\.?(?:e\.?)?|c\.?e\.?|a\.?d\.?)"
_BETWEEN = re.compile(r"between\s+(.+?)\s+and\s+(.+)")
_EITHER = re.compile(r"(.+?)\s+or\s+(.+)")
_LASTING = (
    re.compile(r"(?:from\s+)?(.+?)\s+(?:to|until|till|through|and|&)\s+(.+)"),
    re.compile(r"(.+?)\s*[–—]\s*(.+)"),
    re.compile(r"(.+?)\s+-\s+(.+)"),
    re.compile(r"(\d{1,2})-(\d{1,2}\.?\s+[a-z].*)"),  # 8-9 Jan 2024
    re.compile(r"([a-z]{3,9}\.?\s+\d{1,2})-(\d{1,2},?\s+\d.*)"),  # Jan 8-9, 2024
    re.compile(r"(?!early|mid|late)([a-z]{3,9})-([a-z]{3,9}\.?,?\s+\d.*)"),  # March-May 2015
    re.compile(rf"(\d{{3,4}})-(\d{{3,4}}{_ERA}?)"),  # 1998-2003
)
_OPEN = re.compile(r"(?:since|before|after|until|till|by|from|up to|no later than|at the latest)\s.*|(?:\.\.|/).*|.*(?:/|\.\.)")
_YEAR = re.compile(rf"(?:(.*?)[,\s]+)?(\d{{3,4}}{_ERA}?|\d{{1,2}}{_ERA}|a\.?d\.?\s*\d{{1,4}})")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?")
_MONTH = re.compile(r"(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+)?([a-z]{3,9})\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?")


def parted(words: str) -> tuple[str, str, bool] | None:
    """The two dates of a range, each whole, and whether it is one day between them (True: "between", "or") or all the time from the one
    to the other; None for what is no range.  `words` are in lower case, without spaces around them."""
    if len(words) > LONGEST:
        return None
    for pattern in (_BETWEEN, _EITHER):
        found = pattern.fullmatch(words)
        if found:
            return (*_completed(found[1], found[2]), True)
    found = next((match for pattern in _LASTING if (match := pattern.fullmatch(words))), None)
    return (*_completed(found[1], found[2]), False) if found else None


def open_ended(words: str) -> bool:
    """Whether this is the time before or after a date: "since 2020", "../2005"."""
    return len(words) <= LONGEST and _OPEN.fullmatch(words) is not None


def _completed(first: str, last: str) -> tuple[str, str]:
    """Both dates with the month and the year that stand at one of them only."""
    year = _YEAR.fullmatch(last)
    if year is None or _YEAR.fullmatch(first):
        return first, last
    body = (year[1] or "").strip(" ,")
    if not body:  # "44 to 30 BC"
        return (f"{first}{last.lstrip('0123456789')}" if first.isdigit() else f"{first} {year[2]}"), last
    if _DAY.fullmatch(first):
        month = _MONTH.fullmatch(body)
        return (f"{first} {month[1]} {year[2]}" if month else first), last
    named = _MONTH.fullmatch(first)
    if named and _DAY.fullmatch(body):
        last = f"{body} {named[1]} {year[2]}"
    return f"{first} {year[2]}", last

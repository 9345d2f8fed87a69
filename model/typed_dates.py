"""Dates as a person types them into a field: ISO 8601, EDTF level 1 and plain English; no sentence is read here.

| typed | means |
|---|---|
| 2015, 2015-03, 2015-03-19, -0043-03-15 | some day of that year or month, that day |
| March 2015, 19 March 2015, March 19, 2015 | the same in words |
| 2015-03/2016-04 | from some day of March 2015 to some day of April 2016 |
| 2023-02-05..2023-03-05, [2023-02-05..2023-03-05] | one day between the two |
| 2015-03~, 2015? | as without the sign, kept in the EDTF text: about, perhaps |
"""

from __future__ import annotations

import re

from model.dates import DateSpan, Precision, Step, day_number, days_in_month, iso

__all__ = ["EXAMPLES", "typed_date"]

EXAMPLES = "2015, 2015-03, 19 March 2015, 2015-03-07/2015-03-31, 2023-02-05..2023-03-05"
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_NUMBERS = re.compile(r"(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})\.?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})")


def typed_date(text: str) -> DateSpan | None:
    """What was typed as a date span, None for an empty text.  Raises ValueError with a sentence for the reader."""
    words = text.strip()
    if not words:
        return None
    step = Step("typed", words, -1, -1, f"You typed “{words}”.")
    start, dots, end = words.removeprefix("[").removesuffix("]").partition("..")
    if dots and start.strip() and end.strip():
        first, last = _stretch(start.strip())[:2], _stretch(end.strip())[:2]
        _in_order(first[0], last[1], words)
        precision = Precision.MONTH if last[1] - first[0] < 90 else Precision.YEAR
        return DateSpan.within(first[0], last[1], precision, f"[{iso(first[0])}..{iso(last[1])}]", step)
    ends = words.split("/")
    if len(ends) == 2:
        begun, over = _stretch(ends[0]), _stretch(ends[1])
        _in_order(begun[0], over[1], words)
        precision = min(begun[2], over[2], key=list(Precision).index)
        latest_start = min(begun[1], over[1])
        return DateSpan(begun[0], latest_start, max(over[0], begun[0]), over[1], precision, f"{begun[3]}/{over[3]}", (step,))
    first_day, last_day, precision, edtf = _stretch(words)
    return DateSpan.within(first_day, last_day, precision, edtf, step)


def _in_order(first: int, last: int, words: str) -> None:
    if first > last:
        raise ValueError(f"“{words}” ends before it begins. Write the earlier date first.")


def _stretch(words: str) -> tuple[int, int, Precision, str]:
    """(first day, last day, precision, EDTF) of one date."""
    text = words.strip().lower()
    sign = text[-1:] if text[-1:] in ("~", "?", "%") else ""
    year, month, day = _parts(text.rstrip("~?%").strip(), words)
    try:
        if day:
            number = day_number(year, month, day)
            return number, number, Precision.DAY, iso(number) + sign
        if month:
            first = day_number(year, month)
            return first, first + days_in_month(year, month) - 1, Precision.MONTH, iso(first).rsplit("-", 1)[0] + sign
    except ValueError as error:
        raise ValueError(f"“{words.strip()}” is no day of the calendar.") from error
    first = day_number(year)
    return first, day_number(year, 12, 31), Precision.YEAR, iso(first).rsplit("-", 2)[0] + sign


def _parts(text: str, words: str) -> tuple[int, int, int]:
    """(year, month or 0, day or 0)."""
    numbers = _NUMBERS.fullmatch(text)
    if numbers:
        month, day = int(numbers[2] or 0), int(numbers[3] or 0)
        if (numbers[2] and not 1 <= month <= 12) or (numbers[3] and not day):
            raise ValueError(f"“{words.strip()}” is no day of the calendar.")
        return int(numbers[1]), month, day
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2))):
        match = pattern.fullmatch(text)
        if match:
            name = match[order[1]]
            month = next((n for n, one in enumerate(_MONTHS, 1) if one == name or (one.startswith(name) and len(name) in (3, 4))), 0)
            if month:
                return int(match[order[0]]), month, int(match[order[2]] or 0)
    raise ValueError(f"“{words.strip()}” is no date Hiatus can read. Write for example {EXAMPLES}.")

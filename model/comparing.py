"""Two reports of one event beside each other: what they agree on, what they differ on, what only one of them tells.

Compared is what each article says where it reports the event: its date phrase, place, participants, and the figures of the sentence.
Where reading found that the reports' dates or places exclude each other (`Conflict`), that finding decides; words that differ alone are
no contradiction ("on Wednesday" and "7 March" may be one day), and are told as such.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from model.domain import Event, Mention
from model.finding import find
from model.translation import tr
from model.wording import date_words, unmarked

__all__ = ["Agreement", "Row", "beside", "compare"]


class Agreement(StrEnum):
    """How two reports stand to each other in one regard; the value is what the reader is told."""

    SAME = "agree"
    WORDS = "in other words"
    DIFFER = "differ"
    ONE = "only one tells"
    NEITHER = "neither tells"


@dataclass(frozen=True, slots=True)
class Row:
    """One regard ("Date"): what each report says ("" for nothing), how they stand to each other, and a sentence on it ("" for none)."""

    name: str
    left: str
    right: str
    agreement: Agreement
    says: str = ""


_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = "hundred|thousand|million|billion|trillion"
_FIGURE = re.compile(
    rf"(?<![\w.,])(?P<money>[$£€¥]\s?)?(?P<number>{_NUMBER})(?:st|nd|rd|th)?\b"
    rf"(?:[\s-](?P<scale>{_SCALE})\b)?(?P<percent>\s?%|\s(?:percent|per cent)\b)?",
    re.IGNORECASE,
)


def beside(event: Event, number: int) -> int | None:
    """The mention to put beside this one: the next one of another article, else the next one; None where there is no other.  Indices."""
    total = len(event.mentions)
    others = [(number + step) % total for step in range(1, total)]
    here = event.mentions[number].article if number < total else ""
    return next((other for other in others if event.mentions[other].article != here), others[0] if others else None)


def compare(event: Event, left: int, right: int, name_of: Callable[[str], str]) -> tuple[Row, ...]:
    """The rows for two of the event's mentions (by index): date, place, participants, figures.

    `name_of` gives a participant's name by its key.  Raises IndexError for a mention that is not there.
    """
    if min(left, right) < 0:
        raise IndexError("no such mention")
    one, two = event.mentions[left], event.mentions[right]
    said = _conflict(event, left, right)
    places = bool(said) and one.place is not None and two.place is not None and " puts it in " in said
    return (
        _date(event, one, two, "" if places else said),
        _place(one, two, said if places else ""),
        _participants(one, two, name_of),
        _figures(one, two),
    )


def _conflict(event: Event, left: int, right: int) -> str:
    """The finding that these two reports exclude each other: it is always between a report and the first one."""
    other = max(left, right)
    return next((c.says for c in event.conflicts if c.mention == other and min(left, right) == 0 and other > 0), "")


def _words(span: object) -> str:
    return unmarked(getattr(span, "text", "") or "")


def _same(one: str, two: str) -> bool:
    return bool(one) and find(one, two) == [(0, len(one))]


def _told(name: str, one: str, two: str, conflict: str = "", note: str = "") -> Row:
    if conflict:
        return Row(name, one, two, Agreement.DIFFER, conflict)
    if not one and not two:
        return Row(name, one, two, Agreement.NEITHER)
    if not one or not two:
        return Row(name, one, two, Agreement.ONE)
    return Row(name, one, two, Agreement.SAME) if _same(one, two) else Row(name, one, two, Agreement.WORDS, note)


def _date(event: Event, one: Mention, two: Mention, conflict: str) -> Row:
    read = tr("Read together: {date}.", date=date_words(event.when)) if event.when is not None else ""
    return _told(tr("Date"), _words(one.date_phrase), _words(two.date_phrase), conflict, read)


def _place(one: Mention, two: Mention, conflict: str) -> Row:
    return _told(tr("Place"), _words(one.place), _words(two.place), conflict)


def _participants(one: Mention, two: Mention, name_of: Callable[[str], str]) -> Row:
    sides = [{key: None for _, key in mention.names} for mention in (one, two)]
    return _sets(tr("Participants"), *([name_of(key) for key in side] for side in sides))


def _figures(one: Mention, two: Mention) -> Row:
    """Figures are compared by their value: "1,200" and "1200" are one.  Those of the date phrase are the date's."""
    sides = [_numbers(mention) for mention in (one, two)]
    values = [set(side) for side in sides]
    row = _sets(tr("Figures"), list(sides[0].values()), list(sides[1].values()))
    if values[0] == values[1] and values[0]:
        return Row(row.name, row.left, row.right, Agreement.SAME)
    if values[0] and values[1]:
        shared = [sides[0][value] for value in sides[0] if value in values[1]]
        return Row(row.name, row.left, row.right, Agreement.DIFFER, tr("Both tell {what}.", what=", ".join(shared)) if shared else "")
    return row


def _numbers(mention: Mention) -> dict[tuple[str, str, str], str]:
    """The figures of a report's words by (unit, number, scale), each with the words it is told in."""
    phrase = mention.date_phrase
    found: dict[tuple[str, str, str], str] = {}
    for hit in _FIGURE.finditer(mention.text):
        at = mention.start + hit.start()
        if phrase is None or not phrase.start <= at < phrase.end:
            number = hit["number"].replace(",", "")
            number = number.rstrip("0").rstrip(".") if "." in number else number.lstrip("0") or "0"
            unit = (hit["money"] or "").strip() or "%" * bool(hit["percent"])
            found.setdefault((unit, number, (hit["scale"] or "").lower()), unmarked(hit[0]))
    return found


def _sets(name: str, one: Iterable[str], two: Iterable[str]) -> Row:
    left, right = list(dict.fromkeys(one)), list(dict.fromkeys(two))
    told = ", ".join(left), ", ".join(right)
    if not left and not right:
        return Row(name, *told, Agreement.NEITHER)
    if not left or not right:
        return Row(name, *told, Agreement.ONE)
    if set(left) == set(right):
        return Row(name, *told, Agreement.SAME)
    shared = [each for each in left if each in right]
    return Row(name, *told, Agreement.DIFFER, tr("Both name {what}.", what=", ".join(shared)) if shared else "")

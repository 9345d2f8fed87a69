"""The order of events by what a column of the list shows.

A column is ranked once: each row gets a whole number, the same for the same text.  An order by ranks is then a matter of
milliseconds, and the rows that pass a filter keep it.  Sorts are stable: rows of one rank stay in order of time.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator, Mapping
from enum import StrEnum
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from model.columns import KINDS, STATUSES, CodeArray, Columns, IndexArray

Ranks = npt.NDArray[np.int64]
Keys = npt.NDArray[np.uint64]
Ranking = Generator[tuple[int, int], None, Ranks]
"""Tells how far it is (done, of how many) and returns the rank of each row, BLANK where there is nothing to rank."""

BLANK = -1
_STEP = 1 << 14  # titles read between two words on how far it is


class By(StrEnum):
    """What events can be put in order by; the list's columns, in their order."""

    TITLE = "Event"
    TIME = "When"
    STATUS = "Status"
    KIND = "Kind"
    PLACE = "Where"
    WHO = "Who"
    REPORTS = "Sources"
    SERIES = "Series"


SLOW = (By.TITLE, By.WHO)
"""What takes a second or two to rank with a million events."""


@lru_cache(maxsize=1 << 14)
def collated(text: str) -> str:
    """A text as it is put in order: without regard to case and accents."""
    text = text.casefold()
    return text if text.isascii() else "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def ranked(columns: Columns, by: By, names: Mapping[str, str]) -> Ranking:
    """Rank all rows.  `names` gives the name of each participant's and each series' key."""
    if by is By.TITLE:
        return (yield from _of_titles(columns))
    yield 0, 1
    if by is By.TIME:
        return _of_times(columns)
    if by is By.WHO:
        return (yield from _of_people(columns, names))
    if by is By.STATUS:
        return _of_names([one.value for one in STATUSES])[columns.status]
    if by is By.KIND:
        return _of_names([one.value for one in KINDS])[columns.kind]
    if by is By.PLACE:
        return np.append(_of_names(columns.places.names), BLANK)[columns.places.codes]  # NO_CODE is -1, the last one
    if by is By.SERIES:
        return np.append(_of_names([names.get(key, key) for key in columns.series.names]), BLANK)[columns.series.codes]
    return columns.reports.astype(np.int64)


def order(ranks: Ranks | npt.NDArray[np.int32], *, backwards: bool = False) -> CodeArray:
    """The rows by rank, those without one last either way; rows of one rank stay in the order they have."""
    most = int(ranks.max(initial=0))
    keys = np.where(ranks < 0, most + 1, most - ranks if backwards else ranks).astype(np.uint64)
    rows = np.argsort(keys.astype(np.uint16), kind="stable")  # NumPy sorts 16 bits by counting, in a tenth of the time
    for shift in (16, 32, 48):
        if most + 1 < 1 << shift:
            break
        rows = rows[np.argsort((keys[rows] >> np.uint64(shift)).astype(np.uint16), kind="stable")]
    return rows.astype(np.int32)


def _of_times(columns: Columns) -> Ranks:
    """Rows come in order of their start and end already."""
    made = np.full(len(columns), BLANK, dtype=np.int64)
    start, end = columns.start[: columns.dated], columns.end[: columns.dated]
    if columns.dated:
        later = (start[1:] != start[:-1]) | (end[1:] != end[:-1])
        made[: columns.dated] = np.append(0, np.cumsum(later))
    return made


def _of_names(names: tuple[str, ...] | list[str]) -> Ranks:
    """The rank of each of these texts."""
    place = {text: rank for rank, text in enumerate(sorted({collated(name) for name in names}))}
    return np.array([place[collated(name)] if name else BLANK for name in names], dtype=np.int64)


def _of_titles(columns: Columns) -> Ranking:
    count = len(columns)
    parts: list[bytes] = []
    ends = np.zeros(count + 1, dtype=np.int64)
    for low in range(0, count, _STEP):
        yield low, count
        words = [collated(columns.titles[row]).encode() for row in range(low, min(low + _STEP, count))]
        ends[low + 1 : low + 1 + len(words)] = [len(one) for one in words]
        parts.append(b"".join(words))
    np.cumsum(ends, out=ends)
    data = np.frombuffer(b"".join(parts) + bytes(8), dtype=np.uint8)
    parts.clear()

    def eight(rows: IndexArray, number: int) -> Keys:
        """The eight bytes of these rows' titles from 8 * number on, as one number; 0 for those past the end."""
        made = np.zeros(len(rows), dtype=np.uint64)
        at, end = ends[rows] + 8 * number, ends[rows + 1]
        for _ in range(8):
            made <<= np.uint64(8)
            made |= np.where(at < end, data[np.minimum(at, end)], 0).astype(np.uint64)
            at += 1
        return made

    return (yield from _refined(count, eight))


def _of_people(columns: Columns, names: Mapping[str, str]) -> Ranking:
    """By the first participant's name, then the second's."""
    people = columns.participants
    place = (_of_names([names.get(key, key) for key in people.names]) + 1).astype(np.uint64)

    def nth(rows: IndexArray, number: int) -> Keys:
        at, end = people.offsets[rows] + number, people.offsets[rows + 1]
        made = np.zeros(len(rows), dtype=np.uint64)
        there = at < end
        made[there] = place[people.codes[at[there]]]
        return made

    return (yield from _refined(len(columns), nth))


def _refined(count: int, piece: Callable[[IndexArray, int], Keys]) -> Ranking:
    """Rank sequences of numbers, told piece by piece (0: past the end): each round parts what was the same so far.

    Only rows that still share their rank with others are looked at again.
    """
    rows: IndexArray = np.arange(count)
    group: IndexArray = np.zeros(count, dtype=np.intp)  # by place: the first place of what is the same so far
    active: IndexArray = np.arange(count)
    blank = np.zeros(count, dtype=np.bool_)
    number = 0
    while len(active):
        yield count - len(active), count
        keys = piece(rows[active], number)
        if not number:
            blank = keys == 0  # by row: rows are still in their first order
        sub = np.lexsort((keys, group[active]))
        rows[active], keys = rows[active][sub], keys[sub]
        new = np.append(True, (group[active][1:] != group[active][:-1]) | (keys[1:] != keys[:-1]))
        begins = np.flatnonzero(new)
        size = np.diff(np.append(begins, len(active)))
        group[active] = np.repeat(active[begins], size)
        active = active[np.repeat(size > 1, size) & (keys != 0)]
        number += 1
    made = np.empty(count, dtype=np.int64)
    made[rows] = group
    made[blank] = BLANK
    return made

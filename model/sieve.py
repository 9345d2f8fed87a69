"""Which events pass the filter, and what each facet counts, over columns: the same rules for thirty events and for a million.

Nothing here loops over events: what takes part in what is turned round once (`Inverse`), a field's mask is kept while the field
stays as it is, and a facet is counted by gathering the mask of the other fields and adding it up in stretches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

import numpy as np
import numpy.typing as npt

from model.columns import ACCEPTED, KINDS, STATUSES, UNCERTAIN, CodeArray, Coded, Columns, Mask, Ragged
from model.domain import Kind, Status
from model.filtering import Certainty, Filter, Mode, Reviewed
from model.layout.window import opening

BUCKETS = 10
"""The bars of an activity drawing: equal parts of the time in which nearly all events lie, the first and the last with what lies beyond."""
_PARTS = BUCKETS + 1  # the last one holds what has no date

T = TypeVar("T")
Counts = npt.NDArray[np.int32]
Find = Callable[[tuple[str, ...]], Mask]
"""Gives the rows that have words which begin with each of these (see `model.filtering.search_words`)."""


@dataclass(frozen=True, slots=True, eq=False)
class Bars(Mapping[str, tuple[int, ...]]):
    """Counts by part for each name that has any; `counts`: (names, parts)."""

    number: Mapping[str, int]
    counts: Counts

    def __getitem__(self, name: str) -> tuple[int, ...]:
        parts: list[int] = self.counts[self.number[name]].tolist()
        if not any(parts):
            raise KeyError(name)
        return tuple(parts)

    def __iter__(self) -> Iterator[str]:
        there = set(np.flatnonzero(self.counts.any(axis=1)).tolist())
        return (name for name, code in self.number.items() if code in there)

    def __len__(self) -> int:
        return int(np.count_nonzero(self.counts.any(axis=1)))

    def differing(self, other: Bars) -> frozenset[str]:
        """The names whose counts are not those of the other."""
        if self.number is not other.number:
            return frozenset(self.number.keys() | other.number.keys())
        changed = np.flatnonzero((self.counts != other.counts).any(axis=1))
        names = tuple(self.number)  # in order of their codes
        return frozenset(names[code] for code in changed.tolist())


@dataclass(frozen=True, slots=True)
class Facets:
    """How many events each value of each facet has, as the *other* facets of the filter stand.

    `participants`, `series`, `sources`, `kinds`, `statuses`: value -> number of events; a value without events is left out.
    `activity`: participant key -> its events in each of the `BUCKETS` parts of the time in which nearly all events lie (the first and
    the last hold those before and after it), undated ones left out.
    For any of and all of, a count is what checking this box alone would show; for none of, what it would leave out.
    """

    participants: Mapping[str, int]
    series: Mapping[str, int]
    sources: Mapping[str, int]
    kinds: Mapping[Kind, int]
    statuses: Mapping[Status, int]
    activity: Bars


@dataclass(frozen=True, eq=False)
class Inverse:
    """The rows of each code: those of code c in part p of `parts` are rows[first[c * parts + p]:first[c * parts + p + 1]].

    A row stands once with a code.  `names` are the codes' names.
    """

    rows: CodeArray
    first: npt.NDArray[np.int64]
    parts: int
    names: tuple[str, ...]
    count: int  # rows there are, those without a code too

    @classmethod
    def of_one(cls, column: Coded) -> Inverse:
        """Turn a column round that has at most one code a row."""
        codes = column.codes + 1  # 0 for none
        small = len(column.names) < 1 << 16  # NumPy sorts 16 bits by counting, in a tenth of the time
        rows = np.argsort(codes.astype(np.uint16) if small else codes, kind="stable").astype(np.int32)
        return cls(rows, np.cumsum(np.bincount(codes, minlength=len(column.names) + 1)), 1, column.names, len(column))

    @classmethod
    def of(cls, ragged: Ragged, homes: Mapping[str, frozenset[str]], part: npt.NDArray[np.uint8] | None = None, parts: int = 1) -> Inverse:
        """Turn a column round.  Each code stands for all names that `homes` gives its own (itself, where it gives none).

        `part` tells each row's part (below `parts`).
        """
        count, names = len(ragged), dict.fromkeys(ragged.names)
        names.update(dict.fromkeys(one for name in ragged.names for one in sorted(homes.get(name, ()))))
        number = {name: code for code, name in enumerate(names)}
        rows = np.repeat(np.arange(count, dtype=np.int64), np.diff(ragged.offsets))
        if part is not None:
            rows += part[rows].astype(np.int64) * count
        width = max(1, parts * count)
        pairs = [_pairs(codes, ragged, rows, width) for codes in _stand_for(ragged.names, number, homes)]
        every = np.concatenate(pairs) if pairs else np.empty(0, dtype=np.int64)
        every.sort()
        every = every[np.append(True, every[1:] != every[:-1])[: len(every)]]
        bounds = np.arange(len(names) * parts + 1, dtype=np.int64) * max(1, count)
        first = np.searchsorted(every, bounds)
        every %= max(1, count)
        return cls(every.astype(np.int32), first, parts, tuple(names), count)

    @cached_property
    def number(self) -> dict[str, int]:
        """The code of each name."""
        return {name: code for code, name in enumerate(self.names)}

    def marked(self, names: Iterable[str]) -> Mask:
        """True in the rows that have one of these names."""
        made = np.zeros(self.count, dtype=np.bool_)
        for code in (self.number[name] for name in names if name in self.number):
            made[self.rows[self.first[code * self.parts] : self.first[(code + 1) * self.parts]]] = True
        return made

    def counted(self, mask: Mask) -> Counts:
        """How many rows of the mask each code has, by part: (codes, parts)."""
        first = self.first
        made = np.zeros(len(first) - 1, dtype=np.int32)
        filled = np.flatnonzero(first[1:] > first[:-1])
        if len(filled):
            made[filled] = np.add.reduceat(mask[self.rows].view(np.uint8), first[filled], dtype=np.int32)
        return made.reshape(-1, self.parts)


def _stand_for(names: tuple[str, ...], number: Mapping[str, int], homes: Mapping[str, frozenset[str]]) -> list[npt.NDArray[np.int64]]:
    """For each code of `names` what it stands for, one array for the first, one for the second ..., -1 where there are fewer."""
    stands = [sorted(number[one] for one in homes.get(name, (name,))) for name in names]
    most = max(map(len, stands), default=0)
    return [np.array([codes[place] if place < len(codes) else -1 for codes in stands], dtype=np.int64) for place in range(most)]


def _pairs(codes: npt.NDArray[np.int64], ragged: Ragged, rows: npt.NDArray[np.int64], width: int) -> npt.NDArray[np.int64]:
    """One number for each code with its row and part, in order of code, part and row."""
    found = codes[ragged.codes]
    there = found >= 0
    return found[there] * width + rows[there] if not there.all() else found * width + rows


class Sieve:
    """The masks and counts of one state of the columns.  `homes` as `model.filtering.households` gives it."""

    def __init__(self, columns: Columns, homes: Mapping[str, frozenset[str]], find: Find, before: Sieve | None = None) -> None:
        """`before`: of the columns as they were; what was made of arrays that are still the same is kept."""
        self._columns = columns
        self._homes = homes
        self._find = find
        self._every = np.ones(len(columns), dtype=np.bool_)
        self._fields: dict[str, tuple[object, Mask]] = {}
        self._mask: tuple[dict[str, object], Mask] = ({}, self._every)
        self._passing: tuple[Mask, int] | None = None
        self._facets: list[tuple[dict[str, object], Facets]] = []
        if before is not None:
            self._keep(before)

    def _keep(self, before: Sieve) -> None:
        old, now = before._columns, self._columns
        same = {"participants": ("start", "end", "participants"), "series": ("series",), "sources": ("sources",)}
        for name, of in same.items():
            known = before.__dict__.get(name)  # where it was asked for
            homes = name != "participants" or before._homes == self._homes
            if known is not None and homes and all(getattr(old, part) is getattr(now, part) for part in of):
                self.__dict__[name] = known

    @cached_property
    def participants(self) -> Inverse:
        """The rows of each participant, its people's among a country's, by part of the span of time."""
        return Inverse.of(self._columns.participants, self._homes, self._buckets(), _PARTS)

    @cached_property
    def series(self) -> Inverse:
        """The rows of each series."""
        return Inverse.of_one(self._columns.series)

    @cached_property
    def sources(self) -> Inverse:
        """The rows of each article and event table."""
        return Inverse.of(self._columns.sources, {})

    def mask(self, wanted: Filter) -> Mask:
        """True in the rows that pass; the caller does not write into it."""
        asked = wanted.asked()
        if self._mask[0] != asked:
            self._mask = asked, self._without(asked, "")
        return self._mask[1]

    def count(self, wanted: Filter) -> int:
        """How many rows pass."""
        mask = self.mask(wanted)
        if self._passing is None or self._passing[0] is not mask:
            self._passing = mask, int(np.count_nonzero(mask))
        return self._passing[1]

    def counts(self, wanted: Filter) -> Facets:
        """Count every facet.  What was counted last, and what is counted without a filter, is kept."""
        asked = wanted.asked()
        for known, facets in self._facets:
            if known == asked:
                return facets
        made = self._count(asked)
        self._facets = [*(kept for kept in self._facets if not kept[0]), (asked, made)]
        return made

    # the fields

    def _field(self, name: str, value: object) -> Mask:
        """The mask of one field, kept until another is asked of it."""
        known = self._fields.get(name)
        if known is None or known[0] != value:
            known = self._fields[name] = value, _RULES[name](self, value)
        return known[1]

    def _without(self, asked: dict[str, object], left_out: str) -> Mask:
        """The rows that all fields but this one let through."""
        masks = [self._field(name, value) for name, value in asked.items() if name != left_out]
        if not masks:
            return self._every
        made = masks[0]
        for mask in masks[1:]:
            made = made & mask
        return made

    def _of_participants(self, value: object) -> Mask:
        keys, mode = cast(tuple[frozenset[str], Mode], value)
        if mode is Mode.NONE:
            return ~self.participants.marked(keys)
        if mode is Mode.ANY:
            return self.participants.marked(keys)
        made = np.ones(len(self._columns), dtype=np.bool_)
        for key in keys:
            made &= self.participants.marked((key,))
        return made

    def _of_series(self, value: object) -> Mask:
        return self.series.marked(cast(frozenset[str], value))

    def _of_sources(self, value: object) -> Mask:
        return self.sources.marked(cast(frozenset[str], value))

    def _of_kinds(self, value: object) -> Mask:
        return _any_of(self._columns.kind, [KINDS.index(kind) for kind in cast(frozenset[Kind], value)])

    def _of_statuses(self, value: object) -> Mask:
        return _any_of(self._columns.status, [STATUSES.index(status) for status in cast(frozenset[Status], value)])

    def _of_span(self, value: object) -> Mask:
        first, last = cast(tuple[int, int], value)
        columns = self._columns
        begun = int(np.searchsorted(columns.start[: columns.dated], last + 1))  # rows are in order of their start
        made = np.zeros(len(columns), dtype=np.bool_)
        np.greater(columns.end[:begun], first, out=made[:begun])
        return made

    def _of_text(self, value: object) -> Mask:
        return self._find(cast(tuple[str, ...], value))

    def _of_certainty(self, value: object) -> Mask:
        doubtful = (self._columns.flags & UNCERTAIN).astype(np.bool_)
        doubtful[self._columns.dated :] = True
        return doubtful if value is Certainty.UNCERTAIN else ~doubtful

    def _of_reviewed(self, value: object) -> Mask:
        accepted = (self._columns.flags & ACCEPTED).astype(np.bool_)
        return accepted if value is Reviewed.ACCEPTED else ~accepted

    # the counts

    def _buckets(self) -> npt.NDArray[np.uint8]:
        """Each row's part of the time that the first view shows, by the middle of its dates; BUCKETS where it has none.  Of the span of
        all events a single one in antiquity would leave all others in one part."""
        columns = self._columns
        made = np.full(len(columns), BUCKETS, dtype=np.uint8)
        span = columns.span()
        if span is not None:
            near = opening(columns)
            start, end = max(span[0], near[0]), min(span[1], near[1])
            middle = (columns.start[: columns.dated] + columns.end[: columns.dated]) / 2
            made[: columns.dated] = np.clip((middle - start) * BUCKETS / (end - start), 0, BUCKETS - 1)
        return made

    def _count(self, asked: dict[str, object]) -> Facets:
        whole = self._mask[1] if self._mask[0] == asked else self._without(asked, "")

        def others(name: str) -> Mask:
            return self._without(asked, name) if name in asked else whole

        columns, people = self._columns, self.participants
        by_part = people.counted(others("participants"))
        return Facets(
            _named(people.names, by_part.sum(axis=1)),
            _named(self.series.names, self.series.counted(others("series"))[:, 0]),
            _named(self.sources.names, self.sources.counted(others("sources"))[:, 0]),
            _each(columns.kind, KINDS, others("kinds")),
            _each(columns.status, STATUSES, others("statuses")),
            Bars(people.number, by_part[:, :BUCKETS]),
        )


_RULES: dict[str, Callable[[Sieve, object], Mask]] = {
    "participants": Sieve._of_participants,
    "series": Sieve._of_series,
    "sources": Sieve._of_sources,
    "kinds": Sieve._of_kinds,
    "statuses": Sieve._of_statuses,
    "span": Sieve._of_span,
    "text": Sieve._of_text,
    "certainty": Sieve._of_certainty,
    "reviewed": Sieve._of_reviewed,
}


def _any_of(column: npt.NDArray[np.uint8], codes: list[int]) -> Mask:
    made = np.zeros(len(column), dtype=np.bool_)
    for code in codes:
        made |= column == code
    return made


def _each(column: npt.NDArray[np.uint8], values: tuple[T, ...], mask: Mask) -> dict[T, int]:
    counted = ((value, int(np.count_nonzero((column == code) & mask))) for code, value in enumerate(values))
    return {value: count for value, count in counted if count}


def _named(names: tuple[str, ...], counted: Counts) -> dict[str, int]:
    there = np.flatnonzero(counted)
    return {names[code]: count for code, count in zip(there.tolist(), counted[there].tolist(), strict=True)}

"""Which events pass the filter, and what each facet counts, over columns: the same rules for thirty events and for a million.

Nothing here loops over events: what takes part in what is turned round once (`Inverse`), a field's mask is kept while the field
stays as it is, and a facet is counted by gathering the mask of the other fields and adding it up in stretches.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

import numpy as np
import numpy.typing as npt

from model.columns import KINDS, STATUSES, UNCERTAIN, CodeArray, Coded, Columns, Mask, Ragged
from model.domain import Kind, Status
from model.filtering import Certainty, Filter, Mode

BUCKETS = 10
"""The bars of an activity drawing: the collection's span of time in equal parts."""
_PARTS = BUCKETS + 1  # the last one holds what has no date

T = TypeVar("T")
Counts = npt.NDArray[np.int64]
Find = Callable[[tuple[str, ...]], Mask]
"""Gives the rows that have words which begin with each of these (see `model.filtering.search_words`)."""


@dataclass(frozen=True, slots=True)
class Facets:
    """How many events each value of each facet has, as the *other* facets of the filter stand.

    `participants`, `series`, `sources`, `kinds`, `statuses`: value -> number of events; a value without events is left out.
    `activity`: participant key -> its events in each of the `BUCKETS` parts of the collection's span, undated ones left out.
    For any of and all of, a count is what checking this box alone would show; for none of, what it would leave out.
    """

    participants: Mapping[str, int]
    series: Mapping[str, int]
    sources: Mapping[str, int]
    kinds: Mapping[Kind, int]
    statuses: Mapping[Status, int]
    activity: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, eq=False)
class Inverse:
    """The rows of each code: those of code c in part p of `parts` are rows[first[c * parts + p]:first[c * parts + p + 1]].

    A row stands once with a code.  `names` are the codes' names.
    """

    rows: CodeArray
    first: npt.NDArray[np.int64]
    parts: int
    names: tuple[str, ...]

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
        return cls(every.astype(np.int32), first, parts, tuple(names))

    @cached_property
    def number(self) -> dict[str, int]:
        """The code of each name."""
        return {name: code for code, name in enumerate(self.names)}

    def mark(self, name: str, mask: Mask) -> None:
        """Set the mask where the row has this name."""
        code = self.number.get(name)
        if code is not None:
            mask[self.rows[self.first[code * self.parts] : self.first[(code + 1) * self.parts]]] = True

    def count(self, mask: Mask) -> Counts:
        """How many rows of the mask each code has, by part: (codes, parts)."""
        first = self.first
        made = np.zeros(len(first) - 1, dtype=np.int64)
        filled = np.flatnonzero(first[1:] > first[:-1])
        if len(filled):
            made[filled] = np.add.reduceat(mask[self.rows].view(np.uint8), first[filled], dtype=np.int64)
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

    def __init__(self, columns: Columns, homes: Mapping[str, frozenset[str]], find: Find) -> None:
        self._columns = columns
        self._homes = homes
        self._find = find
        self._every = np.ones(len(columns), dtype=np.bool_)
        self._fields: dict[str, tuple[object, Mask]] = {}
        self._mask: tuple[dict[str, object], Mask] = ({}, self._every)
        self._passing: tuple[Mask, int] | None = None
        self._facets: list[tuple[dict[str, object], Facets]] = []

    @cached_property
    def participants(self) -> Inverse:
        """The rows of each participant, its people's among a country's, by part of the span of time."""
        return Inverse.of(self._columns.participants, self._homes, self._buckets(), _PARTS)

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
        made = np.zeros(len(self._columns), dtype=np.bool_)
        if mode is not Mode.ALL:
            for key in keys:
                self.participants.mark(key, made)
            return ~made if mode is Mode.NONE else made
        made[:] = True
        for key in keys:
            one = np.zeros(len(self._columns), dtype=np.bool_)
            self.participants.mark(key, one)
            made &= one
        return made

    def _of_series(self, value: object) -> Mask:
        return _coded(self._columns.series, cast(frozenset[str], value))

    def _of_sources(self, value: object) -> Mask:
        made = np.zeros(len(self._columns), dtype=np.bool_)
        for digest in cast(frozenset[str], value):
            self.sources.mark(digest, made)
        return made

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

    # the counts

    def _buckets(self) -> npt.NDArray[np.uint8]:
        """Each row's part of the span of all events, by the middle of its dates; BUCKETS where it has none."""
        columns = self._columns
        made = np.full(len(columns), BUCKETS, dtype=np.uint8)
        span = columns.span()
        if span is not None:
            middle = (columns.start[: columns.dated] + columns.end[: columns.dated]) / 2 - span[0]
            made[: columns.dated] = np.minimum(BUCKETS - 1, middle * BUCKETS / (span[1] - span[0]))
        return made

    def _count(self, asked: dict[str, object]) -> Facets:
        whole = self._mask[1] if self._mask[0] == asked else self._without(asked, "")

        def others(name: str) -> Mask:
            return self._without(asked, name) if name in asked else whole

        columns, people = self._columns, self.participants
        by_part = people.count(others("participants"))
        counted = by_part.sum(axis=1)
        there = np.flatnonzero(by_part[:, :BUCKETS].any(axis=1))
        bars = by_part[there, :BUCKETS].tolist()
        series = others("series")
        codes = columns.series.codes if series is self._every else columns.series.codes[series]
        return Facets(
            _named(people.names, counted),
            _named(columns.series.names, np.bincount(codes + 1, minlength=len(columns.series.names) + 1)[1:]),
            _named(self.sources.names, self.sources.count(others("sources"))[:, 0]),
            _each(columns.kind, KINDS, others("kinds")),
            _each(columns.status, STATUSES, others("statuses")),
            {people.names[code]: tuple(parts) for code, parts in zip(there.tolist(), bars, strict=True)},
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
}


def _coded(column: Coded, names: frozenset[str]) -> Mask:
    """The rows with one of these names."""
    wanted = np.zeros(len(column.names) + 1, dtype=np.bool_)  # the last one is for NO_CODE, which is -1
    wanted[: len(column.names)] = [name in names for name in column.names]
    return wanted[column.codes]


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

"""The events of event tables as columns, and joining them with those read from articles into one order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from model.columns import (
    ACCEPTED,
    NO_CODE,
    UNCERTAIN,
    CodeArray,
    Coded,
    Columns,
    IndexArray,
    Keys,
    ListedKeys,
    Mask,
    Offsets,
    Ragged,
    Texts,
    columns,
)  # fmt: skip
from model.domain import Event, publisher_key, row_key, row_line

__all__ = ["Heap", "TableColumns", "joined", "lines_mask", "narrowed", "picked", "renewed", "taken"]

Days = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Heap:
    """Texts end to end: that of row r is data[offsets[r]:offsets[r + 1]] as UTF-8."""

    data: Bytes
    offsets: Offsets

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, row: int, /) -> str:
        row += len(self) if row < 0 else 0
        return self.data[self.offsets[row] : self.offsets[row + 1]].tobytes().decode()

    def taken(self, order: IndexArray) -> Heap:
        """The texts of these rows, in this order."""
        offsets, data = taken(self.offsets, self.data, order)
        return Heap(data, offsets)


_MOST = 8  # more than one in so many events changed: their columns are made anew
_STEP = 1 << 16  # rows put in order at a time: what that takes beside the result stays small
Number = TypeVar("Number", bound=np.generic)


def narrowed(offsets: npt.NDArray[np.int64]) -> Offsets:
    """The offsets in half the memory, where they go in."""
    return offsets.astype(np.int32) if offsets[-1] <= np.iinfo(np.int32).max else offsets


RUN = 64  # rows that follow each other, on average, from which on they are copied run by run


def runs_of(order: IndexArray | CodeArray) -> list[slice] | None:
    """The stretches of rows that follow each other in `order`; None where they are so short that taking row by row is faster.

    One edit among a million rows leaves a handful of them, which are copied many times faster than rows are gathered.
    """
    breaks = np.flatnonzero(np.diff(order) != 1) + 1
    if not len(order) or len(order) < RUN * (len(breaks) + 1):
        return None
    edges = [0, *breaks.tolist(), len(order)]
    return [slice(int(order[low]), int(order[high - 1]) + 1) for low, high in pairwise(edges)]


def gathered(values: npt.NDArray[Number], order: IndexArray | CodeArray, runs: Sequence[slice] | None) -> npt.NDArray[Number]:
    """values[order], by `runs_of` that order."""
    return values[order] if runs is None else np.concatenate([values[run] for run in runs])


def taken(offsets: Offsets, values: npt.NDArray[Number], order: IndexArray | CodeArray) -> tuple[Offsets, npt.NDArray[Number]]:
    """Offsets and values (laid end to end, as in `Ragged`) of these rows, in this order."""
    runs = runs_of(order)
    lengths = gathered(np.diff(offsets), order, runs)
    ends = np.zeros(len(order) + 1, dtype=np.int64)
    np.cumsum(lengths, out=ends[1:])
    if runs is not None:
        return narrowed(ends), np.concatenate([values[offsets[run.start] : offsets[run.stop]] for run in runs])
    found = np.empty(int(ends[-1]), dtype=values.dtype)
    for low in range(0, len(order), _STEP):
        high = min(low + _STEP, len(order))
        shift = np.repeat(offsets[:-1][order[low:high]] - ends[low:high], lengths[low:high])
        found[ends[low] : ends[high]] = values[shift + np.arange(ends[low], ends[high])]
    return narrowed(ends), found


@dataclass(frozen=True, slots=True, eq=False)
class TableColumns:
    """The events of one table (its digest), dated ones in order of (earliest, latest, line), then the undated ones in order of line.

    `days` are its events' four bounds (earliest, start_latest, end_earliest, latest; shape 4, rows; 0 where undated).  `participants`
    and `series` name keys, `publishers` the names of those who published the rows.
    """

    table: str
    lines: npt.NDArray[np.uint32]
    days: Days
    titles: Heap
    places: Coded
    status: Bytes
    kind: Bytes
    series: Coded
    participants: Ragged
    publishers: Coded
    dated: int

    def __len__(self) -> int:
        return len(self.lines)

    def _sources(self) -> Ragged:
        """For each row its table and its publisher."""
        rows, names = len(self), self.publishers.names
        if not names:
            return Ragged(np.arange(rows + 1, dtype=np.int32), np.broadcast_to(np.int32(0), rows), (self.table,))
        told = self.publishers.codes >= 0
        offsets = np.zeros(rows + 1, dtype=np.int64)
        np.cumsum(told + np.int64(1), out=offsets[1:])
        codes = np.zeros(int(offsets[-1]), dtype=np.int32)
        codes[offsets[:-1][told] + 1] = self.publishers.codes[told] + 1
        return Ragged(narrowed(offsets), codes, (self.table, *map(publisher_key, names)))

    def columns(self) -> Columns:
        """As columns of events."""
        rows, dated = len(self), self.dated
        bounds = self.days.astype(np.float64)
        bounds[2:] += 1
        bounds[:, dated:] = np.inf
        start, core_start, core_end, end = bounds
        uncertain = (self.days[0] != self.days[1]) | (self.days[2] != self.days[3])
        return Columns(
            keys=TableKeys(self.table, self.lines),
            titles=self.titles,
            places=self.places,
            start=start,
            core_start=core_start,
            core_end=core_end,
            end=end,
            status=self.status,
            kind=self.kind,
            flags=uncertain.astype(np.uint8) * np.uint8(UNCERTAIN),
            reports=np.broadcast_to(np.int32(1), rows),  # one number, seen in every row
            series=self.series,
            participants=self.participants,
            sources=self._sources(),
            dated=dated,
            ends_sorted=np.sort(end[:dated]),
        )


@dataclass(frozen=True, slots=True, eq=False)
class TableKeys:
    """The keys of a table's events, made from its digest and their lines (`row_key`)."""

    table: str
    lines: npt.NDArray[np.uint32]

    def __len__(self) -> int:
        return len(self.lines)

    def __getitem__(self, row: int, /) -> str:
        return row_key(self.table, int(self.lines[row]))

    def find(self, key: str) -> int:
        line = row_line(self.table, key)
        if line is None:
            return -1
        found = np.flatnonzero(self.lines == line)
        return int(found[0]) if len(found) else -1

    def rows(self, keys: Iterable[str]) -> IndexArray:
        lines = [line for line in (row_line(self.table, key) for key in keys) if line is not None]
        return np.flatnonzero(self.mask(np.array(lines, dtype=np.int64)))

    def mask(self, lines: npt.NDArray[np.int64]) -> Mask:
        """True in the rows of these lines."""
        marked = np.zeros(int(self.lines.max(initial=0)) + 1, dtype=np.bool_)
        marked[lines[lines < len(marked)]] = True
        return marked[self.lines]


@dataclass(frozen=True, slots=True, eq=False)
class _Places:
    """Where the rows of joined columns come from: row r is row `where[r]` of the parts laid end to end, which begin at `firsts`."""

    where: npt.NDArray[np.int32]
    firsts: tuple[int, ...]

    def part(self, row: int) -> tuple[int, int]:
        """(which part, its row) of a row; rows from the end are not counted."""
        place = int(self.where[row])
        which = bisect_right(self.firsts, place) - 1
        return which, place - self.firsts[which]


@dataclass(frozen=True, slots=True, eq=False)
class JoinedTexts:
    """The texts of several columns as one."""

    parts: tuple[Texts, ...]
    places: _Places

    def __len__(self) -> int:
        return len(self.places.where)

    def __getitem__(self, row: int, /) -> str:
        which, row = self.places.part(row)
        return self.parts[which][row]


@dataclass(frozen=True, slots=True, eq=False)
class JoinedKeys(JoinedTexts):
    """The keys of several columns as one; a key that two of them have is the first one's."""

    parts: tuple[Keys, ...]

    def find(self, key: str) -> int:
        for part, first in zip(self.parts, self.places.firsts, strict=True):
            row = part.find(key)
            if row >= 0 and len(found := np.flatnonzero(self.places.where == first + row)):
                return int(found[0])
        return -1

    def rows(self, keys: Iterable[str]) -> IndexArray:
        keys = list(keys)
        places = [part.rows(keys) + first for part, first in zip(self.parts, self.places.firsts, strict=True)]
        return np.flatnonzero(np.isin(self.places.where, np.concatenate(places)))


def lines_mask(keys: Keys, lines: Iterable[tuple[str, npt.NDArray[np.int64]]]) -> Mask:
    """True in the rows of these lines of tables (digest, lines).  An event that is among the loose ones (`joined`) is not looked for."""
    wanted = dict(lines)
    if isinstance(keys, TableKeys) and keys.table in wanted:
        return keys.mask(wanted[keys.table])
    if isinstance(keys, JoinedKeys):
        return np.concatenate([lines_mask(part, wanted.items()) for part in keys.parts])[keys.places.where]
    return np.zeros(len(keys), dtype=np.bool_)


def joined(
    loose: Columns, tables: Sequence[Columns], without: Iterable[str] = (), masks: Sequence[Mask | None] | None = None
) -> Columns:
    """One set of columns of these events and those of the tables, but for the tables' events `without` (keys), which `loose` may hold
    in another form, and the rows of `masks`, one a table.  Times are whole days.  Of events at the same time the loose ones come
    first, then the tables' in the order given.
    """
    each = [(loose, None), *zip(tables, masks or [None] * len(tables), strict=True)]
    each = [(part, mask) for part, mask in each if len(part)]
    parts = tuple(part for part, _ in each)
    without = list(without)
    if len(parts) < 2 and not without and all(mask is None for _, mask in each):
        return parts[0] if parts else loose
    gone = [part.mask(without if part is not loose else ()) | (False if mask is None else mask) for part, mask in each]
    return _taken(parts, _order(parts, np.concatenate(gone)) if parts else np.empty(0, dtype=np.int32))


def renewed(before: Columns, known: Mapping[str, Event], events: Sequence[Event]) -> Columns:
    """The columns of these events, made of those of the events `known` (by key), of which most are the same objects, or differ by being
    accepted alone."""
    changed: list[Event] = []
    said: list[Event] = []
    for event in events:
        was = known.get(event.key)
        if was is not event:
            (said if was is not None and _only_accepted(was, event) else changed).append(event)
    if said:
        before = _accepted(before, said)
    if len(changed) * _MOST > len(events):
        return columns(events)
    now = {event.key for event in events}
    gone = [key for key in known if key not in now] + [event.key for event in changed if event.key in known]
    if not gone and not changed:
        return before
    stays, few = np.flatnonzero(~before.mask(gone)).tolist(), columns(changed)

    def order(of: Columns) -> Callable[[int], tuple[float, float, str]]:
        return lambda row: (float(of.start[row]), float(of.end[row]), of.keys[row])

    place, rank = order(few), order(before)
    at = [bisect_right(stays, place(row), key=rank) for row in range(len(few))]
    rows = np.insert(np.array(stays, dtype=np.int32), at, np.arange(len(before), len(before) + len(few), dtype=np.int32))
    made, flat = _taken((before, few), rows), rows.tolist()
    keys = [part.keys[row] for part in (before, few) for row in range(len(part))]
    titles = [part.titles[row] for part in (before, few) for row in range(len(part))]
    return replace(made, keys=ListedKeys(keys[row] for row in flat), titles=tuple(titles[row] for row in flat))


def _only_accepted(one: Event, other: Event) -> bool:
    """Whether nothing but their being accepted tells two events apart; False also where that would take long to find out."""
    return (
        one.accepted is not other.accepted and one.title is other.title and one.when is other.when and one.status is other.status
        and one.kind is other.kind and one.place is other.place and one.series is other.series and one.mentions is other.mentions
        and one.participants is other.participants and one.conflicts is other.conflicts and one.record is other.record
        and one.records is other.records
    )  # fmt: skip


def _accepted(before: Columns, events: Sequence[Event]) -> Columns:
    """The columns with these events accepted, or no longer, as they are."""
    flags = before.flags.copy()
    for yes in (True, False):
        rows = before.keys.rows(event.key for event in events if event.accepted is yes)
        flags[rows] = flags[rows] | ACCEPTED if yes else flags[rows] & ~np.uint8(ACCEPTED)
    return replace(before, flags=flags)


def picked(columns: Columns, rows: IndexArray) -> Columns:
    """The columns of these rows alone, which are in order."""
    return _taken((columns,), rows.astype(np.int32))


def _taken(parts: tuple[Columns, ...], order: npt.NDArray[np.int32]) -> Columns:
    """The rows of these parts laid end to end that `order` gives, in that order."""
    firsts = tuple(accumulate((len(part) for part in parts), initial=0))[:-1]
    places, runs = _Places(order, firsts), runs_of(order)

    def one(name: str) -> Any:
        return gathered(np.concatenate([getattr(part, name) for part in parts]), order, runs)

    start, end = one("start"), one("end")
    dated = int(np.searchsorted(start, np.inf))
    return Columns(
        keys=JoinedKeys(tuple(part.keys for part in parts), places),
        titles=JoinedTexts(tuple(part.titles for part in parts), places),
        places=_coded([part.places for part in parts], order),
        start=start,
        core_start=one("core_start"),
        core_end=one("core_end"),
        end=end,
        status=one("status"),
        kind=one("kind"),
        flags=one("flags"),
        reports=one("reports"),
        series=_coded([part.series for part in parts], order),
        participants=_ragged([part.participants for part in parts], order),
        sources=_ragged([part.sources for part in parts], order),
        dated=dated,
        ends_sorted=np.sort(end[:dated]),
    )


def _order(parts: Sequence[Columns], gone: Mask) -> npt.NDArray[np.int32]:
    """The rows of the parts laid end to end, without those gone, in order of time."""
    codes = np.full(len(gone), np.iinfo(np.int64).max)
    first = 0
    for part in parts:
        start = part.start[: part.dated].astype(np.int64)
        codes[first : first + part.dated] = (start << 32) + (part.end[: part.dated].astype(np.int64) - start)
        first += len(part)
    order = np.argsort(codes, kind="stable").astype(np.int32)  # the parts are in order: they are merged, not sorted
    return order[~gone[order]] if gone.any() else order


def _together(groups: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], list[CodeArray | None]]:
    """All the names, each once, and for each group the codes its own get, with NO_CODE at the end; None where they are as they were,
    as those of the longest group always are."""
    number: dict[str, int] = {}
    made: list[CodeArray | None] = [None] * len(groups)
    for place in sorted(range(len(groups)), key=lambda place: -len(groups[place])):
        codes = [number.setdefault(name, len(number)) for name in groups[place]]
        if codes != list(range(len(codes))):
            made[place] = np.array([*codes, NO_CODE], dtype=np.int32)
    return tuple(number), made


def _coded(parts: Sequence[Coded], order: CodeArray) -> Coded:
    names, codes = _together([part.names for part in parts])
    every = np.concatenate([part.codes if new is None else new[part.codes] for new, part in zip(codes, parts, strict=True)])
    return Coded(gathered(every, order, runs_of(order)), names)


def _ragged(parts: Sequence[Ragged], order: CodeArray) -> Ragged:
    names, codes = _together([part.names for part in parts])
    values = np.concatenate([part.codes if new is None else new[part.codes] for new, part in zip(codes, parts, strict=True)])
    ends = np.concatenate([np.zeros(1, np.int64), *(np.diff(part.offsets) for part in parts)])
    return Ragged(*taken(np.cumsum(ends), values, order), names)

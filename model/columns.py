"""Events as NumPy columns: what filters, counts, lanes and lists work on, so that a million events cost no Python loop.

One row an event, dated ones in order of (start, end, key), then the undated ones.  Texts that repeat are codes into a tuple
of names; what an event may have several of (participants, sources) lies end to end in one array.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

import numpy as np
import numpy.typing as npt

from model.domain import Event, Kind, Status, publisher_key

FloatArray = npt.NDArray[np.float64]
IndexArray = npt.NDArray[np.intp]
CodeArray = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]
Offsets = npt.NDArray[np.int32] | npt.NDArray[np.int64]

STATUSES: tuple[Status, ...] = tuple(Status)
KINDS: tuple[Kind, ...] = tuple(Kind)

UNCERTAIN = 1  # an end is not known to the day
CONFLICT = 2  # reports disagree, and nobody has said how it is
ACCEPTED = 4  # a person said that it was read rightly
NO_CODE = -1


class Keys(Protocol):
    """The events' keys by row, and the row of a key."""

    def __len__(self) -> int: ...

    def __getitem__(self, row: int, /) -> str: ...

    def find(self, key: str) -> int:
        """The row of the event with this key, -1 where there is none."""
        ...

    def rows(self, keys: Iterable[str]) -> IndexArray:
        """The rows of those of these keys that there are, in no order."""
        ...


class Texts(Protocol):
    """A text for each row."""

    def __len__(self) -> int: ...

    def __getitem__(self, row: int, /) -> str: ...


class ListedKeys:
    """Keys that are all in memory."""

    __slots__ = ("_keys", "_rows")

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = tuple(keys)
        self._rows = {key: row for row, key in enumerate(self._keys)}

    def __len__(self) -> int:
        return len(self._keys)

    def __getitem__(self, row: int, /) -> str:
        return self._keys[row]

    def find(self, key: str) -> int:
        return self._rows.get(key, -1)

    def rows(self, keys: Iterable[str]) -> IndexArray:
        return np.array([row for row in map(self.find, keys) if row >= 0], dtype=np.intp)


@dataclass(frozen=True, slots=True, eq=False)
class Coded:
    """One of few texts for each row: `codes` index `names`, NO_CODE where a row has none."""

    codes: CodeArray
    names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, row: int) -> str:
        code = int(self.codes[row])
        return self.names[code] if code >= 0 else ""

    @classmethod
    def of(cls, texts: Iterable[str]) -> Coded:
        """Codes of these texts; an empty one has none.  Names are in order of their first row."""
        number: dict[str, int] = {}
        codes = [number.setdefault(text, len(number)) if text else NO_CODE for text in texts]
        return cls(np.array(codes, dtype=np.int32), tuple(number))

    def named(self, names: Mapping[str, str]) -> Coded:
        """The same with these names (old -> new) in place of others, several of which may become one."""
        number: dict[str, int] = {}
        made = [number.setdefault(names.get(name, name), len(number)) for name in self.names]
        return Coded(np.array([*made, NO_CODE], dtype=np.int32)[self.codes], tuple(number))


@dataclass(frozen=True, slots=True, eq=False)
class Ragged:
    """Any number of codes for each row: those of row r are codes[offsets[r]:offsets[r + 1]], in the order the event has them."""

    offsets: Offsets
    codes: CodeArray
    names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, row: int) -> tuple[str, ...]:
        return tuple(self.names[code] for code in self.codes[self.offsets[row] : self.offsets[row + 1]])

    @classmethod
    def of(cls, groups: Sequence[Iterable[str]]) -> Ragged:
        """Codes of these texts, each kept once a row.  Names are in order of their first row."""
        number: dict[str, int] = {}
        each = [[number.setdefault(text, len(number)) for text in dict.fromkeys(group)] for group in groups]
        offsets = np.zeros(len(each) + 1, dtype=np.int64)
        np.cumsum([len(codes) for codes in each], out=offsets[1:])
        return cls(offsets, np.fromiter(chain.from_iterable(each), dtype=np.int32, count=int(offsets[-1])), tuple(number))

    def named(self, names: Mapping[str, str]) -> Ragged:
        """The same with these names (old -> new) in place of others; where several of a row become one, the first place is kept."""
        number: dict[str, int] = {}
        made = np.array([number.setdefault(names.get(name, name), len(number)) for name in self.names], dtype=np.int32)
        found = Ragged(self.offsets, made[self.codes], tuple(number))
        return found if len(number) == len(self.names) else found._once()

    def renamed_in(self, rows: Mask, names: Collection[str], now: str) -> Ragged:
        """The same with `now` in the place of these names in the rows that are True; where several of a row become one, the first place
        is kept."""
        asked = np.array([name in names for name in self.names], dtype=np.bool_)
        changed = np.repeat(rows, np.diff(self.offsets)) & asked[self.codes] if asked.any() else np.zeros(0, dtype=np.bool_)
        if not changed.any():
            return self
        every = self.names if now in self.names else (*self.names, now)
        codes = self.codes.copy()
        codes[changed] = every.index(now)
        made = Ragged(self.offsets, codes, every)
        return made if int(asked.sum()) == 1 and len(every) > len(self.names) else made._once()

    def _once(self) -> Ragged:
        """The same with each code once a row, in the place where it stands first."""
        rows = np.repeat(np.arange(len(self), dtype=np.int64), np.diff(self.offsets))
        pairs = rows * max(1, len(self.names)) + self.codes
        first = np.zeros(len(self.codes), dtype=np.bool_)
        first[np.unique(pairs, return_index=True)[1]] = True
        offsets = np.zeros(len(self) + 1, dtype=np.int64)
        np.cumsum(np.bincount(rows[first], minlength=len(self)), out=offsets[1:])
        narrow: Offsets = offsets.astype(np.int32) if self.offsets.dtype == np.int32 else offsets
        return Ragged(narrow, self.codes[first], self.names)


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """All events.  Times are float day numbers, UTC; ends are exclusive: day d covers d..d + 1.  `core_start`..`core_end` is the
    part sure to be covered (empty where core_end <= core_start).  Undated rows have infinite times.

    `dated` rows come first; `ends_sorted` holds those rows' ends.  `status` indexes STATUSES, `kind` KINDS, `flags` holds UNCERTAIN,
    CONFLICT and ACCEPTED, `reports` counts the articles (or table rows) that tell of the event.  `sources` names the digests of articles
    and event tables an event is told in and the publishers of rows (`publisher_key`), `participants` and `series` their keys.
    """

    keys: Keys
    titles: Texts
    places: Coded
    start: FloatArray
    core_start: FloatArray
    core_end: FloatArray
    end: FloatArray
    status: npt.NDArray[np.uint8]
    kind: npt.NDArray[np.uint8]
    flags: npt.NDArray[np.uint8]
    reports: npt.NDArray[np.int32]
    series: Coded
    participants: Ragged
    sources: Ragged
    dated: int
    ends_sorted: FloatArray

    def __len__(self) -> int:
        return len(self.start)

    @property
    def undated(self) -> int:
        """How many events have no date: they are counted and listed, never placed."""
        return len(self) - self.dated

    def span(self) -> tuple[float, float] | None:
        """First start and last end in day numbers; None where no event has a date."""
        if not self.dated:
            return None
        return float(self.start[0]), float(self.ends_sorted[-1])

    def row(self, key: str) -> int:
        """The row of a dated event, -1 where no dated event has this key."""
        found = self.keys.find(key)
        return found if found < self.dated else -1

    def named(self, participants: Iterable[str]) -> Mask:
        """True in the rows in which one of these participants (keys) took part."""
        column = self.participants
        wanted = frozenset(participants)
        asked = np.array([name in wanted for name in column.names], dtype=np.bool_)
        made = np.zeros(len(self), dtype=np.bool_)
        if asked.any():
            made[np.repeat(np.arange(len(self)), np.diff(column.offsets))[asked[column.codes]]] = True
        return made

    def mask(self, keys: Iterable[str]) -> Mask:
        """True in the rows of these keys; a key that no event has is passed over."""
        made = np.zeros(len(self), dtype=np.bool_)
        made[self.keys.rows(keys)] = True
        return made


def columns(events: Iterable[Event]) -> Columns:
    """The columns of these events; the order of `events` does not matter."""
    every = sorted(events, key=_order)
    bounds = np.array([bounds_of(event) for event in every], dtype=np.float64).reshape(-1, 4)
    dated = sum(event.when is not None for event in every)
    return Columns(
        keys=ListedKeys(e.key for e in every),
        titles=tuple(e.title for e in every),
        places=Coded.of(e.place for e in every),
        start=np.ascontiguousarray(bounds[:, 0]),
        core_start=np.ascontiguousarray(bounds[:, 1]),
        core_end=bounds[:, 2] + 1,
        end=bounds[:, 3] + 1,
        status=np.array([STATUSES.index(e.status) for e in every], dtype=np.uint8),
        kind=np.array([KINDS.index(e.kind) for e in every], dtype=np.uint8),
        flags=np.array([flags_of(e) for e in every], dtype=np.uint8),
        reports=np.array([reports_of(e) for e in every], dtype=np.int32),
        series=Coded.of(e.series for e in every),
        participants=Ragged.of([[role.participant for role in e.participants] for e in every]),
        sources=Ragged.of([sources_of(e) for e in every]),
        dated=dated,
        ends_sorted=np.sort(bounds[:dated, 3] + 1),
    )


def reports_of(event: Event) -> int:
    """How many articles and table rows tell of it."""
    return len({mention.article for mention in event.mentions}) + len(event.rows)


def sources_of(event: Event) -> list[str]:
    """What it is told in: articles, tables, publishers of rows."""
    rows = [name for record in event.rows for name in (record.table, record.publisher and publisher_key(record.publisher)) if name]
    return [mention.article for mention in event.mentions] + rows


def _order(event: Event) -> tuple[float, float, str]:
    when = event.when
    return (np.inf, np.inf, event.key) if when is None else (when.earliest, when.latest, event.key)


def bounds_of(event: Event) -> tuple[float, float, float, float]:
    """Earliest, start_latest, end_earliest, latest; without a date all infinite."""
    when = event.when
    return (np.inf,) * 4 if when is None else (when.earliest, when.start_latest, when.end_earliest, when.latest)


def flags_of(event: Event) -> int:
    """UNCERTAIN, CONFLICT and ACCEPTED, those that hold."""
    uncertain = event.when is not None and not event.when.certain
    open_conflict = any(not conflict.settled for conflict in event.conflicts)
    return (UNCERTAIN if uncertain else 0) | (CONFLICT if open_conflict else 0) | (ACCEPTED if event.accepted else 0)

"""The events of a project's event tables as they are looked at, a person's edits laid over them: all as columns, one by one on demand.

There may be a million, so none is an object before it is asked for; only the few that a person edited are.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import overload

import numpy as np

from model.columns import Columns, IndexArray, Mask, columns
from model.domain import TABLE_PREFIX, Collection, Event, EventTable, row_line
from model.edits import edited, edits_of, overridden
from model.store.store import SearchHits, Store
from model.table_columns import TableColumns, joined, lines_mask, picked

__all__ = ["EveryEvent", "TableEvents", "columns_of", "everything"]

_KEPT = 1000  # events looked at last
_STEP = 2000  # events read at a time


class TableEvents:
    """Of one open store.  Every method may raise ProjectError."""

    def __init__(self, store: Store | None = None) -> None:
        self._store = store
        self._tables: dict[str, EventTable] = {}  # by the beginning of their digests, as keys begin
        self._columns: dict[int, TableColumns] = {}
        self._read: dict[str, Event] = {}  # events with edits as they were read
        self._edited: dict[str, Event] = {}
        self._dismissed: frozenset[str] = frozenset()
        self._kept: OrderedDict[str, Event] = OrderedDict()

    def take(self, tables: Iterable[EventTable], rows: Mapping[tuple[str, str, str], str]) -> None:
        """Follow the project: its tables and its override rows as they are now.  What is known already is not read again."""
        if self._store is None:
            return
        found = {table.digest[:TABLE_PREFIX]: table for table in tables}
        if found != self._tables:
            ids = {table.id for table in found.values()}
            self._columns = {number: made for number, made in self._columns.items() if number in ids}
            self._columns |= {one.id: self._store.table_columns(one) for one in found.values() if one.id not in self._columns}
            self._tables = found
            self._kept.clear()
            self._read.clear()
        edits = edits_of(rows, self._is_row)
        self._read = {key: event for key, event in self._read.items() if key in edits}
        self._read |= {event.key: event for event in self._store.table_events([key for key in edits if key not in self._read])}
        laid = {key: edited(event, edits[key]) for key, event in self._read.items()}
        self._edited = {key: event for key, event in laid.items() if event is not None}
        self._dismissed = frozenset(key for key, event in laid.items() if event is None)

    def _is_row(self, key: str) -> bool:
        table = self._tables.get(key[:TABLE_PREFIX])
        return table is not None and row_line(table.digest, key) is not None

    def find(self, key: str) -> Event | None:
        """The event with this key, None where no row of a table has it or it was dismissed."""
        return next(self.each([key]), None)

    def each(self, keys: Iterable[str]) -> Iterator[Event]:
        """The events with these keys that there are, in order."""
        waiting: list[str] = []
        for key in keys:
            if self._is_row(key) and key not in self._dismissed:
                waiting.append(key)
            if len(waiting) == _STEP:
                yield from self._some(waiting)
                waiting.clear()
        yield from self._some(waiting)

    def _some(self, keys: Sequence[str]) -> Iterator[Event]:
        known = {key: event for key in keys if (event := self._edited.get(key) or self._kept.get(key)) is not None}
        missing = [key for key in keys if key not in known]
        if missing and self._store is not None:
            known |= {event.key: event for event in self._store.table_events(missing)}
        for key in keys:
            event = known.get(key)
            if event is None:
                continue
            if key not in self._edited and len(keys) < _KEPT:
                self._kept[key] = event
                self._kept.move_to_end(key)
            yield event
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def on(self, store: Store) -> TableEvents:
        """The same, read by another connection: for another thread."""
        made = TableEvents(store)
        made._tables, made._columns = self._tables, self._columns
        made._edited, made._dismissed = self._edited, self._dismissed
        return made

    def dismissed(self) -> tuple[Event, ...]:
        """The events that a person dismissed, as they were read."""
        return tuple(event for key, event in self._read.items() if key in self._dismissed)

    def columns(self, events: Iterable[Event]) -> Columns:
        """The columns of these events and of all the tables'."""
        if not self._tables:
            return columns(events)
        tables = [table.columns() for table in self._columns.values()]
        return joined(columns((*events, *self._edited.values())), tables, [*self._edited, *self._dismissed])

    def mask(self, every: Columns, hits: SearchHits) -> Mask:
        """True in those rows of `every` (as `columns` gave it) that a search of the store found."""
        made = lines_mask(every.keys, hits.lines)
        found = dict(hits.lines)
        moved = []
        for key, event in self._edited.items():
            record = event.record
            if record is not None and record.table in found and bool(np.any(found[record.table] == record.line)):
                moved.append(key)
        made[every.keys.rows((*hits.events, *moved))] = True
        return made


class EveryEvent(Sequence[Event]):
    """Events read from articles and from tables in one order, each made when it is come to: for exports, which go through all of them.

    `rows` are rows of `every`, which holds the events `read` and those of `tables`.
    """

    def __init__(self, read: Iterable[Event], tables: TableEvents, every: Columns, rows: IndexArray) -> None:
        self._read = {event.key: event for event in read}
        self._tables, self._every, self._rows = tables, every, rows

    def __len__(self) -> int:
        return len(self._rows)

    def on(self, store: Store) -> EveryEvent:
        """The same, read by another connection: for another thread."""
        return EveryEvent(self._read.values(), self._tables.on(store), self._every, self._rows)

    def columns(self) -> Columns:
        """Their columns, for what needs no event as such."""
        return self._every if len(self._rows) == len(self._every) else picked(self._every, self._rows)

    @overload
    def __getitem__(self, place: int, /) -> Event: ...

    @overload
    def __getitem__(self, place: slice, /) -> tuple[Event, ...]: ...

    def __getitem__(self, place: int | slice, /) -> Event | tuple[Event, ...]:
        if isinstance(place, slice):
            return tuple(EveryEvent(self._read.values(), self._tables, self._every, self._rows[place]))
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        return next(self._some(self._rows[place : place + 1 or None]))

    def __iter__(self) -> Iterator[Event]:
        for low in range(0, len(self._rows), _STEP):
            yield from self._some(self._rows[low : low + _STEP])

    def _some(self, rows: IndexArray) -> Iterator[Event]:
        keys = [self._every.keys[int(row)] for row in rows]
        found = {event.key: event for event in self._tables.each(key for key in keys if key not in self._read)}
        for key in keys:
            event = self._read.get(key) or found.get(key)
            if event is not None:  # else another program has taken its table out in this moment
                yield event


def columns_of(collection: Collection) -> Columns:
    """The columns of a collection's events."""
    events = collection.events
    return events.columns() if isinstance(events, EveryEvent) else columns(events)


def everything(store: Store) -> Collection:
    """All of a project, a person's edits laid over it, the events of its tables among the others (to be read while the store is open)."""
    raw, rows = store.raw(), store.overrides()
    collection, tables = overridden(raw, rows), TableEvents(store)
    tables.take(raw.tables, rows)
    if not raw.tables:
        return collection
    every = tables.columns(collection.events)
    return replace(collection, events=EveryEvent(collection.events, tables, every, np.arange(len(every))))

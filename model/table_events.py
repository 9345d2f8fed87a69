"""The events of a project's event tables as they are looked at, a person's edits laid over them: all as columns, one by one on demand.

There may be a million, so none is an object before it is asked for; only the few that a person edited are.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import is_
from typing import overload

import numpy as np

from model.checking import Checker
from model.columns import ACCEPTED, Columns, IndexArray, Mask, columns
from model.domain import TABLE_PREFIX, Collection, Event, EventTable, Review, row_line
from model.editing import lines
from model.editing.chosen import row_of
from model.editing.laying import Laid, lay, touched_rows
from model.patched_columns import patched
from model.store.errors import damaged
from model.store.store import SearchHits, Store
from model.table_columns import TableColumns, joined, lines_mask, picked, renewed

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
        self.laid = Laid(Collection())
        self._kept: OrderedDict[str, Event] = OrderedDict()
        self._checker: tuple[Collection, Checker] | None = None  # with what was read then
        self._plain: dict[int, Columns] = {}  # of tables, by id, as they were read
        # Events that are no table's, and their columns: those asked for last, and those before, which an undo asks for again.
        self._last: list[tuple[tuple[Event, ...], dict[str, Event], Columns]] = [((), {}, columns(()))]

    def take(self, raw: Collection, rows: Mapping[tuple[str, str, str], str]) -> Laid:
        """Follow the project: what was read and its override rows as they are now, laid over each other.  What is known of tables already
        is not read again."""
        if self._store is None:
            self.laid = lay(raw, rows)
            return self.laid
        try:
            return self._take(raw, rows, self._store)
        except (ValueError, TypeError, KeyError) as error:
            raise damaged(self._store.path, f"its edits make no sense ({type(error).__name__}: {error})") from error

    def _take(self, raw: Collection, rows: Mapping[tuple[str, str, str], str], store: Store) -> Laid:
        found = {table.digest[:TABLE_PREFIX]: table for table in raw.tables}
        if found != self._tables:
            ids = {table.id for table in found.values()}
            self._columns = {number: made for number, made in self._columns.items() if number in ids}
            self._columns |= {one.id: store.table_columns(one) for one in found.values() if one.id not in self._columns}
            self._tables = found
            self._plain.clear()
            self._read.clear()
        edits = {key for key in touched_rows(rows) if self._is_row(key)}
        self._read = {key: event for key, event in self._read.items() if key in edits}
        self._read |= {event.key: event for event in store.table_events([key for key in edits if key not in self._read])}
        self._kept.clear()
        if self._checker is None or self._checker[0] is not raw:
            self._checker = raw, Checker(store.extraction)
        self.laid = lay(raw, rows, self._read, self._checker[1])
        return self.laid

    def _is_row(self, key: str) -> bool:
        table = self._tables.get(key[:TABLE_PREFIX])
        return table is not None and row_line(table.digest, key) is not None

    def find(self, key: str) -> Event | None:
        """The event with this key, None where no row of a table has it, it was dismissed or merged into another."""
        return next(self.each([key]), None)

    def each(self, keys: Iterable[str], *, dismissed: bool = False) -> Iterator[Event]:
        """The events with these keys that there are, in order; with `dismissed` those that a person dismissed, too."""
        waiting: list[str] = []
        for key in keys:
            if self._is_row(key) and (dismissed or not self._gone(key)):
                waiting.append(key)
            if len(waiting) == _STEP:
                yield from self._some(waiting)
                waiting.clear()
        yield from self._some(waiting)

    def _gone(self, key: str) -> bool:
        return key in self.laid.gone or self.laid.review(key) is Review.DISMISSED

    def _some(self, keys: Sequence[str]) -> Iterator[Event]:
        laid = self.laid.rows
        known = {key: event for key in keys if (event := laid.get(key) or self._kept.get(key)) is not None}
        missing = [key for key in keys if key not in known]
        if missing and self._store is not None:
            known |= {event.key: self.laid.seen(event) for event in self._store.table_events(missing)}
        for key in keys:
            event = known.get(key)
            if event is None:
                continue
            if key not in laid and len(keys) < _KEPT:
                self._kept[key] = event
                self._kept.move_to_end(key)
            yield event
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def on(self, store: Store) -> TableEvents:
        """The same, read by another connection: for another thread."""
        made = TableEvents(store)
        made._tables, made._columns, made.laid = self._tables, self._columns, self.laid
        return made

    def as_read(self, key: str) -> Event | None:
        """The event of a row as it was read."""
        if key in self._read or self._store is None or not self._is_row(key):
            return self._read.get(key)
        return next(iter(self._store.table_events([key])), None)

    def columns(self, events: Iterable[Event]) -> Columns:
        """The columns of these events and of all the tables'."""
        if not self._tables:
            return self._loose(tuple(events))
        every, tables = {event.key: event for event in (*events, *self.laid.rows.values())}, []
        edited = [event for event in every.values() if event.record is not None]
        placed = set[str]()
        for number, table in self._columns.items():
            plain = self._plain[number] = self._plain.get(number) or table.columns()
            part, gone = reviewed(table, self.laid, plain)
            part, here = patched(part, edited)
            placed |= here
            tables.append((part, gone))
        loose = self._loose(tuple(event for key, event in every.items() if key not in placed))
        without = {*self.laid.rows, *self.laid.gone} - placed
        made = joined(loose, [part for part, _ in tables], without, [gone for _, gone in tables])
        if not any(made is part for part, _ in tables):
            self._plain.clear()  # nothing of them stands in what was made: they would take as much again
        return made

    def _loose(self, events: tuple[Event, ...]) -> Columns:
        """The columns of events that are objects: an edit changes a few of thousands."""
        for kept, _, made in self._last:
            if len(kept) == len(events) and all(map(is_, kept, events)):
                return made
        _, known, before = self._last[0]
        made = renewed(before, known, events)
        self._last = [(events, {event.key: event for event in events}, made), self._last[0]]
        return made

    def dismissed(self) -> Columns:
        """Those a person dismissed, as columns."""
        parts = []
        for table in self._columns.values():
            marks = self.laid.marks.get(table.table[:TABLE_PREFIX])
            if marks is not None and (rows := np.flatnonzero(lines.lines_in(marks.dismissed, table.lines))).size:
                parts.append(picked(table.columns(), rows))
        return joined(columns(self.laid.dismissed), parts, [event.key for event in self.laid.dismissed])

    def dismissed_count(self) -> int:
        """How many there are."""
        marks = ((self.laid.marks.get(table.table[:TABLE_PREFIX]), table.lines) for table in self._columns.values())
        rows = sum(int(np.count_nonzero(lines.lines_in(one.dismissed, at))) for one, at in marks if one is not None)
        return rows + sum(event.record is None or row_of(event.key) is None for event in self.laid.dismissed)

    def mask(self, every: Columns, hits: SearchHits) -> Mask:
        """True in those rows of `every` (as `columns` gave it) that a search of the store found."""
        made = lines_mask(every.keys, hits.lines)
        found = dict(hits.lines)
        moved = []
        for key, event in self.laid.rows.items():
            record = event.record
            if record is not None and record.table in found and bool(np.any(found[record.table] == record.line)):
                moved.append(key)
        made[every.keys.rows((*hits.events, *moved))] = True
        return made


def reviewed(table: TableColumns, laid: Laid, made: Columns) -> tuple[Columns, Mask | None]:
    """The columns of a table (`made`: as they were read) with what a person accepted marked, rows split off and merged names under one; and
    which rows were dismissed."""
    for one in laid.splits:
        if kept := dict(one.split.rows).get(table.table[:TABLE_PREFIX]):
            here = lines.lines_in(lines.loaded(kept), table.lines)
            made = replace(made, participants=made.participants.renamed_in(here, one.sources, one.split.key))
    if laid.people and not laid.people.keys().isdisjoint(made.participants.names):
        made = replace(made, participants=made.participants.named(laid.people))
    if laid.lasting and not laid.lasting.keys().isdisjoint(made.series.names):
        made = replace(made, series=made.series.named(laid.lasting))
    marks = laid.marks.get(table.table[:TABLE_PREFIX])
    if marks is None:
        return made, None
    if len(marks.accepted):
        accepted = lines.lines_in(marks.accepted, table.lines)
        made = replace(made, flags=made.flags | accepted.astype(np.uint8) * np.uint8(ACCEPTED))
    return made, lines.lines_in(marks.dismissed, table.lines) if len(marks.dismissed) else None


class EveryEvent(Sequence[Event]):
    """Events read from articles and from tables in one order, each made when it is come to: for exports, which go through all of them.

    `rows` are rows of `every`, which holds the events `read` and those of `tables`.
    """

    def __init__(
        self, read: Iterable[Event], tables: TableEvents, every: Columns, rows: IndexArray, *, dismissed: bool = False
    ) -> None:
        self._read = {event.key: event for event in read}
        self._tables, self._every, self._rows, self._dismissed = tables, every, rows, dismissed

    def __len__(self) -> int:
        return len(self._rows)

    def on(self, store: Store) -> EveryEvent:
        """The same, read by another connection: for another thread."""
        return EveryEvent(self._read.values(), self._tables.on(store), self._every, self._rows, dismissed=self._dismissed)

    def columns(self) -> Columns:
        """Their columns, for what needs no event as such."""
        return self._every if len(self._rows) == len(self._every) else picked(self._every, self._rows)

    @overload
    def __getitem__(self, place: int, /) -> Event: ...

    @overload
    def __getitem__(self, place: slice, /) -> tuple[Event, ...]: ...

    def __getitem__(self, place: int | slice, /) -> Event | tuple[Event, ...]:
        if isinstance(place, slice):
            return tuple(EveryEvent(self._read.values(), self._tables, self._every, self._rows[place], dismissed=self._dismissed))
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        return next(self._some(self._rows[place : place + 1 or None]))

    def __iter__(self) -> Iterator[Event]:
        for low in range(0, len(self._rows), _STEP):
            yield from self._some(self._rows[low : low + _STEP])

    def _some(self, rows: IndexArray) -> Iterator[Event]:
        keys = [self._every.keys[int(row)] for row in rows]
        found = {event.key: event for event in self._tables.each((key for key in keys if key not in self._read), dismissed=self._dismissed)}
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
    raw, tables = store.raw(), TableEvents(store)
    collection = tables.take(raw, store.overrides()).collection
    if not raw.tables:
        return collection
    every = tables.columns(collection.events)
    return replace(collection, events=EveryEvent(collection.events, tables, every, np.arange(len(every))))

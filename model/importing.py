"""Event tables into a project: what can be known of one before it goes in, and putting it in, row by row.

A window looks at a table first (`look`), shows what its rows would become under a mapping (`Look.trial`), and hands a `Wish` to
`model.loading`.  Rows that give no event are listed with their lines and reasons; the others go in, all of them or none.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from model.domain import EventTable, Failure, Participant, Series, TableRow
from model.ingest.errors import ReadError
from model.ingest.tables.mapping import DateOrder, Mapping, MappingError, Numbers, Role
from model.progress import Progress
from model.storable import storable
from model.translation import figures, tr
from model.wording import count_words, date_words

if TYPE_CHECKING:
    from model.ingest.tables.registry import Opened, Sample
    from model.ingest.tables.rows import Broken, Cells
    from model.ingest.tables.understand import Understanding
    from model.store.store import Store
    from model.store.table_writer import TableWriter

__all__ = [
    "DateOrder", "Found", "Look", "Mapping", "MappingError", "Numbers", "Outcome", "ReadError", "Role", "Trial", "Wish",
    "look", "looking", "put_in", "tables_in", "told_table",
]  # fmt: skip

_TOLD = 0.2  # seconds between two reports of progress, at the least
_BATCH = 500  # rows between two looks at the clock
_WIDER_SAMPLE = 20_000  # rows looked at where the first thousand leave the order of dates open and nobody can be asked


@dataclass(frozen=True, slots=True)
class Wish:
    """A table to put in; `mapping` None: the ready one, or what its columns look like."""

    path: Path
    mapping: Mapping | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """What a row of the sample becomes: an event in words, or the reason why it is none."""

    line: int
    event: TableRow | None
    who: tuple[str, ...] = ()
    reason: str = ""

    @property
    def words(self) -> str:
        """ "5 February 2023, Munich, meeting, Ana Quiroga"."""
        if self.event is None:
            return self.reason
        parts = (date_words(self.event.when), self.event.place, self.event.kind.value, ", ".join(self.who))
        return ", ".join(filter(None, parts))


@dataclass(frozen=True)
class Look:
    """What is known of a table before it goes in: `columns` stand in its file, `made` are made of those by its format; `mapping` is the
    ready or guessed one; `order_open` whether its dates can be read day first as well as month first."""

    path: Path
    format: str
    ready: bool
    columns: tuple[str, ...]
    made: tuple[str, ...]
    mapping: Mapping
    order_open: bool
    rows: Sequence[Cells]
    broken: Sequence[Broken]
    whole: bool
    notes: tuple[str, ...]

    @property
    def header(self) -> tuple[str, ...]:
        """All columns."""
        return self.columns + self.made

    @property
    def looked_at(self) -> int:
        """How many rows were looked at."""
        return len(self.rows) + len(self.broken)

    @property
    def certain(self) -> bool:
        """Whether nothing has to be asked: its own mapping gives events titles and leaves no order of dates open."""
        try:
            self.mapping.check(self.header)
        except MappingError:
            return False
        return bool(self.mapping.dates) or not self.open_order(self.mapping)

    def trial(self, mapping: Mapping) -> list[Trial]:
        """What the rows looked at become under a mapping, in order of line.  Raises MappingError where it does not fit."""
        from model.ingest.tables.understand import RowError, Understanding

        understanding = Understanding(self.header, len(self.columns), mapping, today())
        names: dict[str, str] = {}
        tried = [Trial(one.line, None, reason=one.reason) for one in self.broken]
        for cells in self.rows:
            try:
                row = understanding.row(cells)
            except RowError as error:
                tried.append(Trial(cells.line, None, reason=str(error)))
                continue
            names |= {one.key: one.name for one in understanding.take_participants()}
            tried.append(Trial(cells.line, row, tuple(names[key] for key, _ in row.participants)))
        return sorted(tried, key=lambda one: one.line)

    def open_order(self, mapping: Mapping) -> bool:
        """Whether the dates of this mapping's columns can be read day first as well as month first."""
        from model.ingest.tables.cell_dates import date_order

        return date_order(_dates_of(self.header, self.rows, mapping))[1]

    def order_example(self, mapping: Mapping) -> tuple[str, str, str] | None:
        """(a date as it stands, what it is day first, what it is month first, in words) where dates are written so that both can be;
        None where none is."""
        from model.ingest.tables.cell_dates import order_example

        found = order_example(_dates_of(self.header, self.rows, mapping))
        return (found[0], date_words(found[1]), date_words(found[2])) if found else None

    def has_numbers(self, mapping: Mapping) -> bool:
        """Whether bare numbers that are no years stand where dates should."""
        values = (value.strip() for value in _dates_of(self.header, self.rows, mapping))
        return any(value.isdigit() and len(value) > 4 and len(value) not in (8, 14) for value in values)

    def with_dates(self, mapping: Mapping) -> Mapping:
        """The mapping with how the dates in its columns are written, as far as the rows tell."""
        from model.ingest.tables.guess import with_dates

        found = with_dates(mapping, _values(self.header, self.rows, mapping))
        return found if found.dates or not mapping.dates else replace(found, dates=mapping.dates)


Done = Callable[[EventTable, tuple[str | None, str]], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a wish: the table as it is in the project, or a failure of the file as a whole, or neither where it was in already.
    `notes` are sentences the reader should know (which of two readings was chosen)."""

    table: EventTable | None = None
    failure: Failure | None = None
    notes: tuple[str, ...] = ()


def today() -> int:
    """The day number of now, in UTC."""
    return int(time.time() // 86400)


def tables_in(paths: Iterable[Path | str]) -> list[Path]:
    """The files among these paths, and in the folders among them, that are event tables, in order."""
    from model.ingest.registry import collect

    return [path for path in collect(paths) if told_table(path)]


@dataclass(frozen=True, slots=True)
class Found:
    """What is to be added: files that are no tables, or are tables that cannot be read (reading them tells why), and tables to ask
    about, those of the same columns together."""

    files: tuple[Path, ...]
    tables: tuple[tuple[Look, ...], ...]


def looking(paths: Iterable[Path | str]) -> Generator[Progress, None, Found]:
    """Tell the event tables among files and folders from the rest, and look at their first rows."""
    from model.ingest.registry import collect

    yield Progress(0, 0, tr("Looking at the files"))
    every = collect(paths)
    files: list[Path] = []
    groups: dict[tuple[object, ...], list[Look]] = {}
    for number, path in enumerate(every, 1):
        if not told_table(path):
            files.append(path)
            continue
        yield Progress(number, len(every), tr("Looking at {name}", name=storable(path.name)))
        try:
            seen = look(path)
        except ReadError:
            files.append(path)
            continue
        groups.setdefault((seen.format, seen.header, seen.mapping), []).append(seen)
    return Found(tuple(files), tuple(map(tuple, groups.values())))


def told_table(path: Path) -> bool:
    """Whether a file is a table: by its ending, or, where its ending says nothing, by its first 4 KB."""
    from model.ingest.registry import IMPORTERS
    from model.ingest.tables.registry import FORMATS, is_table
    from model.ingest.tables.source import Source

    if is_table(path):
        return True
    if path.name.lower().endswith(tuple(ending for one in IMPORTERS for ending in one.endings)):
        return False
    with suppress(ReadError):  # told when it is read
        head = Source.of(path).head
        return any(one.ready and one.sniff(head) for one in FORMATS)
    return False


def look(path: Path | str) -> Look:
    """Look at a table's first rows.  Raises ReadError with a sentence."""
    from model.ingest.tables.registry import open_table, sample

    opened = open_table(path)
    return _look(opened, sample(opened))


def _look(opened: Opened, found: Sample) -> Look:
    mapping = opened.mapping(found)
    table = opened.table
    made = tuple(table.header[table.own :])
    seen = Look(
        opened.source.path, opened.format.name, opened.format.ready, opened.columns, made, mapping, False,
        found.rows, found.broken, found.whole, tuple(table.notes),
    )  # fmt: skip
    return replace(seen, order_open=not mapping.dates and seen.open_order(mapping))


def _values(header: Sequence[str], rows: Sequence[Cells], mapping: Mapping) -> dict[str, list[str]]:
    """What stands in the columns of whole dates."""
    from model.ingest.tables.guess import DATES

    place = {name: number for number, name in enumerate(header)}
    dated = [name for name, role in mapping.columns if role in DATES and name in place]
    return {name: [row.values[place[name]] for row in rows if place[name] < len(row.values)] for name in dated}


def _dates_of(header: Sequence[str], rows: Sequence[Cells], mapping: Mapping) -> list[str]:
    return [value for values in _values(header, rows, mapping).values() for value in values]


# -- putting it in ------------------------------------------------------------------------------------------------------


def put_in(store: Store, wish: Wish, done: Done | None = None) -> Generator[Progress, None, Outcome]:
    """Put a table into the project.  Where it is left at a yield, or fails, nothing of it stays.  `done` is told in the transaction in
    which all of it is there: the table, and the names of the findings before it was begun and since.

    Raises ProjectError where the project cannot be written, MappingError where the mapping does not fit the table.
    """
    from model.ingest.tables.source import digest_of

    name = storable(wish.path.name)
    try:
        size = max(1, wish.path.stat().st_size) if wish.path.is_file() else 1
        step = (0, "")
        for step in _now_and_then(digest_of(wish.path)):
            yield Progress(step[0] * 1000 // size, 1000, tr("Looking at {name}", name=name))
        if any(one.digest == step[1] for one in store.tables()):
            return Outcome()
        return (yield from _put_in(store, wish, step[1], done))
    except ReadError as error:
        return Outcome(failure=Failure(storable(wish.path), str(error)))


def _now_and_then(steps: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """The steps, but for those that come quickly after another; the last one always."""
    told, last = 0.0, None
    for step in steps:
        if last is not None and time.monotonic() - told > _TOLD:
            told = time.monotonic()
            yield last
        last = step
    if last is not None:
        yield last


def _put_in(store: Store, wish: Wish, digest: str, done: Done | None) -> Generator[Progress, None, Outcome]:
    from model.ingest.tables.registry import open_table
    from model.ingest.tables.understand import Understanding

    opened = open_table(wish.path)
    mapping, notes = _mapping_for(opened, wish)
    understanding = Understanding(opened.table.header, opened.table.own, mapping, today())
    kept = EventTable(
        digest, storable(wish.path), opened.table.title or storable(wish.path.stem), format=opened.format.name,
        mapping=mapping.to_json(), columns=opened.columns,
    )  # fmt: skip
    with store.table_writer(kept) as writer:
        first = yield from _rows(opened, understanding, writer)
        if not first.rows:
            says = tr("No row of “{name}” gave an event.", name=storable(wish.path.name))
            rows, reasons = count_words(first.failed, "row"), " ".join(first.reasons)
            why = tr("{rows} failed; the first ones: {reasons}", rows=rows, reasons=reasons)
            why = why if first.failed else tr("It holds a header and nothing else.")
            return Outcome(failure=Failure(storable(wish.path), f"{says} {why}"), notes=notes)
        yield Progress(1000, 1000, tr("Storing {name}", name=storable(wish.path.name)))
        with store.atomic():
            table = writer.finish()
            if done is not None:
                done(table, writer.names)
        return Outcome(table, notes=notes)


def _mapping_for(opened: Opened, wish: Wish) -> tuple[Mapping, tuple[str, ...]]:
    """The mapping to use, and what to tell of how it was chosen."""
    from model.ingest.tables.registry import sample

    notes = tuple(opened.table.notes)
    if wish.mapping is not None:
        return wish.mapping, notes
    seen = _look(opened, sample(opened))
    if not seen.order_open:
        return seen.mapping, notes
    wider = _look(opened, sample(opened, _WIDER_SAMPLE))
    if not wider.order_open:
        return replace(seen.mapping, dates=wider.mapping.dates), notes
    return replace(seen.mapping, dates=DateOrder.DAY_FIRST), (
        *notes,
        tr(
            "The dates of “{name}” can be read day first or month first (as in 5/2/2023); they were read day first. "
            "If that is wrong, take the table out and put it in again with the month first.",
            name=storable(wish.path.name),
        ),
    )


@dataclass(slots=True)
class _Count:
    rows: int = 0
    failed: int = 0
    reasons: tuple[str, ...] = ()


def _rows(opened: Opened, understanding: Understanding, writer: TableWriter) -> Generator[Progress, None, _Count]:
    """Write the rows of a table.  Returns how many went in and failed, and the first reasons."""
    from model.ingest.tables.rows import Broken
    from model.ingest.tables.understand import RowError

    count = _Count()
    batch: list[TableRow] = []
    size, told = max(1, opened.table.size), time.monotonic()
    name = storable(opened.source.name)
    with opened.table.rows() as rows:
        for number, row in enumerate(rows, 1):
            reason = ""
            if isinstance(row, Broken):
                reason = row.reason
            else:
                try:
                    batch.append(understanding.row(row))
                except RowError as error:
                    reason = str(error)
            if reason:
                count.failed += 1
                if len(count.reasons) < 3:
                    count.reasons = (*count.reasons, tr("line {line}: {reason}", line=row.line, reason=reason))
                writer.fail(row.line, reason)
            if number % _BATCH == 0:
                count.rows += len(batch)
                _write(writer, understanding.take_participants(), understanding.take_series(), batch)
                if time.monotonic() - told > _TOLD:
                    told = time.monotonic()
                    share = min(1000, rows.position * 1000 // size)
                    yield Progress(share, 1000, tr("{name}: {rows} events", name=name, rows=figures(count.rows)))
    count.rows += len(batch)
    _write(writer, understanding.take_participants(), understanding.take_series(), batch)
    return count


def _write(writer: TableWriter, people: list[Participant], series: list[Series], batch: list[TableRow]) -> None:
    """Hand over what was understood, and empty the batch."""
    if people:
        writer.participants(people)
    if series:
        writer.series(series)
    writer.add(batch)
    batch.clear()


"""Event tables: what there is of each, one event of a row at a time or a stretch of them, and taking a table out again.

The rows themselves are written by `table_writer` and read as columns by `snapshot`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from sqlite3 import Connection
from typing import Any

from model.dates import DateSpan, Precision, Step
from model.domain import LINES, TABLE_PREFIX, Event, EventTable, Kind, Record, Role, RowFailure, Status, row_key, row_line
from model.publishers import publisher_of
from model.store.contents import FARTHEST
from model.store.errors import ProjectThere
from model.translation import tr

__all__ = [
    "all_of", "aside", "cut_off", "events", "failures", "hidden", "ids_of", "named_in", "put", "remove", "series_of", "spans", "stretch",
]  # fmt: skip

# A row's id is its table's id times LINES, and its line.
_ASKED = 500  # ids in one question
_ASIDE = 2  # `imported` of a table that was put aside; its digest has its id behind it then, so that the same file can be put in again

_TABLE = "SELECT id, digest, path, name, source, format, mapping, columns, rows, failed FROM event_table"


def all_of(db: Connection) -> tuple[EventTable, ...]:
    """The tables that are in, in the order they came."""
    return tuple(_table(row) for row in db.execute(f"{_TABLE} WHERE imported = 1 ORDER BY id"))


def cut_off(db: Connection) -> tuple[EventTable, ...]:
    """The tables of which some rows are in and not all: being imported in this moment, or cut off."""
    return tuple(_table(row) for row in db.execute(f"{_TABLE} WHERE imported = 0 ORDER BY id"))


def _table(row: Sequence[Any]) -> EventTable:
    number, digest, path, name, source, form, mapping, columns, rows, failed = row
    return EventTable(digest, path, name, source, form, mapping, tuple(json.loads(columns)), rows, failed, number)


def failures(db: Connection, digest: str, most: int) -> tuple[RowFailure, ...]:
    """The first `most` rows of a table that gave no event, by line; `EventTable.failed` counts them all."""
    rows = db.execute(
        "SELECT line, reason FROM row_failure WHERE table_id = (SELECT id FROM event_table WHERE digest = ?) ORDER BY line LIMIT ?",
        (digest, most),
    )
    return tuple(RowFailure(*row) for row in rows)


def spans(number: int) -> tuple[int, int]:
    """The ids that the rows of the table of this number may have: from .. to, the second excluded."""
    return number * LINES, (number + 1) * LINES


def ids_of(keys: Iterable[str], tables: Iterable[EventTable]) -> dict[str, int]:
    """The ids of those of these keys that may be a row's of these tables; whether there is such a row is not looked at."""
    numbers = {table.digest[:TABLE_PREFIX]: table for table in tables}
    found = {}
    for key in keys:
        table = numbers.get(key[:TABLE_PREFIX])
        line = row_line(table.digest, key) if table else None
        if table is not None and line is not None:
            found[key] = table.id * LINES + line
    return found


_EVENT = """SELECT event_row.id, title, kind, status, place, series.key, earliest, start_latest, end_earliest, latest,
    precision, edtf, note, steps, roles, text, link FROM event_row LEFT JOIN series ON series.id = series_id"""


def events(db: Connection, ids: Sequence[int], tables: Iterable[EventTable]) -> Iterator[Event]:
    """The events of these ids, in the order asked for, as they were read; an id that no row has is passed over."""
    known = {table.id: table for table in tables}
    for low in range(0, len(ids), _ASKED):
        asked = ids[low : low + _ASKED]
        marks = ", ".join("?" * len(asked))
        rows = {row[0]: row for row in db.execute(f"{_EVENT} WHERE event_row.id IN ({marks})", asked)}
        people = _people(db, rows.values())
        for number in asked:
            table = known.get(number // LINES)
            if number in rows and table is not None:
                yield _event(rows[number], table, people)


def series_of(db: Connection, number: int) -> tuple[int, ...]:
    """The id of the series that the event of this id is of, if it is of one."""
    return tuple(db.execute("SELECT series_id FROM event_row WHERE id = ? AND series_id IS NOT NULL", (number,)).fetchone() or ())


def stretch(db: Connection, table: EventTable) -> Iterator[Event]:
    """All events of a table as they were read, by line."""
    ids = [number for (number,) in db.execute("SELECT id FROM event_row WHERE id >= ? AND id < ? ORDER BY id", spans(table.id))]
    return events(db, ids, [table])


def _people(db: Connection, rows: Iterable[Sequence[Any]]) -> dict[int, str]:
    """The keys of the participants that these rows name by id."""
    wanted = sorted({who for row in rows if row[14] for who, _ in json.loads(row[14])})
    found: dict[int, str] = {}
    for low in range(0, len(wanted), _ASKED):
        asked = wanted[low : low + _ASKED]
        found |= dict(db.execute(f"SELECT id, key FROM participant WHERE id IN ({', '.join('?' * len(asked))})", asked))
    return found


def _event(row: Sequence[Any], table: EventTable, people: Mapping[int, str]) -> Event:
    number, title, kind, status, place, series, *when = row[:13]
    steps, roles, text, link = row[13:]
    _demand(isinstance(one, str) for one in (title, place, text, link))
    line, cells = number % LINES, _cells(table.columns, text)
    return Event(
        row_key(table.digest, line), title, Kind(kind), Status(status), _when(when, steps), place,
        _roles(roles, people),
        series=series or "", id=number,
        record=Record(table.digest, table.path, table.name, line, text, link, cells, publisher_of(table.mapping, dict(cells), link)),
    )  # fmt: skip


def _demand(tests: Iterable[bool]) -> None:
    """Raises TypeError unless all is as it must be: the rows of a large table are looked at only when they are read."""
    if not all(tests):
        raise TypeError("a row of an event table makes no sense")


def _roles(kept: str | None, people: Mapping[int, str]) -> tuple[Role, ...]:
    roles = json.loads(kept) if kept else []
    _demand(isinstance(role, str) for _, role in roles)
    return tuple(Role(people[who], role) for who, role in roles)


def _when(row: Sequence[Any], steps: str | None) -> DateSpan | None:
    earliest, start_latest, end_earliest, latest, precision, edtf, note = row
    if earliest is None:
        _demand(one is None for one in row[1:6])
        return None
    why = tuple(Step(*step) for step in json.loads(steps)) if steps else ()
    _demand(isinstance(day, int) and abs(day) < FARTHEST for day in row[:4])
    _demand(isinstance(one, str) for one in (edtf, note or "", *(text for step in why for text in (step.rule, step.phrase, step.says))))
    _demand(isinstance(at, int) and -1 <= at < LINES for step in why for at in (step.start, step.end))
    return DateSpan(earliest, start_latest, end_earliest, latest, Precision(precision), edtf, why, note or "")


def _cells(columns: Sequence[str], text: str) -> tuple[tuple[str, str], ...]:
    """The cells of a row with their columns' names; a row that is longer than the header has cells without a name."""
    if not columns:
        return ()
    if len(text) > csv.field_size_limit():
        csv.field_size_limit(len(text))
    cells = next(csv.reader(io.StringIO(text, newline=""), strict=False), [])
    names = [*columns, *[""] * (len(cells) - len(columns))]
    return tuple(zip(names, cells, strict=False))


def remove(db: Connection, number: int) -> None:
    """Take a table out with its events, and the participants and series that nothing else names.  To be called in a transaction."""
    db.execute(f"DROP TABLE IF EXISTS row_search_{int(number)}")
    db.execute("DELETE FROM event_row WHERE id >= ? AND id < ?", spans(number))
    db.execute("DELETE FROM event_table WHERE id = ?", (number,))
    db.execute("DELETE FROM series WHERE NOT linked AND id NOT IN (SELECT series_id FROM table_series)")
    db.execute("DELETE FROM participant WHERE NOT linked AND id NOT IN (SELECT participant_id FROM table_participant)")


def put(db: Connection, number: int, there: bool) -> bool:
    """Put a table aside, or back: its rows stay as they are, and so does what it names.  Returns whether it was in.  To be called in a
    transaction.  Raises KeyError where there is no such table, ProjectThere where another of this digest is in."""
    row = db.execute("SELECT digest, name, imported FROM event_table WHERE id = ? AND imported <> 0", (number,)).fetchone()
    if row is None:
        raise KeyError(number)
    digest, name, was = row[0], row[1], bool(row[2] == 1)
    if there and not was:
        digest = digest.partition(":")[0]
        if db.execute("SELECT 1 FROM event_table WHERE digest = ?", (digest,)).fetchone():
            raise ProjectThere(tr("“{name}” was put in again since. Take it out first.", name=name))
    elif was and not there:
        digest = f"{digest}:{number}"
    db.execute("UPDATE event_table SET imported = ?, digest = ? WHERE id = ?", (1 if there else _ASIDE, digest, number))
    return was


def aside(db: Connection) -> frozenset[int]:
    """The ids of the tables that were put aside."""
    return frozenset(row[0] for row in db.execute("SELECT id FROM event_table WHERE imported = ?", (_ASIDE,)))


def named_in(step: str) -> frozenset[int]:
    """The ids of the tables that a step, as it is kept, puts aside or back; none of one that is damaged: it puts none back."""
    try:
        return frozenset(int(number) for number, _ in json.loads(step)["tables"])
    except (ValueError, TypeError, LookupError, RecursionError):
        return frozenset()


def hidden(db: Connection, noun: str) -> frozenset[int]:
    """The ids of participants or series (`noun`) that nothing names but tables that were put aside."""
    if db.execute("SELECT 1 FROM event_table WHERE imported = ?", (_ASIDE,)).fetchone() is None:
        return frozenset()
    rows = db.execute(
        f"""SELECT id FROM {noun} WHERE NOT linked AND id NOT IN
        (SELECT {noun}_id FROM table_{noun} JOIN event_table ON event_table.id = table_id WHERE imported <> ?)""",
        (_ASIDE,),
    )
    return frozenset(row[0] for row in rows)

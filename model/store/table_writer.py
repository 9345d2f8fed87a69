"""Puts an event table in, some rows at a time, each batch a transaction of its own; what is not finished is taken out again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from sqlite3 import Connection
from typing import Any

from model.domain import LINES, EventTable, Participant, Series, TableRow
from model.store import participants, series, snapshot, tables
from model.store.snapshot import Gathered

__all__ = ["TableWriter"]

_BATCH = 10_000  # rows a transaction
_MOST_DAY = 2**31 - 1  # snapshots keep days in 32 bits

_ROW = "INSERT INTO event_row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


class TableWriter:
    """Takes the rows of one table in order of line.  Besides what it writes it keeps some hundred bytes a row until `finish`."""

    def __init__(
        self, db: Connection, atomic: Callable[[], AbstractContextManager[None]], table: EventTable, names: tuple[str | None, str]
    ) -> None:
        self._db, self._atomic = db, atomic
        self.names = names  # of the findings, before this was begun and since
        self._people: dict[str, tuple[int, str]] = {}  # id, names as the search has them
        self._series: dict[str, int] = {}
        self._rows: list[TableRow] = []
        self._failures: dict[int, str] = {}
        self._digest = table.digest
        self._last = 0
        self.rows = self.failed = 0
        self.finished = False
        with atomic():
            made = db.execute(
                """INSERT INTO event_table (digest, path, name, source, format, mapping, columns, rows, failed, imported)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)""",
                (
                    table.digest, table.path, table.name, table.source, table.format, table.mapping,
                    json.dumps(table.columns, ensure_ascii=False),
                ),
            )  # fmt: skip
            assert made.lastrowid is not None
            self.id = made.lastrowid
            db.execute(
                f"""CREATE VIRTUAL TABLE row_search_{self.id} USING fts5 (
                title, place, names, words, content='', tokenize='unicode61 remove_diacritics 2')"""
            )
        self._gathered = Gathered()

    def participants(self, found: Iterable[Participant]) -> None:
        """Take participants before the rows that name them.  One that is known already, from articles or another table, stays as it is."""
        with self._atomic():
            for one in found:
                row = self._db.execute("SELECT id, name, aliases FROM participant WHERE key = ?", (one.key,)).fetchone()
                if row is None:
                    number = participants.add(self._db, one)
                    row = number, one.name, json.dumps(one.aliases)
                self._db.execute("INSERT OR IGNORE INTO table_participant VALUES (?, ?)", (self.id, row[0]))
                self._people[one.key] = row[0], "\n".join((row[1], *json.loads(row[2])))

    def series(self, found: Iterable[Series]) -> None:
        """Take series before the rows that name them, as above.  Their parties must have been taken; rounds and hiatuses are not kept."""
        with self._atomic():
            for one in found:
                row = self._db.execute("SELECT id FROM series WHERE key = ?", (one.key,)).fetchone()
                number = row[0] if row else series.add(self._db, one, [self._people[key][0] for key in one.parties])
                self._db.execute("INSERT OR IGNORE INTO table_series VALUES (?, ?)", (self.id, number))
                self._series[one.key] = number

    def add(self, rows: Iterable[TableRow]) -> None:
        """Take rows, their lines rising from call to call.  Raises ValueError where they do not, KeyError for a key not taken before."""
        for row in rows:
            if not self._last < row.line < LINES:
                raise ValueError(f"line {row.line} after line {self._last}")
            self._last = row.line
            self._rows.append(row)
            if len(self._rows) >= _BATCH:
                self.flush()

    def fail(self, line: int, reason: str) -> None:
        """Note a row that gives no event.  Of several notes of one line the first is kept."""
        self._failures.setdefault(line, reason)
        if len(self._failures) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what was taken so far."""
        made = [made for row in self._rows if (made := self._made(row)) is not None]
        self._rows.clear()
        failures = [(self.id, line, reason) for line, reason in self._failures.items()]
        self._failures.clear()
        with self._atomic():
            self._db.executemany(_ROW, [row for row, _ in made])
            words = ((row[0], row[1], row[4], names, row[15]) for row, names in made)
            self._db.executemany(f"INSERT INTO row_search_{self.id} (rowid, title, place, names, words) VALUES (?, ?, ?, ?, ?)", words)
            self._db.executemany("INSERT OR IGNORE INTO row_failure VALUES (?, ?, ?)", failures)

    def _made(self, row: TableRow) -> tuple[tuple[Any, ...], str] | None:
        """What is stored of a row, and the names the search has for it; None, with a note, where it cannot be stored."""
        people = [self._people[key] for key, _ in row.participants]
        number = self._series[row.series] if row.series else None
        when = row.when
        if when is not None and max(-when.earliest, when.latest) >= _MOST_DAY:
            self._failures.setdefault(row.line, "Its date is millions of years away.")
            return None
        dates: tuple[object, ...] = (None,) * 8
        if when is not None:
            steps = [(step.rule, step.phrase, step.start, step.end, step.says) for step in when.derivation]
            why = json.dumps(steps, ensure_ascii=False) if steps else None
            bounds = when.earliest, when.start_latest, when.end_earliest, when.latest
            dates = *bounds, when.precision.value, when.edtf, when.note or None, why
        roles = None
        if people:
            roles = json.dumps([(who[0], role) for who, (_, role) in zip(people, row.participants, strict=True)], ensure_ascii=False)
        made = (
            self.id * LINES + row.line, row.title, row.kind.value, row.status.value, row.place, *dates,
            number, roles, row.text, row.link,
        )  # fmt: skip
        try:
            "".join(text for text in made if isinstance(text, str) and not text.isascii()).encode()
        except UnicodeEncodeError:
            self._failures.setdefault(row.line, "It holds signs that are no text (halves of surrogate pairs).")
            return None
        self._gathered.add(row)
        return made, "\n".join(names for _, names in people)

    def finish(self) -> EventTable:
        """Write the rest and the columns, and let the table be seen.  Returns it as it is in the project."""
        self.flush()
        db = self._db
        with self._atomic():
            snapshot.write(db, self.id, self._gathered.columns(self._digest))
            self.rows = len(self._gathered)
            (self.failed,) = db.execute("SELECT count(*) FROM row_failure WHERE table_id = ?", (self.id,)).fetchone()
            db.execute("UPDATE event_table SET rows = ?, failed = ?, imported = 1 WHERE id = ?", (self.rows, self.failed, self.id))
        self.finished = True
        return next(table for table in tables.all_of(db) if table.id == self.id)

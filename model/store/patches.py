"""What another linking would change in a project, row by row: worked out beforehand, kept as a text, applied and taken back exactly.

A patch holds every row that differs as it was and as it is.  It is worked out by linking for real in a transaction that is then
rolled back, while triggers tell what is written (source of the idea: https://www.sqlite.org/undoredo.html).  It fits the findings it
was worked out on and no others: the state "findings" names these, and is another after every write to them.
"""

from __future__ import annotations

import base64
import json
import secrets
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection
from typing import Any

__all__ = ["FINDINGS", "LINKED", "LOAD_STEP", "apply", "decoded", "encoded", "fresh", "recorded", "searched"]

FINDINGS = "findings"
LOAD_STEP = "load_step"  # state: the step that the last load wrote, and what the linking that is noted in it must find (`model.load_step`)
LINKED = "linked"  # state: which extractions the findings come from (see `model.joining`)
# Rows of the first are referred to by others and so are changed where they are; rows of the others are taken out and put in anew.
_PARENTS = ("article", "participant", "series", "event")
_CHILDREN = (
    "mention", "mention_name", "event_participant", "conflict", "derivation", "series_party", "round", "hiatus", "claim",
)  # fmt: skip
_NAMED = ("participant", "series")  # that event tables name as well

Row = list[Any]
Rows = dict[tuple[Any, ...], list[Row | None]]
"""The key of a row -> the row before and after, None where there was or is none."""


def fresh() -> str:
    """A name that no findings had before."""
    return secrets.token_hex(16)


@contextmanager
def recorded(db: Connection) -> Iterator[dict[str, Rows]]:
    """What is written to the findings inside, by table; to be used in a transaction."""
    found: dict[str, Rows] = {table: {} for table in (*_PARENTS, *_CHILDREN)}
    keys = {table: _columns(db, table)[1] for table in found}

    def note(table: str, place: int, *values: Any) -> None:
        row = list(values)
        pair = found[table].setdefault(tuple(row[at] for at in keys[table]), [None, None] if place else [row, None])
        pair[1] = row if place else None

    name = f"findings_written_{fresh()}"  # one that was never used: another cannot be replaced while statements are under way
    db.create_function(name, -1, note)
    try:
        for table in found:
            _watch(db, table, name)
        yield found
    finally:
        for table in found:
            for what in ("INSERT", "UPDATE", "DELETE"):
                db.execute(f"DROP TRIGGER IF EXISTS temp.written_{table}_{what}")
    for table in _PARENTS:
        found[table] = {key: pair for key, pair in found[table].items() if pair[0] != pair[1]}


def _watch(db: Connection, table: str, tell: str) -> None:
    columns = _columns(db, table)[0]
    old, new = (", ".join(f"{which}.{name}" for name in columns) for which in ("old", "new"))
    gone, came = f"SELECT {tell}('{table}', 0, {old});", f"SELECT {tell}('{table}', 1, {new});"
    for what, does in (("INSERT", came), ("UPDATE", gone + came), ("DELETE", gone)):
        db.execute(f"CREATE TEMP TRIGGER written_{table}_{what} AFTER {what} ON main.{table} BEGIN {does} END")


def _columns(db: Connection, table: str) -> tuple[list[str], list[int]]:
    """The names of a table's columns, and which of them are its key."""
    about = db.execute(f"PRAGMA main.table_info({table})").fetchall()
    keys = sorted((row[5], place) for place, row in enumerate(about) if row[5])
    return [row[1] for row in about], [place for _, place in keys]


def searched(db: Connection) -> dict[int, Row]:
    """What the search index has of each event."""
    return {row[0]: list(row[1:]) for row in db.execute("SELECT rowid, title, place, names, words FROM event_search")}


def encoded(
    db: Connection, found: dict[str, Rows], before: str | None, after: str | None, words: tuple[dict[int, Row], dict[int, Row]]
) -> str:
    """A patch as a text.  `before` and `after` name the findings, `words` are what the search index had and has."""
    tables = {table: {"columns": _columns(db, table)[0], "rows": list(rows.values())} for table, rows in found.items() if rows}
    index = [[number, words[0].get(number), words[1].get(number)] for number in sorted({*words[0], *words[1]})]
    value = {"before": before, "after": after, "tables": tables, "search": [one for one in index if one[1] != one[2]]}
    return base64.b85encode(zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), 6)).decode()


def decoded(patch: str) -> dict[str, Any]:
    """What `encoded` wrote.  Raises ValueError or TypeError for anything else."""
    try:
        value = json.loads(zlib.decompress(base64.b85decode(patch)))
    except (zlib.error, RecursionError) as error:
        raise ValueError("a patch that cannot be read") from error
    if not isinstance(value, dict) or not {"before", "after", "tables", "search"} <= value.keys():
        raise ValueError("not a patch")
    return value


def events_of(value: dict[str, Any]) -> frozenset[int]:
    """The ids of the events that a patch touches."""
    found: set[int] = set()
    for table, one in value["tables"].items():
        names = one["columns"]
        name = "id" if table == "event" else "event_id"
        if name in names and (table == "event" or table in _CHILDREN):
            place = names.index(name)
            found.update(row[place] for pair in one["rows"] for row in pair if row is not None and row[place] is not None)
    return frozenset(found)


def apply(db: Connection, value: dict[str, Any], back: bool) -> None:
    """Change the findings as a patch says, or back again; to be called in a transaction, on the findings that it fits.

    Raises ValueError, KeyError or TypeError for a patch that is damaged; the transaction is then to be rolled back.
    """
    try:
        _apply(db, value, back)
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, OverflowError, AttributeError, IndexError) as error:
        raise ValueError(f"a patch that cannot be applied: {error}") from error
    for table in ("event", *_CHILDREN):  # not left to the end of the transaction, where no one could tell what it was
        if db.execute(f"PRAGMA foreign_key_check({table})").fetchone() is not None:
            raise ValueError(f"a patch that leaves rows of {table} without what they refer to")


def _apply(db: Connection, value: dict[str, Any], back: bool) -> None:
    db.execute("PRAGMA defer_foreign_keys = ON")  # until this transaction ends: rows come in any order
    ways = {table: _ways(db, table, one, back) for table, one in value["tables"].items()}
    for table in (*reversed(_CHILDREN), *_PARENTS):
        key = _key(db, table) if table in ways else []
        gone = [[was[name] for name in key] for was, becomes in ways.get(table, ()) if was and (table in _CHILDREN or not becomes)]
        if gone:
            where = f"WHERE {' AND '.join(f'{name} IS ?' for name in key)}"
            if table in _NAMED:  # what event tables name, also those put aside, is no longer found, and stays
                named = f"IN (SELECT {table}_id FROM table_{table})"
                db.executemany(f"UPDATE {table} SET linked = 0 {where} AND id {named}", gone)
                where += f" AND id NOT {named}"
            db.executemany(f"DELETE FROM {table} {where}", gone)
    for table in (*_PARENTS, *_CHILDREN):
        names = value["tables"][table]["columns"] if table in ways else []
        pairs = [(was, list(becomes.values())) for was, becomes in ways.get(table, ()) if becomes]
        stay = [[*row, was["id"]] for was, row in pairs if was and table in _PARENTS]
        come = [row for was, row in pairs if not (was and table in _PARENTS)]
        if stay:
            db.executemany(f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?", stay)
        if come:
            there = f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in names)}" if table in _NAMED else ""
            db.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}){there}", come)
    for number, *rows in value["search"]:
        db.execute("DELETE FROM event_search WHERE rowid = ?", (number,))
        if rows[0 if back else 1] is not None:
            query = "INSERT INTO event_search (rowid, title, place, names, words) VALUES (?, ?, ?, ?, ?)"
            db.execute(query, [number, *rows[0 if back else 1]])


def _ways(db: Connection, table: str, one: dict[str, Any], back: bool) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """(row that is, row that it becomes) by column, {} for none."""
    if table not in (*_PARENTS, *_CHILDREN):
        raise ValueError(f"no table of findings: {table!r}")
    names = one["columns"]
    if not set(names) <= set(_columns(db, table)[0]):
        raise ValueError(f"columns that are not there: {names!r}")
    pairs = ((after, before) if back else (before, after) for before, after in one["rows"])
    return [(dict(zip(names, was or (), strict=False)), dict(zip(names, becomes or (), strict=False))) for was, becomes in pairs]


def _key(db: Connection, table: str) -> list[str]:
    columns, places = _columns(db, table)
    return [columns[place] for place in places]

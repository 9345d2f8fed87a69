"""JSON as a table: a list of objects (or an object that holds one), or an object a line; names of members are the columns.

JSON is read as a whole, so it is bounded; what is larger can be saved as CSV, or as an object a line, which is read line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from model.ingest.errors import ReadError
from model.ingest.tables.rows import Broken, Cells, named
from model.ingest.tables.source import Lines, Source
from model.storable import storable
from model.translation import tr

__all__ = ["JsonLines", "JsonTable", "cell_of", "open_table", "read_json", "sniff"]

LIMIT = 64 * 1024 * 1024  # bytes of a file that is read as a whole
_LOOKED_AT = 1000  # lines whose members name the columns of a file with an object a line


def sniff(head: str) -> bool:
    """Whether the first 4 KB can be JSON."""
    return head.lstrip()[:1] in ("{", "[")


def read_json(source: Source) -> Any:
    """The value in a file.  Raises ReadError with a sentence."""
    try:
        return json.loads(source.text(LIMIT))
    except ValueError as error:
        raise ReadError(source.path, tr("“{name}” is not whole JSON: {error}. Export it again.", name=source.name, error=error)) from error
    except RecursionError as error:
        raise ReadError(source.path, tr("“{name}” is nested too deeply to be a table of events.", name=source.name)) from error


class JsonTable:
    """Rows that are in memory (see `rows.Table`); a row that is a text is the sentence why it is none."""

    def __init__(self, source: Source, header: Sequence[str], rows: Sequence[Sequence[str] | str], title: str = "") -> None:
        self.header = named(header)
        self.own = len(self.header)
        self.size = len(rows)
        self.title = title
        self.notes: tuple[str, ...] = ()
        self._rows = rows

    @contextmanager
    def rows(self) -> Iterator[ListedRows]:
        yield ListedRows(self._rows)


class ListedRows:
    """One pass over rows in memory."""

    def __init__(self, rows: Sequence[Sequence[str] | str]) -> None:
        self._rows = rows
        self.position = 0

    def __iter__(self) -> Iterator[Cells | Broken]:
        for number, row in enumerate(self._rows, 1):
            self.position = number
            if isinstance(row, str):
                yield Broken(number, row)
            elif any(row):
                yield Cells(number, row)


def open_table(source: Source) -> JsonTable | JsonLines:
    """The table in a JSON file.  Raises ReadError with a sentence where it holds no list of objects."""
    if _an_object_a_line(source.head):
        return JsonLines(source)
    said = read_json(source)
    if isinstance(said, dict) and said.get("format") == "hiatus-timeline":
        raise ReadError(
            source.path,
            tr(
                "“{name}” is a JSON export of Hiatus, which is for other programs. Open its project, or export the events as CSV.",
                name=source.name,
            ),
        )
    within = said.values() if isinstance(said, dict) else [said]
    lists = [value for value in within if isinstance(value, list)]
    items = max((one for one in lists if any(isinstance(item, dict) for item in one)), key=len, default=None)
    if items is None:
        raise ReadError(source.path, tr(
            "“{name}” is JSON, but holds no list of events. Hiatus reads a list of objects, one an event.",
            name=source.name,
        ))
    columns = tuple(dict.fromkeys(name for item in items if isinstance(item, dict) for name in _flat(item)))
    names = named(columns)
    return JsonTable(source, names, [_row(item, columns) for item in items])


class JsonLines:
    """A file with an object a line (see `rows.Table`), read line by line."""

    def __init__(self, source: Source) -> None:
        self._source = source
        columns: dict[str, None] = {}
        with source.lines() as lines:
            for number, line in enumerate(lines):
                if number >= _LOOKED_AT:
                    break
                item = _loaded(line)
                columns |= dict.fromkeys(_flat(item)) if isinstance(item, dict) else {}
        if not columns:
            raise ReadError(source.path, tr("“{name}” begins like JSON, but its first lines hold no object.", name=source.name))
        self.columns = tuple(columns)
        self.header = named(self.columns)
        self.own = len(self.header)
        self.size = source.size
        self.title = ""
        self.notes: tuple[str, ...] = ()

    @contextmanager
    def rows(self) -> Iterator[LineRows]:
        with self._source.lines() as lines:
            yield LineRows(lines, self.columns)


class LineRows:
    """One pass over a file with an object a line."""

    def __init__(self, lines: Lines, columns: Sequence[str]) -> None:
        self._lines, self._columns = lines, columns

    @property
    def position(self) -> int:
        return self._lines.position

    def __iter__(self) -> Iterator[Cells | Broken]:
        known = set(self._columns)
        for line in self._lines:
            if line.isspace():
                continue
            item = _loaded(line)
            row = _row(item, self._columns) if item is not None else f"The line is not whole JSON: {line.strip()[:60]}"
            lost = [name for name in _flat(item) if name not in known] if isinstance(item, dict) else []
            if lost:
                row = f"The object has a member “{lost[0][:40]}” that none of the first {_LOOKED_AT} has. Save the file as CSV."
            yield Broken(self._lines.number, row) if isinstance(row, str) else Cells(self._lines.number, row)


def _an_object_a_line(head: str) -> bool:
    lines = head.splitlines()
    return len(lines) > 1 and isinstance(_loaded(lines[0]), dict)


def _loaded(line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _row(item: Any, columns: Sequence[str]) -> Sequence[str] | str:
    if not isinstance(item, dict):
        return f"The entry is {str(item)[:40]!r}, not an object with members."
    cells = _flat(item)
    return [cells.get(name, "") for name in columns]


def _flat(item: dict[str, Any]) -> dict[str, str]:
    """The members of an object as cells: those of an object within it by both names, the items of a list parted by "; "."""
    cells: dict[str, str] = {}
    for name, value in item.items():
        if isinstance(value, dict):
            cells |= {f"{name} {inner}": cell_of(one) for inner, one in value.items()}
        else:
            cells[name] = cell_of(value)
    return cells


def cell_of(value: Any) -> str:
    """A JSON value as a cell: the items of a list parted by "; "."""
    if value is None:
        return ""
    if isinstance(value, str):
        return storable(value).replace("\0", "\ufffd")
    if isinstance(value, list) and all(isinstance(one, str | int | float) for one in value):
        return "; ".join(storable(str(one)) for one in value)
    return storable(json.dumps(value, ensure_ascii=False)) if isinstance(value, dict | list) else str(value)

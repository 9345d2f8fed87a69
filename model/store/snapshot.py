"""The columns of an event table as they are kept in the project, so that a million events are there without being read one by one.

A snapshot is made when its table is put in and never changes: a person's edits are laid over it, and it goes with its table.  One
that is missing, of another version or not sound is made again from the rows.
"""

from __future__ import annotations

import json
import logging
from array import array
from collections.abc import Iterator
from sqlite3 import Connection
from typing import Any

import numpy as np
import numpy.typing as npt

from model.columns import KINDS, NO_CODE, STATUSES, CodeArray, Coded, Offsets, Ragged
from model.domain import EventTable, TableRow
from model.store import tables
from model.table_columns import Heap, TableColumns, narrowed, taken

__all__ = ["Gathered", "made", "read", "write"]

log = logging.getLogger(__name__)

_VERSION = 1
_PART = 1 << 20  # bytes of a blob at most: what is in memory twice while it is read
_DTYPES = {
    "lines": "<u4", "days": "<i4", "titles": "<u1", "title_offsets": "<i8", "places": "<i4", "status": "<u1", "kind": "<u1",
    "series": "<i4", "participants": "<i4", "participant_offsets": "<i8",
}  # fmt: skip

Anything = npt.NDArray[Any]


class Gathered:
    """Rows as they come, in arrays; `columns` puts them in order."""

    def __init__(self) -> None:
        self._lines, self._days = array("I"), [array("i") for _ in range(4)]
        self._dated, self._status, self._kind = array("B"), array("B"), array("B")
        self._titles, self._title_lengths = bytearray(), array("I")
        self._places, self._series, self._people, self._people_counts = array("i"), array("i"), array("i"), array("I")
        self._place_names: dict[str, int] = {}
        self._series_names: dict[str, int] = {}
        self._people_names: dict[str, int] = {}
        self._publishers, self._publisher_names = array("i"), dict[str, int]()

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, row: TableRow) -> None:
        """Take one row; its line is above that of the row before."""
        self._lines.append(row.line)
        when = row.when
        bounds = (0, 0, 0, 0) if when is None else (when.earliest, when.start_latest, when.end_earliest, when.latest)
        for days, day in zip(self._days, bounds, strict=True):
            days.append(day)
        self._dated.append(when is not None)
        self._status.append(_STATUS_CODE[row.status])
        self._kind.append(_KIND_CODE[row.kind])
        title = row.title.encode()
        self._titles += title
        self._title_lengths.append(len(title))
        self._places.append(_code(self._place_names, row.place))
        self._series.append(_code(self._series_names, row.series))
        people = dict.fromkeys(key for key, _ in row.participants)
        self._people_counts.append(len(people))
        self._people.extend(_code(self._people_names, key) for key in people)
        self._publishers.append(_code(self._publisher_names, row.publisher))

    def columns(self, table: str) -> TableColumns:
        """All rows in the order of `TableColumns`; `table` is the digest of theirs."""
        days = np.stack([np.frombuffer(one, dtype=np.int32) for one in self._days]) if len(self) else np.zeros((4, 0), np.int32)
        dated = _seen(self._dated, np.uint8).astype(np.bool_)
        order = np.lexsort((days[3], days[0], ~dated))
        titles = Heap(_seen(self._titles, np.uint8), _offsets(_seen(self._title_lengths, np.uint32)))
        people = Ragged(
            _offsets(_seen(self._people_counts, np.uint32)), _seen(self._people, np.int32), tuple(self._people_names)
        )
        by = _seen(self._publishers, np.int32)[order] if self._publisher_names else _nobody(len(self))
        return TableColumns(
            table=table,
            lines=_seen(self._lines, np.uint32)[order],
            days=np.ascontiguousarray(days[:, order]),
            titles=titles.taken(order),
            places=Coded(_seen(self._places, np.int32)[order], tuple(self._place_names)),
            status=_seen(self._status, np.uint8)[order],
            kind=_seen(self._kind, np.uint8)[order],
            series=Coded(_seen(self._series, np.int32)[order], tuple(self._series_names)),
            participants=Ragged(*taken(people.offsets, people.codes, order), people.names),
            publishers=Coded(by, tuple(self._publisher_names)),
            dated=int(dated.sum()),
        )


_STATUS_CODE = {status: code for code, status in enumerate(STATUSES)}
_KIND_CODE = {kind: code for code, kind in enumerate(KINDS)}


def _code(numbers: dict[str, int], text: str) -> int:
    return numbers.setdefault(text, len(numbers)) if text else NO_CODE


def _nobody(rows: int) -> CodeArray:
    """No publisher for any row: one number, seen in every row."""
    return np.broadcast_to(np.int32(NO_CODE), rows)


def _seen(data: Any, dtype: type[Any]) -> Anything:
    """The numbers of an array or bytes, without a copy (NumPy takes no empty buffer)."""
    return np.frombuffer(data, dtype=dtype) if len(data) else np.empty(0, dtype=dtype)


def _offsets(lengths: Anything) -> Offsets:
    made = np.zeros(len(lengths) + 1, dtype=np.int64)
    np.cumsum(lengths, out=made[1:])
    return narrowed(made)


def write(db: Connection, number: int, columns: TableColumns) -> None:
    """Keep the columns of the table of this id.  To be called in a transaction."""
    db.execute("DELETE FROM column_snapshot WHERE table_id = ?", (number,))
    about = {
        "version": _VERSION, "dated": columns.dated, "status": [str(one) for one in STATUSES], "kind": [str(one) for one in KINDS],
        "places": columns.places.names, "series": columns.series.names, "participants": columns.participants.names,
        "publishers": columns.publishers.names,
    }  # fmt: skip
    blobs: dict[str, Anything] = {
        "lines": columns.lines, "days": columns.days, "titles": columns.titles.data, "title_offsets": columns.titles.offsets,
        "places": columns.places.codes, "status": columns.status, "kind": columns.kind, "series": columns.series.codes,
        "participants": columns.participants.codes, "participant_offsets": columns.participants.offsets,
    }  # fmt: skip
    _put(db, number, "about", memoryview(json.dumps(about, ensure_ascii=False).encode()))
    for name, dtype in _DTYPES.items():
        _put(db, number, name, np.ascontiguousarray(blobs[name], dtype=dtype).reshape(-1).view(np.uint8).data)
    if columns.publishers.names:
        _put(db, number, "publishers", np.ascontiguousarray(columns.publishers.codes, dtype="<i4").view(np.uint8).data)


def _put(db: Connection, number: int, name: str, data: memoryview) -> None:
    for part, low in enumerate(range(0, max(1, len(data)), _PART)):
        db.execute(
            "INSERT INTO column_snapshot (table_id, name, number, data) VALUES (?, ?, ?, ?)", (number, name, part, data[low : low + _PART])
        )


def read(db: Connection, table: EventTable) -> TableColumns | None:
    """The columns of a table as they are kept, None where they are not there or cannot be used."""
    try:
        return _kept(db, table)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        log.warning("the columns of %s are made again from its rows: %s", table.name, error)
        return None


def _kept(db: Connection, table: EventTable) -> TableColumns:
    """The snapshot.  Raises ValueError, KeyError, TypeError or IndexError where there is none that can be used."""
    about = json.loads(_blob(db, table.id, "about").tobytes())
    if about["version"] != _VERSION:
        raise ValueError(f"they are of version {about['version']}")
    got = {name: _blob(db, table.id, name).view(np.dtype(dtype)) for name, dtype in _DTYPES.items()}
    rows, dated = len(got["lines"]), int(about["dated"])
    people = Ragged(narrowed(got["participant_offsets"]), got["participants"], tuple(about["participants"]))
    publishers = tuple(about.get("publishers", ()))  # one that was made before there were any says nothing of them
    by = _blob(db, table.id, "publishers").view(np.dtype("<i4")) if publishers else _nobody(rows)
    found = TableColumns(
        table=table.digest,
        lines=got["lines"],
        days=got["days"].reshape(4, rows),
        titles=Heap(got["titles"], narrowed(got["title_offsets"])),
        places=Coded(got["places"], tuple(about["places"])),
        status=_renumbered(got["status"], about["status"], [str(one) for one in STATUSES]),
        kind=_renumbered(got["kind"], about["kind"], [str(one) for one in KINDS]),
        series=Coded(got["series"], tuple(about["series"])),
        participants=people,
        publishers=Coded(by, publishers),
        dated=dated,
    )
    _demand_sound(found, table)
    return found


def _blob(db: Connection, number: int, name: str) -> Anything:
    where = "FROM column_snapshot WHERE table_id = ? AND name = ?"
    (size,) = db.execute(f"SELECT sum(length(data)) {where}", (number, name)).fetchone()
    if size is None:
        raise ValueError(f"there are no {name}")
    found = np.empty(size, dtype=np.uint8)
    at = 0
    for (data,) in db.execute(f"SELECT data {where} ORDER BY number", (number, name)):
        part = np.frombuffer(data, dtype=np.uint8) if data else found[:0]
        found[at : at + len(part)] = part
        at += len(part)
    return found


def _renumbered(codes: Anything, was: list[str], now: list[str]) -> npt.NDArray[np.uint8]:
    """Codes of a snapshot whose names stood in another order, or that a version with fewer names wrote."""
    if was == now[: len(was)]:
        return codes
    return np.array([now.index(name) for name in was], dtype=np.uint8)[codes]


def _demand_sound(found: TableColumns, table: EventTable) -> None:
    """Raises ValueError unless the columns are as long as each other and their codes are of names there are."""
    rows = table.rows
    whole = (found.lines, found.titles, found.places, found.status, found.kind, found.series, found.participants, found.publishers)
    lengths = [len(one) for one in whole]
    if lengths != [rows] * len(lengths) or not 0 <= found.dated <= rows:
        raise ValueError(f"{rows} rows have columns of {lengths}")
    ends = (found.titles.offsets, len(found.titles.data)), (found.participants.offsets, len(found.participants.codes))
    if any(offsets[0] != 0 or offsets[-1] != last or (offsets[1:] < offsets[:-1]).any() for offsets, last in ends):
        raise ValueError("their offsets do not fit")
    codes = (
        (found.places.codes, -1, len(found.places.names)), (found.series.codes, -1, len(found.series.names)),
        (found.participants.codes, 0, len(found.participants.names)), (found.status, 0, len(STATUSES)), (found.kind, 0, len(KINDS)),
        (found.publishers.codes, -1, len(found.publishers.names)),
    )  # fmt: skip
    if any(len(each) and (int(each.min()) < low or int(each.max()) >= high) for each, low, high in codes):
        raise ValueError("their codes name nothing")


def made(db: Connection, table: EventTable) -> TableColumns:
    """The columns of a table from its rows, one by one."""
    gathered = Gathered()
    for row in _rows(db, table):
        gathered.add(row)
    return gathered.columns(table.digest)


def _rows(db: Connection, table: EventTable) -> Iterator[TableRow]:
    for event in tables.stretch(db, table):
        roles, record = tuple((role.participant, role.role) for role in event.participants), event.record
        assert record is not None
        yield TableRow(
            record.line, event.title, event.when, event.kind, event.status, event.place, roles, event.series, publisher=record.publisher
        )

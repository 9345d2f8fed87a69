"""The CSV that Hiatus exports (`model.export.to_csv`), read back: the same four bounds, status, participants and series."""

from __future__ import annotations

import csv
from collections.abc import Sequence

from model.export.to_csv import COLUMNS
from model.ingest.tables.delimited import Delimited, Dialect
from model.ingest.tables.mapping import Mapping, Role
from model.ingest.tables.source import Source

__all__ = ["mapping", "open_table", "sniff"]

_ROLES = {
    "title": Role.TITLE, "kind": Role.KIND, "status": Role.STATUS, "series": Role.SERIES, "place": Role.PLACE,
    "earliest": Role.EARLIEST, "start_latest": Role.START_LATEST, "end_earliest": Role.END_EARLIEST, "latest": Role.LATEST,
    "edtf": Role.EDTF, "participants": Role.PARTICIPANTS, "report": Role.DESCRIPTION,
}  # fmt: skip


def sniff(head: str) -> bool:
    """Whether the first line is the header of our export."""
    first = head.splitlines()[0] if head else ""
    return len(first) < 1000 and set(next(csv.reader([first]), ())) >= set(COLUMNS)


def open_table(source: Source) -> Delimited:
    """The table.  Raises ReadError."""
    return Delimited(source, Dialect())


def mapping(header: Sequence[str]) -> Mapping:
    """What our own columns stand for."""
    return Mapping(tuple((name, _ROLES[name]) for name in header if name in _ROLES))

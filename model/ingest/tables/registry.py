"""The formats of event tables: which one a file is, how its rows are read, and what its columns stand for.

To add one: a module with a `sniff` of the first 4 KB, a function that opens a `Source` as a `Table` (see `rows`), and a mapping of its
columns; a value in FORMATS; a test class derived from `tests.contracts.TableContract`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from model.ingest.errors import ReadError
from model.ingest.tables import acled, calendars, gdelt, json_rows, own_csv, timelinejs
from model.ingest.tables.delimited import Delimited, sniff_dialect
from model.ingest.tables.guess import guess, is_header
from model.ingest.tables.mapping import Mapping
from model.ingest.tables.rows import Broken, Cells, Table
from model.ingest.tables.source import Source
from model.ingest.tables.timelinejs import open_sheet
from model.translation import tr

__all__ = ["ENDINGS", "FORMATS", "Opened", "Sample", "TableFormat", "is_found_table", "is_table", "open_table", "sample"]

SAMPLE_ROWS = 1000
"""Rows that a mapping is guessed from and tried on before anything is stored."""
PACKED = (".zip", ".gz")
SPREADSHEETS = (".xlsx", ".xls", ".ods", ".numbers")  # tables, but no text: told to be saved as CSV


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a table, and those among them that could not be taken apart; `whole` where that is all of it."""

    rows: tuple[Cells, ...]
    broken: tuple[Broken, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class TableFormat:
    """One format: a name for the reader, the endings its files have, whether the first 4 KB (as text) are surely it, how a file is
    opened, and the mapping of its columns (`ready`: it needs no look at the rows and has the format's name)."""

    id: str
    name: str
    endings: tuple[str, ...]
    sniff: Callable[[str], bool]
    open: Callable[[Source], Table]
    mapping: Callable[[Sequence[str], Sequence[Cells]], Mapping]
    ready: bool = True


@dataclass(frozen=True, slots=True)
class Opened:
    """A file as a table of a format."""

    source: Source
    format: TableFormat
    table: Table

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that stand in the file."""
        return tuple(self.table.header[: self.table.own])

    def mapping(self, looked_at: Sample) -> Mapping:
        """The format's mapping of the columns, with its name where it is a ready one."""
        found = self.format.mapping(self.table.header, looked_at.rows)
        if not self.format.ready:
            return found
        return Mapping(found.columns, found.dates, found.numbers, found.separator, self.format.name)


def _ready(mapping: Callable[[Sequence[str]], Mapping]) -> Callable[[Sequence[str], Sequence[Cells]], Mapping]:
    """A mapping that is told by the names of the columns alone."""
    return lambda header, _rows: mapping(header)


def _delimited(head: str) -> bool:
    lines = head.splitlines(keepends=True)
    return bool(lines) and sniff_dialect(lines[:-1] or lines)[1] > 0.8


def _open_delimited(source: Source) -> Table:
    """A table without a known header.  Raises ReadError where the file is none."""
    table = Delimited.sniffed(source)
    with table.rows() as rows:
        below = [row for row in islice(rows, 20) if isinstance(row, Cells)]
    if is_header(table.header, below):
        return table
    return Delimited(source, table.dialect, [f"Column {number}" for number in range(1, len(table.header) + 1)])


FORMATS: tuple[TableFormat, ...] = (
    TableFormat("hiatus", "Hiatus CSV export", (".csv",), own_csv.sniff, own_csv.open_table, _ready(own_csv.mapping)),
    TableFormat("gdelt-2", "GDELT 2.0 events", (".csv",), gdelt.sniff_second, gdelt.open_second, _ready(gdelt.mapping)),
    TableFormat("gdelt-1", "GDELT 1.0 events", (".csv",), gdelt.sniff_first, gdelt.open_first, _ready(gdelt.mapping)),
    TableFormat("acled", "ACLED export", (".csv",), acled.sniff, acled.open_table, _ready(acled.mapping)),
    TableFormat("timelinejs", "TimelineJS spreadsheet", (".csv", ".tsv"), timelinejs.sniff_sheet, open_sheet, _ready(timelinejs.mapping)),
    TableFormat("timelinejs-json", "TimelineJS JSON", (".json",), timelinejs.sniff_json, timelinejs.open_json, _ready(timelinejs.mapping)),
    TableFormat("icalendar", "iCalendar", (".ics", ".ical", ".ifb"), calendars.sniff, calendars.open_table, _ready(calendars.mapping)),
    TableFormat("json", "JSON", (".json", ".jsonl", ".ndjson"), json_rows.sniff, json_rows.open_table, guess, ready=False),
    TableFormat("delimited", "CSV or TSV", (".csv", ".tsv", ".tab"), _delimited, _open_delimited, guess, ready=False),
)
ENDINGS = tuple(dict.fromkeys(ending for one in FORMATS for ending in one.endings))
"""The endings of files that are tables wherever they lie; packed ones end in one of these and .zip or .gz."""


def is_table(path: Path | str) -> bool:
    """Whether a file's name says that it is a table: "talks.csv", "20230205.export.CSV.zip"."""
    name = Path(path).name.lower()
    for packed in PACKED:
        name = name.removesuffix(packed)
    return name.endswith((*ENDINGS, *SPREADSHEETS))


def is_found_table(path: Path) -> bool:
    """Whether a file that nobody named, found in a folder, is taken as a table: JSON only where it is surely a timeline."""
    if not is_table(path):
        return False
    if ".json" not in path.name.lower() and not path.name.lower().endswith((".jsonl", ".ndjson")):
        return True
    try:
        head = Source.of(path).head
    except ReadError:  # some file of JSON that cannot be read is none of ours
        return False
    return any(one.ready and one.sniff(head) for one in FORMATS)


def open_table(path: Path | str) -> Opened:
    """The table in a file.  Raises ReadError with a sentence where there is none.

    The format is the first whose sniff says yes, those that know the ending first among the general ones.
    """
    path = Path(path)
    name = path.name.lower()
    if name.endswith(SPREADSHEETS) and path.is_file():
        raise ReadError(path, tr("“{name}” is a spreadsheet's own file. Save its sheet as CSV (UTF-8) and add that.", name=path.name))
    source = Source.of(path)
    for packed in PACKED:
        name = name.removesuffix(packed)
    found = next((one for one in FORMATS if one.ready and one.sniff(source.head)), None)
    general = sorted((one for one in FORMATS if not one.ready), key=lambda one: not name.endswith(one.endings))
    if found is None:
        found = next((one for one in general if one.sniff(source.head)), general[0] if name.endswith(general[0].endings) else None)
    if found is None:
        raise ReadError(path, tr(
            "“{name}” is no table Hiatus can read. It reads {value}.",
            name=path.name, value=", ".join(one.name for one in FORMATS),
        ))
    return Opened(source, found, found.open(source))


def sample(opened: Opened, most: int = SAMPLE_ROWS) -> Sample:
    """The first rows of a table.  Raises ReadError."""
    rows: list[Cells] = []
    broken: list[Broken] = []
    with opened.table.rows() as every:
        for row in islice(every, most):
            if isinstance(row, Broken):
                broken.append(row)
            else:
                rows.append(row)
        whole = len(rows) + len(broken) < most
    return Sample(tuple(rows), tuple(broken), whole)

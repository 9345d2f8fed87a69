"""A small event table beside the sample collection: some of its participants and series, some of its own, one row without a date."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from model.dates import DateSpan, Precision, Step, day_number, iso
from model.domain import EventTable, Kind, Participant, ParticipantKind, Series, Status, TableRow, row_key
from model.store.store import Store
from model.store.table_writer import TableWriter
from tests.builders import store_sample

__all__ = ["TABLE", "fill", "key_of", "put_in", "rows", "store_with_table"]

HEADER = ("Headline", "Date", "Place", "Who")
TABLE = EventTable("7a" * 32, "/data/port strikes.csv", "port strikes.csv", "Harbour desk", "csv", '{"columns": {}}', HEADER)
PEOPLE = (
    Participant("country:CL", "Chile", ParticipantKind.COUNTRY),
    Participant("organization:dockers", "Union of Dockers", ParticipantKind.ORGANIZATION, "country:CL", aliases=("UD",)),
)
SERIES = (Series("series:strikes", "Port strikes", parties=("organization:dockers",)),)


def key_of(line: int) -> str:
    """The key of the event of a line of the table (2 to 13)."""
    return row_key(TABLE.digest, line)


def rows() -> list[TableRow]:
    """Twelve rows: a strike a month of 2022, the eleventh in a month not known to the day, the twelfth undated."""
    made = []
    for number in range(12):
        line = number + 2
        day = day_number(2022, number + 1, 3)
        why = Step("column", "Date", -1, -1, f"the column “Date” says {iso(day)}")
        when: DateSpan | None = DateSpan.of_day(day, why)
        if number == 10:
            when = DateSpan.within(day - 2, day + 27, Precision.MONTH, "2022-11", why)
        if number == 11:
            when = None
        title, place = f"Strike {number + 1} at the container terminal", "Valparaíso" if number % 2 else "Antofagasta"
        made.append(
            TableRow(
                line, title, when, Kind.INCIDENT, Status.PLANNED if number == 9 else Status.HELD, place,
                (("organization:dockers", "striker"), ("country:CL", "")), "series:strikes",
                record(title, iso(day) if when else "", place, 'Union of Dockers, "UD"'), f"https://example.org/strikes/{number}",
            )
        )  # fmt: skip
    return made


def record(*cells: str) -> str:
    """Cells as one record of CSV."""
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    return out.getvalue()


def put_in(path: Path, table: EventTable = TABLE) -> EventTable:
    """Put the table into a project."""
    with Store.open(path) as store, store.table_writer(table) as writer:
        fill(writer)
        return writer.finish()


def fill(writer: TableWriter) -> None:
    """Write all of the table."""
    writer.participants(PEOPLE)
    writer.series(SERIES)
    writer.add(rows())
    writer.fail(14, "“32 May” in the column “Date” is no date.")


def store_with_table(path: Path) -> EventTable:
    """Make a project with the sample collection and the table."""
    store_sample(path)
    return put_in(path)

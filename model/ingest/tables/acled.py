"""ACLED's exports (Armed Conflict Location & Event Data): CSV under their own header, the day as precise as `time_precision` says.

Source: ACLED Codebook, columns and time precision: 1 the day, 2 the week (the row's day lies in it), 3 the month.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field

from model.dates import civil, iso
from model.ingest.tables.cell_dates import CellDates
from model.ingest.tables.delimited import Delimited
from model.ingest.tables.derived import Derived
from model.ingest.tables.mapping import DateOrder, Mapping, Role
from model.ingest.tables.source import Source
from model.ingest.tables.words import plain

__all__ = ["mapping", "open_table", "sniff"]

_NEEDED = frozenset({"event date", "event type", "sub event type", "actor1"})
_MADE = ("What happened", "When", "Kind (by type)")
_KINDS = {"agreement": "agreement", "headquarters or base established": "launch", "change to group/activity": "other",
          "non-violent transfer of territory": "other", "other": "other", "strategic developments": "other"}  # fmt: skip


def sniff(head: str) -> bool:
    """Whether the first line of a file is ACLED's header, as CSV, TSV or parted by semicolons."""
    first = head.splitlines()[0] if head.strip() else ""
    if len(first) > 2000:
        return False
    return any({plain(name) for name in next(csv.reader([first], delimiter=mark), ())} >= _NEEDED for mark in ",;\t")


def open_table(source: Source) -> Derived:
    """The table of an ACLED export.  Raises ReadError."""
    table = Delimited.sniffed(source)
    return Derived(table, _MADE, _Made({plain(name): number for number, name in enumerate(table.header)}).row)


def mapping(header: Sequence[str]) -> Mapping:
    """What ACLED's columns stand for."""
    roles = {"actor1": Role.ORGANIZATIONS, "assoc actor 1": Role.ORGANIZATIONS, "actor2": Role.ORGANIZATIONS,
             "assoc actor 2": Role.ORGANIZATIONS, "location": Role.PLACE, "admin1": Role.PLACE, "country": Role.PLACE,
             "notes": Role.DESCRIPTION, "source": Role.SOURCE}  # fmt: skip
    made = dict(zip(_MADE, (Role.TITLE, Role.START, Role.KIND), strict=True))
    ordered = sorted((name for name in header if plain(name) in roles), key=lambda name: list(roles).index(plain(name)))
    return Mapping(
        (*((name, roles[plain(name)]) for name in ordered), *((name, role) for name, role in made.items() if name in header)),
        DateOrder.DAY_FIRST,
    )


@dataclass
class _Made:
    """Makes the columns of a row; `at` maps a column's plain name to its number."""

    at: dict[str, int]
    dates: CellDates = field(default_factory=lambda: CellDates(DateOrder.DAY_FIRST))

    def row(self, cells: Sequence[str]) -> tuple[str, str, str]:
        """(title, date, kind).  Raises ValueError with a sentence."""

        def cell(name: str) -> str:
            return cells[self.at[name]].strip() if name in self.at else ""

        sort = cell("sub event type") or cell("event type")
        if not sort:
            raise ValueError("The row has neither event_type nor sub_event_type, so nothing says what happened.")
        sides = " and ".join(filter(None, (cell("actor1"), cell("actor2"))))
        deaths = cell("fatalities")
        killed = f" ({deaths} killed)" if deaths.isdigit() and deaths != "0" else ""
        where = cell("location")
        title = f"{sort}{f': {sides}' if sides else ''}{f', {where}' if where else ''}{killed}"
        kind = _KINDS.get(sort.casefold()) or ("other" if cell("event type").casefold() == "strategic developments" else "incident")
        return title, self._when(cell("event date"), cell("time precision")), kind

    def _when(self, day: str, precision: str) -> str:
        """The date as EDTF, as coarse as its precision says."""
        if precision not in ("2", "3") or not day:
            return day
        span = self.dates.read(day)
        if span.earliest != span.latest:
            return day
        if precision == "3":
            year, month, _ = civil(span.earliest)
            return f"{year:04d}-{month:02d}"
        return f"[{iso(span.earliest - 6)}..{iso(span.earliest + 6)}]"

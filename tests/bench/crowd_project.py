"""A project with a made-up crowd of events in it, written as an imported table is: what opening, memory and clicks are measured on.

`python -m tests.bench.crowd_project PROJECT [EVENTS]` makes one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from model.columns import KINDS, STATUSES, Columns
from model.dates import DateSpan, Precision, iso
from model.domain import EventTable, TableRow
from model.store.store import Store
from tests.bench.crowd import company, crowd

__all__ = ["write"]


def write(path: Path, events: int, lanes: int = 200, participants: int = 5000) -> EventTable:
    """Make a project whose events are rows of one table, all through the writer that imports use."""
    made = crowd(events, lanes, participants)
    beside = company(made)
    with Store.open(path, create=True) as store:
        table = EventTable("c0" * 32, "/made/crowd.csv", "crowd.csv", "made up", "csv", "{}", ("title", "from", "to", "place", "who"))
        with store.table_writer(table) as writer:
            writer.participants(beside.participants)
            writer.series(beside.series)
            writer.add(rows(made))
            return writer.finish()


def rows(made: Columns) -> Iterator[TableRow]:
    """The crowd's events as rows, in an order that is not that of time, as files are."""
    order = np.random.default_rng(3).permutation(len(made))
    for line, row in enumerate(order.tolist(), 2):
        title, place, people = made.titles[row], made.places[row], made.participants[row]
        when = None
        if row < made.dated:
            bounds = [int(days[row]) for days in (made.start, made.core_start, made.core_end, made.end)]
            first, last = bounds[0], bounds[3] - 1
            precision = Precision.DAY if first == last else Precision.UNKNOWN
            edtf = iso(first) if first == last else f"{iso(first)}/{iso(last)}"
            when = DateSpan(first, min(bounds[1], last), max(bounds[2] - 1, first), last, precision, edtf)
        cells = title, edtf if when else "", "", place, "; ".join(people)
        text = ",".join(f'"{cell}"' if "," in cell else cell for cell in cells)
        roles = tuple((key, "") for key in people)
        kind, status = KINDS[made.kind[row]], STATUSES[made.status[row]]
        yield TableRow(line, title, when, kind, status, place, roles, made.series[row], text, f"https://example.org/{line}")


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000))

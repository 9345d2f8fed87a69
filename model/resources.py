"""Where the data files that come with the program lie, in a checkout, an installation or a frozen build alike."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`."""
    return ROOT.joinpath("resources", *parts)


def fact_rows(name: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """The values of two or more columns in each line of a table of the facts (`resources/facts/NAME`), in the order asked for.

    The tables are CSV in UTF-8, with a header line; lines that begin with # are remarks.  Raises KeyError for a column the table
    has not.
    """
    with resource("facts", name).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(line for line in file if not line.startswith("#"))
        place = {column: index for index, column in enumerate(next(rows))}
        yield from map(itemgetter(*(place[column] for column in columns)), rows)


def bundled_seeds() -> Path:
    """The folder of the bundled articles."""
    return ROOT / "seeds"

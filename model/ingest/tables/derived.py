"""Columns that a format makes of a row's own cells, behind them: a title of codes, a date of a day and its precision."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from model.ingest.tables.rows import Broken, Cells, Rows, Table, named

__all__ = ["Derived"]

Make = Callable[[Sequence[str]], Sequence[str] | None]


class Derived:
    """A table with further columns (see `rows.Table`).  `make` gets a row's own cells, as many as the header has, and gives those of
    `names`; None for a row that is no event but speaks of the table; it raises ValueError with a sentence for one that cannot be read."""

    def __init__(self, table: Table, names: Sequence[str], make: Make, title: str = "", notes: tuple[str, ...] = ()) -> None:
        self._table, self._make = table, make
        self.header = named((*table.header, *names))
        self.own = len(table.header)
        self.title = title or table.title
        self.size = table.size
        self.notes = (*table.notes, *notes)

    @contextmanager
    def rows(self) -> Iterator[DerivedRows]:
        with self._table.rows() as rows:
            yield DerivedRows(rows, self.own, self._make)


class DerivedRows:
    """The rows of one pass."""

    def __init__(self, rows: Rows, width: int, make: Make) -> None:
        self._rows, self._width, self._make = rows, width, make

    @property
    def position(self) -> int:
        return self._rows.position

    def __iter__(self) -> Iterator[Cells | Broken]:
        width, make = self._width, self._make
        for row in self._rows:
            if isinstance(row, Broken):
                yield row
                continue
            values = list(row.values[:width])
            if len(values) < width:
                values += [""] * (width - len(values))
            try:
                more = make(values)
            except ValueError as error:
                yield Broken(row.line, str(error))
                continue
            if more is not None:
                values += more
                yield Cells(row.line, values)

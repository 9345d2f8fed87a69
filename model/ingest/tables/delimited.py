"""Tables of text whose cells are parted by commas, semicolons, tabs or bars (RFC 4180 and what spreadsheets make of it).

How the cells are parted and quoted is told from a sample of whole lines: of all the ways to part them, the one that gives rows of
the same number of cells.  A quotation mark that is never closed costs its own row only, not the rest of the file.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from model.ingest.errors import ReadError
from model.ingest.tables.rows import Broken, Cells, named
from model.ingest.tables.source import LINE_LIMIT, Lines, Source
from model.translation import figures, tr

__all__ = ["Delimited", "Dialect", "sniff_dialect"]

_ROW_LINES = 2000  # lines a quoted cell may run over
_SAMPLE_LINES = 200
_DELIMITERS = ("\t", ",", ";", "|")

csv.field_size_limit(LINE_LIMIT + 1)  # of the whole process; what is longer is a broken row


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are parted (`delimiter`), quoted (`quote`, "" for not at all), and how a quote within a quote is told (`escape`: "" for
    doubled); `skip` lines come before the table."""

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""
    skip: int = 0

    def options(self) -> dict[str, Any]:
        """What `csv.reader` takes."""
        if not self.quote:
            return {"delimiter": self.delimiter, "quoting": csv.QUOTE_NONE, "escapechar": self.escape or None}
        return {
            "delimiter": self.delimiter,
            "quotechar": self.quote,
            "escapechar": self.escape or None,
            "doublequote": not self.escape,
        }


def sniff_dialect(lines: Sequence[str]) -> tuple[Dialect, float]:
    """How these first lines of a file are parted, and how surely in 0..1: the share of rows that have the same number of cells, 0 where
    no way gives more than one cell a row."""
    skip, forced = 0, ""
    if lines and lines[0].casefold().startswith("sep=") and len(lines[0].rstrip("\r\n")) == 5:  # spreadsheets' own sign
        skip, forced = 1, lines[0][4]
    lines = lines[skip:]
    text = "".join(lines)
    quotes = ['"', ""] if '"' in text else ['"']
    if text.count("'") > 4 and _enclosing(lines):
        quotes.append("'")
    best, sure = Dialect(skip=skip), 0.0
    for delimiter in (forced,) if forced else _DELIMITERS:
        if delimiter not in text:
            continue
        for quote in quotes:
            escape = "\\" if quote and f"\\{quote}" in text and f"{quote}{quote}{quote}" not in text else ""
            made = Dialect(delimiter, quote, escape, skip)
            score = _score(made, lines)
            if score > sure + 1e-9:
                best, sure = made, score
    return best, sure


def _enclosing(lines: Sequence[str]) -> bool:
    """Whether single quotes stand around cells rather than within words."""
    inside = [part for line in lines for delimiter in _DELIMITERS for part in line.rstrip("\r\n").split(delimiter) if part[:1] == "'"]
    return len(inside) > 2 and sum(part[-1:] == "'" for part in inside) > 0.8 * len(inside)


def _score(dialect: Dialect, lines: Sequence[str]) -> float:
    """The share of rows with the commonest number of cells; a little more for more cells, so that a comma within every cell of a tabbed
    table does not win."""
    widths: Counter[int] = Counter()
    try:
        for row in csv.reader(lines, **dialect.options()):
            if row and any(map(str.strip, row)):
                widths[len(row)] += 1
    except csv.Error:
        return 0.0
    total = sum(widths.values())
    if not total:
        return 0.0
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    if width < 2:
        return 0.0
    taken = total / max(1, sum(1 for line in lines if line.strip()))  # rows that swallow many lines are a quote that is not closed
    return count / total * min(1.0, 0.5 + taken) * (1 - 0.1 / width)


class Delimited:
    """A table of parted cells (see `rows.Table`).  `header` given: the file has no header line of its own."""

    def __init__(self, source: Source, dialect: Dialect, header: Sequence[str] | None = None) -> None:
        self.source, self.dialect = source, dialect
        self.title = ""
        self.size = source.size
        self.notes: tuple[str, ...] = ()
        self._has_header = header is None
        self.header = named(header) if header is not None else self._read_header()
        self.own = len(self.header)

    @classmethod
    def sniffed(cls, source: Source, header: Sequence[str] | None = None) -> Delimited:
        """The table of a file whose way of parting is to be told.  Raises ReadError where it has none."""
        with source.lines() as lines:
            sample = list(islice(lines, _SAMPLE_LINES))
        dialect, sure = sniff_dialect(sample)
        if not sure:
            raise ReadError(
                source.path,
                tr(
                    "“{name}” is no table: none of its first lines is parted by commas, semicolons, tabs or bars. Save the table as "
                    "CSV (UTF-8), or give a text the ending .txt to add it as an article.",
                    name=source.name,
                ),
            )
        return cls(source, dialect, header)

    def _read_header(self) -> tuple[str, ...]:
        with self.rows() as rows:
            first = next(iter(rows._rows()), None)
        if not isinstance(first, Cells):
            says = first.reason if first is not None else "It holds nothing but empty lines."
            raise ReadError(self.source.path, tr("The header of “{name}” cannot be read. {says}", name=self.source.name, says=says))
        return named(first.values)

    @contextmanager
    def rows(self) -> Iterator[DelimitedRows]:
        with self.source.lines() as lines:
            yield DelimitedRows(self, lines, self._has_header)


class DelimitedRows:
    """The rows of one pass."""

    def __init__(self, table: Delimited, lines: Lines, has_header: bool) -> None:
        self._table, self._lines, self._has_header = table, lines, has_header

    @property
    def position(self) -> int:
        return self._lines.position

    def __iter__(self) -> Iterator[Cells | Broken]:
        width = len(self._table.header)
        for number, row in enumerate(self._rows()):
            if number == 0 and self._has_header:
                continue
            if isinstance(row, Broken) or len(row.values) <= width or not any(map(str.strip, row.values[width:])):
                yield row
            else:
                yield Broken(row.line, _too_many(row, self._table, width))

    def _rows(self) -> Iterator[Cells | Broken]:
        """All rows that are not empty, the header among them."""
        feed = _Feed(self._lines, self._table.dialect.skip)
        options = self._table.dialect.options()
        quoted = bool(self._table.dialect.quote)
        while True:
            reader = csv.reader(feed, **options)
            try:
                for values in reader:
                    line, text = feed.take()
                    if len(text) >= LINE_LIMIT:
                        yield Broken(line, tr(
                            "The row is longer than {line_limit} characters. Look whether its line breaks are right.",
                            line_limit=figures(LINE_LIMIT),
                        ))
                    elif text and not text.isspace() and any(values):
                        if quoted and feed.ended and text.count(self._table.dialect.quote) % 2 and not self._table.dialect.escape:
                            yield self._unclosed(feed, line)
                            break
                        yield Cells(line, values)
                else:
                    return
            except (_TooLong, csv.Error):
                line, _ = feed.take()
                yield self._unclosed(feed, line)

    def _unclosed(self, feed: _Feed, line: int) -> Broken:
        """The row taken last, whose quotation mark is not closed, costs its first line; its further lines are read anew."""
        first = feed.give_back_all_but_first()
        quote = self._table.dialect.quote
        begins = first[max(0, first.find(quote)) :].strip()[:60] if quote else first.strip()[:60]
        return Broken(line, tr("A quotation mark is not closed: {begins}… Close it, or double it where it is meant.", begins=begins))


class _TooLong(Exception):
    """A row that runs over more lines than any does."""


class _Feed:
    """Lines for `csv.reader`, kept until the row they make up is taken."""

    def __init__(self, lines: Lines, skip: int) -> None:
        self._lines, self._iterator = lines, iter(lines)
        self._again: list[str] = []
        self._kept: list[str] = []
        self._taken: list[str] = []
        self._first = skip + 1
        self._length = 0
        self.ended = False
        for _ in range(skip):
            next(self._iterator, None)

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if self._again:
            line = self._again.pop()
        else:
            found = next(self._iterator, None)
            if found is None:
                self.ended = True
                raise StopIteration
            line = found
        self._kept.append(line)
        self._length += len(line)
        if self._kept[1:] and (len(self._kept) > _ROW_LINES or self._length > LINE_LIMIT):
            raise _TooLong
        return line

    def take(self) -> tuple[int, str]:
        """(number of the first line, text) of what was given since the last time."""
        first, self._taken = self._first, self._kept
        self._first += len(self._taken)
        self._kept, self._length = [], 0
        return first, self._taken[0] if len(self._taken) == 1 else "".join(self._taken)

    def give_back_all_but_first(self) -> str:
        """Give the lines taken last again, but for the first, which is returned."""
        first, *rest = self._taken or [""]
        self._again.extend(reversed(rest))
        self._first -= len(rest)
        self.ended = False
        return first


def _too_many(row: Cells, table: Delimited, width: int) -> str:
    names = {"\t": "a tab", ",": "a comma", ";": "a semicolon", "|": "a bar"}
    parted = names.get(table.dialect.delimiter, table.dialect.delimiter)
    return (
        f"The row has {len(row.values)} cells where the header has {width}. "
        f"Put a cell that holds {parted} in quotation marks. It begins: {', '.join(row.values[:4])[:80]}"
    )

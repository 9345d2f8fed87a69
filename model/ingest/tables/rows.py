"""A table's rows as its readers give them: cells under a header, or a row that could not be taken apart, each with its line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

__all__ = ["Broken", "Cells", "Rows", "Table", "named"]


class Cells(NamedTuple):
    """A row: the number of its first line (or of the entry, where a format has no lines) and its cells."""

    line: int
    values: Sequence[str]


class Broken(NamedTuple):
    """A row that could not be taken apart, with a sentence: what is wrong, what is there, what to do."""

    line: int
    reason: str


class Rows(Protocol):
    """The rows of a table while it is read."""

    @property
    def position(self) -> int:
        """How far reading is, of the table's `size`."""
        ...

    def __iter__(self) -> Iterator[Cells | Broken]: ...


class Table(Protocol):
    """A table that can be read more than once.  `header` names its columns, each once; the first `own` of them stand in the file, the
    others are made of those by the format.  `title` is its own name for itself ("" for none); `size` is what `Rows.position` ends at;
    `notes` are sentences about what was done with it as a whole."""

    @property
    def header(self) -> tuple[str, ...]: ...

    @property
    def own(self) -> int: ...

    @property
    def title(self) -> str: ...

    @property
    def size(self) -> int: ...

    @property
    def notes(self) -> tuple[str, ...]: ...

    def rows(self) -> AbstractContextManager[Rows]:
        """Read it from its beginning.  Raises ReadError, then and while it is read."""
        ...


def named(cells: Sequence[str]) -> tuple[str, ...]:
    """Names for columns from the cells of a header: each once ("Date", "Date (2)"), nameless ones by their number ("Column 3")."""
    found: list[str] = []
    taken: set[str] = set()
    for number, cell in enumerate(cells, 1):
        name = base = " ".join(cell.split()) or f"Column {number}"
        more = 1
        while name.casefold() in taken:
            more += 1
            name = f"{base} ({more})"
        taken.add(name.casefold())
        found.append(name)
    return tuple(found)

"""The edit that changes what the project is made of: which articles take part, when they were published, what was found in them, and which
event tables are in.

Its rows are override rows like any other's; with them comes what linking makes of the project then, worked out beforehand or noted when
it was done, row by row as it was and as it is.  So applying it is quick, and taking it back returns every row as it stood.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, cast

from model.changes import EVERYTHING, Changes
from model.editing.values import EditError, EditStore, Override, set_rows
from model.store.errors import ProjectThere

__all__ = ["ChangeFindings"]


class FindingsStore(EditStore, Protocol):
    """What this edit needs of the store."""

    def change_findings(self, patch: str, back: bool) -> bool: ...

    def change_readings(self, kept: str) -> str: ...

    def put_table(self, number: int, there: bool) -> bool: ...

    def leave_unlinked(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ChangeFindings:
    """Set or take away rows, and change what was found as `patch` says (see `model.store.patches`), or `back` again.  `readings`: what was
    found in single articles, to be put back (`model.store.readings`); `tables`: ids of event tables, and whether each is to be in.

    Where the findings have come to be others since, by a load or by another version, the patch means nothing to them: then the rest is
    done and the store notes that all is to be linked anew, which whoever applies edits sees to.  So it is without a patch, too.
    """

    text: str
    rows: tuple[Override, ...]
    patch: str
    back: bool = False
    readings: str = ""
    tables: tuple[tuple[int, bool], ...] = ()

    def apply(self, store: EditStore) -> tuple[ChangeFindings, Changes]:
        """Change it all; to be called inside the store's `atomic()`.  Returns the edit that takes it back, and that everything changed.

        Raises EditError where a table cannot be put back."""
        findings = cast(FindingsStore, store)
        before = set_rows(store, self.rows)
        try:
            tables = [(number, findings.put_table(number, there)) for number, there in self.tables]
        except ProjectThere as error:
            raise EditError(str(error)) from error
        readings = findings.change_readings(self.readings) if self.readings else ""
        if self.patch:
            findings.change_findings(self.patch, self.back)
        elif self.rows or readings:
            findings.leave_unlinked()
        return ChangeFindings(self.text, before, self.patch, not self.back, readings, tuple(reversed(tables))), EVERYTHING

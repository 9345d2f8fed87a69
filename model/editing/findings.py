"""The edit that changes what linking is given: when an article was published, which articles take part.

Its rows are override rows like any other's; with them comes what the new linking made of the project, worked out beforehand, row by
row as it was and as it is.  So applying it is quick, and taking it back returns every row as it stood.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, cast

from model.changes import EVERYTHING, Changes
from model.editing.values import EditStore, Override, set_rows

__all__ = ["ChangeFindings"]


class FindingsStore(EditStore, Protocol):
    """What this edit needs of the store."""

    def change_findings(self, patch: str, back: bool) -> bool: ...


@dataclass(frozen=True, slots=True)
class ChangeFindings:
    """Set or take away rows, and change what was found as `patch` says (see `model.store.patches`), or `back` again.

    Where the findings have come to be others since, by a load or by reading again, the patch means nothing to them: then the rows are
    set and the store notes that all is to be linked anew, which whoever applies edits sees to.
    """

    text: str
    rows: tuple[Override, ...]
    patch: str
    back: bool = False

    def apply(self, store: EditStore) -> tuple[ChangeFindings, Changes]:
        """Change both; to be called inside the store's `atomic()`.  Returns the edit that takes it back, and that everything changed."""
        before = set_rows(store, self.rows)
        cast(FindingsStore, store).change_findings(self.patch, self.back)
        return ChangeFindings(self.text, before, self.patch, not self.back), EVERYTHING

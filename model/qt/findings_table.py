"""The findings (`model.findings`) as rows of one column: the head of each part with its number, and below it its lines, unless it is
folded in.  Nothing is worked out before somebody looks, and a line is made when it is seen.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from model.changes import Changes
from model.findings import SECTIONS, Finding, Findings, Section, findings, place_of
from model.qt.session import Session
from model.qt.tips import tip
from model.qt.view_state import Selection
from model.translation import figures, tr

__all__ = ["LINE_ROLE", "FindingsTable", "Head", "today"]

AnyIndex = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A `Head` or a `Finding`."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a part: how many lines it has, and whether they are folded in."""

    section: Section
    count: int
    folded: bool

    @property
    def words(self) -> str:
        return tr(SECTIONS[self.section])


def today() -> int:
    """The day number of now, in UTC."""
    return int(time.time() // 86400)


class FindingsTable(QAbstractTableModel):
    """While it is not live (nobody looks at it) it has no rows and follows nothing.  `now` tells the day number of today."""

    def __init__(self, session: Session, parent: QObject | None = None, *, live: bool = True, now: Callable[[], int] = today) -> None:
        super().__init__(parent)
        self._session, self._live, self._now = session, live, now
        self._folded: set[Section] = set()
        self._found: Findings = {}
        self._heads: list[Head] = []
        self._firsts: list[int] = []  # the rows of the heads
        self._count = 0
        session.changed.connect(self._changed)
        session.opened.connect(self.reread)
        session.closed.connect(self.reread)
        session.view.filter_changed.connect(self.reread)
        self.reread()

    # what QAbstractTableModel asks for

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < self._count:
            return None
        if role not in _ROLES:
            return None
        line = self.line(index.row())
        if role == LINE_ROLE:
            return line
        if isinstance(line, Head):
            if role == Qt.ItemDataRole.DisplayRole:
                return line.words
            state = tr("folded in") if line.folded else tr("folded out")
            said = tr("{part}: {n}", part=line.words, n=figures(line.count))
            return None if role == Qt.ItemDataRole.ToolTipRole else f"{said}, {state}" if line.count else said
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        parts = [part for part in (line.title, line.when, line.says, line.series) if part]
        return tip("\n".join(parts)) if role == Qt.ItemDataRole.ToolTipRole else ", ".join(parts)

    # for views

    @property
    def live(self) -> bool:
        """Whether it follows the session."""
        return self._live

    @property
    def total(self) -> int:
        """How many lines there are, those that are folded in among them."""
        return sum(head.count for head in self._heads)

    @property
    def heads(self) -> tuple[tuple[int, Head], ...]:
        """The rows of the heads, and the heads."""
        return tuple(zip(self._firsts, self._heads, strict=True))

    def line(self, row: int) -> Head | Finding:
        """What stands in a row.  Raises IndexError where there is none."""
        if not 0 <= row < self._count:
            raise IndexError(row)
        part = bisect_right(self._firsts, row) - 1
        head = self._heads[part]
        return head if row == self._firsts[part] else self._found[head.section][row - self._firsts[part] - 1]

    def section(self, row: int) -> Section:
        """The part that a row is of.  Raises IndexError where there is none."""
        if not 0 <= row < self._count:
            raise IndexError(row)
        return self._heads[bisect_right(self._firsts, row) - 1].section

    def head_row(self, row: int) -> int:
        """The row of the head of the part that a row is of, -1 where there is none."""
        return self._firsts[bisect_right(self._firsts, row) - 1] if 0 <= row < self._count else -1

    def row_of(self, selection: Selection) -> int:
        """The first row about the selected event or hiatus, -1 where there is none that is folded out."""
        if not (self._live and selection):
            return -1
        at = place_of(self._found, event=selection.event, hiatus=selection.hiatus)
        if at is None or at[0] in self._folded:
            return -1
        return next(first for first, head in self.heads if head.section is at[0]) + 1 + at[1]

    @property
    def folded(self) -> frozenset[Section]:
        """The parts whose lines are folded in."""
        return frozenset(self._folded)

    def fold(self, section: Section, on: bool) -> None:
        """Fold the lines of a part in, or out again."""
        if on != (section in self._folded):
            (self._folded.add if on else self._folded.discard)(section)
            self._lay()

    # keeping up

    def set_live(self, live: bool) -> None:
        """Follow the session from now on, or let go of all rows."""
        if live != self._live:
            self._live = live
            self.reread()

    def _changed(self, changes: Changes, _initiator: object = None) -> None:
        if changes:
            self.reread()

    def reread(self, *_: object) -> None:
        """Bring the rows up to date with the session."""
        session = self._session
        if self._live:
            self._found = findings(session.loose_events(), session.collection.series, session.columns, session.shown, self._now())
        elif self._found:
            self._found = {}
        else:
            return
        self._lay()

    def _lay(self) -> None:
        self.beginResetModel()
        self._heads = [Head(section, len(lines), section in self._folded) for section, lines in self._found.items()]
        self._firsts, row = [], 0
        for head in self._heads:
            self._firsts.append(row)
            row += 1 + (0 if head.folded else head.count)
        self._count = row
        self.endResetModel()


_ROLES = {
    LINE_ROLE,
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}

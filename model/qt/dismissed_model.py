"""The dismissed events as a table over their columns: there may be a million, and each is made only when it is come to."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QItemSelection, QModelIndex, QObject, QPersistentModelIndex, Qt

from model.changes import Changes
from model.columns import IndexArray
from model.edits import Chosen, chosen_rows
from model.filtering import search_words
from model.qt.keyed_model import KEY_ROLE
from model.qt.session import Session
from model.qt.tips import tip
from model.translation import noted, tr
from model.wording import date_words, shown

__all__ = ["COLUMNS", "DismissedModel"]

AnyIndex = QModelIndex | QPersistentModelIndex
COLUMNS = (noted("Event"), noted("Date"), noted("Told by"))


class DismissedModel(QAbstractTableModel):
    """A row an event, in order of time; `search` leaves those with some words."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words: tuple[str, ...] = ()
        self._take()
        session.changed.connect(self._changed)

    def _take(self) -> None:
        """The events as they are now, and which of them are found."""
        self._events = self._session.dismissed()
        self._columns = self._events.columns()
        found = self._session.matching(self._words, self._columns) if self._words and len(self._columns) else None
        self._rows: IndexArray = np.arange(len(self._columns)) if found is None else np.flatnonzero(found)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes:
            self._renew()

    def _renew(self) -> None:
        self.beginResetModel()
        self._take()
        self.endResetModel()

    @property
    def whole(self) -> int:
        """How many events are dismissed, found or not."""
        return len(self._columns)

    def search(self, text: str) -> None:
        """Show the events with these words in title, place or participants; all of them without words."""
        words = search_words(text)
        if words != self._words:
            self._words = words
            self._renew()

    def chosen(self, selection: QItemSelection) -> Chosen:
        """The events in the selected rows."""
        parts = [selection.at(number) for number in range(selection.size())]
        stretches = [np.arange(part.top(), part.bottom() + 1) for part in parts]
        rows = np.unique(np.concatenate(stretches)) if stretches else np.empty(0, dtype=np.intp)
        return chosen_rows(self._columns, self._rows[rows])

    # what QAbstractTableModel asks for

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = int(self._rows[index.row()])
        if role == KEY_ROLE:
            return self._columns.keys[row]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(row, index.column())
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def _text(self, row: int, column: int) -> str:
        if column == 0:
            return shown(self._columns.titles[row])
        event = self._events[row]
        if column == 1:
            return date_words(event.when)
        if event.mentions:
            head = self._session.head(event.mentions[0].article)
            return shown(head.title or head.path) if head is not None else ""
        return shown(event.record.name) if event.record is not None else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        return tr(COLUMNS[section])

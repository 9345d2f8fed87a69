"""Rows of words in a table, for lists in dialogs: what a row stands for is told by its number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from model.qt.tips import tip

__all__ = ["RowsModel"]

Index = QModelIndex | QPersistentModelIndex
STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""How a row is to look: "" as usual, "soft" for what does not hold, "strong" for where one stands."""


class RowsModel(QAbstractTableModel):
    """`header` names the columns; every row has as many texts."""

    def __init__(self, header: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = tuple(header)
        self._rows: Sequence[Sequence[str]] = ()
        self._states: dict[int, str] = {}
        self._soft_from = 0

    def show(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._states, self._soft_from = rows, {}, len(rows)
        self.endResetModel()

    def mark(self, strong: int, soft_from: int) -> None:
        """Set off one row, and let those from a number on look soft."""
        self._states, self._soft_from = {strong: "strong"}, soft_from
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._header) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own form)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not index.row() < len(self._rows):
            return None
        text = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text if role == Qt.ItemDataRole.DisplayRole else tip(text)
        if role == STATE_ROLE:
            return self._states.get(index.row(), "soft" if index.row() >= self._soft_from else "")
        return None

"""What the first rows of a table would become: a table of events, and the rows that fail with their reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.theme import Theme
from model.importing import Trial
from model.qt.tips import tip
from model.translation import noted, tr
from model.wording import date_words, shown

HEADER = (noted("Line"), noted("Event"), noted("When"), noted("Where"), noted("Kind"), noted("Who"))
_EVENT = 1
Index = QModelIndex | QPersistentModelIndex


class TrialModel(QAbstractTableModel):
    """Rows tried; those that fail say why where others have their title."""

    def __init__(self, error: QColor) -> None:
        super().__init__()
        self._every: Sequence[Trial] = ()
        self._shown: Sequence[Trial] = ()
        self._error = error
        self.only_failed = False

    def show(self, tried: Sequence[Trial], only_failed: bool) -> None:
        """Show these rows, or those of them that fail."""
        self.beginResetModel()
        self._every, self.only_failed = tried, only_failed
        self._shown = [one for one in tried if one.event is None] if only_failed else tried
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADER)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(HEADER[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        trial = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = cell(trial, index.column())
            return words if role == Qt.ItemDataRole.DisplayRole else tip(words)
        if role == Qt.ItemDataRole.ForegroundRole and trial.event is None:
            return self._error
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if trial.event is None:
                return tr("line {line}: fails: {reason}", line=trial.line, reason=trial.words)
            return tr("line {line}: {title}, {words}", line=trial.line, title=trial.event.title, words=trial.words)
        return None

    def failed_rows(self) -> list[int]:
        """The rows shown that fail."""
        return [row for row, trial in enumerate(self._shown) if trial.event is None]


def cell(trial: Trial, column: int) -> str:
    """What stands in a column."""
    event = trial.event
    if event is None:
        return (str(trial.line), shown(trial.reason), "", "", "", "")[column]
    return (
        str(trial.line),
        shown(event.title),
        date_words(event.when),
        shown(event.place),
        event.kind.value if event.status.value == "held" else f"{event.kind.value}, {event.status.value}",
        shown(", ".join(trial.who)),
    )[column]


class Preview(QTableView):
    """The view of it; a reason goes over the whole row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TrialModel(QColor(theme.roles["error"]))
        self.setModel(self.rows)
        self.setProperty("framed", True)
        self.setAccessibleName(tr("What the first rows become"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_EVENT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 60), (2, 180), (3, 130), (4, 130), (5, 170)):
            self.setColumnWidth(column, width)

    def show_rows(self, tried: Sequence[Trial], only_failed: bool) -> None:
        """Show these rows."""
        self.clearSpans()
        self.rows.show(tried, only_failed)
        for row in self.rows.failed_rows():
            self.setSpan(row, _EVENT, 1, len(HEADER) - _EVENT)

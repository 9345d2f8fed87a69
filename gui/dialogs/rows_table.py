"""A table of rows of words in a dialog, read and gone through by keys: Return is what a double click does."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from model.qt.rows_model import STATE_ROLE, RowsModel

ROW = 27


class _Rows(QStyledItemDelegate):
    """Where one stands in bold; what does not hold in a soft colour and italics, so that colour alone does not tell it."""

    def __init__(self, parent: QWidget, soft: QColor | None) -> None:
        super().__init__(parent)
        self._soft = soft

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        state = index.data(STATE_ROLE)
        if state:
            font = option.font
            font.setBold(state == "strong")
            font.setItalic(state == "soft")
            option.font = font
        if state == "soft" and self._soft is not None:
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, self._soft)


class RowsTable(QTableView):
    """`chosen` with the number of a row that Return or a double click was given to."""

    chosen = Signal(int)

    def __init__(self, model: RowsModel, name: str, widths: tuple[int, ...], parent: QWidget, soft: QColor | None = None) -> None:
        """`widths`: of the columns, 0 for one that takes what is left; `soft`: of rows that do not hold."""
        super().__init__(parent)
        self.setModel(model)
        self.setProperty("framed", True)
        self.setAccessibleName(name)
        self.setItemDelegate(_Rows(self, soft))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def current(self) -> int:
        """The number of the row one is at, -1 for none."""
        return self.currentIndex().row()

    def rows(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() >= 0:
            self.chosen.emit(self.current())
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # a table's own go along the row
            row = 0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, 0))
            event.accept()
            return
        super().keyPressEvent(event)

"""The dismissed events: searched, looked through, and brought back one by one or together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from gui.dialogs.base import Dialog
from model.qt.dismissed_model import DismissedModel
from model.qt.session import Session
from model.translation import figures, tr, trn

DEBOUNCE = 120  # milliseconds of quiet before a search


class Dismissed(Dialog):
    """Stays open while events are restored, so that several can be found and brought back one after the other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Dismissed events"), parent, width=760)
        self._session = session
        self.model = DismissedModel(session, self)
        self.told = self.note("")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the dismissed events"))
        self.field.setAccessibleName(tr("Search the dismissed events"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.table = self._table()
        self.body.addWidget(self.told)
        self.body.addWidget(self.field)
        self.body.addWidget(self.table, 1)
        self.restore = self.buttons(tr("Restore"), tr("Close"))
        self.restore.clicked.connect(self._restore)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.model.modelReset.connect(self._show)
        self._show()
        if self.model.rowCount():
            self.table.setFocus()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setProperty("framed", True)
        table.setAccessibleName(tr("Dismissed events"))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(27)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        table.setColumnWidth(1, 210)
        table.setColumnWidth(2, 190)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(280)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.selectionModel().selectionChanged.connect(self._say)
        table.doubleClicked.connect(lambda _: self._restore())
        table.installEventFilter(self)
        return table

    def _search(self) -> None:
        self._timer.stop()
        self.model.search(self.field.text())

    def _show(self) -> None:
        """Say how many there are; the first row is chosen."""
        whole, found = self.model.whole, self.model.rowCount()
        if not whole:
            self.told.setText(tr("No event is dismissed. N dismisses the selected one; it is kept here and can be brought back."))
        elif found < whole:
            self.told.setText(trn("{n} of {whole} dismissed events has these words.", "{n} of {whole} dismissed events have these words.",
                                  found, whole=figures(whole)))  # fmt: skip
        else:
            self.told.setText(trn("{n} event is dismissed; it is kept here.", "{n} events are dismissed; they are kept here.", whole))
        for widget in (self.field, self.table, self.restore):
            widget.setVisible(bool(whole))
        if found:
            self.table.selectRow(0)
        self._say()

    def _say(self, *_: object) -> None:
        """Say on the button how many it would bring back."""
        chosen = self.table.selectionModel().selection()
        count = sum(chosen.at(number).height() for number in range(chosen.size()))
        self.restore.setEnabled(bool(count) and not self._session.read_only)
        self.restore.setText(trn("Restore {n} event", "Restore {n} events", count) if count > 1 else tr("Restore"))

    def _restore(self) -> None:
        """Bring back what is chosen, as one step."""
        from model.edits import restore_events

        chosen = self.model.chosen(self.table.selectionModel().selection())
        if not len(chosen) or self._session.read_only:
            return
        row = self.table.currentIndex().row()
        if self._session.do(restore_events(chosen)) and self.model.rowCount():
            self.table.selectRow(max(0, min(row, self.model.rowCount() - 1)))
            self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return brings back what is chosen; Up and Down go from the field into the list; Ctrl+Z takes the last step back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if watched is self.field and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.table.setFocus()
        elif watched is self.table and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._restore()
        elif watched is self.table and event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo_last()
        elif watched is self.field and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
        else:
            return super().eventFilter(watched, event)
        return True

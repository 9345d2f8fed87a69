"""Choose one of many by typing: what is proposed stands in the list until something is typed, then what is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.base import Dialog
from gui.theme import Theme
from gui.widgets.result_list import ResultList, Row
from model.translation import tr

DEBOUNCE = 120  # milliseconds of quiet before a search
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ChooseOne(Dialog):
    """A field to type into and a list below it: what is proposed while the field is empty, what is found else.

    `chosen` with the data of the row.  `find` gives the rows for what is typed.
    """

    chosen = Signal(object)

    def __init__(
        self, title: str, explains: str, hint: str, find: Callable[[str], Sequence[Row]], go: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, width=740, explains=explains)
        self._find = find
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = ResultList(row_height=34)
        self.list.setAccessibleName(title)
        self.list.doubleClicked.connect(lambda _: self._go())
        frame = QFrame()
        frame.setProperty("box", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.list)
        frame.setMinimumHeight(300)
        self.nothing = self.note("")
        self.body.addWidget(self.field)
        self.body.addWidget(frame, 1)
        self.body.addWidget(self.nothing)
        self.go = self.buttons(go)
        self.go.clicked.connect(self._go)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self.search_now)
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.search_now()
        self.field.setFocus()

    def use(self, theme: Theme, changed: SignalInstance) -> ChooseOne:
        """Take these colours, and others when they change."""
        self.list.apply_theme(theme)
        changed.connect(self.list.apply_theme)
        return self

    def search_now(self) -> None:
        """Show what fits what is typed."""
        self._timer.stop()
        rows = self._find(self.field.text().strip())
        self.list.set_rows(rows)
        there = any(not row.header for row in rows)
        self.go.setEnabled(there)
        nothing = tr("Nothing found. Try fewer or other words.") if self.field.text().strip() else tr("Nothing to propose. Type to search.")
        self.nothing.setText("" if there else nothing)
        self.nothing.setVisible(not there)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that move in the list while the field has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in MOVES:
            step = MOVES[Qt.Key(event.key())]
            for _ in range(abs(step)):
                self.list.step(1 if step > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        if self._timer.isActive():
            self.search_now()
        row = self.list.current()
        if row is not None and not row.header:
            self.accept()
            self.chosen.emit(row.data)

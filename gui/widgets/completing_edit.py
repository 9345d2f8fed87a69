"""A field that offers names as one types, over a list below it in the same window: ↓ and ↑ go through it, Enter or Tab takes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from gui.theme import Theme
from gui.widgets.result_list import ResultList, Row
from model.completing import Choice

SHOWN = 8
Offer = Callable[[str], Sequence[Row]]
"""What is typed -> the rows to choose from; `Row.data` is a Choice, or what only the owner knows."""


class CompletingEdit(QLineEdit):
    """`taken` with the Row chosen, whose text is in the field then.  `eager`: the first row is current at once, so that Enter takes it."""

    taken = Signal(object)

    def __init__(self, offer: Offer, theme: Theme, *, eager: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer, self._theme, self._eager = offer, theme, eager
        self._frame: QFrame | None = None
        self.list = ResultList(self)  # its own, so that it goes with it though nothing was ever offered
        self.list.hide()
        self.list.apply_theme(theme)
        self.list.chosen.connect(self._take)
        self.textEdited.connect(lambda _text: self.offer())

    def is_open(self) -> bool:
        """Whether names are offered."""
        return self._frame is not None and self._frame.isVisible()

    def offer(self) -> None:
        """Offer what fits what is typed; nothing where nothing does."""
        rows = self._offer(self.text())
        if not rows:
            self.close_list()
            return
        frame = self._frame or self._make()
        self.list.set_rows(rows, first=self._eager)
        self.list.setAccessibleName(self.accessibleName())
        height = min(self.list.wanted_height(), SHOWN * 30) + 10
        below = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        if below.y() + height > self.window().height():
            below = self.mapTo(self.window(), QPoint(0, -height - 2))
        frame.setGeometry(below.x(), max(0, below.y()), self.width(), height)
        frame.raise_()
        frame.show()

    def close_list(self) -> None:
        """Offer nothing until more is typed."""
        if self._frame is not None:
            self._frame.hide()

    def _make(self) -> QFrame:
        self._frame = frame = QFrame(self.window())
        frame.setObjectName("overlay")
        box = QVBoxLayout(frame)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(self.list)
        self.list.show()
        return frame

    def _take(self, row: Row) -> None:
        self.close_list()
        if isinstance(row.data, Choice):
            self.setText(row.data.name)
        self.taken.emit(row)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_open():
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and self.is_open():
            self.list.choose()  # Qt takes the Tab key before keyPressEvent
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.is_open():
                self.list.step(1 if key == Qt.Key.Key_Down else -1)
            elif key == Qt.Key.Key_Down:
                self.offer()
        elif self.is_open() and key == Qt.Key.Key_Escape:
            self.close_list()
        elif self.is_open() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.choose():
            return
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_list()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()

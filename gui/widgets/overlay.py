"""A card that floats above the window (palette, key help): takes the keyboard while it is open and gives it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.theme import Theme


class Overlay(QFrame):
    """Centred in its window at `top`, at most `size`; closes when the keyboard goes elsewhere."""

    closed = Signal()

    def __init__(self, window: QWidget, size: QSize, top: int = 72) -> None:
        super().__init__(window)
        self.setObjectName("overlay")
        self._size = size
        self._top = top
        self._before: QWidget | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(10, 8, 10, 10)
        self.body.setSpacing(6)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(40)
        self._shadow.setOffset(0, 10)
        self.setGraphicsEffect(self._shadow)
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
        self.hide()

    def is_open(self) -> bool:
        return self.isVisibleTo(self.parentWidget())

    def open(self, focus: QWidget) -> None:
        """Show above everything, the keyboard in `focus`."""
        if not self.is_open():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_height(self, height: int) -> None:
        """Be this high, or as high as the window allows."""
        self._size.setHeight(height)
        self._place()

    def dismiss(self) -> None:
        """Hide, and give the keyboard back to who had it."""
        if not self.is_open():
            return
        inside = self.window().focusWidget()  # who has the keyboard here, though another window may have it now
        self.hide()
        before, self._before = self._before, None
        # who had it may be gone by now, with the event whose card it was on
        if inside is not None and (inside is self or self.isAncestorOf(inside)):
            there = before is not None and isValid(before) and before.isVisible()
            (before if there and before is not None else self.parentWidget()).setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def apply_theme(self, theme: Theme) -> None:
        self._shadow.setColor(QColor(theme.colour("overlay_shadow")))

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.is_open() and new is not None and new is not self and not self.isAncestorOf(new) and new.window() is self.window():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        window = self.parentWidget()
        width = min(self._size.width(), window.width() - 40)
        height = min(self._size.height(), window.height() - self._top - 40)
        self.setGeometry((window.width() - width) // 2, self._top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.is_open():
            self._place()
        return False

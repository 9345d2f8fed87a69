"""The field one types in to find a row; the keys that act on rows act on the tree below while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gui.style import set_property
from gui.widgets.buttons import PlainButton
from gui.widgets.sheet import set_type
from model.translation import tr


class FindEdit(QLineEdit):
    """Up, Down and so on move in the tree, Space checks, Return goes there: names are found without their spaces."""

    stepped = Signal(object)  # Qt.Key
    toggled = Signal()
    only = Signal()
    left = Signal()
    focused = Signal(bool)

    STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alone = event.key() == Qt.Key.Key_Space and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            clears = event.key() == Qt.Key.Key_Escape and bool(self.text())
            if alone or clears or event.key() in (*self.STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in self.STEPS:
            self.stepped.emit(key)
        elif key == Qt.Key.Key_Space:
            (self.only if event.modifiers() & Qt.KeyboardModifier.AltModifier else self.toggled).emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class FindField(QFrame):
    """The edit with the switch any of / all of at its right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        self.setFixedHeight(28)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 0, 6, 0)
        box.setSpacing(4)
        self.edit = FindEdit()
        set_type(self.edit, 12.5)
        self.mode: QPushButton = PlainButton(tr("any of"), "switch")
        set_type(self.mode, 11.5)
        box.addWidget(self.edit, 1)
        box.addWidget(self.mode)
        self.edit.focused.connect(lambda on: set_property(self, "active", on))

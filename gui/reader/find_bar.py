"""The bar over the reader's foot: words to find in the article shown, how many places hold them, from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from gui.style import set_property
from gui.widgets.buttons import PlainButton
from gui.widgets.labels import words
from gui.widgets.sheet import set_type
from model.translation import figures, tr

_STEPS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_F3: 1}


class FindEdit(QLineEdit):
    """Return goes on, with Shift back; Escape leaves; Ctrl+F takes all that is typed."""

    stepped = Signal(int)
    left = Signal()
    focused = Signal(bool)

    def _own(self, event: QKeyEvent) -> bool:
        return event.key() in (*_STEPS, Qt.Key.Key_Escape) or event.matches(QKeySequence.StandardKey.Find)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focused.emit(event.type() == QEvent.Type.FocusIn)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.selectAll()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Says what is typed and what is pressed; what is found it is told (`show_count`)."""

    changed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = FindEdit()
        self.edit.setPlaceholderText(tr("Find in this article"))
        self.edit.setAccessibleName(tr("Find in this article"))
        self.edit.setAccessibleDescription(tr("Return and Shift+Return go from hit to hit, Esc leaves."))
        set_type(self.edit, 13)
        self.count = words("", 11.5, tone="soft", selectable=False)
        self.count.setWordWrap(False)
        self.count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.previous = PlainButton("↑", "switch")
        self.next = PlainButton("↓", "switch")
        self.close_button = PlainButton("×", "switch")
        field = QFrame()
        field.setObjectName("field")
        inner = QHBoxLayout(field)
        inner.setContentsMargins(9, 2, 9, 2)
        inner.addWidget(self.edit, 1)
        inner.addWidget(self.count)
        box = QHBoxLayout(self)
        box.setContentsMargins(20, 8, 16, 4)
        box.setSpacing(4)
        box.addWidget(field, 1)
        for button, name, press in (
            (self.previous, tr("Previous place (Shift+Enter)"), lambda: self.stepped.emit(-1)),
            (self.next, tr("Next place (Enter)"), lambda: self.stepped.emit(1)),
            (self.close_button, tr("Close (Esc)"), self.left.emit),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(press)
            box.addWidget(button)
        self.edit.textChanged.connect(self.changed)
        self.edit.stepped.connect(self.stepped)
        self.edit.left.connect(self.left)
        self.edit.focused.connect(lambda has: set_property(field, "active", has))
        self.hide()

    def open_with(self, text: str) -> None:
        """Show the bar and give it the keyboard; `text`, where there is any, in place of what was looked for before."""
        self.show()
        if text:
            self.edit.setText(text)
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, current: int, total: int) -> None:
        """Say which of how many places is shown (`current` from 0, -1 for none yet)."""
        if not self.edit.text().strip():
            says = ""
        elif not total:
            says = tr("not found")
        else:
            says = tr("{number} of {total}", number=figures(current + 1), total=figures(total)) if current >= 0 else figures(total)
        self.count.setText(says)
        self.count.setAccessibleName(says)
        self.count.setProperty("tone", "soft" if total or not says else "error")
        self.count.style().polish(self.count)
        for button in (self.previous, self.next):
            button.setEnabled(bool(total))

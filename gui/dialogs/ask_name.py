"""Ask for a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.dialogs.base import Dialog
from model.translation import tr


class AskName(Dialog):
    """`chosen` with a name that is not empty, and another one than before."""

    chosen = Signal(str)

    def __init__(self, title: str, label: str, name: str, go: str, parent: QWidget | None = None, *, explains: str = "") -> None:
        super().__init__(title, parent, explains=explains)
        self._before = name
        self.name = QLineEdit(name)
        self.name.setAccessibleName(label)
        self.form().addRow(label, self.name)
        self.go = self.buttons(go)
        self.go.clicked.connect(self._go)
        self.name.setFocus()
        self.name.selectAll()

    def _go(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.say(tr("A name is needed. Write one."), self.name)
            return
        self.accept()
        if name != self._before:
            self.chosen.emit(name)

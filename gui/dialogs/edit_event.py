"""Edit event: what a person knows better than what was read.  What was read stays beside it and can be had back by undo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.go_to_date import read_into
from model.domain import Event, Kind, Status
from model.wording import date_words


class EditEvent(Dialog):
    """`chosen` with the fields that were changed, by their names in `Event`."""

    chosen = Signal(dict)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__("Edit event", parent, width=560, explains="Your words stand beside what was read and survive reading again.")
        self._event = event
        self.title = QLineEdit(event.title)
        self.kind = _choice([kind.value for kind in Kind], event.kind.value)
        self.status = _choice([status.value for status in Status], event.status.value)
        self.place = QLineEdit(event.place)
        self._edtf = event.when.edtf if event.when else ""
        self.when = QLineEdit(self._edtf)
        self.when.setPlaceholderText("undated")
        self.understood = self.note("")
        self.understood.setMinimumWidth(420)
        self.when.textChanged.connect(self._read)
        form = self.form()
        for label, field in (("Title", self.title), ("Date", self.when), ("", self.understood), ("Place", self.place)):
            form.addRow(label, field)
            field.setAccessibleName(label)
        form.addRow("Kind", self.kind)
        form.addRow("Status", self.status)
        self.go = self.buttons("Save")
        self.go.clicked.connect(self._go)
        self._span = event.when
        self._read(self.when.text())
        self.title.setFocus()
        self.title.selectAll()

    def _read(self, text: str) -> None:
        if text.strip() == self._edtf:  # untouched: the date read, with its derivation, stays
            self._span = self._event.when
            self.understood.setText(f"Understood: {date_words(self._event.when)}")
            self.go.setEnabled(True)
            return
        self._span = read_into(text, self.understood)
        self.go.setEnabled(self._span is not None or not text.strip())

    def changes(self) -> dict[str, Any]:
        """The fields that differ from the event's."""
        event = self._event
        now = {
            "title": self.title.text().strip(),
            "kind": Kind(self.kind.currentText()),
            "status": Status(self.status.currentText()),
            "place": self.place.text().strip(),
            "when": self._span,
        }
        return {name: value for name, value in now.items() if value != getattr(event, name)}

    def _go(self) -> None:
        if not self.title.text().strip():
            self.say("An event needs a title.", self.title)
            return
        changes = self.changes()
        if changes:
            self.chosen.emit(changes)
        self.accept()


def _choice(values: list[str], now: str) -> QComboBox:
    box = QComboBox()
    box.addItems(values)
    box.setCurrentText(now)
    return box

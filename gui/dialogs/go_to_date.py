"""Go to date: a day, a month, a year or a stretch, typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from model.dates import DateSpan
from model.typed_dates import EXAMPLES, typed_date
from model.wording import date_words


class GoToDate(Dialog):
    """`chosen` with the date span typed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Go to date", parent, width=440)
        self.field = QLineEdit()
        self.field.setPlaceholderText("2015-03-19")
        self.field.setAccessibleName("Date")
        self.field.textChanged.connect(self._read)
        self.understood = self.note(f"For example {EXAMPLES}")
        self.body.addWidget(self.field)
        self.body.addWidget(self.understood)
        self.go = self.buttons("Go")
        self.go.clicked.connect(self._go)
        self.go.setEnabled(False)
        self._span: DateSpan | None = None
        self.field.setFocus()

    def _read(self, text: str) -> None:
        self._span = read_into(text, self.understood)
        self.go.setEnabled(self._span is not None)

    def _go(self) -> None:
        if self._span is not None:
            self.chosen.emit(self._span)
            self.accept()


def read_into(text: str, label: QLabel) -> DateSpan | None:
    """The date typed, and in the label how it was understood or why not."""
    try:
        span = typed_date(text)
    except ValueError as error:
        label.setText(str(error))
        return None
    label.setText(f"Understood: {date_words(span)}" if span else f"For example {EXAMPLES}")
    return span

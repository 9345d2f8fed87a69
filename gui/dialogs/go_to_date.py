"""Go to date: a day, a month, a year, a century, a moment or a stretch, typed."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from model.dates import DateSpan
from model.typed_dates import EXAMPLES, MOMENT_EXAMPLES, Moment, typed_date, typed_moment
from model.wording import date_words, day_words


class GoToDate(Dialog):
    """`chosen` with the first and the last moment of what was typed (float day numbers).  `span` is that of all events."""

    chosen = Signal(float, float)

    def __init__(self, parent: QWidget | None = None, span: tuple[float, float] | None = None) -> None:
        super().__init__("Go to date", parent, width=480)
        self._all = span
        self.field = QLineEdit()
        self.field.setPlaceholderText("2015-03-19")
        self.field.setAccessibleName("Date")
        self.field.textChanged.connect(self._read)
        self.understood = self.note(f"For example {MOMENT_EXAMPLES}")
        self.body.addWidget(self.field)
        self.body.addWidget(self.understood)
        self.go = self.buttons("Go")
        self.go.clicked.connect(self._go)
        self.go.setEnabled(False)
        self._moment: Moment | None = None
        self.field.setFocus()

    def _read(self, text: str) -> None:
        try:
            self._moment = typed_moment(text)
        except ValueError as error:
            self._moment = None
            self.understood.setText(str(error))
        else:
            found = self._moment
            self.understood.setText(f"Understood: {found.words}{self._beyond(found)}" if found else f"For example {MOMENT_EXAMPLES}")
        self.go.setEnabled(self._moment is not None)

    def _beyond(self, moment: Moment) -> str:
        """That there is nothing to see there, and how far one can go."""
        if self._all is None:
            return ""
        first, last = self._all
        if moment.end <= first:
            return f"; the first event is on {day_words(math.floor(first))}"
        return f"; the last event is on {day_words(math.ceil(last) - 1)}" if moment.start >= last else ""

    def _go(self) -> None:
        if self._moment is not None:
            self.chosen.emit(self._moment.start, self._moment.end)
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

"""Go to date: a day, a month, a year, a century, a moment or a stretch, typed."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from model.dates import DateSpan
from model.translation import tr
from model.typed_dates import Moment, typed_date, typed_moment
from model.typed_words import examples, moment_examples
from model.wording import date_words, day_words


class GoToDate(Dialog):
    """`chosen` with the first and the last moment of what was typed (float day numbers).  `span` is that of all events."""

    chosen = Signal(float, float)

    def __init__(self, parent: QWidget | None = None, span: tuple[float, float] | None = None) -> None:
        super().__init__(tr("Go to date"), parent, width=480)
        self._all = span
        self.field = QLineEdit()
        self.field.setPlaceholderText("2015-03-19")
        self.field.setAccessibleName(tr("Date"))
        self.field.textChanged.connect(self._read)
        self.understood = self.note(tr("For example {examples}", examples=moment_examples()))
        self.body.addWidget(self.field)
        self.body.addWidget(self.understood)
        self.go = self.buttons(tr("Go"))
        self.go.clicked.connect(self._go)
        self.go.setEnabled(False)
        self._moment: Moment | None = None
        self.field.setFocus()

    def _read(self, text: str) -> None:
        try:
            self._moment = typed_moment(text, reach_of(self._all))
        except ValueError as error:
            self._moment = None
            self.understood.setText(str(error))
        else:
            found = self._moment
            said = tr("Understood: {date}", date=found.words) + self._beyond(found) if found else ""
            self.understood.setText(said or tr("For example {examples}", examples=moment_examples()))
        self.go.setEnabled(self._moment is not None)

    def _beyond(self, moment: Moment) -> str:
        """That there is nothing to see there, and how far one can go."""
        if self._all is None:
            return ""
        first, last = self._all
        if moment.end <= first:
            return tr("; the first event is on {date}", date=day_words(math.floor(first)))
        return tr("; the last event is on {date}", date=day_words(math.ceil(last) - 1)) if moment.start >= last else ""

    def _go(self) -> None:
        if self._moment is not None:
            self.chosen.emit(self._moment.start, self._moment.end)
            self.accept()


def reach_of(span: tuple[float, float] | None) -> tuple[int, int] | None:
    """The first and the last day of all events, where there are any: how far an open end ("since 2014") reaches."""
    return None if span is None else (math.floor(span[0]), math.ceil(span[1]) - 1)


def read_into(text: str, label: QLabel, reach: tuple[int, int] | None = None) -> DateSpan | None:
    """The date typed, and in the label how it was understood or why not."""
    try:
        span = typed_date(text, reach)
    except ValueError as error:
        label.setText(str(error))
        return None
    label.setText(tr("Understood: {date}", date=date_words(span)) if span else tr("For example {examples}", examples=examples()))
    return span

"""A date typed freely, and below it how it is understood: in words and as EDTF, or why not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.style import set_property
from model.dates import DateSpan
from model.translation import tr
from model.typed_dates import typed_date
from model.typed_words import examples
from model.wording import date_words


class DateField(QWidget):
    """`changed` when another date is understood, or none.  Dates it was given come back as they were, with their reasons, while the
    text is theirs."""

    changed = Signal()

    def __init__(self, span: DateSpan | None) -> None:
        super().__init__()
        self._given: dict[str, DateSpan | None] = {}
        self.span = span
        self.valid = True
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("undated"))
        self.edit.setAccessibleName(tr("Date"))
        self.understood = QLabel()
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setWordWrap(True)
        self.understood.setProperty("type_size", "small")
        self.understood.setMinimumHeight(2 * self.understood.fontMetrics().lineSpacing())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.edit)
        box.addWidget(self.understood)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._read)
        self.show_span(span)

    def show_span(self, span: DateSpan | None) -> None:
        """Let it hold this date."""
        text = span.edtf if span is not None else ""
        self._given[text] = span
        self.edit.setText(text)
        self._read(text)

    def _read(self, text: str) -> None:
        typed = " ".join(text.split())
        self.valid = True
        if typed in self._given:
            self.span = self._given[typed]
        else:
            try:
                self.span = typed_date(typed)
            except ValueError as error:
                self.valid = False
                self._say(str(error))
                self.changed.emit()
                return
        if self.span is None:
            self._say(tr("Undated. Write for example {examples}.", examples=examples()))
        else:
            self._say(tr("Understood: {words}", words=date_words(self.span)) + (f" · {self.span.edtf}" if self.span.edtf else ""))
        self.changed.emit()

    def _say(self, text: str) -> None:
        self.understood.setText(text)
        self.understood.setAccessibleName(text)
        self.edit.setAccessibleDescription(text)
        set_property(self.understood, "tone", "soft" if self.valid else "error")
        set_property(self.edit, "wrong", not self.valid)

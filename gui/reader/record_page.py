"""What the reader shows of an event that no article tells of: the row of the event table it comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gui.widgets.labels import words
from gui.widgets.record_grid import RecordGrid
from model.domain import Record
from model.wording import row_words, shown

SCROLL_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class RecordPage(QScrollArea):
    """Scrolls by its own keys while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record: Record | None = None
        self._title = ""
        self.setObjectName("pane_scroll")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_record(self, title: str, record: Record) -> None:
        """Show this row, from its top; nothing happens where it is shown already."""
        if (title, record) == (self._title, self.record):
            return
        self._title, self.record = title, record
        body = QWidget()
        body.setObjectName("pane_body")
        box = QVBoxLayout(body)
        box.setContentsMargins(24, 15, 24, 18)
        box.setSpacing(0)
        heading = row_words(record)
        box.addWidget(words(shown(title), 17, bold=True))
        box.addSpacing(6)
        box.addWidget(words(f"No article tells of this event. It comes from {heading}:", 13, tone="soft"))
        box.addSpacing(12)
        box.addWidget(RecordGrid(record))
        for text in filter(None, (record.link, record.path)):
            box.addSpacing(10)
            box.addWidget(words(shown(text), 12, tone="soft"))
        box.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)
        self.setAccessibleName(f"{heading}: {shown(title)}")
        self.verticalScrollBar().setValue(0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in SCROLL_KEYS:
            event.accept()
            return True
        return super().event(event)

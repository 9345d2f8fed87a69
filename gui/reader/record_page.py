"""What the reader shows of an event that no article tells of: the row of the event table it comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gui.widgets.labels import say, words
from gui.widgets.record_grid import RecordGrid
from gui.widgets.reused import settle
from model.domain import Record
from model.translation import tr
from model.wording import row_words, shown

SCROLL_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class RecordPage(QScrollArea):
    """Scrolls by its own keys while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record: Record | None = None
        self._title = ""
        self.title, self.where = words("", 17, bold=True), words("", 13, tone="soft")
        self.grid = RecordGrid()
        self.ways = [words("", 12, tone="soft") for _ in range(2)]  # the row's link, the table's path
        self.setObjectName("pane_scroll")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("pane_body")
        box = QVBoxLayout(body)
        box.setContentsMargins(24, 15, 24, 18)
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addSpacing(6)
        box.addWidget(self.where)
        box.addSpacing(12)
        box.addWidget(self.grid)
        ways = QVBoxLayout()
        ways.setContentsMargins(0, 12, 0, 0)
        ways.setSpacing(4)
        for label in self.ways:
            ways.addWidget(label)
        box.addLayout(ways)
        box.addStretch(1)
        self.setWidget(body)

    def show_record(self, title: str, record: Record) -> None:
        """Show this row, from its top; nothing happens where it is shown already."""
        if (title, record) == (self._title, self.record):
            return
        self._title, self.record = title, record
        heading = row_words(record)
        say(self.title, shown(title))
        say(self.where, tr("No article tells of this event. It comes from {heading}:", heading=heading))
        self.grid.show_record(record)
        for label, text in zip(self.ways, (record.link, record.path), strict=True):
            say(label, shown(text))
            label.setVisible(bool(text))
        settle(self.widget())
        self.setAccessibleName(f"{heading}: {shown(title)}")
        self.verticalScrollBar().setValue(0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in SCROLL_KEYS:
            event.accept()
            return True
        return super().event(event)

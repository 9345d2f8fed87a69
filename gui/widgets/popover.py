"""A small sheet over the window that tells a little more and goes away with Esc or a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.theme import Theme
from gui.widgets.labels import words
from gui.widgets.sheet import pane_sheet


class Popover(QFrame):
    """A title, lines of text and, below, what the caller adds to `body`."""

    def __init__(self, title: str, lines: list[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setStyleSheet(pane_sheet(theme))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(6)
        self.title = words(title, 13, bold=True)
        self.body.addWidget(self.title)
        self.lines: list[QLabel] = []
        for line in lines:
            label = words(line, 12)
            label.setFixedWidth(min(360, max(220, label.fontMetrics().horizontalAdvance(line) + 4)))
            self.lines.append(label)
            self.body.addWidget(label)

    def show_below(self, where: QPoint) -> None:
        """Show with the upper left corner at this point of the screen, moved to stay on it."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(where.x(), screen.right() - self.width()))
        top = max(screen.top(), min(where.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.setFocus()

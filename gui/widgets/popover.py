"""A small sheet over the window that tells a little more and goes away with Esc or a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.theme import Theme
from gui.widgets.labels import words
from gui.widgets.sheet import pane_sheet


class Popover(QFrame):
    """A title, lines of text and, below, what the caller adds to `body`."""

    def __init__(self, title: str, lines: list[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._theme = theme
        self.setStyleSheet(pane_sheet(theme))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(6)
        self.title = words(title, 13, bold=True)
        self.body.addWidget(self.title)
        self.lines: list[QLabel] = []
        for line in lines:
            label = words(line, 12)
            label.setMinimumWidth(min(360, max(220, label.fontMetrics().horizontalAdvance(line) + 4)))
            self.lines.append(label)
            self.body.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet; the style sheet paints none on a window that can be seen through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("hatch"))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def show_below(self, where: QPoint) -> None:
        """Show with the upper left corner at this point of the screen, moved to stay on it."""
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()  # the style sheet's type decides how wide they are
            widget.updateGeometry()
        self.body.activate()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(where.x(), screen.right() - self.width()))
        top = max(screen.top(), min(where.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        first = self.findChild(QPushButton)
        (first or self).setFocus()

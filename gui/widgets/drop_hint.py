"""What is shown over the whole window while files are dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, font

EDGE = 10


class DropHint(QWidget):
    """A frame along the window's edge and the words in its middle.  The mouse passes through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme: Theme | None = None
        self.words = ""
        self.hide()

    def open(self, words: str, theme: Theme) -> None:
        self.words, self._theme = words, theme
        self.setAccessibleName(words)
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("panel", 0.72))
        pen = QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE), 10, 10)
        face = font(17, bold=True)
        room = self.width() - 8 * EDGE
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = QFontMetricsF(face).boundingRect(QRectF(0, 0, room, 400), flags, self.words)
        plate = QRectF(0, 0, needed.width() + 48, needed.height() + 28)
        plate.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(plate, 8, 8)
        painter.setFont(face)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(plate, flags, self.words)
        painter.end()

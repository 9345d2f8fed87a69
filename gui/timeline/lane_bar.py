"""The scroll bar of the lanes: thin, in the theme's colours, and painted in a moment (a style's own takes longer than the lanes)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from gui.timeline.ink import Ink
from model.translation import tr

WIDE = 12
LEAST = 28.0  # pixels: the thumb is never shorter


class LaneBar(QScrollBar):
    """Upright; drag the thumb, press beside it to turn a page."""

    def __init__(self, ink: Callable[[], Ink], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._ink = ink
        self._grabbed: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Scroll the lanes"))

    def sizeHint(self) -> QSize:
        return QSize(WIDE, 100)

    def thumb(self) -> QRectF:
        """Where the thumb is."""
        whole = self.maximum() - self.minimum() + self.pageStep()
        long = max(LEAST, self.height() * self.pageStep() / max(1, whole))
        way = self.height() - long
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        return QRectF(3, 2 + share * (way - 4), self.width() - 6, long)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self._ink()
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink.theme.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink.clear)
        painter.setBrush(ink.theme.colour("faint", 1.0 if self._grabbed is not None or self.underMouse() else 0.7))
        painter.drawRoundedRect(self.thumb(), 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        thumb, y = self.thumb(), event.position().y()
        if thumb.top() <= y <= thumb.bottom():
            self._grabbed = y - thumb.top()
        else:
            self.setValue(self.value() + (self.pageStep() if y > thumb.bottom() else -self.pageStep()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        way = max(1.0, self.height() - self.thumb().height() - 4)
        share = (event.position().y() - self._grabbed - 2) / way
        self.setValue(self.minimum() + round(share * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.update()

"""The date axis above the lanes: two levels of ticks in UTC."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.timeline import canvas
from gui.timeline.folds import break_at, break_text
from gui.timeline.lanes_item import Frame
from gui.timeline.layer import Layer
from gui.timeline.writing import writer
from model.translation import tr


class Axis(QWidget):
    """Paints what `frame` hands it; as wide as the lanes below.  `unfolded` carries a fold whose break was clicked."""

    unfolded = Signal(object)

    def __init__(self, frame: Callable[[], Frame], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._layer = Layer()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Date axis"))

    def sizeHint(self) -> QSize:
        return QSize(400, int(canvas.AXIS_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self._frame()
        painter = QPainter(self)
        self._layer.paint(painter, QRectF(self.rect()), (frame.ticks, frame.picture.width, frame.ink), lambda own: self._draw(own, frame))
        painter.end()

    def _draw(self, painter: QPainter, frame: Frame) -> None:
        painter.fillRect(self.rect(), frame.ink.theme.colour("window"))
        with frame.ink.writing(painter, writer(painter.device().devicePixelRatioF())):
            canvas.draw_axis(painter, frame.ink, frame.picture, frame.ticks)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        folded = break_at(self._frame().ticks, event.position().x())
        if folded is not None and event.button() == Qt.MouseButton.LeftButton:
            self.unfolded.emit(folded.fold)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        folded = break_at(self._frame().ticks, event.position().x())
        if folded is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        QToolTip.showText(event.globalPosition().toPoint(), break_text(folded.fold) if folded else "", self)

"""The view of the lanes: a pyqtgraph view box that holds the visible range, and the mouse and wheel put into plain requests."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from gui.timeline.overlay import Overlay
from model.layout.window import Stretch

DRAG = 5  # pixels the mouse moves with a button down before it is a drag
NOTCH = 120.0  # Qt's units of one step of a wheel
ZOOM = 1.25  # how much wider or narrower one step of the wheel makes the window


class TimeBox(pg.ViewBox):
    """The view box: x in float day numbers, y in pixels of the lanes downwards.  What may move it is the session's window only."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, enableMouse=False, defaultPadding=0.0, invertY=True)
        self.disableAutoRange()

    def show_range(self, window: Stretch, low: float, high: float) -> None:
        """Show these days and heights."""
        self.setRange(xRange=window, yRange=(low, max(high, low + 1)), padding=0, disableAutoRange=False)


class LanesView(pg.GraphicsView):
    """Signals carry pixels of the view; the pane makes days and events of them."""

    resized = Signal()
    hovered = Signal(QPointF)
    left = Signal()
    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)
    drag_begun = Signal()
    dragged = Signal(float, float)  # pixels since the drag began
    span_drawn = Signal(float, float)  # from, to
    zoomed = Signal(float, float)  # factor, x
    panned = Signal(float, float)  # pixels right, pixels down
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TimeBox()
        # The lanes fill their room themselves: nothing is cleared or painted before them.
        self.setBackground(None)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCentralItem(self.box)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("Lanes")
        self.overlay: Overlay | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self._drawing = False

    def room(self) -> QRectF:
        """The lanes' room in pixels."""
        return QRectF(0, 0, max(1, self.viewport().width()), max(1, self.viewport().height()))

    def day_at(self, x: float) -> float:
        """The float day number at a pixel."""
        return float(self.box.mapSceneToView(QPointF(x, 0)).x())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed = event.position()
            self._dragging = False
            self._drawing = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None or not event.buttons():
            self.hovered.emit(at)
            return
        if not self._dragging and math.hypot(at.x() - self._pressed.x(), at.y() - self._pressed.y()) < DRAG:
            return
        if not self._dragging:
            self._dragging = True
            if not self._drawing:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.drag_begun.emit()
        if not self._drawing:
            self.dragged.emit(at.x() - self._pressed.x(), at.y() - self._pressed.y())
        elif self.overlay is not None:
            self.overlay.span = (self._pressed.x(), at.x())
            self.overlay.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self.unsetCursor()
        if pressed is None:
            return
        if not self._dragging:
            if event.button() == Qt.MouseButton.LeftButton:
                self.clicked.emit(event.position())
        elif self._drawing:
            if self.overlay is not None:
                self.overlay.span = None
                self.overlay.update()
            self.span_drawn.emit(*sorted((pressed.x(), event.position().x())))
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        turned, pixels = event.angleDelta(), event.pixelDelta()
        sideways = pixels.x() if not pixels.isNull() else turned.x() * 0.8
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # Qt turns the wheel sideways while Alt is held: here it moves up and down through the lanes.
            self.panned.emit(0.0, -(turned.x() or turned.y()) * 0.6)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.panned.emit(-(turned.y() or turned.x()) * 0.8, 0.0)
        elif abs(turned.x()) > abs(turned.y()):
            self.panned.emit(-float(sideways), 0.0)
        elif turned.y():
            self.zoomed.emit(ZOOM ** (-turned.y() / NOTCH), event.position().x())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.left.emit()
        return bool(super().viewportEvent(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def pointer(self) -> QPoint | None:
        """Where the mouse is, None outside of the lanes."""
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        return at if self.viewport().underMouse() and self.viewport().rect().contains(at) else None

"""The view of the lanes: what is painted in it, one layer over the other, and mouse, wheel and fingers put into plain requests."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gui.timeline.fingers import Fingers, is_pad
from model.layout.window import EMPTY, Stretch
from model.qt.event_table import dragged_event
from model.translation import tr

DRAG = 5  # pixels the mouse moves with a button down before it is a drag
NOTCH = 120.0  # Qt's units of one step of a wheel
ZOOM = 1.25  # how much wider or narrower one step of the wheel makes the window


class Drag(Enum):
    """What a drag does."""

    PAN = 0
    SPAN = 1  # zooms to the stretch drawn
    MEASURE = 2
    LANE = 3  # moves a lane
    EVENT = 4  # moves the selected event or a bound of it


class Layer(Protocol):
    """What is painted in the view, in its pixels."""

    def paint(self, painter: QPainter) -> None: ...


class LanesView(QAbstractScrollArea):
    """Signals carry pixels of the view; the pane makes days and events of them.  `layers` are painted in order."""

    resized = Signal()
    hovered = Signal(QPointF)
    left = Signal()
    clicked = Signal(QPointF)
    picked = Signal(QPointF)  # clicked with Ctrl held
    double_clicked = Signal(QPointF)
    touched = Signal()  # a button or a finger is put down
    drag_begun = Signal(object, QPointF)  # Drag, from
    dragged = Signal(object, QPointF, QPointF)  # Drag, from, to
    dropped = Signal(object, QPointF, QPointF)
    zoomed = Signal(float, float, bool)  # factor, x, whether softly
    panned = Signal(float, float)  # pixels right, pixels down
    swiped = Signal(float, float, QPointF)  # by two fingers: pixels right, pixels down, where
    swipe_ended = Signal()
    offered = Signal(str, QPointF)  # an event (its key) from elsewhere is held over here
    withdrawn = Signal()
    given = Signal(str, QPointF)  # it is let go here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers: list[Layer] = []
        self.in_view: Stretch = EMPTY  # what is shown: folded days
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The lanes fill their room themselves: nothing is cleared or painted before them.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setAccessibleName(tr("Lanes"))
        self._pressed: QPointF | None = None
        self._drag: Drag | None = None  # what is being done
        self._means = Drag.PAN  # what a drag from where the button went down would be
        self.meaning: Callable[[QPointF], Drag] = lambda at: Drag.PAN  # what a drag from there does without a key
        self.modifiers = Qt.KeyboardModifier.NoModifier  # held down as the pointer came where it is
        self._fingers = Fingers(self)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def room(self) -> QRectF:
        """The lanes' room in pixels."""
        return QRectF(0, 0, max(1, self.viewport().width()), max(1, self.viewport().height()))

    def day_at(self, x: float) -> float:
        """The float day number at a pixel."""
        start, end = self.in_view
        return start + x / self.room().width() * (end - start)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for layer in self.layers:
            layer.paint(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # arrows would be taken for scrolling

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # -- drags: by the mouse or a finger ----------------------------------------------------------------------------

    def begin(self, at: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, pans: bool = False) -> None:
        """A button or a finger is down here; `pans`: one that does nothing but pan."""
        self._pressed, self._drag, self.modifiers = at, None, modifiers
        self.touched.emit()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._means = Drag.SPAN
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._means = Drag.MEASURE
        else:
            self._means = Drag.PAN if pans else self.meaning(at)

    def moved(self, at: QPointF) -> None:
        """It has moved to here; a drag once it is far enough from where it was put down."""
        pressed = self._pressed
        if pressed is None:
            return
        if self._drag is None:
            if math.hypot(at.x() - pressed.x(), at.y() - pressed.y()) < DRAG:
                return
            self._drag = self._means
            if self._drag in (Drag.PAN, Drag.LANE):
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.drag_begun.emit(self._drag, pressed)
        self.dragged.emit(self._drag, pressed, at)

    def end(self, at: QPointF, *, click: bool = True) -> None:
        """It is let go here."""
        pressed, drag = self._pressed, self._drag
        self._pressed = self._drag = None
        self.unsetCursor()
        if pressed is None:
            return
        if drag is not None:
            self.dropped.emit(drag, pressed, at)
        elif click:
            (self.picked if self._means is Drag.SPAN else self.clicked).emit(at)

    def let_go(self) -> None:
        """What was begun is not to be: a second finger has come, or the drag was broken off."""
        if self._pressed is not None and self._drag is not None:
            self.dropped.emit(self._drag, self._pressed, self._pressed)
        self._pressed = self._drag = None
        self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.begin(event.position(), event.modifiers(), pans=event.button() == Qt.MouseButton.MiddleButton)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons():
            self.hovered.emit(event.position())
        else:
            self.modifiers = event.modifiers()
            self.moved(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.end(event.position(), click=event.button() == Qt.MouseButton.LeftButton)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(event.position())

    # -- events without a date, from the list -----------------------------------------------------------------------

    def _offer(self, event: QDropEvent, told: SignalInstance) -> None:
        key = dragged_event(event.mimeData())
        if key:
            event.acceptProposedAction()
            self.modifiers = event.modifiers()
            told.emit(key, event.position())
        else:
            event.ignore()  # files are the window's

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._offer(event, self.offered)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._offer(event, self.offered)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.withdrawn.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        self._offer(event, self.given)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        turned, pixels, modifiers = event.angleDelta(), event.pixelDelta(), event.modifiers()
        plain = not modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if plain and is_pad(event):
            # Pixels are not told by every platform; a notch of a wheel is some 100 of them.
            right, down = (pixels.x(), pixels.y()) if not pixels.isNull() else (turned.x() * 0.8, turned.y() * 0.8)
            if right or down:
                self.swiped.emit(-float(right), -float(down), event.position())
            if event.phase() == Qt.ScrollPhase.ScrollEnd:
                self.swipe_ended.emit()
        elif modifiers & Qt.KeyboardModifier.AltModifier:
            # Qt turns the wheel sideways while Alt is held: here it moves up and down through the lanes.
            self.panned.emit(0.0, -(turned.x() or turned.y()) * 0.6)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.panned.emit(-(turned.y() or turned.x()) * 0.8, 0.0)
        elif abs(turned.x()) > abs(turned.y()):
            self.panned.emit(-turned.x() * 0.8, 0.0)
        elif turned.y():
            self.zoomed.emit(ZOOM ** (-turned.y() / NOTCH), event.position().x(), True)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.left.emit()
        if isinstance(event, QTouchEvent):
            return self._fingers.take(event)
        if isinstance(event, QNativeGestureEvent) and self._gesture(event):
            event.accept()
            return True
        return bool(super().viewportEvent(event))

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        """Two fingers on a pad: moved apart they zoom, a double tap zooms in."""
        kind = event.gestureType()
        if kind == Qt.NativeGestureType.BeginNativeGesture:
            self.touched.emit()
        elif kind == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoomed.emit(1 / max(0.1, 1 + event.value()), event.position().x(), False)
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            self.double_clicked.emit(event.position())
        else:
            return kind == Qt.NativeGestureType.EndNativeGesture
        return True

    def pointer(self) -> QPoint | None:
        """Where the mouse is, None outside of the lanes."""
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        return at if self.viewport().underMouse() and self.viewport().rect().contains(at) else None

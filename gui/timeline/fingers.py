"""Fingers on a screen or a pad: one drags as the mouse does, two move and zoom."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QTouchEvent, QWheelEvent

if TYPE_CHECKING:
    from gui.timeline.lanes_view import LanesView

CLOSE = 8.0  # pixels: fingers so close together tell no zoom


def is_pad(event: QWheelEvent, platform: str | None = None) -> bool:
    """Whether the wheel is turned by fingers on a pad: they say when they begin and end, or the device is known as one.

    Pixels alone tell nothing: on X11 wheels of mice send them, too.
    """
    if event.phase() != Qt.ScrollPhase.NoScrollPhase:
        return True
    platform = QGuiApplication.platformName() if platform is None else platform
    if platform != "xcb" and not event.pixelDelta().isNull():
        return True
    device = event.pointingDevice()
    return device is not None and device.type() == QInputDevice.DeviceType.TouchPad


class Fingers:
    """Makes requests of the lanes' view out of what touches its viewport."""

    def __init__(self, view: LanesView) -> None:
        self._view = view
        self._two: tuple[QPointF, float] | None = None  # the middle of two fingers, and how far apart they are

    def take(self, event: QTouchEvent) -> bool:
        """Every touch is ours: what is not taken would come again as the mouse's."""
        event.accept()
        points = event.points()
        places = [point.position() for point in points]
        over = event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
        if len(places) == 1 and self._two is None:
            self._one(event.type(), places[0])
        elif len(places) >= 2 and not over:
            self._both(places[0], places[1])
        if over:
            if self._two is not None:
                self._view.swipe_ended.emit()
            self._two = None
        return True

    def _one(self, kind: QEvent.Type, at: QPointF) -> None:
        if kind == QEvent.Type.TouchBegin:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._view.begin(at)
        elif kind == QEvent.Type.TouchUpdate:
            self._view.moved(at)
        elif kind == QEvent.Type.TouchEnd:
            self._view.end(at)
        else:
            self._view.let_go()

    def _both(self, one: QPointF, other: QPointF) -> None:
        middle = (one + other) / 2
        apart = max(CLOSE, math.hypot(one.x() - other.x(), one.y() - other.y()))
        if self._two is None:
            self._view.let_go()
        else:
            was, was_apart = self._two
            moved = middle - was
            if not moved.isNull():
                self._view.panned.emit(-moved.x(), -moved.y())
            if apart != was_apart:
                self._view.zoomed.emit(was_apart / apart, middle.x(), False)
        self._two = middle, apart

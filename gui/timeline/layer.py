"""A picture kept from one paint to the next: what did not change is put on the screen, not drawn again.

It is kept only once it is asked for a second time: while everything moves no frame is, and drawing it twice would be for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter


class Layer:
    """Opaque, in the pixels of the device.  `key` says what was drawn: with another one it is drawn anew."""

    def __init__(self) -> None:
        self._image = QImage()
        self._key: Hashable = None
        self._last: Hashable = None

    def paint(self, painter: QPainter, rect: QRectF, key: Hashable, draw: Callable[[QPainter], None]) -> None:
        """Put `rect` (from 0, 0; in pixels that do not depend on the device) on the painter, with `draw` where the key has changed."""
        ratio = painter.device().devicePixelRatioF()
        size = (round(rect.width() * ratio), round(rect.height() * ratio))
        if (self._image.width(), self._image.height()) != size or self._image.devicePixelRatioF() != ratio:
            self._image = QImage(*size, QImage.Format.Format_RGB32)
            self._image.setDevicePixelRatio(ratio)
            self._key = None
        if self._key != key and self._last != key:
            self._last = key
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
            draw(painter)
            painter.restore()
            return
        if self._key != key:
            own = QPainter(self._image)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(own)
            own.end()
            self._key = key
        painter.drawImage(QPoint(0, 0), self._image)

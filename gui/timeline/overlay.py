"""What lies over the lanes: the selection's ring, the ring under the pointer, the range being drawn or measured, the header
under the pointer, the lane or the event being dragged, the keyboard's frame."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui.timeline import canvas, ghost
from gui.timeline.headers import Handle, draw_drop, draw_handle
from gui.timeline.ink import Ink
from model.layout import holding
from model.layout.picture import GapPicture, LanePicture, MarkPicture
from model.shifting import Grip


@dataclass(slots=True)
class Marked:
    """A mark or a hiatus and the top of its lane in the view; above `clear` (lanes that stay, the lane's own name) nothing of it
    is to be seen."""

    mark: MarkPicture | GapPicture
    top: float
    clear: float = 0.0
    lane: LanePicture | None = None


class Overlay:
    """`selected` are all marks of the selected event (it may stand in several lanes), `picked` those of events picked together."""

    def __init__(self, ink: Ink, port: QWidget) -> None:
        """`port` is what it is painted on."""
        self._port = port
        self.ink = ink
        self.selected: list[Marked] = []
        self.picked: list[Marked] = []
        self.handles: list[tuple[Marked, tuple[holding.Handle, ...]]] = []  # of the selected event's marks
        self.gripped: Grip | None = None  # the bound whose handle is under the pointer
        self.held: ghost.Held | None = None  # the event that is dragged
        self.hovered: Marked | None = None
        self.span: tuple[float, float] | None = None
        self.measured: tuple[float, float, str] | None = None  # left and right pixel of a measured span, and its length in words
        self.handle: Handle | None = None  # the header under the pointer
        self.drop: tuple[str, float, float] | None = None  # a lane that is dragged: its name, the pointer's height, where it goes
        self._rect = QRectF()

    def resize(self, rect: QRectF) -> None:
        """The room of the view."""
        self._rect = QRectF(rect)

    def update(self) -> None:
        """Have it painted anew."""
        if isValid(self._port):  # a view that goes away tells that it has lost the keyboard
            self._port.update()

    def paint(self, painter: QPainter) -> None:
        """Paint all that lies over the lanes now."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered is not None:
            self._draw_ring(painter, self.hovered, "faint", 1.2)
        for marked in self.picked:
            self._draw_ring(painter, marked, "ink", 1.6)
        for marked in self.selected if self.held is None else ():
            self._draw_ring(painter, marked, "accent", 2.0)
        for marked, handles in self.handles if self.held is None else ():
            self._draw_handles(painter, marked, handles)
        if self.held is not None:
            ghost.draw_held(painter, self.ink, self.held, self._rect)
        if self.span is not None:
            self._draw_span(painter, *sorted(self.span))
        if self.measured is not None:
            self._draw_measured(painter, *self.measured)
        if self.handle is not None and self.drop is None:
            draw_handle(painter, self.ink, self.handle)
        if self.drop is not None:
            draw_drop(painter, self.ink, *self.drop, self._rect.width())
        painter.restore()

    def _draw_ring(self, painter: QPainter, marked: Marked, role: str, thick: float) -> None:
        """Not over what stays in view while its lane is scrolled beneath it."""
        painter.save()
        if marked.clear:
            painter.setClipRect(self._rect.adjusted(0, marked.clear, 0, 0))
        draw = canvas.draw_gap_ring if isinstance(marked.mark, GapPicture) else canvas.draw_ring
        draw(painter, self.ink, marked.mark, marked.top, self._rect.width(), role, thick)  # type: ignore[operator]
        painter.restore()

    def _draw_handles(self, painter: QPainter, marked: Marked, handles: tuple[holding.Handle, ...]) -> None:
        if isinstance(marked.mark, MarkPicture) and marked.top + marked.mark.top >= marked.clear:
            ghost.draw_handles(painter, self.ink, marked.mark, marked.top, handles, self.gripped)

    def _draw_measured(self, painter: QPainter, left: float, right: float, words: str) -> None:
        """Bounds, an arrow from one to the other, and the length in the middle of what is in view, beside it where it is short."""
        ink, room = self.ink, self._rect
        painter.fillRect(QRectF(left, room.top(), right - left, room.height()), ink.theme.colour("accent", 0.08))
        painter.setPen(ink.pen("accent", 1.4))
        y = room.bottom() - 26
        painter.drawLines([QLineF(x, room.top(), x, room.bottom()) for x in (left, right)])
        painter.drawLine(QLineF(left, y, right, y))
        tip = min(5.0, (right - left) / 3)
        painter.drawLines([QLineF(x, y, x + way * tip, y + side * tip) for x, way in ((left, 1), (right, -1)) for side in (-1, 1)])
        wide = ink.measure_header(words) + 20
        low, high = max(left, room.left()), min(right, room.right())
        middle = (low + high) / 2 if high - low >= wide + 20 else right + wide / 2 + 6
        middle = min(max(middle, room.left() + wide / 2 + 4), room.right() - wide / 2 - 4)
        painter.setBrush(ink.brush("panel"))
        painter.drawRoundedRect(QRectF(middle - wide / 2, y - 12, wide, 24), 12, 12)
        painter.setPen(ink.pen("ink"))
        ink.write(painter, ink.header_font, middle - wide / 2 + 10, y + 4.5, words)

    def _draw_span(self, painter: QPainter, left: float, right: float) -> None:
        box = QRectF(left, self._rect.top(), right - left, self._rect.height())
        painter.fillRect(box, self.ink.theme.colour("accent", 0.12))
        painter.setPen(self.ink.pen("accent", 1.0))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.topRight(), box.bottomRight())

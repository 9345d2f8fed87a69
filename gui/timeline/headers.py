"""The headers of lanes as handles: what of them collapses, pins and takes hold of a lane, and how that is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from gui.timeline.canvas import NAME_LEFT, PIN_ROOM, draw_pin, draw_triangle, room_note
from gui.timeline.ink import Ink
from model.layout.picture import HEADER, LanePicture, Picture

TALL = HEADER - 4  # pixels of a header that are taken hold of


@dataclass(frozen=True, slots=True)
class Handle:
    """A lane's header in the view: its top, and where its pin is: after its name, or after all its words while it is not pinned."""

    lane: LanePicture
    top: float
    pin_left: float

    @property
    def triangle(self) -> QRectF:
        """Collapses and expands."""
        return QRectF(1, self.top + 4, NAME_LEFT - 2, TALL - 4)

    @property
    def pin(self) -> QRectF:
        """Pins and lets go."""
        return QRectF(self.pin_left, self.top + 4, PIN_ROOM, TALL - 4)

    def holds(self, at: QPointF) -> bool:
        """Whether the lane can be taken hold of here."""
        return 0 <= at.x() <= self.pin.right() and self.top <= at.y() < self.top + TALL


def header_top(lane: LanePicture, top: float) -> float:
    """Where a lane's header is that stays in view below the height `top` as long as there is room for it."""
    return min(max(lane.top, top), lane.top + lane.height - HEADER)


def handle_at(picture: Picture, ink: Ink, y: float, scroll: float, stuck: tuple[int, float]) -> Handle | None:
    """The header at a height of the view; `stuck`: how many lanes are not scrolled, and how high they are together."""
    count, high = stuck
    for lane in picture.lanes:
        pinned = lane.number < count
        top = lane.top if pinned else header_top(lane, scroll + high) - scroll
        if top <= y < top + TALL and (pinned or y >= high):
            return Handle(lane, top, _pin_left(lane, ink))
    return None


def _pin_left(lane: LanePicture, ink: Ink) -> float:
    after = NAME_LEFT + ink.measure_header(lane.lane.name) + 4
    note = "" if lane.lane.pinned else room_note(lane)
    return after + ink.note(note)[1] + 10 if note else after


def draw_handle(painter: QPainter, ink: Ink, handle: Handle) -> None:
    """What a header shows under the pointer: the triangle that collapses it instead of its tag, and the pin after its name."""
    lane, background = handle.lane.lane, handle.lane.number % 2
    painter.setPen(ink.clear)
    painter.setBrush(ink.bands[background])
    painter.drawRect(handle.triangle)
    draw_triangle(painter, ink.lane(lane.colour).brush, handle.top, open_=not lane.collapsed)
    painter.setPen(ink.clear)
    painter.setBrush(ink.bands[background])
    painter.drawRect(handle.pin)
    draw_pin(painter, ink, handle.pin_left, handle.top, pinned=lane.pinned)


def draw_drop(painter: QPainter, ink: Ink, name: str, y: float, line: float, width: float) -> None:
    """A lane being dragged: its name beside the pointer at the height y, and a line where it will stand."""
    painter.setPen(ink.pen("accent", 2.0))
    painter.drawLine(QLineF(0, line, width, line))
    painter.setBrush(ink.brush("accent"))
    painter.setPen(ink.clear)
    painter.drawPolygon(QPolygonF([QPointF(0, line - 5), QPointF(7, line), QPointF(0, line + 5)]))
    box = QRectF(NAME_LEFT - 8, y - 12, ink.measure_header(name) + 16, 24)
    painter.setPen(ink.pen("accent", 1.0))
    painter.setBrush(ink.brush("panel"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(ink.pen("ink"))
    ink.write(painter, ink.header_font, NAME_LEFT, y + 4.5, name)

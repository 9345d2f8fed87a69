"""Paints the lanes that are in view: bands, grid, headers that stay, hiatuses, marks and their words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from gui.timeline import canvas
from gui.timeline.bulk import BulkPainter, bulk_painter
from gui.timeline.headers import header_top
from gui.timeline.ink import Ink
from gui.timeline.layer import Layer
from gui.timeline.screen import draw_ground, draw_headers, draw_lanes
from model.columns import Columns, Mask
from model.layout.axis import Ticks
from model.layout.picture import HEADER, LanePicture, Picture
from model.translation import trn


@dataclass(slots=True)
class Frame:
    """All that one painting of the lanes needs."""

    ink: Ink
    columns: Columns
    picture: Picture
    ticks: Ticks
    scroll: float
    height: float  # of the view
    found: Mask | None  # the rows that the search hit
    undated: int
    number: int  # another one for each frame that looks different
    message: str  # instead of lanes, where there are none
    stuck: int = 0  # so many lanes stay at the top while the others scroll
    stuck_height: float = 0.0


class LanesItem:
    """Lies in the view in pixels of the screen: positions are worked out in floats of Python, so that neither a minute in
    the year 9999 nor a millennium suffers from a transform."""

    def __init__(self, frame: Callable[[], Frame]) -> None:
        self._frame = frame
        self._rect = QRectF()
        self._layer = Layer()

    def resize(self, rect: QRectF) -> None:
        """The room of the view."""
        self._rect = QRectF(rect)

    def paint(self, painter: QPainter) -> None:
        """Paint what stands in the lanes now."""
        frame = self._frame()
        self._layer.paint(painter, self._rect, frame.number, lambda own: self._draw(own, frame))

    def _draw(self, painter: QPainter, frame: Frame) -> None:
        if frame.message:
            painter.fillRect(self._rect, frame.ink.theme.colour("window"))
            draw_message(painter, frame.ink, frame.message, self._rect)
        else:
            draw_frame(painter, frame, bulk_painter(frame.ink, painter.device().devicePixelRatioF()))


def draw_frame(painter: QPainter, frame: Frame, bulk: BulkPainter) -> None:
    """The lanes, scrolled; above them those that stay."""
    ink, picture = frame.ink, frame.picture
    below = frame.scroll + frame.height - picture.height
    if below > 0:
        painter.fillRect(QRectF(0, frame.height - below, picture.width, below), ink.theme.colour("window"))
    high = frame.stuck_height
    if frame.stuck:
        painter.save()
        painter.setClipRect(QRectF(0, 0, picture.width, high))
        _draw_part(painter, frame, bulk, [lane for lane in picture.lanes if lane.number < frame.stuck], 0, high)
        painter.setPen(ink.pen("faint"))
        painter.drawLine(QLineF(0, high - 0.5, picture.width, high - 0.5))
        painter.restore()
        painter.setClipRect(QRectF(0, high, picture.width, max(0.0, frame.height - high)))
    painter.translate(0, -frame.scroll)
    rest = [lane for lane in picture.lanes if lane.number >= frame.stuck]
    _draw_part(painter, frame, bulk, rest, frame.scroll + high, min(picture.height, frame.scroll + frame.height))
    if frame.undated:
        painter.setPen(ink.pen("soft"))
        words = trn(
            "{n} event without a date, not shown on the timeline",
            "{n} events without a date, not shown on the timeline",
            frame.undated,
        )
        ink.write(painter, ink.small_font, canvas.NAME_LEFT, picture.height + 17, words)


def _draw_part(painter: QPainter, frame: Frame, bulk: BulkPainter, lanes: list[LanePicture], top: float, bottom: float) -> None:
    """These lanes, of which the heights top..bottom are seen."""
    ink, picture = frame.ink, replace(frame.picture, lanes=tuple(lanes))
    draw_ground(painter, ink, picture, frame.ticks, bulk.sprites.ratio)
    with ink.writing(painter, bulk.writer):
        draw_lanes(painter, ink, picture, frame.columns, frame.found, bulk, frame.ticks.breaks)
        headers = [(lane, _header_top(painter, frame, lane, top)) for lane in lanes]
        draw_headers(painter, ink, headers, picture.width, bulk)


def _header_top(painter: QPainter, frame: Frame, lane: LanePicture, top: float) -> float:
    """Where a lane's header stands: one that is cut off above (at the height `top`) keeps its name in view, as long as there is
    room for it; what it would stand on is cleared."""
    y = header_top(lane, top)
    if y > lane.top:
        frame.ink.flush(painter)
        painter.fillRect(QRectF(0, y, frame.picture.width, HEADER - 4), frame.ink.bands[lane.number % 2])
        painter.setPen(frame.ink.pen("line"))
        painter.drawLine(QLineF(0, y + HEADER - 4, frame.picture.width, y + HEADER - 4))
    return y


def draw_message(painter: QPainter, ink: Ink, message: str, rect: QRectF) -> None:
    """Words in the middle, one line for each of theirs."""
    painter.setPen(ink.pen("soft"))
    lines = message.split("\n")
    y = rect.center().y() - 12 * (len(lines) - 1)
    for line in lines:
        ink.write(painter, ink.message_font, rect.center().x() - ink.measure_message(line) / 2, y, line)
        y += 24

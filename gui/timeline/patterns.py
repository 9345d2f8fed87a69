"""Marks filled with strokes instead of a colour, for paper: each stroke a line of its own, so that every device draws the same."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from gui.timeline.ink import Colours, Ink

STROKE = 1.1  # pixels
SAMPLES = 28  # places of a stroke that are tried to find its ends
DIRECTIONS = {"/": ((1, -1),), "\\": ((1, 1),), "|": ((0, 1),), "-": ((1, 0),), "x": ((1, -1), (1, 1)), "+": ((0, 1), (1, 0))}


def draw_pattern(painter: QPainter, ink: Ink, box: QRectF, radius: float, colours: Colours) -> None:
    """A box with round corners in an outline of the colour, with the pattern's strokes in it."""
    painter.setPen(QPen(colours.colour, 1.2))
    painter.setBrush(ink.brush("panel"))
    inner = box.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawRoundedRect(inner, radius - 0.6, radius - 0.6)
    painter.setPen(QPen(colours.colour, STROKE))
    painter.drawLines(strokes_in(inner, min(radius - 0.6, inner.width() / 2, inner.height() / 2), colours.pattern))


def strokes_in(box: QRectF, radius: float, pattern: str) -> list[QLineF]:
    """The strokes of a pattern ("/4": their direction and the pixels between them) that lie in a box with round corners."""
    step = float(pattern[1:])
    made = []
    for across, down in DIRECTIONS[pattern[0]]:
        made += _parallels(box, radius, across, down, step)
    return made


def _parallels(box: QRectF, radius: float, across: int, down: int, step: float) -> list[QLineF]:
    width, high = box.width(), box.height()
    if not across:
        count = int(width // step)
        first = box.left() + (width - (count - 1) * step) / 2
        return [line for n in range(count) if (line := _cut(box, radius, first + n * step, box.top(), 0, high))]
    if not down:
        count = int(high // step)
        first = box.top() + (high - (count - 1) * step) / 2
        ends = [(box.left(), first + n * step, width, 0.0) for n in range(count)]
        return [line for end in ends if (line := _cut(box, radius, *end))]
    apart = step * math.sqrt(2)
    count = int((width + high) // apart) + 1
    begin = box.center().x() - high / 2 - apart * (count // 2)
    y = box.bottom() if down < 0 else box.top()
    return [line for n in range(count + 1) if (line := _cut(box, radius, begin + n * apart, y, high, -high if down < 0 else high))]


def _cut(box: QRectF, radius: float, x: float, y: float, right: float, down: float) -> QLineF | None:
    """The part of a line that lies in the box, None where there is none.  Level lines are cut exactly, as they may be long."""
    if not down:
        beside = _inset(box, radius, y)
        return QLineF(x + beside, y, x + right - beside, y) if right > 2 * beside else None
    inside = [n / SAMPLES for n in range(SAMPLES + 1) if _holds(box, radius, x + right * n / SAMPLES, y + down * n / SAMPLES)]
    if len(inside) < 2:
        return None
    low, high = inside[0], inside[-1]
    return QLineF(x + right * low, y + down * low, x + right * high, y + down * high)


def _inset(box: QRectF, radius: float, y: float) -> float:
    """How far the round corners reach into the box at a height."""
    beyond = max(box.top() + radius - y, y - (box.bottom() - radius), 0.0)
    return radius - math.sqrt(max(radius * radius - beyond * beyond, 0.0))


def _holds(box: QRectF, radius: float, x: float, y: float) -> bool:
    if not box.top() <= y <= box.bottom():
        return False
    beside = _inset(box, radius, y)
    return box.left() + beside <= x <= box.right() - beside

"""Density as bars: a picture of all pixel columns of a lane at once, filled by NumPy; for documents, shapes."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.timeline.ink import Ink
from model.columns import FloatArray
from model.layout.picture import Density, LanePicture

LEAST = 2.0  # pixels: a single event is seen beside thousands
PARTS = 4  # of a pixel that the heights of bars are told apart by

Pixels = npt.NDArray[np.uint32]


def heights(density: Density) -> tuple[FloatArray, FloatArray]:
    """How high the bar of each pixel column is, in pixels, and how much of it from below stands for search hits."""
    shown = density.bars > 0
    tall = np.where(shown, np.maximum(density.bars * density.height, LEAST), 0.0)
    if not len(density.hits):
        return tall, np.zeros(0)
    some = density.hits > 0
    share = density.hits / np.maximum(density.every, 1)
    return tall, np.where(some & shown, np.maximum(tall * share, LEAST), 0.0)


def draw_bars(painter: QPainter, ink: Ink, lane: LanePicture, density: Density, ratio: float) -> None:
    """The bars as one image in the pixels of the device, of which there are `ratio` to a pixel."""
    tall, found = heights(density)
    high = max(1, round(density.height * ratio))
    layers = [(tall, ink.lane(lane.lane.colour).colour)]
    if len(found) and found.any():
        layers.append((found, ink.theme.colour("accent")))
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    foot = round((lane.top + density.top + density.height) * ratio)
    for of, colour in layers:
        image = _columns(of, high, ratio, colour)
        rows, wide = image.shape
        made = QImage(image.data, wide, rows, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(QPoint(0, foot - rows), made)
    painter.restore()


def _columns(tall: FloatArray, high: int, ratio: float, colour: QColor) -> Pixels:
    """An image of columns filled from below, as high as `tall` says (in pixels of the screen), up to `high` pixels of the device; it
    is no higher than the highest of them."""
    steps = np.minimum(np.rint(tall * (ratio * PARTS)).astype(np.intp), high * PARTS)
    if ratio != 1:
        steps = steps[np.minimum((np.arange(round(len(tall) * ratio)) / ratio).astype(np.intp), len(tall) - 1)]
    # Into memory that is kept: asking for new pages would take longer than filling them.
    rows = -(-int(steps.max(initial=0)) // PARTS)
    return np.take(_filled(high, colour.rgba())[high - rows :], steps, axis=1, out=_memory(high, len(steps))[:rows], mode="clip")


@lru_cache(maxsize=16)
def _memory(high: int, wide: int) -> Pixels:
    return np.empty((high, wide), dtype=np.uint32)


@lru_cache(maxsize=256)
def _filled(high: int, colour: int) -> Pixels:
    """A column of so many pixels filled from below to each height, in parts of a pixel; the last pixel sheer as far as it is empty."""
    ends = np.arange(high * PARTS + 1)
    share = np.clip(ends[None, :] - np.arange(high - 1, -1, -1)[:, None] * PARTS, 0, PARTS).astype(np.uint32)
    made = share * 255 // PARTS << 24
    for shift in (16, 8, 0):
        made |= ((colour >> shift & 255) * share // PARTS).astype(np.uint32) << shift
    return made.astype(np.uint32)


def draw_bar_shapes(painter: QPainter, ink: Ink, lane: LanePicture, density: Density) -> None:
    """The same as rectangles, one for each run of equal columns."""
    tall, found = heights(density)
    painter.setPen(ink.clear)
    foot = lane.top + density.top + density.height
    for high, brush in ((tall, ink.lane(lane.lane.colour).brush), (found, ink.brush("accent"))):
        steps = [int(i) for i in (high[1:] != high[:-1]).nonzero()[0] + 1]
        painter.setBrush(brush)
        runs = zip([0, *steps], [*steps, len(high)], strict=True) if len(high) else ()
        painter.drawRects([QRectF(left, foot - high[left], right - left, high[left]) for left, right in runs if high[left]])

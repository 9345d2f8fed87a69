"""All that stands in the lanes of a screen, from back to front: density, hiatuses, marks, words; marks and bars in bulk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QImage, QPainter

from gui.timeline.bars import Pixels, draw_bars
from gui.timeline.bulk import BEYOND, Bulk, BulkPainter
from gui.timeline.canvas import (
    BAND,
    BASELINE,
    HATCH,
    TAG_LEFT,
    TAG_TOP,
    clear_words,
    draw_breaks,
    draw_header_words,
    draw_pill_words,
    strokes,
)
from gui.timeline.ink import Ink, mixed
from gui.timeline.sprites import Shape, Sign
from model.columns import Columns, Mask
from model.layout.axis import BreakPicture, Ticks
from model.layout.picture import LanePicture, MarkPicture, PackedMarks, Picture

STRIP = 64  # rows of pixels of the ground that are made


def draw_ground(painter: QPainter, ink: Ink, picture: Picture, ticks: Ticks, ratio: float) -> None:
    """The lanes' backgrounds with the grid in them, from some rows of pixels that are laid one below the other: lines down a
    screen would touch every row of it once more.  (Qt lays a tiled pixmap in other threads, and a frame would wait for them.)"""
    left = np.floor((np.rint(np.array(ticks.lines, dtype=np.float64) - 0.5) + 0.5) * ratio).astype(np.intp)
    across = (left[:, None] + np.arange(max(1, round(ratio)))).ravel()
    wide = round(picture.width * ratio)
    across, line = across[(across >= 0) & (across < wide)], ink.theme.colour("line")
    strips = []
    for band in ink.bands:
        # Pixels that are kept: only the lines are drawn, and taken out again below.
        pixels = _strip(wide, band.rgb())
        pixels[:, across] = mixed(line, band, line.alphaF()).rgb()
        strips.append(QImage(pixels.data, wide, STRIP, 4 * wide, QImage.Format.Format_RGB32))
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    for lane in picture.lanes:
        top, bottom = round(lane.top * ratio), round((lane.top + lane.height) * ratio)
        for y in range(top, bottom, STRIP):
            painter.drawImage(QPoint(0, y), strips[lane.number % 2], QRect(0, 0, wide, min(STRIP, bottom - y)))
    painter.restore()
    for band in ink.bands:
        _strip(wide, band.rgb())[:, across] = band.rgb()


@lru_cache(maxsize=8)
def _strip(wide: int, colour: int) -> Pixels:
    """Rows of pixels of one colour (0xAARRGGBB); whoever draws in them leaves them as they were."""
    return np.full((STRIP, wide), colour, dtype=np.uint32)


def draw_lanes(
    painter: QPainter,
    ink: Ink,
    picture: Picture,
    columns: Columns,
    found: Mask | None,
    bulk: BulkPainter,
    breaks: Sequence[BreakPicture] = (),
) -> None:
    """What stands in the lanes of a screen, but for their backgrounds and headers.  `found`: the rows that the search hit."""
    for lane in picture.lanes:
        if lane.density is not None:
            draw_bars(painter, ink, lane, lane.density, bulk.sprites.ratio)
    _draw_hatches(painter, picture, bulk)
    for lane in picture.lanes if breaks else ():
        draw_breaks(painter, ink, breaks, lane.top, lane.top + lane.height)
    for lane in picture.lanes:
        clear_words(painter, ink, lane)
    if found is not None:
        hit = [(lane, mark) for lane in picture.lanes for mark in lane.marks if found[mark.row]]
        edges = [(min(m.left, m.label_left), max(m.right, m.label_right), lane.top + m.top - 3) for lane, m in hit]
        wide = [(max(left, -BEYOND) - 4, min(right, picture.width + BEYOND) + 4, top) for left, right, top in edges]
        bulk.draw_strips(painter, Shape.FOUND, wide, bulk.sprites.pill_height)
    bulk.draw(painter, gathered(bulk, picture, columns, found), picture.width)
    _draw_words(painter, ink, picture, bulk)


def _draw_hatches(painter: QPainter, picture: Picture, bulk: BulkPainter) -> None:
    """The strokes of all hiatuses."""
    made = [strokes(gap, lane.top, picture.width) for lane in picture.lanes for gap in lane.gaps]
    if not made:
        return
    first, count, top = (np.array(part) for part in zip(*made, strict=True))
    each = np.repeat(np.arange(len(made)), count)
    number = np.arange(len(each)) - np.repeat(np.cumsum(count) - count, count)
    # All strokes of a band are as far from each other: its first one is put on a pixel, and they follow.
    first = np.rint(first * bulk.sprites.ratio) / bulk.sprites.ratio
    bulk.draw_signs(painter, Sign.STROKE, 0, first[each] + number * HATCH + BAND / 2, top[each] + BAND / 2)


def _draw_words(painter: QPainter, ink: Ink, picture: Picture, bulk: BulkPainter) -> None:
    """Labels, the pills of those that stand in their mark, and the words of hiatuses in theirs."""
    marks = [(lane, mark) for lane in picture.lanes for mark in lane.marks if mark.inside and mark.label]
    gaps = [(lane, gap) for lane in picture.lanes for gap in lane.gaps if gap.words]
    pills = [(mark.label_left - 9, mark.label_right + 9, lane.top + mark.top - 3) for lane, mark in marks]
    pills += [(gap.words_left - 1, gap.words_right + 1, lane.top + gap.top - 3) for lane, gap in gaps]
    share = np.array([mark.share for _, mark in marks] + [1.0] * len(gaps))
    bulk.draw_strips(painter, Shape.PILL, pills, bulk.sprites.pill_height, bulk.sprites.pill_cap, share)
    with ink.writing(painter, bulk.writer):
        for lane in picture.lanes:
            painter.setPen(ink.pen("ink"))
            words = [
                (mark.label_left, lane.top + mark.top + (10.9 if mark.inside else BASELINE), mark.label, mark.share)
                for mark in lane.marks
                if mark.label
            ]
            bulk.writer.ask_all(painter, ink.label_font, words)
            for gap in lane.gaps:
                if gap.words:
                    draw_pill_words(painter, ink, gap.words, gap.words_left, lane.top + gap.top)


def draw_headers(painter: QPainter, ink: Ink, headers: Sequence[tuple[LanePicture, float]], width: float, bulk: BulkPainter) -> None:
    """The headers of lanes, each at its height."""
    for lane, y in headers:
        painter.drawPixmap(QPointF(TAG_LEFT, y + TAG_TOP), bulk.sprites.tag(lane.lane.colour))
    with ink.writing(painter, bulk.writer):
        for lane, y in headers:
            draw_header_words(painter, ink, lane, width, y)


def gathered(bulk: BulkPainter, picture: Picture, columns: Columns, found: Mask | None) -> Bulk:
    """All marks of a picture, labelled or not, in arrays.  How many reports an event has is said by its label where it has one."""
    parts: list[PackedMarks] = []
    tops, colours, told, own = [], [], [], []
    for lane in picture.lanes:
        for part, labelled in ((_as_arrays(lane.marks), True), (lane.packed, False)):
            if len(part):
                parts.append(part)
                tops.append(part.top + lane.top)
                colours.append(np.full(len(part), bulk.sprites.colour_of(lane.lane.colour)))
                told.append(np.array([bool(mark.label) for mark in lane.marks]) if labelled else np.zeros(len(part), dtype=np.bool_))
                own.append(np.full(len(part), not labelled))
    if not parts:
        return Bulk.none()
    rows = np.concatenate([part.rows for part in parts])
    return Bulk(
        *(np.concatenate([getattr(part, name) for part in parts]) for name in ("left", "right", "core_left", "core_right")),
        np.concatenate(tops),
        np.concatenate(colours),
        columns.status[rows],
        columns.flags[rows],
        np.where(np.concatenate(told), 1, columns.reports[rows]),
        np.concatenate([part.share for part in parts]),
        # Behind marks that may have words the stroke is drawn already.
        found[rows] & np.concatenate(own) if found is not None else np.zeros(len(rows), dtype=np.bool_),
    )


def _as_arrays(marks: Sequence[MarkPicture]) -> PackedMarks:
    pixels = np.array([(m.left, m.right, m.core_left, m.core_right, m.top) for m in marks]).reshape(-1, 5).T
    return PackedMarks(np.array([m.row for m in marks], dtype=np.intp), *pixels, np.ones(len(marks)))

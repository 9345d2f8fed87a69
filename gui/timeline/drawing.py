"""All that stands in a lane, as shapes: hiatuses, marks, words, density.  A screen gets its marks and bars in bulk (see `screen`)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gui.timeline import canvas
from gui.timeline.ink import Ink
from model.columns import Mask
from model.layout.axis import BreakPicture
from model.layout.picture import HEADER, LINE, LanePicture


def draw_behind(painter: QPainter, ink: Ink, lane: LanePicture, width: float, found: Mask | None, breaks: Sequence[BreakPicture]) -> None:
    """Hiatuses, cleared where words will stand, the breaks where time is folded (below the lane's name), and the strokes behind search
    hits with words."""
    for gap in lane.gaps:
        canvas.draw_gap(painter, ink, gap, lane.top, width)
    canvas.draw_breaks(painter, ink, breaks, lane.top + HEADER, lane.top + lane.height)
    clear_words(painter, ink, lane)
    for mark in lane.marks if found is not None else ():
        if found is not None and found[mark.row]:
            canvas.draw_found(painter, ink, mark, lane.top, width)


def clear_words(painter: QPainter, ink: Ink, lane: LanePicture) -> None:
    """No hatching behind the words of a line."""
    background, lines = ink.bands[lane.number % 2], {gap.top for gap in lane.gaps}
    for mark in lane.marks if lines else ():
        if mark.label and not mark.inside and mark.top in lines:
            low, high = min(mark.left, mark.label_left), max(mark.right, mark.label_right)
            painter.fillRect(QRectF(low - 3, lane.top + mark.top - 2, high - low + 6, LINE - 4), background)


def draw_words(painter: QPainter, ink: Ink, lane: LanePicture) -> None:
    """Labels, those that are coming in sheer, and the pills of hiatuses."""
    painter.setPen(ink.pen("ink"))
    coming = []
    for mark in lane.marks:
        if mark.label and mark.share >= 1:
            canvas.draw_label(painter, ink, mark, lane.top)
        elif mark.label:
            coming.append(mark)
    for mark in coming:
        painter.setOpacity(mark.share)
        canvas.draw_label(painter, ink, mark, lane.top)
        painter.setOpacity(1.0)
    for gap in lane.gaps:
        if gap.words:
            canvas.draw_pill(painter, ink, gap.words, gap.words_left, gap.words_right, lane.top + gap.top)

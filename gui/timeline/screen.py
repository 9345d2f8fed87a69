"""All that stands in the lanes of a screen, from back to front: density, hiatuses, marks, words; marks and bars in bulk."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QPainter

from gui.timeline.bars import draw_bars
from gui.timeline.bulk import Bulk, BulkPainter
from gui.timeline.drawing import draw_behind, draw_words
from gui.timeline.ink import Ink
from model.columns import Columns, Mask
from model.layout.picture import MarkPicture, PackedMarks, Picture


def draw_lanes(painter: QPainter, ink: Ink, picture: Picture, columns: Columns, found: Mask | None, bulk: BulkPainter) -> None:
    """What stands in the lanes of a screen, but for their backgrounds and headers.  `found`: the rows that the search hit."""
    for lane in picture.lanes:
        if lane.density is not None:
            draw_bars(painter, ink, lane, lane.density, bulk.sprites.ratio)
        draw_behind(painter, ink, lane, picture.width, found)
    bulk.draw(painter, gathered(bulk, picture, columns, found), picture.width)
    for lane in picture.lanes:
        draw_words(painter, ink, lane)


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

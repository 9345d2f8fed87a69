"""What is under a pixel: a mark, a hiatus, or a column of counts."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

from model.layout.picture import LINE, MARK, GapPicture, LanePicture, MarkPicture, PackedMarks, Picture
from model.layout.window import Stretch

ABOUT = 24.0  # pixels on both sides of a column of counts that are worth zooming to


@dataclass(frozen=True, slots=True)
class Column:
    """A pixel column of a lane's counts: how many events touch its days, how many of them have no mark, its days, and those of it and
    its surroundings, to zoom to (float day numbers)."""

    lane: LanePicture
    events: int
    hidden: int
    days: Stretch
    about: Stretch


def lane_at(picture: Picture, y: float) -> LanePicture | None:
    """The lane at this height (pixels from the top of the first lane), None below the last and outside of the picture."""
    tops = [lane.top for lane in picture.lanes]
    at = bisect_right(tops, y) - 1
    if at < 0 or y >= picture.lanes[at].top + picture.lanes[at].height:
        return None
    return picture.lanes[at]


def mark_at(picture: Picture, x: float, y: float, tolerance: float = 4.0) -> tuple[LanePicture, MarkPicture] | None:
    """The mark (or its label) at a pixel, the nearest within `tolerance` pixels; None where there is none."""
    lane = lane_at(picture, y)
    if lane is None:
        return None
    # The half of the tolerance keeps two neighbouring lines from both claiming the space between them.
    near = [m for m in lane.marks if m.top - (LINE - MARK) / 2 <= y - lane.top < m.top + MARK + (LINE - MARK) / 2]
    near.sort(key=lambda mark: min(mark.left, mark.label_left))
    at = bisect_right([min(mark.left, mark.label_left) - tolerance for mark in near], x)
    best: tuple[float, MarkPicture] | None = None
    for mark in near[max(0, at - 3) : at]:
        low, high = min(mark.left, mark.label_left), max(mark.right, mark.label_right)
        away = max(low - x, x - high, 0.0)
        if away <= tolerance and (best is None or away < best[0]):
            best = (away, mark)
    packed = lane.packed
    if len(packed) and (best is None or best[0] > 0):
        below = y - lane.top - packed.top + (LINE - MARK) / 2
        off = np.maximum(np.maximum(packed.left - x, x - packed.right), 0.0)
        off[(below < 0) | (below >= LINE)] = np.inf
        at = int(off.argmin())
        if off[at] <= tolerance and (best is None or off[at] < best[0]):
            return lane, one_of(packed, at)
    return (lane, best[1]) if best else None


def one_of(packed: PackedMarks, at: int) -> MarkPicture:
    """One of the marks drawn in bulk, by itself; it has no label."""
    left, right, core_left, core_right, top = (
        float(column[at]) for column in (packed.left, packed.right, packed.core_left, packed.core_right, packed.top)
    )
    return MarkPicture(int(packed.rows[at]), left, right, core_left, core_right, top, "", left, right)


def mark_of(lane: LanePicture, row: int) -> MarkPicture | None:
    """The mark of an event in a lane, None where it has none in view."""
    for mark in lane.marks:
        if mark.row == row:
            return mark
    found = np.flatnonzero(lane.packed.rows == row)
    return one_of(lane.packed, int(found[0])) if len(found) else None


def column_at(picture: Picture, x: float, y: float) -> Column | None:
    """The counts at a pixel; None where none are drawn."""
    lane = lane_at(picture, y)
    if lane is None or lane.density is None:
        return None
    counted, at = lane.density, int(np.floor(x))
    below = y - lane.top - counted.top
    if not (0 <= at < len(counted.every) and counted.every[at] and -2 <= below < counted.height + 2):
        return None
    days = picture.day(float(at)), picture.day(at + 1.0)
    about = picture.day(at - ABOUT), picture.day(at + 1 + ABOUT)
    return Column(lane, int(counted.every[at]), int(counted.hidden[at]), days, about)


def gap_at(picture: Picture, x: float, y: float) -> tuple[LanePicture, GapPicture] | None:
    """The hiatus (its band or its words) at a pixel; None where there is none."""
    lane = lane_at(picture, y)
    if lane is None:
        return None
    for gap in lane.gaps:
        if abs(y - lane.top - gap.top - MARK / 2) <= LINE / 2 and gap.left <= x <= gap.right:
            return lane, gap
    return None

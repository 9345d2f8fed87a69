"""Which mark is under a pixel: a bisection per line of the lane."""

from __future__ import annotations

from bisect import bisect_right

from model.layout.picture import LINE, MARK, GapPicture, LanePicture, MarkPicture, Picture


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
    return (lane, best[1]) if best else None


def gap_at(picture: Picture, x: float, y: float) -> tuple[LanePicture, GapPicture] | None:
    """The hiatus (its band or its words) at a pixel; None where there is none."""
    lane = lane_at(picture, y)
    if lane is None:
        return None
    for gap in lane.gaps:
        if abs(y - lane.top - gap.top - MARK / 2) <= LINE / 2 and gap.left <= x <= gap.right:
            return lane, gap
    return None

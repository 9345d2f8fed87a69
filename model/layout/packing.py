"""Packing: the lines of a lane, so that marks and their labels never overlap at a scale, and no event is lost.

Works in pixels from a fixed origin at a fixed scale, so that the lines do not change while one pans.  What was packed at a
scale does not overlap at any larger one: distances grow, labels stay as wide as they are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from model.columns import FloatArray, IndexArray

SPACE = 7.0  # pixels between a mark and its label, and between a label and what comes next
MARK_SPACE = 2.0  # pixels between marks that touch no label
MIN_MARK = 10.0  # pixels: the least width a mark is drawn with
NONE, RIGHT, LEFT = 0, 1, 2  # sides a label stands on
LIMITS = (110.0, 44.0, 0.0)  # pixels kept for labels where they would crowd events out
HIDDEN = -1  # line of an event that has no room


@dataclass(frozen=True, slots=True, eq=False)
class Packed:
    """For each event its line (HIDDEN: no room, to be shown by density and count), the side of its label (NONE, RIGHT, LEFT)
    and how many pixels are kept for it; `lines` is the number of lines in use."""

    line: IndexArray
    side: IndexArray
    reserved: FloatArray
    lines: int


class _Line:
    """The taken stretches of one line, in order, never overlapping."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts: list[float] = []
        self.ends: list[float] = []

    def free(self, low: float, high: float) -> bool:
        at = bisect_right(self.ends, low)
        return at == len(self.starts) or self.starts[at] >= high

    def take(self, low: float, high: float) -> None:
        at = bisect_left(self.starts, low)
        self.starts.insert(at, low)
        self.ends.insert(at, high)

    def grow(self, low: float, high: float, to_low: float, to_high: float) -> None:
        """The stretch low..high, taken already, becomes to_low..to_high."""
        at = bisect_left(self.starts, low)
        assert self.starts[at] == low
        assert self.ends[at] == high
        self.starts[at], self.ends[at] = to_low, to_high

    def fill(self, low: float, high: float) -> None:
        """Take all that is free of low..high."""
        at = bisect_right(self.ends, low)
        while low < high:
            until = min(self.starts[at], high) if at < len(self.starts) else high
            if until > low:
                self.starts.insert(at, low)
                self.ends.insert(at, until)
                at += 1
            if at >= len(self.starts):
                return
            low, at = max(low, self.ends[at]), at + 1

    def room(self, low: float, high: float) -> tuple[float, float]:
        """Free pixels left of `low` and right of `high`, low..high being taken itself."""
        at = bisect_left(self.starts, low)
        left = low - self.ends[at - 1] if at else float("inf")
        right = self.starts[at + 1] - high if at + 1 < len(self.starts) else float("inf")
        return left, right


def widened(left: FloatArray, right: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Marks from the pixels of their time: never narrower than MIN_MARK, then widened about the middle."""
    middle = (left + right) / 2
    narrow = right - left < MIN_MARK
    return np.where(narrow, middle - MIN_MARK / 2, left), np.where(narrow, middle + MIN_MARK / 2, right)


def pack(
    left: FloatArray,
    right: FloatArray,
    widths: FloatArray,
    least: FloatArray,
    lines: int,
    *,
    first: Sequence[int] = (),
    bands: Sequence[tuple[float, float, float]] = (),
    edges: tuple[float, float] = (-np.inf, np.inf),
) -> Packed:
    """The lines of marks left..right (pixels, in order of time) with labels of `widths` pixels, `least` in their shortest form.

    `first` are the positions of marks that take the first line before all others; `bands` are hiatuses of the first line
    (left, right, width of their words), on which no mark stands but those.  Each mark gets the first line where it has room
    with its full label, else with the shortest, else bare, else it is HIDDEN.  At most `lines` lines.  No label reaches beyond
    `edges`, where all there is to see ends.

    That all events are seen comes before long labels: where full labels would leave some without room, less is kept for labels.
    """
    best = _pack_once(left, right, widths, least, lines, first, bands, edges)
    for limit in LIMITS:
        hidden = int(np.count_nonzero(best.line == HIDDEN))
        if not hidden:
            break
        tried = _pack_once(left, right, np.minimum(widths, limit), np.minimum(least, limit), lines, first, bands, edges)
        if np.count_nonzero(tried.line == HIDDEN) < hidden:
            best = tried
    return best


def _pack_once(
    left: FloatArray,
    right: FloatArray,
    widths: FloatArray,
    least: FloatArray,
    lines: int,
    first: Sequence[int],
    bands: Sequence[tuple[float, float, float]],
    edges: tuple[float, float],
) -> Packed:
    count = len(left)
    line = np.full(count, HIDDEN, dtype=np.intp)
    side = np.zeros(count, dtype=np.intp)
    reserved = np.zeros(count)
    rows = [_Line() for _ in range(max(1, lines))]
    early = []
    for i in first:
        if rows[0].free(left[i] - MARK_SPACE, right[i] + MARK_SPACE):
            rows[0].take(float(left[i]), float(right[i]))
            early.append(i)
    line[early] = 0
    for i, (where, width) in _label_first(rows[0], early, left, right, widths, least, bands, edges).items():
        side[i], reserved[i] = where, width
    chosen = set(early)
    for i in range(count):
        if i not in chosen:
            line[i], side[i], reserved[i] = _place(rows, float(left[i]), float(right[i]), float(widths[i]), float(least[i]), edges)
    used = 1 + max((number for number, row in enumerate(rows) if row.starts), default=0)
    return Packed(line, side, reserved, used)


def _label_first(
    row: _Line,
    early: Sequence[int],
    left: FloatArray,
    right: FloatArray,
    widths: FloatArray,
    least: FloatArray,
    bands: Sequence[tuple[float, float, float]],
    edges: tuple[float, float],
) -> dict[int, tuple[int, float]]:
    """Labels for the marks of the first line, then the hiatus bands between them: a band's words keep the middle of it."""
    for low, high, width in bands:
        middle = (low + high) / 2
        if width + 2 * SPACE <= high - low and row.free(middle - width / 2, middle + width / 2):
            row.take(middle - width / 2, middle + width / 2)
    made: dict[int, tuple[int, float]] = {}
    for i in early:
        low, high = float(left[i]), float(right[i])
        room_left, room_right = row.room(low, high)
        room_left, room_right = min(room_left, low - edges[0] + SPACE), min(room_right, edges[1] - high + SPACE)
        for width in (float(widths[i]), float(least[i])):
            need = width + 2 * SPACE
            if not width or max(room_left, room_right) < need:
                continue
            # On a hatched band a label is harder to read than on the free side, and takes the room of the band's own words.
            banded_right = any(start < high + need and end > high for start, end, _ in bands)
            banded_left = any(start < low and end > low - need for start, end, _ in bands)
            rightward = room_right >= need and (not banded_right or banded_left or room_left < need)
            made[i] = (RIGHT if rightward else LEFT, width)
            row.grow(low, high, low - (0 if rightward else need), high + (need if rightward else 0))
            break
    for low, high, _ in bands:
        row.fill(low, high)
    return made


def _place(
    rows: Sequence[_Line], low: float, high: float, width: float, least: float, edges: tuple[float, float]
) -> tuple[int, int, float]:
    """(line, side, pixels kept for the label) of one mark, which is taken on its line."""
    for label in (width, least):
        if not label:
            continue
        need = label + 2 * SPACE
        for number, row in enumerate(rows):
            if high + need - SPACE <= edges[1] and row.free(low - MARK_SPACE, high + need):
                row.take(low, high + need)
                return number, RIGHT, label
            if low - need + SPACE >= edges[0] and row.free(low - need, high + MARK_SPACE):
                row.take(low - need, high)
                return number, LEFT, label
    for number, row in enumerate(rows):
        if row.free(low - MARK_SPACE, high + MARK_SPACE):
            row.take(low, high)
            return number, NONE, 0.0
    return HIDDEN, NONE, 0.0

"""A lane of few events in a window: every event has a mark, packed with its label at each half octave of scale.

Packing is kept while the scale stays, so that panning shuffles nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from model.columns import UNCERTAIN, Columns, FloatArray, IndexArray, Mask
from model.layout.density import CountArray, between, outside
from model.layout.lanes import Gap, Lane
from model.layout.lettering import Lettering
from model.layout.packing import HIDDEN, MIN_MARK, Packed, pack, widened
from model.layout.picture import FOOT, HEADER, LINE, Density, GapPicture, LanePicture, Linear, MarkPicture
from model.layout.placing import Placed, Words, place_gap, place_line

LEAST_LINES = 2
MORE_LINES = (10, 16, 24)  # to which a lane grows rather than leave events without room
LABEL_LIMIT = 240.0  # pixels kept for a label when packing; more is used where it is free
LEAST_LABEL = 44.0  # pixels kept for a label that has to be elided


def band(columns: Columns, gap: Gap, time: Linear) -> tuple[float, float]:
    """The pixels of a hiatus, between its marks where those are wider than their time."""
    low, high = time.x(gap.start), time.x(gap.end)
    if gap.before >= 0:
        low = max(low, _extent(columns, gap.before, time)[1])
    if gap.after >= 0:
        high = min(high, _extent(columns, gap.after, time)[0])
    return low, max(low, high)


def _extent(columns: Columns, row: int, time: Linear) -> tuple[float, float]:
    """The left and right pixel of an event's mark."""
    left, right = time.x(float(columns.start[row])), time.x(float(columns.end[row]))
    beside = max(0.0, MIN_MARK - (right - left)) / 2
    return left - beside, right + beside


@dataclass(slots=True)
class SmallLane:
    """One lane; `bounds` are float day numbers where all there is to see ends."""

    lane: Lane
    lettering: Lettering
    bounds: tuple[float, float]
    lines: int = LEAST_LINES
    _packed: tuple[tuple[float, int], Packed] | None = field(default=None, init=False)

    def fit(self, scale: float, most: int) -> None:
        """Take the lines needed for the events and their labels at `scale` pixels a day, LEAST_LINES to `most`; more where events
        would have no room at all."""
        for lines in (most, *(extra for extra in MORE_LINES if extra > most)):
            packed = self._pack(scale, lines)
            if not np.any(packed.line == HIDDEN):
                break
        self.lines = max(LEAST_LINES, packed.lines)

    def line_of(self, row: int, scale: float) -> int | None:
        """The line of an event at a scale, None where it has none."""
        line = int(self._pack(scale, self.lines).line[int(self.lane.rows.searchsorted(row))])
        return None if line == HIDDEN else line

    def picture(
        self, number: int, top: float, height: float, time: Linear, edges: FloatArray, scale: float, hits: Mask | None
    ) -> LanePicture:
        """The lane in a window whose pixel columns are between `edges`, packed at `scale`, which is not more than the window's."""
        lane, c = self.lane, self.lettering.columns
        before, after = outside(lane.starts, lane.ends, time.start, time.end)
        packed, rows = self._pack(scale, self.lines), lane.rows
        left, right = widened(time.x(c.start[rows]), time.x(c.end[rows]))
        seen = (right > 0) & (left < time.width)
        gaps = [(band(c, gap, time), gap) for gap in lane.gaps]
        gaps = [(pixels, gap) for pixels, gap in gaps if pixels[1] > 0 and pixels[0] < time.width]
        marks: list[MarkPicture] = []
        pills: list[GapPicture] = []
        for line in range(self.lines):
            at = np.flatnonzero(seen & (packed.line == line))
            words = [self._words(int(rows[i]), left[i], right[i], packed.side[i]) for i in at]
            y = HEADER + line * LINE
            bands = gaps if line == 0 else []
            least = [(*pixels, self.lettering.pill(gap.labels[-1])) for pixels, gap in bands]
            marks += self._marks(place_line(words, time.width, self.lettering.measure, least), y, time)
            taken = beside(marks, y) if bands else ()
            pills += [gap_picture(pixels, gap, y, time.width, taken, self.lettering) for pixels, gap in bands]
        hidden = rows[(packed.line == HIDDEN) & (c.end[rows] > time.start) & (c.start[rows] < time.end)]
        foot = _foot(c, hidden, edges, height, hits) if len(hidden) else None
        return LanePicture(lane, number, top, height, tuple(marks), tuple(pills), before, after, len(rows) - before - after, density=foot)

    def _words(self, row: int, left: float, right: float, side: int) -> Words:
        numbered = row in self.lettering.numbers
        return Words(row, float(left), float(right), int(side), self.lettering.label(self.lane, row), numbered)

    def _marks(self, placed: Sequence[Placed], y: float, time: Linear) -> list[MarkPicture]:
        c, made = self.lettering.columns, []
        for words, text, low, high, inside in placed:
            row = words.row
            core_left, core_right = words.left, words.right
            if c.flags[row] & UNCERTAIN:
                core_left, core_right = time.x(float(c.core_start[row])), time.x(float(c.core_end[row]))
            made.append(MarkPicture(row, words.left, words.right, core_left, core_right, y, text, low, high, inside))
        return made

    def _pack(self, scale: float, lines: int) -> Packed:
        """The packing of all events, kept until scale or lines change."""
        if self._packed is not None and self._packed[0] == (scale, lines):
            return self._packed[1]
        lane, c, measure = self.lane, self.lettering.columns, self.lettering.measure
        rows = lane.rows
        time = Linear(float(c.start[0]), float(c.start[0]) + 1, scale)
        left, right = widened(time.x(c.start[rows]), time.x(c.end[rows]))
        forms = [self.lettering.label(lane, int(row)) for row in rows]
        widths = np.array([min(measure(f[0]), LABEL_LIMIT) for f in forms])
        least = np.array([min(measure(f[-1]), LEAST_LABEL) for f in forms])
        first = [i for i, row in enumerate(rows) if int(row) in lane.first]
        bands = [(*band(c, gap, time), self.lettering.pill(gap.labels[-2:][0])) for gap in lane.gaps]
        edges = time.x(self.bounds[0]), time.x(self.bounds[1])
        made = pack(left, right, widths, least, lines, first=first, bands=bands, edges=edges)
        self._packed = (scale, lines), made
        return made


def beside(marks: Sequence[MarkPicture], y: float) -> list[tuple[float, float]]:
    """What marks and their words take of the line at `y`."""
    return [(min(mark.left, mark.label_left), max(mark.right, mark.label_right)) for mark in marks if mark.top == y]


def gap_picture(
    pixels: tuple[float, float], gap: Gap, y: float, width: float, taken: Sequence[tuple[float, float]], lettering: Lettering
) -> GapPicture:
    """A hiatus on the line at `y` with its words beside what is taken there (pixels)."""
    words, low, high = place_gap(pixels, gap.labels, width, taken, lettering.pill)
    return GapPicture(*pixels, y, gap.lasts, words, low, high, gap.key)


def _foot(columns: Columns, hidden: IndexArray, edges: FloatArray, height: float, hits: Mask | None) -> Density:
    """Counts of what has no room, in a strip at the foot of the lane."""

    def counted(rows: IndexArray) -> CountArray:
        return between(np.sort(columns.start[rows]), np.sort(columns.end[rows]), edges)

    every = counted(hidden)
    found = counted(hidden[hits[hidden]]) if hits is not None else every[:0]
    return Density(every, every, found, every / every.max(), len(hidden), height - FOOT, FOOT - 1)

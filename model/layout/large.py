"""A lane of many events in a window, told by as much as there is room for: marks with words, marks alone, counts alone.

Lines and the scales from which on marks are seen are those of `standing`, so that nothing moves while one zooms or pans.  The
work is that of what is in view: of the whole lane only binary searches are asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2, log10

import numpy as np

from model.columns import UNCERTAIN, FloatArray, IndexArray, Mask
from model.layout.density import Peaks, between, between_and_at, outside
from model.layout.lanes import Gap, Lane
from model.layout.lettering import Lettering, Wording
from model.layout.packing import MARK_SPACE, RIGHT, SPACE
from model.layout.picture import FOOT, HEADER, LINE, NO_MARKS, Density, LanePicture, Linear, MarkPicture, PackedMarks
from model.layout.placing import EDGE, INSIDE, Words, beside_bands
from model.layout.small import LEAST_LINES, band, beside, gap_picture
from model.layout.standing import SLOT, Lines, Standing
from model.layout.window import Stretch

ROOMY = 16.0  # pixels of its line for each event: with less, marks begin to give way to counts; with half of it they are gone
ABOUT = 0.2  # of the window's width on either side: what stands there tells beforehand of the room for marks
LOOKS = 64  # windows between the one at hand and that with all about it, whose room is asked for
MOMENTS = 64  # of a lane's time that are asked how much happens then
MANY_LINES = 40  # more lines than these a large lane does not take
SOFT = 0.2  # octaves of scale over which a mark comes in
FAINT = 0.15  # of its opacity when it begins to
LEAST_WORDS = 60.0  # pixels: less room beside a mark is not looked at
LEAST_CUT = 110.0  # pixels: words are cut short for no less room
LEAST_INSIDE = 86.0  # pixels: less room in a mark is not looked at
WORDS_FIRST = 0.25  # more room for marks than is needed, with which no words have gone yet
WORDS_SOFT = 10.0  # pixels more than are needed over which words come in
STRIP = FOOT - 1  # pixels: height of the counts at a lane's foot

_LOOKS = (np.arange(LOOKS) + 0.5) / LOOKS


def lines_of(lane: Lane, most: int, usual: int) -> int:
    """The lines of a lane, whatever the scale: what the events that happen at one time need for three quarters of it, up to `most`,
    and where there is more room than is `usual` all of it."""
    count = len(lane.rows)
    if most > usual:
        return min(most, MANY_LINES, max(usual, count // 12))
    moments = np.linspace(lane.starts[0], lane.ends[-1], MOMENTS)
    depths = lane.starts.searchsorted(moments, side="right") - lane.ends.searchsorted(moments, side="right")
    together = int(np.partition(depths, MOMENTS * 3 // 4)[MOMENTS * 3 // 4]) + 1 + bool(lane.gaps)
    return max(LEAST_LINES, min(most, max(1 + int(log10(count)), together)))


@dataclass(frozen=True, slots=True, eq=False)
class _Near:
    """What stands near the window, by line and in order of time: rows, tops, days and the scales from which on each is seen."""

    standing: Standing
    rows: IndexArray
    line: IndexArray
    top: FloatArray
    start: FloatArray
    end: FloatArray
    core_start: FloatArray
    core_end: FloatArray
    doubtful: Mask


class LargeLane:
    """One lane with a number of lines that stays."""

    def __init__(self, lane: Lane, lettering: Lettering, lines: int) -> None:
        self.lane, self.lines = lane, lines
        self._lettering = lettering
        self._peaks = Peaks(lane.starts, lane.ends)
        self._lines: Lines | None = None
        self._near: _Near | None = None
        self._found: tuple[Mask, FloatArray, FloatArray] | None = None

    def line_of(self, row: int, time: Linear) -> int | None:
        """The line of an event in a window, None where it has no mark."""
        before, after = outside(self.lane.starts, self.lane.ends, time.start, time.end)
        if not self._level(time, len(self.lane.rows) - before - after):
            return None
        line, appears = self._standing().place_of(int(self.lane.rows.searchsorted(row)))
        return line if appears < time.scale else None

    def picture(self, number: int, top: float, height: float, time: Linear, edges: FloatArray, hits: Mask | None) -> LanePicture:
        """The lane in a window whose pixel columns are between `edges`."""
        lane = self.lane
        before, after = outside(lane.starts, lane.ends, time.start, time.end)
        in_view = len(lane.rows) - before - after
        level = 0.0 if lane.collapsed else self._level(time, in_view)
        share = min(1.0, level)
        marks: list[MarkPicture] = []
        packed, shown = NO_MARKS, 0
        bands = self._bands(time) if lane.gaps and not lane.collapsed else []
        if share:
            marks, packed, shown = self._marks(time, level, bands)
        taken = beside(marks, HEADER)
        if bands:
            first = packed.top == HEADER
            taken += zip(packed.left[first].tolist(), packed.right[first].tolist(), strict=True)
        gaps = [gap_picture(pixels, gap, HEADER, time.width, taken, self._lettering) for pixels, gap in bands]
        density = None
        if in_view > shown or share < 1:
            density = self._density(in_view - shown, _rows(marks, packed), share, edges, height, hits)
        return LanePicture(lane, number, top, height, tuple(marks), tuple(gaps), before, after, in_view, packed, density, share)

    def _level(self, time: Linear, in_view: int) -> float:
        """How far the marks have come in, 0..1, and after them their words, 1..2, in a window with so many events in view.

        Many events may begin on one day, and a lane would change at once when that day comes into view.  So it goes by all windows
        from this one to one wider by ABOUT on either side, one as much as another: a way of the window's edges of the part p of its
        width changes a level by no more than 2 p / ABOUT, whatever comes into view; and zooming in never lowers it.
        """
        room = self.lines * time.width / ROOMY
        if in_view >= 2 * room:
            return 0.0
        beyond = (time.end - time.start) * ABOUT
        before, after = outside(self.lane.starts, self.lane.ends, time.start - beyond, time.end + beyond)
        if len(self.lane.rows) - before - after <= room / (1 + WORDS_FIRST):
            return 2.0
        ways = beyond * _LOOKS
        begun = self.lane.starts.searchsorted(time.end + ways, side="left")
        needed = np.maximum(begun - self.lane.ends.searchsorted(time.start - ways, side="right"), 1) / room
        return float(np.mean(np.clip(1 - np.log2(needed), 0.0, 1.0) + np.clip((1 / needed - 1) / WORDS_FIRST, 0.0, 1.0)))

    # -- marks ----------------------------------------------------------------------------------------------------------------

    def _standing(self) -> Lines:
        if self._lines is None:
            lane, c = self.lane, self._lettering.columns
            first = np.array(sorted(lane.first), dtype=np.intp)
            at = np.minimum(lane.rows.searchsorted(first), len(lane.rows) - 1)
            bands = [(gap.start, gap.end) for gap in lane.gaps]
            self._lines = Lines(lane.starts, c.end[lane.rows], self.lines, at[lane.rows[at] == first], bands)
        return self._lines

    def _around(self, start: float, end: float) -> _Near:
        standing = self._standing().around(start, end)
        if self._near is None or self._near.standing is not standing:
            c, rows = self._lettering.columns, self.lane.rows[standing.at]
            top: FloatArray = HEADER + LINE * standing.line.astype(np.float64)
            doubtful = (c.flags[rows] & UNCERTAIN).astype(np.bool_)
            days = c.start[rows], c.end[rows], c.core_start[rows], c.core_end[rows]
            self._near = _Near(standing, rows, standing.line, top, *days, doubtful)
        return self._near

    def _marks(
        self, time: Linear, level: float, bands: Sequence[tuple[Stretch, Gap]]
    ) -> tuple[list[MarkPicture], PackedMarks, int]:
        """The marks with words, those without, and how many of them touch the window by their time."""
        scale, share = time.scale, min(1.0, level)
        margin = SLOT / scale
        near = self._around(time.start - margin, time.end + margin)
        seen = (near.standing.appears < scale) & (near.end > time.start - margin) & (near.start < time.end + margin)
        at = np.flatnonzero(seen)
        start, end = near.start[at], near.end[at]
        shown = int(np.count_nonzero((end > time.start) & (start < time.end)))
        left, right = _slots(time.x(start), time.x(end))
        core_left, core_right = left.copy(), right.copy()
        unsure = np.flatnonzero(near.doubtful[at])
        if len(unsure):
            core_left[unsure], core_right[unsure] = time.x(near.core_start[at[unsure]]), time.x(near.core_end[at[unsure]])
        with np.errstate(divide="ignore"):
            come = np.minimum(np.log2(scale / near.standing.appears[at]) / SOFT, 1.0)
        packed = PackedMarks(near.rows[at], left, right, core_left, core_right, near.top[at], share * (FAINT + (1 - FAINT) * come))
        if level <= 1:
            return [], packed, shown
        marks, bare = self._with_words(packed, come, near.line[at], time.width, bands, level - 1)
        return marks, bare, shown

    def _with_words(
        self, every: PackedMarks, come: FloatArray, line: IndexArray, width: float, bands: Sequence[tuple[Stretch, Gap]], told: float
    ) -> tuple[list[MarkPicture], PackedMarks]:
        """The marks that have room for words beside or in them, and the rest; words are no more opaque than `told`."""
        left, right = every.left, every.right
        last = np.ones(len(left), dtype=np.bool_)
        last[:-1] = line[1:] != line[:-1]
        low, high = np.full(len(left), EDGE), np.full(len(left), width - EDGE)
        low[1:] = np.where(last[:-1], EDGE, np.maximum(right[:-1] + SPACE, EDGE))
        high[:-1] = np.where(last[:-1], width - EDGE, np.minimum(left[1:] - SPACE, width - EDGE))
        roomy = high - right >= LEAST_WORDS + SPACE
        # Words stand in a mark only where the window cuts it off, and before one only where nothing comes after it.
        broad = np.minimum(right, width - EDGE) - np.maximum(left, EDGE) >= LEAST_INSIDE + 2 * INSIDE
        cut = broad & ((left < 0) | (right > width - LEAST_WORDS))
        some = np.flatnonzero((come >= 1) & (right > 0) & (left < width) & (roomy | cut | last))
        parts = (line, every.rows, left, right, every.core_left, every.core_right, every.top, low, high)
        pills = [(*pixels, self._lettering.pill(gap.labels[-1])) for pixels, gap in bands]
        marks: list[MarkPicture] = []
        bare = np.ones(len(left), dtype=np.bool_)
        taken, taken_line = 0.0, -1
        columns = (part[some].tolist() for part in parts)
        for at, number, row, begin, end, core_left, core_right, top, since, until in zip(some.tolist(), *columns, strict=True):
            if taken_line == number:
                since = max(since, taken)
            if pills and not number:
                since, until = beside_bands(Words(row, begin, end, RIGHT, ()), since, until, pills, width)
            text, words, inside, share = self._worded(row, (begin, end), (since, until), width)
            if text:
                marks.append(MarkPicture(row, begin, end, core_left, core_right, top, text, words[0], words[1], inside, min(share, told)))
                bare[at] = False
                taken, taken_line = words[1] + 2 * SPACE, number
        return marks, every.some(np.flatnonzero(bare))

    def _worded(self, row: int, mark: Stretch, room: Stretch, width: float) -> tuple[str, Stretch, bool, float]:
        """The words of a mark in the room there is about it (pixels): after it, in it or before it; where they stand, whether in it,
        and how far they have come in.  "" where there is no room for any."""
        words, (left, right), (low, high) = self._lettering.words(self.lane, row), mark, room
        free = high - right - SPACE
        text, need = words.fitting(free, LEAST_CUT) if free >= LEAST_WORDS else ("", 0.0)
        if text:
            return text, (right + SPACE, right + SPACE + need), False, _come(words, free, need, LEAST_WORDS)
        if left < 0 or right > width - LEAST_WORDS:
            begin = max(left, EDGE) + INSIDE
            free = min(right, width - EDGE) - INSIDE - begin
            text, need = words.fitting(free, LEAST_CUT) if free >= LEAST_INSIDE else ("", 0.0)
            if text:
                return text, (begin, begin + need), True, _come(words, free, need, LEAST_INSIDE)
        free = left - SPACE - low
        text, need = words.fitting(free, LEAST_CUT)
        return text, (left - SPACE - need, left - SPACE), False, _come(words, free, need, 0.0) if text else 0.0

    def _bands(self, time: Linear) -> list[tuple[Stretch, Gap]]:
        """The hiatuses in view and their pixels."""
        near = [gap for gap in self.lane.gaps if gap.end > time.start and gap.start < time.end]
        pairs = [(band(self._lettering.columns, gap, time), gap) for gap in near]
        return [(pixels, gap) for pixels, gap in pairs if pixels[1] > 0 and pixels[0] < time.width]

    # -- counts ---------------------------------------------------------------------------------------------------------------

    def _density(
        self, left_out: int, rows: IndexArray, share: float, edges: FloatArray, height: float, hits: Mask | None
    ) -> Density:
        """Counts of all in view and of what is not among `rows`, in a band as high as the marks leave it."""
        lane, c = self.lane, self._lettering.columns
        every, at_every = between_and_at(lane.starts, lane.ends, edges)
        hidden, at_hidden = every, at_every
        if len(rows):
            marked, at_marked = between_and_at(np.sort(c.start[rows]), np.sort(c.end[rows]), edges)
            hidden, at_hidden = every - marked, at_every - at_marked
        found = between(*self._hits(hits), edges) if hits is not None else every[:0]
        days = float(edges[1] - edges[0])
        drawn = hidden + (1 - share) * (every - hidden)
        if days < 1:
            # A column in which one day ends and the next begins touches the events of both: it is drawn no higher than one of them.
            at = at_hidden + (1 - share) * (at_every - at_hidden)
            one = np.maximum(np.maximum(at[:-1], at[1:]), np.minimum(drawn, 1))
            drawn = drawn + min(1.0, -log2(days)) * (one - drawn)
        most = max(self._peaks.at(days), float(drawn.max()))
        tall = STRIP + (1 - share) * (height - HEADER - STRIP)
        if lane.collapsed:
            tall = height - HEADER + STRIP
        # By the root, so that what is usual can be seen beside what is enormous.
        return Density(every, hidden, found, np.sqrt(drawn / most), left_out, height - 1 - tall, tall)

    def _hits(self, hits: Mask) -> tuple[FloatArray, FloatArray]:
        """The starts and ends of the lane's events that the search hit, each sorted."""
        if self._found is None or self._found[0] is not hits:
            c, rows = self._lettering.columns, self.lane.rows[hits[self.lane.rows]]
            self._found = hits, c.start[rows], np.sort(c.end[rows])
        return self._found[1], self._found[2]


def _slots(left: FloatArray, right: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Marks from the pixels of their time: within what `standing` keeps for them, with half of MARK_SPACE free at both ends."""
    middle, half = (left + right) / 2, np.maximum((right - left) / 2, SLOT / 2) - MARK_SPACE / 2
    return middle - half, middle + half


def _come(words: Wording, room: float, need: float, least: float) -> float:
    """How far words have come in that need so many of the pixels there are, where no less than `least` is looked at: by what the
    shortest of their forms leaves, so that a fuller one takes its place as it is."""
    if room - need >= WORDS_SOFT and room - least >= WORDS_SOFT:
        return 1.0
    return min(1.0, FAINT + (room - max(least, words.least(LEAST_CUT))) / WORDS_SOFT)


def _rows(marks: Sequence[MarkPicture], packed: PackedMarks) -> IndexArray:
    """The rows of all marks."""
    return np.concatenate((np.array([mark.row for mark in marks], dtype=np.intp), packed.rows)) if marks else packed.rows

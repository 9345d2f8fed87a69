"""The picture of the lanes for one time window: where every mark, label, hiatus and density bar in view stands, in pixels.

The screen, the image export and hit testing all read the same `Picture`; whoever paints it adds only colours.  Pure: text is
measured by a function that is handed in.  Only what is in the window is worked on; packing is kept while the scale stays.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from model.columns import CONFLICT, STATUSES, UNCERTAIN, Columns, FloatArray, IndexArray
from model.layout import density
from model.layout.labels import Measure, event_label
from model.layout.lanes import Gap, Lane
from model.layout.packing import HIDDEN, Packed, extents, pack
from model.layout.placing import Words, place_gap, place_line
from model.wording import short_words

LINE = 22.0  # pixels from one line of a lane to the next
MARK = 14.0  # height of a mark
HEADER = 32.0  # pixels above the first line, for the lane's name
FOOT = 6.0  # pixels below the last line; density bars of what has no room stand there
LEAST_LINES = 2
FEW = 200  # events: lanes that hold no more than these grow rather than leave events without room
MORE_LINES = (10, 16, 24)  # lines to which they grow
LABEL_LIMIT = 240.0  # pixels kept for a label when packing; more is used where it is free
LEAST_LABEL = 44.0  # pixels kept for a label that has to be elided
STEPS = 2  # of the scale to an octave, at which lanes are packed anew
PACK_LIMIT = 2000  # events a lane may have in view to be packed; more are shown by density


@dataclass(frozen=True, slots=True)
class MarkPicture:
    """One event: its row in the columns, left and right pixel, the part sure to be covered, top; the label and where it begins."""

    row: int
    left: float
    right: float
    core_left: float
    core_right: float
    top: float
    label: str
    label_left: float
    label_right: float
    inside: bool = False  # the label stands in the mark
    share: float = 1.0  # how far the label has come in: less than 1 where it has only just room


@dataclass(frozen=True, slots=True, eq=False)
class PackedMarks:
    """Events drawn in bulk, without words, as arrays of one length: rows in the columns, and in pixels (top: below that of the lane)
    what MarkPicture has.  `share` (0..1, opacity): how far a mark has come in, so that none pops up while one zooms.
    No two of a lane overlap, nor do they overlap its labelled marks or labels."""

    rows: IndexArray
    left: FloatArray
    right: FloatArray
    core_left: FloatArray
    core_right: FloatArray
    top: FloatArray
    share: FloatArray

    def __len__(self) -> int:
        return len(self.rows)


NO_MARKS = PackedMarks(np.zeros(0, dtype=np.intp), *(np.zeros(0) for _ in range(6)))


@dataclass(frozen=True, slots=True, eq=False)
class Density:
    """What stands for the events of a lane that have no mark: exact counts a pixel column (int64, one for each).

    `hidden` counts those without a mark, `every` all in view (as `hidden` where the lane's `share` is 1), `hits` of all in view those
    that the search hit (empty where there is no search).  `bars` are the heights to draw, 0..1 of the band, which is `height`
    pixels high and begins `top` pixels below that of the lane: it goes over softly from all of a lane to a strip at its foot.
    `left_out` is how many events in view have no mark.
    """

    every: npt.NDArray[np.int64]
    hidden: npt.NDArray[np.int64]
    hits: npt.NDArray[np.int64]
    bars: FloatArray
    left_out: int
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class GapPicture:
    """A hiatus: the band and its words (in a pill words_left..words_right; "" where there is no room)."""

    left: float
    right: float
    top: float
    lasts: bool
    words: str
    words_left: float
    words_right: float
    key: str = ""  # see `model.domain.hiatus_key`


@dataclass(frozen=True, slots=True)
class LanePicture:
    """One lane: top and height, what stands in it, the rows that have no room (`hidden`), events a pixel column of those (or of
    all where the lane is `dense`), and how many events lie before and after the window."""

    lane: Lane
    number: int
    top: float
    height: float
    marks: tuple[MarkPicture, ...]
    gaps: tuple[GapPicture, ...]
    hidden: npt.NDArray[np.intp]
    bars: npt.NDArray[np.int64]
    dense: bool
    before: int
    after: int
    in_view: int
    packed: PackedMarks = NO_MARKS
    density: Density | None = None  # None where every event in view has a mark
    share: float = 1.0  # how far the marks have come in: 0 where there is density alone


@dataclass(frozen=True, slots=True)
class Picture:
    """All lanes that touch the visible height; `height` is that of all lanes together.  Pixels, y from the top of the first lane."""

    start: float
    end: float
    width: float
    height: float
    lanes: tuple[LanePicture, ...]

    def x(self, day: float) -> float:
        """The pixel of a float day number."""
        return (day - self.start) * self.width / (self.end - self.start)

    def day(self, x: float) -> float:
        """The float day number at a pixel."""
        return self.start + x * (self.end - self.start) / self.width


@dataclass(slots=True)
class Layout:
    """Lays lanes out.  Holds what stays while one zooms and pans: labels, their widths, the lanes' heights and the last packing."""

    columns: Columns
    lanes: tuple[Lane, ...]
    measure: Measure
    measure_small: Measure
    base: float = 0.0  # pixels a day from which the scale is stepped (see `step`); 0: packed at every scale as it is
    bounds: tuple[float, float] = (-math.inf, math.inf)  # float day numbers where all there is to see ends
    told: Columns | None = None  # the columns in the days that words tell, where those of `columns` are folded
    heights: list[float] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    _labels: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    _packs: dict[int, tuple[tuple[float, int, int, int], Packed]] = field(default_factory=dict)

    def step(self, scale: float) -> float:
        """The scale to pack at: `base` times half octaves, never more than `scale`, so that zooming does not shuffle the lines at
        every frame."""
        if not self.base:
            return scale
        return float(self.base * 2.0 ** (math.floor(math.log2(scale / self.base) * STEPS + 1e-6) / STEPS))

    def fit_lines(self, scale: float, most: int) -> bool:
        """Give each lane the lines it needs at `scale` pixels a day, LEAST_LINES to `most` (see `_need`), and its height.  Whether
        that changed anything."""
        before = self.lines
        self.lines = []
        for number, lane in enumerate(self.lanes):
            self.lines.append(max(LEAST_LINES, self._need(number, len(lane.rows), self.step(scale), most)))
        self.heights = [HEADER + lines * LINE + FOOT for lines in self.lines]
        return self.lines != before

    def _need(self, number: int, count: int, scale: float, most: int) -> int:
        """The lines a lane needs for its events and their labels, up to `most`; more where events would have no room at all."""
        if count > PACK_LIMIT:
            return most
        more = MORE_LINES if count <= FEW else ()
        for lines in (most, *(extra for extra in more if extra > most)):
            packed = self._pack(number, np.arange(count), scale, lines)
            if not np.any(packed.line == HIDDEN):
                break
        return packed.lines

    @property
    def height(self) -> float:
        return float(sum(self.heights))

    def top(self, number: int) -> float:
        """Where the lane with this number begins."""
        return float(sum(self.heights[:number]))

    def line_top(self, number: int, row: int, scale: float) -> float:
        """How far below the top of its lane the line of an event begins at a scale; that of the first line where it has none."""
        lane = self.lanes[number]
        if len(lane.rows) > PACK_LIMIT:
            return HEADER
        packed = self._pack(number, np.arange(len(lane.rows)), self.step(scale), self.lines[number])
        return HEADER + LINE * max(0, int(packed.line[int(np.searchsorted(lane.rows, row))]))

    def label(self, number: int, row: int) -> tuple[str, ...]:
        """The forms of an event's label in a lane, the fullest first."""
        forms = self._labels.get((number, row))
        if forms is None:
            c, lane = self.columns, self.lanes[number]
            name = lane.name if lane.key.startswith("series:") else ""
            conflict, is_round = bool(c.flags[row] & CONFLICT), row in lane.rounds
            told = c if self.told is None else self.told
            when = short_words(int(told.start[row]), int(told.end[row]) - 1) if is_round else ""
            about = (c.titles[row], name, c.places[row], STATUSES[c.status[row]], int(c.reports[row]), conflict)
            forms = event_label(*about, is_round=is_round, when=when)
            self._labels[number, row] = forms
        return forms

    def picture(self, start: float, end: float, width: float, low: float = -math.inf, high: float = math.inf) -> Picture:
        """The lanes that touch the heights low..high, with what stands in start..end (float day numbers), `width` pixels wide."""
        made, top = [], 0.0
        for number, height in enumerate(self.heights):
            if top + height > low and top < high:
                made.append(self._lane(number, top, start, end, width))
            top += height
        return Picture(start, end, width, self.height, tuple(made))

    def _pack(self, number: int, members: npt.NDArray[np.intp], scale: float, lines: int) -> Packed:
        """The packing of `members` (positions in the lane's rows), kept until scale, lines or members change."""
        key = (scale, lines, int(members[0]) if len(members) else -1, len(members))
        kept = self._packs.get(number)
        if kept is not None and kept[0] == key:
            return kept[1]
        lane, c = self.lanes[number], self.columns
        rows = lane.rows[members]
        origin = float(c.start[0])
        left, right = extents(c.start[rows], c.end[rows], origin, scale)
        forms = [self.label(number, int(row)) for row in rows]
        widths = np.array([min(self.measure(f[0]), LABEL_LIMIT) for f in forms])
        least = np.array([min(self.measure(f[-1]), LEAST_LABEL) for f in forms])
        first = [i for i, row in enumerate(rows) if int(row) in lane.first]
        bands = [(*self._band(gap, origin, scale), self._pill(gap.labels[-2:][0])) for gap in lane.gaps]
        edges = (self.bounds[0] - origin) * scale, (self.bounds[1] - origin) * scale
        made = pack(left, right, widths, least, lines, first=first, bands=bands, edges=edges)
        self._packs[number] = key, made
        return made

    def _pill(self, words: str) -> float:
        return self.measure_small(words) + 16

    def _band(self, gap: Gap, origin: float, scale: float) -> tuple[float, float]:
        """The pixels of a hiatus, between its marks where those are wider than their time."""
        low, high = (gap.start - origin) * scale, (gap.end - origin) * scale
        for row in (gap.before, gap.after):
            if row >= 0:
                c = self.columns
                left, right = extents(c.start[row : row + 1], c.end[row : row + 1], origin, scale)
                low, high = (max(low, right[0]), high) if row == gap.before else (low, min(high, left[0]))
        return float(low), float(max(low, high))

    def _lane(self, number: int, top: float, start: float, end: float, width: float) -> LanePicture:
        lane, c = self.lanes[number], self.columns
        scale = width / (end - start)
        before, after = density.outside(lane.starts, lane.ends, start, end)
        in_view = len(lane.rows) - before - after
        members = np.arange(len(lane.rows)) if len(lane.rows) <= PACK_LIMIT else self._members(lane, start, end, scale)
        bars = np.zeros(0, dtype=np.int64)
        if len(members) > PACK_LIMIT:
            rows = lane.rows[members]
            bars = density.counts(lane.starts, lane.ends, start, end, round(width))
            height = self.heights[number]
            whole = _density(bars, in_view, HEADER, height - HEADER - 2)
            return LanePicture(lane, number, top, height, (), (), rows, bars, True, before, after, in_view, density=whole, share=0.0)
        packed = self._pack(number, members, self.step(scale), self.lines[number])
        rows = lane.rows[members]
        left, right = extents(c.start[rows], c.end[rows], start, scale)
        seen = (right > 0) & (left < width)
        gaps = [(self._band(gap, start, scale), gap) for gap in lane.gaps]
        gaps = [(band, gap) for band, gap in gaps if band[1] > 0 and band[0] < width]
        marks: list[MarkPicture] = []
        pills: list[GapPicture] = []
        for line in range(self.lines[number]):
            at = np.flatnonzero(seen & (packed.line == line))
            words = [self._words(number, int(rows[i]), left[i], right[i], packed.side[i]) for i in at]
            y = HEADER + line * LINE
            bands = gaps if line == 0 else []
            marks += self._marks(place_line(words, width, self.measure, self._pills(bands)), y, start, scale)
            if bands:
                pills += [self._gap(band, gap, y, width, marks) for band, gap in bands]
        hidden = rows[seen & (packed.line == HIDDEN)]
        if len(hidden):
            bars = density.counts(np.sort(c.start[hidden]), np.sort(c.end[hidden]), start, end, round(width))
        height = self.heights[number]
        foot = _density(bars, len(hidden), height - FOOT, FOOT - 1) if len(hidden) else None
        return LanePicture(lane, number, top, height, tuple(marks), tuple(pills), hidden, bars, False, before, after, in_view, density=foot)

    def _words(self, number: int, row: int, left: float, right: float, side: int) -> Words:
        return Words(row, float(left), float(right), int(side), self.label(number, row))

    def _members(self, lane: Lane, start: float, end: float, scale: float) -> npt.NDArray[np.intp]:
        """The positions of a big lane's events that touch the window and half a window to both sides.

        The margins are cut at fixed places, so that a pan packs anew only when it comes to the next one.
        """
        half = 2.0 ** math.ceil(math.log2((end - start) / 2))
        low, high = math.floor((start - half) / half) * half, math.ceil((end + half) / half) * half
        until = int(np.searchsorted(lane.starts, high))
        inside = self.columns.end[lane.rows[:until]] > low
        return np.flatnonzero(inside)

    def _pills(self, bands: Sequence[tuple[tuple[float, float], Gap]]) -> list[tuple[float, float, float]]:
        return [(low, high, self._pill(gap.labels[-1])) for (low, high), gap in bands]

    def _marks(self, placed: Sequence[tuple[Words, str, float, float, bool]], y: float, start: float, scale: float) -> list[MarkPicture]:
        c, made = self.columns, []
        for words, text, low, high, inside in placed:
            row = words.row
            core_left, core_right = (c.core_start[row] - start) * scale, (c.core_end[row] - start) * scale
            if not c.flags[row] & UNCERTAIN:
                core_left, core_right = words.left, words.right
            made.append(MarkPicture(row, words.left, words.right, float(core_left), float(core_right), y, text, low, high, inside))
        return made

    def _gap(self, band: tuple[float, float], gap: Gap, y: float, width: float, marks: Sequence[MarkPicture]) -> GapPicture:
        taken = [(min(m.left, m.label_left), max(m.right, m.label_right)) for m in marks if m.top == y]
        words, low, high = place_gap(band, gap.labels, width, taken, self._pill)
        return GapPicture(band[0], band[1], y, gap.lasts, words, low, high, gap.key)


def _density(counts: npt.NDArray[np.int64], left_out: int, top: float, height: float) -> Density:
    return Density(counts, counts, counts[:0], counts / max(1, int(counts.max())), left_out, top, height)

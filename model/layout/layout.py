"""The layout of all lanes: how high each is, and the picture of those in view for a window of time.

Pure: text is measured by functions that are handed in.  Collections of few events are packed so that each has a mark; where
there are more, lanes are told by as much as there is room for.  Only lanes that touch the visible height are worked on.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate

import numpy as np

from model.columns import Columns, FloatArray, Mask
from model.layout.labels import Measure
from model.layout.lanes import Lane
from model.layout.large import LargeLane, lines_of
from model.layout.lettering import Lettering
from model.layout.picture import COLLAPSED, FOOT, HEADER, LINE, LanePicture, Linear, Picture
from model.layout.small import SmallLane

FEW = 200  # events: a lane of no more is packed, where all such lanes together have no more than FEW_IN_ALL
FEW_IN_ALL = 1000
USUAL_LINES = 6  # of a lane, where there is no more room
STAND_IN = 18.0  # pixels above the foot of a lane begins the mark that stands for a selected event without one
STEPS = 2  # of the scale to an octave, at which lanes of few events are packed anew


@dataclass(slots=True)
class Layout:
    """Lays lanes out.  Holds what stays while one zooms and pans: labels, their widths, the lanes' lines and heights."""

    columns: Columns
    lanes: tuple[Lane, ...]
    measure: Measure
    measure_small: Measure
    base: float = 0.0  # pixels a day from which the scale is stepped (see `step`); 0: packed at every scale as it is
    bounds: tuple[float, float] = (-math.inf, math.inf)  # float day numbers where all there is to see ends
    told: Columns | None = None  # the columns in the days that words tell, where those of `columns` are folded
    hits: Mask | None = None  # True in the rows that the search hit; None where there is no search
    numbers: Mapping[int, str] = field(default_factory=dict)  # by row: what stands before its label, in a document with footnotes
    few: tuple[int, int] = field(default_factory=lambda: (FEW, FEW_IN_ALL))  # see above
    lines: list[int] = field(default_factory=list, init=False)
    _tops: list[float] = field(default_factory=lambda: [0.0], init=False)  # of each lane, and the end of the last
    _made: dict[int, SmallLane | LargeLane] = field(default_factory=dict, init=False)
    _lettering: Lettering = field(init=False)
    _few: bool = field(init=False)
    _most: int = field(default=0, init=False)
    _kept: tuple[Linear, list[float], Mask | None, dict[int, LanePicture]] | None = field(default=None, init=False)  # of one window
    _large: dict[int, int] = field(default_factory=dict, init=False)  # the lines of large lanes, where they may have `_most`

    def __post_init__(self) -> None:
        told = self.columns if self.told is None else self.told
        self._lettering = Lettering(self.columns, told, self.measure, self.measure_small, self.numbers)
        counts = [len(lane.rows) for lane in self.lanes]
        self._few = sum(count for count in counts if count <= self.few[0]) <= self.few[1]

    def step(self, scale: float) -> float:
        """The scale to pack at: `base` times half octaves, never more than `scale`, so that zooming does not shuffle the lines at
        every frame."""
        if not self.base:
            return scale
        return float(self.base * 2.0 ** (math.floor(math.log2(scale / self.base) * STEPS + 1e-6) / STEPS))

    def fit_lines(self, scale: float, most: int) -> bool:
        """Give each lane its lines, up to `most`, and its height.  Lanes of few events get what they need at `scale` pixels a day
        (see `SmallLane.fit`), those of many what does not depend on it.  Whether that changed anything."""
        before = self.lines
        if most != self._most:
            self._most, self._large = most, {}
        self.lines = [self._fitted(number, lane, self.step(scale), most) for number, lane in enumerate(self.lanes)]
        heights = (HEADER + lines * LINE + FOOT if lines else COLLAPSED for lines in self.lines)
        self._tops = list(accumulate(heights, initial=0.0))
        return self.lines != before

    def _fitted(self, number: int, lane: Lane, scale: float, most: int) -> int:
        if lane.collapsed:
            return 0
        if self._few and len(lane.rows) <= self.few[0]:
            made = self._made.get(number)
            if not isinstance(made, SmallLane):
                made = self._made[number] = SmallLane(lane, self._lettering, self.bounds)
            made.bounds = self.bounds
            made.fit(scale, most)
            return made.lines
        if number not in self._large:
            self._large[number] = lines_of(lane, most, USUAL_LINES)
        return self._large[number]

    def _lane(self, number: int) -> SmallLane | LargeLane:
        """What lays a lane out: made when it first comes into view."""
        made = self._made.get(number)
        lines = max(1, self.lines[number])
        if made is None or (isinstance(made, LargeLane) and made.lines != lines):
            made = self._made[number] = LargeLane(self.lanes[number], self._lettering, lines)
        return made

    @property
    def height(self) -> float:
        return self._tops[-1]

    @property
    def heights(self) -> list[float]:
        """Of the lanes, in pixels."""
        return [low - high for high, low in zip(self._tops, self._tops[1:], strict=False)]

    def top(self, number: int) -> float:
        """Where the lane with this number begins."""
        return self._tops[number]

    def at(self, y: float) -> int:
        """The number of the lane at a height, of the nearest where there is none; there must be lanes."""
        return min(max(0, bisect_right(self._tops, y) - 1), len(self.lanes) - 1)

    def line_top(self, number: int, row: int, start: float, end: float, width: float) -> float:
        """How far below the top of its lane the line of an event begins in a window of time; that of STAND_IN where it has no mark."""
        if self.lines[number]:
            lane, time = self._lane(number), Linear(start, end, width)
            line = lane.line_of(row, self.step(time.scale)) if isinstance(lane, SmallLane) else lane.line_of(row, time)
            if line is not None:
                return HEADER + LINE * line
        return self._tops[number + 1] - self._tops[number] - STAND_IN

    def picture(self, start: float, end: float, width: float, low: float = -math.inf, high: float = math.inf) -> Picture:
        """The lanes that touch the heights low..high, with what stands in start..end (float day numbers), `width` pixels wide."""
        time = Linear(start, end, width)
        edges = time.day(np.arange(max(1, round(width)) + 1.0))
        first, last = max(0, bisect_right(self._tops, low) - 1), min(len(self.lanes), bisect_left(self._tops, high))
        kept = self._kept
        if kept is None or kept[0] != time or kept[1] is not self._tops or kept[2] is not self.hits:
            kept = self._kept = time, self._tops, self.hits, {}
        lanes = kept[3]
        for number in range(first, last):
            if number not in lanes:
                lanes[number] = self._picture(number, time, edges)
        return Picture(time, self.height, tuple(lanes[number] for number in range(first, last)))

    def _picture(self, number: int, time: Linear, edges: FloatArray) -> LanePicture:
        lane, top = self._lane(number), self._tops[number]
        height = self._tops[number + 1] - top
        if isinstance(lane, SmallLane):
            return lane.picture(number, top, height, time, edges, self.step(time.scale), self.hits)
        return lane.picture(number, top, height, time, edges, self.hits)


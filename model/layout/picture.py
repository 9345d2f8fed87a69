"""What the picture of the lanes is made of: for one window of time, where every mark, label, hiatus and count in view stands, in pixels.

The screen, the image export and hit testing all read the same `Picture`; whoever paints it adds only colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from model.columns import Columns, FloatArray, IndexArray
from model.layout.lanes import Lane

LINE = 22.0  # pixels from one line of a lane to the next
MARK = 14.0  # height of a mark
HEADER = 32.0  # pixels above the first line, for the lane's name
FOOT = 6.0  # pixels below the last line; counts of what has no room stand there
COLLAPSED = 40.0  # height of a collapsed lane

Number = TypeVar("Number", float, FloatArray)


class MarkPicture(NamedTuple):
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

    def some(self, at: IndexArray) -> PackedMarks:
        """Those at these places."""
        columns = (self.rows, self.left, self.right, self.core_left, self.core_right, self.top, self.share)
        return PackedMarks(*(column[at] for column in columns))  # type: ignore[arg-type]


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
    """One lane: top and height, what stands in it, and how many events lie before, in and after the window."""

    lane: Lane
    number: int
    top: float
    height: float
    marks: tuple[MarkPicture, ...]
    gaps: tuple[GapPicture, ...]
    before: int
    after: int
    in_view: int
    packed: PackedMarks = NO_MARKS
    density: Density | None = None  # None where every event in view has a mark
    share: float = 1.0  # how far the marks have come in: 0 where there is density alone

    @property
    def left_out(self) -> int:
        """How many events in view have no mark."""
        return self.density.left_out if self.density is not None else 0


@dataclass(frozen=True, slots=True)
class Linear:
    """A window of time `width` pixels wide, all of it at one scale: where days (float day numbers) are pixels, and pixels days."""

    start: float
    end: float
    width: float

    @property
    def scale(self) -> float:
        """Pixels a day."""
        return self.width / (self.end - self.start)

    def x(self, day: Number) -> Number:
        """The pixels of days."""
        return (day - self.start) * self.scale

    def day(self, x: Number) -> Number:
        """The days at pixels."""
        return self.start + x / self.scale


@dataclass(frozen=True, slots=True)
class Picture:
    """All lanes that touch the visible height; `height` is that of all lanes together.  Pixels, y from the top of the first lane."""

    time: Linear
    height: float
    lanes: tuple[LanePicture, ...]

    @property
    def start(self) -> float:
        return self.time.start

    @property
    def end(self) -> float:
        return self.time.end

    @property
    def width(self) -> float:
        return self.time.width

    def x(self, day: Number) -> Number:
        """The pixels of float day numbers."""
        return self.time.x(day)

    def day(self, x: Number) -> Number:
        """The float day numbers at pixels."""
        return self.time.day(x)


@dataclass(frozen=True, slots=True)
class Tally:
    """Where the events of a lane are told: before the window, by marks with and without words, by counts alone, after the window."""

    before: int
    labelled: int
    packed: int
    counted: int
    after: int


def tally(picture: Picture, lane: LanePicture, columns: Columns) -> Tally:
    """How a lane's events are told; the sum is all there are.  A mark may be wider than its time: one that stands in the window by
    that alone is told by the counts before and after it."""
    labelled, packed = (
        int(np.count_nonzero((columns.end[rows] > picture.start) & (columns.start[rows] < picture.end)))
        for rows in (np.array([mark.row for mark in lane.marks], dtype=np.intp), lane.packed.rows)
    )
    return Tally(lane.before, labelled, packed, lane.left_out, lane.after)

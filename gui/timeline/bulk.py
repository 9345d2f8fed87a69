"""Marks drawn by the thousand: one call of the painter for all of them, put together from the pieces that sprites keep.

No Python for a single mark: arrays of marks become an array of pieces.  What cannot be told apart on the screen is drawn by
`canvas` in the same way; a document, which holds shapes and no pixels, gets them from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QPainter

from gui.timeline import canvas
from gui.timeline.fragments import Fragments
from gui.timeline.ink import FADED, Ink
from gui.timeline.sprites import ALL_DOUBT, FADE_STEP, PEAK, SIGNS, STILL_SOLID, Shape, Sign, Sprites, fading_widths
from gui.timeline.writing import writer
from model.columns import CONFLICT, STATUSES, UNCERTAIN, FloatArray
from model.domain import Status

Ints = npt.NDArray[np.int64]

BEYOND = 40.0  # pixels that are drawn of a mark outside of the view
FOUND_OVER = 4.0  # pixels that the stroke behind a search hit is wider at both ends
OUTLINES = {Status.PLANNED: Shape.DASHED, Status.POSTPONED: Shape.DASHED, Status.CANCELLED: Shape.OUTLINE}
SHAPE_OF = np.array([OUTLINES.get(status, Shape.SOLID) for status in STATUSES])
SIGN_OF = np.array([SIGNS.get(status, -1) for status in STATUSES])


@dataclass(frozen=True, slots=True, eq=False)
class Bulk:
    """Marks side by side: their edges, the part sure to be covered and the top in pixels of the view; the numbers of their
    colours; what the columns say of them; their opacity; whether the search hit them."""

    left: FloatArray
    right: FloatArray
    core_left: FloatArray
    core_right: FloatArray
    top: FloatArray
    colour: Ints
    status: npt.NDArray[np.uint8]
    flags: npt.NDArray[np.uint8]
    reports: npt.NDArray[np.int32]
    share: FloatArray
    found: npt.NDArray[np.bool_]

    @classmethod
    def none(cls) -> Bulk:
        """No marks."""
        return cls(*(np.zeros(0),) * 5, *(np.zeros(0, dtype=np.int64),) * 4, np.zeros(0), np.zeros(0, dtype=np.bool_))

    def __len__(self) -> int:
        return len(self.left)


class BulkPainter:
    """Keeps the sprites and the memory of one ink at one ratio of device pixels.  All it draws is in pixels of the screen."""

    def __init__(self, sprites: Sprites) -> None:
        self.sprites = sprites
        self.writer = writer(sprites.ratio)
        self._fragments = Fragments()

    def draw(self, painter: QPainter, marks: Bulk, width: float) -> None:
        """Draw the marks; `width` is that of the view."""
        if len(marks):
            self._put(painter, MarkPieces(self.sprites, marks, width).table())

    def draw_strips(
        self, painter: QPainter, shape: Shape, edges: Sequence[tuple[float, float, float]], height: int, cap: int = 0,
        share: FloatArray | None = None,
    ) -> None:  # fmt: skip
        """Draw strips of a shape: left, right, top of each; `height` and `cap` (0: as that of marks) in pixels of the device;
        `share`: their opacities, where they are not all seen fully."""
        if edges:
            strips = Pieces(self.sprites, np.ones(len(edges)) if share is None else share)
            left, right, top = np.rint(np.array(edges).T * self.sprites.ratio).astype(np.int64)
            rows = self.sprites.tops(np.zeros(len(edges), dtype=np.int64), np.full(len(edges), shape))
            strips.add_long(np.arange(len(edges)), rows, left, right, top, height, cap=cap)
            self._put(painter, strips.made())

    def draw_signs(self, painter: QPainter, sign: Sign, colours: npt.ArrayLike, x: npt.ArrayLike, y: npt.ArrayLike) -> None:
        """Draw a sign of lanes' colours (see `Sprites.colour_of`) with its middle at each x, y."""
        middle, centre = (np.rint(np.asarray(at) * self.sprites.ratio).astype(np.int64) for at in (x, y))
        if len(middle):
            signs = Pieces(self.sprites, np.ones(len(middle)))
            rows = self.sprites.tops(np.broadcast_to(np.asarray(colours), middle.shape), np.full(len(middle), Shape.SIGNS))
            signs.add_sign(np.arange(len(middle)), rows, middle, centre, np.full(len(middle), sign))
            self._put(painter, signs.made())

    def _put(self, painter: QPainter, pieces: npt.NDArray[np.float64]) -> None:
        self._fragments.room(len(pieces))[:] = pieces
        painter.save()
        painter.scale(1 / self.sprites.ratio, 1 / self.sprites.ratio)
        self._fragments.draw(painter, self.sprites.pixmap, len(pieces))
        painter.restore()


@lru_cache(maxsize=4)
def bulk_painter(ink: Ink, ratio: float) -> BulkPainter:
    """The painter of an ink at a ratio of device pixels, made once (an application must live)."""
    return BulkPainter(Sprites(ink, ratio))


class Pieces:
    """Pieces of the pixmap and where they go, those that lie below first; in pixels of the device.  Ways to add take the numbers
    (`of`) of what their pieces belong to, whose opacities are `share`."""

    def __init__(self, sprites: Sprites, share: FloatArray) -> None:
        self.sprites, self.share, self.ratio = sprites, share, sprites.ratio
        self._made: list[npt.NDArray[np.float64]] = []

    def made(self) -> npt.NDArray[np.float64]:
        """All of them, rows as QPainter.PixmapFragment has them."""
        return np.concatenate(self._made) if self._made else np.zeros((0, 10))

    def add(
        self, of: Ints, x: npt.ArrayLike, y: npt.ArrayLike, source_x: npt.ArrayLike, source_y: Ints, width: npt.ArrayLike,
        height: int = 0, scale: npt.ArrayLike = 1.0,
    ) -> None:  # fmt: skip
        """Pieces `width` by `height` of the pixmap put at x, y, `scale` times as wide."""
        if not len(of):
            return
        height = height or self.sprites.height
        piece = np.empty((len(of), 10))
        piece[:, 0] = np.asarray(x) + np.asarray(width) * np.asarray(scale) / 2
        piece[:, 1] = np.asarray(y) + height / 2
        piece[:, 2], piece[:, 3], piece[:, 4], piece[:, 5] = source_x, source_y, width, height
        piece[:, 6], piece[:, 7], piece[:, 8], piece[:, 9] = scale, 1.0, 0.0, self.share[of]
        self._made.append(piece)

    def add_long(
        self, of: Ints, rows: Ints, left: Ints, right: Ints, top: Ints, height: int = 0,
        *, round_left: npt.ArrayLike = True, round_right: npt.ArrayLike = True, cap: int = 0,
    ) -> None:  # fmt: skip
        """Marks cut from the long one of their rows: what is longer than it goes on with its middle."""
        cap, long, first = cap or self.sprites.cap, self.sprites.long, self.sprites.first
        wide = right - left
        last = np.where(round_right, np.minimum(cap, wide), 0)
        body = wide - last
        begin = np.broadcast_to(np.where(round_left, 0, cap), wide.shape)
        room = long - cap - begin
        self.add(of, left, top, first + begin, rows, np.minimum(body, room), height)
        more = np.flatnonzero(body > room)
        if len(more):
            step = long - 2 * cap
            rest = body[more] - room[more]
            times = -(-rest // step)
            each = np.repeat(np.arange(len(more)), times)
            at = (np.arange(len(each)) - np.repeat(np.cumsum(times) - times, times)) * step
            mark = more[each]
            self.add(of[mark], (left + room)[mark] + at, top[mark], first + cap, rows[mark], np.minimum(rest[each] - at, step), height)
        ends = np.flatnonzero(last)
        wide_end = last[ends]
        self.add(of[ends], right[ends] - wide_end, top[ends], first + long - wide_end, rows[ends], wide_end, height)

    def add_sign(self, of: Ints, rows: Ints, middle: Ints, centre: Ints, sign: Ints) -> None:
        """Signs from their cells, which are as high as wide and have the sign in their middle."""
        half, beside, above = self.sprites.cell // 2, round(7 * self.ratio), round(9 * self.ratio)
        source_x = sign * self.sprites.cell + half - beside
        self.add(of, middle - beside, centre - above, source_x, rows + half - above, np.full(len(of), 2 * beside), 2 * above)

class MarkPieces(Pieces):
    """The pieces that make up marks."""

    def __init__(self, sprites: Sprites, marks: Bulk, width: float) -> None:
        super().__init__(sprites, marks.share)
        self.marks = marks
        beyond, until = round(-BEYOND * self.ratio), round((width + BEYOND) * self.ratio)
        self.left = np.clip(np.rint(marks.left * self.ratio), beyond, until).astype(np.int64)
        self.right = np.clip(np.rint(marks.right * self.ratio), beyond, until).astype(np.int64)
        np.maximum(self.right, self.left + 1, out=self.right)
        self.top = np.rint(marks.top * self.ratio).astype(np.int64)
        self.wide = self.right - self.left
        self.shape = SHAPE_OF[marks.status]

    def table(self) -> npt.NDArray[np.float64]:
        """All of them."""
        marks, ratio, wide = self.marks, self.ratio, self.wide
        if marks.found.any():
            self._add_found(np.flatnonzero(marks.found))
        fading = (self.shape == Shape.SOLID) & (marks.flags & UNCERTAIN != 0) & (wide >= STILL_SOLID * ratio)
        narrow = ~fading & (wide < self.sprites.narrow)
        of = np.flatnonzero(narrow)
        self.add(of, self.left[of], self.top[of], wide[of] * self.sprites.pitch, self._rows(of, self.shape[of]), wide[of])
        of = np.flatnonzero(~fading & ~narrow)
        self.add_long(of, self._rows(of, self.shape[of]), self.left[of], self.right[of], self.top[of])
        if fading.any():
            small = wide < ALL_DOUBT * ratio
            self._add_small(np.flatnonzero(fading & small))
            self._add_fading(np.flatnonzero(fading & ~small))
        self._add_signs()
        return self.made()

    def _rows(self, of: Ints, shape: Ints) -> Ints:
        return self.sprites.tops(self.marks.colour[of], shape)

    def _add_found(self, of: Ints) -> None:
        """Behind search hits: a marker's stroke."""
        rows = self.sprites.tops(np.zeros(len(of), dtype=np.int64), np.full(len(of), Shape.FOUND))
        over, above = round(FOUND_OVER * self.ratio), round(3 * self.ratio)
        self.add_long(of, rows, self.left[of] - over, self.right[of] + over, self.top[of] - above, self.sprites.height + 2 * above)

    def _add_small(self, of: Ints) -> None:
        """Doubtful marks that are hardly wider than a mark must be: each from a cell."""
        marks = self.marks
        number = np.clip((self.wide[of] / self.ratio - STILL_SOLID) // FADE_STEP, 0, len(fading_widths()) - 1).astype(np.int64)
        sure = marks.core_right[of] > marks.core_left[of]
        first, last = marks.core_left[of] > marks.left[of], marks.core_right[of] < marks.right[of]
        shape = np.where(~sure, Shape.NOTHING, np.where(first & last, Shape.BOTH, np.where(first, Shape.LEFT, Shape.RIGHT)))
        width = np.rint((STILL_SOLID + number * FADE_STEP) * self.ratio)
        self.add(of, self.left[of], self.top[of], number * self.sprites.fading_pitch, self._rows(of, shape), width)

    def _add_fading(self, of: Ints) -> None:
        """Doubtful marks: a ramp up to what is sure, that, and a ramp down; two ramps where nothing is."""
        marks, low, high = self.marks, self.left[of], self.right[of]
        begin, end = marks.left[of] * self.ratio, marks.right[of] * self.ratio  # beyond the view, too: a ramp is seen in part
        sure = marks.core_right[of] > marks.core_left[of]
        core_left = np.where(sure, marks.core_left[of] * self.ratio, (begin + end) / 2)
        core_right = np.where(sure, marks.core_right[of] * self.ratio, (begin + end) / 2)
        solid_left = np.clip(np.rint(core_left), low, high).astype(np.int64)
        solid_right = np.clip(np.rint(core_right), low, high).astype(np.int64)
        share = np.where(sure, 1.0, (PEAK - FADED) / (1 - FADED))  # of the ramp that is climbed
        up, down = np.flatnonzero(solid_left > low), np.flatnonzero(solid_right < high)
        self._add_ramp(of[up], low[up], solid_left[up], begin[up], core_left[up], np.zeros(len(up)), share[up])
        self._add_ramp(of[down], solid_right[down], high[down], core_right[down], end[down], 2 - share[down], np.full(len(down), 2.0))
        body = np.flatnonzero(solid_right > solid_left)
        left, right, mark = solid_left[body], solid_right[body], of[body]
        ends = {"round_left": left == low[body], "round_right": right == high[body]}
        self.add_long(mark, self._rows(mark, self.shape[mark]), left, right, self.top[mark], **ends)

    def _add_ramp(
        self, of: Ints, low: Ints, high: Ints, begin: FloatArray, end: FloatArray, first: FloatArray, last: FloatArray
    ) -> None:
        """What low..high shows of a ramp begin..end that goes from `first` to `last` (0..1 upwards, 1..2 down again)."""
        rows = self._rows(of, np.full(len(of), Shape.RAMPS))
        slope = (last - first) / np.maximum(end - begin, 1e-9)
        # Both ends are taken to the whole pixel, hence the ramp may be seen a little beyond itself.
        source = np.clip(first + (low - begin) * slope, first, last) * self.sprites.ramp
        width = np.clip(first + (high - begin) * slope, first, last) * self.sprites.ramp - source
        np.maximum(width, 1e-3, out=width)
        self.add(of, low, self.top[of], source, rows, width, scale=(high - low) / width)

    def _add_signs(self) -> None:
        """Signs of status in the middle, cuts where reports differ, and how many reports there are where that has room."""
        marks, ratio = self.marks, self.ratio
        sign = SIGN_OF[marks.status]
        split, roomy = marks.flags & CONFLICT != 0, self.wide >= canvas.LEAST_SIGNED * ratio
        middle = (self.left + self.right) // 2
        of = np.flatnonzero((sign >= 0) & roomy)
        self._add_sign(of, middle[of], sign[of])
        of = np.flatnonzero(split)
        self._add_sign(of, middle[of], np.zeros(len(of), dtype=np.int64))
        taken = (sign >= 0) | split
        of = np.flatnonzero((marks.reports > 1) & roomy & (~taken | (self.wide >= canvas.COUNT_BESIDE * ratio)))
        first = np.where(self.shape[of] == Shape.SOLID, Sign.COUNT, Sign.COUNT_IN_COLOUR)
        self._add_sign(of, middle[of] + np.where(taken[of], round(9 * ratio), 0), first + np.minimum(marks.reports[of], 10) - 2)

    def _add_sign(self, of: Ints, middle: Ints, sign: Ints) -> None:
        rows = self._rows(of, np.full(len(of), Shape.SIGNS))
        self.add_sign(of, rows, middle, self.top[of] + self.sprites.height // 2, sign)

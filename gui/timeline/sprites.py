"""The shapes of marks as pictures made once: marks that are drawn by the thousand are put together from pieces of them.

One pixmap in pixels of the device.  A row of it belongs to a colour and a shape: marks narrower than two caps each in a cell of
its width, then a long one from whose ends and middle wider marks are cut.
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPixmap

from gui.timeline import canvas
from gui.timeline.ink import FADED, Colours, Ink
from model.domain import Status
from model.layout.picture import MARK

CAP = canvas.RADIUS
LONG = 638.0  # pixels of the long mark: two caps and 75 dashes
RAMP = 256.0  # pixels over which a fading end is kept
CELL = 24.0  # height of a row, and width of the cells of signs
STILL_SOLID, ALL_DOUBT = 14.0, 28.0  # pixels: narrower marks do not fade, wider ones fade as long as their doubt is
FADE_STEP = 2.0
PEAK = 0.85  # of the colour where nothing is sure
ROWS = 12  # at first


class Shape(IntEnum):
    """What a row holds."""

    SOLID = 0
    DASHED = 1
    OUTLINE = 2
    FOUND = 3
    RAMPS = 4  # fading ends: rising, then falling
    BOTH = 5  # small marks, in cells: fading at both ends,
    LEFT = 6  # at the left one,
    RIGHT = 7  # at the right one,
    NOTHING = 8  # with nothing sure
    SIGNS = 9
    PILL = 10


class Sign(IntEnum):
    """The cells of a row of signs."""

    SPLIT = 0
    SUSPENDED = 1
    RESUMED = 2
    CANCELLED = 3
    POSTPONED = 4
    COUNT = 5  # 2 to 9 and more, on a mark
    COUNT_IN_COLOUR = 14  # the same in an outline
    STROKE = 23  # of a hiatus


SIGNS = {
    Status.SUSPENDED: Sign.SUSPENDED,
    Status.RESUMED: Sign.RESUMED,
    Status.CANCELLED: Sign.CANCELLED,
    Status.POSTPONED: Sign.POSTPONED,
}
MOST_COUNTED = 10  # reports: as many and more are one sign


class Sprites:
    """The shapes of one ink for one ratio of device pixels."""

    def __init__(self, ink: Ink, ratio: float) -> None:
        self.ink, self.ratio = ink, ratio
        self.height = round(MARK * ratio)
        self.cap = round(CAP * ratio)
        self.pill_cap, self.pill_height = round(11 * ratio), round(20 * ratio)  # of the words of a hiatus
        self.cell = round(CELL * ratio)
        self.narrow = 2 * self.cap + 1  # pixels: the first width that is put together from pieces
        self.pitch = self.narrow + round(2 * ratio)  # from cell to cell of narrow marks
        self.fading_pitch = round((ALL_DOUBT + 4) * ratio)
        self.first = self.narrow * self.pitch  # where the long mark begins
        self.long = round(LONG * ratio)
        self.ramp = round(RAMP * ratio)
        self.colours = len(ink.theme.series)
        self.pixmap = QPixmap(max(self.first + self.long, 2 * self.ramp, self.cell * (Sign.STROKE + 1)), ROWS * self.cell)
        self.pixmap.fill(Qt.GlobalColor.transparent)
        self._tops = np.full((self.colours, len(Shape)), -1, dtype=np.int64)
        self._used = 0
        self._tags: dict[int, QPixmap] = {}

    def colour_of(self, lane: int) -> int:
        """The number of a lane's colour among those of the theme."""
        return self.colours - 1 if lane < 0 else lane % (self.colours - 1)

    def tag(self, lane: int) -> QPixmap:
        """The tag of a lane's colour."""
        number = self.colour_of(lane)
        made = self._tags.get(number)
        if made is None:
            made = self._tags[number] = QPixmap(round(4 * self.ratio), self.height)
            made.setDevicePixelRatio(self.ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.ink.clear)
            painter.setBrush(self.ink.lane(lane).brush)
            painter.drawRoundedRect(QRectF(0, 0, 4, MARK), 2, 2)
            painter.end()
        return made

    def tops(self, colours: npt.NDArray[np.int64], shapes: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Where the rows of these colours and shapes begin in the pixmap; those that are not there yet are drawn."""
        found = self._tops[colours, shapes]
        if len(found) and found.min() < 0:
            for code in sorted({*(colours * len(Shape) + shapes)[found < 0].tolist()}):  # np.unique would load masked arrays at the start
                self._add(code // len(Shape), Shape(code % len(Shape)))
            found = self._tops[colours, shapes]
        return found

    def _add(self, colour: int, shape: Shape) -> None:
        top = self._used * self.cell
        self._used += 1
        if top + self.cell > self.pixmap.height():
            larger = QPixmap(self.pixmap.width(), 2 * self.pixmap.height())
            larger.fill(Qt.GlobalColor.transparent)
            painter = QPainter(larger)
            painter.drawPixmap(0, 0, self.pixmap)
            painter.end()
            self.pixmap = larger
        painter = QPainter(self.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, top)
        colours = self.ink.lane(-1 if colour == self.colours - 1 else colour)
        if shape is Shape.SIGNS:
            self._draw_signs(painter, colours)
        elif shape is Shape.RAMPS:
            self._draw_ramps(painter, colours.colour)
        elif shape is Shape.FOUND:
            painter.setPen(self.ink.pen("accent", 1.0))
            painter.setBrush(self.ink.brush("mark"))
            self._rounded(painter, self.first, self.long, round(20 * self.ratio), 0.5, 5.5)
        elif shape is Shape.PILL:
            painter.setPen(self.ink.pen("line"))
            painter.setBrush(self.ink.brush("panel"))
            self._rounded(painter, self.first, self.long, self.pill_height, 1.0, 10.0)
        elif shape >= Shape.BOTH:
            self._draw_fading(painter, colours.colour, shape)
        else:
            self._draw_marks(painter, colours, shape)
        painter.end()
        self._tops[colour, shape] = top

    def _rounded(self, painter: QPainter, left: float, width: float, height: float, inset: float, radius: float) -> None:
        """A rounded box of so many pixels of the device, drawn in pixels of the screen so that pens are as wide as elsewhere."""
        painter.save()
        painter.translate(left, 0)
        painter.scale(self.ratio, self.ratio)
        box = QRectF(inset, inset, width / self.ratio - 2 * inset, height / self.ratio - 2 * inset)
        painter.drawRoundedRect(box, radius - inset, radius - inset)
        painter.restore()

    def _draw_marks(self, painter: QPainter, colours: Colours, shape: Shape) -> None:
        inset = 0.0 if shape is Shape.SOLID else 0.8
        painter.setPen(self.ink.clear if shape is Shape.SOLID else colours.dashed if shape is Shape.DASHED else colours.outline)
        painter.setBrush(colours.brush if shape is Shape.SOLID else self.ink.hollow)
        for width in range(1, self.narrow):
            self._rounded(painter, width * self.pitch, width, self.height, min(inset, width / 4), CAP)
        self._rounded(painter, self.first, self.long, self.height, inset, CAP)

    def _draw_ramps(self, painter: QPainter, colour: QColor) -> None:
        for left, ends in ((0, (FADED, 1.0)), (self.ramp, (1.0, FADED))):
            gradient = QLinearGradient(left, 0, left + self.ramp, 0)
            for at, share in enumerate(ends):
                gradient.setColorAt(at, _sheer(colour, share))
            painter.fillRect(QRectF(left, 0, self.ramp, self.height), QBrush(gradient))

    def _draw_fading(self, painter: QPainter, colour: QColor, shape: Shape) -> None:
        """Small fading marks: what is sure of them is taken to be a third, a half of those that fade at one end."""
        painter.setPen(self.ink.clear)
        for number, width in enumerate(fading_widths()):
            left, wide = number * self.fading_pitch, round(width * self.ratio)
            edge = 1 - (width - 12) / 16 * (1 - FADED)
            gradient = QLinearGradient(0, 0, width, 0)
            stops = {
                Shape.BOTH: ((0.0, edge), (1 / 3, 1.0), (2 / 3, 1.0), (1.0, edge)),
                Shape.LEFT: ((0.0, edge), (0.5, 1.0), (1.0, 1.0)),
                Shape.RIGHT: ((0.0, 1.0), (0.5, 1.0), (1.0, edge)),
                Shape.NOTHING: ((0.0, edge), (0.5, 1 - 0.15 * (width - 12) / 16), (1.0, edge)),
            }[shape]
            for at, share in stops:
                gradient.setColorAt(at, _sheer(colour, share))
            painter.setBrush(QBrush(gradient))
            self._rounded(painter, left, wide, self.height, 0.0, CAP)

    def _draw_signs(self, painter: QPainter, colours: Colours) -> None:
        painter.scale(self.ratio, self.ratio)
        middle = QPointF(CELL / 2, CELL / 2)
        painter.setPen(self.ink.pen("panel", 2.2))
        painter.drawLine(QLineF(middle.x() + 3, middle.y() - MARK / 2 - 1, middle.x() - 3, middle.y() + MARK / 2 + 1))
        for status, sign in SIGNS.items():
            canvas.SIGNS[status](painter, self.ink, middle + QPointF(CELL * sign, 0), colours)
        for first, pen in ((Sign.COUNT, self.ink.pen("panel")), (Sign.COUNT_IN_COLOUR, colours.outline)):
            painter.setPen(pen)
            for number in range(2, MOST_COUNTED + 1):
                words = canvas.count_words(number)
                left = CELL * (first + number - 2) + (CELL - self.ink.measure_count(words)) / 2
                painter.setFont(self.ink.count_font)
                painter.drawText(QPointF(left, CELL / 2 + self.ink.count_rise), words)
        painter.setPen(self.ink.pen("hatch", 2.0))
        left, half = CELL * (Sign.STROKE + 0.5), canvas.BAND / 2
        painter.drawLine(QLineF(left - half, CELL / 2 + half, left + half, CELL / 2 - half))


def fading_widths() -> list[float]:
    """The widths of small fading marks that are kept."""
    return [float(width) for width in np.arange(STILL_SOLID, ALL_DOUBT, FADE_STEP)]


def _sheer(colour: QColor, share: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(share)
    return made

"""The drawing language: each thing of the timeline as a pure function of a painter, its ink and where it stands.

The window and the image export draw with the same functions, so they cannot come to look different.  Nothing here knows a widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPolygonF

from gui.timeline.ink import FADED, Colours, Ink
from gui.timeline.patterns import draw_pattern
from model.columns import CONFLICT, UNCERTAIN
from model.domain import Status
from model.layout.axis import BREAK_WIDTH, PILL, BreakPicture, Ticks
from model.layout.picture import LINE, MARK, GapPicture, LanePicture, MarkPicture, Picture
from model.translation import figures, tr, trn

RADIUS = 7.0
BASELINE = 11.2  # of a label, below the top of its mark
HATCH = 9.0  # pixels from one stroke of a hiatus to the next
BAND = 10.0  # height of a hiatus band
TOOTH, TEETH = 5.0, 1.6  # pixels from one tooth of a break to the next, and how far it stands out
TAG_LEFT, TAG_TOP, NAME_LEFT = 8.0, 8.0, 18.0
PIN_ROOM = 20.0  # pixels a pin takes after a lane's name
AXIS_HEIGHT = 40.0
OUTLINED = (Status.PLANNED, Status.POSTPONED, Status.CANCELLED)


def draw_bands(painter: QPainter, ink: Ink, picture: Picture) -> None:
    """The lanes' backgrounds, every other one lighter."""
    for lane in picture.lanes:
        painter.fillRect(QRectF(0, lane.top, picture.width, lane.height), ink.bands[lane.number % 2])


def draw_grid(painter: QPainter, ink: Ink, ticks: Ticks, top: float, bottom: float) -> None:
    """A line down from every tick."""
    painter.setPen(ink.pen("line"))
    # Lines that fill a pixel across need no smoothing, and are drawn many times faster without.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawLines([QLineF(x, top, x, bottom) for x in map(_crisp, ticks.lines)])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _crisp(x: float) -> float:
    return round(x - 0.5) + 0.5


def draw_axis(painter: QPainter, ink: Ink, picture: Picture, ticks: Ticks) -> None:
    """Two rows of labels in a strip AXIS_HEIGHT high: the larger unit above, kept in view at the left, the smaller below."""
    painter.setPen(ink.pen("line"))
    lines = [QLineF(x, AXIS_HEIGHT - 8, x, AXIS_HEIGHT) for x in map(_crisp, ticks.lines)]
    lines += [QLineF(x, 4, x, 20) for x in map(_crisp, ticks.edges)]
    lines.append(QLineF(0, AXIS_HEIGHT - 0.5, picture.width, AXIS_HEIGHT - 0.5))
    painter.drawLines(lines)
    painter.setPen(ink.pen("ink"))
    for label in ticks.major:
        ink.write(painter, ink.axis_bold_font, label.left, 15, label.text)
    painter.setPen(ink.pen("soft"))
    for label in ticks.minor:
        ink.write(painter, ink.axis_bold_font if label.strong else ink.axis_font, label.left, 33, label.text)
    draw_breaks(painter, ink, ticks.breaks, 0, AXIS_HEIGHT)
    for one in ticks.breaks:
        if one.words:
            painter.setPen(ink.pen("line"))
            painter.setBrush(ink.brush("panel"))
            painter.drawRoundedRect(QRectF(one.left, 20.5, one.right - one.left, 17), 8.5, 8.5)
            painter.setPen(ink.pen("soft"))
            ink.write(painter, ink.axis_font, one.left + PILL, 33, one.words)


def draw_breaks(painter: QPainter, ink: Ink, breaks: Sequence[BreakPicture], top: float, bottom: float) -> None:
    """The torn edges on both sides of where time is folded, and nothing between them."""
    for one in breaks:
        # The teeth stand at fixed heights, so that they meet from lane to lane and stay where they are while one scrolls.
        heights = [TOOTH * n for n in range(int(top // TOOTH), int(bottom // TOOTH) + 2)]
        left = [QPointF(one.middle - BREAK_WIDTH / 2 + (TEETH if n % 2 else -TEETH), y) for n, y in enumerate(heights, int(top // TOOTH))]
        right = [QPointF(point.x() + BREAK_WIDTH, point.y()) for point in left]
        painter.save()
        painter.setClipRect(QRectF(one.middle - BREAK_WIDTH, top, 2 * BREAK_WIDTH, bottom - top), Qt.ClipOperation.IntersectClip)
        painter.setPen(ink.clear)
        painter.setBrush(ink.brush("window"))
        painter.drawPolygon(QPolygonF([*left, *reversed(right)]))
        painter.setPen(ink.pen("faint"))
        painter.drawPolyline(QPolygonF(left))
        painter.drawPolyline(QPolygonF(right))
        painter.restore()


def draw_header(painter: QPainter, ink: Ink, lane: LanePicture, width: float, y: float) -> None:
    """The lane's colour tag and name at the height y, what has no room in it, and what lies beyond the window."""
    painter.setPen(ink.clear)
    painter.setBrush(ink.lane(lane.lane.colour).brush)
    painter.drawRoundedRect(QRectF(TAG_LEFT, y + TAG_TOP, 4, 14), 2, 2)
    draw_header_words(painter, ink, lane, width, y)


def draw_header_words(painter: QPainter, ink: Ink, lane: LanePicture, width: float, y: float) -> None:
    """The same without the tag, instead of which a collapsed lane has a triangle; a pinned one has a pin after its name."""
    if lane.lane.collapsed:
        painter.fillRect(QRectF(TAG_LEFT - 1, y + TAG_TOP - 1, 6, 16), ink.bands[lane.number % 2])
        draw_triangle(painter, ink.lane(lane.lane.colour).brush, y, open_=False)
    painter.setPen(ink.pen("ink"))
    ink.write(painter, ink.header_font, NAME_LEFT, y + 19.5, lane.lane.name)
    after = NAME_LEFT + ink.measure_header(lane.lane.name) + 12
    if lane.lane.pinned:
        draw_pin(painter, ink, after - 8, y, pinned=True)
        after += PIN_ROOM - 4
    painter.setPen(ink.pen("soft"))
    if said := room_note(lane):
        note, wide = ink.note(said)
        ink.write_note(painter, after, y + 19.5, note)
        after += wide + 12
    earlier, later = tr("◂ {n} earlier", n=figures(lane.before)), tr("{n} later ▸", n=figures(lane.after))
    beyond = " · ".join([earlier] * bool(lane.before) + [later] * bool(lane.after))
    note, wide = ink.note(beyond)
    if beyond and width - 10 - wide > after:
        ink.write_note(painter, width - 10 - wide, y + 19.5, note)


def draw_triangle(painter: QPainter, brush: QBrush, y: float, *, open_: bool) -> None:
    """In the place of a lane's tag at the height y: points down where the lane is open, to its name where it is collapsed."""
    middle, x = y + TAG_TOP + 7, TAG_LEFT + 2
    points = [(-5.0, -3.0), (5.0, -3.0), (0.0, 4.0)] if open_ else [(-3.0, -5.0), (4.0, 0.0), (-3.0, 5.0)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawPolygon(QPolygonF([QPointF(x + right, middle + down) for right, down in points]))


def draw_pin(painter: QPainter, ink: Ink, x: float, y: float, *, pinned: bool) -> None:
    """A pin, filled where the lane is pinned, in the header at the height y; PIN_ROOM wide."""
    middle, top = x + PIN_ROOM / 2, y + TAG_TOP
    painter.setPen(ink.pen("accent" if pinned else "soft", 1.4))
    painter.setBrush(ink.brush("accent") if pinned else ink.hollow)
    painter.drawRoundedRect(QRectF(middle - 3, top + 0.5, 6, 5.5), 1, 1)
    painter.drawLines([QLineF(middle - 5, top + 7.5, middle + 5, top + 7.5), QLineF(middle, top + 7.5, middle, top + 13)])


def room_note(lane: LanePicture) -> str:
    """How many events there are where marks stand for few or none of them, else how many have no room."""
    if lane.share < 1:
        return trn("{n} event", "{n} events", lane.in_view) if lane.in_view else ""
    return tr("{n} more without room", n=figures(lane.left_out)) if lane.left_out else ""


def clear_words(painter: QPainter, ink: Ink, lane: LanePicture) -> None:
    """No hatching behind the words of a line."""
    background, lines = ink.bands[lane.number % 2], {gap.top for gap in lane.gaps}
    for mark in lane.marks if lines else ():
        if mark.label and not mark.inside and mark.top in lines:
            low, high = min(mark.left, mark.label_left), max(mark.right, mark.label_right)
            painter.fillRect(QRectF(low - 3, lane.top + mark.top - 2, high - low + 6, LINE - 4), background)


def draw_gap(painter: QPainter, ink: Ink, gap: GapPicture, y: float, width: float) -> None:
    """A hiatus as a hatched band."""
    first, count, top = strokes(gap, y, width)
    painter.setPen(ink.pen("hatch", 2.0))
    painter.drawLines([QLineF(x, top + BAND, x + BAND, top) for x in (first + n * HATCH for n in range(count))])


def strokes(gap: GapPicture, y: float, width: float) -> tuple[float, int, float]:
    """The strokes of a hiatus: where the first begins, how many there are, HATCH pixels apart, and their top."""
    left, right = max(gap.left + 6, -HATCH), min(gap.right - (0 if gap.lasts else 6), width + HATCH)
    top = y + gap.top + (MARK - BAND) / 2
    # Strokes stand at fixed places of the band, so that they move with it.
    first = gap.left + 6 + HATCH * max(0, -((gap.left + 6 - left) // HATCH))
    return first, max(0, int((right - BAND - first) // HATCH) + 1), top


def draw_pill(painter: QPainter, ink: Ink, words: str, left: float, right: float, top: float, *, label: bool = False) -> None:
    """Words in a rounded outline, 18 pixels high, about a mark whose top is `top`; a `label` is written as labels are."""
    painter.setPen(ink.pen("line"))
    painter.setBrush(ink.brush("panel"))
    painter.drawRoundedRect(QRectF(left, top - 2, right - left, 18), 9, 9)
    draw_pill_words(painter, ink, words, left, top, label=label)


def draw_pill_words(painter: QPainter, ink: Ink, words: str, left: float, top: float, *, label: bool = False) -> None:
    """The words alone."""
    painter.setPen(ink.pen("ink" if label else "soft"))
    ink.write(painter, ink.label_font if label else ink.small_font, left + 8, top + 10.9, words)


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark looks: its event's status and flags, the colours of its lane, and what colour it stands on."""

    status: Status
    flags: int
    colours: Colours
    background: QColor


def draw_mark(painter: QPainter, ink: Ink, mark: MarkPicture, y: float, look: Look, width: float) -> None:
    """One event's mark: solid, fading where doubtful, dashed where planned; a sign for its status; a split where reports differ.
    What reaches beyond the window is cut off a little outside of it (`width` pixels wide)."""
    status, colours = look.status, look.colours
    left, right = max(mark.left, -40.0), min(mark.right, width + 40.0)
    box = QRectF(left, y + mark.top, right - left, MARK)
    if status in OUTLINED:
        painter.setPen(colours.outline if status is Status.CANCELLED else colours.dashed)
        painter.setBrush(ink.hollow)
        painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), RADIUS - 0.8, RADIUS - 0.8)
    elif colours.pattern and not (look.flags & UNCERTAIN and _doubt(mark)):
        draw_pattern(painter, ink, box, RADIUS, colours)
    else:
        painter.setPen(ink.clear)
        painter.setBrush(_fading(mark, look) if look.flags & UNCERTAIN else colours.brush)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    if status in SIGNS:
        if colours.pattern and status not in OUTLINED:
            _draw_ground(painter, ink, box.center(), colours)
        SIGNS[status](painter, ink, box.center(), colours)
    if look.flags & CONFLICT:
        _draw_split(painter, ink, box)


def _draw_ground(painter: QPainter, ink: Ink, middle: QPointF, colours: Colours) -> None:
    """What a sign stands on in a mark that is not filled."""
    painter.setPen(ink.clear)
    painter.setBrush(colours.brush)
    painter.drawRoundedRect(QRectF(middle.x() - 5.5, middle.y() - 5.5, 11, 11), 5.5, 5.5)


def _doubt(mark: MarkPicture) -> float:
    """How much of a doubt is seen, 0 to 1.  A mark hardly wider than the least is solid: at that scale its doubt is smaller than a mark."""
    return min(max((mark.right - mark.left - 12) / 16, 0.0), 1.0)


def _fading(mark: MarkPicture, look: Look) -> QBrush:
    """The colour fades over the doubtful part, the core stays solid."""
    wide, doubt = mark.right - mark.left, _doubt(mark)
    if not doubt:
        return look.colours.brush
    gradient = QLinearGradient(mark.left, 0, mark.right, 0)
    edge = 1 - doubt * (1 - FADED)
    if mark.core_right > mark.core_left:
        stops = [((mark.core_left - mark.left) / wide, 1.0), ((mark.core_right - mark.left) / wide, 1.0)]
        ends = [(0.0, edge if mark.core_left > mark.left else 1.0), (1.0, edge if mark.core_right < mark.right else 1.0)]
    else:
        stops, ends = [(0.5, 1 - 0.15 * doubt)], [(0.0, edge), (1.0, edge)]
    for at, share in [ends[0], *stops, ends[1]]:
        gradient.setColorAt(min(max(at, 0.0), 1.0), look.colours.faded(share, look.background))
    return QBrush(gradient)


def _draw_pause(painter: QPainter, ink: Ink, middle: QPointF, colours: Colours) -> None:
    """Suspended: two upright bars."""
    painter.setPen(ink.pen("panel", 1.6))
    x, y = middle.x(), middle.y()
    painter.drawLines([QLineF(x - 1.7, y - 3, x - 1.7, y + 3), QLineF(x + 1.7, y - 3, x + 1.7, y + 3)])


def _draw_resume(painter: QPainter, ink: Ink, middle: QPointF, colours: Colours) -> None:
    """Resumed: a triangle that points onwards."""
    painter.setPen(ink.clear)
    painter.setBrush(ink.brush("panel"))
    x, y = middle.x(), middle.y()
    painter.drawPolygon(QPolygonF([QPointF(x - 1.8, y - 3), QPointF(x + 2.8, y), QPointF(x - 1.8, y + 3)]))


def _draw_cross(painter: QPainter, ink: Ink, middle: QPointF, colours: Colours) -> None:
    """Cancelled: a cross."""
    painter.setPen(colours.outline)
    x, y = middle.x(), middle.y()
    painter.drawLines([QLineF(x - 2.6, y - 2.6, x + 2.6, y + 2.6), QLineF(x - 2.6, y + 2.6, x + 2.6, y - 2.6)])


def _draw_later(painter: QPainter, ink: Ink, middle: QPointF, colours: Colours) -> None:
    """Postponed: an angle that points to later."""
    painter.setPen(colours.outline)
    x, y = middle.x(), middle.y()
    painter.drawPolyline(QPolygonF([QPointF(x - 1.2, y - 3), QPointF(x + 1.8, y), QPointF(x - 1.2, y + 3)]))


COUNT_BESIDE = 26.0  # pixels: so wide a mark shows its reports beside another sign
LEAST_SIGNED = 9.0  # pixels: narrower marks show no signs


def count_words(reports: int) -> str:
    """How many reports an event has, as it is written on its mark: one letter."""
    return str(reports) if reports < 10 else "+"


def draw_count(painter: QPainter, ink: Ink, mark: MarkPicture, y: float, look: Look, reports: int, width: float) -> None:
    """How many reports an event has, on a mark that no words stand beside, where there is room for it."""
    left, right = max(mark.left, -40.0), min(mark.right, width + 40.0)
    taken = look.status in SIGNS or bool(look.flags & CONFLICT)
    if reports < 2 or right - left < (COUNT_BESIDE if taken else LEAST_SIGNED):
        return
    words = count_words(reports)
    painter.setPen(look.colours.outline if look.status in OUTLINED else ink.pen("panel"))
    middle = (left + right) / 2 + (9 if taken else 0)
    if look.colours.pattern and look.status not in OUTLINED:
        _draw_ground(painter, ink, QPointF(middle, y + mark.top + MARK / 2), look.colours)
        painter.setPen(ink.pen("panel"))
    ink.write(painter, ink.count_font, middle - ink.measure_count(words) / 2, y + mark.top + MARK / 2 + ink.count_rise, words)


SIGNS = {
    Status.SUSPENDED: _draw_pause,
    Status.RESUMED: _draw_resume,
    Status.CANCELLED: _draw_cross,
    Status.POSTPONED: _draw_later,
}


def _draw_split(painter: QPainter, ink: Ink, box: QRectF) -> None:
    """Reports disagree: a slanting cut through the mark."""
    x = box.center().x()
    painter.setPen(ink.pen("panel", 2.2))
    painter.drawLine(QLineF(x + 3, box.top() - 1, x - 3, box.bottom() + 1))


def draw_label(painter: QPainter, ink: Ink, mark: MarkPicture, y: float) -> None:
    """The words beside a mark, or in a pill where they stand in it."""
    if mark.inside:
        draw_pill(painter, ink, mark.label, mark.label_left - 8, mark.label_right + 8, y + mark.top, label=True)
    else:
        ink.write(painter, ink.label_font, mark.label_left, y + mark.top + BASELINE, mark.label)


def draw_ring(painter: QPainter, ink: Ink, mark: MarkPicture, y: float, width: float, role: str = "accent", thick: float = 2.0) -> None:
    """The ring about a mark: the selection in the accent, the mark under the pointer in a softer colour."""
    left, right = max(mark.left, -40.0), min(mark.right, width + 40.0)
    painter.setPen(ink.pen(role, thick))
    painter.setBrush(ink.hollow)
    painter.drawRoundedRect(QRectF(left - 3.5, y + mark.top - 3.5, right - left + 7, MARK + 7), 10.5, 10.5)


def draw_gap_ring(painter: QPainter, ink: Ink, gap: GapPicture, y: float, width: float, role: str = "accent", thick: float = 2.0) -> None:
    """The ring about a hiatus: all of its band."""
    left, right = max(gap.left + 3, -40.0), min(gap.right - 3, width + 40.0)
    painter.setPen(ink.pen(role, thick))
    painter.setBrush(ink.hollow)
    painter.drawRoundedRect(QRectF(left, y + gap.top - 3.5, right - left, MARK + 7), 10.5, 10.5)

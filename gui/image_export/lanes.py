"""All that stands in a lane of a document, shape by shape, each event a part of its own: its mark together with its words."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from gui.image_export.naming import Naming, Part
from gui.image_export.plan import Plan
from gui.timeline import bars, canvas
from gui.timeline.ink import Ink
from model.columns import CONFLICT, STATUSES, UNCERTAIN, Columns
from model.layout.axis import BreakPicture
from model.layout.picture import HEADER, LINE, MARK, GapPicture, LanePicture, MarkPicture
from model.translation import tr, trn
from model.wording import short_words

Reach = tuple[float, float]  # the heights of all lanes that are drawn now


def about_lane(lane: LanePicture) -> str:
    """What a lane holds, in a sentence."""
    said = [trn("{n} event in view", "{n} events in view", lane.in_view)]
    if lane.before:
        said.append(trn("{n} earlier", "{n} earlier", lane.before))
    if lane.after:
        said.append(trn("{n} later", "{n} later", lane.after))
    return ", ".join(said)


def draw_lane(
    painter: QPainter, plan: Plan, lane: LanePicture, breaks: Sequence[BreakPicture], naming: Naming, reach: Reach, down: float
) -> None:
    """What stands in a lane but for its ground and header; `down` is where the page has the top of all lanes."""
    ink, width = plan.ink, plan.width
    clear = not plan.theme.colour("window").alpha()
    for gap in lane.gaps:
        if _within(lane.top + gap.top, reach):
            _draw_gap(painter, ink, lane, gap, width, naming, clear=clear)
    canvas.draw_breaks(painter, ink, breaks, lane.top + HEADER, lane.top + lane.height)
    if not clear:
        canvas.clear_words(painter, ink, lane)
    for mark in lane.marks:
        if _within(lane.top + mark.top, reach):
            _draw_event(painter, plan, lane, mark, naming, down, mark.share)
    p = lane.packed
    numbers = zip(*(part.tolist() for part in (p.rows, p.left, p.right, p.core_left, p.core_right, p.top, p.share)), strict=True)
    for row, left, right, core_left, core_right, top, share in numbers:
        if _within(lane.top + top, reach):
            mark = MarkPicture(row, left, right, core_left, core_right, top, "", left, right)
            _draw_event(painter, plan, lane, mark, naming, down, share, bulk=True)
    if lane.density is not None:
        title = trn("{n} event without room for a mark", "{n} events without room for marks", lane.left_out)
        with naming.part(Part("density", lane.lane.key, title)):
            bars.draw_bar_shapes(painter, ink, lane, lane.density)


def _within(y: float, reach: Reach) -> bool:
    return reach[0] <= y + 1 and y < reach[1]


def _draw_gap(painter: QPainter, ink: Ink, lane: LanePicture, gap: GapPicture, width: float, naming: Naming, *, clear: bool) -> None:
    """A hiatus; where there is no ground to clear words with, its strokes leave room for them."""
    with naming.part(Part("hiatus", gap.key, gap.words or tr("hiatus"))):
        if not clear:
            canvas.draw_gap(painter, ink, gap, lane.top, width)
        else:
            _draw_free_strokes(painter, ink, lane, gap, width)
        if gap.words:
            canvas.draw_pill(painter, ink, gap.words, gap.words_left, gap.words_right, lane.top + gap.top)


def _draw_free_strokes(painter: QPainter, ink: Ink, lane: LanePicture, gap: GapPicture, width: float) -> None:
    first, count, top = canvas.strokes(gap, lane.top, width)
    taken = [(min(m.left, m.label_left) - 4, max(m.right, m.label_right) + 4) for m in lane.marks if m.top == gap.top and m.label]
    places = (first + n * canvas.HATCH for n in range(count))
    free = [x for x in places if not any(low < x + canvas.BAND and x < high for low, high in taken)]
    painter.setPen(ink.pen("hatch", 2.0))
    painter.drawLines([QLineF(x, top + canvas.BAND, x + canvas.BAND, top) for x in free])


def _draw_event(
    painter: QPainter, plan: Plan, lane: LanePicture, mark: MarkPicture, naming: Naming, down: float, share: float, *, bulk: bool = False
) -> None:
    """An event's mark and its words."""
    columns, ink, row = plan.columns, plan.ink, mark.row
    packed = not mark.label
    look = canvas.Look(STATUSES[columns.status[row]], int(columns.flags[row]), ink.lane(lane.lane.colour), ink.bands[lane.number % 2])
    left, right = (min(mark.left, mark.label_left), max(mark.right, mark.label_right)) if mark.label else (mark.left, mark.right)
    box = QRectF(max(left, 0.0), lane.top + mark.top + down - 2, min(right, plan.width) - max(left, 0.0), LINE - 2)
    part = event_part(plan, row)
    with naming.part(part, box):
        painter.setOpacity(share if packed else 1.0)
        canvas.draw_mark(painter, ink, mark, lane.top, look, plan.width)
        if packed and not _draw_number(painter, plan, lane, mark, look, above=not bulk):
            canvas.draw_count(painter, ink, mark, lane.top, look, int(columns.reports[row]), plan.width)
        painter.setOpacity(share)
        if mark.label:
            painter.setPen(ink.pen("ink"))
            canvas.draw_label(painter, ink, mark, lane.top)
        painter.setOpacity(1.0)


def _draw_number(painter: QPainter, plan: Plan, lane: LanePicture, mark: MarkPicture, look: canvas.Look, *, above: bool) -> bool:
    """The number of the footnote on a mark that no words stand beside, or above it where it has no room; whether on it."""
    number = plan.numbers.get(mark.row)
    if number is None:
        return False
    ink, words = plan.ink, str(number)
    wide, top = ink.measure_count(words), lane.top + mark.top
    middle = (max(mark.left, 0.0) + min(mark.right, plan.width)) / 2 - wide / 2
    inside = wide + 3 <= mark.right - mark.left and look.status not in canvas.SIGNS and not look.flags & CONFLICT
    if not inside:
        if above:
            painter.setPen(ink.pen("ink"))
            ink.write(painter, ink.count_font, middle, top - 1.5, words)
        return False
    filled = look.status not in canvas.OUTLINED and not look.flags & UNCERTAIN and not look.colours.pattern
    painter.setPen(ink.pen("panel") if filled else ink.pen("ink"))
    ink.write(painter, ink.count_font, middle, top + MARK / 2 + ink.count_rise, words)
    return True


def event_part(plan: Plan, row: int) -> Part:
    """What is said of an event to those who do not see it, and where a click on it leads."""
    columns, told = plan.columns, plan.told
    key, number = columns.keys[row], plan.numbers.get(row)
    when = _when(told, row)
    facts = [tr(STATUSES[columns.status[row]].value), columns.places[row]]
    if columns.flags[row] & UNCERTAIN:
        facts.append(tr("date uncertain"))
    if columns.flags[row] & CONFLICT:
        facts.append(tr("reports differ"))
    facts.append(trn("{n} report", "{n} reports", int(columns.reports[row])))
    title = f"{when}: {columns.titles[row]}" if when else columns.titles[row]
    leads = f"note:{key}" if number is not None else ""
    return Part("event", key, f"{number}. {title}" if number is not None else title, ", ".join(filter(None, facts)), leads)


def _when(told: Columns, row: int) -> str:
    if row >= told.dated:
        return ""
    return short_words(floor(told.start[row]), max(floor(told.start[row]), ceil(told.end[row]) - 1))

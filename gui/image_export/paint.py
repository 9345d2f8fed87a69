"""The pages of a picture on any painter: title, axis, lanes with everything in them, legend, footnotes.

Draws with the canvas of the window, so that an image looks like the screen.  What is drawn is drawn in steps, a lane at a time, and says
of each part what it is (`naming`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from gui.image_export import lanes
from gui.image_export.legend import draw_legend
from gui.image_export.lettering import INDENT, LINE_HIGH, Line, Placed
from gui.image_export.naming import Naming, Part
from gui.image_export.pages import TITLE_HEIGHT, Page, Strip
from gui.image_export.plan import SIDE, Plan
from gui.timeline import canvas
from gui.timeline.ink import Ink
from model.layout.axis import Ticks
from model.layout.labels import elide
from model.layout.picture import HEADER, LanePicture, Picture
from model.translation import tr, trn


@dataclass(frozen=True, slots=True)
class Easel:
    """What painting needs: the painter, the plan, and who is told what the parts are."""

    painter: QPainter
    plan: Plan
    naming: Naming

    @property
    def ink(self) -> Ink:
        return self.plan.ink

    def write(self, used: str, role: str, x: float, baseline: float, text: str) -> None:
        """A text in one of the ink's fonts and a role's colour."""
        self.painter.setPen(self.ink.pen(role))
        self.ink.write(self.painter, getattr(self.ink, f"{used}_font"), x, baseline, text)

    def line(self, y: float, role: str = "line", left: float = 0.0) -> None:
        """A line across the picture."""
        self.painter.setPen(self.ink.pen(role))
        self.painter.drawLine(QPointF(left, y), QPointF(self.plan.width - left, y))


def page_steps(painter: QPainter, plan: Plan, page: Page, count: int, naming: Naming) -> Iterator[None]:
    """Draw a page of `count`, its left top corner at the painter's; a step is a lane or so."""
    easel = Easel(painter, plan, naming)
    naming.page(page.number)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, plan.width, page.height), plan.theme.colour("window"))
    if page.title is not None:
        _draw_title(easel, page.title)
    if page.running is not None:
        _draw_running(easel, page.running, lanes_on=bool(page.strips))
    yield
    if page.axis is not None:
        yield from _lanes_steps(easel, page)
    if page.undated is not None:
        text = trn(
            "{n} event without a date that can be defended, not shown on the timeline",
            "{n} events without a date that can be defended, not shown on the timeline",
            plan.columns.undated,
        )
        with naming.part(Part("undated", title=text)):
            easel.write("small", "soft", canvas.NAME_LEFT, page.undated + 17, text)
    if page.legend is not None:
        easel.line(page.legend + 0.5)
        with naming.part(Part("legend", title=tr("What the marks mean"))):
            draw_legend(painter, plan.ink, plan.width, page.legend)
    if page.notes is not None:
        yield from _notes_steps(easel, page)
    if page.foot is not None:
        _draw_foot(easel, page, count)


def _draw_title(easel: Easel, top: float) -> None:
    painter, plan, ink = easel.painter, easel.plan, easel.ink
    if plan.theme.colour("window").alpha():
        painter.fillRect(QRectF(0, top, plan.width, TITLE_HEIGHT), plan.theme.colour("panel"))
    with easel.naming.part(Part("title")):
        easel.write("title", "ink", SIDE, top + 26, elide(plan.title, plan.width - 2 * SIDE, ink.measure_title) or plan.title)
        easel.write("small", "soft", SIDE, top + 44, elide(plan.subtitle, plan.width - 2 * SIDE, ink.measure_small))
    easel.line(top + TITLE_HEIGHT - 0.5)


def _draw_running(easel: Easel, top: float, *, lanes_on: bool) -> None:
    title = easel.plan.title or tr("Timeline")
    words = tr("{title}, continued", title=title) if lanes_on else title
    easel.write("small", "soft", SIDE, top + 15, elide(words, easel.plan.width - 2 * SIDE, easel.ink.measure_small))


def _draw_foot(easel: Easel, page: Page, count: int) -> None:
    bottom = page.foot or 0.0
    easel.line(bottom + 4.5)
    words = tr("page {number} of {count}", number=page.number + 1, count=count)
    easel.write("small", "soft", easel.plan.width - easel.ink.measure_small(words), bottom + 19, words)
    easel.write("small", "soft", 0, bottom + 19, "Hiatus")


# -- axis and lanes -------------------------------------------------------------------------------------------------


def _lanes_steps(easel: Easel, page: Page) -> Iterator[None]:
    painter, plan, ink = easel.painter, easel.plan, easel.ink
    axis = page.axis or 0.0
    scale = ink.axis.window(*plan.window, plan.width, plan.time)
    none = plan.layout.picture(*plan.window, plan.width, 0, 0)
    painter.translate(0, axis)
    with easel.naming.part(Part("axis", title=tr("Time: {days}", days=plan.subtitle.rsplit(" · ", 1)[-1]))):
        canvas.draw_axis(painter, ink, none, scale)
    painter.translate(0, -axis)
    if page.empty is not None:
        easel.write("message", "soft", SIDE, page.empty + 60, tr("No event with a date."))
    limit = page.lanes_top + page.left_out if page.left_out else page.lanes_bottom
    for strip in page.strips:
        if strip.top < limit:
            yield
            _draw_strip(easel, strip, limit, scale)
    if page.left_out:
        events = sum(len(lane.rows) for lane, strip in zip(plan.layout.lanes, page.strips, strict=True) if strip.top + strip.height > limit)
        words = trn(
            "The image is too low for all lanes: {n} event is in lanes that are cut off.",
            "The image is too low for all lanes: {n} events are in lanes that are cut off.",
            events,
        )
        painter.fillRect(QRectF(SIDE - 6, limit - 20, ink.measure_small(words) + 12, 20), plan.theme.colour("panel"))
        easel.write("small", "accent", SIDE, limit - 6, words)


def _draw_strip(easel: Easel, strip: Strip, limit: float, scale: Ticks) -> None:
    """A lane, or the part of it that stands on a page, with its ground and its lines of time."""
    painter, plan, ink = easel.painter, easel.plan, easel.ink
    seen = plan.layout.picture(*plan.window, plan.width, strip.low + 1, strip.high - 1)
    lane = next(one for one in seen.lanes if one.number == strip.number)
    low = lane.top if not strip.goes_on else strip.low
    with easel.naming.part(Part("lane", lane.lane.key, lane.lane.name, lanes.about_lane(lane))):
        painter.save()
        painter.translate(0, strip.top)
        if strip.goes_on:
            again = replace(lane, lane=replace(lane.lane, name=tr("{lane}, continued", lane=lane.lane.name)), top=0.0, height=strip.height)
            _draw_ground(easel, again, 0, strip.height, scale)
            canvas.draw_header(painter, ink, again, plan.width, 0)
            painter.translate(0, HEADER)
        painter.translate(0, -low)
        bottom = min(strip.high, low + limit - strip.top)
        painter.setClipRect(QRectF(0, low, plan.width, max(0.0, bottom - low)))
        if not strip.goes_on:
            _draw_ground(easel, lane, low, min(strip.high, bottom), scale)
            canvas.draw_breaks(painter, ink, scale.breaks, lane.top, lane.top + HEADER)
            canvas.draw_header(painter, ink, lane, plan.width, lane.top)
        lanes.draw_lane(painter, plan, lane, scale.breaks, easel.naming, (low, bottom), strip.top - low + (HEADER if strip.goes_on else 0))
        painter.restore()


def _draw_ground(easel: Easel, lane: LanePicture, low: float, high: float, scale: Ticks) -> None:
    picture = Picture(easel.plan.layout.picture(*easel.plan.window, easel.plan.width, 0, 0).time, 0.0, (lane,))
    canvas.draw_bands(easel.painter, easel.ink, picture)
    canvas.draw_grid(easel.painter, easel.ink, scale, low, high)


# -- footnotes ------------------------------------------------------------------------------------------------------

FONTS = {"title": "axis_bold", "facts": "small", "quote": "label", "where": "small", "link": "small"}
ROLES = {"title": "ink", "facts": "soft", "quote": "ink", "where": "soft", "link": "accent"}
KEPT_TOGETHER = 50  # notes drawn in a step


def _notes_steps(easel: Easel, page: Page) -> Iterator[None]:
    top = page.notes or 0.0
    easel.line(top + 0.5)
    with easel.naming.part(Part("notes", str(page.number), tr("Events and their sources"))):
        easel.write("header", "ink", SIDE, top + 22, tr("Events and their sources"))
        for number, placed in enumerate(page.placed):
            if number % KEPT_TOGETHER == 0:
                yield
            _draw_note(easel, placed)
    if page.notes_left_out:
        words = trn("{n} footnote has no room in this height.", "{n} footnotes have no room in this height.", page.notes_left_out)
        easel.write("small", "accent", SIDE, page.height - 6, words)


def _draw_note(easel: Easel, placed: Placed) -> None:
    ink, begins = easel.ink, bool(placed.lines[0].number)
    with easel.naming.part(placed.part(begins=begins), QRectF(placed.left, placed.top, 300, placed.height)):
        for at, line in enumerate(placed.lines):
            baseline = placed.top + LINE_HIGH * at + 11
            if line.number:
                _draw_number(easel, placed, line, baseline)
            part = _link_part(line)
            text_left = placed.left + INDENT
            if part is None:
                easel.write(FONTS[line.kind], ROLES[line.kind], text_left, baseline, line.text)
                continue
            with easel.naming.part(part, QRectF(text_left, baseline - 11, ink.measure_small(line.text), LINE_HIGH)):
                easel.write(FONTS[line.kind], ROLES[line.kind], text_left, baseline, line.text)


def _link_part(line: Line) -> Part | None:
    return Part("source", f"{line.note.number}", line.link, leads=line.link) if line.link else None


def _draw_number(easel: Easel, placed: Placed, line: Line, baseline: float) -> None:
    """The number, which goes back to the event."""
    part = Part("number", str(line.note.number), tr("Back to event {number}", number=line.note.number), leads=f"event:{line.note.key}")
    with easel.naming.part(part, QRectF(placed.left, baseline - 11, 26, LINE_HIGH)):
        easel.write("axis_bold", "accent", placed.left, baseline, line.number)

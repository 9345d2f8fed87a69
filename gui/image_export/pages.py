"""Where on which page everything of a picture stands: one page as large as needed, or several of a paper's size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from gui.image_export.legend import legend_height
from gui.image_export.lettering import LINE_HIGH, Placed, balanced, columns_in, in_columns
from gui.image_export.plan import SIDE, Plan
from gui.timeline.canvas import AXIS_HEIGHT
from model.export.image_options import ImageOptions
from model.export.registry import ExportError
from model.layout.picture import HEADER, LINE
from model.translation import tr

TITLE_HEIGHT = 56.0
RUNNING_HEIGHT = 26.0  # of the title of further pages
UNDATED_HEIGHT = 26.0
NOTES_HEAD = 36.0
FOOT_HEIGHT = 26.0
LEAST_STRIP = HEADER + 3 * LINE  # of a lane that is parted between pages
LEAST_NOTES = NOTES_HEAD + 6 * LINE_HIGH


@dataclass(frozen=True, slots=True)
class Strip:
    """The part low..high (pixels from the top of all lanes) of the lane with this number, drawn at `top` of its page.
    `goes_on`: the lane began on a page before, and its name stands above the strip once more."""

    number: int
    low: float
    high: float
    top: float
    goes_on: bool = False

    @property
    def height(self) -> float:
        return self.high - self.low + (HEADER if self.goes_on else 0)


@dataclass(frozen=True, slots=True)
class Page:
    """A page and the tops of what stands on it (None: not on this one).  `left_out`: how high the lanes are that found no room."""

    number: int
    height: float
    title: float | None = None
    running: float | None = None
    axis: float | None = None
    strips: tuple[Strip, ...] = ()
    left_out: float = 0.0
    empty: float | None = None  # that there is no event with a date
    undated: float | None = None
    legend: float | None = None
    notes: float | None = None
    placed: tuple[Placed, ...] = ()
    notes_left_out: int = 0
    foot: float | None = None

    @property
    def lanes_top(self) -> float:
        return (self.axis or 0.0) + AXIS_HEIGHT

    @property
    def lanes_bottom(self) -> float:
        return max((strip.top + strip.height for strip in self.strips), default=self.lanes_top)


def pages(plan: Plan, options: ImageOptions, height: float | None, *, paper: bool) -> tuple[Page, ...]:
    """The pages of a plan.  `height`: of each page, for paper; else of the one there is, None for as high as it needs.

    Raises ExportError where a page is too low to hold anything.
    """
    return tuple(_on_paper(plan, options, height or 0.0)) if paper else (_alone(plan, options, height),)


def _alone(plan: Plan, options: ImageOptions, height: float | None) -> Page:
    head = TITLE_HEIGHT if plan.title else 0.0
    undated = UNDATED_HEIGHT if plan.columns.undated else 0.0
    legend = legend_height(plan.ink, plan.width) if options.legend else 0.0
    count, wide = columns_in(plan.width - 2 * SIDE)
    notes_high = balanced(plan.notes, count) + NOTES_HEAD + SIDE if plan.notes else 0.0
    fixed = head + AXIS_HEIGHT + undated + legend
    whole = fixed + plan.lanes_height + notes_high
    total = whole if height is None else height
    lanes_room = plan.lanes_height if height is None else max(total - fixed - notes_high, min(plan.lanes_height, (total - fixed) / 2))
    page = Page(0, total, title=0.0 if plan.title else None, axis=head)
    strips = tuple(_strips(plan, head + AXIS_HEIGHT))
    page = replace(page, strips=strips, empty=None if strips else head + AXIS_HEIGHT)
    bottom = head + AXIS_HEIGHT + min(plan.lanes_height, lanes_room)
    if plan.layout.height > lanes_room:
        page = replace(page, left_out=lanes_room)
    page = replace(page, undated=bottom if undated else None)
    foot = total - notes_high if height is None or not plan.notes else bottom + undated + legend
    foot = total if not plan.notes else min(foot, total)
    page = replace(page, legend=foot - legend if legend else None)
    if not plan.notes:
        return page
    room = max(0.0, total - foot - NOTES_HEAD - SIDE + 0.5)
    placed: tuple[Placed, ...] = ()
    if room >= LINE_HIGH:
        placed = tuple(next(in_columns(plan.notes, count, wide, SIDE, iter([room]))))
    whole_notes = {one.note.number for one in placed}
    return replace(page, notes=foot, placed=_lowered(placed, foot + NOTES_HEAD), notes_left_out=len(plan.notes) - len(whole_notes))


def _strips(plan: Plan, top: float) -> Iterator[Strip]:
    for number, high in enumerate(plan.layout.heights):
        low = plan.layout.top(number)
        yield Strip(number, low, low + high, top + low)


def _lowered(placed: tuple[Placed, ...], by: float) -> tuple[Placed, ...]:
    return tuple(replace(one, top=one.top + by) for one in placed)


def _on_paper(plan: Plan, options: ImageOptions, height: float) -> Iterator[Page]:
    legend = legend_height(plan.ink, plan.width) if options.legend else 0.0
    head = TITLE_HEIGHT if plan.title else 0.0
    if height - head - AXIS_HEIGHT - legend - FOOT_HEIGHT < LEAST_STRIP:
        raise ExportError(tr("The page is too small for a timeline: choose larger paper, smaller margins or smaller text."))
    foot = height - FOOT_HEIGHT
    page = Page(0, height, title=0.0 if plan.title else None, axis=head, legend=foot - legend if legend else None, foot=foot)
    y, bottom = page.lanes_top, foot - legend
    waiting = [(number, plan.layout.top(number), plan.layout.top(number) + high) for number, high in enumerate(plan.layout.heights)]
    page = page if waiting else replace(page, empty=y)
    y = y if waiting else y + 120.0
    begun = False  # whether the lane that comes first has been parted
    while waiting:
        number, low, high = waiting[0]
        need = high - low + (HEADER if begun else 0)
        full = foot - RUNNING_HEIGHT - AXIS_HEIGHT
        if need <= bottom - y:
            page = replace(page, strips=(*page.strips, Strip(number, low, high, y, begun)))
            y, begun = y + need, False
            waiting.pop(0)
            continue
        room = bottom - y
        if room >= LEAST_STRIP and (need > full or room > full / 2):
            cut = low + (0 if begun else HEADER) + LINE * ((room - HEADER) // LINE)
            page = replace(page, strips=(*page.strips, Strip(number, low, cut, y, begun)))
            waiting[0], begun = (number, cut, high), True
        yield page
        page = Page(page.number + 1, height, running=0.0, axis=RUNNING_HEIGHT, foot=foot)
        y, bottom = page.lanes_top, foot
    if plan.columns.undated:
        if bottom - y < UNDATED_HEIGHT:
            yield page
            page = Page(page.number + 1, height, running=0.0, foot=foot)
            y, bottom = RUNNING_HEIGHT, foot
        page = replace(page, undated=y)
        y += UNDATED_HEIGHT
    yield from _noted(plan, page, y, bottom)


def _noted(plan: Plan, page: Page, y: float, bottom: float) -> Iterator[Page]:
    """The last page of the lanes with the first footnotes below them, where there is room, and the pages of the others."""
    if not plan.notes:
        yield page
        return
    height, foot = page.height, page.foot or page.height
    if page.legend is not None and bottom - y >= LEAST_NOTES:
        page = replace(page, legend=y)  # the legend belongs to the lanes
        y, bottom = y + foot - bottom, foot
    elif bottom - y < LEAST_NOTES or page.legend is not None:
        yield page
        page = Page(page.number + 1, height, running=0.0, foot=foot)
        y, bottom = RUNNING_HEIGHT, foot
    count, wide = columns_in(plan.width - 2 * SIDE)
    first = bottom - y - NOTES_HEAD
    every = foot - RUNNING_HEIGHT - NOTES_HEAD
    if sum(len(lines) * LINE_HIGH + 8 for lines in plan.notes) < count * first:
        first = min(first, balanced(plan.notes, count))

    def rooms() -> Iterator[float]:
        yield first
        while True:
            yield every

    for number, placed in enumerate(in_columns(plan.notes, count, wide, SIDE, rooms())):
        if number:
            page = Page(page.number + 1, height, running=0.0, foot=foot)
            y = RUNNING_HEIGHT
        page = replace(page, notes=y, placed=_lowered(tuple(placed), y + NOTES_HEAD))
        yield page

"""The timeline as a picture on any painter: title, axis, lanes with everything in them, and a legend of the drawing language.

Lays out with `model.layout` and draws with the canvas of the window, so that an image looks like the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from gui.theme import Theme
from gui.timeline import canvas
from gui.timeline.drawing import draw_lane
from gui.timeline.ink import Ink, ink_of
from model.columns import CONFLICT, UNCERTAIN, Columns
from model.dates import DateSpan
from model.domain import Collection, Status
from model.layout.arranging import AS_SORTED, Arrangement, LaneOrder, arranged
from model.layout.folding import AS_IT_IS, UNFOLDED, Folding, TimeMap, folded_columns, folded_lanes, folds
from model.layout.labels import elide
from model.layout.lanes import Lane, lane_table
from model.layout.layout import Layout
from model.layout.picture import HEADER, MARK, GapPicture, MarkPicture, Picture
from model.layout.window import Stretch, whole
from model.table_events import columns_of
from model.wording import count_words, date_words

SIDE = 20.0  # pixels free at the left of title and legend
TITLE_HEIGHT = 56.0
LEGEND_HEIGHT = 44.0
UNDATED_HEIGHT = 26.0
MOST_LINES = 400  # lines of a lane of an image: as many as it needs


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be drawn and how high it is."""

    title: str
    subtitle: str
    columns: Columns
    layout: Layout
    window: Stretch  # in folded days
    time: TimeMap
    width: float
    height: float


def plan(
    collection: Collection,
    width: float,
    theme: Theme,
    *,
    window: Stretch | None = None,
    grouping: str = "series",
    title: str = "Timeline",
    shown_lanes: tuple[Columns, tuple[Lane, ...]] | None = None,
    folding: Folding = AS_IT_IS,
    order: LaneOrder = LaneOrder.FIRST,
    arrangement: Arrangement = AS_SORTED,
) -> Plan:
    """How an image of the collection `width` pixels wide is laid out, its lanes in this order and as a person arranged them;
    `shown_lanes` where a filter has left lanes out.

    Raises ValueError for an unknown grouping.
    """
    ink = ink_of(theme, kept_texts=False)
    if shown_lanes is None:
        made = columns_of(collection)
        shown_lanes = made, arranged(lane_table(collection, made, grouping), order, arrangement).lanes
    made, visible = shown_lanes
    found = folds(made.start[: made.dated], made.ends_sorted, folding.opened) if folding.on else ()
    time = TimeMap(found) if found else UNFOLDED
    there = folded_columns(made, time)
    stretch = time.window(*window) if window else whole(there)
    layout = Layout(there, folded_lanes(visible, time), ink.measure, ink.measure_small, bounds=stretch, told=made)
    layout.fit_lines(width / (stretch[1] - stretch[0]), MOST_LINES)
    undated = UNDATED_HEIGHT if made.undated else 0.0
    height = TITLE_HEIGHT + canvas.AXIS_HEIGHT + max(layout.height, 120.0) + undated + LEGEND_HEIGHT
    words = [count_words(len(collection.articles), "article")] if collection.articles or not collection.tables else []
    words += [count_words(len(collection.tables), "table")] if collection.tables else []
    words.append(count_words(len(made), "event"))
    words += [_days_text(window or whole(made), made)] if len(made) else []
    return Plan(title, " · ".join(words), there, layout, stretch, time, width, height)


def _days_text(window: Stretch, made: Columns) -> str:
    """The days shown, without the margins about the events."""
    all_of_it = made.span() or window
    first, last = floor(max(window[0], all_of_it[0])), ceil(min(window[1], all_of_it[1])) - 1
    return date_words(DateSpan.lasting(first, max(first, last)))


def paint_timeline(painter: QPainter, rect: QRectF, planned: Plan, theme: Theme) -> None:
    """Draw what was planned into `rect`: its left top corner is the picture's, what is lower than `rect` is left out below a line
    that says so.  Leaves the painter as it was."""
    ink = ink_of(theme, kept_texts=False)
    painter.save()
    painter.translate(rect.topLeft())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, rect.width(), rect.height()), theme.colour("window"))
    room = rect.height() - TITLE_HEIGHT - canvas.AXIS_HEIGHT - LEGEND_HEIGHT - (UNDATED_HEIGHT if planned.columns.undated else 0)
    picture = planned.layout.picture(*planned.window, rect.width(), 0, room)
    _draw_title(painter, ink, planned, rect.width())
    _draw_axis_and_lanes(painter, ink, planned, picture, room)
    foot = TITLE_HEIGHT + canvas.AXIS_HEIGHT + max(min(picture.height, room), min(room, 120.0))
    if planned.columns.undated:
        painter.setPen(ink.pen("soft"))
        text = f"{count_words(planned.columns.undated, 'event')} without a date that can be defended, not shown on the timeline"
        ink.write(painter, ink.small_font, canvas.NAME_LEFT, foot + 17, text)
    draw_legend(painter, ink, rect.width(), rect.height() - LEGEND_HEIGHT)
    painter.restore()


def _draw_title(painter: QPainter, ink: Ink, planned: Plan, width: float) -> None:
    painter.fillRect(QRectF(0, 0, width, TITLE_HEIGHT), ink.theme.colour("panel"))
    painter.setPen(ink.pen("ink"))
    ink.write(painter, ink.title_font, SIDE, 26, elide(planned.title, width - 2 * SIDE, ink.measure_title))
    painter.setPen(ink.pen("soft"))
    ink.write(painter, ink.small_font, SIDE, 44, planned.subtitle)
    painter.setPen(ink.pen("line"))
    painter.drawLine(QPointF(0, TITLE_HEIGHT - 0.5), QPointF(width, TITLE_HEIGHT - 0.5))


def _draw_axis_and_lanes(painter: QPainter, ink: Ink, planned: Plan, picture: Picture, room: float) -> None:
    scale = ink.axis.window(picture.start, picture.end, picture.width, planned.time)
    painter.translate(0, TITLE_HEIGHT)
    canvas.draw_axis(painter, ink, picture, scale)
    painter.translate(0, canvas.AXIS_HEIGHT)
    painter.save()
    painter.setClipRect(QRectF(0, 0, picture.width, min(max(picture.height, 1.0), room)))
    canvas.draw_bands(painter, ink, picture)
    canvas.draw_grid(painter, ink, picture, scale, 0, min(picture.height, room))
    for lane in picture.lanes:
        canvas.draw_breaks(painter, ink, scale.breaks, lane.top, lane.top + HEADER)
        canvas.draw_header(painter, ink, lane, picture.width, lane.top)
        draw_lane(painter, ink, lane, planned.columns, picture.width, breaks=scale.breaks)
    painter.restore()
    if not picture.lanes:
        painter.setPen(ink.pen("soft"))
        ink.write(painter, ink.message_font, SIDE, 60, "No event with a date.")
    if picture.height > room:
        painter.setPen(ink.pen("accent"))
        left_out = sum(len(lane.lane.rows) for lane in planned.layout.picture(*planned.window, picture.width, room).lanes)
        words = f"The image is too low for all lanes: {count_words(left_out, 'event')} below this line."
        painter.fillRect(QRectF(SIDE - 6, room - 20, ink.measure_small(words) + 12, 20), ink.theme.colour("window"))
        ink.write(painter, ink.small_font, SIDE, room - 6, words)
    painter.translate(0, -TITLE_HEIGHT - canvas.AXIS_HEIGHT)


SAMPLES: tuple[tuple[str, Status, int], ...] = (
    ("certain", Status.HELD, 0),
    ("uncertain: fades over the doubtful part", Status.HELD, UNCERTAIN),
    ("planned", Status.PLANNED, 0),
    ("postponed", Status.POSTPONED, 0),
    ("cancelled", Status.CANCELLED, 0),
    ("suspended", Status.SUSPENDED, 0),
    ("resumed", Status.RESUMED, 0),
    ("reports differ", Status.HELD, CONFLICT),
)


def draw_legend(painter: QPainter, ink: Ink, width: float, top: float) -> None:
    """What the marks mean, in one row; samples that find no room in the width are left out from the end."""
    painter.setPen(ink.pen("line"))
    painter.drawLine(QPointF(0, top + 0.5), QPointF(width, top + 0.5))
    x, y = SIDE, top + 15
    for words, status, flags in SAMPLES:
        wide = 40.0 if flags & UNCERTAIN else 24.0 if status is Status.PLANNED else 14.0
        need = wide + 6 + ink.measure_small(words) + 22
        if x + need > width:
            return
        mark = MarkPicture(0, x, x + wide, x + 14, x + 26, 0.0, "", 0, 0)
        canvas.draw_mark(painter, ink, mark, y, canvas.Look(status, flags, ink.lane(-1), ink.bands[1]), width)
        x = _legend_words(painter, ink, words, x + wide + 6, y)
    if x + 60 + 6 + ink.measure_small("hiatus") < width:
        canvas.draw_gap(painter, ink, GapPicture(x - 6, x + 54, 0.0, False, "", 0, 0), y, width)
        _legend_words(painter, ink, "hiatus", x + 54, y)


def _legend_words(painter: QPainter, ink: Ink, words: str, x: float, y: float) -> float:
    """Write them; where the next sample begins."""
    painter.setPen(ink.pen("soft"))
    ink.write(painter, ink.small_font, x, y + (MARK + 7.5) / 2, words)
    return x + ink.measure_small(words) + 22

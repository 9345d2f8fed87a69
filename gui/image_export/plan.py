"""What a picture of the timeline shows and how it is laid out, before anything is drawn.

Everything here is in the picture's own pixels, in which texts have their usual size; a larger text size makes the picture larger.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor

import numpy as np

from gui.image_export.lettering import Line, columns_in, lines_of
from gui.theme import Theme
from gui.timeline.ink import Ink, measurer
from model.columns import Coded, Columns, IndexArray, Mask
from model.dates import DateSpan
from model.domain import Collection, Event
from model.export.image_options import ImageOptions
from model.export.notes import notes
from model.export.registry import ExportError
from model.layout.arranging import AS_SORTED, Arrangement, LaneOrder, arranged
from model.layout.folding import UNFOLDED, Folding, TimeMap, folded_columns, folded_lanes, folds
from model.layout.labels import Measure
from model.layout.lanes import lane_table
from model.layout.layout import FEW, FEW_IN_ALL, Layout
from model.layout.window import Stretch, whole
from model.progress import Progress
from model.table_events import columns_of
from model.translation import tr, trn
from model.wording import date_words

SIDE = 20.0  # pixels free at the left of title and legend
MOST_LINES = 400  # lines of a lane of an image: as many as it needs
MOST_NOTES = 20_000  # events that are given footnotes: some 2,000 pages
MOST_NUMBERED = 3000  # events that each get a line with room for their number: what takes a second to pack
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person made of the lanes, and which of the folded stretches were opened (see `Folding`)."""

    arrangement: Arrangement = AS_SORTED
    opened: tuple[float, ...] = ()


AS_MADE = Standing()


@dataclass(slots=True)
class Plan:
    """What is to be drawn, `width` pixels wide.  `events` are those shown, in order of time, where there are footnotes or data go along."""

    title: str
    subtitle: str
    columns: Columns
    layout: Layout
    window: Stretch  # in folded days
    time: TimeMap
    width: float
    theme: Theme
    ink: Ink
    days: tuple[int, int] | None  # the first and last day asked for; None: all
    told: Columns  # the columns in the days that words tell
    numbers: Mapping[int, int] = field(default_factory=dict)  # by row: the event's footnote
    notes: Sequence[Sequence[Line]] = ()
    events: tuple[Event, ...] | None = None

    @property
    def lanes_height(self) -> float:
        return max(self.layout.height, 120.0)


def measures(ink: Ink) -> Mapping[str, Measure]:
    """The widths of texts by kind of line of a footnote."""
    small = ink.measure_small
    return {"title": measurer(ink.axis_bold_font), "facts": small, "quote": ink.measure, "where": small, "link": small}


def shown_days(columns: Columns, options: ImageOptions) -> tuple[int, int] | None:
    """The days asked for, None for all.  Raises ExportError where the first is after the last."""
    if options.start is None and options.end is None:
        return None
    low, high = whole(columns)
    first = floor(low) if options.start is None else options.start
    last = ceil(high) - 1 if options.end is None else options.end
    if last < first:
        raise ExportError(tr("The first day to be shown is after the last one."))
    return first, last


def rows_shown(columns: Columns, days: tuple[int, int] | None) -> IndexArray:
    """The rows of the events that touch these days, and of those without a date."""
    rows = np.arange(len(columns))
    if days is None:
        return rows
    dated = rows < columns.dated
    return rows[~dated | ((columns.end > days[0]) & (columns.start < days[1] + 1))]


def plan_steps(
    collection: Collection, options: ImageOptions, width: float, theme: Theme, standing: Standing, most_data: int = 0
) -> Iterator[Progress | Plan]:
    """Lays a picture `width` pixels wide out: steps of progress, last the plan.  `most_data`: the events shown are made, too, where
    there are no more.

    Raises ExportError for an unknown grouping and for what cannot be shown.
    """
    yield Progress(0, 0, tr("Laying out"))
    ink = Ink(theme, kept_texts=False)  # of its own: a picture may be drawn in a thread
    made = columns_of(collection)
    days = shown_days(made, options)
    rows = rows_shown(made, days)
    events: tuple[Event, ...] | None = None
    if options.footnotes and len(rows) > MOST_NOTES:
        said = trn("{n} event is", "{n} events are", MOST_NOTES)
        raise ExportError(tr("Footnotes are written where no more than {most} shown: narrow the time or the filter.", most=said))
    if options.footnotes or len(rows) <= most_data:
        events = yield from _events(collection, made, rows)
    try:
        table = lane_table(collection, made, options.lanes)
    except ValueError as error:
        raise ExportError(str(error)) from error
    yield Progress(0, 0, tr("Laying out"))
    lanes = arranged(table, LaneOrder[options.sort.upper()], standing.arrangement).lanes
    folding = Folding(options.fold, standing.opened)
    found = folds(made.start[: made.dated], made.ends_sorted, folding.opened) if folding.on else ()
    time = TimeMap(found) if found else UNFOLDED
    there = folded_columns(made, time)
    stretch = time.window(float(days[0]), float(days[1] + 1)) if days else whole(there)
    numbers = {made.keys.find(event.key): number for number, event in enumerate(events or (), 1)} if options.footnotes else {}
    few = (FEW, FEW_IN_ALL) if not numbers else (MOST_NUMBERED, MOST_NUMBERED)  # else not every event has its number beside it
    raised = {row: str(number).translate(RAISED) for row, number in numbers.items()}
    layout = Layout(there, folded_lanes(lanes, time), ink.measure, ink.measure_small, bounds=stretch, told=made, numbers=raised, few=few)
    layout.fit_lines(width / (stretch[1] - stretch[0]), MOST_LINES)
    subtitle = " · ".join(_counts(collection, len(rows)) + ([_days_text(days, made)] if len(made) else []))
    title = named(collection, made.series) if options.title is None else options.title
    plan = Plan(title, subtitle, there, layout, stretch, time, width, theme, ink, days, made, numbers, (), events)
    if options.footnotes:
        plan.notes = yield from _noted(collection, events or (), width - 2 * SIDE, ink)
    yield plan


def named(collection: Collection, told: Coded, shown: Mask | None = None) -> str:
    """The names of the longest series of what is shown, as many as a title bears: `told` are the series of all events, `shown` the
    events that pass the filter (None: all)."""
    codes = np.unique(told.codes if shown is None else told.codes[shown])
    there = {told.names[code] for code in codes[codes >= 0].tolist()}
    names = [s.name for s in sorted(collection.series, key=lambda s: (-len(s.rounds), s.name)) if s.key in there][:2]
    return " · ".join(names) or tr("Timeline")


def _events(collection: Collection, made: Columns, rows: IndexArray) -> Iterator[Progress]:  # returns the events
    """The events of these rows, in order of time."""
    every = len(rows) == len(made)
    wanted = set() if every else {made.keys[int(row)] for row in rows}
    found: list[Event] = []
    for number, event in enumerate(collection.events):
        if number % 500 == 0:
            yield Progress(number, len(collection.events), tr("Gathering the events"))
        if every or event.key in wanted:
            found.append(event)
    return tuple(found)  # type: ignore[return-value]


def _noted(collection: Collection, events: Iterable[Event], width: float, ink: Ink) -> Iterator[Progress]:  # returns the lines
    _, wide = columns_in(width)
    found, widths = [], measures(ink)
    for note in notes(collection, events):
        if note.number % 200 == 0:
            yield Progress(note.number, 0, tr("Setting the footnotes"))
        found.append(lines_of(note, wide, widths.__getitem__))
    return found  # type: ignore[return-value]


def _counts(collection: Collection, events: int) -> list[str]:
    words = []
    if collection.articles or not collection.tables:
        words.append(trn("{n} article", "{n} articles", len(collection.articles)))
    if collection.tables:
        words.append(trn("{n} table", "{n} tables", len(collection.tables)))
    return [*words, trn("{n} event", "{n} events", events)]


def _days_text(days: tuple[int, int] | None, made: Columns) -> str:
    """The days shown, without the margins about the events."""
    window = (float(days[0]), float(days[1] + 1)) if days else whole(made)
    all_of_it = made.span() or window
    first, last = floor(max(window[0], all_of_it[0])), ceil(min(window[1], all_of_it[1])) - 1
    return date_words(DateSpan.lasting(first, max(first, last)))

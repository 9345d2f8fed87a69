"""What the timeline shows: the columns, the lanes that pass the filter, and their picture for the window at hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from gui.timeline.ink import Ink
from model.columns import Columns, FloatArray, IndexArray, Mask, columns
from model.domain import Collection
from model.layout.folding import AS_IT_IS, UNFOLDED, Folding, TimeMap, folded_columns, folded_lanes, folds
from model.layout.hit import mark_of
from model.layout.lanes import Lane, LaneTable, lane_table, shown
from model.layout.layout import STAND_IN, USUAL_LINES, Layout
from model.layout.picture import FOOT, HEADER, LINE, LanePicture, MarkPicture, Picture
from model.layout.window import EMPTY, Stretch, opening, whole
from model.qt.view_state import Hits

UNDATED_HEIGHT = 26.0  # below the lanes, for the count of undated events
STUCK = 0.6  # of the height at most is for pinned lanes that stay while the others scroll


class Content:
    """Holds no widget.  `table` has all lanes of the grouping, `lanes` are those with events that pass the filter."""

    def __init__(self, ink: Ink) -> None:
        self.ink = ink
        self.collection = Collection()
        self.events: Columns = columns(())
        self.time = UNFOLDED
        self.columns = self.events
        self.table: LaneTable = lane_table(self.collection, self.columns)
        self.lanes: tuple[Lane, ...] = ()
        self.whole: Stretch = EMPTY
        self.opening: Stretch = EMPTY  # what is shown at first
        self.layout = Layout(self.columns, (), ink.measure, ink.measure_small)
        self.starts = self.ends = np.zeros(0)
        self.published: tuple[FloatArray, FloatArray] = (np.zeros(0), np.zeros(0))  # when articles were, at the earliest and the latest
        self.undated = 0
        self._taken = False  # whether what is laid out is not yet that of the events taken last
        self._ending: IndexArray | None = None  # the rows in order of their ends, once a filter asks for it
        self._size = (1.0, 1.0)
        self._fitted: tuple[float, int] | None = None
        self._picture: tuple[tuple[float, ...], Picture] | None = None

    def take(self, collection: Collection, columns: Columns) -> None:
        """Show this collection, whose events are `columns`; what lanes they stand in is told by `show`, which has to follow."""
        self.collection = collection
        self.events = columns
        self._ending = None
        self._taken = True

    def _fold(self, time: TimeMap) -> None:
        """Lay out in the folded days of this map."""
        self.time = time
        self.columns = folded_columns(self.events, time)
        self.whole = whole(self.columns)
        days = [(one.published.earliest, one.published.latest + 1) for one in self.collection.articles if one.published is not None]
        first, last = np.array(days, dtype=np.float64).reshape(-1, 2).T
        self.published = time.folded_all(first), time.folded_all(last)
        # What a hiatus begins or ends with is what the timeline is for: it is never left out of the first view.
        edges = {key for series in self.collection.series for gap in series.hiatuses for key in (gap.before, gap.after)}
        self.opening = opening(self.columns, [row for row in map(self.columns.row, edges) if row >= 0])

    def show(self, table: LaneTable, mask: Mask, folding: Folding = AS_IT_IS) -> None:
        """Show the lanes of this grouping, of the events those whose rows are True in `mask`, and fold what is to be folded."""
        self.table = table
        dated = self.events.dated
        self.undated = int(mask[dated:].sum())
        starts, ends = self.events.start[:dated], self.events.ends_sorted
        if not mask[:dated].all():
            if self._ending is None:
                self._ending = np.argsort(self.events.end[:dated], kind="stable")
            starts, ends = starts[mask[:dated]], ends[mask[self._ending]]
        found = folds(starts, ends, folding.opened) if folding.on else ()
        if self._taken or found != self.time.folds:
            self._fold(TimeMap(found) if found else UNFOLDED)
            self._taken = False
        self.lanes = folded_lanes(shown(table, mask), self.time)
        self.starts, self.ends = self.time.folded_sorted(starts), self.time.folded_sorted(ends)
        self._lay_out()

    def use(self, ink: Ink) -> None:
        """Draw with another ink, whose texts may be of other widths."""
        self.ink = ink
        self._lay_out()

    def _lay_out(self) -> None:
        self.layout = Layout(self.columns, self.lanes, self.ink.measure, self.ink.measure_small, told=self.events)
        self._fitted = None
        self._picture = None

    def resize(self, width: float, height: float) -> None:
        """The room there is for the lanes, in pixels."""
        if (width, height) != self._size:
            self._size = (max(width, 1.0), max(height, 1.0))
            self._fitted = None
            self._picture = None

    def fit(self, window: Stretch) -> bool:
        """Give the lanes the lines that the scale of this window asks for.  Whether their heights changed."""
        width, height = self._size
        self.layout.base = width / (self.whole[1] - self.whole[0])
        self.layout.bounds = self.whole
        scale = self.layout.step(width / (window[1] - window[0]))
        each = (height - UNDATED_HEIGHT) / max(1, len(self.lanes))
        most = max(USUAL_LINES, int((each - HEADER - FOOT) // LINE))
        if self._fitted == (scale, most):
            return False
        self._fitted = (scale, most)
        self._picture = None
        return self.layout.fit_lines(scale, most)

    @property
    def height(self) -> float:
        """Of all lanes and what stands below them, in pixels."""
        return self.layout.height + (UNDATED_HEIGHT if self.undated and self.lanes else 0)

    def picture(self, window: Stretch, scroll: float = 0.0, found: Mask | None = None) -> Picture:
        """The picture of a window for the lanes in view, `scroll` pixels down, with counts of the rows `found`; kept until something
        changes."""
        self.fit(window)
        width, height = self._size
        key = (*window, scroll)
        if self._picture is None or self._picture[0] != key or self.layout.hits is not found:
            self.layout.hits = found
            count, high = self.stuck()
            made = self.layout.picture(*window, width, scroll + high, scroll + height)
            if count:
                above = self.layout.picture(*window, width, 0, high).lanes
                made = replace(made, lanes=(*above[:count], *(lane for lane in made.lanes if lane.number >= count)))
            self._picture = key, made
        return self._picture[1]

    def stuck(self) -> tuple[int, float]:
        """How many lanes stay at the top while the others scroll, and how high they are together: those that are pinned, as far
        as they leave the others room."""
        count, room = 0, self._size[1] * STUCK
        while count < len(self.layout.lines) and self.lanes[count].pinned and self.layout.top(count + 1) <= room:
            count += 1
        return count, self.layout.top(count)

    def found(self, hits: Hits) -> Mask | None:
        """True in the rows that the search hit; None without a search, or with one of other columns (it is done anew then)."""
        return hits.mask if hits and len(hits.mask) == len(self.columns) else None

    def stand_in(self, picture: Picture, lane: LanePicture, row: int) -> list[MarkPicture]:
        """The mark of an event in a lane, one at the lane's foot where it has no room in it; none where it is not of the lane or of
        the window."""
        mark = mark_of(lane, row)
        if mark is not None:
            return [mark]
        at = int(lane.lane.rows.searchsorted(row))
        c = self.columns
        if at == len(lane.lane.rows) or lane.lane.rows[at] != row or c.end[row] <= picture.start or c.start[row] >= picture.end:
            return []
        middle = picture.x(float(c.start[row] + c.end[row]) / 2)
        return [MarkPicture(row, middle - 5, middle + 5, middle, middle, lane.height - STAND_IN, "", middle, middle)]

    def line_top(self, window: Stretch, number: int, row: int) -> float:
        """How far down the line of an event in a lane begins, in pixels from the top of the first lane."""
        self.fit(window)
        return self.layout.top(number) + self.layout.line_top(number, row, *window, self._size[0])

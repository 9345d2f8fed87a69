"""The events that pass the filter as a table over the columns: no row is copied, one number a row says which stands where.

It is what the list shows, what can be copied out, and what those hear who do not see the timeline.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from model.changes import Changes
from model.columns import KINDS, STATUSES, CodeArray, Columns
from model.dates import DateSpan, Precision
from model.domain import Collection
from model.ordering import SLOW, By, Ranks, order, ranked
from model.progress import Cancelled, Progress
from model.qt.jobs import Job
from model.qt.keyed_model import KEY_ROLE, MARK_ROLE
from model.qt.picks import NOTHING, of_rows, toggled
from model.qt.session import Session
from model.qt.tips import tip
from model.translation import tr
from model.wording import date_words, hiatus_words

AnyIndex = QModelIndex | QPersistentModelIndex
COLUMNS = tuple(By)
AT_ONCE = 50_000
"""So many events are put in order of their titles or people while one waits; more in a job."""


_DRAGGED = "application/x-hiatus-event"


def dragged_event(data: QMimeData) -> str:
    """The key of the event that is dragged, "" for anything else."""
    return bytes(data.data(_DRAGGED).data()).decode() if data.hasFormat(_DRAGGED) else ""


class EventTable(QAbstractTableModel):
    """A row an event that passes the filter; `sort` puts them in order of a column.

    While it is not `live` (nobody looks at it) it has no rows and follows nothing.
    """

    sorted = Signal(int, Qt.SortOrder)  # the column the rows are in order of now

    def __init__(self, session: Session, parent: QObject | None = None, *, live: bool = True) -> None:
        super().__init__(parent)
        self._session = session
        self._live = live
        self._columns: Columns | None = None
        self._by, self._backwards = By.TIME, False
        self._ranks: tuple[By, npt.NDArray[np.int32]] | None = None
        self._every: CodeArray | None = None  # all rows in order; None: as they are
        self._rows: CodeArray | None = None  # those that pass, in order; None: all, as they are
        self._count = 0
        self._job: Job | None = None
        self._told: tuple[Collection, dict[str, str]] | None = None  # what is said of hiatuses, by the events at their ends
        session.changed.connect(self._changed)
        session.opened.connect(self.reread)
        session.closed.connect(self.reread)
        session.view.filter_changed.connect(self._sift)
        session.view.search_changed.connect(self._mark)
        session.view.picks_changed.connect(self._mark)
        self.reread()

    # what QAbstractTableModel asks for

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Events without a date can be dragged to where they belong on the timeline."""
        flags, columns = super().flags(index), self._columns
        placed = columns is None or not 0 <= index.row() < self._count or self.event_row(index.row()) < columns.dated
        return flags if placed else flags | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The event of the first of these cells."""
        made, columns = QMimeData(), self._columns
        if columns is not None and indexes:
            made.setData(_DRAGGED, columns.keys[self.event_row(indexes[0].row())].encode())
        return made

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        columns = self._columns
        if columns is None or not index.isValid() or index.row() >= self._count:
            return None
        row = self.event_row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.text(row, COLUMNS[index.column()])
            return text if role == Qt.ItemDataRole.DisplayRole else tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            by = COLUMNS[index.column()]
            return tr("{column}: {text}", column=tr(by.value), text=self.text(row, by) or tr("not known"))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            picked = tr("picked") if self.picked(index.row()) else ""
            return ", ".join(filter(None, (picked, *(self.text(row, by) for by in COLUMNS))))
        if role == KEY_ROLE:
            return columns.keys[row]
        return self._session.view.hits.has(row) if role == MARK_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        return tr(COLUMNS[section].value) if 0 <= section < len(COLUMNS) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order of a column; a long one in a job, after which the rows change."""
        by, backwards = COLUMNS[column] if 0 <= column < len(COLUMNS) else By.TIME, order == Qt.SortOrder.DescendingOrder
        if (by, backwards) != (self._by, self._backwards):
            self._by, self._backwards = by, backwards
            self._arrange()

    # for views

    @property
    def order(self) -> tuple[By, bool]:
        """What the rows are in order by, and whether backwards."""
        return self._by, self._backwards

    @property
    def live(self) -> bool:
        """Whether it follows the session."""
        return self._live

    def set_live(self, live: bool) -> None:
        """Follow the session from now on, or let go of all rows."""
        if live != self._live:
            self._live = live
            self.reread()

    def event_row(self, row: int) -> int:
        """The row of the columns that stands in this row of the table."""
        return row if self._rows is None else int(self._rows[row])

    def place(self, key: str) -> int:
        """The row of the table in which the event with this key stands, -1 where it does not."""
        found = self._columns.keys.find(key) if self._columns is not None and key else -1
        if found < 0 or self._rows is None:
            return found if found < self._count else -1
        places = np.flatnonzero(self._rows == found)
        return int(places[0]) if len(places) else -1

    def text(self, row: int, by: By) -> str:
        """What the table shows of a row of the columns."""
        assert self._columns is not None
        return _TEXTS[by](self, self._columns, row)

    def when(self, row: int) -> str:
        """An event's date in words; its bounds in words where it cannot be asked."""
        columns = self._columns
        assert columns is not None
        event = self._session.find_event(columns.keys[row])
        if event is not None or row >= columns.dated:
            return date_words(event.when if event is not None else None)
        first, sure_first = int(columns.start[row]), int(columns.core_start[row])
        sure_last, last = int(columns.core_end[row]) - 1, int(columns.end[row]) - 1
        return date_words(DateSpan(first, sure_first, sure_last, last, Precision.UNKNOWN, ""))

    def who(self, keys: tuple[str, ...]) -> str:
        """The names of participants."""
        known = ((key, self._session.participant(key)) for key in keys)
        return ", ".join(key if participant is None else participant.name for key, participant in known)

    def series_of(self, event: str, key: str) -> str:
        """The name of an event's series, and the hiatus it ended or that began with it: the list tells all that the lanes tell."""
        collection = self._session.collection
        if self._told is None or self._told[0] is not collection:
            spans = {one.key: one.when for one in collection.events}
            gaps = [(gap, hiatus_words(gap, spans)) for series in collection.series for gap in series.hiatuses]
            told = {gap.before: tr("{hiatus} follows", hiatus=words) for gap, words in gaps if gap.before}
            told |= {gap.after: tr("after {hiatus}", hiatus=words) for gap, words in gaps if gap.after}
            self._told = collection, told
        series = self._session.series(key) if key else None
        return " · ".join(part for part in (series.name if series is not None else key, self._told[1].get(event, "")) if part)

    # what is picked

    def picked(self, row: int) -> bool:
        """Whether the event in this row of the table is picked."""
        return self._columns is not None and self._session.view.picks.has(self._columns.keys, self.event_row(row))

    def toggle_pick(self, row: int, also: int = -1) -> None:
        """Pick the event in this row, or let it go; with the first one picked the one in the row `also`, if there is one."""
        if self._columns is None:
            return
        picks = self._session.view.picks
        if not picks and also not in (-1, row):
            picks = of_rows(self._columns, [self.event_row(also)])
        self._session.view.pick(toggled(self._columns, self.event_row(row), picks), self)

    def pick_stretch(self, one: int, other: int, *, more: bool = False) -> None:
        """Pick the events from one row to another, these alone or with those picked already."""
        if self._columns is None:
            return
        low, high = min(one, other), max(one, other) + 1
        rows = np.arange(low, high) if self._rows is None else self._rows[low:high]
        self._session.view.pick(of_rows(self._columns, rows, self._session.view.picks if more else NOTHING), self)

    # keeping up

    def reread(self, *_: object) -> None:
        """Bring the rows up to date with the session, in the order they have."""
        self._columns = self._session.columns if self._live else None
        self._ranks = None
        self._arrange()

    def _changed(self, changes: Changes, initiator: object = None) -> None:
        if changes:
            self.reread()

    def _mark(self, *_: object) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(COLUMNS) - 1), [MARK_ROLE])

    def _arrange(self) -> None:
        """Rank the column that is asked for, in a job where that takes long, and show the rows in its order."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        columns, by = self._columns, self._by
        if columns is None or (by is By.TIME and not self._backwards):
            self._every = None
            self._sift()
        elif self._ranks is not None and self._ranks[0] is by:
            self._ordered(self._ranks[1])
        else:
            collection = self._session.collection
            names = {one.key: one.name for one in collection.participants} | {one.key: one.name for one in collection.series}
            if by in SLOW and len(columns) > AT_ONCE:
                self._every = self._ranks = None
                self._sift()  # in order of time until then
                self._job = self._session.jobs.start(f"Sorting by {by.value.lower()}", lambda: _steps(columns, by, names), self._take)
                self._job.cancelled.connect(lambda: self._take(None))
            else:
                self._take(_drained(_steps(columns, by, names)))

    def _take(self, result: tuple[Columns, By, Ranks] | None) -> None:
        """Show the rows in the order of a ranking, unless another has been asked for meanwhile; in that of time where a person has
        stopped it."""
        if result is None:
            if self._job is not None and self._job.stopping:
                self._job, self._by, self._backwards = None, By.TIME, False
                self._arrange()
            return
        columns, by, ranks = result
        if columns is self._columns and by is self._by:
            self._ranks = by, ranks.astype(np.int32)
            self._ordered(self._ranks[1])

    def _ordered(self, ranks: npt.NDArray[np.int32]) -> None:
        self._every = order(ranks, backwards=self._backwards)
        self._sift()

    def _sift(self, *_: object) -> None:
        """Take the rows that pass the filter, in order."""
        if self._columns is None and not self._count:
            return
        self.beginResetModel()
        every = self._every
        if self._columns is None:
            self._rows, self._count = None, 0
        elif not self._session.view.filter:
            self._rows, self._count = every, len(self._columns)
        else:
            shown = self._session.shown
            self._rows = np.flatnonzero(shown).astype(np.int32) if every is None else every[shown[every]]
            self._count = len(self._rows)
        self.endResetModel()
        self.sorted.emit(COLUMNS.index(self._by), Qt.SortOrder.DescendingOrder if self._backwards else Qt.SortOrder.AscendingOrder)


_TEXTS: dict[By, Callable[[EventTable, Columns, int], str]] = {
    By.TITLE: lambda _, columns, row: columns.titles[row],
    By.TIME: lambda table, columns, row: table.when(row),
    By.STATUS: lambda _, columns, row: tr(STATUSES[columns.status[row]].value),
    By.KIND: lambda _, columns, row: tr(KINDS[columns.kind[row]].value),
    By.PLACE: lambda _, columns, row: columns.places[row],
    By.WHO: lambda table, columns, row: table.who(columns.participants[row]),
    By.REPORTS: lambda _, columns, row: f"{columns.reports[row]:,}",
    By.SERIES: lambda table, columns, row: table.series_of(columns.keys[row], columns.series[row]),
}


def _steps(columns: Columns, by: By, names: dict[str, str]) -> Generator[Progress, None, tuple[Columns, By, Ranks] | None]:
    """Rank a column, told as a job tells it; None where it was stopped, which is no news to anybody: nothing is lost by it."""
    steps = ranked(columns, by, names)
    while True:
        try:
            done, count = next(steps)
        except StopIteration as stop:
            return columns, by, stop.value
        try:
            yield Progress(done, count, f"Sorting by {by.value.lower()}")
        except Cancelled:
            return None


def _drained(steps: Generator[Progress, None, tuple[Columns, By, Ranks] | None]) -> tuple[Columns, By, Ranks] | None:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            found: tuple[Columns, By, Ranks] | None = stop.value
            return found

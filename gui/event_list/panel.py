"""The event list: the same events as on the timeline as a table, one selection with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.actions import key_of
from gui.event_list.table import EventTableView
from gui.keys_told import keyed
from gui.theme import Theme
from gui.widgets.labels import EmptyState, words
from gui.widgets.listing import put_under_head
from gui.widgets.sheet import pane_sheet
from model.ordering import By
from model.qt.event_table import COLUMNS, EventTable
from model.qt.keyed_model import KEY_ROLE
from model.qt.session import Session
from model.qt.view_state import Selection
from model.translation import tr, trn

FORMER = {"Reports": By.REPORTS.value}
"""Names that columns had in projects left before: -> what they are called now."""


class EventListPane(QWidget):
    """It follows the session only while it is seen: what nobody looks at costs nothing."""

    opened = Signal()  # the selected event shall be read

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Event list"))
        self.model = EventTable(session, self, live=False)
        self.table = EventTableView(self.model)
        self.empty = EmptyState(tr("No event passes the filter"), "", way=tr("Clear the filter"))
        keyed(self.empty, lambda empty: empty.say(tr("{clear} clears it, step by step.", clear=key_of("edit.clear"))))
        self.empty.taken.connect(session.view.clear_filter)
        self.title = words(tr("Events"), 13, bold=True, selectable=False)
        self.count = words("", 11.5, tone="soft", selectable=False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        put_under_head(self, self.title, self.count, self._stack, 10)
        self.keyboard = self.table
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.model.modelReset.connect(self._show)
        self.model.sorted.connect(self._say_order)
        session.view.picks_changed.connect(self._say_count)
        session.view.selection_changed.connect(self._selection_changed)

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands this pane carries out, by action id."""
        return {"view.sort_list": self.table.sort_by_current}

    def apply_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self.setStyleSheet(pane_sheet(theme))
        self.table.apply_theme(theme)

    def state(self) -> dict[str, Any]:
        """Its columns' widths and its order, as JSON-able values."""
        by, backwards = self.model.order
        return {"widths": [self.table.columnWidth(number) for number in range(1, len(COLUMNS))], "by": by.value, "backwards": backwards}

    def restore(self, state: dict[str, Any]) -> None:
        """Take what `state` gave.  Raises KeyError, TypeError or ValueError for anything else."""
        widths = [int(width) for width in state["widths"]]
        column = COLUMNS.index(By(FORMER.get(state["by"], state["by"])))
        for number, width in enumerate(widths[: len(COLUMNS) - 1], start=1):
            self.table.setColumnWidth(number, max(self.table.horizontalHeader().minimumSectionSize(), min(width, 2000)))
        self.table.sortByColumn(column, Qt.SortOrder.DescendingOrder if state["backwards"] else Qt.SortOrder.AscendingOrder)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_live(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_live(False)

    # inside

    def _show(self) -> None:
        """After the rows have changed: say how many there are, and keep to the selected event."""
        self._say_count()
        count = self.model.rowCount()
        self._stack.setCurrentWidget(self.table if count or not self._session.view.filter else self.empty)
        self.keyboard = self.table
        selected = self._session.view.selection.event
        self.table.show_row(self.model.place(selected) if selected or not (count and self.table.hasFocus()) else 0, middle=True)

    def _say_count(self, *_: object) -> None:
        """How many events there are, and how many of them are picked."""
        count, whole, picks = self.model.rowCount(), len(self._session.columns), self._session.view.picks
        told = f"{count:,}" if count == whole else tr("{count} of {whole}", count=f"{count:,}", whole=f"{whole:,}")
        if picks:
            lets_go = key_of("edit.clear")
            told += f"  ·  {trn('{n} picked, {clear} lets go', '{n} picked, {clear} lets go', len(picks), clear=lets_go)}"
        self.count.setText(told)

    def _say_order(self, column: int, order: Qt.SortOrder) -> None:
        self.table.horizontalHeader().setSortIndicator(column, order)

    def _selection_changed(self, selection: Selection, initiator: object) -> None:
        if initiator is not self and self.model.live:
            self.table.show_row(self.model.place(selection.event))

    def _chosen(self) -> None:
        """Select the event of the current row."""
        key = self.table.currentIndex().data(KEY_ROLE)
        event = self._session.find_event(key) if key else None
        if key and key != self._session.view.selection.event:
            article = event.mentions[0].article if event is not None and event.mentions else ""
            self._session.view.select(Selection(key, 0, article), self)

    def _open(self) -> None:
        self._chosen()
        self.opened.emit()

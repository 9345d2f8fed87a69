"""The findings: what a reader of many articles asks first, as a list.  Which hiatuses there are, which claims hold and which do not, what
became of no plan, where sources disagree; whatever is chosen is selected on the timeline, in the card and in the reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.actions import key_of
from gui.findings.table import FindingsView
from gui.theme import Theme
from gui.widgets.labels import EmptyState, words
from gui.widgets.listing import put_under_head
from gui.widgets.sheet import pane_sheet
from model.findings import Finding, Section
from model.qt.findings_table import LINE_ROLE, FindingsTable, Head
from model.qt.session import Session
from model.qt.view_state import Selection
from model.translation import figures, tr, trn

HIGH = 240  # pixels


class FindingsPane(QWidget):
    """It follows the session only while it is seen."""

    opened = Signal()  # what is selected shall be read

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Findings"))
        self.model = FindingsTable(session, self, live=False)
        self.table = FindingsView(self.model)
        self.nothing = EmptyState(
            tr("Nothing to go through yet"),
            tr("Hiatuses, claims checked against the record, plans without an outcome and disagreements are listed here once articles "
               "or tables tell of them."),
        )  # fmt: skip
        self.empty = EmptyState(tr("Nothing of this passes the filter"), "", way=tr("Clear the filter"))
        self.empty.taken.connect(session.view.clear_filter)
        self.title = words(tr("Findings"), 13, bold=True, selectable=False)
        self.count = words("", 11.5, tone="soft", selectable=False)
        self._stack = QStackedWidget()
        for page in (self.table, self.empty, self.nothing):
            self._stack.addWidget(page)
        put_under_head(self, self.title, self.count, self._stack, 14)
        self.keyboard = self.table
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.table.turned.connect(self._turn)
        self.model.modelReset.connect(self._show)
        session.view.selection_changed.connect(self._selection_changed)

    def sizeHint(self) -> QSize:
        """As high as five lines, whatever there is to say where there are none."""
        return QSize(super().sizeHint().width(), HIGH)

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands this pane carries out, by action id."""
        return {}

    def apply_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self.setStyleSheet(pane_sheet(theme))
        self.table.apply_theme(theme)

    def state(self) -> dict[str, Any]:
        """Which parts are folded in, as JSON-able values."""
        return {"folded": sorted(section.value for section in self.model.folded)}

    def restore(self, state: dict[str, Any]) -> None:
        """Take what `state` gave.  Raises KeyError, TypeError or ValueError for anything else."""
        for section in [Section(name) for name in state["folded"]]:
            self.model.fold(section, True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_live(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_live(False)

    # inside

    def _show(self) -> None:
        """After the rows have changed: say how many there are, and keep to what is selected."""
        total, filtered = self.model.total, bool(self._session.view.filter)
        told = trn("{n} with this filter", "{n} with this filter", total) if filtered else figures(total)
        self.count.setText(told if total else "")
        self._stack.setCurrentWidget(self.table if total else self.empty if filtered else self.nothing)
        self.empty.say(tr("{clear} clears it, step by step.", clear=key_of("edit.clear")))
        self.table.show_row(self.model.row_of(self._session.view.selection))

    def _selection_changed(self, selection: Selection, initiator: object) -> None:
        if initiator is not self and self.model.live:
            self.table.show_row(self.model.row_of(selection))

    def _line(self) -> Finding | Head | None:
        line: Finding | Head | None = self.table.currentIndex().data(LINE_ROLE)
        return line

    def _chosen(self) -> None:
        """Select what the current line is about, and the words that tell it."""
        line = self._line()
        if not isinstance(line, Finding):
            return
        view = self._session.view
        if line.hiatus and line.place is not None:
            article, start, end = line.place
            view.select(Selection("", 0, article, (start, end), line.hiatus), self)
        elif line.hiatus:
            self._session.select_hiatus(line.hiatus, self)
        else:
            event = self._session.find_event(line.event)
            mentions = event.mentions if event is not None else ()
            number = line.mention if line.mention < len(mentions) else 0
            view.select(Selection(line.event, number, mentions[number].article if mentions else ""), self)

    def _open(self) -> None:
        self._chosen()
        self.opened.emit()

    def _turn(self, row: int) -> None:
        """Fold a part in or out, and keep to its head."""
        line = self.model.line(row)
        if isinstance(line, Head) and line.count:
            self.model.fold(line.section, not line.folded)
            self.table.show_row(next(first for first, head in self.model.heads if head.section is line.section))

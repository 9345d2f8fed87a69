"""The event tables of the project: what came of each, which of its rows failed and why, and taking one out again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from gui.dialogs.base import Dialog
from model.domain import EventTable, RowFailure
from model.qt.tips import tip
from model.translation import figures, tr, trn
from model.wording import shown


class Tables(Dialog):
    """`taken_out` with the digest of a table that is to go.  `failures` gives the first failed rows of a table by its digest."""

    taken_out = Signal(str)

    def __init__(
        self,
        tables: Sequence[EventTable],
        failures: Callable[[str], Sequence[RowFailure]],
        can_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Event tables"), parent, width=820)
        self._tables, self._failures = tables, failures
        self._listed: Sequence[RowFailure] = ()
        if not tables:
            self.body.addWidget(
                self.note(
                    tr(
                        "No event tables are in this project. Add one like an article: a CSV, TSV or JSON file of events, a calendar, "
                        "or the files of GDELT, ACLED and TimelineJS."
                    )
                )
            )
        else:
            self._build(can_change)
        self.buttons(tr("Close"), "").clicked.connect(self.accept)

    def _build(self, can_change: bool) -> None:
        self.tables = _table(tr("Event tables"), [tr("Table"), tr("Kind"), tr("Events"), tr("Failed rows")], len(self._tables))
        for row, table in enumerate(self._tables):
            for column, text in enumerate((shown(table.name), table.format, f"{table.rows:,}", f"{table.failed:,}")):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(shown(table.path)))
                if column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.tables.setItem(row, column, item)
        self.tables.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tables.setColumnWidth(1, 200)
        self.rows = _table(tr("Rows that failed"), [tr("Line"), tr("Why")], 0)
        self.rows.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.rows.setColumnWidth(0, 80)
        self.told = self.note("")
        self.copy = QPushButton(tr("Copy the list"))
        self.copy.clicked.connect(self._copy)
        self.out = QPushButton(tr("Take the table out"))
        self.out.setEnabled(can_change)
        self.out.clicked.connect(self._take_out)
        row = QHBoxLayout()
        for button in (self.copy, self.out):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.tables, 1)
        self.body.addWidget(self.told)
        self.body.addWidget(self.rows, 1)
        self.body.addLayout(row)
        self.tables.itemSelectionChanged.connect(self._show)
        self.tables.selectRow(0)

    def _chosen(self) -> EventTable:
        return self._tables[max(0, self.tables.currentRow())]

    def _show(self) -> None:
        """The failed rows of the chosen table."""
        table = self._chosen()
        self._listed = self._failures(table.digest) if table.failed else ()
        name = shown(Path(table.path).name)
        failed = trn("{n} row of {name} gave no event.", "{n} rows of {name} gave no event.", table.failed, name=name)
        if table.failed > len(self._listed):
            failed += " " + tr("The first {n} are shown.", n=figures(len(self._listed)))
        self.told.setText(failed if table.failed else tr("Every row of {name} is in the project.", name=name))
        self.rows.setVisible(bool(table.failed))
        self.copy.setEnabled(bool(table.failed))
        self.rows.setRowCount(len(self._listed))
        for row, failure in enumerate(self._listed):
            for column, text in enumerate((f"{failure.line:,}", shown(failure.reason))):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.rows.setItem(row, column, item)

    def _copy(self) -> None:
        lines = (f"{self._chosen().path}\t{failure.line}\t{failure.reason}" for failure in self._listed)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _take_out(self) -> None:
        self.taken_out.emit(self._chosen().digest)
        self.accept()


def _table(name: str, header: list[str], rows: int) -> QTableWidget:
    table = QTableWidget(rows, len(header))
    table.setProperty("framed", True)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(header)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setMinimumHeight(140)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return table

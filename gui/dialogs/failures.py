"""The files that could not be read, each with its reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from gui.dialogs.base import Dialog
from model.domain import Failure
from model.qt.tips import tip
from model.translation import tr
from model.wording import count_words, shown


class Failures(Dialog):
    """A table of file and reason; the whole list can be copied."""

    def __init__(self, failures: tuple[Failure, ...], parent: QWidget | None = None) -> None:
        super().__init__(tr("Files that could not be read"), parent, width=760)
        self._failures = failures
        if not failures:
            self.body.addWidget(self.note(tr("Every file given to this project could be read.")))
        else:
            self.body.addWidget(
                self.note(
                    tr(
                        "{files} could not be read. All other files are in the project; nothing was lost.",
                        files=count_words(len(failures), "file"),
                    )
                )
            )
            self.table = self._table()
            self.body.addWidget(self.table)
            copy = QPushButton(tr("Copy the list"))
            copy.setAutoDefault(False)
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(f"{f.path}\t{f.reason}" for f in failures)))
            self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons(tr("Close"), "").clicked.connect(self.accept)

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._failures), 2)
        table.setAccessibleName(tr("Files that could not be read"))
        table.setProperty("framed", True)
        table.setHorizontalHeaderLabels([tr("File"), tr("Why")])
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)  # Tab leads on to the buttons
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setMinimumHeight(220)
        table.setColumnWidth(0, 220)
        for number, failure in enumerate(self._failures):
            for column, text in enumerate((shown(Path(failure.path).name), shown(failure.reason))):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(shown(failure.path) if column == 0 else text))
                table.setItem(number, column, item)
        table.resizeRowsToContents()
        return table

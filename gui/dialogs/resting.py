"""Corrections that found nothing to stand on when articles were read again: kept until a person says otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.rows_table import RowsTable
from model.editing.resting import Resting
from model.qt.rows_model import RowsModel
from model.qt.session import Session
from model.qt.view_state import Selection
from model.translation import noted, tr, trn
from model.wording import shown

NOUNS = {"event": noted("An event"), "participant": noted("A participant"), "series": noted("A series"), "article": noted("An article")}


class RestingCorrections(Dialog):
    """They can be kept (they come back with what they speak of), looked at where they were read, or removed, which can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Corrections that found nothing to stand on"), parent, width=820)
        self._session = session
        self._resting: tuple[Resting, ...] = ()
        self.told = self.note("")
        self.model = RowsModel((tr("Of"), tr("Read in"), tr("Correction")), self)
        self.table = RowsTable(self.model, tr("Corrections that found nothing to stand on"), (160, 250, 0), self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(240)
        self.table.chosen.connect(self.look)
        self.body.addWidget(self.told)
        self.body.addWidget(self.table, 1)
        self.where = QPushButton(tr("Show the place in the reader"))
        self.where.clicked.connect(lambda: self.look(self.table.current()))
        self.remove = QPushButton(tr("Remove"))
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        for button in (self.where, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.body.addLayout(row)
        self.keep = self.buttons(tr("Keep them"), "")
        self.keep.clicked.connect(self.accept)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        session.changed.connect(self._changed)
        self._show()
        (self.table if self._resting else self.keep).setFocus()

    def _changed(self, _changes: object, _initiator: object) -> None:
        self._show()

    def _show(self) -> None:
        self._resting = self._session.resting()
        self.model.show([self._row(one) for one in self._resting])
        n = len(self._resting)
        self.told.setText(
            trn(
                "What {n} correction speaks of was not found again when articles were read. It is kept, and is back when that is.",
                "What {n} corrections speak of was not found again when articles were read. They are kept, and are back when that is.",
                n,
            )
            if n
            else tr("Every correction of yours stands on something that was read.")
        )
        for widget in (self.table, self.where, self.remove):
            widget.setVisible(bool(n))
        self.keep.setText(tr("Keep them") if n else tr("Close"))
        if n:
            self.table.selectRow(0)

    def _row(self, one: Resting) -> tuple[str, str, str]:
        head = self._session.head(one.article)
        sets = "; ".join(f"{what}: {value}" if value else what for what, value in one.sets)
        return tr(NOUNS[one.noun]), shown(head.title or head.path) if head is not None else "", shown(sets)

    def _chosen(self, *_: object) -> None:
        rows = self.table.rows()
        self.remove.setEnabled(bool(rows))
        self.where.setEnabled(len(rows) == 1 and bool(self._resting[rows[0]].article))

    def look(self, row: int) -> None:
        """Show where it was read."""
        one = self._resting[row]
        if one.article:
            self._session.view.select(Selection(article=one.article, place=one.place), self)

    def _remove(self) -> None:
        self._session.forget_resting([self._resting[row] for row in self.table.rows()])

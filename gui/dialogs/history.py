"""The steps that can be undone and done again, by name and time; one can go to any of them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.rows_table import RowsTable
from gui.theme import Theme
from model.dates import day_number
from model.qt.rows_model import RowsModel
from model.qt.session import Session
from model.translation import tr, trn
from model.undoing import UndoStep
from model.wording import day_words, shown


class History(Dialog):
    """Stays open while one goes back and forth; Return or a double click goes to the step that is marked."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("History"), parent, width=760)
        self._session = session
        self.told = self.note("")
        self.model = RowsModel((tr("Step"), tr("Of"), tr("Done")), self)
        self.table = RowsTable(self.model, tr("Steps that can be undone"), (250, 0, 130), self, theme.colour("soft"))
        self.table.setMinimumHeight(380)
        self.table.chosen.connect(self.go_to)
        self.body.addWidget(self.told)
        self.body.addWidget(self.table, 1)
        self.go = self.buttons(tr("Go to this step"), tr("Close"))
        self.go.clicked.connect(lambda: self.go_to(self.table.current()))
        self.table.selectionModel().currentRowChanged.connect(self._say)
        session.undo.moved.connect(self._moved)
        self._names: tuple[UndoStep, ...] = ()
        self._show()
        self.table.setFocus()

    def _moved(self) -> None:
        """Another place, or other steps."""
        self._show()

    def _show(self) -> None:
        names, place = self._session.steps(), self._session.undo.place
        if names != self._names or not self.model.rowCount():
            self._names = names
            today = date.today()
            first = (tr("As it was at first"), "", "")
            self.model.show([first, *((shown(tr(step.text)), shown(step.about), _when(step.at, today)) for step in names)])
        self.model.mark(place, place + 1)
        index = self.model.index(place, 0)
        self.table.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._say()

    def _say(self, *_: object) -> None:
        place, there = self._session.undo.place, self.table.current()
        if not self._names:
            self.told.setText(tr("Nothing was changed in this project yet. What you change is listed here, and can be undone at any time."))
        elif there < place:
            words = trn(
                "{n} step would be undone. It can be done again until you change something else.",
                "{n} steps would be undone. They can be done again until you change something else.",
                place - there,
            )
            self.told.setText(words)
        elif there > place:
            self.told.setText(trn("{n} step would be done again.", "{n} steps would be done again.", there - place))
        else:
            self.told.setText(tr("You are here. Steps below it were undone; those above it stand."))
        self.go.setEnabled(there != place and there >= 0)

    def go_to(self, number: int) -> None:
        """Undo steps, or do them again, until this one is the last that stands."""
        if number >= 0 and number != self._session.undo.place:
            self._session.go_to_step(number)


def _when(at: int, today: date) -> str:
    """The time of day, and the day where it is not today's; in this machine's time."""
    moment = datetime.fromtimestamp(at)
    if moment.date() == today:
        return f"{moment:%H:%M}"
    return f"{day_words(day_number(moment.year, moment.month, moment.day), short=True)}, {moment:%H:%M}"

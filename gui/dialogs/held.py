"""What a picture holds: where it came from, and its events, which can be saved as the JSON export they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.export_data import PathField
from model.export.origin import Held
from model.translation import tr, trn

LISTED = 2000  # events; the file that can be saved has all


class HeldData(Dialog):
    """`saved` with the file to write and its bytes."""

    saved = Signal(object, object)

    def __init__(self, picture: Path, held: Held, parent: QWidget | None = None) -> None:
        super().__init__(tr("What the image holds"), parent, width=720)
        self._held = held
        form = self.form()
        for label, words in self._facts(picture):
            if words:
                note = self.note(words)
                note.setProperty("tone", "")
                note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                form.addRow(label, note)
        self.body.addWidget(self._list(), 1)
        left = len(held.events) - LISTED
        if left > 0:
            words = trn("{n} more event is in the file that can be saved.", "{n} more events are in the file that can be saved.", left)
            self.body.addWidget(self.note(words))
        self.where = PathField(picture.with_suffix(".json"))
        again = self.form()
        again.addRow(tr("Save them as"), self.where)
        self.go = self.buttons(tr("Save as JSON"), tr("Close"))
        self.go.clicked.connect(self._go)
        self.go.setFocus()

    def _facts(self, picture: Path) -> list[tuple[str, str]]:
        held, origin = self._held, self._held.origin
        days = tr("{first} to {last}", first=held.first, last=held.last) if held.first or held.last else tr("all of it")
        made = tr("Hiatus {version}", version=origin.program) if origin.program else ""
        return [
            (tr("Image"), picture.name),
            (tr("Project"), origin.project),
            (tr("Made with"), made),
            (tr("Time"), days),
            (tr("Filter"), origin.filter or tr("none")),
            (tr("Events"), trn("{n} event", "{n} events", len(held.events))),
        ]

    def _list(self) -> QTableWidget:
        table = QTableWidget(min(len(self._held.events), LISTED), 3)
        table.setHorizontalHeaderLabels([tr("Date"), tr("Event"), tr("Place")])
        table.setAccessibleName(tr("Events in the image"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)  # Tab leads on to the buttons
        table.setShowGrid(False)
        table.setMinimumHeight(220)
        for row, event in enumerate(self._held.events[:LISTED]):
            for column, words in enumerate((_when(event.get("when")), event.get("title"), event.get("place"))):
                table.setItem(row, column, QTableWidgetItem(str(words or "")))
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 170)
        table.setColumnWidth(2, 140)
        return table

    def _go(self) -> None:
        trouble = self.where.trouble()
        if trouble:
            self.say(trouble, self.where.field)
            return
        self.saved.emit(self.where.path(), self._held.json())
        self.accept()


def _when(said: Any) -> str:
    """The date of an event of the JSON export, as the standard writes it."""
    return str(said.get("edtf") or "") if isinstance(said, dict) else ""

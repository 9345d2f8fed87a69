"""Which names of a participant mean somebody else, and what that one is called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from model.domain import Participant
from model.translation import tr, trn


class SplitParticipant(Dialog):
    """`chosen` with the names (a tuple) and the new participant's name.  `written`: how often each name stands in articles."""

    chosen = Signal(object, str)

    def __init__(self, who: Participant, written: Mapping[str, int], picked: str = "", parent: QWidget | None = None) -> None:
        explains = tr("Check the names that mean somebody else. Where articles use them, the new participant is meant.")
        super().__init__(tr("Split “{name}”", name=who.name), parent, explains=explains)
        self.boxes: dict[str, QCheckBox] = {}
        for name in (who.name, *who.aliases):
            count = written.get(name, 0)
            box = QCheckBox(f"{name}  ·  {trn('{n} time', '{n} times', count)}".replace("&", "&&"))
            box.setAccessibleName(name)
            box.setChecked(name == picked)
            box.toggled.connect(self._changed)
            self.boxes[name] = box
            self.body.addWidget(box)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new participant"))
        self.form().addRow(tr("Called"), self.name)
        self.go = self.buttons(tr("Split"))
        self.go.clicked.connect(self._go)
        self._changed()
        (self.boxes[picked] if picked in self.boxes else next(iter(self.boxes.values()))).setFocus()

    def names(self) -> tuple[str, ...]:
        """The names that are checked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _changed(self) -> None:
        names = self.names()
        self.name.setPlaceholderText(names[0] if names else "")
        every = len(names) == len(self.boxes)
        self.say(tr("All names are checked. Leave at least one.") if every else "")
        self.go.setEnabled(bool(names) and not every)

    def _go(self) -> None:
        names = self.names()
        if names and len(names) < len(self.boxes):
            self.accept()
            self.chosen.emit(names, self.name.text().strip() or names[0])

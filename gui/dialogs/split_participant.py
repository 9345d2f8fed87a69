"""Which names of a participant, and which rows of event tables, mean somebody else, and what that one is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from gui.widgets.labels import words
from model.domain import Participant
from model.splitting import RowsOf, count_of, joined_rows
from model.translation import tr, trn
from model.wording import count_words, shown


class SplitParticipant(Dialog):
    """`chosen` with the names (a tuple), the new participant's name and the rows (`model.splitting`).

    `written`: how often each name stands in articles; `rows`: the rows that can be split off, each stretch of them with what it is called.
    """

    chosen = Signal(object, str, object)

    def __init__(
        self,
        who: Participant,
        written: Mapping[str, int],
        picked: str = "",
        parent: QWidget | None = None,
        rows: Sequence[tuple[str, RowsOf]] = (),
    ) -> None:
        explains = tr("Check the names that mean somebody else. Where articles use them, the new participant is meant.")
        if rows:
            explains += " " + tr("Check the rows of event tables in which somebody else is meant, too.")
        super().__init__(tr("Split “{name}”", name=who.name), parent, explains=explains)
        self._who, self._written, self._rows = who, written, rows
        self._whole = joined_rows(*(each for _, each in rows))
        self.boxes: dict[str, QCheckBox] = {}
        for name in (who.name, *who.aliases) if who.aliases else ():
            self.boxes[name] = self._box(name, trn("{n} time", "{n} times", written.get(name, 0)), name == picked)
        if rows:
            self.body.addWidget(words(tr("Rows of event tables"), 12, bold=True, tone="soft", selectable=False))
        self.tables = [self._box(shown(called), count_words(count_of(each), "row"), False) for called, each in rows]
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new participant"))
        self.form().addRow(tr("Called"), self.name)
        self.go = self.buttons(tr("Split"))
        self.go.clicked.connect(self._go)
        self._changed()
        (self.boxes[picked] if picked in self.boxes else [*self.boxes.values(), *self.tables][0]).setFocus()

    def _box(self, name: str, count: str, on: bool) -> QCheckBox:
        box = QCheckBox(f"{name}  ·  {count}".replace("&", "&&"))
        box.setAccessibleName(name)
        box.setAccessibleDescription(count)
        box.setChecked(on)
        box.toggled.connect(self._changed)
        self.body.addWidget(box)
        return box

    def names(self) -> tuple[str, ...]:
        """The names that are checked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def rows(self) -> RowsOf:
        """The rows that are checked."""
        return joined_rows(*(each for (_, each), box in zip(self._rows, self.tables, strict=True) if box.isChecked()))

    def _placeholder(self) -> str:
        return next(iter(self.names()), f"{self._who.name} (2)")

    def _nothing_left(self) -> bool:
        """Whether the participant would keep no name, or nothing that names it."""
        if self.boxes and len(self.names()) == len(self.boxes):
            return True
        return bool(self._rows) and not any(self._written.values()) and count_of(self.rows()) == count_of(self._whole)

    def _changed(self) -> None:
        if not hasattr(self, "go"):
            return  # it is being made
        self.name.setPlaceholderText(self._placeholder())
        nothing = self._nothing_left()
        self.say(tr("All of it is checked. Leave something to “{name}”.", name=self._who.name) if nothing else "")
        self.go.setEnabled(bool(self.names() or self.rows()) and not nothing)

    def _go(self) -> None:
        names, rows = self.names(), self.rows()
        if (names or rows) and not self._nothing_left():
            self.accept()
            self.chosen.emit(names, self.name.text().strip() or self._placeholder(), rows)

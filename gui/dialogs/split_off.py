"""Split off: some reports of an event, or some rounds of a series, are chosen and become one of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.base import Dialog
from gui.widgets.labels import words
from model.translation import tr


@dataclass(frozen=True, slots=True)
class Texts:
    """What the dialog says: its title, what it is for, what the new one's name is called ("": it needs none), the button, and what is
    said where no part would be left or no name is given."""

    title: str
    explains: str
    name: str
    go: str
    none_left: str
    no_name: str


class SplitOff(Dialog):
    """`chosen` with the numbers of the parts and the name of the new one."""

    chosen = Signal(list, str)

    def __init__(
        self,
        texts: Texts,
        parts: Sequence[tuple[str, str]],
        name: str,
        checked: Sequence[int] = (),
        parent: QWidget | None = None,
        *,
        all_may: bool = False,
    ) -> None:
        """`parts`: (first line, softer second line); `all_may`: whether all of them may be split off."""
        super().__init__(texts.title, parent, width=600, explains=texts.explains)
        self._texts, self._all_may = texts, all_may
        self.boxes: list[QCheckBox] = []
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(2, 0, 10, 0)
        box.setSpacing(10)
        for number, (first, second) in enumerate(parts):
            box.addLayout(self._row(first, second, number in checked))
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(min(360, max(150, 62 * len(parts))))
        self.body.addWidget(scroll, 1)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(texts.name)
        if texts.name:
            self.form().addRow(texts.name, self.name)
        self.go = self.buttons(texts.go)
        self.go.clicked.connect(self._go)
        self._show()
        if self.boxes:
            self.boxes[0].setFocus()

    def _row(self, first: str, second: str, checked: bool) -> QHBoxLayout:
        check = QCheckBox()
        check.setAccessibleName(", ".join(filter(None, (first, second))))
        check.setChecked(checked)
        check.toggled.connect(self._show)
        self.boxes.append(check)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(words(first, 13, selectable=False))
        if second:
            told.addWidget(words(second, 11.5, tone="soft", selectable=False))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        return row

    def taken(self) -> list[int]:
        """The numbers of the parts that are checked."""
        return [number for number, check in enumerate(self.boxes) if check.isChecked()]

    def _show(self, *_: object) -> None:
        """Say what will be done, or what is missing."""
        taken = len(self.taken())
        whole = taken == len(self.boxes) and not self._all_may
        self.go.setEnabled(bool(taken) and not whole)
        self.go.setText(tr("{what} ({n})", what=self._texts.go, n=taken) if taken else self._texts.go)
        self.say(self._texts.none_left if whole else "")

    def _go(self) -> None:
        if self._texts.name and not self.name.text().strip():
            self.say(self._texts.no_name, self.name)
            return
        self.accept()
        self.chosen.emit(self.taken(), self.name.text().strip())

"""Accept or dismiss many events at once: which ones is chosen here, with their numbers, before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.dialogs.base import Dialog
from model.columns import Columns, IndexArray
from model.domain import Review
from model.translation import figures, tr, trn


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """Events that may be meant: in words, how many would change, how many of all were accepted already, and their rows."""

    words: str
    count: int
    accepted: int
    columns: Columns
    rows: IndexArray


class ReviewMany(Dialog):
    """`chosen` with the Choice that is to be accepted or dismissed."""

    chosen = Signal(object)

    def __init__(self, review: Review, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        accept = review is Review.ACCEPTED
        title = tr("Accept many events") if accept else tr("Dismiss many events")
        explains = tr("What is accepted counts as reviewed. It is one step: {undo} takes it back.", undo=key_of("edit.undo"))
        if not accept:
            explains = tr("Dismissed events leave the timeline and the list. It is one step: {undo} takes it back, and the list of "
                          "dismissed events brings any of them back later.", undo=key_of("edit.undo"))  # fmt: skip
        super().__init__(title, parent, width=520, explains=explains)
        self._accept = accept
        self.choices = choices
        self.radios = [QRadioButton(choice.words.replace("&", "&&")) for choice in choices]
        for radio, choice in zip(self.radios, choices, strict=True):
            radio.setEnabled(bool(choice.count))
            radio.setAccessibleDescription(self._told(choice))
            radio.toggled.connect(self._show)
            told = self.note(self._told(choice))
            told.setContentsMargins(27, 0, 0, 0)
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(radio)
            both.addWidget(told)
            self.body.addLayout(both)
        self.go = self.buttons(tr("Accept"))
        self.go.clicked.connect(self._go)
        first = next((radio for radio in self.radios if radio.isEnabled()), None)
        if first is not None:
            first.setChecked(True)
            first.setFocus()
        self._show()

    def _told(self, choice: Choice) -> str:
        """ "74 events, 12 of them accepted"."""
        if self._accept:
            if not choice.count:
                return tr("All are accepted already.") if choice.accepted else tr("There is no event in it.")
            return trn("{n} event that is not accepted yet", "{n} events that are not accepted yet", choice.count)
        told = trn("{n} event", "{n} events", choice.count)
        return tr("{events}, {accepted} of them accepted", events=told, accepted=figures(choice.accepted)) if choice.accepted else told

    def _checked(self) -> Choice | None:
        return next((choice for radio, choice in zip(self.radios, self.choices, strict=True) if radio.isChecked()), None)

    def _show(self, *_: object) -> None:
        """Say on the button what it will do."""
        choice = self._checked()
        count = choice.count if choice is not None else 0
        self.go.setEnabled(bool(count))
        accept = trn("Accept {n} event", "Accept {n} events", count)
        self.go.setText(accept if self._accept else trn("Dismiss {n} event", "Dismiss {n} events", count))

    def _go(self) -> None:
        choice = self._checked()
        self.accept()
        if choice is not None:
            self.chosen.emit(choice)

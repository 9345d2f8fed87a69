"""Which other participant is the same as this one: the likeliest first, all of them by a few letters of a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from gui.theme import Theme
from gui.widgets.result_list import ResultList, Row
from model.domain import Participant, ParticipantKind
from model.people.finding import found_at
from model.people.likeness import Candidate
from model.qt.keyed_model import folded
from model.translation import noted, tr

WHY = {
    "same name": noted("same name"), "same words": noted("same words"), "initials": noted("initials"), "short form": noted("short form"),
    "part of the name": noted("part of the name"), "similar spelling": noted("similar spelling"), "same country": noted("same country"),
    "same role": noted("same role"), "met": noted("in the same events"),
}  # fmt: skip
ICONS = {ParticipantKind.PERSON: "person", ParticipantKind.ORGANIZATION: "organization", ParticipantKind.COUNTRY: "country"}
MOST = 200
"""So many are listed; the heading says how many there are."""


class MergeParticipant(Dialog):
    """`chosen` with the keys (merged, into)."""

    chosen = Signal(str, str)

    def __init__(
        self, who: Participant, candidates: Sequence[Candidate], counts: Mapping[str, int], theme: Theme, parent: QWidget | None = None
    ) -> None:
        explains = tr("Choose who is the same. All events of both are then one participant's, and both names are found.")
        super().__init__(tr("Merge “{name}” with…", name=who.name), parent, width=560, explains=explains)
        self._who, self._candidates, self._counts = who, candidates, counts
        self.list = ResultList()
        self.list.apply_theme(theme)
        self.list.setMinimumHeight(280)
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(tr("Participants that may be the same"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a participant"))
        self.field.setAccessibleName(tr("Find a participant"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.turn = QCheckBox(tr("Let the other name stay"))
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.says.setMinimumHeight(22)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.field, self.list, self.says, self.turn):
            self.body.addWidget(widget)
        self.go = self.buttons(tr("Merge"))
        self.go.clicked.connect(self._go)
        self.list.chosen.connect(lambda _row: self._say())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say())
        self.turn.toggled.connect(lambda _on: self._say())
        self._fill("")
        self.setMinimumHeight(570)  # a wrapped line above asks for its height too late
        self.field.setFocus()

    def pair(self) -> tuple[Participant, Participant] | None:
        """(merged, into) as they are chosen: the one looked at stays, or the other where its name is fuller, unless it is turned round."""
        row = self.list.current()
        other = row.data if row is not None else None
        if not isinstance(other, Participant):
            return None
        stays = other if len(other.name.split()) > len(self._who.name.split()) else self._who
        if self.turn.isChecked():
            stays = other if stays is self._who else self._who
        return (self._who, other) if stays is other else (other, self._who)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Up and Down in the field go through the list."""
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in moves:
            self.list.step(moves[Qt.Key(event.key())])
            return True
        return False

    def _fill(self, typed: str) -> None:
        wanted = folded(typed)
        fitting = [one for one in self._candidates if not wanted or self._fits(one.participant, wanted)]
        likely = [one for one in fitting if one.likely]
        others = [one for one in fitting if not one.likely]
        rest = tr("All others") if likely else tr("All participants")
        self.list.set_rows([*self._group(tr("Likely the same"), likely, wanted), *self._group(rest, others, wanted)])
        self._say()

    @staticmethod
    def _fits(one: Participant, wanted: str) -> bool:
        return any(wanted in folded(name) for name in (one.name, *one.aliases))

    def _group(self, name: str, found: Sequence[Candidate], wanted: str) -> list[Row]:
        if not found:
            return []
        total = tr("{name} · first {most} of {total}", name=name, most=MOST, total=f"{len(found):,}") if len(found) > MOST else name
        return [Row(total, header=True), *(self._row(one, wanted) for one in found[:MOST])]

    def _row(self, one: Candidate, wanted: str) -> Row:
        who = one.participant
        place = found_at(who.name, wanted)
        grounds = ", ".join(tr(WHY[why]) for why in one.why) if one.likely else who.role
        detail = " · ".join(filter(None, (grounds, f"{self._counts.get(who.key, 0):,}")))
        return Row(who.name, detail, ICONS[who.kind], (place,) if place else (), who)

    def _say(self) -> None:
        pair = self.pair()
        self.go.setEnabled(pair is not None)
        self.turn.setEnabled(pair is not None)
        if pair is None:
            self.says.setText(tr("Nobody has a name with these letters."))
            return
        merged, into = pair
        self.says.setText(tr("“{merged}” becomes another name of “{into}”.", merged=merged.name, into=into.name))

    def _go(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.accept()
            self.chosen.emit(pair[0].key, pair[1].key)

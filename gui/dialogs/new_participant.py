"""A participant who is not in the project yet: name, kind, country, role."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from gui.theme import Theme
from gui.widgets.completing_edit import CompletingEdit
from gui.widgets.result_list import Row
from model.completing import Choice, Choices
from model.domain import ParticipantKind
from model.event_form import NewParticipant
from model.translation import noted, tr

KINDS = (
    (ParticipantKind.PERSON, noted("person")), (ParticipantKind.ORGANIZATION, noted("organization")),
    (ParticipantKind.COUNTRY, noted("country")),
)  # fmt: skip


class NewParticipantDialog(Dialog):
    """`chosen` with a NewParticipant whose key is `key`.  `countries` are those of the project."""

    chosen = Signal(object)

    def __init__(self, key: str, name: str, countries: Sequence[Choice], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("New participant"), parent, width=460)
        self._key = key
        self._countries = Choices(countries)
        self.name = QLineEdit(name)
        self.kind = QComboBox()
        for kind, words in KINDS:
            self.kind.addItem(tr(words), kind)
        self.country = CompletingEdit(self._offer, theme)
        self.country.setPlaceholderText(tr("not known"))
        self.role = QLineEdit()
        self.role.setPlaceholderText(tr("Foreign Minister"))
        form = self.form()
        for label, field in ((tr("Name"), self.name), (tr("Kind"), self.kind), (tr("Country"), self.country), (tr("Office"), self.role)):
            form.addRow(label, field)
            field.setAccessibleName(label)
        self.kind.currentIndexChanged.connect(self._enable)
        self.go = self.buttons(tr("Add"))
        self.go.clicked.connect(self._go)
        self.kind.setFocus()

    def _offer(self, typed: str) -> Sequence[Row]:
        return [Row(one.name, "", "country", (), one) for one in self._countries.matching(typed, 20)]

    def _enable(self) -> None:
        """A country has neither country nor office."""
        country = self.kind.currentData() == ParticipantKind.COUNTRY
        for field in (self.country, self.role):
            field.setEnabled(not country)

    def _go(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.say(tr("A participant needs a name."), self.name)
            return
        kind = ParticipantKind(self.kind.currentData())
        typed = self.country.text().strip()
        country = self._countries.named(typed) if typed and kind is not ParticipantKind.COUNTRY else None
        if typed and country is None and kind is not ParticipantKind.COUNTRY:
            says = tr("“{name}” is no country of this project. Add it as a participant first, or leave this empty.", name=typed)
            self.say(says, self.country)
            return
        office = "" if kind is ParticipantKind.COUNTRY else " ".join(self.role.text().split())
        self.chosen.emit(NewParticipant(self._key, name, kind, country.key if country else "", office))
        self.accept()

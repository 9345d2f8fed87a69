"""The form of a participant: its name, its role, its country, and another name it goes by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from gui.dialogs.base import Dialog
from model.domain import Participant, ParticipantKind
from model.translation import noted, tr

LABELS = {"kind": noted("Kind"), "name": noted("Name"), "role": noted("Role"), "country": noted("Country")}
TITLES = {
    ParticipantKind.PERSON: noted("Edit person"),
    ParticipantKind.ORGANIZATION: noted("Edit organization"),
    ParticipantKind.COUNTRY: noted("Edit country"),
}


class EditParticipant(Dialog):
    """`chosen` with what was changed: name, kind, role, country (a key, "" for none) where they differ, and `alias` where one was typed."""

    chosen = Signal(object)

    def __init__(
        self, who: Participant, countries: Iterable[Participant], as_read: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr(TITLES[who.kind]), parent, width=520)
        self._who = who
        self.name, self.role, self.alias = QLineEdit(who.name), QLineEdit(who.role), QLineEdit()
        self.country = QComboBox()
        self.country.addItem(tr("not known"), "")
        for one in sorted(countries, key=lambda one: one.name.casefold()):
            self.country.addItem(one.name, one.key)
        self.country.setCurrentIndex(max(0, self.country.findData(who.country)))
        self.alias.setPlaceholderText(tr("a name that articles give it"))
        form = self.form()
        self.kind = QComboBox()
        for kind in ParticipantKind:
            self.kind.addItem(tr(kind.value), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(who.kind.value))
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self._row(form, tr(LABELS["name"]), self.name, as_read.get("name"))
        self._row(form, tr(LABELS["kind"]), self.kind, tr(as_read["kind"]) if "kind" in as_read else None)
        self._row(form, tr(LABELS["role"]), self.role, as_read.get("role"))
        self._row(form, tr(LABELS["country"]), self.country, as_read.get("country"))
        self._kind_chosen()
        self._row(form, tr("Another name"), self.alias, None)
        if who.aliases:
            self.body.addWidget(self.note(tr("also: {names}", names=", ".join(who.aliases))))
        go = self.buttons(tr("Save"))
        go.clicked.connect(self._go)
        self.name.selectAll()
        self.name.setFocus()

    def _row(self, form: QFormLayout, label: str, field: QWidget, as_read: str | None) -> None:
        field.setAccessibleName(label)
        form.addRow(label, field)
        if as_read is not None:
            note = QLabel(tr("edited; as read: {words}", words=as_read or "–"))
            note.setProperty("tone", "accent")
            note.setProperty("type_size", "small")
            note.setWordWrap(True)
            form.addRow("", note)

    def _kind_chosen(self) -> None:
        """A country has no role, and is of no country."""
        for field in (self.role, self.country):
            field.setEnabled(self.kind.currentData() != ParticipantKind.COUNTRY.value)

    def fields(self) -> dict[str, str]:
        """What differs from what is there."""
        now = {"name": self.name.text().strip(), "role": self.role.text().strip(), "country": str(self.country.currentData())}
        kind = str(self.kind.currentData())
        now = {"name": now["name"], "kind": kind} if kind == ParticipantKind.COUNTRY.value else {**now, "kind": kind}
        changed = {field: value for field, value in now.items() if value != getattr(self._who, field)}
        alias = " ".join(self.alias.text().split())
        return changed | ({"alias": alias} if alias and alias not in (self._who.name, *self._who.aliases) else {})

    def _go(self) -> None:
        if not self.name.text().strip():
            self.say(tr("A name is needed. Write one."), self.name)
            return
        fields = self.fields()
        self.accept()
        if fields:
            self.chosen.emit(fields)

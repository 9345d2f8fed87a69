"""The form of an event: all that a person may know better than what was read, or of an event that nothing was read of.

Each field that is not as it was read says what was read, and can be taken back to it.  Ctrl+Enter saves from anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.date_field import DateField
from gui.dialogs.roles_field import RolesField
from gui.theme import Theme
from gui.widgets.completing_edit import CompletingEdit
from gui.widgets.result_list import Row, marks_of
from model.completing import Choice, Choices
from model.domain import Kind, Participant, ParticipantKind, Status
from model.event_form import EventForm, NewParticipant, Wish, temporary, told, wish_of
from model.translation import noted, tr
from model.wording import shown

LABELS = {
    "title": noted("Title"), "when": noted("Date"), "kind": noted("Kind"), "status": noted("Status"), "place": noted("Place"),
    "series": noted("Series"), "participants": noted("Participants"),
}  # fmt: skip
OFFERED = 40


class AsRead(QWidget):
    """What was read, where that is not what the field holds, and the way back to it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setProperty("tone", "soft")
        self.label.setProperty("type_size", "small")
        self.label.setWordWrap(True)
        self.back = QPushButton(tr("take back"))
        self.back.setProperty("kind", "link")
        self.back.setAutoDefault(False)
        self.back.setAccessibleName(tr("{field}: take back to what was read", field=tr(LABELS[name])))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, words: str, *, differs: bool) -> None:
        """Show what was read if the field differs from it."""
        self.label.setText(tr("edited; as read: {words}", words=shown(words)) if words else tr("edited; nothing was read"))
        self.setVisible(differs)


class EditEvent(Dialog):
    """`chosen` with a Wish, where something is to be changed."""

    chosen = Signal(object)

    def __init__(self, form: EventForm, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Add event") if form.new else tr("Edit event"), parent, width=980, explains=_about(form))
        self._form, self._theme = form, theme
        self._people: dict[str, NewParticipant] = {}
        self._warned = False  # that what was changed is not saved
        self._series_names = Choices(Choice(one.key, one.name, also=one.aliases, kind="series") for one in form.series)
        self._place_names = Choices(Choice(name, name) for name in form.places)
        self._names = {one.key: one.name for one in form.participants}
        self._make_fields()
        self.body.addLayout(self._columns())
        self.go = self.buttons(tr("Add") if form.new else tr("Save"))
        self.go.clicked.connect(self._go)
        self.go.setToolTip(tr("Ctrl+Enter"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._go)
        self._order()
        self._begun = self.values()
        self._changed()
        self.title.setFocus()
        self.title.setSelection(len(self.title.text()), -len(self.title.text()))  # its beginning is seen

    # -- the fields ---------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        event, theme = self._form.event, self._theme
        self.title = QLineEdit(event.title)
        self.date = DateField(event.when)
        self.when, self.understood = self.date.edit, self.date.understood
        self.kind, self.status = _choice(tuple(Kind), event.kind), _choice(tuple(Status), event.status)
        self.place = CompletingEdit(self._offer_places, theme)
        self.place.setText(event.place)
        self.place.setPlaceholderText(tr("not known"))
        self.series = CompletingEdit(self._offer_series, theme)
        self._series_key = event.series
        self.series.setText(self._series_name(event.series))
        self.series.setPlaceholderText(tr("none"))
        self.series.taken.connect(self._series_taken)
        self.new_series = QLabel(tr("A new series of this name is made."))
        self.new_series.setProperty("tone", "accent")
        self.new_series.setProperty("type_size", "small")
        self.roles = RolesField(Choices(map(self._choice_of, self._form.participants)), self._name_of, theme)
        self.roles.show_roles(event.participants)
        self.roles.new_wanted.connect(self._ask_who)
        self.fields: dict[str, QWidget] = {
            "title": self.title, "when": self.date, "kind": self.kind, "status": self.status, "place": self.place, "series": self.series,
            "participants": self.roles,
        }  # fmt: skip
        self.notes = {name: AsRead(name) for name in self.fields}
        for name, note in self.notes.items():
            note.back.clicked.connect(lambda _checked=False, field=name: self.take_back(field))
        for edit in (self.title, self.place, self.series):
            edit.textChanged.connect(self._changed)
        for box in (self.kind, self.status):
            box.currentIndexChanged.connect(self._changed)
        self.date.changed.connect(self._changed)
        self.roles.changed.connect(self._changed)

    def _columns(self) -> QHBoxLayout:
        left = QGridLayout()
        left.setHorizontalSpacing(14)
        left.setVerticalSpacing(4)
        left.setColumnStretch(1, 1)
        row = 0
        for name in ("title", "when", "kind", "status", "place", "series"):
            label = QLabel(tr(LABELS[name]))
            label.setMinimumHeight(28)
            label.setBuddy(self.fields[name])
            self.fields[name].setAccessibleName(tr(LABELS[name]))
            left.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            left.addWidget(self.fields[name], row, 1)
            below = [self.new_series, self.notes[name]] if name == "series" else [self.notes[name]]
            for note in below:
                row += 1
                left.addWidget(note, row, 1)
            row += 1
            left.setRowMinimumHeight(row, 4)
            row += 1
        left.setRowStretch(row, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        heading = QLabel(tr(LABELS["participants"]))
        heading.setMinimumHeight(28)
        right.addWidget(heading)
        right.addWidget(self.roles, 1)
        right.addWidget(self.notes["participants"])
        between = QFrame()
        between.setProperty("line", "vertical")
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 6)
        both.addWidget(between)
        both.addLayout(right, 5)
        return both

    def _order(self) -> None:
        """Tab goes through all fields and to the ways back to what was read behind them, so that it leads from field to field."""
        places = [self.title, self.date, self.when, self.kind, self.status, self.place, self.series, self.roles.table, self.roles.add]
        stops: list[QWidget] = [*places, *self.roles.buttons.values(), *(note.back for note in self.notes.values()), self.go]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _offer_places(self, typed: str) -> Sequence[Row]:
        found = self._place_names.matching(typed, OFFERED)
        return [Row(shown(one.name), "", "", marks_of(one.name, typed.split()), one) for one in found if one.name != typed]

    def _offer_series(self, typed: str) -> Sequence[Row]:
        found = self._series_names.matching(typed, OFFERED)
        return [Row(shown(one.name), "", "series", marks_of(one.name, typed.split()), one) for one in found]

    def _choice_of(self, one: Participant) -> Choice:
        country = self._names.get(one.country, "")
        detail = ", ".join(filter(None, (one.role, country)))
        return Choice(one.key, one.name, detail, (*one.aliases, one.role, country), one.kind.value)

    def _name_of(self, key: str) -> str:
        return self._people[key].name if key in self._people else self._names.get(key, key)

    def _series_name(self, key: str) -> str:
        return next((one.name for one in self._form.series if one.key == key), "")

    def _series_taken(self, row: Row) -> None:
        self._series_key = row.data.key
        self._changed()

    def _ask_who(self, name: str) -> None:
        """Someone who is not in the project yet."""
        from gui.dialogs.new_participant import NewParticipantDialog

        countries = [self._choice_of(one) for one in self._form.participants if one.kind is ParticipantKind.COUNTRY]
        dialog = NewParticipantDialog(temporary(len(self._people) + 1), name, countries, self._theme, self)
        dialog.chosen.connect(self._put_new)
        dialog.finished.connect(lambda _result: self.roles.add.setFocus())
        dialog.open()

    def _put_new(self, who: NewParticipant) -> None:
        self._people[who.key] = who
        self.roles.put_in(who.key)

    # -- what they hold -----------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What the fields hold, by their names in Event; "series" is missing where a new one is named."""
        found: dict[str, Any] = {
            "title": " ".join(self.title.text().split()) if self.title.text() != self._form.event.title else self._form.event.title,
            "when": self.date.span,
            "kind": Kind(self.kind.currentData()),
            "status": Status(self.status.currentData()),
            "place": self.place.text().strip(),
            "participants": self.roles.roles(),
        }
        key = self._series()
        return found if key is None else {**found, "series": key}

    def _series(self) -> str | None:
        """The key of the series named, "" for none, None for one that is not there yet."""
        typed = self.series.text().strip()
        if not typed or typed == self._series_name(self._series_key):
            return self._series_key if typed else ""
        named = self._series_names.named(typed)
        return named.key if named else None

    def take_back(self, name: str) -> None:
        """Let a field hold what was read."""
        read = self._form.read
        assert read is not None
        if name == "when":
            self.date.show_span(read.when)
        elif name == "participants":
            self.roles.show_roles(read.participants)
        elif name == "series":
            self._series_key = read.series
            self.series.setText(self._series_name(read.series))
        elif name in ("kind", "status"):
            box = self.kind if name == "kind" else self.status
            box.setCurrentIndex(box.findData(getattr(read, name)))
        else:
            (self.title if name == "title" else self.place).setText(getattr(read, name))
        self.fields[name].setFocus()
        self._changed()

    def _changed(self, *_: object) -> None:
        """Show what each field was read as, and whether all can be saved."""
        now = self.values()
        if self.trouble.text():  # it is being mended
            self._warned = False
            self.say("", self.title)
        self.new_series.setVisible("series" not in now)
        self.go.setEnabled(self.date.valid)
        read = self._form.read
        for name, note in self.notes.items():
            differs = read is not None and (name not in now or now[name] != getattr(read, name))
            note.tell(_said(told(read, name, self._form), name) if read is not None and differs else "", differs=differs)

    def _go(self) -> None:
        if self.roles.table.isAncestorOf(self.focusWidget()):
            self.roles.table.setFocus()  # what is being typed in a cell counts
        if not self.title.text().strip():
            self.say(tr("An event needs a title."), self.title)
            return
        if not self.date.valid:
            self.say(tr("The date is not understood. Write it in another way, or leave it empty."), self.when)
            return
        wish = self._wish()
        if wish:
            self.chosen.emit(wish)
        self.accept()

    def _wish(self) -> Wish:
        now = self.values()
        return wish_of(self._form, now, tuple(self._people.values()), "" if "series" in now else self.series.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc pressed by mistake costs nothing that was written."""
        if event.key() == Qt.Key.Key_Escape and not self._warned and (not self.date.valid or self._differs()):
            self.say(tr("What you wrote is not saved. Ctrl+Enter saves it, Esc once more leaves it."))
            self._warned = True
            return
        super().keyPressEvent(event)

    def _differs(self) -> bool:
        """Whether the fields hold something else than at first."""
        return bool(self._people) or self.values() != self._begun


def _said(words: str, name: str) -> str:
    return tr(words) if name in ("kind", "status") else words


def _about(form: EventForm) -> str:
    if form.words:
        return tr("“{words}” ({article})", words=shown(form.words), article=form.where)
    if form.new:
        return tr("An event that you know of. It is kept with the project beside what was read.")
    if form.read is None:
        return tr("You added this event.")
    return tr("Your words stand beside what was read and survive reading again.")


def _choice(values: tuple[Any, ...], now: Any) -> QComboBox:
    box = QComboBox()
    for value in values:
        box.addItem(tr(value.value), value)
    box.setCurrentIndex(values.index(now))
    return box

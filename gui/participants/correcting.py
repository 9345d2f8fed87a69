"""What a person does to participants: merge them, split a name off, rename, set role and country.  Each is one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.actions import key_of
from gui.theme import Theme
from model.domain import TABLE_PREFIX, Participant, ParticipantKind
from model.edits import (
    Edit,
    EditError,
    many,
    merge_participants,
    new_participant,
    set_field,
    set_kind,
    split_participant,
    unmerge,
)
from model.filtering import Filter
from model.qt.session import Session
from model.splitting import RowsOf, rows_naming
from model.translation import named, noted, tr

STEPS = {
    "kind": noted("Change kind of “{name}”"), "name": noted("Rename “{name}”"), "role": noted("Change role of “{name}”"),
    "country": noted("Change country of “{name}”"),
}  # fmt: skip


class Correcting(QObject):
    """Asks in dialogs over `parent`, and tells what was done."""

    def __init__(self, session: Session, parent: QWidget, theme: Callable[[], Theme]) -> None:
        super().__init__(parent)
        self._session, self._over, self._theme = session, parent, theme

    def edit(self, key: str) -> None:
        """Ask for name, role, country and another name."""
        from gui.dialogs.edit_participant import EditParticipant
        from model.qt.details import details_of

        details = details_of(self._session, key)
        if details is None or not self._may():
            return
        countries = [one for one in self._session.collection.participants if one.kind is ParticipantKind.COUNTRY]
        dialog = EditParticipant(details.who, countries, dict(details.as_read), self._over.window())
        dialog.chosen.connect(lambda fields: self.set_fields(details.who, fields))
        dialog.open()

    def set_fields(self, who: Participant, fields: Mapping[str, str]) -> None:
        """Set what was typed: fields by name; `alias` is another name of it."""

        def edits() -> Edit:
            made: list[Edit] = [
                set_field("participant", who.key, field, value, named(STEPS[field], name=who.name))
                for field, value in fields.items()
                if field not in ("alias", "kind")
            ]
            if "kind" in fields:
                text = named(STEPS["kind"], name=who.name)
                made.append(set_kind(who, ParticipantKind(fields["kind"]), self._session.collection.participants, text))
            if "alias" in fields:
                other, key = new_participant(fields["alias"], who.kind, who.country)
                made += [other, merge_participants([key], who.key, who.name)]
            only = next(iter(fields))
            text = named(STEPS[only] if len(fields) == 1 and only in STEPS else noted("Change “{name}”"), name=who.name)
            return many(text, made)

        self._do(edits)

    def merge(self, key: str) -> None:
        """Ask which other is the same."""
        from gui.dialogs.merge_participant import MergeParticipant
        from model.people.likeness import candidates
        from model.qt.details import events_together

        who = self._session.participant(key)
        if who is None or not self._may():
            return
        found = candidates(who, self._session.collection.participants, events_together(self._session, key))
        dialog = MergeParticipant(who, found, self._session.facets(Filter()).participants, self._theme(), self._over.window())
        dialog.chosen.connect(self.merge_into)
        dialog.open()

    def merge_into(self, key: str, into: str) -> None:
        """Let two be one: the second, who gets the names of the first."""
        one, other = self._session.participant(key), self._session.participant(into)
        if one is None or other is None or not self._may():
            return
        if self._do(lambda: merge_participants([key], into, other.name)):
            self._tell(tr("Merged “{one}” into “{other}”. {undo} takes it back.", one=one.name, other=other.name, undo=key_of("edit.undo")))

    def put_under(self, key: str, country: str) -> None:
        """Let a person or organization be of this country."""
        who, home = self._session.participant(key), self._session.participant(country)
        if who is None or home is None or who.country == country or not self._may():
            return
        if self._do(lambda: set_field("participant", key, "country", country, tr(STEPS["country"], name=who.name))):
            undo = key_of("edit.undo")
            self._tell(tr("“{name}” is of {country} now. {undo} takes it back.", name=who.name, country=home.name, undo=undo))

    def split(self, key: str, name: str = "") -> None:
        """Ask which names mean somebody else; `name` is checked already."""
        from gui.dialogs.split_participant import SplitParticipant
        from model.qt.details import details_of

        details = details_of(self._session, key)
        if details is None or not self._may():
            return
        rows = self._rows_of(key)
        if not details.who.aliases and not rows:
            self._tell(tr("“{name}” has one name only, so there is none to split off.", name=details.who.name))
            return
        written = {one.name: len(one.places) for one in details.reading.names}
        dialog = SplitParticipant(details.who, written, name, self._over.window(), rows)
        dialog.chosen.connect(lambda names, called, rows: self.split_off(key, names, called, rows))
        dialog.open()

    def _rows_of(self, key: str) -> list[tuple[str, RowsOf]]:
        """The rows of event tables that name a participant, those of each table with its name; first those of picked events."""
        session = self._session
        if not session.collection.tables:
            return []
        every, picks = rows_naming(session.columns, key), session.view.picks
        found = [(tr("“{name}”", name=one.name), one.digest[:TABLE_PREFIX]) for one in session.collection.tables]
        made = [(called, {prefix: every[prefix]}) for called, prefix in found if prefix in every]
        picked = rows_naming(session.columns, key, picks.mask) if picks and picks.of is session.columns.keys else {}
        return [(tr("Those picked in the event list"), picked), *made] if picked else made

    def split_off(self, key: str, names: tuple[str, ...], called: str, rows: RowsOf | None = None) -> None:
        """Let these names, and what these rows of event tables name, mean another one."""
        who = self._session.participant(key)
        if who is not None and self._do(lambda: split_participant(who, names, called, rows)[0]):
            self._tell(tr("“{called}” is a participant of its own now. {undo} takes it back.", called=called, undo=key_of("edit.undo")))

    def revert(self, key: str) -> None:
        """Let what was read stand again: the fields that were set, and those that were merged into it."""
        from model.qt.details import details_of

        details = details_of(self._session, key)
        if details is None or not self._may():
            return
        text = named("“{name}” as it was read", name=details.who.name)
        fields = sorted(self._session.fields_set("participant", key) & STEPS.keys())

        def edits() -> Edit:
            made: list[Edit] = [set_field("participant", key, field, None, text) for field in fields]
            if details.members:
                made.append(unmerge("participant", [one for one, _ in details.members]))
            return many(text, made)

        if fields or details.members:
            self._do(edits)

    # inside

    def _may(self) -> bool:
        if self._session.read_only:
            self._tell(tr("This project cannot be changed: it is open for reading only."))
            return False
        return True

    def _do(self, edit: Callable[[], Edit]) -> bool:
        """Carry out an edit; False, with what is wrong told, where that cannot be."""
        try:
            made = edit()
        except EditError as error:
            self._session.message.emit("error", str(error))
            return False
        return self._session.do(made, self)

    def _tell(self, sentence: str) -> None:
        self._session.message.emit("info", sentence)

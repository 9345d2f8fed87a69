"""The form of a participant: its kind can be corrected."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.dialogs.edit_participant import EditParticipant
from model.domain import ParticipantKind
from tests.builders import sample_collection


def test_the_kind_is_offered_and_a_country_has_no_country(qtbot: QtBot) -> None:
    people = sample_collection().participants
    who = next(one for one in people if one.kind is ParticipantKind.PERSON and one.country)
    dialog = EditParticipant(who, [one for one in people if one.kind is ParticipantKind.COUNTRY], {"kind": "organization"})
    qtbot.addWidget(dialog)
    assert dialog.fields() == {}
    dialog.kind.setCurrentIndex(dialog.kind.findData("organization"))
    assert dialog.fields() == {"kind": "organization"}
    dialog.kind.setCurrentIndex(dialog.kind.findData("country"))
    assert dialog.fields() == {"kind": "country"}
    assert not dialog.country.isEnabled()

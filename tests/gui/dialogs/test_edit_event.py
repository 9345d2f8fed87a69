"""The form of an event: what its fields hold, what it says of each, and how its lists are used by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.edit_event import EditEvent
from gui.dialogs.new_participant import NewParticipantDialog
from gui.theme import load_theme
from model.dates import DateSpan, day_number
from model.domain import Event, Kind, ParticipantKind, Role
from model.event_form import EventForm, Wish, blank
from tests.builders import sample_collection

SAMPLE = sample_collection()
EVENT = next(event for event in SAMPLE.events if "resumes in Santiago" in event.title)
PLACES = ("Santiago", "Lima", "Valparaíso")


def form(qtbot: QtBot, event: Event = EVENT, read: Event | None = EVENT, **other: object) -> EditEvent:
    begun = EventForm(event, read, participants=SAMPLE.participants, series=SAMPLE.series, places=PLACES, **other)  # type: ignore[arg-type]
    made = EditEvent(begun, load_theme("light"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def saved(dialog: EditEvent) -> Wish | None:
    """What is chosen when the form is saved."""
    found: list[Wish] = []
    dialog.chosen.connect(found.append)
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return found[0] if found else None


def test_a_form_that_is_left_as_it_is_wishes_nothing(qtbot: QtBot) -> None:
    dialog = form(qtbot)
    assert not any(note.isVisible() for note in dialog.notes.values())
    assert dialog.date.span is EVENT.when, "with its reasons"
    assert saved(dialog) is None
    assert not dialog.isVisible()


def test_what_was_read_is_told_and_had_back(qtbot: QtBot) -> None:
    day, first = DateSpan.of_day(day_number(2023, 2, 8)), EVENT.participants[:1]
    edited = replace(EVENT, title="Other", when=day, kind=Kind.VISIT, place="", series="", participants=first)
    dialog = form(qtbot, edited)
    told = {name: note.label.text() for name, note in dialog.notes.items() if note.isVisible()}
    assert told.keys() == {"title", "when", "kind", "place", "series", "participants"}
    assert told["title"] == "edited; as read: Water dialogue resumes in Santiago"
    assert told["when"].startswith("edited; as read: between 8 February and 1 March 2023")
    assert told["kind"] == "edited; as read: meeting"
    assert "Pedro Lagos (head of delegation)" in told["participants"]
    for name in told:
        dialog.notes[name].back.click()
        assert not dialog.notes[name].isVisible()
    wish = saved(dialog)
    assert wish
    assert wish.fields == {}
    assert set(wish.as_read) == told.keys()


def test_nothing_read_is_said_too(qtbot: QtBot) -> None:
    dialog = form(qtbot, EVENT, replace(EVENT, place="", series="", participants=(), when=None))
    assert dialog.notes["place"].label.text() == "edited; nothing was read"
    assert "undated" in dialog.notes["when"].label.text()


def test_a_date_that_is_not_understood_is_not_saved(qtbot: QtBot) -> None:
    dialog = form(qtbot)
    dialog.when.setText("last week")
    assert "depends on when it is said" in dialog.understood.text()
    assert not dialog.go.isEnabled()
    assert saved(dialog) is None
    assert dialog.isVisible()
    assert "not understood" in dialog.trouble.text()
    dialog.when.setText(" ")
    assert "Undated" in dialog.understood.text()
    wish = saved(dialog)
    assert wish
    assert wish.fields == {"when": None}


def test_names_are_taken_by_keys(qtbot: QtBot) -> None:
    dialog = form(qtbot, blank(), None, new=True)
    add = dialog.roles.add
    add.setFocus()
    QTest.keyClicks(add, "ROSA")
    assert next(row.text for row in add.list.rows()) == "Rosa Pinto"
    QTest.keyClick(add, Qt.Key.Key_Return)
    assert dialog.roles.roles() == (Role("person:rosa-pinto"),)
    assert add.text() == ""
    QTest.keyClicks(add, "rosa")
    assert [row.text for row in add.list.rows()] == ["New participant “rosa”…"], "who is there is not offered again"
    add.clear()
    QTest.keyClick(add, Qt.Key.Key_Down)
    assert add.is_open(), "↓ offers all"
    QTest.keyClick(add, Qt.Key.Key_Escape)
    assert not add.is_open()
    assert dialog.isVisible()
    QTest.keyClicks(add, "feld")
    QTest.keyClick(add, Qt.Key.Key_Tab)
    assert [role.participant for role in dialog.roles.roles()] == ["person:rosa-pinto", "person:tomas-feld"]


def test_who_takes_part_is_set_in_order_by_keys(qtbot: QtBot) -> None:
    dialog = form(qtbot)
    table, keys = dialog.roles.table, [role.participant for role in EVENT.participants]
    table.setFocus()
    table.setCurrentCell(1, 1)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [role.participant for role in dialog.roles.roles()] == [keys[1], keys[0], *keys[2:]]
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [role.participant for role in dialog.roles.roles()] == [keys[0], *keys[2:]]
    assert table.currentRow() == 0
    for _ in keys:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert dialog.roles.roles() == ()
    assert not any(button.isEnabled() for button in dialog.roles.buttons.values())
    wish = saved(dialog)
    assert wish
    assert wish.fields == {"participants": ()}


OTHER = next(one for one in SAMPLE.series if one.name == "Bolivia–Chile port policy talks")


@pytest.mark.parametrize(
    ("typed", "key", "name"), [("", "", ""), ("port policy", None, "port policy"), ("bolivia-chile PORT policy talks", OTHER.key, "")]
)
def test_a_series_is_chosen_left_or_new(qtbot: QtBot, typed: str, key: str | None, name: str) -> None:
    dialog = form(qtbot)
    dialog.series.setText(typed)
    assert dialog.new_series.isVisible() == bool(name)
    wish = saved(dialog)
    assert wish
    assert (wish.fields.get("series"), wish.series_name) == (key, name)


def test_a_new_participant_has_a_country_of_the_project(qtbot: QtBot) -> None:
    dialog = form(qtbot, blank(), None, new=True)
    dialog.title.setText("Envoys meet")
    dialog.roles.new_wanted.emit("Juana Rojas")
    asked = next(one for one in dialog.findChildren(NewParticipantDialog) if one.isVisible())
    asked.country.setText("Atlantis")
    asked.go.click()
    assert "Atlantis" in asked.trouble.text()
    asked.kind.setCurrentIndex(2)
    assert not asked.country.isEnabled(), "a country has none"
    asked.kind.setCurrentIndex(1)
    asked.country.setText("chile")
    asked.go.click()
    wish = saved(dialog)
    assert wish
    (who,) = wish.people
    assert (who.name, who.kind, who.country) == ("Juana Rojas", ParticipantKind.ORGANIZATION, "country:CL")
    assert wish.fields["participants"] == (Role(who.key),)


def test_every_field_has_a_name_for_those_who_do_not_see_it(qtbot: QtBot) -> None:
    dialog = form(qtbot)
    unnamed = [
        widget for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QLabel) and widget.isVisible()
        and not widget.accessibleName() and not getattr(widget, "text", lambda: "")()
    ]  # fmt: skip
    assert unnamed == []
    assert dialog.height() < 640, "it fits the smallest window"


def test_esc_leaves_what_was_written_at_the_second_press_only(qtbot: QtBot) -> None:
    dialog = form(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), "nothing was written"
    dialog = form(qtbot)
    dialog.place.setText("Lima")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in dialog.trouble.text()
    dialog.place.setText("Quito")
    assert not dialog.trouble.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_wrong_is_told_until_it_is_mended(qtbot: QtBot) -> None:
    dialog = form(qtbot, blank(), None, new=True)
    assert saved(dialog) is None
    assert "needs a title" in dialog.trouble.text()
    assert dialog.title.property("wrong")
    QTest.keyClicks(dialog.title, "A")
    assert not dialog.trouble.isVisible()
    assert not dialog.title.property("wrong")
    wish = saved(dialog)
    assert wish
    assert wish.fields["title"] == "A"

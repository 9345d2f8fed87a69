"""Rows of event tables are split off a participant in the dialog of names: those of a table, and those picked in the list."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from gui.dialogs.split_participant import SplitParticipant
from gui.participants.correcting import Correcting
from gui.theme import load_theme
from model.domain import Participant, ParticipantKind
from model.editing import lines
from model.qt.picks import of_rows
from tests.sample_table import TABLE, key_of

DOCKERS = "organization:dockers"
PREFIX = TABLE.digest[:12]


@pytest.fixture
def correcting(table_session, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    return Correcting(table_session, over, lambda: load_theme("light"))


def dialog(correcting: Correcting) -> SplitParticipant:
    (found,) = [one for one in correcting.parent().findChildren(SplitParticipant) if one.isVisible()]
    return found


def test_the_rows_picked_in_the_list_are_split_off(correcting, table_session):
    session = table_session
    rows = [session.columns.keys.find(key_of(line)) for line in (3, 4)]
    session.view.pick(of_rows(session.columns, rows))
    correcting.split(DOCKERS)
    asks = dialog(correcting)
    assert [box.text() for box in asks.tables] == ["Those picked in the event list  ·  2 rows", "“port strikes.csv”  ·  12 rows"]
    assert not asks.go.isEnabled()
    asks.tables[0].setChecked(True)
    assert asks.go.isEnabled()
    assert asks.name.placeholderText() == "Union of Dockers (2)"
    asks.name.setText("Pilots")
    asks.go.click()
    new = next(one for one in session.collection.participants if one.name == "Pilots")
    assert session.columns.participants[session.columns.keys.find(key_of(3))][0] == new.key
    assert session.columns.participants[session.columns.keys.find(key_of(5))][0] == DOCKERS
    session.undo_last()
    assert session.participant(new.key) is None


def test_not_all_is_split_off(correcting, table_session):
    correcting.split(DOCKERS)
    asks = dialog(correcting)
    asks.tables[0].setChecked(True)
    assert not asks.go.isEnabled(), "no article names it: nothing would be left of it"
    assert "Leave something" in asks.trouble.text()
    asks.boxes["UD"].setChecked(True)
    assert not asks.go.isEnabled()
    asks.reject()


def test_all_rows_go_where_articles_name_it_too(correcting, table_session):
    correcting.split("country:CL")
    asks = dialog(correcting)
    asks._written = {"Chile": 3}  # what was read of the sample is not kept
    asks.tables[0].setChecked(True)
    asks._changed()
    assert asks.go.isEnabled()
    asks.go.click()
    new = next(one for one in table_session.collection.participants if one.name == "Chile (2)")
    assert new.kind is ParticipantKind.COUNTRY
    assert table_session.columns.named((new.key,)).sum() == 12


def test_one_with_a_single_name_has_rows_to_choose_alone(qtbot):
    who = Participant("organization:x", "X", ParticipantKind.ORGANIZATION)
    asks = SplitParticipant(who, {}, rows=[("“a.csv”", {PREFIX: lines.runs_of([1, 2])}), ("“b.csv”", {"b" * 12: lines.runs_of([7])})])
    qtbot.addWidget(asks)
    assert not asks.boxes
    asks.tables[1].setChecked(True)
    with qtbot.waitSignal(asks.chosen) as told:
        asks.go.click()
    names, called, rows = told.args
    assert (names, called, {key: runs.tolist() for key, runs in rows.items()}) == ((), "X (2)", {"b" * 12: [7, 7]})


def test_who_has_one_name_and_no_row_has_nothing_to_split(correcting, session):
    said: list[str] = []
    other = Correcting(session, correcting.parent(), lambda: load_theme("light"))
    session.message.connect(lambda _level, words: said.append(words))
    other.split("person:ivan-rocha")
    assert "one name only" in said[0]

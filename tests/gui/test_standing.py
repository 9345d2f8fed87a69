"""When commands can run: declared conditions, looked at in one place, the reason told wherever a command is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.action_set import reason_of
from gui.actions import ACTIONS
from gui.main_window import MainWindow
from gui.standing import CONDITIONS, why_not
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from tests.builders import sample_session


def test_the_first_condition_that_fails_is_the_reason() -> None:
    assert why_not((), frozenset()) == ""
    assert why_not(("panes", "event"), frozenset({"panes", "event", "undo"})) == ""
    assert why_not(("panes", "event"), frozenset({"event"})) == CONDITIONS["panes"]
    assert why_not(("panes", "event"), frozenset({"panes"})) == CONDITIONS["event"]
    with pytest.raises(KeyError):
        why_not(("no such thing",), frozenset())


def test_every_condition_is_declared() -> None:
    assert {one for action in ACTIONS for one in action.when} <= set(CONDITIONS)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_a_command_follows_how_things_stand(window: MainWindow) -> None:
    edit = window.commands["edit.event"]
    assert not edit.isEnabled()
    assert reason_of(edit) == CONDITIONS["event"]
    assert CONDITIONS["event"] in edit.toolTip()
    window.session.view.select(Selection(window.session.collection.events[0].key))
    assert edit.isEnabled()
    assert reason_of(edit) == ""
    assert edit.toolTip() == "Edit event  E"
    assert not window.commands["filter.clear"].isEnabled()
    assert not window.commands["edit.next_hit"].isEnabled()
    window.search.setText("dialogue")
    assert window.commands["edit.next_hit"].isEnabled()


def test_the_palette_says_why_not(window: MainWindow) -> None:
    row = next(row for row in window.palette_overlay.rows_for("edit event") if row.data == "edit.event")
    assert (row.faded, row.detail, row.keys) == (True, CONDITIONS["event"], ())
    window.palette_overlay._chosen(row)
    assert window.banner.text() == CONDITIONS["event"]
    assert "edit.event" not in window.palette_overlay.recent


def test_without_a_project_only_the_ways_in_can_run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    window = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    possible = {name for name, command in window.commands.items() if command.isEnabled()}
    assert possible == {action.id for action in ACTIONS if not action.when}
    assert {"file.open", "file.new", "view.palette", "help.keys"} <= possible
    window.close()

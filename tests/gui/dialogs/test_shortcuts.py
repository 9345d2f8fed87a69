"""Keys are changed while one looks on: found by name and by key, given, refused with a reason, taken, reset."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.shortcuts import Shortcuts
from gui.widgets.buttons import Chip
from model.qt.settings_store import SettingsStore

pytestmark = pytest.mark.slow


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Shortcuts:
    made = Shortcuts(SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    return made


def kept(tmp_path: Path) -> dict[str, list[str]]:
    keys: dict[str, list[str]] = SettingsStore(tmp_path / "settings.json").get("keys")
    return keys


def press(dialog: Shortcuts, action_id: str, keys: str, *, beside: bool = False) -> None:
    """Choose a command, press Change or Add another key, then the keys."""
    dialog.choose(action_id)
    (dialog.add if beside else dialog.change).click()
    dialog.record.setKeySequence(QKeySequence(keys))
    dialog.record.editingFinished.emit()


def test_a_key_is_changed_and_holds_at_once(dialog: Shortcuts, tmp_path: Path) -> None:
    press(dialog, "view.fit", "F7")
    assert kept(tmp_path) == {"view.fit": ["F7"]}
    press(dialog, "view.fit", "Ctrl+U", beside=True)
    assert kept(tmp_path) == {"view.fit": ["F7", "Ctrl+U"]}
    chips = [chip for chip in dialog.findChildren(Chip) if "Ctrl+U" not in chip.text()]
    chips[-1].click()
    assert kept(tmp_path) == {"view.fit": ["Ctrl+U"]}
    dialog.reset.click()
    assert kept(tmp_path) == {}


def test_a_key_that_is_really_pressed_is_taken(dialog: Shortcuts, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.choose("view.fit")
    dialog.change.click()
    QTest.keyClick(dialog.record, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: kept(tmp_path) == {"view.fit": ["F7"]}, timeout=4000)


def test_a_clash_is_refused_with_the_other_commands_name_and_can_be_taken(dialog: Shortcuts, tmp_path: Path) -> None:
    press(dialog, "view.fit", "E")
    assert kept(tmp_path) == {}
    assert dialog.trouble.text() == "E is the key of “Edit event” already."
    dialog.take.click()
    assert kept(tmp_path) == {"view.fit": ["E"], "edit.event": []}
    assert not dialog.trouble.isVisible()
    press(dialog, "view.fold", "G")
    assert "G then S" in dialog.trouble.text()


def test_reset_does_not_take_a_key_back_from_another(dialog: Shortcuts, tmp_path: Path) -> None:
    press(dialog, "edit.event", "F7")
    press(dialog, "view.fit", "E")
    dialog.choose("edit.event")
    dialog.reset.click()
    assert kept(tmp_path) == {"edit.event": [], "view.fit": ["E"]}
    assert "Zoom to selection" in dialog.trouble.text()
    dialog.take.click()
    assert kept(tmp_path) == {"view.fit": []}
    dialog.reset_all.click()
    assert kept(tmp_path) == {}


def test_tab_is_nobodys(dialog: Shortcuts, tmp_path: Path) -> None:
    press(dialog, "view.fit", "Tab")
    assert "Tab goes to the next field" in dialog.trouble.text()
    assert kept(tmp_path) == {}


def test_commands_are_found_by_name_and_by_key(dialog: Shortcuts) -> None:
    dialog.field.setText("lanes by")
    assert dialog.listed()[:2] == ["lanes.by_series", "lanes.by_country"]
    dialog.field.clear()
    dialog.by_key.setKeySequence(QKeySequence("Ctrl+F"))
    assert dialog.listed() == ["edit.search", "edit.find"]
    dialog.by_key.setKeySequence(QKeySequence("G"))
    assert "lanes.by_series" in dialog.listed()
    dialog.by_key.clear()
    dialog.field.setText("no such thing")
    assert dialog.listed() == []
    assert not dialog.change.isEnabled()


def test_a_physical_key_is_kept_by_its_place(dialog: Shortcuts, tmp_path: Path) -> None:
    dialog.choose("view.pan_left")
    dialog.change.click()
    dialog.record.setKeySequence(QKeySequence("Q"))
    dialog.record.place = "F7"  # as a keyboard tells that has its Q where ours has J
    dialog.record.editingFinished.emit()
    assert kept(tmp_path) == {"view.pan_left": ["F7"]}

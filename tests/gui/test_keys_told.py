"""Sentences name a command's key as it is now, never as it was declared."""

from __future__ import annotations

import gc
import re
import weakref
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.actions import follow_keys, key_of
from gui.keys_told import _told, keyed, tell_again
from gui.main_window import MainWindow
from model.qt.settings_store import SettingsStore
from tests.builders import sample_session
from tests.translations import sentences

NAMES = re.compile(
    r"(Ctrl|Shift|Alt)\+|\b(Esc|Backspace|Ins|PgUp|PgDn)\b|\bF\d+\b|[←→↑↓]|\b[Pp]ress [A-Z/?]\b|\([A-Z0-9]\)|, [A-Z] for|[.;] \? "
    r"|^Ctrl|\bShift and|\b[A-Z]  \w"
)
"""How a sentence names a key."""
OWN = {
    "gui/dialogs/edit_event.py", "gui/dialogs/key_help.py", "gui/dialogs/roles_field.py",  # keys of a form, which no command has
    "gui/participants/details_page.py", "gui/reader/find_bar.py", "model/qt/details_model.py",  # keys of a list, of a field
    "gui/keymap.py", "gui/actions.py",  # what the plain keys of fields do, and the names of keys
}  # fmt: skip
SELECTING = "No text is selected in the reader. Select the words that report the event, with the mouse or Shift and arrows."


def test_no_sentence_names_the_key_of_a_command_itself() -> None:
    named = {one.text: file for one, file in sentences().items() if file not in OWN and NAMES.search(one.text)}
    named.pop(SELECTING, None)
    assert named == {}, "put the key in by name: tr('… {undo} …', undo=key_of('edit.undo'))"


def test_a_key_is_told_as_it_is_now_and_a_command_without_one_by_its_name() -> None:
    try:
        follow_keys({"edit.undo": ["Ctrl+U"], "edit.redo": []})
        assert key_of("edit.undo") == "Ctrl+U"
        assert key_of("edit.redo") == "“Redo”"
        assert key_of("edit.clear") == "Esc"
    finally:
        follow_keys(None)
    assert key_of("edit.undo") == "Ctrl+Z"


def test_a_label_follows_as_long_as_it_lives(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    keyed(label, lambda one: one.setText(key_of("edit.undo")))
    assert label.text() == "Ctrl+Z"
    try:
        follow_keys({"edit.undo": ["Ctrl+U"]})
        tell_again()
        assert label.text() == "Ctrl+U"
    finally:
        follow_keys(None)
    other = keyed(QLabel(), lambda one: one.setText(key_of("edit.undo")))
    left = weakref.ref(other)
    assert {label, other} <= set(_told)
    del other
    gc.collect()
    assert left() is None, "what says a sentence again does not keep it"
    assert label in _told


def test_the_panes_name_changed_keys(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    settings.set("keys", {"go.next_event": ["U"]})
    window = MainWindow(sample_session(qapp, tmp_path), settings)
    qtbot.addWidget(window)
    try:
        hint = window.panes["Event card"].pane.empty.labels[1]
        assert hint.text().startswith("Press U for the next event, H ")
        settings.set("keys", {"go.next_hiatus": ["Ctrl+U"], "view.pin_card": ["Ctrl+Space"]})
        window.keys_changed()
        assert hint.text().startswith("Press → for the next event, Ctrl+U ")
        assert "(Ctrl+Space)" in window.panes["Event card"].pane.pin.toolTip()
    finally:
        follow_keys(None)

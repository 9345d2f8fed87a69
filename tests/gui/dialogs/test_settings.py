"""The settings dialog is made from the tables: every setting has a field, keys can be pressed anew, clashes are refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.settings import Settings, field_for
from model.qt.settings_store import SettingsStore
from model.settings import SETTINGS, Setting


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Settings]:
    made = Settings(SettingsStore(tmp_path / "settings.json"), {})
    qtbot.addWidget(made)
    yield made
    made.close()


def test_every_setting_with_a_label_has_a_field(qapp: QApplication) -> None:
    for declared in SETTINGS:
        if declared.label:
            _, read = field_for(declared, declared.default)
            assert read() == declared.default


@pytest.mark.parametrize(("kind", "value"), [(bool, True), (int, 7), (str, "words")])
def test_fields_by_kind(qapp: QApplication, kind: type, value: object) -> None:
    _, read = field_for(Setting("x", kind, value, "X"), value)
    assert read() == value


def test_a_kind_without_a_field_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(TypeError):
        field_for(Setting("x", dict, {}, "X"), {})


def record(dialog: Settings, action_id: str, keys: str) -> None:
    dialog.keys.choose(action_id)
    dialog.keys.record.setKeySequence(QKeySequence(keys))
    dialog.keys.record.editingFinished.emit()


def test_keys_are_pressed_anew_and_kept(dialog: Settings, tmp_path: Path) -> None:
    record(dialog, "view.fit", "Q")
    dialog.go.click()
    assert SettingsStore(tmp_path / "settings.json").get("keys") == {"view.fit": ["Q"]}


def test_the_declared_keys_again_are_no_change(dialog: Settings) -> None:
    record(dialog, "view.fit", "Q")
    record(dialog, "view.fit", "F")
    assert dialog.keys.changed == {}


def test_a_clash_is_told_and_nothing_kept(dialog: Settings, tmp_path: Path) -> None:
    record(dialog, "view.fit", "E")
    dialog.go.click()
    assert "Edit event" in dialog.trouble.text()
    assert SettingsStore(tmp_path / "settings.json").get("keys") == {}

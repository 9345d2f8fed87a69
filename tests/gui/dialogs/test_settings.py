"""The settings dialog is made from the tables: every setting has a field, and is kept on Save."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from gui.dialogs.settings import Settings, field_for
from model.qt.settings_store import SettingsStore
from model.settings import SETTINGS, Setting


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Settings]:
    made = Settings(SettingsStore(tmp_path / "settings.json"))
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


def test_what_is_chosen_is_kept_on_save_only(dialog: Settings, tmp_path: Path) -> None:
    box = dialog.tabs.currentWidget().findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData("contrast_dark"))
    assert SettingsStore(tmp_path / "settings.json").get("theme") == "system"
    dialog.go.click()
    assert SettingsStore(tmp_path / "settings.json").get("theme") == "contrast_dark"

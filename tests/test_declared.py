"""What is declared once holds everywhere: every action has one function, its keys are its own, menus and README name it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.action_set import CHOICES, ROLES, SEPARATED
from gui.actions import ACTIONS, HINTS, MENUS, clashes, key_table
from gui.language import LANGUAGES, speak
from gui.main_window import MainWindow
from gui.top_bar import LANES
from model.qt.settings_store import SettingsStore
from model.settings import SETTINGS
from tests.builders import sample_session

ROOT = Path(__file__).resolve().parent.parent
IDS = [action.id for action in ACTIONS]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    yield made
    made.close()


def test_every_action_has_exactly_one_function(window: MainWindow) -> None:
    # `merged` has refused functions offered twice or for no action
    assert sorted(window.functions) == sorted(IDS)
    assert all(callable(function) for function in window.functions.values())


def test_every_action_stands_in_its_menu(window: MainWindow) -> None:
    for place in {action.place for action in ACTIONS}:
        there = [action.objectName() for action in window.menus[place].actions() if action.objectName()]
        assert there == [action.id for action in ACTIONS if action.place == place]
    small = {place for place in window.menus if "/" in place}
    assert all(window.menus[place].menuAction() in window.menus[place.partition("/")[0]].actions() for place in small)


def test_ids_and_texts_are_unique_and_menus_exist() -> None:
    assert [name for name, count in Counter(IDS).items() if count > 1] == []
    assert [text for text, count in Counter(action.text for action in ACTIONS).items() if count > 1] == []
    assert {action.menu for action in ACTIONS} == set(MENUS)
    assert {action.hint for action in ACTIONS} == {*HINTS, ""}
    # what is done to an event is found under one name, whichever group of commands it is from
    assert all(action.id.split(".")[0] == action.menu.lower() for action in ACTIONS if action.menu != "Event")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_fits_a_small_screen(qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str) -> None:
    speak(language)
    try:
        made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
        qtbot.addWidget(made)
        sizes = {place: menu.sizeHint() for place, menu in made.menus.items()}
        assert {place: size for place, size in sizes.items() if size.height() > 700 or size.width() > 860} == {}
    finally:
        speak("en")


def test_keys_do_not_clash() -> None:
    assert clashes() == []
    assert clashes({"view.fit": ["E"]}) == [("E", "edit.event", "view.fit")]
    assert clashes({"view.fit": ["G"]}), "G begins G, S"


def test_keys_are_keys() -> None:
    for action in ACTIONS:
        for keys in action.keys:
            assert not QKeySequence(keys).isEmpty(), keys
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_tables_beside_the_actions_name_only_actions() -> None:
    assert set(IDS) >= SEPARATED | set(ROLES) | set(LANES)
    for prefix in CHOICES:
        assert sum(name.startswith(prefix) for name in IDS) > 1


def test_the_readme_has_the_table_of_keys() -> None:
    readme = ROOT / "README.md"
    if not readme.exists():
        pytest.skip("no README in this checkout")
    found = re.search(r"<!-- keys -->\n+(.*?)\n*<!-- end -->", readme.read_text(encoding="utf-8"), re.DOTALL)
    assert found, "the README marks its table of keys with <!-- keys --> and <!-- end -->"
    assert found[1].strip() == key_table().strip()


def test_settings_have_a_place_and_a_default() -> None:
    assert len({one.name for one in SETTINGS}) == len(SETTINGS)
    for one in SETTINGS:
        assert one.accepts(one.default), one.name
        assert bool(one.label) == bool(one.group), one.name

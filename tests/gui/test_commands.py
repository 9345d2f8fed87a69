"""The palette: letters to commands, events, participants and series."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS, MENUS, keys_of
from gui.commands import Palette, fuzzy
from gui.dialogs.key_help import columns
from gui.language import speak
from tests.builders import sample_session


@pytest.mark.parametrize(
    ("letters", "text", "marks"),
    [
        ("", "Export image", ()),
        ("exim", "Export image", ((0, 2), (7, 9))),
        ("lan", "Lanes by kind", ((0, 3),)),
        ("go d", "Go to date", ((0, 2), (6, 7))),
        ("IMAGE", "Export image", ((7, 12),)),
    ],
)
def test_letters_in_order(letters: str, text: str, marks: tuple[tuple[int, int], ...]) -> None:
    match = fuzzy(letters, text)
    assert match
    assert match.marks == marks


def test_letters_out_of_order_do_not_fit() -> None:
    assert fuzzy("egami", "Export image") is None


def test_starts_and_runs_count_more() -> None:
    def score(letters: str, text: str) -> float:
        match = fuzzy(letters, text)
        assert match
        return match.score

    assert score("lane", "Lanes by kind") > score("lane", "Nearest event in the lane above") > score("lane", "Place and time")
    assert score("ei", "Export image") > score("ei", "Next hit")


@pytest.fixture
def palette(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Palette]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    commands = {action.id: QAction(action.text, window) for action in ACTIONS}
    session = sample_session(qapp, tmp_path)
    yield Palette(window, session, commands, keys_of)
    session.close()


def results(palette: Palette, letters: str) -> list[str]:
    return [row.text for row in palette.rows_for(letters) if not row.header]


def test_without_letters_all_commands_the_last_used_first(palette: Palette) -> None:
    assert results(palette, "")[0] == ACTIONS[0].text
    palette.remember("help.about")
    palette.remember("view.fit")
    assert results(palette, "")[:2] == ["Zoom to selection, again: fit all", "About Hiatus"]
    assert len(results(palette, "")) == len(ACTIONS) - 1  # all but the palette itself


def test_ties_stand_in_declared_order(palette: Palette) -> None:
    assert results(palette, "lanes by")[:2] == ["Lanes by series", "Lanes by country"]


def test_events_and_names_follow(palette: Palette) -> None:
    assert "Rosa Pinto" in results(palette, "rosa")
    assert "Chile–Argentina water dialogue" in results(palette, "water dial")
    assert "Water dialogue launched" in results(palette, "water launched")


def test_it_never_offers_what_hardly_fits(palette: Palette) -> None:
    assert "Files that could not be read…" not in results(palette, "lan")


def test_keys_stand_at_the_right(palette: Palette) -> None:
    row = next(row for row in palette.rows_for("export image") if row.text == "Export image…")
    assert row.keys == ("Ctrl+E",)


def test_a_commands_own_name_comes_before_its_menus(palette: Palette) -> None:
    palette._commands["edit.event"].setEnabled(True)
    assert results(palette, "edit")[0] == "Edit event…"


def test_key_help_has_all_menus(palette: Palette) -> None:
    left, right = columns()
    assert (*left, *right) == MENUS


@pytest.mark.parametrize(
    ("code", "typed", "words"),
    [
        ("en", "8-9 Jan 2015", "Go to 8–9 January 2015"),
        ("de", "Anfang Feb. 2015", "Gehe zu: zwischen 1. und 9. Februar 2015"),
        ("ja", "2015年3月", "2015年3月へ移動"),
    ],
)
def test_a_time_that_is_typed_is_offered_as_it_is_understood(palette: Palette, code: str, typed: str, words: str) -> None:
    speak(code)
    try:
        row = palette.rows_for(typed)[1]
        assert row.text == words
        start, end = row.data.time
        assert 16000 < start < end < 17000
        assert all(row.data is None or isinstance(row.data, str) or row.data.time is None for row in palette.rows_for("talks 2"))
    finally:
        speak("en")

"""The first hints: by keyboard, skippable, never twice, and never in the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import gui.tour
from gui.app import make_application
from gui.main_window import MainWindow
from gui.opening import Plan
from gui.tour import HINTS
from gui.windows import Windows
from model.progress import Progress
from model.qt.settings_store import SettingsStore
from tests.builders import store_sample

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The first window of the first start, its hints shown."""
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(gui.tour, "LATER", 0)
    make_application()
    store_sample(tmp_path / "a.hiatus")
    windows = Windows(SettingsStore(tmp_path / "settings.json"))
    made = windows.make()
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    made.own.projects.open(Plan(tmp_path / "a.hiatus"))
    qtbot.waitUntil(lambda: made.own.tour().at == 0)
    yield made
    made.close()


def test_there_are_at_most_four() -> None:
    assert 0 < len(HINTS) <= 4


def test_it_goes_on_by_what_one_does_and_by_its_button(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.own.tour()
    assert window.panes["Timeline"].active, "the keyboard stays where it is"
    window.commands["go.next_event"].trigger()
    qtbot.waitUntil(lambda: tour.at == 1)
    assert tour.card is not None
    assert "Enter" in tour.card.words.text()
    for number in range(2, len(HINTS)):
        tour.card.next.setFocus()
        QTest.keyClick(tour.card.next, Qt.Key.Key_Space)
        assert tour.at == number
        assert window.rect().contains(tour.card.geometry())
    tour.card.next.click()
    assert not tour.card.isVisible()
    assert tour.at == -1


def test_a_hint_leaves_what_it_tells_of_to_be_seen(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.own.tour()
    window.commands["go.next_event"].trigger()
    qtbot.waitUntil(lambda: tour.at == 1)
    for number, hint in enumerate(HINTS[1:], 1):
        assert tour.at == number
        assert tour.card is not None
        frame = window.panes[hint.pane]
        covered = tour.card.geometry().intersected(QRect(frame.mapTo(window, QPoint()), frame.size()))
        assert covered.width() * covered.height() < 0.4 * frame.width() * frame.height(), hint.pane
        window.resize(window.width() - 60, window.height() - 40)
        tour.onward()


def test_a_key_pressed_several_times_goes_on_by_one_hint(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.own.tour()
    for _ in range(3):
        window.commands["go.next_event"].trigger()
    qtbot.waitUntil(lambda: tour.at == 1)
    qtbot.wait(50)
    assert tour.at == 1, "the hints between are not passed over unread"


def held(go_on: threading.Event) -> Iterator[Progress]:
    """Reads articles until it is let go."""
    yield Progress(0, 1, "")
    go_on.wait(20)


def test_a_hint_is_away_while_articles_are_read_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    tour, jobs, go_on = window.own.tour(), window.session.jobs, threading.Event()
    assert tour.card is not None
    try:
        jobs.start("Reading articles", lambda: held(go_on), stores=True)
        assert not tour.card.isVisible()
        window.commands["edit.clear"].trigger()
        window.commands["go.next_event"].trigger()
        qtbot.wait(30)
        assert (tour.at, tour.card.isVisible()) == (0, False), "what is not seen is neither done nor ended"
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert tour.card.isVisible()


def test_no_hint_stands_over_the_ways_in(window: MainWindow) -> None:
    window.session.close()
    assert window.stack.currentWidget() is window.welcome
    assert window.own.tour().card is not None
    assert not window.own.tour().card.isVisible()


def test_the_hints_wait_until_the_first_articles_are_read(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(gui.tour, "LATER", 0)
    make_application()
    store_sample(tmp_path / "a.hiatus")
    window, go_on = Windows(SettingsStore(tmp_path / "settings.json")).make(), threading.Event()
    window.show()
    try:
        window.session.jobs.start("Reading articles", lambda: held(go_on), stores=True)
        window.own.projects.open(Plan(tmp_path / "a.hiatus"))
        qtbot.wait(50)
        assert len(window.session.columns)
        assert window.own.tour().at == -1
        assert not window.settings.get("tour_seen")
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: window.own.tour().at == 0)
    window.close()


def test_esc_ends_it_and_it_never_comes_again(window: MainWindow, tmp_path: Path) -> None:
    tour = window.own.tour()
    window.session.view.clear_filter()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert tour.card is not None
    assert not tour.card.isVisible()
    assert SettingsStore(tmp_path / "settings.json").get("tour_seen") is True
    again = Windows(SettingsStore(tmp_path / "settings.json")).make()
    assert again.own._tour is None
    again.close()


def test_a_changed_key_stands_in_the_hint(window: MainWindow) -> None:
    window.settings.set("keys", {"go.next_event": ["U"]})
    window.commands["help.tour"].trigger()
    card = window.own.tour().card
    assert card is not None
    assert card.words.text().startswith("U goes to the next event")

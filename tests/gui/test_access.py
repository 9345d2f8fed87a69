"""What assistive technology hears, and the way of the keyboard through the window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.preferences import system_theme
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from model.wording import date_words
from tests.builders import sample_session

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_timeline_says_what_is_selected(window: MainWindow) -> None:
    lanes = window.panes["Timeline"].pane.lanes
    assert heard(lanes) == "Lanes"
    for event in window.session.collection.events[:6]:
        window.session.view.select(Selection(event.key))
        assert heard(lanes).startswith(f"{event.title}, {date_words(event.when)}")
    series = window.session.series(window.session.collection.events[5].series)
    if series is not None:
        assert series.name in heard(lanes)
    window.session.view.select(Selection())
    assert heard(lanes) == "Lanes"


def walked(window: MainWindow, key: Qt.Key, steps: int = 400) -> list[QWidget]:
    """What has the keyboard one after the other, from the search field on until it is there again."""
    window.search.setFocus()
    seen: list[QWidget] = []
    for _ in range(steps):
        QTest.keyClick(QApplication.focusWidget(), key)
        at = QApplication.focusWidget()
        assert at is not None
        if at is window.search:
            return seen
        seen.append(at)
    raise AssertionError(f"no way back to the search field: {[type(one).__name__ for one in seen[-5:]]}")


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {heard(widget)[:30]}"


def pane_of(window: MainWindow, widget: QWidget) -> str:
    return next((name for name, frame in window.panes.items() if frame.isAncestorOf(widget)), "bars")


def test_tab_goes_through_the_window_as_one_reads_it(window: MainWindow) -> None:
    window.session.view.select(Selection(window.session.collection.events[3].key))
    there = walked(window, Qt.Key.Key_Tab)
    assert len(set(map(id, there))) == len(there), "nothing has the keyboard twice"
    assert all(one.isVisible() and one.isEnabled() for one in there)
    order = [name for name, _ in groupby(there, lambda one: pane_of(window, one))]
    assert [name for name in order if name != "bars"] == ["Participants", "Timeline", "Event card", "Reader"]
    back = walked(window, Qt.Key.Key_Backtab)
    assert [named(one) for one in reversed(back)] == [named(one) for one in there], "the same way back"


def test_the_system_is_followed_in_contrast_too(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    class Wish:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

        def accessibility(self) -> Wish:
            return Wish()

    assert system_theme() in ("light", "dark")
    monkeypatch.setattr(QGuiApplication, "styleHints", staticmethod(Hints))
    assert system_theme() == "contrast_dark"
    window.own.preferences._follow_system()
    assert window.theme.id == "contrast_dark", "at once, while the window stands"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast_light", "contrast_dark"])
def test_the_keyboard_is_seen_in_every_theme(window: MainWindow, theme: str) -> None:
    """Whatever has the keyboard looks otherwise than without it."""
    window.own.preferences.choose_theme(theme)
    window.session.view.select(Selection(window.session.collection.events[3].key))
    there = walked(window, Qt.Key.Key_Tab)
    kinds = {f"{type(one).__name__} {one.objectName()} {one.property('kind')}": one for one in there}
    unseen = []
    for name, widget in kinds.items():
        frame = next((frame for frame in window.panes.values() if frame.isAncestorOf(widget)), widget)
        (next((one for one in there if one is not widget and frame.isAncestorOf(one)), None) or window).setFocus()
        before = frame.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if frame.grab().toImage() == before:
            unseen.append(name)
    assert unseen == []

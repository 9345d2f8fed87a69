"""The whole window and all dialogs as assistive technology meets them, in every language: names, ways of the keyboard, announcements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui import telling
from gui.action_set import with_letters
from gui.actions import ACTIONS, MENUS
from gui.language import speak
from gui.main_window import MainWindow
from model.filtering import Filter
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from model.translation import LANGUAGES
from tests.builders import sample_session

LEAVING = {"file.quit", "file.close_window", "file.new_window", "help.tour"}


@pytest.fixture
def window(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    speak(getattr(request, "param", "en"))
    made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    speak("en")


def stops(within: QWidget) -> list[QWidget]:
    """What takes the keyboard by Tab and can be seen."""
    return [
        one
        for one in within.findChildren(QWidget)
        if one.window() is within.window()
        and one.isVisible()
        and one.isEnabled()
        and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and one.focusProxy() is None
    ]


def heard(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # elsewhere its name is its label, and what is told as name is its text
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def seen(widget: QWidget) -> bool:
    """Whether a part of it lies within all that holds it, or could be brought there."""
    area = QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())
    parent = widget.parentWidget()
    scrolled = False
    while parent is not None and parent is not widget.window():
        scrolled = scrolled or parent.objectName() == "qt_scrollarea_viewport"
        parent = parent.parentWidget()
    return scrolled or (not area.isEmpty() and area.intersects(widget.window().rect()))


def letters(texts: list[str]) -> list[str]:
    """Letters that lead to two of these."""
    found = Counter(match[1].lower() for text in texts if (match := re.search(r"&([^&\s])", text.split("\t")[0].replace("&&", ""))))
    return [letter for letter, count in found.items() if count > 1]


class Walk:
    """Gathers what is wrong, with where it was met first."""

    def __init__(self) -> None:
        self.wrong: dict[str, str] = {}
        self.met: set[str] = set()

    def look(self, where: str, within: QWidget) -> None:
        self.met.add(type(within).__name__)
        for one in stops(within):
            name = f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__}"
            if not heard(one).strip():
                self.wrong.setdefault(f"{name} has no name", where)
            if not seen(one):
                self.wrong.setdefault(f"{name} takes the keyboard and cannot be seen", where)
            if isinstance(one, QAbstractItemView) and isinstance(within, MainWindow) and not one.accessibleDescription():
                self.wrong.setdefault(f"{name} ({heard(one)}) does not say what keys do in it", where)
        for menu in within.findChildren(QMenu):
            for letter in letters([action.text() for action in menu.actions()]):
                self.wrong.setdefault(f"two of the menu {menu.title()} have the letter {letter}", where)
        if isinstance(within, QDialog):
            texts = [one.text() for one in within.findChildren(QAbstractButton)]
            texts += [one.text() for one in within.findChildren(QLabel) if one.buddy() is not None]
            for letter in letters(texts):
                self.wrong.setdefault(f"two of {type(within).__name__} have the letter {letter}", where)
            self.tab(where, within)

    def tab(self, where: str, dialog: QDialog) -> None:
        """Tab comes to everything in a dialog, and round to where it began."""
        wanted = {one for one in stops(dialog) if not isinstance(one, QRadioButton)}  # of a group of these Tab comes to one
        if not wanted:
            return
        begin = dialog.focusWidget()
        if begin not in wanted:
            begin = next(iter(wanted))
            begin.setFocus()
        came: list[QWidget] = []
        at = begin
        for _ in range(3 * len(wanted) + 6):
            if at is None or at in came:
                break
            came.append(at)
            QTest.keyClick(at, Qt.Key.Key_Tab)
            at = dialog.focusWidget()
        for one in wanted - set(came):
            self.wrong.setdefault(f"Tab does not come to {type(one).__name__} {heard(one)} in {type(dialog).__name__}", where)
        if at is not begin:
            self.wrong.setdefault(f"Tab does not come back to where it began in {type(dialog).__name__}", where)


def put_away(window: MainWindow) -> None:
    for one in window.findChildren(QDialog):
        if one.isVisible():
            one.done(QDialog.DialogCode.Rejected)
    for overlay in window.overlays():
        overlay.dismiss()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()


@pytest.mark.slow
@pytest.mark.parametrize("window", LANGUAGES, indirect=True)
def test_everything_can_be_met_by_key_and_is_named(window: MainWindow) -> None:
    walk = Walk()
    key = window.session.collection.events[3].key
    walk.look("the start", window)
    for action in ACTIONS:
        if action.id in LEAVING:
            continue
        if not window.session.view.selection.event:
            window.session.view.select(Selection(key))
        if not window.commands[action.id].isEnabled():
            continue
        window.commands[action.id].trigger()
        QTest.qWait(5)
        dialogs = [one for one in window.findChildren(QDialog) if one.isVisible() and not isinstance(one, QFileDialog)]
        for dialog in dialogs:
            dialog.activateWindow()
            walk.look(action.id, dialog)
        if not dialogs:
            walk.look(action.id, window)
        put_away(window)
    assert len(walk.met) > 15, walk.met
    assert not walk.wrong, "\n".join(f"{where}: {what}" for what, where in walk.wrong.items())


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_menu_has_a_letter_of_its_own(qapp: QApplication, code: str) -> None:
    speak(code)
    try:
        titles = with_letters(MENUS)
    finally:
        speak("en")
    assert all("&" in title for title in titles)
    assert not letters(titles)
    if code == "ja":
        assert titles[0] == "ファイル(&F)"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is announced, and whether at once."""
    made: list[tuple[str, bool]] = []
    monkeypatch.setattr(telling, "announce", lambda _widget, words, urgent=False: made.append((words, urgent)))
    return made


@pytest.mark.slow
def test_what_changes_is_announced(window: MainWindow, said: list[tuple[str, bool]], qtbot: QtBot) -> None:
    event = window.session.collection.events[3]
    window.focus_pane("Timeline")
    window.session.view.select(Selection(event.key))
    qtbot.waitUntil(lambda: any(words.startswith(event.title) for words, _ in said))
    total = len(window.session.columns)
    window.session.view.set_filter(Filter(text="talks"))
    qtbot.waitUntil(lambda: any(words.endswith(f"of {total} events") for words, _ in said))
    window.session.view.clear_filter()
    qtbot.waitUntil(lambda: (f"{total} events", False) in said)
    window.commands["review.accept"].trigger()
    qtbot.waitUntil(lambda: ("saved", False) in said)
    window.banner.tell("error", "It went wrong.")
    qtbot.waitUntil(lambda: ("It went wrong.", True) in said)
    window.banner.tell("info", "It went well.")
    qtbot.waitUntil(lambda: ("It went well.", False) in said)


@pytest.mark.slow
def test_the_end_of_a_long_job_is_announced(window: MainWindow, said: list[tuple[str, bool]], qtbot: QtBot) -> None:
    from model.progress import Progress

    wait = [True]

    def work() -> Iterator[Progress]:
        while wait[0]:
            yield Progress(0, 1, "at it")

    window.session.jobs.start("Counting", work)
    qtbot.waitUntil(window.status.progress.isVisible)
    wait[0] = False
    qtbot.waitUntil(lambda: ("Counting: done", False) in said)


def test_an_announcement_reaches_qt(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    telling.announce(widget, "Something")
    telling.announce(widget, "Something at once", urgent=True)

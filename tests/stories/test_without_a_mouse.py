"""The whole program at the keyboard, nothing else: open, filter, search, select, read, correct, review, undo, export, change a key,
quit; and at the next start all is as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from gui.app import make_application
from gui.dialogs.edit_event import EditEvent
from gui.dialogs.shortcuts import Recorder, Shortcuts
from gui.windows import Windows
from model.qt.settings_store import SettingsStore
from tests.builders import store_sample
from tests.stories.story import Story

pytestmark = pytest.mark.slow

TITLE = "Both sides agree on the glaciers"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path / "home"))
    make_application()
    store_sample(tmp_path / "talks.hiatus")
    return tmp_path


def started(qtbot: QtBot, home: Path) -> tuple[Windows, Story]:
    """The program as it starts, its first window shown."""
    settings = SettingsStore(home / "settings.json")
    settings.set("tour_seen", True)
    windows = Windows(settings)
    window = windows.make()
    if settings.get("last_project"):
        window.own.projects.start([])
    return windows, Story(qtbot, window.session, home, window)


def focused(story: Story, wanted: type) -> Story:
    """Press Tab until what has the keyboard is of this kind."""
    for _ in range(30):
        if isinstance(QApplication.focusWidget(), wanted):
            return story
        story.press("Tab")
    raise AssertionError(f"Tab never comes to a {wanted.__name__}")


def opened(story: Story, project: Path) -> None:
    story.press("Ctrl+O").until(lambda: isinstance(story.dialog(), QFileDialog))
    assert isinstance(QApplication.focusWidget(), QLineEdit), "one types the file's name at once"
    story.press("Ctrl+A").type(str(project)).press("Return")
    story.until(lambda: story.session.path == project).until(story.back)
    assert story.focus() == "Timeline"


def exported(story: Story, keys: str, path: Path) -> None:
    """Open an export dialog, go to its file by Tab, type another, write it."""
    story.press(keys).until(lambda: story.dialog() is not None)
    for _ in range(40):
        at = QApplication.focusWidget()
        if isinstance(at, QLineEdit) and "talks." in at.text():
            break
        story.press("Tab")
    else:
        raise AssertionError("Tab never comes to the file's name")
    story.press("Ctrl+A").type(str(path)).press("Return")
    story.until(path.exists, seconds=20).until(story.back)


def with_another_key(story: Story, command: str, key: str) -> None:
    story.press("Ctrl+K").type("keys").press("Return").until(lambda: isinstance(story.dialog(), Shortcuts))
    story.type(command)
    focused(story, QTableWidget).press("Return")
    assert isinstance(QApplication.focusWidget(), Recorder)
    story.press(key).until(lambda: any(key in keys for keys in story.window.settings.get("keys").values()))
    story.press("Esc").until(story.back)


def test_the_whole_program_without_a_mouse(qtbot: QtBot, home: Path) -> None:
    windows, story = started(qtbot, home)
    opened(story, home / "talks.hiatus")
    whole = story.session.shown_count
    story.press("P").type("chile").press("Down", "Space", "F6")
    assert 0 < story.session.shown_count < whole
    kept = story.session.view.filter
    story.search("glaciers").press("Return", "Esc")
    key = story.session.view.selection.event
    assert "glaciers" in story.title()
    story.press("Return").until(lambda: story.focus() == "Reader")
    assert "glaciers" in story.reader()
    story.press("E").until(lambda: isinstance(story.dialog(), EditEvent))
    story.press("Ctrl+A").type(TITLE).press("Return").until(story.back)
    assert story.title() == TITLE
    story.press("Ctrl+R")
    story.press("Y", "N", "Ctrl+R")
    counts = story.session.review_counts()
    assert counts[0] >= 1
    assert counts[1] >= 1
    story.press("Ctrl+Z", "Ctrl+Z")
    assert story.session.review_counts() == (0, 0, whole)
    story.press("Ctrl+Z")
    assert story.session.find_event(key).title != TITLE  # type: ignore[union-attr]
    story.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert story.session.find_event(key).title == TITLE  # type: ignore[union-attr]
    exported(story, "Ctrl+E", home / "talks.png")
    exported(story, "Ctrl+Shift+E", home / "talks.csv")
    with_another_key(story, "zoom to selection", "F7")
    assert "F7 fit" in story.window.status.hints.whole_text()
    selected, window = story.session.view.selection, story.session.view.window
    story.press("Ctrl+Q")
    assert windows.open == []

    again, next_time = started(qtbot, home)
    assert next_time.session.path == home / "talks.hiatus"
    assert next_time.session.view.filter == kept
    assert next_time.session.view.selection.event == selected.event
    assert next_time.session.view.window == window
    assert next_time.session.find_event(key).title == TITLE  # type: ignore[union-attr]
    next_time.press("Ctrl+Z", "Ctrl+Z")
    assert next_time.session.find_event(key).title != TITLE, "undo outlives the program"  # type: ignore[union-attr]
    wide = next_time.session.view.window
    next_time.press("F7").until(lambda: next_time.session.view.window != wide)
    again.quit()

"""A copy of the project, the folder of what was written, and the whole screen: each by keys."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.opening import Plan
from model.edits import set_event
from model.filtering import Filter
from model.progress import Progress
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from model.store import copying
from tests.builders import sample_session, store_sample
from tests.stories.story import Story

pytestmark = pytest.mark.slow


class FileManager(QObject):
    """Stands in for the system's: what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def manager(qapp: QApplication) -> Iterator[FileManager]:
    made = FileManager()
    QDesktopServices.setUrlHandler("file", made, "show")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def copied(story: Story, path: Path) -> Story:
    """Ask for a copy and type where it is to be."""
    story.press("Ctrl+Shift+S").until(lambda: isinstance(story.dialog(), QFileDialog))
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert QApplication.focusWidget().text() == "sample (copy).hiatus"  # type: ignore[union-attr]
    story.press("Ctrl+A").type(str(path)).press("Return")
    return story.until(lambda: not isinstance(story.dialog(), QFileDialog))


def to_the_way_out(story: Story) -> Story:
    """Press Tab until the button of the message has the keyboard."""
    for _ in range(60):
        if QApplication.focusWidget() is story.window.banner.way:
            return story
        story.press("Tab")
    raise AssertionError("Tab never comes to the button of the message")


def test_a_copy_is_saved_opened_and_undone(story: Story, tmp_path: Path, manager: FileManager) -> None:
    session = story.session
    event = session.collection.events[2]
    assert session.do(set_event(event.key, title="Another title"))
    session.view.select(Selection(event.key))
    session.view.set_filter(Filter(text="title"))
    (tmp_path / "kept here").mkdir()
    copied(story, tmp_path / "kept here" / "mine").until(lambda: "copy of the project" in story.banner())
    target = tmp_path / "kept here" / "mine.hiatus"
    assert f"is in {target}. You go on working in “sample”." in story.banner()
    assert session.path == tmp_path / "sample.hiatus"
    story.until(story.back)
    to_the_way_out(story).press("Space")
    assert manager.shown == [target.parent]
    assert story.banner() == ""
    session.undo_last()
    assert story.window.own.projects.open(Plan(target))
    assert session.path == target
    there = session.find_event(event.key)
    assert there is not None
    assert there.title == "Another title", "what was done to the first one since is not in it"
    assert session.view.selection.event == event.key
    assert session.view.filter.text == "title", "it is looked at as the first one was"
    session.undo_last()
    again = session.find_event(event.key)
    assert again is not None
    assert again.title == event.title


def test_what_cannot_be_copied_is_said(story: Story, tmp_path: Path) -> None:
    project = story.session.path
    assert project is not None
    story.window.own.exports.write_copy(project)
    story.until(lambda: "is the project that is open" in story.banner())
    other = tmp_path / "other.hiatus"
    store_sample(other)
    elsewhere = Session()
    elsewhere.open(other)
    elsewhere.set_state("mine", 1)
    story.window.own.exports.write_copy(other)
    story.until(lambda: "is open in another window" in story.banner())
    assert elsewhere.state("mine") == 1
    elsewhere.close()
    story.window.own.exports.write_copy(other)
    story.until(lambda: "copy of the project" in story.banner())
    project.rename(tmp_path / "moved.hiatus")
    story.window.own.exports.write_copy(tmp_path / "more.hiatus")
    assert "no longer where it was" in story.banner()
    assert not (tmp_path / "more.hiatus").exists()


def test_a_long_copy_can_be_cancelled(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = threading.Event()

    def step(done: int, total: int, text: str) -> Progress:
        if done > 3:
            asked.wait(60)
        return Progress(done, total, text)

    monkeypatch.setattr(copying, "_PAGES", 1)
    monkeypatch.setattr(copying, "Progress", step)
    story.window.own.exports.write_copy(tmp_path / "more.hiatus")
    story.until(story.window.status.cancel.isVisible)
    assert story.window.status.job_text.whole_text() == "Writing more.hiatus"
    story.window.status.cancel.click()
    asked.set()
    story.until(lambda: story.banner() == "Nothing was written: more.hiatus was cancelled.")
    assert [one.name for one in tmp_path.iterdir() if "more" in one.name or one.name.startswith(".hiatus")] == []


def test_what_was_exported_is_shown_in_its_folder(story: Story, tmp_path: Path, manager: FileManager) -> None:
    (tmp_path / "out").mkdir()
    story.window.own.exports.write_data(tmp_path / "out" / "a.csv", only_shown=False)
    story.until(lambda: "Written" in story.banner())
    assert story.window.banner.way.text() == "Open the folder"
    to_the_way_out(story).press("Space")
    assert manager.shown == [tmp_path / "out"]
    story.window.own.exports.write_data(tmp_path / "out" / "b.csv", only_shown=False)
    (tmp_path / "out" / "a.csv").unlink()
    (tmp_path / "out" / "b.csv").unlink()
    (tmp_path / "out").rmdir()
    story.window.banner.way.click()
    assert "could not be opened" in story.banner()
    assert manager.shown == [tmp_path / "out"]


def test_esc_closes_all_else_before_it_leaves_the_full_screen(story: Story) -> None:
    window, command = story.window, story.window.commands["view.full_screen"]
    story.press("F11").until(window.isFullScreen)
    assert command.isChecked()
    event = story.session.collection.events[2]
    story.session.view.select(Selection(event.key))
    window.banner.tell("info", "Something")
    window.focus_pane("Reader")
    story.press("Esc").press("Esc").press("Esc")
    assert (story.title(), story.banner(), story.focus()) == ("", "", "Timeline")
    assert window.isFullScreen()
    story.press("Esc").until(lambda: not window.isFullScreen())
    assert not command.isChecked()
    story.press("Esc")
    assert not window.isFullScreen(), "it only leaves"
    assert story.focus() == "Timeline"


def test_a_maximized_window_is_one_again(story: Story) -> None:
    window = story.window
    window.showMaximized()
    window.commands["view.full_screen"].trigger()
    assert window.isFullScreen()
    window.commands["view.full_screen"].trigger()
    assert window.isMaximized()
    assert not window.isFullScreen()
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    assert window.commands["view.full_screen"].isChecked(), "the system may change it, too"


def test_a_window_that_filled_the_screen_does_so_at_the_next_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    for before, after in ((False, True), (True, False)):
        window = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
        qtbot.addWidget(window)
        window.show()
        assert (window.isFullScreen(), window.commands["view.full_screen"].isChecked()) == (before, before)
        window.commands["view.full_screen"].trigger()
        assert window.isFullScreen() == after
        window.close()

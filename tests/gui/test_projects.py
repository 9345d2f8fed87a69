"""Projects of a window: recent ones, further windows, files dropped, and what is kept though the program is killed."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gui.app import make_application
from gui.dropping import words_for
from gui.instance import raised
from gui.main_window import MainWindow
from gui.opening import Plan
from gui.windows import Windows
from model.filtering import Filter
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from tests.builders import store_sample

pytestmark = pytest.mark.slow


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path / "home"))
    make_application()
    for name in ("a", "b"):
        store_sample(tmp_path / f"{name}.hiatus")
    made = Windows(SettingsStore(tmp_path / "settings.json"))
    yield made
    for window in tuple(made.open):
        window.close()


def opened(windows: Windows, project: Path) -> MainWindow:
    window = windows.make()
    window.show()
    assert window.own.projects.open(Plan(project))
    return window


def test_projects_opened_last_are_offered_in_menu_palette_and_welcome(windows: Windows, tmp_path: Path) -> None:
    window = opened(windows, tmp_path / "a.hiatus")
    assert window.own.projects.open(Plan(tmp_path / "b.hiatus"))
    (tmp_path / "a.hiatus").unlink()
    menu = QMenu()
    window.own.projects.fill_recent(menu)
    assert [(one.text(), one.isEnabled()) for one in menu.actions() if not one.isSeparator()] == [
        ("b", True),
        ("a", False),
        ("Take those off that are gone", True),
    ]
    window.commands["file.recent"].trigger()
    rows = [row for row in window.palette_overlay.list.rows() if not row.header]
    assert [(row.text, row.faded) for row in rows] == [("a", True)], "not the one that is open"
    window.palette_overlay.list.choose()
    assert "no longer there" in window.banner.text()
    window.banner.way.click()
    assert windows.settings.get("recent_projects") == [str((tmp_path / "b.hiatus").resolve())]
    empty = windows.want(())
    assert [button.text() for button in empty.welcome.recent.findChildren(QPushButton)] == ["b"]
    empty.welcome.recent.findChildren(QPushButton)[0].click()
    assert empty.session.path is None, "the window that has it comes to the front instead"


def test_each_window_has_a_project_and_the_settings_are_everyones(windows: Windows, tmp_path: Path) -> None:
    first = opened(windows, tmp_path / "a.hiatus")
    second = windows.want((tmp_path / "b.hiatus",))
    assert (first.project_name(), second.project_name()) == ("a", "b")
    assert windows.want((tmp_path / "a.hiatus",)) is first, "a project is open once"
    first.own.preferences.choose_theme("contrast_dark")
    assert second.theme.id == "contrast_dark"
    windows.settings.set("keys", {"view.fit": ["U"]})
    assert all(one.commands["view.fit"].text().endswith("\tU") for one in (first, second))
    second.session.view.set_filter(Filter(text="talks"))
    assert not first.session.view.filter
    second.close()
    assert windows.open == [first]
    assert windows.settings.get("open_projects") == [str(tmp_path / "a.hiatus")]


def test_all_windows_are_there_again_after_a_quit(windows: Windows, tmp_path: Path) -> None:
    first = opened(windows, tmp_path / "a.hiatus")
    windows.want((tmp_path / "b.hiatus",))
    first.commands["file.quit"].trigger()
    assert windows.open == []
    again = Windows(SettingsStore(tmp_path / "settings.json"))
    window = again.make()
    window.own.projects.start([])
    again.restore()
    assert sorted(one.project_name() for one in again.open) == ["a", "b"]
    again.quit()


def made_windows() -> int:
    """How many windows there are still, closed ones too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()
    return sum(isinstance(one, MainWindow) for one in gc.get_objects())


def test_a_closed_window_leaves_nothing_behind(windows: Windows, tmp_path: Path) -> None:
    opened(windows, tmp_path / "a.hiatus")
    windows.want((tmp_path / "b.hiatus",)).close()
    before = made_windows()
    for _ in range(3):
        windows.want((tmp_path / "b.hiatus",)).close()
        assert made_windows() == before
    assert len(windows.open) == 1
    assert not raised(tmp_path / "b.hiatus"), "its lock is let go"


def test_what_is_looked_at_is_kept_though_the_program_is_killed(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(windows, tmp_path / "a.hiatus")
    window.state._soon.setInterval(10)
    window.session.view.set_filter(Filter(text="talks"))
    qtbot.waitUntil(lambda: not window.state._soon.isActive())
    other = Session()  # as a program started after a kill finds it
    other.open(tmp_path / "a.hiatus")
    assert other.state("view")["filter"]["text"] == "talks"
    other.close()


def test_a_hint_says_what_a_drop_will_do(windows: Windows, tmp_path: Path) -> None:
    window = opened(windows, tmp_path / "a.hiatus")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt"))])
    buttons, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, plain))
    hint = window.dropping.hint
    assert hint is not None
    assert hint.isVisible()
    assert hint.words == "Let go to add “notes.txt” to “a”"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not hint.isVisible()


@pytest.mark.parametrize(
    ("names", "project", "words"),
    [
        (["x.hiatus"], "a", "Let go to open “x”"),
        (["one.txt", "two.txt"], "a", "Let go to add 2 files and folders to “a”"),
        (["folder"], "", "Let go to start a new project with “folder”"),
    ],
)
def test_the_words_of_a_drop(names: list[str], project: str, words: str) -> None:
    assert words_for([Path(name) for name in names], project) == words

"""No project can be made, the system does not let us look, the settings were lost: a sentence says so, and the window stands."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from gui.app import make_application
from gui.dialogs.base import Dialog
from gui.main_window import MainWindow
from gui.opening import Plan, free_name
from gui.windows import Windows
from model.qt.settings_store import SettingsStore
from model.store import opening
from tests.builders import store_sample

pytestmark = pytest.mark.slow


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    make_application()
    return tmp_path / "home"


@pytest.fixture
def started(qtbot: QtBot, home: Path) -> Iterator[Windows]:
    made = Windows(SettingsStore())
    yield made
    for window in tuple(made.open):
        window.close()


def told(window: MainWindow) -> str:
    """The words of the dialog that is open."""
    dialog = window.findChild(Dialog)
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.accept()
    return words


def test_dropped_articles_without_a_place_for_their_project(started: Windows, home: Path, tmp_path: Path) -> None:
    (home / "projects").write_text("a file in its place", encoding="utf-8")
    (tmp_path / "a.txt").write_text("Talks were held on 3 March 2015.", encoding="utf-8")
    window = started.make()
    window.own.projects.take_paths([tmp_path / "a.txt"])
    words = told(window)
    assert "could not be made" in words
    assert f"is a file, {home / 'projects'}" in words
    assert "Errno" not in words
    assert "Ctrl+N" in words
    assert window.session.path is None
    assert window.settings.get("last_project") == ""


@pytest.mark.parametrize(("number", "says"), [
    (errno.EACCES, "Check that you may write there"), (errno.ENOSPC, "no room left"), (errno.EROFS, "write-protected"),
])  # fmt: skip
def test_a_folder_that_takes_no_project(
    started: Windows, home: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    def refused(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(opening, "part_for", refused)
    window = started.make()
    assert not window.own.projects.open(Plan(home / "projects" / "new.hiatus", True))
    words = told(window)
    assert says in words
    assert "Errno" not in words


def test_where_the_system_lets_nobody_look_the_program_starts(started: Windows, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut, looked = str(home / "shut"), os.stat

    def barred(path: object, *rest: object, **more: object) -> object:
        if isinstance(path, str | os.PathLike) and str(path).startswith(shut):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return looked(path, *rest, **more)  # type: ignore[arg-type]

    started.settings.set("last_project", f"{shut}/a.hiatus")
    started.settings.set("recent_projects", [f"{shut}/a.hiatus"])
    monkeypatch.setattr(os, "stat", barred)
    window = started.make()
    window.own.projects.start([])
    window.show()
    window.own.projects.fill_recent(QMenu(window))
    window.commands["file.recent"].trigger()
    started.restore()
    assert "no longer there" in window.banner.text()
    assert free_name(home / "shut", "x").name == "x.hiatus"


@pytest.mark.parametrize("given", [False, True])
def test_settings_that_were_damaged_are_told_once(home: Path, qtbot: QtBot, tmp_path: Path, given: bool) -> None:
    store_sample(tmp_path / "a.hiatus")
    (home / "settings.json").write_text('{"theme": "dark", "last_', encoding="utf-8")
    for said in (True, False):
        windows = Windows(SettingsStore())
        window = windows.make()
        window.own.projects.start([tmp_path / "a.hiatus"] if given or not said else [])
        words = window.banner.text()
        assert ("settings (damaged).json" in words and "Ctrl+O" in words) == said
        assert (window.session.path is not None) == (given or not said), "no example is made in place of what was open"
        window.settings.set("theme", "light")
        window.close()
    assert (home / "settings (damaged).json").read_text(encoding="utf-8").startswith('{"theme": "dark"')
    assert not list(home.glob("projects/*"))

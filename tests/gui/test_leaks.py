"""A window that was closed leaves nothing behind: no object, no widget, no thread, no open file."""

from __future__ import annotations

import gc
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from gui.app import make_application
from gui.main_window import MainWindow
from gui.opening import Plan
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from tests.builders import store_sample


def open_and_close(folder: Path, *, busy: bool = True) -> None:
    """A window with a project, closed as it is; `busy`: with an event selected, overlays and a dialog open."""
    window = MainWindow(Session(), SettingsStore(folder / "settings.json"))
    window.show()
    window.own.projects.open(Plan(folder / "sample.hiatus"))
    for command in ("go.next_event", "lanes.by_country", "help.keys", "view.palette", "edit.event") if busy else ():
        window.commands[command].trigger()
    QCoreApplication.processEvents()
    window.close()
    window.deleteLater()


def left() -> tuple[int, int, int, int]:
    """Qt objects that Python knows, widgets, threads, open files."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()
    files = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    objects = sum(isinstance(one, QObject) for one in gc.get_objects())
    return objects, len(QApplication.allWidgets()), threading.active_count(), files


@pytest.mark.slow
def test_twelve_windows_leave_nothing_behind(qapp: QApplication, tmp_path: Path) -> None:
    make_application()
    store_sample(tmp_path / "sample.hiatus")
    open_and_close(tmp_path)
    before = left()
    for number in range(12):
        open_and_close(tmp_path, busy=number % 5 == 0)
        left()
    after = left()
    assert after[0] < before[0] + 10, "Qt makes some things once, when first needed; none is made for each window"
    assert after[1:] == before[1:]


def test_a_session_may_outlive_its_window(qapp: QApplication, tmp_path: Path) -> None:
    make_application()
    store_sample(tmp_path / "sample.hiatus")
    session = Session()
    window = MainWindow(session, SettingsStore(tmp_path / "settings.json"))
    window.show()
    window.close()
    window.deleteLater()
    del window
    left()
    session.open(tmp_path / "sample.hiatus")  # tells nobody who is gone
    session.close()


def objects_of_qt() -> int:
    """How many objects of Qt there are that Python knows, documents of texts among them."""
    left()
    return sum(isinstance(one, QObject) for one in gc.get_objects())


@pytest.mark.slow
def test_a_window_that_is_used_on_keeps_nothing_of_what_it_showed_before(qapp: QApplication, tmp_path: Path) -> None:
    make_application()
    projects = [tmp_path / "one.hiatus", tmp_path / "two.hiatus"]
    for project in projects:
        store_sample(project)
    window = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    window.show()

    def use(times: int) -> int:
        for number in range(times):
            window.own.projects.open(Plan(projects[number % 2]))
            for theme in ("light", "dark"):
                window.settings.set("theme", theme)
            for _ in range(6):
                window.commands["go.next_event"].trigger()
                QCoreApplication.processEvents()
        return objects_of_qt()

    use(2)
    before = use(2)
    assert use(8) < before + 8, "each article that was shown was kept as a document of text"
    window.close()
    window.deleteLater()
    left()

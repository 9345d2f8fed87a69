"""Another language at once, and the program started again with all that was open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.settings import Settings
from gui.language import speak
from gui.main_window import MainWindow
from gui.opening import Plan
from gui.renewal import again
from gui.windows import Windows
from model.editing.making import set_event
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection, TimeWindow
from tests.builders import store_sample

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def windows(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Windows]:
    for name in ("one", "two"):
        store_sample(tmp_path / f"{name}.hiatus")
    settings = SettingsStore(tmp_path / "settings.json")
    settings.set("tour_seen", True)
    settings.set("language", "en")
    speak("en")
    made = Windows(settings)
    made.make().own.projects.open(Plan(tmp_path / "one.hiatus"))
    made.open[0].resize(860, 620)  # Qt keeps a window within the screen, and the one of the tests is small
    made.open[0].show()
    yield made
    made.quit()
    speak("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del made


def choose(windows: Windows, name: str, value: object) -> Settings:
    """Choose it in the settings dialog of the first window."""
    window = windows.open[0]
    window.commands["edit.settings"].trigger()
    dialog = window.findChildren(Settings)[-1]
    box = next(one for one in dialog.findChildren(QComboBox) if one.findData(value) >= 0 and one.accessibleName() == name)
    box.setCurrentIndex(box.findData(value))
    return dialog


def settled() -> None:
    QTest.qWait(20)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def looked_at(window: MainWindow) -> dict[str, object]:
    return {**window.state.view(), "size": window.size().toTuple()}


def worked_on(window: MainWindow) -> None:
    """Look at something, and correct something."""
    session = window.session
    key = session.collection.events[2].key
    session.do(set_event(key, place="Nagoya"))
    session.do(set_event(key, place="Osaka"))
    window.commands["edit.undo"].trigger()
    session.view.set_filter(replace(session.view.filter, text="talks"))
    session.view.set_window(TimeWindow(16000.0, 17000.0))
    session.view.select(Selection(key))


def test_the_language_is_followed_at_once_and_nothing_is_lost(windows: Windows, qtbot: QtBot) -> None:
    before = windows.open[0]
    worked_on(before)
    before.search.setText("seoul")
    before.search.search_now(show=False)
    before.focus_pane("Reader")
    kept, path, history = looked_at(before), before.session.path, (before.session.undo.place, before.session.undo.count)
    choose(windows, "Language", "de").go.click()
    settled()
    assert len(windows.open) == 1
    made = windows.open[0]
    assert made is not before
    assert made.isVisible()
    assert made.menus["File"].title().replace("&", "") == "Datei"
    assert made.session.path == path
    assert looked_at(made) == kept
    assert made.search.text() == "seoul"
    assert made.panes["Reader"].active
    assert (made.session.undo.place, made.session.undo.count) == history == (1, 2)
    made.commands["edit.undo"].trigger()
    assert made.session.undo.place == 0
    choose(windows, "Sprache", "en").go.click()
    settled()
    assert windows.open[0].menus["File"].title().replace("&", "") == "File"


def test_all_windows_follow_each_where_it_stood(windows: Windows, tmp_path: Path) -> None:
    second = windows.want((tmp_path / "two.hiatus",))
    second.resize(860, 700)
    second.session.view.select(Selection(second.session.collection.events[5].key))
    second.commands["view.findings"].trigger()
    kept = [looked_at(window) for window in windows.open]
    windows.settings.set("language", "ja")
    settled()
    assert [window.project_name() for window in windows.open] == ["one", "two"]
    assert [looked_at(window) for window in windows.open] == kept
    assert [window.own.lists.state()["shown"] for window in windows.open] == [False, True]
    assert all(window.menus["File"].title() == "ファイル(&F)" or "ファイル" in window.menus["File"].title() for window in windows.open)
    assert windows.settings.get("open_projects") == [str(tmp_path / "one.hiatus"), str(tmp_path / "two.hiatus")]
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]) == 2


def test_what_was_typed_into_a_dialog_is_asked_about(windows: Windows, tmp_path: Path) -> None:
    second = windows.want((tmp_path / "two.hiatus",))
    second.session.view.select(Selection(second.session.collection.events[5].key))
    second.commands["edit.event"].trigger()
    form = next(one for one in second.findChildren(QDialog) if one.isVisible())
    windows.settings.set("language", "de")
    settled()
    assert windows.open[1] is not second, "nothing was typed, nothing to ask"
    second = windows.open[1]
    second.commands["edit.event"].trigger()
    form = next(one for one in second.findChildren(QDialog) if one.isVisible())
    QTest.keyClicks(form.focusWidget(), "Neu")
    windows.settings.set("language", "en")
    settled()
    asked = next(one for one in form.findChildren(QDialog) if one.isVisible())
    assert "Ereignis" in " ".join(label.text() for label in asked.findChildren(QLabel))
    asked.reject()
    settled()
    assert form.isVisible()
    assert windows.open[1] is second
    windows.start_again()
    asked = next(one for one in form.findChildren(QDialog) if one.isVisible())
    asked.reject()
    assert not windows.again
    windows.settings.set("language", "ja")
    settled()
    asked = next(one for one in form.findChildren(QDialog) if one.isVisible())
    next(one for one in asked.findChildren(QPushButton) if one.isDefault()).click()
    settled()
    assert windows.open[1] is not second
    assert "ファイル" in windows.open[1].menus["File"].title()


def test_the_size_says_when_it_holds_and_how_at_once(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> None:
    window, told = windows.open[0], []
    monkeypatch.setattr(window.own.preferences, "start_again", lambda: told.append("again"))
    dialog = choose(windows, "Size", 125)
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Start again now")
    assert button.isVisible()
    box = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Size")
    box.setCurrentIndex(box.findData(100))
    assert not button.isVisible(), "what holds already needs no start"
    box.setCurrentIndex(box.findData(150))
    dialog.go.click()
    assert windows.settings.get("scale") == 150
    assert "next start" in window.banner.text()
    window.banner.way.click()
    assert told == ["again"]
    dialog = choose(windows, "Size", 175)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Start again now").click()
    assert told == ["again", "again"]
    assert windows.settings.get("scale") == 175
    assert not dialog.isVisible()


def test_the_command_line_is_that_of_the_program_without_files() -> None:
    line = ["python3", "-X", "dev", "main.py", "a.hiatus", "b.txt"]
    assert again("/usr/bin/python3", line, 2) == ["/usr/bin/python3", "-X", "dev", "main.py"]
    assert again("/opt/hiatus/hiatus", ["hiatus"], 0) == ["/opt/hiatus/hiatus"]
    assert again("/opt/hiatus/hiatus", ["hiatus", "a.hiatus"], 1) == ["/opt/hiatus/hiatus"]


STARTED = """
import json, os, sys
from PySide6.QtCore import QTimer
from gui import app, windows
from model.qt.view_state import Selection

note = os.environ["NOTE"]
second = os.path.exists(note)
make, made = windows.Windows.__init__, []

def init(self, *a, **k):
    make(self, *a, **k)
    made.append(self)

windows.Windows.__init__ = init

def tell():
    said = sorted([one.project_name(), one.session.view.selection.event, list(one.size().toTuple())] for one in made[0].open)
    return {"pid": os.getpid(), "said": said, "scale": os.environ.get("QT_SCALE_FACTOR", "")}

def first():
    all = made[0]
    all.want([__import__("pathlib").Path(os.environ["OTHER"])])
    for number, one in enumerate(all.open):
        one.resize(860, 565 + 20 * number)
        one.session.view.select(Selection(one.session.collection.events[3 + number].key))
    QTimer.singleShot(300, leave)

def leave():
    all = made[0]
    all.settings.set("scale", 125)
    told = tell()
    with open(note, "w") as file:
        json.dump(told, file)
    all.start_again()

def again():
    told = tell()
    with open(note + ".again", "w") as file:
        json.dump(told, file)
    os.replace(note + ".again", note + ".told")
    made[0].quit()

makes = app.make_application

def ready():
    it = makes()
    QTimer.singleShot(1500, again if second else first)
    return it

app.make_application = ready
from pathlib import Path
sys.exit(app.run([Path(one) for one in sys.argv[1:]]))
"""


@pytest.mark.slow
def test_the_program_starts_again_with_all_that_was_open(tmp_path: Path) -> None:
    for name in ("one", "two"):
        store_sample(tmp_path / f"{name}.hiatus")
    script, note, home = tmp_path / "started.py", tmp_path / "note.json", tmp_path / "home"
    script.write_text(f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{STARTED}", encoding="utf-8")
    own = {"HIATUS_HOME": home, "QT_QPA_PLATFORM": "offscreen", "NOTE": note, "OTHER": tmp_path / "two.hiatus"}
    around = {**os.environ, **{name: str(value) for name, value in own.items()}}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "one.hiatus")], env=around, capture_output=True, text=True, timeout=90, check=False
    )
    assert done.returncode == 0, done.stderr
    told = Path(f"{note}.told")
    patience = time.monotonic() + 60
    while not told.exists() and time.monotonic() < patience:
        time.sleep(0.1)
    before, after = (json.loads(path.read_text(encoding="utf-8")) for path in (note, told))
    assert after["said"] == before["said"], "projects, what is selected in them, and where the windows stand"
    assert (before["scale"], after["scale"]) == ("", "1.25")
    assert before["pid"] != after["pid"]
    while _alive(after["pid"]) and time.monotonic() < patience:
        time.sleep(0.1)
    assert not _alive(before["pid"])
    assert not _alive(after["pid"])
    assert list((home / "open").iterdir()) == [], "no lock is left"


def _alive(process: int) -> bool:
    """Whether the process is there and is more than what is left for its parent to read."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False

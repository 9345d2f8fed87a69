"""The window around the panes: files dropped, jobs shown, what is kept for the next start, faults told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.app import report
from gui.main_window import MainWindow
from gui.window_state import filter_from_json, filter_to_json
from model.domain import Kind, Status
from model.filtering import Filter, Mode
from model.layout.arranging import Arrangement, LaneOrder, arrangement_from_json, arrangement_to_json
from model.loading import Progress
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from tests.builders import sample_session

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_the_top_bar_names_the_project_and_counts(window: MainWindow) -> None:
    collection = window.session.collection
    assert window.top_bar.name.whole_text() == "sample"
    assert window.top_bar.counts.whole_text() == f"5 articles · {len(collection.events)} events · {len(collection.series)} series"
    window.session.view.set_filter(Filter(participants=frozenset({"person:rosa-pinto"})))
    assert f" of {len(collection.events)} events" in window.top_bar.counts.whole_text()


def test_what_is_looked_at_comes_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    event = window.session.collection.events[5]
    kept = Filter(participants=frozenset({event.participants[0].participant}), mode=Mode.ALL)
    window.session.view.set_grouping("country")
    window.session.view.set_filter(kept)
    window.session.view.select(Selection(event.key, 0, event.mentions[0].article))
    window.own.preferences.choose_theme("dark")
    path = window.session.path
    window.close()
    again = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    again.own.projects.start([])
    assert again.session.path == path
    assert again.theme.id == "dark"
    view = again.session.view
    assert (view.grouping, view.filter, view.selection.event) == ("country", kept, event.key)
    again.close()


def test_a_selected_hiatus_comes_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.functions["go.next_hiatus"]()
    key = window.session.view.selection.hiatus
    assert key
    window.close()
    again = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    again.own.projects.start([])
    assert again.session.view.selection.hiatus == key
    again.functions["edit.clear"]()
    assert not again.session.view.selection, "Esc lets it go"
    again.close()


def test_the_order_of_lanes_is_the_same_at_the_next_start(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    made = Arrangement(("b", "a"), ("c",), True, frozenset({"a", "z"}))
    assert arrangement_from_json(arrangement_to_json(made)) == made
    view = window.session.view
    view.arrange(made)
    view.set_grouping("country")
    view.sort_lanes(LaneOrder.COUNT)
    window.close()
    again = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    again.own.projects.start([])
    view = again.session.view
    assert (view.grouping, view.lane_order, view.arrangement) == ("country", LaneOrder.COUNT, Arrangement())
    assert view.arrangements == {"series": made}
    again.close()


@pytest.mark.parametrize("lanes", [7, "no", {"series": 1}, {"series": {}}, [["a", "b"]]])
def test_an_order_of_lanes_that_cannot_be_read_is_let_go(window: MainWindow, lanes: object) -> None:
    window.state.save_view()
    kept = window.session.state("view")
    window.session.view.arrange(Arrangement(pinned=("x",)))
    window.session.set_state("view", {**kept, "lanes": lanes})
    assert not window.state.restore_view()
    assert window.session.view.arrangements == {}


def test_filters_survive_json() -> None:
    kept = Filter(frozenset({"a"}), Mode.ALL, frozenset({"s"}), frozenset({"d"}), frozenset({Kind.MEETING}), frozenset({Status.HELD}))
    assert filter_from_json(filter_to_json(kept)) == kept
    assert filter_from_json(filter_to_json(Filter())) == Filter()


def test_a_project_that_is_no_project_is_told_and_the_open_one_stays(window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.hiatus"
    broken.write_text("no database at all, only words", encoding="utf-8")
    window.own.projects.take_paths([broken])
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert "broken.hiatus" in " ".join(label.text() for label in dialog.findChildren(type(window.banner._text)))
    assert window.session.collection.events, "what was open is open"
    dialog.reject()
    assert broken.read_text(encoding="utf-8") == "no database at all, only words"


def test_dropped_files_are_added(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[Path] = []
    monkeypatch.setattr(window.own.projects, "add", taken.extend)
    article = tmp_path / "notes.txt"
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(article))])
    buttons, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, plain))
    QApplication.sendEvent(window, QDropEvent(QPointF(QPoint(9, 9)), Qt.DropAction.CopyAction, mime, buttons, plain))
    assert taken == [article]


@pytest.mark.parametrize("stores", [True, False])
def test_a_long_job_is_shown_and_can_be_cancelled(window: MainWindow, qtbot: QtBot, stores: bool) -> None:
    def work() -> Iterator[Progress]:
        for number in range(100_000):
            import time

            time.sleep(0.01)
            yield Progress(number, 0, "at work")

    job = window.session.jobs.start("Counting", work, stores=stores)  # type: ignore[arg-type]
    assert not window.status.progress.isVisible(), "what is quick is not shown"
    assert window.status.state.text() == ("saving…" if stores else "saved"), "what stores nothing is not saved"
    qtbot.waitUntil(window.status.progress.isVisible, timeout=3000)
    qtbot.waitUntil(lambda: window.status.job_text.text() == "at work", timeout=3000)
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        window.status.cancel.click()
    qtbot.waitUntil(lambda: not window.status.progress.isVisible())
    assert "cancelled" in window.banner.text()
    assert window.status.state.text() == "saved"


def test_a_fault_is_told_with_its_trace(window: MainWindow) -> None:
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError as error:
        report(window, ZeroDivisionError, error, error.__traceback__)
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert "Something went wrong" in dialog.windowTitle()
    dialog.reject()


def test_without_a_project_the_ways_in_are_shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    window = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    assert window.welcome.isVisible()
    assert not window.commands["file.export_image"].isEnabled()
    window.waiting("Reading the articles…")
    assert window.welcome.title.text() == "Reading the articles…"
    window.close()


def test_changed_keys_are_in_force_and_shown(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.settings.set("keys", {"view.fit": ["Q"]})
    assert window.commands["view.fit"].shortcuts()[0].toString() == "Q"
    assert window.commands["view.fit"].text().endswith("\tQ")
    assert "Q fit" in window.status.hints.whole_text()
    window.settings.set("keys", {"view.fit": ["Q"], "view.palette": ["F8"], "edit.search": ["F9"]})
    window.panes["Participants"].pane.tabs.setCurrentIndex(2)
    window.close()
    again = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    assert "Q fit" in again.status.hints.whole_text(), "from the start on"
    assert (again.top_bar.palette_key.text(), again.search._chip.text()) == ("F8", "F9")
    assert again.panes["Participants"].pane.tabs.currentIndex() == 2
    again.close()


def test_the_system_is_followed_while_the_window_stands(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.own.preferences.choose_theme("system")
    other = "dark" if window.theme.id == "light" else "light"
    monkeypatch.setattr(window.own.preferences, "theme_name", lambda: other)
    window.own.preferences._follow_system()
    assert window.theme.id == other


def test_a_failure_is_told_where_the_rest_was_added(window: MainWindow) -> None:
    from model.changes import EVERYTHING
    from model.domain import Failure
    from model.loading import LoadReport

    window.own.projects.adding.added(LoadReport(2, 1, (Failure("x.txt", "no text"),), EVERYTHING), first=False)
    assert window.banner.text() == (
        "2 articles added; 1 file held what is in the project already; 1 file could not be read (File, Files that could not be read)."
    )
    german = replace(window.session.collection.articles[0], language="de")
    window.own.projects.adding.added(LoadReport(1, 0, (), EVERYTHING, foreign=(german,)), first=True)
    assert window.banner.text() == "1 article added; 1 article kept but not read, being in German."
    window.own.projects.adding.added(LoadReport(0, 0, (), EVERYTHING, cancelled=True), first=False)
    assert window.banner.text().startswith("Stopped: what was added before stands")
    window.own.projects.show_failures()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert dialog.table.item(0, 1).text().startswith("broken.txt holds no text")  # type: ignore[attr-defined]
    dialog.reject()

"""The commands on whole articles: which article is meant, the menu of the list, and what is told after reading again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from gui.app import make_application
from gui.dialogs.publication import CorrectPublication
from gui.dialogs.resting import RestingCorrections
from gui.dialogs.take_out import TakeOut
from gui.main_window import MainWindow
from model.changes import EVERYTHING, Changes
from model.domain import Failure
from model.loading import LoadReport
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from model.store.store import Store
from tests.model.drawn_projects import SHEETS, store_sheets

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot, qapp: Any, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "story.hiatus"
    store_sheets(path, [make() for make in SHEETS])
    make_application()
    session = Session()
    session.open(path)
    made = MainWindow(session, SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def dialog(window: MainWindow) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def test_the_article_meant_is_the_one_in_the_reader_or_marked_in_the_list(window: MainWindow, qtbot: QtBot) -> None:
    articles = window.own.articles
    heads = window.session.collection.articles
    assert articles.article() is None
    window.commands["edit.publication"].trigger()
    assert not any(one.isVisible() for one in window.findChildren(QDialog)), "it cannot run, or says why"
    window.session.view.select(Selection(article=heads[1].digest))
    assert articles.article() == heads[1]
    panel = window.panes["Participants"].pane
    panel.tabs.setCurrentIndex(2)
    tree = panel.articles
    model = tree.model()
    index = next(model.index(row, 0) for row in range(model.rowCount()) if heads[2].title in str(model.index(row, 0).data()))
    tree.setCurrentIndex(index)
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    assert articles.article() == heads[2]


def test_the_list_of_articles_has_a_menu(window: MainWindow) -> None:
    panel = window.panes["Participants"].pane
    panel.tabs.setCurrentIndex(2)
    tree = panel.articles
    index = tree.model().index(0, 0)
    window.own.articles._open_menu(tree.visualRect(index).center())
    menu = next(one for one in tree.findChildren(QMenu) if one.isVisible())
    assert [action.text() for action in menu.actions()] == ["Correct publication date…", "Read the article again", "Take the article out…"]
    menu.actions()[0].trigger()
    menu.close()
    found = dialog(window)
    assert isinstance(found, CorrectPublication)
    found.close()


def test_a_dialog_that_is_closed_works_nothing_out_any_more(window: MainWindow, qtbot: QtBot) -> None:
    window.own.articles.correct_publication(window.session.collection.articles[0])
    found = dialog(window)
    assert isinstance(found, CorrectPublication)
    found.date.edit.setText("2009-05-01")
    assert found._timer.isActive()
    found.reject()
    found._timer.timeout.emit()  # it ends before Qt deletes the dialog
    assert window.session.jobs.running == ()


def test_what_is_asked_above_a_dialog_ends_with_it(window: MainWindow, qtbot: QtBot) -> None:
    window.own.articles.articles_out()
    below = dialog(window)
    above = TakeOut(window.session, [window.session.collection.articles[0]], True, below)
    above.open()
    (job,) = window.session.jobs.running
    with qtbot.waitSignal(above.finished):
        below.reject()
    assert job.stopping
    qtbot.waitUntil(lambda: not window.session.jobs.running)


def test_what_came_of_reading_again_is_told(window: MainWindow) -> None:
    articles, session = window.own.articles, window.session
    articles._read(LoadReport(0, 0, (), Changes(), again=3))
    assert window.banner.text() == "3 articles were read again; what was found is the same as before."
    with Store.open(session.path or "") as store:
        store.set_override("event", f"{session.collection.articles[0].digest[:12]}:9000-9100", "title", '"Gone"')
    session.refresh()
    articles._read(LoadReport(0, 0, (Failure("x", "why"),), EVERYTHING, again=1))
    assert "1 article was read again; 1 file could not be read; what was found has changed; 1 correction found" in window.banner.text()
    window.own.articles.resting()
    found = dialog(window)
    assert isinstance(found, RestingCorrections)
    assert found.model.rowCount() == 1
    found.close()


def test_all_articles_are_read_again_after_a_question_alone(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(window.session, "read_again", asked.append)
    window.own.articles.read_all_again()
    dialog(window).reject()
    assert asked == []

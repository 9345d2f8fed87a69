"""The card below the timeline takes little room while nothing is selected, and its own once something is; what is beside it has room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.widgets.labels import COLUMN
from gui.widgets.pane_frame import PaneFrame
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from tests.builders import sample_session
from tests.gui.room import settle

pytestmark = pytest.mark.slow

LOW = 130  # pixels


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    settle()
    yield made
    made.close()


def select(window: MainWindow, row: int = 3) -> None:
    event = window.session.collection.events[row]
    window.session.view.select(Selection(event.key, 0, event.mentions[0].article))
    settle()


def card(window: MainWindow) -> PaneFrame:
    return window.panes["Event card"]


def test_an_empty_card_leaves_the_room_to_the_timeline(window: MainWindow) -> None:
    lanes = window.panes["Timeline"]
    assert card(window).height() <= LOW
    before = lanes.height()
    select(window)
    assert card(window).height() > 2 * LOW * 0.8
    assert lanes.height() < before
    window.session.view.select(Selection())
    settle()
    assert (card(window).height(), lanes.height()) == pytest.approx((window.middle.height() - before - 1, before), abs=3)


def test_the_room_drawn_by_hand_comes_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    select(window)
    sizes = window.middle.sizes()
    window.middle.setSizes([sizes[0] - 60, 0, sizes[2] + 60])
    settle()
    drawn = card(window).height()
    window.session.view.select(Selection())
    settle()
    select(window, 5)
    assert card(window).height() == pytest.approx(drawn, abs=2)
    window.session.view.select(Selection())
    settle()
    window.close()
    again = MainWindow(Session(), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    again.resize(1280, 800)
    again.own.projects.start([])
    again.show()
    settle()
    assert card(again).height() <= LOW
    select(again)
    assert card(again).height() == pytest.approx(drawn, abs=3)
    again.close()


def test_the_list_has_its_room_when_first_opened_after_the_card(window: MainWindow) -> None:
    select(window)
    window.commands["view.list"].trigger()
    settle()
    table = window.panes["Event list"].pane.table
    assert table.viewport().height() > 5 * 24
    row = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(row.topLeft()), "the selected event is seen whole"
    assert row.bottom() <= table.viewport().height()


def test_the_counts_stand_in_full_at_1280(window: MainWindow) -> None:
    bar = window.top_bar
    assert bar.counts.text() == bar.counts.whole_text()
    assert window.search.width() >= window.search.words_width()


def test_options_of_images_have_the_width_their_words_need(window: MainWindow) -> None:
    from gui.dialogs.export_image import ExportImage

    dialog = ExportImage(window.session, window.theme, "x", Path(), {}, "", window)
    longest = dialog.findChildren(QCheckBox)[-1]
    longest.setText(longest.text() * 3)
    dialog.show()
    settle()
    assert longest.mapTo(dialog, longest.rect().topRight()).x() < dialog.preview.mapTo(dialog, dialog.preview.rect().topLeft()).x()
    dialog.reject()


def test_columns_nobody_has_drawn_are_as_wide_as_the_window_has_room(window: MainWindow) -> None:
    window.commands["view.list"].trigger()
    settle()
    table = window.panes["Event list"].pane.table
    narrow = [table.columnWidth(number) for number in range(1, 8)]
    window.resize(2560, 1440)
    settle()
    wide = [table.columnWidth(number) for number in range(1, 8)]
    assert sum(wide) > sum(narrow) + 200
    assert table.columnWidth(0) >= 380
    table.setColumnWidth(2, 111)
    window.resize(1280, 800)
    settle()
    assert [table.columnWidth(number) for number in range(1, 8)] == [wide[0], 111, *wide[2:]], "what was drawn stays"


@pytest.mark.parametrize("width", [1600, 700, 960, 1280, 720])
def test_with_nothing_selected_it_is_low_at_every_width(window: MainWindow, width: int) -> None:
    """Words in a narrow column beside the button would take the lanes' room."""
    window.resize(width, 520)
    settle()
    empty = card(window).pane.empty
    assert card(window).height() < LOW
    title, words = empty.labels
    assert words.isHidden() == (empty.width() - empty.findChild(QPushButton).width() < COLUMN)
    for label in (title, *((words,) if not words.isHidden() else ())):
        assert label.height() >= label.heightForWidth(label.width())

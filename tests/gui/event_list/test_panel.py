"""The event list by its keys and its mouse: one selection with the timeline, any order, and the reader a key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from gui.event_list.panel import EventListPane
from gui.theme import load_theme
from model.filtering import Filter
from model.ordering import By
from model.qt.event_table import COLUMNS
from model.qt.keyed_model import KEY_ROLE
from model.qt.session import Session
from model.qt.view_state import Hits, Selection


@pytest.fixture
def pane(session: Session, qtbot):
    made = EventListPane(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(868, 300)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.table.setFocus()
    return made


def current(pane: EventListPane) -> str:
    return pane.table.currentIndex().data(KEY_ROLE)


def test_rows_select_events_and_events_rows(pane, session, qtbot):
    keys = [session.columns.keys[row] for row in range(len(session.columns))]
    assert current(pane) == keys[0]
    assert not session.view.selection, "to look at the list selects nothing"
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert session.view.selection.event == keys[1]
    assert session.view.selection.article == session.find_event(keys[1]).mentions[0].article
    qtbot.keyClick(pane.table, Qt.Key.Key_End)
    assert session.view.selection.event == keys[-1]
    session.view.select(Selection(keys[20]))
    assert current(pane) == keys[20]
    assert pane.table.viewport().rect().intersects(pane.table.visualRect(pane.table.currentIndex()))
    session.view.select(Selection())
    assert not pane.table.currentIndex().isValid()


def test_the_selected_event_stays_through_filters_and_orders(pane, session):
    key = next(event.key for event in session.collection.events if event.series == "series:water-dialogue")
    session.view.select(Selection(key))
    for column in range(len(COLUMNS)):
        pane.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        assert current(pane) == key
    session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
    assert current(pane) == key
    assert pane.count.text() == f"{session.shown_count} of {len(session.columns)}"
    session.view.set_filter(Filter(series=frozenset({"series:strategic-dialogue"})))
    assert not pane.table.currentIndex().isValid()
    assert session.view.selection.event == key, "the filter takes the row, not the selection"
    session.view.set_filter(Filter(text="no such word"))
    assert pane.empty.isVisible()


def test_return_and_a_double_click_open_what_is_selected(pane, session, qtbot):
    with qtbot.waitSignal(pane.opened):
        qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert session.view.selection.event == current(pane)
    rect = pane.table.visualRect(pane.model.index(3, 0))
    with qtbot.waitSignal(pane.opened):
        qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        qtbot.mouseDClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert session.view.selection.event == pane.model.index(3, 0).data(KEY_ROLE)


def test_a_column_is_sorted_by_key_and_by_its_header(pane, qtbot):
    qtbot.keyClick(pane.table, Qt.Key.Key_Right)
    qtbot.keyClick(pane.table, Qt.Key.Key_Right)
    pane.commands()["view.sort_list"]()
    assert pane.model.order == (By.STATUS, False)
    pane.commands()["view.sort_list"]()
    assert pane.model.order == (By.STATUS, True)
    head = pane.table.horizontalHeader()
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert pane.model.order[0] is By.TITLE
    assert head.sortIndicatorSection() == 0


def test_what_nobody_sees_follows_nothing(pane, session):
    pane.hide()
    assert pane.model.rowCount() == 0
    session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
    pane.show()
    assert pane.model.rowCount() == session.shown_count


def test_a_row_is_copied_and_letters_are_left_alone(pane, qtbot):
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    texts = QGuiApplication.clipboard().text().split("\t")
    assert texts == [pane.model.index(1, column).data() for column in range(len(COLUMNS))]
    before = pane.table.currentIndex()
    qtbot.keyClick(pane.table, Qt.Key.Key_W)
    assert pane.table.currentIndex() == before


def test_it_looks_the_same_again(pane, session, qtbot):
    pane.table.setColumnWidth(2, 133)
    pane.table.sortByColumn(COLUMNS.index(By.KIND), Qt.SortOrder.DescendingOrder)
    again = EventListPane(session)
    qtbot.addWidget(again)
    again.restore(pane.state())
    assert again.table.columnWidth(2) == 133
    assert again.model.order == (By.KIND, True)
    for nonsense in ({}, {"widths": ["x"], "by": "Kind", "backwards": False}, {"widths": [], "by": "Colour", "backwards": False}):
        with pytest.raises((KeyError, TypeError, ValueError)):
            again.restore(nonsense)


def test_a_column_that_had_another_name_is_known_by_it(pane, session, qtbot):
    pane.restore({**pane.state(), "by": "Reports", "backwards": True})
    assert pane.model.order == (By.REPORTS, True)
    assert pane.state()["by"] == By.REPORTS.value


def test_a_screen_reader_is_told_of_cells_and_columns(pane, session):
    table = QAccessible.queryAccessibleInterface(pane.table)
    assert table.role() == QAccessible.Role.Table
    heard = [table.child(number).text(QAccessible.Text.Name) for number in range(3 * len(COLUMNS))]
    assert f"Event: {session.columns.titles[1]}" in heard
    assert "When" in heard


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_paints(pane, session, theme):
    pane.apply_theme(load_theme(theme))
    session.view.set_hits(Hits.of(session.columns.mask([session.columns.keys[0]])))
    assert not pane.grab().isNull()

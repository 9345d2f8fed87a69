"""Picking several events in the list, by keys and by mouse; they stay picked until they are let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from gui.event_list.panel import EventListPane
from gui.theme import load_theme
from model.domain import Status
from model.edits import dismiss_events, set_event
from model.filtering import Filter
from model.qt.session import Session
from tests.builders import sample_session

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qapp, tmp_path) -> Session:
    return sample_session(qapp, tmp_path)


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


def rows(session: Session) -> list[int]:
    return session.view.picks.rows().tolist()


def click(pane: EventListPane, row: int, modifiers: Qt.KeyboardModifier, qtbot) -> None:
    pane.table.scrollTo(pane.model.index(row, 0))
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, modifiers, pane.table.visualRect(pane.model.index(row, 0)).center())


def test_shift_and_the_arrows_pick_a_stretch(pane, session, qtbot):
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    for _ in range(3):
        qtbot.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
    assert rows(session) == [1, 2, 3, 4]
    assert session.view.selection.event == session.columns.keys[4], "the selection goes along"
    qtbot.keyClick(pane.table, Qt.Key.Key_Up, SHIFT)
    assert rows(session) == [1, 2, 3]
    qtbot.keyClick(pane.table, Qt.Key.Key_Home, SHIFT)
    assert rows(session) == [0, 1]
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert rows(session) == [0, 1], "what is picked stays while one looks on"
    qtbot.keyClick(pane.table, Qt.Key.Key_End, SHIFT)
    assert rows(session)[-1] == len(session.columns) - 1
    assert "picked, Esc lets go" in pane.count.text()


def test_a_page_at_a_time(pane, session, qtbot):
    qtbot.keyClick(pane.table, Qt.Key.Key_PageDown, SHIFT)
    there = len(rows(session))
    assert 3 < there < len(session.columns)
    qtbot.keyClick(pane.table, Qt.Key.Key_PageUp, SHIFT)
    assert rows(session) == [0]


def test_all_that_the_filter_shows(pane, session, qtbot):
    session.view.set_filter(Filter(statuses=frozenset({Status.PLANNED})))
    qtbot.keyClick(pane.table, Qt.Key.Key_A, CONTROL)
    assert len(session.view.picks) == session.shown_count
    assert all(session.shown[row] for row in rows(session))


def test_the_mouse_picks_with_ctrl_and_shift(pane, session, qtbot):
    click(pane, 2, Qt.KeyboardModifier.NoModifier, qtbot)
    click(pane, 5, CONTROL, qtbot)
    assert rows(session) == [2, 5], "the selected one is picked with the first"
    click(pane, 2, CONTROL, qtbot)
    assert rows(session) == [5]
    click(pane, 4, SHIFT, qtbot)
    assert rows(session) == [2, 3, 4]
    click(pane, 6, SHIFT | CONTROL, qtbot)
    assert set(rows(session)) >= {2, 3, 4, 6}
    before = rows(session)
    click(pane, 0, Qt.KeyboardModifier.NoModifier, qtbot)
    assert rows(session) == before
    assert session.view.selection.event == session.columns.keys[0]


def test_in_another_order_a_stretch_is_what_is_seen(pane, session, qtbot):
    pane.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    pane.table.show_row(0)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
    assert sorted(rows(session)) == sorted(pane.model.event_row(row) for row in (0, 1))


def test_picks_follow_their_events_through_edits(pane, session, qtbot):
    keys = [session.columns.keys[row] for row in (1, 3, 5)]
    for row in (1, 3, 5):
        pane.model.toggle_pick(row)
    session.do(set_event(keys[0], when=None))
    assert session.columns.keys.find(keys[0]) > 1
    assert set(session.view.picks.listed()) == set(keys)
    session.do(dismiss_events((keys[1],)))
    assert set(session.view.picks.listed()) == {keys[0], keys[2]}
    session.undo_last()
    assert set(session.view.picks.listed()) == {keys[0], keys[2]}, "who was let go stays so"


def test_who_does_not_see_it_hears_it(pane, session, qtbot):
    pane.model.toggle_pick(0)
    index = pane.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("picked, ")
    assert not pane.model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("picked")
    assert QAccessible.queryAccessibleInterface(pane.table) is not None


def test_painted_rows_show_a_sign(pane, session, qtbot):
    before = pane.grab().toImage()
    pane.model.toggle_pick(1)
    assert pane.grab().toImage() != before

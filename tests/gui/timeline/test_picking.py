"""Several events picked on the timeline, with Ctrl and the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gui.timeline.view import TimelinePane
from model.qt.picks import NOTHING

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown_keys(pane: TimelinePane) -> list[str]:
    """The keys of events whose mark is in view."""
    rows = dict.fromkeys(mark.row for lane in pane.picture().lanes for mark in lane.marks)
    return [pane.content.columns.keys[row] for row in rows]


def click(pane: TimelinePane, key: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    row = pane.content.columns.row(key)
    top, mark = next((lane.top, mark) for lane in pane.picture().lanes for mark in lane.marks if mark.row == row)
    at = QPointF((mark.left + mark.right) / 2, top + mark.top + 7 - pane.bar.value()).toPoint()
    QTest.mouseClick(pane.lanes.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def test_ctrl_and_a_click_pick_and_let_go(years: TimelinePane) -> None:
    one, two, three = shown_keys(years)[:3]
    view = years.session.view
    click(years, one)
    assert not view.picks
    click(years, two, CONTROL)
    assert set(view.picks.listed()) == {one, two}, "the selected event is picked with the first"
    assert view.selection.event == one
    click(years, three, CONTROL)
    click(years, one, CONTROL)
    assert set(view.picks.listed()) == {two, three}
    click(years, one)
    assert set(view.picks.listed()) == {two, three}, "another selection lets nothing go"
    assert {years.content.columns.keys[marked.mark.row] for marked in years.overlay.picked} == {two, three}  # type: ignore[union-attr]
    view.pick(NOTHING)
    assert years.overlay.picked == []


def test_ctrl_and_a_click_beside_the_events_change_nothing(years: TimelinePane) -> None:
    click(years, shown_keys(years)[0], CONTROL)
    before, window = years.session.view.picks, years.session.view.window
    QTest.mouseClick(years.lanes.viewport(), Qt.MouseButton.LeftButton, CONTROL, QPoint(3, 3))
    assert years.session.view.picks is before
    assert years.session.view.window == window

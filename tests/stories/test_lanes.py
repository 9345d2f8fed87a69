"""A reader puts the lanes in order, measures a silence and finds it all again at the next start: by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.main_window import MainWindow
from gui.timeline.view import TimelinePane
from model.layout.arranging import LaneOrder
from model.layout.lanes import GROUPINGS
from model.qt.session import Session
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def timeline(story: Story) -> TimelinePane:
    pane = story.window.panes["Timeline"].pane
    assert isinstance(pane, TimelinePane)
    return pane


def names(story: Story) -> list[str]:
    return [lane.name for lane in timeline(story).content.lanes]


def test_lanes_in_every_way_by_two_keys(story: Story) -> None:
    keys = {"O": "organization", "L": "place", "R": "source", "T": "status", "N": "none", "Shift+P": "person", "P": "participant"}
    for key, way in keys.items():
        story.press(f"G, {key}")
        assert story.session.view.grouping == way
        assert story.window.commands[f"lanes.by_{way}"].isChecked()
    assert {way.key for way in GROUPINGS} > set(keys.values())


def test_lanes_are_put_in_order_by_keys_and_stand_so_at_the_next_start(story: Story) -> None:
    before = names(story)
    story.press("G, 3")
    assert story.window.commands["lanes.order_name"].isChecked()
    story.press("G, 1", "Home", "Up")
    lane = timeline(story).content.lanes[timeline(story).place[0]].name
    story.press("Ctrl+Shift+Up")
    assert names(story).index(lane) == before.index(lane) - 1
    story.press("C", "T")
    assert names(story)[0] == lane
    assert timeline(story).content.lanes[0].collapsed
    path = story.session.path
    story.window.close()
    again = MainWindow(Session(), story.window.settings)
    story.qtbot.addWidget(again)
    again.own.projects.start([])
    assert again.session.path == path
    first = again.panes["Timeline"].pane.content.lanes[0]
    assert (first.name, first.collapsed, first.pinned) == (lane, True, True)
    assert again.session.view.lane_order is LaneOrder.FIRST
    again.close()


def test_what_was_done_to_lanes_is_taken_back_by_the_key_for_it(story: Story) -> None:
    before = names(story)
    story.press("G, 3", "Home", "Up", "T")
    assert story.window.commands["edit.undo"].text().startswith("Undo: Pin lane")
    story.press("Ctrl+Z", "Ctrl+Z")
    assert names(story) == before
    assert story.window.commands["lanes.order_first"].isChecked()
    story.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert timeline(story).content.lanes[0].pinned
    assert story.session.view.lane_order is LaneOrder.NAME


def test_a_lane_is_found_by_its_name(story: Story) -> None:
    story.press("G, L", "Ctrl+L").type("valpar").press("Return")
    assert "Valparaíso" in timeline(story).lane_commands.current()
    story.press("Ctrl+K").type("valparaiso").press("Esc")
    assert not story.window.palette_overlay.is_open()


def test_a_silence_is_measured_by_keys_and_let_go_by_esc(story: Story) -> None:
    story.press("Home", "M", "End", "M")
    assert timeline(story).overlay.measured is not None
    words = timeline(story).overlay.measured[2]
    assert words.endswith((" y", " m", " d"))
    story.press("Esc")
    assert story.session.view.measured is None
    assert story.session.view.selection, "the selection goes with the next one"


def test_a_held_key_goes_on_until_it_is_let_go(story: Story) -> None:
    pane = timeline(story)
    pane.set_reduced_motion(False)
    target = pane.lanes
    width = story.session.view.window.end - story.session.view.window.start
    QTest.keyPress(target, Qt.Key.Key_W)
    story.until(lambda: story.session.view.window.end - story.session.view.window.start < width / 3)
    QTest.keyRelease(target, Qt.Key.Key_W)
    story.until(lambda: not pane.motion.running and not pane.motion.glide.running)
    now = story.session.view.window
    story.qtbot.wait(150)
    assert story.session.view.window == now
    story.press("Backspace").until(lambda: not pane.motion.running)
    assert story.session.view.window.end - story.session.view.window.start > width * 0.9, "all of it is one step back"

"""Wheel, pads, fingers and drags on the lanes: what they do to the window, and what is measured."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.timeline.view import TimelinePane
from model.wording import span_words
from tests.gui.timeline.test_view import drag, mark_of, pixel_of, wheel

SHIFT = Qt.KeyboardModifier.ShiftModifier


def swipe(pane: TimelinePane, pixels: QPoint, phase: Qt.ScrollPhase = Qt.ScrollPhase.ScrollUpdate) -> None:
    at = QPointF(500, 200)
    everywhere = QPointF(pane.lanes.viewport().mapToGlobal(at.toPoint()))
    event = QWheelEvent(at, everywhere, pixels, pixels, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, phase, False)
    QApplication.sendEvent(pane.lanes.viewport(), event)


def width(pane: TimelinePane) -> float:
    return pane.session.view.window.end - pane.session.view.window.start


def test_two_fingers_on_a_pad_pan_and_scroll(years: TimelinePane) -> None:
    years.resize(1100, 320)
    before, wide = years.session.view.window, width(years)
    room = years.lanes.room().width()
    swipe(years, QPoint(-110, 0))
    assert years.session.view.window.start == pytest.approx(before.start + 110 / room * wide)
    assert width(years) == pytest.approx(wide)
    swipe(years, QPoint(0, -40))
    assert years.bar.value() == 40
    assert width(years) == pytest.approx(wide)


def test_up_and_down_on_a_pad_zoom_where_nothing_is_to_be_scrolled(years: TimelinePane) -> None:
    years.resize(1100, 2000)
    assert not years.bar.maximum()
    wide = width(years)
    swipe(years, QPoint(0, 60))
    assert width(years) < wide


def test_a_swipe_that_ends_at_speed_glides_on_and_a_hand_stops_it(years: TimelinePane, qtbot: Any) -> None:
    years.set_reduced_motion(False)
    for _ in range(6):
        swipe(years, QPoint(-30, 0))
        qtbot.wait(5)
    swipe(years, QPoint(0, 0), Qt.ScrollPhase.ScrollEnd)
    assert years.motion.glide.running
    at = years.session.view.window.start
    qtbot.waitUntil(lambda: years.session.view.window.start > at)
    qtbot.mousePress(years.lanes.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(500, 5))
    assert not years.motion.glide.running
    qtbot.mouseRelease(years.lanes.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(500, 5))


def flick(pane: TimelinePane, qtbot: Any) -> None:
    port, at = pane.lanes.viewport(), QPoint(700, 200)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
    for step in range(6):
        qtbot.wait(4)
        there, held = QPointF(at - QPoint(25 * (step + 1), 0)), Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QMouseEvent(QEvent.Type.MouseMove, there, QPointF(port.mapToGlobal(there)), held, held, none))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at - QPoint(150, 0))


@pytest.mark.slow
def test_a_flick_of_the_lanes_glides_on_and_is_one_step_back(years: TimelinePane, qtbot: Any) -> None:
    years.set_reduced_motion(False)
    before = years.session.view.window
    flick(years, qtbot)
    left = years.session.view.window.start
    qtbot.waitUntil(lambda: not years.motion.glide.running)
    assert years.session.view.window.start > left > before.start
    assert years.session.view.back() == before


def test_nothing_glides_where_motion_is_not_wanted(years: TimelinePane, qtbot: Any) -> None:
    flick(years, qtbot)
    assert not years.motion.glide.running


@pytest.mark.parametrize(("value", "narrower"), [(0.25, True), (-0.2, False)])
def test_a_pinch_on_a_pad_zooms_about_the_fingers(years: TimelinePane, value: float, narrower: bool) -> None:
    at = QPointF(300, 200)
    day = years.lanes.day_at(300)
    wide = width(years)
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(years.lanes.viewport(), QNativeGestureEvent(kind, device, 2, at, at, at, value, QPointF()))
    assert (width(years) < wide) == narrower
    assert years.lanes.day_at(300) == pytest.approx(day)


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


def test_two_fingers_on_a_screen_zoom_and_move(years: TimelinePane, screen: QPointingDevice) -> None:
    port = years.lanes.viewport()
    wide, window = width(years), years.session.view.window
    QTest.touchEvent(port, screen).press(0, QPoint(400, 200), port).press(1, QPoint(600, 200), port).commit()
    QTest.touchEvent(port, screen).move(0, QPoint(300, 200), port).move(1, QPoint(700, 200), port).commit()
    assert width(years) == pytest.approx(wide / 2)
    QTest.touchEvent(port, screen).move(0, QPoint(350, 200), port).move(1, QPoint(750, 200), port).commit()
    assert width(years) == pytest.approx(wide / 2)
    QTest.touchEvent(port, screen).release(0, QPoint(350, 200), port).release(1, QPoint(750, 200), port).commit()
    assert years.session.view.window.start < window.start + wide / 2
    assert not years.session.view.selection


def test_one_finger_selects_and_pans(years: TimelinePane, screen: QPointingDevice) -> None:
    port, at = years.lanes.viewport(), pixel_of(years, "Border closed")
    QTest.touchEvent(port, screen).press(0, at, port).commit()
    QTest.touchEvent(port, screen).release(0, at, port).commit()
    assert years.session.view.selection.event
    before = years.session.view.window
    QTest.touchEvent(port, screen).press(0, QPoint(600, 300), port).commit()
    QTest.touchEvent(port, screen).move(0, QPoint(500, 300), port).commit()
    QTest.touchEvent(port, screen).release(0, QPoint(500, 300), port).commit()
    assert years.session.view.window.start > before.start


def test_a_span_is_measured_with_shift_between_the_ends_of_events(years: TimelinePane) -> None:
    events, before = years.content.events, years.session.view.window
    first, second = (mark_of(years, words)[1] for words in ("Border closed", "canal gate"))
    edge = pixel_of(years, "canal gate") - QPoint(round(second.right - second.left) // 2, 0)
    drag(years.lanes.viewport(), pixel_of(years, "Border closed"), edge, SHIFT)
    assert years.session.view.measured is not None
    start, end = years.session.view.measured
    assert start in (events.start[first.row], events.end[first.row])
    assert end in (events.start[second.row], events.end[second.row])
    assert years.overlay.measured is not None
    left, right, words = years.overlay.measured
    assert words == span_words(start, end)
    assert (left, right) == pytest.approx(sorted((years.picture().x(start), years.picture().x(end))))
    assert years.session.view.window == before
    wheel(years, QPoint(500, 200), QPoint(0, 120))
    assert years.overlay.measured[2] == words, "it stays while one zooms"
    years.session.view.measure(None)
    assert years.overlay.measured is None


def test_a_span_is_measured_by_keys(years: TimelinePane) -> None:
    commands = years.commands()
    commands["view.measure"]()
    assert years.session.view.measured is None, "nothing is selected to measure from"
    commands["go.first_event"]()
    commands["view.measure"]()
    first = years.session.view.measured[0]
    commands["go.last_event"]()
    commands["view.measure"]()
    assert years.session.view.measured[0] == first
    assert years.session.view.measured[1] > first
    years.grab()
    commands["view.measure"]()
    assert years.session.view.measured[0] == years.session.view.measured[1], "a third time it begins anew"


def test_a_drag_that_leaves_the_pane_ends_where_it_is_let_go(years: TimelinePane) -> None:
    QApplication.sendEvent(years.lanes.viewport(), QEvent(QEvent.Type.Leave))
    drag(years.lanes.viewport(), QPoint(500, 200), QPoint(500, -40), SHIFT)
    assert years.session.view.measured is not None

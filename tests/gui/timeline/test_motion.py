"""Soft moves: where they end, what they leave in the history, and no motion where it is not wanted."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.timeline.motion import between
from gui.timeline.view import TimelinePane
from model.qt.view_state import TimeWindow


def test_a_jump_arrives_and_is_one_step_of_the_history(years: TimelinePane, qtbot: Any) -> None:
    years.set_reduced_motion(False)
    before = years.session.view.window
    frames: list[TimeWindow] = []
    years.session.view.window_changed.connect(lambda window, _: frames.append(window))
    years.motion.jump((15000.0, 16000.0))
    qtbot.waitUntil(lambda: not years.motion.running)
    assert years.session.view.window == TimeWindow(15000.0, 16000.0)
    assert len(frames) >= 2
    assert years.session.view.back() == before


def test_a_key_held_down_goes_on_from_where_it_was_bound_for(years: TimelinePane, qtbot: Any) -> None:
    years.set_reduced_motion(False)
    years.session.view.set_window(TimeWindow(14000.0, 15000.0))
    for _ in range(3):
        years.commands()["view.pan_right"]()
    qtbot.waitUntil(lambda: not years.motion.running)
    assert years.session.view.window.start == pytest.approx(14000 + 3 * 180)


def test_a_window_set_elsewhere_ends_the_motion(years: TimelinePane) -> None:
    years.set_reduced_motion(False)
    years.motion.jump((15000.0, 16000.0))
    years.session.view.set_window(TimeWindow(14000.0, 15000.0), object())
    assert not years.motion.running
    assert years.session.view.window == TimeWindow(14000.0, 15000.0)


def test_without_motion_a_move_is_made_at_once(years: TimelinePane) -> None:
    years.motion.jump((15000.0, 16000.0))
    assert years.session.view.window == TimeWindow(15000.0, 16000.0)
    assert not years.motion.running


stretches = st.tuples(st.floats(-1e5, 1e5), st.floats(1e-3, 1e5)).map(lambda one: (one[0], one[0] + one[1]))


@given(stretches, stretches, st.floats(0.01, 0.99))
def test_between_two_windows_is_a_window_between(a: tuple[float, float], b: tuple[float, float], share: float) -> None:
    start, end = between(a, b, share)
    widths = sorted((a[1] - a[0], b[1] - b[0]))
    assert widths[0] * 0.99 <= end - start <= widths[1] * 1.01
    assert min(a[0], b[0]) - 1e-3 <= start <= max(a[0], b[0]) + 1e-3

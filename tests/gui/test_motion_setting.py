"""The setting for less motion reaches the panes that move, and a change of theme moves none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gui.main_window import MainWindow
from gui.theme import load_theme
from model.qt.settings_store import SettingsStore
from tests.builders import sample_session

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qapp: Any, qtbot: Any, tmp_path: Path) -> Any:
    made = MainWindow(sample_session(qapp, tmp_path), SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_less_motion_is_a_setting(window: Any) -> None:
    timeline, reader = window.panes["Timeline"].pane, window.panes["Reader"].pane
    assert (timeline.motion.reduced, reader.text.reduced) == (False, False)
    window.settings.set("reduced_motion", True)
    window.apply_motion()
    assert (timeline.motion.reduced, reader.text.reduced) == (True, True)
    assert timeline.motion.still()


def test_another_theme_does_not_scroll_the_lanes(window: Any) -> None:
    timeline = window.panes["Timeline"].pane
    timeline.set_reduced_motion(True)
    timeline.commands()["go.last_event"]()
    assert timeline.bar.maximum() > 0
    for where in (timeline.bar.value(), timeline.bar.maximum(), 40, 0):
        timeline.bar.setValue(where)
        for name in ("dark", "light"):
            window.apply_theme(load_theme(name))
            assert timeline.bar.value() == where


def test_the_selected_event_stays_in_view_when_the_window_shrinks(window: Any, qtbot: Any) -> None:
    timeline = window.panes["Timeline"].pane
    timeline.set_reduced_motion(True)
    timeline.commands()["go.last_event"]()
    window.resize(1000, 560)
    qtbot.wait(30)
    (marked,) = timeline.overlay.selected
    assert 32 <= marked.top + marked.mark.top <= timeline.lanes.room().height() - 14

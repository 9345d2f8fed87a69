"""What was kept of a window and of a view is taken where it makes sense; what does not is let go, and nothing waits or falls over it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from model.qt.session import Session
from model.qt.settings_store import SettingsStore

NONSENSE: list[Any] = [None, True, "x", -1, 2**70, 1e300, float("nan"), [], {}, [[]], {"a": {"b": 1}}, "\0"]


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value within a value."""
    yield way
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from places(value[key], (*way, key))


def changed(value: Any, way: tuple[Any, ...], to: Any) -> Any:
    if not way:
        return to
    made = copy.deepcopy(value)
    inner = made
    for key in way[:-1]:
        inner = inner[key]
    inner[way[-1]] = to
    return made


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> MainWindow:
    made = MainWindow(session, SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.mark.slow
def test_a_view_that_makes_no_sense_is_let_go(window: MainWindow) -> None:
    kept = window.state.view()
    for number, way in enumerate(places(kept)):
        for to in NONSENSE[number % 3 :: 3]:
            window.state.look(changed(kept, way, to))
            window.grab()
    assert window.state.look(kept)
    assert window.state.view() == kept


@pytest.mark.slow
def test_a_window_that_makes_no_sense_stands_as_it_can(window: MainWindow) -> None:
    kept = window.state.window()
    for number, way in enumerate(places(kept)):
        for to in NONSENSE[number % 3 :: 3]:
            if way or isinstance(to, dict):
                window.state.restore_window(changed(kept, way, to))
                window.state.save_window()
    assert window.isVisible()


@pytest.mark.parametrize("span", [[0, 1e300], [-1e300, 5], [float("nan"), 5], [5, 5], [0, float("inf")]])
def test_days_that_nothing_can_be_drawn_at_are_not_looked_at(window: MainWindow, span: list[float]) -> None:
    before = window.session.view.window
    window.state.look({**window.state.view(), "window": span})
    assert window.session.view.window == before

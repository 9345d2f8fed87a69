"""A timeline pane on the sample story, without motion, shown at the size of the design."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QCursor

from gui.theme import load_theme
from gui.timeline.view import TimelinePane
from model.dates import day_number
from model.qt.session import Session
from model.qt.view_state import TimeWindow


@pytest.fixture
def pane(qtbot: Any, session: Session) -> TimelinePane:
    made = TimelinePane(session)
    qtbot.addWidget(made)
    made.set_reduced_motion(True)
    made.apply_theme(load_theme("light"))
    made.resize(1100, 640)
    QCursor.setPos(made.screen().geometry().bottomRight())  # where another test left it, keys would zoom about it
    made.show()
    return made


@pytest.fixture
def years(pane: TimelinePane) -> TimelinePane:
    """The pane on the years 2010 to 2024."""
    pane.session.view.set_window(TimeWindow(day_number(2010), day_number(2025)))
    return pane

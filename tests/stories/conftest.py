"""A story on the sample project."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.opening import Plan
from tests.builders import sample_session
from tests.model.stand_ins import Machine
from tests.stories.story import Story


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qtbot, sample_session(qapp, tmp_path), tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()


@pytest.fixture
def empty(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Story:
    """The window on an empty project; files are read as ever, and a stand-in finds the events of articles."""
    for name, module in Machine().modules().items():
        if name != "model.ingest.registry":
            monkeypatch.setitem(sys.modules, name, module)
    story.window.own.projects.open(Plan(tmp_path / "dropped.hiatus", create=True))
    return story

"""A story on the sample project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import sample_session
from tests.stories.story import Story


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qtbot, sample_session(qapp, tmp_path), tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()

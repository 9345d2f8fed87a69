"""At every scale, in every pane and dialog, texts have room and nothing stands over anything; what takes the keyboard has a name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.app import make_application, scaled
from model.qt.settings_store import SettingsStore
from tests.gui.room import longer, troubles

ROOT = Path(__file__).resolve().parents[2]
SCREEN = {"name": "large", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@pytest.mark.slow
@pytest.mark.parametrize(("scale", "more"), [("1", ()), *((scale, ("--longer",)) for scale in ("1", "1.25", "1.5", "2"))])
def test_all_texts_have_room(tmp_path: Path, scale: str, more: tuple[str, ...]) -> None:
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [SCREEN]}))
    around = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": scale, "HIATUS_HOME": str(tmp_path)}
    line = [sys.executable, "-m", "tests.gui.room", str(tmp_path), *more]
    ran = subprocess.run(line, cwd=ROOT, env=around, capture_output=True, text=True, timeout=200, check=False)
    assert ran.stdout.strip() == ""
    assert ran.returncode == 0, ran.stderr


def test_the_look_finds_what_is_cut_and_what_has_no_name(qtbot: QtBot) -> None:
    make_application()
    root = QWidget()
    qtbot.addWidget(root)
    box = QVBoxLayout(root)
    row = QHBoxLayout()
    cut = QLabel("A label that is far too long for its room")
    cut.setFixedWidth(40)
    row.addWidget(cut)
    nameless = QPushButton()
    row.addWidget(nameless)
    box.addLayout(row)
    root.resize(300, 100)
    root.show()
    found = list(troubles(root))
    assert any("far too long" in one for one in found)
    assert any("no accessible name" in one for one in found)


def test_longer_texts_are_about_a_third_longer() -> None:
    assert 1.2 < len(longer("Add articles or event tables…", -1)) / len("Add articles or event tables…") < 1.5
    assert longer("", -1) == ""


def test_the_size_of_the_interface_can_be_set(tmp_path: Path) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    assert scaled(settings, {}) == {}
    settings.set("scale", 150)
    assert scaled(settings, {}) == {"QT_SCALE_FACTOR": "1.5"}
    assert scaled(settings, {"QT_SCALE_FACTOR": "2"}) == {}, "who starts the program with a scale gets it"

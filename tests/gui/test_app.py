"""The program itself: a file the system hands over while it runs is opened, in the first window or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import store_sample

ROOT = Path(__file__).resolve().parent.parent.parent
STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from gui import app
from gui.main_window import MainWindow

early, late = sys.argv[1:]
make = app.make_application

def made():
    it = make()
    QTimer.singleShot(0, lambda: QCoreApplication.sendEvent(it, QFileOpenEvent(QUrl.fromLocalFile(early))))  # before the window begins
    QTimer.singleShot(1500, lambda: QCoreApplication.sendEvent(it, QFileOpenEvent(QUrl.fromLocalFile(late))))
    QTimer.singleShot(3000, tell)
    return it

def tell():
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    print(*sorted(one.session.path.name for one in windows if one.session.path), flush=True)
    QApplication.closeAllWindows()

app.make_application = made
sys.exit(app.run([]))
"""


@pytest.mark.slow
def test_files_that_macos_hands_over_are_opened(tmp_path: Path) -> None:
    for name in ("early", "late"):
        store_sample(tmp_path / f"{name}.hiatus")
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(tmp_path / "early.hiatus"), str(tmp_path / "late.hiatus")],
        cwd=ROOT,
        env={**os.environ, "HIATUS_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["early.hiatus", "late.hiatus"]

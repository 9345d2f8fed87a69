"""How long it takes to a painted window, beside a bare PySide6 window with a pyqtgraph plot."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from tests.bench.runner import ROOT, best_ratio, figure

# Both programs print a line once the first frame stands and then leave at once.
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
import pyqtgraph
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1600, 1000)
window.show()
QTimer.singleShot(0, lambda: (window.grab(), print("painted", flush=True), app.quit()))
app.exec()
"""

OURS = """
import sys
from pathlib import Path
from gui.app import prepare
from PySide6.QtCore import QTimer
app, window = prepare([Path(sys.argv[1])])
window.resize(1600, 1000)
window.show()
def painted():
    window.grab()
    print("painted", "spacy" in sys.modules, flush=True)
    window.close()
    app.quit()
QTimer.singleShot(0, painted)
app.exec()
"""


@cache
def seeds_project() -> Path:
    """A project of the bundled seeds, read once."""
    project = Path(tempfile.mkdtemp(prefix="hiatus-bench-")) / "seeds.hiatus"
    subprocess.run([sys.executable, "main.py", "ingest", project, "seeds"], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    return project


def run(program: str, *arguments: object) -> tuple[float, str]:
    """Seconds until the program printed its first line, and that line."""
    started = time.perf_counter()
    environment = os.environ | {"HIATUS_HOME": tempfile.gettempdir() + "/hiatus-bench-home"}
    with subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment
    ) as child:
        assert child.stdout
        line = child.stdout.readline()
        seconds = time.perf_counter() - started
        child.stdout.read()
    if child.returncode or not line.startswith("painted"):
        raise RuntimeError(f"the program ended with {child.returncode}: {line!r}")
    return seconds, line


@figure("start", unit="ratio", limit=1.5, what="opening the seeds to the first painted window / bare PySide6 window with a plot")
def start() -> float:
    project = seeds_project()
    run(OURS, project)
    return best_ratio(lambda: run(OURS, project)[0], lambda: run(BARE)[0])


@figure("start_without_spacy", unit="loaded", limit=0, what="whether opening a project imports the language library")
def start_without_spacy() -> float:
    return float("True" in run(OURS, seeds_project())[1])

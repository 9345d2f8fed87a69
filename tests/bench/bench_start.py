"""How long it takes to a painted window, beside a bare PySide6 window with a pyqtgraph plot."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from tests.bench.runner import NO_SIZE_HINTS, ROOT, best_ratio, figure

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


def surroundings() -> dict[str, str]:
    """The environment of both programs: a home of their own, and compiled modules kept, as at every start but the first."""
    folder = Path(tempfile.gettempdir())
    ours = {"HIATUS_HOME": str(folder / "hiatus-bench-home"), "PYTHONPYCACHEPREFIX": str(folder / "hiatus-bench-code")}
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | ours


def run(program: str, *arguments: object) -> tuple[float, str]:
    """Seconds until the program printed its first line, and that line."""
    environment = surroundings()
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    ) as child:  # fmt: skip
        assert child.stdout
        assert child.stderr
        line = child.stdout.readline()
        seconds = time.perf_counter() - started
        child.stdout.read()
        print(*(said for said in child.stderr if NO_SIZE_HINTS not in said), sep="", end="", file=sys.stderr)
    if child.returncode or not line.startswith("painted"):
        raise RuntimeError(f"the program ended with {child.returncode}: {line!r}")
    return seconds, line


@figure("start", unit="ratio", limit=1.5, what="opening the seeds to the first painted window / bare PySide6 window with a plot")
def start() -> float:
    project = seeds_project()
    run(OURS, project)
    run(BARE)
    return best_ratio(lambda: run(OURS, project)[0], lambda: run(BARE)[0])


@figure("start_without_spacy", unit="loaded", limit=0, what="whether opening a project imports the language library")
def start_without_spacy() -> float:
    return float("True" in run(OURS, seeds_project())[1])

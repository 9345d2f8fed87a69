"""Correcting among a million events, in the whole window: from the key to the repaint, in processor time of the window's thread."""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from tests.bench.bench_journey import MILLION, crowd_project
from tests.bench.runner import figure, quiet_qt


@cache
def opened() -> tuple[Any, Any]:
    """The program and a window on a project of its own with a million events; settings and state are private, too."""
    private = Path(tempfile.mkdtemp(prefix="hiatus-bench-edits-"))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(private)
    from gui.app import make_application, prepare

    quiet_qt()
    make_application()
    project = Path(shutil.copy(crowd_project(MILLION), private / "crowd.hiatus"))
    app, window = prepare([])
    window.resize(1920, 1080)
    window.show()
    window.own.projects.take_paths([project])
    idle(app, window)
    return app, window


def idle(app: Any, window: Any) -> None:
    """Until nothing is left to do: what comes after the repaint is no part of what is measured next."""
    until = time.monotonic() + 0.3
    while time.monotonic() < until or window.session.jobs.running:
        app.processEvents()


def repainted(change: Callable[[Any], object], rounds: int = 3) -> float:
    """Seconds of the window's thread for a change until the window is painted; the median."""
    app, window = opened()
    seen = []
    for _ in range(rounds):
        begun = time.thread_time()
        if not change(window.session):
            raise RuntimeError("nothing was changed")
        window.repaint()
        seen.append(time.thread_time() - begun)
        idle(app, window)
        window.session.undo_last()
        idle(app, window)
    return statistics.median(seen)


@figure("edit_million", unit="s", limit=0.5, what="another title of one event among a million, painted", heavy=True)
def edit_million() -> float:
    from model.edits import set_event

    return repainted(lambda session: session.do(set_event(session.columns.keys[MILLION // 2], title="Another title")))


@figure("review_million", unit="s", limit=0.5, what="every second event of a million accepted in one step, painted", heavy=True)
def review_million() -> float:
    from model.edits import accept_events, chosen_rows

    return repainted(lambda session: session.do(accept_events(chosen_rows(session.columns, np.arange(len(session.columns)) % 2 == 0))))

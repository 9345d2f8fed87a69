"""Correcting among a million events of a table and thousands that articles tell of, in the whole window: from the key to the repaint, in
processor time of the window's thread."""

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
from tests.bench.crowd_articles import write
from tests.bench.runner import figure, quiet_qt

ARTICLES, EACH = 1000, 9  # events of each


@cache
def opened(articles: bool = False) -> tuple[Any, Any]:
    """The program and a window on a project of its own with a million events, or with a thousand articles; settings and state are private,
    too."""
    private = Path(tempfile.mkdtemp(prefix="hiatus-bench-edits-"))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(private)
    from gui.app import make_application, prepare

    quiet_qt()
    make_application()
    if articles:
        project = write(private / "articles.hiatus", ARTICLES, EACH)
    else:
        project = Path(shutil.copy(crowd_project(MILLION), private / "crowd.hiatus"))
    app, window = prepare([])
    window.resize(1920, 1080)
    window.show()
    window.own.projects.take_paths([project])
    idle(app, window)
    return app, window


def idle(app: Any, window: Any) -> None:
    """Until nothing is left to do: what comes after the repaint is no part of what is measured next."""
    until = time.monotonic() + 0.5
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


def held(window: Any, change: Callable[[], object]) -> float:
    """Seconds for which a change holds the window's thread at a stretch: until the window is painted, or later, where it is a job's."""
    app, _ = opened(articles=True)
    begun = time.thread_time()
    change()
    window.repaint()
    longest, until = time.thread_time() - begun, time.monotonic() + 0.5
    while time.monotonic() < until or window.session.jobs.running:
        begun = time.thread_time()
        app.processEvents()
        longest = max(longest, time.thread_time() - begun)
    return longest


def slowest_of(edit: Callable[[Any], Any]) -> float:
    """Of an edit of the articles' events, undoing it and doing it again the one that holds the window longest; the median of three."""
    app, window = opened(articles=True)
    session, seen = window.session, []
    for _ in range(3):
        idle(app, window)
        steps = (lambda: session.do(edit(session)), session.undo_last, session.redo, session.undo_last)
        seen.append(max(held(window, step) for step in steps))
    return statistics.median(seen)


@figure("review_thousand", unit="s", limit=0.25, what="accepting 9,000 events of articles, undo, redo, painted: the slowest")
def review_thousand() -> float:
    from model.edits import accept_events, chosen_rows

    return slowest_of(lambda session: accept_events(chosen_rows(session.columns, np.arange(len(session.columns)))))


@figure("dismiss_thousand", unit="s", limit=0.35, what="dismissing 9,000 events of articles, undo, redo, painted: the slowest")
def dismiss_thousand() -> float:
    from model.edits import chosen_rows, dismiss_events

    return slowest_of(lambda session: dismiss_events(chosen_rows(session.columns, np.arange(len(session.columns)))))


@figure("edit_thousand", unit="s", limit=0.25, what="another title of one of 9,000 events of articles, undo, redo, painted: the slowest")
def edit_thousand() -> float:
    from model.edits import set_event

    return slowest_of(lambda session: set_event(session.columns.keys[4000], title="Another title"))

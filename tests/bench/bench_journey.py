"""The timeline at a million events, and at ten: how long its frames take beside a blank plot's, and all that is asked of it there.

`python -m tests bench journey`, or any name below; `HIATUS_PROFILE=1` prints where a frame goes.  What is measured is processor time,
for a machine may have other things to do.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from tests.bench.bench_start import surroundings
from tests.bench.runner import ROOT, figure, quiet_qt

MILLION, TEN_MILLION = 1_000_000, 10_000_000


@cache
def travelled(events: int) -> Any:
    """A pane on a crowd of so many events, and the times of its frames and of the blank plot's on the journey."""
    from PySide6.QtWidgets import QApplication

    from tests.bench import journey
    from tests.bench.crowd import company, crowd

    quiet_qt()
    QApplication.instance() or QApplication([])
    made = crowd(events)
    pane = journey.shown_pane(journey.CrowdSession(made, company(made)))
    blank = journey.blank_plot()
    ours, theirs = journey.travel(pane, blank)
    blank.close()
    if os.environ.get("HIATUS_PROFILE"):
        print(journey.where_it_goes(pane))
    return pane, ours, theirs


@figure("journey_median", unit="ratio", limit=2, what="a median frame of the journey through a million events / of the blank plot's")
def journey_median() -> float:
    _, ours, theirs = travelled(MILLION)
    return float(ours.median / theirs.median)


@figure("journey_late", unit="ratio", limit=3.5, what="the 95th percentile of the same frames / of the blank plot's")
def journey_late() -> float:
    _, ours, theirs = travelled(MILLION)
    return float(ours.late / theirs.late)


@figure("journey_frame", unit="ms", limit=16.7, what="the 95th percentile of the frames at a million events")
def journey_frame() -> float:
    return float(travelled(MILLION)[1].late)


@figure("journey_usual_frame", unit="ms", what="a median frame at a million events")
def journey_usual_frame() -> float:
    return float(travelled(MILLION)[1].median)


@figure("journey_blank_frame", unit="ms", what="a median frame of the blank plot")
def journey_blank_frame() -> float:
    return float(travelled(MILLION)[2].median)


@figure("click", unit="ms", limit=20, what="a click to the selected event's ring, painted, at a million events: the median")
def click() -> float:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from model.qt.view_state import Selection, TimeWindow
    from tests.bench.journey import best_of, painted

    pane = travelled(MILLION)[0]
    start, end = pane.content.whole
    seen = []
    for number in range(40):
        # Each time from where one was: what is selected is brought into view.
        middle = start + (end - start) * (0.4 + number / 100)
        pane.session.view.select(Selection())
        pane.session.view.set_window(TimeWindow(middle - 20, middle + 20))
        pane.bar.setValue(0)
        painted()
        spots = spots_of(pane)
        spot = QPoint(*spots[number * 7 % len(spots)])
        seen.append(best_of(lambda at=spot: (QTest.mouseClick(pane.lanes.viewport(), Qt.MouseButton.LeftButton, pos=at), painted()), 1))
        if not pane.session.view.selection.event:
            raise RuntimeError(f"a click on the mark at {spot} selected nothing")
    return statistics.median(seen) * 1000


def spots_of(pane: Any) -> list[tuple[int, int]]:
    """The middles of marks in view, in pixels of the lanes."""
    room, picture, found = pane.lanes.room(), pane.picture(), []
    for lane in picture.lanes:
        edges = [(mark.left, mark.right, mark.top) for mark in lane.marks]
        packed = lane.packed
        edges += zip(packed.left.tolist(), packed.right.tolist(), packed.top.tolist(), strict=True)
        for left, right, top in edges:
            x, y = (max(left, 0.0) + min(right, room.width())) / 2, lane.top + top + 7 - pane.bar.value()
            if 0 < x < room.width() and 40 < y < room.height() - 20:
                found.append((round(x), round(y)))
    if not found:
        raise RuntimeError("no mark is in view")
    return found


@figure("regroup", unit="s", limit=0.5, what="other lanes of a million events, painted: the slowest of all ways")
def regroup() -> float:
    from model.layout.lanes import GROUPINGS
    from tests.bench.journey import best_of, painted

    pane = travelled(MILLION)[0]
    show_all(pane)
    keys = [one.key for one in GROUPINGS]

    def to(key: str) -> Callable[[], None]:
        def change() -> None:
            pane.session.view.set_grouping(key)
            painted()

        return change

    slowest = max(best_of(to(key), 1) for key in keys)
    pane.session.view.set_grouping("series")
    painted()
    return slowest


@figure("filter", unit="s", limit=0.1, what="another filter on a million events, painted: the slowest of seven")
def filters() -> float:
    from model.dates import day_number
    from model.domain import Kind, Status
    from model.filtering import Filter, Mode
    from tests.bench.journey import best_of, painted

    pane = travelled(MILLION)[0]
    show_all(pane)
    names = pane.session.columns.participants.names
    asked = [
        Filter(participants=frozenset(names[1:4])),
        Filter(participants=frozenset((names[1], names[2])), mode=Mode.ALL),
        Filter(participants=frozenset(names[1:60]), mode=Mode.NONE),
        Filter(kinds=frozenset((Kind.MEETING, Kind.VISIT))),
        Filter(statuses=frozenset((Status.HELD,))),
        Filter(span=(day_number(2001), day_number(2009))),
        Filter(),
    ]

    def ask(one: Filter) -> Callable[[], None]:
        def change() -> None:
            pane.session.view.set_filter(one)
            painted()

        return change

    for _ in range(2):  # what is made once, at the first filter, is not part of a change
        slowest = max(best_of(ask(one), 1) for one in asked)
    return slowest


def show_all(pane: Any) -> None:
    """All of the time in view."""
    from model.qt.view_state import TimeWindow
    from tests.bench.journey import painted

    pane.session.view.set_window(TimeWindow(*pane.content.whole))
    painted()


@figure("journey_ten_million", unit="ratio", limit=1.5, what="a median frame at ten million events / at a million", heavy=True)
def journey_ten_million() -> float:
    return float(travelled(TEN_MILLION)[1].median / travelled(MILLION)[1].median)


@figure("journey_ten_million_late", unit="ratio", limit=1.5, what="the 95th percentile at ten million events / at a million", heavy=True)
def journey_ten_million_late() -> float:
    return float(travelled(TEN_MILLION)[1].late / travelled(MILLION)[1].late)


# -- a project of a million events ----------------------------------------------------------------------------------------

# Prints the seconds of processor time and the bytes: with a project of few events (what a window takes in any case is there then),
# with the timeline of the many painted, when nothing is left to do.
OPENING = """
import sys, time
from pathlib import Path
from tests.bench.memory import resident
from gui.app import make_application, prepare
make_application()
import gui.timeline.view
def say(word):
    print(word, time.process_time(), resident(), flush=True)
app, window = prepare([])
window.resize(1920, 1080)
window.show()
few, many = map(Path, sys.argv[1:])
window.own.projects.take_paths([few])
window.grab()
app.processEvents()
say("before")
window.own.projects.take_paths([many])
window.grab()
say("painted")
for _ in range(50):
    app.processEvents()
while window.session.jobs.running:
    app.processEvents()
say("done")
window.close()
app.quit()
"""


@cache
def crowd_project(events: int) -> Path:
    """A project of so many events, written once."""
    from tests.bench.crowd_project import write

    path = Path(tempfile.mkdtemp(prefix="hiatus-bench-")) / "crowd.hiatus"
    write(path, events)
    return path


@cache
def opened() -> dict[str, tuple[float, float]]:
    """Seconds and megabytes at the steps of opening that project in a program of its own, the second time it is opened."""
    environment = surroundings() | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", OPENING, str(crowd_project(1000)), str(crowd_project(MILLION))]
    for _ in range(2):
        began = time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"after {time.perf_counter() - began:.1f} s:\n{done.stderr[-3000:]}")
    lines = [line.split() for line in done.stdout.splitlines()]
    return {word: (float(seconds), float(size)) for word, seconds, size in lines}


@figure("open_first", unit="s", limit=1.5, what="opening a project of a million events to the first painted window", heavy=True)
def open_first() -> float:
    steps = opened()
    return steps["painted"][0] - steps["before"][0]


@figure("open_fully", unit="s", limit=4, what="the same until nothing is left to do", heavy=True)
def open_fully() -> float:
    steps = opened()
    return steps["done"][0] - steps["before"][0]


@figure("memory", unit="B/event", limit=250, what="memory of an open project of a million events beyond one of a thousand", heavy=True)
def memory() -> float:
    steps = opened()
    return (steps["done"][1] - steps["before"][1]) / MILLION

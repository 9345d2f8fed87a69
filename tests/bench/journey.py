"""The journey that is measured: from everything down to one day and back, with the wheel, panning and scrolling on the way.

Real wheel events on the real pane, every frame painted; a blank pyqtgraph plot with its axes goes the same way, frame by frame.
"""

from __future__ import annotations

import cProfile
import io
import math
import pstats
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from model.columns import Columns
from model.dates import DateSpan, Precision
from model.domain import Collection, Event, Role
from model.qt.session import Session

SIZE = (1920, 1080)
NOTCH = 120
DAY = 1.0

Turn = tuple[int, Qt.KeyboardModifier, float]  # the wheel's turn in eighths of a degree, what is held, where (share of the width)


class CrowdSession(Session):
    """A session that holds columns made elsewhere; an event is made of its row when it is asked for."""

    def __init__(self, table: Columns, beside: Collection) -> None:
        super().__init__()
        self.table = table
        self.hold(beside)

    @property
    def columns(self) -> Columns:
        return self.table

    def find_event(self, key: str) -> Event | None:
        row = self.table.keys.find(key)
        return None if row < 0 else event_of(self.table, row)


def event_of(table: Columns, row: int) -> Event:
    """The event of a row, as far as columns tell."""
    from model.columns import KINDS, STATUSES

    when = None
    if row < table.dated:
        first, last = int(table.start[row]), int(table.end[row]) - 1
        core = int(table.core_start[row]), int(table.core_end[row]) - 1
        when = DateSpan.lasting(first, last) if core == (first, last) else DateSpan.within(first, last, Precision.YEAR, "")
    about = table.titles[row], KINDS[table.kind[row]], STATUSES[table.status[row]], when
    return Event(table.keys[row], *about, table.places[row], tuple(Role(who) for who in table.participants[row]), series=table.series[row])


def journey(days: float) -> Iterator[Turn]:
    """The turns of the wheel from `days` in view to one and back again.

    Every sixth step of the zoom the lanes are scrolled and the time is panned, for there is more than the middle to be seen.
    """
    plain, shift, alt = (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.AltModifier,
    )
    steps = math.ceil(math.log(days / DAY) / math.log(1.25))
    for sign in (1, -1):
        for step in range(steps):
            yield sign * NOTCH, plain, 0.62 if step % 2 else 0.45
            if step % 6 == 2:
                for turn in (-1, -1, -1, 1, -1, 1):
                    yield turn * NOTCH, shift, 0.5
                for turn in (-1, -1, -1, -1, 1, -1):
                    yield turn * NOTCH, alt, 0.5


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of processor time of each frame, in order of length."""

    frames: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.frames)

    @property
    def late(self) -> float:
        """The 95th percentile."""
        return self.frames[min(len(self.frames) - 1, math.ceil(len(self.frames) * 0.95) - 1)]


def turn(pane: Any, what: Turn) -> None:
    """Turn the wheel over the lanes."""
    by, held, share = what
    viewport = pane.lanes.viewport()
    at = QPointF(share * viewport.width(), viewport.height() / 2)
    angle = QPoint(by, 0) if held == Qt.KeyboardModifier.AltModifier else QPoint(0, by)
    where = QPointF(viewport.mapToGlobal(at.toPoint()))
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(viewport, QWheelEvent(at, where, QPoint(), angle, Qt.MouseButton.NoButton, held, phase, False))


def painted() -> None:
    """Let all that is to be painted be painted."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def shown_pane(session: Session, theme: str = "light", size: tuple[int, int] = SIZE) -> Any:
    """The timeline pane of a session on a screen of that size, all of it in view, painted."""
    from gui.theme import load_fonts, load_theme
    from gui.timeline.view import TimelinePane
    from model.qt.view_state import TimeWindow

    load_fonts()
    pane = TimelinePane(session)
    pane.apply_theme(load_theme(theme))
    pane.set_reduced_motion(True)
    pane.resize(*size)
    pane.show()
    session.view.set_window(TimeWindow(*pane.content.whole))
    painted()
    return pane


def blank_plot() -> Any:
    """The plot that ours is held against."""
    import pyqtgraph

    plot = pyqtgraph.PlotWidget()
    plot.resize(*SIZE)
    plot.show()
    painted()
    return plot


def travel(pane: Any, blank: Any = None, profile: cProfile.Profile | None = None) -> tuple[Times, Times]:
    """Make the journey: the times of our frames and of the blank plot's."""
    window = pane.motion.now
    ours, theirs, drawn = [], [], pane.frame().number
    for what in journey(window[1] - window[0]):
        if profile is not None:
            profile.enable()
        began = time.process_time()
        turn(pane, what)
        painted()
        ours.append((time.process_time() - began) * 1000)
        if profile is not None:
            profile.disable()
        if blank is not None:
            theirs.append(_blank_frame(blank, pane.motion.now, float(pane.bar.value())))
    if pane.frame().number - drawn < 0.9 * len(ours):
        raise RuntimeError(f"of {len(ours)} frames only {pane.frame().number - drawn} were other ones")
    return Times(tuple(sorted(ours))), Times(tuple(sorted(theirs)))


def _blank_frame(blank: Any, window: tuple[float, float], scroll: float) -> float:
    began = time.process_time()
    blank.setRange(xRange=window, yRange=(scroll, scroll + SIZE[1]), padding=0)
    painted()
    return (time.process_time() - began) * 1000


STAGES = (
    ("laying out what is in view", "layout.py", "picture"),
    ("the ground and its grid", "screen.py", "draw_ground"),
    ("bars of density", "bars.py", "draw_bars"),
    ("hatches of hiatuses", "screen.py", "_draw_hatches"),
    ("marks", "bulk.py", "draw"),
    ("words of marks and hiatuses", "screen.py", "_draw_words"),
    ("headers of lanes", "screen.py", "draw_headers"),
    ("putting texts on the screen", "writing.py", "flush"),
    ("the ticks of the axis", "axis.py", "window"),
    ("painting the axis", "axis.py", "_draw"),
    ("painting the overview", "overview.py", "paintEvent"),
    ("rings and what else lies over the lanes", "overlay.py", "paint"),
    ("turning the wheel", "journey.py", "turn"),
)


def where_it_goes(pane: Any, lines: int = 30) -> str:
    """How the time of the journey's frames is shared: by stages, and the functions that take most themselves.  A profile makes
    functions of Python slower than they are, those of Qt and NumPy hardly."""
    profile = cProfile.Profile(time.process_time)
    travel(pane, profile=profile)
    said = io.StringIO()
    stats = pstats.Stats(profile, stream=said)
    every: dict[Any, Any] = stats.stats  # type: ignore[attr-defined]
    whole = sum(numbers[2] for numbers in every.values())
    for what, file, function in STAGES:
        spent = sum(numbers[3] for (path, _, name), numbers in every.items() if name == function and path.endswith(f"/{file}"))
        print(f"{spent / whole:6.1%}  {what}", file=said)
    stats.strip_dirs().sort_stats("tottime").print_stats(lines)
    return said.getvalue()


def best_of(work: Callable[[], object], times: int = 5) -> float:
    """Seconds of processor time: the median of so many runs."""
    seen = []
    for _ in range(times):
        began = time.process_time()
        work()
        seen.append(time.process_time() - began)
    return statistics.median(seen)

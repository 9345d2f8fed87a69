"""How long a paint of the seeds' timeline takes, beside a blank pyqtgraph plot of the same size: standing still, and moving."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from tests.bench.bench_start import seeds_project
from tests.bench.runner import best_ratio, figure, quiet_qt, timed

SIZE = (1100, 640)
PAINTS = 20


@contextmanager
def shown() -> Iterator[tuple[Any, Any]]:
    """The timeline of the seeds and a blank plot, both painted once."""
    import pyqtgraph
    from PySide6.QtWidgets import QApplication

    from gui.theme import load_fonts, load_theme
    from gui.timeline.view import TimelinePane
    from model.qt.session import Session

    quiet_qt()
    QApplication.instance() or QApplication([])
    load_fonts()
    session = Session()
    session.open(seeds_project())
    pane = TimelinePane(session)
    pane.apply_theme(load_theme("light"))
    blank = pyqtgraph.PlotWidget()
    for widget in (pane, blank):
        widget.resize(*SIZE)
        widget.show()
        widget.grab()
    yield pane, blank
    pane.close()
    blank.close()
    session.close()


def ratio(pane: Any, blank: Any, move: Callable[[], object], move_blank: Callable[[], object]) -> float:
    """How much longer a paint of the pane takes than one of the plot, each after its move."""
    return best_ratio(
        lambda: timed(lambda: (move(), pane.grab()), PAINTS),
        lambda: timed(lambda: (move_blank(), blank.grab()), PAINTS),
    )


@figure("paint", unit="ratio", limit=2, what="a paint of the seeds' timeline / a paint of a blank pyqtgraph plot of that size")
def paint() -> float:
    with shown() as (pane, blank):
        return ratio(pane, blank, lambda: None, lambda: None)


@figure("paint_moving", unit="ratio", limit=2, what="the same while panning: every frame of both is another one")
def paint_moving() -> float:
    from model.qt.view_state import TimeWindow

    with shown() as (pane, blank):
        start, end = pane.content.whole
        width, steps = (end - start) / 3, count()

        def move() -> None:
            at = start + width + next(steps) % 100 * width / 200
            pane.session.view.set_window(TimeWindow(at, at + width))

        def move_blank() -> None:
            at = float(next(steps) % 100)
            blank.setXRange(at, at + 1000, padding=0)

        return ratio(pane, blank, move, move_blank)

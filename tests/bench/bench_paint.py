"""How long a paint of the seeds' timeline takes, beside a blank pyqtgraph plot of the same size."""

from __future__ import annotations

from tests.bench.bench_start import seeds_project
from tests.bench.runner import best_ratio, figure, timed

SIZE = (1100, 640)


@figure("paint", unit="ratio", limit=2, what="a paint of the seeds' timeline / a paint of a blank pyqtgraph plot of that size")
def paint() -> float:
    import pyqtgraph
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from gui.theme import load_fonts, load_theme
    from gui.timeline.view import TimelinePane
    from model.qt.session import Session

    QApplication.instance() or QApplication([])
    load_fonts()
    session = Session()
    session.open(seeds_project())
    pane = TimelinePane(session)
    pane.apply_theme(load_theme("light"))
    blank = pyqtgraph.PlotWidget()
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    for widget in (pane, blank):
        widget.resize(*SIZE)
        widget.show()
        widget.render(image)
    ratio = best_ratio(lambda: timed(lambda: pane.render(image), 20), lambda: timed(lambda: blank.render(image), 20))
    pane.close()
    session.close()
    return ratio

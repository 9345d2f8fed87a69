"""The legend: what the marks mean, in as many rows as the width asks for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QPainter

from gui.timeline import canvas
from gui.timeline.ink import Ink
from model.columns import CONFLICT, UNCERTAIN
from model.domain import Status
from model.layout.picture import MARK, GapPicture, MarkPicture
from model.translation import noted, tr

ROW = 22.0
BESIDE = 20.0  # pixels free at both ends
APART = 22.0  # pixels from one sample to the next
HIATUS = "hiatus"
SAMPLES: tuple[tuple[str, Status, int], ...] = (
    (noted("certain"), Status.HELD, 0),
    (noted("uncertain: fades over the doubtful part"), Status.HELD, UNCERTAIN),
    (noted("planned"), Status.PLANNED, 0),
    (noted("postponed"), Status.POSTPONED, 0),
    (noted("cancelled"), Status.CANCELLED, 0),
    (noted("suspended"), Status.SUSPENDED, 0),
    (noted("resumed"), Status.RESUMED, 0),
    (noted("reports differ"), Status.HELD, CONFLICT),
)


def legend_height(ink: Ink, width: float) -> float:
    """How high the legend is in this width."""
    return 44.0 + max(row for _, _, row in _places(ink, width)) * ROW


def _places(ink: Ink, width: float) -> Iterator[tuple[int, float, int]]:
    """(number of the sample, left, row) for each, the hiatus last."""
    x, row = BESIDE, 0
    for number, (words, wide) in enumerate([*((tr(words), _wide(status, flags)) for words, status, flags in SAMPLES), (tr(HIATUS), 54.0)]):
        need = wide + 6 + ink.measure_small(words)
        if x + need > width - BESIDE and x > BESIDE:
            x, row = BESIDE, row + 1
        yield number, x, row
        x += need + APART


def _wide(status: Status, flags: int) -> float:
    return 40.0 if flags & UNCERTAIN else 24.0 if status is Status.PLANNED else 14.0


def draw_legend(painter: QPainter, ink: Ink, width: float, top: float) -> None:
    """Samples of marks with their words."""
    for number, x, row in _places(ink, width):
        y = top + 15 + row * ROW
        if number == len(SAMPLES):
            canvas.draw_gap(painter, ink, GapPicture(x - 6, x + 54, 0.0, False, "", 0, 0), y, width)
            words, after = tr(HIATUS), x + 54
        else:
            said, status, flags = SAMPLES[number]
            wide = _wide(status, flags)
            mark = MarkPicture(0, x, x + wide, x + 14, x + 26, 0.0, "", 0, 0)
            canvas.draw_mark(painter, ink, mark, y, canvas.Look(status, flags, ink.lane(-1), ink.bands[1]), width)
            words, after = tr(said), x + wide
        painter.setPen(ink.pen("soft"))
        ink.write(painter, ink.small_font, after + 6, y + (MARK + 7.5) / 2, words)

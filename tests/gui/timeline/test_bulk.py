"""Marks drawn in bulk look as those drawn one by one."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gui.theme import load_theme
from gui.timeline import canvas
from gui.timeline.bulk import Bulk, bulk_painter
from gui.timeline.ink import Ink, ink_of
from model.columns import STATUSES
from model.layout.picture import MARK, MarkPicture
from tests.gui.timeline.painted import pixels

pytestmark = pytest.mark.slow

WIDTH, HEIGHT, EVERY = 900, 1400, 22
SIZE = (WIDTH, HEIGHT)


def drawn_marks(count: int, seed: int) -> Bulk:
    """Marks of all kinds beside each other on lines EVERY pixels apart, at whole pixels."""
    dice = np.random.default_rng(seed)
    quarter = count // 4
    wide = np.concatenate([np.full(quarter, 10), dice.integers(10, 30, 2 * quarter), dice.integers(28, 800, count - 3 * quarter)])
    x, y, left, top = -20, 6, [], []
    for width in wide.tolist():
        if x + width > WIDTH - 10:
            x, y = -30, y + EVERY
        left.append(x)
        top.append(y)
        x += width + 6
    begin = np.array(left, dtype=np.float64)
    doubtful = dice.random(count) < 0.4
    early, late = dice.random(count) * 0.6 * doubtful, dice.random(count) * 0.6 * doubtful
    early[::5], late[1::5] = 0, 0
    status = np.where(dice.random(count) < 0.6, 1, dice.integers(0, len(STATUSES), count)).astype(np.uint8)
    flags = (doubtful + 2 * (dice.random(count) < 0.1)).astype(np.uint8)
    reports = np.where(dice.random(count) < 0.6, 1, dice.integers(2, 14, count)).astype(np.int32)
    return Bulk(
        begin, begin + wide, begin + early * wide, begin + wide - late * wide, np.array(top, dtype=np.float64),
        dice.integers(0, 10, count), status, flags, reports, np.ones(count), dice.random(count) < 0.1,
    )  # fmt: skip


def draw_found(painter: QPainter, ink: Ink, mark: MarkPicture, y: float, width: float) -> None:
    """Behind a mark that the search hit, with its words: a marker's stroke with an outline."""
    left, right = max(min(mark.left, mark.label_left), -40.0), min(max(mark.right, mark.label_right), width + 40.0)
    painter.setPen(ink.pen("accent", 1.0))
    painter.setBrush(ink.brush("mark"))
    painter.drawRoundedRect(QRectF(left - 4, y + mark.top - 3, right - left + 8, MARK + 6), 5, 5)


def one_by_one(painter: QPainter, ink: Ink, marks: Bulk) -> None:
    """As a document is drawn."""
    for at in range(len(marks)):
        left, right = float(marks.left[at]), float(marks.right[at])
        mark = MarkPicture(at, left, right, float(marks.core_left[at]), float(marks.core_right[at]), float(marks.top[at]), "", left, right)
        background = ink.bands[1]
        if marks.found[at]:
            draw_found(painter, ink, mark, 0, WIDTH)
            background = ink.theme.colour("mark")
        colour = int(marks.colour[at])
        look = canvas.Look(STATUSES[marks.status[at]], int(marks.flags[at]), ink.lane(-1 if colour == 9 else colour), background)
        canvas.draw_mark(painter, ink, mark, 0, look, WIDTH)
        canvas.draw_count(painter, ink, mark, 0, look, int(marks.reports[at]), WIDTH)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_marks_in_bulk_look_as_one_by_one(qapp: Any, theme: str, ratio: float) -> None:
    ink, marks = ink_of(load_theme(theme)), drawn_marks(220, 1)
    bulk = pixels(SIZE, ratio, ink, lambda painter: bulk_painter(ink, ratio).draw(painter, marks, WIDTH))
    single = pixels(SIZE, ratio, ink, lambda painter: one_by_one(painter, ink, marks))
    blank = pixels(SIZE, ratio, ink, lambda painter: None)
    away = np.abs(bulk - single).max(axis=2)
    drawn = np.abs(single - blank).max(axis=2) > 8
    assert drawn.mean() > 0.05
    # Dashes go on from the left end in one and all around in the other; small fading marks have their core where it is taken to be.
    assert (away[drawn] > 64).mean() < 0.05
    assert away[drawn].mean() < 12
    assert (away[~drawn] > 64).sum() < 0.02 * drawn.sum()


def test_a_mark_wider_than_any_view_is_drawn_to_its_end(qapp: Any) -> None:
    ink = ink_of(load_theme("light"))
    ends = np.array([-5e6]), np.array([5e6]), np.array([-5e6]), np.array([5e6])
    marks = Bulk(*ends, np.array([40.0]), np.array([2]), *(np.array([n]) for n in (1, 0, 1)), np.ones(1), np.zeros(1, dtype=bool))
    seen = pixels(SIZE, 1.0, ink, lambda painter: bulk_painter(ink, 1.0).draw(painter, marks, WIDTH))
    assert (np.abs(seen[47] - seen[47, 0]).max(axis=1) == 0).all()
    assert tuple(seen[47, 0][::-1]) == ink.lane(2).colour.getRgb()[:3]


def test_a_mark_comes_in_sheer(qapp: Any) -> None:
    ink = ink_of(load_theme("light"))
    values = []
    for share in (0.0, 0.5, 1.0):
        one = (np.array([n]) for n in (100.0, 140.0, 100.0, 140.0, 40.0))
        marks = Bulk(*one, np.array([0]), *(np.array([n]) for n in (1, 0, 1)), np.array([share]), np.zeros(1, dtype=bool))
        values.append(pixels(SIZE, 1.0, ink, lambda painter, made=marks: bulk_painter(ink, 1.0).draw(painter, made, WIDTH))[47, 120, 2])
    assert values[0] > values[1] > values[2]

"""Bars of density as one image are as high as their shapes, at every ratio of device pixels."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from gui.theme import load_theme
from gui.timeline.bars import draw_bar_shapes, draw_bars, heights
from gui.timeline.ink import ink_of
from model.layout.picture import Density

WIDTH, HEIGHT = 600, 90


def drawn_density(hits: bool) -> Density:
    dice = np.random.default_rng(3)
    every = (dice.random(WIDTH) ** 4 * 300).astype(np.int64)
    found = (every * dice.random(WIDTH) ** 3).astype(np.int64) if hits else every[:0]
    return Density(every, every, found, every / every.max(), int(every.sum()), 20.0, 60.0)


@pytest.mark.parametrize("hits", [False, True])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_image_is_as_the_shapes(qapp: Any, ratio: float, hits: bool) -> None:
    ink, density = ink_of(load_theme("light")), drawn_density(hits)
    lane: Any = SimpleNamespace(lane=SimpleNamespace(colour=2), top=6.0)
    seen = []
    for draw in (lambda p: draw_bars(p, ink, lane, density, ratio), lambda p: draw_bar_shapes(p, ink, lane, density)):
        image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(ink.theme.colour("window"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
        painter.end()
        seen.append(np.array(image.constBits()).reshape(image.height(), image.width(), 4)[:, :, :3].astype(int))
    away = np.abs(seen[0] - seen[1]).max(axis=2)
    assert (away > 90).mean() < (0.001 if ratio == int(ratio) else 0.03)  # at 1.5 a column is one pixel or two


def test_a_single_event_is_seen_beside_thousands_and_no_event_is_not(qapp: Any) -> None:
    every = np.array([0, 1, 5000], dtype=np.int64)
    tall, found = heights(Density(every, every, np.array([0, 0, 1]), every / 5000, 5001, 0.0, 50.0))
    assert tall.tolist() == [0.0, 2.0, 50.0]
    assert found.tolist() == [0.0, 0.0, 2.0]

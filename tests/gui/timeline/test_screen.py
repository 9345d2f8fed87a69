"""What a screen puts from kept pictures is what shapes and fonts would draw: texts, the ground with its grid, what is kept of a frame."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.theme import load_theme
from gui.timeline import canvas
from gui.timeline.ink import Ink, ink_of
from gui.timeline.layer import Layer
from gui.timeline.screen import draw_ground
from gui.timeline.writing import WIDE, Writer
from tests.gui.timeline.painted import pixels

SIZE = (900, 300)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_texts_look_as_written_by_the_font(qapp: Any, theme: str, ratio: float) -> None:
    ink = ink_of(load_theme(theme))

    def write(painter: QPainter) -> None:
        painter.setPen(ink.pen("ink"))
        for number, text in enumerate(("China–Japan security dialogue", "Ñandú, Đà Nẵng: 日本", "f(j)Ág", "planned: Liu in Japan…")):
            ink.write(painter, ink.label_font, 20.0 + number, 30.0 + 24 * number, text)
            ink.write(painter, ink.header_font, 400.0, 30.0 + 24 * number, text)

    def kept(painter: QPainter) -> None:
        with ink.writing(painter, Writer(ratio)):
            write(painter)

    away = np.abs(pixels(SIZE, ratio, ink, kept) - pixels(SIZE, ratio, ink, write)).max(axis=2)
    some = np.abs(pixels(SIZE, ratio, ink, write) - pixels(SIZE, ratio, ink, lambda painter: None)).max(axis=2) > 40
    assert some.any()
    assert (away[some] > 110).mean() < 0.1  # letters stand up to half a pixel beside where they would


def test_numbers_put_together_are_as_wide_as_they_are_measured(qapp: Any) -> None:
    ink, text = ink_of(load_theme("light")), "◂ 1,234,567 earlier · 89 later ▸"

    def draw(painter: QPainter) -> None:
        painter.setPen(ink.pen("ink"))
        with ink.writing(painter, Writer(1.0)):
            note, wide = ink.note(text)
            assert "".join(part for part, _ in note) == text
            assert wide == pytest.approx(ink.measure_small(text), abs=8)
            ink.write_note(painter, 100, 50, note)

    seen = np.abs(pixels(SIZE, 1.0, ink, draw) - pixels(SIZE, 1.0, ink, lambda painter: None)).max(axis=2) > 40
    across = np.flatnonzero(seen.any(axis=0))
    assert across[0] == pytest.approx(100, abs=4)
    assert across[-1] - across[0] == pytest.approx(ink.measure_small(text), abs=10)


def test_more_texts_than_have_room_are_all_written(qapp: Any) -> None:
    ink, writer = ink_of(load_theme("light")), Writer(1.0)
    long = "word " * 400
    for turn in range(3):

        def draw(painter: QPainter, turn: int = turn) -> None:
            painter.setPen(ink.pen("ink"))
            with ink.writing(painter, writer):
                for number in range(900):
                    ink.write(painter, ink.label_font, 10, 20, f"a text of some length, number {turn} {number}")
                ink.write(painter, ink.label_font, 10, 60, "the last of them")
                ink.write(painter, ink.label_font, 10, 100, long)

        seen = np.abs(pixels(SIZE, 1.0, ink, draw) - pixels(SIZE, 1.0, ink, lambda painter: None)).max(axis=2) > 60
        assert seen[45:65].any(), turn
        assert seen[85:105, WIDE - 300 :].any(), turn  # what is wider than the picture is written to the edge of the view


def ground_of(ink: Ink, ratio: float) -> tuple[Any, Any]:
    lanes = [SimpleNamespace(top=80.0 * n, height=80.0, number=n) for n in range(3)]
    picture: Any = SimpleNamespace(lanes=lanes, width=float(SIZE[0]), height=240.0)
    ticks: Any = SimpleNamespace(lines=(-3.0, 10.2, 100.5, 333.9, 899.4, 930.0))

    def shapes(painter: QPainter) -> None:
        canvas.draw_bands(painter, ink, picture)
        canvas.draw_grid(painter, ink, ticks, 0, 240)

    return pixels(SIZE, ratio, ink, lambda painter: draw_ground(painter, ink, picture, ticks, ratio)), pixels(SIZE, ratio, ink, shapes)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_ground_is_bands_and_grid(qapp: Any, theme: str) -> None:
    one, other = ground_of(ink_of(load_theme(theme)), 1.0)
    assert np.array_equal(one, other)


@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_lines_of_the_ground_stand_where_they_should(qapp: Any, ratio: float) -> None:
    one, other = ground_of(ink_of(load_theme("light")), ratio)
    assert (np.abs(one - other).max(axis=2) > 4).mean() < 0.008  # a line is two pixels wide here, or one and a half


def test_a_frame_is_drawn_once_while_it_moves_and_kept_when_it_stays(qapp: Any) -> None:
    layer, drawn = Layer(), []
    image = QImage(50, 40, QImage.Format.Format_RGB32)

    def paint(key: int) -> None:
        painter = QPainter(image)
        layer.paint(painter, QRectF(0, 0, 50, 40), key, lambda own: (drawn.append(key), own.fillRect(0, 0, 50, 40, 0xFF000000 + key)))
        painter.end()
        assert image.pixel(20, 20) == 0xFF000000 + key

    for key in (1, 2, 3, 3, 3, 3, 4, 3):
        paint(key)
    assert drawn == [1, 2, 3, 3, 4]

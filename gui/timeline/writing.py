"""Texts on a screen: each is drawn once into a picture and put from there wherever it stands, all of a frame in one call.

Numbers that change with every frame are put together from their digits, so that no frame draws texts of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from gui.timeline.fragments import Fragments

WIDE, HIGH = 1024, 2048  # pixels of the picture at first
ROW = 24  # pixels from one row of texts to the next
PAD = 2  # pixels free about a text, for letters that lean out
PARTS = re.compile(r"\d|\D+")

Name = tuple[int, int, str]  # of a text: its font, its colour, itself


@lru_cache(maxsize=4)
def writer(ratio: float) -> Writer:
    """The writer for a ratio of device pixels, made once (an application must live)."""
    return Writer(ratio)


class Writer:
    """Gathers what is to be written, for one ratio of device pixels, and writes it all in `flush`."""

    def __init__(self, ratio: float) -> None:
        self.ratio = ratio
        self._asked: list[tuple[Name, float, float, float]] = []
        self._fonts: dict[int, tuple[QFont, QFontMetricsF]] = {}
        self._widths: dict[tuple[int, str], float] = {}
        self._fragments = Fragments()
        self._clear(HIGH)

    def _clear(self, high: int) -> None:
        self._pixmap = QPixmap(round(WIDE * self.ratio), round(high * self.ratio))
        self._pixmap.fill(Qt.GlobalColor.transparent)
        self._high = high
        self._places: dict[Name, tuple[float, float, float]] = {}  # left, top, width in the picture
        self._x = self._y = 0

    def ask(self, painter: QPainter, used: QFont, x: float, baseline: float, text: str) -> None:
        """Write a text in the painter's pen and opacity at the next `flush`, which must come while the painter stands as it does."""
        self._asked.append(((self._font(used), painter.pen().color().rgba(), text), x, baseline, painter.opacity()))

    def ask_all(self, painter: QPainter, used: QFont, words: Iterable[tuple[float, float, str, float]]) -> None:
        """The same as `ask` for many texts in the painter's pen: x, baseline, text and opacity of each."""
        number, colour = self._font(used), painter.pen().color().rgba()
        self._asked += [((number, colour, text), x, baseline, opacity) for x, baseline, text, opacity in words]

    def _font(self, used: QFont) -> int:
        number = id(used)
        if number not in self._fonts:
            self._fonts[number] = used, QFontMetricsF(used)
        return number

    def parts(self, used: QFont, text: str) -> tuple[list[tuple[str, float]], float]:
        """A text in words and digits, each with its place from the left, and how wide it is so."""
        made, x = [], 0.0
        for part in PARTS.findall(text):
            made.append((part, x))
            x += self._width(used, part)
        return made, x

    def ask_parts(self, painter: QPainter, used: QFont, x: float, baseline: float, parts: Sequence[tuple[str, float]]) -> None:
        """The same as `ask` for a text in parts."""
        number, colour, opacity = self._font(used), painter.pen().color().rgba(), painter.opacity()
        self._asked += [((number, colour, part), x + along, baseline, opacity) for part, along in parts]

    def _width(self, used: QFont, part: str) -> float:
        name = id(used), part
        known = self._widths.get(name)
        if known is None:
            known = self._widths[name] = QFontMetricsF(used).horizontalAdvance(part)
        return known

    def flush(self, painter: QPainter) -> None:
        """Write what was asked for."""
        asked, self._asked = self._asked, []
        if not asked:
            return
        self._draw_missing(dict.fromkeys(name for name, *_ in asked if name not in self._places), asked)
        ratio, fonts, places = self.ratio, self._fonts, self._places
        kept = [one for one in asked if one[0] in places]
        table = np.array([(*places[name], x, baseline - fonts[name[0]][1].ascent(), opacity) for name, x, baseline, opacity in kept])
        left, top, width, x, y, opacity = table.reshape(-1, 6).T
        height = round((ROW - 1) * ratio)
        piece = self._fragments.room(len(table))
        piece[:, 0] = np.rint(x * ratio) - round(PAD * ratio) + width / 2
        piece[:, 1] = np.rint(y * ratio) + height / 2
        piece[:, 2], piece[:, 3], piece[:, 4], piece[:, 5] = left, top, width, height
        piece[:, 6:9] = 1.0, 1.0, 0.0
        piece[:, 9] = opacity
        painter.save()
        painter.setOpacity(1.0)
        painter.scale(1 / ratio, 1 / ratio)
        self._fragments.draw(painter, self._pixmap, len(table))
        painter.restore()
        for (number, colour, text), at, baseline, _ in (one for one in asked if one[0] not in places):
            painter.setFont(fonts[number][0])
            painter.setPen(QColor.fromRgba(colour))
            painter.drawText(QPointF(at, baseline), text)

    def _draw_missing(self, missing: dict[Name, None], asked: list[tuple[Name, float, float, float]]) -> None:
        """Draw texts that are not in the picture yet; where they have no room in it, it is begun anew with those asked for now."""
        if not missing or self._place(missing):
            return
        every = dict.fromkeys(name for name, *_ in asked)
        self._clear(self._high)
        while not self._place(every):
            self._clear(2 * self._high)

    def _place(self, names: dict[Name, None]) -> bool:
        """Draw these texts into the free rows; False, with nothing drawn, where there is too little room."""
        ratio, row = self.ratio, round(ROW * self.ratio)
        x, y, found = self._x, self._y, {}
        for name in names:
            width = ceil(self._fonts[name[0]][1].horizontalAdvance(name[2]) * ratio) + round(2 * PAD * ratio)
            if width > self._pixmap.width():
                continue  # it is written as it is each time
            if x + width > self._pixmap.width():
                x, y = 0, y + row
            found[name] = float(x), float(y), float(width)
            x += width
        if y + row > self._pixmap.height():
            return False
        self._x, self._y = x, y
        self._places |= found
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(ratio, ratio)
        for (number, colour, text), (left, top, width) in found.items():
            used, metrics = self._fonts[number]
            painter.setFont(used)
            painter.setPen(QColor.fromRgba(colour))
            painter.setClipRect(left / ratio, top / ratio, width / ratio, row / ratio)
            painter.drawText(QPointF(left / ratio + PAD, top / ratio + metrics.ascent()), text)
        painter.end()
        return True

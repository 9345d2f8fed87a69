"""Many pieces of one picture put on a painter in one call: their numbers stand in an array that NumPy fills and Qt reads where it is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QPainter, QPixmap
from shiboken6 import wrapInstance

FIELDS = 10  # of QPainter.PixmapFragment, all of them numbers of eight bytes: x, y, left, top, width, height, scales, rotation, opacity


class Fragments:
    """Keeps its memory from one frame to the next, so that none is asked for while everything moves."""

    def __init__(self) -> None:
        self._memory = np.empty((0, FIELDS))

    def room(self, count: int) -> npt.NDArray[np.float64]:
        """An array for so many pieces, to be filled: a row for each, of FIELDS numbers."""
        if count > len(self._memory):
            self._memory = np.empty((count, FIELDS))
        return self._memory[:count]

    def draw(self, painter: QPainter, pixmap: QPixmap, count: int) -> None:
        """Put the first `count` pieces on the painter.  Raises ValueError where there was never room for so many."""
        if count > len(self._memory):
            raise ValueError(f"{count} pieces are more than the {len(self._memory)} there are")
        if count:
            painter.drawPixmapFragments(wrapInstance(self._memory.ctypes.data, QPainter.PixmapFragment), count, pixmap)

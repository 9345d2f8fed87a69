"""What a painting looks like, in numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QPainter

from gui.timeline.ink import Ink


def pixels(size: tuple[int, int], ratio: float, ink: Ink, draw: Callable[[QPainter], object]) -> npt.NDArray[np.int_]:
    """What is drawn on a lane's ground of this size (pixels that do not depend on the device), as numbers 0..255: rows, columns,
    blue green red."""
    image = QImage(round(size[0] * ratio), round(size[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(ink.bands[1])
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)

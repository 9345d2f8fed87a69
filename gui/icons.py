"""The program's own icons: SVG files of resources/icons drawn in `currentColor`, coloured with a theme's role when used."""

from __future__ import annotations

import atexit
import logging
import shutil
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from model.resources import resource

log = logging.getLogger(__name__)


@cache
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _folder() -> Path:
    """A folder for coloured copies, for style sheets can only name files; removed at the end of the program."""
    made = Path(tempfile.mkdtemp(prefix="hiatus-icons-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


@cache
def coloured_file(name: str, colour: str) -> Path:
    """A file with this icon in this colour ("#rrggbb"); where none can be written (a full disk), the icon as it is, in black."""
    try:
        path = _folder() / f"{name}-{colour.lstrip('#')}.svg"
        path.write_text(_svg(name).replace("currentColor", colour), encoding="utf-8")
    except OSError as error:
        log.warning("the icon %s cannot be coloured: %s", name, error)
        return Path(str(resource("icons", f"{name}.svg")))
    return path


def pixmap(name: str, colour: str, size: int = 16, ratio: float = 2.0) -> QPixmap:
    """The icon `size` device-independent pixels wide, drawn for a screen of this pixel ratio."""
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode())).render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """The icon in this colour."""
    return QIcon(pixmap(name, colour, size))


@cache
def app_icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(resource("icons", "hiatus.svg")))

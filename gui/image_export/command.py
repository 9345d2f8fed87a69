"""Images from the command line: makes the application that fonts need and draws."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from gui.image_export.files import render
from model.domain import Collection
from model.export.image_options import ImageOptions
from model.export.origin import Origin

_kept: list[QGuiApplication] = []  # an application must outlive what is drawn


def draw_image(collection: Collection, path: Path, options: ImageOptions, origin: Origin | None = None) -> tuple[str, ...]:
    """Write an image of a collection as the options say.  Returns what is to be told of it.

    Raises ExportError with a sentence for the reader.
    """
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["hiatus"]))
    return render(collection, path, options, origin=origin)

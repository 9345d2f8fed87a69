"""Images from the command line: makes the application that fonts need and draws."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from gui.image_export.files import render
from model.domain import Collection
from model.layout.arranging import LaneOrder
from model.layout.folding import Folding

if TYPE_CHECKING:
    from model.cli import ImageOptions

_kept: list[QGuiApplication] = []  # an application must outlive what is drawn


def draw_image(collection: Collection, path: Path, options: ImageOptions) -> None:
    """Write an image of a collection as the options say.  Raises ExportError with a sentence for the reader."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["hiatus"]))
    render(
        collection,
        path,
        width=options.width,
        height=options.height,
        scale=options.scale,
        start=options.start,
        end=options.end,
        grouping=options.lanes,
        theme=options.theme,
        folding=Folding(on=options.fold),
        order=LaneOrder[options.sort.upper()],
    )

"""From what is looked at to a file: the image or the data of the whole collection or of what the filter shows."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

from gui.dialogs.export_image import ImageWish
from model.domain import Collection
from model.qt.session import Session


def wanted(session: Session, only_shown: bool) -> Collection:
    """The collection, or the part of it that passes the filter."""
    return replace(session.collection, events=session.visible()) if only_shown else session.collection


def write_image(session: Session, wish: ImageWish) -> None:
    """Draw the image.  Raises ExportError with a sentence for the reader."""
    from gui.image_export import render

    window = session.view.window
    render(
        wanted(session, wish.only_shown),
        wish.path,
        width=wish.width,
        height=wish.height,
        scale=wish.scale,
        start=None if wish.whole else math.floor(window.start),
        end=None if wish.whole else math.ceil(window.end) - 1,
        grouping=session.view.grouping,
        theme=wish.theme,
    )


def write_data(session: Session, path: Path, only_shown: bool) -> None:
    """Write the data.  Raises ExportError with a sentence for the reader."""
    from model.export.registry import export_data

    export_data(wanted(session, only_shown), path)

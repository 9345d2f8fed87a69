"""From what is looked at to a file: the image or the data of the whole collection or of what the filter shows."""

from __future__ import annotations

import math
from pathlib import Path

from gui.dialogs.export_image import ImageWish
from model.export.image_options import ImageOptions
from model.qt.jobs import Job
from model.qt.session import Session


def write_image(session: Session, wish: ImageWish) -> None:
    """Draw the image.  Raises ExportError with a sentence for the reader."""
    from gui.image_export import render

    window = session.view.window
    view = session.view
    options = ImageOptions(
        wish.width, wish.height, wish.scale,
        None if wish.whole else math.floor(window.start), None if wish.whole else math.ceil(window.end) - 1,
        view.grouping, view.lane_order.name.lower(), view.folding.on, wish.theme,
    )  # fmt: skip
    render(session.whole(only_shown=wish.only_shown), wish.path, options, arrangement=view.arrangement)


def write_data(session: Session, path: Path, only_shown: bool) -> Job | None:
    """Write the data, in a job (which is returned) where there are very many events.  Raises ExportError with a sentence for the reader."""
    return session.export(path, only_shown=only_shown)

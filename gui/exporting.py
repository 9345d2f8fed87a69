"""From what is looked at to a file: the image or the data of the whole collection or of what the filter shows."""

from __future__ import annotations

import math
from pathlib import Path

from gui.dialogs.export_image import ImageWish
from model.qt.jobs import Job
from model.qt.session import Session


def write_image(session: Session, wish: ImageWish) -> None:
    """Draw the image.  Raises ExportError with a sentence for the reader."""
    from gui.image_export import render

    window = session.view.window
    render(
        session.whole(only_shown=wish.only_shown),
        wish.path,
        width=wish.width,
        height=wish.height,
        scale=wish.scale,
        start=None if wish.whole else math.floor(window.start),
        end=None if wish.whole else math.ceil(window.end) - 1,
        grouping=session.view.grouping,
        theme=wish.theme,
        folding=session.view.folding,
        order=session.view.lane_order,
        arrangement=session.view.arrangement,
    )


def write_data(session: Session, path: Path, only_shown: bool) -> Job | None:
    """Write the data, in a job (which is returned) where there are very many events.  Raises ExportError with a sentence for the reader."""
    return session.export(path, only_shown=only_shown)

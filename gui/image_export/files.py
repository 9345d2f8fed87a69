"""Images of the timeline as files: PNG, SVG with text as text, PDF.  Needs a QGuiApplication, no display and no window."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from gui.image_export.paint import Plan, paint_timeline, plan
from gui.theme import Theme, font, load_fonts, load_theme
from model.domain import Collection
from model.export.registry import ExportError
from model.layout.arranging import AS_SORTED, Arrangement, LaneOrder
from model.layout.folding import AS_IT_IS, Folding
from model.layout.window import Stretch, whole
from model.table_events import columns_of

POINTS = 0.75  # of a pixel: 96 pixels and 72 points are an inch
LARGEST = 32_000  # pixels a side: what Qt's image and PDF code can hold


def render(
    collection: Collection,
    path: Path | str,
    *,
    width: int = 1600,
    height: int | None = None,
    scale: float = 1.0,
    start: int | None = None,
    end: int | None = None,
    grouping: str = "series",
    theme: str = "light",
    title: str = "",
    folding: Folding = AS_IT_IS,
    order: LaneOrder = LaneOrder.FIRST,
    arrangement: Arrangement = AS_SORTED,
) -> None:
    """Draw a collection into a file: .png, .svg or .pdf by the ending.

    `width`, `height` in pixels (None: as high as the lanes need, nothing cut); `scale` multiplies the pixels of a PNG;
    `start`..`end` the first and last day shown (day numbers; None: all there is, with margins); `folding` what of it is folded;
    `order` and `arrangement` how its lanes stand.  Writes beside the file and renames, so that a failure leaves what was there.
    Raises ExportError with a sentence for the reader.
    """
    target = Path(path)
    write = WRITERS.get(target.suffix.lower())
    if write is None:
        raise ExportError(f"{target.name}: an image is written as {', '.join(WRITERS)}, not as “{target.suffix or 'no ending'}”.")
    load_fonts()
    colours = load_theme(theme)
    window = _window(collection, start, end)
    try:
        named = title or _title(collection)
        planned = plan(
            collection, width, colours, window=window, grouping=grouping, title=named, folding=folding, order=order, arrangement=arrangement
        )
    except ValueError as error:
        raise ExportError(str(error)) from error
    high = round(planned.height) if height is None else height
    if max(width, high) * (scale if write is _png else 1) > LARGEST:
        size = f"{round(width * scale)} by {round(high * scale)} pixels"
        raise ExportError(f"The image would be {size}; at most {LARGEST} a side can be written.")
    _write_beside(target, lambda temporary: write(temporary, planned, colours, QSize(width, high), scale))


def _window(collection: Collection, start: int | None, end: int | None) -> Stretch | None:
    if start is None and end is None:
        return None
    everything = whole(columns_of(collection))
    stretch = (everything[0] if start is None else float(start), everything[1] if end is None else float(end + 1))
    if stretch[1] <= stretch[0]:
        raise ExportError("The first day to be shown is after the last one.")
    return stretch


def _title(collection: Collection) -> str:
    """The names of the longest series, as many as a title bears."""
    names = [s.name for s in sorted(collection.series, key=lambda s: (-len(s.rounds), s.name))[:2]]
    return " · ".join(names) or "Timeline"


def _write_beside(target: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a file beside the target, then put it in the target's place."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.stem}-", suffix=target.suffix.lower())
        os.close(handle)
    except OSError as error:
        raise ExportError(f"{target}: cannot be written there ({error.strerror}). Choose another folder.") from error
    temporary = Path(name)
    try:
        write(temporary)
        temporary.chmod(0o644)
        temporary.replace(target)
    except OSError as error:
        raise ExportError(f"{target}: cannot be written ({error.strerror}).") from error
    finally:
        temporary.unlink(missing_ok=True)


def _png(path: Path, planned: Plan, theme: Theme, size: QSize, scale: float) -> None:
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(f"There is not enough memory for an image of {size.width() * scale:.0f} by {size.height() * scale:.0f} pixels.")
    image.fill(theme.colour("window"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_timeline(painter, QRectF(0, 0, size.width(), size.height()), planned, theme)
    painter.end()
    image.setText("Title", planned.title)
    image.setText("Description", planned.subtitle)
    if not image.save(str(path), "PNG"):
        raise ExportError(f"The image could not be written to {path.parent}: is the disk full?")


def _svg(path: Path, planned: Plan, theme: Theme, size: QSize, scale: float) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(planned.title)
    generator.setDescription(f"{planned.subtitle}. Drawn by Hiatus.")
    _paint_on(generator, planned, theme, QRectF(0, 0, size.width(), size.height()), 1.0, path)


def _pdf(path: Path, planned: Plan, theme: Theme, size: QSize, scale: float) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(1200)
    paper = QSizeF(size.width() * POINTS, size.height() * POINTS)
    writer.setPageSize(QPageSize(paper, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(planned.title)
    writer.setCreator("Hiatus")
    _paint_on(writer, planned, theme, QRectF(0, 0, size.width(), size.height()), 1200 / 96, path)


def _paint_on(device: QSvgGenerator | QPdfWriter, planned: Plan, theme: Theme, rect: QRectF, scale: float, path: Path) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(f"The image could not be written to {path.parent}: is the disk full?")
    painter.setFont(font(11))  # else a document names the font of whatever program makes it
    painter.scale(scale, scale)
    paint_timeline(painter, rect, planned, theme)
    painter.end()


WRITERS: dict[str, Callable[[Path, Plan, Theme, QSize, float], None]] = {".png": _png, ".svg": _svg, ".pdf": _pdf}

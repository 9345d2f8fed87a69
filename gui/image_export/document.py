"""A picture as PDF: vector pages by Qt, then the links between events and footnotes, the facts about it and its data."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from gui.image_export.naming import Naming, Spot, Spots
from gui.image_export.pages import Page
from gui.image_export.paint import page_steps
from gui.image_export.plan import Plan
from gui.theme import font
from model.export.image_options import DPI, ImageOptions
from model.export.origin import ATTACHMENT
from model.export.pdf_update import Link, updated
from model.export.registry import ExportError
from model.progress import Progress
from model.translation import tr

DOTS = 1200  # of the writer to an inch
POINTS = 72 / DPI  # of a pixel
MOST_KEYWORDS = 30
Corner = Callable[[Spot], tuple[float, float]]


def pdf_bytes(
    plan: Plan, pages: tuple[Page, ...], options: ImageOptions, title: str, subject: str, held: str
) -> Generator[Progress, None, bytes]:
    """The document.  Raises ExportError where it cannot be made."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    share = options.text_share
    wide, high, left, top = paper_points(plan.width * share, pages[0].height * share, options)
    writer.setPageSize(QPageSize(QSizeF(wide, high), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setAuthor("Hiatus")
    writer.setCreator("Hiatus")
    if held:
        writer.addFileAttachment(ATTACHMENT, QByteArray(held.encode("utf-8", "replace")), "application/json")
    spots = Spots()
    ground = QRectF(0, 0, wide / POINTS / share, high / POINTS / share)
    yield from pages_steps(writer, plan, pages, DOTS / DPI * share, spots, (left / POINTS / share, top / POINTS / share), ground)
    buffer.close()
    pixel = POINTS * share
    links = links_of(spots.found, lambda spot: (left + spot.box.left() * pixel, high - top - spot.box.top() * pixel), pixel)
    facts = {"Subject": subject, "Keywords": ", ".join(dict.fromkeys(lane.name for lane in plan.layout.lanes[:MOST_KEYWORDS]))}
    return updated(bytes(made.data()), links, facts, "en")


def paper_points(width: float, height: float, options: ImageOptions) -> tuple[float, float, float, float]:
    """Width and height of the page in points, and the left and top margin; without paper it is as large as the picture."""
    if not options.paper:
        return width * POINTS, height * POINTS, 0.0, 0.0
    wide, high = (side / 25.4 * 72 for side in options.paper_size())
    return wide, high, options.margin / 25.4 * 72, options.margin / 25.4 * 72


def pages_steps(
    device: QPagedPaintDevice, plan: Plan, pages: tuple[Page, ...], scale: float, naming: Naming, at: tuple[float, float], ground: QRectF
) -> Iterator[Progress]:
    """Draw the pages on a device, each with its corner `at` (pixels), its whole `ground` in the theme's colour.

    Raises ExportError where it cannot be painted on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(tr("The document could not be begun: is there room on the disk, or is the printer there?"))
    try:
        for page in pages:
            if page.number and not device.newPage():
                raise ExportError(tr("Page {number} could not be begun.", number=page.number + 1))
            painter.save()
            painter.setFont(font(11))  # else a document names the font of whatever program makes it
            painter.scale(scale, scale)
            painter.fillRect(ground, plan.theme.colour("window"))
            painter.translate(*at)
            for _ in page_steps(painter, plan, page, len(pages), naming):
                yield Progress(page.number, len(pages), tr("Drawing page {number}", number=page.number + 1))
            painter.restore()
    finally:
        painter.end()


def links_of(spots: Iterable[Spot], corner: Corner, pixel: float) -> list[Link]:
    """Events lead to their footnotes, the numbers of these back to the first place of the event, sources to their addresses.
    `corner` gives the left and top of a spot in points from the page's lower left corner; `pixel` is the points of one."""
    found = list(spots)
    places: dict[str, Spot] = {}
    for spot in found:
        places.setdefault(f"{spot.part.kind}:{spot.part.key}", spot)
    made = []
    for spot in found:
        leads = spot.part.leads
        if not leads:
            continue
        left, top = corner(spot)
        box = (left, top - spot.box.height() * pixel, left + spot.box.width() * pixel, top)
        target = places.get(leads)
        if target is not None:
            x, y = corner(target)
            made.append(Link(spot.page, box, spot.part.title, to=(target.page, max(0.0, x - 20), y + 20)))
        elif leads.startswith("http"):
            made.append(Link(spot.page, box, spot.part.title, address=leads))
    return made

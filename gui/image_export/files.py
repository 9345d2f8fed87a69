"""A picture of the timeline as a file: PNG, SVG with text as text, PDF.  Needs a QGuiApplication, no display and no window.

Everything is made in memory, in steps that can be stopped, and reaches the disk whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter

from gui.image_export.document import pdf_bytes
from gui.image_export.naming import Naming
from gui.image_export.pages import Page, pages
from gui.image_export.paint import page_steps
from gui.image_export.plan import AS_MADE, Plan, Standing, plan_steps
from gui.image_export.svg import SvgPainter
from gui.theme import Theme, load_fonts, load_theme
from model.domain import Collection
from model.export.image_options import DPI, ImageOptions
from model.export.origin import KEYWORD, Origin, origin_json, part_of, with_text
from model.export.registry import ExportError, write_whole_steps
from model.progress import Progress
from model.translation import tr, trn

LARGEST = 32_000  # pixels a side: what Qt's image and PDF code can hold
MOST_DATA = 50_000  # events that go into a picture: some 50 MB
ENDINGS = (".png", ".svg", ".pdf")
Steps = Generator[Progress, None, Any]


@dataclass(frozen=True, slots=True)
class Ready:
    """A picture laid out on its pages, and the data that are to go into its file ("": none); `told`: what the maker should know."""

    plan: Plan
    pages: tuple[Page, ...]
    options: ImageOptions
    held: str = ""
    told: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        """Of a page, in pixels as they are at a scale of 1."""
        return self.pages[0].height * self.options.text_share

    def subject(self) -> str:
        """What a picture says of itself."""
        return tr("{about}. Drawn by Hiatus.", about=self.plan.subtitle)

    def title(self) -> str:
        return self.plan.title or tr("Timeline")


def theme_of(options: ImageOptions) -> Theme:
    """The theme of a picture: one that is to have no ground has none.  A document on paper has the paper's."""
    theme = load_theme(options.theme)
    return theme.without_ground() if options.transparent else theme


def ready_steps(
    collection: Collection, options: ImageOptions, *, standing: Standing = AS_MADE, origin: Origin | None = None, told: bool = False
) -> Generator[Progress, None, Ready]:
    """Lay a picture out as it will be drawn.  `told`: its events are wanted, too, where there are no more than MOST_DATA.

    Raises ExportError with a sentence for the reader.
    """
    load_fonts()
    width, height = page_size(options)
    share = options.text_share
    plan: Plan | None = None
    wants_data = options.embed and origin is not None
    most = MOST_DATA if wants_data or told else 0
    for step in plan_steps(collection, options, width / share, theme_of(options), standing, most):
        if isinstance(step, Plan):
            plan = step
        else:
            yield step
    assert plan is not None
    made = pages(plan, options, None if height is None else height / share, paper=bool(options.paper))
    ready = Ready(plan, made, options)
    if not wants_data or origin is None:
        return ready
    if plan.events is None:
        said = trn("The data do not go along: more than {n} event.", "The data do not go along: more than {n} events.", MOST_DATA)
        return replace(ready, told=(said,))
    yield Progress(0, 0, tr("Gathering the data"))
    held = origin_json(origin, part_of(collection, plan.events), plan.days, options.lanes)
    return replace(ready, held=held)


def page_size(options: ImageOptions) -> tuple[float, float | None]:
    """Width and height of what is drawn on a page, in pixels (None: as high as needed); the margins of paper are taken off."""
    if not options.paper:
        return float(options.width), options.height
    wide, high = ((side - 2 * options.margin) / 25.4 * DPI for side in options.paper_size())
    return wide, high


def render_steps(
    collection: Collection, path: Path, options: ImageOptions, *, standing: Standing = AS_MADE, origin: Origin | None = None
) -> Generator[Progress, None, tuple[str, ...]]:
    """Draw a collection into a file: .png, .svg or .pdf by the ending.  Returns sentences that whoever asked should read.

    Raises ExportError with a sentence for the reader.
    """
    write = WRITERS.get(path.suffix.lower())
    if write is None:
        forms, ending = ", ".join(ENDINGS), path.suffix or tr("no ending")
        raise ExportError(tr("{name}: an image is written as {forms}, not as “{ending}”.", name=path.name, forms=forms, ending=ending))
    asked, options = options, fitting(options, path.suffix.lower())
    ready = yield from ready_steps(collection, options, standing=standing, origin=origin)
    check_size(ready, path.suffix.lower())
    data = yield from write(ready)
    yield from write_whole_steps(path, iter((data,)), 1)
    return (*ignored(asked, path.suffix.lower()), *ready.told)


def fitting(options: ImageOptions, ending: str) -> ImageOptions:
    """The options without what this form does not have: paper is a PDF's, more pixels a PNG's; a PDF is never without ground."""
    return replace(
        options,
        paper=options.paper if ending == ".pdf" else "",
        scale=options.scale if ending == ".png" else 1.0,
        transparent=options.transparent and ending != ".pdf",
    )


def ignored(options: ImageOptions, ending: str) -> tuple[str, ...]:
    """Sentences about what was asked for and this form does not have."""
    told = []
    if options.paper and ending != ".pdf":
        told.append(tr("Paper is for PDF alone; the image has the width and height given."))
    if options.scale != 1 and ending != ".png":
        told.append(tr("More pixels are for PNG alone; SVG and PDF are sharp at every size."))
    if options.transparent and ending == ".pdf":
        told.append(tr("A PDF always has a ground."))
    return tuple(told)


def check_size(ready: Ready, ending: str) -> None:
    """Raises ExportError for a picture larger than can be written."""
    options = ready.options
    wide, high = (side * options.scale for side in (ready.plan.width * options.text_share, ready.height))
    if max(wide, high) > LARGEST and not options.paper and ending != ".svg":
        size = tr("{width} by {height} pixels", width=round(wide), height=round(high))
        advice = tr("Narrow the time or the filter, or write a PDF on paper, which has as many pages as it needs.")
        said = tr("The image would be {size}; at most {most} a side can be written.", size=size, most=LARGEST)
        raise ExportError(f"{said} {advice}")


def render(
    collection: Collection,
    path: Path | str,
    options: ImageOptions | None = None,
    *,
    standing: Standing = AS_MADE,
    origin: Origin | None = None,
    **more: Any,
) -> tuple[str, ...]:
    """The same at once; `more` are fields of the options."""
    steps = render_steps(collection, Path(path), replace(options or ImageOptions(), **more), standing=standing, origin=origin)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            told: tuple[str, ...] = stop.value
            return told


def image_steps(ready: Ready, page: Page, scale: float) -> Generator[Progress, None, QImage]:
    """A page as pixels, `scale` times as many as the picture has; with the margins where it is paper.

    Raises ExportError where there is no memory for it.
    """
    options = ready.options
    share = scale * options.text_share
    beside = options.margin / 25.4 * DPI * scale if options.paper else 0.0
    wide, high = (max(1, round(side * share + 2 * beside)) for side in (ready.plan.width, page.height))
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(tr("There is not enough memory for an image of {width} by {height} pixels.", width=wide, height=high))
    image.fill(ready.plan.theme.colour("window"))
    painter = QPainter(image)
    try:
        painter.translate(beside, beside)
        painter.scale(share, share)
        yield from _told(page_steps(painter, ready.plan, page, len(ready.pages), Naming()), page)
    finally:
        painter.end()
    return image


def _told(steps: Iterator[None], page: Page) -> Iterator[Progress]:
    for number, _ in enumerate(steps):
        yield Progress(number, max(number, len(page.strips) + len(page.placed) // 50 + 1), tr("Drawing"))


def _png(ready: Ready) -> Generator[Progress, None, bytes]:
    image = yield from image_steps(ready, ready.pages[0], ready.options.scale)
    yield Progress(0, 0, tr("Writing the pixels"))
    image.setDotsPerMeterX(round(DPI * ready.options.scale / 0.0254))
    image.setDotsPerMeterY(round(DPI * ready.options.scale / 0.0254))
    if not ready.options.transparent:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    return with_text(png_bytes(image), texts(ready))


def texts(ready: Ready) -> dict[str, str]:
    """What a PNG says of itself, by keyword of the PNG specification; the data last."""
    said = {"Title": ready.title(), "Description": ready.subject(), "Software": "Hiatus"}
    return {**said, KEYWORD: ready.held} if ready.held else said


def png_bytes(image: QImage) -> bytes:
    """An image as PNG.  Raises ExportError where it cannot be made."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError(tr("There is not enough memory to write the image."))
    return bytes(held.data())


def svg_steps(ready: Ready) -> Generator[Progress, None, bytes]:
    """A picture as SVG."""
    page, plan = ready.pages[0], ready.plan
    painter = SvgPainter(plan.width, page.height, ready.options.text_share, ready.title(), ready.subject())
    yield from _told(page_steps(painter, plan, page, 1, painter), page)  # type: ignore[arg-type]
    return painter.data(ready.held)


def _pdf(ready: Ready) -> Generator[Progress, None, bytes]:
    return (yield from pdf_bytes(ready.plan, ready.pages, ready.options, ready.title(), ready.subject(), ready.held))


WRITERS: dict[str, Callable[[Ready], Generator[Progress, None, bytes]]] = {".png": _png, ".svg": svg_steps, ".pdf": _pdf}

"""Draws the session's project for dialogs and commands: each call gives what a job runs in a thread of its own.

What is made there (fonts above all) stays there; what comes out are pixels, bytes and numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPagedPaintDevice

from gui.image_export.document import pages_steps, paper_points
from gui.image_export.files import Ready, check_size, fitting, image_steps, ready_steps, render_steps, svg_steps
from gui.image_export.naming import Naming
from gui.image_export.plan import Standing
from model.domain import Collection, Event
from model.export.filter_words import filter_words
from model.export.image_options import DPI, ImageOptions
from model.export.origin import Origin, part_of, program_version
from model.export.to_json import to_json
from model.progress import Progress
from model.qt.session import Session
from model.wording import date_words, unmarked

PRINT = "print"  # what is asked for where no file is written but pages are printed
MOST_PIXELS = 60_000_000  # of a preview: more is shown smaller
WEIGHED = 1000  # events of which it is told how many bytes all are
Steps = Generator[Progress, None, Any]
Job = Callable[[], Steps]


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture asked for: its options, the form (an ending, or PRINT), and whether only what the filter shows is in it."""

    options: ImageOptions
    form: str = ".png"
    only_shown: bool = True


@dataclass(frozen=True, slots=True)
class Preview:
    """A page as pixels at `zoom` (of one pixel of the picture to one of the screen), and what can be said of the whole: width and
    height in pixels and in millimetres, its pages, events, and about how many bytes of data go along (-1: too many events for that)."""

    image: QImage
    zoom: float
    page: int
    pages: int
    pixels: tuple[int, int]
    millimetres: tuple[float, float]
    events: int
    data: int


class Studio:
    """Of one session.  To be used in the window's thread; what its methods return is run in another."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def as_looked_at(self, options: ImageOptions, *, whole: bool = False) -> ImageOptions:
        """The options with lanes, order, folds and, unless `whole`, days as the window shows them."""
        view = self._session.view
        days = (None, None) if whole else (math.floor(view.window.start), math.ceil(view.window.end) - 1)
        lanes = {"lanes": view.grouping, "sort": view.lane_order.name.lower(), "fold": view.folding.on}
        return replace(options, start=days[0], end=days[1], **lanes)  # type: ignore[arg-type]

    def _ready(self, wish: Wish, *, embed: bool = True, told: bool = False, weighed: bool = False) -> Callable[[], Steps]:
        """Lays the picture out; the events are read while it runs.  The result is it, and how many bytes of data go along (`weighed`)."""
        session, view = self._session, self._session.view
        lent = session.lent(only_shown=wish.only_shown)
        standing, origin = Standing(view.arrangement, view.folding.opened), self.origin(wish.only_shown)
        options = replace(fitting(wish.options, ".pdf" if wish.form == PRINT else wish.form), embed=wish.options.embed and embed)

        def steps() -> Generator[Progress, None, tuple[Ready, int]]:
            with lent() as collection:
                ready = yield from ready_steps(collection, options, standing=standing, origin=origin, told=told)
                weight = data_size(collection, ready.plan.events) if weighed and wish.options.embed else 0
            check_size(ready, wish.form)
            return ready, weight

        return steps

    def origin(self, only_shown: bool) -> Origin:
        """What a picture says of where it came from."""
        session = self._session
        named: dict[str, str] = {one.key: one.name for one in (*session.collection.participants, *session.collection.series)}
        named |= {one.digest: one.title or one.path for one in session.collection.articles}
        named |= {one.digest: one.name for one in session.collection.tables}
        words = filter_words(session.view.filter, lambda key: named.get(key, key.removeprefix("source:"))) if only_shown else ""
        return Origin(session.path.stem if session.path else "", program_version(), words)

    def file(self, path: Path, wish: Wish) -> Job:
        """Writes the picture.  The result are sentences that whoever asked should read."""
        session, view = self._session, self._session.view
        lent = session.lent(only_shown=wish.only_shown)
        standing, origin = Standing(view.arrangement, view.folding.opened), self.origin(wish.only_shown)

        def steps() -> Generator[Progress, None, tuple[str, ...]]:
            with lent() as collection:
                return (yield from render_steps(collection, path, wish.options, standing=standing, origin=origin))

        return steps

    def preview(self, wish: Wish, page: int, zoom: float | None, room: tuple[float, float], ratio: float) -> Job:
        """Draws a page, at `zoom` or (None) so that it fits into `room`; `ratio` is of the screen's pixels.  The result is a Preview."""
        lay_out = self._ready(wish, embed=False, told=True, weighed=True)

        def steps() -> Generator[Progress, None, Preview]:
            ready, weight = yield from lay_out()
            return (yield from _preview(ready, weight, page, zoom, room, ratio))

        return steps

    def copies(self, wish: Wish) -> Job:
        """Draws what goes to the clipboard: the result is (image, SVG as bytes, text)."""
        options = replace(wish.options, paper="")
        lay_out = self._ready(replace(wish, options=options, form=".png"), told=True)

        def steps() -> Generator[Progress, None, tuple[QImage, bytes, str]]:
            ready, _ = yield from lay_out()
            image = yield from image_steps(ready, ready.pages[0], options.scale)
            drawn = yield from svg_steps(ready)
            return image, drawn, text_of(ready)

        return steps

    def printing(self, wish: Wish, printer: QPagedPaintDevice) -> Job:
        """Prints the pages; the printer's paper is that of the options."""
        lay_out = self._ready(wish, embed=False)
        share = wish.options.text_share
        scale = printer.logicalDpiX() / DPI * share
        wide, high, left, top = paper_points(0, 0, wish.options)
        points = 72 / DPI * share

        def steps() -> Generator[Progress, None, None]:
            ready, _ = yield from lay_out()
            ground = QRectF(0, 0, wide / points, high / points)
            yield from pages_steps(printer, ready.plan, ready.pages, scale, Naming(), (left / points, top / points), ground)

        return steps


def _preview(
    ready: Ready, weight: int, page: int, zoom: float | None, room: tuple[float, float], ratio: float
) -> Generator[Progress, None, Preview]:
    options, plan = ready.options, ready.plan
    page = min(page, len(ready.pages) - 1)
    share = options.text_share
    beside = 2 * options.margin / 25.4 * DPI if options.paper else 0.0
    wide, high = plan.width * share + beside, ready.pages[page].height * share + beside
    fits = min(room[0] / wide, room[1] / high)
    shown = zoom or min(fits, 1.0)
    shown = max(min(shown, math.sqrt(MOST_PIXELS / (wide * high)) / ratio, 30_000 / max(wide, high) / ratio), 0.01)
    image = yield from image_steps(ready, ready.pages[page], shown * ratio)
    image.setDevicePixelRatio(ratio)
    pixels = (round(wide * options.scale), round(high * options.scale))
    millimetres = options.paper_size() if options.paper else (wide / DPI * 25.4, high / DPI * 25.4)
    events = len(plan.events) if plan.events is not None else len(plan.columns)
    return Preview(image, shown, page, len(ready.pages), pixels, millimetres, events, weight)


def data_size(collection: Collection, events: Sequence[Event] | None) -> int:
    """About how many bytes the data of these events are; -1 for None, which are too many to go along."""
    if events is None:
        return -1
    some = events[:: max(1, len(events) // WEIGHED)]
    return round(len(to_json(part_of(collection, some))) * len(events) / max(1, len(some)))


def text_of(ready: Ready) -> str:
    """The picture in words, an event a line, for where no picture can be put."""
    lines = [line for line in (ready.plan.title, ready.plan.subtitle) if line]
    return "\n".join([*lines, "", *(_line(event) for event in ready.plan.events or ())]) + "\n"


def _line(event: Event) -> str:
    return f"{date_words(event.when)}\t{unmarked(event.title)}" + (f"\t{unmarked(event.place)}" if event.place else "")

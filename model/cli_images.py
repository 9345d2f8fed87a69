"""The options of images and documents, for the commands that draw, and what comes out of a picture again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from model.dates import from_iso
from model.export.image_options import LANES, MOST_MARGIN, PAPERS, SORTS, THEMES, ImageOptions
from model.export.origin import ENDINGS, OriginError, held
from model.export.registry import ExportError, write_whole_steps

__all__ = ["day", "image_of", "image_options", "is_picture", "write_held"]


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """The day number of an option given as ISO 8601 day; None where it is not given."""
    try:
        return from_iso(value) if value else None
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is not a day as YYYY-MM-DD", ctx, param) from error


def edge(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """The same for any date as a person types it: its first day for --from, its last for --to."""
    from model.typed_dates import typed_date

    try:
        span = typed_date(value or "")
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param) from error
    if span is None:
        return None
    return span.earliest if param.name == "start" else span.latest


THE_PICTURE = (
    click.option("--width", type=click.IntRange(200, 20000), default=1600, show_default=True, help="in pixels"),
    click.option("--height", type=click.IntRange(100, 20000), default=None, help="in pixels; else as the lanes need"),
    click.option("--scale", type=click.FloatRange(0.5, 4), default=1.0, show_default=True, help="pixels per pixel, PNG only"),
    click.option("--transparent", is_flag=True, help="without ground, to be put on something else; PNG and SVG"),
    click.option("--paper", type=click.Choice(tuple(PAPERS), case_sensitive=False), default=None,
                 help="PDF only: pages of this paper; else one page as large as the picture"),
    click.option("--landscape/--portrait", default=True, show_default=True, help="how the paper lies"),
    click.option("--margin", type=click.FloatRange(0, MOST_MARGIN), default=15.0, show_default=True, help="of the paper, in millimetres"),
    click.option("--text-size", type=click.IntRange(50, 300), default=100, show_default=True, help="of all texts and marks, in percent"),
    click.option("--theme", type=click.Choice([key for key, _ in THEMES]), default="light", show_default=True),
)  # fmt: skip
WHAT_IT_SHOWS = (
    click.option("--from", "start", metavar="DATE", callback=edge, help="first day shown, as 2023-02-05, 2023 or “Feb 2023”; images only"),
    click.option("--to", "end", metavar="DATE", callback=edge, help="last day shown, images only"),
    click.option("--lanes", type=click.Choice(LANES), default="series", show_default=True, help="what a lane is made of"),
    click.option("--sort", type=click.Choice(SORTS), default="first", show_default=True,
                 help="lanes by first event, number of events, name"),
    click.option("--fold", is_flag=True, help="long stretches without an event are folded, with a break that says how long"),
    click.option("--title", default=None, help="of the image; else after the longest series; '' for none"),
    click.option("--legend/--no-legend", default=True, show_default=True, help="what the marks mean"),
    click.option("--footnotes/--no-footnotes", default=False, show_default=True,
                 help="number the events and list their sources and sentences"),
    click.option("--embed/--no-embed", default=True, show_default=True,
                 help="put the data shown into the image, sentences of the articles too; `hiatus export IMAGE -o FILE.json` gets them out"),
)  # fmt: skip


def image_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of images, for the two commands that draw."""
    for option in reversed(THE_PICTURE + WHAT_IT_SHOWS):
        command = option(command)
    return command


def image_of(options: dict[str, Any]) -> ImageOptions:
    """The options as they were given."""
    given = dict(options)
    paper = given.pop("paper") or ""
    return ImageOptions(paper=next((name for name in PAPERS if name.lower() == paper.lower()), ""), **given)


def is_picture(path: Path) -> bool:
    """Whether the file is an image by its name, and no project."""
    return path.suffix.lower() in ENDINGS


def write_held(picture: Path, output: Path) -> None:
    """Write the data that an image holds.  Exits with a sentence where it holds none, or where they cannot be written."""
    try:
        found = held(picture)
        if output.suffix.lower() != ".json":
            raise ExportError(f"The data of an image are written as .json, not as “{output.suffix or output.name}”.")
        for _ in write_whole_steps(output, iter((found.json(),)), 1):
            pass
    except (OriginError, ExportError) as error:
        raise click.ClickException(str(error)) from error

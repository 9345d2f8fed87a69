"""Images of a view of 300 events in every form, and one of 1920 x 1080 four times as fine: processor time from collection to file."""

from __future__ import annotations

import tempfile
import time
from functools import cache
from pathlib import Path
from typing import Any

from tests.bench.runner import figure, quiet_qt

EVENTS, TOLD = 300, 10
LIMIT = 2.0


@cache
def collection() -> Any:
    """Three hundred events with sentences, in twelve series."""
    from PySide6.QtWidgets import QApplication

    from model.domain import Collection, Series

    quiet_qt()
    QApplication.instance() or QApplication([])
    articles = [article(number) for number in range(EVENTS // TOLD)]
    events = sorted((event(one, articles[one // TOLD]) for one in range(EVENTS)), key=lambda one: one.when.earliest)
    rounds = [tuple(one.key for one in events if one.series == f"series:{n}") for n in range(12)]
    series = tuple(Series(f"series:{n}", f"Talks number {n}", rounds=keys) for n, keys in enumerate(rounds))
    return Collection(tuple(articles), (), tuple(events), series)


def article(number: int) -> Any:
    """An article that tells of TOLD events, a line each."""
    from model.domain import Article

    lines = (f"Delegates of both sides met for round {number * TOLD + n} and spoke about rivers, fish and mail." for n in range(TOLD))
    return Article(f"{number}.txt", "\n".join(lines), f"{number:064d}", title=f"Talks and more talks, part {number}", source="Daily")


def event(one: int, told: Any) -> Any:
    """The event of this number; some are certain, some not, some last."""
    from model.dates import DateSpan, Precision, day_number
    from model.domain import Event, Kind, Mention, Status

    first = day_number(2015) + one * 37 % 3650
    doubt = DateSpan.within(first, first + one % 40, Precision.MONTH, "")
    line = told.text.split("\n")[one % TOLD]
    start = told.text.index(line)
    mention = Mention(told.digest, start, start + len(line), line)
    return Event(
        f"event:{one}",
        f"Round {one} of the talks about rivers and fish",
        tuple(Kind)[one % 12],
        tuple(Status)[one % 6],
        doubt if one % 3 else DateSpan.lasting(first, first + one % 200),
        f"Town {one % 9}",
        mentions=(mention,),
        series=f"series:{one % 12}",
    )


def seconds(ending: str, **options: Any) -> float:
    """Processor seconds to the file, the best of three; data and footnotes go along."""
    from gui.image_export import render
    from model.export.origin import Origin

    made = collection()
    best = float("inf")
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(3):
            begun = time.process_time()
            render(made, Path(folder) / f"a{ending}", origin=Origin("Talks", "1"), footnotes=True, **options)
            best = min(best, time.process_time() - begun)
    return best


@figure("export_png", unit="s", limit=LIMIT, what="an image of 300 events with footnotes and data as PNG")
def export_png() -> float:
    return seconds(".png")


@figure("export_png_fine", unit="s", limit=LIMIT, what="the same at 1920 x 1080, four times as fine (7680 x 4320 pixels)")
def export_png_fine() -> float:
    return seconds(".png", width=1920, height=1080, scale=4.0)


@figure("export_svg", unit="s", limit=LIMIT, what="an image of 300 events with footnotes and data as SVG")
def export_svg() -> float:
    return seconds(".svg")


@figure("export_pdf", unit="s", limit=LIMIT, what="300 events with footnotes, links and data as PDF on A4")
def export_pdf() -> float:
    return seconds(".pdf", paper="A4")

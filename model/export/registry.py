"""The data exporters by the ending of the file, and the one way bytes reach a disk: whole or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from model.domain import Collection
from model.export.to_csv import csv_pieces, to_csv
from model.export.to_graphml import to_graphml
from model.export.to_html import to_html
from model.export.to_icalendar import to_icalendar
from model.export.to_json import json_pieces, to_json
from model.export.to_markdown import to_markdown
from model.export.to_timelinejs import to_timelinejs
from model.progress import Progress
from model.translation import tr
from model.whole_files import part_for, why_not

_TOLD_SECONDS = 0.1  # how often long work tells how far it is


class ExportError(Exception):
    """An export that could not be written; its text is a sentence for the user."""

    for_reader = True


@dataclass(frozen=True, slots=True)
class Exporter:
    """A kind of export: its ending with the dot, its name in dialogs, and the function from collection to bytes."""

    ending: str
    name: str
    make: Callable[[Collection], bytes]
    pieces: Callable[[Collection], Iterator[bytes]] | None = None  # the same in pieces, about one an event, where it can be made so


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(".json", "JSON (everything, with sources)", to_json, json_pieces),
    Exporter(".csv", "CSV (one event a row)", to_csv, csv_pieces),
    Exporter(".html", "Web page (opens without network)", to_html),
    Exporter(".md", "Markdown report with footnotes", to_markdown),
    Exporter(".ics", "iCalendar (for calendar programs)", to_icalendar),
    Exporter(".timeline.json", "TimelineJS", to_timelinejs),
    Exporter(".graphml", "GraphML (who met whom)", to_graphml),
)


def exporter_for(path: Path) -> Exporter | None:
    """The exporter for a file of this name, the one with the longest ending that fits; None where its ending is not a data export's."""
    name = path.name.lower()
    fitting = [exporter for exporter in EXPORTERS if name.endswith(exporter.ending)]
    return max(fitting, key=lambda exporter: len(exporter.ending), default=None)


def export_data(collection: Collection, path: Path) -> None:
    """Write the collection in the form the ending asks for.  Raises ExportError with a sentence for the user."""
    for _ in export_steps(collection, path):
        pass


def export_steps(collection: Collection, path: Path) -> Generator[Progress, None, None]:
    """The same as long work, which leaves what was there where it is stopped."""
    exporter = exporter_for(path)
    if exporter is None:
        known = ", ".join(exporter.ending for exporter in EXPORTERS)
        said = tr("“{name}” has no ending Hiatus can write as data. Use one of {known}.", name=path.name, known=known)
        raise ExportError(said)
    pieces = exporter.pieces(collection) if exporter.pieces else iter((exporter.make(collection),))
    yield from write_whole_steps(path, pieces, len(collection.events))


def write_whole_steps(path: Path, pieces: Iterator[bytes], total: int) -> Generator[Progress, None, None]:
    """Write the pieces beside the file, then put it in place: a reader sees the old file or the new one.  Raises ExportError.

    `total`: about how many pieces there are.
    """
    try:
        with part_for(path) as part:
            told = time.monotonic()
            for number, piece in enumerate(pieces):
                part.file.write(piece)
                if time.monotonic() - told > _TOLD_SECONDS:
                    told = time.monotonic()
                    yield Progress(min(number, total), total, tr("Writing {name}", name=path.name))
            part.replace()
    except OSError as error:
        raise ExportError(tr("“{path}” could not be written: {why}", path=path, why=why_not(error))) from error

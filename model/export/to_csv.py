"""The CSV export: one event a row, UTF-8 with a byte order mark (spreadsheets ask for it), RFC 4180 quoting."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from model.dates import iso
from model.domain import Collection, Event

COLUMNS = (
    "id",
    "title",
    "kind",
    "status",
    "series",
    "place",
    "earliest",
    "start_latest",
    "end_earliest",
    "latest",
    "edtf",
    "precision",
    "participants",
    "fulfils",
    "conflicts",
    "articles",
    "report",
    "why",
)


def to_csv(collection: Collection) -> bytes:
    """All events in the collection's order under the header COLUMNS; several values in one cell are joined by "; "."""
    return b"".join(csv_pieces(collection))


def csv_pieces(collection: Collection) -> Iterator[bytes]:
    """The same, a row at a time."""
    names = {participant.key: participant.name for participant in collection.participants}
    series = {one.key: one.name for one in collection.series}
    paths = {article.digest: article.title or article.path for article in collection.articles}
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    out.write("\ufeff")
    writer.writeheader()
    for event in collection.events:
        writer.writerow(_row(event, names, series, paths))
        yield out.getvalue().encode()
        out.seek(0)
        out.truncate()
    yield out.getvalue().encode()


def _row(event: Event, names: dict[str, str], series: dict[str, str], paths: dict[str, str]) -> dict[str, str]:
    when = event.when
    bounds = (when.earliest, when.start_latest, when.end_earliest, when.latest) if when else ()
    days = dict(zip(("earliest", "start_latest", "end_earliest", "latest"), map(iso, bounds), strict=False))
    return {
        "id": event.key,
        "title": event.title,
        "kind": event.kind.value,
        "status": event.status.value,
        "series": series.get(event.series, event.series),
        "place": event.place,
        **days,
        "edtf": when.edtf if when else "",
        "precision": when.precision.value if when else "unknown",
        "participants": "; ".join(names.get(role.participant, role.participant) for role in event.participants),
        "fulfils": event.fulfils,
        "conflicts": "; ".join(conflict.told for conflict in event.conflicts),
        "articles": "; ".join(dict.fromkeys([*(paths.get(one.article, one.article) for one in event.mentions), *_row_of(event)])),
        "report": event.mentions[0].text if event.mentions else event.record.text if event.record else "",
        "why": "; ".join(step.says for step in when.derivation) if when else "",
    }


def _row_of(event: Event) -> list[str]:
    return [f"{record.name}, row {record.line}" for record in event.rows]

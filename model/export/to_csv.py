"""The CSV export: one event a row, UTF-8 with a byte order mark (spreadsheets ask for it), RFC 4180 quoting."""

from __future__ import annotations

import csv
import io

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
    names = {participant.key: participant.name for participant in collection.participants}
    series = {one.key: one.name for one in collection.series}
    paths = {article.digest: article.title or article.path for article in collection.articles}
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for event in collection.events:
        writer.writerow(_row(event, names, series, paths))
    return ("\ufeff" + out.getvalue()).encode()


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
        "conflicts": "; ".join(conflict.says for conflict in event.conflicts),
        "articles": "; ".join(dict.fromkeys(paths.get(mention.article, mention.article) for mention in event.mentions)),
        "report": event.mentions[0].text if event.mentions else "",
        "why": "; ".join(step.says for step in when.derivation) if when else "",
    }

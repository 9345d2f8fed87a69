"""The JSON export, as INTERCHANGE describes it: format "hiatus-timeline", version 1.

Ids are the keys of the values, so that the same articles give the same document on every machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from model.dates import DateSpan, Step, iso
from model.domain import (
    Article,
    Claim,
    Collection,
    Conflict,
    Event,
    EventTable,
    Hiatus,
    Mention,
    Participant,
    Publication,
    Record,
    Series,
    TextSpan,
)

FORMAT = "hiatus-timeline"
VERSION = 1


def to_json(collection: Collection) -> bytes:
    """The whole collection as UTF-8 JSON, keys in INTERCHANGE's order, ending in a newline."""
    return b"".join(json_pieces(collection))


def json_pieces(collection: Collection) -> Iterator[bytes]:
    """The same, an event at a time."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "articles": [_article(article) for article in collection.articles],
        "participants": [_participant(participant) for participant in collection.participants],
        "series": [_series(series) for series in collection.series],
        "events": [],
        **({"tables": [_table(table) for table in collection.tables]} if collection.tables else {}),
        "failures": [{"path": failure.path, "reason": failure.reason} for failure in collection.failures],
    }
    before, after = (json.dumps(document, ensure_ascii=False, indent=1) + "\n").rsplit('"events": []', 1)
    yield f'{before}"events": ['.encode()
    number = 0
    for number, event in enumerate(collection.events, 1):
        lines = json.dumps(_event(event), ensure_ascii=False, indent=1).replace("\n", "\n  ")
        yield f"{',' if number > 1 else ''}\n  {lines}".encode()
    yield f"{chr(10) + ' ' if number else ''}]{after}".encode()


def _steps(steps: tuple[Step, ...]) -> list[dict[str, Any]]:
    return [{"rule": s.rule, "phrase": s.phrase, "start": s.start, "end": s.end, "says": s.says} for s in steps]


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.digest,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "byline": article.byline,
        "language": article.language,
        "published": _publication(article.published) if article.published else None,
    }


def _publication(published: Publication) -> dict[str, Any]:
    return {
        "earliest": iso(published.earliest),
        "latest": iso(published.latest),
        "edtf": published.edtf,
        "basis": published.basis.value,
        "confidence": round(published.confidence, 3),
        "derivation": _steps(published.derivation),
    }


def _participant(participant: Participant) -> dict[str, Any]:
    return {
        "id": participant.key,
        "name": participant.name,
        "kind": participant.kind.value,
        "country": participant.country or None,
        "role": participant.role,
        "aliases": list(participant.aliases),
    }


def _series(series: Series) -> dict[str, Any]:
    return {
        "id": series.key,
        "name": series.name,
        "aliases": list(series.aliases),
        "parties": list(series.parties),
        "rounds": list(series.rounds),
        "hiatuses": [_hiatus(hiatus) for hiatus in series.hiatuses],
    }


def _hiatus(hiatus: Hiatus) -> dict[str, Any]:
    return {
        "from": iso(hiatus.first),
        "to": iso(hiatus.last) if hiatus.last is not None else None,
        "before": hiatus.before or None,
        "after": hiatus.after or None,
        "cause": hiatus.cause,
        "stated": hiatus.stated,
        "claims": [_claim(claim) for claim in hiatus.claims],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "text": claim.text,
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "holds": claim.holds,
        "says": claim.says,
    }


def _when(when: DateSpan | None) -> dict[str, Any]:
    if when is None:
        return {
            "earliest": None,
            "latest": None,
            "start_latest": None,
            "end_earliest": None,
            "edtf": "",
            "precision": "unknown",
            "derivation": [],
        }
    return {
        "earliest": iso(when.earliest),
        "latest": iso(when.latest),
        "start_latest": iso(when.start_latest),
        "end_earliest": iso(when.end_earliest),
        "edtf": when.edtf,
        "precision": when.precision.value,
        "note": when.note,
        "derivation": _steps(when.derivation),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.key,
        "title": event.title,
        "kind": event.kind.value,
        "status": event.status.value,
        "series": event.series or None,
        "place": event.place or None,
        "when": _when(event.when),
        "participants": [{"id": role.participant, "role": role.role} for role in event.participants],
        "fulfils": event.fulfils or None,
        "conflicts": [_conflict(conflict) for conflict in event.conflicts],
        "mentions": [_mention(mention) for mention in event.mentions],
        **({"record": _record(event.record)} if event.record else {}),
        **({"records": [_record(record) for record in event.records]} if event.records else {}),
        **({"accepted": True} if event.accepted else {}),
    }


def _table(table: EventTable) -> dict[str, Any]:
    return {
        "id": table.digest,
        "path": table.path,
        "name": table.name,
        "source": table.source,
        "form": table.format,
        "columns": list(table.columns),
        "rows": table.rows,
        "failed": table.failed,
    }


def _record(record: Record) -> dict[str, Any]:
    return {"table": record.table, "line": record.line, "text": record.text, "link": record.link or None}


def _conflict(conflict: Conflict) -> dict[str, Any]:
    of: dict[str, Any] = {"event": conflict.event} if conflict.event else {"mention": conflict.mention if conflict.mention >= 0 else None}
    settled = {"settled": True, "stands": conflict.stands if conflict.stands >= 0 else None} if conflict.settled else {}
    return {**of, "says": conflict.says, **settled}


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "article": mention.article,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "date_phrase": _span(mention.date_phrase),
        "place": _span(mention.place),
    }


def _span(span: TextSpan | None) -> dict[str, Any] | None:
    return {"start": span.start, "end": span.end, "text": span.text} if span else None

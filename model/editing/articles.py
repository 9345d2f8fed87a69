"""What a person says of whole articles: when one was published, and that one takes no part.  Linking is given both (`model.joining`).

Override rows: ("article", digest, "published") -> a publication, ("article", digest, "out") -> true,
or "undone" where what was undone is that it was added: adding its file again puts it back.
"""

from __future__ import annotations

import json
from collections.abc import Collection as Several
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from model.dates import DateSpan, Step
from model.domain import Basis, Collection, Event, Publication, Series
from model.editing.values import Override, OverrideRows

__all__ = [
    "UNADDED",
    "Corrections",
    "corrections",
    "out_row",
    "publication_as_said",
    "publication_from_json",
    "publication_row",
    "publication_to_json",
    "unadded_row",
    "without_articles",
]

UNADDED = '"undone"'
_OUT = frozenset({"true", UNADDED})


@dataclass(frozen=True, slots=True)
class Corrections:
    """When articles were published, by digest, and which take no part."""

    published: Mapping[str, Publication] = field(default_factory=dict)
    out: frozenset[str] = frozenset()


def corrections(rows: OverrideRows) -> Corrections:
    """What override rows say of whole articles.  A publication that cannot be made sense of counts for none."""
    published = {}
    for (noun, digest, name), value in rows.items():
        if (noun, name) == ("article", "published"):
            try:
                published[digest] = publication_from_json(value)
            except (ValueError, KeyError, TypeError):
                continue
    out = frozenset(digest for (noun, digest, name), value in rows.items() if (noun, name) == ("article", "out") and value in _OUT)
    return Corrections(published, out)


def unadded_row(digest: str) -> Override:
    """The row that takes an article out since adding it is undone."""
    return Override("article", digest, "out", UNADDED)


def publication_row(digest: str, publication: Publication | None) -> Override:
    """The row that says when an article was published; None: as it was read."""
    return Override("article", digest, "published", None if publication is None else publication_to_json(publication))


def out_row(digest: str, out: bool) -> Override:
    """The row that takes an article out of the project, or puts it back."""
    return Override("article", digest, "out", "true" if out else None)


def publication_as_said(span: DateSpan, words: str) -> Publication:
    """The publication that a person gave as these words, understood as this date: some day of it."""
    step = Step("corrected", words, -1, -1, f"The date of publication was corrected by hand to “{words}”.")
    return Publication(span.earliest, span.latest, span.edtf, Basis.USER, (step,), 1.0)


def publication_to_json(publication: Publication) -> str:
    """A publication as JSON, nothing lost."""
    steps = [(step.rule, step.phrase, step.start, step.end, step.says) for step in publication.derivation]
    said = {"days": [publication.earliest, publication.latest], "edtf": publication.edtf, "basis": publication.basis}
    return json.dumps({**said, "derivation": steps, "confidence": publication.confidence}, ensure_ascii=False)


def publication_from_json(text: str) -> Publication:
    """What `publication_to_json` wrote.  Raises ValueError, KeyError or TypeError for anything else."""
    value = json.loads(text)
    earliest, latest = (int(day) for day in value["days"])
    if earliest > latest:
        raise ValueError(f"a publication that ends before it begins: {text}")
    steps = tuple(Step(*step) for step in value["derivation"])
    return Publication(earliest, latest, str(value["edtf"]), Basis(value["basis"]), steps, float(value["confidence"]))


def without_articles(collection: Collection, out: Several[str]) -> Collection:
    """The collection without these articles: their mentions go, and the events and claims that none but they report."""
    if not out:
        return collection
    events = [_without(event, out) for event in collection.events]
    kept = tuple(event for event in events if event is not None)
    gone = {event.key for event in collection.events} - {event.key for event in kept}
    return replace(
        collection,
        articles=tuple(article for article in collection.articles if article.digest not in out),
        events=tuple(_unreferred(event, gone) for event in kept),
        series=tuple(_thinned(series, out, gone) for series in collection.series),
    )


def _without(event: Event, out: Several[str]) -> Event | None:
    places = [place for place, mention in enumerate(event.mentions) if mention.article not in out]
    if len(places) == len(event.mentions):
        return event
    if not places:
        return None
    now = {before: place for place, before in enumerate(places)}
    conflicts = tuple(
        replace(one, mention=now.get(one.mention, -1)) for one in event.conflicts if one.event or one.mention < 0 or one.mention in now
    )
    return replace(event, mentions=tuple(event.mentions[place] for place in places), conflicts=conflicts)


def _unreferred(event: Event, gone: Several[str]) -> Event:
    conflicts = tuple(one for one in event.conflicts if one.event not in gone)
    fulfils = "" if event.fulfils in gone else event.fulfils
    same = fulfils == event.fulfils and len(conflicts) == len(event.conflicts)
    return event if same else replace(event, fulfils=fulfils, conflicts=conflicts)


def _thinned(series: Series, out: Several[str], gone: Several[str]) -> Series:
    gaps = tuple(
        replace(
            gap,
            before="" if gap.before in gone else gap.before,
            after="" if gap.after in gone else gap.after,
            claims=tuple(claim for claim in gap.claims if claim.article not in out),
        )
        for gap in series.hiatuses
    )
    return replace(series, rounds=tuple(key for key in series.rounds if key not in gone), hiatuses=gaps)

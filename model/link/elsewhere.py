"""Rounds that other articles date tell when an article appeared: it calls its news "the first in four years" and names no year,
another says when the talks were held last."""

from __future__ import annotations

from collections.abc import Sequence

from model.dates import DateSpan, iso
from model.domain import Basis, Publication, Status
from model.extract.clues import again
from model.extract.extraction import Act, ClaimKind, Dating
from model.extract.resolve import Anchor, resolve
from model.link.reports import Source

__all__ = ["narrow_by_rounds"]

CLOSE = 31  # days: a publication date known so well needs no help
MOST = 12  # rounds of one series that are tried


def narrow_by_rounds(sources: Sequence[Source]) -> list[Source]:
    """Gives articles that claim a gap before their news, and tell no round before it themselves, the publication date that the
    rounds told elsewhere allow.

    Sets `published` of those and returns them.  Only one round may fit: where several do, nothing is known.  `sources` have their
    reports with their talks.
    """
    claimed = [(source, talks) for source in sources if not _known_well(source.published) and (talks := _claimed(source)) is not None]
    if not claimed:
        return []
    rounds = _rounds(sources, {talks for _, talks in claimed})
    found = []
    for source, talks in claimed:
        spans = {(span.earliest, span.latest): span for other, span in rounds.get(talks, ()) if other is not source}
        allowed = [published for span in list(spans.values())[:MOST] if (published := _allowed(source, span)) is not None]
        if len(allowed) == 1:
            source.published = allowed[0]
            found.append(source)
    return found


def _known_well(published: Publication | None) -> bool:
    return published is not None and (published.given or published.latest - published.earliest <= CLOSE)


def _claimed(source: Source) -> int | None:
    """The talks an article claims a gap of, where it does not date the round before itself."""
    for claim in source.extraction.claims:
        if claim.kind in (ClaimKind.FIRST_IN, ClaimKind.GAP) and claim.talks >= 0:
            talks = source.talks[claim.talks]
            told = any(report.talks == talks and _own_date(source, report.index) is not None for report in source.reports)
            return None if told else talks
    return None


def _own_date(source: Source, index: int) -> DateSpan | None:
    """The date of a held round that needs no anchor: "in May 2011"."""
    draft = source.extraction.drafts[index]
    if draft.act is not Act.ROUND or draft.status is Status.PLANNED or draft.when.dating is not Dating.PHRASE or draft.when.edge != "on":
        return None
    return resolve(source.extraction.phrases[draft.when.phrase], Anchor()).span


def _rounds(sources: Sequence[Source], wanted: set[int]) -> dict[int, list[tuple[Source, DateSpan]]]:
    """By talks: the rounds each article dates, by a date of its own or by its stated publication."""
    found: dict[int, list[tuple[Source, DateSpan]]] = {talks: [] for talks in wanted}
    for source in sources:
        stated = source.published is not None and source.published.given
        for report in source.reports:
            if report.talks not in wanted:
                continue
            span = _own_date(source, report.index)
            if span is None and stated and report.draft.act is Act.ROUND and report.draft.status is not Status.PLANNED:
                span = report.when
            if span is not None:
                found[report.talks].append((source, span))
    return found


def _allowed(source: Source, before: DateSpan) -> Publication | None:
    """The publication date an article has where the round before its news was at `before`; None where that helps nothing."""
    published = again(source.article, source.extraction, before)
    if published is None or published.earliest <= before.latest:
        return None
    known = source.published
    if known is None:
        return published
    earliest, latest = max(known.earliest, published.earliest), min(known.latest, published.latest)
    if earliest > latest or latest - earliest >= known.latest - known.earliest:
        return None
    if (earliest, latest) == (published.earliest, published.latest):
        return published
    edtf = iso(earliest) if earliest == latest else f"[{iso(earliest)}..{iso(latest)}]"
    derivation = (*known.derivation, *published.derivation)
    return Publication(earliest, latest, edtf, Basis.INFERRED, derivation, min(known.confidence, published.confidence))

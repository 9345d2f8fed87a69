"""When an article was published: as it says itself, or else inferred from everything that was read in it."""

from __future__ import annotations

from dataclasses import replace

from model.dates import DateSpan
from model.domain import Article, Publication, Status
from model.extract.extraction import Act, ClaimKind, Dating, Extraction
from model.extract.inference import Posterior, infer, posterior
from model.extract.publication import stated
from model.extract.publication_clues import Clues, GapClue, HeldClue
from model.extract.resolve import Anchor, resolve

_APPROX = {"more": "more_than", "less": "less_than", "about": "about"}


def infer_publication(article: Article, extraction: Extraction) -> Extraction:
    """The extraction with the publication date the article itself allows: stated, or inferred from all its clues."""
    published = stated(article) or infer(article, extraction.phrases, clues_of(article, extraction))
    return replace(extraction, publication=published)


def again(article: Article, extraction: Extraction, before: DateSpan) -> Publication | None:
    """The publication date of an article that states none, when another article tells the date of the round before its news."""
    return infer(article, extraction.phrases, clues_of(article, extraction, before))


def posterior_of(article: Article, extraction: Extraction) -> Posterior:
    """The weights of all days the article can have appeared on, by its own clues."""
    return posterior(article, extraction.phrases, clues_of(article, extraction))


def clues_of(article: Article, extraction: Extraction, before: DateSpan | None = None) -> Clues:
    """What the drafts and claims of an article say of the day it appeared.  `before` is the round before its news where that is
    known from elsewhere."""
    main = []
    for draft in extraction.drafts:
        if draft.main and draft.when.dating is Dating.PHRASE and draft.status is not Status.PLANNED and draft.when.edge == "on":
            phrase = extraction.phrases[draft.when.phrase]
            main.append((phrase.start, phrase.end))
    previous = before or _previous(extraction)
    gaps = tuple(
        GapClue(claim.months / 12, _APPROX.get(claim.bound, ""), previous, claim.start, claim.end, article.text[claim.start : claim.end])
        for claim in extraction.claims
        if claim.kind in (ClaimKind.FIRST_IN, ClaimKind.GAP) and previous is not None
    )
    held = tuple(HeldClue(before, gap.start, gap.end, gap.text) for gap in gaps[:1]) if before is not None else ()
    return Clues(held=held, gaps=gaps, main=tuple(main))


def _previous(extraction: Extraction) -> DateSpan | None:
    """The date of the round before the news as the article gives it, where it needs no anchor: the one called the last, else the
    newest one told ("last held in Lima in May 2011", "Lima was the host in May 2011")."""
    called = [claim.phrase for claim in extraction.claims if claim.kind is ClaimKind.LAST and claim.phrase >= 0]
    told = [draft.when.phrase for draft in extraction.drafts if draft.act is Act.ROUND and draft.when.phrase >= 0]
    for phrases in (called, told):
        spans = [resolve(extraction.phrases[phrase], Anchor()).span for phrase in phrases]
        known = [span for span in spans if span is not None]
        if known:
            return max(known, key=lambda span: span.earliest)
    return None

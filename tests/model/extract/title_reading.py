"""Titles of the events that reading a drawn text gives: each line a paragraph, "# " before a title, "> " before a caption."""

from __future__ import annotations

import hashlib
from typing import Any

from model.domain import Article, MarkedSpan, SpanKind
from model.extract.extraction import Draft
from model.extract.parsed import snapshot
from model.extract.passages import Passage
from model.extract.pipeline import extract
from tests.model.extract.name_reading import KINDS


def drafts(nlp: Any, text: str) -> tuple[Draft, ...]:
    """The event drafts of the text."""
    spans, at = [], 0
    for line in text.split("\n"):
        kind = KINDS.get(line[:2])
        if line.strip():
            spans.append(MarkedSpan(at + (2 if kind else 0), at + len(line), kind or SpanKind.BODY))
        at += len(line) + 1
    article = Article("drawn.txt", text, hashlib.sha256(text.encode()).hexdigest(), tuple(spans))
    passages = [Passage(span.kind, span.start, span.end, snapshot(nlp(text[span.start : span.end]))) for span in spans]
    return extract(article, passages).drafts


def titles(nlp: Any, text: str) -> list[str]:
    """The titles of those drafts, in order of the text."""
    return [draft.title for draft in sorted(drafts(nlp, text), key=lambda draft: draft.trigger)]

"""Articles made of a few sentences, read by the whole pipeline: what the tests of events stand on."""

from __future__ import annotations

import hashlib

from model.domain import Article, Collection, MarkedSpan, SpanKind
from model.extract.extraction import Draft, Extraction
from model.extract.pipeline import extract_all
from model.link.pipeline import link


def article(text: str, title: str = "", published: str = "") -> Article:
    """An article of paragraphs parted by empty lines, with a title line and a date line where given."""
    parts = [(title, SpanKind.TITLE)] if title else []
    parts += [(published, SpanKind.DATE_LINE)] if published else []
    parts += [(paragraph, SpanKind.BODY) for paragraph in text.split("\n\n")]
    spans, whole = [], ""
    for words, kind in parts:
        start = len(whole)
        whole += f"{words}\n\n"
        if words.strip():
            spans.append(MarkedSpan(start, start + len(words), kind))
    digest = hashlib.sha256(whole.encode()).hexdigest()
    return Article("drawn.txt", whole, digest, tuple(spans), title)


def read(text: str, title: str = "", published: str = "") -> Extraction:
    """What reading the article gives."""
    return next(extract_all([article(text, title, published)]))


def drafts(text: str) -> list[Draft]:
    """The event drafts of a text published on a Saturday in 2015."""
    return list(read(text, published="2015-03-07").drafts)


def linked(*articles: Article) -> Collection:
    """The collection the articles make."""
    return link(articles, list(extract_all(articles)))

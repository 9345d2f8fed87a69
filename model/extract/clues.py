"""When an article was published, from its date line or else from everything it says."""

from __future__ import annotations

from dataclasses import replace

from model.domain import Article, Basis, Publication, SpanKind
from model.extract.extraction import Extraction
from model.extract.phrases import find_phrases
from model.extract.resolve import Anchor, resolve


def infer_publication(article: Article, extraction: Extraction) -> Extraction:
    """The extraction with the publication date the article itself allows."""
    for span in article.spans:
        if span.kind in (SpanKind.DATE_LINE, SpanKind.BYLINE):
            for phrase in find_phrases(article.text[span.start : span.end], span.start):
                found = resolve(phrase, Anchor()).span
                if found is not None and found.earliest == found.latest:
                    return replace(extraction, publication=Publication(found.earliest, found.latest, found.edtf, Basis.STATED, found.derivation))
    return extraction

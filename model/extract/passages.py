"""The passages of an article that are read for events: its title, its paragraphs and its captions, each parsed on its own.

Furniture, repeats, bylines and date lines are never parsed, nor is what is written in another language than English.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from model.domain import ENGLISH, Article, SpanKind
from model.extract.parsed import Doc, snapshot

if TYPE_CHECKING:
    from spacy.language import Language

READ = (SpanKind.TITLE, SpanKind.BODY, SpanKind.CAPTION)
BATCH = 64  # passages handed to the parser at once


@dataclass(frozen=True, slots=True)
class Passage:
    """A parsed stretch of an article: `doc.text == article.text[start:end]`, so a token stands at `start + token.idx`."""

    kind: SpanKind
    start: int
    end: int
    doc: Doc

    @property
    def text(self) -> str:
        """The words of the passage."""
        return self.doc.text


def parse(articles: Iterable[Article], nlp: Language) -> Iterator[tuple[Article, tuple[Passage, ...]]]:
    """Each article with its passages in order, parsed in batches over the borders of articles (lazily: one batch ahead)."""
    waiting: list[tuple[Article, int]] = []  # articles whose passages are under way, with how many they have
    done: list[Passage] = []

    def stretches() -> Iterator[tuple[str, tuple[SpanKind, int, int, str]]]:
        for article in articles:
            spans = [span for span in article.spans if span.kind in READ and not span.language] if article.language == ENGLISH else []
            waiting.append((article, len(spans)))
            for span in spans:
                text = article.text[span.start : span.end]
                yield text, (span.kind, span.start, span.end, text)

    for doc, (kind, start, end, text) in nlp.pipe(stretches(), as_tuples=True, batch_size=BATCH):
        while waiting and waiting[0][1] == 0:
            yield waiting.pop(0)[0], ()
        done.append(Passage(kind, start, end, snapshot([doc], text)))
        if len(done) == waiting[0][1]:
            yield waiting.pop(0)[0], tuple(done)
            done = []
    for article, _ in waiting:
        yield article, ()

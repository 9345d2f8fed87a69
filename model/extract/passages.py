"""The passages of an article that are read for events: its title, its paragraphs and its captions, each parsed on its own.

Furniture, repeats, bylines and date lines are never parsed, nor is what is written in another language than English.

A paragraph of more than `LONGEST` characters becomes several passages, cut where a sentence ends (else at a blank, else anywhere):
the parser needs about 1 GB for 100,000 words at once.  So its memory has a bound, whatever the length of a text: a batch has at most
`BATCH` passages of `BATCH_SIZE` characters (some 100 MB), and what is kept of a text while it is read, about 1 KB a word, is that
of a section of `SECTION` characters (20 MB).  Only what was read is kept to the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from model.domain import ENGLISH, PROSE, Article, SpanKind
from model.extract.parsed import Doc, snapshot

if TYPE_CHECKING:
    from spacy.language import Language

BATCH = 64  # passages handed to the parser at once
BATCH_SIZE = 40_000  # characters handed to the parser at once
SECTION = 100_000  # characters of an article that are read together
LONGEST = 10_000  # characters of a passage
_CUT = 2_000  # characters before the end of a passage among which the place to cut is looked for
_SENTENCE_END = re.compile(r"[.!?]['\"”’)\]]{0,2}\s{1,9}(?=['\"“‘(\[]?[A-Z])|\n\s{0,9}")


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


Told = Callable[[Article, float], None]


@dataclass(slots=True)
class _Waiting:
    """An article whose passages are under way."""

    article: Article
    left: list[tuple[SpanKind, int, int]]  # kind, start and end of the passages not parsed yet, the last one first
    done: list[Passage] = field(default_factory=list)
    size: int = 0  # characters of `done`

    def take(self, doc: Doc) -> None:
        """The passage that is next."""
        kind, start, end = self.left.pop()
        self.done.append(Passage(kind, start, end, doc))
        self.size += end - start

    def section(self) -> tuple[Article, tuple[Passage, ...], bool]:
        """The passages that are done, and whether they are the last."""
        found, self.done, self.size = tuple(self.done), [], 0
        return self.article, found, not self.left


def parse(articles: Iterable[Article], nlp: Language, told: Told | None = None) -> Iterator[tuple[Article, tuple[Passage, ...], bool]]:
    """Each article with its passages in order, and True; an article of more than `SECTION` characters comes in several sections of
    about that length, False with all but the last.  Parsed in batches over the borders of articles (lazily: one batch ahead).  `told`
    is called after each batch with the article that is next and the share of it (0 to 1) that is parsed."""
    waiting: list[_Waiting] = []
    for batch in _batches(_texts(articles, waiting)):
        for doc in nlp.pipe(batch, batch_size=BATCH):
            while not waiting[0].left:
                yield waiting.pop(0).section()
            if waiting[0].size >= SECTION:
                yield waiting[0].section()
            waiting[0].take(snapshot(doc))
        if told is not None and waiting[0].left:
            told(waiting[0].article, waiting[0].left[-1][1] / len(waiting[0].article.text))
    for one in waiting:
        yield one.section()


def _texts(articles: Iterable[Article], waiting: list[_Waiting]) -> Iterator[str]:
    """The texts to parse, in order; notes in `waiting` which articles they are of."""
    for article in articles:
        spans = [span for span in article.spans if span.kind in PROSE and not span.language] if article.language == ENGLISH else []
        left = [(span.kind, start, end) for span in spans for start, end in cuts(article.text, span.start, span.end)]
        waiting.append(_Waiting(article, left[::-1]))
        for _, start, end in left:
            yield article.text[start:end]


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    held: list[str] = []
    size = 0
    for text in texts:
        if held and (len(held) == BATCH or size + len(text) > BATCH_SIZE):
            yield held
            held, size = [], 0
        held.append(text)
        size += len(text)
    if held:
        yield held


def cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """text[start:end] in stretches of at most LONGEST characters without a gap, as (start, end)."""
    while end - start > LONGEST:
        cut = _cut(text, start + LONGEST)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, end: int) -> int:
    """Where to cut at the latest at `end`: behind the last end of a sentence or line before it, else behind the last blank."""
    tail = text[end - _CUT : end]
    ends = [match.end() for match in _SENTENCE_END.finditer(tail)]
    blank = max(tail.rfind(" "), tail.rfind("\t"), tail.rfind("\u00a0"))
    place = ends[-1] if ends else blank + 1
    return end - _CUT + place if place else end

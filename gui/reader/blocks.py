"""What the reader shows of an article, as values: paragraphs made of slices of the text, and what is folded away."""

from __future__ import annotations

import re
from dataclasses import dataclass

from model.domain import Article, SpanKind
from model.translation import tr, trn
from model.wording import count_words, unread_told

FOLDED = (SpanKind.FURNITURE, SpanKind.REPEAT)
_SPACES = re.compile(r"\s{2,}|[\r\n\t\v\f\x1c-\x1f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: slices of the article in order, or (`text`) words that are not in it; `kind` decides its looks."""

    kind: str  # "title" | "row" | "notice" | "note" | "body" | "caption" | "raw"
    slices: tuple[tuple[int, int], ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The paragraphs, the stretches to dim, and a sentence about what is folded ("" where nothing is)."""

    blocks: tuple[Block, ...]
    dimmed: tuple[tuple[int, int], ...] = ()
    folded: str = ""


def slices(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """text[start:end] without the inner parts of its white space: of every run the first character stays."""
    made = []
    for run in _SPACES.finditer(text, start, end):
        if run.end() - run.start() > 1:
            made.append((start, run.start() + 1))
            start = run.end()
    made.append((start, end))
    return tuple((a, b) for a, b in made if b > a)


def clean(article: Article) -> Shown:
    """The title, a row for the publication date, what is not read and why, notes (byline, date line), paragraphs; furniture and
    repeats folded, paragraphs in another language dimmed."""
    text = article.text
    spans = [span for span in article.spans if span.kind not in FOLDED]
    head = next((span for span in spans if span.kind is SpanKind.TITLE), None)
    name = article.title or article.path.replace("\\", "/").rsplit("/", 1)[-1]
    blocks = [Block("title", slices(text, head.start, head.end)) if head else Block("title", text=name), Block("row"), *_notice(article)]
    told = " ".join(text[s.start : s.end] for s in spans if s.kind in (SpanKind.BYLINE, SpanKind.DATE_LINE)).casefold()
    note = " · ".join(words for words in (article.source, article.byline) if words and words.casefold() not in told)
    if note:
        blocks.append(Block("note", text=note))
    kinds = {SpanKind.BYLINE: "note", SpanKind.DATE_LINE: "note", SpanKind.CAPTION: "caption"}
    for span in spans:
        if span is not head:
            kind = "note" if span.kind is SpanKind.TITLE else kinds.get(span.kind, "body")
            blocks.append(Block(kind, slices(text, span.start, span.end)))
    if not article.spans and text.strip():
        blocks.append(Block("body", ((0, len(text)),)))
    return Shown(tuple(blocks), tuple((span.start, span.end) for span in spans if span.language), folded_words(article))


def as_read(article: Article) -> Shown:
    """The text exactly as read, furniture and repeats dimmed."""
    dimmed = tuple((span.start, span.end) for span in article.spans if span.kind in FOLDED or span.language)
    whole = Block("raw", ((0, len(article.text)),) if article.text else ())
    return Shown((Block("row"), *_notice(article), whole), dimmed, "")


def _notice(article: Article) -> tuple[Block, ...]:
    """What of the article is not read, and why."""
    says = unread_told(article)
    return (Block("notice", text=says),) if says else ()


def folded_words(article: Article) -> str:
    """ "4 repeated paragraphs and 3 lines of page furniture folded", "" where nothing is."""
    repeats = sum(span.kind is SpanKind.REPEAT for span in article.spans)
    lines = sum(len(article.text[s.start : s.end].splitlines()) for s in article.spans if s.kind is SpanKind.FURNITURE)
    parts = [count_words(repeats, "repeated paragraph")] * bool(repeats)
    parts += [trn("{n} line of page furniture", "{n} lines of page furniture", lines)] * bool(lines)
    if len(parts) == 2:
        return tr("{one} and {other} folded", one=parts[0], other=parts[1])
    return tr("{what} folded", what=parts[0]) if parts else ""

"""When an article was published: read from its own date lines, bylines and datelines (`stated`), else inferred (`infer`)."""

from __future__ import annotations

import re

from model.dates import Step, iso
from model.domain import Article, Basis, MarkedSpan, Publication, SpanKind
from model.extract.datelines import dateline
from model.extract.inference import infer
from model.extract.meaning import DatePhrase, Meaning
from model.extract.phrases import find_phrases
from model.extract.placing import Setting, place
from model.extract.publication_clues import Clues, GapClue, HeldClue, OfficeClue, TookOfficeClue
from model.extract.readings import one_reading
from model.extract.spelling import day_in_words, quoted

__all__ = ["Clues", "GapClue", "HeldClue", "OfficeClue", "TookOfficeClue", "infer", "stated"]

_PUBLISHED = re.compile(r"publish|posted|issued|\bfirst|created|released|\bfiled|submitted|\bdate|\bfrom", re.IGNORECASE)
_UPDATED = re.compile(r"updat|modif|revis|edited", re.IGNORECASE)
_BAIT = re.compile(r"copyright|©|\(c\)|photo|picture|\bfile\b|archive|all rights|since|est(?:\.|ablished)", re.IGNORECASE)
_SHORT_LINE = 70  # a body line longer than this is prose, not a date line


def stated(article: Article) -> Publication | None:
    """The publication date an article states, or None.

    Date lines and bylines are read first, then short lines of the body that are nothing but a date, then the agency's dateline
    that opens the first paragraph.  A line that says when it was published goes before one that says when it was updated;
    copyright years, photo credits and dates told in the body are no publication dates.
    """
    found: list[tuple[int, Publication]] = []
    for span in article.spans:
        if span.kind in (SpanKind.DATE_LINE, SpanKind.BYLINE):
            found.extend(_of_line(article.text, span))
    if not found:
        found = [pair for span in article.spans if span.kind is SpanKind.BODY for pair in _of_short_line(article.text, span)]
    if not found:
        found = _of_dateline(article)
    best = min(found, key=lambda pair: pair[0])[1] if found else None
    return one_reading(article, best) if best is not None and best.earliest < best.latest else best


def _of_line(text: str, span: MarkedSpan) -> list[tuple[int, Publication]]:
    """(rank, publication) of each full date in a line; the lower rank is the better."""
    line = text[span.start : span.end]
    dates: list[tuple[int, Publication]] = []
    last = 0
    for phrase in find_phrases(line, span.start):
        before = line[max(0, phrase.start - span.start - 30, last) : phrase.start - span.start]
        last = phrase.end - span.start
        publication = _publication(phrase)
        if publication is None or _BAIT.search(before):
            continue
        labels = [(found.end(), rank) for rank, label in ((0, _PUBLISHED), (2, _UPDATED)) for found in label.finditer(before)]
        rank = max(labels)[1] if labels else 1
        dates.append((rank, publication))
    return dates


def _of_short_line(text: str, span: MarkedSpan) -> list[tuple[int, Publication]]:
    line = text[span.start : span.end].strip()
    if len(line) > _SHORT_LINE or _BAIT.search(line):
        return []
    phrases = find_phrases(line, span.start + len(text[span.start : span.end]) - len(text[span.start : span.end].lstrip()))
    letters = sum(char.isalpha() for char in line) - sum(sum(char.isalpha() for char in phrase.text) for phrase in phrases)
    if len(phrases) != 1 or letters > 20 or (line.endswith((".", "?", "!")) and letters):
        return []
    publication = _publication(phrases[0])
    return [(1, publication)] if publication is not None else []


def _of_dateline(article: Article) -> list[tuple[int, Publication]]:
    found = dateline(article)
    publication = _publication(found.phrase) if found is not None and found.full else None
    return [(1, publication)] if publication is not None else []


def _publication(phrase: DatePhrase) -> Publication | None:
    """The publication a full date (day, month and year) states; a date that can be read two ways gives both days."""
    meanings = [part.meaning for part in phrase.meaning.parts] if phrase.meaning.kind == "either" else [phrase.meaning]
    days = sorted({day for meaning in meanings if (day := _full_day(meaning)) is not None})
    if not days:
        return None
    if len(days) == 1:
        says = f"The article's line {quoted(phrase.text)} says that it was published on {day_in_words(days[0])}."
        step = Step("date line", phrase.text, phrase.start, phrase.end, says)
        return Publication(days[0], days[0], iso(days[0]), Basis.STATED, (step,))
    says = f"The article gives its date as {quoted(phrase.text)}: {day_in_words(days[0])} or {day_in_words(days[-1])}."
    step = Step("date line", phrase.text, phrase.start, phrase.end, says)
    return Publication(days[0], days[-1], f"[{iso(days[0])},{iso(days[-1])}]", Basis.STATED, (step,), 0.5)


def _full_day(meaning: Meaning) -> int | None:
    if meaning.kind != "date" or meaning.year is None or meaning.month is None or meaning.day is None:
        return None
    where = place(meaning, Setting())
    return where.first if where is not None and where.first == where.last else None

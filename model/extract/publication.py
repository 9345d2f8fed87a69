"""When an article was published: read from its own date lines, bylines and datelines (`stated`), else inferred (`infer`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.dates import Step, day_number, days_in_month, iso
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
_BAIT = re.compile(
    r"copyright|©|\(c\)|photo|picture|image|\bfile\b|archive|all rights|(?<!online )since|est(?:\.|ablished)|accessed|retrieved|\bborn\b"
    r"|closed|closes|\bevent\b|\bjoin\b|valid|until|printed|deadline|expires?|\bdue\b|register|sign up",
    re.IGNORECASE,
)
# Sentences that say it: "This article was first published on ...", "A version of this article appears in print on ...".
_ITSELF = re.compile(r"\b(?:this|a version of this) (?:article|story|report|column|piece|post|review|interview)\b", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:this|a version of this) (?:article|story|report|column|piece|post|review|interview)\b[^.\n]{0,50}"
    r"\b(?:published|posted|appeared|appears|printed|ran)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
# Orders that are no date phrases of prose: a program's stamp ("Thu Jan 4 14:03:22 2024") and the year first ("2024 January 4").
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_ODD = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}\.?,?\s{{1,3}}{_MONTH}\s{{1,3}}(?P<day>\d{{1,2}})\s\d\d:\d\d(?::\d\d)?"
        r"(?:\s[a-z]{2,5})?\s(?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<year>(?:19|20)\d\d),?\s{_MONTH}\s(?P<day>\d{{1,2}})\b",
    )
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SMALL = {"the", "of", "on", "in", "by", "at", "page", "pg", "and", "a", "p", "edition", "date", "day", "sec"}
_NAMES = 45  # letters of names beside a date in a line of its own: a paper, an edition, a town
_LONG_LINE = 400  # characters: a note on the article itself is no longer
_SHORT_LINE = 70  # a body line longer than this is prose, not a date line


def stated(article: Article) -> Publication | None:
    """The publication date an article states, or None.

    Date lines and bylines are read first, then short lines of the body that are nothing but a date, then the agency's dateline
    that opens the first paragraph, then sentences on the article itself.  A line that says when it was published goes before one
    that says when it was updated; copyright years, photo credits and dates told in the body are no publication dates.
    """
    found: list[tuple[int, Publication]] = []
    for span in article.spans:
        if span.kind in (SpanKind.DATE_LINE, SpanKind.BYLINE):
            found.extend(_of_line(article.text, span))
    if not found:
        found = [pair for span in article.spans if span.kind is SpanKind.BODY for pair in _of_short_line(article.text, span)]
    if not found:
        found = _of_dateline(article)
    if not found:
        found = [pair for span in article.spans for pair in (*_of_sentence(article.text, span), *_of_odd_order(article.text, span))]
    best = min(found, key=lambda pair: pair[0])[1] if found else None
    return one_reading(article, best) if best is not None and best.earliest < best.latest else best


def _of_line(text: str, span: MarkedSpan) -> list[tuple[int, Publication]]:
    """(rank, publication) of each full date in a line; the lower rank is the better."""
    line = text[span.start : span.end]
    dates: list[tuple[int, Publication]] = []
    last = 0
    for phrase in find_phrases(line, span.start):
        last_end, before = last, line[max(0, phrase.start - span.start - 30, last) : phrase.start - span.start]
        last = phrase.end - span.start
        publication = _publication(phrase)
        if publication is None or _BAIT.search(before if last_end else text[_line_start(text, span.start) : span.start] + before):
            continue
        labels = [(found.end(), rank) for rank, label in ((0, _PUBLISHED), (2, _UPDATED)) for found in label.finditer(before)]
        rank = max(labels)[1] if labels else 1
        dates.append((rank, publication))
    return dates


def _line_start(text: str, at: int) -> int:
    """Where the line begins that a place stands in; at most so far back as a label reaches."""
    return max(text.rfind("\n", 0, at) + 1, at - 30)


def _of_short_line(text: str, span: MarkedSpan) -> list[tuple[int, Publication]]:
    line = text[span.start : span.end].strip()
    if len(line) > _SHORT_LINE or _BAIT.search(line):
        return []
    phrases = find_phrases(line, span.start + len(text[span.start : span.end]) - len(text[span.start : span.end].lstrip()))
    dated = [(phrase, publication) for phrase in phrases if (publication := _publication(phrase)) is not None]
    if len(dated) != 1 or not all(phrase is dated[0][0] or _is_beside(phrase.meaning) for phrase in phrases):
        return []
    left = _without(line, phrases)
    letters = sum(char.isalpha() for char in left)
    names = all(word[0].isupper() or word in _SMALL for word in re.findall(r"[^\W\d_]+", left))
    labelled = bool(_PUBLISHED.search(left) or _UPDATED.search(left))
    if letters > (_NAMES if names and ("," in left or ";" in left) else 20) and not (labelled and letters <= _NAMES):
        return []
    if (line.endswith((".", "?", "!")) and letters) or _goes_on(text[max(0, span.start - 4) : span.start]):
        return []
    return [(1, dated[0][1])]


def _goes_on(before: str) -> bool:
    """Whether a line goes on from the one before it: wrapped prose whose last words are a date."""
    return before.count("\n") == 1 and before.rstrip()[-1:].isalnum() and before.rstrip()[-1:].islower()


def _without(line: str, phrases: Sequence[DatePhrase]) -> str:
    """A line without its date phrases."""
    for phrase in phrases:
        line = line.replace(phrase.text, " ", 1)
    return line


def _is_beside(meaning: Meaning) -> bool:
    """Whether a phrase can stand beside a date in its line: a weekday, a time of day."""
    clock = meaning.hour is not None or meaning.part != ""
    return meaning.kind == "date" and meaning.year is None and meaning.month is None and (meaning.weekday is not None or clock)


def _of_sentence(text: str, span: MarkedSpan) -> list[tuple[int, Publication]]:
    """What a sentence says of the article itself: "This article was first published on May 4, 2011"."""
    words = text[span.start : span.end]
    if len(words) > _LONG_LINE or not _ITSELF.search(words):
        return []
    found = []
    for phrase in find_phrases(words, span.start):
        publication = _publication(phrase)
        if publication is not None and _SAID.search(words[max(0, phrase.start - span.start - 120) : phrase.start - span.start]):
            found.append((0, publication))
    return found


def _of_odd_order(text: str, span: MarkedSpan) -> list[tuple[int, Publication]]:
    base = text.rfind("\n", 0, span.start) + 1
    line = text[base : base + _SHORT_LINE].split("\n", 1)[0]
    if span.end - span.start > _SHORT_LINE or _BAIT.search(line):
        return []
    for pattern in _ODD:
        match = pattern.search(line)
        if match is not None:
            month, day = _MONTHS.index(match["month"].lower()) + 1, int(match["day"])
            if 1 <= day <= days_in_month(int(match["year"]), month):
                at, start = day_number(int(match["year"]), month, day), base + match.start()
                return [(1, _published(at, match.group(), start, start + len(match.group())))]
    return []


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
        return _published(days[0], phrase.text, phrase.start, phrase.end)
    says = f"The article gives its date as {quoted(phrase.text)}: {day_in_words(days[0])} or {day_in_words(days[-1])}."
    step = Step("date line", phrase.text, phrase.start, phrase.end, says)
    return Publication(days[0], days[-1], f"[{iso(days[0])},{iso(days[-1])}]", Basis.STATED, (step,), 0.5)


def _published(day: int, words: str, start: int, end: int) -> Publication:
    says = f"The article's line {quoted(words)} says that it was published on {day_in_words(day)}."
    return Publication(day, day, iso(day), Basis.STATED, (Step("date line", words, start, end, says),))


def _full_day(meaning: Meaning) -> int | None:
    if meaning.kind != "date" or meaning.year is None or meaning.month is None or meaning.day is None:
        return None
    where = place(meaning, Setting())
    return where.first if where is not None and where.first == where.last else None

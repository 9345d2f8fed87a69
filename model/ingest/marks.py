"""What each stretch of an article is: title, byline, date line, caption, body, furniture or repeat.

Pure: text in, spans out.  Nothing is removed; what is furniture or said twice is marked so, and every non-space character
lies in exactly one span.  The rules are general: the form of a line, its place, its likeness to others, and the lists in
resources/rules/en/furniture.toml.  The time is linear in the length of the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from model.domain import MarkedSpan, SpanKind
from model.ingest.credits import Part, credit_parts, dateline_source
from model.ingest.furniture import is_caption, is_furniture, opens_links
from model.ingest.headline import Headline, find_headline, lead_as_title
from model.ingest.lines import Line, is_prose, is_sentence, key_of, paragraphs, word_count
from model.ingest.repeats import SAME_AT_LEAST, covered, sentences
from model.wording import unmarked

SENTENCE_REPEAT = 40  # letters of a sentence that is looked for in other paragraphs
EDGE = 100  # lines from either end of the file in which a date or a source without a label may be a credit
LABEL_WORDS = 3  # a line of so few words between title and body is a label, not a deck
SECTION_WORDS = 8  # a line of fewer words before the title names a section or the site
LINK_WORDS = 14  # a line of at most so many words after the body, no sentence, is a link or a tag


@dataclass(frozen=True, slots=True)
class Marked:
    """The spans in order, and what they say of the whole: title, source and byline ("" where none stands), the date lines' spans."""

    spans: tuple[MarkedSpan, ...]
    title: str = ""
    source: str = ""
    byline: str = ""
    date_lines: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _Page:
    """The lines of an article and what is known of each so far."""

    lines: list[Line]
    kinds: list[SpanKind | None]
    parts: dict[int, list[Part]] = field(default_factory=dict)
    headline: Headline | None = None
    prose: list[int] = field(default_factory=list)

    @property
    def first(self) -> int:
        """The index of the first paragraph of prose, the number of lines where there is none."""
        return self.prose[0] if self.prose else len(self.lines)

    def open(self, start: int, end: int) -> list[int]:
        """The indices in start..end-1 nothing is known of yet."""
        return [index for index in range(start, end) if self.kinds[index] is None]

    def credit(self, index: int, parts: list[Part]) -> None:
        """Makes a line a credit line of these parts."""
        self.parts[index] = parts
        self.kinds[index] = parts[0].kind


def mark(text: str) -> Marked:
    """The marked spans of an article's text, as code-point offsets into it, with title, source and byline."""
    lines = paragraphs(text)
    page = _Page(lines, [None] * len(lines))
    _mark_alone(page)
    _mark_title(page)
    _mark_head(page)
    _mark_tail(page)
    cuts = _repeats(page)
    spans: list[MarkedSpan] = []
    for index, line in enumerate(lines):
        spans.extend(_spans(page, index, line, cuts.get(index, [])))
    return Marked(tuple(spans), *_about(page))


def _mark_alone(page: _Page) -> None:
    """What a line's own form says: furniture, captions and credit lines; then where the prose is."""
    for index, line in enumerate(page.lines):
        if is_furniture(line.text):
            page.kinds[index] = SpanKind.FURNITURE
        elif is_caption(line.text):
            page.kinds[index] = SpanKind.CAPTION
        elif is_prose(line.text):
            page.prose.append(index)
    last = page.prose[-1] if page.prose else -1
    for index, line in enumerate(page.lines):
        if page.kinds[index] is SpanKind.CAPTION:
            continue
        edge = index < min(page.first, EDGE) or index > max(last, len(page.lines) - EDGE)
        parts = credit_parts(line.text, edge=edge) if page.kinds[index] is None or _may_be_credit(line.text) else None
        if parts:
            page.credit(index, parts)
    page.prose = [index for index in page.prose if page.kinds[index] is None]


def _may_be_credit(text: str) -> bool:
    """Whether a line the furniture rules took may hold a date or a source all the same ("Published in World on 3 May 2015")."""
    return len(text) <= 120 and (any(ch.isdigit() for ch in text) or ":" in text) and not text.lstrip().startswith(("©", "http"))


def _mark_title(page: _Page) -> None:
    """The title's line, and the first paragraph in its place where no line looks like one."""
    dated = sorted(page.parts)
    headline = find_headline(page.lines, page.open(0, page.first), page.first, dated)
    if headline is not None:
        page.kinds[headline.line] = SpanKind.TITLE
    elif page.prose:
        headline = lead_as_title(page.lines[page.first])
        more = len(page.prose) > 1
        if headline is not None and more and headline.end == len(page.lines[page.first].text):
            headline = Headline(page.first, 0, headline.end)
            page.kinds[page.first] = SpanKind.TITLE
            page.prose = page.prose[1:]
    page.headline = headline


def _mark_head(page: _Page) -> None:
    """The lines before the first paragraph: bylines, labels and sections, and decks (short summaries), which are body."""
    title = page.headline.line if page.headline else -1
    said = key_of(_title_text(page))
    for index in page.open(0, page.first):
        text = page.lines[index].text
        if _is_multiple(key_of(text), said):
            page.kinds[index] = SpanKind.REPEAT
            continue
        parts = credit_parts(text, edge=True, lone_names=True) if page.prose else None
        if parts:
            page.credit(index, parts)
        elif page.prose and not is_sentence(text) and word_count(text) < (SECTION_WORDS if index < title else LABEL_WORDS + 1):
            page.kinds[index] = SpanKind.FURNITURE


def _mark_tail(page: _Page) -> None:
    """The lines after the last paragraph: writers' names, lists of links, tags; short closing sentences stay body."""
    if not page.prose:
        return
    listing = False
    last = page.prose[-1]
    for index in range(last + 1, len(page.lines)):
        text = page.lines[index].text
        if page.kinds[index] is SpanKind.FURNITURE:
            listing = listing or opens_links(text)
        elif page.kinds[index] is None and (listing or not is_sentence(text)):
            parts = None if listing else credit_parts(text, edge=True, lone_names=True)
            if parts:
                page.credit(index, parts)
            elif listing or word_count(text) <= LINK_WORDS:
                page.kinds[index] = SpanKind.FURNITURE


def _repeats(page: _Page) -> dict[int, list[tuple[int, int]]]:
    """Marks lines that repeat others; returns for each line that does so in part the spans (within it) that do."""
    lines, kinds = page.lines, page.kinds
    title = _title_text(page)
    title_key = key_of(title)
    wanted = [kind in (None, SpanKind.TITLE) or kind is SpanKind.CAPTION for kind in kinds]
    cuts: dict[int, list[tuple[int, int]]] = {}
    lender, lent = (page.first, page.headline.end) if page.headline is not None and page.headline.line < 0 else (-1, 0)
    for index, spans in enumerate(covered([line.text for line in lines], wanted, [title])):
        if index == lender:  # its first sentence is the title; that copy stays
            spans = [(max(start, lent), end) for start, end in spans if end > lent]
        if spans and kinds[index] is None:
            cuts[index] = spans
    seen: dict[str, int] = {}
    for index, line in enumerate(lines):
        if not wanted[index] or index in cuts or kinds[index] is SpanKind.TITLE:
            continue
        key = key_of(line.text)
        again = key in seen and (len(key) >= SAME_AT_LEAST or seen[key] == index - 1)
        if again or (_is_multiple(key, title_key) and index != lender):
            kinds[index] = SpanKind.REPEAT
        else:
            seen.setdefault(key, index)
    for index, spans in _repeated_sentences(page, cuts).items():
        cuts[index] = spans
    return cuts


def _is_multiple(key: str, unit: str) -> bool:
    """Whether a key is the unit, once or several times over."""
    return bool(unit) and len(key) % len(unit) == 0 and key == unit * (len(key) // len(unit))


def _repeated_sentences(page: _Page, cuts: dict[int, list[tuple[int, int]]]) -> dict[int, list[tuple[int, int]]]:
    """For lines of body: the sentences that stand in another line too; the line with more sentences keeps them, the first of equals."""
    held: dict[str, tuple[int, int]] = {}
    of_line: dict[int, list[tuple[int, int, str]]] = {}
    for index in page.open(0, len(page.lines)):
        if index in cuts:
            continue
        text = page.lines[index].text
        found = [(start, end, key_of(text[start:end])) for start, end in sentences(text)]
        of_line[index] = found
        for _, _, key in found:
            if len(key) >= SENTENCE_REPEAT and (key not in held or len(found) > held[key][0]):
                held[key] = (len(found), index)
    extra: dict[int, list[tuple[int, int]]] = {}
    for index, found in of_line.items():
        taken: set[str] = set()
        for start, end, key in found:
            if len(key) >= SENTENCE_REPEAT:
                if held[key][1] != index or key in taken:
                    extra.setdefault(index, []).append((start, end))
                taken.add(key)
    return extra


def _spans(page: _Page, index: int, line: Line, cuts: list[tuple[int, int]]) -> list[MarkedSpan]:
    """The spans of one line."""
    if index in page.parts:
        return [MarkedSpan(line.start + part.start, line.start + part.end, part.kind) for part in page.parts[index]]
    kind = page.kinds[index] or SpanKind.BODY
    pieces: list[tuple[int, int, SpanKind]] = []
    if kind is SpanKind.TITLE and page.headline is not None:
        rest = SpanKind.REPEAT if page.headline.copies > 1 else SpanKind.FURNITURE
        pieces = [(0, page.headline.end, kind), (page.headline.end, len(line.text), rest)]
    else:
        at = 0
        for start, end in cuts:
            pieces += [(at, start, kind), (start, end, SpanKind.REPEAT)]
            at = end
        pieces.append((at, len(line.text), kind))
    return _trimmed(line, pieces)


def _trimmed(line: Line, pieces: list[tuple[int, int, SpanKind]]) -> list[MarkedSpan]:
    """Pieces of a line as spans of the article without the white space at their ends; a piece without a letter joins the one before."""
    spans: list[MarkedSpan] = []
    for start, end, kind in pieces:
        part = line.text[start:end]
        inner = part.strip()
        if not inner:
            continue
        first = line.start + start + len(part) - len(part.lstrip())
        end_at = first + len(inner)
        if spans and (spans[-1].kind is kind or not any(ch.isalnum() for ch in inner)):
            spans[-1] = MarkedSpan(spans[-1].start, end_at, spans[-1].kind)
        else:
            spans.append(MarkedSpan(first, end_at, kind))
    return spans


def _title_text(page: _Page) -> str:
    """The title as the article writes it, white space made single."""
    if page.headline is None:
        return ""
    line = page.lines[page.headline.line if page.headline.line >= 0 else page.first]
    return unmarked(line.text[page.headline.start : page.headline.end])


def _about(page: _Page) -> tuple[str, str, str, tuple[tuple[int, int], ...]]:
    """(title, source, byline, date lines) of the article."""
    parts = [(page.lines[index], part) for index in sorted(page.parts) for part in page.parts[index]]
    sources = [part.source for _, part in parts if part.source]
    writers: list[str] = []
    for _, part in parts:
        if part.writer and not any(key_of(part.writer) in key_of(writer) for writer in writers):
            writers.append(part.writer)
    dates = tuple((line.start + part.start, line.start + part.end) for line, part in parts if part.kind is SpanKind.DATE_LINE)
    source = sources[0] if sources else ""
    if not source:
        source = next((found for index in page.prose[:2] if (found := dateline_source(page.lines[index].text))), "")
    if not source and page.headline is not None:
        source = page.headline.site
    return _title_text(page), unmarked(source), unmarked(", ".join(writers[:3])), dates

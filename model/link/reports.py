"""A report: one draft of one article, dated and with its participants' joined keys, ready to be linked with others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from model.dates import DateSpan, Step
from model.domain import Article, MarkedSpan, Mention, Publication, SpanKind, TextSpan
from model.extract.extraction import Draft, Echo, Extraction, Who

NEWS_DAYS = 16  # days before publication that are still the news
LEAD = 800  # code points of a first paragraph that can tell what the headline says


@dataclass(slots=True, eq=False)
class Report:
    """`talks` is the cluster of talks the report belongs to (-1: none), `aside` the report of the meeting it was said at."""

    source: Source
    index: int
    draft: Draft
    who: tuple[Who, ...]
    when: DateSpan | None = None
    place: TextSpan | None = None
    place_name: str = ""
    talks: int = -1
    aside: Report | None = None
    taken: tuple[Report, Step] | None = None  # the report its date is that of, and the step that says so
    turn: int = 0  # its place in the thread of the article
    ahead: bool = False  # its phrase lies behind publication, so it dates what is spoken of, not what was done
    countries: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """The key of the mention: the article's digest and the offsets."""
        return f"{self.source.article.digest[:12]}:{self.draft.start}-{self.draft.end}"

    def mention(self) -> Mention:
        """The mention with its exact words."""
        text, draft = self.source.article.text, self.draft
        phrase = None
        if draft.when.phrase >= 0:
            found = self.source.extraction.phrases[draft.when.phrase]
            phrase = TextSpan(found.start, found.end, text[found.start : found.end])
        names = tuple(
            (TextSpan(w.start, w.end, text[w.start : w.end]), w.key) for w in self.who if draft.start <= w.start and w.end <= draft.end
        )
        place = self.place if self.place is not None and draft.start <= self.place.start else None
        return Mention(self.source.article.digest, draft.start, draft.end, text[draft.start : draft.end], phrase, place, names)


def echoed(reports: Sequence[Report]) -> tuple[Mention, ...]:
    """The further mentions of an event told by `reports`: where nouns of their articles point back to it, in order of the text,
    those inside words that tell it left out."""
    found = []
    for report in reports:
        text, digest = report.source.article.text, report.source.article.digest
        for echo in report.source.echoes().get(report.index, ()):
            told = any(
                other.source is report.source and other.draft.start <= echo.start and echo.end <= other.draft.end for other in reports
            )
            if not told:
                found.append((report.source.number, Mention(digest, echo.start, echo.end, text[echo.start : echo.end])))
    return tuple(mention for _, mention in sorted(found, key=lambda pair: (pair[0], pair[1].start)))


@dataclass(slots=True, eq=False)
class Source:
    """An article with its extraction, its publication date as known so far, and its reports (one a draft, in order)."""

    number: int
    article: Article
    extraction: Extraction
    published: Publication | None
    reports: list[Report] = field(default_factory=list)
    focus: Report | None = None
    thread: list[Report] = field(default_factory=list)  # the reports in the order their words stand
    talks: list[int] = field(default_factory=list)  # cluster of each of the extraction's talks
    _echoes: dict[int, list[Echo]] | None = None
    _opening: tuple[tuple[SpanKind, int, int], ...] | None = None
    _body: tuple[MarkedSpan, ...] | None = None

    def echoes(self) -> dict[int, list[Echo]]:
        """The nouns that point back to a draft, by the draft's index."""
        if self._echoes is None:
            self._echoes = {}
            for echo in self.extraction.echoes:
                self._echoes.setdefault(echo.draft, []).append(echo)
        return self._echoes

    def body(self) -> tuple[MarkedSpan, ...]:
        """The article's paragraphs that are read, in order."""
        if self._body is None:
            self._body = tuple(span for span in self.article.spans if span.kind is SpanKind.BODY and not span.language)
        return self._body

    def take(self, reports: Iterable[Report]) -> None:
        """Sets the reports, one a draft, and the thread they make in the order their words stand."""
        self.reports = list(reports)
        self.thread = sorted(self.reports, key=lambda report: report.draft.trigger)
        for place, report in enumerate(self.thread):
            report.turn = place

    def opening(self) -> tuple[tuple[SpanKind, int, int], ...]:
        """Where the headline and the first paragraph stand, of a long one its first `LEAD` code points."""
        if self._opening is None:
            titles = [span for span in self.article.spans[:40] if span.kind is SpanKind.TITLE and not span.language]
            opening = (*titles[:1], *self.body()[:1])
            self._opening = tuple((span.kind, span.start, min(span.end, span.start + LEAD)) for span in opening)
        return self._opening

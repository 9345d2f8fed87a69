"""The thread of a narrative: which report the next one goes on from, and which it points back to with "the deal"."""

from __future__ import annotations

import re

from model.dates import DateSpan, Precision, Step
from model.domain import Kind, Publication, SpanKind, Status
from model.extract.extraction import Dating
from model.extract.happenings import happenings
from model.extract.kinds import lexicon
from model.extract.meaning import DatePhrase, Meaning
from model.extract.resolve import Anchor, resolve
from model.extract.spelling import published_in_words, quoted, shortened
from model.link.reports import NEWS_DAYS, Report, Source

OLD = 60  # days before publication from which on what is told is no news but history
REACH = 120  # characters between a date and the phrase of the same sentence that counts from it
SENTENCE_END = re.compile(r"[.!?;]\s")
IN_THE_DAY = re.compile(r"\b(?:earlier|later|early|late) in the day\b", re.IGNORECASE)
POINTING = re.compile(r"(?:The|This) (\w+)(?: (\w+))?\b")


def counts_from_told(meaning: Meaning) -> bool:
    """Whether a phrase counts from the event told before it: "five months later", "the same day"."""
    return meaning.kind == "date" and meaning.base == "told"


def of_the_day(report: Report) -> bool:
    """Whether a report speaks of the day the article is about: "earlier in the day"."""
    return bool(IN_THE_DAY.search(report.source.article.text, report.draft.start, report.draft.end))


def moves_on(report: Report, told: Report | None, meaning: Meaning | None) -> bool:
    """Whether the telling goes on from a dated report: not from a plan, a look back ("the day before") or a source named behind
    what it tells ("..., officials said on Saturday")."""
    if report.draft.status is Status.PLANNED or (meaning is not None and meaning.base == "told" and (meaning.number or 0) < 0):
        return False
    if told is not None and told.draft.main and not report.draft.main and meaning is not None:
        return False  # "who had arrived on Wednesday" is told aside
    if report.draft.kind is not Kind.STATEMENT or told is None:
        return True
    between = report.source.article.text[told.draft.trigger : report.draft.trigger]
    return bool(re.search(r"[.!?]\s", between))


def goes_on(source: Source, report: Report) -> Report | None:
    """The report of long ago that one without a date goes on from in the same paragraph: "It fell in May 1940. The king fled." """
    published, draft = source.published, report.draft
    if published is None or draft.when.tense != "past" or draft.kind is Kind.STATEMENT:
        return None
    earlier = (source.thread[place] for place in range(report.turn - 1, -1, -1))
    last = next((other for other in earlier if other.when is not None and other.draft.main and moves_on(other, None, None)), None)
    if last is None or last.when is None or last.when.latest >= published.earliest - OLD:
        return None
    follows = bool(last.when.derivation) and last.when.derivation[-1].rule in ("sequel", "thread")
    if last.when.precision not in (Precision.DAY, Precision.MONTH) and not follows:
        return None
    same = "\n" not in source.article.text[last.draft.trigger : draft.trigger]
    return last if same and draft.main else None


def pointed_to(source: Source, report: Report) -> Report | None:
    """The dated report whose event a sentence goes on about: "signed the agreement on Monday ...  The deal was approved by the
    board", "The attack in Lomo killed nine": of the last days, or of any time where the place and the words are the same."""
    published, draft = source.published, report.draft
    found = POINTING.match(source.article.text[draft.start : draft.end])
    nouns = [word.lower() for word in found.groups("")] if found else []
    sort = next((lexicon().nouns[word] for word in nouns if word in lexicon().nouns), None)
    if published is None or sort is None or sort.kind is Kind.STATEMENT or draft.when.tense != "past":
        return None
    earlier = [other for other in reversed(source.thread) if _may_be_meant(other, report, published)]
    akin = [other for other in earlier if any(happenings().akin(noun, word) for noun in nouns for word in _words(other))]
    older = [other for other in akin if other.place_name and other.place_name == report.place_name]
    recent = [
        other for other in (*akin, *earlier) if other.draft.kind is sort.kind and _fits_place(other, report) and _is_new(other, published)
    ]
    return next(iter((*older, *recent)), None)


def _may_be_meant(other: Report, report: Report, published: Publication) -> bool:
    """Whether a report is of something done and dated by words of its own, told before another."""
    before = other.draft.trigger < report.draft.trigger and other.draft.status is not Status.PLANNED
    return before and other.draft.when.dating is Dating.PHRASE and other.when is not None and other.when.latest <= published.latest


def _words(report: Report) -> list[str]:
    """The words a report tells its event with, its subject's too: "The blast in Lomo killed nine"."""
    subject = report.source.article.text[report.draft.start : report.draft.trigger].lower()
    return [*report.draft.words, *re.findall(r"[a-z]+", subject)]


def _is_new(other: Report, published: Publication) -> bool:
    return other.when is not None and published.earliest - NEWS_DAYS <= other.when.earliest


def _fits_place(one: Report, two: Report) -> bool:
    return not one.place_name or not two.place_name or one.place_name == two.place_name


def told_before(source: Source, phrase: DatePhrase, told: Report | None) -> DateSpan | None:
    """The date that a phrase counts from where no report tells it: one its sentence gives before it ("to fly in 2008 but put off a
    year earlier"), or one of its paragraph, to which `told` does not belong ("played there in 1998.  The following year ...")."""
    if not counts_from_told(phrase.meaning) or not phrase.meaning.number:
        return None  # "September of the same year" goes on from what was told
    text = source.article.text
    for other in reversed(source.extraction.phrases):
        if other.end > phrase.start or other.type != "DATE" or other.meaning.kind != "date" or counts_from_told(other.meaning):
            continue
        between = text[other.end : phrase.start]
        apart = len(between) > REACH or bool(SENTENCE_END.search(between))
        if "\n" in between or (apart and told is not None and "\n" not in text[told.draft.trigger : phrase.start]):
            return None
        return resolve(other, Anchor(source.published, None, "")).span
    return None


def announce(source: Source) -> None:
    """Dates a headline that announces ("Kenya Air to buy ten jets") by the day of the news where the article dates the plan nowhere."""
    published = source.published
    if published is None:
        return
    title = next((span for span in source.article.spans if span.kind is SpanKind.TITLE), None)
    for report in source.reports:
        draft = report.draft
        in_title = title is not None and title.start <= draft.start < title.end
        if not in_title or report.when is not None or draft.when.dating is not Dating.LATER:
            continue
        if any(_may_date(report, other) for other in source.reports):
            continue
        deal = next((other for other in source.reports if _strikes(report, other, published)), None)
        if deal is not None and deal.when is not None:
            words = shortened(source.article.text[deal.draft.start : deal.draft.end])
            says = f"The headline announces it and the article dates it: {quoted(words)}."
            report.when = deal.when.because(Step("announcement", words, deal.draft.start, deal.draft.end, says))
            continue
        says = f"The headline announces it without a date, so it is dated by {published_in_words(published)}."
        step = Step("announcement", "", -1, -1, says)
        if published.earliest == published.latest:
            report.when = DateSpan.of_day(published.latest, *published.derivation, step)


def _may_date(report: Report, other: Report) -> bool:
    """Whether a dated plan of the body can be what a headline announces."""
    if other is report or other.when is None or other.draft.status is not Status.PLANNED:
        return False
    shared = set(report.draft.words) & set(other.draft.words)
    parties = {who.key for who in report.who} & {who.key for who in other.who}
    same_verb = report.draft.words[:1] == other.draft.words[:1]
    return (
        len(shared) > 1
        or (other.draft.kind is report.draft.kind is not Kind.OTHER and bool(shared or parties))
        or (same_verb and bool(parties))
    )


def _strikes(report: Report, other: Report, published: Publication) -> bool:
    """Whether a report tells the deal by which what a headline announces was settled, in the last days."""
    if other.when is None or other.draft.kind is not Kind.AGREEMENT or other.draft.when.dating is not Dating.PHRASE:
        return False
    recent = published.earliest - NEWS_DAYS <= other.when.earliest and other.when.latest <= published.latest
    return recent and other.draft.status is Status.HELD and bool({who.key for who in report.who} & {who.key for who in other.who})

"""Dates for the reports of one article: phrases resolved against its publication, the rest from what the article is about.

An article's *focus* is the recent meeting (else the recent dated news) it reports.  What is said without a date of its own is
dated by it: statements of those who met, and other tellings of the same news.
"""

from __future__ import annotations

import re
from dataclasses import replace

from model.dates import DateSpan, Precision, Step, iso
from model.domain import Kind, Publication, Status
from model.extract.extraction import Act, Dating
from model.extract.resolve import Anchor, resolve
from model.extract.spelling import published_in_words, quoted, shortened
from model.link.orders import bound_by_order
from model.link.reports import NEWS_DAYS, Report, Source
from model.link.sequels import sequel, stepped
from model.link.threads import announce, counts_from_told, goes_on, moves_on, of_the_day, pointed_to, told_before

PARAS, TOP = 2, 400  # paragraphs and characters at the top of an article, where its news is told
SENTENCE = re.compile(r"[a-z0-9]{3}[.!?]['”\"]*\s")
NEW = re.compile(r"\b(?:an?|another) (?:[\w-]+ ){0,3}$")
WIDE = 35  # days; a span up to this long can be the focus of an article whose own date is an interval


def date_reports(source: Source) -> None:
    """Sets `when`, `place` and `aside` of the article's reports, and its focus."""
    for report in source.reports:
        report.when = report.aside = report.taken = None  # of an earlier run, with less known of the publication
        report.ahead = False
    _by_phrase(source)
    _by_reference(source)
    source.focus = _focus(source)
    _place_focus(source)
    for report in source.reports:
        if report.when is None and (report.draft.when.dating is Dating.NEWS or report.ahead):
            _as_news(source, report)
    _by_thread(source)
    _by_reference(source)
    announce(source)
    bound_by_order(source)
    _at_rounds(source)


def _by_phrase(source: Source) -> None:
    told: Report | None = None
    planned: Report | None = None
    for report in source.thread:
        if report.draft.when.dating is not Dating.PHRASE:
            continue
        meaning = source.extraction.phrases[report.draft.when.phrase].meaning
        last = planned if planned is not None and report.draft.status is Status.PLANNED else told
        if counts_from_told(meaning) and (last is None or (last is told and _counts_from_news(source, report, last))):
            continue  # what it counts from is news without a date of its own
        found = _resolved(source, report, last)
        if found is None:
            continue
        if _yet_to_come(found, source.published) and report.draft.status is not Status.PLANNED:
            takes_effect = report.draft.when.tense == "present" and source.extraction.phrases[report.draft.when.phrase].lead == "from"
            if report.draft.when.tense != "noun" and not takes_effect:  # "raises the age from January"
                report.ahead = True  # "promised a vote next year": the words date what is promised
                continue
            report.draft = replace(report.draft, status=Status.PLANNED)  # "before next week's talks"
        report.when = _at_edge(found, report.draft.when.edge, source.published, report)
        if report.draft.status is Status.PLANNED:
            planned = report  # "will start in 2011 and end two years later"
        if report.when is not None and moves_on(report, told, meaning) and not _vague(report.when):
            told = report


def _vague(when: DateSpan) -> bool:
    """Whether a span is so only because "later" gives no count: "hours later" does not move the day that "the next morning" follows."""
    return when.earliest < when.latest and when.derivation[-1].rule == "later"


def _counts_from_news(source: Source, report: Report, told: Report) -> bool:
    """Whether a phrase counts from news not dated yet, which the paragraph of its report tells before it, not from what was `told`."""
    text, here = source.article.text, report.draft.trigger
    if "\n" not in text[told.draft.trigger : here]:
        return False
    start = text.rfind("\n", 0, here)
    return any(
        start < other.draft.trigger < here and other.draft.when.dating is Dating.NEWS and other.draft.kind is not Kind.STATEMENT
        for other in source.reports
    )


def _by_thread(source: Source) -> None:
    """Dates what counts from an event that is dated as the news: "Chile recalled its envoy.  Two days later ..."."""
    for report in source.thread:
        if report.draft.when.dating is Dating.PHRASE and report.when is None:
            meaning = source.extraction.phrases[report.draft.when.phrase].meaning
            if counts_from_told(meaning):
                earlier = reversed(source.thread[: report.turn])
                before = next((other for other in earlier if other.when is not None and moves_on(other, None, None)), None)
                found = _resolved(source, report, before)
                report.when = _at_edge(found, report.draft.when.edge, source.published, report) if found is not None else None


def _resolved(source: Source, report: Report, last: Report | None) -> DateSpan | None:
    """The date of a report's phrase; what has been done cannot lie ahead: "resigned in May", written in March, is of last year."""
    phrase = source.extraction.phrases[report.draft.when.phrase]
    tense = report.draft.when.tense
    if tense == "noun":
        tense = "future" if _of_a_plan(source, report) else "past"
    meaning, published = phrase.meaning, source.published
    told = told_before(source, phrase, last) or (last.when if last is not None else None)
    anchor = Anchor(published, told, tense)
    found = resolve(phrase, anchor).span or stepped(source, Step("later", phrase.text, phrase.start, phrase.end, ""), meaning, told)
    if found is None or published is None or found.earliest <= published.latest:
        return found
    if tense == "future" or report.draft.status is Status.PLANNED:
        return found
    bare = meaning.kind == "date" and meaning.year is None and not meaning.direction and meaning.month is not None and meaning.day is None
    if not bare or report.draft.when.edge in ("by", "until", "before"):
        return found
    return resolve(replace(phrase, meaning=replace(meaning, direction=-1)), anchor).span


def _of_a_plan(source: Source, report: Report) -> bool:
    """Whether a noun tells something new within a plan: "will be named commander for a mission in December"."""
    draft = report.draft
    if not NEW.search(source.article.text, max(0, draft.trigger - 40), draft.trigger):
        return False
    plans = (other.draft for other in source.reports if other is not report and other.draft.status is Status.PLANNED)
    return any(plan.start <= draft.trigger < plan.end and plan.trigger < draft.trigger for plan in plans)


def _yet_to_come(span: DateSpan, published: Publication | None) -> bool:
    """Whether a date lies behind the publication, a day's difference of time zones allowed."""
    return published is not None and span.earliest > published.latest + 1


def _at_edge(span: DateSpan, edge: str, published: Publication | None, report: Report) -> DateSpan | None:
    """The date of an event said to be "by", "until", "before" or "after" the span; "on" and "since" are the span itself, and so is
    "by" with a month or a year, which names the time aimed at."""
    if (
        (edge in ("until", "before") or (edge == "by" and span.earliest == span.latest))
        and report.draft.status is Status.PLANNED
        and published is not None
        and published.earliest <= span.latest
    ):
        return DateSpan.within(
            published.earliest, span.latest, Precision.UNKNOWN, f"{iso(published.earliest)}/{iso(span.latest)}", *span.derivation
        )
    if edge in ("before", "after", "until"):
        return None
    return span


def _by_reference(source: Source) -> None:
    for report in source.reports:
        when = report.draft.when
        if report.when is None and when.dating is Dating.SAME and 0 <= when.draft < len(source.reports):
            other = source.reports[when.draft]
            if other.when is not None:
                says = f"It is told together with {quoted(_short(other))}, so it has the same date."
                report.when = other.when.because(Step("same telling", _short(other), other.draft.start, other.draft.end, says))
                beside = report.draft.kind is Kind.AGREEMENT and other.draft.kind in (Kind.MEETING, Kind.VISIT)
                if report.place is None and not report.place_name and (report.draft.kind is Kind.MEETING or beside):
                    report.place, report.place_name = other.place, other.place_name
                if beside and other.draft.act is Act.ROUND:
                    report.aside = other


def _place_focus(source: Source) -> None:
    """Gives the meeting an article is about the place of another telling of it: "this time the delegations gathered in Lima"."""
    focus = source.focus
    if focus is None or focus.place_name or focus.draft.kind is not Kind.MEETING:
        return
    for report in source.reports:
        told = report.draft.kind is Kind.MEETING and report.draft.when.dating is Dating.NEWS and report.place is not None
        if told and report.draft.status is focus.draft.status and report.countries <= focus.countries:
            focus.place, focus.place_name = report.place, report.place_name
            return


def _at_rounds(source: Source) -> None:
    """What was done "at the summit in Lima" is an aside of that round."""
    rounds = [report for report in source.reports if report.draft.act is Act.ROUND and report.when is not None]
    for report in source.reports:
        if report.aside is not None or report.talks >= 0 or report.when is None or report.draft.kind is Kind.MEETING:
            continue
        for other in rounds:
            inside = report.draft.start < other.draft.start and other.draft.end <= report.draft.end
            before = source.article.text[max(0, other.draft.start - 12) : other.draft.start].lower()
            if (
                inside
                and other.when is not None
                and other.when.earliest == report.when.earliest
                and re.search(r"\b(?:at|during) (?:the |their |a )?$", before)
            ):
                report.aside = other


def _short(report: Report) -> str:
    text = report.source.article.text[report.draft.start : report.draft.end]
    return shortened(text)


def _focus(source: Source) -> Report | None:
    """The recent held meeting of the article, dated to the day; else its first dated recent news."""
    best: tuple[tuple[int, int, int], Report] | None = None
    for report in source.reports:
        draft, when = report.draft, report.when
        if when is None or draft.status is Status.PLANNED or draft.when.dating is Dating.UNDATED or not _recent(when, source.published):
            continue
        meeting = draft.kind is Kind.MEETING
        if not meeting and not _near_top(source, report):
            continue
        if (
            not meeting
            and draft.kind is Kind.STATEMENT
            and not (draft.main and draft.when.dating is Dating.PHRASE and _leads(source, report))
        ):
            continue
        rank = (0 if meeting else 1, 0 if draft.main or draft.when.dating is Dating.SAME else 1, draft.start)
        if best is None or rank < best[0]:
            best = rank, report
    return best[1] if best else None


def _opens(source: Source, report: Report) -> bool:
    """Whether a report is told by the first sentence of the article."""
    start = report.draft.start
    return any(first.start <= start and not SENTENCE.search(source.article.text, first.start, start) for first in source.body()[:1])


def _near_top(source: Source, report: Report) -> bool:
    """Whether a report stands among the first paragraphs of the article."""
    body = source.body()
    return not body or report.draft.start < max(body[min(len(body), PARAS) - 1].end, body[0].start + TOP)


def _leads(source: Source, report: Report) -> bool:
    """Whether a report stands in the first paragraph of the article."""
    return any(report.draft.start < first.end for first in source.body()[:1])


def _recent(when: DateSpan, published: Publication | None) -> bool:
    if when.precision is not Precision.DAY or when.latest - when.earliest > WIDE:
        return False
    return published is None or (published.earliest - NEWS_DAYS <= when.latest and when.earliest <= published.latest)


def _as_news(source: Source, report: Report) -> None:
    """Dates a report without a phrase: by the focus where it tells or belongs to it, else by the publication day."""
    focus = source.focus
    followed = sequel(source, report)
    if followed is not None:
        report.when = followed
        return
    told = goes_on(source, report)
    if told is not None:
        _take(report, told, "thread", f"It is told as going on from {quoted(_short(told))}, so it has the same date.")
        return
    beside = source.reports[report.draft.when.draft] if 0 <= report.draft.when.draft < len(source.reports) else None
    if beside is not None and beside.taken is not None and beside.taken[1].rule == "same event":
        _take(report, beside, "same telling", f"It is told together with {quoted(_short(beside))}, so it has the same date.")
        return
    pointed = pointed_to(source, report)
    if pointed is not None:
        _take(report, pointed, "same event", f"It tells more of {quoted(_short(pointed))}, so it has the same date.")
        return
    if report.draft.kind is Kind.STATEMENT and report.draft.when.tense == "present" and _known(source.published):
        _of_the_news(source, report)  # "says" is said in the article itself
        return
    if report.draft.kind is Kind.STATEMENT:
        own = _speaker_dated(source, report)
        if own is not None and own.when is not None:
            _take(report, own, "same speaker", f"It was said on the occasion of {quoted(_short(own))}, so it has the same date.")
            return
    if focus is not None and focus.when is not None and (of_the_day(report) or _belongs(report, focus)):
        _take(report, focus, "focus of the article", f"It is part of the article's news, {quoted(_short(focus))}, so it has the same date.")
        if report.draft.kind in (Kind.STATEMENT, Kind.AGREEMENT, Kind.MEETING):
            report.aside = focus
            if not report.place_name and report is not focus:
                report.place_name = focus.place_name
        return
    _of_the_news(source, report)


def _known(published: Publication | None) -> bool:
    return published is not None and published.earliest == published.latest


def _of_the_news(source: Source, report: Report) -> None:
    """Dates a report by the publication of its article, where that is known."""
    published = source.published
    if published is not None:
        says = f"No words date it and it is told as news, so it is dated by {published_in_words(published)}."
        step = Step("news of the day", "", -1, -1, says)
        if published.earliest == published.latest:
            report.when = DateSpan.of_day(published.latest, *published.derivation, step)
        else:
            report.when = DateSpan.within(published.earliest, published.latest, Precision.DAY, published.edtf, *published.derivation, step)


def _take(report: Report, other: Report, rule: str, says: str) -> None:
    assert other.when is not None
    step = Step(rule, _short(other), other.draft.start, other.draft.end, says)
    report.taken = other, step
    report.when = other.when.because(step)


def _speaker_dated(source: Source, report: Report) -> Report | None:
    """The nearest earlier statement of the same person that has a phrase of its own."""
    speakers = {who.key for who in report.who if who.role == "speaker" and not who.key.startswith("country:")}
    if not speakers:
        return None
    for index in range(report.index - 1, -1, -1):
        other = source.reports[index]
        dated = other.draft.kind is Kind.STATEMENT and other.draft.when.dating is Dating.PHRASE and _is_recent(other)
        if dated and any(who.role == "speaker" and who.key in speakers for who in other.who):
            return other
    return None


def _is_recent(report: Report) -> bool:
    return report.when is not None and _recent(report.when, report.source.published)


def _belongs(report: Report, focus: Report) -> bool:
    """Whether a report without a date is of the focus: the news of yesterday, by those who met, or the same news in other words."""
    published = report.source.published
    news = focus.draft.kind is not Kind.MEETING or (focus.draft.main and _near_top(report.source, focus))
    known = news and focus.when is not None and published is not None and published.earliest == published.latest
    if known and focus.when is not None and published is not None and 0 <= published.latest - focus.when.latest <= 1:
        return True  # what is told with the news of yesterday without a date is of that day
    if focus.draft.main and focus.draft.when.dating is Dating.PHRASE and _opens(report.source, focus):
        return True  # the article opens with that day
    if focus.draft.kind is not Kind.MEETING:
        bodies = {who.key for who in report.who if who.key.startswith("org:")} & {who.key for who in focus.who}
        return report.draft.start < focus.draft.start or bool(set(report.draft.words) & set(focus.draft.words[1:])) or bool(bodies)
    if report.draft.kind not in (Kind.STATEMENT, Kind.AGREEMENT, Kind.MEETING, Kind.DECISION, Kind.LAUNCH):
        return False
    if not report.countries:
        return report.draft.kind is Kind.MEETING
    countries = _countries_of_speakers(report) if report.draft.kind is Kind.STATEMENT else report.countries
    return (countries or report.countries) <= focus.countries or bool(report.people & focus.people)


def _countries_of_speakers(report: Report) -> frozenset[str]:
    """The countries a statement is made for: those of its speakers, whatever countries it speaks of."""
    spans = {(who.start, who.end) for who in report.who if who.role == "speaker"}
    return frozenset(who.key for who in report.who if who.key.startswith("country:") and (who.start, who.end) in spans)

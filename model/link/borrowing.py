"""Articles of one collection date each other's news: an event told as news without a date takes the day another article gives it,
and a first ("first flew in April 2005") of which one article knows the month takes the day of that month another gives.

Only what is surely the same counts: told with the same words of the same doers, on a day shortly before the article that does not
date it appeared; of a first, the same deed of what has the same name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from model.dates import Step
from model.domain import Kind, Status
from model.extract.extraction import Dating
from model.extract.figures import PRICES
from model.extract.happenings import happenings
from model.extract.spelling import quoted
from model.link.merging import GENERIC
from model.link.reports import Report, Source

__all__ = ["borrow_days"]

FRESH = 5  # days before its publication that an article's news happened
MONTH = 31  # days
FIRST = re.compile(r"\b(?:first|maiden|inaugural|debut)\b", re.IGNORECASE)
NAME = re.compile(r"\b[A-Z][\w-]*[\dA-Z][\w-]*\b|\b[A-Z][a-z]+ \d+\b")  # "A380", "DC-10", "USS", "Marlin 90": the same thing
MOST = 50  # reports of one doer that are looked at


def borrow_days(sources: Sequence[Source]) -> None:
    """Gives news that its article leaves undated the date that another article's words give the same event."""
    lent: dict[str, list[Report]] = defaultdict(list)
    for source in sources:
        for report in source.reports:
            when = report.when
            if when is not None and report.draft.when.dating is Dating.PHRASE and _done(report) and when.latest == when.earliest:
                for key in {who.key for who in report.who if not who.key.startswith("country:")}:
                    lent[key].append(report)
    for source in sources:
        if source.published is None or source.published.earliest != source.published.latest:
            continue
        for report in source.reports:
            if report.when is not None and report.draft.when.dating is Dating.NEWS and report.taken is None and _done(report):
                _borrow(report, lent, source.published.latest)
    _narrow_firsts(sources)


def _narrow_firsts(sources: Sequence[Source]) -> None:
    """Gives a first that is dated to a month the day another article gives it."""
    firsts = [report for source in sources for report in source.reports if report.when is not None and _done(report) and _is_first(report)]
    days = [report for report in firsts if report.when is not None and report.when.earliest == report.when.latest]
    for report in firsts:
        when = report.when
        if when is None or not 0 < when.latest - when.earliest <= MONTH or report.draft.when.dating is not Dating.PHRASE:
            continue
        for other in days:
            day = other.when
            inside = day is not None and when.earliest <= day.earliest <= when.latest
            if day is None or not inside or other.source is report.source or not _same_first(report, other):
                continue
            title = quoted(other.source.article.title or "another article")
            says = f"{title} gives the day of the same event: {quoted(_words(other))}."
            report.when = replace(day, derivation=(*when.derivation, Step("another article", "", -1, -1, says)))
            break


def _words(report: Report) -> str:
    return report.source.article.text[report.draft.start : report.draft.end]


def _is_first(report: Report) -> bool:
    return bool(FIRST.search(_words(report)))


def _same_first(one: Report, two: Report) -> bool:
    """Whether two firsts are the same deed ("flew", "made its maiden flight") of what has the same name."""
    names = set(NAME.findall(_words(one))) & set(NAME.findall(_words(two)))
    kinds, deeds = happenings(), (set(one.draft.words), set(two.draft.words))
    return bool(names) and any(kinds.akin(a, b) or kinds.akin(b, a) for a in deeds[0] for b in deeds[1])


def _done(report: Report) -> bool:
    """Whether a report tells what was done once: no saying, and no price, which moves every day."""
    return report.draft.status is Status.HELD and report.draft.kind is not Kind.STATEMENT and not PRICES & set(report.draft.words)


def _borrow(report: Report, lent: dict[str, list[Report]], published: int) -> None:
    near = {id(other): other for who in report.who for other in lent.get(who.key, ())[:MOST]}
    for other in near.values():
        if other.source is report.source or other.when is None or not _same(report, other):
            continue
        if published - FRESH <= other.when.earliest and other.when.latest <= published:
            title = quoted(other.source.article.title or "another article")
            words = quoted(other.source.article.text[other.draft.start : other.draft.end])
            report.when = other.when.because(Step("another article", "", -1, -1, f"{title} dates the same event: {words}."))
            return


def _same(one: Report, two: Report) -> bool:
    """Whether two reports tell one event with like words: the same act on the same thing (or most of the words), and somebody who
    took part in both."""
    if one.draft.kind is not two.draft.kind or one.draft.words[:1] != two.draft.words[:1]:
        return False
    a, b = set(one.draft.words) - GENERIC, set(two.draft.words) - GENERIC
    shared = {who.key for who in one.who} & {who.key for who in two.who}
    alike = len(a & b) >= 2 and len(a & b) / min(len(a), len(b)) >= 0.5
    same_thing = len(one.draft.words) > 1 and one.draft.words[:2] == two.draft.words[:2] and one.draft.words[1] in a
    return bool(shared) and (alike or same_thing)

"""Articles of one collection date each other's news: an event told as news without a date takes the day another article gives it.

Only what is surely the same counts: told with the same words of the same doers, on a day shortly before the article that does not
date it appeared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from model.dates import Step
from model.domain import Kind, Status
from model.extract.extraction import Dating
from model.extract.figures import PRICES
from model.extract.spelling import quoted
from model.link.merging import GENERIC
from model.link.reports import Report, Source

__all__ = ["borrow_days"]

FRESH = 5  # days before its publication that an article's news happened
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

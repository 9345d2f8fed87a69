"""Articles of one collection help each other: an undated article whose news another article dates appeared when that did.

Only what both report as their own news counts, and only where those who met, and the place or the words' weekday, are the same:
a later round of the same talks must not lend its date.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from model.dates import Precision, Step, civil, iso, weekday
from model.domain import Basis, Kind, Publication, Status
from model.extract.extraction import Act, Dating, Draft
from model.extract.meaning import Meaning
from model.extract.spelling import day_in_words, quoted
from model.link.reports import Report, Source

__all__ = ["inherit"]

_NEWS = 7  # days before its own publication that an article's event is still its news
_WEEKDAY_REACH, _REACH = 6, 13  # days after the event within which an article appears that names its weekday, or no day
_CONFIDENCE = 0.8
_CLOSE = 31  # days: a publication date known so well needs no help
_DAYS = 4  # a plan that names more days than one
_FIELDS = ("year", "month", "day", "weekday", "week", "quarter", "season", "holiday")


def inherit(sources: Sequence[Source]) -> list[Source]:
    """Gives articles that neither state nor allow a publication date one from the articles that date the same news.

    Sets `published` of those and returns them.  `sources` have their reports, dated as far as each article alone allows.
    """
    news = [report for source in sources for report in _dated_news(source)]
    plans = [report for source in sources for report in _dated_plans(source)]
    found = []
    for source in sources:
        if not _known_well(source.published) and (news or plans):
            published = next(chain(_from_others(source, news), _from_plans(source, plans)), None)
            if published is not None and _agree(source.published, published):
                source.published = published
                found.append(source)
    return found


def _known_well(published: Publication | None) -> bool:
    return published is not None and (published.given or published.latest - published.earliest <= _CLOSE)


def _agree(known: Publication | None, published: Publication) -> bool:
    """Whether what another article tells of a publication can be so by the article's own clues."""
    return known is None or (known.earliest <= published.latest and published.earliest <= known.latest)


def _dated_news(source: Source) -> Iterator[Report]:
    """The meetings of an article with a stated date that are its news, dated to the day."""
    published = source.published
    if published is None or published.earliest != published.latest:
        return
    for report in source.reports:
        when = report.when
        if when is None or when.precision is not Precision.DAY or when.earliest != when.latest or report.draft.status is Status.PLANNED:
            continue
        if _meets(report) and 0 <= published.latest - when.latest <= _NEWS:
            yield report


def _dated_plans(source: Source) -> Iterator[Report]:
    """The rounds that an article with a stated date looks ahead to, dated to a few days."""
    published = source.published
    if published is None or published.earliest != published.latest:
        return
    for report in source.reports:
        ahead = report.draft.act is Act.PLAN and report.draft.status is Status.PLANNED and report.talks >= 0
        when = report.when
        if ahead and when is not None and when.earliest >= published.latest and when.latest - when.earliest <= _DAYS:
            yield report


def _from_plans(source: Source, plans: Sequence[Report]) -> Iterator[Publication]:
    """The publication of an article whose own news is a round that another planned for that place and just that day."""
    for report in source.reports:
        draft = _dating(report)
        meaning = report.source.extraction.phrases[draft.when.phrase].meaning if draft.when.dating is Dating.PHRASE else None
        if meaning is None or report.draft.act is not Act.ROUND or report.draft.status is not Status.HELD or not draft.main:
            continue
        for plan in plans:
            if plan.talks != report.talks or not plan.place_name or plan.place_name != report.place_name or plan.when is None:
                continue
            days = [day for day in range(plan.when.earliest, plan.when.latest + 1) if _falls_on(meaning, day)]
            if len(days) == 1:
                yield _published(plan, days[0], _WEEKDAY_REACH)


def _dating(report: Report) -> Draft:
    """The draft that dates a report: its own, or that of what it is told together with."""
    when = report.draft.when
    return report.source.extraction.drafts[when.draft] if when.dating is Dating.SAME and when.draft >= 0 else report.draft


def _falls_on(meaning: Meaning, day: int) -> bool:
    if _only(meaning, "weekday"):
        return meaning.weekday == weekday(day)
    return _only(meaning, "month", "day") and (meaning.month, meaning.day) == civil(day)[1:]


def _meets(report: Report) -> bool:
    return report.draft.kind is Kind.MEETING or report.draft.act is Act.ROUND


def _from_others(source: Source, news: Sequence[Report]) -> Iterator[Publication]:
    for report in source.reports:
        if not report.draft.main or report.draft.status is Status.PLANNED or not _meets(report):
            continue
        for other in news:
            reach = _agrees(report, other)
            if reach is not None and other.when is not None:
                yield _published(other, other.when.earliest, reach)


def _agrees(report: Report, other: Report) -> int | None:
    """Whether a report of an undated article tells the event of a dated one: the days within which it appeared, or None."""
    if other.when is None or not _same_people(report, other):
        return None
    if report.draft.when.dating is not Dating.PHRASE:
        return _REACH
    meaning = report.source.extraction.phrases[report.draft.when.phrase].meaning
    if _only(meaning, "weekday"):
        return _WEEKDAY_REACH if meaning.weekday == weekday(other.when.earliest) else None
    if _only(meaning, "month", "day"):
        return _REACH if (meaning.month, meaning.day) == civil(other.when.earliest)[1:] else None
    return None


def _only(meaning: Meaning, *names: str) -> bool:
    """Whether a date gives just these of its fields."""
    given = {name for name in _FIELDS if getattr(meaning, name) not in (None, "")}
    return meaning.kind == "date" and given == set(names) and not meaning.unit and not meaning.direction


def _same_people(one: Report, two: Report) -> bool:
    """Two people in common, or one and the place, and no two places; of the same talks where both are of some."""
    if one.talks >= 0 and two.talks >= 0 and one.talks != two.talks:
        return False
    if one.place_name and two.place_name and one.place_name != two.place_name:
        return False
    both = len(one.people & two.people)
    return both >= 2 or (both == 1 and bool(one.place_name) and one.place_name == two.place_name)


def _published(other: Report, day: int, reach: int) -> Publication:
    title = other.source.article.title or "another article"
    says = f"{quoted(title)} dates the same meeting to {day_in_words(day)}, so this article appeared within {reach} days of it."
    step = Step("another article", "", -1, -1, says)
    return Publication(day, day + reach, f"[{iso(day)}..{iso(day + reach)}]", Basis.INFERRED, (step,), _CONFIDENCE)

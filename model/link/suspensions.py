"""When talks were suspended, where the text does not say: after the last round told before, before the next."""

from __future__ import annotations

from model.dates import DateSpan, Precision, Step, iso
from model.extract.extraction import Act, Dating
from model.extract.spelling import day_in_words
from model.link.claims import when_said
from model.link.reports import Report, Source

MARKS = (Act.ROUND, Act.AGREEMENT, Act.LAUNCH)


def date_suspensions(source: Source) -> None:
    """Dates the suspensions of an article that have no date of their own ("... but were suspended due to").

    They lie after the round they are told together with, else the last one told before them, and before the next round that the
    article tells, else its news, else its publication.  Sets `when`; leaves it None where no round before is dated.
    """
    for report in source.reports:
        if report.draft.when.dating is not Dating.BETWEEN or report.when is not None:
            continue
        told = [
            other
            for other in source.reports
            if other.talks == report.talks >= 0
            and other.when is not None
            and other.draft.act in MARKS
            and other.draft.when.dating is Dating.PHRASE
        ]
        news = source.focus.when.earliest if source.focus is not None and source.focus.when is not None else None
        if news is None and source.published is not None:
            news = source.published.latest
        start = _round_before(source, report, told, news)
        if start is None or news is None:
            continue
        later = [other.when.earliest for other in told if other.when is not None and other.when.earliest > start.latest]
        end = min((day for day in later if day <= news), default=news)
        says = f"It came after what is told before it ({when_said(start)}) and before what the article reports ({day_in_words(end)})."
        edtf = f"{iso(start.earliest)}/{iso(end)}"
        report.when = DateSpan.within(start.earliest, end, Precision.UNKNOWN, edtf, *start.derivation, Step("between", "", -1, -1, says))


def _round_before(source: Source, report: Report, told: list[Report], news: int | None) -> DateSpan | None:
    """The date of the round a suspension followed."""
    parent = source.reports[report.draft.when.draft] if report.draft.when.draft >= 0 else None
    inside = [
        other for other in told if report.draft.start <= other.draft.start and other.draft.end <= report.draft.end and other is not report
    ]
    for other in (*inside, parent):  # "broken off after a session in Lima in May 2011"; "was last held in May and then suspended"
        if other is not None and other in told and other.draft.act is Act.ROUND:
            return other.when
    before = [
        other.when
        for other in told
        if other is not source.focus
        and other.when is not None
        and news is not None
        and other.when.latest <= news
        and other.draft.trigger < max(report.draft.trigger, report.draft.end)
    ]
    return max(before, key=lambda when: when.earliest, default=None)

"""Reports of one event that disagree: both stand, and the event says so."""

from __future__ import annotations

from collections.abc import Sequence

from model.domain import Conflict, Event
from model.link.claims import when_said
from model.link.reports import Report


def conflicts(event: Event, ranked: Sequence[Report]) -> tuple[Conflict, ...]:
    """The conflicts among an event's reports, in order of its mentions: dates that exclude each other, places that differ."""
    found: list[Conflict] = []
    first = ranked[0]
    for index, report in enumerate(ranked[1:], start=1):
        if report.source is first.source:
            continue
        if (
            first.when is not None
            and report.when is not None
            and (first.when.latest < report.when.earliest or report.when.latest < first.when.earliest)
        ):
            one, two = report.source.article.title, first.source.article.title
            says = f"“{one}” dates it {when_said(report.when)}, “{two}” {when_said(first.when)}."
            found.append(Conflict(says, mention=index))
        elif report.place is not None and first.place is not None and not _same_place(report.place_name, first.place_name):
            says = f"“{report.source.article.title}” puts it in {report.place_name}, “{first.source.article.title}” in {first.place_name}."
            found.append(Conflict(says, mention=index))
    return tuple(found)


def _same_place(one: str, two: str) -> bool:
    """Whether one place can lie in the other: "Lima, Peru" and "Peru" can, "Lima, Peru" and "Quito, Ecuador" cannot."""
    a, b = one.casefold().split(", "), two.casefold().split(", ")
    return a[0] in b or b[0] in a

"""What a project comes to as a list to be gone through: hiatuses by length, claims by whether they hold, plans without an outcome,
disagreements of sources.  Pure.

Plans may be rows of event tables, of which there may be a million: their part of the list is rows of columns, and a line of it is made
when it is looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import overload

import numpy as np

from model.columns import NO_CODE, STATUSES, Columns, IndexArray, Mask
from model.dates import DateSpan
from model.domain import Event, Hiatus, Series, Status, hiatus_key
from model.translation import noted, tr, trn
from model.wording import claims_alike, claims_quoted, count_words, hiatus_days, hiatus_span, length_told, short_words, shown

__all__ = ["SECTIONS", "Finding", "Findings", "Section", "findings", "place_of"]


class Section(Enum):
    """The parts of the list, in its order."""

    HIATUSES = "hiatuses"
    REFUTED = "refuted"
    HOLDING = "holding"
    UNCHECKED = "unchecked"
    CALLED_OFF = "called off"
    PASSED = "passed"
    OPEN = "open"
    DISAGREEING = "disagreeing"
    SETTLED = "settled"


SECTIONS: Mapping[Section, str] = {
    Section.HIATUSES: noted("Hiatuses, longest first"),
    Section.REFUTED: noted("Claims that do not hold"),
    Section.HOLDING: noted("Claims that hold"),
    Section.UNCHECKED: noted("Claims that cannot be checked"),
    Section.CALLED_OFF: noted("Plans cancelled or postponed"),
    Section.PASSED: noted("Plans whose time has passed, outcome not known"),
    Section.OPEN: noted("Plans still open"),
    Section.DISAGREEING: noted("Sources disagree"),
    Section.SETTLED: noted("Disagreements settled"),
}
"""The heads of the parts."""
_JUDGED = {False: Section.REFUTED, True: Section.HOLDING, None: Section.UNCHECKED}
_PLANNED, *_OFF = (STATUSES.index(status) for status in (Status.PLANNED, Status.CANCELLED, Status.POSTPONED))


@dataclass(frozen=True, slots=True)
class Finding:
    """A line of the list: of an event or of a hiatus (its key in `event` or `hiatus`).  `mention`: the report of the event that is to
    be read, `place`: the stretch of an article that is (digest, start, end), where it is no report."""

    title: str
    says: str
    when: str
    series: str
    event: str = ""
    hiatus: str = ""
    mention: int = 0
    place: tuple[str, int, int] | None = None


class _Plans(Sequence[Finding]):
    """Plans that are rows of columns, in order of time."""

    def __init__(self, columns: Columns, rows: IndexArray, names: Mapping[str, str]) -> None:
        self.columns, self.rows, self._names = columns, rows, names

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, place: int, /) -> Finding: ...

    @overload
    def __getitem__(self, place: slice, /) -> tuple[Finding, ...]: ...

    def __getitem__(self, place: int | slice, /) -> Finding | tuple[Finding, ...]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        columns, row = self.columns, int(self.rows[place])
        when = short_words(int(columns.start[row]), int(columns.end[row]) - 1) if row < columns.dated else tr("not dated")
        status = STATUSES[columns.status[row]]
        told = [tr(status.value) if status is not Status.PLANNED else "", shown(columns.places[row]), _reports(int(columns.reports[row]))]
        series = columns.series[row]
        key = columns.keys[row]
        return Finding(shown(columns.titles[row]), " · ".join(filter(None, told)), when, self._names.get(series, series), event=key)

    def __iter__(self) -> Iterator[Finding]:
        return (self[place] for place in range(len(self)))


Findings = Mapping[Section, Sequence[Finding]]
"""All sections, the empty ones among them."""


def findings(events: Iterable[Event], series: Sequence[Series], columns: Columns, passing: Mask, today: int) -> Findings:
    """The list.  `events`: those that are objects, as they are shown (of tables those that an edit speaks of); `columns`: all events, of
    which only those that are True in `passing` are listed, and of hiatuses those of a series that has such an event, as on the lanes.
    `today`: the day number of now: a plan whose last possible day lies before it has passed."""
    loose = tuple(events)
    names = {one.key: one.name for one in series}
    found: dict[Section, Sequence[Finding]] = {section: () for section in Section}
    found |= _of_series(loose, series, columns, passing)
    found |= _of_plans({event.fulfils for event in loose if event.fulfils}, columns, passing, names, today)
    found |= _of_conflicts([event for event in loose if event.conflicts], columns, passing, names)
    return found


def place_of(found: Findings, *, event: str = "", hiatus: str = "") -> tuple[Section, int] | None:
    """Where the first line about an event or a hiatus stands: its section, and its number there.  None where there is none."""
    for section, lines in found.items():
        if isinstance(lines, _Plans):
            row = lines.columns.keys.find(event) if event else -1
            at = int(np.searchsorted(lines.rows, row)) if row >= 0 else len(lines)
            if at < len(lines) and lines.rows[at] == row:
                return section, at
        else:
            for at, line in enumerate(lines):
                if (event and line.event == event) or (hiatus and line.hiatus == hiatus):
                    return section, at
    return None


# -- hiatuses and what is claimed of them ---------------------------------------------------------------------------------


def _of_series(loose: Sequence[Event], series: Sequence[Series], columns: Columns, passing: Mask) -> dict[Section, Sequence[Finding]]:
    codes = columns.series.codes[passing & (columns.series.codes != NO_CODE)]
    there = {columns.series.names[code] for code in np.flatnonzero(np.bincount(codes, minlength=1)).tolist()} if len(codes) else set()
    pairs = [(one, gap) for one in series if one.key in there for gap in one.hiatuses]
    ends = {key for _, gap in pairs for key in (gap.before, gap.after)}
    spans = {event.key: event.when for event in loose if event.key in ends}
    span = columns.span()
    until = int(span[1]) if span else 0
    lengths = {id(gap): _days(gap, spans, until) for _, gap in pairs}
    pairs.sort(key=lambda pair: -lengths[id(pair[1])])
    found: dict[Section, list[Finding]] = {section: [] for section in (Section.HIATUSES, *_JUDGED.values())}
    for one, gap in pairs:
        found[Section.HIATUSES].append(_hiatus(one, gap, spans))
        for (says, holds), told in claims_alike(gap.claims).items():
            quotes, first = claims_quoted(told), told[0]
            place = (first.article, first.start, first.end)
            line = Finding(quotes, says, _when(gap), one.name, hiatus=hiatus_key(one, gap), place=place)
            found[_JUDGED[holds]].append(line)
    return dict(found)


def _days(gap: Hiatus, spans: Mapping[str, DateSpan | None], until: int) -> int:
    """How long a hiatus is, one that lasts as far as the last event."""
    days = hiatus_days(gap, spans.get(gap.before), spans.get(gap.after))
    return max(0, until - gap.first) if days is None else days


def _hiatus(series: Series, gap: Hiatus, spans: Mapping[str, DateSpan | None]) -> Finding:
    days = hiatus_days(gap, spans.get(gap.before), spans.get(gap.after))
    length = tr("a hiatus that lasts") if days is None else length_told(days)
    says = " · ".join(filter(None, (_state(gap), shown(gap.cause))))
    return Finding(f"{length} · {series.name}", says, _when(gap), "", hiatus=hiatus_key(series, gap))


def _when(gap: Hiatus) -> str:
    return hiatus_span(gap) or tr("since {date}", date=short_words(gap.first, gap.first))


def _state(gap: Hiatus) -> str:
    """How the claims about a hiatus stand, in words."""
    counts = {holds: sum(claim.holds is holds for claim in gap.claims) for holds in _JUDGED}
    words = [
        trn("{n} claim does not hold", "{n} claims do not hold", counts[False]) if counts[False] else "",
        trn("{n} claim holds", "{n} claims hold", counts[True]) if counts[True] else "",
        trn("{n} claim cannot be checked", "{n} claims cannot be checked", counts[None]) if counts[None] else "",
    ]
    if any(words):
        return ", ".join(filter(None, words))
    return tr("nothing is claimed of it") if gap.stated else tr("not told of by the articles: long for this series")


# -- plans ----------------------------------------------------------------------------------------------------------------


def _of_plans(
    came: Collection[str], columns: Columns, passing: Mask, names: Mapping[str, str], today: int
) -> dict[Section, Sequence[Finding]]:
    """Plans that nothing came of.  `came`: the keys of those that something did."""
    planned = passing & (columns.status == _PLANNED)
    off = passing & np.isin(columns.status, _OFF)
    if came and (planned.any() or off.any()):
        open_ones = ~columns.mask(came)
        planned, off = planned & open_ones, off & open_ones
    passed = planned & (columns.end <= today)
    masks = {Section.CALLED_OFF: off, Section.PASSED: passed, Section.OPEN: planned & ~passed}
    return {section: _Plans(columns, np.flatnonzero(mask), names) for section, mask in masks.items()}


def _reports(count: int) -> str:
    return count_words(count, "report") if count else ""


# -- disagreements --------------------------------------------------------------------------------------------------------


def _of_conflicts(
    disputed: Sequence[Event], columns: Columns, passing: Mask, names: Mapping[str, str]
) -> dict[Section, Sequence[Finding]]:
    found: dict[Section, list[Finding]] = {Section.DISAGREEING: [], Section.SETTLED: []}
    rows = np.flatnonzero(columns.mask(event.key for event in disputed) & passing) if disputed else ()
    at = {columns.keys[int(row)]: int(row) for row in rows}
    for event in sorted((one for one in disputed if one.key in at), key=lambda one: at[one.key]):
        when = short_words(event.when.earliest, event.when.latest) if event.when is not None else tr("not dated")
        for one in event.conflicts:
            series = names.get(event.series, "")
            line = Finding(shown(event.title), shown(one.says), when, series, event=event.key, mention=max(0, one.mention))
            found[Section.SETTLED if one.settled else Section.DISAGREEING].append(line)
    return dict(found)

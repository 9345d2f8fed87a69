"""Lanes: which events stand beside each other.  GROUPINGS is the table of the ways to group them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from model.columns import Columns, FloatArray, IndexArray
from model.domain import Collection, Event, Kind, Participant, Series, hiatus_key
from model.layout.labels import hiatus_label
from model.wording import hiatus_days

OTHER_MEETINGS = "rest:meetings"
OTHER_EVENTS = "rest:events"
REST_NAMES = {OTHER_MEETINGS: "Other meetings", OTHER_EVENTS: "Other events"}


@dataclass(frozen=True, slots=True)
class Gap:
    """A hiatus as the layout needs it: float day numbers, the rows of the events before and after it (-1: none, or not shown),
    whether it still lasts, and what to write in it from the fullest form to the shortest."""

    start: float
    end: float
    before: int
    after: int
    lasts: bool
    labels: tuple[str, ...]
    key: str = ""  # see `model.domain.hiatus_key`


@dataclass(frozen=True, slots=True, eq=False)
class Lane:
    """Events that stand beside each other.  `rows` index the columns, in order of time; `starts` and `ends` are sorted each
    on its own, for counting; `first` are the rows that take the first line before all others: `rounds`, which are sessions of
    the lane's series, and what stands at the ends of its hiatuses.  `colour` is the lane's number among all lanes of its
    grouping, -1 for a rest lane; it does not change with the filter.
    """

    key: str
    name: str
    colour: int
    rows: IndexArray
    starts: FloatArray
    ends: FloatArray
    gaps: tuple[Gap, ...] = ()
    first: frozenset[int] = frozenset()
    rounds: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to make lanes: `keys_of` gives the lanes an event stands in, `name_of` a lane's name, both from an index of the collection."""

    key: str
    label: str
    keys_of: Callable[[Event, Index], Iterable[str]]
    name_of: Callable[[str, Index], str]


class Index:
    """What a collection holds, by key."""

    def __init__(self, collection: Collection) -> None:
        self.participants: dict[str, Participant] = {p.key: p for p in collection.participants}
        self.series: dict[str, Series] = {s.key: s for s in collection.series}
        ends = {key for one in collection.series for gap in one.hiatuses for key in (gap.before, gap.after)}
        self.spans = {e.key: e.when for e in collection.events if e.key in ends}  # of the events at the ends of hiatuses
        self.articles = {a.digest: a.title or a.path.replace("\\", "/").rsplit("/", 1)[-1] for a in collection.articles}


def _rest(event: Event) -> str:
    return OTHER_MEETINGS if event.kind in (Kind.MEETING, Kind.VISIT) else OTHER_EVENTS


def _by_series(event: Event, index: Index) -> Iterable[str]:
    return (event.series,) if event.series in index.series else (_rest(event),)


def _by_country(event: Event, index: Index) -> Iterable[str]:
    """The countries that take part, themselves or through a person or organization of theirs."""
    found: dict[str, None] = {}
    for role in event.participants:
        who = index.participants.get(role.participant)
        country = role.participant if role.participant.startswith("country:") else who.country if who else ""
        if country:
            found[country] = None
    return found or (OTHER_EVENTS,)


def _by_participant(event: Event, index: Index) -> Iterable[str]:
    return dict.fromkeys(r.participant for r in event.participants if r.participant in index.participants) or (OTHER_EVENTS,)


def _by_article(event: Event, index: Index) -> Iterable[str]:
    return dict.fromkeys(m.article for m in event.mentions if m.article in index.articles) or (OTHER_EVENTS,)


def _participant_name(key: str, index: Index) -> str:
    return index.participants[key].name if key in index.participants else key.split(":", 1)[-1]


GROUPINGS: tuple[Grouping, ...] = (
    Grouping("series", "Series", _by_series, lambda key, index: index.series[key].name),
    Grouping("country", "Country", _by_country, _participant_name),
    Grouping("participant", "Participant", _by_participant, _participant_name),
    Grouping("article", "Article", _by_article, lambda key, index: index.articles[key]),
    Grouping("kind", "Kind", lambda event, index: (event.kind.value,), lambda key, index: key.capitalize()),
    Grouping("none", "No lanes", lambda event, index: ("all",), lambda key, index: "All events"),
)


def grouping(key: str) -> Grouping:
    """The grouping with this key.  Raises ValueError with a sentence for the reader where there is none."""
    for one in GROUPINGS:
        if one.key == key:
            return one
    raise ValueError(f"There are no lanes by “{key}”: choose one of {', '.join(g.key for g in GROUPINGS)}.")


def lanes(collection: Collection, columns: Columns, by: str = "series") -> tuple[Lane, ...]:
    """The lanes of all dated events, in order of their first event, rest lanes last.  An event may stand in several lanes.

    Raises ValueError for an unknown grouping.
    """
    way, index = grouping(by), Index(collection)
    rows: dict[str, list[int]] = {}
    for event in collection.events:
        row = columns.row(event.key)
        if row >= 0:
            for key in way.keys_of(event, index):
                rows.setdefault(key, []).append(row)
    ordered = sorted(rows.items(), key=lambda item: (item[0] in REST_NAMES, item[0] == OTHER_EVENTS, min(item[1]), item[0]))
    made = []
    for number, (key, members) in enumerate(ordered):
        name = REST_NAMES.get(key) or way.name_of(key, index)
        name = name[:1].upper() + name[1:]
        lane = _lane(key, name, -1 if key in REST_NAMES else number, np.array(sorted(members), dtype=np.intp), columns)
        made.append(_with_gaps(lane, index.series.get(key), columns, index) if by == "series" else lane)
    return tuple(made)


def _lane(key: str, name: str, colour: int, rows: IndexArray, columns: Columns) -> Lane:
    return Lane(key, name, colour, rows, columns.start[rows], np.sort(columns.end[rows]))


def _with_gaps(lane: Lane, series: Series | None, columns: Columns, index: Index) -> Lane:
    """The lane with the hiatuses of its series and with its rounds taking the first line."""
    if series is None:
        return lane
    until = columns.ends_sorted[-1]
    gaps = []
    for hiatus in series.hiatuses:
        before, after = columns.row(hiatus.before), columns.row(hiatus.after)
        start, end = float(hiatus.first), float(hiatus.last + 1 if hiatus.last is not None else max(until, hiatus.first + 1))
        # The band runs from mark to mark: an event dated to a month covers all of it.
        start = max(start, float(columns.end[before])) if before >= 0 and columns.end[before] < end else start
        end = min(end, float(columns.start[after])) if after >= 0 and columns.start[after] > start else end
        days = hiatus_days(hiatus, index.spans.get(hiatus.before), index.spans.get(hiatus.after))
        words = hiatus_label(hiatus.first, days, hiatus.cause, hiatus.claims)
        if end > start:
            gaps.append(Gap(start, end, before, after, hiatus.last is None, words, hiatus_key(series, hiatus)))
    rounds = {row for row in map(columns.row, series.rounds) if row >= 0}
    edges = {row for gap in gaps for row in (gap.before, gap.after) if row >= 0}
    return replace(lane, gaps=tuple(gaps), first=frozenset(rounds | edges), rounds=frozenset(rounds))


def shown(all_lanes: Iterable[Lane], columns: Columns, mask: npt.NDArray[np.bool_]) -> tuple[Lane, ...]:
    """The lanes with only the rows that are True in `mask`; lanes left empty are left out.  A hiatus stays with its lane."""
    if mask.all():
        return tuple(all_lanes)
    kept = []
    for lane in all_lanes:
        rows = lane.rows[mask[lane.rows]]
        if len(rows):
            fewer = _lane(lane.key, lane.name, lane.colour, rows, columns)
            kept.append(replace(fewer, gaps=lane.gaps, first=lane.first, rounds=lane.rounds))
    return tuple(kept)

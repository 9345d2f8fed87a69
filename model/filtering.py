"""The one filter: which events are shown.  Pure; the same rules serve the timeline, the counts and the exports."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from model.domain import Collection, Event, Kind, Participant, Status


class Mode(StrEnum):
    """How several checked participants combine."""

    ANY = "any of"
    ALL = "all of"


@dataclass(frozen=True, slots=True)
class Filter:
    """An empty set in a field lets everything through.  Sets hold keys (participants, series) or digests (articles)."""

    participants: frozenset[str] = frozenset()
    mode: Mode = Mode.ANY
    series: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    statuses: frozenset[Status] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return bool(self.participants or self.series or self.articles or self.kinds or self.statuses)


def households(participants: Iterable[Participant]) -> dict[str, frozenset[str]]:
    """For each participant's key the keys it stands for: its own and its country's.

    To check a country is to ask for what it or its people took part in, since an article that says "Liu" means China as well.
    """
    return {p.key: frozenset((p.key, p.country) if p.country else (p.key,)) for p in participants}


def facets_of(event: Event, homes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The participant keys an event answers to: of those that took part, and of their countries."""
    found: set[str] = set()
    for role in event.participants:
        found |= homes.get(role.participant, frozenset((role.participant,)))
    return frozenset(found)


def passes(event: Event, wanted: Filter, homes: Mapping[str, frozenset[str]]) -> bool:
    """Whether the filter lets the event through; `homes` as `households` gives it."""
    return not _refused(event, wanted, facets_of(event, homes) if wanted.participants else frozenset())


def visible(collection: Collection, wanted: Filter) -> tuple[Event, ...]:
    """The collection's events that pass, in its order."""
    if not wanted:
        return collection.events
    homes = households(collection.participants)
    return tuple(event for event in collection.events if passes(event, wanted, homes))


def _refused(event: Event, wanted: Filter, keys: frozenset[str]) -> tuple[str, ...]:
    """The names of the filter's fields that refuse the event, which answers to these participant keys."""
    refused = []
    if wanted.participants:
        here = wanted.participants & keys
        if not here if wanted.mode is Mode.ANY else here != wanted.participants:
            refused.append("participants")
    if wanted.series and event.series not in wanted.series:
        refused.append("series")
    if wanted.articles and not any(mention.article in wanted.articles for mention in event.mentions):
        refused.append("articles")
    if wanted.kinds and event.kind not in wanted.kinds:
        refused.append("kinds")
    if wanted.statuses and event.status not in wanted.statuses:
        refused.append("statuses")
    return tuple(refused)


BUCKETS = 10
"""The bars of an activity drawing: the collection's span of time in equal parts."""


@dataclass(frozen=True, slots=True)
class Facets:
    """How many events each value of each facet would show, as the *other* facets of the filter stand.

    `participants`, `series`, `articles`, `kinds`, `statuses`: value -> number of events; a value without events is left out.
    `activity`: participant key -> its events in each of the `BUCKETS` parts of the collection's span, undated ones left out.
    """

    participants: Mapping[str, int]
    series: Mapping[str, int]
    articles: Mapping[str, int]
    kinds: Mapping[Kind, int]
    statuses: Mapping[Status, int]
    activity: Mapping[str, tuple[int, ...]]


def count_facets(collection: Collection, wanted: Filter) -> Facets:
    """Count every facet once through the events.

    An event counts for a facet where no other facet refuses it, so that a count says what checking this box alone would show.
    """
    homes = households(collection.participants)
    bucket = _bucketing(collection.events)
    participants: Counter[str] = Counter()
    series: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    kinds: Counter[Kind] = Counter()
    statuses: Counter[Status] = Counter()
    activity: defaultdict[str, list[int]] = defaultdict(lambda: [0] * BUCKETS)
    for event in collection.events:
        keys = facets_of(event, homes)
        refused = _refused(event, wanted, keys)
        if len(refused) > 1:
            continue
        only = refused[0] if refused else ""
        if only in ("", "participants"):
            part = bucket(event)
            for key in keys:
                participants[key] += 1
                if part is not None:
                    activity[key][part] += 1
        if only in ("", "series") and event.series:
            series[event.series] += 1
        if only in ("", "articles"):
            articles.update({mention.article for mention in event.mentions})
        if only in ("", "kinds"):
            kinds[event.kind] += 1
        if only in ("", "statuses"):
            statuses[event.status] += 1
    return Facets(participants, series, articles, kinds, statuses, {key: tuple(parts) for key, parts in activity.items()})


def _bucketing(events: Iterable[Event]) -> Callable[[Event], int | None]:
    """A function that gives an event's part of the span of all these events, by the middle of its dates; None where undated."""
    dated = [event.when for event in events if event.when is not None]
    first = min((when.earliest for when in dated), default=0)
    length = max((when.latest for when in dated), default=0) + 1 - first

    def part(event: Event) -> int | None:
        if event.when is None:
            return None
        middle = (event.when.earliest + event.when.latest + 1) / 2 - first
        return min(BUCKETS - 1, int(middle * BUCKETS / length))

    return part

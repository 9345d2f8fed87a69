"""The rules of the filter said event by event, as slow as that is: what `model.sieve` must agree with."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from model.domain import Collection, Event
from model.filtering import Certainty, Filter, Mode, Reviewed, facets_of, households, search_words
from model.sieve import BUCKETS, Facets


class Oracle:
    """Judges the events of one collection."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.homes = households(collection.participants)
        self.names = {p.key: " ".join((p.name, *p.aliases)) for p in collection.participants}

    def refused(self, event: Event, wanted: Filter) -> tuple[str, ...]:
        """The names of the filter's fields that refuse the event."""
        return tuple(self._refusing(event, wanted))

    def _refusing(self, event: Event, wanted: Filter) -> Iterator[str]:
        if wanted.participants:
            here = wanted.participants & facets_of(event, self.homes)
            passing = {Mode.ANY: bool(here), Mode.ALL: here == wanted.participants, Mode.NONE: not here}
            if not passing[wanted.mode]:
                yield "participants"
        if wanted.series and event.series not in wanted.series:
            yield "series"
        if wanted.sources and not wanted.sources & _sources(event):
            yield "sources"
        if wanted.kinds and event.kind not in wanted.kinds:
            yield "kinds"
        if wanted.statuses and event.status not in wanted.statuses:
            yield "statuses"
        when = event.when
        if wanted.span and (when is None or when.earliest > wanted.span[1] or when.latest < wanted.span[0]):
            yield "span"
        if not self._has_words(event, wanted.text):
            yield "text"
        sure = when is not None and when.certain
        if wanted.certainty is not Certainty.ALL and sure != (wanted.certainty is Certainty.CERTAIN):
            yield "certainty"
        if wanted.reviewed is not Reviewed.ALL and event.accepted != (wanted.reviewed is Reviewed.ACCEPTED):
            yield "reviewed"

    def _has_words(self, event: Event, text: str) -> bool:
        people = [self.names.get(role.participant, "") for role in event.participants]
        there = [word for one in (event.title, event.place, *people) for word in search_words(one)]
        return all(any(one.startswith(word) for one in there) for word in search_words(text))

    def visible(self, wanted: Filter) -> set[str]:
        """The keys of the events that pass."""
        return {event.key for event in self.collection.events if not self.refused(event, wanted)}

    def counts(self, wanted: Filter) -> Facets:
        """Every facet counted: an event counts where no other field refuses it."""
        counters: dict[str, Counter] = {name: Counter() for name in ("participants", "series", "sources", "kinds", "statuses")}
        activity: defaultdict[str, list[int]] = defaultdict(lambda: [0] * BUCKETS)
        for event in self.collection.events:
            refused = set(self.refused(event, wanted))
            keys = facets_of(event, self.homes)
            values = {
                "participants": keys, "series": {event.series} - {""}, "sources": _sources(event),
                "kinds": {event.kind}, "statuses": {event.status},
            }  # fmt: skip
            for name, counter in counters.items():
                if refused <= {name}:
                    counter.update(values[name])
            part = self._part(event)
            if refused <= {"participants"} and part is not None:
                for key in keys:
                    activity[key][part] += 1
        return Facets(**counters, activity={key: tuple(parts) for key, parts in activity.items()})

    def _part(self, event: Event) -> int | None:
        """An event's part of the span of all events, by the middle of its dates; None where it has none."""
        dated = [one.when for one in self.collection.events if one.when is not None]
        if event.when is None:
            return None
        first = min(when.earliest for when in dated)
        length = max(when.latest for when in dated) + 1 - first
        return min(BUCKETS - 1, int(((event.when.earliest + event.when.latest + 1) / 2 - first) * BUCKETS / length))


def _sources(event: Event) -> set[str]:
    """The articles that tell of an event, and the table it stands in."""
    record = event.record
    told = {record.table} | ({f"source:{record.publisher}"} if record.publisher else set()) if record else set()
    return {mention.article for mention in event.mentions} | told

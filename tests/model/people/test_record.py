"""What the record tells of a participant, against plain loops over events."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from model.columns import columns
from model.dates import civil, day_number
from model.domain import Collection, Event, Kind, Status
from model.filtering import facets_of, households
from model.people.record import Record, Years, firsts, record, years
from model.sieve import Sieve
from tests.builders import month, sample_collection


def of(collection: Collection, key: str) -> Record:
    table = columns(collection.events)
    sieve = Sieve(table, households(collection.participants), lambda _: np.ones(len(table), dtype=np.bool_))
    who = next(one for one in collection.participants if one.key == key)
    return record(table, sieve.participants, who, collection.participants)


@pytest.mark.parametrize("key", [one.key for one in sample_collection().participants])
def test_it_tells_what_a_loop_over_the_events_tells(key: str) -> None:
    sample = sample_collection()
    homes, country = households(sample.participants), {one.key: one.country for one in sample.participants}
    mine = [event for event in sample.events if key in facets_of(event, homes)]
    dated = [event for event in columns_order(mine) if event.when]
    own = {key, country[key], *(other for other, home in country.items() if home == key)}
    met = Counter(other for event in mine for other in facets_of(event, homes) if other not in own)
    found = of(sample, key)
    assert (found.events, found.undated) == (len(mine), len(mine) - len(dated))
    assert (found.first, found.last) == ((dated[0].key, dated[-1].key) if dated else ("", ""))
    assert {one.key: one.count for one in found.together} == dict(met)
    assert [one.count for one in found.together] == sorted(met.values(), reverse=True)
    for one in found.together:
        last = [event.key for event in dated if one.key in facets_of(event, homes)]
        assert one.last == (last[-1] if last else "")
    assert {one.key: one.count for one in found.series} == dict(Counter(event.series for event in mine if event.series))
    if found.years:
        assert sum(found.years.counts) == len(dated)


def columns_order(events: list[Event]) -> list[Event]:
    keys = columns(events).keys
    return sorted(events, key=lambda event: keys.find(event.key))


def test_years_without_an_event_are_counted_too_and_long_spans_take_longer_steps() -> None:
    def at(*when: int) -> Event:
        return Event(f"e{when}", "", Kind.OTHER, Status.HELD, month(*when))

    table = columns([at(2015, 3), at(2015, 12), at(2018, 1)])
    assert years(table, np.arange(3)) == Years(2015, 1, (2, 0, 0, 1))
    table = columns([at(1904, 3), at(2023, 12)])
    long = years(table, np.arange(2))
    assert long is not None
    assert (long.first, long.step, sum(long.counts)) == (1900, 5, 2)
    assert years(table, np.arange(0)) is None
    early = columns([at(-43, 3)])
    assert years(early, np.arange(1)) == Years(civil(day_number(-43))[0], 1, (1,))


def test_the_first_day_each_is_seen_on() -> None:
    sample = sample_collection()
    table = columns(sample.events)
    sieve = Sieve(table, households(sample.participants), lambda _: np.ones(len(table), dtype=np.bool_))
    found = firsts(table, sieve.participants)
    homes = households(sample.participants)
    for one in sample.participants:
        seen = [event.when for event in sample.events if one.key in facets_of(event, homes) and event.when]
        first = min(seen, key=lambda when: (when.earliest, when.latest), default=None)
        assert found.get(one.key) == ((first.earliest, first.start_latest) if first else None)
    empty = columns([])
    assert firsts(empty, Sieve(empty, {}, lambda _: np.ones(0, dtype=np.bool_)).participants) == {}

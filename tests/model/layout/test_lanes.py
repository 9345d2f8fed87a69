"""Lanes told from columns, against a loop over the events that asks of each in which lanes it stands."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan
from model.domain import Article, Collection, Event, EventTable, Kind, Mention, Participant, ParticipantKind, Role, Series, Status
from model.layout.lanes import GROUPINGS, REST_NAMES, Lane, lane_table, shown
from tests.builders import sample_collection

PEOPLE = (
    Participant("country:A", "Aland", ParticipantKind.COUNTRY),
    Participant("country:B", "Borland", ParticipantKind.COUNTRY),
    Participant("person:ann", "Ann", ParticipantKind.PERSON, "country:A"),
    Participant("person:bob", "Bob", ParticipantKind.PERSON, "country:B"),
    Participant("person:cy", "Cy", ParticipantKind.PERSON),
    Participant("organization:un", "Union of ports", ParticipantKind.ORGANIZATION),
    Participant("organization:aa", "Aland airlines", ParticipantKind.ORGANIZATION, "country:A"),
)
KEYS = [one.key for one in PEOPLE] + ["person:unknown", "country:C"]
SERIES = (Series("series:talks", "Talks"), Series("series:games", "games"))
ARTICLES = (
    Article("a/one.txt", "", "1" * 64, source="The Post"),
    Article("two.txt", "", "2" * 64, title="Two", source="The Post"),
    Article("three.txt", "", "3" * 64, title="Three"),
)
TABLES = (EventTable("4" * 64, "rows.csv", "rows", "The Post"),)


def oracle(event: Event, by: str) -> set[str]:
    """In which lanes an event stands, by the words of PRODUCT.md."""
    who = {one.key: one for one in PEOPLE}
    taking = [role.participant for role in event.participants]
    known = [who[key] for key in taking if key in who]
    told = [one for one in (*ARTICLES, *TABLES) for mention in event.mentions if mention.article == one.digest]
    meets = event.kind in (Kind.MEETING, Kind.VISIT)
    ways: dict[str, Iterable[str]] = {
        "series": {event.series} & {one.key for one in SERIES} or {"rest:meetings" if meets else "rest:events"},
        "country": {key for key in taking if key.startswith("country:")} | {one.country for one in known},
        "participant": (one.key for one in known),
        "person": (one.key for one in known if one.kind is ParticipantKind.PERSON),
        "organization": (one.key for one in known if one.kind is ParticipantKind.ORGANIZATION),
        "place": {event.place and f"place:{event.place}"},
        "article": (one.digest for one in told),
        "source": (one.source and f"source:{one.source}" for one in told),
        "kind": {event.kind.value},
        "status": {event.status.value},
        "none": {"all"},
    }
    return set(ways[by]) - {""} or {"rest:events"}


@st.composite
def events(draw: st.DrawFn) -> tuple[Event, ...]:
    made = []
    for number in range(draw(st.integers(0, 25))):
        first = draw(st.integers(0, 12))
        when = draw(st.sampled_from([None, *[DateSpan.lasting(first, first + more) for more in (0, 0, 3, 9)]]))
        made.append(
            Event(
                f"{number:02}",
                "",
                draw(st.sampled_from([Kind.MEETING, Kind.VISIT, Kind.STATEMENT, Kind.OTHER])),
                draw(st.sampled_from(Status)),
                when,
                draw(st.sampled_from(["", "Quay", "Beacon"])),
                tuple(Role(key) for key in draw(st.lists(st.sampled_from(KEYS), max_size=4))),
                tuple(Mention(digit * 64, 0, 1, "") for digit in draw(st.text("12349", max_size=3))),
                draw(st.sampled_from(["", "series:talks", "series:games", "series:gone"])),
            )
        )
    return tuple(made)


def check(lane: Lane, rows: list[int], made: Columns) -> None:
    assert lane.rows.tolist() == sorted(rows)
    assert lane.starts.tolist() == sorted(made.start[rows].tolist())
    assert lane.ends.tolist() == sorted(made.end[rows].tolist())


@pytest.mark.slow
@given(events(), st.sampled_from(GROUPINGS), st.data())
def test_lanes_hold_what_a_loop_over_the_events_puts_there(every: tuple[Event, ...], way, data: st.DataObject) -> None:
    made = columns(every)
    table = lane_table(Collection(ARTICLES, PEOPLE, every, SERIES, tables=TABLES), made, way.key)
    wanted: dict[str, list[int]] = {}
    for event in every:
        if event.when is not None:
            for key in oracle(event, way.key):
                wanted.setdefault(key, []).append(made.row(event.key))
    ordered = sorted(wanted, key=lambda key: (key in REST_NAMES, key == "rest:events", min(wanted[key]), key))
    assert [lane.key for lane in table.lanes] == ordered
    assert [lane.colour for lane in table.lanes] == [-1 if key in REST_NAMES else n for n, key in enumerate(ordered)]
    for lane in table.lanes:
        check(lane, wanted[lane.key], made)
        assert lane.name[:1] == lane.name[:1].upper() != ""
    for row in range(len(made)):
        first = next((lane.colour for lane in table.lanes if row in lane.rows), -1)
        assert table.colours[row] == first
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=len(made), max_size=len(made))), dtype=np.bool_)
    fewer = {key: [row for row in rows if mask[row]] for key, rows in wanted.items()}
    kept = shown(table, mask)
    assert [lane.key for lane in kept] == [key for key in ordered if fewer[key]]
    for lane in kept:
        check(lane, fewer[lane.key], made)
        assert lane.colour == next(one.colour for one in table.lanes if one.key == lane.key)


def test_names_are_those_of_the_collection() -> None:
    collection = sample_collection()
    names = {way.key: {lane.name for lane in lane_table(collection, columns(collection.events), way.key).lanes} for way in GROUPINGS}
    assert {"Chile", "Argentina"} <= names["country"] <= names["participant"]
    assert names["person"] | names["organization"] <= names["participant"] | {"Other events"}
    assert names["person"] & names["country"] == {"Other events"}
    assert "Mendoza" in names["place"]
    assert "Held" in names["status"]
    assert names["none"] == {"All events"}


@pytest.mark.parametrize("way", [one.key for one in GROUPINGS])
def test_a_filter_lets_the_arrays_of_all_lanes_be_where_nothing_is_left_out(way: str) -> None:
    collection = sample_collection()
    table = lane_table(collection, columns(collection.events), way)
    assert shown(table, np.ones(len(table.columns), dtype=np.bool_)) is table.lanes
    assert all(np.shares_memory(lane.rows, table.rows) for lane in table.lanes)

"""Which events pass, and what each facet counts: by example, and against the rules said event by event."""

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan, Precision
from model.domain import Collection, Event, Kind, Mention, Participant, ParticipantKind, Record, Role, Status
from model.filtering import Certainty, Filter, Mode, Reviewed, households, search_words
from model.scanning import matching
from model.sieve import BUCKETS, Facets, Sieve
from tests.model.filter_oracle import Oracle

pytestmark = pytest.mark.slow


PEOPLE = (
    Participant("country:AA", "Aland", ParticipantKind.COUNTRY),
    Participant("person:ann", "Ann", ParticipantKind.PERSON, "country:AA"),
    Participant("person:abe", "Abe", ParticipantKind.PERSON, "country:AA"),
    Participant("country:BB", "Bland", ParticipantKind.COUNTRY),
    Participant("person:bea", "Bea", ParticipantKind.PERSON, "country:BB"),
    Participant("org:club", "The Club", ParticipantKind.ORGANIZATION),
)


def event(drawn: str) -> Event:
    """ "1 ann+bea talks one" -> event "1" of day 1 with Ann and Bea in series "talks", told in article "one"; "-" for none."""
    key, who, series, articles = drawn.split()
    keys = [] if who == "-" else [next(p.key for p in PEOPLE if p.key.split(":")[1] == name) for name in who.split("+")]
    kind, status = (Kind.MEETING, Status.HELD) if int(key) % 2 else (Kind.VISIT, Status.PLANNED)
    return Event(
        key, f"Event {key}", kind, status, DateSpan.of_day(int(key)), "", tuple(Role(k) for k in keys),
        tuple(Mention(name, 0, 1, "x") for name in articles.split("+")), "" if series == "-" else series,
    )  # fmt: skip


EVENTS = Collection(
    participants=PEOPLE,
    events=tuple(
        map(
            event,
            [
                "1  ann+bea  talks  one",
                "2  AA       talks  one+two",
                "3  abe      -      two",
                "4  club     games  two",
                "5  BB       games  one",
                "6  -        -      one",
            ],
        )
    ),
)



def sieve_of(collection: Collection) -> tuple[Columns, Sieve]:
    made = columns(collection.events)
    names = {p.key: " ".join((p.name, *p.aliases)) for p in collection.participants}
    return made, Sieve(made, households(collection.participants), lambda words: matching(made, names, words))


def visible(collection: Collection, wanted: Filter) -> set[str]:
    made, sieve = sieve_of(collection)
    return {made.keys[row] for row in np.flatnonzero(sieve.mask(wanted))}


def count_facets(collection: Collection, wanted: Filter) -> Facets:
    return sieve_of(collection)[1].counts(wanted)


def shown(**asked) -> str:
    wanted = Filter(**{name: frozenset(value) if isinstance(value, list) else value for name, value in asked.items()})
    return "".join(sorted(visible(EVENTS, wanted)))


def test_nothing_checked_shows_everything():
    assert shown() == "123456"


def test_a_country_stands_for_its_people_too():
    assert shown(participants=["country:AA"]) == "123"
    assert shown(participants=["country:BB"]) == "15"
    assert shown(participants=["person:ann"]) == "1"


def test_any_of_all_of_and_none_of():
    both = ["country:AA", "country:BB"]
    assert shown(participants=both) == "1235"
    assert shown(participants=both, mode=Mode.ALL) == "1"
    assert shown(participants=both, mode=Mode.NONE) == "46"
    assert shown(participants=["person:ann", "country:AA"], mode=Mode.ALL) == "1"
    assert shown(participants=["person:nobody"], mode=Mode.NONE) == "123456"
    assert shown(mode=Mode.NONE) == "123456"


def test_fields_narrow_each_other():
    assert shown(series=["talks"]) == "12"
    assert shown(sources=["two"]) == "234"
    assert shown(sources=["two"], series=["talks", "games"]) == "24"
    assert shown(kinds=[Kind.VISIT], participants=["country:AA"]) == "2"
    assert shown(statuses=[Status.HELD]) == "135"
    assert shown(span=(2, 4)) == "234"
    assert shown(span=(2, 4), statuses=[Status.HELD]) == "3"


def test_words_begin_words_of_title_place_and_names():
    assert shown(text="EVENT 4") == "4"
    assert shown(text="ven") == ""
    assert shown(text="ann") == "1"
    assert shown(text="clu eve") == "4"
    assert shown(text=" - ") == "123456", "no word asks for nothing"
    assert search_words("Óscar  Valdés-Ruiz, 2nd") == ("oscar", "valdes", "ruiz", "2nd")


def test_what_may_have_been_in_the_days_passes_and_undated_events_are_uncertain():
    vague = DateSpan.within(10, 20, Precision.DAY, "")
    events = (
        Event("sure", "", Kind.OTHER, Status.HELD, DateSpan.of_day(12)), Event("vague", "", Kind.OTHER, Status.HELD, vague),
        Event("never", "", Kind.OTHER, Status.HELD, None),
    )  # fmt: skip
    mixed = Collection(events=events)
    assert visible(mixed, Filter(span=(20, 30))) == {"vague"}
    assert visible(mixed, Filter(span=(12, 12))) == {"sure", "vague"}
    assert visible(mixed, Filter(span=(21, 30))) == set()
    assert visible(mixed, Filter(certainty=Certainty.CERTAIN)) == {"sure"}
    assert visible(mixed, Filter(certainty=Certainty.UNCERTAIN)) == {"vague", "never"}


def test_counts_follow_the_other_fields_only():
    every = count_facets(EVENTS, Filter())
    assert dict(every.participants) == {
        "country:AA": 3, "person:ann": 1, "person:abe": 1, "country:BB": 2, "person:bea": 1, "org:club": 1,
    }  # fmt: skip
    assert dict(every.series) == {"talks": 2, "games": 2}
    assert dict(every.sources) == {"one": 4, "two": 3}
    checked = count_facets(EVENTS, Filter(participants=frozenset({"person:ann"})))
    assert checked.participants == every.participants, "a facet's own boxes do not change its counts"
    assert dict(checked.series) == {"talks": 1}
    narrowed = count_facets(EVENTS, Filter(series=frozenset({"games"})))
    assert dict(narrowed.participants) == {"country:BB": 1, "org:club": 1}
    assert dict(narrowed.series) == {"talks": 2, "games": 2}
    timed = count_facets(EVENTS, Filter(span=(1, 2)))
    assert dict(timed.kinds) == {Kind.MEETING: 1, Kind.VISIT: 1}


def test_what_lies_far_from_all_else_is_in_the_outer_parts_of_the_activity() -> None:
    days = [-900_000, *range(0, 10_000, 100)]
    near = event("1 ann - one")
    events = tuple(replace(near, key=f"e{day}", when=DateSpan.of_day(day)) for day in days)
    parts = count_facets(replace(EVENTS, events=events), Filter()).activity["person:ann"]
    assert sum(parts) == len(days)
    assert min(parts) >= 8  # of the whole span but one would be empty


def test_activity_is_in_ten_parts_of_the_whole_span():
    activity = count_facets(EVENTS, Filter()).activity
    assert activity["country:AA"] == (1, 0, 1, 0, 1, 0, 0, 0, 0, 0)
    assert all(len(parts) == BUCKETS for parts in activity.values())
    undated = Collection(participants=PEOPLE, events=(Event("1", "", Kind.OTHER, Status.HELD, None, "", (Role("org:club"),)),))
    facets = count_facets(undated, Filter())
    assert (dict(facets.participants), facets.activity) == ({"org:club": 1}, {})


def test_a_field_that_stays_keeps_its_mask():
    made, sieve = sieve_of(EVENTS)
    asked = []
    sieve._find = lambda words: (asked.append(words), np.ones(len(made), dtype=np.bool_))[1]
    wanted = Filter(text="event")
    for one in (wanted, replace(wanted, kinds=frozenset({Kind.VISIT})), replace(wanted, series=frozenset({"talks"}))):
        sieve.mask(one)
        sieve.counts(one)
    assert asked == [("event",)]
    assert sieve.mask(wanted) is sieve.mask(replace(wanted, text=" Event "))


keys = st.frozensets(st.sampled_from([*(p.key for p in PEOPLE), "person:nobody"]), max_size=3)
days = st.integers(-3, 12)
filters = st.builds(
    Filter,
    participants=keys,
    mode=st.sampled_from(Mode),
    series=st.frozensets(st.sampled_from(["talks", "games"])),
    sources=st.frozensets(st.sampled_from(["one", "two", "table"])),
    kinds=st.frozensets(st.sampled_from([Kind.VISIT, Kind.MEETING])),
    statuses=st.frozensets(st.sampled_from([Status.HELD, Status.PLANNED])),
    span=st.none() | st.tuples(days, days).map(lambda pair: (min(pair), max(pair))),
    text=st.sampled_from(["", "", "ta", "ros", "rosa tal", "ann", "ü"]),
    certainty=st.sampled_from(Certainty),
    reviewed=st.sampled_from(Reviewed),
)
spans = st.none() | st.lists(days, min_size=4, max_size=4).map(sorted).map(lambda d: DateSpan(*d, Precision.DAY, ""))
drawn = st.builds(
    Event,
    key=st.uuids().map(str),
    title=st.sampled_from(["Talks in Rosario", "Über alles", "Visit", ""]),
    kind=st.sampled_from([Kind.VISIT, Kind.MEETING, Kind.OTHER]),
    status=st.sampled_from([Status.HELD, Status.PLANNED, Status.CANCELLED]),
    when=spans,
    place=st.sampled_from(["", "Rosario", "Tandil"]),
    participants=st.lists(st.sampled_from(PEOPLE), max_size=4).map(lambda found: tuple(Role(p.key) for p in found)),
    mentions=st.lists(st.sampled_from(["one", "two", "three"]), max_size=2).map(lambda found: tuple(Mention(a, 0, 1, "") for a in found)),
    series=st.sampled_from(["", "talks", "games", "other"]),
    accepted=st.booleans(),
    record=st.none() | st.builds(Record, st.sampled_from(["one", "table"]), st.just(""), st.just(""), st.just(1), st.just("")),
)
collections = st.lists(drawn, max_size=12).map(lambda events: Collection(participants=PEOPLE, events=tuple(events)))


@given(collections, st.lists(filters, min_size=1, max_size=3))
def test_masks_and_counts_are_what_the_rules_say_event_by_event(collection, asked):
    made, sieve = sieve_of(collection)
    oracle = Oracle(collection)
    for wanted in asked:
        assert {made.keys[row] for row in np.flatnonzero(sieve.mask(wanted))} == oracle.visible(wanted)
        found, said = sieve.counts(wanted), oracle.counts(wanted)
        for one in fields(Facets):
            assert dict(getattr(found, one.name)) == dict(getattr(said, one.name)), one.name


@given(filters, st.sampled_from([p.key for p in PEOPLE]))
def test_a_count_says_what_checking_this_box_alone_shows_or_leaves_out(wanted, key):
    count = count_facets(EVENTS, wanted).participants.get(key, 0)
    alone = visible(EVENTS, replace(wanted, participants=frozenset({key})))
    if wanted.mode is Mode.NONE:
        assert count == len(visible(EVENTS, replace(wanted, participants=frozenset()))) - len(alone)
    else:
        assert count == len(alone)


@given(filters, st.sampled_from(["one", "two"]))
def test_the_same_for_articles(wanted, digest):
    only = replace(wanted, sources=frozenset({digest}))
    assert count_facets(EVENTS, wanted).sources.get(digest, 0) == len(visible(EVENTS, only))

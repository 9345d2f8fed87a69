"""Which events pass, and what each facet counts."""

from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan
from model.domain import Collection, Event, Kind, Mention, Participant, ParticipantKind, Role, Status
from model.filtering import BUCKETS, Filter, Mode, count_facets, visible

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


def shown(**fields) -> str:
    wanted = Filter(**{name: value if name == "mode" else frozenset(value) for name, value in fields.items()})
    return "".join(e.key for e in visible(EVENTS, wanted))


def test_nothing_checked_shows_everything():
    assert shown() == "123456"


def test_a_country_stands_for_its_people_too():
    assert shown(participants=["country:AA"]) == "123"
    assert shown(participants=["country:BB"]) == "15"
    assert shown(participants=["person:ann"]) == "1"


def test_any_of_and_all_of():
    both = ["country:AA", "country:BB"]
    assert shown(participants=both) == "1235"
    assert shown(participants=both, mode=Mode.ALL) == "1"
    assert shown(participants=["person:ann", "country:AA"], mode=Mode.ALL) == "1"


def test_facets_narrow_each_other():
    assert shown(series=["talks"]) == "12"
    assert shown(articles=["two"]) == "234"
    assert shown(articles=["two"], series=["talks", "games"]) == "24"
    assert shown(kinds=[Kind.VISIT], participants=["country:AA"]) == "2"
    assert shown(statuses=[Status.HELD]) == "135"


def test_counts_follow_the_other_filters_only():
    every = count_facets(EVENTS, Filter())
    assert dict(every.participants) == {
        "country:AA": 3, "person:ann": 1, "person:abe": 1, "country:BB": 2, "person:bea": 1, "org:club": 1,
    }  # fmt: skip
    assert dict(every.series) == {"talks": 2, "games": 2}
    assert dict(every.articles) == {"one": 4, "two": 3}
    checked = count_facets(EVENTS, Filter(participants=frozenset({"person:ann"})))
    assert checked.participants == every.participants, "a facet's own boxes do not change its counts"
    assert dict(checked.series) == {"talks": 1}
    narrowed = count_facets(EVENTS, Filter(series=frozenset({"games"})))
    assert dict(narrowed.participants) == {"country:BB": 1, "org:club": 1}
    assert dict(narrowed.series) == {"talks": 2, "games": 2}


def test_activity_is_in_ten_parts_of_the_whole_span():
    activity = count_facets(EVENTS, Filter()).activity
    assert activity["country:AA"] == (1, 0, 1, 0, 1, 0, 0, 0, 0, 0)
    assert all(len(parts) == BUCKETS for parts in activity.values())
    undated = Collection(participants=PEOPLE, events=(Event("1", "", Kind.OTHER, Status.HELD, None, "", (Role("org:club"),)),))
    facets = count_facets(undated, Filter())
    assert (dict(facets.participants), facets.activity) == ({"org:club": 1}, {})


keys = st.frozensets(st.sampled_from([p.key for p in PEOPLE]))
filters = st.builds(
    Filter,
    participants=keys,
    mode=st.sampled_from(Mode),
    series=st.frozensets(st.sampled_from(["talks", "games"])),
    articles=st.frozensets(st.sampled_from(["one", "two"])),
    kinds=st.frozensets(st.sampled_from([Kind.VISIT, Kind.MEETING])),
    statuses=st.frozensets(st.sampled_from([Status.HELD, Status.PLANNED])),
)


@given(filters, st.sampled_from([p.key for p in PEOPLE]))
def test_a_count_says_what_checking_this_box_alone_shows(wanted, key):
    only = Filter(frozenset({key}), wanted.mode, wanted.series, wanted.articles, wanted.kinds, wanted.statuses)
    assert count_facets(EVENTS, wanted).participants.get(key, 0) == len(visible(EVENTS, only))


@given(filters, st.sampled_from(["one", "two"]))
def test_the_same_for_articles(wanted, digest):
    only = Filter(wanted.participants, wanted.mode, wanted.series, frozenset({digest}), wanted.kinds, wanted.statuses)
    assert count_facets(EVENTS, wanted).articles.get(digest, 0) == len(visible(EVENTS, only))

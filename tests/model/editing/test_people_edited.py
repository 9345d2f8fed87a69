"""What edits of participants and series come to, case by case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model.dates import DateSpan
from model.domain import (
    Article,
    Claim,
    Collection,
    Event,
    Hiatus,
    Kind,
    Mention,
    Participant,
    ParticipantKind,
    Role,
    Series,
    Status,
    TextSpan,
)
from model.edits import (
    EditError,
    dismiss_events,
    merge_events,
    merge_participants,
    merge_series,
    new_event,
    new_participant,
    new_series,
    set_event,
    set_field,
    split_participant,
    split_series,
    unmerge,
)
from model.filtering import facets_of, households
from tests.model.editing.drawn_edits import Bench

DIGEST = "cd" * 32
ARTICLE = Article("a.txt", "x" * 1000, DIGEST, id=1)
CHINA, JAPAN = (Participant(f"country:{code}", name, ParticipantKind.COUNTRY) for code, name in (("CN", "China"), ("JP", "Japan")))
WANG = Participant("person:wang", "Wang Yi", ParticipantKind.PERSON, "country:CN", "minister", ("Wang", "Mr Wang"))
YI = Participant("person:yi", "Minister Yi", ParticipantKind.PERSON, "", "envoy", ("Yi",))
TALKS, DIALOGUE = "series:talks", "series:dialogue"


def event(number: int, *named: tuple[str, str], day: int | None = None, series: str = "", status: Status = Status.HELD) -> Event:
    """An event whose one report names participants: (name, key)."""
    spans = tuple((TextSpan(number * 50 + n, number * 50 + n + len(name), name), who) for n, (name, who) in enumerate(named))
    mention = Mention(DIGEST, number * 50, number * 50 + 40, "words", names=spans)
    when = None if day is None else DateSpan.of_day(day)
    roles = tuple(Role(who, "host") for who in dict.fromkeys(who for _, who in named))
    return Event(f"{DIGEST[:12]}:{number * 50}-{number * 50 + 40}", f"E{number}", Kind.MEETING, status, when, "", roles, (mention,), series)


def bench(*events: Event, series: tuple[Series, ...] = ()) -> Bench:
    return Bench(Collection((ARTICLE,), (CHINA, JAPAN, WANG, YI), events, series))


def people(record: Bench) -> dict[str, Participant]:
    return {one.name: one for one in record.laid().collection.participants}


def roles(record: Bench, one: Event) -> list[str]:
    return [role.participant for role in record.shown()[one.key].participants]


def test_merged_participants_are_one_under_all_their_names() -> None:
    one = event(1, ("Wang", WANG.key), ("Yi", YI.key))
    record = bench(one)
    record.do(merge_participants([YI.key], WANG.key, "Wang Yi"))
    assert people(record)["Wang Yi"].aliases == ("Wang", "Mr Wang", "Minister Yi", "Yi")
    assert "Minister Yi" not in people(record)
    assert roles(record, one) == [WANG.key], "once"
    assert [who for _, who in record.shown()[one.key].mentions[0].names] == [WANG.key, WANG.key]
    record.do(unmerge("participant", [YI.key]))
    assert roles(record, one) == [WANG.key, YI.key]
    with pytest.raises(EditError):
        merge_participants([YI.key], YI.key)


def test_the_people_of_a_merged_country_are_of_the_other() -> None:
    one = event(1, ("Wang", WANG.key))
    record = bench(one)
    record.do(merge_participants([CHINA.key], JAPAN.key))
    assert people(record)["Wang Yi"].country == JAPAN.key
    homes = households(record.laid().collection.participants)
    assert facets_of(record.shown()[one.key], homes) == {WANG.key, JAPAN.key}


def test_a_name_split_off_means_another() -> None:
    one, two, three = event(1, ("Wang Yi", WANG.key)), event(2, ("Mr Wang", WANG.key)), event(3, ("Wang", WANG.key), ("Mr. Wang", YI.key))
    record = bench(one, two, three)
    edit, new = split_participant(WANG, ["Mr Wang"], "Wang Jianlin")
    record.do(edit)
    assert people(record)["Wang Yi"].aliases == ("Wang",)
    assert people(record)["Wang Jianlin"].aliases == ("Mr Wang",)
    assert (roles(record, one), roles(record, two)) == ([WANG.key], [new])
    record.do(set_field("participant", new, "country", JAPAN.key, "Move"))
    assert people(record)["Wang Jianlin"].country == JAPAN.key
    record.do(merge_participants([new], YI.key))
    assert roles(record, two) == [YI.key]
    edit, again = split_participant(people(record)["Minister Yi"], ["Mr Wang"], "Third")
    record.do(edit)
    assert roles(record, two) == [again], "who was merged is split off with its name"


def test_the_main_name_can_be_split_off_and_one_name_stays() -> None:
    record = bench(event(1, ("Wang Yi", WANG.key)))
    edit, _ = split_participant(WANG, ["Wang Yi"], "Wang Yi (poet)")
    record.do(edit)
    assert {one.key: one.name for one in people(record).values()}[WANG.key] == "Wang"
    with pytest.raises(EditError, match="Leave"):
        split_participant(WANG, ["Wang Yi", "Wang", "Mr Wang"], "All")
    with pytest.raises(EditError, match="No name"):
        split_participant(WANG, ["Somebody"], "x")
    with pytest.raises(EditError, match="name is needed"):
        split_participant(WANG, ["Wang"], " ")


def test_a_new_participant_takes_part_and_is_of_a_country() -> None:
    one = event(1, ("Wang", WANG.key))
    record = bench(one)
    edit, new = new_participant("Aso", ParticipantKind.PERSON, JAPAN.key, "guest")
    undo = record.do(edit)
    record.do(set_event(one.key, participants=(Role(WANG.key, "host"), Role(new, "guest"))))
    assert roles(record, one) == [WANG.key, new]
    record.do(undo)
    assert roles(record, one) == [WANG.key], "who is not there takes no part"


# series


def rounds(*days: int) -> tuple[tuple[Event, ...], Series]:
    made = tuple(event(number, day=day, series=TALKS) for number, day in enumerate(days, 1))
    return made, Series(TALKS, "Talks", rounds=tuple(one.key for one in made))


def shown_series(record: Bench, key: str = TALKS) -> Series:
    return next(one for one in record.laid().collection.series if one.key == key)


def titles(record: Bench, key: str = TALKS) -> list[str]:
    shown = record.shown()
    return [shown[one].title for one in shown_series(record, key).rounds]


def test_rounds_stand_in_order_of_edited_dates() -> None:
    made, series = rounds(0, 100, 200)
    record = bench(*made, series=(series,))
    record.do(set_event(made[0].key, when=DateSpan.of_day(150)))
    assert titles(record) == ["E2", "E1", "E3"]
    record.do(set_event(made[0].key, status=Status.PLANNED))
    assert titles(record) == ["E2", "E3"]
    record.do(dismiss_events([made[1].key]))
    assert titles(record) == ["E3"]


def gap(made: tuple[Event, ...], claims: tuple[Claim, ...] = ()) -> Hiatus:
    first, last = made[0].when, made[1].when
    assert first is not None
    assert last is not None
    return Hiatus(first.latest, last.earliest, made[0].key, made[1].key, "a quarrel", True, claims)


def test_a_hiatus_follows_the_dates_of_its_rounds() -> None:
    made, series = rounds(0, 1000)
    claim = Claim("first in three years", DIGEST, 0, 5, True, "It was three years.")
    record = bench(*made, series=(replace(series, hiatuses=(gap(made, (claim,)),)),))
    record.do(set_event(made[1].key, when=DateSpan.of_day(1400)))
    (after,) = shown_series(record).hiatuses
    assert (after.first, after.last, after.cause) == (0, 1400, "a quarrel")
    assert after.claims[0].holds is None
    assert "It was three years." in after.claims[0].says
    record.do(set_event(made[1].key, when=DateSpan.of_day(-5)))
    assert shown_series(record).hiatuses == ()


def test_a_round_put_into_a_hiatus_breaks_it() -> None:
    made, series = rounds(0, 1000)
    record = bench(*made, series=(replace(series, hiatuses=(gap(made),)),))
    edit, new = new_event(title="Unnoticed", when=DateSpan.of_day(100), kind=Kind.MEETING, series=TALKS)
    undo = record.do(edit)
    assert titles(record) == ["E1", "Unnoticed", "E2"]
    (left,) = shown_series(record).hiatuses
    assert (left.first, left.last, left.before, left.after) == (100, 1000, new, made[1].key), "the first piece is too short to be one"
    record.do(undo)
    assert shown_series(record).hiatuses == (gap(made),)


def test_a_hiatus_whose_end_is_dismissed_goes_on_to_the_next_round() -> None:
    made, series = rounds(0, 1000, 1200)
    record = bench(*made, series=(replace(series, hiatuses=(gap(made),)),))
    record.do(dismiss_events([made[1].key]))
    (after,) = shown_series(record).hiatuses
    assert (after.first, after.last, after.after) == (0, 1200, made[2].key)
    record.do(dismiss_events([made[2].key]))
    (after,) = shown_series(record).hiatuses
    assert (after.first, after.last, after.after) == (0, None, "")


def test_of_hiatuses_that_begin_on_the_same_day_one_is_left_with_what_is_said_of_both() -> None:
    """A hiatus is known by its series and its first day."""
    made, series = rounds(0, 1000)
    others = (event(8, day=0, series=DIALOGUE), event(9, day=700, series=DIALOGUE))
    shorter = Hiatus(0, 700, others[0].key, others[1].key, claims=(Claim("first in two years", DIGEST, 0, 5, True, "Right."),))
    dialogue = Series(DIALOGUE, "Dialogue", rounds=tuple(one.key for one in others), hiatuses=(shorter,))
    claim = Claim("first in three years", DIGEST, 6, 9, True, "It was three years.")
    record = bench(*made, *others, series=(replace(series, hiatuses=(gap(made, (claim,)),)), dialogue))
    record.do(merge_series([DIALOGUE], TALKS, "Talks"))
    left, rest = shown_series(record).hiatuses
    assert (left.first, left.last, left.cause, left.stated) == (0, 700, "a quarrel", True)
    assert left.claims == shorter.claims, "nothing lies in that one"
    assert (rest.first, rest.last, rest.before) == (700, 1000, others[1].key), "a round of the other series lies in this one now"
    assert [(one.text, one.holds) for one in rest.claims] == [("first in three years", None)]


def test_a_long_silence_of_a_series_made_by_hand_is_a_hiatus() -> None:
    made = tuple(event(number, day=day) for number, day in enumerate((0, 300, 600, 3000), 1))
    record = bench(*made)
    edit, key = new_series("Our talks")
    record.do(edit)
    for one in made:
        record.do(set_event(one.key, series=key))
    assert titles(record, key) == ["E1", "E2", "E3", "E4"]
    (silence,) = shown_series(record, key).hiatuses
    assert (silence.first, silence.last, silence.stated) == (600, 3000, False)


def test_series_are_merged_split_and_named() -> None:
    made, series = rounds(0, 400, 800)
    other = event(9, day=600, series=DIALOGUE)
    record = bench(*made, other, series=(replace(series, parties=(CHINA.key,)), Series(DIALOGUE, "Dialogue", rounds=(other.key,))))
    record.do(merge_series([DIALOGUE], TALKS, "Talks"))
    assert titles(record) == ["E1", "E2", "E9", "E3"]
    assert shown_series(record).aliases == ("Dialogue",)
    assert record.shown()[other.key].series == TALKS
    record.do(set_field("series", TALKS, "name", "All talks", "Rename"))
    assert shown_series(record).name == "All talks"
    edit, new = split_series(shown_series(record), [made[0].key, other.key], "Early talks")
    record.do(edit)
    assert titles(record) == ["E2", "E3"]
    assert titles(record, new) == ["E1", "E9"]
    assert shown_series(record, new).parties == (CHINA.key,)
    record.do(unmerge("series", [DIALOGUE]))
    assert titles(record, DIALOGUE) == [], "its round was split off"
    for wrong in (lambda: split_series(series, [], "x"), lambda: new_series(""), lambda: merge_series([TALKS], TALKS)):
        with pytest.raises(EditError):
            wrong()


def test_a_merged_round_is_one_round() -> None:
    made, series = rounds(0, 400, 800)
    record = bench(*made, series=(series,))
    record.do(merge_events([made[1].key], made[2].key))
    assert titles(record) == ["E1", "E3"]
    stray = event(7, day=50)
    record = bench(*made, stray, series=(series,))
    record.do(merge_events([made[1].key], stray.key))
    assert titles(record) == ["E1", "E7", "E3"]
    assert record.shown()[stray.key].series == TALKS

"""What edits of events come to, case by case: a small record of letters, each event a few reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from model.dates import DateSpan
from model.domain import Article, Collection, Conflict, Event, Kind, Mention, Participant, ParticipantKind, Role, Status
from model.editing.grouping import heads_of
from model.editing.values import mention_key
from model.edits import (
    BOTH,
    EditError,
    dismiss_events,
    many,
    mark_different,
    merge_events,
    new_event,
    reopen_conflict,
    restore_events,
    revert_event,
    set_event,
    settle_conflict,
    split_event,
    unmerge_events,
)
from tests.model.editing.drawn_edits import Bench

DIGEST = "ab" * 32
ARTICLE = Article("a.txt", "x" * 1000, DIGEST, id=1)
PEOPLE = tuple(Participant(f"person:{name}", name.title(), ParticipantKind.PERSON, id=n) for n, name in enumerate(("ana", "bo", "cy"), 1))


def report(number: int) -> Mention:
    return Mention(DIGEST, number * 10, number * 10 + 5, f"report {number}")


def key(number: int) -> str:
    return mention_key(report(number))


def event(*reports: int, title: str = "", day: int | None = 100, who: str = "", conflicts: Iterable[Conflict] = ()) -> Event:
    """An event founded by the first of these reports."""
    when = None if day is None else DateSpan.of_day(day)
    roles = tuple(Role(f"person:{name}") for name in who.split())
    told = tuple(map(report, reports))
    name = title or f"Event {reports[0]}"
    return Event(key(reports[0]), name, Kind.MEETING, Status.HELD, when, "", roles, told, conflicts=tuple(conflicts), id=reports[0])


def bench(*events: Event) -> Bench:
    return Bench(Collection((ARTICLE,), PEOPLE, events))


def told(one: Bench) -> dict[str, list[int]]:
    """The reports of each event, by its title."""
    return {event.title: [mention.start // 10 for mention in event.mentions] for event in one.laid().collection.events}


# merged


def test_merged_events_are_one_with_all_reports_and_participants() -> None:
    record = bench(event(1, who="ana"), event(2, 3, who="ana bo"), event(4, day=None))
    record.do(merge_events([key(1), key(2)], key(1), "Event 1"))
    assert told(record) == {"Event 1": [1, 2, 3], "Event 4": [4]}
    one = record.shown()[key(1)]
    assert [role.participant for role in one.participants] == ["person:ana", "person:bo"]
    assert one.merged == (key(2),)
    assert record.laid().where == {key(2): key(1)}


def test_what_the_head_does_not_say_is_taken_from_the_others() -> None:
    record = bench(event(1, day=None), event(2, day=200))
    record.do(merge_events([key(2)], key(1)))
    assert record.shown()[key(1)].when == DateSpan.of_day(200)


def test_dates_that_exclude_each_other_both_stand() -> None:
    record = bench(event(1, day=100), event(2, day=200))
    record.do(merge_events([key(2)], key(1)))
    (conflict,) = record.shown()[key(1)].conflicts
    assert conflict.mention == 1
    assert "Event 2" in conflict.says
    record.do(settle_conflict(record.shown()[key(1)], conflict, 1, when=DateSpan.of_day(200)))
    after = record.shown()[key(1)]
    assert after.when == DateSpan.of_day(200)
    assert [(one.settled, one.stands) for one in after.conflicts] == [(True, 1)]
    record.do(reopen_conflict(after, after.conflicts[0]))
    again = record.shown()[key(1)]
    assert again.when == DateSpan.of_day(100)
    assert [one.settled for one in again.conflicts] == [False]


def test_merges_follow_merges() -> None:
    record = bench(event(1), event(2), event(3))
    record.do(merge_events([key(1)], key(2)))
    record.do(merge_events([key(2)], key(3)))
    assert told(record) == {"Event 3": [3, 1, 2]}
    record.do(unmerge_events([key(2)]))
    assert told(record) == {"Event 2": [2, 1], "Event 3": [3]}


def test_what_is_merged_into_something_gone_stands_for_itself_until_that_is_back() -> None:
    first, second = event(1), event(2)
    record = bench(first, second)
    record.do(merge_events([key(1)], key(2)))
    record.read = replace(record.read, events=(first,))
    assert told(record) == {"Event 1": [1]}
    record.read = replace(record.read, events=(first, second))
    assert told(record) == {"Event 2": [2, 1]}


def test_a_circle_of_merges_has_its_least_key_at_the_head() -> None:
    edges = {"b": "c", "c": "a", "a": "b", "d": "c", "e": "nowhere"}
    assert heads_of(edges, {*"abcde"}.__contains__) == {"b": "a", "c": "a", "d": "a"}


def test_the_merged_go_and_come_with_the_event_they_were_merged_into() -> None:
    record = bench(event(1), event(2))
    record.do(merge_events([key(1)], key(2)))
    record.do(dismiss_events([key(2)]))
    assert told(record) == {}
    assert [one.title for one in record.laid().dismissed] == ["Event 2"]
    record.do(restore_events([key(2)]))
    assert told(record) == {"Event 2": [2, 1]}


def test_fields_set_on_a_merged_event_rest_and_come_back() -> None:
    record = bench(event(1), event(2))
    record.do(set_event(key(1), title="Mine"))
    undo = record.do(merge_events([key(1)], key(2)))
    assert told(record) == {"Event 2": [2, 1]}
    record.do(undo)
    assert told(record) == {"Mine": [1], "Event 2": [2]}


def test_participants_set_by_hand_are_kept_and_later_merges_add_theirs() -> None:
    record = bench(event(1, who="ana"), event(2, who="bo"), event(3, who="ana"))
    record.do(merge_events([key(2)], key(1)))
    record.do(set_event(key(1), participants=(Role("person:cy", "host"),)))
    assert [role.participant for role in record.shown()[key(1)].participants] == ["person:cy"]
    record.do(merge_events([key(3)], key(1)))
    assert [role.participant for role in record.shown()[key(1)].participants] == ["person:cy", "person:ana"]


def test_one_event_is_not_merged_with_itself() -> None:
    with pytest.raises(EditError, match="Only one"):
        merge_events([key(1), key(1)], key(1))


# split


def test_a_report_split_off_is_an_event_of_its_own() -> None:
    record = bench(event(1, 2, 3))
    edit, new = split_event(record.shown()[key(1)], [1], "Another thing")
    record.do(edit)
    assert told(record) == {"Event 1": [1, 3], "Another thing": [2]}
    record.do(set_event(new, title="Named"))
    assert told(record) == {"Event 1": [1, 3], "Named": [2]}
    record.do(merge_events([new], key(1)))
    assert told(record) == {"Event 1": [1, 3, 2]}


def test_a_report_split_off_again_is_of_the_later_event() -> None:
    record = bench(event(1, 2, 3))
    edit, first = split_event(record.shown()[key(1)], [1, 2], "Two")
    record.do(edit)
    edit, _ = split_event(record.shown()[first], [1], "Three")
    record.do(edit)
    assert told(record) == {"Event 1": [1], "Two": [2], "Three": [3]}


def test_the_report_that_founded_an_event_can_be_split_off() -> None:
    record = bench(event(1, 2))
    edit, _ = split_event(record.shown()[key(1)], [0], "The first")
    record.do(edit)
    assert told(record) == {"Event 1": [2], "The first": [1]}


def test_what_was_merged_can_be_split_off_again() -> None:
    record = bench(event(1), event(2, who="bo"))
    record.do(merge_events([key(2)], key(1)))
    edit, new = split_event(record.shown()[key(1)], [1])
    record.do(edit)
    shown = record.shown()
    assert [mention.start for mention in shown[new].mentions] == [20]
    assert [mention.start for mention in shown[key(1)].mentions] == [10]
    assert shown[new].title == "Event 2", "it is told as it was read"


def test_the_heads_own_report_can_be_split_off_and_the_others_tell_it() -> None:
    record = bench(event(1, who="ana"), event(2, who="bo"))
    record.do(merge_events([key(2)], key(1)))
    edit, new = split_event(record.shown()[key(1)], [0], "Alone")
    record.do(edit)
    shown = record.shown()
    assert [mention.start for mention in shown[key(1)].mentions] == [20]
    assert shown[key(1)].title == "Event 2"
    assert [mention.start for mention in shown[new].mentions] == [10]


def test_a_split_holds_where_linking_has_split_itself() -> None:
    record = bench(event(1, 2, 3))
    edit, new = split_event(record.shown()[key(1)], [1, 2], "Mine")
    record.do(edit)
    record.do(set_event(new, place="Quito"))
    record.read = replace(record.read, events=(event(1), replace(event(2, 3), title="As linking has it")))
    shown = record.shown()
    assert shown.keys() == {key(1), new}
    assert shown[new].title == "As linking has it"
    assert shown[new].place == "Quito"
    assert record.laid().where == {key(2): new}


def test_a_split_holds_where_linking_brings_more_reports() -> None:
    record = bench(event(1, 2))
    edit, new = split_event(record.shown()[key(1)], [1], "Mine")
    record.do(edit)
    record.read = replace(record.read, events=(event(1, 2, 5),))
    assert told(record) == {"Event 1": [1, 5], "Mine": [2]}, "what is new goes with the event it is read with"
    record.read = replace(record.read, events=(event(1), event(2, 5)))
    assert told(record) == {"Event 1": [1], "Event 2": [2, 5]}, "it was parted by linking: what is read with the split report is of it"
    assert set(record.shown()) == {key(1), new}


def test_not_all_reports_and_not_none_are_split_off() -> None:
    one = event(1, 2)
    for chosen in ([], [0, 1], [7]):
        with pytest.raises(EditError, match=r"Choose|Leave"):
            split_event(one, chosen)


def test_conflicts_go_with_their_reports() -> None:
    record = bench(event(1, 2, 3, conflicts=[Conflict("two differs", mention=1), Conflict("three differs", mention=2)]))
    edit, _ = split_event(record.shown()[key(1)], [1], "Two")
    record.do(edit)
    assert [(one.says, one.mention) for one in record.shown()[key(1)].conflicts] == [("three differs", 1)]


# told apart


def test_events_told_apart_stay_two_though_linking_joins_them() -> None:
    first, second = event(1, who="ana"), event(2, 3, day=300, who="bo")
    record = bench(first, second)
    record.do(mark_different(first, second))
    record.do(set_event(key(2), place="Lima"))
    record.read = replace(record.read, events=(replace(first, mentions=first.mentions + second.mentions),))
    shown = record.shown()
    assert told(record) == {"Event 1": [1], "Event 2": [2, 3]}
    assert shown[key(2)].when == DateSpan.of_day(300)
    assert shown[key(2)].place == "Lima"


def test_telling_apart_ends_the_conflict_between_them() -> None:
    first, second = event(1), event(2)
    first = replace(first, conflicts=(Conflict("one of them is wrong", key(2)),))
    record = bench(first, second)
    assert record.shown()[key(1)].conflicts
    record.do(mark_different(first, second))
    assert record.shown()[key(1)].conflicts == ()
    with pytest.raises(EditError):
        mark_different(first, first)


# own


def test_an_own_event_is_edited_merged_and_dismissed_like_others() -> None:
    record = bench(event(1))
    edit, new = new_event(title="Mine", when=DateSpan.of_day(90), mentions=[report(7)], participants=[Role("person:ana", "host")])
    record.do(edit)
    assert told(record) == {"Mine": [7], "Event 1": [1]}
    record.do(set_event(new, title="Ours", when=DateSpan.of_day(110)))
    assert list(told(record)) == ["Event 1", "Ours"], "in order of time"
    record.do(revert_event(new, "title"))
    assert list(told(record)) == ["Event 1", "Mine"]
    record.do(merge_events([new], key(1)))
    assert told(record) == {"Event 1": [1, 7]}
    record.do(unmerge_events([new]))
    record.do(dismiss_events([new]))
    assert told(record) == {"Event 1": [1]}
    assert [one.key for one in record.laid().dismissed] == [new]


def test_an_own_event_outlives_its_article() -> None:
    record = bench(event(1))
    edit, _ = new_event(title="Mine", mentions=[report(7)])
    record.do(edit)
    record.read = Collection()
    assert told(record) == {"Mine": []}
    record.read = Collection((ARTICLE,), PEOPLE, (event(1),))
    assert told(record)["Mine"] == [7]
    with pytest.raises(EditError):
        new_event(title=" ")


# fields and conflicts


def test_a_settled_conflict_is_of_its_report_however_it_is_numbered() -> None:
    first = event(1, 2, 3, conflicts=[Conflict("three differs", mention=2)])
    record = bench(first)
    record.do(settle_conflict(record.shown()[key(1)], first.conflicts[0], 2))
    assert record.shown()[key(1)].conflicts[0].stands == 2
    record.read = replace(record.read, events=(replace(event(1, 3, 2), conflicts=(Conflict("three differs", mention=1),)),))
    assert record.shown()[key(1)].conflicts == (Conflict("three differs", mention=1, settled=True, stands=1),)
    record.do(settle_conflict(record.shown()[key(1)], record.shown()[key(1)].conflicts[0], BOTH))
    assert record.shown()[key(1)].conflicts[0].stands == BOTH
    with pytest.raises(EditError, match="no longer"):
        settle_conflict(record.shown()[key(1)], Conflict("other"), BOTH)


def test_several_edits_are_one_step() -> None:
    record = bench(event(1), event(2))
    undo = record.do(many("Tidy", [set_event(key(1), title="A"), dismiss_events([key(2)]), set_event(key(1), title="B")]))
    assert told(record) == {"B": [1]}
    record.do(undo)
    assert told(record) == {"Event 1": [1], "Event 2": [2]}


def test_a_series_that_is_gone_is_not_set() -> None:
    record = bench(event(1))
    record.do(set_event(key(1), series="series:gone", participants=(Role("person:nobody"), Role("person:ana"))))
    assert record.shown()[key(1)].series == ""
    assert [role.participant for role in record.shown()[key(1)].participants] == ["person:ana"]

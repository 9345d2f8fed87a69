"""The session as edits of every kind are made in it: what is shown, found, counted and reviewed, rows of tables among the rest."""

from __future__ import annotations

import json

import numpy as np
import pytest

from model.dates import DateSpan
from model.domain import ParticipantKind, Review, Role
from model.edits import (
    accept_events,
    chosen_rows,
    dismiss_events,
    merge_events,
    merge_participants,
    merge_series,
    new_event,
    new_participant,
    restore_events,
    set_event,
    set_field,
    split_event,
    unreview_events,
)
from model.filtering import Filter, Reviewed
from model.qt.session import Session
from model.qt.view_state import Selection
from model.store.store import Store
from tests.model.qt.test_session import Told, title
from tests.sample_table import key_of

ROWS = 12


@pytest.fixture
def session(table_session: Session) -> Session:
    return table_session


def found(session: Session, words: str) -> set[str]:
    mask = session.rows(session.search(words))
    assert np.array_equal(mask, session.matching(tuple(words.split())) | mask)
    return {session.columns.keys[int(row)] for row in np.flatnonzero(mask)}


def test_all_that_is_shown_is_reviewed_in_one_step(session: Session) -> None:
    every = len(session.columns)
    assert session.review_counts() == (0, 0, every)
    assert session.do(accept_events(chosen_rows(session.columns, session.shown)))
    assert session.review_counts() == (every, 0, 0)
    assert session.undo.undo_text == f"Accept {every} events"
    key = session.collection.events[0].key
    session.do(dismiss_events([key, key_of(3), key_of(4)]))
    assert session.review_counts() == (every - 3, 3, 0)
    assert [session.review_state(one) for one in (key, key_of(3), key_of(5))] == [Review.DISMISSED, Review.DISMISSED, Review.ACCEPTED]
    assert {event.key for event in session.dismissed()} == {key, key_of(3), key_of(4)}
    assert session.find_event(key_of(3)) is None
    session.do(restore_events([key_of(3)]))
    session.do(unreview_events([key_of(5)]))
    assert session.review_counts() == (every - 4, 2, 2)
    event = session.find_event(key_of(6))
    assert event is not None
    assert event.accepted
    session.view.set_filter(Filter(reviewed=Reviewed.UNREVIEWED))
    assert {session.columns.keys[int(row)] for row in np.flatnonzero(session.shown)} == {key_of(3), key_of(5)}
    for _ in range(4):
        session.undo_last()
    assert session.review_counts() == (0, 0, every)


def test_own_events_are_found_and_looked_at(session: Session) -> None:
    edit, key = new_event(title="Zanzibar accord", when=DateSpan.of_day(19_000), place="Stone Town", participants=[Role("country:CL")])
    session.do(edit)
    assert found(session, "zanzibar") == {key}
    assert found(session, "stone") == {key}
    assert session.columns.row(key) >= 0
    session.do(set_event(key, title="Pemba accord"))
    assert (found(session, "zanzibar"), found(session, "pemba chile")) == (set(), {key})
    session.undo_last()
    session.undo_last()
    assert found(session, "zanzibar") == set()
    assert session.find_event(key) is None


def test_rows_and_events_are_merged_either_way(session: Session) -> None:
    event, other = session.collection.events[2], session.collection.events[5]
    session.do(merge_events([key_of(3)], event.key, event.title))
    assert session.undo.undo_text == f"Merge 2 events into “{event.title}”"
    assert session.find_event(key_of(3)) is None
    assert key_of(3) not in {session.columns.keys[row] for row in range(len(session.columns))}
    merged = session.find_event(event.key)
    assert merged is not None
    assert [record.line for record in merged.rows] == [3]
    assert event.key in found(session, "terminal strike")
    session.do(merge_events([other.key], key_of(4)))
    joined = session.find_event(key_of(4))
    assert joined is not None
    assert joined.mentions == other.mentions
    assert joined in session.collection.events, "its reports are marked in the reader"
    words = " ".join(other.mentions[0].text.split()[:3])
    assert key_of(4) in {session.columns.keys[int(row)] for row in np.flatnonzero(session.rows(session.search(words)))}
    row = session.columns.keys.find(key_of(4))
    assert set(session.columns.sources[row]) == {other.mentions[0].article, "7a" * 32}
    session.undo_last()
    session.undo_last()
    assert session.find_event(key_of(3)) == session.as_read(key_of(3))


def test_rows_are_found_by_what_a_person_called_their_participants(session: Session) -> None:
    strikes = {key_of(line) for line in range(2, 14)}
    session.do(set_field("participant", "organization:dockers", "name", "Lumpers", "Rename"))
    assert strikes <= found(session, "lumpers")
    assert found(session, "lumpers strike") >= strikes
    edit, key = new_participant("Quayside League", ParticipantKind.ORGANIZATION)
    session.do(edit)
    session.do(merge_participants(["organization:dockers"], key))
    assert found(session, "quayside") == strikes
    row = session.columns.keys.find(key_of(5))
    assert key in session.columns.participants[row]
    event = session.find_event(key_of(5))
    assert event is not None
    assert [role.participant for role in event.participants] == [key, "country:CL"]
    session.view.set_filter(Filter(participants=frozenset({key})))
    assert session.shown_count == ROWS
    session.undo_last()
    assert session.shown_count == 0
    session.undo_last()
    assert not session.view.filter, "who is gone is asked for no more"


def test_a_split_report_is_found_by_itself(session: Session) -> None:
    event = next(one for one in session.collection.events if len(one.mentions) > 1)
    edit, key = split_event(event, [1], "Quite another matter")
    session.do(edit)
    assert found(session, "quite another") == {key}
    assert session.as_read(key) is None
    assert session.fields_set("event", key) == frozenset()
    session.do(set_event(key, place="Lima"))
    assert session.fields_set("event", key) == {"place"}
    session.undo_last()
    session.undo_last()
    assert session.find_event(event.key) == event


def test_what_is_selected_and_asked_for_goes_with_what_it_is_merged_into(session: Session) -> None:
    one, other = session.collection.events[2], session.collection.events[5]
    session.view.select(Selection(one.key))
    session.do(merge_events([one.key], other.key))
    assert session.view.selection.event == other.key
    session.do(dismiss_events([other.key]))
    assert session.view.selection.event == ""
    session.view.set_filter(Filter(participants=frozenset({"country:AR"}), series=frozenset({"series:strikes"})))
    session.do(merge_participants(["country:AR"], "country:CL"))
    session.do(merge_series(["series:strikes"], "series:water-dialogue"))
    assert session.view.filter == Filter(participants=frozenset({"country:CL"}), series=frozenset({"series:water-dialogue"}))
    assert session.shown_count > ROWS
    row = session.columns.keys.find(key_of(5))
    assert session.columns.series[row] == "series:water-dialogue"


def test_an_edit_that_makes_no_sense_is_passed_over_and_told(session: Session) -> None:
    path, key = session.path, session.collection.events[0].key
    assert path is not None
    assert session.do(set_event(key, title="Kept"))
    session.close()
    with Store.open(path) as store:
        store.set_override("event", key_of(3), "merged", '{"nothing": 1}')
        store.set_override("event", key, "place", "[1]")
    told = Told(session)
    session.open(path)
    assert any(text.startswith("2 edits in") and "damaged" in text for _, text in told.messages)
    event = session.find_event(key)
    assert event is not None
    assert event.title == "Kept"
    assert session.do(set_event(key, place="Lima")), "what is damaged can be set anew"
    session.undo_last()
    assert session.find_event(key) == event


def test_a_step_that_comes_to_what_makes_no_sense_is_passed_over(session: Session) -> None:
    path, key = session.path, session.collection.events[0].key
    assert path is not None
    assert session.do(set_event(key, title="Kept"))
    with Store.open(path) as store:
        store.set_undo_value(1, True, '{"text":"t","set":[["lines","' + key_of(3)[:12] + '","accepted","[3,1]"]]}')
    told = Told(session)
    session.undo_last()
    assert any("passed over" in text for _, text in told.messages)
    session.close()
    session.open(path)
    assert title(session, key) == "Kept"


@pytest.mark.parametrize(("place", "stands"), [("99", 1), ("-3", 0), ("2.5", 1), ('"x"', 1)])
def test_a_place_among_steps_that_makes_no_sense_is_one_that_does(session: Session, place: str, stands: int) -> None:
    path = session.path
    assert path is not None
    assert session.do(set_event(session.collection.events[0].key, title="Once"))
    session.close()
    with Store.open(path) as store:
        store.set_state("undo_place", json.loads(place))
    session.open(path)
    assert session.undo.place == stands
    session.undo_last()
    session.redo()


@pytest.mark.parametrize("kept", ["[" * 100_000, '{"text":"t","many":[' * 3000 + "]}" * 3000])
def test_a_step_nested_without_end_is_passed_over(session: Session, kept: str) -> None:
    assert session.path is not None
    assert session.do(set_event(session.collection.events[0].key, title="Kept"))
    with Store.open(session.path) as store:
        store.set_undo_value(1, True, kept)
    told = Told(session)
    session.undo_last()
    assert any("passed over" in text for _, text in told.messages)
    assert session.undo.place == 0

"""Rows of event tables split off a participant: what is shown of them as columns, one by one, in search and exports; and undone."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.columns import Ragged, columns
from model.domain import Collection, Event, Participant, ParticipantKind
from model.editing import lines
from model.editing.sound import sound
from model.edits import EditError, dismiss_events, merge_participants, set_event, split_participant
from model.filtering import Filter
from model.qt.session import Session
from model.splitting import RowsOf, count_of, joined_rows, rows_naming
from model.store.store import Store
from model.table_events import TableEvents, everything
from tests.growth import too_much
from tests.sample_table import TABLE, key_of, store_with_table

DOCKERS, CHILE = "organization:dockers", "country:CL"
PREFIX = TABLE.digest[:12]


def rows_of(*numbers: int) -> RowsOf:
    return {PREFIX: lines.runs_of(numbers)}


def who(session: Session, line: int) -> list[str]:
    event = session.find_event(key_of(line))
    assert event is not None
    return [role.participant for role in event.participants]


def split(session: Session, key: str, rows: RowsOf, name: str = "Others") -> str:
    one = session.participant(key)
    assert one is not None
    edit, new = split_participant(one, (), name, rows)
    assert session.do(edit)
    return new


def in_columns(session: Session, line: int) -> tuple[str, ...]:
    every = session.columns
    return every.participants[every.keys.find(key_of(line))]


def test_rows_that_name_a_participant_are_told_as_runs(table_session):
    found = rows_naming(table_session.columns, DOCKERS)
    assert {prefix: runs.tolist() for prefix, runs in found.items()} == {PREFIX: [2, 13]}
    assert count_of(found) == 12
    among = table_session.columns.mask([key_of(4), key_of(5), key_of(9)])
    assert rows_naming(table_session.columns, DOCKERS, among)[PREFIX].tolist() == [4, 5, 9, 9]
    assert rows_naming(table_session.columns, "nobody") == {}
    assert joined_rows(rows_of(2, 3), rows_of(3, 4, 8), {})[PREFIX].tolist() == [2, 4, 8, 8]


def test_rows_that_were_edited_by_themselves_are_among_them(table_session):
    assert table_session.do(set_event(key_of(5), title="Lockout"))
    assert table_session.do(dismiss_events([key_of(6)]))
    assert rows_naming(table_session.columns, DOCKERS)[PREFIX].tolist() == [2, 5, 7, 13]


def test_rows_go_to_the_new_one_in_columns_and_one_by_one_and_back(table_session):
    session = table_session
    before = [session.columns.participants[row] for row in range(len(session.columns))]
    new = split(session, DOCKERS, rows_of(2, 3, 9))
    assert session.participant(new) == Participant(new, "Others", ParticipantKind.ORGANIZATION, CHILE, id=session.participant(new).id)
    assert [who(session, line)[0] for line in (2, 3, 4, 9, 10)] == [new, new, DOCKERS, new, DOCKERS]
    assert in_columns(session, 2) == (new, CHILE)
    assert session.facets(Filter()).participants[new] == 3
    session.view.set_filter(Filter(participants=frozenset({new})))
    assert session.shown_count == 3
    session.undo_last()
    assert session.participant(new) is None
    assert [session.columns.participants[row] for row in range(len(session.columns))] == before
    session.redo()
    assert in_columns(session, 9) == (new, CHILE)


def test_a_row_split_twice_is_of_the_later_and_merging_takes_back(table_session):
    session = table_session
    first = split(session, DOCKERS, rows_of(2, 3, 4), "First")
    second = split(session, first, rows_of(3), "Second")
    assert [in_columns(session, line)[0] for line in (2, 3, 4, 5)] == [first, second, first, DOCKERS]
    assert [who(session, line)[0] for line in (2, 3, 4, 5)] == [first, second, first, DOCKERS]
    assert session.do(merge_participants([first, second], DOCKERS))
    assert {in_columns(session, line)[0] for line in (2, 3, 4, 5)} == {DOCKERS}
    assert {who(session, line)[0] for line in (2, 3, 4, 5)} == {DOCKERS}


def test_who_was_merged_into_the_source_goes_with_it(table_session):
    session = table_session
    assert session.do(merge_participants([CHILE], DOCKERS))
    new = split(session, DOCKERS, rows_of(2))
    assert in_columns(session, 2) == (new,), "each once a row"
    assert who(session, 2) == [new]
    assert in_columns(session, 3) == tuple(who(session, 3))


def test_an_edited_row_and_a_merged_event_follow(table_session):
    session = table_session
    assert session.do(set_event(key_of(5), title="Lockout"))
    new = split(session, DOCKERS, rows_of(5))
    assert who(session, 5) == [new, CHILE]
    assert in_columns(session, 5) == (new, CHILE)


def test_the_search_and_exports_know_them_by_the_new_name(table_session):
    session = table_session
    new = split(session, DOCKERS, rows_of(2, 3), "Pilots of Iquique")
    rows = np.flatnonzero(session.rows(session.search("iquique")))
    assert sorted(session.columns.keys[row] for row in rows.tolist()) == [key_of(2), key_of(3)]
    with Store.open(session.path) as store:
        told = {event.key: event for event in everything(store).events}
    assert told[key_of(2)].participants[0].participant == new
    assert told[key_of(4)].participants[0].participant == DOCKERS


def test_nothing_chosen_is_refused_and_nonsense_passed_over(table_session):
    one = table_session.participant(DOCKERS)
    with pytest.raises(EditError, match="Choose the names"):
        split_participant(one, (), "Others", {PREFIX: lines.NO_LINES})
    edit, key = split_participant(one, (), "Others", rows_of(2))
    value = edit.rows[0].value
    assert sound("participant", key, "split", value)
    for wrong in ("[3,2]", "[1]", "x", "[-4,-2]"):
        assert not sound("participant", key, "split", value.replace("[2,2]", wrong))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Collection]]:
    path = tmp_path_factory.mktemp("splitting") / "sample.hiatus"
    store_with_table(path)
    with Store.open(path) as store:
        yield store, store.raw()


@settings(max_examples=40)
@given(st.data())
def test_columns_and_events_say_the_same_after_any_splits_and_merges(project: tuple[Store, Collection], data: st.DataObject) -> None:
    """On one project, whose rows are read again and again under other edits."""
    store, raw = project
    tables = TableEvents(store)
    rows: dict[tuple[str, str, str], str] = {}
    keys = [DOCKERS, CHILE]
    for _ in range(data.draw(st.integers(1, 5))):
        known = {one.key: one for one in tables.take(raw, rows).collection.participants}
        able = [key for key in keys if key in known]
        if data.draw(st.booleans()) or len(able) < 2:
            numbers = data.draw(st.lists(st.integers(2, 13), min_size=1))
            edit, new = split_participant(known[data.draw(st.sampled_from(able))], (), "Other", rows_of(*numbers))
            keys.append(new)
        else:
            one, other = data.draw(st.permutations(able))[:2]
            edit = merge_participants([one], other)
        for row in edit.rows:
            rows.pop((row.noun, row.key, row.field), None)
            if row.value is not None:
                rows[row.noun, row.key, row.field] = row.value
        if data.draw(st.booleans()):
            rows["event", key_of(data.draw(st.integers(2, 13))), "title"] = '"Another"'
    laid = tables.take(raw, rows)
    every = tables.columns(laid.collection.events)
    events: dict[str, Event] = {event.key: event for event in tables.each(key_of(line) for line in range(2, 14))}
    assert len(events) == 12
    whole = columns(events.values())
    for row in range(len(whole)):
        assert sorted(every.participants[every.keys.find(whole.keys[row])]) == sorted(whole.participants[row])


def test_other_names_in_the_place_of_one_keep_each_once() -> None:
    column = Ragged.of([("a", "b"), ("b",), ("a",), (), ("c", "a", "b")])
    rows = np.array([True, True, False, True, True])
    made = column.renamed_in(rows, {"a"}, "new")
    assert [made[row] for row in range(5)] == [("new", "b"), ("b",), ("a",), (), ("c", "new", "b")]
    both = column.renamed_in(rows, {"a", "b"}, "new")
    assert [both[row] for row in range(5)] == [("new",), ("new",), ("a",), (), ("c", "new")]
    known = column.renamed_in(rows, {"a"}, "b")
    assert [known[row] for row in range(5)] == [("b",), ("b",), ("a",), (), ("c", "b")]
    assert column.renamed_in(rows, {"x"}, "new") is column
    assert column.renamed_in(~rows & False, {"a"}, "new") is column


@pytest.mark.slow
def test_a_million_rows_are_split_without_a_loop_over_them() -> None:
    dice = np.random.default_rng(4)
    made = {}
    for count in (10_000, 1_000_000):
        codes = dice.integers(0, 5000, 3 * count).astype(np.int32)
        made[count] = Ragged(np.arange(0, 3 * count + 1, 3), codes, tuple(f"p{number}" for number in range(5000)))

    def work(count: int) -> None:
        runs = lines.runs_of(np.arange(0, count, 3))
        made[count].renamed_in(lines.lines_in(runs, np.arange(count)), {"p7"}, "own:1")

    assert not too_much(work, 10_000, 1_000_000, times=150), "a loop took seconds"

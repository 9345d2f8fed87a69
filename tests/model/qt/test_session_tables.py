"""The session with an event table beside its articles: rows are events like others, found, filtered, edited and counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from model.columns import CONFLICT, STATUSES, UNCERTAIN, columns
from model.dates import DateSpan, day_number
from model.domain import Kind, Status
from model.edits import dismiss_events, restore_events, revert_event, set_event
from model.filtering import Filter
from model.qt.session import Session
from model.qt.view_state import Selection
from model.store.store import Store
from tests.builders import sample_collection
from tests.model.qt.test_session import Told
from tests.sample_table import TABLE, key_of, put_in

ALL = 40 + 12


@pytest.fixture
def session(table_session: Session) -> Session:
    return table_session


def row_of(session: Session, line: int) -> int:
    return session.columns.keys.find(key_of(line))


def shown(session: Session) -> set[str]:
    return {session.columns.keys[int(row)] for row in np.flatnonzero(session.shown)}


def test_rows_of_a_table_are_events(session: Session) -> None:
    assert len(session.collection.events) == 40
    assert [table.name for table in session.collection.tables] == ["port strikes.csv"]
    assert len(session.columns) == ALL
    event = session.find_event(key_of(5))
    assert event is not None
    assert event.record is not None
    assert (event.title, event.record.line, event.record.name) == ("Strike 4 at the container terminal", 5, "port strikes.csv")
    assert dict(event.record.cells)["Who"] == 'Union of Dockers, "UD"'
    assert session.find_event(key_of(5)) is event, "kept"
    assert session.find_event(key_of(99)) is None
    row = row_of(session, 5)
    assert session.columns.titles[row] == event.title
    assert session.columns.sources[row] == (TABLE.digest,)
    assert session.columns.row(key_of(13)) == -1, "undated"
    every = columns([*session.collection.events, *(e for line in range(2, 14) if (e := session.find_event(key_of(line))))])
    assert np.array_equal(every.start, session.columns.start)
    assert every.flags.sum() == session.columns.flags.sum()
    assert session.columns.flags.max() <= UNCERTAIN | CONFLICT


def test_filters_and_counts_take_rows_along(session: Session) -> None:
    facets = session.facets()
    assert facets.sources[TABLE.digest] == 12
    assert facets.series["series:strikes"] == 12
    session.view.set_filter(Filter(series=frozenset({"series:strikes"}), statuses=frozenset({Status.PLANNED})))
    assert shown(session) == {key_of(11)}
    session.view.set_filter(Filter(text="strike antofagasta"))
    assert shown(session) == {key_of(line) for line in range(2, 14, 2)}
    session.view.set_filter(Filter(text="dockers 4"))
    assert shown(session) == {key_of(5)}
    session.view.set_filter(Filter(participants=frozenset({"country:CL"}), kinds=frozenset({Kind.INCIDENT}), text="strike"))
    assert shown(session) == {key_of(line) for line in range(2, 14)}


def test_a_search_finds_rows(session: Session) -> None:
    hits = session.search("strike 4")
    assert hits.events == ()
    assert [(digest, lines.tolist()) for digest, lines in hits.lines] == [(TABLE.digest, [5])]
    assert np.flatnonzero(session.rows(hits)).tolist() == [row_of(session, 5)]
    assert session.rows(session.search("UD")).sum() == 12, "other names of participants"
    assert session.rows(session.search("flood")).sum() == len(session.search("flood").events) > 0


def test_a_row_is_edited_and_the_edit_undone(session: Session, tmp_path: Path) -> None:
    told = Told(session)
    before = session.find_event(key_of(5))
    assert before is not None
    assert session.do(set_event(key_of(5), title="Lockout", status=Status.CANCELLED, when=DateSpan.of_day(day_number(2031, 5, 6))))
    assert told.changes[-1][0].events == {before.id}
    after = session.find_event(key_of(5))
    assert after is not None
    assert (after.title, after.status, after.record) == ("Lockout", Status.CANCELLED, before.record)
    row = row_of(session, 5)
    assert session.columns.start[row] == day_number(2031, 5, 6)
    assert session.columns.titles[row] == "Lockout"
    assert STATUSES[session.columns.status[row]] is Status.CANCELLED
    assert len(session.columns) == ALL
    assert (np.diff(session.columns.start[: session.columns.dated]) >= 0).all()
    assert session.rows(session.search("lockout")).nonzero()[0].tolist() == [row]
    assert session.rows(session.search("dockers lockout 2022")).nonzero()[0].tolist() == [row], "its row is still searched"
    session.view.set_filter(Filter(text="lockout"))
    assert shown(session) == {key_of(5)}
    session.view.set_filter(Filter())
    again = Session()
    again.open(session.path or "")
    found = again.find_event(key_of(5))
    again.close()
    assert found == after, "kept with the project"
    session.undo_last()
    assert session.find_event(key_of(5)) == before
    assert session.columns.titles[row_of(session, 5)] == before.title
    session.redo()
    assert session.find_event(key_of(5)) == after
    session.do(revert_event(key_of(5)))
    assert session.find_event(key_of(5)) == before
    assert not session.rows(session.search("lockout")).any()
    assert session.rows(session.search("strike 4")).any()


def test_other_fields_than_words_keep_a_row_found(session: Session) -> None:
    session.do(set_event(key_of(5), kind=Kind.BUSINESS))
    assert session.rows(session.search("strike 4")).nonzero()[0].tolist() == [row_of(session, 5)]
    session.view.set_filter(Filter(text="strike", kinds=frozenset({Kind.BUSINESS})))
    assert shown(session) == {key_of(5)}


def test_a_date_is_taken_from_a_row_and_given_to_one(session: Session) -> None:
    dated = session.columns.dated
    session.do(set_event(key_of(5), when=None))
    assert session.columns.dated == dated - 1
    assert row_of(session, 5) >= session.columns.dated
    session.do(set_event(key_of(13), when=DateSpan.of_day(0)))
    assert session.columns.dated == dated
    assert session.columns.start[session.columns.row(key_of(13))] == 0


def test_a_dismissed_row_is_gone_and_comes_back(session: Session) -> None:
    session.view.select(Selection(key_of(5)))
    session.do(dismiss_events((key_of(5),)))
    assert session.find_event(key_of(5)) is None
    assert not session.view.selection
    assert row_of(session, 5) == -1
    assert len(session.columns) == ALL - 1
    assert [event.key for event in session.dismissed()] == [key_of(5)]
    assert not session.rows(session.search("strike 4")).any()
    session.do(restore_events((key_of(5),)))
    assert session.find_event(key_of(5)) is not None
    assert len(session.columns) == ALL


def test_a_table_that_comes_or_goes_is_followed(session: Session) -> None:
    session.do(set_event(key_of(5), title="Lockout"))
    assert session.path is not None
    with Store.open(session.path) as store:
        store.remove_table(TABLE.digest)
    session.refresh()
    assert session.collection.tables == ()
    assert len(session.columns) == 40
    assert session.find_event(key_of(5)) is None
    assert not session.rows(session.search("strike")).any()
    put_in(session.path)
    session.refresh()
    assert len(session.columns) == ALL
    event = session.find_event(key_of(5))
    assert event is not None
    assert event.title == "Lockout", "what a person set stays for the case that the table comes again"
    other = replace(TABLE, digest="5b" * 32, name="other.csv")
    put_in(session.path, other)
    session.refresh()
    assert len(session.columns) == ALL + 12


def test_what_is_held_has_no_tables(session: Session) -> None:
    session.hold(sample_collection())
    assert len(session.columns) == 40
    assert session.find_event(key_of(5)) is None
    session.reload()
    assert len(session.columns) == ALL
    session.close()
    assert len(session.columns) == 0


def test_a_cut_off_import_is_told(session: Session, qapp: object) -> None:
    path = session.path
    assert path is not None
    with Store.open(path) as store:
        store._db.execute("UPDATE event_table SET imported = 0")
    again = Session()
    told = Told(again)
    again.open(path)
    assert told.messages == [("warning", "Adding “port strikes.csv” was cut off, so none of its events are in the project. Add it again.")]
    assert len(again.columns) == 40
    again.close()


def test_many_events_are_exported_in_a_job(session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    session.do(set_event(key_of(5), title="Lockout"))
    assert session.export(tmp_path / "few.csv", only_shown=False) is None
    monkeypatch.setattr("model.qt.session.EXPORTED_AT_ONCE", 10)
    job = session.export(tmp_path / "many.csv", only_shown=False)
    assert job is not None
    with qtbot.waitSignal(job.finished, timeout=5000):
        pass
    assert (tmp_path / "many.csv").read_bytes() == (tmp_path / "few.csv").read_bytes()
    assert b"Lockout" in (tmp_path / "few.csv").read_bytes()
    session.view.set_filter(Filter(series=frozenset({"series:strikes"})))
    job = session.export(tmp_path / "nowhere" / "many.csv", only_shown=True)
    assert job is not None
    with qtbot.waitSignal(job.failed, timeout=5000) as failed:
        pass
    assert "could not be written" in failed.args[0]


def test_a_filter_lets_go_of_a_table_that_is_taken_out(session: Session) -> None:
    article = session.collection.articles[0].digest
    kept = Filter(text="t", sources=frozenset({article}), participants=frozenset({"country:CL"}))
    gone = Filter(text="t", sources=frozenset({TABLE.digest, article}), participants=frozenset({"country:CL", "person:nobody"}))
    session.view.set_filter(gone)
    assert session.path is not None
    with Store.open(session.path) as store:
        store.remove_table(TABLE.digest)
    session.refresh()
    assert session.view.filter == kept
    session.view.set_filter(Filter(sources=frozenset({TABLE.digest})))
    session.reload()
    assert session.shown_count == len(session.columns) == 40, "nobody could take out what is not there"

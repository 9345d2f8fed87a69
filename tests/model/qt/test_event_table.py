"""The list's model: the rows that pass the filter, in order of any column, without a copy of any."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from model.columns import columns
from model.domain import Collection
from model.edits import set_event
from model.filtering import Filter
from model.ordering import By, collated
from model.qt import event_table
from model.qt.event_table import COLUMNS, EventTable
from model.qt.keyed_model import KEY_ROLE, MARK_ROLE
from model.qt.session import Session
from model.qt.view_state import Hits
from model.wording import date_words, hiatus_words
from tests.builders import sample_collection

DOWN, UP = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def texts(model: EventTable, by: By) -> list[str]:
    return [model.index(row, COLUMNS.index(by)).data() for row in range(model.rowCount())]


def keys(model: EventTable) -> list[str]:
    return [model.index(row, 0).data(KEY_ROLE) for row in range(model.rowCount())]


def test_it_keeps_qts_rules_through_every_change(session: Session) -> None:
    model = EventTable(session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    whole = session.collection
    session.view.set_filter(Filter(participants=frozenset({"country:AR"})))
    for column in range(len(COLUMNS)):
        for way in (DOWN, UP):
            model.sort(column, way)
    session.hold(replace(whole, events=whole.events[::2], participants=whole.participants[::-2], series=whole.series[1:], articles=()))
    model.set_live(False)
    assert model.rowCount() == 0
    session.view.set_filter(Filter())
    model.set_live(True)
    assert model.rowCount() == len(whole.events[::2])
    session.hold(Collection())
    assert model.rowCount() == 0
    session.hold(whole)
    session.close()
    assert model.rowCount() == 0
    del tester


def test_it_shows_what_passes_in_order_of_time(session: Session) -> None:
    model = EventTable(session)
    assert [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())] == [by.value for by in By]
    assert keys(model) == [session.columns.keys[row] for row in range(len(session.columns))]
    session.view.set_filter(Filter(participants=frozenset({"country:BO"})))
    assert 0 < model.rowCount() == session.shown_count < len(sample_collection().events)
    event = session.find_event(keys(model)[0])
    assert event is not None
    row = [model.index(0, column).data() for column in range(len(COLUMNS))]
    names = ", ".join(who.name for role in event.participants if (who := session.participant(role.participant)))
    assert row == [event.title, date_words(event.when), event.status.value, event.kind.value, event.place, names, row[-2], row[-1]]
    assert int(row[-2]) == len({mention.article for mention in event.mentions})
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith(f"{event.title}, ")
    assert model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole) == f"Where: {event.place or 'not known'}"


def test_hiatuses_and_undated_events_are_told_as_on_the_timeline(session: Session) -> None:
    model = EventTable(session)
    spans = {event.key: event.when for event in session.collection.events}
    column = COLUMNS.index(By.SERIES)
    for series in session.collection.series:
        for hiatus in series.hiatuses:
            if hiatus.after:
                told = model.index(model.place(hiatus.after), column).data()
                assert told.startswith(series.name)
                assert f"after {hiatus_words(hiatus, spans)}" in told
    assert any(event.when is None for event in session.collection.events)
    assert all(model.place(event.key) >= 0 for event in session.collection.events)


@pytest.mark.parametrize("by", By)
def test_a_filter_keeps_the_order_and_the_order_the_filter(session: Session, by: By) -> None:
    model = EventTable(session)
    for way in (DOWN, UP):
        model.sort(COLUMNS.index(by), way)
        whole = keys(model)
        session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
        shown = {session.columns.keys[row] for row in np.flatnonzero(session.shown)}
        assert keys(model) == [key for key in whole if key in shown]
        session.view.set_filter(Filter())
        assert keys(model) == whole
    if by is not By.TIME:
        there = [collated(text) for text in texts(model, by) if text]
        assert by in (By.REPORTS, By.WHO, By.SERIES) or there == sorted(there, reverse=True)


def test_where_an_event_stands(session: Session) -> None:
    model = EventTable(session)
    model.sort(COLUMNS.index(By.TITLE), UP)
    every = keys(model)
    assert [model.place(key) for key in every] == list(range(len(every)))
    session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
    left_out = next(key for key in every if key not in keys(model))
    assert model.place(left_out) == model.place("") == model.place("nobody") == -1


def test_edits_and_search_hits_are_followed(session: Session) -> None:
    model = EventTable(session)
    model.sort(0)
    key = keys(model)[5]
    session.do(set_event(key, title="0: first of all"))
    assert keys(model)[0] == key
    assert texts(model, By.TITLE)[0] == "0: first of all"
    session.view.set_hits(Hits.of(session.columns.mask([key])))
    assert [model.index(row, 0).data(MARK_ROLE) for row in (0, 1)] == [True, False]


def test_long_sorts_are_a_job_and_the_last_one_asked_for_wins(session: Session, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_table, "AT_ONCE", 3)
    model = EventTable(session)
    by_time = keys(model)
    model.sort(COLUMNS.index(By.WHO))
    assert keys(model) == by_time
    model.sort(COLUMNS.index(By.TITLE))
    qtbot.waitUntil(lambda: not session.jobs.running)
    titles = [collated(text) for text in texts(model, By.TITLE)]
    assert titles == sorted(titles)
    model.sort(COLUMNS.index(By.TITLE), UP)
    assert not session.jobs.running, "the ranks are kept: backwards takes no job"
    assert [collated(text) for text in texts(model, By.TITLE)] == sorted(titles, reverse=True)
    session.hold(replace(session.collection, events=session.collection.events[3:]))
    qtbot.waitUntil(lambda: not session.jobs.running)
    assert model.rowCount() == len(session.columns)


def test_a_sort_that_is_stopped_leaves_the_order_of_time_and_says_nothing(session: Session, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_: object) -> Iterator[tuple[int, int]]:
        begun.append(1)
        while True:
            time.sleep(0.001)
            yield 0, 1

    begun: list[int] = []
    monkeypatch.setattr(event_table, "AT_ONCE", 3)
    monkeypatch.setattr(event_table, "ranked", endless)
    model = EventTable(session)
    by_time, told = keys(model), []
    session.jobs.started.connect(lambda job: job.cancelled.connect(lambda: told.append(job.name)))
    for number, by in enumerate((By.WHO, By.TITLE), 1):
        model.sort(COLUMNS.index(by), UP)
        qtbot.waitUntil(lambda number=number: len(begun) == number)
    qtbot.waitUntil(lambda: len(session.jobs.running) == 1)
    assert model.order == (By.TITLE, True), "the one replaced has said nothing"
    session.jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not session.jobs.running)
    assert model.order == (By.TIME, False)
    assert keys(model) == by_time
    assert told == []


def test_rows_are_numbers_alone(session: Session) -> None:
    events = list(sample_collection().events)
    random.Random(1).shuffle(events)
    assert len(columns(events)) == len(events)
    model = EventTable(session)
    assert model._rows is None, "in order of time without a filter nothing is kept"
    model.sort(0)
    assert model._rows is not None
    assert model._rows.dtype == np.int32

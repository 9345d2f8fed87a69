"""The models of participants, series and articles: what they show and how little they say when something changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from model.domain import Collection, EventTable, Record, Series
from model.filtering import Filter, Mode
from model.qt.article_model import ArticleModel
from model.qt.keyed_model import COUNT_ROLE, DIM_ROLE, KEY_ROLE, KIND_ROLE, MARK_ROLE, SECOND_ROLE, folded
from model.qt.participant_model import NO_COUNTRY, ParticipantModel
from model.qt.series_model import SeriesModel, series_rows
from model.qt.view_state import Selection

CHECK = int(Qt.ItemDataRole.CheckStateRole)


def keys(model, parent=None):
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data(KEY_ROLE) for row in range(model.rowCount(parent))]


class Ear:
    """Counts what a model says."""

    def __init__(self, model):
        self.heard: list[str] = []
        for name in ("dataChanged", "modelReset", "rowsInserted", "rowsRemoved", "rowsMoved", "layoutChanged"):
            getattr(model, name).connect(lambda *_, name=name: self.heard.append(name))


@pytest.mark.parametrize("made", [ParticipantModel, SeriesModel, ArticleModel])
def test_models_keep_qts_rules_through_every_change(session, made):
    model = made(session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    whole = session.collection
    view = session.view
    view.set_filter(Filter(participants=frozenset({"country:AR"})))
    view.select(Selection(whole.events[3].key))
    session.hold(replace(whole, events=whole.events[::2], participants=whole.participants[::-2], series=whole.series[1:], articles=()))
    session.hold(Collection())
    assert model.rowCount() == 0
    session.hold(whole)
    view.set_filter(Filter())
    session.close()
    assert model.rowCount() == 0
    del tester


def test_the_tree_of_participants(session):
    model = ParticipantModel(session)
    assert keys(model)[-1] == NO_COUNTRY
    assert set(keys(model)) == {"country:CL", "country:AR", "country:BO", NO_COUNTRY}
    assert "person:ana-quiroga" in keys(model, model.find("country:AR"))
    assert keys(model, model.find(NO_COUNTRY)) == ["person:raul-ibarra"]
    assert model.find("country:AR", "person:ana-quiroga").data(SECOND_ROLE) == "Deputy Minister"
    assert model.find(NO_COUNTRY).data(CHECK) is None
    assert "or its people" in model.find("country:AR").data(Qt.ItemDataRole.ToolTipRole)


def test_a_box_sets_the_filter_and_the_filter_the_box(session):
    model = ParticipantModel(session)
    chile = model.find("country:CL")
    assert model.setData(chile, Qt.CheckState.Checked, CHECK)
    assert session.view.filter.participants == {"country:CL"}
    session.view.set_filter(Filter(mode=Mode.ALL))
    assert Qt.CheckState(chile.data(CHECK)) == Qt.CheckState.Unchecked
    model.only(chile)
    assert session.view.filter == Filter(participants=frozenset({"country:CL"}), mode=Mode.ALL)
    model.only(chile)
    assert not session.view.filter.participants


def test_counts_follow_other_filters_with_data_changed_alone(session):
    model = ParticipantModel(session)
    ear = Ear(model)
    before = {key: model.find(key).data(COUNT_ROLE) for key in keys(model)}
    session.view.set_filter(Filter(series=frozenset({"series:port-policy-talks"})))
    assert set(ear.heard) == {"dataChanged"}
    assert model.find("country:AR").data(DIM_ROLE)
    assert int(model.find("country:BO").data(COUNT_ROLE)) < int(before["country:BO"])
    session.view.set_filter(Filter())
    assert {key: model.find(key).data(COUNT_ROLE) for key in keys(model)} == before


def test_selecting_marks_who_took_part(session):
    model = ParticipantModel(session)
    event = next(e for e in session.collection.events if "resumes in Santiago" in e.title)
    ear = Ear(model)
    session.view.select(Selection(event.key))
    assert set(ear.heard) == {"dataChanged"}
    assert model.find("country:AR", "person:ana-quiroga").data(MARK_ROLE)
    assert not model.find("country:CL", "person:luis-arrate").data(MARK_ROLE)


def test_series_have_rounds_and_hiatuses_in_order_of_time(session):
    model = SeriesModel(session)
    water = model.find("series:water-dialogue")
    kinds = [model.index(row, 0, water).data(KIND_ROLE) for row in range(model.rowCount(water))]
    assert kinds == ["event", "round", "hiatus", "event", "round", "round", "hiatus", "round"]
    assert water.data(SECOND_ROLE) == "4 rounds · hiatuses 4 y 2 m, 4 y"
    assert model.index(2, 0, water).data() == "lapsed 4 y 2 m"
    strategic = model.find("series:strategic-dialogue")
    assert "since 1 Jan 2020" in strategic.data(SECOND_ROLE)


def test_rounds_that_the_other_fields_of_the_filter_leave_out_are_dim(session):
    model = SeriesModel(session)
    water = model.find("series:water-dialogue")

    def dim():
        rows = [model.index(row, 0, water) for row in range(model.rowCount(water))]
        return [index.data(DIM_ROLE) for index in rows if index.data(KIND_ROLE) != "hiatus"]

    assert not any(dim())
    ear = Ear(model)
    session.view.set_filter(Filter(participants=frozenset({"person:ana-quiroga"})))
    assert dim() == [True, True, True, True, True, False]
    assert set(ear.heard) == {"dataChanged"}
    session.view.set_filter(Filter(series=frozenset({"series:port-policy-talks"})))
    assert not any(dim()), "another series checked leaves these as they are"


def test_undated_events_are_listed(session):
    model = SeriesModel(session)
    heading = model.find("undated")
    assert heading.data(SECOND_ROLE) == "2 events that no words date"
    assert "salmon" in model.index(0, 0, heading).data()
    assert model.index(0, 0, heading).data(KIND_ROLE) == "event"


def test_events_of_tables_are_counted_where_they_are_not_listed(session):
    facets = replace(session.facets(), series={"series:crowd": 12_345})
    collection = replace(session.collection, series=(*session.collection.series, Series("series:crowd", "Crowd")))
    rows = series_rows(collection, facets, 1002)
    assert rows[-2].value.second == "12,345 events"
    assert rows[-1].value.second == "1,002 events that no words date"
    assert rows[-1].children[-1].value.name == "and 1,000 in event tables"
    assert len(rows[-1].children) == 3


def test_event_tables_stand_among_the_articles(session):
    table = EventTable("d1" * 32, "/data/strikes.csv", "strikes.csv", "A ministry", "csv", rows=2000, failed=3)
    event = replace(session.collection.events[0], record=Record(table.digest, table.path, table.name, 7, "a,b"), mentions=())
    session.hold(replace(session.collection, tables=(table,), events=(event, *session.collection.events[1:])))
    model = ArticleModel(session)
    index = model.find(table.digest)
    assert (index.data(), index.data(COUNT_ROLE)) == ("strikes.csv", "1")
    assert index.data(SECOND_ROLE) == "event table, 2,000 events, 3 rows failed"
    model.toggle(index)
    assert (session.shown_count, session.shown[session.columns.keys.find(event.key)]) == (1, True)
    session.view.select(Selection(event.key))
    assert index.data(MARK_ROLE)


def test_articles_show_their_date_and_failures_come_last(session):
    model = ArticleModel(session)
    seconds = [model.index(row, 0).data(SECOND_ROLE) for row in range(model.rowCount())]
    assert seconds[0] == "published 7 Mar 2015 · stated"
    assert "inferred" in seconds[2]
    assert model.index(model.rowCount() - 1, 0).data(KIND_ROLE) == "failure"
    assert "0 bytes" in seconds[-1]


def test_folded_text_has_no_case_accent_or_space():
    assert folded("Óscar  Valdés") == "oscarvaldes"


def test_an_edit_that_leaves_the_participants_as_they_are_makes_no_rows_anew(session):
    model = ParticipantModel(session)
    first = model.rows(session.collection, session.facets(Filter()))
    event = session.collection.events[0]
    session.hold(replace(session.collection, events=(replace(event, title="Another title"), *session.collection.events[1:])))
    assert model.rows(session.collection, session.facets(Filter())) is first
    someone = replace(session.collection.participants[0], name="Another name")
    session.hold(replace(session.collection, participants=(someone, *session.collection.participants[1:])))
    again = model.rows(session.collection, session.facets(Filter()))
    assert again is not first
    assert "Another name" in str(again)


def test_rows_of_series_and_articles_that_tell_the_same_are_the_very_same(session):
    series, articles = SeriesModel(session), ArticleModel(session)
    facets, whole = session.facets(Filter()), session.collection
    before, listed = series.rows(whole, facets), articles.rows(whole, facets)
    accepted = replace(whole, events=tuple(replace(event, accepted=True) for event in whole.events), articles=(*whole.articles,))
    again = series.rows(accepted, facets)
    assert all(row is old for row, old in zip(again, before, strict=True) if row.key != "undated")
    assert articles.rows(accepted, facets) is listed
    first = whole.series[0]
    moved = tuple(replace(event, title="Another") if event.key == first.rounds[0] else event for event in whole.events)
    now = series.rows(replace(whole, events=moved), facets)
    assert [row.key for row, old in zip(now, before, strict=True) if row is not old and row.key != "undated"] == [first.key]
    assert now == series_rows(replace(whole, events=moved), facets, session.columns.undated)

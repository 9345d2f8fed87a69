"""The counts of very many events follow a filter when what passes has been painted; the boxes at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from model.filtering import Filter
from model.qt import facet_model
from model.qt.keyed_model import COUNT_ROLE
from model.qt.participant_model import ParticipantModel
from model.qt.series_model import SeriesModel

CHECK = int(Qt.ItemDataRole.CheckStateRole)


def test_boxes_at_once_and_counts_a_moment_later(session, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facet_model, "AT_ONCE", 10)
    people, series = ParticipantModel(session), SeriesModel(session)
    before = series.find("series:water-dialogue").data(COUNT_ROLE)
    session.view.set_filter(Filter(participants=frozenset({"country:BO"})))
    assert Qt.CheckState(people.find("country:BO").data(CHECK)) == Qt.CheckState.Checked
    assert series.find("series:water-dialogue").data(COUNT_ROLE) == before
    qtbot.waitUntil(lambda: series.find("series:water-dialogue").data(COUNT_ROLE) != before)
    session.view.set_filter(Filter())
    session.close()
    qtbot.wait(10)
    assert series.rowCount() == people.rowCount() == 0


def test_the_rows_of_a_large_collection_come_after_it_was_painted(session, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    people, series = ParticipantModel(session), SeriesModel(session)
    rows = people.rowCount(), series.rowCount()
    path = session.path
    session.close()
    assert series.rowCount() == people.rowCount() == 0
    monkeypatch.setattr(facet_model, "AT_ONCE", 10)
    session.open(path)
    assert series.rowCount() == people.rowCount() == 0
    qtbot.waitUntil(lambda: (people.rowCount(), series.rowCount()) == rows)
    assert series.find("series:water-dialogue").data(COUNT_ROLE)
    session.close()
    assert series.rowCount() == people.rowCount() == 0, "at once: nothing of a project that is closed stays to be seen"
    qtbot.wait(2 * facet_model.AFTER_PAINT)
    assert series.rowCount() == people.rowCount() == 0


def test_rows_nobody_sees_come_later_and_at_once_where_they_are_looked_at(session, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    people, series = ParticipantModel(session), SeriesModel(session)
    rows = people.rowCount(), series.rowCount()
    path = session.path
    session.close()
    series.seen = lambda: False
    monkeypatch.setattr(facet_model, "UNSEEN", 10)
    session.open(path)
    assert (people.rowCount(), series.rowCount()) == (rows[0], 0)
    series.catch_up()
    assert series.rowCount() == rows[1]
    session.close()
    session.open(path)
    qtbot.waitUntil(lambda: series.rowCount() == rows[1])

"""The dismissed events as a table, as Qt's own checks want it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelection
from PySide6.QtTest import QAbstractItemModelTester

from model.edits import dismiss_events, restore_events
from model.qt.dismissed_model import COLUMNS, DismissedModel
from model.qt.keyed_model import KEY_ROLE
from model.qt.session import Session
from tests.builders import sample_session


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Session:
    return sample_session(qapp, tmp_path)


def keys(model: DismissedModel) -> list[str]:
    return [model.index(row, 0).data(KEY_ROLE) for row in range(model.rowCount())]


def test_it_follows_what_is_dismissed_and_restored(session: Session) -> None:
    model = DismissedModel(session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == model.whole == 0
    gone = [session.columns.keys[row] for row in (2, 5, 9)]
    titles = [event.title for event in map(session.find_event, gone) if event is not None]
    session.do(dismiss_events(gone))
    assert keys(model) == gone
    assert [model.index(row, 0).data() for row in range(3)] == titles
    assert all(model.index(0, column).data() for column in range(len(COLUMNS)))
    session.do(restore_events(gone[:1]))
    assert keys(model) == gone[1:]
    session.undo_last()
    assert keys(model) == gone
    del tester


def test_it_is_searched_by_words(session: Session) -> None:
    every = [session.columns.keys[row] for row in range(len(session.columns))]
    session.do(dismiss_events(every))
    model = DismissedModel(session)
    assert model.rowCount() == model.whole == len(every)
    model.search("dialogue")
    assert 0 < model.rowCount() < model.whole
    assert model.whole == len(every)
    model.search("no such word")
    assert model.rowCount() == 0
    model.search("  ")
    assert model.rowCount() == len(every)


def test_what_is_selected_is_given_as_events(session: Session) -> None:
    gone = [session.columns.keys[row] for row in (1, 2, 3, 4)]
    session.do(dismiss_events(gone))
    model = DismissedModel(session)
    selection = QItemSelection(model.index(0, 0), model.index(1, len(COLUMNS) - 1))
    selection.merge(QItemSelection(model.index(3, 0), model.index(3, len(COLUMNS) - 1)), _select())
    assert set(model.chosen(selection).keys) == {gone[0], gone[1], gone[3]}
    assert len(model.chosen(QItemSelection())) == 0


def _select() -> Any:
    from PySide6.QtCore import QItemSelectionModel

    return QItemSelectionModel.SelectionFlag.Select

"""Any rows come back from a project as they went in, and rows that were damaged are told as damage, never as something else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from model.domain import EventTable, Participant, ParticipantKind, Role, Series, TableRow, row_key
from model.qt.session import Session
from model.store.errors import ProjectDamaged
from model.store.store import Store
from tests.model.test_table_columns import rows
from tests.sample_table import key_of, store_with_table

pytestmark = pytest.mark.slow

PEOPLE = [Participant(key, key.upper(), ParticipantKind.PERSON) for key in "pqr"]
SERIES = [Series(key, key.upper()) for key in "st"]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("rows") / "rows.hiatus", create=True) as made:
        yield made


@given(rows(), st.text(max_size=20), st.text(max_size=9))
@settings(max_examples=60, deadline=None)
def test_rows_come_back_as_they_went_in(empty: Store, given_rows: list[TableRow], text: str, link: str) -> None:
    table = EventTable("cd" * 32, "t.csv", "t.csv")
    wanted = [
        TableRow(row.line, row.title, row.when, row.kind, row.status, row.place, row.participants, row.series, text, link)
        for row in given_rows
    ]
    with empty.table_writer(table) as writer:
        writer.participants(PEOPLE)
        writer.series(SERIES)
        writer.add(wanted)
        stored = writer.finish()
    assert (stored.rows, stored.failed) == (len(wanted), 0)
    found = empty.table_events([row_key(table.digest, row.line) for row in wanted])
    back = []
    for event in found:
        assert event.record is not None
        roles = tuple((role.participant, role.role) for role in event.participants)
        fields = event.title, event.when, event.kind, event.status, event.place, roles, event.series
        back.append(TableRow(event.record.line, *fields, event.record.text, event.record.link))
        assert all(isinstance(role, Role) for role in event.participants)
    assert back == wanted
    columns = empty.table_columns(stored)
    assert sorted(columns.lines.tolist()) == [row.line for row in wanted]
    empty.remove_table(table.digest)
    assert empty.raw().participants == ()
    assert empty.tables() == ()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE event_row SET kind = 'nonsense'",
        "UPDATE event_row SET roles = '{'",
        "UPDATE event_row SET roles = '[[99999, \"\"]]'",
        "UPDATE event_row SET steps = '[1]'",
        "UPDATE event_row SET precision = 'nearly'",
    ],
)
def test_a_damaged_row_is_told_where_it_is_looked_at(tmp_path: Path, qtbot: QtBot, damage: str) -> None:
    path = tmp_path / "story.hiatus"
    store_with_table(path)
    with Store.open(path) as store:
        store._db.execute(damage)
        with pytest.raises(ProjectDamaged, match="make no sense"):
            store.table_events([key_of(5)])
    session = Session()
    session.open(path)
    told: list[tuple[str, str]] = []
    session.message.connect(lambda level, text: told.append((level, text)))
    assert session.find_event(key_of(5)) is None
    assert [level for level, _ in told] == ["error"]
    assert len(session.columns) == 52, "the columns are kept apart"
    session.close()


@pytest.mark.parametrize("damage", ["columns = '{'", "columns = '[1]'", "rows = 'many'", "rows = -1", "mapping = '7'"])
def test_a_damaged_table_is_told(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "story.hiatus"
    store_with_table(path)
    with Store.open(path) as store:
        store._db.execute(f"UPDATE event_table SET {damage}")
    with pytest.raises(ProjectDamaged, match="“event_table” makes no sense"):
        Store.open(path)


def test_columns_and_rows_that_are_both_damaged_are_told(tmp_path: Path) -> None:
    path = tmp_path / "story.hiatus"
    store_with_table(path)
    with Store.open(path) as store:
        store._db.execute("DELETE FROM column_snapshot")
        assert len(store.table_columns(store.tables()[0])) == 12, "made again from the rows"
        store._db.execute("DELETE FROM column_snapshot")
        store._db.execute("UPDATE event_row SET kind = 'nonsense'")
        with pytest.raises(ProjectDamaged):
            store.table_columns(store.tables()[0])

"""Who published a row of an event table, from the file to the lanes, the list of sources and the filter."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from model.columns import Columns
from model.filtering import Filter
from model.ingest.tables.registry import open_table, sample
from model.layout.lanes import lane_table
from model.loading import load
from model.qt.article_model import ArticleModel
from model.qt.session import Session
from model.store import snapshot
from model.store.store import Store
from model.wording import row_words
from tests.model.ingest.tables.samples import GDELT_2

CSV = """Title,Date,Outlet,Link
Dam opened,2023-02-05,The Gazette,https://gazette.org/1
Dam closed,2023-02-07,,https://gazette.org/2
Talks held,2023-02-06,Evening Star,
Bridge lost,,The  Gazette,
"""


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Session:
    (tmp_path / "talks.csv").write_text(CSV, encoding="utf-8")
    for _ in load(tmp_path / "p.hiatus", [tmp_path / "talks.csv"]):
        pass
    made = Session()
    made.open(tmp_path / "p.hiatus")
    yield made  # type: ignore[misc]
    made.close()


def told(columns: Columns) -> dict[str, tuple[str, ...]]:
    return {columns.titles[row]: columns.sources[row][1:] for row in range(len(columns))}


TOLD = {
    "Dam opened": ("source:The Gazette",),
    "Dam closed": (),
    "Talks held": ("source:Evening Star",),
    "Bridge lost": ("source:The Gazette",),
}


def test_rows_say_who_published_them(session: Session) -> None:
    assert told(session.columns) == TOLD
    event = session.find_event(session.columns.keys[0])
    assert event is not None
    assert event.record is not None
    assert row_words(event.record) == "row 2 of “talks”, published by The Gazette"


def test_columns_made_again_from_the_rows_say_the_same(session: Session) -> None:
    assert session.path is not None
    with Store.open(session.path) as store:
        table = store.tables()[0]
        kept = snapshot.read(store._db, table)
        assert kept is not None
        assert told(kept.columns()) == told(snapshot.made(store._db, table).columns()) == TOLD
        store._db.execute("UPDATE column_snapshot SET data = x'07000000' WHERE name = 'publishers'")
        assert snapshot.read(store._db, table) is None, "what is not sound is not used"


def test_lanes_counts_and_filter_know_them(session: Session) -> None:
    lanes = {lane.name: len(lane.rows) for lane in lane_table(session.collection, session.columns, "source").lanes}
    assert lanes == {"The Gazette": 1, "Evening Star": 1, "Other events": 1}, "of the dated ones"
    model = ArticleModel(session)
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["talks", "The Gazette", "Evening Star"]
    assert [model.count(f"source:{name}") for name in shown[1:]] == [2, 1]
    session.view.set_filter(Filter(sources=frozenset({"source:The Gazette"})))
    assert {event.title for event in session.whole(only_shown=True).events} == {"Dam opened", "Bridge lost"}


def test_gdelt_says_it_by_its_links(tmp_path: Path) -> None:
    path = tmp_path / "20230205.export.CSV"
    path.write_text(GDELT_2, encoding="utf-8")
    opened = open_table(path)
    links = [row.values[60] for row in sample(opened).rows]
    for _ in load(tmp_path / "p.hiatus", [path]):
        pass
    with Store.open(tmp_path / "p.hiatus") as store:
        table = store.tables()[0]
        kept = store.table_columns(table).columns()
        made = snapshot.made(store._db, table).columns()
    assert any("://" in link for link in links)
    assert told(kept) == told(made)
    assert {name for names in told(kept).values() for name in names} == {f"source:{link.split('/')[2]}" for link in links}

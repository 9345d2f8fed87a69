"""The reader of an event that no article tells of: the row of its table, and articles again for those that have one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from gui.reader.reader import ReaderPane
from gui.reader.record_page import RecordPage
from gui.theme import load_theme
from gui.widgets.record_grid import LONGEST, MOST, cells_of
from model.domain import Record
from model.edits import set_event
from model.qt.session import Session
from model.qt.view_state import Selection
from model.store.store import Store
from tests.sample_table import TABLE, key_of


@pytest.fixture
def session(table_session: Session) -> Session:
    return table_session


@pytest.fixture
def reader(session: Session, qtbot: Any) -> ReaderPane:
    made = ReaderPane(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(500, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def told(reader: ReaderPane) -> list[str]:
    return [label.text() for label in reader.record_page.widget().findChildren(QLabel)]


def test_a_row_is_shown_and_said_to_have_no_article(reader: ReaderPane, session: Session) -> None:
    session.view.select(Selection(key_of(5)))
    assert reader.record_page.isVisible()
    said = told(reader)
    assert said[:2] == [
        "Strike 4 at the container terminal", "No article tells of this event. It comes from row 5 of “port strikes.csv”:"
    ]  # fmt: skip
    assert said[said.index("Who") + 1] == 'Union of Dockers, "UD"'
    assert "https://example.org/strikes/3" in said
    assert "/data/port strikes.csv" in said
    reader.enter()
    assert reader.record_page.hasFocus()


def test_an_article_comes_back_with_an_event_that_has_one(reader: ReaderPane, session: Session) -> None:
    first = session.collection.events[0]
    session.view.select(Selection(first.key, 0, first.mentions[0].article))
    assert reader.text.isVisible()
    session.view.select(Selection(key_of(5)))
    assert reader.record_page.isVisible()
    assert not reader.text.isVisible()
    for command in ("view.as_read", "go.next_mark", "go.next_report", "go.reader"):
        reader.commands()[command]()
    assert reader.record_page.isVisible()
    session.view.select(Selection(first.key, 0, first.mentions[0].article))
    assert reader.text.isVisible()


def test_it_follows_edits_and_goes_with_its_table(reader: ReaderPane, session: Session) -> None:
    session.view.select(Selection(key_of(5)))
    session.do(set_event(key_of(5), title="Lockout"))
    assert told(reader)[0] == "Lockout"
    assert session.path is not None
    with Store.open(session.path) as store:
        store.remove_table(TABLE.digest)
    session.refresh()
    assert reader.empty.isVisible()


def test_a_page_that_showed_another_row_shows_nothing_of_it(qapp: object) -> None:
    page = RecordPage()
    many = Record("t", "/a/b.csv", "b.csv", 1, "", "https://example.org", tuple((f"c{n}", f"v{n}") for n in range(MOST + 3)))
    for record in (many, Record("t", "", "b.csv", 2, "as it was read", "", ()), Record("t", "", "b.csv", 3, "", "", (("c", "v"),)), many):
        page.show_record("A title", record)
        fresh = RecordPage()
        fresh.show_record("A title", record)
        both = [[one.text() for one in each.widget().findChildren(QLabel) if one.isVisibleTo(each.widget())] for each in (page, fresh)]
        assert sorted(both[0]) == sorted(both[1])


def test_cells_without_a_name_have_a_number_and_what_is_too_long_says_so() -> None:
    record = Record("", "", "", 1, "", "", (("a", " "), ("b", "two\nlines\u202e"), ("", "more"), ("d", "x" * (LONGEST + 1))))
    cells, left_out = cells_of(record)
    assert cells[:2] == [("b", "two\nlines"), ("column 3", "more")]
    assert cells[2][1].endswith(f"… ({LONGEST + 1:,} characters in all)")
    assert left_out == ""
    many = Record("", "", "", 1, "", "", tuple((f"c{n}", "x") for n in range(MOST + 3)))
    cells, left_out = cells_of(many)
    assert len(cells) == MOST
    assert left_out == "3 more cells: they are in the exported data."

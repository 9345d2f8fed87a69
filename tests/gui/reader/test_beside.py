"""Two reports of one event side by side in the reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.reader.reader import ReaderPane
from gui.theme import load_theme
from gui.widgets.buttons import Link
from model.qt.view_state import Selection
from tests.gui.reader.test_reader import named, select


@pytest.fixture
def reader(session, qtbot):
    made = ReaderPane(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("dark"))
    made.resize(450, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def said(reader):
    return [label.text() for label in reader.beside_page.findChildren(QLabel)]


def test_two_reports_and_back(reader, session, qtbot):
    event = select(session, "12th round in Val")
    reader.put_beside()
    assert reader.beside_page.isVisible()
    told = said(reader)
    assert "report 1 and report 2 of 2" in told
    assert all(mention.text in told for mention in event.mentions)
    assert [row.name for row in reader.beside_page.rows] == ["Date", "Place", "Participants", "Figures"]
    assert all(row.name in told for row in reader.beside_page.rows)
    assert not reader.grab().isNull()
    qtbot.waitUntil(reader.beside_page.hasFocus)
    qtbot.keyClick(reader.beside_page, Qt.Key.Key_Escape)
    assert reader.text.isVisible()
    qtbot.waitUntil(reader.text.hasFocus)
    reader.put_beside()
    reader.put_beside()
    assert reader.text.isVisible()


def test_what_is_selected_is_followed_until_there_is_nothing_to_compare(reader, session):
    event = select(session, "12th round in Val")
    reader.put_beside()
    reader.step_report(1)
    assert "report 2 and report 1 of 2" in said(reader)
    one = next(other for other in session.collection.events if len(other.mentions) == 1)
    session.view.select(Selection(one.key, 0, one.mentions[0].article))
    assert reader.text.isVisible()
    session.view.select(Selection(event.key, 0, event.mentions[0].article))
    assert reader.text.isVisible(), "it does not come back by itself"


def test_a_report_is_read_in_its_article(reader, session):
    event = select(session, "12th round in Val")
    reader.put_beside()
    reader.beside_page.findChildren(Link)[1].click()
    assert session.view.selection == Selection(event.key, 1, event.mentions[1].article)
    assert reader.text.isVisible()
    assert reader.article.digest == event.mentions[1].article


def test_with_one_report_or_none_it_says_so(reader, session):
    heard = []
    session.message.connect(lambda level, text: heard.append(text))
    reader.put_beside()
    event = next(other for other in session.collection.events if len(other.mentions) == 1)
    session.view.select(Selection(event.key, 0, event.mentions[0].article))
    reader.put_beside()
    assert len(heard) == 2
    assert heard[0].startswith("No two reports")
    assert not reader.beside_page.isVisible()
    assert named("12th round in Val").mentions


def test_a_project_that_closes_takes_it_away(reader, session):
    select(session, "12th round in Val")
    reader.put_beside()
    session.close()
    assert reader.empty.isVisible()


def test_return_goes_to_the_two_reports_not_to_the_text_behind_them(reader, session):
    select(session, "12th round in Val")
    reader.put_beside()
    reader.commands()["go.reader"]()
    assert reader.window().focusWidget() is reader.beside_page
    reader.put_beside()
    reader.commands()["go.reader"]()
    assert reader.window().focusWidget() is reader.text

"""Finding words in the article shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.reader.reader import ReaderPane
from gui.theme import load_theme
from model.domain import TextSpan
from model.qt.view_state import Selection
from tests.gui.reader.test_reader import in_view, select


@pytest.fixture
def reader(session, qtbot):
    made = ReaderPane(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.set_reduced_motion(True)
    made.resize(450, 320)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_nothing_opens_without_an_article(reader):
    reader.find_words()
    assert not reader.find_bar.isVisible()


def test_words_are_counted_marked_and_gone_to(reader, session, qtbot):
    select(session, "resumes in Santiago")
    reader.find_words()
    qtbot.waitUntil(reader.find_bar.edit.hasFocus)
    qtbot.keyClicks(reader.find_bar.edit, "SANTIAGO")
    hits = reader.finder.hits
    assert len(hits) > 1
    assert {reader.article.text[a:b].casefold() for a, b in hits} == {"santiago"}
    assert reader.find_bar.count.text() == f"{reader.finder.current + 1} of {len(hits)}"
    assert in_view(reader, TextSpan(*hits[reader.finder.current], ""))
    first = reader.finder.current
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Return)
    assert reader.finder.current == (first + 1) % len(hits)
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.finder.current == first
    for _ in hits:
        qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_F3)
        assert in_view(reader, TextSpan(*hits[reader.finder.current], ""))
    assert reader.finder.current == first
    assert not reader.grab().isNull()


def test_escape_takes_the_bar_and_the_marks_away_and_leaves_the_selection(reader, session, qtbot):
    select(session, "resumes in Santiago")
    reader.find_words()
    qtbot.keyClicks(reader.find_bar.edit, "talks")
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()
    assert reader.finder.hits == []
    assert session.view.selection.event
    qtbot.waitUntil(reader.text.hasFocus)
    reader.find_words()
    assert reader.find_bar.edit.text() == "talks"
    assert reader.finder.hits
    reader.text.setFocus()
    qtbot.keyClick(reader.text, Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()


def test_what_is_not_there_is_said(reader, session, qtbot):
    select(session, "resumes in Santiago")
    reader.find_words()
    qtbot.keyClicks(reader.find_bar.edit, "zeppelin")
    assert reader.find_bar.count.text() == "not found"
    assert not reader.find_bar.next.isEnabled()
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Return)
    reader.find_bar.edit.clear()
    assert reader.find_bar.count.text() == ""


def test_what_is_folded_is_unfolded_when_it_is_gone_to(reader, session, qtbot):
    article = session.article(next(a.digest for a in session.collection.articles if a.title.startswith("Port policy")))
    session.view.select(Selection(article=article.digest))
    reader.find_words()
    qtbot.keyClicks(reader.find_bar.edit, "Related posts")
    assert not reader.raw, "typing alone unfolds nothing"
    assert reader.find_bar.count.text() == "1"
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Return)
    assert reader.raw
    at = article.text.index("Related posts")
    assert in_view(reader, TextSpan(at, at + 13, ""))


def test_another_article_is_looked_through_for_the_same_words(reader, session, qtbot):
    select(session, "resumes in Santiago")
    reader.find_words()
    qtbot.keyClicks(reader.find_bar.edit, "talks")
    one = list(reader.finder.hits)
    select(session, "12th round in Val")
    assert reader.finder.hits != one
    assert all(reader.article.text[a:b].casefold() == "talks" for a, b in reader.finder.hits)
    assert reader.finder.current == -1


def test_the_selected_words_are_what_is_looked_for(reader, session):
    select(session, "resumes in Santiago")
    at = reader.article.text.index("Santiago")
    ((first, last),) = reader.text._offsets.ranges(at, at + 8)
    cursor = reader.text.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)
    reader.find_words()
    assert reader.find_bar.edit.text() == "Santiago"
    assert reader.finder.current >= 0

"""The reader by its keys and its mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from gui.reader.reader import ReaderPane
from gui.theme import load_theme
from gui.widgets.buttons import Link, Sentence
from model.dates import Step
from model.domain import Basis, MarkedSpan, Publication, SpanKind, TextSpan
from model.qt.view_state import Selection
from tests.builders import sample_collection


def named(title):
    return next(event for event in sample_collection().events if title in event.title)


@pytest.fixture
def reader(session, qtbot):
    made = ReaderPane(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(450, 300)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def select(session, title, number=0):
    event = named(title)
    session.view.select(Selection(event.key, number, event.mentions[number].article))
    return event


def in_view(reader, mention):
    rects = reader.text.rects_of(mention.start, mention.end)
    low = reader.text.verticalScrollBar().value()
    return bool(rects) and rects[0].top() >= low and rects[-1].bottom() <= low + reader.text.viewport().height()


def test_a_selection_opens_its_article_and_scrolls_to_its_sentence(reader, session, qtbot):
    assert reader.empty.isVisible()
    event = select(session, "revised river strategy")
    assert reader.article.title.startswith("Water talks")
    qtbot.waitUntil(lambda: in_view(reader, event.mentions[0]))
    first = select(session, "resumes in Santiago")
    qtbot.waitUntil(lambda: in_view(reader, first.mentions[0]))


def test_reports_are_stepped_through_over_articles(reader, session):
    event = select(session, "12th round in Val")
    assert len({mention.article for mention in event.mentions}) == 2
    reader.commands()["go.next_report"]()
    assert session.view.selection == Selection(event.key, 1, event.mentions[1].article)
    assert reader.article.digest == event.mentions[1].article
    assert reader.reports.text() == "report 2 of 2, in 2 articles"
    reader.commands()["go.next_report"]()
    reader.commands()["go.previous_report"]()
    assert session.view.selection.mention == 1


def test_marks_are_stepped_through_from_the_selected_mention(reader, session, qtbot):
    event = select(session, "Survey drone")
    reader.commands()["go.next_mark"]()
    assert reader.text.focus.start >= event.mentions[0].start
    assert reader.hints.text().startswith("“On February 4”: 4 February 2023")
    focused = reader.text.focus
    reader.commands()["go.next_mark"]()
    reader.commands()["go.previous_mark"]()
    assert reader.text.focus == focused
    qtbot.waitUntil(lambda: in_view(reader, focused))


def test_enter_goes_to_the_sentence_and_then_does_what_the_ringed_mark_does(reader, session, qtbot):
    select(session, "Survey drone")
    reader.enter()
    qtbot.waitUntil(reader.text.hasFocus)
    assert reader.text.focus.kind == "date"
    other = next(mark for mark in reader.text.stops() if mark.kind == "date" and mark.event == named("two more drones").key)
    reader.text.set_focus_mark(other)
    qtbot.keyClick(reader.text, Qt.Key.Key_Return)
    assert session.view.selection.event == named("two more drones").key


def test_a_click_on_a_mark_selects_its_event_and_keeps_the_article(reader, session, qtbot):
    select(session, "resumes in Santiago")
    mention = named("Lagos: worried").mentions[0]
    start = reader.article.text.index("worried")
    reader.text.reveal(start, start + 7, glide=False)
    rect = reader.text.rects_of(start, start + 7)[0].translated(0, -reader.text.verticalScrollBar().value())
    qtbot.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert session.view.selection == Selection(named("Lagos: worried").key, 0, mention.article)


def test_a_name_tells_who_and_filters(reader, session):
    select(session, "resumes in Santiago")
    mark = next(mark for mark in reader.text.stops() if mark.key == "person:ana-quiroga")
    reader.text.press(mark)
    said = [label.text() for label in reader.popover.findChildren(QLabel)]
    assert said[0] == "Ana Quiroga"
    assert "Deputy Minister · Argentina" in said
    reader.popover.findChildren(Link)[0].click()
    assert session.view.filter.participants == {"person:ana-quiroga"}


def test_why_the_publication_date(reader, session):
    select(session, "resumes in Santiago")
    assert reader.row.why.text() == "published 5 Feb – 5 Mar 2023 · inferred, likely, why?"
    reader.row.why.click()
    assert any("February 2019" in line.words for line in reader.popover.findChildren(Sentence))
    assert "Taken together this is likely." in [label.text() for label in reader.popover.findChildren(QLabel)]
    reader.popover.close()


def test_a_stated_publication_date_marks_its_line(reader, session):
    select(session, "resumes in Santiago")
    step = Step("date line", reader.article.text[4:12], 4, 12, "The article's line says so.")
    stated = Publication(19500, 19500, "", Basis.STATED, (step, Step("x", "", -1, -1, "And a reason from nowhere.")))
    reader.article = replace(reader.article, published=stated)
    reader.row.why.click()
    assert session.view.selection.place == (4, 12)
    lines = reader.popover.findChildren(Sentence)
    assert [line.focusPolicy() != Qt.FocusPolicy.NoFocus for line in lines] == [True, False]
    reader._mark_place((1, 3))
    lines[0].click()
    assert session.view.selection.place == (4, 12)
    assert session.view.selection.event, "the selected event stays"
    reader.popover.close()


def test_as_read_shows_everything_and_back(reader, session, qtbot):
    select(session, "resumes in Santiago")
    assert "Menu" not in reader.text.toPlainText()
    assert reader.folded.text().endswith("folded")
    reader.folded.click()
    assert "Menu" in reader.text.toPlainText()
    assert reader.row.as_read.isChecked()
    assert not reader.folded.isVisible()
    qtbot.mouseClick(reader.row.as_read, Qt.MouseButton.LeftButton)
    assert "Menu" not in reader.text.toPlainText()


def test_a_sentence_in_a_folded_paragraph_is_shown_as_read(reader, session):
    event = named("Lagos: worried")
    mention = event.mentions[0]
    digest = mention.article
    head = session.head(digest)
    folded = replace(session.article(digest), spans=(MarkedSpan(0, len(session.article(digest).text), SpanKind.REPEAT),))
    assert head is not None
    session.article = lambda _digest: folded
    session.view.select(Selection(event.key, 0, digest))
    assert reader.raw
    assert reader.text.shows(mention.start, mention.end)


def test_a_place_that_was_searched_for_is_shown(reader, session, qtbot):
    article = session.article(next(a.digest for a in session.collection.articles if a.title.startswith("Port policy")))
    at = article.text.index("northern garrison")
    session.view.select(Selection("", 0, article.digest, (at, at + 8)))
    assert in_view(reader, TextSpan(at, at + 8, "northern"))
    menu = article.text.index("Related posts")
    session.view.select(Selection("", 0, article.digest, (menu, menu + 7)))
    assert reader.raw
    qtbot.waitUntil(lambda: in_view(reader, TextSpan(menu, menu + 7, "Related")))
    assert not reader.grab().isNull()


def test_the_text_as_read_opens_at_the_same_place(reader, session):
    article = session.article(next(a.digest for a in session.collection.articles if a.title.startswith("Port policy")))
    session.view.select(Selection(article=article.digest))
    at = article.text.index("Chile cancelled")
    reader.text.scroll_to(at)
    before = reader.text.top_offset()
    assert before <= at
    reader.switch()
    assert in_view(reader, TextSpan(before, before + 3, ""))
    other = next(a.digest for a in session.collection.articles if a.digest != article.digest)
    session.view.select(Selection(article=other))
    assert reader.text.verticalScrollBar().value() == 0


def test_an_article_that_is_gone_leaves_the_reader_empty(reader, session):
    select(session, "resumes in Santiago")
    session.close()
    assert reader.article is None
    assert reader.empty.isVisible()


def test_the_article_stays_when_the_selection_is_cleared(reader, session):
    select(session, "resumes in Santiago")
    session.view.select(Selection())
    assert reader.article is not None
    assert not reader.reports.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_event_is_painted_in_both_ways(reader, session, theme):
    reader.apply_theme(load_theme(theme))
    for event in session.collection.events:
        session.view.select(Selection(event.key, 0, event.mentions[0].article))
        reader.step_mark(1)
        assert not reader.grab().isNull()
    reader.switch()
    assert not reader.grab().isNull()


def test_larger_type_stays_at_the_same_place_and_keeps_the_row_over_its_place(reader, session):
    event = select(session, "resumes in Santiago")
    reader.text.reveal(event.mentions[0].start, event.mentions[0].end, glide=False)
    at = reader.article.text.index("Santiago", 200)
    reader.text.scroll_to(at)
    before = reader.text.top_offset()
    reader.set_type(200, "narrow")
    assert in_view(reader, TextSpan(before, before + 1, ""))
    title = reader.text.document().firstBlock().begin().fragment().charFormat().font()
    assert title.pixelSize() == 35
    reader.text.verticalScrollBar().setValue(0)
    assert abs(reader.row.y() - reader.text.block_rect(reader._row_block).y()) < 1


def test_the_wheel_with_control_asks_for_another_size(reader, session, qtbot):
    select(session, "resumes in Santiago")
    asked = []
    reader.text.sized.connect(asked.append)
    control = Qt.KeyboardModifier.ControlModifier
    for turn, keys in ((120, control), (-120, control), (-120, Qt.KeyboardModifier.NoModifier)):
        at = QPointF(20, 20)
        event = QWheelEvent(at, at, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(reader.text.viewport(), event)
    assert asked == [1, -1]


def test_a_blank_that_is_selected_is_no_selection_of_words(reader, session):
    """Nothing can be read in it: no event is made of it, and nothing is cited."""
    select(session, "12th round in Val")
    cursor = reader.text.textCursor()
    blank = reader.text.toPlainText().index(" ")
    cursor.setPosition(blank)
    cursor.setPosition(blank + 1, cursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)
    assert reader.text.selected_stretch() is None
    cursor.setPosition(blank - 2)
    cursor.setPosition(blank + 1, cursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)
    assert reader.text.selected_stretch() is not None


def test_the_row_over_the_text_is_laid_out_before_it_is_painted(reader, session):
    """Else the text below it is painted a second time."""
    events = {event.mentions[0].article: event for event in session.collection.events if event.mentions}
    assert len(events) > 2
    for digest, event in events.items():
        session.view.select(Selection(event.key, 0, digest))
        told = reader.row.why.geometry()
        QApplication.processEvents()
        assert reader.row.why.geometry() == told

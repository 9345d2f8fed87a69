"""Reading without a mouse: words found in the article, the type made larger, a sentence cited, two reports compared."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from model.qt.view_state import Selection
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def test_words_are_found_in_the_article(story: Story) -> None:
    story.press("Home", "Return").until(lambda: story.focus() == "Reader")
    story.press("Ctrl+F").type("talks")
    bar, finder = story.window.panes["Reader"].pane.find_bar, story.window.panes["Reader"].pane.finder
    story.until(lambda: bar.count.text().endswith(f" of {len(finder.hits)}"))
    before = finder.current
    story.press("Return")
    assert finder.current == (before + 1) % len(finder.hits)
    story.press("Esc")
    assert not bar.isVisible()
    assert story.focus() == "Reader"
    assert story.title(), "the selection stays"


def test_outside_of_the_reader_the_same_keys_search_everywhere(story: Story) -> None:
    story.press("Ctrl+F")
    story.until(story.window.search.hasFocus)


def test_the_type_gets_larger_and_the_column_wider_and_both_are_kept(story: Story) -> None:
    story.press("Home", "Return").until(lambda: story.focus() == "Reader")
    text, settings = story.window.panes["Reader"].pane.text, story.window.settings
    before = text.document().size().height()
    story.press("Ctrl++", "Ctrl+=")
    assert settings.get("reader_size") == 130
    assert text.document().size().height() > before
    story.press(*["Ctrl+-"] * 9)
    assert settings.get("reader_size") == 80
    assert text.document().size().height() < before
    story.press("Ctrl+0")
    assert settings.get("reader_size") == 100
    assert text.document().size().height() == before
    settings.set("reader_width", "narrow")
    narrow = text.lineWrapColumnOrWidth()
    story.press(*["Ctrl+Shift+W"] * 3)
    assert settings.get("reader_width") == "full"
    assert narrow <= text.lineWrapColumnOrWidth() == text.viewport().width()


def test_zooming_the_timeline_leaves_the_type_alone(story: Story) -> None:
    size = story.window.settings.get("reader_size")
    story.press("+", "-", "=", "+")
    assert story.window.settings.get("reader_size") == size


def copied(story: Story) -> str:
    assert story.banner() == "Citation copied"
    return QGuiApplication.clipboard().text()


def test_the_sentence_looked_at_is_cited(story: Story) -> None:
    story.press("Ctrl+Shift+C")
    assert story.banner().startswith("There is no article in the reader")
    story.press("Home", "Return").until(lambda: story.focus() == "Reader")
    event = story.selected()
    assert event is not None
    story.press("Ctrl+Shift+C")
    assert event.mentions[0].text in copied(story)
    story.press("Ctrl+K").type("citation as bib").press("Return")
    story.until(lambda: copied(story).startswith("@misc{"))
    story.window.commands["edit.cite_csl"].trigger()
    assert copied(story).startswith("[\n")


def test_the_menu_of_the_text_cites_the_sentence_under_the_mouse(story: Story) -> None:
    story.press("Home", "Return").until(lambda: story.focus() == "Reader")
    text = story.window.panes["Reader"].pane.text
    start = story.window.panes["Reader"].pane.article.text.index("tariffs")
    text.reveal(start, start + 7, glide=False)
    rect = text.rects_of(start, start + 7)[0].translated(0, -text.verticalScrollBar().value())
    story.window.own.reading.open_menu(rect.center().toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Copy citation of the sentence").trigger()
    menu.close()
    assert "tariffs" in copied(story)


def test_two_reports_of_one_event_are_put_side_by_side(story: Story) -> None:
    event = next(event for event in story.session.collection.events if "12th round in Val" in event.title)
    story.search("12th round").press("Return")
    story.until(lambda: bool(story.title()))
    story.session.view.select(Selection(event.key, 0, event.mentions[0].article))
    story.window.focus_pane("Timeline")
    story.press("B").until(lambda: story.focus() == "Reader")
    assert "report 1 and report 2 of 2" in story.reader()
    assert all(mention.text in story.reader() for mention in event.mentions)
    story.press("]")
    assert "report 2 and report 1 of 2" in story.reader()
    story.press("Esc")
    assert story.window.panes["Reader"].pane.text.isVisible()
    assert story.title() == event.title

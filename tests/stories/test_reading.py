"""Reading without a mouse: words found in the article, the type made larger, a sentence cited, two reports compared."""

from __future__ import annotations

from tests.stories.story import Story


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

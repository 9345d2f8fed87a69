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

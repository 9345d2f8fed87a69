"""Empty stretches folded and unfolded at the keyboard, kept for the next start, and a date gone to by Ctrl+G."""

from __future__ import annotations

import pytest

from gui.dialogs.go_to_date import GoToDate
from model.dates import day_number
from model.layout.folding import AS_IT_IS
from tests.stories.story import Story

pytestmark = pytest.mark.slow



def breaks(story: Story) -> list[str]:
    return [one.words for one in story.window.panes["Timeline"].pane.frame().ticks.breaks]


def test_empty_stretches_are_folded_by_key_and_are_so_again_at_the_next_start(story: Story) -> None:
    assert breaks(story) == []
    story.press("F", "Z")
    assert story.window.commands["view.fold"].isChecked()
    assert breaks(story) == ["85 y", "10 y"]
    story.window.state.save_view()
    story.press("Z")
    assert breaks(story) == []
    assert story.session.view.folding == AS_IT_IS
    assert not story.window.commands["view.fold"].isChecked()
    assert story.window.state.restore_view()
    assert breaks(story) == ["85 y", "10 y"]


def test_a_date_is_typed_and_gone_to(story: Story) -> None:
    story.press("Ctrl+G").until(lambda: isinstance(story.dialog(), GoToDate))
    dialog = story.dialog()
    assert isinstance(dialog, GoToDate)
    story.type("19 March 2015 14:30")
    assert "19 March 2015, 14:30 UTC" in dialog.understood.text()
    story.press("Return")
    moment = day_number(2015, 3, 19) + 14.5 / 24

    def there() -> bool:
        window = story.session.view.window
        return abs((window.start + window.end) / 2 - moment) < 1 / 1440 and window.end - window.start < 0.1

    story.until(there).until(story.back)
    story.press("Backspace").until(lambda: story.session.view.window.end - story.session.view.window.start > 300)

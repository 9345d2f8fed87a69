"""An analyst asks which claims hold and what became of no plan: by keys alone."""

from __future__ import annotations

from gui.main_window import MainWindow
from model.findings import Finding, Section
from model.qt.findings_table import LINE_ROLE
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from tests.stories.story import Story


def current(story: Story) -> Finding:
    found = story.window.panes["Findings"].pane.table.currentIndex().data(LINE_ROLE)
    assert isinstance(found, Finding)
    return found


def test_findings_are_gone_through_by_keys(story: Story) -> None:
    assert "Findings" not in story.window.panes, "made when they are first asked for"
    story.press("U")
    frame = story.window.panes["Findings"]
    assert frame.isVisible()
    assert frame.active
    story.press("Down", "Down")
    hiatus = current(story).hiatus
    assert story.session.view.selection.hiatus == hiatus
    assert "4 years and 2 months" in story.card()
    story.press("Return")
    assert story.window.panes["Reader"].active
    story.press("U")
    assert frame.active, "the list has the keyboard again"
    story.press("F6")
    assert story.focus() == "Event card", "it stands between timeline and card"
    story.press("U", "U")
    assert not frame.isVisible()
    assert story.window.panes["Timeline"].active


def test_event_list_and_findings_take_one_place(story: Story) -> None:
    story.press("L")
    events = story.window.panes["Event list"]
    story.press("U")
    findings = story.window.panes["Findings"]
    assert findings.isVisible()
    assert not events.isVisible()
    story.until(lambda: findings.height() > 80)
    height = findings.height()
    story.press("L")
    assert events.isVisible()
    assert events.active
    assert not findings.isVisible()
    story.until(lambda: abs(events.height() - height) <= 2)
    assert story.window.middle.count() == 3


def test_a_plan_that_is_dismissed_leaves_the_list(story: Story) -> None:
    story.press("U")
    pane = story.window.panes["Findings"].pane
    head = next(first for first, head in pane.model.heads if head.section is Section.PASSED)
    pane.table.setCurrentIndex(pane.model.index(head + 1, 0))
    key, count = current(story).event, pane.model.total
    following = pane.model.line(head + 2)
    story.press("N")
    assert pane.model.total == count - 1
    story.press("Down")
    assert current(story) == following, "on with what stands in its place now"
    story.press("Ctrl+Z")
    assert pane.model.total == count
    story.session.view.select(story.session.view.selection.__class__(key))
    assert current(story).event == key


def test_findings_are_there_again_as_they_were(story: Story) -> None:
    story.press("U", "Home", "Return")
    path, settings = story.session.path, story.window.settings
    story.window.close()
    again = MainWindow(Session(), SettingsStore(settings.path))
    story.qtbot.addWidget(again)
    again.own.projects.start([])
    again.show()
    assert again.session.path == path
    assert again.panes["Findings"].isVisible()
    assert again.panes["Findings"].pane.model.folded == {Section.HIATUSES}
    again.close()

"""F: to what is selected, to what passes the filter, to everything, to where most of it lies."""

from __future__ import annotations

import pytest

from gui.timeline.view import TimelinePane
from model.filtering import Filter
from model.qt.view_state import Selection
from tests.gui.timeline.test_view import titled, width_of


def test_fit_zooms_to_the_selection_then_shows_everything(years: TimelinePane) -> None:
    years.session.view.select(Selection(titled(years, "13th round")))
    years.commands()["view.fit"]()
    assert width_of(years) == pytest.approx(28)
    years.commands()["view.fit"]()
    assert years.motion.now == years.content.whole
    years.commands()["go.view_back"]()
    assert width_of(years) == pytest.approx(28)
    years.commands()["go.view_forward"]()
    assert years.motion.now == years.content.whole


def test_fit_shows_what_passes_the_filter_before_everything(years: TimelinePane) -> None:
    years.motion.reduced = True
    years.session.view.set_filter(Filter(text="13th round"))
    years.commands()["view.fit"]()
    assert width_of(years) < 30
    assert years.content.starts[0] > years.session.view.window.start
    years.commands()["view.fit"]()
    assert years.motion.now == years.content.whole
    years.commands()["view.fit"]()
    assert width_of(years) < 30


def test_fit_goes_back_to_where_most_of_it_lies(pane: TimelinePane) -> None:
    pane.motion.reduced = True
    pane.commands()["view.fit"]()
    assert pane.motion.now == pane.content.whole
    pane.commands()["view.fit"]()
    assert pane.motion.now == pane.content.opening

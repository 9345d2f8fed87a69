"""The overview strip: its brush follows the window and moves it, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from gui.timeline.view import TimelinePane
from model.dates import day_number
from model.domain import Basis, Publication
from model.layout import density
from model.qt.view_state import TimeWindow
from tests.gui.timeline.test_view import drag


def at(pane: TimelinePane, day: float) -> QPoint:
    return QPoint(round(pane.overview.x_of(day)), 25)


def test_the_brush_stands_where_the_window_is(years: TimelinePane) -> None:
    window = years.session.view.window
    assert years.overview.brush() == pytest.approx((years.overview.x_of(window.start), years.overview.x_of(window.end)))


def test_a_handle_widens_the_window_and_that_is_one_step_back(years: TimelinePane) -> None:
    before = years.session.view.window
    drag(years.overview, at(years, before.start), at(years, day_number(1990)))
    after = years.session.view.window
    assert after.end == pytest.approx(before.end)
    assert after.start == pytest.approx(day_number(1990), abs=120)
    years.commands()["go.view_back"]()
    assert years.session.view.window == before


def test_the_brush_is_moved_as_a_whole(years: TimelinePane) -> None:
    before = years.session.view.window
    middle = (before.start + before.end) / 2
    drag(years.overview, at(years, middle), at(years, middle - 7000))
    after = years.session.view.window
    assert after.end - after.start == pytest.approx(before.end - before.start)
    assert after.start == pytest.approx(before.start - 7000, abs=120)


def test_a_click_outside_jumps_there(years: TimelinePane, qtbot: Any) -> None:
    qtbot.mouseClick(years.overview, Qt.MouseButton.LeftButton, pos=at(years, day_number(1950)))
    window = years.session.view.window
    assert (window.start + window.end) / 2 == pytest.approx(day_number(1950), abs=120)


def test_keys_move_and_widen_the_window(years: TimelinePane, qtbot: Any) -> None:
    years.session.view.set_window(TimeWindow(day_number(1950), day_number(1960)))
    years.overview.setFocus()
    start = years.session.view.window.start
    qtbot.keyClick(years.overview, Qt.Key.Key_Right)
    assert years.session.view.window.start > start
    qtbot.keyClick(years.overview, Qt.Key.Key_Left)
    assert years.session.view.window.start == pytest.approx(start)
    width = years.session.view.window.end - start
    qtbot.keyClick(years.overview, Qt.Key.Key_Up)
    assert years.session.view.window.end - years.session.view.window.start > width
    qtbot.keyClick(years.overview, Qt.Key.Key_End)
    assert years.session.view.window.end == pytest.approx(years.content.whole[1], abs=(years.content.whole[1] - start) / 8)


def test_the_histogram_counts_what_passes_the_filter(years: TimelinePane) -> None:
    content = years.content
    counts = density.counts(content.starts, content.ends, *content.whole, 1)
    assert counts.tolist() == [content.columns.dated]


def test_the_strip_says_what_its_bars_stand_for(pane: TimelinePane) -> None:
    strip, collection = pane.overview, pane.session.collection
    told = [article for article in collection.articles if article.published is not None]
    assert len(pane.content.published[0]) == len(told) > 0
    day = told[1].published.earliest  # known to the day
    words = strip.told_at(strip.x_of(day + 0.5))
    assert "above: " in words
    assert "below: 1 article published then" in words or "below: about" in words or "below: 2" in words
    assert "below: no article" in strip.told_at(strip.x_of(day_number(2017, 6)))
    assert strip.told_at(2.0) == ""


def test_articles_hang_below_the_events(pane: TimelinePane) -> None:
    strip = pane.overview
    image = strip.grab().toImage()
    bottom = strip.height() - 12
    panel, line = pane.content.ink.theme.colour("panel").rgb(), [image.pixelColor(x, bottom).rgb() for x in range(25, strip.width() - 25)]
    assert len({colour for colour in line if colour != panel}) > 1, "bars of articles"


def test_articles_before_and_after_all_events_have_a_sign_at_the_edges(pane: TimelinePane) -> None:
    strip, session = pane.overview, pane.session
    assert strip.told_at(2.0) == strip.told_at(strip.width() - 2.0) == "", "none is"
    far = Publication(day_number(2200), day_number(2200), "2200-01-01", Basis.STATED)
    articles = tuple(replace(article, published=far) for article in session.collection.articles)
    session.hold(replace(session.collection, articles=articles))
    assert strip.told_at(2.0) == ""
    assert strip.told_at(strip.width() - 2.0) == f"{len(articles)} articles published after all events"
    assert f"{len(articles)} articles published after all events" in strip.told_at(strip.width() / 2)
    image, top = strip.grab().toImage(), strip.height() - 16
    panel = pane.content.ink.theme.colour("panel").rgb()

    def drawn(left: int) -> bool:
        return any(image.pixelColor(x, y).rgb() != panel for x in range(left, left + 8) for y in range(top, strip.height() - 4))

    assert drawn(strip.width() - 12)
    assert not drawn(4) or strip.brush()[0] < 12


def test_counts_beside_the_brush_can_be_read_before_tall_bars(years: TimelinePane) -> None:
    strip, ink = years.overview, years.content.ink
    days = np.linspace(*years.content.whole, 4000)
    years.content.starts = years.content.ends = days  # bars of one height all over
    years.session.view.set_window(TimeWindow(day_number(2012), day_number(2013)))
    image = strip.grab().toImage()
    earlier, later = strip.beyond()
    assert earlier
    assert later
    left = strip.brush()[0]
    room = range(round(left - 6 - ink.measure_small(earlier)), round(left - 7))
    below_words, below_ground = ([image.pixelColor(x, y).lightness() for x in room] for y in (18, 24))
    assert min(below_words) > min(below_ground), "below the feet of the words nothing is as dark as the bars are further down"

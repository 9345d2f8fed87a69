"""The whole filter by mouse and key: the sheet sets and follows it, the chips of the row say it and take it out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gui.participants.filter_sheet import FilterSheet, only_in_view
from gui.participants.panel import ParticipantsPanel
from gui.theme import load_theme
from model.dates import day_number
from model.domain import Kind, Status
from model.filtering import Certainty, Filter, Mode, Reviewed
from model.qt.session import Session
from model.qt.view_state import TimeWindow


@pytest.fixture
def panel(session: Session, qtbot):
    made = ParticipantsPanel(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(280, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def sheet(panel, qtbot):
    panel.commands()["filter.open"]()
    made = panel.findChild(FilterSheet)
    yield made
    if isValid(made):
        made.close()


def chips(panel: ParticipantsPanel) -> list[str]:
    return [chip.part.words for chip in panel.filter_row.parts]


def test_each_part_has_a_chip_that_takes_it_out(panel, session, qtbot):
    session.view.set_filter(
        Filter(frozenset({"country:CL"}), kinds=frozenset({Kind.MEETING}), series=frozenset({"series:water-dialogue"}), text="round")
    )
    assert chips(panel) == ["Chile", "Series: Chile–Argentina water dialogue", "Kind: meeting", "Words: round"]
    qtbot.mouseClick(panel.filter_row.parts[2], Qt.MouseButton.LeftButton)
    assert not session.view.filter.kinds
    panel.filter_row.parts[0].setFocus()
    qtbot.keyClick(panel.filter_row.parts[0], Qt.Key.Key_Space)
    assert chips(panel) == ["Series: Chile–Argentina water dialogue", "Words: round"]
    assert all(chip.width() <= panel.filter_row.width() for chip in panel.filter_row.parts)
    session.view.set_filter(Filter())
    assert panel.filter_row.parts == []


def test_kinds_statuses_and_certainty_are_chosen_with_their_counts(sheet, session, qtbot):
    count = session.facets().kinds[Kind.MEETING]
    assert sheet.kinds[Kind.MEETING].text() == f"meeting  {count}"
    qtbot.mouseClick(sheet.kinds[Kind.MEETING], Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet.statuses[Status.PLANNED], Qt.Key.Key_Space)
    assert session.view.filter == Filter(kinds=frozenset({Kind.MEETING}), statuses=frozenset({Status.PLANNED}))
    assert sheet.count.text().startswith(f"{session.shown_count} of ")
    qtbot.mouseClick(sheet.kinds[Kind.MEETING], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.certainty[Certainty.UNCERTAIN], Qt.MouseButton.LeftButton)
    assert session.view.filter == Filter(statuses=frozenset({Status.PLANNED}), certainty=Certainty.UNCERTAIN)
    qtbot.mouseClick(sheet.certainty[Certainty.UNCERTAIN], Qt.MouseButton.LeftButton)
    assert sheet.certainty[Certainty.UNCERTAIN].isChecked(), "one of the three stands always"
    qtbot.mouseClick(sheet.reviewed[Reviewed.UNREVIEWED], Qt.MouseButton.LeftButton)
    assert session.view.filter == Filter(statuses=frozenset({Status.PLANNED}), certainty=Certainty.UNCERTAIN, reviewed=Reviewed.UNREVIEWED)
    qtbot.mouseClick(sheet.all, Qt.MouseButton.LeftButton)
    assert not session.view.filter
    assert sheet.certainty[Certainty.ALL].isChecked()
    assert sheet.reviewed[Reviewed.ALL].isChecked()


def test_words_and_times_are_typed(sheet, session, qtbot):
    assert QApplication.focusWidget() in (sheet.text, None)
    qtbot.keyClicks(sheet.text, "water")
    assert not session.view.filter.text, "not at every letter"
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return)
    assert session.view.filter.text == "water"
    qtbot.keyClicks(sheet.time, "2015")
    assert session.view.filter.span == (day_number(2015), day_number(2015, 12, 31))
    qtbot.keyClicks(sheet.time, " nonsense")
    assert session.view.filter.span == (day_number(2015), day_number(2015, 12, 31))
    assert sheet.said.text() not in ("any time", "2015")
    sheet.time.clear()
    qtbot.keyClicks(sheet.time, " ")
    assert session.view.filter == Filter(text="water")
    session.view.set_filter(Filter(text="talks", span=(day_number(2014), day_number(2014, 2, 3))))
    assert (sheet.text.text(), sheet.time.text()) == ("talks", "2014-01-01/2014-02-03")


def test_what_was_typed_last_is_not_lost(sheet, session, qtbot):
    qtbot.keyClicks(sheet.text, "water")
    sheet.close()
    assert session.view.filter.text == "water"


def test_only_what_is_in_view(panel, session):
    session.view.set_window(TimeWindow(100.25, 220.5))
    panel.commands()["filter.in_view"]()
    assert session.view.filter.span == (100, 220)
    session.view.set_window(TimeWindow(100.0, 101.0))
    assert only_in_view(session).span == (100, 100)
    session.view.set_window(TimeWindow(100.2, 100.3))
    assert only_in_view(session).span == (100, 100)


def test_commands(panel, session, qtbot):
    commands = panel.commands()
    commands["filter.certain"]()
    assert session.view.filter.certainty is Certainty.CERTAIN
    commands["filter.uncertain"]()
    assert session.view.filter.certainty is Certainty.UNCERTAIN
    commands["filter.uncertain"]()
    assert session.view.filter.certainty is Certainty.ALL
    session.view.set_filter(Filter(frozenset({"country:CL"}), Mode.NONE, text="x"))
    commands["filter.clear"]()
    assert session.view.filter == Filter(mode=Mode.NONE)
    for part in ("words", "time", "kinds", "statuses"):
        commands[f"filter.{part}"]()
        sheet = panel.findChildren(FilterSheet)[-1]
        assert sheet.isVisible()
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not panel.findChildren(FilterSheet))

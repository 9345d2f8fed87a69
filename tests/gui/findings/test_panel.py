"""The findings by their keys and their mouse: one selection with the timeline, parts that fold, and what is said where there is nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from gui.findings.panel import FindingsPane
from gui.findings.table import HEAD, LINE
from gui.theme import load_theme
from model.dates import day_number
from model.domain import Collection
from model.edits import dismiss_events
from model.filtering import Filter
from model.findings import Finding, Section
from model.qt.findings_table import LINE_ROLE, FindingsTable, Head
from model.qt.session import Session
from model.qt.view_state import Selection

KEY = Qt.Key


@pytest.fixture
def pane(session: Session, qtbot):
    made = FindingsPane(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(700, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.table.setFocus()
    return made


def line(pane: FindingsPane) -> Finding | Head:
    return pane.table.currentIndex().data(LINE_ROLE)


def press(pane: FindingsPane, qtbot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(pane.table, key)


def go_to(pane: FindingsPane, section: Section, number: int = 0) -> Finding:
    head = next(first for first, head in pane.model.heads if head.section is section)
    pane.table.setCurrentIndex(pane.model.index(head + 1 + number, 0))
    found = line(pane)
    assert isinstance(found, Finding)
    return found


def test_the_model_is_sound_folded_and_filtered(session, qtbot):
    model = FindingsTable(session, now=lambda: day_number(2024, 4, 15))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    whole = model.rowCount()
    assert whole == len(Section) + model.total
    model.fold(Section.HIATUSES, True)
    assert model.rowCount() == whole - 5
    assert model.folded == {Section.HIATUSES}
    session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
    assert model.heads[0][1] == Head(Section.HIATUSES, 2, True)
    model.fold(Section.HIATUSES, False)
    assert isinstance(model.line(1), Finding)
    assert model.head_row(2) == 0
    with pytest.raises(IndexError):
        model.line(model.rowCount())
    model.set_live(False)
    assert model.rowCount() == 0
    tester.deleteLater()


def test_lines_select_what_they_are_about(pane, session, qtbot):
    assert isinstance(line(pane), Head)
    assert not session.view.selection, "to look at the list selects nothing"
    press(pane, qtbot, KEY.Key_Down)
    assert session.view.selection.hiatus == line(pane).hiatus
    claim = go_to(pane, Section.HOLDING)
    assert session.view.selection == Selection("", 0, claim.place[0], claim.place[1:], claim.hiatus)
    plan = go_to(pane, Section.PASSED)
    assert session.view.selection.event == plan.event
    assert session.view.selection.article == session.find_event(plan.event).mentions[0].article
    with qtbot.waitSignal(pane.opened):
        press(pane, qtbot, KEY.Key_Return)


def test_the_list_follows_the_selection(pane, session):
    hiatus = go_to(pane, Section.HIATUSES, 2).hiatus
    plan = go_to(pane, Section.OPEN).event if pane.model.heads[6][1].count else go_to(pane, Section.PASSED).event
    session.select_hiatus(hiatus)
    assert line(pane).hiatus == hiatus
    session.view.select(Selection(plan))
    assert line(pane).event == plan
    session.view.select(Selection())
    assert not pane.table.currentIndex().isValid()


def test_parts_fold_by_keys_and_by_the_mouse(pane, session, qtbot):
    press(pane, qtbot, KEY.Key_Home, KEY.Key_Return)
    assert line(pane) == Head(Section.HIATUSES, 5, True)
    press(pane, qtbot, KEY.Key_Right)
    assert line(pane) == Head(Section.HIATUSES, 5, False)
    press(pane, qtbot, KEY.Key_Right)
    assert isinstance(line(pane), Finding)
    press(pane, qtbot, KEY.Key_Left)
    assert line(pane) == Head(Section.HIATUSES, 5, False)
    press(pane, qtbot, KEY.Key_Left)
    assert line(pane).folded
    where = pane.table.visualRect(pane.model.index(0, 0)).center()
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert not line(pane).folded
    refuted = next(first for first, head in pane.model.heads if head.section is Section.REFUTED)
    pane.table.setCurrentIndex(pane.model.index(refuted, 0))
    press(pane, qtbot, KEY.Key_Return, KEY.Key_Right)
    assert line(pane) == Head(Section.REFUTED, 0, False), "an empty part has nothing to fold"


def test_heads_and_lines_keep_their_heights_however_parts_are_folded(pane, session):
    def heights() -> set[tuple[bool, int]]:
        model = pane.model
        return {(isinstance(model.line(row), Head), pane.table.rowHeight(row)) for row in range(model.rowCount())}

    assert heights() == {(True, HEAD), (False, LINE)}
    for section in (Section.HIATUSES, Section.PASSED, Section.HOLDING):
        pane.model.fold(section, True)
        assert heights() == {(True, HEAD), (False, LINE)}
    session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
    pane.model.fold(Section.HIATUSES, False)
    assert heights() == {(True, HEAD), (False, LINE)}
    session.view.clear_filter()
    assert heights() == {(True, HEAD), (False, LINE)}


def test_how_parts_are_folded_is_kept(pane, session, qtbot):
    press(pane, qtbot, KEY.Key_Home, KEY.Key_Return)
    again = FindingsPane(session)
    qtbot.addWidget(again)
    again.restore(pane.state())
    assert again.model.folded == {Section.HIATUSES}
    with pytest.raises(ValueError, match="nonsense"):
        again.restore({"folded": ["nonsense"]})


def test_it_follows_edits_and_filter_and_says_where_there_is_nothing(pane, session):
    plan = go_to(pane, Section.PASSED)
    before = pane.model.total
    assert pane.count.text() == str(before)
    assert session.do(dismiss_events([plan.event]))
    assert pane.model.total == before - 1
    session.undo_last()
    assert pane.model.total == before
    session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
    assert pane.count.text().endswith("with this filter")
    session.view.set_filter(Filter(text="no such word"))
    assert pane.empty.isVisible()
    pane.empty.taken.emit()
    assert pane.table.isVisible()
    session.hold(Collection())
    assert pane.nothing.isVisible()


def test_what_is_hidden_costs_nothing(pane, session):
    pane.hide()
    assert pane.model.rowCount() == 0
    session.view.set_filter(Filter(text="talks"))
    assert pane.model.rowCount() == 0
    pane.show()
    assert pane.model.total


def test_a_line_can_be_copied_and_is_told(pane, session, qtbot):
    found = go_to(pane, Section.HIATUSES, 1)
    qtbot.keyClick(pane.table, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{found.title}, {found.when}, {found.says}"
    head = pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert head == "Hiatuses, longest first: 5, folded out"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast_light", "contrast_dark"])
def test_it_is_painted_in_every_theme_and_width(pane, theme, qtbot):
    pane.apply_theme(load_theme(theme))
    for width in (200, 700, 1800):
        pane.resize(width, 900)
        assert not pane.grab().isNull()

"""The panel by its keys and its mouse: finding, checking, only this, opening."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from gui.participants.delegate import NARROW, wrapped
from gui.participants.panel import ParticipantsPanel
from gui.theme import font, load_theme
from model.domain import Collection, Participant, ParticipantKind
from model.filtering import Filter, Mode
from model.qt.keyed_model import KEY_ROLE, SECOND_ROLE, SOLO_ROLE, VALUE_ROLE
from model.qt.view_state import Selection


@pytest.fixture
def panel(session, qtbot):
    made = ParticipantsPanel(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(280, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_type_to_find_and_space_checks(panel, session, qtbot):
    panel.commands()["participants.panel"]()
    qtbot.keyClicks(panel.field.edit, "quir")
    assert panel.tree.current().data() == "Ana Quiroga"
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Space)
    assert session.view.filter.participants == {"person:ana-quiroga"}
    assert panel.field.edit.text() == "quir"
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Space)
    assert not session.view.filter


def test_names_are_found_without_spaces_and_accents(panel, qtbot):
    qtbot.keyClicks(panel.field.edit, "oscarv")
    assert panel.tree.current().data() == "Óscar Valdés"


def alt_space(qtbot, tree, *path):
    tree.go(tree.facets.find(*path))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier)


def test_only_this_and_back_to_what_was_checked(panel, session, qtbot):
    tree, facets = panel.participants, panel.participants.facets
    session.view.set_filter(Filter(participants=frozenset({"country:CL", "country:AR"})))
    alt_space(qtbot, tree, "country:BO")
    assert session.view.filter.participants == {"country:BO"}
    assert [facets.find(f"country:{code}").data(SOLO_ROLE) for code in ("BO", "CL")] == ["alone", "waiting"]
    assert "Bolivia" in panel.shown.text()
    alt_space(qtbot, tree, "country:AR", "person:ana-quiroga")
    assert session.view.filter.participants == {"person:ana-quiroga"}
    alt_space(qtbot, tree, "country:AR", "person:ana-quiroga")
    assert session.view.filter.participants == {"country:CL", "country:AR"}
    assert facets.find("country:BO").data(SOLO_ROLE) == ""
    assert "Bolivia" not in panel.shown.text()


def test_only_this_of_nothing_checked_and_by_the_foot_of_the_panel(panel, session, qtbot):
    alt_space(qtbot, panel.participants, "country:BO")
    assert session.view.filter.participants == {"country:BO"}
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert not session.view.filter
    session.view.set_filter(Filter(participants=frozenset({"country:BO"})))
    alt_space(qtbot, panel.participants, "country:BO")
    assert not session.view.filter, "what is checked alone already is let go"


def test_only_this_where_none_of_the_checked_was_asked_for(panel, session, qtbot):
    session.view.set_filter(Filter(participants=frozenset({"country:BO"}), mode=Mode.NONE))
    alt_space(qtbot, panel.participants, "country:BO")
    assert session.view.filter == Filter(participants=frozenset({"country:BO"}))
    alt_space(qtbot, panel.participants, "country:BO")
    assert session.view.filter == Filter(participants=frozenset({"country:BO"}), mode=Mode.NONE)


def test_another_filter_ends_only_this(panel, session, qtbot):
    session.view.set_filter(Filter(participants=frozenset({"country:CL"})))
    alt_space(qtbot, panel.participants, "country:BO")
    session.view.set_filter(replace(session.view.filter, series=frozenset({"series:port-policy-talks"})))
    assert panel.participants.facets.solo is not None, "other fields of the filter are none of its business"
    session.view.set_filter(Filter(participants=frozenset({"country:AR"})))
    assert panel.participants.facets.solo is None


def test_names_are_put_in_order_by_name_count_or_time(panel, session, qtbot):
    def shown():
        model = panel.participants.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    assert shown() == ["Chile", "Argentina", "Bolivia", "No country"]
    QAbstractItemModelTester(panel.participants.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    panel.commands()["participants.by_name"]()
    assert shown() == ["Argentina", "Bolivia", "Chile", "No country"]
    panel.commands()["participants.by_first"]()
    assert shown() == ["Bolivia", "Chile", "Argentina", "No country"]
    assert panel.participants.facets.find("country:AR").data(SECOND_ROLE) == "since 1993"
    assert panel.state() == {"order": "first"}
    panel.restore({"order": "count"})
    assert shown()[0] == "Chile"
    assert panel.participants.facets.find("country:AR").data(SECOND_ROLE) == ""


def test_the_other_name_by_which_one_is_found_is_told(panel, qtbot):
    tree = panel.participants
    tree.go(tree.facets.find("country:AR"))
    height = tree.visualRect(tree.currentIndex()).height()
    qtbot.keyClicks(panel.field.edit, "buenosai")
    assert tree.current().data() == "Argentina"
    assert tree.delegate.find == "buenosai"
    qtbot.waitUntil(lambda: tree.visualRect(tree.currentIndex()).height() > height)
    panel.field.edit.clear()
    qtbot.waitUntil(lambda: tree.visualRect(tree._proxy.mapFromSource(tree.facets.find("country:AR"))).height() == height)


def test_a_click_on_the_box_checks_and_on_the_name_does_not(panel, session, qtbot):
    tree = panel.participants
    rect = tree.visualRect(tree.model().index(0, 0))
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, rect.top() + 14))
    assert not session.view.filter
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(26, rect.top() + 14))
    assert len(session.view.filter.participants) == 1


def test_the_switch_and_the_way_back_to_everything(panel, session, qtbot):
    session.view.set_filter(Filter(participants=frozenset({"country:CL", "country:BO"})))
    any_of = panel.shown.text()
    qtbot.mouseClick(panel.field.mode, Qt.MouseButton.LeftButton)
    assert (session.view.filter.mode, panel.field.mode.text()) == (Mode.ALL, "all of")
    assert panel.shown.text() != any_of
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert not session.view.filter
    assert session.view.filter.mode is Mode.ALL
    assert not panel.all.isVisible()


def test_folding_and_the_current_row_survive_a_filter(panel, session, qtbot):
    tree = panel.participants
    tree.go(tree.facets.find("country:AR", "person:ana-quiroga"))
    tree.setExpanded(tree.model().index(0, 0), False)
    panel.field.edit.setText("minister")
    panel.field.edit.clear()
    assert not tree.isExpanded(tree.model().index(0, 0))
    tree.go(tree.facets.find("country:AR", "person:ana-quiroga"))
    session.view.set_filter(Filter(series=frozenset({"series:port-policy-talks"})))
    assert not tree.isExpanded(tree.model().index(0, 0))
    assert tree.isExpanded(tree.model().index(1, 0))
    assert tree.current().data(KEY_ROLE) == "person:ana-quiroga"


def test_folding_and_the_current_row_survive_new_articles(panel, session):
    tree = panel.participants
    QAbstractItemModelTester(tree.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, tree)
    tree.setExpanded(tree.model().index(0, 0), False)
    tree.go(tree.facets.find("country:AR", "person:ana-quiroga"))
    whole = session.collection
    newcomer = Participant("person:new", "New Comer", ParticipantKind.PERSON, "country:AR")
    island = Participant("country:IS", "Iceland", ParticipantKind.COUNTRY)
    fewer = tuple(event for event in whole.events if not any(role.participant == "country:CL" for role in event.participants))
    session.hold(replace(whole, participants=(island, newcomer, *reversed(whole.participants)), events=fewer))
    assert [tree.model().index(row, 0).data(KEY_ROLE) for row in range(2)] == ["country:AR", "country:CL"]
    assert not tree.isExpanded(tree._proxy.mapFromSource(tree.facets.find("country:CL")))
    assert tree.isExpanded(tree._proxy.mapFromSource(tree.facets.find("country:AR")))
    assert tree.current().data(KEY_ROLE) == "person:ana-quiroga"
    assert tree.facets.find("country:AR", "person:new").isValid()


def test_a_round_is_selected_and_an_article_opened(panel, session, qtbot):
    panel.tabs.setCurrentIndex(1)
    tree = panel.series
    water = tree.facets.find("series:water-dialogue")
    tree.go(tree.facets.index(1, 0, water))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert session.find_event(session.view.selection.event).title == "12th round in Valparaíso"
    panel.tabs.setCurrentIndex(2)
    digest = session.find_event(session.view.selection.event).mentions[1].article
    panel.articles.go(panel.articles.facets.find(digest))
    qtbot.keyClick(panel.articles, Qt.Key.Key_Return)
    assert session.view.selection == Selection(session.view.selection.event, 1, digest)
    other = next(a.digest for a in session.collection.articles if "Port policy" in a.title)
    panel.articles.go(panel.articles.facets.find(other))
    qtbot.keyClick(panel.articles, Qt.Key.Key_Return)
    assert session.view.selection == Selection(article=other)


def test_space_in_the_tree_wins_over_a_shortcut_of_the_window(session, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    panel = ParticipantsPanel(session, window)
    pressed = []
    QShortcut(QKeySequence("Space"), window).activated.connect(lambda: pressed.append(1))
    window.show()
    window.activateWindow()
    panel.participants.setCurrentIndex(panel.participants.model().index(0, 0))
    panel.participants.setFocus()
    qtbot.waitUntil(panel.participants.hasFocus)
    qtbot.keyClick(panel.participants, Qt.Key.Key_Space)
    assert not pressed
    assert len(session.view.filter.participants) == 1


def test_an_empty_project_says_what_to_do(panel, session):
    session.hold(Collection())
    assert panel.empty.isVisible()
    session.close()
    assert panel.empty.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_paints_in_every_tab(panel, theme):
    panel.apply_theme(load_theme(theme))
    for number in range(3):
        panel.tabs.setCurrentIndex(number)
        panel.tree.expandAll()
        assert not panel.grab().isNull()


def test_long_names_are_cut_at_the_last_line(qapp):
    lines = wrapped("a rather long title of an article that goes on and on", font(13), 120, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert wrapped("short", font(13), 120, 2) == ["short"]


def test_in_a_narrow_panel_names_have_the_room_of_the_bars(panel):
    tree = panel.participants
    value = tree.facets.index(0, 0).data(VALUE_ROLE)
    assert value.bars

    def room(width):
        panel.resize(panel.width() + width - tree.viewport().width(), 900)
        assert tree.viewport().width() == width
        return tree.delegate._room(value, 0)[0]

    assert room(NARROW - 1) > room(NARROW)

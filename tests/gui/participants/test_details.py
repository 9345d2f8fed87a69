"""The details of a participant in the panel, by keys and mouse: opened, walked through, left; corrections asked for there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from gui.dialogs.edit_participant import EditParticipant
from gui.dialogs.merge_participant import MergeParticipant
from gui.dialogs.split_participant import SplitParticipant
from gui.participants.panel import ParticipantsPanel
from gui.theme import load_theme
from model.domain import ParticipantKind
from model.edits import set_field
from model.filtering import Filter
from model.people.record import Years
from model.qt.view_state import Selection, TimeWindow
from tests.model.qt.test_details import LAGOS, QUIROGA, give_readings

pytestmark = pytest.mark.slow


@pytest.fixture
def panel(session, qtbot):
    give_readings(session)
    made = ParticipantsPanel(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(280, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def page_of(panel, key=QUIROGA):
    panel.people.show_details(key)
    return panel.people.page


def dialog(panel, kind):
    return next(one for one in panel.findChildren(kind) if one.isVisible())


def test_return_in_the_field_and_in_the_tree_opens_them_and_esc_leads_back(panel, qtbot):
    panel.find_name()
    qtbot.keyClicks(panel.field.edit, "quir")
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    page = panel.people.page
    assert panel.people.showing
    assert page.name.text() == "Ana Quiroga"
    qtbot.waitUntil(page.tree.hasFocus)
    qtbot.keyClick(page.tree, Qt.Key.Key_Escape)
    assert not panel.people.showing
    assert panel.participants.current().data() == "Ana Quiroga"
    assert panel.field.edit.text() == "quir", "the search stands as it was left"
    qtbot.keyClick(panel.participants, Qt.Key.Key_Return)
    assert panel.people.showing
    panel.find_name()
    assert not panel.people.showing


def test_a_fact_leads_to_its_words_and_to_others_and_back(panel, session, qtbot):
    page = page_of(panel)
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    selection = session.view.selection
    text = session.read_article(selection.article).text
    assert text[slice(*selection.place)] == "Deputy Minister Ana Quiroga"
    page.tree.setCurrentIndex(page.model.find("met", f"met:{LAGOS}"))
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.name.text() == "Pedro Lagos"
    assert "Ana Quiroga" in page.back.accessibleName()
    qtbot.mouseClick(page.country, Qt.MouseButton.LeftButton)
    assert page.name.text() == "Chile"
    for name in ("Pedro Lagos", "Ana Quiroga"):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
        assert page.name.text() == name
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert not panel.people.showing


def test_clicks_on_a_box_and_beside_it(panel, session, qtbot):
    page = page_of(panel)
    row = page.model.find("met", f"met:{LAGOS}")
    rect = page.tree.visualRect(row)
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(26, rect.top() + 14))
    assert session.view.filter.participants == {QUIROGA, LAGOS}
    assert page.name.text() == "Ana Quiroga"
    panel.commands()["participants.toggle"]()
    assert session.view.filter.participants == frozenset()
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, rect.top() + 14))
    assert page.name.text() == "Pedro Lagos"
    heading = page.model.find("met")
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=page.tree.visualRect(heading).center())
    assert not page.tree.isExpanded(heading)


def test_first_last_and_years_lead_to_the_timeline(panel, session, qtbot):
    page = page_of(panel, "country:CL")
    qtbot.mouseClick(page.first, Qt.MouseButton.LeftButton)
    assert session.find_event(session.view.selection.event).title.startswith("1904 treaty")
    qtbot.mouseClick(page.last, Qt.MouseButton.LeftButton)
    assert session.find_event(session.view.selection.event).when.earliest > 19000
    years = page.years
    assert years.years.step == 5
    assert years.words(0) == "1900–1904: 1 event"
    years.setFocus()
    qtbot.keyClick(years, Qt.Key.Key_Left)
    qtbot.keyClick(years, Qt.Key.Key_Return)
    assert session.view.window.end - session.view.window.start in (1826.0, 1827.0)
    qtbot.mouseClick(years, Qt.MouseButton.LeftButton, pos=QPoint(2, 10))
    assert session.view.window == TimeWindow(-25567.0, -23741.0)
    assert session.view.back() is not None, "the view before can be gone back to"
    years.show_years(Years(2020, 1, (3,)))
    assert years.words(0) == "2020: 3 events"
    years.show_years(None)
    assert not years.isVisible()


def test_only_this_from_the_details(panel, session, qtbot):
    page = page_of(panel)
    session.view.set_filter(Filter(participants=frozenset({"country:CL"})))
    qtbot.mouseClick(page.buttons["participants.only"], Qt.MouseButton.LeftButton)
    assert session.view.filter.participants == {QUIROGA}
    panel.commands()["participants.only"]()
    assert session.view.filter.participants == {"country:CL"}


def test_the_form_changes_what_was_typed_in_one_step(panel, session, qtbot):
    page = page_of(panel)
    panel.commands()["participants.edit"]()
    form = dialog(panel, EditParticipant)
    form.name.setText("Anna Quiroga")
    form.country.setCurrentIndex(form.country.findData("country:BO"))
    form.alias.setText("A. Q.")
    qtbot.keyClick(form, Qt.Key.Key_Return)
    who = session.participant(QUIROGA)
    assert (who.name, who.country, "A. Q." in who.aliases) == ("Anna Quiroga", "country:BO", True)
    assert "as read: name: Ana Quiroga, country: Argentina" in page.edited.text()
    assert page.name.text() == "Anna Quiroga"
    panel.commands()["participants.edit"]()
    again = dialog(panel, EditParticipant)
    again.name.clear()
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert again.isVisible()
    assert again.trouble.text()
    again.reject()
    session.undo_last()
    assert session.participant(QUIROGA).name == "Ana Quiroga"
    assert not page.edited.isVisible()
    session.redo()
    qtbot.mouseClick(page.revert, Qt.MouseButton.LeftButton)
    assert session.participant(QUIROGA).name == "Ana Quiroga"
    assert session.participant(QUIROGA).country == "country:AR"


def test_merging_offers_the_likeliest_first_and_says_what_will_be(panel, session, qtbot):
    page = page_of(panel)
    session.do(set_field("participant", "person:jorge-salas", "name", "Quiroga", "x"))
    panel.commands()["participants.merge"]()
    asks = dialog(panel, MergeParticipant)
    rows = asks.list.rows()
    assert (rows[0].text, rows[1].text) == ("Likely the same", "Quiroga")
    assert "same country" in rows[1].detail
    assert asks.says.text() == "“Quiroga” becomes another name of “Ana Quiroga”."
    asks.turn.setChecked(True)
    assert asks.says.text() == "“Ana Quiroga” becomes another name of “Quiroga”."
    asks.turn.setChecked(False)
    qtbot.keyClicks(asks.field, "zz")
    assert not asks.go.isEnabled()
    asks.field.clear()
    qtbot.keyClick(asks.field, Qt.Key.Key_Down)
    assert asks.list.currentIndex().row() == 3
    qtbot.keyClick(asks.field, Qt.Key.Key_Up)
    said = []
    session.message.connect(lambda _level, words: said.append(words))
    qtbot.keyClick(asks.field, Qt.Key.Key_Return)
    assert session.participant("person:jorge-salas") is None
    assert "Quiroga" in session.participant(QUIROGA).aliases
    assert said == ["Merged “Quiroga” into “Ana Quiroga”. Ctrl+Z takes it back."]
    assert "merged with" in page.edited.text()
    session.undo_last()
    assert session.participant("person:jorge-salas") is not None
    assert page.name.text() == "Ana Quiroga"


def test_details_of_one_that_is_merged_away_show_the_one_it_is_part_of(panel, session):
    page = page_of(panel, LAGOS)
    panel.people.correcting.merge_into(LAGOS, QUIROGA)
    assert page.name.text() == "Ana Quiroga"
    session.close()
    assert not panel.people.showing


def test_a_name_is_split_off(panel, session, qtbot):
    page_of(panel)
    panel.commands()["participants.split"]()
    asks = dialog(panel, SplitParticipant)
    assert not asks.go.isEnabled()
    asks.boxes["Quiroga"].setChecked(True)
    asks.boxes["Ana Quiroga"].setChecked(True)
    assert not asks.go.isEnabled()
    assert asks.trouble.text()
    asks.boxes["Ana Quiroga"].setChecked(False)
    asks.name.setText("Maria Quiroga")
    asks.go.click()
    new = next(one for one in session.collection.participants if one.name == "Maria Quiroga")
    assert (new.aliases, new.country) == (("Quiroga",), "country:AR")
    assert session.participant(QUIROGA).aliases == ()
    said = []
    session.message.connect(lambda _level, words: said.append(words))
    panel.commands()["participants.split"]()
    assert "one name only" in said[0]


def test_a_name_is_split_off_from_its_row_and_the_last_event_together_is_shown(panel, session, qtbot):
    page = page_of(panel)
    page.tree.setCurrentIndex(page.model.find("names", "name:Quiroga"))
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    asks = dialog(panel, SplitParticipant)
    assert asks.names() == ("Quiroga",)
    asks.reject()
    page.tree.setCurrentIndex(page.model.find("met", f"met:{LAGOS}"))
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert not asks.isVisible()
    qtbot.keyClick(page.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.find_event(session.view.selection.event).title == "Water dialogue resumes in Santiago"


def test_the_menu_of_a_fact(panel, session):
    page = page_of(panel)

    def texts(*path):
        page.tree.customContextMenuRequested.emit(page.tree.visualRect(page.model.find(*path)).center())
        menu = page.findChild(QMenu) or panel._pages.findChild(QMenu)
        made = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
        for action in menu.actions():
            if action.text().startswith("Show"):
                action.trigger()
        menu.close()
        menu.deleteLater()
        menu.setParent(None)
        return made

    assert texts("names", "name:Ana Quiroga") == ["Show where it stands", "Split the name off…"]
    assert session.view.selection.place is not None
    assert texts("met", f"met:{LAGOS}") == ["Details of the participant", "Show only this", "Show the last event"]
    assert session.view.filter.participants == {QUIROGA, LAGOS}
    assert texts("roles")[0] == "Only this participant"


def test_commands_without_a_participant_say_what_to_do(panel, session):
    said = []
    session.message.connect(lambda _level, words: said.append(words))
    panel.participants.setCurrentIndex(panel.participants.model().index(-1, 0))
    for name in ("details", "edit", "merge", "split"):
        panel.commands()[f"participants.{name}"]()
    assert len(said) == 4
    assert all("press P" in words for words in said)


def test_details_asked_for_over_another_list_lead_back_to_it(panel, session, qtbot):
    panel.tabs.setCurrentIndex(1)
    page = page_of(panel)
    panel.commands()["participants.only"]()
    assert session.view.filter == Filter(participants=frozenset({QUIROGA}))
    qtbot.keyClick(page.tree, Qt.Key.Key_Escape)
    assert panel.series.hasFocus()
    panel.series.go(panel.series.facets.find("series:port-policy-talks"))
    panel.commands()["participants.only"]()
    assert session.view.filter.series == {"series:port-policy-talks"}
    assert panel.shown.text().startswith("only ")


def test_the_menu_of_a_row_has_the_commands(panel, qtbot):
    row = panel.participants.visualRect(panel.participants.model().index(0, 0))
    panel.participants.customContextMenuRequested.emit(row.center())
    menu = panel.findChild(QMenu)
    texts = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert texts[0] == "Details of the participant"
    assert any(text.startswith("Merge") for text in texts)
    menu.actions()[0].trigger()
    assert panel.people.page.name.text() == "Chile"
    menu.close()


def test_others_can_ask_for_details(panel, session):
    session.view.ask_for_participant("country:BO")
    assert panel.people.page.name.text() == "Bolivia"
    session.view.ask_for_participant("nobody")
    assert panel.people.page.name.text() == "Bolivia"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_paints(panel, theme, session):
    page = page_of(panel, "country:CL")
    panel.apply_theme(load_theme(theme))
    page.years.setFocus()
    session.view.select(Selection())
    assert not panel.grab().isNull()


# -- carried with the mouse -------------------------------------------------------------------------------------------


def place(tree, *path):
    return tree.visualRect(tree._proxy.mapFromSource(tree.facets.find(*path))).center()


def carry(qtbot, tree, start, end, *, release=True):
    port = tree.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(port, start + (end - start) * step / 5)
    if release:
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def hands(panel, qtbot, monkeypatch):
    """Real mouse events with the button held: QTest's own moves hold none."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    def move(port, at, delay=-1):
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        where = QPointF(port.mapToGlobal(at))
        QApplication.sendEvent(port, QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, none, left, Qt.KeyboardModifier.NoModifier))

    monkeypatch.setattr(qtbot, "mouseMove", move)
    return qtbot


def test_one_dropped_on_another_is_merged_into_it(panel, session, hands):
    tree = panel.participants
    start, end = place(tree, "country:AR", "person:jorge-salas"), place(tree, "country:AR", QUIROGA)
    carry(hands, tree, start, end, release=False)
    assert tree.drop().says == "Merge “Jorge Salas” into “Ana Quiroga”"
    assert not panel.grab().isNull()
    hands.mouseRelease(tree.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert session.participant("person:jorge-salas") is None
    assert "Jorge Salas" in session.participant(QUIROGA).aliases
    assert not tree.carried
    session.undo_last()
    assert session.participant("person:jorge-salas") is not None


def test_one_dropped_on_a_country_is_of_it(panel, session, hands):
    tree = panel.participants
    carry(hands, tree, place(tree, "country:AR", QUIROGA), place(tree, "country:BO"))
    assert session.participant(QUIROGA).country == "country:BO"
    assert tree.facets.find("country:BO", QUIROGA).isValid()


def test_nothing_happens_where_nothing_can_and_after_esc(panel, session, hands):
    tree = panel.participants
    before = session.collection.participants
    home = place(tree, "country:AR")
    carry(hands, tree, place(tree, "country:AR", QUIROGA), home)
    carry(hands, tree, home, place(tree, "country:AR", QUIROGA))
    carry(hands, tree, place(tree, "country:AR", QUIROGA), QPoint(100, tree.viewport().height() - 2))
    tree.setFocus()
    carry(hands, tree, place(tree, "country:AR", "person:jorge-salas"), place(tree, "country:AR", QUIROGA), release=False)
    hands.keyClick(tree, Qt.Key.Key_Escape)
    assert not tree.carried
    hands.mouseRelease(tree.viewport(), Qt.MouseButton.LeftButton, pos=place(tree, "country:AR", QUIROGA))
    assert session.collection.participants == before
    assert all(one.kind is not ParticipantKind.COUNTRY or one.country == "" for one in before)
    tree.may_carry = False
    carry(hands, tree, place(tree, "country:AR", "person:jorge-salas"), place(tree, "country:AR", QUIROGA))
    assert session.collection.participants == before

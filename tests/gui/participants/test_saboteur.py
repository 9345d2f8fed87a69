"""A saboteur at the panel: edits of participants at random, undone and redone, while lists and details are looked at and clicked."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog

from gui.participants.panel import ParticipantsPanel
from gui.theme import load_theme
from model.domain import ParticipantKind
from model.edits import EditError, dismiss_events, many, merge_participants, new_participant, set_field, split_participant
from model.filtering import Filter, Mode
from model.qt.participant_model import Order
from tests.model.qt.test_details import give_readings

pytestmark = pytest.mark.slow
STEPS = 300
KEYS = (
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Delete,
)  # fmt: skip


class Saboteur:
    def __init__(self, panel: ParticipantsPanel, session, seed: int) -> None:
        self.panel, self.session, self.dice = panel, session, random.Random(seed)

    def step(self) -> None:
        for dialog in self.panel.findChildren(QDialog):
            if dialog.isVisible():
                QTest.keyClick(dialog, self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
                dialog.close()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        ways = (self.edit, self.edit, self.undo, self.look, self.click, self.press, self.press, self.filter, self.order)
        self.dice.choice(ways)()

    def who(self) -> str:
        return self.dice.choice(self.session.collection.participants).key

    def edit(self) -> None:
        one = self.session.participant(self.who())
        try:
            way = self.dice.randrange(6)
            if way == 0:
                self.session.do(merge_participants([one.key], self.who()))
            elif way == 1:
                self.session.do(split_participant(one, self.dice.sample((one.name, *one.aliases), 1), "Split")[0])
            elif way == 2:
                self.session.do(set_field("participant", one.key, "country", self.dice.choice(("", self.who())), "x"))
            elif way == 3:
                self.session.do(set_field("participant", one.key, "name", self.dice.choice(("Wang", "Ö" * 80, "<b>&")), "x"))
            elif way == 4:
                edit, key = new_participant("Alias", self.dice.choice(tuple(ParticipantKind)))
                self.session.do(many("x", [edit, merge_participants([key], one.key)]))
            elif self.session.collection.events:
                self.session.do(dismiss_events((self.dice.choice(self.session.collection.events).key,)))
        except EditError:
            self.panel.people.correcting.revert(one.key)

    def undo(self) -> None:
        for _ in range(self.dice.randint(1, 4)):
            self.dice.choice((self.session.undo_last, self.session.undo_last, self.session.redo))()

    def look(self) -> None:
        self.session.view.ask_for_participant(self.who())

    def click(self) -> None:
        page = self.panel.people.page
        tree = page.tree if self.panel.people.showing and page is not None else self.panel.tree
        where = QPoint(self.dice.randrange(260), self.dice.randrange(max(1, tree.viewport().height())))
        QTest.mouseClick(tree.viewport(), self.dice.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)), pos=where)

    def press(self) -> None:
        widget = QApplication.focusWidget() or self.panel.tree
        QTest.keyClick(widget, self.dice.choice(KEYS), self.dice.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)))

    def filter(self) -> None:
        keys = frozenset(self.who() for _ in range(self.dice.randint(0, 3)))
        self.session.view.set_filter(Filter(keys, self.dice.choice(tuple(Mode))))

    def order(self) -> None:
        self.panel.sort_by(self.dice.choice(tuple(Order)))
        self.panel.field.edit.setText(self.dice.choice(("", "a", "qui", "wang", "zz")))
        self.panel.tabs.setCurrentIndex(self.dice.randrange(3))


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_breaks_and_all_comes_back(session, qtbot, seed):
    give_readings(session)
    panel = ParticipantsPanel(session)
    qtbot.addWidget(panel)
    panel.apply_theme(load_theme("light"))
    panel.resize(280, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.people.show_details("country:CL")
    testers = [QAbstractItemModelTester(tree.facets, QAbstractItemModelTester.FailureReportingMode.Fatal) for tree in panel.trees]
    testers.append(QAbstractItemModelTester(panel.people.page.model, QAbstractItemModelTester.FailureReportingMode.Fatal))
    before = session.collection
    saboteur = Saboteur(panel, session, seed)
    for _ in range(STEPS):
        saboteur.step()
    assert not panel.grab().isNull()
    session.go_to_step(0)
    qtbot.waitUntil(lambda: session.undo.place == 0, timeout=20_000)
    assert session.collection == before
    testers.clear()

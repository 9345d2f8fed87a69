"""The panel with thousands of participants: what follows the filter is told in few words and lays nothing out anew."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from gui.participants.facet_tree import MANY
from gui.participants.panel import ParticipantsPanel
from gui.theme import load_theme
from model.domain import Collection, Event, Kind, Participant, ParticipantKind, Role, Status
from model.filtering import Filter
from model.qt.keyed_model import COUNT_ROLE, FEW_MOVES
from model.qt.participant_model import Order

pytestmark = pytest.mark.slow

COUNTRIES, PEOPLE = 20, 60


@pytest.fixture
def crowd() -> Collection:
    people = [Participant(f"c{n}", f"Country {n}", ParticipantKind.COUNTRY) for n in range(COUNTRIES)]
    for n in range(COUNTRIES):
        people += [Participant(f"p{n}-{m}", f"Person {m} of {n}", ParticipantKind.PERSON, f"c{n}") for m in range(PEOPLE)]
    kinds = (Kind.VISIT, Kind.MEETING)
    events = tuple(Event(f"e{n}", "", kinds[n % 2], Status.HELD, None, "", (Role(who.key),)) for n, who in enumerate(people))
    return Collection(participants=tuple(people), events=events)


@pytest.fixture
def panel(session, qtbot, crowd):
    made = ParticipantsPanel(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(280, 600)
    session.hold(crowd)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_tree_of_thousands_comes_folded_and_what_is_found_is_unfolded(panel):
    tree = panel.participants
    assert COUNTRIES * PEOPLE > MANY
    assert not any(tree.isExpanded(tree.model().index(row, 0)) for row in range(COUNTRIES))
    panel.field.edit.setText("person 7 of 3")
    assert tree.current().data() == "Person 7 of 3"
    assert tree.isExpanded(tree.currentIndex().parent())
    panel.field.edit.setText("person")
    assert tree.currentIndex().data().startswith("Person 0")
    panel.field.edit.clear()
    assert tree.model().rowCount() == COUNTRIES


def test_thousands_are_put_in_another_order_at_once(panel, qtbot):
    tree = panel.participants
    tree.expandAll()
    QAbstractItemModelTester(tree.facets, QAbstractItemModelTester.FailureReportingMode.Fatal, tree)
    tree.go(tree.facets.find("c3", "p3-7"))
    moved = []
    tree.facets.rowsMoved.connect(lambda *_: moved.append(1))
    before = [tree.facets.index(row, 0).data() for row in range(COUNTRIES)]
    panel.sort_by(Order.NAME)
    names = [tree.facets.index(row, 0).data() for row in range(COUNTRIES)]
    assert names == sorted(names) == sorted(before)
    below = [tree.facets.index(row, 0, tree.facets.find("c3")).data() for row in range(PEOPLE)]
    assert below == sorted(below)
    assert tree.current().data() == "Person 7 of 3"
    assert tree.isExpanded(tree.currentIndex().parent())
    assert len(moved) <= FEW_MOVES * (COUNTRIES + 1)
    panel.sort_by(Order.FIRST)
    panel.sort_by(Order.COUNT)
    assert tree.current().data() == "Person 7 of 3"
    assert [tree.facets.index(row, 0).data() for row in range(COUNTRIES)] == before


def test_a_filter_asks_for_the_height_of_no_row(panel, session, monkeypatch):
    tree = panel.participants
    tree.expandAll()
    asked, told = [], []
    measure = type(tree.delegate).sizeHint
    monkeypatch.setattr(type(tree.delegate), "sizeHint", lambda self, option, index: asked.append(1) or measure(self, option, index))
    tree.facets.dataChanged.connect(lambda *_: told.append(1))
    session.view.set_filter(Filter(kinds=frozenset({Kind.MEETING})))
    assert len(told) <= COUNTRIES + 1
    assert len(asked) < 3 * MANY
    assert {tree.facets.find("c0", f"p0-{number}").data(COUNT_ROLE) for number in range(PEOPLE)} == {"0", "1"}

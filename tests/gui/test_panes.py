"""What holds for the reader, the participants panel and the card alike."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.actions import ACTIONS
from gui.card.card import EventCard
from gui.participants.panel import ParticipantsPanel
from gui.reader.reader import ReaderPane
from gui.theme import load_theme
from model.qt.view_state import Selection
from tests.builders import sample_session

PANES = (ReaderPane, ParticipantsPanel, EventCard)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=PANES, ids=lambda kind: kind.__name__)
def pane(request, qtbot, qapp, tmp_path):
    session = sample_session(qapp, tmp_path)
    made = request.param(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("dark"))
    event = next(e for e in session.collection.events if "resumes in Santiago" in e.title)
    session.view.select(Selection(event.key, 0, event.mentions[0].article))
    made.show()
    yield made
    session.close()


def test_everything_that_takes_the_keyboard_has_a_name(pane):
    takers = [w for w in pane.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert takers
    nameless = [(type(w).__name__, w.objectName()) for w in takers if not w.accessibleName() and "scrollbar" not in w.objectName()]
    assert not nameless


def test_commands_are_declared(pane):
    declared = {action.id for action in ACTIONS}
    assert pane.commands()
    assert set(pane.commands()) <= declared


def test_every_command_can_be_called_at_any_time(pane, qtbot):
    for command in pane.commands().values():
        command()
    pane._session.view.select(Selection())
    for command in pane.commands().values():
        command()
    pane._session.close()
    for command in pane.commands().values():
        command()
    assert not pane.grab().isNull()


@pytest.mark.parametrize("folder", ["reader", "participants", "card", "widgets"])
def test_no_colour_stands_in_the_code(folder):
    literal = re.compile(r"""["'\s(]#[0-9a-fA-F]{3,8}\b|QColor\(\s*\d""")
    assert not [path.name for path in (ROOT / "gui" / folder).glob("*.py") if literal.search(path.read_text(encoding="utf-8"))]

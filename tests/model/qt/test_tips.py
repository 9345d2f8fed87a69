"""Titles and names are never taken for HTML in a tool tip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from model.edits import set_event, set_field
from model.qt.event_table import EventTable
from model.qt.session import Session
from model.qt.tips import tip

NAME = '<b>Bold</b> & <img src="x">\nsecond'


def shown(words: str) -> str:
    """What a label shows of a tip that begins as HTML does."""
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def test_a_tip_shows_its_text_letter_by_letter() -> None:
    assert shown(tip(NAME)) == NAME
    assert tip("Talks & more {name} %1") == "Talks & more {name} %1"
    assert shown(tip("a &lt; b")) == "a &lt; b"


def test_a_title_is_no_html_in_the_list(session: Session) -> None:
    event = session.collection.events[0]
    session.do(set_event(event.key, title=NAME))
    session.do(set_field("participant", session.collection.participants[0].key, "name", NAME, "Rename"))
    model = EventTable(session)
    tips = [
        str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    named = [one for one in tips if "Bold" in one]
    assert named
    assert all(one.startswith("<qt>") and "<b>" not in one for one in named)

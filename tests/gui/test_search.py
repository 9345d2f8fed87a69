"""The search field: what it finds, how one steps through it, how it is cleared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.search import Found, SearchField, choose, find, from_first
from gui.widgets.result_list import marks_of, stretches
from model.qt.session import Session


@pytest.mark.parametrize(
    ("text", "terms", "marks"),
    [
        ("Water dialogue", ["dial"], ((6, 10),)),
        ("Water dialogue", ["WATER", "at"], ((0, 5),)),
        ("Óscar Valdés", ["óscar"], ((0, 5),)),
        ("abab", ["ab"], ((0, 4),)),
        ("straße", ["sse"], ()),
        ("x", [""], ()),
    ],
)
def test_where_terms_stand(text: str, terms: list[str], marks: tuple[tuple[int, int], ...]) -> None:
    assert marks_of(text, terms) == marks


def test_stretches_are_the_text_again() -> None:
    assert stretches("Water dialogue", ((6, 10),)) == [("Water ", False), ("dial", True), ("ogue", False)]
    assert stretches("ab", ()) == [("ab", False)]
    assert stretches("", ()) == []


def test_what_was_found_is_seen_in_a_narrow_list() -> None:
    long = "a line of words that goes on and on before the dialogue comes up at last"
    assert from_first(long, ["dialogue"]).index("dialogue") <= 30
    assert from_first("the dialogue", ["dialogue"]) == "the dialogue"
    assert from_first(long, ["absent"]) == long


@pytest.fixture
def field(qtbot: QtBot, session: Session) -> Iterator[SearchField]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    made = SearchField(session, window)
    QVBoxLayout(window).addWidget(made)
    made.chosen.connect(lambda found: choose(session, found))
    window.show()
    made.setFocus()
    yield made
    window.close()


def test_events_people_and_series_are_found(session: Session) -> None:
    found = find(session, "dialogue")
    texts = [row.text for row in found.rows]
    assert "Events" in texts[0]
    assert "Chile–Argentina water dialogue" in texts
    assert {session.columns.keys[int(row)] for row in found.hits} >= set(session.search("dialogue").events)
    assert list(found.hits) == sorted(found.hits), "in order of time"
    assert any(row.text == "Óscar Valdés" for row in find(session, "valdés").rows)
    assert find(session, "  ").rows == ()
    assert find(session, "zzzz").rows == ()


def test_typing_marks_hits_and_enter_goes_through_them(field: SearchField, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "dialogue")
    qtbot.waitUntil(lambda: bool(session.view.hits))
    assert field.popup.isVisible()
    hits = [session.columns.keys[int(row)] for row in field.results.hits]
    for expected in (*hits, hits[0]):
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert session.view.selection.event == expected
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.view.selection.event == hits[-1]
    assert not field.popup.isVisible()
    assert field.text() == "dialogue"


def test_enter_before_the_pause_is_over_searches_at_once(field: SearchField, session: Session) -> None:
    QTest.keyClicks(field, "dialogue")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.view.selection.event


def test_a_result_chosen_with_the_arrows(field: SearchField, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "pinto")
    qtbot.waitUntil(field.popup.isVisible)
    rows = [row for row in field.results.rows if not row.header]
    number = next(n for n, row in enumerate(rows) if row.data.participant)
    for _ in range(number + 1):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.view.participant_asked) as asked:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked.args[0] == rows[number].data.participant
    assert not session.view.filter, "its details are shown, nothing is filtered"


def test_clearing_takes_the_marks_off(field: SearchField, session: Session) -> None:
    QTest.keyClicks(field, "dialogue")
    field.search_now()
    assert field.searching()
    field.clear_search()
    assert not session.view.hits
    assert not field.searching()


def test_nothing_found_says_so(field: SearchField) -> None:
    QTest.keyClicks(field, "qqqq")
    field.search_now()
    assert field.popup.nothing.isVisible()
    field.step(1)


def test_choosing(session: Session) -> None:
    event = session.collection.events[0]
    choose(session, Found(event.key))
    assert session.view.selection.event == event.key
    choose(session, Found(article=session.collection.articles[0].digest))
    assert session.view.selection.article == session.collection.articles[0].digest
    series = session.collection.series[0]
    choose(session, Found(series=series.key))
    assert session.view.filter.series == frozenset({series.key})

"""The session: opening, edits with undo, what it tells, and that it leaves nothing running."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from model.changes import EVERYTHING, Changes
from model.dates import DateSpan, day_number
from model.domain import Status
from model.edits import dismiss_events, restore_events, set_event
from model.filtering import Filter
from model.layout.arranging import Arrangement, LaneOrder
from model.qt.session import Session
from model.qt.view_state import Selection
from model.store.store import ProjectError, Store
from tests.builders import sample_articles, store_sample
from tests.model.filter_oracle import Oracle

ROOT = Path(__file__).resolve().parent.parent.parent.parent


class Told:
    """All that a session says, in order."""

    def __init__(self, session: Session) -> None:
        self.changes: list[tuple[Changes, object]] = []
        self.messages: list[tuple[str, str]] = []
        self.saved = 0
        session.changed.connect(lambda changes, initiator: self.changes.append((changes, initiator)))
        session.message.connect(lambda level, text: self.messages.append((level, text)))
        session.saved.connect(self._saved)

    def _saved(self) -> None:
        self.saved += 1


def title(session: Session, key: str) -> str:
    event = session.find_event(key)
    assert event is not None
    return event.title


def test_what_is_open_can_be_asked(session: Session) -> None:
    assert len(session.collection.events) == 40
    event = session.collection.events[0]
    assert session.find_event(event.key) is event
    assert session.find_event("none") is None
    participant = session.participant("country:CL")
    assert participant is not None
    assert participant.name == "Chile"
    assert session.series("country:CL") is None
    digest = sample_articles()[0].digest
    head = session.head(digest)
    assert head is not None
    assert head.text == ""
    assert session.article(digest).text == sample_articles()[0].text
    assert session.search("flood warnings").passages


def test_the_filter_decides_what_is_visible(session: Session) -> None:
    assert session.whole(only_shown=True).events == session.collection.events
    session.view.set_filter(Filter(series=frozenset({"series:water-dialogue"})))
    shown = session.whole(only_shown=True).events
    assert {event.series for event in shown} == {"series:water-dialogue"}
    assert session.shown_count == len(shown) == session.shown.sum()
    assert session.shown is session.shown
    assert session.facets().series == session.facets(Filter()).series, "a facet's own boxes do not change its counts"


def test_words_are_found_in_the_project_as_in_what_is_held(session: Session) -> None:
    for words in ("water", "valp", "12th round valpa", "quiroga", "oscar", "nothing of the sort"):
        session.view.set_filter(Filter(text=words))
        found = {event.key for event in session.whole(only_shown=True).events}
        assert found == Oracle(session.collection).visible(session.view.filter)
    session.view.set_filter(Filter(text="quiroga"))
    in_store = set(session.whole(only_shown=True).events)
    session.hold(session.collection)
    assert set(session.whole(only_shown=True).events) == in_store != set()


def test_an_edit_is_kept_told_and_undone(session: Session) -> None:
    told = Told(session)
    event = session.collection.events[3]
    before = event.title
    assert session.do(set_event(event.key, title="Mine"), initiator="card")
    assert title(session, event.key) == "Mine"
    assert told.changes == [(Changes(events=frozenset({event.id})), "card")]
    assert told.saved == 1
    assert session.undo.undo_text == "Change title"
    session.undo_last()
    assert title(session, event.key) == before
    session.redo()
    assert title(session, event.key) == "Mine"
    assert [initiator for _, initiator in told.changes] == ["card", None, None]
    assert session.path is not None
    with Store.open(session.path) as store:
        assert next(one for one in store.collection().events if one.key == event.key).title == "Mine"


def test_a_new_date_moves_the_event(session: Session) -> None:
    event = session.collection.events[0]
    session.do(set_event(event.key, when=DateSpan.of_day(day_number(2030, 1, 1)), status=Status.PLANNED))
    moved = session.find_event(event.key)
    assert moved is not None
    assert moved.status is Status.PLANNED
    dated = [one for one in session.collection.events if one.when is not None]
    assert dated[-1] is moved
    session.do(set_event(event.key, when=None))
    assert session.collection.events[-1].when is None


def test_a_dismissed_event_is_gone_and_comes_back(session: Session) -> None:
    key = session.collection.series[0].rounds[0]
    event = session.find_event(key)
    session.view.select(Selection(key))
    session.do(dismiss_events((key,)))
    assert session.find_event(key) is None
    assert session.view.selection.event == ""
    assert tuple(session.dismissed()) == (event,)
    assert key not in session.collection.series[0].rounds
    assert session.collection.series[0].hiatuses[0].before == ""
    session.do(restore_events((key,)))
    assert session.find_event(key) == event
    assert session.collection.series[0].rounds[0] == key
    session.undo_last()
    session.undo_last()
    assert session.find_event(key) == event


def test_lanes_and_edits_are_taken_back_in_one_order(session: Session) -> None:
    view, key = session.view, session.collection.events[3].key
    before, pinned = title(session, key), Arrangement(pinned=("series:water-dialogue",))
    told: list[object] = []
    session.arrange("Pin lane", pinned, "lanes")
    session.arrange("Pin lane", pinned, "lanes")
    session.do(set_event(key, title="Mine"))
    view.set_grouping("country")
    session.arrange("Sort lanes by name", LaneOrder.NAME)
    view.set_grouping("series")
    assert [step.text for step in session.steps()] == ["Pin lane", "Change title", "Sort lanes by name"]
    view.lanes_changed.connect(lambda _arrangement, initiator: told.append(initiator))
    session.undo_last()
    assert (view.grouping, view.lane_order, title(session, key)) == ("country", LaneOrder.FIRST, "Mine"), "what comes back is looked at"
    session.undo_last()
    assert title(session, key) == before
    assert view.arrangements["series"] == pinned
    session.undo_last()
    assert (view.grouping, view.arrangement, told) == ("series", Arrangement(), [None, None])
    assert not session.undo.can_undo
    session.undo_last()
    for _ in range(4):
        session.redo()
    assert (view.grouping, view.lane_order, title(session, key)) == ("country", LaneOrder.NAME, "Mine")
    assert view.arrangements["series"] == pinned
    session.close()
    assert not session.undo.count, "what stands in another project is not taken back in this one"


def test_many_edits_can_all_be_undone(session: Session) -> None:
    start = session.collection
    for number in range(120):
        session.do(set_event(session.collection.events[number % 40].key, title=f"Title {number}"))
    while session.undo.can_undo:
        session.undo_last()
    assert session.collection == start


def test_an_edit_that_cannot_be_saved_changes_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told(session)
    event = session.collection.events[3]
    session.do(set_event(event.key, title="Kept"))

    def full(*_: object) -> None:
        raise ProjectError("There is no room left.")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "set_override", full)
        assert not session.do(set_event(event.key, title="Lost"))
        session.undo_last()
    assert title(session, event.key) == "Kept"
    assert [level for level, _ in told.messages] == ["error", "error"]
    assert session.undo.count == 1
    session.undo_last()
    assert title(session, event.key) == event.title


def test_nothing_open_says_so(qapp: Any) -> None:
    session = Session()
    told = Told(session)
    assert not session.do(set_event("x", title="y"))
    assert told.messages[0][0] == "error"
    with pytest.raises(ProjectError):
        session.add_articles(["x"])
    assert session.search("x").events == ()
    session.undo_last()
    session.close()


def test_a_project_that_cannot_be_opened_leaves_the_open_one(session: Session, tmp_path: Path) -> None:
    bad = tmp_path / "bad.hiatus"
    bad.write_bytes(b"nothing of the kind")
    before = session.path
    with pytest.raises(ProjectError):
        session.open(bad)
    assert session.path == before
    assert session.collection.events


def test_state_comes_back(session: Session, tmp_path: Path) -> None:
    session.set_state("view", {"window": [0.5, 2.0]})
    path = session.path
    assert path is not None
    session.close()
    assert session.state("view", "none") == "none"
    session.open(path)
    assert session.state("view") == {"window": [0.5, 2.0]}


def test_opening_another_closes_the_first(session: Session, tmp_path: Path) -> None:
    closed: list[bool] = []
    session.closed.connect(lambda: closed.append(True))
    told = Told(session)
    session.open(tmp_path / "new.hiatus", create=True)
    assert closed == [True]
    assert told.changes == [(EVERYTHING, None)]
    assert not session.collection.events


def test_what_another_program_wrote_is_shown(session: Session) -> None:
    told = Told(session)
    session.refresh()
    assert told.changes == []
    key = session.collection.events[0].key
    session.do(set_event(key, place="Here"))
    assert session.path is not None
    with Store.open(session.path) as other, other.atomic():
        set_event(key, title="From elsewhere").apply(other)
    session.refresh()
    session.refresh()
    assert title(session, key) == "From elsewhere"
    assert [changes for changes, _ in told.changes][1:] == [EVERYTHING]


def test_qt_events_still_reach_the_session(qapp: Any, qtbot: QtBot) -> None:
    session = Session()
    gone: list[bool] = []
    session.destroyed.connect(lambda: gone.append(True))
    session.deleteLater()  # an event like any other: were `event` only ours, it would never arrive
    qtbot.waitUntil(lambda: gone == [True])


def test_opening_loads_no_language_library(tmp_path: Path) -> None:
    path = tmp_path / "sample.hiatus"
    store_sample(path)
    script = """
import sys
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from model.qt.session import Session
session = Session()
session.open(sys.argv[1])
assert len(session.collection.events) == 40
slow = {"spacy", "thinc", "sqlite_utils", "model.extract", "model.ingest", "model.link"} & set(sys.modules)
assert not slow, slow
session.close()
"""
    subprocess.run([sys.executable, "-c", script, str(path)], check=True, cwd=ROOT, timeout=60)

"""Steps that outlive the program: named, gone to, passed over where they are damaged, shared with other programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from model.domain import Basis, Publication
from model.editing.written import edit_to_json
from model.edits import set_event
from model.extract.extraction import Extraction
from model.layout.arranging import Arrangement, LaneOrder
from model.progress import Cancelled, Progress
from model.qt.session import Session
from model.store import opening
from model.store.store import Store
from tests.builders import sample_session
from tests.model.drawn_projects import SHEETS, content, read_anew, store_sheets


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Iterator[Session]:
    made = sample_session(qapp, tmp_path)
    yield made
    made.close()


def again(session: Session) -> None:
    """Close the project and open it."""
    path = session.path
    assert path is not None
    session.close()
    session.open(path)


def titles(session: Session) -> list[str]:
    return [event.title for event in session.collection.events]


def write(session: Session, *words: str) -> None:
    key = session.collection.events[3].key
    for title in words:
        session.do(set_event(key, title=title))


def messages(session: Session) -> list[str]:
    found: list[str] = []
    session.message.connect(lambda _level, text: found.append(text))
    return found


def test_undo_and_redo_survive_closing(session: Session) -> None:
    before = titles(session)
    write(session, "One", "Two")
    session.undo_last()
    again(session)
    assert (session.undo.undo_text, session.undo.redo_text) == ("Change title", "Change title")
    assert (session.undo.place, session.undo.count) == (1, 2)
    assert "One" in titles(session)
    session.redo()
    assert "Two" in titles(session)
    session.undo_last()
    again(session)
    session.undo_last()
    assert titles(session) == before
    assert not session.undo.can_undo
    write(session, "Three")
    again(session)
    assert (session.undo.place, session.undo.count, session.undo.redo_text) == (1, 1, ""), "what was undone ahead is dropped"


def test_how_lanes_stood_survives_closing(session: Session) -> None:
    pinned = Arrangement(pinned=("series:water-dialogue",))
    session.arrange("Pin lane", pinned)
    session.arrange("Sort lanes by name", LaneOrder.NAME)
    session.view.put_back(type(session.view.lanes)("series", LaneOrder.FIRST, {}))
    again(session)
    assert [step.text for step in session.steps()] == ["Pin lane", "Sort lanes by name"]
    session.undo_last()
    assert (session.view.lane_order, session.view.arrangements["series"]) == (LaneOrder.FIRST, pinned)
    session.undo_last()
    assert session.view.arrangements == {}
    session.redo()
    session.redo()
    assert (session.view.lane_order, session.view.arrangements["series"]) == (LaneOrder.NAME, pinned)


def test_a_damaged_step_is_passed_over_and_told(session: Session) -> None:
    told = messages(session)
    write(session, "One", "Two", "Three")
    assert session.path is not None
    broken = '{"text":"x","set":[["event","k","title","{"]]}'
    for damage in ("not JSON", "[]", '{"text": "x"}', '{"set": [["event"]], "text": "x"}', '{"lanes": 3}', broken):
        with Store.open(session.path) as other:
            other.set_undo_value(2, True, damage)
        session.reload()
        session.go_to_step(0)
        assert "One" not in titles(session)
        assert (session.undo.place, session.undo.count) == (0, 3)
        assert "passed over" in told[-1]
        assert "“Change title”" in told[-1]
        session.go_to_step(3)
        assert "Three" in titles(session), "what came after it is done again"


def test_a_step_that_was_passed_over_while_undone_is_not_done_backwards(session: Session) -> None:
    write(session, "One", "Two")
    assert session.path is not None
    with Store.open(session.path) as other:
        kept = other.undo_value(2)[1]
        other.set_undo_value(2, True, "damaged")
    session.undo_last()
    with Store.open(session.path) as other:
        other.set_undo_value(2, True, kept)
    session.redo()
    assert "Two" in titles(session), "it was never undone, so it stands"
    assert session.undo.place == 2
    session.undo_last()
    assert "One" in titles(session)


def test_another_program_moves_among_the_steps(session: Session) -> None:
    told = messages(session)
    write(session, "One", "Two")
    assert session.path is not None
    with Store.open(session.path) as other, other.atomic():
        inverse, _ = set_event(session.collection.events[5].key, title="Theirs").apply(other)
        other.add_undo_step("Change title elsewhere", edit_to_json(inverse))
    session.undo_last()
    assert "Another window or program" in told[-1]
    assert {"Two", "Theirs"} <= set(titles(session)), "nothing was undone that nobody looked at"
    assert session.undo.undo_text == "Change title elsewhere"
    session.undo_last()
    assert "Theirs" not in titles(session)


def test_one_can_go_to_any_step_and_many_are_a_job(session: Session, qtbot: QtBot) -> None:
    write(session, *(f"Title {number}" for number in range(1, 61)))
    assert session.path is not None
    told = messages(session)
    assert session.go_to_step(50) is None
    assert "Title 50" in titles(session)
    job = session.go_to_step(1)
    assert job is not None
    write(session, "In between")
    session.undo_last()
    assert ["still being undone" in text for text in told] == [True, True], "nobody else moves among the steps meanwhile"
    with qtbot.waitSignal(job.finished):
        pass
    assert "Title 1" in titles(session)
    assert (session.undo.place, session.undo.count) == (1, 60)
    job = session.go_to_step(60)
    assert job is not None
    with qtbot.waitSignal(job.finished):
        pass
    assert "Title 60" in titles(session)


def test_a_project_that_cannot_be_written_to_keeps_steps_of_the_view_while_open(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    write(session, "One")
    path = session.path
    assert path is not None
    session.close()
    monkeypatch.setattr(opening, "writable", lambda _path: False)
    session.open(path)
    assert session.read_only
    assert not session.undo.can_undo
    session.arrange("Pin lane", Arrangement(pinned=("series:water-dialogue",)))
    assert session.undo.undo_text == "Pin lane"
    session.undo_last()
    assert session.view.arrangements == {}


def test_twenty_thousand_steps_cost_nothing_at_opening(session: Session) -> None:
    assert session.path is not None
    path = session.path
    with Store.open(path) as store, store.atomic():
        filler = json.dumps({"text": "Change title", "set": [["event", "k", "title", json.dumps("x" * 1000)]]})
        store._db.executemany(
            "INSERT INTO undo_step (number, text, about, at, back, value) VALUES (?, ?, '', 0, 1, ?)",
            ((number, f"Step {number}", filler) for number in range(1, 20_001)),
        )
        store.move_undo_place(20_000)
    session.close()
    with Store.open(path) as store:
        session.undo.follow(store)
        session.undo.follow(None)
        steps: list[int] = []
        store._db.set_progress_handler(lambda: steps.append(1), 100)
        session.undo.follow(store)
        store._db.set_progress_handler(None, 100)
        session.undo.follow(None)
    assert len(steps) < 20, "hundreds of the database's steps; reading every row would take two hundred thousand"
    session.open(path)
    assert session.undo.undo_text == "Step 20000"
    assert len(session.steps()) == 20_000


def test_what_is_undone_to_the_last_step_is_as_it_was_byte_by_byte(session: Session) -> None:
    assert session.path is not None
    before = content(session.path)
    write(session, "One", "Two", "Three")
    after = content(session.path)
    session.go_to_step(0)
    assert content(session.path) == before
    session.go_to_step(3)
    assert content(session.path) == after


@pytest.mark.slow
def test_a_large_correction_is_a_job_that_can_be_stopped(
    qapp: Any, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Applied, undone and done again off the window's thread; stopped, it leaves all as it was, and nothing else is edited meanwhile."""
    path = tmp_path / "drawn.hiatus"
    digests = store_sheets(path, [make() for make in SHEETS])
    for name in ("edited_project", "corrected_project"):
        monkeypatch.setattr(f"model.qt.{name}.LARGE", 0)
    session = Session()
    session.open(path)

    def ended(begin: Callable[[], object], signal: str = "finished") -> None:
        begun = begin()
        assert begun is not None
        assert begun is not False
        (job,) = session.jobs.running
        assert not session.do(set_event(session.collection.events[0].key, title="Meanwhile"))
        with qtbot.waitSignal(getattr(job, signal)):
            pass

    try:
        before, shown = content(path), session.collection
        found: list[Any] = []
        job = session.preview_publication(digests[0], Publication(100, 100, "x", Basis.USER))
        with qtbot.waitSignal(job.finished):
            job.finished.connect(found.append)
        for steps in (0, 1, 2):  # stopped before it writes, after it has written, after the step is kept
            stop_after(monkeypatch, steps)
            ended(lambda: session.apply_preview(found[0]), "cancelled")
            assert content(path) == before
            assert session.steps() == ()
        monkeypatch.undo()
        for name in ("edited_project", "corrected_project"):
            monkeypatch.setattr(f"model.qt.{name}.LARGE", 0)
        ended(lambda: session.apply_preview(found[0]))
        after, moved = content(path), session.collection
        assert after != before
        assert moved != shown
        assert [step.text for step in session.steps()] == [found[0].edit.text]
        ended(lambda: session.go_to_step(0))
        assert (content(path), session.collection) == (before, shown)
        ended(lambda: session.go_to_step(1))
        assert (content(path), session.collection) == (after, moved)
    finally:
        session.close()


def stop_after(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """Jobs that change the project are told to stop at their next progress point after so many."""
    from model import undoing

    def stopped(*about: Any) -> Generator[Progress, None, Any]:
        inner = undoing.do_step(*about)
        for _ in range(steps):
            yield next(inner)
        next(inner)
        inner.throw(Cancelled())

    monkeypatch.setattr("model.qt.edited_project.do_step", stopped)


@pytest.mark.slow
def test_a_correction_is_taken_back_after_articles_were_read_otherwise(qapp: Any, tmp_path: Path, qtbot: QtBot) -> None:
    """What was worked out beforehand fits no longer then: all is linked anew, in a job."""
    path = tmp_path / "drawn.hiatus"
    digests = store_sheets(path, [make() for make in SHEETS])
    session = Session()
    session.open(path)
    try:
        start = [(event.title, event.when) for event in session.collection.events]
        found: list[Any] = []
        job = session.preview_publication(digests[0], Publication(100, 100, "x", Basis.USER))
        with qtbot.waitSignal(job.finished):
            job.finished.connect(found.append)
        assert session.apply_preview(found[0])
        assert [(event.title, event.when) for event in session.collection.events] != start
        with Store.open(path) as store:
            texts = store.extractions()
        later = Extraction.from_json(texts[digests[2]])
        read_anew(path, replace(later, drafts=later.drafts[:1]))
        session.refresh()
        assert not session.apply_preview(found[0]), "what was worked out is of other findings"
        with qtbot.waitSignal(session.jobs.ended):
            session.undo_last()
        assert session.jobs.running == ()
        assert session.corrected_publication(digests[0]) is None
        read_anew(path, later)
        session.refresh()
        assert [(event.title, event.when) for event in session.collection.events] == start
    finally:
        session.close()

"""The session while articles come in and go by undo: nothing is lost, whatever is pressed while a load runs."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from model.edits import dismiss_events, set_event
from model.qt.jobs import Job
from model.qt.session import Session
from model.store.store import Store
from tests.model.drawn_projects import content
from tests.model.stand_ins import Machine

pytestmark = pytest.mark.slow


def files(folder: Path, *numbers: int) -> list[Path]:
    made = [folder / f"article {number:02}.txt" for number in numbers]
    for number, path in zip(numbers, made, strict=True):
        path.write_text(f"{number:04} ministers met", encoding="utf-8")
    return made


@pytest.fixture
def session(qapp: Any, machine: Machine, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """A project that began with two articles, the title of one of their events changed."""
    made = Session()
    made.open(tmp_path / "story.hiatus", create=True)
    ended(made.add_articles(files(tmp_path, 0, 1)), qtbot)
    assert not made.undo.can_undo, "what a project begins with is no step"
    made.do(set_event(made.collection.events[0].key, title="Before"))
    yield made
    made.close()


def ended(job: Job, qtbot: QtBot) -> None:
    with qtbot.waitSignal(job.finished):
        pass


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running)


def titles(session: Session) -> list[str]:
    return sorted(event.title for event in session.collection.events)


def messages(session: Session) -> list[str]:
    found: list[str] = []
    session.message.connect(lambda _level, text: found.append(text))
    return found


def test_articles_go_and_come_back_by_undo(session: Session, machine: Machine, tmp_path: Path, qtbot: QtBot) -> None:
    assert session.path is not None
    before, start = content(session.path), titles(session)
    ended(session.add_articles(files(tmp_path, 2, 3)), qtbot)
    after, shown = content(session.path), titles(session)
    assert session.undo.undo_text == "Add 2 articles"
    read, linked = len(machine.extracted), len(machine.linked)
    session.undo_last()
    assert (titles(session), len(session.collection.articles), session.undo.redo_text) == (start, 2, "Add 2 articles")
    assert content(session.path) == before
    assert len(session.articles_out()) == 2, "they are among those taken out"
    session.redo()
    assert (titles(session), content(session.path)) == (shown, after)
    assert session.jobs.running == ()
    assert (len(machine.extracted), len(machine.linked)) == (read, linked), "nothing is read or joined anew"


def test_while_articles_come_in_only_what_was_done_since_is_undone(
    session: Session, machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    told = messages(session)
    machine.pause = 0.03
    job = session.add_articles(files(tmp_path, *range(2, 12)))
    with qtbot.waitSignal(job.progress, check_params_cb=lambda done, total, text: done > 0 and "Finding" in text):
        pass
    session.undo_last()
    assert "“Adding articles”" in told[-1]
    session.go_to_step(0)
    assert len(told) == 2
    session.do(set_event(session.collection.events[1].key, title="Meanwhile"))
    session.undo_last()
    session.redo()
    session.undo_last()
    assert len(told) == 2, "what was done since it began goes back and forth"
    session.do(set_event(session.collection.events[1].key, title="Meanwhile, and kept"))
    ended(job, qtbot)
    assert [step.text for step in session.steps()] == ["Change title", "Add 10 articles", "Change title"]
    end = titles(session)
    assert {"Before", "Meanwhile, and kept"} <= set(end)
    session.go_to_step(0)
    idle(session, qtbot)
    assert titles(session) == ["article 00", "article 01"]
    session.go_to_step(3)
    idle(session, qtbot)
    assert titles(session) == end
    assert session.path is not None
    with Store.open(session.path) as store:
        assert len(store.heads()) == 12


def test_a_cancelled_load_is_undone_and_nothing_waits_any_more(session: Session, machine: Machine, tmp_path: Path, qtbot: QtBot) -> None:
    machine.pause = 0.03
    job = session.add_articles(files(tmp_path, *range(2, 12)))
    with qtbot.waitSignal(job.progress, check_params_cb=lambda done, total, text: "Finding" in text):
        pass
    with qtbot.waitSignal(session.jobs.ended):
        job.cancel()
    assert session.left_over
    assert session.undo.undo_text.startswith("Add ")
    kept = len(session.collection.articles)
    session.undo_last()
    idle(session, qtbot)
    assert len(session.collection.articles) == 2
    assert not session.left_over
    machine.pause = 0.0
    session.redo()
    idle(session, qtbot)
    assert len(session.collection.articles) == len(session.collection.events) == kept


def test_while_articles_are_read_again_what_was_before_waits(session: Session, machine: Machine, tmp_path: Path, qtbot: QtBot) -> None:
    assert session.path is not None
    with Store.open(session.path) as store:
        for digest, text in store.extractions().items():
            store.save_extraction(digest, text + " ")
    before, told = content(session.path), messages(session)
    machine.pause = 0.2
    job = session.read_again()
    session.undo_last()
    assert "“Reading 2 articles again”" in told[-1]
    assert content(session.path) == before
    ended(job, qtbot)
    assert session.undo.undo_text == "Read 2 articles again"
    after = content(session.path)
    session.undo_last()
    assert content(session.path) == before
    session.redo()
    assert content(session.path) == after
    session.go_to_step(0)
    assert titles(session) == ["article 00", "article 01"]


def test_a_table_is_taken_out_and_put_back_by_undo(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    table = tmp_path / "strikes.csv"
    table.write_text("title,date,who\nA strike in Arica,2022-03-01,Chile\nAnother one,2022-04-01,Dockers\n", encoding="utf-8")
    ended(session.add_articles([table]), qtbot)
    rows, people = len(session.columns), len(session.collection.participants)
    assert (rows, session.undo.undo_text) == (4, "Add 1 event table")
    ended(session.take_tables_out([session.collection.tables[0].digest]), qtbot)
    assert (len(session.columns), session.collection.participants, session.undo.undo_text) == (2, (), "Take 1 event table out")
    for back, wanted in ((True, rows), (True, 2), (False, rows), (False, 2), (True, rows)):
        (session.undo_last if back else session.redo)()
        assert len(session.columns) == wanted
    assert len(session.collection.participants) == people
    assert session.search("strike").lines[0][1].tolist()


class Hurried:
    """A person who does not wait for what is under way."""

    def __init__(self, session: Session, folder: Path, seed: int) -> None:
        self.session, self.folder, self.dice, self.next = session, folder, random.Random(seed), 2

    def act(self) -> None:
        session, dice = self.session, self.dice
        what = dice.choice(("add", "edit", "edit", "undo", "undo", "redo", "cancel", "again", "table", "out", "go", "dismiss", "wait"))
        events, idle = session.collection.events, not session.jobs.running
        if what == "add" and len(session.jobs.running) < 2:
            session.add_articles(files(self.folder, *range(self.next - dice.randint(0, 1), self.next + 3)))
            self.next += 3
        elif what == "edit" and events:
            session.do(set_event(dice.choice(events).key, title=f"Title {dice.random()}"))
        elif what == "dismiss" and events:
            session.do(dismiss_events([dice.choice(events).key]))
        elif what in ("undo", "redo"):
            (session.undo_last if what == "undo" else session.redo)()
        elif what == "go":
            session.go_to_step(dice.randint(0, session.undo.count))
        elif what == "cancel" and not idle:
            session.jobs.running[-1].cancel()
        elif what == "again" and idle and session.path is not None:
            with Store.open(session.path) as store:
                digest, text = next(iter(store.extractions().items()))
                store.save_extraction(digest, text + " ")
            session.read_again()
        elif what == "table" and idle:
            table = self.folder / f"table {dice.randint(0, 1)}.csv"
            table.write_text(f"title,date,who\nA strike of {table.stem},2022-03-01,Chile\n", encoding="utf-8")
            session.add_articles([table])
        elif what == "out" and idle and session.collection.tables:
            session.take_tables_out([session.collection.tables[0].digest])
        QTest.qWait(dice.choice((0, 1, 5, 20, 100 if what == "wait" else 0)))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_lost_whatever_is_done_while_loads_run(
    session: Session, machine: Machine, tmp_path: Path, qtbot: QtBot, seed: int
) -> None:
    told = messages(session)
    machine.pause = 0.01
    hurried = Hurried(session, tmp_path, seed)
    for _ in range(40):
        hurried.act()
    machine.pause = 0.0
    idle(session, qtbot)
    assert session.path is not None
    path = session.path
    session.close()
    session.open(path)  # which finishes what was stopped
    idle(session, qtbot)
    end, place = (titles(session), len(session.columns), len(session.collection.participants)), session.undo.place
    session.go_to_step(0)
    idle(session, qtbot)
    assert (titles(session), session.collection.tables) == (["article 00", "article 01"], ())
    session.go_to_step(place)
    idle(session, qtbot)
    assert (titles(session), len(session.columns), len(session.collection.participants)) == end
    assert not [text for text in told if "fault" in text or "damaged" in text]

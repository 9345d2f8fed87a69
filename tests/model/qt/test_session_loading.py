"""The session while articles are loaded: what it shows when a load ends, is cut off, fails, or was cut off before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from model.loading import LoadReport, load, unfinished
from model.qt.session import Session
from model.store.errors import ProjectFull
from model.store.store import Store
from tests.model.stand_ins import Machine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    for number in range(30):
        (made / f"article {number:02}.txt").write_text(f"Text number {number}", encoding="utf-8")
    return made


@pytest.fixture
def session(qapp: Any, machine: Machine, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    made.open(tmp_path / "story.hiatus", create=True)
    yield made
    made.close()


def test_what_was_loaded_is_shown_when_the_job_ends(session: Session, folder: Path, qtbot: QtBot) -> None:
    job = session.add_articles([folder])
    reports: list[tuple[LoadReport, int]] = []
    job.finished.connect(lambda report: reports.append((report, len(session.collection.events))))
    with qtbot.waitSignal(session.changed), qtbot.waitSignal(job.finished):
        pass
    ((report, shown),) = reports
    assert report.added == shown == 30


def test_a_cancelled_load_keeps_and_shows_what_is_in(session: Session, machine: Machine, folder: Path, qtbot: QtBot) -> None:
    machine.pause = 0.02
    job = session.add_articles([folder])
    with qtbot.waitSignal(job.progress, check_params_cb=lambda done, total, text: done > 0):
        pass
    with qtbot.waitSignal(session.jobs.ended):
        job.cancel()
    assert 0 < len(session.collection.articles) < 30
    assert session.collection.events == ()


def test_what_a_cancelled_load_left_over_can_be_gone_on_with(session: Session, machine: Machine, folder: Path, qtbot: QtBot) -> None:
    machine.pause = 0.02
    job = session.add_articles([folder])
    assert not session.left_over
    with qtbot.waitSignal(job.progress, check_params_cb=lambda done, total, text: done > 0):
        pass
    with qtbot.waitSignal(job.finished) as stopped:
        job.cancel()
    (report,) = stopped.args or ()
    assert session.left_over
    assert report.waiting == len(session.collection.articles)
    machine.pause = 0.0
    with qtbot.waitSignal(session.finished_left_over) as ended:
        session.finish()
    assert (ended.args or ())[0].waiting == 0
    assert not session.left_over
    assert len(session.collection.events) == report.waiting


def test_what_was_cut_off_is_finished_when_the_project_is_opened(session: Session, machine: Machine, folder: Path, qtbot: QtBot) -> None:
    machine.pause = 0.01
    path = session.path
    assert path is not None
    job = session.add_articles([folder])
    with qtbot.waitSignal(job.progress, check_params_cb=lambda done, total, text: done > 0):
        pass
    session.close()
    with Store.open(path) as store:
        kept = len(store.heads())
        assert kept
        assert unfinished(store)
    machine.pause = 0.0
    session.open(path)
    assert [running.name for running in session.jobs.running] == ["Finishing articles"]
    with qtbot.waitSignal(session.changed):
        pass
    assert len(session.collection.events) == len(session.collection.articles) == kept


def test_a_finished_project_starts_nothing_when_opened(session: Session, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.hiatus"
    for _ in load(path, [folder]):
        pass
    session.open(path)
    assert session.jobs.running == ()
    assert len(session.collection.events) == 30


def test_a_load_that_fails_says_so_and_shows_what_is_in(
    session: Session, machine: Machine, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ProjectFull("There is no room left on the disk.")

    monkeypatch.setattr(Store, "save_extraction", full)
    job = session.add_articles([folder])
    sentences: list[str] = []
    job.failed.connect(sentences.append)
    with qtbot.waitSignal(session.jobs.ended):
        pass
    assert sentences == ["There is no room left on the disk."]
    assert len(session.collection.articles) == 30


def test_files_that_could_not_be_read_are_shown(session: Session, folder: Path, qtbot: QtBot) -> None:
    (folder / "bad.txt").write_text("x", encoding="utf-8")
    with qtbot.waitSignal(session.jobs.ended):
        session.add_articles([folder / "bad.txt"])
    assert [failure.path for failure in session.collection.failures] == [str(folder / "bad.txt")]


def test_another_project_may_be_opened_while_a_load_runs(session: Session, machine: Machine, folder: Path, tmp_path: Path) -> None:
    machine.pause = 0.01
    session.add_articles([folder])
    session.open(tmp_path / "second.hiatus", create=True)
    assert session.jobs.running == ()
    assert session.collection.articles == ()

"""Jobs: progress, results, errors, cancelling, and no thread left."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from model.loading import Cancelled, Progress
from model.qt.jobs import Job, Jobs


@pytest.fixture
def jobs(qapp: Any) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


class Heard:
    """What a job says, and in which thread it is heard."""

    def __init__(self, job: Job) -> None:
        self.said: list[tuple[str, Any]] = []
        self.threads: set[int] = set()
        job.progress.connect(lambda *step: self._note("progress", step))
        job.finished.connect(lambda result: self._note("finished", result))
        job.failed.connect(lambda sentence: self._note("failed", sentence))
        job.cancelled.connect(lambda: self._note("cancelled", None))

    def _note(self, kind: str, value: Any) -> None:
        self.threads.add(threading.get_ident())
        self.said.append((kind, value))

    @property
    def ends(self) -> list[tuple[str, Any]]:
        return [one for one in self.said if one[0] != "progress"]


def count(to: int, pause: float = 0.0) -> Generator[Progress, None, int]:
    for number in range(1, to + 1):
        time.sleep(pause)
        yield Progress(number, to, f"at {number}")
    return to


def endless(note: list[str]) -> Generator[Progress, None, None]:
    try:
        while True:
            time.sleep(0.001)
            yield Progress(0, 0, "on and on")
    finally:
        note.append("let go")


def patient(note: list[str]) -> Generator[Progress, None, str]:
    try:
        yield from endless(note)
    except Cancelled:
        return "what is in"
    return "never"


def test_a_job_tells_its_progress_and_result_in_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    results: list[int] = []
    job = jobs.start("Counting", lambda: count(1000), results.append)
    heard = Heard(job)
    with qtbot.waitSignal(jobs.ended):
        pass
    assert heard.ends == [("finished", 1000)]
    assert results == [1000]
    assert heard.threads == {threading.get_ident()}
    progress = [value for kind, value in heard.said if kind == "progress"]
    assert progress[-1] == (1000, 1000, "at 1000")
    assert len(progress) < 100, "progress is told often enough to follow, not a thousand times"
    assert not jobs.running


def test_work_that_calls_back_tells_and_stops_as_a_generator_does(jobs: Jobs, qtbot: QtBot) -> None:
    def work(tell: Callable[[Progress], None], to: int) -> int:
        for number in range(1, to + 1):
            tell(Progress(number, to, f"at {number}"))
            time.sleep(0.001)
        return to

    heard = Heard(jobs.call("Counting", lambda tell: work(tell, 100)))
    with qtbot.waitSignal(jobs.ended):
        pass
    assert heard.ends == [("finished", 100)]
    assert heard.said[-2] == ("progress", (100, 100, "at 100"))
    assert heard.threads == {threading.get_ident()}
    endless = jobs.call("Counting on", lambda tell: work(tell, 10**9))
    heard = Heard(endless)
    with qtbot.waitSignal(endless.progress):
        pass
    endless.cancel()
    with qtbot.waitSignal(jobs.ended):
        pass
    assert heard.ends == [("cancelled", None)]


def test_a_job_works_in_another_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[int] = []

    def where() -> Generator[Progress, None, None]:
        seen.append(threading.get_ident())
        yield Progress(1, 1, "")
        seen.append(threading.get_ident())

    jobs.start("Where", where)
    with qtbot.waitSignal(jobs.ended):
        pass
    assert len(set(seen)) == 1
    assert threading.get_ident() not in seen


@pytest.mark.parametrize(("make", "end"), [(endless, ("cancelled", None)), (patient, ("finished", "what is in"))])
def test_a_cancelled_job_stops_and_lets_go(jobs: Jobs, qtbot: QtBot, make: Any, end: tuple[str, Any]) -> None:
    note: list[str] = []
    job = jobs.start("Endless", lambda: make(note))
    heard = Heard(job)
    with qtbot.waitSignal(job.progress):
        pass
    with qtbot.waitSignal(jobs.ended):
        job.cancel()
    assert heard.ends == [end]
    assert note == ["let go"]


def test_an_error_becomes_a_sentence(jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Generator[Progress, None, None]:
        yield Progress(0, 0, "")
        raise ValueError("seven")

    heard = Heard(jobs.start("Breaking", broken))
    with qtbot.waitSignal(jobs.ended):
        pass
    ((kind, sentence),) = heard.ends
    assert kind == "failed"
    assert sentence.startswith("Breaking stopped by a fault of this program (ValueError: seven).")
    assert "seven" in caplog.text


def test_the_systems_errors_are_told_as_they_are(jobs: Jobs, qtbot: QtBot) -> None:
    def missing() -> Generator[Progress, None, None]:
        yield Progress(0, 0, "")
        open("/no/such/file")  # noqa: SIM115

    heard = Heard(jobs.start("Reading", missing))
    with qtbot.waitSignal(jobs.ended):
        pass
    assert heard.ends == [("failed", "Reading stopped: No such file or directory (/no/such/file). What was stored stands.")]


def test_a_generator_that_cannot_be_made_fails_the_job(jobs: Jobs, qtbot: QtBot) -> None:
    def no_generator() -> Generator[Progress, None, None]:
        raise RuntimeError("at once")

    heard = Heard(jobs.start("Making", no_generator))
    with qtbot.waitSignal(jobs.ended):
        pass
    assert heard.ends[0][0] == "failed"


def test_stopping_leaves_nothing_running(qapp: Any) -> None:
    jobs = Jobs()
    notes: list[list[str]] = [[] for _ in range(5)]
    heard = [Heard(jobs.start(f"Endless {number}", lambda note=note: endless(note))) for number, note in enumerate(notes)]
    time.sleep(0.05)
    before = time.monotonic()
    jobs.stop()
    assert time.monotonic() - before < 20
    assert not jobs.running
    assert [one.ends for one in heard] == [[("cancelled", None)]] * 5
    assert notes[0] == ["let go"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("job ")]


def test_a_job_may_start_another(jobs: Jobs, qtbot: QtBot) -> None:
    ended: list[str] = []
    jobs.ended.connect(lambda job: ended.append(job.name))
    jobs.start("First", lambda: count(3), lambda _: jobs.start("Second", lambda: count(3)))
    qtbot.waitUntil(lambda: ended == ["First", "Second"])

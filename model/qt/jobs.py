"""Long work off the window's thread.  The one place that starts threads.

A job is a generator: each `yield` is a progress point and a place to stop.  What a library does in one call that calls back cannot
yield: it is given a function to tell how far it is, which raises `Cancelled` where it is to stop.  Either is made and driven in
a worker thread and opens what it needs there (its own database connection).  What it says is carried over a queue and told by
signals in the thread the `Jobs` object lives in, so a receiver never runs in a worker.  Nothing here spins the event loop.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Generator
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from model.progress import Cancelled, Progress
from model.translation import tr

__all__ = ["Job", "Jobs"]

log = logging.getLogger(__name__)

GeneratorFactory = Callable[[], Generator[Progress, None, Any]]
Tell = Callable[[Progress], None]
Work = Callable[[Tell], Any]
_AT_ONCE = 2  # jobs that work at the same time; further ones wait
_THROTTLE = 0.05  # seconds between two progress reports of a job: twenty a second is all an eye follows


class Job(QObject):
    """One long work.  Signals come in the window's thread; exactly one of `finished`, `failed`, `cancelled` comes last.

    A job that is cancelled and still has a result to give (a load keeps what is in) gives it by `finished`.
    """

    progress = Signal(int, int, str)  # done, total (0: not known), what it is at
    finished = Signal(object)  # what the generator returned
    failed = Signal(str)  # a sentence for the reader
    cancelled = Signal()

    def __init__(self, name: str, *, stores: bool = False) -> None:
        super().__init__()
        self.name = name
        self.stores = stores  # whether it writes to the project
        self.last = Progress(0, 0, name)
        self.running = True
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask it to stop at its next `yield`; returns at once."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it has been asked to stop.  May be read from any thread."""
        return self._stop.is_set()


class _Worker(threading.Thread):
    """Does a job's work and puts what it says into the queue.

    A Python thread, not a QRunnable: the last word of a runnable can reach the window while the pool is still inside its C++
    half, and letting go of it then frees what runs.
    """

    def __init__(self, job: Job, work: Work, say: Callable[[Job, str, Any], None], turn: threading.Semaphore) -> None:
        super().__init__(name=f"job {job.name}")
        self._job, self._work, self._say, self._turn = job, work, say, turn
        self._told = 0.0

    def run(self) -> None:
        try:
            with self._turn:
                ended = self._do()
            self._say(self._job, *ended)
        except Exception as error:  # the border of the thread: whatever it is becomes a sentence and a log entry
            log.exception("the job %r failed", self._job.name)
            self._say(self._job, "failed", sentence(self._job.name, error))

    def _do(self) -> tuple[str, Any]:
        if self._job.stopping:
            return "cancelled", None
        try:
            return "finished", self._work(self._tell)
        except Cancelled:
            return "cancelled", None

    def _tell(self, step: Progress) -> None:
        """Say how far it is.  Raises Cancelled where the job was asked to stop."""
        now = time.monotonic()
        if now - self._told >= _THROTTLE or step.done == step.total:
            self._told = now
            self._say(self._job, "progress", step)
        if self._job.stopping:
            raise Cancelled


def _driven(factory: GeneratorFactory, tell: Tell) -> Any:
    """What a generator returns, told at each of its steps; one that is to stop may still have a result."""
    generator = factory()
    try:
        step = next(generator)
        while True:
            try:
                tell(step)
            except Cancelled as stop:
                step = generator.throw(stop)
            else:
                step = next(generator)
    except StopIteration as end:
        return end.value
    finally:
        generator.close()


class Jobs(QObject):
    """The long works under way.  `started` and `ended` carry the job."""

    started = Signal(object)
    ended = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = threading.Semaphore(_AT_ONCE)
        self._said: queue.SimpleQueue[tuple[Job, str, Any]] = queue.SimpleQueue()
        self._runs: dict[Job, tuple[_Worker, Callable[[Any], None] | None]] = {}
        self._woken.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs under way, oldest first."""
        return tuple(self._runs)

    def start(
        self, name: str, generator_factory: GeneratorFactory, done: Callable[[Any], None] | None = None, *, stores: bool = False
    ) -> Job:
        """Run what the factory makes (called in the worker thread).  `done` gets its result, in this thread, before `finished`.
        `stores`: it writes to the project."""
        return self._begin(Job(name, stores=stores), partial(_driven, generator_factory), done)

    def call(self, name: str, work: Work) -> Job:
        """Call this in the worker thread with what it is to tell its progress to."""
        return self._begin(Job(name), work, None)

    def _begin(self, job: Job, work: Work, done: Callable[[Any], None] | None) -> Job:
        """A job has no parent: Python lets go of it with its last reader; two owners would free it twice."""
        worker = _Worker(job, work, self._say, self._turn)
        self._runs[job] = (worker, done)
        self.started.emit(job)
        worker.start()
        return job

    def cancel(self) -> None:
        """Cancel all that run."""
        for job in self._runs:
            job.cancel()

    def stop(self) -> None:
        """Cancel all, wait for them, and tell how they ended.  After it no thread of ours is left."""
        self.cancel()
        for worker, _ in tuple(self._runs.values()):
            worker.join()
        self._hear()

    def _say(self, job: Job, kind: str, value: Any) -> None:
        """Called in a worker thread."""
        self._said.put((job, kind, value))
        self._woken.emit()

    def _hear(self) -> None:
        while True:
            try:
                job, kind, value = self._said.get_nowait()
            except queue.Empty:
                return
            if kind == "progress":
                job.last = value
                job.progress.emit(value.done, value.total, value.text)
            else:
                self._end(job, kind, value)

    def _end(self, job: Job, kind: str, value: Any) -> None:
        worker, done = self._runs.pop(job)
        worker.join()  # it has said its last word: this is a moment, and after it no thread of this job is left
        job.running = False
        if kind == "finished":
            if done is not None:
                done(value)
            job.finished.emit(value)
        elif kind == "failed":
            job.failed.emit(value)
        else:
            job.cancelled.emit()
        self.ended.emit(job)


def sentence(name: str, error: BaseException) -> str:
    """An error as a sentence for the reader: our own errors and the system's say it themselves; the rest is a fault of ours."""
    if isinstance(error, OSError) and error.strerror:
        why = f"{error.strerror} ({error.filename})" if error.filename else error.strerror
        return tr("{name} stopped: {why}. What was stored stands.", name=name, why=why)
    if getattr(error, "for_reader", False):
        return str(error)
    return tr(
        "{name} stopped by a fault of this program ({error}). What was stored stands; the log has the details.",
        name=name,
        error=f"{type(error).__name__}: {error}",
    )

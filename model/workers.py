"""Reading many articles in several processes: what `model.loading` uses where the machine has cores and the work is worth it.

A worker is a fresh process (spawned, on every system alike: nothing of the parent's threads, locks or database is in it) that loads
the language model once, takes some articles at a time and sends back what it read as JSON; it opens no project.  The parent alone
writes.  A worker ends when it is told to, when the pipe to its parent closes, and when its parent is gone, whatever it is at.

Memory: a worker takes some 300 MB with the small language model and its tables, and what its present articles need on top (see
`model.extract.passages`).  As the parent then loads no model, two workers take about 300 MB more than reading in one process.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

from model.domain import Article
from model.worker import LONG, Fault, Result, Under, serve

__all__ = ["Broken", "CannotStart", "in_processes", "workers_for"]

log = logging.getLogger(__name__)

MOST = 8  # workers; more would take more memory than they save time
_WORTH = 150_000  # characters for each worker: reading them takes some five seconds, loading the model two or three
_AT_ONCE = 30_000  # characters handed to a worker at a time: about a second's work
_AHEAD = 8  # hands of articles for each worker that may be under way before the first of them is done
_TICK = 0.2  # seconds between two words to the one who waits
_TRIES = 2  # how often an article may be at hand when a worker dies


Target = Callable[[Connection], None]


class Broken(Exception):
    """The workers cannot read at all (no language model); str(error) is the sentence for the reader."""

    for_reader = True


class CannotStart(Exception):
    """No worker comes up on this system; the articles can still be read in this process."""


def cores() -> int:
    """How many processors this process may use."""
    counted: Callable[[], int | None] | None = getattr(os, "process_cpu_count", None)  # Python 3.13
    if counted is not None:
        return counted() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def workers_for(sizes: Sequence[int], machine: int | None = None) -> int:
    """How many workers are worth their start for articles of these sizes (characters) on a machine of so many processors (None:
    this one); 0: read in this process.  A long article is read in a process of its own, which can be stopped in the middle of it."""
    worth = min(machine or cores(), MOST, sum(sizes) // _WORTH, len(sizes))
    return worth if worth > 1 else int(max(sizes, default=0) > LONG)


@dataclass(slots=True)
class _Hand:
    """Some articles read together: `first` is the number of the first in the whole order, `answers` what came back."""

    first: int
    articles: list[Article]
    answers: list[Result] = field(default_factory=list)
    tries: int = 0


class _Worker:
    """One process and what it has at hand."""

    def __init__(self, target: Target) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, other = context.Pipe()
        self.process: SpawnProcess = context.Process(target=target, args=(other,), name="hiatus reads", daemon=True)
        try:
            self.process.start()
        except BaseException:
            self.connection.close()
            raise
        finally:
            other.close()
        self.hand: _Hand | None = None
        self.ready = False

    def take(self, hand: _Hand) -> None:
        self.hand = hand
        with contextlib.suppress(BrokenPipeError, ConnectionError):  # it is gone: its end is heard of next
            self.connection.send(hand.articles[len(hand.answers) :])

    def end(self) -> None:
        """Have it end, whatever it is at."""
        self.connection.close()
        self.process.terminate()

    def gone(self) -> None:
        """Wait until it has ended; `end` was called."""
        self.process.join(2)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()


def in_processes(articles: Iterable[Article], count: int, target: Target = serve) -> Generator[Result | Under, None, None]:
    """Each article read by one of `count` workers, the answers in order of the articles; `Under` in between, several times a second.

    Articles are taken from the iterable as they are needed.  A worker that dies costs nothing but time: the article it was at is
    read once more, alone; one at which a worker dies again is a Fault.  However this ends, no worker is left.  Raises Broken where
    the workers cannot read, CannotStart where none comes up.
    """
    pool = _Pool(articles, count, target)
    try:
        yield from pool.run()
    finally:
        pool.stop()


class _Pool:
    def __init__(self, articles: Iterable[Article], count: int, target: Target) -> None:
        self.target = target
        self.count = count
        self.hands = _hands(articles)
        self.again: deque[_Hand] = deque()  # to be read once more
        self.under_way: deque[_Hand] = deque()  # in order; the first is the next to be told
        self.workers: list[_Worker] = []
        self.taken = True  # whether there may be more to take
        self.told = 0  # how many answers of the first hand were told
        self.at = Under()
        self.stillborn = 0  # workers in a row that ended before they could read

    def run(self) -> Iterator[Result | Under]:
        while self._feed():
            self._hear()
            yield from self._tell()
            yield self.at
        yield from self._tell()

    def stop(self) -> None:
        for worker in self.workers:
            worker.end()
        for worker in self.workers:
            worker.gone()
        self.workers.clear()

    def _feed(self) -> bool:
        """Give every idle worker something to do.  Returns whether anything is left to wait for."""
        while True:
            hand = self._next()
            if hand is None:
                return any(worker.hand is not None for worker in self.workers)
            worker = next((worker for worker in self.workers if worker.hand is None), None)
            if worker is None:
                try:
                    worker = _Worker(self.target)
                except OSError as error:
                    raise CannotStart(str(error)) from error
                self.workers.append(worker)
            worker.take(hand)

    def _next(self) -> _Hand | None:
        """The next hand of articles if a worker is free or may be started for it."""
        busy = sum(worker.hand is not None for worker in self.workers)
        if busy >= self.count:
            return None
        if self.again:
            return self.again.popleft()
        if not self.taken or len(self.under_way) >= _AHEAD * self.count:
            return None
        hand = next(self.hands, None)
        self.taken = hand is not None
        if hand is not None:
            self.under_way.append(hand)
        return hand

    def _hear(self) -> None:
        """Wait a moment for what the workers say."""
        by_connection = {worker.connection: worker for worker in self.workers if worker.hand is not None}
        until = time.monotonic() + _TICK
        while by_connection and (ready := wait(list(by_connection), max(0.0, until - time.monotonic()))):
            for connection in ready:
                assert isinstance(connection, Connection)
                worker = by_connection[connection]
                try:
                    self._heard(worker, *connection.recv())
                except (EOFError, ConnectionError):
                    self._died(worker)
                if worker.hand is None or worker not in self.workers:
                    return

    def _heard(self, worker: _Worker, kind: str, what: Any) -> None:
        if kind == "broken":
            raise Broken(what)
        assert worker.hand is not None
        if kind == "ready":
            worker.ready = True
        elif kind == "result":
            worker.hand.answers.append(what)
            self.at = Under()
        elif kind == "under":
            self.at = what
        else:
            worker.hand = None

    def _died(self, worker: _Worker) -> None:
        """Have what it was at read once more, alone, and the rest of its hand by others."""
        self.workers.remove(worker)
        worker.process.join(2)
        code = worker.process.exitcode
        worker.end()
        worker.gone()
        self.stillborn = 0 if worker.ready else self.stillborn + 1
        if self.stillborn >= _TRIES:
            raise CannotStart(f"exit code {code}")
        hand = worker.hand
        assert hand is not None
        if not worker.ready:
            self.again.append(hand)
            return
        if len(hand.answers) == len(hand.articles):
            return
        article = hand.articles[len(hand.answers)]
        log.warning("the process that read %s ended abruptly (exit code %s)", article.path, code)
        hand.tries += 1
        if hand.tries >= _TRIES and len(hand.articles) - len(hand.answers) == 1:
            hand.answers.append(Fault(article.path, f"exit code {code}", died=True))
            return
        self.at = Under(article.path, died=True)
        self._split(hand)

    def _split(self, hand: _Hand) -> None:
        """The article that is next in the hand becomes a hand of its own, and so does what is behind it."""
        at = len(hand.answers)
        parts = [
            _Hand(hand.first + at, hand.articles[at : at + 1], tries=1),
            _Hand(hand.first + at + 1, hand.articles[at + 1 :]),
        ]
        parts = [part for part in parts if part.articles]
        where = self.under_way.index(hand)
        del hand.articles[at:]
        for place, part in enumerate(parts, where + 1):
            self.under_way.insert(place, part)
        self.again.extend(parts)

    def _tell(self) -> Iterator[Result]:
        """What can be told in order."""
        while self.under_way:
            hand = self.under_way[0]
            yield from hand.answers[self.told :]
            self.told = len(hand.answers)
            if self.told < len(hand.articles):
                return
            self.under_way.popleft()
            self.told = 0


def _hands(articles: Iterable[Article]) -> Iterator[_Hand]:
    """Articles in hands of about a second's work; a long one is alone in its hand."""
    first, size = 0, 0
    held: list[Article] = []
    for number, article in enumerate(articles):
        if held and size + len(article.text) > _AT_ONCE:
            yield _Hand(first, held)
            first, held, size = number, [], 0
        held.append(article)
        size += len(article.text)
    if held:
        yield _Hand(first, held)

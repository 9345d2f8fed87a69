"""Reading articles one after the other, and the process that does so for its parent (see `model.workers`)."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from model.domain import Article

if TYPE_CHECKING:
    from model.extract.extraction import Extraction

__all__ = ["LONG", "Fault", "Read", "Result", "Told", "Under", "end_with_parent", "one_by_one", "serve", "settle"]

log = logging.getLogger(__name__)

LONG = 100_000  # characters: of an article of more it is told how far it is


@dataclass(frozen=True, slots=True)
class Read:
    """What was read in an article: its digest and the extraction as JSON."""

    digest: str
    json: str


@dataclass(frozen=True, slots=True)
class Fault:
    """An article that could not be read: its path, what went wrong in words, and the details for the log."""

    path: str
    error: str
    details: str = ""
    died: bool = False  # the process that read it ended, and so did the one that tried again


@dataclass(frozen=True, slots=True)
class Under:
    """Nothing new but time: a place to stop.  `path` and `share` (0 to 1) tell how far a long article is, "" where none is;
    `died`: the process that read it ended abruptly, so it is read again."""

    path: str = ""
    share: float = 0.0
    died: bool = False


Result = Read | Fault
Told = Callable[[Article, float], None]


def one_by_one(articles: Iterable[Article], told: Told | None = None) -> Iterator[Result]:
    """Each article read in this process, in order.  One that breaks the stream costs itself only.  `told` hears how far the parsing
    of the next article is.  Raises what the iterable raises, and LanguageModelError where there is no language model."""
    source = _Source(articles)
    while True:
        try:
            for extraction in _extract_all(source, told):
                source.taken.popleft()
                yield Read(extraction.article, extraction.to_json())
            return
        except Exception as error:  # of which article it was is not known: those at hand are read alone
            if source.broken or getattr(error, "for_reader", False):
                raise
            log.info("reading stopped; going on with one article at a time", exc_info=True)
        while source.taken:
            yield _alone(source.taken.popleft(), told)


class _Source:
    """Articles one by one; `taken` are those handed out and not answered, `broken` says whether getting them failed."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.articles = iter(articles)
        self.taken: deque[Article] = deque()
        self.broken = False

    def __iter__(self) -> Iterator[Article]:
        return self

    def __next__(self) -> Article:
        try:
            article = next(self.articles)
        except StopIteration:
            raise
        except Exception:
            self.broken = True
            raise
        self.taken.append(article)
        return article


def _extract_all(articles: Iterable[Article], told: Told | None) -> Iterator[Extraction]:
    from model.extract.pipeline import extract_all

    return extract_all(articles) if told is None else extract_all(articles, told=told)


def _alone(article: Article, told: Told | None) -> Result:
    try:
        (extraction,) = _extract_all([article], told)
        return Read(extraction.article, extraction.to_json())
    except Exception as error:  # whatever one article does to its rules, the others are read
        return Fault(article.path, f"{type(error).__name__}: {error}", traceback.format_exc())


def serve(connection: Connection) -> None:
    """What a worker does: read what comes, answer in order, "done" after each hand; until None comes."""
    end_with_parent()
    try:
        from model.extract.language import load_model

        load_model()
        settle()
    except Exception as error:
        connection.send(("broken", str(error)))
        return
    connection.send(("ready", None))

    def tell(article: Article, share: float) -> None:
        if len(article.text) > LONG:
            connection.send(("under", Under(article.path, share)))

    with suppress(EOFError):  # whoever asked is done, and has closed the line without a word
        while (articles := connection.recv()) is not None:
            for result in one_by_one(articles, tell):
                connection.send(("result", result))
            connection.send(("done", None))


def settle() -> None:
    """Take what is loaded as lasting, so that the search for garbage does not go through the language model again and again: a
    twentieth of the time of reading.  For a process that does nothing else."""
    gc.collect()
    gc.freeze()


def end_with_parent() -> None:
    """Leave keys pressed in the terminal to the parent, and end with it even where it was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            wait([parent.sentinel])
            os._exit(1)

    threading.Thread(target=watch, name="watches the parent", daemon=True).start()

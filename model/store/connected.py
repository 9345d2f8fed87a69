"""What every part of the store works on: one connection to a project file, its transactions, and errors said plainly."""

from __future__ import annotations

import functools
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from model.domain import EventTable
from model.store import opening, state
from model.store.errors import damaged, guarded, moved, read_only
from model.store.shown_search import ShownSearch

__all__ = ["Connected", "reads", "said_plainly"]

P = ParamSpec("P")
R = TypeVar("R")
Own = TypeVar("Own", bound="Connected")


def said_plainly(method: Callable[Concatenate[Own, P], R]) -> Callable[Concatenate[Own, P], R]:
    """The method raising ProjectError in place of what the database raises."""

    @functools.wraps(method)
    def wrapped(self: Own, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with guarded(self.path):
            return method(self, *args, **kwargs)

    return wrapped


def reads(method: Callable[Concatenate[Own, P], R]) -> Callable[Concatenate[Own, P], R]:
    """As above, for methods that read findings: what cannot be made sense of is damage, too."""

    @functools.wraps(method)
    def wrapped(self: Own, /, *args: P.args, **kwargs: P.kwargs) -> R:
        try:
            with guarded(self.path):
                return method(self, *args, **kwargs)
        except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
            raise damaged(self.path, f"its contents make no sense ({type(error).__name__}: {error})") from error

    return wrapped


class Connected:
    """A project file that is open in this thread.  A write outside `atomic()` is a transaction of its own."""

    def __init__(self, path: Path, connection: sqlite3.Connection, read_only: bool, backup: Path | None) -> None:
        self.path = path
        self.read_only = read_only
        self.backup = backup  # made because opening brought the file up to date
        self.cut_off: tuple[EventTable, ...] = ()  # tables whose import was cut off, taken out again when this was opened
        self._db = connection
        self._file = opening.identity(path)
        self._shown = ShownSearch(connection)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *about: object) -> None:
        self.close()

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All writes inside are kept, or none of them.  May be nested."""
        if self.read_only:
            raise read_only(self.path)
        with guarded(self.path):
            if self._db.in_transaction:
                yield from self._nested()
                return
            self._check_place()
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _check_place(self) -> None:
        """Raises ProjectMoved where the file has gone: the system lets us write on into a file without a name, to nobody's use."""
        if opening.identity(self.path) != self._file:
            raise moved(self.path)

    def _nested(self) -> Iterator[None]:
        self._db.execute("SAVEPOINT inner_writes")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK TO inner_writes")
                self._db.execute("RELEASE inner_writes")
            raise
        self._db.execute("RELEASE inner_writes")

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Reads inside see one state of the file, whatever another connection writes meanwhile."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("ROLLBACK")

    @reads
    def get_state(self, name: str) -> Any:
        """What was kept under this name (a JSON value), None where nothing was."""
        text = state.get(self._db, name)
        return None if text is None else json.loads(text)

    def set_state(self, name: str, value: Any) -> None:
        """Keep a JSON value under a name."""
        with self.atomic():
            state.put(self._db, name, json.dumps(value))  # as ASCII: a path may hold bytes that are no letters (PEP 383)

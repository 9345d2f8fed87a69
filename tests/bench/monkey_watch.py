"""What must hold whatever a monkey does: it is watched for here.

What an edit says is done is in the file; all that was done can be undone and done again, byte by byte; every job ends; somebody has
the keyboard; no dialog stays behind.
"""

from __future__ import annotations

import logging
import sqlite3
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from model.qt.jobs import Job
from model.qt.session import Session
from model.store.store import Store
from model.translation import tr
from tests.model.drawn_projects import content

IGNORED = ("This plugin does not support",)  # remarks of the platform without a screen
PATIENCE = 60.0  # seconds that jobs may take to end
MORE_WIDGETS = 60  # so many windows, menus and lists without a parent may come to be after the first look: each is made once


class Watch:
    """Collects what breaks, with the steps that led there."""

    def __init__(self) -> None:
        self.failures: list[str] = []
        self.steps: deque[str] = deque(maxlen=12)
        self.seen: dict[str, int] = {}  # how often each thing was looked at, and could be

    def install(self) -> None:
        """Hear of everything nobody catches, and of everything Qt says."""
        sys.excepthook = lambda kind, error, trace: self.note("".join(traceback.format_exception(kind, error, trace)))
        sys.unraisablehook = lambda about: self.note(f"unraisable: {about.exc_value!r} in {about.object!r}")
        threading.excepthook = lambda about: self.note(f"in thread {about.thread}: {about.exc_value!r}")
        logging.getLogger().addHandler(_Errors(self))
        qInstallMessageHandler(lambda _kind, _context, said: None if said.startswith(IGNORED) else self.note(f"Qt says: {said}"))

    def note(self, what: str) -> None:
        """Something broke."""
        self.failures.append(f"{what.strip()}\n    after: {' | '.join(self.steps)}")
        print(f"broke: {self.failures[-1]}\n", file=sys.stderr, flush=True)

    def count(self, what: str) -> None:
        """This was looked at once more."""
        self.seen[what] = self.seen.get(what, 0) + 1


def spin(seconds: float = 0.0) -> None:
    """Let the program do what it has to do, for a while; what it has let go of is deleted at once, as it would be in its own loop."""
    until_then = time.monotonic() + seconds
    while True:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if time.monotonic() >= until_then:
            return
        time.sleep(0.002)


def until(true: Callable[[], bool], seconds: float) -> bool:
    """Let it go on until something is so; whether it came to be."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        spin(0.01)
    return true()


class _Errors(logging.Handler):
    """What the program itself logs as an error, but for a job that failed with a sentence for who sits before it."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.ERROR)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if getattr(error, "for_reader", False):
            return
        told = "".join(traceback.format_exception(error)) if error is not None else ""
        self._watch.note(f"{told}logged: {record.getMessage()}")


class Ledger:
    """Follows one session: what its steps came to, and what its project held before the first of them."""

    def __init__(self, session: Session, watch: Watch) -> None:
        self.session, self._watch = session, watch
        self._first: tuple[Path, dict[str, Any]] | None = None  # what the project held before the first step, until it is read anew
        self._disturbed = False
        self._place = (-1, -1)
        session.jobs.started.connect(self._started)
        session.message.connect(self._told)

    def _started(self, job: Job) -> None:
        if job.stores and job.name != tr("Going to another step"):
            self._first, self._disturbed = None, True

    def _told(self, level: str, _text: str) -> None:
        """A step that was passed over is told as a warning."""
        self._disturbed = self._disturbed or level == "warning"

    def look_at_the_last_edit(self) -> None:
        """What a person was told is done must be what another program finds in the file at once."""
        session, undo = self.session, self.session.undo
        if session.path is None or session.read_only or session.jobs.running or (undo.place, undo.count) == self._place:
            return
        self._place = undo.place, undo.count
        with Store.open(session.path) as store:
            kept = store.overrides()
        if kept != session._rows:
            lost = [place for place, value in session._rows.items() if kept.get(place) != value]
            self._watch.note(f"an edit is not in the file: {lost[:3]}")
        self._watch.count("edits found in the file at once")

    def look_at_undo(self) -> None:
        """Undo all and do all again: at both ends the tables of content are byte by byte as they were."""
        session, watch = self.session, self._watch
        if session.path is None or session.read_only or not self._quiet():
            return
        path, place = session.path, session.undo.place
        before = content(path)
        self._disturbed = False
        if not self._go(0):
            return
        start = content(path)
        if not self._disturbed and self._first is not None and self._first[0] == path:
            self._compare("undone to the first step", self._first[1], start)
            watch.count("times all was undone, and was as at the start")
        undisturbed = not self._disturbed
        if not self._go(place):
            return
        if undisturbed and not self._disturbed:
            self._compare("done again to the last step", before, content(path))
            watch.count("times all was done again, and was as at the end")
            watch.count(f"steps undone and done again: {'over 100' if place > 100 else 'over 20' if place > 20 else 'up to 20'}")
        self._first = (path, start) if undisturbed and not self._disturbed else None

    def _compare(self, when: str, wanted: dict[str, Any], found: dict[str, Any]) -> None:
        for table in wanted.keys() | found.keys():
            one, other = wanted.get(table, []), found.get(table, [])
            if one != other:
                gone = [row for row in one if row not in other][:2]
                more = [row for row in other if row not in one][:2]
                self._watch.note(f"{when}: table {table} is not as it was; gone {gone!r:.400}, more {more!r:.400}")

    def _go(self, number: int) -> bool:
        self.session.go_to_step(number)
        if not self._quiet():
            return False
        if self.session.undo.place != number and not self._disturbed:
            self._watch.note(f"asked for step {number}, came to {self.session.undo.place}")
            return False
        return self.session.undo.place == number

    def _quiet(self) -> bool:
        """Wait for the jobs."""
        session = self.session
        if not until(lambda: not session.jobs.running, PATIENCE):
            self._watch.note(f"jobs never end: {[job.name for job in session.jobs.running]}")
            return False
        return True

    def look_at_what_is_kept(self) -> None:
        """What the session shows must be what another program finds in the file."""
        session = self.session
        if not self._quiet() or session.path is None:
            return
        with Store.open(session.path) as store:
            kept: Any = store.collection()
        shown: Any = session.collection
        for part in ("articles", "participants", "events", "series", "failures"):
            if getattr(kept, part) != getattr(shown, part):
                self._watch.note(f"the {part} of {session.path.name} are not as shown")
        self._look_at_rows()
        with sqlite3.connect(session.path) as file:
            if (said := file.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
                self._watch.note(f"{session.path.name} is damaged: {said}")
        file.close()
        self._watch.count("projects compared with what is shown")

    def _look_at_rows(self) -> None:
        """The rows of tables, too, are the same to who opens the project now."""
        session, other = self.session, Session()
        other.open(session.path or "")
        mine, theirs = session.columns, other.columns
        for part in ("keys", "titles"):
            if list(getattr(mine, part)) != list(getattr(theirs, part)):
                self._watch.note(f"the rows' {part} are not as shown: {len(mine)} rows, kept {len(theirs)}")
        for part in ("start", "end", "kind", "status", "flags"):
            if not np.array_equal(getattr(mine, part), getattr(theirs, part)):
                self._watch.note(f"the rows' {part} is not as shown")
        if session.review_counts() != other.review_counts():
            self._watch.note(f"reviewed: shown {session.review_counts()}, kept {other.review_counts()}")
        if (session.undo.place, session.undo.count) != (other.undo.place, other.undo.count):
            self._watch.note("where one stands among the steps is not as shown")
        if session.shown_count != np.count_nonzero(session.shown):
            self._watch.note("the count of what is shown is not that of what is shown")
        other.close()


class Widgets:
    """Counts what has no parent: dialogs, menus, lists that a program makes and has to let go of."""

    def __init__(self, watch: Watch) -> None:
        self._watch, self._first = watch, -1

    def look(self, windows: list[Any]) -> None:
        """Close all dialogs; none of them may stay, and what has no parent may not become more and more."""
        for window in windows:
            for dialog in window.findChildren(QDialog):
                dialog.reject()
        spin(0.02)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        spin()
        tops: list[QWidget] = QApplication.topLevelWidgets()
        left = [one for window in windows for one in window.findChildren(QDialog)] + [one for one in tops if isinstance(one, QDialog)]
        if left:
            self._watch.note(f"dialogs stay though they were closed: {sorted({type(one).__name__ for one in left})}")
        count = len(tops)
        self._first = count if self._first < 0 else self._first
        if count > self._first + MORE_WIDGETS:
            kinds = sorted(f"{type(one).__name__} {one.objectName()}" for one in tops)
            told = {kind: kinds.count(kind) for kind in kinds}
            self._watch.note(f"{count} widgets without a parent, {self._first} at first: {told}")
            self._first = count
        self._watch.count("times no dialog was left")

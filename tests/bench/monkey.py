"""A monkey at the window: a seed's worth of random keys, clicks, edits, loads and dialogs, and a watch on what they break.

    python -m tests.bench.monkey --seed 7 --steps 300

What counts as broken: an exception, a word from Qt, a job that never ends, an edit that is not in the project when it is opened
again, a keyboard that belongs to nobody.  A crash ends the process, which is why it is best run in one of its own.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog

from gui.app import make_application
from gui.main_window import MainWindow
from gui.opening import Plan
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.store.store import Store
from tests.bench.crowd_project import write
from tests.bench.monkey_hands import Hands
from tests.bench.monkey_tables import TableHands, tables
from tests.builders import sample_articles, store_sample

IGNORED = ("This plugin does not support",)  # remarks of the platform without a screen
PATIENCE = 120.0  # seconds that jobs may take to end
CHECK_EVERY = 150  # steps between two looks at what is stored


class Watch:
    """Collects what breaks, with the steps that led there."""

    def __init__(self) -> None:
        self.failures: list[str] = []
        self.steps: deque[str] = deque(maxlen=12)

    def install(self) -> None:
        """Hear of everything nobody catches, and of everything Qt says."""
        sys.excepthook = lambda kind, error, trace: self.note("".join(traceback.format_exception(kind, error, trace)))
        sys.unraisablehook = lambda about: self.note(f"unraisable: {about.exc_value!r} in {about.object!r}")
        threading.excepthook = lambda about: self.note(f"in thread {about.thread}: {about.exc_value!r}")
        qInstallMessageHandler(lambda _kind, _context, said: None if said.startswith(IGNORED) else self.note(f"Qt says: {said}"))

    def note(self, what: str) -> None:
        """Something broke."""
        self.failures.append(f"{what.strip()}\n    after: {' | '.join(self.steps)}")


class Monkey:
    """One window on projects of its own in `folder`; `run` plays."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.dice = folder, random.Random(seed)
        self.watch = Watch()
        self.app = make_application()
        self.watch.install()
        self.projects = [folder / f"story {number}.hiatus" for number in range(4)]
        for project in self.projects[:2]:
            store_sample(project)
        Store.open(self.projects[2], create=True).close()
        write(self.projects[3], 3000, lanes=60, participants=300)
        self.articles = self._articles() + tables(folder / "tables")
        self.window = self._opened(self.projects[0])
        self.hands, self.tables = Hands(self.dice), TableHands(self.dice)
        self.app.setStartDragDistance(100_000)  # text dragged by chance would wait for a release that never comes

    def _articles(self) -> list[Path]:
        """Files good and bad: articles, an empty one, a picture, one that is not there."""
        folder = self.folder / "articles"
        folder.mkdir()
        made = []
        for number, article in enumerate(sample_articles()):
            made.append(folder / f"article {number}.txt")
            made[-1].write_text(article.text + f"\n\nAs told {number} times.\n", encoding="utf-8")
        (folder / "empty.txt").write_bytes(b"")
        (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
        return [*made, folder / "empty.txt", folder / "picture.txt", folder / "nowhere.txt", folder]

    def _opened(self, project: Path) -> MainWindow:
        settings = SettingsStore(self.folder / "settings.json")
        settings.set("export_folder", str(self.folder))
        window = MainWindow(Session(), settings)
        window.setMinimumSize(320, 240)  # smaller than a reader can make it
        window.show()
        window.activateWindow()
        window.own.projects.open(Plan(project))
        return window

    # -- what the monkey does -------------------------------------------------------------------------------------------

    def run(self, steps: int) -> list[str]:
        """Play that many steps; what broke."""
        ways: list[tuple[int, Callable[[], str]]] = [
            (30, lambda: self.hands.press(self.window)),
            (12, lambda: self.hands.type(self.window)),
            (30, lambda: self.hands.mouse(self.window)),
            (22, lambda: self.hands.command(self.window)),
            (6, lambda: self.hands.edit(self.window)),
            (6, lambda: self.hands.filter(self.window)),
            (4, lambda: self.hands.resize(self.window)),
            (4, self._add),
            (8, lambda: self.tables.headers(self.window)),
            (8, lambda: self.tables.gesture(self.window)),
            (8, lambda: self.tables.listed(self.window)),
            (6, lambda: self.tables.sheet(self.window)),
            (5, lambda: self.tables.rows(self.window)),
            (3, self._cancel),
            (2, self._switch),
            (1, self._reopen),
        ]
        choices = [way for weight, way in ways for _ in range(weight)]
        for number in range(1, steps + 1):
            about_table = self.tables.asked(self.window) is not None and self.dice.random() < 0.4
            self._step(self._answer if about_table else self.dice.choice(choices))
            if number % CHECK_EVERY == 0:
                self._step(self._look_at_what_is_kept)
        self._step(self._look_at_what_is_kept)
        self._step(self._leave)
        return self.watch.failures

    def _step(self, way: Callable[[], str]) -> None:
        faulthandler.dump_traceback_later(PATIENCE * 2, exit=True)
        before = len(self.watch.failures)
        try:
            if not self.hands.busy(self.window, way):
                self.watch.steps.append(way())
            self._spin()
        except Exception:
            self.watch.note(traceback.format_exc())
        if len(self.watch.failures) == before and way != self._leave:
            self._look_at_the_keyboard()
        faulthandler.cancel_dump_traceback_later()

    def _spin(self, seconds: float = 0.0) -> None:
        until = time.monotonic() + seconds
        self.app.processEvents()
        while time.monotonic() < until:
            self.app.processEvents()
            time.sleep(0.002)

    def _add(self) -> str:
        chosen = self.dice.sample(self.articles, self.dice.randint(1, 3))
        self.window.own.projects.take_paths(chosen)
        self._spin(self.dice.choice((0, 0, 0.05, 0.5)))
        return f"add {[path.name for path in chosen]}"

    def _answer(self) -> str:
        return self.tables.imported(self.window)

    def _cancel(self) -> str:
        for job in self.window.session.jobs.running:
            job.cancel()
        return "cancel"

    def _switch(self) -> str:
        project = self.dice.choice(self.projects)
        self.window.own.projects.take_paths([project])
        return f"open {project.name}"

    def _reopen(self) -> str:
        """Close the window at any moment, whatever runs and whatever dialog is open, and start again."""
        if self.dice.random() < 0.5:
            self.hands.command(self.window)
        self._leave()
        self.window = self._opened(self.dice.choice(self.projects))
        return "close and start again"

    def _leave(self) -> str:
        self.window.close()
        if self.window.session.jobs.running:
            self.watch.note("a job runs on after the window was closed")
        self.window.deleteLater()
        self._spin(0.05)
        return "close"

    # -- what must hold -------------------------------------------------------------------------------------------------

    def _look_at_the_keyboard(self) -> None:
        if any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)) or QApplication.activePopupWidget():
            return
        for _ in range(3):
            self.window.activateWindow()  # without a screen nobody else gives it back after a dialog
            self._spin(0.005)
        has = QApplication.focusWidget()
        if not self.window.isVisible() or QApplication.activeWindow() is not self.window:
            return
        if has is None or not has.isVisible():
            self.watch.note(f"the keyboard is nowhere ({has!r})")
            self.window.focus_pane("Timeline")

    def _look_at_what_is_kept(self) -> str:
        """Wait for the jobs; what the session shows must be what another program finds in the file."""
        session = self.window.session
        until = time.monotonic() + PATIENCE
        while session.jobs.running and time.monotonic() < until:
            self._spin(0.02)
        if session.jobs.running:
            self.watch.note(f"jobs never end: {[job.name for job in session.jobs.running]}")
        if session.path is not None:
            with Store.open(session.path) as store:
                kept: Any = store.collection()
            shown: Any = session.collection
            for part in ("articles", "participants", "events", "series", "failures"):
                if getattr(kept, part) != getattr(shown, part):
                    self.watch.note(f"the {part} of {session.path.name} are not as shown")
            self._look_at_rows(session)
        return "look at what is kept"

    def _look_at_rows(self, session: Session) -> None:
        """The rows of tables, too, are the same to who opens the project now."""
        other = Session()
        other.open(session.path or "")
        mine, theirs = session.columns, other.columns
        for part in ("keys", "titles"):
            if list(getattr(mine, part)) != list(getattr(theirs, part)):
                self.watch.note(f"the rows' {part} are not as shown: {len(mine)} rows, kept {len(theirs)}")
        for part in ("start", "end", "kind", "status"):
            if not np.array_equal(getattr(mine, part), getattr(theirs, part)):
                self.watch.note(f"the rows' {part} is not as shown")
        if session.shown_count != np.count_nonzero(session.shown):
            self.watch.note("the count of what is shown is not that of what is shown")
        other.close()


def main(arguments: list[str] | None = None) -> int:
    """Play as asked; prints what broke and returns how much that was (at most 100)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=300)
    asked = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faulthandler.enable()
    with tempfile.TemporaryDirectory(prefix="hiatus-monkey-") as folder:
        os.environ["HIATUS_HOME"] = folder
        os.environ["HOME"] = folder
        started = time.monotonic()
        failures = Monkey(Path(folder), asked.seed).run(asked.steps)
    for failure in failures:
        print(failure, end="\n\n")
    print(f"seed {asked.seed}: {asked.steps} steps, {len(failures)} failures, {time.monotonic() - started:.0f} s")
    return min(100, len(failures))


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)

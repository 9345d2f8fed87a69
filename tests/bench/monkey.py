"""A monkey at the windows: a seed's worth of random keys, clicks, edits, loads and dialogs, and a watch on what they break.

    python -m tests.bench.monkey --seed 7 --steps 300

What counts as broken: an exception, a word from Qt, a job that never ends, an edit that is not in the project when it is opened
again, steps that cannot be undone or done again byte by byte, a keyboard that belongs to nobody, a dialog that stays though it was
closed.  A crash ends the process, which is why it is best run in one of its own.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from gui.app import make_application
from gui.main_window import MainWindow
from gui.opening import Plan
from gui.windows import Windows
from model.loading import load
from model.qt.settings_store import SettingsStore
from model.resources import bundled_seeds
from model.store.store import Store
from tests.bench.crowd_project import write
from tests.bench.monkey_dialogs import top
from tests.bench.monkey_drags import NEVER, DragHands
from tests.bench.monkey_edits import EditHands
from tests.bench.monkey_hands import Hands
from tests.bench.monkey_tables import TableHands, tables
from tests.bench.monkey_watch import PATIENCE, Ledger, Watch, Widgets, spin
from tests.builders import sample_articles, store_sample

CHECK_EVERY = 150  # steps between two looks at what is stored
MOST_WINDOWS = 3
UNDO_EVERY = 2  # looks at what is stored between two times all is undone and done again


class Monkey:
    """Windows on projects of its own in `folder`; `run` plays."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.dice = folder, random.Random(seed)
        self.watch = Watch()
        self.app = make_application()
        self.watch.install()
        self.projects = [folder / f"story {number}.hiatus" for number in range(5)]
        for project in self.projects[:2]:
            store_sample(project)
        Store.open(self.projects[2], create=True).close()
        write(self.projects[3], 3000, lanes=60, participants=300)
        for _ in load(self.projects[4], [bundled_seeds()], processes=0):
            pass
        self.articles = self._articles() + tables(folder / "tables")
        self.settings = SettingsStore(folder / "settings.json")
        self.settings.set("export_folder", str(folder))
        self.windows, self.ledgers = Windows(self.settings), dict[MainWindow, Ledger]()
        self.widgets = Widgets(self.watch)
        self.hands, self.tables = Hands(self.dice), TableHands(self.dice)
        self.edits, self.drags = EditHands(self.dice), DragHands(self.dice)
        self.looks = 0
        self.app.setQuitOnLastWindowClosed(False)
        self.app.setStartDragDistance(NEVER)
        self.app.setStartDragTime(NEVER * 1000)
        self.steps_begun, self.steps_seen = 0, -1
        self.ticks = QTimer()
        self.ticks.timeout.connect(self._close_what_waits)
        self.ticks.start(700)
        self.window = self._opened(self.projects[0])

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
        window = self._known(self.windows.make())
        window.show()
        window.activateWindow()
        window.own.projects.open(Plan(project))
        return window

    def _known(self, window: MainWindow) -> MainWindow:
        """A window that is watched from now on."""
        if window not in self.ledgers:
            window.setMinimumSize(320, 240)  # smaller than a reader can make it
            self.ledgers[window] = Ledger(window.session, self.watch)
        return window

    # -- what the monkey does -------------------------------------------------------------------------------------------

    def _ways(self) -> list[Callable[[], str]]:
        """What it does, as often as it is to be done."""
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
            (8, lambda: self.drags.event(self.window)),
            (3, lambda: self.drags.nudge(self.window)),
            (3, lambda: self.drags.undated(self.window)),
            (4, lambda: self.drags.people(self.window)),
            (3, self._cancel),
            (2, self._switch),
            (3, self._other_window),
            (1, self._reopen),
            *((weight, lambda way=way: way(self.window)) for weight, way in self.edits.ways()),
        ]
        return [way for weight, way in ways for _ in range(weight)]

    def run(self, steps: int) -> list[str]:
        """Play that many steps; what broke."""
        choices = self._ways()
        for number in range(1, steps + 1):
            way = self.dice.choice(choices)
            if self.tables.asked(self.window) is not None and self.dice.random() < 0.4:
                way = self._import
            elif top(self.window) is not None and self.dice.random() < 0.5:
                way = self._answer
            self._step(way)
            if number % CHECK_EVERY == 0:
                self._step(self._look_at_all)
                print(f"  {number} steps, {len(self.watch.failures)} failures", file=sys.stderr, flush=True)
        self._step(self._look_at_all)
        for window in list(self.windows.open):
            self.window = window
            self._step(self._leave)
        return self.watch.failures

    def _step(self, way: Callable[[], str]) -> None:
        faulthandler.dump_traceback_later(PATIENCE * 3, exit=True)  # who waits inside Qt lets no thread of Python's tell of it
        before = len(self.watch.failures)
        self.steps_begun += 1
        try:
            if not self.hands.busy(self.window, way):
                self.watch.steps.append(way())
            spin()
            self._follow_windows()
            if len(self.watch.failures) == before and way != self._leave:
                self._look_at_the_keyboard()
                self.ledgers[self.window].look_at_the_last_edit()
        except Exception:
            self.watch.note(traceback.format_exc())
            self._follow_windows()
        faulthandler.cancel_dump_traceback_later()

    def _close_what_waits(self) -> None:
        """A button's menu that Qt waits for inside a single step: nobody else would close it."""
        popup = QApplication.activePopupWidget()
        if popup is not None and self.steps_seen == self.steps_begun:
            popup.close()
        self.steps_seen = self.steps_begun if popup is not None else -1

    def _follow_windows(self) -> None:
        """Go on with a window that is there: commands and keys may have closed this one, or opened others."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        there = self.windows.open
        self.ledgers = {window: ledger for window, ledger in self.ledgers.items() if window in there}
        for window in there:
            self._known(window)
        while len(there) > MOST_WINDOWS:
            there[0].close()
        if self.window not in there:
            self.window = self.dice.choice(there) if there else self._opened(self.dice.choice(self.projects))
            self.window.activateWindow()

    def _add(self) -> str:
        chosen = self.dice.sample(self.articles, self.dice.randint(1, 3))
        self.window.own.projects.take_paths(chosen)
        spin(self.dice.choice((0, 0, 0.05, 0.5)))
        return f"add {[path.name for path in chosen]}"

    def _import(self) -> str:
        return self.tables.imported(self.window)

    def _answer(self) -> str:
        return self.edits.dialogs.answer(self.window)

    def _cancel(self) -> str:
        for job in self.window.session.jobs.running:
            job.cancel()
        return "cancel"

    def _switch(self) -> str:
        project = self.dice.choice(self.projects)
        self.window.own.projects.take_paths([project])
        return f"open {project.name}"

    def _other_window(self) -> str:
        """A further window, or one that is there already."""
        if self.dice.random() < 0.4:
            self.windows.want([self.dice.choice(self.projects)] if self.dice.random() < 0.8 else ())
        self.window = self._known(self.dice.choice(self.windows.open))
        self.window.activateWindow()
        return f"go to window {self.windows.open.index(self.window) + 1} of {len(self.windows.open)}"

    def _reopen(self) -> str:
        """Close the window at any moment, whatever runs and whatever dialog is open, and start again."""
        if self.dice.random() < 0.5:
            self.hands.command(self.window)
        self._leave()
        self._follow_windows()
        return "close and go on"

    def _leave(self) -> str:
        """Close the window; what it showed last is in its project, where nothing was being read."""
        session = self.window.session
        path, quiet = session.path, not any(job.stores for job in session.jobs.running)
        rows, steps = dict(session._rows), (session.undo.place, session.undo.count)
        self.window.close()
        if session.jobs.running:
            self.watch.note("a job runs on after the window was closed")
        if path is not None and quiet:
            with Store.open(path) as store:
                if store.overrides() != rows or (store.undo_place(), store.undo_count()) != steps:
                    self.watch.note(f"closed, and {path.name} does not hold what was done")
            self.watch.count("projects that held all when closed")
        spin(0.05)
        return "close"

    # -- what must hold -------------------------------------------------------------------------------------------------

    def _look_at_the_keyboard(self) -> None:
        if any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)) or QApplication.activePopupWidget():
            return
        for _ in range(3):
            self.window.activateWindow()  # without a screen nobody else gives it back after a dialog
            spin(0.005)
        has = QApplication.focusWidget()
        if not self.window.isVisible() or QApplication.activeWindow() is not self.window:
            return
        if has is None or not has.isVisible():
            self.watch.note(f"the keyboard is nowhere ({has!r})")
            self.window.focus_pane("Timeline")

    def _look_at_all(self) -> str:
        """Wait for the jobs; what is shown is what is kept, and can be undone and done again."""
        self.looks += 1
        self.widgets.look(list(self.windows.open))
        for window in self.windows.open:
            self.ledgers[window].look_at_what_is_kept()
            if self.looks % UNDO_EVERY == 0:
                self.ledgers[window].look_at_undo()
                self.ledgers[window].look_at_what_is_kept()
        return "look at what is kept"


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
        os.chdir(folder)
        started, used = time.monotonic(), time.process_time()
        monkey = Monkey(Path(folder), asked.seed)
        failures = monkey.run(asked.steps)
        os.chdir("/")
    for failure in failures:
        print(failure, end="\n\n")
    seen: dict[str, Any] = {**monkey.watch.seen, "events dragged elsewhere": monkey.drags.dropped}
    print("\n".join(f"  {count:6d} {what}" for what, count in sorted(seen.items())))
    answered = monkey.edits.dialogs.answered
    print("         dialogs answered:", ", ".join(f"{name} {count}" for name, count in sorted(answered.items())))
    took, minutes = time.process_time() - used, (time.monotonic() - started) / 60
    print(f"seed {asked.seed}: {asked.steps} steps, {len(failures)} failures, {minutes:.1f} min, {took / 60:.1f} of a processor")
    return min(100, len(failures))


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)

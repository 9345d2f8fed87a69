"""The program's windows: each has a project and a session of its own, all have the same settings.  Closing the last one ends the program.

A project is open in one window only: who wants it a second time gets that window, in this program or in another one (`gui.instance`).
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.instance import Holder, raised
from gui.main_window import MainWindow
from gui.opening import Plan
from model.qt.session import Session
from model.qt.settings_store import SettingsStore

BESIDE = QPoint(32, 32)  # a further window stands this far from the one before


class Windows(QObject):
    """Knows all windows of this program.  What is open is kept in the settings, for the next start."""

    def __init__(self, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.open: list[MainWindow] = []
        self._held: dict[MainWindow, tuple[Holder, Path | None]] = {}
        self._quitting = False
        self._before: list[str] = settings.get("open_projects")
        self.again = False  # whether the program is to be started once more when it has ended
        settings.changed.connect(self._follow)

    def make(self) -> MainWindow:
        """A window that knows of the others, not yet shown, without a project."""
        window = MainWindow(Session(), self.settings)
        window.elsewhere = partial(self.elsewhere, window)
        window.window_wanted.connect(self.want)
        self._held[window] = (Holder(window), None)
        self._held[window][0].asked.connect(partial(to_front, window))
        # A method of one's own, which holds nothing: what a session holds is not seen by those who clear away.
        window.session.opened.connect(self._hold)
        window.session.closed.connect(self._hold)
        window.leave = self.quit
        window.own.preferences.start_again = self.start_again
        window.closing.connect(partial(self._closing, window))
        self.open.append(window)
        if len(self.open) == 1 and not self.settings.get("tour_seen"):
            window.own.tour().begin_later()
        return window

    def want(self, paths: Iterable[Path]) -> MainWindow:
        """A further window with this project (files and folders of articles make a new one); without paths an empty one.  Where a window
        has the project already, that one."""
        given = tuple(paths)
        if len(given) == 1 and (there := self.having(given[0])) is not None:
            to_front(there)
            return there
        before = self.current()
        window = self.make()
        if before is not None:
            window.move(before.pos() + BESIDE)
        if given:
            window.own.projects.take_paths(given)
        window.show()
        to_front(window)
        return window

    def restore(self) -> None:
        """Open the further windows that were open when the program ended: the first has its project already."""
        stood = self.settings.get("open_windows")
        for path in self._before:
            if os.path.isfile(path) and self.having(Path(path)) is None and not raised(Path(path)):
                window = self.make()
                if path in stood:
                    window.state.restore_window(stood[path])
                else:
                    window.move(window.pos() + BESIDE * (len(self.open) - 1))
                window.own.projects.open(Plan(Path(path)))
                window.show()
        if self.open:
            to_front(self.open[0])

    def having(self, project: Path) -> MainWindow | None:
        """The window that has this project open."""
        wanted = project.resolve()
        return next((one for one in self.open if one.session.path is not None and one.session.path.resolve() == wanted), None)

    def current(self) -> MainWindow | None:
        """The window that has the keyboard, else the newest one."""
        return next((one for one in self.open if one.isActiveWindow()), self.open[-1] if self.open else None)

    def elsewhere(self, window: MainWindow, project: Path) -> bool:
        """Whether another window than this one has the project; it comes to the front."""
        there = self.having(project)
        if there is not None and there is not window:
            to_front(there)
            return True
        return there is None and raised(project)

    def _hold(self) -> None:
        """Hold the project that each window has now, for who starts it once more."""
        for window, (holder, held) in self._held.items():
            if window.session.path != held:
                holder.hold(window.session.path)
                self._held[window] = (holder, window.session.path)
                if window.session.path is not None:
                    self._keep()

    def _keep(self) -> None:
        """Keep what is open for the next start."""
        self.settings.set("open_projects", [str(one.session.path) for one in self.open if one.session.path is not None])

    def _closing(self, window: MainWindow) -> None:
        """One of several windows that is closed is not opened again at the next start; the last one is, and all at a quit."""
        if window in self.open:
            self.open.remove(window)
            del self._held[window]
            window.deleteLater()
            if self.open and not self._quitting:
                self._keep()

    def quit(self) -> None:
        """Close all windows; all of them are there again at the next start."""
        self._quitting = True
        front = self.current()
        self.settings.set("open_windows", {str(one.session.path): one.state.window() for one in self.open if one.session.path is not None})
        for window in sorted(self.open, key=lambda one: one is front):  # the last one closed is the first at the next start
            window.close()
        QApplication.closeAllWindows()
        self._quitting = False

    def start_again(self) -> None:
        """Start the program once more, with all that is open; where something would be lost, ask before."""
        from gui.renewal import start_again

        start_again(self)

    def _follow(self, name: str, _value: object) -> None:
        """Another language is followed at once, when the dialog it was chosen in is gone."""
        if name == "language":
            QTimer.singleShot(0, self, self._follow_language)

    def _follow_language(self) -> None:
        from gui.renewal import follow_language

        follow_language(self)


def to_front(window: MainWindow) -> None:
    """Show the window before all others, as it was if it had been put away."""
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()

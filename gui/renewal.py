"""Windows made anew while the program runs, since another language was chosen; and the program started again, since another size was.

Both close a project as it is closed at the end of the program, which keeps what is looked at, selected and filtered with the project
and the history of edits in it, and open it once more.  What is typed into a dialog, and what is being read, would not outlive that:
it is asked about before.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit

from gui.language import speak, wanted
from gui.opening import Plan
from gui.windows import to_front
from model.qt.picks import Picks
from model.translation import language, tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.windows import Windows


@dataclass(frozen=True)
class Kept:
    """What a window shows besides what its settings and its project keep."""

    project: Path | None
    view: dict[str, Any]
    pane: str
    search: str
    picks: Picks
    reviewing: bool

    @classmethod
    def of(cls, window: MainWindow) -> Kept:
        """As the window is now."""
        pane = next((name for name, frame in window.panes.items() if frame.active), "Timeline")
        view = window.session.view
        return cls(window.session.path, window.state.view(), pane, window.search.text(), view.picks, window.own.reviewing.active)

    def put(self, window: MainWindow) -> None:
        """Have a window that was made anew show it."""
        if self.project is None or not window.own.projects.open(Plan(self.project)):
            return
        window.state.look(self.view)
        if self.reviewing:
            window.own.reviewing.toggle()
            window.state.look(self.view)
        if self.search:
            window.search.setText(self.search)
            window.search.search_now(show=False)
        window.session.view.pick(self.picks)
        window.focus_pane(self.pane)


def follow_language(windows: Windows) -> None:
    """Make all windows anew in the language that is chosen now; where something would be lost, ask before."""
    if wanted(windows.settings.get("language")) == language():
        return
    _asked(windows, tr("Change the language now?"), tr("Change the language"), lambda: _renew(windows))


def start_again(windows: Windows) -> None:
    """End the program and start it once more with all that is open; where something would be lost, ask before."""

    def leave() -> None:
        windows.again = True
        windows.quit()

    _asked(windows, tr("Start again now?"), tr("Start again"), leave)


def _asked(windows: Windows, title: str, yes: str, then: Callable[[], None]) -> None:
    """Do it at once where nothing is lost by it, else when it is wished nevertheless."""
    typed = [dialog for window in windows.open for dialog in window.findChildren(QDialog) if dialog.isVisible() and _typed_into(dialog)]
    jobs = [job.name for window in windows.open for job in window.session.jobs.running if job.stores]
    said = [tr("What you typed in “{title}” would be lost.", title=dialog.windowTitle()) for dialog in typed]
    said += [tr("“{name}” would be stopped; what was stored before stands.", name=name) for name in jobs]
    above = typed[0] if typed else windows.current()
    if not said or above is None:
        then()
        return
    from gui.dialogs.confirm import confirm

    said.append(tr("It holds from the next start on in any case."))
    above.window().raise_()
    confirm(above, title, " ".join(said), yes, then)


def _typed_into(dialog: QDialog) -> bool:
    """Whether a person has typed into it."""
    lines = any(line.isModified() and not line.isReadOnly() for line in dialog.findChildren(QLineEdit))
    boxes: Sequence[QPlainTextEdit | QTextEdit] = [*dialog.findChildren(QPlainTextEdit), *dialog.findChildren(QTextEdit)]
    return lines or any(box.document().isModified() and not box.isReadOnly() for box in boxes)


def _renew(windows: Windows) -> None:
    """All windows anew, each where the one before it was."""
    front = windows.current()
    speak(windows.settings.get("language"))
    ends = QApplication.quitOnLastWindowClosed()
    QApplication.setQuitOnLastWindowClosed(False)
    try:
        for window in list(windows.open):
            made = _made_anew(windows, window)
            front = made if window is front else front
    finally:
        QApplication.setQuitOnLastWindowClosed(ends)
    if front is not None:
        to_front(front)


def _made_anew(windows: Windows, window: MainWindow) -> MainWindow:
    kept = Kept.of(window)
    window.state.end()  # the one that is made stands where this one stood
    for dialog in window.findChildren(QDialog):
        dialog.done(QDialog.DialogCode.Rejected)
    made = windows.make()
    window.close()
    kept.put(made)
    made.show()
    return made


def start_anew(ours: Mapping[str, str]) -> None:
    """Start the program once more, without the files it was started with: it opens what was open.  `ours`: what of the environment
    this one has set for itself, which the other sets for itself."""
    around = {name: value for name, value in os.environ.items() if name not in ours}
    around["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # a packaged program is a program of its own, not a part of this one
    subprocess.Popen(again(sys.executable, sys.orig_argv, len(sys.argv) - 1), env=around)


def again(program: str, line: Sequence[str], files: int) -> list[str]:
    """The command line of this program without the files at its end."""
    return [program, *line[1 : len(line) - files]]

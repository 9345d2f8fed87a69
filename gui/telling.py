"""What changes is said to assistive technology: what is selected on the timeline, what a filter leaves, that all is saved, the end of a
job, and the messages of the banner.

Each is said once things are quiet, so that whoever types or steps on is not talked over; of one kind the last is said.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from model.qt.jobs import Job
from model.translation import figures, tr
from model.wording import count_words

if TYPE_CHECKING:
    from gui.main_window import MainWindow

QUIET = 300  # milliseconds


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something; nothing happens where none listens."""
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Telling(QObject):
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self._tell)
        session = window.session
        session.view.filter_changed.connect(self._filtered)
        session.view.selection_changed.connect(self._selected)
        session.saved.connect(self._saved)
        session.jobs.started.connect(self._started)
        window.banner.told.connect(self._message)

    def _say(self, kind: str, words: str) -> None:
        self._waiting[kind] = words
        self._timer.start()

    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for kind, words in waiting.items():
            announce(self._window.panes["Timeline"].pane.lanes if kind == "selected" else self._window, words, urgent=kind == "error")

    def _filtered(self, *_: object) -> None:
        session = self._window.session
        total = count_words(len(session.columns), "event")
        said = tr("{shown} of {events}", shown=figures(session.shown_count), events=total) if session.view.filter else total
        self._say("filter", said)

    def _selected(self, *_: object) -> None:
        """Said by the timeline while it has the keyboard: a list says itself what its row is."""
        timeline = self._window.panes["Timeline"].pane
        if timeline.lanes.hasFocus():
            self._say("selected", timeline.lanes.accessibleName())

    def _saved(self) -> None:
        self._say("saved", tr("saved"))

    def _started(self, job: Job) -> None:
        job.finished.connect(partial(self._finished, job.name))

    def _finished(self, name: str, _result: object) -> None:
        """What took so long that its progress was shown; what failed or was stopped is told by the banner."""
        if self._window.status.progress.isVisible():
            self._say("job", tr("{name}: done", name=name))

    def _message(self, level: str, words: str) -> None:
        self._say("error" if level == "error" else "message", words)

"""What a correction of articles would change, before it is made: worked out in a job while one looks, listed before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.rows_table import RowsTable
from model.qt.jobs import Job
from model.qt.rows_model import RowsModel
from model.qt.session import Session
from model.translation import noted, tr, trn
from model.wording import shown

if TYPE_CHECKING:
    from model.differing import Difference
    from model.relinking import Preview

NOUNS = {"article": noted("Article"), "event": noted("Event"), "series": noted("Series")}


class WhatChanges(Dialog):
    """A dialog that shows a preview and applies it.  `work_out` starts the job that makes one."""

    def __init__(self, session: Session, title: str, explains: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, width=1000, explains=explains)
        self._session = session
        self._job: Job | None = None
        self.found: Preview | None = None
        self.told = self.note("")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(tr("How far it is"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        held = self.stop.sizePolicy()
        held.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes and goes
        self.stop.setSizePolicy(held)
        self.model = RowsModel((tr("What"), tr("Changes"), tr("Before"), tr("After")), self)
        self.table = RowsTable(self.model, tr("What changes"), (0, 150, 245, 245), self)
        self.table.setMinimumHeight(260)
        self._over = False  # closed: what would start something may still come
        self.finished.connect(lambda _result: self._end())

    def end_with(self, yes: str) -> None:
        """The lower part: what changes, and the buttons."""
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        row.addWidget(self.progress)
        row.addWidget(self.stop)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        QWidget.setTabOrder(self.previousInFocusChain(), self.stop)  # made before what stands above them
        QWidget.setTabOrder(self.stop, self.table)
        self.go = self.buttons(yes)
        self.go.clicked.connect(self.apply)
        self._waiting(False)
        self.go.setEnabled(False)

    def work_out(self, start: Callable[[], Job]) -> None:
        """Have a preview made in place of the one that is there or under way."""
        if self._over:
            return
        self._leave()
        self.found = None
        self.model.show(())
        self.go.setEnabled(False)
        self.told.setText(tr("Working out what changes…"))
        self._waiting(True)
        job = self._job = start()
        job.progress.connect(lambda done, total, _text: self._progress(job, done, total))
        job.finished.connect(lambda found: self._show(job, found))
        job.failed.connect(lambda sentence: self._failed(job, sentence))
        job.cancelled.connect(lambda: self._failed(job, ""))

    def nothing(self, words: str) -> None:
        """There is nothing to work out, since `words`."""
        self._leave()
        self.found = None
        self.model.show(())
        self.told.setText(words)
        self._waiting(False)
        self.go.setEnabled(False)

    def apply(self) -> None:
        """Change what is shown."""
        if self.found is None:
            return
        if self._session.apply_preview(self.found, self):
            self.accept()
        else:
            self.say(tr("It could not be applied as it is shown. Close this, and try again."))

    def _progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _show(self, job: Job, found: Preview) -> None:
        if job is not self._job:
            return
        self._job, self.found = None, found
        self._waiting(False)
        self.model.show([_row(one) for one in found.differences])
        self.told.setText(_counted(found.differences))
        self.go.setEnabled(True)

    def _failed(self, job: Job, sentence: str) -> None:
        if job is self._job:
            self._job = None
            self._waiting(False)
            self.told.setText(sentence or tr("Stopped. Nothing was changed."))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        """Nothing is started or shown any more."""
        self._over = True
        self._leave()

    def _leave(self) -> None:
        """What is under way is of no use any more."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _waiting(self, waiting: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(waiting)
        self.stop.setVisible(waiting)


def _row(one: Difference) -> tuple[str, str, str, str]:
    name = tr("{noun}: {name}", noun=tr(NOUNS[one.noun]), name=shown(one.name)) if one.noun != "event" else shown(one.name)
    return name, tr(one.what), shown(one.before), shown(one.after)


def _counted(found: tuple[Difference, ...]) -> str:
    """How many of what change."""
    if not found:
        return tr("Nothing that is shown changes: no date, status or series hangs on it.")
    counts = {noun: len({one.key for one in found if one.noun == noun}) for noun in NOUNS}
    words = (
        trn("{n} event changes", "{n} events change", counts["event"]) if counts["event"] else "",
        trn("{n} series changes", "{n} series change", counts["series"]) if counts["series"] else "",
        trn("{n} article changes", "{n} articles change", counts["article"]) if counts["article"] else "",
    )
    return tr("{changes}. You can undo it.", changes=" · ".join(word for word in words if word))

"""The line below the panes: keys one may press, a long job's progress, and whether all is saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from gui.actions import hints
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from model.translation import tr

PATIENCE = 500  # milliseconds before a job is shown: what is quick needs no progress


class StatusBar(QFrame):
    """Shows one job: the one that reported last.  `cancelled` when its button is pressed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setFixedHeight(27)
        self.hints = ElidedLabel()
        self.job_text = ElidedLabel()
        self.progress = QProgressBar()
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.cancel = QToolButton()
        self.cancel.setText(tr("Cancel"))
        self.cancel.setProperty("kind", "flat")
        self.cancel.clicked.connect(self.cancelled)
        self.state = QLabel("")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 1, 20, 0)
        row.setSpacing(10)
        row.addWidget(self.hints, 1)
        row.addWidget(self.job_text)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        row.addSpacing(8)
        row.addWidget(self.state)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(lambda: self._show_job(True))
        self._show_job(False)
        self.show_hints()

    def show_hints(self, changed: Mapping[str, Iterable[str]] | None = None) -> None:
        """Name the keys; `changed` are a person's own, by action id."""
        self.hints.setText("    ".join(f"{keys} {tr(words)}" for keys, words in hints(changed)))

    def job_started(self, text: str) -> None:
        """A job begins; it is shown once it has taken longer than half a second."""
        self.job_progress(0, 0, text)
        self._timer.start()

    def job_progress(self, done: int, total: int, text: str) -> None:
        self.job_text.setText(text)
        self.progress.setRange(0, max(0, total))
        self.progress.setValue(min(done, total) if total else 0)

    def job_ended(self) -> None:
        self._timer.stop()
        self._show_job(False)

    def saving(self) -> None:
        self.state.setText(tr("saving…"))

    def saved(self) -> None:
        self.state.setText(tr("saved"))

    def not_kept(self) -> None:
        self.state.setText(tr("read only"))

    def nothing_to_save(self) -> None:
        self.state.setText("")

    def apply_theme(self, theme: Theme) -> None:
        """All colours come from the style sheet."""

    def _show_job(self, visible: bool) -> None:
        for widget in (self.job_text, self.progress, self.cancel):
            widget.setVisible(visible)

"""The slim bar of the review: how far one is, what is looked at, and what can be said of the event that is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QProgressBar, QToolButton, QWidget

from gui.actions import by_id, shown
from gui.icons import icon
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from model.domain import Review
from model.translation import figures, noted, tr, trn

STATES = {
    Review.UNREVIEWED: noted("not reviewed"),
    Review.ACCEPTED: noted("accepted"),
    Review.DISMISSED: noted("dismissed"),
}
VERDICTS = (("review.accept", noted("Accept")), ("review.dismiss", noted("Dismiss")), ("review.skip", noted("Skip")))
"""The buttons and their short words."""
WIDEST = 250  # pixels of the words for what is looked at; all of them are in the tool tip


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review is: events accepted and dismissed, and all there are, those among them."""

    accepted: int
    dismissed: int
    total: int

    @property
    def reviewed(self) -> int:
        return self.accepted + self.dismissed

    @property
    def done(self) -> bool:
        return self.reviewed >= self.total


def progress_words(progress: Progress) -> str:
    """ "12 of 74 reviewed, 3 dismissed"; at the end that all are."""
    if not progress.total:
        return tr("There is no event to review here.")
    dismissed = trn("{n} dismissed", "{n} dismissed", progress.dismissed)
    if progress.done:
        accepted = trn("{n} accepted", "{n} accepted", progress.accepted)
        done = trn("The one event here is reviewed", "All {n} events here are reviewed", progress.total)
        return f"{done}: " + ", ".join([accepted, dismissed] if progress.dismissed else [accepted])
    reviewed = tr("{reviewed} of {total} reviewed", reviewed=figures(progress.reviewed), total=figures(progress.total))
    return f"{reviewed}, {dismissed}" if progress.dismissed else reviewed


class ReviewBar(QFrame):
    """Its buttons trigger the window's commands; the focus stays where it is when they are clicked, and the Tab key reaches them."""

    def __init__(self, commands: Mapping[str, QAction], scopes: Sequence[str], more: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_bar")
        self.setAccessibleName(tr("Review"))
        self._commands = commands
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("strong", True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress.setAccessibleName(tr("How much is reviewed"))
        self.state = ElidedLabel()
        self.state.setProperty("tone", "soft")
        self.look = self._look(scopes, more)
        self.verdicts = {name: self._button(name, words) for name, words in VERDICTS}
        self.leave = QToolButton()
        self.leave.setProperty("kind", "flat")
        self.leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave.setAccessibleName(tr("Leave the review"))
        self.leave.setToolTip(tr("Leave the review: everything is kept"))
        self.leave.clicked.connect(commands["review.start"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 5)
        row.setSpacing(10)
        row.addWidget(self.told)
        row.addWidget(self.progress)
        row.addWidget(self.state, 1)
        row.addWidget(self.look)
        row.addSpacing(6)
        for button in self.verdicts.values():
            row.addWidget(button)
        row.addWidget(self.leave)

    def _look(self, scopes: Sequence[str], more: Sequence[str]) -> QToolButton:
        """What is looked at, as a menu of the commands that choose it."""
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands right of the words
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions([self._commands[name] for name in scopes])
        menu.addSeparator()
        menu.addActions([self._commands[name] for name in more])
        button.setMenu(menu)
        return button

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        keys = by_id(name).keys
        button.setText(f"{tr(words)}  {shown(keys[0])}" if keys else tr(words))
        button.setAccessibleName(tr(words))
        button.setToolTip(tr(by_id(name).text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._commands[name].trigger)
        return button

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys that are in force, by action id."""
        for name, words in VERDICTS:
            self.verdicts[name].setText(f"{tr(words)}  {keys[name]}" if keys.get(name) else tr(words))

    def show_progress(self, progress: Progress) -> None:
        """How far one is."""
        self.told.setText(progress_words(progress))
        self.told.setAccessibleName(progress_words(progress))
        self.progress.setRange(0, max(1, progress.total))
        self.progress.setValue(min(progress.reviewed, progress.total))

    def show_state(self, review: Review | None) -> None:
        """What was said of the selected event; None where there is none."""
        words = tr("this event: {state}", state=tr(STATES[review])) if review is not None else tr("no event is selected")
        self.state.setText(words)
        self.state.setAccessibleName(words)
        for name in ("review.accept", "review.dismiss"):
            self.verdicts[name].setEnabled(review is not None)

    def show_look(self, words: str) -> None:
        """What is looked at, in words."""
        short = self.look.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        self.look.setText(f"{short} ")
        self.look.setToolTip(words)
        self.look.setAccessibleName(tr("What is looked at: {what}", what=words))

    def apply_theme(self, theme: Theme) -> None:
        self.look.setIcon(icon("chevron-down", theme.roles["soft"], 10))
        self.leave.setIcon(icon("close", theme.roles["soft"]))

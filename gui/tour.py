"""Four quiet hints for who starts the program for the first time: beside what they are about, one after the other, never again after.

The keyboard stays where it is: a hint goes on by itself as soon as one does what it tells, by its button or by Enter where the button
has the keyboard, and Esc or “Skip” ends the tour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from gui.actions import by_id, shown
from model.translation import noted, tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.widgets.hint_card import HintCard

LATER = 1200  # milliseconds after the first events are shown


@dataclass(frozen=True, slots=True)
class Hint:
    """Words beside a pane; `keys`: the actions whose keys stand in them, by name; the triggering of one of `does` goes on."""

    pane: str
    title: str
    words: str
    keys: tuple[tuple[str, str], ...] = ()
    does: tuple[str, ...] = ()


HINTS = (
    Hint(
        "Timeline",
        noted("Go from event to event"),
        noted("{next} goes to the next event, {zoom_in} and {zoom_out} zoom, {fit} shows all. A click and the wheel do the same."),
        (("next", "go.next_event"), ("zoom_in", "view.zoom_in"), ("zoom_out", "view.zoom_out"), ("fit", "view.fit")),
        ("go.next_event", "go.previous_event", "view.zoom_in", "view.zoom_out"),
    ),
    Hint(
        "Event card",
        noted("Why this date, and who says so"),
        noted("Below the lanes stands how the date was found. {read} shows the sentence it was read from."),
        (("read", "go.reader"),),
        ("go.reader",),
    ),
    Hint(
        "Participants",
        noted("Only who you want to see"),
        noted("{find} finds a participant, {check} checks it. {clear} takes the filter away again."),
        (("find", "participants.panel"), ("check", "participants.toggle"), ("clear", "edit.clear")),
        ("participants.panel", "participants.toggle", "filter.open"),
    ),
    Hint(
        "Reader",
        noted("Everything by key"),
        noted("{palette} runs any command by a few letters of its name; {keys} shows all keys."),
        (("palette", "view.palette"), ("keys", "help.keys")),
        ("view.palette", "help.keys"),
    ),
)


class Tour(QObject):
    """Begins by itself once, when there are events to be seen, and on demand from the help menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.card: HintCard | None = None
        self._first_time = False  # whether it shall begin by itself
        self.at = -1  # the hint that is shown, -1 for none
        self._onward = QTimer(self, singleShot=True, interval=LATER)  # one for all: who presses → three times goes one hint on, not three
        self._onward.timeout.connect(self.onward)
        self._soon = QTimer(self, singleShot=True, interval=LATER)
        self._soon.timeout.connect(self._begin)
        session = window.session
        for changed in (session.changed, session.closed, session.jobs.started, session.jobs.ended):
            changed.connect(self._follow)

    def begin_later(self) -> None:
        """Begin once there are events to be seen, no articles are being read, and the person had a moment to look."""
        self._first_time = True
        self._follow()

    def _quiet(self) -> bool:
        """Whether the panes are seen, and nothing is being read into them: hints beside what still grows are not read."""
        window = self._window
        return window.stack.currentWidget() is window.columns and not any(job.stores for job in window.session.jobs.running)

    def _follow(self, *_: object) -> None:
        """Begin as soon as may be, where that was asked for; a hint that is shown stays away for as long as it would be in the way."""
        quiet = self._quiet()
        if self._first_time:
            if not quiet or not len(self._window.session.columns):
                self._soon.stop()
            elif not self._soon.isActive():
                self._soon.start()
        elif self.card is not None and self.at >= 0 and quiet == self.card.isHidden():
            if quiet:
                self._show(self.at)
            else:
                self.card.leave()

    def _begin(self) -> None:
        if self._window.settings.get("tour_seen"):  # in another window
            self._first_time = False
        elif self._window.isVisible() and self._quiet():
            self.start()

    def start(self) -> None:
        """Show the first hint, after all has been read.  The tour counts as seen from here on, however it ends."""
        from gui.widgets.hint_card import HintCard

        self._first_time = False
        self._soon.stop()
        self._window.settings.set("tour_seen", True)
        if self.card is None:
            self.card = HintCard(self._window)
            self.card.onward.connect(self.onward)
            self.card.skipped.connect(self.end)
            for widget in (self._window, *(self._window.panes[name] for name in {hint.pane for hint in HINTS})):
                widget.installEventFilter(self)
            for name in {name for hint in HINTS for name in hint.does}:
                self._window.commands[name].triggered.connect(self._done)
        self._show(0)
        if self.card.isHidden():
            self._window.session.message.emit("info", tr("The hints come as soon as all articles are read."))

    def onward(self) -> None:
        """The next hint; after the last one the end."""
        self._onward.stop()
        self._show(self.at + 1)

    @property
    def seen(self) -> bool:
        """Whether a hint is to be seen."""
        return self.card is not None and not self.card.isHidden()

    def end(self) -> bool:
        """Away with the hints; False where none was to be seen."""
        shown_now = self.seen
        self.at = -1
        self._onward.stop()
        if self.card is not None:
            self.card.leave()
        return shown_now

    def _done(self) -> None:
        name = self.sender().objectName()
        if self.seen and name in HINTS[self.at].does and not self._onward.isActive():
            self._onward.start()

    def _show(self, number: int) -> None:
        window, card = self._window, self.card
        if number >= len(HINTS) or card is None:
            self.end()
            return
        self.at = number
        if not self._quiet():
            card.leave()
            return
        hint = HINTS[number]
        keys = {name: shown((window.keys(by_id(action)) or ("–",))[0]) for name, action in hint.keys}
        last = number == len(HINTS) - 1
        card.tell(
            tr(hint.title),
            tr(hint.words, **keys),
            tr("{number} of {all}", number=number + 1, all=len(HINTS)),
            tr("Done") if last else tr("Next"),
            "" if last else tr("Skip"),
        )
        self._place()

    def _place(self) -> None:
        """At the foot of the pane it tells of, or above a pane so low that little of it would be seen."""
        if self.card is not None and self.at >= 0:
            frame: QWidget = self._window.panes[HINTS[self.at].pane]
            size, room = self.card.sizeHint(), self._window.rect()
            low = frame.height() < 3 * size.height()
            down = -12 if low else frame.height() - 24
            corner = frame.mapTo(self._window, QPoint((frame.width() - size.width()) // 2, down - size.height()))
            left = max(12, min(corner.x(), room.width() - size.width() - 12))
            top = max(12, min(corner.y(), room.height() - size.height() - 40))
            self.card.setGeometry(left, top, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

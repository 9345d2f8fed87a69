"""Reviewing what was read: one event after the other, many at once, those dismissed, and those picked to be joined or parted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu, QVBoxLayout

from gui.action_set import Function
from gui.actions import by_id, key_of, shown
from model.domain import Review
from model.qt.picks import NOTHING, toggled
from model.qt.view_state import Selection
from model.reviewing import Look, Scope, following, in_order
from model.translation import noted, tr

if TYPE_CHECKING:
    from gui.dialogs.review_many import Choice
    from gui.joining import Joining
    from gui.main_window import MainWindow
    from gui.review_bar import ReviewBar
    from gui.review_look import Looking
    from gui.series_commands import SeriesCommands
    from model.changes import Changes
    from model.edits import Chosen, Edit

SCOPES = {f"review.scope_{scope.value}": scope for scope in Scope}
FIRST = "review.doubtful_first"
JOINING = ("merge", "split", "same", "different")
OF_SERIES = ("move", "new", "rename", "merge", "split")
MENU_OF_SERIES = (
    tuple(f"review.series_{name}" for name in ("rename", "merge", "split", "new")), ("review.series_move",),
)  # fmt: skip
MENU_OF_EVENT = (
    ("edit.event", "review.accept", "review.dismiss"), ("review.pick", "review.merge", "review.same", "review.different", "review.split"),
    ("review.series_move",),
)  # fmt: skip
NOWHERE = {
    Scope.LANE: noted("Select an event that stands in a lane first: one with a date, which the filter lets through."),
    Scope.ARTICLE: noted("Select an event that an article tells of, or an article, first."),
}
ALREADY = {
    Review.ACCEPTED: noted("“{title}” is accepted already."), Review.UNREVIEWED: noted("“{title}” is not reviewed yet."),
    Review.DISMISSED: noted("“{title}” is dismissed already."),
}  # fmt: skip
SAID = {Review.ACCEPTED: noted("Accepted “{title}”."), Review.UNREVIEWED: noted("“{title}” is to be reviewed again."),
        Review.DISMISSED: noted("Dismissed “{title}”. {undo} brings it back.")}  # fmt: skip


class Reviewing(QObject):
    """The review of one window.  What is accepted and dismissed is the project's; here is what is looked at, and what was before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.active = False
        self.bar: ReviewBar | None = None
        self._seen: list[str] = []  # keys of the events looked at, the last one last
        self._verdicts: list[tuple[str, Review]] = []  # what was said in this review, the last one last
        session = window.session
        session.changed.connect(self._changed)
        session.opened.connect(self.leave)
        session.closed.connect(self.leave)
        session.view.filter_changed.connect(self._show)
        session.view.selection_changed.connect(self._show)
        for view in (window.panes["Participants"].pane.series, window.panes["Event list"].pane.table):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._open_menu)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {
            "review.start": self.toggle,
            "review.accept": partial(self.say, Review.ACCEPTED),
            "review.dismiss": partial(self.say, Review.DISMISSED),
            "review.unreview": partial(self.say, Review.UNREVIEWED),
            "review.skip": self.skip,
            "review.back": self.back,
            **{name: partial(self.look_at, scope) for name, scope in SCOPES.items()},
            FIRST: self.switch_order,
            "review.accept_many": partial(self.say_of_many, Review.ACCEPTED),
            "review.dismiss_many": partial(self.say_of_many, Review.DISMISSED),
            "review.dismissed": self.list_dismissed,
            "review.pick": self.pick,
            **{f"review.{name}": lambda name=name: getattr(self.joining, name)() for name in JOINING},
            **{f"review.series_{name}": lambda name=name: getattr(self.of_series, name)() for name in OF_SERIES},
        }

    # What is not needed before it is asked for, and costs nothing until then.

    @cached_property
    def looking(self) -> Looking:
        """What is looked at."""
        from gui.review_look import Looking

        return Looking(self._window)

    @cached_property
    def joining(self) -> Joining:
        """The commands for events that are one, or are not."""
        from gui.joining import Joining

        return Joining(self._window)

    @cached_property
    def of_series(self) -> SeriesCommands:
        """The commands for series."""
        from gui.series_commands import SeriesCommands

        return SeriesCommands(self._window)

    # -- the mode ---------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Begin the review, or leave it."""
        if self.active:
            self.leave()
        else:
            self.looking.restore()
            self.begin()

    def begin(self) -> None:
        """Show the bar and an event that nobody has reviewed: the selected one, where it is such, else the next."""
        self.active = True
        self._seen.clear()
        self._verdicts.clear()
        self._made_bar().show()
        self._stand()
        self._go_on(stay=True)
        self._window.focus_pane("Timeline")

    def leave(self) -> None:
        """Put the bar away.  All that was said stands."""
        if self.active and self.bar is not None:
            self.active = False
            self.bar.hide()
        self._stand()

    def look_at(self, scope: Scope) -> None:
        """Look at all events, at what the filter shows, at the selected event's lane or article."""
        look = self.looking.meant(scope)
        if look is None:
            self._session.message.emit("info", tr(NOWHERE[scope]))
            self._stand()
        else:
            self._take(look)

    def switch_order(self) -> None:
        """What is uncertain or disputed first, or in order of time."""
        if not self.active:
            self.looking.restore()
        look = self.looking.look
        self._take(Look(look.scope, look.key, look.grouping, not look.doubtful_first), anew=not look.doubtful_first)

    def _take(self, look: Look, *, anew: bool = False) -> None:
        self.looking.take(look)
        if not self.active:
            self.begin()
        else:
            self._stand()
            self._go_on(stay=not anew, anew=anew)

    # -- one event --------------------------------------------------------------------------------------------------

    def say(self, review: Review) -> None:
        """Accept or dismiss the selected event; in the review, go on to the next one.  Of several that are picked it is asked first."""
        session = self._session
        if len(session.view.picks) > 1 and not self.active and review is not Review.UNREVIEWED:
            self.say_of_many(review)
            return
        event = session.find_event(session.view.selection.event)
        if event is None:
            return
        if session.review_state(event.key) is review:
            if self.active and review is not Review.UNREVIEWED:
                self.skip()
            else:
                session.message.emit("info", tr(ALREADY[review], title=event.title))
            return
        after = self._after(event.key) if self.active and review is not Review.UNREVIEWED else ""
        if not session.do(edit_of(review, [event.key])):
            return
        if self.active:
            self._seen.append(event.key)
            self._verdicts.append((event.key, review))
            self._select(after)
            self._show()
        else:
            session.message.emit("info", tr(SAID[review], title=event.title, undo=key_of("edit.undo")))

    def skip(self) -> None:
        """Leave this event as it is, and go on."""
        if key := self._session.view.selection.event:
            self._seen.append(key)
        self._go_on()

    def back(self) -> None:
        """Back to the event looked at before, where it is still there."""
        while self._seen:
            key = self._seen.pop()
            if key != self._session.view.selection.event and self._session.find_event(key) is not None:
                self._select(key)
                return
        self._session.message.emit("info", tr("No event was looked at before this one."))

    def _after(self, key: str) -> str:
        """The key of the event to be reviewed after this one, "" where no other is left."""
        columns, looking = self._session.columns, self.looking
        row, waiting = columns.keys.find(key), looking.waiting()
        waiting[row] = False
        found = following(waiting, in_order(columns, looking.look), row)
        return columns.keys[found] if found >= 0 else ""

    def _go_on(self, *, stay: bool = False, anew: bool = False) -> None:
        """Go to the next event to be reviewed (`anew`: from the first one on); with `stay` keep to the selected one, where it is to be."""
        columns, looking = self._session.columns, self.looking
        row, waiting = self._row(), looking.waiting()
        if not (stay and row >= 0 and waiting[row]):
            found = following(waiting, in_order(columns, looking.look), -1 if anew else row)
            self._select(columns.keys[found] if found >= 0 else "")
        self._show()

    def _row(self) -> int:
        return self._session.columns.keys.find(self._session.view.selection.event)

    def _select(self, key: str) -> None:
        event = self._session.find_event(key) if key else None
        if event is not None:
            self._session.view.select(Selection(key, 0, event.mentions[0].article if event.mentions else ""), self)

    # -- what is shown ----------------------------------------------------------------------------------------------

    def _made_bar(self) -> ReviewBar:
        """The bar below the message, made when it is first wanted."""
        if self.bar is None:
            from gui.review_bar import ReviewBar

            window = self._window
            self.bar = ReviewBar(window.commands, tuple(SCOPES), (FIRST,))
            self.bar.apply_theme(window.theme)
            window.theme_changed.connect(self.bar.apply_theme)
            box = window.stack.parentWidget().layout()
            assert isinstance(box, QVBoxLayout)
            box.insertWidget(box.indexOf(window.stack), self.bar)
        keys = {name: self._window.keys(by_id(name)) for name in self.bar.verdicts}
        self.bar.show_keys({name: shown(each[0]) if each else "" for name, each in keys.items()})
        return self.bar

    def _show(self, *_: object) -> None:
        """Tell how far one is."""
        if self.active and self.bar is not None:
            key = self._session.view.selection.event
            self.bar.show_progress(self.looking.progress())
            self.bar.show_state(self._session.review_state(key) if self._session.find_event(key) is not None else None)
            self.bar.show_look(self.looking.words())

    def _stand(self) -> None:
        """Show in the menus what is in force."""
        commands = self._window.commands
        commands["review.start"].setChecked(self.active)
        if self.active:
            commands[f"review.scope_{self.looking.look.scope.value}"].setChecked(True)
            commands[FIRST].setChecked(self.looking.look.doubtful_first)
        self._window.stand("review", self.active)

    def _changed(self, _changes: Changes, initiator: object) -> None:
        """After an undo go back to the event it was of."""
        if not self.active:
            return
        if initiator is None and self._verdicts:
            key, said = self._verdicts[-1]
            if self._session.review_state(key) is not said:
                self._verdicts.pop()
                if self._seen and self._seen[-1] == key:
                    self._seen.pop()
                self._select(key)
        self._show()

    # -- many at once -----------------------------------------------------------------------------------------------

    def say_of_many(self, review: Review) -> None:
        """Ask which events, with their numbers, and accept or dismiss them in one step."""
        from gui.dialogs.review_many import ReviewMany

        dialog = ReviewMany(review, self.looking.choices(review), self._window)
        dialog.chosen.connect(partial(self._say_of, review))
        dialog.open()

    def _say_of(self, review: Review, choice: Choice) -> None:
        from model.edits import chosen_rows

        session = self._session
        if choice.columns is not session.columns:
            session.message.emit("info", tr("The events have changed meanwhile. Choose again."))
        elif session.do(edit_of(review, chosen_rows(choice.columns, choice.rows)), self):
            session.view.pick(NOTHING)
            if self.active:
                self._go_on(stay=True)

    def list_dismissed(self) -> None:
        """Show what was dismissed, to bring it back."""
        from gui.dialogs.dismissed import Dismissed

        Dismissed(self._session, self._window).open()

    # -- picking; the menus of rows ---------------------------------------------------------------------------------

    def pick(self) -> None:
        """Pick the selected event, or let it go."""
        row = self._row()
        if row >= 0:
            self._session.view.pick(toggled(self._session.columns, row, self._session.view.picks), self)

    def _open_menu(self, where: QPoint) -> None:
        """What can be done with the series of a row of the series' tab, or with the event of a row of the list."""
        view = self.sender()
        assert isinstance(view, QAbstractItemView)
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for names in MENU_OF_SERIES if view is self._window.panes["Participants"].pane.series else MENU_OF_EVENT:
            if menu.actions():
                menu.addSeparator()
            menu.addActions([self._window.commands[name] for name in names])
        menu.popup(view.viewport().mapToGlobal(where))


def edit_of(review: Review, events: Sequence[str] | Chosen) -> Edit:
    """The edit that says this of events."""
    from model.edits import accept_events, dismiss_events, unreview_events

    edits = {Review.ACCEPTED: accept_events, Review.DISMISSED: dismiss_events, Review.UNREVIEWED: unreview_events}
    return edits[review](events)

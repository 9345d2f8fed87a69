"""What the window itself does, group by group: search, clearing, dates, help.  The panes' commands are their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from gui.action_set import Function
from gui.articles import Articles
from gui.correcting import Correcting
from gui.exports import Exports
from gui.full_screen import FullScreen
from gui.lists import Lists
from gui.preferences import Preferences
from gui.projects import Projects
from gui.reading import Reading
from gui.reviewing import Reviewing
from model.qt.picks import NOTHING
from model.qt.view_state import Selection

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.tour import Tour


class WindowCommands(QObject):
    """The functions behind the window's actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._tour: Tour | None = None
        self.projects = Projects(window)
        self.exports = Exports(window)
        self.reading = Reading(window)
        self.articles = Articles(window)
        self.correcting = Correcting(window)
        self.preferences = Preferences(window)
        self.reviewing = Reviewing(window)
        self.lists = Lists(window)
        self.full_screen = FullScreen(window)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        window = self._window
        return {
            **self.projects.commands(),
            **self.reading.commands(),
            **self.articles.commands(),
            **self.correcting.commands(),
            **self.preferences.commands(),
            **self.reviewing.commands(),
            **self.exports.commands(),
            **self.lists.commands(),
            **self.full_screen.commands(),
            "edit.undo": self._session.undo_last,
            "edit.redo": self._session.redo,
            "edit.search": self.search,
            "edit.next_hit": lambda: window.search.step(1),
            "edit.previous_hit": lambda: window.search.step(-1),
            "edit.clear": self.clear,
            "view.next_pane": lambda: window.cycle_panes(1),
            "view.previous_pane": lambda: window.cycle_panes(-1),
            "view.palette": lambda: window.palette_overlay.open_palette(),
            "lanes.find": lambda: window.palette_overlay.open_palette("lanes"),
            "go.date": self.go_to_date,
            "help.tour": lambda: self.tour().start(),
            "help.about": self.about,
        }

    # -- search, clear, go ------------------------------------------------------------------------------------------

    def search(self) -> None:
        field = self._window.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def clear(self) -> None:
        """One step: an overlay, the search, the review, what is picked, a measured span, the selection, the filter, a message;
        with nothing left, back to the timeline, and from there out of full screen."""
        window, view = self._window, self._session.view
        for overlay in window.overlays():
            if overlay.is_open():
                overlay.dismiss()
                return
        if self._tour is not None and self._tour.seen and self._tour.end():
            return
        if window.search.searching():
            window.search.clear_search()
            if window.search.hasFocus():
                window.focus_pane("Timeline")
        elif self.reviewing.active:
            self.reviewing.leave()
        elif view.picks:
            view.pick(NOTHING)
        elif view.measured is not None:
            view.measure(None)
        elif view.selection:
            view.select(Selection(article=view.selection.article))
        elif view.filter:
            view.clear_filter()
        elif window.banner.text():
            window.banner.hide()
        elif not self.full_screen.leave_at_last():
            window.focus_pane("Timeline")

    def go_to_date(self) -> None:
        from gui.dialogs.go_to_date import GoToDate

        dialog = GoToDate(self._window, self._session.columns.span())
        dialog.chosen.connect(self._window.panes["Timeline"].pane.show_span)
        dialog.open()

    # -- help ---------------------------------------------------------------------------------------------------------

    def tour(self) -> Tour:
        """The first hints, made when they are first wanted."""
        from gui.tour import Tour

        self._tour = self._tour or Tour(self._window)
        return self._tour

    def about(self) -> None:
        from gui.dialogs.about import About

        About(self._window).open()

"""The monkey's hands at correcting: forms, merges, splits, reviews, whole articles, steps back and forth, each as a person would do it."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.main_window import MainWindow
from model.domain import Event
from model.filtering import Filter, Reviewed
from model.qt.picks import of_rows
from model.qt.view_state import Selection
from tests.bench.monkey_dialogs import DialogHands
from tests.bench.monkey_watch import spin, until

FAST = 4.0  # seconds a job may take before what it would ask is waited for no longer
KINDS_OF_EXPORT = (".csv", ".json", ".ics", ".md", ".html", ".graphml", ".timeline.json")


class EditHands:
    """All dice are those of the seed."""

    def __init__(self, dice: random.Random) -> None:
        self.dice, self.dialogs = dice, DialogHands(dice)

    def ways(self) -> list[tuple[int, Callable[[MainWindow], str]]]:
        """How often each is done, of all that is done here."""
        return [
            (8, self.form), (4, self.added), (5, self.from_words), (12, self.joined), (10, self.parted), (8, self.reviewed),
            (5, self.many), (3, self.dismissed), (5, self.disagreements), (10, self.people), (9, self.series), (4, self.articles),
            (9, self.steps), (4, self.exported), (4, self.looks),
        ]  # fmt: skip

    # -- small things ---------------------------------------------------------------------------------------------------

    def trigger(self, window: MainWindow, name: str) -> bool:
        """Run a command as its key or menu would, if it can run."""
        if not window.commands[name].isEnabled():
            return False
        window.commands[name].trigger()
        spin()
        return True

    def select(self, window: MainWindow, wanted: Callable[[Event], bool] = lambda _event: True) -> Event | None:
        """Select some event that is like this, if one is soon found."""
        session = window.session
        for _ in range(30 if len(session.columns) else 0):
            event = session.find_event(session.columns.keys[self.dice.randrange(len(session.columns))])
            if event is not None and wanted(event):
                at = self.dice.randrange(max(1, len(event.mentions)))
                session.view.select(Selection(event.key, at, event.mentions[at].article if event.mentions else ""))
                spin()
                return event
        return None

    def pick(self, window: MainWindow, least: int, most: int) -> int:
        """Pick some events; how many."""
        session = window.session
        count = min(self.dice.randint(least, most), len(session.columns))
        rows = self.dice.sample(range(len(session.columns)), count)
        session.view.pick(of_rows(session.columns, sorted(rows)))
        return count

    def _asked(self, window: MainWindow, name: str) -> str:
        """Run a command that asks, and answer."""
        return f"{name}: {self.dialogs.settle(window)}" if self.trigger(window, name) else f"{name} cannot run"

    # -- single events --------------------------------------------------------------------------------------------------

    def form(self, window: MainWindow) -> str:
        """The form of an event; or all its changes taken back."""
        self.select(window)
        return self._asked(window, self.dice.choice(("edit.event", "edit.event", "edit.event", "edit.take_back")))

    def added(self, window: MainWindow) -> str:
        """An event by hand."""
        return self._asked(window, "edit.add")

    def from_words(self, window: MainWindow) -> str:
        """Words selected in the reader become an event, or a report of the selected one; or a report is taken off."""
        self.select(window, lambda event: bool(event.mentions))
        text = window.panes["Reader"].pane.text
        length = text.document().characterCount()
        cursor, start = text.textCursor(), self.dice.randrange(max(1, length - 1))
        cursor.setPosition(start)
        cursor.setPosition(min(length - 1, start + self.dice.choice((1, 12, 60, 400))), QTextCursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        name = self.dice.choice(("edit.add_selected", "edit.add_selected", "edit.add_report", "edit.take_report_off"))
        if not self.trigger(window, name):
            return f"{name} cannot run"
        if self.dice.random() < 0.8:
            until(lambda: not window.session.jobs.running, FAST)
        return f"{name}: {self.dialogs.settle(window)}"

    def joined(self, window: MainWindow) -> str:
        """Events are one: those picked, or one that is chosen."""
        name = self.dice.choice(("review.merge", "review.merge", "review.same", "review.different"))
        self.select(window)
        if name != "review.same":
            self.pick(window, 2, 3 if name == "review.merge" else 2)
        return self._asked(window, name)

    def parted(self, window: MainWindow) -> str:
        """Reports and merged events go their own ways."""
        merged = self.dice.random() < 0.5
        self.select(window, lambda event: bool(event.merged) if merged else len(event.mentions) > 1)
        return self._asked(window, self.dice.choice(("review.split", "review.split", "review.different")))

    def disagreements(self, window: MainWindow) -> str:
        """Choose between reports that disagree, keep both, or let it be open again."""
        able = [event for event in window.session.collection.events if event.conflicts]
        if not able:
            return "all reports agree"
        event = self.dice.choice(able)
        window.session.view.select(Selection(event.key, 0, event.mentions[0].article if event.mentions else ""))
        spin()
        name = self.dice.choice(("edit.this_one", "edit.that_one", "edit.keep_both", "edit.reopen"))
        self.trigger(window, name)
        until(lambda: not window.session.jobs.running, FAST)
        return name

    # -- reviewing ------------------------------------------------------------------------------------------------------

    def reviewed(self, window: MainWindow) -> str:
        """Some time in the review, by its keys."""
        if self.dice.random() < 0.4:
            self.select(window)
            self.trigger(window, self.dice.choice([name for name in window.commands if name.startswith("review.scope")]))
        elif not window.own.reviewing.active:
            self.trigger(window, "review.start")
        pressed = [self.dice.choice(("Y", "Y", "N", "J", "K", "Ctrl+Z", "Ctrl+Y", "E")) for _ in range(self.dice.randint(1, 7))]
        for one in pressed:
            if QApplication.activeModalWidget() is not None:
                self.dialogs.settle(window, sure=True)
            keys = QKeySequence(one)[0]
            QTest.keyClick(QApplication.focusWidget() or window, keys.key(), keys.keyboardModifiers())
            spin()
        if self.dice.random() < 0.5:
            self.trigger(window, self.dice.choice(("review.doubtful_first", "review.start", "edit.clear", "review.unreview")))
        return f"review {' '.join(pressed)}"

    def many(self, window: MainWindow) -> str:
        """Accept or dismiss many at once; of what is picked, of what the filter shows."""
        if self.dice.random() < 0.5:
            self.pick(window, 1, 40)
        return self._asked(window, self.dice.choice(("review.accept_many", "review.dismiss_many", "review.accept", "review.unreview")))

    def dismissed(self, window: MainWindow) -> str:
        """Look through what was dismissed, and bring some of it back."""
        return self._asked(window, "review.dismissed")

    # -- participants, series, articles -----------------------------------------------------------------------------------

    def people(self, window: MainWindow) -> str:
        """Edit, merge or split a participant; look at details and go about in them."""
        panel, everyone = window.panes["Participants"].pane, window.session.collection.participants
        if not everyone or not panel.isVisible():
            return "no participants"
        named = [one for one in everyone if one.aliases] or everyone
        who = self.dice.choice(self.dice.choice((named, everyone)))
        window.session.view.participant_asked.emit(who.key, None)
        spin()
        page = panel.people.page
        if page is not None and page.isVisible() and self.dice.random() < 0.4:
            tree = page.tree
            for key in self.dice.choices((Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_End), k=4):
                if tree.isVisible():
                    QTest.keyClick(tree, key)
            links = [one for one in (page.back, page.country, page.revert, page.first, page.last) if one.isVisible() and one.isEnabled()]
            if links and self.dice.random() < 0.6:
                self.dice.choice(links).click()
            return f"details of {who.name:.20}"
        return self._asked(window, self.dice.choice(("participants.edit", "participants.merge", "participants.split", "participants.only")))

    def series(self, window: MainWindow) -> str:
        """Series merged, split, made, named; events put into them."""
        self.select(window, lambda event: bool(event.series) or self.dice.random() < 0.2)
        if self.dice.random() < 0.3:
            self.pick(window, 1, 4)
        return self._asked(window, f"review.series_{self.dice.choice(('move', 'move', 'new', 'rename', 'merge', 'split'))}")

    def articles(self, window: MainWindow) -> str:
        """Correct when an article was published, take it out, put it back, read it again."""
        articles = window.session.collection.articles
        if articles:
            window.session.view.select(Selection(article=self.dice.choice(articles).digest))
            spin()
        names = ("edit.publication", "edit.publication", "file.article_out", "file.articles_out", "file.read_again", "edit.resting")
        name = self.dice.choice((*names, "file.read_all_again"))
        told = self._asked(window, name)
        if self.dice.random() < 0.7:
            until(lambda: not window.session.jobs.running, FAST)
        return told

    # -- steps ----------------------------------------------------------------------------------------------------------

    def steps(self, window: MainWindow) -> str:
        """Back and forth, a few steps, many, or by the list of steps."""
        session, dice = window.session, self.dice
        what = dice.choice(("undo", "redo", "redo", "far", "list"))
        if what in ("undo", "redo"):
            times = dice.choice((1, 1, 2, 7))
            for _ in range(times):
                self.trigger(window, f"edit.{what}")
            return f"{what} {times}"
        if what == "list":
            return self._asked(window, "edit.history")
        number = dice.randint(0, session.undo.count)
        session.go_to_step(number)
        if dice.random() < 0.8:
            until(lambda: not session.jobs.running, FAST)
            session.go_to_step(session.undo.count)
        return f"step {number} of {session.undo.count} and back"

    # -- what goes out; how it looks ----------------------------------------------------------------------------------------

    def exported(self, window: MainWindow) -> str:
        """Images with their preview, data, pictures copied."""
        name = self.dice.choice(("file.export_image", "file.export_image", "file.export_data", "file.copy_image"))
        if not self.trigger(window, name):
            return f"{name} cannot run"
        spin(self.dice.choice((0, 0.2, 0.6)))
        return f"{name}: {self.dialogs.settle(window)}"

    def looks(self, window: MainWindow) -> str:
        """Themes, keys, settings, the tour, and filters by review."""
        what = self.dice.choice(("theme", "theme", "edit.keys", "edit.settings", "help.tour", "help.keys", "reviewed"))
        if what == "theme":
            what = self.dice.choice([name for name in window.commands if name.startswith("view.theme")])
            self.trigger(window, what)
        elif what == "reviewed":
            window.session.view.set_filter(Filter(reviewed=self.dice.choice(list(Reviewed))))
        elif what == "help.tour":
            self.trigger(window, what)
            for _ in range(self.dice.randint(0, 5)):
                tour = window.own.tour()
                buttons = [one for one in _buttons(tour.card) if one.isVisible()]
                if not buttons:
                    break
                QTest.mouseClick(self.dice.choice(buttons), Qt.MouseButton.LeftButton)
        else:
            return self._asked(window, what)
        return what


def _buttons(card: QWidget | None) -> list[QWidget]:
    from PySide6.QtWidgets import QAbstractButton

    return list(card.findChildren(QAbstractButton)) if card is not None and card.isVisible() else []

"""What a person corrects in an event, adds to the record, and decides where reports disagree: forms, and edits of the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.action_set import Function
from gui.actions import key_of
from model.domain import Event, Mention
from model.edits import Edit, EditError
from model.qt.view_state import Selection
from model.translation import tr

if TYPE_CHECKING:
    from gui.dialogs.edit_event import EditEvent
    from gui.main_window import MainWindow
    from model.dates import DateSpan
    from model.event_form import Wish
    from model.qt.jobs import Job


class Correcting(QObject):
    """The forms and choices of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._card = window.panes["Event card"].pane
        self._reader = window.panes["Reader"].pane
        self._reading: Job | None = None
        self._card.take_back_wanted.connect(self.take_back)
        self._card.settle_wanted.connect(self.settle)
        self._card.reopen_wanted.connect(self.reopen)
        self._card.first_wanted.connect(lambda: window.commands["go.next_event"].trigger())

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {
            "edit.event": self.edit_event,
            "edit.take_back": self.take_back,
            "edit.came_of": self.came_of,
            "edit.add": self.add_by_hand,
            "edit.add_selected": self.add_selected,
            "edit.add_report": self.add_report,
            "edit.take_report_off": self.take_report_off,
            "edit.this_one": partial(self.settle_first, 0),
            "edit.that_one": partial(self.settle_first, 1),
            "edit.keep_both": partial(self.settle_first, -1),
            "edit.reopen": self.reopen_first,
        }

    # -- an event's fields --------------------------------------------------------------------------------------------

    def edit_event(self) -> None:
        """The form of the selected event."""
        event = self._selected()
        if event is not None:
            self._open_form(event, new=False).chosen.connect(partial(self._change, event.key))

    def _change(self, key: str, wish: Wish) -> None:
        from model.event_form import changed

        self._do(lambda: changed(key, wish))

    def take_back(self, *fields: str) -> None:
        """Let what was read stand again in these fields of the selected event; in all that are edited, where none is named."""
        event = self._shown()
        if event is None:
            return
        from model.edits import EVENT_FIELDS, revert_event

        edited = [field for field in EVENT_FIELDS if field in self._session.fields_set("event", event.key)]
        wanted = [field for field in edited if field in fields or not fields]
        if not wanted:
            self._say(tr("Nothing of this event was changed, so all of it is as it was read."))
            return
        self._session.do(revert_event(event.key, *wanted))

    def came_of(self) -> None:
        """Choose the plan that the selected event came of."""
        self._window.own.reviewing.joining.came_of()

    # -- events added -------------------------------------------------------------------------------------------------

    def add_by_hand(self) -> None:
        """An empty form, with the date of what is looked at."""
        from model.event_form import blank

        self._open_form(blank(self._date_looked_at()), new=True).chosen.connect(partial(self._add, ()))

    def add_selected(self) -> None:
        """A form with what the text selected in the reader tells; an empty one where nothing is selected."""
        stretch = self._reader.text.selected_stretch()
        if self._reader.article is None or stretch is None:
            self.add_by_hand()
            return
        self._propose(stretch, self._form_of_proposal)

    def add_report(self) -> None:
        """The text selected in the reader reports the selected event, too."""
        event, stretch = self._selected(), self._reader.text.selected_stretch()
        if event is None:
            return
        if self._reader.article is None or stretch is None:
            self._say(tr("No text is selected in the reader. Select the words that report the event, with the mouse or Shift and arrows."))
            return
        self._propose(stretch, partial(self._join_report, event.key))

    def take_report_off(self) -> None:
        """The report that is looked at tells of something else, and not of the selected event."""
        event, number = self._selected(), self._session.view.selection.mention
        if event is None or number >= len(event.mentions):
            self._say(tr("No report of this event is shown, so there is none to take off."))
            return
        from model.correcting import without_report

        title = event.title
        if len(event.mentions) == 1 and event.record is None:
            self._say(tr("This is the only report of “{title}”. Dismiss the event if it did not happen.", title=title))
            return
        if self._do(lambda: without_report(event, number)):
            self._say(tr("The report was taken off “{title}”. {undo} puts it back.", title=title, undo=key_of("edit.undo")))

    def _propose(self, stretch: tuple[int, int], done: Callable[[Event], object]) -> None:
        """Have a stretch of the article in the reader read in a job, and go on with the event proposed."""
        article = self._reader.article
        if article is not None:
            self._read(tr("Reading the selected words"), article.digest, stretch, done)

    def _read(self, name: str, digest: str, stretch: tuple[int, int], done: Callable[[Event], object]) -> None:
        """Read a stretch of an article in a job; nothing is done with it where the window is being closed, and one is read at a time."""
        project, people = self._session.path, self._session.collection.participants
        if project is None or (self._reading is not None and self._reading.running):
            return
        from model.proposing import proposing

        def go_on(proposed: Event) -> None:
            if self._reading is not None and not self._reading.stopping:
                done(proposed)

        self._reading = self._session.jobs.start(name, lambda: proposing(project, digest, *stretch, people), go_on)

    def _form_of_proposal(self, proposed: Event) -> None:
        self._open_form(proposed, new=True).chosen.connect(partial(self._add, proposed.mentions))

    def _add(self, mentions: tuple[Mention, ...], wish: Wish) -> None:
        from model.event_form import added

        key = ""

        def make() -> Edit:
            nonlocal key
            edit, key = added(wish, mentions)
            return edit

        if self._do(make):
            view, columns = self._session.view, self._session.columns
            view.select(Selection(key, 0, mentions[0].article if mentions else view.selection.article))
            if not self._session.shown[columns.keys.find(key)]:
                self._say(tr("The event was added. The filter hides it: {clear} clears the filter.", clear=key_of("filter.clear")))

    def _join_report(self, key: str, proposed: Event) -> None:
        from model.correcting import with_report

        event = self._session.find_event(key)
        if event is None:
            return
        if self._do(lambda: with_report(event, proposed)):
            now = self._session.find_event(key)
            told = [(one.article, one.start) for one in now.mentions] if now is not None else []
            mention = proposed.mentions[0]
            if (mention.article, mention.start) in told:
                self._session.view.select(Selection(key, told.index((mention.article, mention.start)), mention.article))

    # -- reports that disagree ----------------------------------------------------------------------------------------

    def settle_first(self, side: int) -> None:
        """Settle the first open disagreement of the event on the card: the left account (0), the right one (1), or both (-1)."""
        event = self._shown()
        number = next((n for n, one in enumerate(event.conflicts) if not one.settled), None) if event is not None else None
        if number is None:
            self._say(tr("No open disagreement of reports is on the card."))
        else:
            self.settle(number, side)

    def settle(self, number: int, side: int) -> None:
        """Settle this disagreement of the event on the card.  What the right account says is read where it stands, in a job."""
        event = self._shown()
        if event is None or number >= len(event.conflicts):
            return
        conflict = event.conflicts[number]
        if side != 1 or self._session.path is None:
            self._settle(event.key, number, side, None)
        elif conflict.event:
            self._settle(event.key, number, side, self._session.find_event(conflict.event))
        elif conflict.merged and (other := self._session.as_read(conflict.merged)) is not None:  # a row of a table, too
            self._settle(event.key, number, side, other)
        elif 0 <= conflict.mention < len(event.mentions):
            told = event.mentions[conflict.mention]
            merged = (self._session.as_read(key) for key in event.merged)
            account = next((one for one in merged if one is not None and told in one.mentions), None)
            if account is not None:  # another event's report before the two were merged
                self._settle(event.key, number, side, account)
            else:
                go_on = partial(self._settle, event.key, number, side)
                self._read(tr("Reading the report"), told.article, (told.start, told.end), go_on)

    def _settle(self, key: str, number: int, side: int, account: Event | None) -> None:
        from model.correcting import settled

        event = self._session.find_event(key)
        if event is not None and number < len(event.conflicts):
            self._do(lambda: settled(event, number, side, account))

    def reopen_first(self) -> None:
        """Let the first settled disagreement of the event on the card be open again."""
        event = self._shown()
        number = next((n for n, one in enumerate(event.conflicts) if one.settled), None) if event is not None else None
        if number is None:
            self._say(tr("No settled disagreement of reports is on the card."))
        else:
            self.reopen(number)

    def reopen(self, number: int) -> None:
        """Let this disagreement of the event on the card be open again."""
        event = self._shown()
        if event is not None and number < len(event.conflicts):
            from model.correcting import reopened

            self._do(lambda: reopened(event, number))

    # -- what they share ----------------------------------------------------------------------------------------------

    def _selected(self) -> Event | None:
        return self._session.find_event(self._session.view.selection.event)

    def _shown(self) -> Event | None:
        """The event on the card, which may be pinned; else the selected one."""
        return self._session.find_event(self._card.shown) or self._selected()

    def _do(self, make: Callable[[], Edit]) -> bool:
        """Make an edit and do it; where it cannot be made, its sentence is told."""
        try:
            return self._session.do(make())
        except EditError as error:
            self._session.message.emit("warning", str(error))
            return False

    def _say(self, words: str) -> None:
        self._session.message.emit("info", words)

    def _open_form(self, event: Event, *, new: bool) -> EditEvent:
        from gui.dialogs.edit_event import EditEvent
        from model.event_form import EventForm

        session = self._session
        mention = event.mentions[0] if new and event.mentions else None
        head = session.head(mention.article) if mention is not None else None
        form = EventForm(
            event,
            None if new else session.as_read(event.key),
            new,
            session.collection.participants,
            session.collection.series,
            session.columns.places.names,
            mention.text if mention is not None else "",
            (head.title or head.path) if head is not None else "",
        )
        dialog = EditEvent(form, self._window.theme, self._window)
        dialog.open()
        return dialog

    def _date_looked_at(self) -> DateSpan | None:
        """The day the article in the reader is of, while the keyboard is there; else what the middle of the timeline shows."""
        from model.typed_dates import looked_at, when_published

        article = self._reader.article
        if self._window.panes["Reader"].active and article is not None and article.published is not None:
            return when_published(article.published.earliest, article.published.latest)
        window = self._session.view.window
        return looked_at(window.start, window.end) if self._session.columns.dated else None

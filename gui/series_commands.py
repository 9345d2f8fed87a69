"""Correcting series: an event put into another one, a new one, another name, two joined, rounds split off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gui.widgets.result_list import Row, marks_of
from model.domain import Event, Series
from model.editing.values import EditError
from model.filtering import Filter
from model.qt.keyed_model import KEY_ROLE, KIND_ROLE
from model.translation import figures, named, tr, trn
from model.wording import count_words, date_words, shown

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from model.edits import Edit

NONE = ""
"""The key of no series."""
AT_ONCE = 5_000
"""So many events are put into a series in one step: each is an edit of its own."""
NEW = "new:"
"""How what stands for a series that is to be made begins; its name follows."""


class SeriesCommands(QObject):
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    # -- an event's series ------------------------------------------------------------------------------------------

    def move(self) -> None:
        """Put the selected event, or all that are picked, into another series, a new one or none."""
        picks = len(self._session.view.picks)
        if picks > AT_ONCE:
            many = trn("{n} event is picked", "{n} events are picked", picks)
            self._tell(tr("{many}: at most {most} can be put into a series at once. Pick fewer.", many=many, most=figures(AT_ONCE)))
            return
        events = self._events()
        if not events:
            return
        what = shown(events[0].title) if len(events) == 1 else count_words(len(events), "event")
        explains = tr("Into which series does “{what}” belong? Type a name that is not there yet to make a new one.", what=what)
        self._choose(tr("Put into a series…"), explains, tr("Put into the series"), lambda text: self._rows(text, events),
                     lambda key: self._move(events, key))  # fmt: skip

    def _move(self, events: Sequence[Event], key: str) -> None:
        from model.edits import many, new_series, set_event

        def edit() -> Edit:
            to, edits = key, []
            if key.startswith(NEW):
                made, to = new_series(key.removeprefix(NEW), self._parties(events))
                edits.append(made)
            edits += [set_event(event.key, series=to) for event in events]
            name = key.removeprefix(NEW) if key.startswith(NEW) else self._name(key)
            text = named("Put into “{name}”", name=name) if name else named("Take out of its series")
            return many(text, edits)

        self.do(edit)

    def _rows(self, text: str, events: Sequence[Event]) -> list[Row]:
        """The series with these words; below them a new one of this name, and none."""
        now = {event.series for event in events}
        rows = [row for row in self._listed(text) if now != {row.data}]
        if text and not any(row.text.casefold() == text.casefold() for row in rows):
            rows.append(Row(tr("New series “{name}”", name=text), "", "series", data=NEW + text))
        if now != {NONE} and not text:
            rows.append(Row(tr("No series"), tr("a single event"), "event", data=NONE))
        return rows

    # -- series themselves ------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Make a series; the events that are picked (or the selected one, where none is) can be put into it at once."""
        from gui.dialogs.ask_name import AskName
        from model.edits import new_series

        picked = self._picked()
        if picked:
            told = trn("The {n} picked event is put into it.", "The {n} picked events are put into it.", len(picked))
        else:
            told = tr("Events are put into it one by one, or several that are picked.")
        dialog = AskName(tr("New series"), tr("Name"), "", tr("Make the series"), self._window, explains=told)
        if picked:
            dialog.chosen.connect(lambda name: self._move(picked, NEW + name))
        else:
            dialog.chosen.connect(lambda name: self.do(lambda: new_series(name)[0]))
        dialog.open()

    def rename(self) -> None:
        """Give a series another name."""
        self._with_series(tr("Rename the series…"), self._rename)

    def _rename(self, series: Series) -> None:
        from gui.dialogs.ask_name import AskName
        from model.edits import set_field

        dialog = AskName(tr("Rename the series"), tr("Name"), series.name, tr("Rename"), self._window)
        dialog.chosen.connect(
            lambda name: self.do(lambda: set_field("series", series.key, "name", name, named("Rename series “{name}”", name=series.name)))
        )
        dialog.open()

    def merge(self) -> None:
        """Join a series with another one."""
        self._with_series(tr("Merge series…"), self._merge)

    def _merge(self, series: Series) -> None:
        from model.edits import merge_series

        explains = tr("Which series is the same as “{name}”? Its name stands, and it gets all rounds.", name=series.name)

        def rows(text: str) -> list[Row]:
            return [row for row in self._listed(text, like=series) if row.data != series.key]

        self._choose(tr("Merge series…"), explains, tr("Merge into it"), rows,
                     lambda key: self.do(lambda: merge_series([series.key, key], key, self._name(key))))  # fmt: skip

    def split(self) -> None:
        """Split rounds off a series into a new one."""
        self._with_series(tr("Split rounds off…"), self._split)

    def _split(self, series: Series) -> None:
        from gui.dialogs.split_off import SplitOff, Texts
        from model.edits import split_series

        events = [event for event in self._session.collection.events if event.series == series.key or event.key in series.rounds]
        if len(events) < 2:
            self._tell(tr("“{name}” has a single event, so there is nothing to split off.", name=series.name))
            return
        selected = {event.key for event in self._picked()} or {self._session.view.selection.event}
        checked = [number for number, event in enumerate(events) if event.key in selected]
        texts = Texts(
            tr("Split rounds off"), tr("Choose the events of “{name}” that belong to another series.", name=series.name),
            tr("Name of the new series"), tr("Split off"), tr("Leave at least one event in the series."),
            tr("A name is needed. Write one."),
        )  # fmt: skip
        parts = [(shown(event.title), " · ".join(filter(None, (date_words(event.when), shown(event.place))))) for event in events]
        dialog = SplitOff(texts, parts, "", checked, self._window)
        dialog.chosen.connect(lambda taken, name: self.do(lambda: split_series(series, [events[one].key for one in taken], name)[0]))
        dialog.open()

    # -- which one is meant -----------------------------------------------------------------------------------------

    def _with_series(self, title: str, do: Callable[[Series], object]) -> None:
        """Do something with the series that is meant: the current one of the series' tab, the selected event's, else one that is chosen."""
        series = self._session.series(self._meant())
        if series is not None:
            do(series)
            return

        def chosen(key: str) -> None:
            found = self._session.series(key)
            if found is not None:
                do(found)

        self._choose(title, tr("Which series?"), tr("Go on"), self._listed, chosen)

    def _meant(self) -> str:
        """The key of the series in the current row of the series' tab, where that has the keyboard; else of the selected event's."""
        frame = self._window.panes["Participants"]
        panel = frame.pane
        if frame.active and panel.tree is panel.series:
            index = panel.series.current()
            while index.isValid() and index.data(KIND_ROLE) != "series":
                index = index.parent()
            if index.isValid():
                return str(index.data(KEY_ROLE))
        event = self._session.find_event(self._session.view.selection.event)
        return event.series if event is not None else ""

    def _picked(self) -> list[Event]:
        """The events that are picked; none where they are too many to be put into a series together."""
        picks = self._session.view.picks
        found = [self._session.find_event(key) for key in picks.listed()] if len(picks) <= AT_ONCE else []
        return [event for event in found if event is not None]

    def _events(self) -> list[Event]:
        """The events that are picked, else the selected one."""
        picked = self._picked()
        selected = self._session.find_event(self._session.view.selection.event)
        return picked if len(picked) > 1 or selected is None else [selected]

    # -- lists and words --------------------------------------------------------------------------------------------

    def _choose(self, title: str, explains: str, go: str, find: Callable[[str], Sequence[Row]], done: Callable[[Any], object]) -> None:
        from gui.dialogs.choose_one import ChooseOne

        dialog = ChooseOne(title.removesuffix("…"), explains, tr("Find a series"), find, go, self._window)
        dialog.use(self._window.theme, self._window.theme_changed)
        dialog.chosen.connect(done)
        dialog.open()

    def _listed(self, text: str, like: Series | None = None) -> list[Row]:
        """The series whose name or alias has these words; those that share most words and parties with `like` first."""
        terms = text.casefold().split()
        found = [
            series
            for series in self._session.collection.series
            if all(any(term in name.casefold() for name in (series.name, *series.aliases)) for term in terms)
        ]
        if like is not None:
            from model.alike import title_likeness

            found.sort(key=lambda one: -title_likeness(one.name, like.name) - len({*one.parties} & {*like.parties}))
        return [Row(shown(one.name), self._size(one), "series", marks_of(shown(one.name), terms), one.key) for one in found]

    def _size(self, series: Series) -> str:
        """ "2 rounds"; its events, where none is a round."""
        if series.rounds:
            return count_words(len(series.rounds), "round")
        return count_words(self._session.facets(Filter()).series.get(series.key, 0), "event")

    def _name(self, key: str) -> str:
        series = self._session.series(key)
        return series.name if series is not None else ""

    @staticmethod
    def _parties(events: Sequence[Event]) -> tuple[str, ...]:
        """Who takes part in all of these events."""
        every = [dict.fromkeys(role.participant for role in event.participants) for event in events]
        return tuple(key for key in every[0] if all(key in one for one in every)) if every else ()

    def do(self, make: Callable[[], Edit]) -> bool:
        """Make an edit and do it; a sentence where that cannot be."""
        try:
            return self._session.do(make())
        except EditError as error:
            self._tell(str(error))
            return False

    def _tell(self, sentence: str) -> None:
        self._session.message.emit("info", sentence)

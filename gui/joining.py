"""Joining events that are one, and parting reports and events that are not: asked in dialogs, done as one step each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from gui.actions import key_of
from gui.search import row_date
from gui.widgets.result_list import Row, marks_of
from model.domain import Event
from model.qt.picks import NOTHING
from model.qt.view_state import Selection
from model.translation import figures, tr, trn
from model.wording import date_words, shown

if TYPE_CHECKING:
    from model.alike import Likeness
    from model.columns import Columns

    Propose = Callable[[Columns, int], Sequence[Likeness]]
    from gui.main_window import MainWindow

Find = Callable[[str], Sequence[Row]]
BESIDE = 8
"""So many events are shown beside each other: nobody compares more."""
NO_PLAN = "-"  # no event has this key
FOUND = 60
"""So many of the events found are listed; the list says how many there are."""


class Joining(QObject):
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    # -- merging ----------------------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Merge the events that are picked; where fewer than two are, look for what is the same as the selected one."""
        picks = self._session.view.picks
        if len(picks) < 2:
            self.same()
            return
        if len(picks) > BESIDE:
            many = trn("{n} event is picked", "{n} events are picked", len(picks))
            pick = key_of("review.pick")
            self._tell(tr("{many}: at most {most} can be merged at once. Let some go with {pick}.", many=many, most=BESIDE, pick=pick))
            return
        found = [self._session.find_event(key) for key in picks.listed()]
        self.ask_to_merge([event for event in found if event is not None])

    def ask_to_merge(self, events: Sequence[Event]) -> None:
        """Show these events beside each other and ask which one leads."""
        from gui.dialogs.merge_events import Candidate, MergeEvents
        from model.alongside import alongside, leading

        candidates = [Candidate(event.key, shown(event.title), tuple(self._reports(event))) for event in events]
        dialog = MergeEvents(candidates, alongside(events, self._name, self._series), leading(events), self._window)
        dialog.chosen.connect(lambda into: self._merge(events, into))
        dialog.open()

    def _merge(self, events: Sequence[Event], into: str) -> None:
        from model.edits import merge_events

        title = next(event.title for event in events if event.key == into)
        if self._session.do(merge_events([event.key for event in events], into, shown(title))):
            self._session.view.pick(NOTHING)
            self._select(into)
            self._tell(tr("Merged into “{title}”. {undo} parts them again.", title=shown(title), undo=key_of("edit.undo")))

    def same(self) -> None:
        """Choose the event that is the same as the selected one."""
        event = self._selected()
        if event is None:
            return
        explains = tr("Which event is the same as “{title}” ({when})? What is likely comes first; type to search all events.",
                      title=shown(event.title), when=date_words(event.when))  # fmt: skip
        chosen = partial(self._compare, event.key)
        self._ask_for_one(tr("Same as"), explains, partial(self._candidates, event), tr("Compare"), chosen)

    def _ask_for_one(self, title: str, explains: str, find: Find, go: str, chosen: Callable[[str], None]) -> None:
        """Have an event chosen of those that `find` gives for what is typed; `chosen` is called with its key."""
        from gui.dialogs.choose_one import ChooseOne

        window = self._window
        dialog = ChooseOne(title, explains, tr("Search events"), find, go, window).use(window.theme, window.theme_changed)
        dialog.chosen.connect(chosen)
        dialog.open()

    def _compare(self, one: str, other: str) -> None:
        found = [self._session.find_event(key) for key in (one, other)]
        self.ask_to_merge([event for event in found if event is not None])

    def _candidates(self, event: Event, text: str, propose: Propose | None = None) -> list[Row]:
        """What is likely the same as an event, or what `propose` finds; with words typed, the events that have them, in order of time."""
        session, columns = self._session, self._session.columns
        row = columns.keys.find(event.key)
        if not text:
            from model.alike import likely

            near = (propose or likely)(columns, row) if row >= 0 else ()
            return [self._row(one.row, " · ".join(one.why)) for one in near]
        mask = session.rows(session.search(text))
        if row >= 0:
            mask[row] = False
        hits = np.flatnonzero(mask)
        rows = [self._row(int(hit), "", text.casefold().split()) for hit in hits[:FOUND]]
        if len(hits) > FOUND:
            rows.insert(0, Row(tr("The first {shown} of {total}", shown=FOUND, total=figures(len(hits))), header=True))
        return rows

    def _row(self, row: int, why: str, terms: Sequence[str] = ()) -> Row:
        columns = self._session.columns
        key, title = columns.keys[row], shown(columns.titles[row])
        when = row_date(columns, row)
        return Row(title, f"{when} · {why}" if why else when, "event", marks_of(title, terms), key)

    # -- what was planned -------------------------------------------------------------------------------------------

    def came_of(self) -> None:
        """Choose the plan that the selected event came of; where it came of one, that it came of none."""
        event = self._selected()
        if event is None:
            return
        explains = tr("Which plan did “{title}” ({when}) come of? What is likely comes first; type to search all events.",
                      title=shown(event.title), when=date_words(event.when))  # fmt: skip
        chosen = partial(self._tie, event.key)
        self._ask_for_one(tr("Came of the plan"), explains, partial(self._plans, event), tr("Choose"), chosen)

    def _plans(self, event: Event, text: str) -> list[Row]:
        """What an event may have come of; last, where it came of something, that it came of none."""
        from model.alike import likely_plans

        rows = [row for row in self._candidates(event, text, likely_plans) if row.data != event.fulfils]
        if event.fulfils and not text:
            rows.append(Row(tr("It came of no plan"), data=NO_PLAN))
        return rows

    def _tie(self, key: str, plan: str) -> None:
        from model.edits import EditError, set_fulfils

        event, session = self._session.find_event(key), self._session
        if event is None:
            return
        try:
            session.do(set_fulfils(event, None if plan == NO_PLAN else session.find_event(plan), session.find_event))
        except EditError as error:
            session.message.emit("warning", str(error))

    # -- parting ----------------------------------------------------------------------------------------------------

    def split(self) -> None:
        """Make some reports of the selected event an event of their own."""
        event = self._selected()
        if event is None:
            return
        if len(event.mentions) < (1 if event.record is not None else 2):
            if event.merged:
                self._part(event)
                return
            self._tell(tr("“{title}” has a single report, so there is nothing to split off.", title=shown(event.title)))
            return
        from gui.dialogs.split_off import SplitOff, Texts

        number = self._session.view.selection.mention
        reports = [(f"“{shown(mention.text)}”", self._article(mention.article)) for mention in event.mentions]
        texts = Texts(
            tr("Split event"), tr("Choose the reports that tell of something else. They become an event of their own."),
            tr("Title of the new event"), tr("Split off"), tr("Leave at least one report with the event it is of."),
            tr("An event needs a title. Write what happened in a few words."),
        )  # fmt: skip
        dialog = SplitOff(texts, reports, event.title, [number] if number else [], self._window, all_may=event.record is not None)
        dialog.chosen.connect(lambda numbers, title: self._split(event, numbers, title))
        dialog.open()

    def _split(self, event: Event, numbers: Sequence[int], title: str) -> None:
        from model.edits import split_event

        edit, key = split_event(event, numbers, title)
        if self._session.do(edit):
            self._select(key)

    def different(self) -> None:
        """Say that two events are not the same: the two that are picked; those that were merged into the selected one; the selected one
        and those it is said to disagree with; of an event with several reports, split it."""
        picks, event = self._session.view.picks, self._selected()
        if len(picks) == 2:
            self._mark([self._session.find_event(key) for key in picks.listed()])
            return
        if event is None:
            return
        others = [self._session.find_event(key) for key in dict.fromkeys(conflict.event for conflict in event.conflicts if conflict.event)]
        known = [other for other in others if other is not None and other.key != event.key]
        if event.merged:
            self._part(event)
        elif len(known) == 1:
            self._mark([event, known[0]])
        elif known:
            self._choose(event, known)
        elif len(event.mentions) > 1:
            self.split()
        else:
            self._tell(tr("Pick two events with {pick} to say that they are not the same.", pick=key_of("review.pick")))

    def _part(self, event: Event) -> None:
        """Choose which of the events that were merged into one stand for themselves again."""
        from gui.dialogs.split_off import SplitOff, Texts

        read = [self._session.as_read(key) for key in event.merged]
        unknown = tr("an event that was added or split off"), ""
        parts = [(shown(one.title), date_words(one.when)) if one is not None else unknown for one in read]
        texts = Texts(
            tr("Part merged events"), tr("Which of the events that were merged into “{title}” are others?", title=shown(event.title)), "",
            tr("Part"), "", "",
        )  # fmt: skip
        dialog = SplitOff(texts, parts, "", [0] if len(parts) == 1 else [], self._window, all_may=True)
        dialog.chosen.connect(lambda taken, _name: self._unmerge([event.merged[one] for one in taken]))
        dialog.open()

    def _unmerge(self, keys: Sequence[str]) -> None:
        from model.edits import unmerge_events

        if self._session.do(unmerge_events(keys)):
            self._select(keys[0])

    def _choose(self, event: Event, others: Sequence[Event]) -> None:
        columns = self._session.columns

        def rows(text: str) -> list[Row]:
            there = [other for other in others if text.casefold() in other.title.casefold()]
            return [self._row(columns.keys.find(other.key), "") for other in there]

        explains = tr("Which event is not the same as “{title}”?", title=shown(event.title))
        self._ask_for_one(
            tr("Not the same"), explains, rows, tr("Mark as not the same"), lambda key: self._mark([event, self._session.find_event(key)])
        )

    def _mark(self, pair: Sequence[Event | None]) -> None:
        from model.edits import mark_different

        one, other = pair
        if one is not None and other is not None and self._session.do(mark_different(one, other)):
            self._session.view.pick(NOTHING)
            self._tell(tr("“{one}” and “{other}” stay two events, whatever is read later.", one=shown(one.title), other=shown(other.title)))

    # -- words and small things -------------------------------------------------------------------------------------

    def _selected(self) -> Event | None:
        return self._session.find_event(self._session.view.selection.event)

    def _select(self, key: str) -> None:
        event = self._session.find_event(key)
        if event is not None:
            self._session.view.select(Selection(key, 0, event.mentions[0].article if event.mentions else ""), self)

    def _tell(self, sentence: str) -> None:
        self._session.message.emit("info", sentence)

    def _reports(self, event: Event) -> list[str]:
        told = [f"{self._article(mention.article)}: “{shown(mention.text)}”" for mention in event.mentions]
        if event.record is not None:
            told.append(tr("{table}, row {line}", table=shown(event.record.name), line=figures(event.record.line)))
        return told

    def _article(self, digest: str) -> str:
        head = self._session.head(digest)
        if head is None:
            return tr("an article that is not here any more")
        return shown(head.title or head.path.replace("\\", "/").rsplit("/", 1)[-1])

    def _name(self, key: str) -> str:
        participant = self._session.participant(key)
        return participant.name if participant is not None else key

    def _series(self, key: str) -> str:
        series = self._session.series(key)
        return series.name if series is not None else key

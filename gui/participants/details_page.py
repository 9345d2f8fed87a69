"""Who a participant is and what is known of it, in the place of the lists; the way back stands at its top."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gui.actions import by_id, shown_keys
from gui.participants.details_tree import DetailsTree
from gui.participants.years import YearsStrip
from gui.theme import Theme
from gui.widgets.buttons import Chip, Link
from gui.widgets.flow import Flow
from gui.widgets.labels import FlowLabel, rule, say, words
from model.domain import Event
from model.qt.details import Details, details_of, role_at
from model.qt.details_model import DetailsModel, Lead
from model.qt.keyed_model import KIND_ROLE, VALUE_ROLE
from model.qt.participant_model import KINDS
from model.qt.session import Session
from model.qt.tips import tip
from model.qt.view_state import Selection, TimeWindow
from model.translation import noted, tr, trn
from model.wording import short_words

FIELDS = {"kind": noted("kind"), "name": noted("name"), "role": noted("role"), "country": noted("country")}
BUTTONS = {
    "participants.only": noted("Only this"),
    "participants.edit": noted("Edit"),
    "participants.merge": noted("Merge"),
    "participants.split": noted("Split"),
}
"""The commands that have a button here, and its words."""


class DetailsPage(QWidget):
    """Shows one participant; it follows the session while it is seen."""

    left = Signal()  # back to the lists
    asked = Signal(str)  # the id of a command, for the participant shown
    reverted = Signal(str)  # what was read of it shall stand again
    menu_asked = Signal(object)  # a place on the screen: the menu of the one shown
    split_asked = Signal(str)  # a name of it, to be split off

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ways: list[str] = []  # those seen before this one
        self._seen: dict[str, int] = {}  # how many of a fact's places were shown
        self.key = ""
        self.model = DetailsModel(session, self)
        self.tree = DetailsTree(self.model)
        self.back = Link("", size=11.5)
        self.back.setProperty("tone", "soft")
        self.name = words("", 17, bold=True)
        self.about, self.country = FlowLabel("", 12.5, tone="soft"), Link("", size=12.5)
        self.edited, self.revert = FlowLabel("", 11.5, tone="accent"), Link("", size=11.5)
        self.count, self.first, self.last = FlowLabel("", 12.5), Link("", size=12.5), Link("", size=12.5)
        self.years = YearsStrip()
        self.buttons = {name: Chip(tr(label), self, size=11.5) for name, label in BUTTONS.items()}
        for name, chip in self.buttons.items():
            chip.setToolTip("  ".join(filter(None, (tr(by_id(name).text), shown_keys(by_id(name).keys)))))
        self._events: tuple[str, str] = ("", "")
        self._lay_out()
        self._connect()

    def apply_theme(self, theme: Theme) -> None:
        self.tree.apply_theme(theme)
        self.years.apply_theme(theme)

    def show_participant(self, key: str, *, way: bool = False) -> bool:
        """Show this one from its top; `way`: one comes from another one's details, to go back to.  False where there is none."""
        details = details_of(self._session, key)
        if details is None:
            return False
        if way and self.key and self.key != key:
            self._ways.append(self.key)
        elif not way:
            self._ways.clear()
        self.key = key
        self._seen.clear()
        self._fill(details, whole=False)
        self.tree.go_first()
        return True

    def go_back(self) -> None:
        """To the one whose details led here, else to the lists."""
        while self._ways:
            if self.show_participant_again(self._ways.pop()):
                return
        self.key = ""
        self.left.emit()

    def show_participant_again(self, key: str) -> bool:
        """Show this one without forgetting the way here."""
        ways = self._ways
        self._ways = []
        shown = self.show_participant(key)
        self._ways = ways
        self._say_back()
        return shown

    # inside

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 4, 16, 8)
        head.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        head.addLayout(top)
        head.addSpacing(8)
        head.addWidget(self.name)
        head.addSpacing(2)
        head.addWidget(Flow(self.about, self.country, gap=2))
        self._edited_row = Flow(self.edited, self.revert, gap=6)
        head.addWidget(self._edited_row)
        head.addSpacing(8)
        head.addWidget(self.count)
        seen = QVBoxLayout()
        seen.setContentsMargins(-2, 1, 0, 0)  # the frame of a link is not seen
        seen.setSpacing(0)
        for link in (self.first, self.last):
            seen.addWidget(link)
        head.addLayout(seen)
        head.addSpacing(6)
        head.addWidget(self.years)
        head.addSpacing(4)
        head.addWidget(Flow(*self.buttons.values(), gap=6))
        box.addLayout(head)
        box.addWidget(rule())
        box.addWidget(self.tree, 1)
        order = (self.back, self.country, self.revert, self.first, self.last, self.years, *self.buttons.values(), self.tree)
        for one, other in pairwise(order):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.tree.left.connect(self.go_back)
        self.tree.opened.connect(self.open)
        self.tree.event_asked.connect(self.show_event)
        self.tree.split_asked.connect(self.split_name)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.country.clicked.connect(lambda: self.show_participant(self.model.details.who.country if self.model.details else "", way=True))
        self.revert.clicked.connect(lambda: self.reverted.emit(self.key))
        self.first.clicked.connect(lambda: self._select(self._events[0]))
        self.last.clicked.connect(lambda: self._select(self._events[1]))
        self.years.chosen.connect(lambda start, end: self._session.view.set_window(TimeWindow(start, end), self, remember=True))
        for name, chip in self.buttons.items():
            chip.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self._session.changed.connect(self._changed)
        self._session.closed.connect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _changed(self, *_: object) -> None:
        """Follow the project; where this one has gone, into another it was merged with or altogether, go there or back."""
        if not self.key:
            return
        head = self._session.who_is_who()[1].head(self.key)
        details = details_of(self._session, head)
        if details is None:
            self.go_back()
        else:
            self.key = head
            self._fill(details, whole=self.model.whole)

    def _fill(self, details: Details, *, whole: bool) -> None:
        who, record = details.who, details.record
        say(self.name, who.name)
        home = self._session.participant(who.country) if who.country else None
        kind = tr(KINDS[who.kind])
        about = " · ".join(filter(None, (kind, who.role)))
        say(self.about, f"{about} ·" if home is not None else about)
        self.country.say(home.name if home is not None else "")
        self.country.setVisible(home is not None)
        self._say_edited(details)
        say(self.count, trn("{n} event", "{n} events", record.events))
        first, last = self._event(record.first), self._event(record.last)
        self._events = (record.first, record.last)
        same = record.first == record.last
        for link, event, text in ((self.first, first, noted("first {when}")), (self.last, last, noted("last {when}"))):
            when = short_words(event.when.earliest, event.when.latest) if event is not None and event.when is not None else ""
            link.say((tr("on {when}", when=when) if same else tr(text, when=when)) if when else "")
            link.setVisible(bool(when) and not (same and link is self.last))
            link.setToolTip(tip(event.title) if event is not None else "")
        self.years.show_years(record.years if record.years is not None and len(record.years.counts) > 1 else None)
        for name in ("edit", "merge", "split"):
            self.buttons[f"participants.{name}"].setEnabled(not self._session.read_only and (name != "split" or bool(who.aliases)))
        self._say_back()
        self.model.show_details(details, whole=whole)

    def _say_back(self) -> None:
        before = self._session.participant(self._ways[-1]) if self._ways else None
        self.back.say(tr("‹ {name}", name=before.name) if before is not None else tr("‹ All participants"))
        self.back.setToolTip(tr("Back (Esc)"))

    def _say_edited(self, details: Details) -> None:
        """What a person changed, as it was read."""
        then = ", ".join(f"{tr(FIELDS[field])}: {(tr(value) if field == 'kind' else value) or '–'}" for field, value in details.as_read)
        merged = ", ".join(name for _, name in details.members)
        told = [tr("edited; as read: {what}", what=then) if then else ""]
        told += [tr("merged with {names}", names=merged) if merged else "", tr("added by hand") if details.made else ""]
        say(self.edited, " · ".join(filter(None, told)))
        self.revert.say(tr("as read again"))
        self.revert.setVisible(bool(then or merged) and not self._session.read_only)
        self._edited_row.setVisible(any(told))

    def _event(self, key: str) -> Event | None:
        return self._session.find_event(key) if key else None

    def open(self, index: QModelIndex) -> None:
        """Go where a fact leads: a heading folds, the row of those left out shows them."""
        lead = self.model.lead(index)
        if lead is None:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        elif lead.participant:
            self.show_participant(lead.participant, way=True)
        elif lead.places:
            self._read(index.row(), lead)
        elif lead.event:
            self._select(lead.event)
        elif self.model.details is not None and lead == Lead():
            self._show_whole()

    def show_event(self, index: QModelIndex) -> None:
        """Select the event a row speaks of: the last one with somebody, or of a series."""
        lead = self.model.lead(index)
        if lead is not None and lead.event:
            self._select(lead.event)

    def split_name(self, index: QModelIndex) -> None:
        """Ask to make a name another participant's; nothing on other rows."""
        if index.data(KIND_ROLE) == "name":
            self.split_asked.emit(index.data())

    def _menu(self, at: QPoint) -> None:
        """The menu of a fact; that of the one shown beside the facts."""
        index = self.tree.indexAt(at)
        lead, where = self.model.lead(index), self.tree.viewport().mapToGlobal(at)
        if lead is None or lead == Lead():
            self.menu_asked.emit(where)
            return
        self.tree.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if lead.participant:
            menu.addAction(tr("Details of the participant") + "\tEnter").triggered.connect(lambda: self.open(index))
        if lead.places:
            menu.addAction(tr("Show where it stands") + "\tEnter").triggered.connect(lambda: self.open(index))
        if index.data(VALUE_ROLE).box:
            menu.addAction(tr("Show only this") + "\tSpace").triggered.connect(lambda: self.model.toggle(index))
        if lead.event:
            menu.addAction(tr("Show the last event") + "\tCtrl+Enter").triggered.connect(lambda: self._select(lead.event))
        if index.data(KIND_ROLE) == "name":
            split = menu.addAction(tr("Split the name off…") + "\tDel")
            split.triggered.connect(lambda: self.split_name(index))
            split.setEnabled(not self._session.read_only)
        menu.popup(where)

    def _show_whole(self) -> None:
        details = self.model.details
        if details is not None:
            self.model.show_details(details, whole=True)

    def _read(self, row: int, lead: Lead) -> None:
        """Show the next of a fact's places in the reader; the selected event stays."""
        name = f"{row}:{lead.places[0]}:{lead.role}"
        number = self._seen.get(name, 0) % len(lead.places)
        self._seen[name] = number + 1
        place = lead.places[number]
        stretch = role_at(self._session, lead.role, place) if lead.role else place[1:]
        view = self._session.view
        view.select(replace(view.selection, article=place[0], place=stretch), self)

    def _select(self, key: str) -> None:
        event = self._event(key)
        if event is not None:
            article = event.mentions[0].article if event.mentions else ""
            self._session.view.select(Selection(event.key, 0, article), self)

"""The card of the selected event: what happened, when and why we think so, who, which claims, who tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.card.body import CardBody
from gui.card.content import CardContent, Reason, card_content, hiatus_content
from gui.card.corrected import made_of
from gui.keys_told import keyed
from gui.theme import Theme
from gui.widgets.buttons import PlainButton
from gui.widgets.labels import EmptyState
from gui.widgets.reused import holds_focus, in_order, order_tabs
from gui.widgets.sheet import pane_sheet, set_type
from model.editing.making import OWN
from model.filtering import Filter
from model.qt.session import Session
from model.qt.view_state import Selection
from model.translation import noted, tr

SCROLL_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class Scroll(QScrollArea):
    """Scrolls by its own keys while it has the focus."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in SCROLL_KEYS:
            event.accept()
            return True
        return super().event(event)


class EventCard(QWidget):
    """Follows the selection, unless it is pinned to the event it shows."""

    take_back_wanted = Signal(str)  # a field of the event shown, which shall be as it was read
    settle_wanted = Signal(int, int)  # the number of a disagreement, and the side that stands (0, 1, -1: both)
    reopen_wanted = Signal(int)  # the number of a disagreement
    first_wanted = Signal()  # the first event in view shall be selected
    filled = Signal(bool)  # whether it shows something, after each change

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme: Theme | None = None
        self.shown = ""  # the key of the event or the hiatus on the card
        self.body = CardBody()
        self._tab_stops: tuple[QWidget, ...] = ()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Event card"))
        self.scroll_area = Scroll()
        self.scroll_area.setObjectName("pane_scroll")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll_area.setAccessibleName(tr("The selected event"))
        self.scroll_area.setWidget(self.body)
        self.body.select.connect(self._select)
        self.body.hiatus.connect(lambda key: self._session.select_hiatus(key, self))
        self.body.read.connect(self._read)
        self.body.reason.connect(self._show_reason)
        self.body.take_back.connect(self.take_back_wanted)
        self.body.settle.connect(self.settle_wanted)
        self.body.reopen.connect(self.reopen_wanted)
        self.body.filter.connect(self._filter)
        self.body.person.connect(lambda key: self._session.view.ask_for_participant(key, self))
        self.body.filter_series.connect(self._filter_series)
        self.empty = EmptyState(
            tr("No event selected"),
            "",
            way=tr("Select the first event"),
            low=True,
        )
        keyed(self, EventCard._say_empty)
        self.empty.taken.connect(self._first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.scroll_area)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self.pin = PlainButton(tr("pin"), "switch", self)
        self.pin.setCheckable(True)
        self.pin.setProperty("over", True)  # the card's words are scrolled beneath it
        set_type(self.pin, 11.5)
        self.pin.toggled.connect(self._pinned)
        self._pinned(False)
        keyed(self, EventCard._say_pin)
        for signal in (session.opened, session.closed, session.changed, session.view.selection_changed):
            signal.connect(self.refresh)
        session.view.filter_changed.connect(self._filtered)
        self.keyboard = self.scroll_area
        self.refresh()

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands this pane carries out, by action id."""
        return {"view.pin_card": self.pin.toggle}

    def apply_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self._theme = theme
        self.setStyleSheet(pane_sheet(theme))
        self.body.apply_theme(theme)

    def refresh(self, *_: object) -> None:
        """Show the selected event or hiatus; while pinned, the pinned one as it is now."""
        selection = self._session.view.selection
        content = self._content(self.shown) if self.pin.isChecked() else None
        if content is None:
            if self.pin.isChecked():
                self.pin.setChecked(False)
            wanted = selection.event or selection.hiatus
            content = self._content(wanted)
        else:
            wanted = self.shown
        if content is None:
            self.shown = ""
            self.body.content = None
            self._say_empty()
        else:
            same = wanted == self.shown
            self.shown = wanted
            mention = selection.mention if selection.event == wanted else -1
            if (self.body.content, self.body.mention) == (content, mention):
                return  # as it is: the keyboard stays where it is in it
            self._fill(content, mention, keep=same)
        self._stack.setCurrentWidget(self.scroll_area if content else self.empty)
        self.pin.setVisible(content is not None)
        self.pin.raise_()
        self.filled.emit(content is not None)

    def _first(self) -> None:
        """Select the first event in view; where none has a place in time, the first that is shown."""
        self.first_wanted.emit()
        rows = np.flatnonzero(self._session.shown)
        if len(rows) and not self._session.view.selection.event:
            self._session.view.select(Selection(self._session.columns.keys[int(rows[0])]))

    def _say_empty(self) -> None:
        """What stands here while nothing is selected, and what to do, which is nothing where there is no event to select."""
        session = self._session
        self.empty.offer(bool(session.shown_count))
        if session.shown_count:
            hint = noted("Press {next} for the next event, {hiatus} for the next hiatus, or click one in the timeline.")
            self.empty.say(tr(hint, next=key_of("go.next_event"), hiatus=key_of("go.next_hiatus")))
        elif len(session.columns):
            self.empty.say(tr("No event passes the filter. {clear} clears it.", clear=key_of("edit.clear")))
        else:
            self.empty.say(tr("Here stands what is known of an event: when it was, how we know, who took part and who tells of it."))

    def _filtered(self, *_: object) -> None:
        if self.body.content is None:
            self.refresh()  # what is said while nothing is selected
        self._mark_chips()

    def _content(self, key: str) -> CardContent | None:
        """The content for the event or the hiatus with this key."""
        event, found = self._session.find_event(key), self._session.find_hiatus(key)
        if event is not None:
            fields = self._session.fields_set("event", key)
            read = self._session.as_read(key) if fields or key.startswith(OWN) else event
            session, collection = self._session, self._session.collection
            made = made_of(event, read, fields, collection)
            return card_content(event, collection, made, session.rows_tied_to(event), session.told_apart(event))
        return hiatus_content(*found, self._session.collection) if found is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pin()

    def _place_pin(self) -> None:
        self.pin.adjustSize()
        self.pin.move(self.width() - self.pin.width() - 18, 17)

    def _fill(self, content: CardContent, mention: int, *, keep: bool) -> None:
        """Show another content: from its top, or where the same event is told anew, from where one was."""
        if holds_focus(self.body):
            self.scroll_area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.show_content(content, mention)
        self._mark_chips()
        stops = tuple(in_order(self.body.layout()))
        if stops != self._tab_stops:
            self._tab_stops = stops
            order_tabs(self.scroll_area, stops, self.pin)
        if not keep:
            self.scroll_area.verticalScrollBar().setValue(0)

    def _pinned(self, on: bool) -> None:
        self.pin.setText(tr("pinned") if on else tr("pin"))
        self._say_pin()
        self._place_pin()
        selection = self._session.view.selection
        if not on and self.shown and self.shown != (selection.event or selection.hiatus):
            self.refresh()

    def _say_pin(self) -> None:
        stays = tr("The card stays while the selection moves on.  Press to let it follow.")
        keep = tr("Keep this card while the selection moves on ({key})", key=key_of("view.pin_card"))
        tip = stays if self.pin.isChecked() else keep
        self.pin.setToolTip(tip)
        self.pin.setAccessibleName(tip)

    def _select(self, event: str, mention: int) -> None:
        found = self._session.find_event(event)
        if found is not None:
            article = found.mentions[mention].article if mention < len(found.mentions) else ""
            self._session.view.select(Selection(event, mention, article), self)

    def _read(self, article: str, place: tuple[int, int]) -> None:
        """Show a place of an article; the card's event stays selected."""
        selection = self._session.view.selection
        self._session.view.select(replace(selection, article=article, place=place), self)

    def _show_reason(self, reason: Reason) -> None:
        """Show the words a step to the date was read from, in the article of those that report the event that has them there."""
        event = self._session.find_event(self.shown)
        told = [mention.article for mention in event.mentions] if event is not None else []
        start, end = reason.place
        for digest in [reason.article] if reason.article else dict.fromkeys(told):
            article = self._session.read_article(digest)
            words = " ".join(article.text[start:end].split()) if article is not None else ""
            if words and (reason.article or words.startswith(" ".join(reason.phrase.split()).removesuffix(" …"))):
                self._read(digest, reason.place)
                return

    def _filter(self, key: str) -> None:
        """Show only what this participant took part in; again: everything."""
        view = self._session.view
        only = frozenset((key,))
        view.set_filter(replace(view.filter, participants=frozenset() if view.filter.participants == only else only), self)

    def _filter_series(self, key: str) -> None:
        view = self._session.view
        only = frozenset((key,))
        view.set_filter(replace(view.filter, series=frozenset() if view.filter.series == only else only), self)

    def _mark_chips(self, *_: object) -> None:
        wanted: Filter = self._session.view.filter
        self.body.mark(wanted.participants)

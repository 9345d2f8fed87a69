"""The panel at the left: participants, series and articles, each a way to narrow what is shown and to get at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.keys_told import keyed
from gui.participants.facet_tree import FacetTree
from gui.participants.field import FindField
from gui.participants.filter_row import FilterRow
from gui.participants.people import People
from gui.participants.people_tree import CARRIED, PeopleTree
from gui.theme import Theme, load_theme
from gui.widgets.buttons import CutButton, Link
from gui.widgets.flat_tabs import FlatTabs
from gui.widgets.labels import EmptyState, rule, words
from gui.widgets.sheet import pane_sheet
from model.filtering import Certainty, Filter, Mode
from model.qt.article_model import ArticleModel
from model.qt.keyed_model import KEY_ROLE, KIND_ROLE
from model.qt.participant_model import Order, ParticipantModel
from model.qt.series_model import EVENTS, SeriesModel
from model.qt.session import Session
from model.qt.view_state import Selection
from model.translation import noted, tr, trn

TABS = (noted("Participants"), noted("Series"), noted("Articles"))
FIND = (noted("Find a participant"), noted("Find a series"), noted("Find an article"))
FIND_TIP = noted(
    "Type to find; names are found without their spaces.\n"
    "Up and Down move, {toggle} checks, {only} shows it alone and goes back, {details} opens its details."
)
MODE_TIPS = {
    Mode.ANY: noted("Events in which any of the checked take part.  Press for all of them together."),
    Mode.ALL: noted("Events in which all of the checked take part together.  Press for none of them."),
    Mode.NONE: noted("Events in which none of the checked takes part.  Press for any of them."),
}
ORDERS = {
    Order.COUNT: (noted("by count"), noted("Those with most events first.  Press for another order."), noted("Most events first")),
    Order.NAME: (noted("by name"), noted("In order of their names.  Press for another order."), noted("By name")),
    Order.FIRST: (noted("by first seen"), noted("Those seen first first.  Press for another order."), noted("First seen first")),
}
"""What an order is called on its button, in its tool tip, and in the menu."""


class ParticipantsPanel(QWidget):
    """Every tab is a facet of the one filter; `session.view` alone links them to the other panes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Participants, series and articles"))
        self.tabs = FlatTabs([tr(name) for name in TABS])
        self.tabs.setAccessibleName(tr("What to list"))
        self.field = FindField()
        self.participants = PeopleTree(ParticipantModel(session, self), tr("Participants by country"), unfolded=True)
        self.series = FacetTree(SeriesModel(session, self), tr("Series with their rounds and hiatuses"), unfolded=False)
        self.articles = FacetTree(ArticleModel(session, self), tr("Articles"), unfolded=False)
        self.trees = (self.participants, self.series, self.articles)
        self.filter_row = FilterRow(session)
        self.order = CutButton("", "switch", size=11.5)
        self._theme = load_theme("light")
        self._finds = ["", "", ""]
        self._pages = QStackedWidget()
        self.people = People(session, self.participants, self._pages, lambda: self._theme, lambda: self.tree)
        self._stack = QStackedWidget()
        for tree in self.trees:
            self._stack.addWidget(tree)
            tree.opened.connect(self._open)
        self.empty = EmptyState(tr("No articles yet"), "")
        hint = noted("Add a folder of articles with {add}, or drop it on the window.")
        keyed(self.empty, lambda empty: empty.say(tr(hint, add=key_of("file.add_folder"))))
        self._stack.addWidget(self.empty)
        self.shown = words("", 11.5, tone="soft", selectable=False)
        self.all = Link(tr("show all"), size=11.5)
        self._lay_out()
        self._connect()
        self._tab_changed(0)
        self._say_mode()
        self._say_order()
        self._say_shown()

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands this pane carries out, by action id."""
        return {
            "participants.panel": self.find_name,
            **self.people.commands(),
            "participants.toggle": self.toggle,
            "participants.only": self.only,
            "participants.details": self.open_current,
            "participants.mode": self.switch_mode,
            **{f"participants.by_{order.value}": partial(self.sort_by, order) for order in Order},
            "filter.open": self.open_filter,
            "filter.words": lambda: self.open_filter("text"),
            "filter.time": lambda: self.open_filter("time"),
            "filter.kinds": lambda: self.open_filter("kinds"),
            "filter.statuses": lambda: self.open_filter("statuses"),
            "filter.certain": lambda: self._switch_certainty(Certainty.CERTAIN),
            "filter.uncertain": lambda: self._switch_certainty(Certainty.UNCERTAIN),
            "filter.in_view": self._only_in_view,
            "filter.clear": self.clear_filter,
        }

    def apply_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self._theme = theme
        self.setStyleSheet(pane_sheet(theme))
        self.tabs.apply_theme(theme)
        for tree in self.trees:
            tree.apply_theme(theme)
        self.people.apply_theme(theme)

    @property
    def tree(self) -> FacetTree:
        """The tree of the chosen tab."""
        return self.trees[self.tabs.currentIndex()]

    def state(self) -> dict[str, Any]:
        """What it looks like, as JSON-able values."""
        return {"order": self.participants.facets.order.value}

    def restore(self, state: dict[str, Any]) -> None:
        """Take what `state` gave.  Raises KeyError or ValueError for anything else."""
        self.sort_by(Order(state["order"]))

    def sort_by(self, order: Order) -> None:
        """Put the participants into this order."""
        self.participants.facets.sort_by(order)
        self._say_order()

    def find_name(self) -> None:
        """Go to the field to find a participant."""
        self.people.show_lists()
        self.tabs.setCurrentIndex(0)
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def toggle(self) -> None:
        """Check or uncheck the current row, of the details where they are seen."""
        page = self.people.page
        if self.people.showing and page is not None:
            page.model.toggle(page.tree.currentIndex())
        else:
            self.tree.toggle()

    def only(self) -> None:
        """Show the current row alone, or the participant whose details are seen; again: back to what was checked before."""
        if self.people.showing or self.tree is self.participants:
            self.people.only()
        else:
            self.tree.only()

    def open_current(self) -> None:
        """Open what the current row stands for: details, a round, an article; what a fact among the details leads to."""
        page = self.people.page
        if self.people.showing and page is not None:
            page.open(page.tree.currentIndex())
        elif self.tree.current().isValid():
            self._open(self.tree.current())
        elif self.tree is self.participants:
            self.people.say_choose()

    def switch_mode(self) -> None:
        """From any of to all of to none of the checked participants, and round."""
        view, modes = self._session.view, tuple(Mode)
        view.set_filter(replace(view.filter, mode=modes[(modes.index(view.filter.mode) + 1) % len(modes)]), self)

    def open_filter(self, part: str = "text") -> None:
        """Show the sheet with the whole filter, the keyboard in one part of it."""
        from gui.participants.filter_sheet import FilterSheet

        sheet = FilterSheet(self._session, self._theme, self)
        sheet.show_at(self.filter_row.all.mapToGlobal(QPoint(0, self.filter_row.all.height() + 4)), part)

    def _only_in_view(self) -> None:
        from gui.participants.filter_sheet import only_in_view

        self._session.view.set_filter(only_in_view(self._session))

    def clear_filter(self) -> None:
        """Let everything through."""
        view = self._session.view
        view.set_filter(Filter(mode=view.filter.mode), self)

    def _switch_certainty(self, certainty: Certainty) -> None:
        """Only dates as sure as this; again: all."""
        view = self._session.view
        view.set_filter(replace(view.filter, certainty=Certainty.ALL if view.filter.certainty is certainty else certainty), self)

    # inside

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self._pages)
        lists = QWidget()
        self._pages.addWidget(lists)
        box = QVBoxLayout(lists)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 0, 0)
        head.addWidget(self.tabs)
        box.addLayout(head)
        box.addSpacing(11)
        middle = QVBoxLayout()
        middle.setContentsMargins(16, 0, 16, 0)
        middle.setSpacing(7)
        middle.addWidget(self.field)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.filter_row, 1)
        at_top = QVBoxLayout()
        at_top.setContentsMargins(0, 3, 0, 0)  # in line with the chips
        at_top.addWidget(self.order)
        at_top.addStretch(1)
        below.addLayout(at_top)
        middle.addLayout(below)
        box.addLayout(middle)
        box.addSpacing(9)
        box.addWidget(self._stack, 1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(rule())
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 14, 7)
        row.addWidget(self.shown, 1)
        row.addWidget(self.all)
        foot.addLayout(row)
        box.addWidget(self._foot)
        self.setTabOrder(self.tabs, self.field.edit)
        self.setTabOrder(self.field.edit, self.field.mode)
        self.setTabOrder(self.field.mode, self.filter_row.all)
        self.setTabOrder(self.filter_row.all, self.order)

    def _connect(self) -> None:
        edit = self.field.edit
        edit.textChanged.connect(self._typed)
        edit.stepped.connect(lambda key: self.tree.step(key))
        edit.toggled.connect(lambda: self.tree.toggle())
        edit.only.connect(lambda: self.tree.only())
        edit.left.connect(self.open_current)
        edit.focused.connect(self._ring)
        self.field.mode.clicked.connect(self.switch_mode)
        self.all.clicked.connect(self._show_more)
        self.order.clicked.connect(self._choose_order)
        self.filter_row.wanted.connect(self.open_filter)
        self.people.switched.connect(self._take_keyboard)
        self.tabs.currentChanged.connect(self._tab_changed)
        self._session.view.filter_changed.connect(self._filter_changed)
        self._session.changed.connect(self._say_shown)
        self._session.opened.connect(self._say_shown)
        self._session.closed.connect(self._say_shown)
        self.series.clicked.connect(lambda index: self._select_round(self.series.current()))

    def _tab_changed(self, number: int) -> None:
        self.field.edit.blockSignals(True)
        self.field.edit.setText(self._finds[number])
        self.field.edit.blockSignals(False)
        self.field.edit.setPlaceholderText(tr(FIND[number]))
        self.field.edit.setAccessibleName(tr(FIND[number]))
        keys = {name: key_of(f"participants.{name}") for name in ("toggle", "only", "details")}
        self.field.edit.setToolTip(tr(FIND_TIP, **keys))
        self.field.mode.setVisible(number == 0)
        self.order.setVisible(number == 0)
        self._take_keyboard()
        self._say_shown()

    def _take_keyboard(self) -> None:
        """Let what is seen take the keyboard that is given to the panel."""
        page = self.people.page
        self.keyboard: QWidget = page.tree if self.people.showing and page is not None else self.tree

    def _typed(self, text: str) -> None:
        self._finds[self.tabs.currentIndex()] = text
        self.tree.show_matches(text)

    def _ring(self, on: bool) -> None:
        for tree in self.trees:
            tree.delegate.ring = on
            tree.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        """What Return or a double click does: details or an article open, a round is selected, a series is checked alone."""
        kind = index.data(KIND_ROLE)
        if kind == "article":
            self._open_article(index.data(KEY_ROLE))
        elif kind in EVENTS or kind == "hiatus":
            self._select_round(index)
        elif kind in CARRIED:
            self.people.show_details(index.data(KEY_ROLE))
        elif kind != "failure":
            self.tree.only()

    def _open_article(self, digest: str) -> None:
        """Show the article; the selected event stays selected where this article reports it."""
        view = self._session.view
        event = self._session.find_event(view.selection.event)
        here = [number for number, mention in enumerate(event.mentions) if mention.article == digest] if event else []
        chosen = Selection(view.selection.event, here[0], digest) if here else Selection(article=digest)
        view.select(chosen, self)

    def _select_round(self, index: QModelIndex) -> None:
        """Select the event or the hiatus of this row."""
        if index.data(KIND_ROLE) == "hiatus":
            self._session.select_hiatus(index.data(KEY_ROLE), self)
        event = self._session.find_event(index.data(KEY_ROLE)) if index.data(KIND_ROLE) in EVENTS else None
        if event is not None:
            self._session.view.select(Selection(event.key, 0, event.mentions[0].article if event.mentions else ""), self)

    def _filter_changed(self, *_: object) -> None:
        self._say_mode()
        self._say_shown()

    def _say_mode(self) -> None:
        mode = self._session.view.filter.mode
        self.field.mode.setText(tr(mode.value))
        self.field.mode.setToolTip(tr(MODE_TIPS[mode]))
        self.field.mode.setAccessibleName(tr("Show events of {mode} the checked participants", mode=tr(mode.value)))

    def _say_shown(self, *_: object) -> None:
        collection, wanted = self._session.collection, self._session.view.filter
        whole = len(self._session.columns)
        nothing = not (collection.articles or whole or collection.failures)
        self._stack.setCurrentWidget(self.empty if nothing else self.tree)
        self._foot.setVisible(bool(wanted))
        if not wanted:
            return
        alone = self._alone()
        shown = trn("{shown} of {n} event", "{shown} of {n} events", whole, shown=f"{self._session.shown_count:,}")
        self.shown.setText(" · ".join(filter(None, (tr("only {name}", name=alone) if alone else "", shown))))
        self.all.say(tr("back") if alone else tr("show all"))
        self.all.setToolTip(tr("Back to what was checked before ({key})", key=key_of("participants.only")) if alone else "")

    def _alone(self) -> str:
        """The name of the row that is shown alone in the chosen tab, "" where none is."""
        facets = self.tree.facets
        return self.filter_row.name_of(facets.facet, facets.solo.key) if facets.solo is not None else ""

    def _show_more(self) -> None:
        """What the link at the foot does: back from one row shown alone, else everything."""
        if self.tree.facets.solo is not None:
            self.tree.facets.leave_solo()
        else:
            self.clear_filter()

    def _say_order(self) -> None:
        order = self.participants.facets.order
        self.order.setText(f"{tr(ORDERS[order][0])} ▾")
        self.order.setToolTip(tr(ORDERS[order][1]))
        self.order.setAccessibleName(tr(ORDERS[order][1]))

    def _choose_order(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for order in Order:
            item = menu.addAction(tr(ORDERS[order][2]))
            item.setCheckable(True)
            item.setChecked(order is self.participants.facets.order)
            item.triggered.connect(lambda _=False, order=order: self.sort_by(order))
        menu.popup(self.order.mapToGlobal(QPoint(0, self.order.height() + 2)))

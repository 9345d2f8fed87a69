"""What can be asked and done about single participants from the panel: their details, and correcting them.  Made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from gui.actions import by_id, key_of, keys_of, shown_keys
from gui.participants.people_tree import CARRIED, PeopleTree
from gui.theme import Theme
from model.qt.keyed_model import KEY_ROLE, KIND_ROLE
from model.qt.session import Session
from model.translation import noted, tr

if TYPE_CHECKING:
    from gui.participants.correcting import Correcting
    from gui.participants.details_page import DetailsPage

MENU = ("participants.details", "participants.only", "", "participants.edit", "participants.merge", "participants.split")
"""The commands of a participant's menu; "" is a line."""


class People(QObject):
    """Between the tree of participants, the page of details (put into `pages` when first asked for) and the dialogs.

    `switched` after details have come into the place of the lists, or gone."""

    switched = Signal()

    def __init__(
        self, session: Session, tree: PeopleTree, pages: QStackedWidget, theme: Callable[[], Theme], home: Callable[[], QWidget]
    ) -> None:
        """`home` gives the list that is seen where no details are."""
        super().__init__(pages)
        self._session, self._tree, self._pages, self._theme, self._home = session, tree, pages, theme, home
        self._correcting: Correcting | None = None
        self.page: DetailsPage | None = None
        tree.merged.connect(lambda key, into: self.correcting.merge_into(key, into))
        tree.moved.connect(lambda key, country: self.correcting.put_under(key, country))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._row_menu)
        session.view.participant_asked.connect(self.show_details)
        for signal in (session.opened, session.closed):
            signal.connect(self._able)
        self._able()

    def commands(self) -> dict[str, Callable[[], object]]:
        """Function by action id."""
        return {
            "participants.only": self.only,
            "participants.edit": lambda: self._ask("edit"),
            "participants.merge": lambda: self._ask("merge"),
            "participants.split": lambda: self._ask("split"),
        }

    @property
    def correcting(self) -> Correcting:
        """What asks for corrections and makes them."""
        if self._correcting is None:
            from gui.participants.correcting import Correcting

            self._correcting = Correcting(self._session, self._pages, self._theme)
        return self._correcting

    @property
    def showing(self) -> bool:
        """Whether details are seen in the place of the lists."""
        return self.page is not None and self._pages.currentWidget() is self.page

    def key(self) -> str:
        """The participant that is meant: the one whose details are seen, else that of the tree's current row; "" for none."""
        if self.showing and self.page is not None:
            return self.page.key
        index = self._tree.current()
        return str(index.data(KEY_ROLE)) if self._tree.isVisible() and index.data(KIND_ROLE) in CARRIED else ""

    def show_details(self, key: str, _initiator: object = None) -> None:
        """Show the details of this participant, and give them the keyboard."""
        page = self.page or self._made()
        if page.show_participant(key):
            self._pages.setCurrentWidget(page)
            self.switched.emit()
            page.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lists(self) -> None:
        """The lists again, and the keyboard in the one that was seen before."""
        if not self.showing:
            return
        self._pages.setCurrentIndex(0)
        self.switched.emit()
        self._home().setFocus(Qt.FocusReason.OtherFocusReason)

    def only(self) -> None:
        """Show the participant that is meant alone; again: back to what was checked before."""
        index = self._index_of(self.key())
        if index.isValid():
            self._tree.facets.only(index)

    def apply_theme(self, theme: Theme) -> None:
        if self.page is not None:
            self.page.apply_theme(theme)

    def menu(self, at: QPoint) -> None:
        """The menu of the participant that is meant, at this place of the screen."""
        menu = QMenu(self._pages)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        commands = {**self.commands(), "participants.details": lambda: self.show_details(self.key())}
        for name in MENU:
            if not name:
                menu.addSeparator()
            elif name != "participants.details" or not self.showing:
                keys = shown_keys(keys_of(by_id(name))[:1])
                item = menu.addAction(tr(by_id(name).text) + (f"\t{keys}" if keys else ""))
                item.triggered.connect(lambda _=False, do=commands[name]: do())
                item.setEnabled(name in ("participants.details", "participants.only") or not self._session.read_only)
        menu.popup(at)

    # inside

    def _able(self) -> None:
        self._tree.may_carry = not self._session.read_only

    def _ask(self, what: str) -> None:
        key = self.key()
        if key:
            getattr(self.correcting, what)(key)
        else:
            self.say_choose()

    def say_choose(self) -> None:
        """Tell how a participant is chosen."""
        says = noted("Choose a participant first: press {find}, type a name, and go to it with the arrow keys.")
        self._session.message.emit("info", tr(says, find=key_of("participants.panel")))

    def _row_menu(self, at: QPoint) -> None:
        index = self._tree.indexAt(at)
        if index.data(KIND_ROLE) in CARRIED:
            self._tree.setCurrentIndex(index)
            self.menu(self._tree.viewport().mapToGlobal(at))

    def _made(self) -> DetailsPage:
        from gui.participants.details_page import DetailsPage

        page = self.page = DetailsPage(self._session)
        page.apply_theme(self._theme())
        page.left.connect(self.show_lists)
        page.asked.connect(lambda name: self.commands()[name]())
        page.reverted.connect(lambda key: self.correcting.revert(key))
        page.menu_asked.connect(self.menu)
        page.split_asked.connect(lambda name: self.correcting.split(page.key, name))
        self._pages.addWidget(page)
        return page

    def _index_of(self, key: str) -> QModelIndex:
        """The row of a participant in the facet model."""
        facets, who = self._tree.facets, self._session.participant(key)
        if who is None:
            return QModelIndex()
        found = facets.find(key)
        if found.isValid():
            return found
        paths = (facets.find(facets.index(row, 0).data(KEY_ROLE), key) for row in range(facets.rowCount()))
        return next((index for index in paths if index.isValid()), QModelIndex())

"""The bar above the panes: the program's and the project's name, counts, search, lanes, export, commands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from gui.actions import ACTIONS
from gui.icons import icon
from gui.search import SearchField
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from model.domain import Collection
from model.translation import figures, tr
from model.wording import count_words

LANES = tuple(action.id for action in ACTIONS if action.id.startswith("lanes.by_"))


def counts_text(collection: Collection, events: int, shown: int | None = None) -> str:
    """ "5 articles · 1 table · 33 events · 5 series"; "12 of 33 events" where a filter leaves some out."""
    told = count_words(events, "event")
    tables = len(collection.tables)
    parts = [count_words(len(collection.articles), "article")] if collection.articles or not tables else []
    parts += [count_words(tables, "table")] if tables else []
    parts.append(told if shown is None else tr("{shown} of {events}", shown=figures(shown), events=told))
    parts.append(count_words(len(collection.series), "series", "series"))
    return " · ".join(parts)


LEAST_SEARCH, LEAST_NAMES = 150, 230  # pixels
GAPS = 96  # pixels between the parts and at both ends
EXPORTS = ("export_image", "export_data", "copy_image", "print")


class TopBar(QFrame):
    """`commands` are the window's actions by id; the buttons only trigger them."""

    def __init__(self, search: SearchField, commands: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setFixedHeight(49)
        self.wordmark = QLabel("Hiatus")
        self.wordmark.setObjectName("wordmark")
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.name.setObjectName("project_name")
        self.counts = ElidedLabel()
        self.counts.setObjectName("counts")
        self.search = search
        search.setMaximumWidth(380)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lanes = self._menu_button(tr("Lanes: series"), [commands[action] for action in LANES])
        self.export = self._menu_button(tr("Export"), [commands[f"file.{name}"] for name in EXPORTS])
        self.palette_button = QPushButton(tr("Commands"))
        self.palette_button.clicked.connect(commands["view.palette"].trigger)
        self.palette_key = QLabel()
        self.palette_key.setObjectName("key_hint")

        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 1)
        row.setSpacing(0)
        names = QHBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(12)
        names.addWidget(self.wordmark)
        names.addWidget(self.name)
        names.addWidget(self.counts)
        names.addStretch(1)
        self._names = QWidget()
        self._names.setLayout(names)
        row.addWidget(self._names, 45)
        row.addSpacing(12)
        row.addWidget(search, 38)
        row.addStretch(25)
        for button in (self.lanes, self.export, self.palette_button):
            row.addSpacing(10)
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self.palette_key)

    @staticmethod
    def _menu_button(text: str, actions: list[QAction]) -> QPushButton:
        button = QPushButton(f"{text} ")
        button.setProperty("menu", True)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow, its icon, stands right of the words
        menu = QMenu(button)
        menu.addActions(actions)
        button.setMenu(menu)
        return button

    def show_project(self, name: str, collection: Collection, events: int, shown: int | None = None) -> None:
        """The project's name ("" for none) and what is in it, `events` in all; `shown`: how many of them a filter leaves."""
        self.name.setText(name)
        self.name.setMinimumWidth(min(self.name.sizeHint().width(), 160))  # the counts give way before the name
        self.counts.setText(counts_text(collection, events, shown) if name else "")
        self._share()

    def show_palette_key(self, key: str) -> None:
        """The key of the palette, beside its button."""
        self.palette_key.setText(key)

    def show_grouping(self, grouping: str) -> None:
        self.lanes.setText(tr("Lanes: {grouping}", grouping=tr(grouping)) + " ")
        self._share()

    def _share(self) -> None:
        """Name and counts in full wherever the search field still has its own words beside them."""
        others = sum(part.sizeHint().width() for part in (self.lanes, self.export, self.palette_button, self.palette_key))
        needed = self.search.words_width()
        room = self.width() - others - GAPS - needed
        self._names.setMinimumWidth(max(0, min(self._names.sizeHint().width(), room)))
        self.search.setMinimumWidth(needed if room > LEAST_NAMES else LEAST_SEARCH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def apply_theme(self, theme: Theme) -> None:
        for button in (self.lanes, self.export):
            button.setIcon(icon("chevron-down", theme.roles["soft"], 10))
            button.setIconSize(QSize(10, 10))
        self.search.apply_theme(theme)

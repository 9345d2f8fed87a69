"""Two reports of one event side by side in the reader, and below them what they agree and differ on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.theme import SERIF
from gui.widgets.buttons import Link
from gui.widgets.labels import rule, words
from model.comparing import Agreement, Row, beside, compare
from model.domain import Event
from model.qt.session import Session
from model.qt.view_state import Selection
from model.translation import noted, tr
from model.wording import publication_words, shown, unmarked

SCROLL_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
# how an agreement is told, beside its words: colour never carries a meaning alone
SIGNS = {Agreement.SAME: ("=", "good"), Agreement.DIFFER: ("≠", "error"), Agreement.WORDS: ("≈", "soft")}
NOTHING = "—"


class BesidePage(QScrollArea):
    """`wanted`: the page is to be shown.  Follows the selection while it is, and gives up on an event with a single report."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.wanted = False
        self.rows: tuple[Row, ...] = ()
        self.setObjectName("pane_scroll")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("scrolls_by_keys", True)

    def open_on(self, selection: Selection) -> bool:
        """Show the selected report beside another one of its event.  False where there is no other."""
        event = self._session.find_event(selection.event)
        number = min(selection.mention, len(event.mentions) - 1) if event is not None and event.mentions else 0
        other = beside(event, number) if event is not None and event.mentions else None
        self.wanted = event is not None and other is not None
        if event is not None and other is not None:
            self._fill(event, number, other)
        return self.wanted

    def follow(self, selection: Selection) -> None:
        """Show another selection's reports, where the page is shown at all."""
        if self.wanted:
            self.open_on(selection)

    def _fill(self, event: Event, one: int, two: int) -> None:
        body = QWidget()
        body.setObjectName("pane_body")
        box = QVBoxLayout(body)
        box.setContentsMargins(23, 13, 20, 18)
        box.setSpacing(8)
        box.addWidget(words(shown(event.title), 16, bold=True))
        total = len(event.mentions)
        which = tr("report {one} and report {two} of {total}", one=one + 1, two=two + 1, total=total)
        box.addWidget(words(which, 11.5, tone="soft", selectable=False))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        for column, number in enumerate((one, two)):
            grid.setColumnStretch(column, 1)
            self._add_report(grid, column, event, number)
        self.rows = compare(event, one, two, self._name)
        for row in self.rows:
            _add_row(grid, row)
        box.addLayout(grid)
        box.addSpacing(6)
        back = Link(tr("back to the article ({key})", key=key_of("view.beside")), size=11.5)
        back.setProperty("tone", "soft")
        back.clicked.connect(self.left)
        box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)
        self.setAccessibleName(tr("Two reports of {title}", title=shown(event.title)))
        self.verticalScrollBar().setValue(0)

    def _add_report(self, grid: QGridLayout, column: int, event: Event, number: int) -> None:
        mention = event.mentions[number]
        head = self._session.head(mention.article)
        title = shown(head.title or head.path) if head is not None else ""
        quote = words(unmarked(mention.text), 14, families=SERIF)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(words(title, 12.5, bold=True), 0, column, top)
        grid.addWidget(words(publication_words(head.published) if head is not None else "", 11, tone="soft"), 1, column, top)
        grid.addWidget(quote, 2, column, top)
        read = Link(tr("read in the article"), size=11.5)
        read.setAccessibleName(tr("Read report {number} in the article", number=number + 1))
        read.clicked.connect(lambda: self._read(Selection(event.key, number, mention.article)))
        grid.addWidget(read, 3, column, top | Qt.AlignmentFlag.AlignLeft)

    def _read(self, selection: Selection) -> None:
        self.left.emit()
        self._session.view.select(selection, self)

    def _name(self, key: str) -> str:
        participant = self._session.participant(key)
        return shown(participant.name) if participant is not None else key

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = event.key() in SCROLL_KEYS or event.key() == Qt.Key.Key_Escape
            if own and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _add_row(grid: QGridLayout, row: Row) -> None:
    """A line with the regard and how the reports stand in it, what each says below, and a sentence on it."""
    at = grid.rowCount()
    grid.setRowMinimumHeight(at, 10)
    grid.addWidget(rule(), at + 1, 0, 1, 2)
    sign, tone = SIGNS.get(row.agreement, ("", "soft"))
    grid.addWidget(words(row.name, 12, bold=True, tone="soft", selectable=False), at + 2, 0)
    grid.addWidget(words(f"{sign} {tr(row.agreement)}".strip(), 12, tone=tone, selectable=False), at + 2, 1)
    for column, told in enumerate((row.left, row.right)):
        label: QLabel = words(told or NOTHING, 13, tone="" if told else "soft")
        which = noted("{name}, second report: {told}") if column else noted("{name}, first report: {told}")
        label.setAccessibleName(tr(which, name=row.name, told=told or tr("nothing")))
        grid.addWidget(label, at + 3, column, Qt.AlignmentFlag.AlignTop)
    if row.says:
        grid.addWidget(words(row.says, 12, tone="soft"), at + 4, 0, 1, 2)

"""The search field of the top bar, what it finds (events, people, series, text) and the list that drops from it.

As one types, hits are marked in the whole window by `ViewState.set_hits`; Enter and Shift+Enter (F3, Shift+F3) go from one
hit to the next and select it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.icons import pixmap
from gui.keys_told import keyed
from gui.theme import Theme
from gui.widgets.result_list import ResultList, Row, marks_of
from model.columns import Columns, IndexArray
from model.domain import Event, ParticipantKind, hiatus_key
from model.qt.session import Session
from model.qt.view_state import Hits, Selection
from model.translation import figures, tr
from model.wording import count_words, hiatus_span, hiatus_words, short_words, shown

DEBOUNCE = 120  # milliseconds of quiet before a search
SHOWN = 6  # results of a group in the list; the group's name says how many there are
ICONS = {ParticipantKind.PERSON: "person", ParticipantKind.COUNTRY: "country", ParticipantKind.ORGANIZATION: "organization"}


@dataclass(frozen=True, slots=True)
class Found:
    """What a result leads to: an event, a participant, a series or a lane (keys), a place in an article, a time,
    or a search for `words`."""

    event: str = ""
    mention: int = 0
    participant: str = ""
    series: str = ""
    hiatus: str = ""
    lane: str = ""
    project: str = ""
    words: str = ""
    article: str = ""
    place: tuple[int, int] | None = None
    time: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Results:
    """The rows of the list, and the rows of the session's columns that were hit, in order of time."""

    rows: tuple[Row, ...] = ()
    hits: IndexArray = field(default_factory=lambda: np.empty(0, dtype=np.intp))


def event_date(event: Event) -> str:
    return short_words(event.when.earliest, event.when.latest) if event.when else "undated"


def row_date(columns: Columns, row: int) -> str:
    return short_words(int(columns.start[row]), int(columns.end[row]) - 1) if row < columns.dated else "undated"


def event_row(columns: Columns, row: int, terms: list[str]) -> Row:
    title = columns.titles[row]
    return Row(title, row_date(columns, row), "event", marks_of(title, terms), Found(columns.keys[row]))


def _group(name: str, rows: list[Row], total: int = 0) -> list[Row]:
    """The first rows under a heading that says how many there are (`total`, where not all were made)."""
    if not rows:
        return []
    total = total or len(rows)
    more = tr("{name} · first {shown} of {total}", name=name, shown=SHOWN, total=figures(total)) if total > SHOWN else name
    return [Row(more, header=True), *rows[:SHOWN]]


def _named(session: Session, terms: list[str]) -> list[Row]:
    """Participants and series whose name or alias holds every term."""
    rows = []
    for participant in session.collection.participants:
        names = (participant.name, *participant.aliases, participant.role)
        if all(any(term in name.casefold() for name in names) for term in terms):
            country = session.participant(participant.country) if participant.country else None
            detail = ", ".join(part for part in (participant.role, country.name if country else "") if part)
            marks = marks_of(participant.name, terms)
            rows.append(Row(participant.name, detail, ICONS[participant.kind], marks, Found(participant=participant.key)))
    codes = session.columns.series
    events = dict(zip(codes.names, np.bincount(codes.codes[codes.codes >= 0], minlength=len(codes.names)), strict=True))
    for series in session.collection.series:
        if all(any(term in name.casefold() for name in (series.name, *series.aliases)) for term in terms):
            count = int(events.get(series.key, 0))
            rounds = count_words(len(series.rounds), "round") if series.rounds or not count else count_words(count, "event")
            rows.append(Row(series.name, rounds, "series", marks_of(series.name, terms), Found(series=series.key)))
    return rows


def _hiatuses(session: Session, terms: list[str]) -> list[Row]:
    """Hiatuses whose words hold every term."""
    spans = {event.key: event.when for event in session.collection.events}
    rows = []
    for series in session.collection.series:
        for hiatus in series.hiatuses:
            name = f"{series.name}: {hiatus_words(hiatus, spans)}"
            words = f"{name} lapsed {hiatus.cause} {series.name}".casefold()
            if all(term in words for term in terms):
                rows.append(Row(name, hiatus_span(hiatus), "series", marks_of(name, terms), Found(hiatus=hiatus_key(series, hiatus))))
    return rows


def _place(session: Session, digest: str, start: int, end: int) -> Found:
    """Where a passage leads: to the event told there, else to the article."""
    for event in session.collection.events:
        for number, mention in enumerate(event.mentions):
            if mention.article == digest and mention.start < end and start < mention.end:
                return Found(event.key, number, article=digest, place=(start, end))
    return Found(article=digest, place=(start, end))


def from_first(words: str, terms: list[str], before: int = 24) -> str:
    """The words from a little before the first that was found on, so that it is seen in a narrow list."""
    marks = marks_of(words, terms)
    if not marks or marks[0][0] <= before:
        return words
    cut = words.find(" ", marks[0][0] - before) + 1
    return f"… {words[cut if 0 < cut <= marks[0][0] else marks[0][0] :]}"


def _in_title(event: Event, terms: list[str]) -> bool:
    title = event.title.casefold()
    return all(term in title for term in terms)


def find(session: Session, text: str) -> Results:
    """Search events, names and the articles' text for all the words of `text`; an event told in a passage found counts as hit."""
    terms = [term.casefold() for term in text.split()]
    if not terms:
        return Results()
    found = session.search(text)
    passages = []
    for digest, start, end, snippet in found.passages:
        head = session.head(digest)
        title = head.title if head else ""
        words = from_first(shown(snippet), terms)
        passages.append(Row(words, title, "text", marks_of(words, terms), _place(session, digest, start, end)))
    columns, mask = session.columns, session.rows(found)
    told = {row.data.event for row in passages}
    told |= {event.key for event in session.collection.events if _in_title(event, terms)}
    mask[columns.keys.rows(told)] = True
    hits = np.flatnonzero(mask)
    rows = [
        *_group(tr("Events"), [event_row(columns, int(row), terms) for row in hits[:SHOWN]], len(hits)),
        *_group(tr("People and series"), _named(session, terms)),
        *_group(tr("Hiatuses"), _hiatuses(session, terms)),
        *_group(tr("Text"), passages),
    ]
    return Results(tuple(rows), hits)


def _say_nothing(label: QLabel) -> None:
    """Where a search looks, and what finds a time, which no search does."""
    label.setText(
        tr(
            "Nothing found. Search looks in titles, places, names and the articles' text. {date} goes to a date, {filter} filters by time.",
            date=key_of("go.date"),
            filter=key_of("filter.open"),
        )
    )


class SearchPopup(QFrame):
    """The list below the field; a child of the window, so that the keyboard stays in the field."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("overlay")
        self.list = ResultList()
        self.nothing = QLabel()
        keyed(self.nothing, _say_nothing)
        self.nothing.setProperty("tone", "soft")
        self.nothing.setContentsMargins(10, 6, 10, 6)
        self.nothing.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.addWidget(self.nothing)
        box.addWidget(self.list)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(36)
        self._shadow.setOffset(0, 8)
        self.setGraphicsEffect(self._shadow)
        self.hide()

    def show_rows(self, rows: tuple[Row, ...], below: QWidget) -> None:
        self.list.set_rows(rows, first=False)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        window = self.parentWidget()
        corner = below.mapTo(window, QPoint(0, below.height() + 4))
        width = min(max(below.width(), 720), window.width() - 16)
        left = max(8, min(corner.x() - (width - below.width()) // 2, window.width() - width - 8))
        height = (self.list.wanted_height() if rows else max(34, self.nothing.heightForWidth(width - 12))) + 14
        self.setGeometry(left, corner.y(), width, min(height, window.height() - corner.y() - 40))
        self.show()
        self.raise_()

    def apply_theme(self, theme: Theme) -> None:
        self.list.apply_theme(theme)
        self._shadow.setColor(QColor(theme.colour("overlay_shadow")))


class SearchField(QLineEdit):
    """`left` when Esc is pressed in an empty field: the window gives the keyboard back to the timeline."""

    left = Signal()
    chosen = Signal(object)  # Found

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("search_field")
        self.setPlaceholderText(tr("Search events, people and text"))
        self.setAccessibleName(tr("Search"))
        self.setAccessibleDescription(tr("Return and Shift+Return go from hit to hit, Esc leaves."))
        self._session = session
        self.results = Results()
        self.popup = SearchPopup(window)
        self.popup.list.chosen.connect(self._chosen)
        self._sign = QLabel(self)
        self._key = ""
        self._chip = QLabel(self)
        self._chip.setProperty("keycap", True)
        for label in (self._sign, self._chip):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self.search_now)
        self.textEdited.connect(lambda _text: self._timer.start())
        session.changed.connect(self._search_again)
        session.closed.connect(self.clear_search)

    def words_width(self) -> int:
        """As wide as it is with its own words in full, beside its sign and its key."""
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + 76

    def search_now(self, *, show: bool = True) -> None:
        """Search for what stands in the field, at once."""
        self._timer.stop()
        self.results = find(self._session, self.text())
        mask = np.zeros(len(self._session.columns), dtype=np.bool_)
        mask[self.results.hits] = True
        self._session.view.set_hits(Hits.of(mask), self)
        self._show_count()
        if not self.text().strip():
            self.popup.hide()
        elif show:
            self.popup.show_rows(self.results.rows, self)

    def look_for(self, words: str) -> None:
        """Put words into the field, give it the keyboard, and search for them."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(words)
        self.search_now()

    def _search_again(self, *_: object) -> None:
        if self.text():
            self.search_now(show=False)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit in order of time, counted on from the selected event, round at the ends."""
        if self._timer.isActive():
            self.search_now()
        self.popup.hide()
        hits = self.results.hits
        if not len(hits):
            first = next((row.data for row in self.results.rows if row.data and row.data.article), None)
            if first is not None:
                self.chosen.emit(first)
            return
        keys = self._session.columns.keys
        selected = keys.find(self._session.view.selection.event)
        at = int(np.searchsorted(hits, selected))
        if by > 0 and at < len(hits) and hits[at] == selected:
            at += 1
        key = keys[int(hits[(at if by > 0 else at - 1) % len(hits)])]
        self.chosen.emit(Found(key))
        self._show_count()

    def show_key(self, key: str) -> None:
        """The key that leads into the field, at its right end while it is empty."""
        self._key = key
        self._show_count()

    def clear_search(self) -> None:
        """Empty the field, and take the marks off."""
        self.clear()
        self.search_now()

    def searching(self) -> bool:
        return bool(self.text()) or self.popup.isVisible()

    def apply_theme(self, theme: Theme) -> None:
        self._sign.setPixmap(pixmap("search", theme.roles["soft"], 14))
        self._sign.adjustSize()
        self.popup.apply_theme(theme)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not (self.popup.isVisible() and not shift and self.popup.list.choose()):
                self.step(-1 if shift else 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.text():
            if not self.popup.isVisible():
                self.search_now()
            self.popup.list.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.popup.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(380, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_Escape and not self.text():
            event.accept()  # nothing to clear here: the key only leads out of the field
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().event(event)

    def _chosen(self, row: Row) -> None:
        self.popup.hide()
        self.chosen.emit(row.data)

    def _show_count(self) -> None:
        """At the right end: "/" while empty, else which hit of how many."""
        hits = self.results.hits
        selected = self._session.columns.keys.find(self._session.view.selection.event)
        at = int(np.searchsorted(hits, selected))
        here, total = at < len(hits) and hits[at] == selected, figures(len(hits))
        words = tr("{number} of {total}", number=figures(at + 1), total=total) if here else total
        self._chip.setText(words if self.text().strip() else self._key)
        self._chip.setVisible(bool(self._chip.text()))
        self._place()

    def _place(self) -> None:
        self._chip.adjustSize()
        self._chip.move(self.width() - self._chip.width() - 6, (self.height() - self._chip.height()) // 2)
        self._sign.move(9, (self.height() - self._sign.height()) // 2)
        self.setTextMargins(0, 0, max(0, self._chip.width() - 24), 0)


def choose(session: Session, found: Found, initiator: QObject | None = None) -> None:
    """Do what a result says: select the event, show the article, the details of the participant, or the series alone."""
    view = session.view
    if found.event:
        view.select(Selection(found.event, found.mention, found.article, found.place), initiator)
    elif found.hiatus:
        session.select_hiatus(found.hiatus, initiator)
    elif found.article:
        view.select(Selection("", 0, found.article, found.place), initiator)
    elif found.participant:
        view.ask_for_participant(found.participant, initiator)
    elif found.series:
        view.set_filter(replace(view.filter, series=frozenset({found.series})), initiator)

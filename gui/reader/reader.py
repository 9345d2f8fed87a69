"""The reader: the article behind the selected event, clean or as read, with its marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.keys_told import keyed
from gui.reader.asides import Asides
from gui.reader.beside_page import BesidePage
from gui.reader.blocks import as_read, clean
from gui.reader.document import draw
from gui.reader.find_bar import FindBar
from gui.reader.finder import Finder
from gui.reader.marks import Mark, lane_numbers, marks_of
from gui.reader.record_page import RecordPage
from gui.reader.row import ArticleRow
from gui.reader.text_view import TextView
from gui.style import set_property
from gui.theme import Theme, load_theme
from gui.widgets.buttons import Link
from gui.widgets.labels import EmptyState, rule, words
from gui.widgets.popover import Popover
from gui.widgets.sheet import pane_sheet
from model.domain import Article, Record
from model.qt.session import Session
from model.qt.view_state import Selection
from model.translation import noted, tr
from model.wording import count_words

WITH_WORDS = noted("Selected words:  {add_selected}  add an event     {add}  report of the selected event")
HINTS = noted("{previous}  previous report     {next}  next report     {previous_mark} {next_mark}  date or name     {reader}  go")
KEYS = ("edit.add_selected", "edit.add_report", "go.previous_report", "go.next_report", "go.previous_mark", "go.next_mark", "go.reader")


class ReaderPane(QWidget):
    """Shows the selection's article; `session.view` alone links it to the other panes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = load_theme("light")
        self.article: Article | None = None
        self.raw = False
        self._scale = 1.0
        self._row_block = 0
        self.asides = Asides(session, self)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Reader"))
        self.text = TextView()
        self.row = ArticleRow(self.text.viewport())
        self.folded = Link("", size=11.5)
        self.reports = words("", 11.5, tone="soft", selectable=False)
        self.hints = words("", 11.5, tone="soft", selectable=False)
        self.find_bar = FindBar()
        self.finder = Finder(self.find_bar, self.text, self._unfold)
        self.record_page = RecordPage()
        self.beside_page = BesidePage(session)
        hint = noted("Select an event with {next} or a click; its sentence shows here.")
        self.empty = keyed(EmptyState(tr("Nothing to read yet"), ""), lambda it: it.say(tr(hint, next=key_of("go.next_event"))))
        self._stack = QStackedWidget()
        self._lay_out()
        self.keyboard = self.text
        self.asides.place_wanted.connect(self._mark_place)
        self.asides.event_wanted.connect(self._select_told)
        self.text.pressed.connect(self._pressed)
        self.text.laid_out.connect(self._place_row)
        self.text.finding = self.finder.is_open
        self.text.focused.connect(self._say_mark)
        self.text.selectionChanged.connect(lambda: self._say_mark(None))
        self.text.left.connect(self.finder.close)
        self.beside_page.left.connect(self._read_again)
        self.row.why.clicked.connect(self._say_why)
        self.row.as_read.clicked.connect(self.switch)
        self.folded.clicked.connect(self.switch)
        for signal in (session.opened, session.closed, session.changed):
            signal.connect(self.reread)
        session.view.selection_changed.connect(self._selection_changed)
        session.view.grouping_changed.connect(self.reread)
        self.reread()

    @property
    def popover(self) -> Popover | None:
        """What was told last beside the text."""
        return self.asides.popover

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands this pane carries out, by action id."""
        return {
            "edit.find": self.find_words,
            "view.as_read": self.switch,
            "view.beside": self.put_beside,
            "go.reader": self.enter,
            "go.next_report": lambda: self.step_report(1),
            "go.previous_report": lambda: self.step_report(-1),
            "go.next_mark": lambda: self.step_mark(1),
            "go.previous_mark": lambda: self.step_mark(-1),
        }

    def apply_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self._theme = self.asides.theme = theme
        self.setStyleSheet(pane_sheet(theme))
        self._draw()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether to show another place at once instead of gliding there."""
        self.text.reduced = reduced

    def set_type(self, size: int, width: str) -> None:
        """Set the articles `size` percent as large as declared, in a column of this width, staying at the same place of the text."""
        at = self.text.top_offset() if self.text.verticalScrollBar().value() else None
        self._scale = size / 100
        self.text.set_measure(width, self._scale)
        self._draw()
        if at is not None:
            self.text.scroll_to(at)

    # commands

    def switch(self) -> None:
        """From the clean text to the text as read and back, staying at the same place of it."""
        at = self.text.top_offset() if self.text.verticalScrollBar().value() else None
        self.raw = not self.raw
        self._draw()
        self.text.verticalScrollBar().setValue(0)
        if at is not None:
            self.text.scroll_to(at)

    def find_words(self) -> None:
        """Open the bar that finds words in the article shown."""
        if self.article is not None:
            self.finder.open()

    def _unfold(self) -> None:
        """Show the text as read, where what is folded can be seen; the place in it is for the caller to go to."""
        self.raw = True
        self._draw()

    def enter(self) -> None:
        """Give the keyboard to the text, at the selected mention; with the keyboard there, do what the ringed mark does."""
        if self.text.hasFocus() and self.text.focus is not None:
            self.text.press(self.text.focus)
            return
        self._selection_changed()
        page = self.record_page if self.article is None else self.beside_page
        if self._stack.currentWidget() is page:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.article is None or self._stack.currentWidget() is page:
            return  # no text to give it to, or it is behind the two reports
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        selection = self._session.view.selection
        first = next((m for m in self.text.stops() if (m.event, m.number) == (selection.event, selection.mention)), None)
        if first is not None:
            self.text.set_focus_mark(first)
        else:
            self.text.stand_at(self._mention_start())

    def put_beside(self) -> None:
        """Two reports of the selected event side by side, the selected one and another; again: back to the article."""
        if self.beside_page.wanted:
            self._read_again()
        elif self.beside_page.open_on(self._session.view.selection):
            self._show_page()
            self.beside_page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._session.message.emit("info", tr("No two reports tell of what is selected, so there is nothing to compare."))

    def _read_again(self) -> None:
        """From the two reports back to the article."""
        back = self.beside_page.isAncestorOf(self.focusWidget()) or self.beside_page.hasFocus()
        self.beside_page.wanted = False
        self._show_page()
        self._show_selection(glide=False)
        if back:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self) -> None:
        """What the pane shows: the article, an event table's row, two reports, or that there is nothing yet."""
        page = 1 if self.article is not None else 2 if self.record_page.record is not None else 0
        self._stack.setCurrentIndex(3 if self.article is not None and self.beside_page.wanted else page)

    def step_report(self, step: int) -> None:
        """Select the next or the previous report of the selected event, over all articles, round and round."""
        selection = self._session.view.selection
        event = self._session.find_event(selection.event)
        if event is not None and event.mentions:
            number = (selection.mention + step) % len(event.mentions)
            self._session.view.select(Selection(event.key, number, event.mentions[number].article), self)

    def step_mark(self, step: int) -> None:
        """Move the ring to the next or the previous date phrase or name; the first time, from the selected mention on."""
        marks = self.text.stops()
        if not marks:
            return
        if self.text.focus in marks:
            number = (marks.index(self.text.focus) + step) % len(marks)
        else:
            start = self._mention_start()
            after = next((i for i, mark in enumerate(marks) if mark.start >= start), 0)
            number = after if step > 0 else (after - 1) % len(marks)
        self.text.set_focus_mark(marks[number])

    def looked_at(self) -> tuple[int, int] | None:
        """The stretch of the article one looks at: what is selected in the text, the ringed mark, the place gone to, the selected
        mention, else the line at the top.  None without an article."""
        if self.article is None or not self.article.text:
            return None
        selection = self._session.view.selection
        event = self._session.find_event(selection.event)
        told = event.mentions[selection.mention : selection.mention + 1] if event is not None else ()
        mention = next(((each.start, each.end) for each in told if each.article == self.article.digest), None)
        ring = (self.text.focus.start, self.text.focus.end) if self.text.focus is not None else None
        top = self.text.top_offset() or 0
        return self.text.selected_stretch() or ring or selection.place or mention or (top, top + 1)

    # following the session

    def reread(self, *_: object) -> None:
        """Show anew what is shown: the collection has changed."""
        if self.article is not None and self._session.head(self.article.digest) is None:
            self.article = None
        record = self.record_page.record
        if record is not None and all(table.digest != record.table for table in self._session.collection.tables):
            self.record_page.record = None
        self._selection_changed(glide=False, anew=True)

    def _selection_changed(self, *_: object, glide: bool = True, anew: bool = False) -> None:
        selection = self._session.view.selection
        event = self._session.find_event(selection.event)
        digest = selection.article
        if not digest and event is not None and selection.mention < len(event.mentions):
            digest = event.mentions[selection.mention].article
        if event is not None and event.record is not None and not digest:
            self._show_record(event.title, event.record)
            anew = True
        elif digest:
            self.record_page.record = None
        if digest and (anew or self.article is None or self.article.digest != digest):
            self.article = self._session.read_article(digest)
            self._draw()
            self.finder.show_article(self.article.text if self.article is not None else "")
            self.text.verticalScrollBar().setValue(0)
            glide = False
        elif anew:
            self._draw()
        self.beside_page.follow(selection)
        self._show_page()
        self._show_selection(glide=glide)

    def _show_record(self, title: str, record: Record) -> None:
        """Show the row of an event that no article tells of, in place of an article."""
        self.article = None
        self.record_page.show_record(title, record)

    def _mention_start(self) -> int:
        selection = self._session.view.selection
        event = self._session.find_event(selection.event)
        if event is None or self.article is None or selection.mention >= len(event.mentions):
            return 0
        mention = event.mentions[selection.mention]
        return mention.start if mention.article == self.article.digest else 0

    def _show_selection(self, *, glide: bool = True) -> None:
        selection = self._session.view.selection
        event = self._session.find_event(selection.event)
        self.text.select(selection.event, selection.mention, self._related())
        self.reports.setVisible(event is not None and bool(event.mentions))
        self._show_place(glide=glide)
        if event is None or not event.mentions:
            return
        articles = len({mention.article for mention in event.mentions})
        total = len(event.mentions)
        number, told = min(selection.mention, total - 1) + 1, count_words(articles, "article")
        self.reports.setText(tr("report {number} of {total}, in {articles}", number=number, total=total, articles=told))
        mention = event.mentions[min(selection.mention, total - 1)]
        if self.article is None or mention.article != self.article.digest:
            return
        if not self.raw and not self.text.shows(mention.start, mention.end):
            self._unfold()  # the sentence stands in what is folded
            self.text.select(selection.event, selection.mention, self._related())
        if selection.place is None:
            self.text.reveal(mention.start, mention.end, glide=glide)

    def _related(self) -> frozenset[str]:
        """The events that belong with the selected one: the other rounds of its series, its plan and what fulfilled it."""
        event = self._session.find_event(self._session.view.selection.event)
        if event is None:
            return frozenset()
        series = self._session.series(event.series)
        tied = {other.key for other in self._session.collection.events if other.fulfils == event.key}
        return frozenset({*(series.rounds if series is not None else ()), *tied, event.fulfils} - {event.key, ""})

    def _show_place(self, *, glide: bool) -> None:
        """Show the stretch of the article the selection names, where it names one; in what is folded, as read."""
        place = self._session.view.selection.place
        if place is not None and self.article is not None and not self.raw and not self.text.shows(*place):
            self._unfold()
        self.text.set_place(place)
        if place is not None:
            self.text.reveal(*place, glide=glide)

    # drawing

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("pane_body")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.text, 1)
        box.addWidget(self.find_bar)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 10)
        foot.setSpacing(0)
        foot.addWidget(rule())
        foot.addSpacing(8)
        line = QHBoxLayout()
        self.folded.setProperty("tone", "soft")
        line.addWidget(self.folded)
        line.addStretch(1)
        foot.addLayout(line)
        inner = QVBoxLayout()
        inner.setContentsMargins(2, 4, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.reports)
        inner.addWidget(self.hints)
        foot.addLayout(inner)
        box.addLayout(foot)
        for each in (self.empty, page, self.record_page, self.beside_page):
            self._stack.addWidget(each)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _draw(self) -> None:
        article = self.article
        self._show_page()
        self.text.set_focus_mark(None)
        if article is None:
            return
        shown = as_read(article) if self.raw else clean(article)
        at = self.text.verticalScrollBar().value()
        drawn = draw(article.text, shown, self._theme, self.text, self._scale)
        marks = marks_of(article.digest, self._session.collection)
        self.text.show_article(drawn, marks, lane_numbers(marks, self._session.lanes), self._theme)
        self.text.verticalScrollBar().setValue(at)
        self.text.setAccessibleName(tr("Article: {title}", title=article.title or article.path))
        self.row.show_article(article, self.raw)
        self._row_block = drawn.row
        self.folded.setVisible(bool(shown.folded))
        self.folded.say(shown.folded)
        self.folded.setToolTip(tr("Show the text as read ({key})", key=key_of("view.as_read")))
        selection = self._session.view.selection
        self.text.select(selection.event, selection.mention, self._related())
        self._place_row()

    def _place_row(self) -> None:
        """Put the row of the publication date over the place the document keeps for it."""
        if self.article is not None:
            place = self.text.block_rect(self._row_block)
            width = int(min(self.text.lineWrapColumnOrWidth(), self.text.viewport().width()))
            self.row.stand(20, round(place.top()), max(60, width - 36))

    def _say_mark(self, mark: Mark | None) -> None:
        """The foot tells of the ringed mark what a tool tip tells of the one under the mouse, else what can be done with what is
        selected, else the keys."""
        hints = WITH_WORDS if self.text.textCursor().hasSelection() else HINTS
        keys = tr(hints, **{name.split(".")[1].removesuffix("_report"): key_of(name) for name in KEYS})
        self.hints.setText(" · ".join(mark.tip.splitlines()) if mark else keys)
        set_property(self.hints, "tone", "" if mark else "soft")

    # what a click does

    def _pressed(self, mark: Mark, where: QPoint) -> None:
        event = self._session.find_event(mark.event)
        if mark.kind == "name":
            self.asides.say_who(mark, where)
        elif event is not None:
            self._select_told(mark)

    def _say_why(self) -> None:
        if self.article is not None:
            self.asides.say_why(self.article.published, self.row.why.mapToGlobal(QPoint(0, self.row.why.height() + 4)))

    def _mark_place(self, place: tuple[int, int]) -> None:
        """Mark a stretch of the article shown; the selected event stays."""
        if self.article is not None:
            selection = self._session.view.selection
            self._session.view.select(replace(selection, article=self.article.digest, place=place), self)

    def _select_told(self, mark: Mark) -> None:
        if self.article is not None:
            self._session.view.select(Selection(mark.event, mark.number, self.article.digest), self)

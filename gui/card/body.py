"""The widgets of the card, filled from its content."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.card.accounts import Accounts
from gui.card.content import CardContent, ClaimLine, Reason, Side, Who
from gui.card.corrected import Correction
from gui.card.parts import ClaimRow, CorrectionRow, Head, TieRow, at_left
from gui.keys_told import keyed
from gui.theme import Theme
from gui.widgets.buttons import Chip, Link, Quote, Sentence
from gui.widgets.flow import Flow
from gui.widgets.labels import say, words
from gui.widgets.record_grid import RecordGrid
from gui.widgets.reused import Part, Reused, settle
from gui.widgets.sheet import set_type
from model.domain import Record
from model.qt.tips import tip
from model.translation import tr
from model.wording import row_words, shown


class CardBody(QWidget):
    """Says what was pressed; knows no session.  It is made once and filled for each event: `show_content`."""

    select = Signal(str, int)  # event key, mention
    read = Signal(str, object)  # article digest, (start, end)
    filter = Signal(str)  # participant key
    person = Signal(str)  # participant key: its details
    filter_series = Signal(str)  # series key
    hiatus = Signal(str)  # hiatus key
    reason = Signal(object)  # a Reason whose words are to be shown
    take_back = Signal(str)  # a field of the event that shall be as it was read
    settle = Signal(int, int)  # the number of a disagreement, and the side that stands (0, 1, -1: both)
    reopen = Signal(int)  # the number of a disagreement

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content: CardContent | None = None
        self.mention = -1
        self._theme: Theme | None = None
        self.setObjectName("pane_body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = Head()
        self._head.series.clicked.connect(lambda: self.filter_series.emit(self.content.series if self.content else ""))
        self._gaps = Part(gap=3, above=3)
        self._gap_links = Reused(self._gap_link, lambda link, gap: link.say(gap[0]), lambda link: self._gaps.box.addLayout(at_left(link)))
        self._reasons, self._steps = self._reason_part()
        self._publication, self._published = self._reason_part(tr("Why its article is put at that time"))
        self._corrected = Part(gap=2)
        self._corrections = Reused(self._correction_row, CorrectionRow.tell, self._corrected.box.addWidget)
        self._who, self._taking_part = self._who_part()
        self._spoke, self._speaking = self._who_part(tr("Who spoke there"))
        self._claims = Part(tr("Claims"), gap=5)
        self._claim_rows = Reused(self._claim_row, ClaimRow.tell, self._claims.box.addWidget)
        self._ties = Part(gap=5)
        self._tie_rows = Reused(self._tie_row, TieRow.tell, self._ties.box.addWidget)
        self._disagreements = Part(above=0)
        self._accounts = Reused(self._account, Accounts.tell, self._disagreements.box.addWidget)
        self._reports = Part(gap=3)
        self._quotes = Reused(self._quote, lambda quote, one: quote.tell(one[0], one[1], current=one[2]), self._reports.box.addWidget)
        self._record = Part(gap=6)
        self._grid, self._link = RecordGrid(), words("", 12, tone="soft")
        for each in (self._grid, self._link):
            self._record.box.addWidget(each)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(24, 15, 24, 18)
        self._box.setSpacing(0)
        reasons = (self._reasons, self._publication, self._corrected)
        parts = (self._head, self._gaps, *reasons, self._who, self._spoke, self._claims, self._ties)
        for part in (*parts, self._disagreements, self._reports, self._record):
            self._box.addWidget(part)
        self._box.addStretch(1)

    def show_content(self, content: CardContent, mention: int) -> None:
        """Show this; `mention`: the report that is the selected one."""
        self.content, self.mention = content, mention
        self._head.tell(content)
        self._gaps.setVisible(bool(self._gap_links.show(content.gaps)))
        for part, lines, reasons in (
            (self._reasons, self._steps, content.steps), (self._publication, self._published, content.published),
        ):  # fmt: skip
            part.setVisible(bool(lines.show(reasons)))
        self._reasons.head(tr(content.steps_heading))
        self._corrected.head(tr("Changed by you"))
        self._corrected.setVisible(bool(self._corrections.show(content.corrections)))
        for part, chips, group in ((self._who, self._taking_part, content.who), (self._spoke, self._speaking, content.spoke)):
            part.setVisible(bool(chips.show(group)))
        self._who.head(tr(content.who_heading))
        self._claims.setVisible(bool(self._claim_rows.show(content.claims)))
        self._show_ties(content)
        self._disagreements.setVisible(bool(self._accounts.show(content.disagreements)))
        self._reports.head(content.reports_heading)
        quotes = self._quotes.show([(report.quote, report.where, report.mention == mention) for report in content.reports])
        self._reports.setVisible(bool(quotes or content.reports_heading))
        self._show_record(content.record)
        if self._theme is not None:
            self.apply_theme(self._theme)  # what was made just now has no colours yet
        settle(self)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        for line in (*self._quotes.made, *self._steps.made, *self._published.made):
            line.apply_theme(theme)

    def mark(self, keys: frozenset[str]) -> None:
        """Show which of the chips are checked in the filter."""
        for key, chip in self.chips.items():
            chip.setChecked(key in keys)

    @property
    def chips(self) -> dict[str, Chip]:
        """The participants' chips by their keys."""
        groups = (self._taking_part, self._speaking)
        return {who.key: chip for group in groups for who, chip in zip(group.values, group.shown, strict=True)}

    @property
    def quotes(self) -> list[Quote]:
        """The reports."""
        return self._quotes.shown

    @property
    def sentences(self) -> list[Sentence]:
        """The steps to the date, then those to the publication date."""
        return self._steps.shown + self._published.shown

    def _show_ties(self, content: CardContent) -> None:
        """What came before and after a hiatus stands at the top."""
        self._ties.setVisible(bool(self._tie_rows.show(content.ties)))
        self._ties.head(tr(content.ties_heading))
        self._box.removeWidget(self._ties)
        self._box.insertWidget(self._box.indexOf(self._claims) + 1 if content.event else 1, self._ties)

    def _show_record(self, record: Record | None) -> None:
        """The row of the event table it comes from."""
        self._record.setVisible(record is not None)
        if record is not None:
            where = row_words(record)
            self._record.head(where[0].upper() + where[1:])
            self._grid.show_record(record)
            say(self._link, shown(record.link))
            self._link.setVisible(bool(record.link))

    # widgets that are made where there are not enough yet

    def _gap_link(self) -> Link:
        made = Link("")
        set_type(made, 13, bold=True)  # what a reader comes for
        keyed(made, lambda link: link.setToolTip(
            tr("Show this hiatus ({next}, {previous})", next=key_of("go.next_hiatus"), previous=key_of("go.previous_hiatus"))
        ))  # fmt: skip
        made.clicked.connect(lambda: self.hiatus.emit(self._gap_links.value(made)[1]))
        return made

    def _reason_part(self, heading: str = "") -> tuple[Part, Reused[Sentence, Reason]]:
        """Steps to a date; one that was read from words of an article leads to them, and the Tab key shows them in passing."""
        part = Part(heading, gap=2)

        def make() -> Sentence:
            line = Sentence("")
            for signal in (line.clicked, line.reached):
                signal.connect(lambda *_: self.reason.emit(lines.value(line)))
            return line

        def fill(line: Sentence, reason: Reason) -> None:
            line.tell(reason.says, leads=0 <= reason.place[0] < reason.place[1])

        lines = Reused(make, fill, part.box.addWidget)
        return part, lines

    def _who_part(self, heading: str = "") -> tuple[Part, Reused[Chip, Who]]:
        part = Part(heading, gap=6)
        flow = Flow()
        part.box.addWidget(flow)

        def make() -> Chip:
            chip = Chip("")
            chip.setCheckable(True)
            chip.clicked.connect(lambda: self.filter.emit(chips.value(chip).key))
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chip.customContextMenuRequested.connect(lambda at: self._who_menu(chips.value(chip), chip.mapToGlobal(at)))
            return chip

        def fill(chip: Chip, who: Who) -> None:
            chip.say(who.text)
            chip.setToolTip(tip(f"{who.tip}\n{tr('Right-click, or the menu key, for its details.')}"))

        chips = Reused(make, fill, flow.add)
        return part, chips

    def _who_menu(self, who: Who, at: QPoint) -> None:
        """What can be asked about a participant from its chip."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Details of the participant")).triggered.connect(lambda: self.person.emit(who.key))
        menu.addAction(tr("Only what it took part in")).triggered.connect(lambda: self.filter.emit(who.key))
        menu.popup(at)

    def _correction_row(self) -> CorrectionRow:
        made = CorrectionRow()

        def back() -> None:
            correction: Correction = self._corrections.value(made)
            self.take_back.emit(correction.field)

        made.link.clicked.connect(back)
        return made

    def _claim_row(self) -> ClaimRow:
        made = ClaimRow()
        made.link.clicked.connect(lambda: self._read_claim(self._claim_rows.value(made)))
        return made

    def _read_claim(self, claim: ClaimLine) -> None:
        self.read.emit(claim.article, claim.place)

    def _tie_row(self) -> TieRow:
        made = TieRow()
        made.link.clicked.connect(lambda: self.select.emit(self._tie_rows.value(made).event, 0))
        made.back.clicked.connect(lambda: self.take_back.emit("fulfils"))
        return made

    def _account(self) -> Accounts:
        made = Accounts()
        for number, side in enumerate(made.sides):
            side.link.clicked.connect(lambda _=False, one=number: self._see(self._accounts.value(made).sides[one]))
        made.chosen.connect(lambda side: self.settle.emit(self._accounts.value(made).number, side))
        made.reopened.connect(lambda: self.reopen.emit(self._accounts.value(made).number))
        return made

    def _see(self, side: Side) -> None:
        self.select.emit(side.event, side.mention)

    def _quote(self) -> Quote:
        made = Quote("", "")
        made.clicked.connect(lambda: self._see_report(self._quotes.made.index(made)))
        return made

    def _see_report(self, number: int) -> None:
        assert self.content is not None
        self.select.emit(self.content.event, self.content.reports[number].mention)

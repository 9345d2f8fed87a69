"""The widgets of one card, made from its content."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.card.content import CardContent, Disagreement, Side, Who
from gui.theme import MONO, Theme
from gui.widgets.buttons import Chip, Link, Quote, Sentence
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import FlowLabel, words
from gui.widgets.record_grid import RecordGrid
from gui.widgets.sheet import set_type
from model.wording import row_words, shown

EDTF_ROOM = 28  # characters; longer ones are in the date's tool tip


class CardBody(QWidget):
    """Says what was pressed; knows no session."""

    select = Signal(str, int)  # event key, mention
    read = Signal(str, object)  # article digest, (start, end)
    filter = Signal(str)  # participant key
    filter_series = Signal(str)  # series key
    hiatus = Signal(str)  # hiatus key
    reason = Signal(object)  # a Reason whose words are to be shown

    def __init__(self, content: CardContent, mention: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.chips: dict[str, Chip] = {}
        self.quotes: list[Quote] = []
        self.sentences: list[Sentence] = []
        self.mention = mention
        self.setObjectName("pane_body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(24, 15, 24, 18)
        self._box.setSpacing(0)
        self._head()
        if not content.event:
            self._ties()
        self._reasons()
        self._who()
        self._claims()
        if content.event:
            self._ties()
            self._disagreements()
            self._reports(mention)
            self._record()
        self._box.addStretch(1)

    def apply_theme(self, theme: Theme) -> None:
        for line in (*self.quotes, *self.sentences):
            line.apply_theme(theme)

    def mark(self, keys: frozenset[str]) -> None:
        """Show which of the chips are checked in the filter."""
        for key, chip in self.chips.items():
            chip.setChecked(key in keys)

    # the parts, from the top

    def _add(self, what: QWidget | QLayout, above: int) -> None:
        self._box.addSpacing(above)
        if isinstance(what, QWidget):
            self._box.addWidget(what)
        else:
            self._box.addLayout(what)

    def _heading(self, text: str) -> None:
        self._add(words(text, 12, bold=True, tone="soft", selectable=False), 14)

    def _flow(self, *widgets: QWidget, above: int = 0, gap: int = 8) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, gap=gap)
        for widget in widgets:
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._add(holder, above)

    def _head(self) -> None:
        content = self.content
        title = words(content.title, 17, bold=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 64, 0)  # the pin's place
        row.addWidget(title)
        self._add(row, 0)
        when = [FlowLabel(content.when, 13, bold=True, tone="accent")]
        when[0].setToolTip(content.edtf)
        if content.edtf and len(content.edtf) <= EDTF_ROOM:
            when.append(FlowLabel(content.edtf, 12, tone="soft", families=MONO))
        self._flow(*when, above=5, gap=12)
        before, name = content.position
        parts: list[QWidget] = [FlowLabel(f"{content.facts} · " if name else content.facts, 13, tone="soft")]
        if name:
            link = Link(name)
            link.setToolTip("Show this series alone; again: everything")
            link.clicked.connect(lambda: self.filter_series.emit(content.series))
            parts += [FlowLabel(before, 13), link]
        self._flow(*parts, above=3, gap=1)
        for said, key in content.gaps:
            gap = Link(said)
            set_type(gap, 13, bold=True)  # what a reader comes for
            gap.setToolTip("Show this hiatus (H, Shift+H)")
            gap.clicked.connect(lambda _=False, one=key: self.hiatus.emit(one))
            row = QHBoxLayout()
            row.addWidget(gap)
            row.addStretch(1)
            self._add(row, 3)

    def _reasons(self) -> None:
        """The steps to the date; one that was read from words of an article leads to them, and the Tab key shows them in passing."""
        content = self.content
        for heading, reasons in ((content.steps_heading, content.steps), ("Why its article is put at that time", content.published)):
            if reasons:
                self._heading(heading)
            for reason in reasons:
                line = Sentence(reason.says, leads=0 <= reason.place[0] < reason.place[1])
                for signal in (line.clicked, line.reached):
                    signal.connect(lambda *_, one=reason: self.reason.emit(one))
                self.sentences.append(line)
                self._add(line, 2)

    def _who(self) -> None:
        for heading, group in ((self.content.who_heading, self.content.who), ("Who spoke there", self.content.spoke)):
            if group:
                self._heading(heading)
                made = {who.key: self._chip(who) for who in group}
                self.chips |= made
                self._flow(*made.values(), above=6)

    def _chip(self, who: Who) -> Chip:
        chip = Chip(who.text)
        chip.setCheckable(True)
        chip.setToolTip(who.tip)
        chip.clicked.connect(lambda: self.filter.emit(who.key))
        return chip

    def _claims(self) -> None:
        if not self.content.claims:
            return
        self._heading("Claims")
        for claim in self.content.claims:
            row = QHBoxLayout()
            row.setSpacing(8)
            sign = words(claim.sign, 13, bold=True, tone=claim.tone, selectable=False)
            sign.setFixedWidth(12)
            sign.setAccessibleName({"✓": "holds", "✗": "does not hold"}.get(claim.sign, "cannot be told"))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words(claim.text, 13), 1)
            link = Link("read", size=11.5)
            link.setProperty("tone", "soft")
            link.setToolTip("Show where this is claimed")
            link.setAccessibleName(f"Read where this is claimed: {claim.text}")
            link.clicked.connect(lambda _=False, one=claim: self.read.emit(one.article, one.place))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            self._add(row, 5)

    def _ties(self) -> None:
        if not self.content.ties:
            return
        self._heading(self.content.ties_heading)
        for tie in self.content.ties:
            link = Link(tie.title)
            link.clicked.connect(lambda _=False, key=tie.event: self.select.emit(key, 0))
            self._flow(FlowLabel(tie.before, 13), link, above=5, gap=1)

    def _disagreements(self) -> None:
        for disagreement in self.content.disagreements:
            self._heading("Reports that disagree")
            self._add(words(f"≠  {disagreement.says}", 13), 5)
            self._add(self._beside(disagreement), 6)

    def _beside(self, disagreement: Disagreement) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for column, side in enumerate(disagreement.sides):
            grid.addWidget(self._side(side), 0, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _side(self, side: Side) -> QFrame:
        frame = QFrame()
        frame.setObjectName("side")
        box = QVBoxLayout(frame)
        box.setContentsMargins(12, 9, 12, 9)
        box.setSpacing(4)
        box.addWidget(words(side.when, 13, bold=True))
        if side.quote:
            box.addWidget(words(f"“{side.quote}”", 13))
        link = Link(side.title, size=11)
        link.setProperty("tone", "soft")
        link.clicked.connect(lambda: self.select.emit(side.event, side.mention))
        link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.addWidget(link)
        box.addStretch(1)
        return frame

    def _record(self) -> None:
        """The row of the event table it comes from."""
        record = self.content.record
        if record is None:
            return
        where = row_words(record)
        self._heading(where[0].upper() + where[1:])
        self._add(RecordGrid(record), 6)
        if record.link:
            self._add(words(shown(record.link), 12, tone="soft"), 6)

    def _reports(self, mention: int) -> None:
        if self.content.reports_heading:
            self._heading(self.content.reports_heading)
        for report in self.content.reports:
            quote = Quote(report.quote, report.where, current=report.mention == mention)
            quote.clicked.connect(lambda _=False, number=report.mention: self.select.emit(self.content.event, number))
            self.quotes.append(quote)
            self._add(quote, 3)

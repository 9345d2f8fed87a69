"""Reports that disagree: two accounts beside each other, and the choice between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.actions import key_of
from gui.card.content import Disagreement, Side
from gui.keys_told import keyed
from gui.style import set_property
from gui.widgets.buttons import Chip, Link
from gui.widgets.flow import Flow
from gui.widgets.labels import say, words
from model.translation import noted, tr

BOTH = -1
CHOICES = ((0, noted("This one"), "edit.this_one"), (1, noted("That one"), "edit.that_one"))


class SideFrame(QFrame):
    """One of two accounts that disagree."""

    def __init__(self, choice: str, command: str) -> None:
        super().__init__()
        self.setObjectName("side")
        self.when, self.quote, self.link = words("", 13, bold=True), words("", 13), Link("", size=11)
        self.link.setProperty("tone", "soft")
        self.link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.stands = words("", 12, bold=True, tone="good", selectable=False)
        self.choose = Chip(choice)
        keyed(self.choose, lambda chip: chip.setToolTip(tr("Let this account stand ({key})", key=key_of(command))))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 9, 12, 9)
        box.setSpacing(4)
        for widget in (self.when, self.quote, self.link):
            box.addWidget(widget)
        box.addStretch(1)
        box.addSpacing(3)
        box.addWidget(self.stands)
        box.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)

    def tell(self, side: Side, *, settled: bool, stands: bool) -> None:
        say(self.when, side.when)
        self.when.setVisible(bool(side.when))
        say(self.quote, f"“{side.quote}”" if side.quote else "")
        self.quote.setVisible(bool(side.quote))
        self.link.say(side.title)
        self.choose.setVisible(not settled)
        self.choose.setAccessibleName(f"{self.choose.text()}: {side.title}")
        say(self.stands, tr("✓ stands") if stands else tr("does not stand"))
        set_property(self.stands, "tone", "good" if stands else "soft")
        self.stands.setVisible(settled)
        for label in (self.when, self.quote):
            set_property(label, "tone", "soft" if settled and not stands else "")


class Accounts(QWidget):
    """What reports disagree on, and two of them beside each other.  `chosen` with the side that stands (0, 1, BOTH)."""

    chosen = Signal(int)
    reopened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.says = words("", 13)
        self.heading = words("", 12, bold=True, tone="soft", selectable=False)
        self.sides = tuple(SideFrame(tr(words_), command) for _, words_, command in CHOICES)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for column, side in enumerate(self.sides):
            grid.addWidget(side, 0, column)
            grid.setColumnStretch(column, 1)
            side.choose.clicked.connect(lambda _checked=False, which=column: self.chosen.emit(which))
        self.both = Chip(tr("Keep both"))
        stay = noted("Both accounts stay beside each other, and the matter is settled ({key})")
        keyed(self.both, lambda chip: chip.setToolTip(tr(stay, key=key_of("edit.keep_both"))))
        self.both.clicked.connect(lambda: self.chosen.emit(BOTH))
        self.reopen = Link(tr("Reopen"), size=12)
        self.reopen.setToolTip(tr("Let this disagreement be open again"))
        self.reopen.clicked.connect(lambda: self.reopened.emit())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 14, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heading)
        box.addSpacing(5)
        box.addWidget(self.says)
        box.addSpacing(6)
        box.addLayout(grid)
        box.addSpacing(6)
        box.addWidget(Flow(self.both, self.reopen))

    def tell(self, disagreement: Disagreement) -> None:
        settled, stands = disagreement.settled, disagreement.stands
        kept = tr("Reports that disagreed: settled, both are kept")
        one = tr("Reports that disagreed: settled, one account stands")
        say(self.heading, (kept if stands == BOTH else one) if settled else tr("Reports that disagree"))
        say(self.says, f"{'✓' if settled else '≠'}  {disagreement.says}")
        for number, (frame, side) in enumerate(zip(self.sides, disagreement.sides, strict=True)):
            frame.tell(side, settled=settled, stands=stands in (BOTH, number))
        self.both.setVisible(not settled)
        self.reopen.setVisible(settled)

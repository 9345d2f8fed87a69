"""Rows of the card, each kept and filled again: `tell`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.card.content import CardContent, ClaimLine, Tie
from gui.card.corrected import Correction
from gui.style import set_property
from gui.theme import MONO
from gui.widgets.buttons import Link
from gui.widgets.flow import Flow
from gui.widgets.labels import FlowLabel, say, words
from model.translation import noted, tr

EDTF_ROOM = 28  # characters; longer ones are in the date's tool tip


def at_left(widget: QWidget) -> QHBoxLayout:
    """As wide as it asks for, at the left."""
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row


class Head(QWidget):
    """Title, time, what kind of event it is, and the series it belongs to."""

    def __init__(self) -> None:
        super().__init__()
        self.title = words("", 17, bold=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 64, 0)  # the pin's place
        row.addWidget(self.title)
        self.when = FlowLabel("", 13, bold=True, tone="accent")
        self.edtf = FlowLabel("", 12, tone="soft", families=MONO)
        self.facts, self.before = FlowLabel("", 13, tone="soft"), FlowLabel("", 13)
        self.series = Link("")
        self.series.setToolTip(tr("Show this series alone; again: everything"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addSpacing(5)
        box.addWidget(Flow(self.when, self.edtf, gap=12))
        box.addSpacing(3)
        box.addWidget(Flow(self.facts, self.before, self.series, gap=1))

    def tell(self, content: CardContent) -> None:
        say(self.title, content.title)
        say(self.when, content.when)
        self.when.setToolTip(content.edtf)
        fits = 0 < len(content.edtf) <= EDTF_ROOM
        say(self.edtf, content.edtf if fits else "")
        self.edtf.setVisible(fits)
        before, name = content.position
        say(self.facts, f"{content.facts} · " if name else content.facts)
        say(self.before, before)
        self.series.say(name)
        for part in (self.before, self.series):
            part.setVisible(bool(name))


class ClaimRow(QWidget):
    """A claim: whether it holds, what it says, the way to its words."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.sign, self.text = words("", 13, bold=True, selectable=False), words("", 13)
        self.sign.setFixedWidth(12)
        self.link = Link(tr("read"), size=11.5)
        self.link.setProperty("tone", "soft")
        self.link.setToolTip(tr("Show where this is claimed"))
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, claim: ClaimLine) -> None:
        say(self.sign, claim.sign)
        set_property(self.sign, "tone", claim.tone)
        judged = {"✓": noted("holds"), "✗": noted("does not hold")}.get(claim.sign, noted("cannot be told"))
        self.sign.setAccessibleName(tr(judged))
        say(self.text, claim.text)
        self.link.setAccessibleName(tr("Read where this is claimed: {text}", text=claim.text))


class TieRow(Flow):
    """Words, and the other event they lead to."""

    def __init__(self) -> None:
        self.before, self.link, self.back = FlowLabel("", 13), Link(""), Link(tr("take back"), size=12)
        self.back.setToolTip(tr("Let what was read stand again"))
        super().__init__(self.before, self.link, self.back, gap=1)

    def tell(self, tie: Tie) -> None:
        say(self.before, tie.before)
        self.link.say(tie.title)
        self.link.setVisible(bool(tie.title))
        self.back.setVisible(tie.by_hand)
        self.back.setAccessibleName(tr("{field}: take back to what was read", field=f"{tie.before} {tie.title}".rstrip()))


class CorrectionRow(QWidget):
    """What was read in a field that a person changed, and the way back to it."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.text = words("", 13, tone="soft")
        self.link = Link(tr("take back"), size=12)
        self.link.setToolTip(tr("Let what was read stand again"))
        row.addWidget(self.text, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, correction: Correction) -> None:
        say(self.text, correction.says)
        self.link.setAccessibleName(tr("{field}: take back to what was read", field=correction.says))

"""Add an event table: what its columns stand for, how its dates are written, and what its first rows become, all seen before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.import_columns import ColumnsTable
from gui.dialogs.import_preview import Preview
from gui.style import set_property
from gui.theme import Theme
from model.importing import DateOrder, Look, Mapping, MappingError, Numbers, Role, Trial
from model.translation import figures, noted, tr
from model.wording import count_words, shown

_WHO = (Role.PARTICIPANTS, Role.PEOPLE, Role.ORGANIZATIONS, Role.COUNTRIES)
_SEPARATORS = (
    (";", noted("a semicolon")),
    (",", noted("a comma")),
    ("|", noted("a bar")),
    ("/", noted("a slash")),
    ("&", noted("an ampersand")),
    ("", noted("nothing: one name a cell")),
)
_NUMBERS = (
    (Numbers.YEAR, noted("years, or days as 20230205")),
    (Numbers.SERIAL, noted("days as spreadsheets number them")),
    (Numbers.UNIX, noted("seconds since 1970 (Unix)")),
    (Numbers.UNIX_MILLISECONDS, noted("milliseconds since 1970")),
)


class ImportTable(Dialog):
    """`chosen` with the mapping.  `looks` are tables of the same columns, the first of which is shown; `others` so many tables of
    other columns are asked about next, unless `rest_chosen` says that those go in as they look."""

    chosen = Signal(object)
    rest_chosen = Signal()

    def __init__(self, looks: Sequence[Look], theme: Theme, parent: QWidget | None = None, others: int = 0) -> None:
        self.look = looks[0]
        super().__init__(tr("Add events of “{name}”", name=shown(self.look.path.name)), parent, width=980, explains=_about(looks))
        self.mapping = self.look.mapping
        self.columns = ColumnsTable(self.look)
        self.columns.chosen.connect(self._give)
        self.columns.setMinimumHeight(216)
        self.body.addWidget(self.columns, 1)
        self.order, self.numbers, self.parted = QComboBox(), QComboBox(), QComboBox()
        self.body.addLayout(self._ways())
        self.body.addLayout(self._summary())
        self.preview = Preview(theme)
        self.preview.setMinimumHeight(180)
        self.body.addWidget(self.preview, 1)
        self.go = self.buttons(tr("Add the events"), tr("Leave it out") if len(looks) == 1 else tr("Leave them out"))
        self.go.clicked.connect(lambda: self._go())
        self.rest = self._way_for_all(others)
        self._show()
        self.go.setFocus()

    def _ways(self) -> QHBoxLayout:
        """How dates and names are written; each shown only where the table has such."""
        row = QHBoxLayout()
        row.setSpacing(0)
        self._ways_of: dict[QComboBox, QWidget] = {}
        for words, box in ((tr("Dates"), self.order), (tr("Numbers in dates are"), self.numbers), (tr("Names are parted by"), self.parted)):
            way = self._ways_of[box] = QWidget()
            within = QHBoxLayout(way)
            within.setContentsMargins(0, 0, 24, 0)
            within.setSpacing(10)
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(box)
            box.setAccessibleName(words)
            within.addWidget(label)
            within.addWidget(box)
            row.addWidget(way)
        for meaning, words in _NUMBERS:
            self.numbers.addItem(tr(words), meaning)
        for sign, words in _SEPARATORS:
            self.parted.addItem(tr(words), sign)
        self.order.activated.connect(lambda _i: self._take(replace(self.mapping, dates=DateOrder(self.order.currentData()), name="")))
        self.numbers.activated.connect(lambda _i: self._take(replace(self.mapping, numbers=Numbers(self.numbers.currentData()), name="")))
        self.parted.activated.connect(lambda _i: self._take(replace(self.mapping, separator=self.parted.currentData(), name="")))
        row.addStretch(1)
        self.back = QPushButton(tr("Ready mapping again") if self.look.ready else tr("As first understood"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self._take(self.look.mapping))
        row.addWidget(self.back)
        return row

    def _summary(self) -> QHBoxLayout:
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.only_failed = QCheckBox(tr("Only rows that fail"))
        self.only_failed.toggled.connect(lambda _on: self._show())
        row = QHBoxLayout()
        row.addWidget(self.summary, 1)
        row.addWidget(self.only_failed, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _give(self, column: str, role: Role | None) -> None:
        """A column got another role; how dates are written is told anew from the columns that hold them now."""
        self._take(self.look.with_dates(self.mapping.with_role(column, role)))

    def _take(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self.say("", self.order)
        self._show()

    def _show(self) -> None:
        """Show the mapping and what it makes of the rows."""
        self.columns.show_mapping(self.mapping)
        self.back.setEnabled(self.mapping != self.look.mapping)
        self._show_ways()
        try:
            tried = self.look.trial(self.mapping)
        except MappingError as error:
            tried, words, failed = [], str(error), -1
        else:
            failed = sum(one.event is None for one in tried)
            words = summary_words(tried, self.look.whole)
            if self._asks():
                words = tr("Choose first which number is the day. {summary}", summary=words)
        self.summary.setText(words)
        set_property(self.summary, "tone", "error" if failed else "good")
        self.only_failed.setEnabled(failed > 0)
        self.preview.show_rows(tried, self.only_failed.isChecked() and failed > 0)
        for way in (self.go, self.rest):
            way.setEnabled(failed >= 0)

    def _show_ways(self) -> None:
        example = self.look.order_example(self.mapping)
        self.order.clear()
        if example:
            text, day_first, month_first = example
            if not self.mapping.dates:
                self.order.addItem(tr("{text} is … (choose)", text=text), DateOrder.UNKNOWN)
            self.order.addItem(tr("{text} is {date}", text=text, date=day_first), DateOrder.DAY_FIRST)
            self.order.addItem(tr("{text} is {date}", text=text, date=month_first), DateOrder.MONTH_FIRST)
            self.order.setCurrentIndex(self.order.findData(self.mapping.dates))
        self.numbers.setCurrentIndex(self.numbers.findData(self.mapping.numbers))
        if self.parted.findData(self.mapping.separator) < 0:
            self.parted.addItem(f"“{self.mapping.separator}”", self.mapping.separator)
        self.parted.setCurrentIndex(self.parted.findData(self.mapping.separator))
        numbers = bool(self.mapping.numbers) or self.look.has_numbers(self.mapping)
        names = any(role in _WHO for _, role in self.mapping.columns)
        for box, visible in ((self.order, bool(example)), (self.numbers, numbers), (self.parted, names)):
            self._ways_of[box].setVisible(visible)

    def _asks(self) -> bool:
        """Whether the order of dates is still to be chosen."""
        return not self.mapping.dates and self.look.open_order(self.mapping)

    def _way_for_all(self, others: int) -> QPushButton:
        """The button that answers for the tables that come next, too; left of the way on."""
        made = QPushButton(tr("Add these and {others} as they look", others=count_words(others, "other table")))
        made.setAutoDefault(False)
        made.setToolTip(tr("A table whose dates can be read in two ways, or that says nowhere what happened, is asked about all the same."))
        made.clicked.connect(lambda: self._go(rest=True))
        row = self.body.itemAt(self.body.count() - 1).layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.count() - 1, made)
        made.setVisible(others > 0)
        return made

    def _go(self, *, rest: bool = False) -> None:
        if self._asks():
            self.say(tr("The dates of this table can be read in two ways. Choose which number is the day."), self.order)
            return
        self.chosen.emit(self.mapping)
        if rest:
            self.rest_chosen.emit()
        self.accept()


def _about(looks: Sequence[Look]) -> str:
    """What was recognised, in a sentence or two."""
    first = looks[0]
    if first.ready:
        said = [tr("{format}, read with the ready mapping of that name.", format=first.format)]
    else:
        said = [tr("{format}, columns as they look.", format=first.format)]
    said.append(tr("Choose what each column stands for; columns without a choice are kept with the row."))
    if len(looks) > 1:
        said.append(tr("The same goes for {files} with these columns.", files=count_words(len(looks) - 1, "other file")))
    return " ".join((*said, *first.notes))


def summary_words(tried: Sequence[Trial], whole: bool) -> str:
    """ "Of the first 1,000 rows 998 become events and 2 fail: line 3: …"."""
    failed = [one for one in tried if one.event is None]
    tried_rows, good, bad = figures(len(tried)), figures(len(tried) - len(failed)), figures(len(failed))
    if not tried:
        return tr("The table holds no rows.")
    if len(tried) == 1 and not failed:
        return tr("The row becomes an event.")
    if not failed:
        told = noted("All {rows} rows become events.") if whole else noted("The first {rows} rows become events.")
        return tr(told, rows=tried_rows)
    reasons = Counter(one.reason.split("”")[-1] for one in failed)
    kinds = tr(" ({n} reasons)", n=len(reasons)) if len(reasons) > 1 else ""
    first = failed[0]
    told = (
        noted("Of all {rows} rows {good} become events and {bad} fail{kinds}. Line {line}: {reason}")
        if whole
        else noted("Of the first {rows} rows {good} become events and {bad} fail{kinds}. Line {line}: {reason}")
    )
    return tr(told, rows=tried_rows, good=good, bad=bad, kinds=kinds, line=first.line, reason=shown(first.reason))

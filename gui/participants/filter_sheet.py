"""The whole filter on a small sheet: words, time, how sure the dates are, kinds and statuses, each with its count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.style import set_property
from gui.theme import Theme
from gui.widgets.buttons import Chip, Link
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import rule, words
from gui.widgets.popover import Popover
from gui.widgets.sheet import set_type
from model.columns import KINDS, STATUSES
from model.dates import iso
from model.filtering import Certainty, Filter, Reviewed
from model.qt.facet_model import AT_ONCE
from model.qt.session import Session
from model.translation import figures, noted, tr
from model.typed_dates import typed_date
from model.typed_words import time_examples
from model.wording import count_words, short_words

WIDTH, NAME, GAP = 372, 52, 8
"""Pixels of the sheet, of the names at its left, and between these and the rest."""
QUIET = 150  # milliseconds without a key before the words typed are filtered by
CERTAINTIES = {Certainty.ALL: noted("all"), Certainty.CERTAIN: noted("certain"), Certainty.UNCERTAIN: noted("uncertain")}
REVIEWS = {Reviewed.ALL: noted("all"), Reviewed.UNREVIEWED: noted("not reviewed"), Reviewed.ACCEPTED: noted("accepted")}


class FilterSheet(Popover):
    """Sets the session's filter as one types and presses, and follows it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Filter"), [], theme, parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self._names: list[QLabel] = []
        self._flows: list[tuple[QWidget, FlowLayout]] = []
        self.text = self._field(tr("Words"), tr("in titles, places and names"))
        self.time = self._field(tr("Time"), time_examples())
        self.in_view = Link(tr("only what is in view"), size=11.5)
        self.said = words("", 11.5, tone="soft", selectable=False)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.in_view)
        self.body.addLayout(row)
        self.certainty = self._choices(tr("Dates"), Certainty)
        self.reviewed = self._choices(tr("Review"), Reviewed)
        self.kinds = self._choices(tr("Kind"), KINDS)
        self.statuses = self._choices(tr("Status"), STATUSES)
        self.body.addWidget(rule())
        foot = QHBoxLayout()
        self.count = words("", 11.5, tone="soft", selectable=False)
        self.all = Link(tr("show all"), size=11.5)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.all)
        self.body.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._recount)
        self._connect()
        self._follow()
        self._show_fields()

    def show_at(self, where: QPoint, part: str = "text") -> None:
        """Show below this point of the screen, the keyboard in one part ("text", "time", "certainty", "kinds", "statuses")."""
        self._fit()
        self.show_below(where)
        self._fit()  # now that the style sheet's type is known
        found = getattr(self, part)
        (next(iter(found.values())) if isinstance(found, dict) else found).setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed last is not lost."""
        if self._timer.isActive():
            self._take_words()
        super().closeEvent(event)

    # building

    def _name(self, words: str) -> QLabel:
        """What stands at the left of a row; all as wide as the widest, in whatever language."""
        label = QLabel(words)
        set_type(label, 12, bold=True)
        label.ensurePolished()
        self._names.append(label)
        widest = max(NAME, *(one.fontMetrics().horizontalAdvance(one.text()) + 4 for one in self._names))
        for one in self._names:
            one.setFixedWidth(widest)
        return label

    def _field(self, name: str, example: str) -> QLineEdit:
        row = QHBoxLayout()
        row.setSpacing(8)
        label = self._name(name)
        field = QLineEdit()
        set_type(field, 12.5)
        field.setPlaceholderText(example)
        field.setAccessibleName(f"{name}: {example}")
        row.addWidget(label)
        row.addWidget(field, 1)
        self.body.addLayout(row)
        return field

    def _choices(self, name: str, values: Iterable[Any]) -> dict[Any, Chip]:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        label = self._name(name)
        label.setContentsMargins(0, 4, 0, 0)
        side = QVBoxLayout()
        side.addWidget(label)
        side.addStretch(1)
        row.addLayout(side)
        holder = QWidget()
        flow = FlowLayout(holder, gap=5, line_gap=5)
        self._flows.append((holder, flow))
        made = {}
        for value in values:
            chip = made[value] = Chip(tr(CERTAINTIES.get(value) or REVIEWS.get(value, value.value)), holder, size=11.5)
            chip.setCheckable(True)
            flow.addWidget(chip)
        row.addWidget(holder, 1)
        self.body.addLayout(row)
        return made

    def _fit(self) -> None:
        """Make room for all choices: a window does not ask its parts how high they are at its width."""
        margins = self.body.contentsMargins()
        room = WIDTH - margins.left() - margins.right() - NAME - GAP
        for holder, flow in self._flows:
            holder.setFixedHeight(flow.heightForWidth(room))
        self.adjustSize()

    def _connect(self) -> None:
        view = self._session.view
        view.filter_changed.connect(self._follow)
        self._timer.timeout.connect(self._take_words)
        self.text.textEdited.connect(lambda _: self._timer.start())
        self.text.returnPressed.connect(self._take_words)
        self.time.textEdited.connect(self._take_time)
        self.in_view.clicked.connect(self._take_view)
        self.all.clicked.connect(view.clear_filter)
        for one, choices in (("certainty", self.certainty), ("reviewed", self.reviewed)):
            for value, chip in choices.items():
                chip.setAutoExclusive(True)
                chip.clicked.connect(lambda _=False, one=one, value=value: view.set_filter(replace(view.filter, **{one: value}), self))
        for field, chips in (("kinds", self.kinds), ("statuses", self.statuses)):
            for value, chip in chips.items():
                chip.clicked.connect(lambda on, field=field, value=value: self._toggle(field, value, on))

    # what is set

    def _toggle(self, field: str, value: Any, on: bool) -> None:
        view = self._session.view
        values: frozenset[Any] = getattr(view.filter, field)
        fields: dict[str, Any] = {field: values | {value} if on else values - {value}}
        view.set_filter(replace(view.filter, **fields), self)

    def _take_words(self) -> None:
        self._timer.stop()
        view = self._session.view
        view.set_filter(replace(view.filter, text=self.text.text().strip()), self)

    def _take_time(self, typed: str) -> None:
        try:
            span = typed_date(typed, self._reach())
        except ValueError as error:
            self.said.setText(str(error))
            return
        days = (span.earliest, span.latest) if span is not None else None
        view = self._session.view
        view.set_filter(replace(view.filter, span=days), self)
        self._say_time()

    def _reach(self) -> tuple[int, int] | None:
        """The first and the last day of all events: how far “since 2014” reaches."""
        span = self._session.columns.span()
        return None if span is None else (int(span[0] // 1), int(-(-span[1] // 1)) - 1)

    def _take_view(self) -> None:
        self._session.view.set_filter(only_in_view(self._session))

    # what is shown

    def _follow(self, wanted: object = None, initiator: object = None) -> None:
        """Show choices and counts as the filter stands; what is typed only where another set it."""
        wanted = self._session.view.filter
        for value, chip in self.certainty.items():
            chip.setChecked(wanted.certainty is value)
        for reviewed, chip in self.reviewed.items():
            chip.setChecked(wanted.reviewed is reviewed)
        for values, chips in ((wanted.kinds, self.kinds), (wanted.statuses, self.statuses)):
            for value, chip in chips.items():
                chip.setChecked(value in values)
        if len(self._session.columns) > AT_ONCE:
            self._later.start()
        else:
            self._recount()
        self.all.setVisible(bool(wanted))
        if initiator is not self:
            self._show_fields()

    def _recount(self) -> None:
        facets = self._session.facets()
        for counts, chips in ((facets.kinds, self.kinds), (facets.statuses, self.statuses)):
            for value, chip in chips.items():
                count = counts.get(value, 0)
                chip.setText(f"{tr(value.value)}  {figures(count)}")
                chip.setAccessibleName(f"{tr(value.value)}, {figures(count)}")
                set_property(chip, "tone", "" if count else "soft")
        shown, total = self._session.shown_count, len(self._session.columns)
        self.count.setText(tr("{shown} of {events}", shown=figures(shown), events=count_words(total, "event")))
        if self.isVisible():
            self._fit()

    def _show_fields(self) -> None:
        wanted = self._session.view.filter
        if self.text.text().strip() != wanted.text:
            self.text.setText(wanted.text)
        self.time.setText("/".join(iso(day) for day in dict.fromkeys(wanted.span)) if wanted.span is not None else "")
        self._say_time()

    def _say_time(self) -> None:
        span = self._session.view.filter.span
        self.said.setText(short_words(*span) if span is not None else tr("any time"))


def only_in_view(session: Session) -> Filter:
    """The filter with the days that are looked at as its time."""
    window = session.view.window
    first = int(window.start // 1)
    return replace(session.view.filter, span=(first, max(first, int(-(-window.end // 1)) - 1)))

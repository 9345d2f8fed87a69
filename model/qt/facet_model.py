"""What the models of participants, series and articles share: rows with a box each that stand for one facet of the filter.

To check a box is to set the filter; the filter set elsewhere checks the boxes: the model holds no state of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from model.changes import Changes
from model.domain import Collection, Event
from model.filtering import Filter, Mode
from model.qt.keyed_model import (
    ACTIVITY_ROLE,
    COUNT_ROLE,
    DIM_ROLE,
    KEY_ROLE,
    KIND_ROLE,
    MARK_ROLE,
    SEARCH_ROLE,
    SECOND_ROLE,
    SOLO_ROLE,
    STRONG_ROLE,
    VALUE_ROLE,
    AnyIndex,
    KeyedModel,
    Row,
)
from model.qt.session import Session
from model.qt.tips import tip
from model.sieve import BUCKETS, Bars, Facets
from model.translation import tr, trn


@dataclass(frozen=True, slots=True)
class RowValue:
    """What a row shows whatever the filter.  `box`: it has a box, and a count of events; a row without one is a heading or a detail.
    `bars`: it has small bars of activity.  `aliases` are other names it is found by; `right` stands at the right end of a row without
    a count."""

    name: str
    second: str = ""
    kind: str = ""
    box: bool = True
    bars: bool = False
    strong: bool = False
    search: str = ""
    tip: str = ""
    aliases: tuple[str, ...] = ()
    right: str = ""


@dataclass(frozen=True, slots=True)
class Solo:
    """One row shown alone: its key, and what was checked before, and how, to go back to."""

    key: str
    before: frozenset[str]
    mode: Mode


AT_ONCE = 100_000
"""Facets of more events are counted after what passes the filter has been painted."""
UNSEEN = 2_000
"""Facets of more events are counted later where nobody sees them: the tabs behind the one in front."""
AFTER_PAINT = 50
"""Milliseconds until the facets of so many are read after the collection changed: the timeline is painted first."""
NO_BARS = (0,) * BUCKETS
COUNTED = [int(role) for role in (
    Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, COUNT_ROLE, ACTIVITY_ROLE, DIM_ROLE,
    SOLO_ROLE,
)]  # fmt: skip
"""The roles that follow the filter: they change no row's place or height."""


class FacetModel(KeyedModel):
    """Rows of one facet.  Subclasses name the filter's field (`facet`), give the rows (`rows`) and which of them have to do
    with the selected event (`marks`)."""

    facet = ""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: Sequence[Row] | None = None  # those that are shown
        self._counts: Mapping[str, int] = {}
        self._bars: Bars | None = None
        self._boxes: frozenset[str] = frozenset()
        self._marked: frozenset[str] = frozenset()
        self.most = 0  # events behind a row, without a filter
        self.solo: Solo | None = None
        self.seen: Callable[[], bool] = lambda: True  # whether a view shows the rows; set by the view
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.setInterval(AFTER_PAINT)
        self._anew.timeout.connect(self.reread)
        session.changed.connect(self._changed)
        session.closed.connect(self.reread)  # what is opened is told by `changed` as well
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.recount)
        session.view.filter_changed.connect(self._filtered)
        session.view.selection_changed.connect(self.remark)
        self.reread()

    def rows(self, collection: Collection, facets: Facets) -> Sequence[Row]:
        """The rows there should be, their values `RowValue`s; `facets` are counted without a filter."""
        raise NotImplementedError

    def marks(self, event: Event) -> Iterable[str]:
        """The keys of the rows that have to do with this event."""
        raise NotImplementedError

    def reread(self, *_: object) -> None:
        """Bring the rows up to date with the session."""
        self._anew.stop()
        unfiltered = self._session.facets(Filter())
        self.most = max(getattr(unfiltered, self.facet).values(), default=0)
        rows = self.rows(self._session.collection, unfiltered)
        if rows is not self._rows:  # thousands, and most edits leave them as they are
            self._rows = rows
            self.refresh(rows)
        self._rebox()
        self.recount()
        self.remark()

    def _filtered(self, *_: object) -> None:
        """Follow the filter: the boxes at once, the counts of many events once what passes has been painted.

        Where other boxes are checked than that of the row shown alone, it is no longer alone, and there is nothing to go back to."""
        if self.solo is not None and self.checked() != {self.solo.key}:
            self._set_solo(None)
        self._rebox()
        if len(self._session.columns) > AT_ONCE:
            self._later.start()
        else:
            self.recount()

    def _rebox(self) -> None:
        checked = self.checked()
        changed, self._boxes = checked ^ self._boxes, checked
        self.tell(changed, COUNTED)

    def recount(self) -> None:
        """Bring the counts up to date with the filter, telling one stretch of rows for each parent at most."""
        self._later.stop()
        facets = self._session.facets()
        counts: Mapping[str, int] = getattr(facets, self.facet)
        before, self._counts = self._counts, counts
        changed = {key for key, _ in counts.items() ^ before.items()}
        if self.facet == "participants":
            changed |= facets.activity.differing(self._bars) if self._bars is not None else counts.keys()
            self._bars = facets.activity
        self.tell(changed, COUNTED)

    def remark(self, *_: object) -> None:
        """Mark the rows of the selected event."""
        event = self._session.find_event(self._session.view.selection.event)
        marked = frozenset(self.marks(event)) if event is not None else frozenset()
        changed, self._marked = marked ^ self._marked, marked
        self.tell_each(changed, [MARK_ROLE])

    def value(self, index: AnyIndex) -> RowValue | None:
        """What the row shows, None for no row."""
        node = self.node(index)
        return node.value if node is not None and isinstance(node.value, RowValue) else None

    def count(self, key: str) -> int:
        """How many events are behind the row of this key as the other facets stand."""
        return self._counts.get(key, 0)

    def dim(self, key: str, value: RowValue) -> bool:
        """Whether the row has nothing to show as the filter stands."""
        return value.box and not self.count(key)

    def bars(self, key: str) -> tuple[int, ...]:
        """Its events by part of the span of time."""
        return self._bars.get(key, NO_BARS) if self._bars is not None else NO_BARS

    def boxed(self, key: str) -> bool:
        """Whether its box is checked."""
        return key in self._boxes

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node, value = self.node(index), self.value(index)
        if node is None or value is None:
            return None
        given = _GIVEN.get(int(role))
        return given(self, node.key, value) if given is not None else None

    def marked(self, key: str) -> bool:
        """Whether the row of this key has to do with the selected event."""
        return key in self._marked

    def setData(self, index: AnyIndex, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        node, shown = self.node(index), self.value(index)
        if role != Qt.ItemDataRole.CheckStateRole or node is None or shown is None or not shown.box:
            return False
        keys = self.checked()
        self.set_checked(keys | {node.key} if Qt.CheckState(value) == Qt.CheckState.Checked else keys - {node.key})
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        shown = self.value(index)
        box = Qt.ItemFlag.ItemIsUserCheckable if shown is not None and shown.box else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | box

    def checked(self) -> frozenset[str]:
        """The keys whose boxes are checked."""
        keys: frozenset[str] = getattr(self._session.view.filter, self.facet)
        return keys

    def set_checked(self, keys: Iterable[str], mode: Mode | None = None) -> None:
        """Check exactly these boxes; `mode`: how they combine from now on, where that changes."""
        view = self._session.view
        fields: dict[str, Any] = {self.facet: frozenset(keys)}
        if mode is not None and self.facet == "participants":
            fields["mode"] = mode
        view.set_filter(replace(view.filter, **fields), self)

    def toggle(self, index: AnyIndex) -> None:
        """Check or uncheck the box of this row."""
        node, shown = self.node(index), self.value(index)
        if node is not None and shown is not None and shown.box:
            state = Qt.CheckState.Unchecked if node.key in self.checked() else Qt.CheckState.Checked
            self.setData(index, state, int(Qt.ItemDataRole.CheckStateRole))

    def only(self, index: AnyIndex) -> None:
        """Show this row alone; again: go back to what was checked before (where it was nothing else: to everything)."""
        node, shown = self.node(index), self.value(index)
        if node is None or shown is None or not shown.box:
            return
        if self.solo is not None and self.solo.key == node.key:
            self.leave_solo()
        elif self.checked() == {node.key} and self._mode() is not Mode.NONE:
            self.set_checked(())
        else:
            before = self.solo or Solo("", self.checked(), self._mode())
            self._set_solo(Solo(node.key, before.before, before.mode))
            self.set_checked((node.key,), Mode.ANY if before.mode is Mode.NONE else None)

    def leave_solo(self) -> None:
        """Go back to what was checked before one row was shown alone; nothing where none is."""
        before = self.solo
        if before is not None:
            self._set_solo(None)
            fields: dict[str, Any] = {self.facet: before.before, **({"mode": before.mode} if self.facet == "participants" else {})}
            self._session.view.set_filter(self._session.known(replace(self._session.view.filter, **fields)), self)

    def solo_word(self, key: str) -> str:
        """What the row of this key is to the one shown alone: see SOLO_ROLE."""
        if self.solo is None:
            return ""
        return "alone" if key == self.solo.key else "waiting" if key in self.solo.before else ""

    def _mode(self) -> Mode:
        return self._session.view.filter.mode if self.facet == "participants" else Mode.ANY

    def _set_solo(self, solo: Solo | None) -> None:
        told = [one for one in (self.solo, solo) if one is not None]
        self.solo = solo
        self.tell({key for one in told for key in (one.key, *one.before)}, COUNTED)

    def _changed(self, changes: Changes, initiator: object = None) -> None:
        if not changes:
            return
        many = len(self._session.columns)
        if many > AT_ONCE or (many > UNSEEN and not self.seen()):
            self._anew.start()
        else:
            self.reread()

    def catch_up(self) -> None:
        """Read at once what was left for later: the rows are about to be seen."""
        if self._anew.isActive():
            self.reread()


def _spoken(model: FacetModel, key: str, value: RowValue) -> str:
    """The row in words, for those who hear the program."""
    count = trn("{n} event", "{n} events", model.count(key)) if value.box else ""
    solo = {"alone": tr("shown alone"), "waiting": tr("checked before")}.get(model.solo_word(key), "")
    return ", ".join(filter(None, (value.name, value.second, count, solo)))


def _tip(model: FacetModel, key: str, value: RowValue) -> str:
    many = "{n} events as the other filters stand"
    count = trn("{n} event as the other filters stand", many, model.count(key)) if value.box else ""
    return tip("\n".join(filter(None, (value.tip, count))))


def _check_state(model: FacetModel, key: str, value: RowValue) -> Qt.CheckState | None:
    if not value.box:
        return None
    return Qt.CheckState.Checked if model.boxed(key) else Qt.CheckState.Unchecked


_GIVEN: dict[int, Callable[[FacetModel, str, RowValue], object]] = {
    VALUE_ROLE: lambda _, key, value: value,
    int(Qt.ItemDataRole.DisplayRole): lambda _, key, value: value.name,
    int(Qt.ItemDataRole.CheckStateRole): _check_state,
    int(Qt.ItemDataRole.ToolTipRole): _tip,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    KEY_ROLE: lambda _, key, value: key,
    SECOND_ROLE: lambda _, key, value: value.second,
    COUNT_ROLE: lambda model, key, value: f"{model.count(key):,}" if value.box else "",
    ACTIVITY_ROLE: lambda model, key, value: model.bars(key) if value.bars else None,
    DIM_ROLE: lambda model, key, value: model.dim(key, value),
    SOLO_ROLE: lambda model, key, value: model.solo_word(key),
    MARK_ROLE: lambda model, key, value: model.marked(key),
    STRONG_ROLE: lambda _, key, value: value.strong,
    SEARCH_ROLE: lambda _, key, value: value.search,
    KIND_ROLE: lambda _, key, value: value.kind,
}

"""What the models of participants, series and articles share: rows with a box each that stand for one facet of the filter.

To check a box is to set the filter; the filter set elsewhere checks the boxes: the model holds no state of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from model.changes import Changes
from model.domain import Collection, Event
from model.filtering import Facets, Filter, count_facets
from model.qt.keyed_model import (
    ACTIVITY_ROLE,
    COUNT_ROLE,
    DIM_ROLE,
    KEY_ROLE,
    KIND_ROLE,
    MARK_ROLE,
    SEARCH_ROLE,
    SECOND_ROLE,
    STRONG_ROLE,
    VALUE_ROLE,
    AnyIndex,
    KeyedModel,
    Row,
)
from model.qt.session import Session
from model.wording import count_words


@dataclass(frozen=True, slots=True)
class RowValue:
    """What a row shows.  `box`: it has a box, and then `count` events behind it; a row without one is a heading or a detail."""

    name: str
    second: str = ""
    kind: str = ""
    count: int = 0
    activity: tuple[int, ...] | None = None
    box: bool = True
    checked: bool = False
    strong: bool = False
    search: str = ""
    tip: str = ""

    def spoken(self) -> str:
        """The row in words, for those who hear the program."""
        return ", ".join(filter(None, (self.name, self.second, count_words(self.count, "event") if self.box else "")))


class FacetCounts:
    """The counts for the filter and for none, kept while collection and filter stay: several models share them."""

    def __init__(self) -> None:
        self._kept: list[tuple[Collection, Filter, Facets]] = []

    def of(self, collection: Collection, wanted: Filter) -> Facets:
        """What `count_facets` gives."""
        for known, asked, facets in self._kept:
            if known is collection and asked == wanted:
                return facets
        facets = count_facets(collection, wanted)
        none = [kept for kept in self._kept if kept[0] is collection and not kept[1]]
        self._kept = [*none[:1], (collection, wanted, facets)]
        return facets


class FacetModel(KeyedModel):
    """Rows of one facet.  Subclasses name the filter's field (`facet`), give the rows (`rows`) and which of them have to do
    with the selected event (`marks`)."""

    facet = ""

    def __init__(self, session: Session, parent: QObject | None = None, counts: FacetCounts | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counts = counts or FacetCounts()
        self._marked: frozenset[str] = frozenset()
        session.changed.connect(self._changed)
        session.opened.connect(self.reread)
        session.closed.connect(self.reread)
        session.view.filter_changed.connect(self.reread)
        session.view.selection_changed.connect(self.remark)
        self.reread()

    def rows(self, collection: Collection, wanted: Filter, facets: Facets, unfiltered: Facets) -> Sequence[Row]:
        """The rows there should be, their values `RowValue`s; `facets` are counted for `wanted`, `unfiltered` for no filter."""
        raise NotImplementedError

    def marks(self, collection: Collection, event: Event) -> Iterable[str]:
        """The keys of the rows that have to do with this event."""
        raise NotImplementedError

    def reread(self, *_: object) -> None:
        """Bring the rows up to date with the session."""
        wanted, collection = self._session.view.filter, self._session.collection
        unfiltered = self._counts.of(collection, Filter())
        facets = self._counts.of(collection, wanted) if wanted else unfiltered
        self.refresh(self.rows(collection, wanted, facets, unfiltered))
        self.remark()

    def remark(self, *_: object) -> None:
        """Mark the rows of the selected event."""
        event = self._session.find_event(self._session.view.selection.event)
        marked = frozenset(self.marks(self._session.collection, event)) if event is not None else frozenset()
        changed, self._marked = marked ^ self._marked, marked
        if changed:
            self.touch(changed, MARK_ROLE)

    def value(self, index: AnyIndex) -> RowValue | None:
        """What the row shows, None for no row."""
        node = self.node(index)
        return node.value if node is not None and isinstance(node.value, RowValue) else None

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node, value = self.node(index), self.value(index)
        if node is None or value is None:
            return None
        if role == VALUE_ROLE:
            return value
        if role == Qt.ItemDataRole.CheckStateRole:
            return (Qt.CheckState.Checked if value.checked else Qt.CheckState.Unchecked) if value.box else None
        given: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): value.name,
            int(Qt.ItemDataRole.ToolTipRole): value.tip,
            int(Qt.ItemDataRole.AccessibleTextRole): value.spoken(),
            KEY_ROLE: node.key,
            SECOND_ROLE: value.second,
            COUNT_ROLE: str(value.count) if value.box else "",
            ACTIVITY_ROLE: value.activity,
            DIM_ROLE: value.box and not value.count,
            MARK_ROLE: node.key in self._marked,
            STRONG_ROLE: value.strong,
            SEARCH_ROLE: value.search,
            KIND_ROLE: value.kind,
        }
        return given.get(int(role))

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

    def set_checked(self, keys: Iterable[str]) -> None:
        """Check exactly these boxes."""
        view = self._session.view
        fields: dict[str, Any] = {self.facet: frozenset(keys)}
        view.set_filter(replace(view.filter, **fields), self)

    def toggle(self, index: AnyIndex) -> None:
        """Check or uncheck the box of this row."""
        shown = self.value(index)
        if shown is not None and shown.box:
            state = Qt.CheckState.Unchecked if shown.checked else Qt.CheckState.Checked
            self.setData(index, state, int(Qt.ItemDataRole.CheckStateRole))

    def only(self, index: AnyIndex) -> None:
        """Check this row's box alone; where it is that already, uncheck it, so that everything shows again."""
        node, shown = self.node(index), self.value(index)
        if node is not None and shown is not None and shown.box:
            self.set_checked(() if self.checked() == {node.key} else (node.key,))

    def _changed(self, changes: Changes, initiator: object = None) -> None:
        if changes:
            self.reread()

"""What the models of participants, series and articles share: rows with a box each that stand for one facet of the filter.

To check a box is to set the filter; the filter set elsewhere checks the boxes: the model holds no state of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from model.changes import Changes
from model.domain import Collection
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
    marked: bool = False
    strong: bool = False
    search: str = ""
    tip: str = ""

    def spoken(self) -> str:
        """The row in words, for those who hear the program."""
        return ", ".join(filter(None, (self.name, self.second, count_words(self.count, "event") if self.box else "")))


class FacetModel(KeyedModel):
    """Rows of one facet.  Subclasses name the filter's field (`facet`) and give the rows (`rows`)."""

    facet = ""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counted: tuple[Collection, Filter, Facets] | None = None
        session.changed.connect(self._changed)
        session.opened.connect(self.reread)
        session.closed.connect(self.reread)
        session.view.filter_changed.connect(self.reread)
        session.view.selection_changed.connect(self.reread)
        self.reread()

    def rows(self, collection: Collection, wanted: Filter, facets: Facets, selected: str) -> Sequence[Row]:
        """The rows there should be, their values `RowValue`s; `facets` are counted for `wanted`, `selected` is an event's key."""
        raise NotImplementedError

    def reread(self, *_: object) -> None:
        """Bring the rows up to date with the session."""
        view = self._session.view
        collection = self._session.collection
        if self._counted is None or self._counted[0] is not collection or self._counted[1] != view.filter:
            self._counted = (collection, view.filter, count_facets(collection, view.filter))
        self.refresh(self.rows(collection, view.filter, self._counted[2], view.selection.event))

    def value(self, index: AnyIndex) -> RowValue | None:
        """What the row shows, None for no row."""
        node = self.node(index)
        return node.value if node is not None and isinstance(node.value, RowValue) else None

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node, value = self.node(index), self.value(index)
        if node is None or value is None:
            return None
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
            MARK_ROLE: value.marked,
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

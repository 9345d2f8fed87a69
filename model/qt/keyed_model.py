"""A tree of keyed rows that goes from one state to the next by the fewest signals, so that views keep what is selected and open.

The models of the panes say what rows there should be (`Row`s with a key each) and `refresh` finds what was removed, moved,
added or changed.  A row whose value changed is told by `dataChanged`; nothing is ever reset but by `reset`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's key (text)."""
SECOND_ROLE = KEY_ROLE + 1
"""The second, softer line (text, "" for none)."""
COUNT_ROLE = KEY_ROLE + 2
"""What stands at the right end (text)."""
ACTIVITY_ROLE = KEY_ROLE + 3
"""Numbers to draw as small bars (tuple of int, or None)."""
DIM_ROLE = KEY_ROLE + 4
"""Whether the row has nothing to show as the other filters stand."""
MARK_ROLE = KEY_ROLE + 5
"""Whether the row has to do with the selected event."""
STRONG_ROLE = KEY_ROLE + 6
"""Whether the row heads others and is written strong."""
SEARCH_ROLE = KEY_ROLE + 7
"""The words a search looks through, folded, without spaces."""
KIND_ROLE = KEY_ROLE + 8
"""What the row is: "country", "person", "round", "failure" ..."""


VALUE_ROLE = KEY_ROLE + 9
"""All that the row shows, as one value."""
SOLO_ROLE = KEY_ROLE + 10
"""Whether the row is shown alone for a while ("alone"), or was checked before another was ("waiting"); "" else."""
FEW_MOVES = 16
"""So many rows at most are moved one by one; where more stand elsewhere, views are told that all of a parent's rows did."""


@lru_cache(maxsize=1 << 15)
def folded(text: str) -> str:
    """Text as searches compare it: without case, accents and spaces."""
    if text.isascii():  # nearly all, and a tree has ten thousand rows
        return "".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c) and not c.isspace())


@dataclass(frozen=True, slots=True)
class Row:
    """A row there should be: its key (one of its kind below one parent), its value (compared with ==) and the rows below it."""

    key: str
    value: object
    children: tuple[Row, ...] = ()


class Node:
    """A row that is there; `number` is what an index holds on to, `row` what it was made of last."""

    __slots__ = ("children", "key", "number", "parent", "row", "value")

    def __init__(self, key: str, value: object, parent: Node | None, number: int, row: Row | None = None) -> None:
        self.key, self.value, self.parent, self.number, self.row = key, value, parent, number, row
        self.children: list[Node] = []


_GONE = Node("", None, None, -1)


class KeyedModel(QAbstractItemModel):
    """The tree itself, one column wide.  Subclasses give `data` and call `refresh`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._nodes: dict[int, Node] = {}
        self._root = Node("", None, None, 0)

    # what QAbstractItemModel asks for

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        below = self._at(parent).children
        if not (0 <= row < len(below) and 0 <= column < self.columnCount()):
            return QModelIndex()
        return self.createIndex(row, column, below[row].number)

    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if node is None or node.parent is None or node.parent is self._root:
            return QModelIndex()
        return self._index_of(node.parent)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._at(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    # for subclasses and views

    def node(self, index: AnyIndex) -> Node | None:
        """The row behind an index, None for one that is no row of this model."""
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def find(self, *path: str) -> QModelIndex:
        """The index of the row with these keys from the top down; an invalid index where there is none."""
        node = self._root
        for key in path:
            below = next((child for child in node.children if child.key == key), None)
            if below is None:
                return QModelIndex()
            node = below
        return self._index_of(node) if path else QModelIndex()

    def refresh(self, rows: Sequence[Row]) -> None:
        """Make the tree hold these rows, telling views only what differs.  A row that is the very one it held is not looked into."""
        self._merge(self._root, rows)

    def tell(self, keys: Collection[str], roles: Sequence[int]) -> None:
        """Tell that these roles of the rows with these keys have changed: of each parent the stretch from the first to the last."""
        if keys:
            self._tell(self._root, keys, list(roles))

    def tell_each(self, keys: Collection[str], roles: Sequence[int]) -> None:
        """The same for a few rows that lie far from each other: every row by itself."""
        for node in [node for node in self._nodes.values() if node.key in keys] if keys else ():
            index = self._index_of(node)
            self.dataChanged.emit(index, index.siblingAtColumn(self.columnCount() - 1), list(roles))

    def _tell(self, parent: Node, keys: Collection[str], roles: list[int]) -> None:
        places = [place for place, node in enumerate(parent.children) if node.key in keys]
        if places:
            first, last = places[0], places[-1]
            to = self.createIndex(last, self.columnCount() - 1, parent.children[last].number)
            self.dataChanged.emit(self.createIndex(first, 0, parent.children[first].number), to, roles)
        for node in parent.children:
            if node.children:
                self._tell(node, keys, roles)

    def _at(self, index: AnyIndex) -> Node:
        """The row behind an index, the root for none, an empty row for the index of a row that is gone."""
        return self._nodes.get(index.internalId(), _GONE) if index.isValid() else self._root

    def _index_of(self, node: Node) -> QModelIndex:
        if node is self._root or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node.number)

    def _merge(self, parent: Node, rows: Sequence[Row]) -> None:
        if [node.key for node in parent.children] != [row.key for row in rows]:
            self._remove_gone(parent, {row.key for row in rows})
            self._order(parent, rows)
        for place, row in enumerate(rows):
            node = parent.children[place]
            if node.row is row:
                continue
            node.row = row
            if node.value != row.value:
                node.value = row.value
                changed = self.createIndex(place, 0, node.number)
                self.dataChanged.emit(changed, changed.siblingAtColumn(self.columnCount() - 1))
            self._merge(node, row.children)

    def _order(self, parent: Node, rows: Sequence[Row]) -> None:
        """Bring the children into the order of the rows, adding the new ones, neighbours together."""
        known = {node.key for node in parent.children}
        wanted = [row.key for row in rows if row.key in known]
        if sum(node.key != key for node, key in zip(parent.children, wanted, strict=True)) > FEW_MOVES:
            self._rearrange(parent, wanted)
        at = self._index_of(parent)
        here = parent.children
        place = 0
        while place < len(rows):
            if place < len(here) and here[place].key == rows[place].key:
                place += 1
            elif rows[place].key in known:
                old = next(i for i in range(place + 1, len(here)) if here[i].key == rows[place].key)
                self.beginMoveRows(at, old, old, at, place)
                here.insert(place, here.pop(old))
                self.endMoveRows()
                place += 1
            else:
                end = place + 1
                while end < len(rows) and rows[end].key not in known:
                    end += 1
                self.beginInsertRows(at, place, end - 1)
                here[place:place] = [self._made(row, parent) for row in rows[place:end]]
                self.endInsertRows()
                place = end

    def _rearrange(self, parent: Node, wanted: Sequence[str]) -> None:
        """Bring all children into another order at once: to move thousands one by one would take a view seconds."""
        self.layoutAboutToBeChanged.emit()  # PySide knows these signals without arguments only, at times
        place = {key: number for number, key in enumerate(wanted)}
        held = [(index, self._nodes[index.internalId()]) for index in self.persistentIndexList()]
        moved = [(index, node) for index, node in held if node.parent is parent]
        parent.children.sort(key=lambda node: place[node.key])
        to = [self.createIndex(place[node.key], index.column(), node.number) for index, node in moved]
        self.changePersistentIndexList([index for index, _ in moved], to)
        self.layoutChanged.emit()

    def _remove_gone(self, parent: Node, wanted: set[str]) -> None:
        for place in reversed(range(len(parent.children))):
            node = parent.children[place]
            if node.key not in wanted:
                self.beginRemoveRows(self._index_of(parent), place, place)
                self._forget(parent.children.pop(place))
                self.endRemoveRows()

    def _made(self, row: Row, parent: Node) -> Node:
        node = Node(row.key, row.value, parent, next(self._numbers), row)
        self._nodes[node.number] = node
        node.children = [self._made(child, node) for child in row.children]
        return node

    def _forget(self, node: Node) -> None:
        del self._nodes[node.number]
        for child in node.children:
            self._forget(child)

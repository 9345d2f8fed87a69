"""Rows of a keyed tree brought into another order at once, as Qt's own checks want it, with a proxy above that keeps its indices."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from model.qt.keyed_model import KEY_ROLE, AnyIndex, KeyedModel, Row


class Plain(KeyedModel):
    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node = self.node(index)
        return node.key if node is not None and role == KEY_ROLE else None


def test_all_rows_in_another_order_at_once(qapp: Any) -> None:
    model = Plain()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names = [str(number) for number in range(400)]
    model.refresh([Row(name, name) for name in names])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    held = QPersistentModelIndex(proxy.index(7, 0))
    model._rearrange(model._root, names[::-1])
    assert [model.index(row, 0).data(KEY_ROLE) for row in range(3)] == ["399", "398", "397"]
    assert held.data(KEY_ROLE) == "7"
    assert proxy.mapToSource(proxy.index(0, 0)).data(KEY_ROLE) == proxy.index(0, 0).data(KEY_ROLE)
    del tester

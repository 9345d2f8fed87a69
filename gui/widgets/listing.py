"""What the panes that list things in rows have in common: their head, and how one goes through the rows."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QTableView, QVBoxLayout, QWidget

__all__ = ["put_under_head", "rows_only"]


def put_under_head(pane: QWidget, title: QLabel, count: QLabel, body: QWidget, left: int) -> None:
    """Lay a pane out: its title and a count in a line, the rows below it.  `left`: where the title begins, as the rows do."""
    head = QHBoxLayout()
    head.setContentsMargins(left, 7, 12, 5)
    head.setSpacing(10)
    head.addWidget(title)
    head.addWidget(count, 1)
    box = QVBoxLayout(pane)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addLayout(head)
    box.addWidget(body, 1)


def rows_only(view: QTableView) -> None:
    """One row is where one is, not a cell; nothing is typed into it, and Tab leaves the table."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)

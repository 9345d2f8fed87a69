"""Widgets that are kept and filled again: to make a widget, style it and lay it in takes far longer than to give it other words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from gui.widgets.labels import say, words

W = TypeVar("W", bound=QWidget)
V = TypeVar("V")


class Reused(Generic[W, V]):
    """As many widgets of one kind as there are values; those that are not needed are hidden until they are.

    `put` lays a new one in, `fill` gives one its value.
    """

    def __init__(self, make: Callable[[], W], fill: Callable[[W, V], object], put: Callable[[W], object]) -> None:
        self._make, self._fill, self._put = make, fill, put
        self.made: list[W] = []  # hidden ones, too
        self.values: list[V] = []

    def show(self, values: Sequence[V]) -> list[W]:
        """Show these values; the widgets that do."""
        self.values = list(values)
        while len(self.made) < len(values):
            self.made.append(self._make())
            self._put(self.made[-1])
        for number, widget in enumerate(self.made):
            if number < len(values):
                self._fill(widget, values[number])
            widget.setVisible(number < len(values))
        return self.shown

    @property
    def shown(self) -> list[W]:
        """The widgets that show a value, in their order."""
        return self.made[: len(self.values)]

    def value(self, widget: W) -> V:
        """What this widget shows."""
        return self.values[self.made.index(widget)]


class Part(QWidget):
    """A heading and what stands below it, hidden as a whole where there is nothing; `above` and `gap` are pixels."""

    def __init__(self, heading: str = "", *, gap: int = 0, above: int = 14) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, above, 0, 0)
        self.box.setSpacing(gap)
        self.heading = words(heading, 12, bold=True, tone="soft", selectable=False)
        self.box.addWidget(self.heading)
        self.heading.setVisible(bool(heading))

    def head(self, text: str) -> None:
        """Another heading ("": none)."""
        say(self.heading, text)
        self.heading.setVisible(bool(text))


def in_order(layout: QLayout | None, *, hidden: bool = True) -> Iterator[QWidget]:
    """The widgets of a layout and those within, as they follow each other; with or without those that are hidden, and all in them."""
    for number in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(number)  # type: ignore[union-attr]
        widget = item.widget()
        if widget is not None and widget.isHidden() and not hidden:
            continue
        if widget is not None:
            yield widget
        yield from in_order(widget.layout() if widget is not None else item.layout(), hidden=hidden)


def settle(widget: QWidget) -> None:
    """Have all within laid out for what it shows now, at once and from the innermost on: Qt tells a change of height outwards step by
    step, and paints what it has come to meanwhile."""
    for inner in reversed([one for one in in_order(widget.layout(), hidden=False) if one.layout() is not None]):
        inner.layout().invalidate()
        inner.updateGeometry()
    if widget.isVisible():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def order_tabs(first: QWidget, between: Iterable[QWidget], last: QWidget) -> None:
    """Tab goes from `first` through those between to `last`: Qt puts what is made last at the end of the whole window."""
    before = first
    for widget in (*between, last):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, widget)
            before = widget


def holds_focus(widget: QWidget) -> bool:
    """Whether the keyboard is in something within."""
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)

"""The lists that stand between timeline and card, one at a time in one place: the event list, and the findings, which are made when they
are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gui.action_set import Function
from gui.widgets.pane_frame import PaneFrame

if TYPE_CHECKING:
    from gui.main_window import MainWindow

EVENTS, FINDINGS = "Event list", "Findings"


class Lists(QObject):
    """The lists of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._folded: dict[str, Any] | None = None  # how the findings are to look once they are made

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {"view.list": lambda: self.toggle(EVENTS), "view.findings": lambda: self.toggle(FINDINGS)}

    def toggle(self, name: str) -> None:
        """Show a list and give it the keyboard; with the keyboard in it, hide it again."""
        frame = self._window.panes.get(name)
        if frame is not None and frame.isVisible() and frame.active:
            self._window.focus_pane("Timeline")
            frame.setVisible(False)
        else:
            self.show(name)
            self._window.focus_pane(name)

    def show(self, name: str) -> None:
        """Show a list in the place of the other."""
        frame, middle = self._made(name), self._window.middle
        if middle.indexOf(frame) < 0:
            other = self._window.panes[EVENTS if name == FINDINGS else FINDINGS]
            sizes = middle.sizes()
            middle.replaceWidget(middle.indexOf(other), frame)
            other.setParent(self._window)
            other.setVisible(False)
            frame.setVisible(True)
            if sizes[1]:
                middle.setSizes(sizes)
        frame.setVisible(True)

    def state(self) -> dict[str, Any]:
        """Whether the findings are shown and how, as JSON-able values."""
        frame = self._window.panes.get(FINDINGS)
        if frame is None:
            return {"shown": False, **(self._folded or {})}
        return {"shown": not frame.isHidden(), **frame.pane.state()}

    def restore(self, state: dict[str, Any]) -> None:
        """Take what `state` gave.  Raises KeyError, TypeError or ValueError for anything else."""
        self._folded = {name: value for name, value in state.items() if name != "shown"}
        if state["shown"]:
            self.show(FINDINGS)

    def _made(self, name: str) -> PaneFrame:
        panes = self._window.panes
        if name not in panes:
            from gui.findings.panel import FindingsPane

            window = self._window
            pane = FindingsPane(window.session)
            if self._folded:
                pane.restore(self._folded)
            if hasattr(window, "theme"):  # at the start all panes get their colours at once, later
                pane.apply_theme(window.theme)
            pane.opened.connect(window.commands["go.reader"].trigger)
            order = [*panes]
            frames = {**panes, name: PaneFrame(name, pane, window)}
            panes.clear()
            order.insert(order.index(EVENTS) + 1, name)
            panes.update((each, frames[each]) for each in order)
        return panes[name]

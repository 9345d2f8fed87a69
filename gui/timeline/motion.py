"""Moving the visible window softly: each step goes on from where the last one was bound for."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

from gui.timeline.glide import Glide
from model.layout.folding import UNFOLDED, TimeMap
from model.layout.window import Stretch, at_least
from model.qt.view_state import TimeWindow, ViewState

MILLISECONDS = 150
PAUSE = 0.8  # seconds: moves closer together than this are one step of the history


class Motion(QObject):
    """Sets the window of a view state, by steps of an animation or at once where motion is not wanted.

    The window left is remembered once, when a jump or a run of small moves begins.  All windows here are of folded days (`time` is
    the way to them); that of the view state is of days.
    """

    def __init__(self, view: ViewState, owner: QObject) -> None:
        super().__init__(owner)
        self._view, self._owner = view, owner
        self.reduced = False  # a person's wish for no motion
        self.time = UNFOLDED
        self._known: tuple[TimeWindow, TimeMap, Stretch] = view.window, self.time, (view.window.start, view.window.end)
        self._from = self._to = self._known[2]
        self._last = -math.inf
        self.glide = Glide(self)
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(MILLISECONDS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    @property
    def now(self) -> Stretch:
        """The window as it is."""
        window, time = self._view.window, self.time
        if self._known[0] is not window or self._known[1] is not time:
            self._known = window, time, at_least(time.window(window.start, window.end))
        return self._known[2]

    @property
    def bound(self) -> Stretch:
        """Where the window is bound for: as it is, where nothing moves."""
        return self._to if self.running else self.now

    def settle(self) -> None:
        """Be where the animation was bound for, for what moves on from there."""
        if self.running:
            self._animation.stop()
            self.put(self._to)

    @property
    def running(self) -> bool:
        return self._animation.state() == QVariantAnimation.State.Running

    def still(self) -> bool:
        """Whether moves are to be made at once: by a person's setting or the platform's."""
        style = QApplication.style()
        return self.reduced or style is None or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    def jump(self, to: Stretch) -> None:
        """Go to another part of the timeline; the window left can be gone back to."""
        self._move(to, remember=True)

    def nudge(self, change: Callable[[Stretch], Stretch], *, soft: bool = True) -> None:
        """Zoom or pan a little: `change` makes the new window of the one that is bound for."""
        self._move(change(self.bound), remember=monotonic() - self._last > PAUSE, soft=soft)

    def to(self, window: TimeWindow | None) -> None:
        """Go to a window of the history, which is not remembered again."""
        if window is not None:
            self._move(at_least(self.time.window(window.start, window.end)), remember=False)

    def stop(self) -> None:
        """Stay where the window is."""
        self.glide.stop()
        self._animation.stop()

    def put(self, to: Stretch, *, remember: bool = False) -> None:
        """Show this window now; `remember`: the one left can be gone back to."""
        window = TimeWindow(*self.time.days(*to))
        self._known = window, self.time, to
        self._view.set_window(window, self._owner, remember=remember)

    def _move(self, to: Stretch, *, remember: bool, soft: bool = True) -> None:
        self._last = monotonic()
        self.stop()
        if to == self.now:
            return
        self._from, self._to = self.now, to
        if not soft or self.still():
            self.put(to, remember=remember)
            return
        if remember:
            # The first frame leaves the old window behind; those that follow only move.
            self.put(between(self._from, to, 0.02), remember=True)
        self._animation.start()

    def _step(self, share: object) -> None:
        at = float(share) if isinstance(share, int | float) else 1.0
        if at > 0:
            self.put(self._to if at >= 1 else between(self._from, self._to, at))


def between(a: Stretch, b: Stretch, share: float) -> Stretch:
    """The window a share of the way from a to b: widths change by equal factors, and what stays in place at both stays so between."""
    wide_a, wide_b = a[1] - a[0], b[1] - b[0]
    width = wide_a * (wide_b / wide_a) ** share
    along = share if math.isclose(wide_a, wide_b) else (width - wide_a) / (wide_b - wide_a)
    start = a[0] + (b[0] - a[0]) * along
    return start, start + width

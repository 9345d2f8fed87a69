"""What moves on by itself: the lanes after a flick, slower and slower, and the window while a key is held, faster and faster."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer

FRAME = 8  # milliseconds from step to step
DECAY = 0.32  # seconds in which a flick loses all but 1/e of its speed
LEAST, MOST = 120.0, 9000.0  # pixels a second: slower is no flick, faster is not believed
REST = 12.0  # pixels a second at which a flick is over
LOOK_BACK = 0.1  # seconds of a drag that tell its speed
STALE = 0.06  # seconds: a hand that was still for so long before it let go did not flick

HOLD = 0.11  # seconds a key is down before it drives: a tap is one step
RAMP = 1.3  # seconds in which a held key comes to its full speed
ZOOM_SPEEDS = 1.2, 5.0  # octaves a second, at first and at last
PAN_SPEEDS = 0.35, 2.6  # widths of the window a second
COAST = 0.06  # seconds' worth of way that is left when the key is let go


class Hand:
    """Where a hand was in the last moments, to tell how fast it let go."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, float, float]] = deque(maxlen=64)

    def forget(self) -> None:
        self._seen.clear()

    def at(self, x: float, y: float) -> None:
        """The hand is here now (pixels)."""
        self._seen.append((self._clock(), x, y))

    def speed(self) -> tuple[float, float]:
        """Pixels a second to the right and down at which it let go now; nothing where it was still."""
        now = self._clock()
        seen = [one for one in self._seen if one[0] >= now - LOOK_BACK]
        if len(seen) < 2 or now - seen[-1][0] > STALE or seen[-1][0] <= seen[0][0]:
            return 0.0, 0.0
        took = seen[-1][0] - seen[0][0]
        across, down = (seen[-1][1] - seen[0][1]) / took, (seen[-1][2] - seen[0][2]) / took
        fast = math.hypot(across, down)
        if fast < LEAST:
            return 0.0, 0.0
        share = min(1.0, MOST / fast)
        return across * share, down * share


class Glide(QObject):
    """Calls `move(right, down)` with the pixels to go on by, or `drive(amount)` with octaves or widths, until it comes to rest."""

    def __init__(self, owner: QObject, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(owner)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self.step)
        self._move: Callable[[float, float], object] | None = None
        self._drive: Callable[[float], object] | None = None
        self._coast: Callable[[float], object] | None = None
        self._speed = (0.0, 0.0)
        self._speeds = (0.0, 0.0)
        self._since = self._last = 0.0

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def driving(self) -> bool:
        """Whether a held key moves the window."""
        return self.running and self._drive is not None

    def flick(self, speed: tuple[float, float], move: Callable[[float, float], object]) -> None:
        """Go on from this speed (pixels a second right and down), slower and slower."""
        self.stop()
        if speed != (0.0, 0.0):
            self._speed, self._move, self._last = speed, move, self._clock()
            self._timer.start()

    def hold(self, speeds: tuple[float, float], drive: Callable[[float], object], coast: Callable[[float], object]) -> None:
        """Go on as long as a key is held, from the first speed to the second; the first moment is left to the key's own step.
        `coast` gets the little way that is left when the key is let go."""
        self.stop()
        self._speeds, self._drive, self._coast = speeds, drive, coast
        self._since = self._last = self._clock() + HOLD
        self._timer.start()

    def release(self) -> None:
        """The key is let go."""
        coast, fast, on = self._coast, self._fast(), self.driving and self._last > self._since
        self.stop()
        if coast is not None and on:
            coast(fast * COAST)

    def stop(self) -> None:
        """Stay where it is."""
        self._timer.stop()
        self._move = self._drive = self._coast = None

    def _fast(self) -> float:
        low, high = self._speeds
        return low + (high - low) * min(1.0, max(0.0, self._last - self._since) / RAMP)

    def step(self) -> None:
        """The next step, as far as the time since the last one asks for."""
        now = self._clock()
        took, self._last = now - self._last, max(now, self._last)
        if self._drive is not None:
            if took > 0:
                self._drive(self._fast() * took)
        elif self._move is not None:
            left = math.exp(-took / DECAY)
            across, down = self._speed
            self._speed = across * left, down * left
            self._move(across * DECAY * (1 - left), down * DECAY * (1 - left))
            if math.hypot(*self._speed) < REST:
                self.stop()

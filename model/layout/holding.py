"""What of a mark can be taken hold of: its body and the handles of its bounds, in pixels; and where in time what is held comes to lie.

A mark keeps at least half of itself as its body, however narrow it is: its handles then stand outside of it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from model.layout.folding import TimeMap
from model.layout.picture import LINE, MARK, MarkPicture
from model.shifting import Grip

OUTSIDE = 9.0  # pixels from an end of the mark outwards that take hold of it
INSIDE = 5.0  # the same inwards, where the mark is wide enough
BESIDE = 3.5  # pixels from an end of the mark to the middle of its handle, on the selection's ring
APART = 15.0  # pixels from one handle to the next at least


@dataclass(frozen=True, slots=True)
class Handle:
    """The handle of a bound: the middle of it, and from where to where it is taken hold of (pixels)."""

    grip: Grip
    x: float
    left: float
    right: float


def handles(mark: MarkPicture, offered: Collection[Grip], width: float) -> tuple[Handle, ...]:
    """The handles of a mark in a window `width` pixels wide: those of the bounds `offered` that are in view and have room."""
    wide = mark.right - mark.left
    inside = min(INSIDE, wide / 4)
    made = [
        Handle(Grip.EARLIEST, mark.left - BESIDE, mark.left - OUTSIDE, mark.left + inside),
        Handle(Grip.LATEST, mark.right + BESIDE, mark.right - inside, mark.right + OUTSIDE),
    ]
    inner = [(Grip.START_LATEST, mark.core_left), (Grip.END_EARLIEST, mark.core_right)]
    stands = [mark.left, mark.right]
    for grip, x in inner:
        if grip in offered and all(abs(x - other) >= APART for other in stands):
            made.append(Handle(grip, x, x - INSIDE, x + INSIDE))
            stands.append(x)
    return tuple(one for one in made if one.grip in offered and -BESIDE <= one.x <= width + BESIDE)


def grip_at(mark: MarkPicture, held: Collection[Handle], x: float, y: float, *, body: bool = True) -> Grip | None:
    """What of a mark is at a pixel (y from the top of its lane): the nearest handle, else its body; None beside both."""
    if abs(y - mark.top - MARK / 2) > LINE / 2:
        return None
    near = [(abs(one.x - x), one.grip) for one in held if one.left <= x <= one.right]
    if near:
        return min(near)[1]
    return Grip.WHOLE if body and mark.left - 2 <= x <= mark.right + 2 else None


def landing(time: TimeMap, folded: float) -> float:
    """The float day number on which something is put that is held over a folded day: never in a break, where nobody sees when it is,
    but at its nearer end."""
    for fold in time.folds:
        low = time.folded(fold.start)
        if low < folded < low + fold.drawn:
            return fold.start if folded - low < fold.drawn / 2 else fold.end
    return time.day(folded)

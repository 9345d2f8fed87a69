"""Where the words of a line go in the window at hand: beside their marks, within the window, never over each other.

Packing kept room for them and chose their sides; here they get what room there really is, change sides at the window's edges
and stand inside marks that reach beyond it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from model.layout.labels import Measure, elide
from model.layout.packing import LEFT, RIGHT, SPACE

LEAST = 24.0  # pixels: words cut to less say nothing
EDGE = 4.0  # pixels kept free at the window's edges
NEAR = 24.0  # pixels: a hiatus so near to a mark begins or ends with it
INSIDE = 10.0  # pixels kept free at both ends of words that stand in a mark


@dataclass(frozen=True, slots=True)
class Words:
    """A mark of a line (left..right in pixels), the side packing chose for its label, and the label's forms, the fullest first.
    `numbered`: the last form is a number alone, and words cut short are better than it."""

    row: int
    left: float
    right: float
    side: int
    forms: tuple[str, ...]
    numbered: bool = False


Placed = tuple[Words, str, float, float, bool]  # mark, text, its left and right pixel, whether inside the mark


def place_line(marks: Sequence[Words], width: float, measure: Measure, bands: Sequence[tuple[float, float, float]] = ()) -> list[Placed]:
    """The labels of one line's marks (in order of time, not overlapping) in a window `width` pixels wide.

    `bands` are the hiatuses of this line (left, right, least width of their words), whose words keep room.  Where a label has
    no room its text is "" and its pixels are those of the mark.
    """
    marks = sorted(marks, key=lambda mark: mark.left)
    made: list[Placed] = []
    taken = 0.0  # all left of this pixel is taken
    for at, mark in enumerate(marks):
        following = marks[at + 1] if at + 1 < len(marks) else None
        limit = width - EDGE
        if following is not None:
            limit = min(limit, following.left - SPACE - _kept_left(following, measure))
        low, high = beside_bands(mark, max(taken, EDGE), limit, bands, width)
        placed = _place(mark, low, high, width, measure)
        made.append(placed)
        taken = max(mark.right, placed[3]) + SPACE * (2 if placed[3] > mark.right else 1)
    return made


def _kept_left(mark: Words, measure: Measure) -> float:
    """What a mark labelled on its left needs there at least."""
    return min(measure(mark.forms[-1]), LEAST * 2) + 2 * SPACE if mark.side == LEFT else 0.0


def beside_bands(
    mark: Words, low: float, high: float, bands: Sequence[tuple[float, float, float]], width: float
) -> tuple[float, float]:
    """low..high less the hiatuses right and left of the mark, or less what the words of one need that begins or ends with it."""
    for start, end, pill in bands:
        middle = (max(start, 0.0) + min(end, width)) / 2
        # Where its words have no room, half of the band stays free to be seen.
        half = pill / 2 + SPACE if pill + 4 * SPACE <= min(end, width) - max(start, 0.0) else 0.0
        if start >= mark.right - 1:
            high = min(high, middle - half if start <= mark.right + NEAR else start - SPACE)
        elif end <= mark.left + 1:
            low = max(low, middle + half if end >= mark.left - NEAR else end + SPACE)
    return low, high


def _place(mark: Words, low: float, high: float, width: float, measure: Measure) -> Placed:
    room_right, room_left = high - mark.right - SPACE, mark.left - SPACE - low
    order = (LEFT, RIGHT) if mark.side == LEFT else (RIGHT, LEFT)
    for form in mark.forms:
        if mark.numbered and form is mark.forms[-1]:
            for side in order:
                text = elide(mark.forms[0], room_right if side == RIGHT else room_left, measure)
                if measure(text) >= 2 * LEAST:
                    return _beside(mark, text, measure(text), side)
        need = measure(form)
        for side in order:
            if need <= (room_right if side == RIGHT else room_left):
                return _beside(mark, form, need, side)
    inside = min(mark.right, width - EDGE) - max(mark.left, EDGE) - 2 * INSIDE
    if inside > max(room_right, room_left, 4 * LEAST) and (mark.left < 0 or mark.right > width - LEAST):
        text = _shortened(mark.forms, inside, measure)
        if text:
            start = max(mark.left, EDGE) + INSIDE
            return mark, text, start, start + measure(text), True
    for side in order:
        room = room_right if side == RIGHT else room_left
        text = _shortened(mark.forms, room, measure) if room >= LEAST else ""
        if text:
            return _beside(mark, text, measure(text), side)
    return mark, "", mark.left, mark.right, False


def _shortened(forms: Sequence[str], room: float, measure: Measure) -> str:
    """The longest form that fits, else the first one elided."""
    for form in forms:
        if measure(form) <= room:
            return form
    text = elide(forms[0], room, measure)
    # A single short word of several says nothing.
    return text if " " in text or measure(text) >= 3 * LEAST else ""


def _beside(mark: Words, text: str, need: float, side: int) -> Placed:
    start = mark.right + SPACE if side == RIGHT else mark.left - SPACE - need
    return mark, text, start, start + need, False


def place_gap(
    band: tuple[float, float],
    forms: Sequence[str],
    width: float,
    taken: Sequence[tuple[float, float]],
    pill: Callable[[str], float],
) -> tuple[str, float, float]:
    """The words of a hiatus (band in pixels) and the pill around them: the fullest form that fits the widest stretch of the band
    in view that is free of `taken`; "" where none does."""
    low, high = max(band[0], 0.0) + EDGE, min(band[1], width) - EDGE
    best = (low, low)
    for start, end in sorted((s, e) for s, e in taken if e > low and s < high):
        if start - low > best[1] - best[0]:
            best = (low, start)
        low = max(low, end)
    if high - low > best[1] - best[0]:
        best = (low, high)
    for form in forms:
        need = pill(form)
        if need + 2 * SPACE <= best[1] - best[0]:
            # In the middle of the band where that is free, else as near to it as there is room.
            middle = (max(band[0], 0.0) + min(band[1], width)) / 2
            start = min(max(middle - need / 2, best[0] + SPACE), best[1] - SPACE - need)
            return form, start, start + need
    return "", band[0], band[0]

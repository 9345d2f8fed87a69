"""Steps from event to event over the lanes: along a lane in order of time, and to the nearest in the lane above or below."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from model.columns import Columns
from model.layout.lanes import Lane

Place = tuple[int, int]  # (number of the lane, row in the columns)

NEAR = 32  # events before and after a moment that are looked at first
BLOCK = 4096  # events that are looked at together for those that last until a moment


def place_of(lanes: Sequence[Lane], row: int, hint: int = -1) -> Place | None:
    """Where an event stands: in the lane `hint` if it is there, else in the first lane that has it; None where none does."""
    numbers = [hint, *range(len(lanes))] if 0 <= hint < len(lanes) else range(len(lanes))
    for number in numbers:
        rows = lanes[number].rows
        at = int(np.searchsorted(rows, row))
        if at < len(rows) and rows[at] == row:
            return number, row
    return None


def along(lanes: Sequence[Lane], place: Place | None, step: int) -> Place | None:
    """The next (step 1) or previous (-1) event in the same lane in order of time; past its end the first of the next lane, past
    its beginning the last of the lane before.  From nowhere: the first or the last of all.  None where there is no further one."""
    if not lanes:
        return None
    if place is None:
        return ends(lanes, first=step > 0)
    number, row = place
    rows = lanes[number].rows
    at = int(np.searchsorted(rows, row)) + step
    if 0 <= at < len(rows):
        return number, int(rows[at])
    number += step
    if not 0 <= number < len(lanes):
        return None
    return number, int(lanes[number].rows[0 if step > 0 else -1])


def across(lanes: Sequence[Lane], columns: Columns, place: Place | None, step: int) -> Place | None:
    """The event of the lane below (step 1) or above (-1) whose middle is nearest in time; None past the last lane."""
    if place is None:
        return along(lanes, None, step)
    number, row = place
    if not 0 <= number + step < len(lanes):
        return None
    return number + step, _nearest(lanes[number + step], columns, float(columns.start[row] + columns.end[row]) / 2)


def _nearest(lane: Lane, columns: Columns, middle: float) -> int:
    """The row of the lane's event whose middle is nearest to this one (float day number), the first of several.

    Nothing nearer than the best of a few can begin later, or be over earlier, than that is away.  How many began before and last
    until then is known from the ranks: so many are looked for, backwards.
    """
    at = int(lane.starts.searchsorted(middle))
    some = lane.rows[max(0, at - NEAR) : at + NEAR]
    away = float(np.abs((columns.start[some] + columns.end[some]) / 2 - middle).min())
    low = int(lane.starts.searchsorted(middle - away))
    parts = [some, lane.rows[low : int(lane.starts.searchsorted(middle + away, side="right"))]]
    lasting = low - int(lane.ends.searchsorted(middle - away, side="left"))
    while lasting > 0:
        block = lane.rows[max(0, low - BLOCK) : low]
        parts.append(block[columns.end[block] >= middle - away])
        lasting, low = lasting - len(parts[-1]), low - BLOCK
    rows = np.unique(np.concatenate(parts))
    return int(rows[int(np.abs((columns.start[rows] + columns.end[rows]) / 2 - middle).argmin())])


def begin(lanes: Sequence[Lane], window: tuple[float, float], step: int) -> Place | None:
    """Where to begin with nothing selected: the event that begins first (step 1) or last (-1) in the window of time (day numbers), where
    one's eyes are; of all where none begins there.  None without lanes."""
    best: Place | None = None
    for number, lane in enumerate(lanes):
        low, high = int(lane.starts.searchsorted(window[0])), int(lane.starts.searchsorted(window[1], side="right"))
        if low < high:
            row = int(lane.rows[low if step > 0 else high - 1])
            if best is None or (row - best[1]) * step < 0:
                best = number, row
    return best or ends(lanes, first=step > 0)


def ends(lanes: Sequence[Lane], *, first: bool) -> Place | None:
    """The event that begins first, or last, of all in the lanes."""
    best: Place | None = None
    for number, lane in enumerate(lanes):
        row = int(lane.rows[0 if first else -1])
        if best is None or (row < best[1] if first else row > best[1]):
            best = number, row
    return best

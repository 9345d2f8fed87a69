"""Sets of lines of an event table, kept as runs: a person may accept a million rows at once.

Runs are a flat list [first, last, first, last, ...], both included, rising, none touching the next.  What they cost depends on how
many runs there are, not on how many lines.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

__all__ = ["NO_LINES", "Runs", "count", "every", "joined", "lines_in", "loaded", "runs_of", "stored", "without"]

Runs = npt.NDArray[np.int64]
"""As above, in one array."""
NO_LINES: Runs = np.empty(0, dtype=np.int64)
_FEW, _WIDE = 1000, 16  # more lines than that, and most of them not further apart than that


def runs_of(lines: Iterable[int] | npt.NDArray[np.integer]) -> Runs:
    """The runs of these lines, in any order."""
    given = lines.astype(np.int64) if isinstance(lines, np.ndarray) else np.fromiter(lines, dtype=np.int64)
    every = np.flatnonzero(_marked(given)) if len(given) and _dense(given, int(given.max())) else np.unique(given)
    if not len(every):
        return NO_LINES
    breaks = np.flatnonzero(np.diff(every) > 1)
    firsts, lasts = every[np.append(0, breaks + 1)], every[np.append(breaks, len(every) - 1)]
    return np.stack([firsts, lasts], axis=1).reshape(-1)


def _dense(lines: npt.NDArray[np.integer], last: int) -> bool:
    """Whether an array with a place for each line up to the last is small beside these lines: it is much faster than sorting them."""
    return len(lines) > _FEW and last < _WIDE * len(lines)


def _marked(lines: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    made = np.zeros(int(lines.max()) + 1, dtype=np.bool_)
    made[lines] = True
    return made


def joined(one: Runs, other: Runs) -> Runs:
    """The lines of either."""
    if not (len(one) and len(other)):
        return one if len(one) else other
    return _combined(one, other, "either")


def without(one: Runs, other: Runs) -> Runs:
    """The lines of the first that are not of the second."""
    if not (len(one) and len(other)):
        return one
    return _combined(one, other, "first only")


def _combined(one: Runs, other: Runs, how: str) -> Runs:
    """Sweep over where runs begin and end: between two such places all lines are alike."""
    sides = [one.reshape(-1, 2), other.reshape(-1, 2)]
    at = np.concatenate([edge for side in sides for edge in (side[:, 0], side[:, 1] + 1)])
    steps = np.concatenate([np.full(len(side), sign) for side in sides for sign in (1, -1)])
    which = np.concatenate([np.full(2 * len(side), number) for number, side in enumerate(sides)])
    order = np.argsort(at, kind="stable")
    at, steps, which = at[order], steps[order], which[order]
    inside = [np.cumsum(np.where(which == number, steps, 0)) > 0 for number in (0, 1)]
    wanted = {"either": inside[0] | inside[1], "first only": inside[0] & ~inside[1]}[how]
    keep = np.flatnonzero(wanted[:-1] & (at[1:] > at[:-1]))
    if not len(keep):
        return NO_LINES
    firsts, ends = at[keep], at[keep + 1]
    begins = np.append(True, firsts[1:] > ends[:-1])
    lasts = np.append(begins[1:], True)
    return np.stack([firsts[begins], ends[lasts] - 1], axis=1).reshape(-1)


def count(runs: Runs) -> int:
    """How many lines."""
    pairs = runs.reshape(-1, 2)
    return int((pairs[:, 1] - pairs[:, 0] + 1).sum())


def lines_in(runs: Runs, lines: npt.NDArray[np.integer]) -> npt.NDArray[np.bool_]:
    """For each of these lines whether it is one of the set."""
    if not len(runs):
        return np.zeros(len(lines), dtype=np.bool_)
    last = int(runs[-1])
    if _dense(lines, last):
        steps = np.zeros(last + 2, dtype=np.int8)
        steps[runs[::2]] += 1
        steps[runs[1::2] + 1] -= 1
        inside: npt.NDArray[np.bool_] = (np.cumsum(steps, dtype=np.int8) > 0)[np.minimum(lines, last + 1)]
        return inside
    place = np.searchsorted(runs[::2], lines, side="right") - 1
    found: npt.NDArray[np.bool_] = (place >= 0) & (lines <= runs[1::2][place])
    return found


def every(runs: Runs) -> npt.NDArray[np.int64]:
    """All lines, in order."""
    lengths = runs[1::2] - runs[::2] + 1
    found: npt.NDArray[np.int64] = np.arange(int(lengths.sum())) + np.repeat(runs[::2] - (np.cumsum(lengths) - lengths), lengths)
    return found


def stored(runs: Runs) -> str | None:
    """As JSON, None for no line."""
    return json.dumps(runs.tolist(), separators=(",", ":")) if len(runs) else None


@lru_cache(maxsize=8)  # they are read at every edit, and there may be hundreds of thousands
def loaded(text: str | None) -> Runs:
    """What `stored` made; not to be written into.  Raises ValueError for anything else."""
    if text is None:
        return NO_LINES
    value = json.loads(text)
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) % 2:
        raise ValueError("no runs of lines")
    runs = np.array(value, dtype=np.int64)
    if (np.diff(runs) < 0).any():
        raise ValueError("runs of lines that do not rise")
    runs.setflags(write=False)
    return runs

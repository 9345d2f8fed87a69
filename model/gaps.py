"""What linking and a person's edits share about gaps between the rounds of a series: which are hiatuses though no text says so, and
what claims about one are checked against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from model.dates import DateSpan

__all__ = ["LEAST", "LONG", "SHORTEST", "Facts", "long_for", "usual"]

LONG = 2.5  # times the usual gap of a series: a silence that long is shown though no text speaks of it
LEAST = 540  # days; a shorter gap without a word about it is no hiatus
SHORTEST = 180  # days; nothing shorter is one, whatever is said of it


@dataclass(frozen=True, slots=True)
class Facts:
    """What a claim about a hiatus is checked against once a person has changed something there.

    `first`: the day the hiatus begins; `before`, `after`: when the rounds at its ends are (None: none, or not dated); `last`: when the
    round was that was read as the one before it; `between`: when a round was that has come to lie in it; `round_gone`, `last_gone`:
    whether the round after or before it, as these were read, is no round of its series any more.
    """

    first: int
    before: DateSpan | None
    after: DateSpan | None
    last: DateSpan | None = None
    between: DateSpan | None = None
    round_gone: bool = False
    last_gone: bool = False


def usual(gaps: Sequence[int]) -> float:
    """The usual gap of a series, in days, of those between its rounds; 0 where there are too few to tell."""
    return float(median(gaps)) if len(gaps) > 2 else 0.0


def long_for(gap: int, usual_gap: float) -> bool:
    """Whether a gap of so many days is long for a series whose gaps are usually of `usual_gap`."""
    return usual_gap > 0 and gap > max(LONG * usual_gap, LEAST)

"""Which gaps between the rounds of a series are hiatuses though no text says so: the rule that linking and a person's edits share."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

__all__ = ["LEAST", "LONG", "SHORTEST", "long_for", "usual"]

LONG = 2.5  # times the usual gap of a series: a silence that long is shown though no text speaks of it
LEAST = 540  # days; a shorter gap without a word about it is no hiatus
SHORTEST = 180  # days; nothing shorter is one, whatever is said of it


def usual(gaps: Sequence[int]) -> float:
    """The usual gap of a series, in days, of those between its rounds; 0 where there are too few to tell."""
    return float(median(gaps)) if len(gaps) > 2 else 0.0


def long_for(gap: int, usual_gap: float) -> bool:
    """Whether a gap of so many days is long for a series whose gaps are usually of `usual_gap`."""
    return usual_gap > 0 and gap > max(LONG * usual_gap, LEAST)

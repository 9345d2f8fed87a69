"""Early, mid, late, earlier, later: which part of a month or a year is meant.

The parts are conventions, wide enough to hold what newspapers call so: the first, middle and last third, the days of
"mid-November" 8 to 22, the start and the end a quarter of the whole.
"""

from __future__ import annotations

from dataclasses import replace

from model.dates import iso
from model.extract.meaning import Meaning
from model.extract.places_in_time import Place

__all__ = ["narrowed"]

_SHARES = {"early": (0.0, 1 / 3), "mid": (0.25, 0.72), "late": (2 / 3, 1.0), "start": (0.0, 0.25), "end": (0.75, 1.0)}
_WHOLE = {"day", "part", "clock"}


def narrowed(where: Place, meaning: Meaning, now: int | None, told: Place | None) -> Place:
    """The part of a place that "early", "mid-", "late", "the end of", "earlier" or "later" leaves."""
    mod = meaning.mod
    if not mod or where.unit in _WHOLE or where.last <= where.first:
        return where
    first, last = where.first, where.last
    if mod in ("earlier", "later"):
        here = told.last if meaning.base == "told" and told is not None else now
        if here is None or not first <= here < last:
            return where
        first, last = (first, here) if mod == "earlier" else (here, last)
    else:
        low, high = _SHARES[mod]
        length = last - first + 1
        first, last = first + int(low * length), min(last, first + round(high * length) - (high < 1))
        last = max(first, last)
    if (first, last) == (where.first, where.last):
        return where
    return replace(where, first=first, last=last, edtf=f"[{iso(first)}..{iso(last)}]" if first < last else iso(first))

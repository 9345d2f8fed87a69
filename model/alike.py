"""Which other events may be the same as one: near in time, the same participants, alike titles, the same place.

A help for the eye, not a decision: linking decides by rules of its own (`model.link.merging`), and here a person does.  The first
look is at columns, so that a million events cost no Python loop; the titles of the few best are compared word by word.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.columns import STATUSES, Columns, FloatArray, IndexArray, Ragged
from model.domain import Status
from model.filtering import search_words
from model.translation import tr, trn

__all__ = ["Likeness", "likely", "likely_plans", "title_likeness"]

TIME, PEOPLE, TITLE, PLACE = 0.35, 0.3, 0.3, 0.05
"""What each regard weighs; together 1."""
LEAST = 0.45
"""Who is less alike is not proposed: events of one day that share nothing else have 0.35."""
APART, SAYS_SO = 0.1, 0.75
"""Events this little near lie months apart: they are proposed only where their titles say nearly the same."""
LOOKED_AT = 400
"""The titles of so many of the best by time, people and place are compared."""
PLAN_SERIES, PLAN_PEOPLE, PLAN_TITLE, PLAN_TIME = 0.3, 0.3, 0.25, 0.15
"""What each regard weighs where the plan of an event is looked for; together 1."""
PLAN_LEAST = 0.3
PLAN_NEAR = 30.0
"""Days after which half of a plan's nearness is gone: what is put off is put off by weeks."""
STEM = 6
"""Words are the same that begin with the same six letters: "resumes" and "resumed"."""
NEAR = 3.0
"""Days between two events after which half of their nearness is gone: reports of one event often differ by a day or two."""
COMMON = frozenset(
    ("a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with", "after", "before", "over")
)
"""Words that say nothing of what happened."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another event that may be the same: its key and its row, how alike (0..1), and why, in words for the reader."""

    key: str
    row: int
    score: float
    why: tuple[str, ...]


def likely(columns: Columns, row: int, count: int = 12) -> tuple[Likeness, ...]:
    """The events most like the one in this row, best first, at most `count`; none that shares too little.

    Raises IndexError for a row that is not there.
    """
    if not 0 <= row < len(columns):
        raise IndexError(row)
    near, people = _nearness(columns, row), _company(columns.participants, row)
    code = int(columns.places.codes[row])
    place = (columns.places.codes == code).astype(np.float64) if code >= 0 else np.zeros(len(columns))
    first = TIME * near + PEOPLE * people + PLACE * place
    first[row] = -1.0
    best = _best(first, LOOKED_AT)
    found = []
    for other in best.tolist():
        if first[other] + TITLE < LEAST:
            break  # no title would make up for it, and those that follow have less
        title = title_likeness(columns.titles[row], columns.titles[other])
        score = float(first[other] + TITLE * title)
        if score >= LEAST and (near[other] >= APART or title >= SAYS_SO):
            why = _why(columns, row, other, float(near[other]), title)
            found.append(Likeness(columns.keys[other], other, score, why))
    return tuple(sorted(found, key=lambda one: (-one.score, one.row))[:count])


def likely_plans(columns: Columns, row: int, count: int = 12) -> tuple[Likeness, ...]:
    """The planned (or postponed) events that the one in this row may have come of, likeliest first, at most `count`: of the same series,
    with the same participants, of the like title, begun before it ended.

    Raises IndexError for a row that is not there.
    """
    if not 0 <= row < len(columns):
        raise IndexError(row)
    planned = np.isin(columns.status, [STATUSES.index(status) for status in (Status.PLANNED, Status.POSTPONED)])
    planned[row] = False
    near = np.zeros(len(columns))
    if row < columns.dated:
        dated = slice(0, columns.dated)
        planned[dated] &= columns.start[dated] < columns.end[row]
        apart = np.clip(columns.start[row] - columns.end[dated], 0.0, None)
        near[dated] = np.exp2(-apart / PLAN_NEAR)
    code = int(columns.series.codes[row])
    series = (columns.series.codes == code) if code >= 0 else np.zeros(len(columns), dtype=np.bool_)
    first = PLAN_SERIES * series + PLAN_PEOPLE * _company(columns.participants, row) + PLAN_TIME * near
    first[~planned] = -1.0
    found = []
    for other in _best(first, LOOKED_AT).tolist():
        if first[other] + PLAN_TITLE < PLAN_LEAST:
            break
        title = title_likeness(columns.titles[row], columns.titles[other])
        score = float(first[other] + PLAN_TITLE * title)
        if score >= PLAN_LEAST:
            why = (*((tr("same series"),) if series[other] else ()), *_why(columns, row, other, 0.0, title))
            found.append(Likeness(columns.keys[other], other, score, why))
    return tuple(sorted(found, key=lambda one: (-one.score, one.row))[:count])


def title_likeness(one: str, two: str) -> float:
    """How many of their words two titles share, 0..1 (Dice's coefficient of the sets of their words' beginnings)."""
    left, right = _stems(one), _stems(two)
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


def _stems(title: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in search_words(title) if word not in COMMON)


def _best(scores: FloatArray, count: int) -> IndexArray:
    """The rows of the highest scores, best first, the earlier row first of equals."""
    rows = np.sort(np.argpartition(-scores, count - 1)[:count]) if len(scores) > count else np.arange(len(scores))
    return rows[np.argsort(-scores[rows], kind="stable")]


def _nearness(columns: Columns, row: int) -> FloatArray:
    """How near each event is in time, 0..1: 1 on the very same days, less where one is known less well or lies apart; what has no date
    tells nothing, and is a quarter."""
    made = np.full(len(columns), 0.25)
    if row >= columns.dated:
        return made
    dated = slice(0, columns.dated)
    start, end = columns.start[dated], columns.end[dated]
    mine = float(end[row] - start[row])
    shared = np.minimum(end, end[row]) - np.maximum(start, start[row])
    longer = np.maximum(end - start, mine)
    over = 0.6 + 0.4 * np.clip(shared, 0.0, None) / longer
    made[dated] = np.where(shared > 0, over, 0.6 * np.exp2(np.minimum(shared, 0.0) / NEAR))
    return made


def _company(participants: Ragged, row: int) -> FloatArray:
    """How many of its participants each event shares, 0..1 (Dice's coefficient)."""
    lengths = np.diff(participants.offsets)
    own = participants.codes[participants.offsets[row] : participants.offsets[row + 1]]
    made = np.zeros(len(participants))
    if not len(own):
        return made
    known = np.zeros(len(participants.names), dtype=np.bool_)
    known[own] = True
    counted = np.append(0, np.cumsum(known[participants.codes]))
    shared = counted[participants.offsets[1:]] - counted[participants.offsets[:-1]]
    made[:] = 2.0 * shared / (lengths + len(own))
    return made


def _why(columns: Columns, row: int, other: int, near: float, title: float) -> tuple[str, ...]:
    """What speaks for it, in words."""
    why = []
    if max(row, other) < columns.dated:
        apart = max(columns.start[row], columns.start[other]) - min(columns.end[row], columns.end[other]) + 1
        if near >= 0.999:
            why.append(tr("same date"))
        elif apart > 0 and near >= 0.25:
            why.append(trn("{n} day apart", "{n} days apart", int(apart)))
    shared = len(set(columns.participants[row]) & set(columns.participants[other]))
    if shared:
        why.append(trn("{n} participant in common", "{n} participants in common", shared))
    if title >= 0.5:
        why.append(tr("alike title"))
    if columns.places[row] and columns.places[row] == columns.places[other]:
        why.append(tr("same place"))
    return tuple(why)

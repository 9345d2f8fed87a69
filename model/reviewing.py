"""Going through what was read, event by event: what is looked at, what comes next, how far one is.  Over columns, so that a million
events cost no Python loop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from model.columns import ACCEPTED, CONFLICT, UNCERTAIN, Columns, IndexArray, Mask

__all__ = ["Look", "Scope", "accepted", "doubtful", "following", "in_order", "look_from", "look_value"]


class Scope(StrEnum):
    """What is looked at."""

    ALL = "all"
    FILTER = "filter"
    LANE = "lane"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at, and whether what is doubtful comes first.  `grouping` and `key`: the lane; `key`: the article's digest."""

    scope: Scope = Scope.ALL
    key: str = ""
    grouping: str = ""
    doubtful_first: bool = False


def look_value(look: Look) -> dict[str, object]:
    """The look as a JSON value, to be kept with the project."""
    return {"scope": look.scope.value, "key": look.key, "grouping": look.grouping, "doubtful_first": look.doubtful_first}


def look_from(value: object) -> Look:
    """What `look_value` gave.  Raises KeyError, TypeError or ValueError for anything else."""
    if not isinstance(value, dict):
        raise TypeError(value)
    return Look(Scope(value["scope"]), str(value["key"]), str(value["grouping"]), bool(value["doubtful_first"]))


def doubtful(columns: Columns) -> Mask:
    """The events to be looked at first: without a date, dated only nearly, or told in reports that disagree."""
    made: Mask = (columns.flags & (UNCERTAIN | CONFLICT)).astype(np.bool_)
    made[columns.dated :] = True
    return made


def accepted(columns: Columns) -> Mask:
    """The events that a person said were read rightly."""
    return (columns.flags & ACCEPTED).astype(np.bool_)


def in_order(columns: Columns, look: Look) -> IndexArray | None:
    """All rows in the order they are looked at; None where that is their own, which is that of time."""
    if not look.doubtful_first:
        return None
    first = doubtful(columns)
    return np.concatenate((np.flatnonzero(first), np.flatnonzero(~first)))


def following(wanted: Mask, order: IndexArray | None, row: int) -> int:
    """The wanted row that comes next after this one (-1: from the beginning), round at the end; -1 where none is wanted.

    The row itself comes last: it is given where no other is wanted.
    """
    asked = wanted if order is None else wanted[order]
    place = _place(order, row)
    after = place + 1 + int(np.argmax(asked[place + 1 :])) if place + 1 < len(asked) else -1
    if after < 0 or not asked[after]:
        after = int(np.argmax(asked)) if len(asked) else -1
    if after < 0 or not asked[after]:
        return -1
    return after if order is None else int(order[after])


def _place(order: IndexArray | None, row: int) -> int:
    """Where a row stands in the order, -1 where it does not."""
    if order is None or row < 0:
        return row
    found = np.flatnonzero(order == row)
    return int(found[0]) if len(found) else -1

"""The order lanes stand in, and what a person made of them: sorted, moved by hand, pinned to the top, collapsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import cycle
from typing import Any

from model.layout.groupings import OTHER_EVENTS, REST_NAMES
from model.layout.lanes import Lane, LaneTable

_NUMBER = re.compile(r"(\d+)")


class LaneOrder(StrEnum):
    """By what lanes are sorted; rest lanes stand last in each."""

    FIRST = "first event"
    COUNT = "number of events"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a person made of the lanes of one grouping; lanes are told by their keys.

    `moved`: all lanes in the order they were put in by hand, () where they are sorted.  `pinned` stand above all others, in this
    order.  `collapsed` says of all lanes whether they are, `others` are those of which the contrary is true.
    """

    moved: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    collapsed: bool = False
    others: frozenset[str] = frozenset()

    def is_collapsed(self, key: str) -> bool:
        """Whether only a line with counts is shown of a lane."""
        return self.collapsed != (key in self.others)


AS_SORTED = Arrangement()


def arrangement_to_json(value: Arrangement) -> dict[str, Any]:
    """What a person made of the lanes of a grouping as JSON-able values."""
    return {
        "moved": list(value.moved),
        "pinned": list(value.pinned),
        "collapsed": value.collapsed,
        "others": sorted(value.others),
    }


def arrangement_from_json(data: dict[str, Any]) -> Arrangement:
    """The arrangement that `arrangement_to_json` wrote.  Raises KeyError or TypeError for anything else."""
    return Arrangement(
        tuple(map(str, data["moved"])), tuple(map(str, data["pinned"])), bool(data["collapsed"]), frozenset(map(str, data["others"]))
    )


def _sorted(lanes: Iterable[Lane], order: LaneOrder) -> list[Lane]:
    """Lanes in order of their first event sorted in another way, rest lanes last; those that are level stay as they were."""

    def place(lane: Lane) -> tuple[bool, bool, int, tuple[str | int, ...]]:
        rest = lane.key in REST_NAMES, lane.key == OTHER_EVENTS
        return *rest, -len(lane.rows) if order is LaneOrder.COUNT else 0, _natural(lane.name) if order is LaneOrder.NAME else ()

    return list(lanes) if order is LaneOrder.FIRST else sorted(lanes, key=place)


def _natural(name: str) -> tuple[str | int, ...]:
    """Sorts names as a reader does: without regard to capitals, "Group 2" before "Group 10"."""
    return tuple(int(part) if number else part for number, part in zip(cycle((False, True)), _NUMBER.split(name.casefold())))


def _by_hand(lanes: Sequence[Lane], moved: Sequence[str]) -> list[Lane]:
    """The lanes in the order they were put in by hand.  One that was not there then stays behind the one it follows in `lanes`."""
    number = {key: at for at, key in enumerate(moved)}
    places: list[tuple[int, int]] = []
    behind = -1
    for at, lane in enumerate(lanes):
        known = number.get(lane.key)
        behind = behind if known is None else known
        places.append((behind, -1 if known is not None else at))
    return [lane for _, lane in sorted(zip(places, lanes, strict=True), key=lambda pair: pair[0])]


def _unpinned(table: LaneTable, order: LaneOrder, wish: Arrangement) -> list[Lane]:
    made = _sorted(table.lanes, order)
    return _by_hand(made, wish.moved) if wish.moved else made


def arranged(table: LaneTable, order: LaneOrder, wish: Arrangement) -> LaneTable:
    """The lanes of a table as it was made, as they are to stand: the pinned ones first, each saying whether it is pinned and
    whether it is collapsed.  The filter has no say in it, so that lanes do not jump about when it changes."""
    if order is LaneOrder.FIRST and wish == AS_SORTED:
        return table
    slot = {lane.key: at for at, lane in enumerate(table.lanes)}
    number = {key: at for at, key in enumerate(wish.pinned)}
    made = sorted(_unpinned(table, order, wish), key=lambda lane: number.get(lane.key, len(number)))
    marked = tuple(_marked(lane, wish.is_collapsed(lane.key), lane.key in number) for lane in made)
    return replace(table, lanes=marked, slots=tuple(slot[lane.key] for lane in marked))


def _marked(lane: Lane, collapsed: bool, pinned: bool) -> Lane:
    return replace(lane, collapsed=collapsed, pinned=pinned) if collapsed or pinned else lane


# -- what a person does ---------------------------------------------------------------------------------------------------


def toggled(wish: Arrangement, key: str) -> Arrangement:
    """A lane collapsed, or expanded where it was collapsed."""
    return replace(wish, others=wish.others ^ {key})


def all_collapsed(wish: Arrangement, lanes: Iterable[Lane]) -> Arrangement:
    """All lanes collapsed; where all of `lanes` are already, all expanded."""
    return replace(wish, collapsed=not all(lane.collapsed for lane in lanes), others=frozenset())


def pinned(wish: Arrangement, key: str) -> Arrangement:
    """A lane pinned below those that are already, or let go where it was pinned."""
    if key in wish.pinned:
        return replace(wish, pinned=tuple(one for one in wish.pinned if one != key))
    return replace(wish, pinned=(*wish.pinned, key))


def moved(wish: Arrangement, table: LaneTable, order: LaneOrder, key: str, beside: str, *, below: bool) -> Arrangement:
    """A lane put right above or below another one; `table` as it was made, not arranged.

    To go among the pinned lanes is to be pinned, to go among the others is to be let go.
    """
    if key == beside:
        return wish
    if beside in wish.pinned:
        return replace(wish, pinned=_put(wish.pinned, key, beside, below))
    places = _put([lane.key for lane in _unpinned(table, order, wish)], key, beside, below)
    return replace(wish, moved=places, pinned=tuple(one for one in wish.pinned if one != key))


def _put(keys: Iterable[str], key: str, beside: str, below: bool) -> tuple[str, ...]:
    made = [one for one in keys if one != key]
    made.insert(made.index(beside) + below, key)
    return tuple(made)

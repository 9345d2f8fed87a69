"""What comes next in a review."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import columns
from model.dates import DateSpan, Precision
from model.domain import Conflict, Event, Kind, Status
from model.reviewing import Look, Scope, doubtful, following, in_order, look_from, look_value


def event(key: str, when: DateSpan | None, **more: object) -> Event:
    return Event(key, key, Kind.OTHER, Status.HELD, when, **more)  # type: ignore[arg-type]


EVERY = columns(
    [
        event("sure", DateSpan.of_day(10)),
        event("nearly", DateSpan.within(20, 40, Precision.MONTH, "")),
        event("disputed", DateSpan.of_day(50), conflicts=(Conflict("they differ"),)),
        event("late", DateSpan.of_day(60)),
        event("undated", None),
    ]
)


def test_doubtful_are_the_undated_the_nearly_dated_and_the_disputed() -> None:
    assert [EVERY.keys[int(row)] for row in np.flatnonzero(doubtful(EVERY))] == ["nearly", "disputed", "undated"]


def walk(wanted: list[str], look: Look, after: str = "") -> list[str]:
    """The order in which events are come to that are each done when they have been looked at."""
    mask, order, row, seen = EVERY.mask(wanted), in_order(EVERY, look), EVERY.keys.find(after), []
    while (row := following(mask, order, row)) >= 0:
        seen.append(EVERY.keys[row])
        mask[row] = False
    return seen


def test_in_order_of_time_or_the_doubtful_first() -> None:
    every = [EVERY.keys[row] for row in range(5)]
    assert walk(every, Look()) == ["sure", "nearly", "disputed", "late", "undated"]
    assert walk(every, Look(doubtful_first=True)) == ["nearly", "disputed", "undated", "sure", "late"]
    assert walk(every, Look(), "disputed") == ["late", "undated", "sure", "nearly", "disputed"]
    assert walk(["late", "nearly"], Look(doubtful_first=True), "undated") == ["late", "nearly"]
    assert walk([], Look()) == walk([], Look(doubtful_first=True)) == []


@given(st.lists(st.booleans(), max_size=30), st.data())
def test_what_follows_is_what_a_walk_along_the_order_finds(wanted: list[bool], data: st.DataObject) -> None:
    mask = np.array(wanted, dtype=np.bool_)
    order = np.array(data.draw(st.permutations(range(len(wanted)))), dtype=np.intp) if data.draw(st.booleans()) else None
    row = data.draw(st.integers(-1, len(wanted) - 1)) if wanted else -1
    rows = list(range(len(wanted))) if order is None else order.tolist()
    place = rows.index(row) if row >= 0 else -1
    walked = [one for one in rows[place + 1 :] + rows[: place + 1] if mask[one]]
    assert following(mask, order, row) == (walked[0] if walked else -1)


def test_no_events_have_no_next() -> None:
    empty = columns([])
    assert following(empty.mask([]), in_order(empty, Look(doubtful_first=True)), -1) == -1


@given(st.builds(Look, st.sampled_from(Scope), st.text(), st.text(), st.booleans()))
def test_a_look_is_kept_as_a_value(look: Look) -> None:
    assert look_from(look_value(look)) == look


@pytest.mark.parametrize("value", [None, 3, {}, {"scope": "nowhere", "key": "", "grouping": "", "doubtful_first": False}])
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        look_from(value)

"""Events in order of any column, forwards and backwards, as `sorted` has them."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan
from model.domain import Event, Kind, Role, Status
from model.ordering import By, collated, order, ranked

NAMES = {"a": "Émile", "b": "emil", "c": "Zoë", "d": "Émile"}


def drained(steps: Generator[tuple[int, int], None, Any]) -> Any:
    while True:
        try:
            done, count = next(steps)
        except StopIteration as stop:
            return stop.value
        assert 0 <= done <= max(count, 1)


def text(made: Columns, by: By, row: int) -> Any:
    """What a row is put in order by; None for nothing."""
    who = tuple(collated(NAMES.get(key, key)) for key in made.participants[row])
    return {
        By.TITLE: collated(made.titles[row]) or None,
        By.TIME: (made.start[row], made.end[row]) if row < made.dated else None,
        By.STATUS: tuple(Status)[made.status[row]].value,
        By.KIND: tuple(Kind)[made.kind[row]].value,
        By.PLACE: collated(made.places[row]) or None,
        By.WHO: who or None,
        By.REPORTS: int(made.reports[row]),
        By.SERIES: collated(made.series[row]) or None,
    }[by]


LONG = ["", "the same eight and more", "the same eight and mor"]
words = st.text(alphabet="aAäbßé ü\u4e00\U0001f600", max_size=20) | st.sampled_from(LONG)
events = st.builds(
    Event,
    key=st.uuids().map(str),
    title=words,
    kind=st.sampled_from(Kind),
    status=st.sampled_from(Status),
    when=st.none() | st.integers(0, 5).map(DateSpan.of_day),
    place=words,
    participants=st.lists(st.sampled_from("abcde"), unique=True, max_size=4).map(lambda keys: tuple(map(Role, keys))),
)


@given(st.lists(events, max_size=30), st.sampled_from(By), st.booleans())
def test_orders_are_stable_and_what_has_nothing_to_show_comes_last(drawn: list[Event], by: By, backwards: bool) -> None:
    made = columns(drawn)
    found = order(drained(ranked(made, by, NAMES)), backwards=backwards).tolist()
    shown = {row: text(made, by, row) for row in range(len(made))}
    there = sorted((row for row in shown if shown[row] is not None), key=lambda row: shown[row], reverse=backwards)
    assert found == [*there, *(row for row in shown if shown[row] is None)]


@pytest.mark.parametrize("backwards", [False, True])
def test_ranks_of_any_size(backwards: bool) -> None:
    ranks = np.random.default_rng(1).choice(np.array([-1, 0, 1, 65535, 65536, 1 << 40], dtype=np.int64), 500)
    there = sorted(np.flatnonzero(ranks >= 0).tolist(), key=lambda row: ranks[row], reverse=backwards)
    assert order(ranks, backwards=backwards).tolist() == [*there, *np.flatnonzero(ranks < 0).tolist()]

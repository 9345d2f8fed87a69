"""Events picked together, and where they stand among other columns."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.dates import DateSpan
from model.domain import Event, Kind, Status
from model.qt import picks as module
from model.qt.picks import NOTHING, nothing_of, of_rows, toggled


def made(names: str, shift: int = 0) -> Columns:
    return columns([Event(name, name, Kind.OTHER, Status.HELD, DateSpan.of_day(ord(name) + shift)) for name in names])


def test_one_after_the_other_and_let_go_again() -> None:
    every = made("abcd")
    picks = toggled(every, 2, NOTHING)
    picks = toggled(every, 0, picks)
    assert picks.listed() == ["a", "c"]
    assert picks.has(every.keys, 2)
    assert not picks.has(every.keys, 1)
    assert not picks.has(every.keys, 99)
    assert toggled(every, 2, picks).listed() == ["a"]
    assert not toggled(every, 2, toggled(every, 2, NOTHING))


def test_a_stretch_alone_or_with_what_was_picked() -> None:
    every = made("abcdef")
    picks = of_rows(every, np.arange(1, 3))
    assert picks.listed() == ["b", "c"]
    assert of_rows(every, [5], picks).listed() == ["b", "c", "f"]
    assert of_rows(every, [5]).listed() == ["f"]
    assert len(nothing_of(every)) == 0


def test_picks_of_other_columns_are_no_base() -> None:
    before, after = made("abcd"), made("bcd")
    picks = of_rows(before, [0, 1])
    assert of_rows(after, [2], picks).listed() == ["d"]
    assert not picks.has(after.keys, 0)


@given(st.sets(st.sampled_from("abcdefgh")), st.sets(st.sampled_from("abcdefgh"), min_size=1))
def test_the_same_events_are_found_among_others(picked: set[str], left: set[str]) -> None:
    before, after = made("abcdefgh"), made("".join(sorted(left)), shift=3)
    picks = of_rows(before, [before.keys.find(name) for name in picked])
    assert set(picks.on(after).listed()) == picked & left or not picked


def test_of_very_many_none_is_looked_for_again(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(module, "KEPT", 2)
    before, after = made("abcd"), made("abcd", shift=1)
    assert not of_rows(before, [0, 1, 2]).on(after)
    assert of_rows(before, [0, 1]).on(after).listed() == ["a", "b"]

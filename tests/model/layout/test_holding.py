"""Handles of marks and what is under a pixel of them; where what is dragged over a fold comes to lie."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.layout.folding import UNFOLDED, Fold, TimeMap
from model.layout.holding import APART, grip_at, handles, landing
from model.layout.picture import MarkPicture
from model.shifting import Grip

ENDS = (Grip.EARLIEST, Grip.LATEST)
LETTERS = {Grip.EARLIEST: "<", Grip.START_LATEST: "[", Grip.END_EARLIEST: "]", Grip.LATEST: ">", Grip.WHOLE: "=", None: "."}


def drawn(mark: MarkPicture, offered: tuple[Grip, ...], width: float = 120.0, step: int = 4) -> str:
    """What is under every fourth pixel of the mark's line."""
    held = handles(mark, offered, width)
    return "".join(LETTERS[grip_at(mark, held, x, 40.0)] for x in range(0, int(width), step))


def mark(left: float, right: float, core_left: float = 0.0, core_right: float = 0.0) -> MarkPicture:
    return MarkPicture(0, left, right, core_left, core_right, 33.0, "", left, right)


@pytest.mark.parametrize(
    ("one", "offered", "picture"),
    [
        (mark(40, 80), ENDS, "........<<<<=======>>>>......."),
        (mark(40, 50), ENDS, "........<<<=>>>..............."),  # a day: its handles stand outside of it
        (mark(20, 100, 44, 76), tuple(LETTERS)[:4], "...<<<<===[[[=====]]]===>>>>.."),
        (mark(20, 100, 26, 94), tuple(LETTERS)[:4], "...<<<<=================>>>>.."),  # no room for the inner ones
        (mark(20, 100, 56, 62), tuple(LETTERS)[:4], "...<<<<======[[[========>>>>.."),
        (mark(-500, 60), ENDS, "==============>>>>............"),  # what is not in view is not taken hold of
        (mark(-500, 700), ENDS, "=============================="),
    ],
)
def test_a_mark_is_held_by_its_bounds_and_its_body(one: MarkPicture, offered: tuple[Grip, ...], picture: str) -> None:
    assert drawn(one, offered) == picture


def test_nothing_is_held_above_and_below_the_line() -> None:
    one = mark(40, 80)
    held = handles(one, ENDS, 200)
    assert [grip_at(one, held, 60, y) for y in (20, 30, 40, 50, 60)] == [None, Grip.WHOLE, Grip.WHOLE, Grip.WHOLE, None]


@given(st.floats(-300, 900), st.floats(10, 900), st.floats(0, 1), st.floats(0, 1))
def test_a_body_is_left_between_the_handles(left: float, wide: float, low: float, high: float) -> None:
    low, high = sorted((low, high))
    one = mark(left, left + wide, left + low * wide, left + high * wide)
    held = handles(one, tuple(LETTERS)[:4], 600)
    xs = sorted(handle.x for handle in held)
    assert all(b - a >= APART for a, b in pairwise(xs))
    assert sum(grip_at(one, held, left + wide * n / 40, 40) is Grip.WHOLE for n in range(41)) >= 10


def test_nothing_lands_where_time_is_folded() -> None:
    time = TimeMap((Fold(100, 1100, 110, 1090, 8),))  # days 110..1090 are drawn as 110..118
    assert [landing(time, folded) for folded in (105, 110, 113, 115, 118, 128)] == [105, 110, 110, 1090, 1090, 1100]
    assert landing(UNFOLDED, 113) == 113


@given(st.floats(0, 400))
def test_what_lands_stands_where_it_was_held_but_for_a_break(folded: float) -> None:
    time = TimeMap((Fold(20, 220, 30, 210, 6), Fold(300, 1000, 320, 980, 6)))
    assert abs(time.folded(landing(time, folded)) - folded) <= 3 + 1e-9

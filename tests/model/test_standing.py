"""A filter in words: every part is said, and taking it out leaves the rest as it is."""

from __future__ import annotations

from hypothesis import given

from model.dates import day_number
from model.domain import Kind
from model.filtering import Certainty, Filter, Mode
from model.standing import FEW, standing
from tests.model.test_filtering import filters


def words(wanted: Filter) -> list[str]:
    return [part.words for part in standing(wanted, lambda field, value: value.split(":")[-1].title())]


def test_each_part_is_said() -> None:
    assert words(Filter()) == []
    span = day_number(2015, 3, 1), day_number(2016, 4, 30)
    wanted = Filter(
        frozenset({"country:chile", "person:ana"}), kinds=frozenset({Kind.MEETING}), span=span, text=" trade ", certainty=Certainty.CERTAIN
    )
    assert words(wanted) == ["Ana", "Chile", "Kind: Meeting", "Time: Mar 2015 – Apr 2016", "Words: trade", "Certain dates"]
    assert words(Filter(frozenset({"ana"}), Mode.NONE)) == ["not Ana"]
    assert words(Filter(frozenset("abcd"), Mode.ALL)) == ["all of 4 participants"]
    assert words(Filter(series=frozenset("abcd"))) == ["4 series"]


@given(filters)
def test_without_all_parts_nothing_is_left_out(wanted: Filter) -> None:
    parts = standing(wanted, lambda field, value: value)
    assert bool(parts) == bool(wanted)
    left = wanted
    while rest := standing(left, lambda field, value: value):
        assert len(rest) <= FEW * 5 + 3
        left = rest[0].without
    assert not left
    assert left.mode is wanted.mode

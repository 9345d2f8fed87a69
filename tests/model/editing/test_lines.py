"""Runs of lines are sets of lines."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import columns
from model.editing import lines
from model.editing.chosen import chosen, chosen_rows, row_of
from tests.model.editing.drawn_edits import table_rows

sets = st.frozensets(st.integers(1, 40), max_size=30)


@given(sets, sets)
def test_runs_are_sets(one: frozenset[int], other: frozenset[int]) -> None:
    here, there = lines.runs_of(one), lines.runs_of(other)
    for made, wanted in (
        (here, one), (lines.joined(here, there), one | other), (lines.without(here, there), one - other),
    ):  # fmt: skip
        assert set(lines.every(made).tolist()) == wanted
        assert lines.count(made) == len(wanted)
        assert np.array_equal(made, lines.runs_of(wanted)), "none touches the next"
        assert lines.lines_in(made, np.arange(50)).tolist() == [line in wanted for line in range(50)]
        assert np.array_equal(lines.loaded(lines.stored(made)), made)


@given(st.integers(0, 2**32 - 1), st.integers(1, 40))
def test_thousands_of_lines_are_the_same_set_as_few(seed: int, apart: int) -> None:
    """Those that lie close together are marked in an array, others are sorted."""
    dice = np.random.default_rng(seed)
    there = dice.integers(1, 3000 * apart, 3000)
    asked = dice.integers(1, 3200 * apart, 4000)
    runs = lines.runs_of(there)
    assert np.array_equal(lines.every(runs), np.unique(there))
    assert np.array_equal(lines.lines_in(runs, asked), np.isin(asked, there))
    assert np.array_equal(lines.lines_in(lines.runs_of(there[:3]), asked), np.isin(asked, there[:3]))


@pytest.mark.parametrize("text", ["[1]", '"12"', "[3,2]", "x"])
def test_what_is_no_run_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        lines.loaded(text)


def test_keys_of_rows_are_told_from_others() -> None:
    assert row_of("0123456789ab:17") == ("0123456789ab", 17)
    for key in ("0123456789ab:17-20", "0123456789ab:017", "own:0123456789ab", "0123456789zz:17", "0123456789ab:", f"{'a' * 12}:{1 << 33}"):
        assert row_of(key) is None


def test_events_are_chosen_by_keys_or_rows_of_columns() -> None:
    table = table_rows()
    every = columns(table.values())
    by_rows = chosen_rows(every, np.ones(len(every), dtype=np.bool_))
    assert len(by_rows) == len(table)
    by_keys = chosen([*table, "own:0123456789ab"])
    assert by_keys.keys == ("own:0123456789ab",)
    assert len(by_keys) == len(table) + 1
    assert set(chosen_rows(every, np.array([0, 2])).keys) | set() == {every.keys[0], every.keys[2]}

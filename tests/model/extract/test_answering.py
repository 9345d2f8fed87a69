"""From the weights of all days to an interval, or none."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.dates import Step, day_number, iso
from model.extract.answering import CLOSE, LONGEST, answer, answer_in_company, shortest
from model.extract.factor import Factor, Weights, grid

FIRST = int(grid()[0])


def spread(**runs: float) -> Weights:
    """Weights over stretches of days given as d<first>_<last> (day numbers), each with its share."""
    share = np.zeros(len(grid()))
    for name, mass in runs.items():
        first, last = (int(part) for part in name[1:].split("_"))
        share[first - FIRST : last - FIRST + 1] += mass / (last - first + 1)
    return share / share.sum()


def reason(strength: float) -> Factor:
    return Factor(np.ones(len(grid())), Step("clue", "in May", 3, 9, "It tells of May."), strength)


def test_a_close_answer() -> None:
    day = day_number(2001, 5, 4)
    found = answer(spread(**{f"d{day}_{day + 9}": 0.97, f"d{day + 900}_{day + 990}": 0.03}), [reason(1.0)])
    assert found is not None
    assert (iso(found.earliest), iso(found.latest)) == ("2001-05-04", "2001-05-13")
    assert 0.95 <= found.confidence <= 0.98
    assert [step.rule for step in found.derivation] == ["clue", "all clues"]


def test_what_is_no_close_answer_is_a_long_one() -> None:
    day = day_number(2001, 5, 4)
    share = spread(**{f"d{day}_{day + 9}": 0.7, f"d{day + 300}_{day + 309}": 0.3})
    found = answer(share, [reason(1.0)])
    assert found is not None
    assert found.earliest <= day + 1
    assert found.latest >= day + 300
    told = answer(share, [reason(2.0)])  # a gap claimed after a dated round
    assert told is not None
    assert told.latest - told.earliest < CLOSE
    assert told.confidence < 0.75


def test_too_long_is_no_answer() -> None:
    day = day_number(1980)
    assert answer(spread(**{f"d{day}_{day + 2 * LONGEST}": 1.0}), [reason(1.0)]) is None


def test_a_day_is_said_only_where_it_is_sure() -> None:
    day = day_number(2001, 5, 4)
    sure = answer(spread(**{f"d{day}_{day}": 0.96, f"d{day + 1}_{day + 1}": 0.04}), [reason(1.0)])
    assert sure is not None
    assert sure.earliest == sure.latest == day
    doubtful = answer(spread(**{f"d{day}_{day}": 0.9, f"d{day + 1}_{day + 1}": 0.06, f"d{day - 1}_{day - 1}": 0.04}), [reason(1.0)])
    assert doubtful is not None
    assert (doubtful.earliest, doubtful.latest) == (day, day + 1)


@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=60).filter(lambda xs: sum(xs) > 0.1), st.floats(0.05, 0.99))
def test_shortest_is_the_shortest(values: list[float], mass: float) -> None:
    share = np.array(values) / sum(values)
    first, last = shortest(share, mass)
    assert 0 <= first <= last < len(share)
    assert share[first : last + 1].sum() >= mass - 1e-6
    length = last - first  # no shorter run holds clearly more
    if length:
        assert all(share[start : start + length].sum() < mass + 1e-6 for start in range(len(share) - length + 1))


def test_what_others_tell_is_a_whole_month_or_an_interval_with_margins() -> None:
    day = day_number(2001, 5, 4)
    near, wide = spread(**{f"d{day}_{day + 9}": 0.85, f"d{day - 900}_{day + 900}": 0.15}), spread(**{f"d{day}_{day + 999}": 1.0})
    close = answer_in_company(near, wide, [reason(1.0)])
    assert close is not None
    assert close.latest - close.earliest == CLOSE - 1
    assert close.earliest <= day <= day + 9 <= close.latest
    alone, together = answer(wide, [reason(1.0)]), answer_in_company(wide, wide, [reason(1.0)])
    assert alone is not None
    assert together is not None
    assert together.earliest < alone.earliest <= alone.latest < together.latest

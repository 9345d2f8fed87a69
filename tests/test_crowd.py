"""The made-up crowd that is measured on is what columns say they are, and the same for the same seed."""

from __future__ import annotations

import numpy as np

from model.columns import STATUSES, UNCERTAIN
from model.domain import Status
from tests.bench.crowd import company, crowd


def test_a_crowd_keeps_what_columns_promise():
    made = crowd(20_000, lanes=60, participants=500)
    dated = slice(0, made.dated)
    assert len(made) == 20_000
    assert 0 < made.undated < 100
    assert (np.diff(made.start[dated]) >= 0).all()
    together = np.diff(made.start[dated]) == 0
    assert (np.diff(made.end[dated])[together] >= 0).all()
    assert np.isinf(made.start[made.dated :]).all()
    assert (made.core_start >= made.start).all()
    assert (made.core_end <= made.end).all()
    certain = dated.stop > np.flatnonzero(~(made.flags & UNCERTAIN).astype(bool))
    rows = np.flatnonzero(~(made.flags & UNCERTAIN).astype(bool))[certain]
    assert (made.core_start[rows] == made.start[rows]).all()
    assert (made.core_end[rows] == made.end[rows]).all()
    assert np.array_equal(made.ends_sorted, np.sort(made.end[dated]))
    for row in range(0, 20_000, 999):
        assert made.keys.find(made.keys[row]) == row
        assert made.titles[row]
        assert len(set(made.participants[row])) == len(made.participants[row])
        assert made.sources[row]
    assert made.keys.find("made:99999999") == made.keys.find("other") == -1


def test_a_crowd_is_the_same_for_the_same_seed_and_another_for_another():
    one, same, other = crowd(2000), crowd(2000), crowd(2000, seed=2)
    assert np.array_equal(one.start, same.start)
    assert np.array_equal(one.participants.codes, same.participants.codes)
    assert one.titles[7] == same.titles[7]
    assert not np.array_equal(one.start, other.start)


def test_a_crowd_has_what_is_hard_to_draw():
    made = crowd(20_000)
    sizes = np.sort(np.bincount(made.series.codes[made.series.codes >= 0]))[::-1]
    assert sizes[0] > 20 * np.median(sizes)
    assert (np.bincount(made.status) > 0)[STATUSES.index(Status.PLANNED)]
    wide = made.end[: made.dated] - made.start[: made.dated]
    assert np.median(wide) == 1
    assert wide.max() > 1000
    known = company(made)
    assert {one.key for one in known.series} == set(made.series.names)
    assert {one.key for one in known.participants} == set(made.participants.names)
    assert sum(len(one.hiatuses) for one in known.series) > 100

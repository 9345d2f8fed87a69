"""Events that may be the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.alike import likely, title_likeness
from model.columns import columns
from model.dates import DateSpan, Precision
from model.domain import Event, Kind, Role, Status


def event(key: str, title: str, when: DateSpan | None, who: str = "", place: str = "") -> Event:
    return Event(key, title, Kind.MEETING, Status.HELD, when, place, tuple(Role(one) for one in who.split()))


def day(number: int) -> DateSpan:
    return DateSpan.of_day(number)


EVENTS = [
    event("talks", "China and Japan resume security talks", day(100), "china japan", "Tokyo"),
    event("retold", "Security talks between Japan and China resumed", day(101), "japan china liu", "Tokyo"),
    event("month", "Security talks resume in Tokyo", DateSpan.within(80, 110, Precision.MONTH, ""), "china japan"),
    event("same day", "Balloon shot down over the sea", day(100), "us"),
    event("years on", "China and Japan resume security talks", day(2000), "china japan", "Beijing"),
    event("undated", "China and Japan resume security talks", None, "china japan", "Tokyo"),
    event("other", "Parliament votes on the budget", day(500), "canada"),
]


def found(key: str) -> list[str]:
    every = columns(EVENTS)
    return [one.key for one in likely(every, every.keys.find(key))]


def test_the_same_told_again_comes_first_and_strangers_do_not_come_at_all() -> None:
    near = found("talks")
    assert near[0] == "retold"
    assert set(near[:3]) == {"retold", "month", "undated"}
    assert "same day" not in near
    assert found("other") == []


def test_it_says_why() -> None:
    every = columns(EVENTS)
    first = likely(every, every.keys.find("talks"))[0]
    assert first.why == ("1 day apart", "2 participants in common", "alike title", "same place")
    month = next(one for one in likely(every, every.keys.find("talks")) if one.key == "month")
    assert month.why == ("2 participants in common", "alike title"), "dates that overlap are seen"


def test_titles_are_alike_by_their_words() -> None:
    assert title_likeness("Talks resume", "Talks resumed") == 1.0
    assert title_likeness("The talks", "of the talks") == 1.0
    assert title_likeness("Talks", "") == title_likeness("the", "the") == 0.0
    assert 0 < title_likeness("Talks in Tokyo", "Talks in Beijing") < 1


def test_a_row_that_is_not_there_is_refused() -> None:
    for row in (-1, len(EVENTS)):
        with pytest.raises(IndexError):
            likely(columns(EVENTS), row)


spans = st.one_of(st.none(), st.integers(0, 400).map(day), st.tuples(st.integers(0, 400), st.integers(0, 60)).map(
    lambda pair: DateSpan.within(pair[0], pair[0] + pair[1], Precision.MONTH, "")
))  # fmt: skip
titles = st.lists(st.sampled_from(["talks", "resume", "budget", "vote", "china", "japan", "balloon"]), min_size=1, max_size=4).map(" ".join)
who = st.lists(st.sampled_from(["china", "japan", "us", "liu"]), unique=True, max_size=3).map(" ".join)


@given(st.lists(st.tuples(titles, spans, who), min_size=1, max_size=12))
def test_scores_are_ordered_bounded_and_never_of_itself(drawn: list[tuple[str, DateSpan | None, str]]) -> None:
    every = columns([event(str(number), *one) for number, one in enumerate(drawn)])
    for row in range(len(every)):
        near = likely(every, row, 5)
        scores = [one.score for one in near]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1.0000001 for score in scores)
        assert len(near) <= 5
        assert row not in {one.row for one in near}
        assert all(one.key == every.keys[one.row] for one in near)


@given(st.lists(st.tuples(titles, spans, who), min_size=2, max_size=8))
def test_likeness_is_mutual(drawn: list[tuple[str, DateSpan | None, str]]) -> None:
    every = columns([event(str(number), *one) for number, one in enumerate(drawn)])
    pairs = {(row, one.row): one.score for row in range(len(every)) for one in likely(every, row, 100)}
    assert all(np.isclose(pairs.get((other, row), -1), score) for (row, other), score in pairs.items())

"""Talks are compared only where they can be the same; nothing is joined or kept apart by that."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.domain import Article
from model.extract.extraction import Extraction, Talks
from model.link.reports import Source
from model.link.series import _near, _same, gather

pytestmark = pytest.mark.slow


TALKS = st.builds(
    lambda head, about, parties: Talks(0, 0, f"{head}", head, tuple(sorted(about)), tuple(sorted(parties))),
    st.sampled_from(["dialogue", "summit", "talks", "lunch"]),
    st.sets(st.sampled_from(["trade", "fish", "border"]), max_size=2),
    st.sets(st.sampled_from(["country:CL", "country:PE", "country:KE"]), max_size=2),
)


def sources(articles: list[list[Talks]]) -> list[Source]:
    made = []
    for number, talks in enumerate(articles):
        digest = f"{number:064x}"
        made.append(Source(number, Article(f"{number}.txt", "", digest), Extraction(digest, talks=tuple(talks)), None))
    return made


@given(st.lists(st.lists(TALKS, max_size=3), max_size=6))
def test_the_same_talks_are_found_as_by_comparing_all(articles: list[list[Talks]]) -> None:
    read = sources(articles)
    nodes = [(source, index) for source in read for index in range(len(source.extraction.talks))]
    group = list(range(len(nodes)))
    for two, one in combinations(range(len(nodes)), 2):
        if _same(nodes[one], nodes[two]):
            old, new = group[one], group[two]
            group = [new if each == old else each for each in group]
    clusters = gather(read, {})
    found = [read_at.talks[index] for read_at, index in nodes]
    assert len(clusters) == len(set(group))
    for one, two in combinations(range(len(nodes)), 2):
        assert (found[one] == found[two]) == (group[one] == group[two])


def test_many_articles_on_the_same_talks_are_few_comparisons() -> None:
    talks = Talks(0, 0, "trade talks", "talks", ("trade",), ("country:CL", "country:PE"))
    other = Talks(0, 0, "border talks", "talks", ("border",), ("country:CL", "country:KE"))
    nodes = [(source, index) for source in sources([[talks], [other]] * 500) for index in range(1)]
    assert len(list(_near(nodes))) < 3 * len(nodes)

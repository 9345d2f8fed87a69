"""Undated articles get a second opinion on their day from the articles they keep company with."""

from __future__ import annotations

from model.dates import day_number, iso
from model.domain import Article, Basis, MarkedSpan, Publication, SpanKind
from model.extract.extraction import Extraction
from model.extract.phrases import find_phrases
from model.link.company import date_by_company
from model.link.reports import Source
from model.link.stages import drained

STORY = "The harbour board of Veldhaven said on {day} that the new quay at Veldhaven would open to freight of the Nordmark line."


def source(number: int, text: str, published: Publication | None = None) -> Source:
    article = Article(f"{number}.txt", text, str(number), (MarkedSpan(0, len(text), SpanKind.BODY),))
    return Source(number, article, Extraction(str(number), phrases=tuple(find_phrases(text))), published)


def stated(year: int, month: int, day: int) -> Publication:
    at = day_number(year, month, day)
    return Publication(at, at, iso(at), Basis.STATED)


def test_an_undated_article_lies_by_those_that_tell_the_same() -> None:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    dated = [source(number, STORY.format(day=days[number % 5]), stated(2007, 5, 7 + number)) for number in range(20)]
    undated = source(20, STORY.format(day="Friday") + " A first ship is due on May 30.")
    assert drained(date_by_company([*dated, undated])) == [undated]
    assert undated.published is not None
    assert undated.published.basis is Basis.INFERRED
    assert day_number(2007, 4, 1) < undated.published.earliest <= undated.published.latest < day_number(2007, 7, 15)
    assert undated.published.latest - undated.published.earliest <= 40
    assert any(step.rule == "company" and step.says.endswith(".") for step in undated.published.derivation)
    assert all(one.published == stated(2007, 5, 7 + number) for number, one in enumerate(dated))


def test_a_few_articles_of_any_time_tell_nothing() -> None:
    dated = [source(number, STORY.format(day="Monday"), stated(1990 + 9 * number, 3, 4)) for number in range(3)]
    undated = source(3, "It rained on the hills, and the sheep were brought down to the valley.")
    assert drained(date_by_company([*dated, undated])) == []
    assert undated.published is None


def test_alone_nothing_is_asked() -> None:
    assert drained(date_by_company([source(0, "It rained.")])) == []
    assert drained(date_by_company([])) == []


def test_dating_by_company_tells_how_far_it_is() -> None:
    stages = date_by_company([source(number, "Rain fell in Ostrava and the river rose.") for number in range(4)])
    told = [(stage.done, stage.total, stage.text) for stage in stages]
    assert [done for done, total, _ in told if total == 4] == [0, 1, 2, 3]
    assert told[-1][2] != told[0][2]


def test_many_weak_witnesses_make_a_strong_one() -> None:
    """Each article tells the month but hardly the year; those that read alike tell it together, and one on other things stays as it is."""
    months = ("May 7", "May 14", "May 21", "May 28")
    weak = [source(number, STORY.format(day=months[number % 4]) + f" Berth {number} was built in 2006.") for number in range(24)]
    other = source(24, "It rained on the hills, and the sheep were brought down to the valley.")
    changed = drained(date_by_company([*weak, other]))
    assert other not in changed
    spans = [one.published.latest - one.published.earliest for one in weak if one.published is not None]
    assert len(spans) > 20
    assert sum(span < 31 for span in spans) > 15


def test_an_answer_is_never_wider_than_the_one_an_articles_own_clues_give() -> None:
    own = Publication(day_number(2007, 5, 1), day_number(2007, 8, 1), "[2007-05-01..2007-08-01]", Basis.INFERRED)
    undated = source(9, STORY.format(day="Friday"), own)
    drained(date_by_company([*(source(number, STORY.format(day="Monday")) for number in range(9)), undated]))
    assert undated.published is not None
    assert undated.published.latest - undated.published.earliest <= own.latest - own.earliest

"""What clues say of the days an article may have been published on."""

from __future__ import annotations

import numpy as np
import pytest

from model.dates import civil, day_number
from model.domain import Article, MarkedSpan, SpanKind
from model.extract.factor import all_civil
from model.extract.phrases import find_phrases
from model.extract.placing import Setting, place
from model.extract.reading_clues import clues_in_text
from model.extract.weighing import factors
from model.extract.weighing_offices import by_month, near_days, reach

PHRASES = (
    "in September", "on the 29th of last month", "on February 29", "last year", "three years ago", "in November last year",
    "two quarters ago", "on Friday", "last summer", "fifteen months earlier", "on New Year's Day", "ten days ago", "a week ago",
    "in 2011", "in the nineties", "two decades ago", "last weekend", "on May 4, 2003",
)  # fmt: skip


@pytest.mark.parametrize("words", PHRASES)
@pytest.mark.parametrize("lead", ["", "since", "until"])
def test_no_place_lies_out_of_reach(words: str, lead: str) -> None:
    """Days out of reach of an office holder's first day are not looked at one by one: none of them may matter."""
    (phrase, *_) = find_phrases(f"She took office {words}.")
    far = reach(phrase.meaning)
    for day in range(day_number(1990), day_number(2031), 11):
        where = place(phrase.meaning, Setting(day, None, "past", lead))
        if where is not None:
            assert abs(where.first - day) <= far
            assert abs(where.last - day) <= far


@pytest.mark.parametrize("words", PHRASES)
def test_a_month_is_looked_at_once_only_where_its_days_are_alike(words: str) -> None:
    (phrase, *_) = find_phrases(f"She took office {words}.")
    found: dict[tuple[int, int], set[object]] = {}
    for day in range(day_number(2007), day_number(2013)):
        found.setdefault(civil(day)[:2], set()).add(place(phrase.meaning, Setting(day, None, "past", "")))
    if by_month(phrase.meaning):
        assert all(len(places) == 1 for places in found.values())
    assert by_month(find_phrases("She took office in September.")[0].meaning)


def test_near_days() -> None:
    days = np.arange(100, 200)
    assert near_days(days, [90, 150], 2).tolist() == [48, 49, 50, 51, 52]
    assert near_days(days, [150], np.inf).tolist() == list(range(100))
    assert near_days(days, [], 5).tolist() == []


def test_dates_of_many_days() -> None:
    days = np.arange(day_number(1899, 12, 25), day_number(2101), 3, dtype=np.int64)
    assert [tuple(map(int, date)) for date in zip(*all_civil(days), strict=True)] == [civil(int(day)) for day in days]


def weights_of(text: str, rule: str, days: np.ndarray) -> np.ndarray:
    article = Article("", text, "", (MarkedSpan(0, len(text), SpanKind.BODY),))
    phrases = find_phrases(text)
    found = factors(days, article, phrases, clues_in_text(article, phrases))
    return next(factor.weights for factor in found if factor.step.rule == rule)


def test_a_month_day_after_a_weekday_is_no_day_of_the_news() -> None:
    days = np.arange(day_number(2011, 1, 1), day_number(2011, 12, 1), dtype=np.int64)
    text = "The minister resigned on Monday. He had been in Rome since he met her on May 4."
    weights = weights_of(text, "month and day without a year", days)
    at = {lag: float(weights[day_number(2011, 5, 4) + lag - int(days[0])]) for lag in (0, 2, 5, 12, 30, 200)}
    assert max(at, key=lambda lag: at[lag]) in (12, 30)
    assert at[0] < at[5] < at[12]
    assert at[200] > 0  # no day is quite ruled out


def test_what_ends_with_a_date_to_come_is_not_over() -> None:
    """A date told as past that a date told as to come does not follow is misread, and bounds nothing."""
    text = "It closed at the end of 1994, he said. The plan will end on Dec. 31, 1994."
    article = Article("", text, "", (MarkedSpan(0, len(text), SpanKind.BODY),))
    phrases = find_phrases(text)
    days = np.arange(day_number(1989), day_number(1996), dtype=np.int64)
    found = factors(days, article, phrases, clues_in_text(article, phrases))
    rules = [factor.step.rule for factor in found]
    assert "told as to come" in rules
    assert "told as past" not in rules

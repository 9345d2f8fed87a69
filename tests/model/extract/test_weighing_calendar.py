"""What dates without a year say of the day of publication."""

from __future__ import annotations

import numpy as np
import pytest

from model.dates import civil, day_number, weekday
from model.extract.factor import grid, lags, stepwise
from tests.model.extract.weighed import at, found, weights

DAY = "month and day without a year"


def test_lags_count_from_the_last_such_day() -> None:
    back = lags(grid(), 2, 29)
    for day in range(day_number(1999), day_number(2005), 50):
        last = max(day_number(year, 2, 29) for year in (1996, 2000, 2004) if day_number(year, 2, 29) <= day)
        assert back[day - int(grid()[0])] == day - last


def test_stepwise() -> None:
    assert stepwise(np.array([-9.0, 0.0, 4.0, 5.0, 99.0]), (0, 5), (1.0, 0.5)).tolist() == [1.0, 1.0, 1.0, 0.5, 0.5]


def test_a_past_month_day_lies_within_weeks() -> None:
    weighed = weights("The dam was closed on May 4, the board says.", DAY)
    day = day_number(2003, 5, 4)
    assert at(weighed, day + 10) > at(weighed, day + 80) > at(weighed, day + 150)
    assert at(weighed, day + 10) > at(weighed, day - 10) > 0


def test_a_month_day_to_come_lies_ahead() -> None:
    weighed = weights("The dam will be closed on May 4.", DAY)
    day = day_number(2003, 5, 4)
    assert at(weighed, day - 5) > at(weighed, day - 60) > at(weighed, day + 30) > 0


def test_what_was_said_on_a_day_is_the_news_of_that_day() -> None:
    weighed = weights("The board was pleased with it, the mayor said on May 4.", DAY)
    day = day_number(2003, 5, 4)
    assert at(weighed, day) == 1
    assert at(weighed, day + 20) < 0.1


@pytest.mark.parametrize("words", ["on Wednesday, May 4", "this coming Wednesday, May 4"])
def test_a_weekday_beside_a_date_picks_the_years(words: str) -> None:
    weighed = weights(f"The board met {words}, the mayor said.", "weekday and date")
    for year in range(1990, 2020):
        day = day_number(year, 5, 4)
        assert (at(weighed, day) == 1) == (weekday(day) == 2)


def test_quarters_are_told_of_when_they_are_over() -> None:
    weighed = weights("Nordmark said its third-quarter profit rose.", "quarter")
    months = {civil(day)[1]: at(weighed, day) for day in range(day_number(2003), day_number(2004), 10)}
    assert max(months, key=lambda month: months[month]) == 10
    assert months[10] > months[11] > months[5]


def test_further_dates_add_less() -> None:
    steps = [factor for factor in found("It was closed on May 4 and opened on May 20.") if factor.step.rule == DAY]
    assert len(steps) == 2
    assert steps[0].weights.min() < steps[1].weights.min()
    assert all(factor.step.says.endswith(".") for factor in steps)

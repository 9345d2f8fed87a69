"""Figures of markets and economies tell the months an article can be of."""

from __future__ import annotations

import numpy as np
import pytest

from model.dates import civil, day_number
from model.extract.weighing_levels import level_factors

DAYS = np.arange(day_number(1985), day_number(2026), dtype=np.int64)


def months(text: str) -> set[str]:
    """The months that are fully likely, from the first figure read; none where none is."""
    found = next(level_factors(DAYS, [(0, text)]), None)
    if found is None:
        return set()
    return {"{}-{:02d}".format(*civil(int(day))[:2]) for day in DAYS[found.weights > 0.999]}


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("The Dow Jones industrial average rose 12.3 points to 2,689.14, brokers said.", "1989-11"),
        ("Stocks fell, and the industrial average closed at 8,189.49.", "1998-02"),
        ("Tokyo's Nikkei ended at 38,915.87, a record.", "1989-12"),
        ("In London the FTSE 100 slipped to 3,978.1 after the speech.", "1996-10"),
        ("The dollar bought 142.85 yen late in the day.", "1989-10"),
        ("The dollar stood at 1.8400 marks.", "1989-11"),
        ("Gold was fixed at $369.50 an ounce.", "1989-10"),
        ("Crude oil for delivery in March cost $145.20 a barrel.", "2008-07"),
        ("The yield of the 30-year Treasury bond was 5.92 percent.", "1998-02"),
        ("Banks kept a prime rate of 10 1/2 percent.", "1989-08"),
        ("He lives on the minimum wage of $3.35 an hour.", "1989-10"),
        ("The average rate of a 30-year fixed-rate mortgage was 7.05 percent.", "1998-02"),
        ("Banks left their prime rate at 10 1/2 percent.", "1989-08"),
        ("The Fed cut its discount rate; the new rate is 4.75 percent.", "1998-10"),
        ("The nation's unemployment rate stood at 4.7 percent.", "1998-02"),
        ("The euro was traded at $0.8280 against the dollar.", "2000-10"),
    ],
)
def test_a_level_fits_its_month(text: str, month: str) -> None:
    assert month in months(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Dow Jones industrial average has been told of since 1896.",
        "The industrial average had a gain of 8,200 in the year.",
        "The Dow fell from 8,200.",  # where it came from, no level of now
        "A dollar a day was his wage; he counted 142 steps.",
        "The oil cost $18.20 a litre.",
        "The 30-year bond has been paid, 5.92 percent of it.",  # no yield
        "Unemployment rate figures for the city came to 4.7 percent.",
        "Gold medals: 369 of them.",
        "The Nasdaq composite lost more than the S&P 500.",  # no figure
    ],
)
def test_other_figures_are_no_levels(text: str) -> None:
    assert months(text) == set()


def test_every_day_keeps_a_weight() -> None:
    (factor,) = level_factors(DAYS, [(0, "The Nasdaq composite index ended at 5,048.62.")])
    assert 0 < factor.weights.min() < 0.1 < factor.weights.max()
    assert factor.step.phrase == "5,048.62"

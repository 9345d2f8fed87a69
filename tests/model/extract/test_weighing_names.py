"""What the things an article names say of the day it appeared."""

from __future__ import annotations

import numpy as np
import pytest

from model.dates import day_number
from model.domain import Article, MarkedSpan, SpanKind
from model.extract.phrases import find_phrases
from model.extract.weighing_names import name_factors

DAYS = np.arange(day_number(1985), day_number(2026), dtype=np.int64)


def article(text: str) -> Article:
    span = MarkedSpan(0, len(text), SpanKind.BODY)
    return Article("", text, "", (span,))


def weight(text: str, day: tuple[int, int, int]) -> float:
    (factor,) = [factor for factor in name_factors(DAYS, article(text)) if factor.step.rule == "happening"]
    return float(factor.weights[day_number(*day) - int(DAYS[0])])


@pytest.mark.parametrize(
    ("text", "likelier", "less"),
    [
        # before it happened nobody could name it; then most soon
        ("Survivors of the Oklahoma City bombing met the governor.", (1995, 5, 2), (1995, 4, 1)),
        ("Survivors of the Oklahoma City bombing met the governor.", (1995, 5, 2), (2003, 4, 1)),
        # what goes on is told of throughout
        ("Shells fell again in the siege of Sarajevo.", (1994, 6, 1), (1999, 6, 1)),
        ("Shells fell again in the siege of Sarajevo.", (1994, 6, 1), (1991, 6, 1)),
        ("The former Soviet republics trade with each other.", (2012, 6, 1), (1990, 6, 1)),
    ],
)
def test_happenings_weigh_days(text: str, likelier: tuple[int, int, int], less: tuple[int, int, int]) -> None:
    assert weight(text, likelier) > 2 * weight(text, less)


def test_no_day_of_a_long_happening_is_likelier_than_another() -> None:
    text = "Shells fell again in the siege of Sarajevo."
    assert weight(text, (1992, 5, 1)) == pytest.approx(weight(text, (1996, 1, 1)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Survivors of the Oklahoma City bombing met the governor.", "it happened on 19 April 1995"),
        ("The former Soviet republics trade with each other.", "it goes back to September 1991"),
        ("The court upheld New York Times v. Sullivan.", "it goes back to 1960"),
    ],
)
def test_the_reason_is_as_exact_as_the_facts(text: str, told: str) -> None:
    (factor,) = [factor for factor in name_factors(DAYS, article(text)) if factor.step.rule == "happening"]
    assert told in factor.step.says


def rules(text: str) -> list[str]:
    return [factor.step.rule for factor in name_factors(DAYS, article(text), find_phrases(text))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Engineers praised the Airbus A380.", ["came to be"]),  # a thing that lasts, of both tables: once
        ("Lawyers of Monica Lewinsky met the judge.", ["happening"]),  # known by what happened: once
        ("The bombing of Pan Am Flight 103 goes to court.", ["happening"]),  # no word of the airline
        ("Pan Am said it would sell planes.", ["was there"]),
        ("Pan Am said in 1985 that it would sell planes.", []),  # then, not now
        ("The Pan Am Building has a new owner.", []),  # which outlived the airline
    ],
)
def test_a_name_counts_once_and_for_what_it_means(text: str, told: list[str]) -> None:
    assert rules(text) == told

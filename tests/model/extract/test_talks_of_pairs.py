"""Talks between two sides that are named by little more than the pair, in sentences of our own: rounds of talks, commissions between
two countries, meetings of a level, and the plural that stands for all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.domain import Hiatus, Series
from tests.model.extract.test_talks import read

pytestmark = pytest.mark.slow


def only(folder: Path, *bodies: str) -> Series:
    (series,) = read(folder, *bodies).series
    return series


def gap(series: Series) -> Hiatus:
    (hiatus,) = series.hiatuses
    return hiatus


@pytest.mark.parametrize(
    ("body", "parties"),
    [
        (
            "Ecuador and Peru held the sixth session of the Bi-National Commission (BNC) between Ecuador and Peru in Quito on Thursday, "
            "the first in more than four years. The Commission was founded in 2001 and held its fifth session in Lima in May 2014.",
            {"country:EC", "country:PE"},
        ),
        (
            "The Water Commission between Chad and Niger held its third session in Niamey on Thursday, the first in four years. "
            "It held its second session in May 2014.",
            {"country:TD", "country:NE"},
        ),
        (
            "Serbia and Kosovo held a third round of talks in Vienna on Thursday, the first in four years. "
            "The previous round was held in Geneva in May 2014.",
            {"country:RS", "country:XK"},
        ),
        (
            "Bolivia and Chile held a high-level meeting in La Paz on Thursday, the first in four years. "
            "The meetings began in 1999. The previous one was held in Santiago in May 2014.",
            {"country:BO", "country:CL"},
        ),
    ],
)
def test_talks_named_by_their_pair_are_a_series_with_its_hiatus(tmp_path: Path, body: str, parties: set[str]) -> None:
    series = only(tmp_path, body)
    assert set(series.parties) == parties
    hiatus = gap(series)
    assert hiatus.before
    assert hiatus.after
    assert any(claim.holds for claim in hiatus.claims)


def test_the_talks_and_the_negotiations_of_one_pair_are_one_series_over_articles(tmp_path: Path) -> None:
    one = "Serbia and Kosovo held a third round of talks in Vienna on Thursday."
    two = "The negotiations between Serbia and Kosovo were held for the first time in Geneva in May 2014, officials said on Thursday."
    assert len(only(tmp_path, one, two).rounds) == 2

"""Talks between two sides that are named by little more than the pair, in sentences of our own: rounds of talks, commissions between
two countries, meetings of a level, and the plural that stands for all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.dates import iso
from model.domain import Hiatus, Series
from tests.model.extract.test_talks import read, told

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


def test_what_was_signed_at_the_close_of_a_meeting_tells_its_round(tmp_path: Path) -> None:
    body = "Laos and Cambodia signed six accords in Pakse on Thursday at the close of their first high-level meeting in three years. "
    body += "The ministers had opened a trade forum on Wednesday. "
    body += "The meetings, which started in 2001, had lapsed after a session in Battambang in June 2015."
    series = only(tmp_path, body)
    assert series.name == "Cambodia–Laos high-level meeting"
    assert gap(series).after


def test_several_rounds_told_at_once_end_with_the_last_of_them(tmp_path: Path) -> None:
    body = "Serbia and Kosovo held a fifth round of talks in Vienna on Thursday, the first in eight months. "
    body += "Four rounds had been held by February 9. Serbia suspended its participation on August 2, after a raid."
    hiatus = gap(only(tmp_path, body))
    assert (iso(hiatus.first), hiatus.last and iso(hiatus.last)) == ("2018-02-09", "2018-10-11")
    assert hiatus.before
    assert hiatus.cause


def test_talks_that_were_stopped_are_suspended_and_no_press_conference_is_one_of_them(tmp_path: Path) -> None:
    body = "The Serbian minister said at his weekly press conference on Thursday that the first round of the negotiations between "
    body += "Serbia and Kosovo was held in Geneva in May 2014. They were stopped in June 2015."
    collection = read(tmp_path, body)
    assert told(collection)["2015-06-01..2015-06-30"] == "suspended suspension"


def test_a_round_that_was_put_off_ends_no_hiatus(tmp_path: Path) -> None:
    body = "Bolivia and Chile held a high-level meeting in La Paz on Thursday, the first in four years. "
    body += "The previous one was held in Santiago in May 2014. "
    body += "The next edition had been planned for May 2016 but was postponed in April 2016."
    hiatus = gap(only(tmp_path, body))
    assert (iso(hiatus.first), hiatus.last and iso(hiatus.last)) == ("2014-05-31", "2018-10-11")


def test_what_two_sides_did_is_a_round_where_the_next_sentence_calls_it_one(tmp_path: Path) -> None:
    body = "Officers from Chad and Niger took their seats again in Agadez on Thursday. It was their first session in almost five years.\n\n"
    body += "The talks on grazing rights opened in Zinder on March 3, 2013. Three rounds followed, the last of them on November 14, 2013."
    series = only(tmp_path, body)
    hiatus = gap(series)
    assert set(series.parties) == {"country:TD", "country:NE"}
    assert (iso(hiatus.first), hiatus.last and iso(hiatus.last)) == ("2013-11-14", "2018-10-11")
    assert [claim.holds for claim in hiatus.claims if "first session" in claim.text] == [True]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("President Uhuru Kenyatta dispatched his envoy Raila Odinga to Kampala on Thursday.", "Kampala"),
        ("Four Bolivian diplomats entered Santiago on Thursday.", "Santiago"),
    ],
)
def test_who_is_dispatched_to_or_enters_a_place_is_there(tmp_path: Path, sentence: str, place: str) -> None:
    assert any(event.place.startswith(place) for event in read(tmp_path, sentence).events)

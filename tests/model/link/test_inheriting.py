"""An undated article takes the bound of its publication from an article that dates the same news, and from no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model.dates import day_number, iso
from model.domain import Kind, Publication, Status
from model.extract.extraction import Act
from model.link.pipeline import link
from tests.model.link.drawn import PAIR, Sheet

WHO = (*PAIR, "person:rosa-vidal")


def dated(words: str = "Chile and Peru met in Lima on 19 March 2015", place: str = "Lima", day: int = 20) -> Sheet:
    sheet = Sheet(day_number(2015, 3, day), "The two sides meet")
    sheet.tell(words, who=WHO, place=place)
    return sheet


def published(undated: Sheet, *others: Sheet) -> Publication | None:
    """What linking makes of the publication of an article that has none."""
    sheets = (undated, *others)
    extractions = [sheet.extraction() for sheet in sheets]
    extractions[0] = replace(extractions[0], publication=None)
    articles = [replace(sheet.article(), path=f"{number}.txt") for number, sheet in enumerate(sheets)]
    return link(articles, extractions, {}).articles[0].published


def undated(words: str, place: str = "Lima", who: tuple[str, ...] = WHO, kind: Kind = Kind.MEETING) -> Sheet:
    sheet = Sheet(0, "An old clipping")
    sheet.tell(words, kind=kind, who=who, place=place)
    return sheet


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("Ministers of Chile and Peru met in Lima on Thursday", "2015-03-25"),
        ("Ministers of Chile and Peru met in Lima", "2015-04-01"),
        ("Ministers of Chile and Peru met in Lima on March 19", "2015-04-01"),
    ],
)
def test_the_day_of_another_article(words: str, last: str) -> None:
    found = published(undated(words), dated())
    assert found is not None
    assert (iso(found.earliest), iso(found.latest)) == ("2015-03-19", last)
    assert "The two sides meet" in found.derivation[0].says


@pytest.mark.parametrize(
    ("old", "other"),
    [
        (undated("Ministers of Chile and Peru met in Lima on Friday"), dated()),  # another weekday
        (undated("Ministers of Chile and Peru met in Lima on March 20"), dated()),  # another day
        (undated("Ministers of Chile and Peru met in Lima in May 2011"), dated()),  # dated by itself
        (undated("Ministers of Chile and Peru met in Cusco on Thursday", "Cusco"), dated()),  # another place
        (undated("Ministers of Chile and Peru met in Lima on Thursday", who=PAIR), dated()),  # nobody named in both
        (undated("Ministers of Chile and Peru met in Lima on Thursday"), dated(day=31)),  # old when it was told
        (undated("A minister spoke in Lima on Thursday", kind=Kind.STATEMENT), dated()),  # no meeting
    ],
)
def test_other_news_lends_no_date(old: Sheet, other: Sheet) -> None:
    assert published(old, other) is None


def round_told(words: str, place: str = "Lima", about: str = "border") -> Sheet:
    sheet = Sheet(0, "An old clipping")
    sheet.tell(words, talks=sheet.named(f"{about} dialogue", (about,)), act=Act.ROUND, place=place)
    return sheet


def plan_told(words: str) -> Sheet:
    sheet = Sheet(day_number(2015, 3, 2), "The two sides will meet")
    sheet.tell(words, status=Status.PLANNED, talks=sheet.named("border dialogue", ("border",)), act=Act.PLAN, place="Lima")
    return sheet


@pytest.mark.parametrize("words", ["They held the dialogue in Lima on Thursday", "They held the dialogue in Lima on March 19"])
def test_a_round_another_article_planned_for_that_place_and_day_dates_its_article(words: str) -> None:
    found = published(round_told(words), plan_told("They will hold a dialogue in Lima on March 18 and 19, 2015"))
    assert found is not None
    assert iso(found.earliest) == "2015-03-19"


@pytest.mark.parametrize(
    "old",
    [
        round_told("They held the dialogue in Lima on Friday"),
        round_told("They held the dialogue in Lima"),
        round_told("They held the dialogue in Cusco on Thursday", "Cusco"),
        round_told("They held the dialogue in Lima on Thursday", about="water"),
    ],
)
def test_a_plan_for_another_day_place_or_matter_dates_no_article(old: Sheet) -> None:
    assert published(old, plan_told("They will hold a dialogue in Lima on March 18 and 19, 2015")) is None

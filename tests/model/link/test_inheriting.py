"""An undated article takes the bound of its publication from an article that dates the same news, and from no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model.dates import day_number, iso
from model.domain import Kind, Publication
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

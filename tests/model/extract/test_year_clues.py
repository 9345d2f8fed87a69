"""Words that give the year of an article without dating it."""

from __future__ import annotations

import pytest

from model.dates import civil, iso
from model.domain import Article, MarkedSpan, SpanKind
from model.extract.phrases import find_phrases
from model.extract.publication import Clues, infer
from model.extract.year_clues import year_clues


def read(*parts: tuple[SpanKind, str]) -> Article:
    text, spans = "", []
    for kind, words in parts:
        spans.append(MarkedSpan(len(text), len(text) + len(words), kind))
        text += words + "\n\n"
    return Article("", text, "", tuple(spans))


@pytest.mark.parametrize(
    ("kind", "words", "year"),
    [
        (SpanKind.BODY, "They marked the 50th anniversary of the 1972 treaty.", 2022),
        (SpanKind.BODY, "On the 10th anniversary of the attacks of 2001 they met.", 2011),
        (SpanKind.BODY, "Ten years after the flood of 2004 the dam is back.", 2014),
        (SpanKind.BODY, "He began twenty-five years ago, in 1990, as a clerk.", 2015),
        (SpanKind.FURNITURE, "© 2021 The Valley Observer. All rights reserved.", 2021),
        (SpanKind.FURNITURE, "Copyright 1999-2018 A Paper", 2018),
        (SpanKind.BYLINE, "Source: https://news.example.org/world/2019/05/14/talks.html", 2019),
    ],
)
def test_the_year(kind: SpanKind, words: str, year: int) -> None:
    article = read((kind, words))
    (clue,) = year_clues(article)
    assert civil(clue.first)[0] == civil(clue.last)[0] == year
    assert article.text[clue.start : clue.end] == clue.text
    assert clue.says.endswith(".")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (SpanKind.BODY, "The 50th anniversary of the treaty was marked in 1972."),
        (SpanKind.BODY, "Some years after the flood of 2004 the dam is back."),
        (SpanKind.BODY, "The song is copyright 1972 by its writer."),
        (SpanKind.FURNITURE, "© 1972 by its writer"),
        (SpanKind.CAPTION, "The harbour. © 2009 A. Photographer"),
        (SpanKind.FURNITURE, "https://news.example.org/2019/15/40/talks"),
        (SpanKind.BODY, "Five years ago he left."),
    ],
)
def test_no_year(kind: SpanKind, words: str) -> None:
    assert list(year_clues(read((kind, words)))) == []


def test_a_year_and_a_dateline_give_the_day() -> None:
    article = read(
        (SpanKind.BODY, "OSLO, May 14 (Reuters) -- Norway and Chile marked the 50th anniversary of the 1972 treaty in Oslo on Saturday."),
    )
    phrases = find_phrases(article.text)
    found = infer(article, phrases, Clues())
    assert found is not None
    assert iso(found.earliest) == "2022-05-14"
    assert found.latest - found.earliest <= 2

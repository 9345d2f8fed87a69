"""The bundled articles: our own words, and as untidy as the real ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from model.domain import Article, SpanKind
from model.ingest.registry import collect, read_file
from model.resources import bundled_seeds

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"
IN_A_ROW = 12
ARTICLES = {path.stem: read_file(path) for path in collect([bundled_seeds()])}


def of_kind(article: Article, kind: SpanKind) -> list[str]:
    return [article.text[span.start : span.end] for span in article.spans if span.kind is kind]


def runs(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {" ".join(words[at : at + IN_A_ROW]) for at in range(len(words) - IN_A_ROW + 1)}


@pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not beside this checkout")
def test_no_twelve_words_in_a_row_are_another_s() -> None:
    theirs = set().union(*(runs(path.read_text("utf-8")) for path in REAL.glob("*.txt")))
    assert theirs
    for path in bundled_seeds().iterdir():
        if path.is_file():
            assert runs(path.read_text("utf-8")) & theirs == set(), path.name


def test_titles() -> None:
    assert {name: article.title[:38] for name, article in ARTICLES.items()} == {
        "busan-ministers-agree": "China and Japan will take up their str",
        "dialogue-announced": "Beijing and Tokyo to sit down on secur",
        "pentagon-talks-resume": "U.S.-China talks on defense policy are",
        "tokyo-meeting-opens": "After four years, China and Japan meet",
        "tokyo-talks-reopen": "Beijing and Tokyo reopen their securit",
    }


def test_sources_writers_and_dates() -> None:
    said = {name: (article.source, article.byline, len(of_kind(article, SpanKind.DATE_LINE))) for name, article in ARTICLES.items()}
    assert said == {
        "busan-ministers-agree": ("AFP", "Minh Chau", 0),
        "dialogue-announced": ("", "Lin Haoran", 1),
        "pentagon-talks-resume": ("Hanbit Daily", "", 0),
        "tokyo-meeting-opens": ("Xinhua", "Zhou Peilin", 1),
        "tokyo-talks-reopen": ("", "", 0),
    }


def test_clutter_is_there_and_is_seen() -> None:
    assert len(of_kind(ARTICLES["tokyo-talks-reopen"], SpanKind.REPEAT)) == 3
    assert len(of_kind(ARTICLES["tokyo-talks-reopen"], SpanKind.BODY)) == 10
    for kind in (SpanKind.CAPTION, SpanKind.REPEAT):
        assert len(of_kind(ARTICLES["tokyo-meeting-opens"], kind)) == 1
    assert of_kind(ARTICLES["pentagon-talks-resume"], SpanKind.FURNITURE).count("- Advertisement -") == 4
    assert "betweendiplomats" in ARTICLES["dialogue-announced"].text


def test_what_the_collection_is_there_to_tell_stands_in_it() -> None:
    body = {name: " ".join(of_kind(article, SpanKind.BODY)) for name, article in ARTICLES.items()}
    wanted = {
        "tokyo-talks-reopen": "on Wednesday; February 2019; February 4; first in 4 years; Shigeo Yamada; Sun Weidong; Last week",
        "dialogue-announced": "on Friday; later this month; in November; June 2012; In January; earlier this week; Qian Lihua",
        "tokyo-meeting-opens": "on Thursday; more than four years; 1993; January 2011; suspended; last year; Shinsuke Sugiyama",
        "busan-ministers-agree": "November 25; early 2020; in September; September 2019; mid-November; 2008; Park Jin",
        "pentagon-talks-resume": "on the 8th and 9th; November last year; 2005; January 2020; after four years; 29th of last month",
    }
    for name, words in wanted.items():
        assert [word for word in words.split("; ") if word not in body[name]] == [], name

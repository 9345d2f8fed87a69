"""The marks of the real articles kept beside the checkout, where they are there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from model.domain import Article, SpanKind
from model.ingest.registry import read_file

SHARED = Path(__file__).resolve().parents[3].parent / "shared"
GOLD = SHARED / "gold"
pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="the real articles are not beside this checkout")


def letters(text: str) -> str:
    return re.sub(r"[^a-z]+", " ", text.lower()).strip()


def entries(name: str, folder: Path) -> list[Any]:
    path = GOLD / name
    if not path.is_file():
        return []
    return [pytest.param(folder, entry, id=entry["file"]) for entry in json.loads(path.read_text("utf-8"))["articles"]]


SEEDS = entries("seeds.json", SHARED / "seeds")
WIKINEWS = entries("wikinews.json", GOLD / "wikinews")


def of_kind(article: Article, *kinds: SpanKind) -> str:
    return "\n".join(article.text[span.start : span.end] for span in article.spans if span.kind in kinds)


@pytest.mark.parametrize(("folder", "entry"), SEEDS + WIKINEWS)
def test_title_is_the_article_s(folder: Path, entry: dict[str, Any]) -> None:
    assert letters(read_file(folder / entry["file"]).title) == letters(entry["title"])


@pytest.mark.parametrize(("folder", "entry"), SEEDS)
def test_chrome_is_furniture_and_credits_are_read(folder: Path, entry: dict[str, Any]) -> None:
    article = read_file(folder / entry["file"])
    furniture = of_kind(article, SpanKind.FURNITURE)
    assert [chrome for chrome in entry["chrome"] if chrome not in furniture] == []
    assert not any(chrome in of_kind(article, SpanKind.BODY, SpanKind.TITLE) for chrome in entry["chrome"])
    assert article.source == entry.get("source", "")
    assert article.byline == entry.get("byline", "")
    assert article.published is None


@pytest.mark.parametrize(("folder", "entry"), SEEDS)
def test_each_long_sentence_counts_once(folder: Path, entry: dict[str, Any]) -> None:
    body = of_kind(read_file(folder / entry["file"]), SpanKind.BODY, SpanKind.CAPTION)
    said = [letters(sentence) for sentence in re.split(r"[.!?]\s", body) if len(sentence) > 60]
    assert len(said) == len(set(said))
    assert len(said) >= 6


@pytest.mark.parametrize(("folder", "entry"), WIKINEWS)
def test_a_clean_article_is_title_date_and_body(folder: Path, entry: dict[str, Any]) -> None:
    kinds = [span.kind for span in read_file(folder / entry["file"]).spans]
    assert kinds[:2] == [SpanKind.TITLE, SpanKind.DATE_LINE]
    assert set(kinds[2:]) == {SpanKind.BODY}

"""Publication dates: stated in every common form, and inferred from all clues at once."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from model.dates import DateSpan, Precision, day_number, from_iso, iso
from model.domain import PROSE, Article, Basis, MarkedSpan, SpanKind
from model.extract.meaning import DatePhrase
from model.extract.phrases import find_phrases
from model.extract.publication import Clues, GapClue, infer, stated
from model.ingest.registry import read_file

SHARED = Path(__file__).resolve().parents[4] / "shared"


def article(*parts: tuple[SpanKind, str]) -> Article:
    text, spans = "", []
    for kind, words in parts:
        spans.append(MarkedSpan(len(text), len(text) + len(words), kind))
        text += words + "\n\n"
    return Article("", text, "", tuple(spans))


def phrases_of(read: Article) -> list[DatePhrase]:
    return [phrase for span in read.spans if span.kind in PROSE for phrase in find_phrases(read.text[span.start : span.end], span.start)]


@pytest.mark.parametrize(
    ("kind", "line", "day"),
    [
        (SpanKind.DATE_LINE, "( Updated: 2015-03-07 17:53", "2015-03-07"),
        (SpanKind.DATE_LINE, "2015-03-19 09:52", "2015-03-19"),
        (SpanKind.BYLINE, "By A. Writer, March 1, 2008", "2008-03-01"),
        (SpanKind.DATE_LINE, "Published: 4 December 2014 | Updated: 6 December 2014", "2014-12-04"),
        (SpanKind.DATE_LINE, "Updated 6 December 2014 · Published 4 December 2014", "2014-12-04"),
        (SpanKind.BODY, "March 01, 2008", "2008-03-01"),
        (SpanKind.BODY, "Friday, 27 October 1989", "1989-10-27"),
        (SpanKind.BODY, "OSLO, 4 March 2011 (Agency) — The talks went on without a result, an official said.", "2011-03-04"),
        (SpanKind.BODY, "BERLIN, March 4, 2011 - The talks went on without a result, an official said.", "2011-03-04"),
    ],
)
def test_stated(kind: SpanKind, line: str, day: str) -> None:
    read = article(
        (SpanKind.TITLE, "Talks go on"), (kind, line), (SpanKind.BODY, "The talks went on in June 2001 and on 5 May 2002, he said.")
    )
    found = stated(read)
    assert found is not None
    assert (iso(found.earliest), iso(found.latest), found.basis) == (day, day, Basis.STATED)
    step = found.derivation[0]
    assert read.text[step.start : step.end] == step.phrase


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (SpanKind.FURNITURE, "Copyright ©1999-2018 A Paper. All rights reserved."),
        (SpanKind.DATE_LINE, "Photo taken on 5 May 2002"),
        (SpanKind.BODY, "They met on 5 May 2002 and again on 6 June 2003, an official said."),
        (SpanKind.BYLINE, "By A. Writer"),
    ],
)
def test_bait_is_not_stated(kind: SpanKind, line: str) -> None:
    assert stated(article((SpanKind.TITLE, "Talks go on"), (kind, line))) is None


def test_a_date_of_two_readings_gives_both() -> None:
    found = stated(article((SpanKind.DATE_LINE, "04/05/2014")))
    assert found is not None
    assert (iso(found.earliest), iso(found.latest)) == ("2014-04-05", "2014-05-04")
    assert found.confidence < 1


def test_a_gap_claim_and_a_bare_date_give_an_interval() -> None:
    read = article(
        (SpanKind.BODY, "Norway and Chile began talks for the first time in six years, on Monday."),
        (SpanKind.BODY, "The previous round of the talks was held in Oslo in March 2012."),
        (SpanKind.BODY, "A ship of theirs was damaged on March 3, officials said."),
    )
    found = infer(read, phrases_of(read), Clues())
    assert found is not None
    assert found.basis is Basis.INFERRED
    assert from_iso("2018-03-04") <= found.earliest <= found.latest <= from_iso("2018-04-05")
    assert found.derivation
    for step in found.derivation:
        assert step.says.endswith(".")
        assert step.start < 0 or read.text[step.start : step.end] == step.phrase
    assert 0 < found.confidence < 1


def test_clues_of_others_count() -> None:
    read = article((SpanKind.BODY, "The parties met on May 4, an official said."))
    before = DateSpan.within(day_number(2010, 4, 1), day_number(2010, 4, 30), Precision.MONTH, "2010-04")
    found = infer(read, phrases_of(read), Clues(gaps=(GapClue(3, "", before),)))
    assert found is None or found.earliest >= day_number(2010)


def test_nothing_to_go_by_gives_no_answer() -> None:
    for text in ("They met on Wednesday.", "It will rain.", "They met in 1999 and quarrelled.", "In May 2001 it began."):
        read = article((SpanKind.BODY, text))
        assert infer(read, phrases_of(read), Clues()) is None


@pytest.mark.skipif(not (SHARED / "gold" / "seeds.json").exists(), reason="the real articles are not here")
def test_real_articles() -> None:
    gold = json.loads((SHARED / "gold" / "seeds.json").read_text(encoding="utf-8"))
    for entry in gold["articles"]:
        read = read_file(SHARED / "seeds" / entry["file"])
        found = stated(read) or infer(read, phrases_of(read), Clues())
        assert found is not None, entry["file"]
        assert entry["published"][0] <= iso(found.earliest) <= entry["true_published"] <= iso(found.latest) <= entry["published"][1], entry[
            "file"
        ]
        assert (found.basis is Basis.STATED) == entry["stated"]


@pytest.mark.skipif(not (SHARED / "gold" / "wikinews.json").exists(), reason="the real articles are not here")
def test_real_date_lines() -> None:
    gold = json.loads((SHARED / "gold" / "wikinews.json").read_text(encoding="utf-8"))
    wrong = []
    for entry in gold["articles"]:
        found = stated(read_file(SHARED / "gold" / "wikinews" / entry["file"]))
        if found is None or iso(found.earliest) != entry["true_published"] or found.earliest != found.latest:
            wrong.append(entry["file"])
    assert wrong == []


@pytest.mark.slow
def test_a_text_without_end_is_read_in_its_opening() -> None:
    """Ten thousand dates and more are not all weighed; the opening tells what it tells of a shorter text."""
    sentence = "The dam was closed in May 1993, and the mayor said on Friday that it would be opened by 1995. "
    short, long = (article((SpanKind.BODY, sentence * count)) for count in (900, 12_000))
    phrases = phrases_of(short)
    later = [replace(phrase, start=phrase.start + 10**6, end=phrase.end + 10**6) for phrase in phrases]
    assert infer(short, phrases, Clues()) == infer(long, [*phrases, *later], Clues())

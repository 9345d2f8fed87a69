"""What is shown and what is folded; the document shows exactly the article's words at the mapped positions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gui.reader.blocks import as_read, clean, slices
from gui.reader.document import draw
from gui.reader.marks import mark_at, marks_of, stops
from gui.reader.offsets import safe
from gui.theme import load_theme
from model.domain import Article, MarkedSpan, SpanKind
from tests.builders import article_of, sample_articles, sample_collection


def utf16(text: str) -> list[bytes]:
    raw = text.encode("utf-16-le")
    return [raw[i : i + 2] for i in range(0, len(raw), 2)]


def shown_at(drawn, start, end):
    units = utf16(drawn.document.toRawText().replace("\u2029", "\n"))
    return "".join(b"".join(units[a:b]).decode("utf-16-le") for a, b in drawn.offsets.ranges(start, end))


def test_slices_leave_out_the_inner_part_of_white_space():
    text = "one  two\n\n three"
    assert "".join(text[a:b] for a, b in slices(text, 0, len(text))) == "one two\nthree"


def test_clean_blocks_and_what_they_fold():
    article = sample_articles()[1]
    shown = clean(article)
    assert [block.kind for block in shown.blocks] == ["title", "row", "note", "note", "note", "body", "body", "body", "caption"]
    assert shown.folded == "1 line of page furniture folded"
    assert clean(sample_articles()[0]).folded == "2 repeated paragraphs and 2 lines of page furniture folded"


def test_an_article_without_marks_still_shows():
    bare = Article("folder/bare.txt", "Only words", "d")
    assert [block.kind for block in clean(bare).blocks] == ["title", "row", "body"]
    assert clean(bare).blocks[0].text == "bare.txt"
    assert len(as_read(Article("e.txt", "", "d")).blocks) == 2


@pytest.mark.parametrize("article", sample_articles(), ids=lambda article: article.path)
@pytest.mark.parametrize("way", [clean, as_read])
def test_every_mark_stands_where_its_words_are(qapp, article, way):
    drawn = draw(article.text, way(article), load_theme("light"))
    marks = marks_of(article.digest, sample_collection())
    assert marks
    for mark in marks:
        assert shown_at(drawn, mark.start, mark.end) == article.text[mark.start : mark.end]


def test_emoji_line_ends_and_misleading_marks_are_exact(qapp):
    text = "Title 😀\r\n\r\nThe 🦊\u202e fox\r\n  met the 𝔘nited 🐻 bears on Monday.\r\nMenu"
    end = text.index("Monday") + 7
    spans = (
        MarkedSpan(0, 7, SpanKind.TITLE), MarkedSpan(text.index("The"), end, SpanKind.BODY),
        MarkedSpan(text.index("Menu"), len(text), SpanKind.FURNITURE),
    )  # fmt: skip
    article = Article("fox.txt", text, "d", spans, "Title 😀")
    at = text.index("Monday")
    for way in (clean, as_read):
        drawn = draw(text, way(article), load_theme("dark"))
        assert shown_at(drawn, at, at + 6) == "Monday"
        assert shown_at(drawn, text.index("🐻"), text.index("🐻") + 1) == "🐻"
        assert "\u202e" not in drawn.document.toPlainText()
    whole = draw(text, as_read(article), load_theme("dark"))
    assert shown_at(whole, 0, len(text)) == safe(text)


def test_the_shortest_mark_is_meant_and_names_come_before_events():
    article = sample_articles()[0]
    marks = marks_of(article.digest, sample_collection())
    at = article.text.index("Ana Quiroga")
    assert mark_at(marks, at + 2).kind == "name"
    assert mark_at(marks, article.text.index("on Wednesday")).kind == "date"
    assert mark_at(marks, article.text.index("sat down")).kind == "event"
    assert mark_at(marks, article.text.index("winter snow")) is None
    assert all(mark.kind != "event" for mark in stops(marks))


def test_repeated_paragraphs_are_folded_and_kept_as_read(qapp):
    article = article_of("x.txt", [(SpanKind.BODY, "Said once."), (SpanKind.REPEAT, "Said once."), (SpanKind.FURNITURE, "Menu\nShare")])
    assert clean(article).folded == "1 repeated paragraph and 2 lines of page furniture folded"
    drawn = draw(article.text, as_read(article), load_theme("light"))
    assert drawn.document.toPlainText().strip() == article.text.strip()


def test_an_article_in_another_language_says_that_it_was_not_read() -> None:
    text = "Nichts Neues\n\nEs gibt nichts zu berichten."
    spans = (MarkedSpan(0, 12, SpanKind.TITLE), MarkedSpan(14, len(text), SpanKind.BODY))
    german = Article("a.txt", text, "d", spans, "Nichts Neues", language="de")
    for shown in (clean(german), as_read(german)):
        (notice,) = [block.text for block in shown.blocks if block.kind == "notice"]
        assert notice == "This article is in German; Hiatus reads English, so no events were taken from it."
    part = replace(german, language="en", spans=(spans[0], replace(spans[1], language="de")))
    assert clean(part).dimmed == as_read(part).dimmed == ((14, len(text)),)
    assert [block.text[:40] for block in clean(part).blocks if block.kind == "notice"] == ["1 paragraph of this article is in German"]
    assert not [block for block in clean(replace(german, language="en")).blocks if block.kind == "notice"]

"""Citations: what they say, and that odd signs cannot break their forms."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import day_number
from model.domain import Article, Basis, MarkedSpan, Publication, SpanKind
from model.export.citations import FORMS, bibtex, cite, csl_json, plain, sentence_around

TEXT = "Talks resume\n\nGen. A. B. Lee met Mr. Cho in the U.S. embassy on 5 May. “It went well!” he said. Nobody objected.\n\nMore"


def published(first: tuple[int, int, int], last: tuple[int, int, int], basis: Basis = Basis.STATED) -> Publication:
    return Publication(day_number(*first), day_number(*last), "", basis)


def article(**changes: object) -> Article:
    one, two = TEXT.index("\n\n"), TEXT.rindex("\n\n")
    ends = ((0, one, SpanKind.TITLE), (one + 2, two, SpanKind.BODY), (two + 2, len(TEXT), SpanKind.BODY))
    spans = tuple(MarkedSpan(*each) for each in ends)
    made = Article("news/talks.txt", TEXT, "d" * 64, spans, "Talks resume", "Example Daily", "By Ann Lee and Bo Chen")
    return replace(made, published=published((2015, 3, 7), (2015, 3, 7)), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("embassy", "Gen. A. B. Lee met Mr. Cho in the U.S. embassy on 5 May."),
        ("well", "“It went well!”"),
        ("objected", "Nobody objected."),
        ("Talks", "Talks resume"),
        ("More", "More"),
        ("May. “It", "Gen. A. B. Lee met Mr. Cho in the U.S. embassy on 5 May. “It went well!”"),
    ],
)
def test_the_sentence_around_some_words(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    begin, end = sentence_around(article(), start, start + len(words))
    assert TEXT[begin:end] == sentence


def test_a_text_without_marked_paragraphs() -> None:
    bare = Article("x", "One.\n\nTwo here\n\nThree", "d")
    at = bare.text.index("here")
    begin, end = sentence_around(bare, at, at + 4)
    assert bare.text[begin:end] == "Two here"
    for start, stop in ((3, 3), (-1, 2), (0, 99)):
        with pytest.raises(ValueError, match="no stretch"):
            sentence_around(bare, start, stop)


def test_plain_words() -> None:
    start = TEXT.index("Nobody")
    end = start + len("Nobody objected.")
    assert plain(article(), start, end) == (
        f"Ann Lee and Bo Chen, “Talks resume”, Example Daily, 7 Mar 2015: “Nobody objected.” (news/talks.txt, characters {start}–{end})"
    )
    bare = article(title="", source="", byline="")
    assert plain(replace(bare, published=None), start, end).startswith("“talks.txt”, n.d.: “Nobody")


@pytest.mark.parametrize(
    ("when", "words", "edtf", "year", "issued"),
    [
        (published((2015, 3, 7), (2015, 3, 7)), "7 Mar 2015", "2015-03-07", "2015", {"date-parts": [[2015, 3, 7]]}),
        (
            published((2023, 2, 5), (2023, 3, 5), Basis.INFERRED),
            "ca. 5 Feb – 5 Mar 2023", "2023-02-05~/2023-03-05~", "2023", {"date-parts": [[2023, 2, 5], [2023, 3, 5]], "circa": True},
        ),
        (published((2023, 2, 1), (2023, 2, 28)), "ca. Feb 2023", "2023-02~", "2023", {"date-parts": [[2023, 2]], "circa": True}),
        (published((2023, 1, 1), (2023, 12, 31)), "ca. 2023", "2023~", "2023", {"date-parts": [[2023]], "circa": True}),
        (
            published((2022, 12, 30), (2023, 1, 2), Basis.INFERRED),
            "ca. 30 Dec 2022 – 2 Jan 2023", "2022-12-30~/2023-01-02~", "ca. 2022--2023",
            {"date-parts": [[2022, 12, 30], [2023, 1, 2]], "circa": True},
        ),
        (published((-43, 3, 15), (-43, 3, 15)), "15 Mar 44 BCE", "-0043-03-15", "-43", {"date-parts": [[-43, 3, 15]]}),
        (published((2024, 5, 1), (2024, 5, 1), Basis.INFERRED), "ca. 1 May 2024", "2024-05-01~", "2024",
         {"date-parts": [[2024, 5, 1]], "circa": True}),
    ],
)  # fmt: skip
def test_how_surely_the_publication_date_is_known(when: Publication, words: str, edtf: str, year: str, issued: object) -> None:
    one = replace(article(), published=when)
    assert f", {words}: “" in plain(one, 0, 5)
    assert f"  date = {{{edtf}}},\n  year = {{{year}}},\n" in bibtex(one, 0, 5)
    (item,) = json.loads(csl_json(one, 0, 5))
    assert item["issued"] == issued
    assert (f"EDTF {edtf}" in item["note"]) == ("circa" in item["issued"])


def test_signs_that_tex_acts_on() -> None:
    odd = article(title=r"50% of $5 & #1_a {b} ~c^ \d", source="A & B", byline="")
    entry = bibtex(odd, 0, 5)
    assert (
        r"title = {{50\% of \$5 \& \#1\_a {\textbraceleft}b{\textbraceright} {\textasciitilde}c{\textasciicircum} {\textbackslash}d}},"
    ) in entry
    assert r"howpublished = {A \& B}," in entry
    assert "author" not in entry


def test_two_sentences_have_keys_of_their_own_and_a_title_without_letters_has_one_too() -> None:
    assert bibtex(article(), 0, 5).splitlines()[0] == "@misc{talksresume2015-0,"
    assert bibtex(article(), 9, 12).splitlines()[0] == "@misc{talksresume2015-9,"
    assert bibtex(article(title="中日対話"), 0, 5).splitlines()[0] == "@misc{article2015-0,"


def test_offsets_count_code_points() -> None:
    wide = Article("a.txt", "\U0001f600\U0001f600 Talks. End", "d")
    assert plain(wide, 3, 9).endswith("“Talks.” (a.txt, characters 3–9)")
    assert cite(wide, 4, 6, "plain").endswith("“\U0001f600\U0001f600 Talks.” (a.txt, characters 0–9)")


odd_words = st.text(alphabet=st.sampled_from("ab {}\\\"'%$#_&~^@,\n\t\u202e\x00é中\U0001f600“”"), max_size=30)


@given(odd_words, odd_words, odd_words, odd_words)
def test_no_words_break_a_form(title: str, source: str, byline: str, text: str) -> None:
    one = Article("p{a}th\\x.txt", f"x{text}", "d", title=title, source=source, byline=byline)
    entry = bibtex(one, 0, len(one.text))
    depth = 0
    for sign in entry:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0
    assert all(ord(sign) >= 32 or sign == "\n" for sign in entry)
    (item,) = json.loads(csl_json(one, 0, len(one.text)))
    assert item["title"]
    assert len(plain(one, 0, len(one.text)).splitlines()) == 1
    assert all(cite(one, 0, 1, form) for form in FORMS)

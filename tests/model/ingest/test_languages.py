"""Articles in other languages are told apart from English, and no English article is taken for anything else."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path

import pytest

from model.domain import Article
from model.ingest.languages import judge, sampled
from model.ingest.plain_text import article_of
from model.wording import language_names, unread_told, unread_words

with Path(__file__).with_name("languages.toml").open("rb") as file:
    DATA = tomllib.load(file)
SENTENCES: dict[str, list[str]] = DATA["sentences"]
ENGLISH: dict[str, list[str]] = DATA["english"]
LATIN = {code for code, said in SENTENCES.items() if ord(max(said[1])) < 0x250 or code == "vi"}
ENGLISH_TEXT = (
    "The two ministers met in Oslo on Monday.\n\n"
    "They agreed to open the border in May and to meet again before the end of the year, the ministry said.\n\n"
)


def article(text: str) -> Article:
    return article_of(Path("article.txt"), text, "utf-8")


def long_text(sentences: list[str], length: int, seed: int) -> str:
    """Sentences in any order until the text is so long; cut at a space where there is one."""
    chance, text = random.Random(seed), ""
    while len(text) < length:
        text += " ".join(chance.sample(sentences, len(sentences))) + " "
    return text[:length].rsplit(" ", 1)[0] if " " in text[: length - 1] else text[:length]


@pytest.mark.parametrize("length", [80, 200, 600, 2000])
@pytest.mark.parametrize("code", SENTENCES)
def test_a_text_in_another_language_is_told(code: str, length: int) -> None:
    for seed in range(3):
        text = long_text(SENTENCES[code], length, seed)
        assert article(text).language != "en", text


@pytest.mark.parametrize("code", SENTENCES)
def test_it_is_named_rightly(code: str) -> None:
    assert article("\n\n".join(SENTENCES[code])).language == code
    assert language_names()[code]


@pytest.mark.parametrize("code", [code for code in SENTENCES if code not in LATIN])
def test_another_script_is_told_by_a_few_words(code: str) -> None:
    assert article(SENTENCES[code][0]).language != "en"


@pytest.mark.parametrize("kind", ENGLISH)
def test_no_english_text_is_lost(kind: str) -> None:
    for text in ENGLISH[kind]:
        assert (article(text).language, judge(text)) in (("en", ""), ("en", "en")), text
    for length in (40, 160, 600, 2000):
        for seed in range(4):
            mixed = article(long_text(ENGLISH[kind], length, seed).replace(". ", ".\n"))
            assert mixed.language == "en", mixed.text
            assert not any(span.language for span in mixed.spans)


def test_a_quote_in_another_language_is_not_read_and_its_article_is() -> None:
    quote = "„Am 3. April 2019 haben wir uns in Wien getroffen und nichts erreicht, obwohl beide Seiten wollten.“"
    made = article(f"{ENGLISH_TEXT}{quote}\n\nHe spoke on Tuesday, a day after the meeting in Oslo had come to an end.\n")
    assert made.language == "en"
    assert [(made.text[s.start : s.end], s.language) for s in made.spans if s.language] == [(quote, "de")]
    assert unread_told(made) == (
        "1 paragraph of this article is in German; Hiatus reads English, so nothing was taken from there."
    )
    assert unread_words(made) == ""


def test_an_english_article_with_a_foreign_headline_is_read() -> None:
    made = article(f"Die Gespräche werden im Mai nach langer Pause wieder aufgenommen\n\n{ENGLISH_TEXT}")
    assert made.language == "en"
    assert [span.language for span in made.spans] == ["de", "", ""]


def test_a_short_line_goes_with_its_article() -> None:
    body = "\n\n".join(SENTENCES["de"][1:])
    made = article(f"Bayern München siegt\n\n{body}\n\nBerlin, 3. April 2019\n")
    assert made.language == "de"
    assert unread_told(made) == "This article is in German; Hiatus reads English, so no events were taken from it."
    assert unread_words(made) == "in German, not read"


def test_half_of_each_is_read_where_it_is_english() -> None:
    made = article(f"{ENGLISH_TEXT}{SENTENCES['fr'][2]}\n\n{SENTENCES['fr'][1]}\n")
    assert made.language == "en"
    assert [span.language for span in made.spans][-2:] == ["fr", "fr"]


@pytest.mark.parametrize("text", ["1 2 3\n4 5 6\n", "12.3 % 45 €\n\n— * —\n", "🎉🎉🎉 !!!", "2023-02-05"])
def test_a_text_without_letters_has_no_language(text: str) -> None:
    made = article(text)
    assert made.language == "zxx"
    assert unread_told(made) == "This article holds no words, so no events were taken from it."
    assert unread_words(made) == "no words to read"


def test_a_language_nobody_knows_is_called_another() -> None:
    assert article("ᚠᛇᚻ ᛒᛦᚦ ᚠᚱᚩᚠᚢᚱ ᚠᛁᚱᚪ ᚷᛖᚻᚹᛦᛚᚳᚢᛗ ᛋᚳᛖᚪᛚ ᚦᛖᚪᚻ ᛗᚪᚾᚾᚪ ᚷᛖᚻᚹᛦᛚᚳ").language != "en"
    other = Article("a.txt", "", "", language="und")
    assert unread_told(other).startswith("This article is in another language; Hiatus reads English")


def test_a_long_text_is_judged_by_parts_of_it() -> None:
    assert len(sampled("x" * 5_000_000)) < 3000
    assert sampled("abc") == "abc"

"""Texts nobody would call an article: read in time that grows with their length, nothing lost, nothing misread."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.domain import Article
from model.extract.phrases import find_phrases
from model.ingest.encoding import Undecodable, decode
from model.ingest.errors import ReadError
from model.ingest.plain_text import article_of, read
from model.storable import storable
from tests.growth import too_much

PROSE = "The minister met the envoy in Oslo on Monday, 3 May 2015, and both agreed to go on, he said. "
KINDS = {
    "one line": PROSE,
    "lines": PROSE + "\n",
    "the the": "the ",
    "on on on": "on on on ",
    "1/1/1/1": "1/1/",
    "January January": "January ",
    "a long word": "b",
    "words of 100,000 letters": "b" * 100_000 + " ",
    "brackets": "((“",
    "quotes closed": "”)",
    "short lines": "a\n",
    "dates": "3 May 2015\n",
    "date lines": "OSLO, May 3 (Reuters) - \n",
    "bylines": "By Ann Lee\n",
    "bylines in one line": "By Ann ",
    "empty lines": "\n",
    "spaces": " \t",
    "emoji": "\U0001f389",
    "han": "中",
    "combining marks": "\u0301",
    "no width": "\u200b",
    "from right to left": "\u202eabc ",
    "labels": "Published: ",
    "pipes": "a | ",
    "numbers": "1,",
    "sources": "(via N ",
}  # fmt: skip


def article(text: str) -> Article:
    return article_of(Path("odd.txt"), f"Begin\n{text}\nend.", "utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_reading_takes_time_in_proportion(kind: str) -> None:
    run = KINDS[kind]
    texts = {length: run * (length // len(run) + 1) for length in (150_000, 600_000)}
    assert not too_much(lambda length: article(texts[length]), *texts, times=8)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [kind for kind in KINDS if len(KINDS[kind]) < 200])
def test_finding_dates_takes_time_in_proportion(kind: str) -> None:
    run = KINDS[kind]
    texts = {length: (run * (length // len(run) + 1))[:length] for length in (15_000, 60_000)}
    assert not too_much(lambda length: find_phrases(texts[length]), *texts, times=8)


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_is_written_lies_in_one_span(kind: str) -> None:
    made = article(KINDS[kind] * (3000 // len(KINDS[kind]) + 1))
    at = 0
    for span in made.spans:
        assert not made.text[at : span.start].strip()
        assert made.text[span.start : span.end].strip()
        at = span.end
    assert not made.text[at:].strip()


@pytest.mark.slow
def test_ten_thousand_date_phrases_are_found() -> None:
    text = "".join(f"On {day % 28 + 1} May {1900 + day % 120} they met. " for day in range(10_000))
    found = find_phrases(text)
    assert len(found) == 10_000
    assert all(text[phrase.start : phrase.end] == phrase.text for phrase in found)


@pytest.mark.parametrize("text", ["\x00" * 50, "a\x00b", "\x01\x02\x03" * 20, "\u200b\u200b", "\ufeff", " \n\t "])
def test_what_is_no_text_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ReadError) as raised:
        article_of(Path("odd.txt"), text, "utf-8")
    assert raised.value.sentence.startswith("“odd.txt” holds ")


def test_marks_that_reorder_text_stay_in_the_text_and_out_of_the_names() -> None:
    title = "The \u202eyrtnuoc\u202c and \u2067its\u2069 river\x07 rise again"
    made = article_of(Path("a.txt"), f"{title}\n\nBy Ann Lee\n\n{PROSE * 2}", "utf-8")
    assert "\u202e" in made.text
    assert made.title == "The yrtnuoc and its river rise again"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("“Yes”, he said. The café".encode() + b" of Andr\xe9 \x96 closed", "“Yes”, he said. The café of André – closed"),
        ("“Yes” and ”".encode()[:-1], "“Yes” and \ufffd"),
    ],
)
def test_utf_8_with_strange_bytes_in_it_is_read_as_such(data: bytes, text: str) -> None:
    padded = b"The talks went on for two days and ended well. " * 4 + data
    assert decode(padded) == ("The talks went on for two days and ended well. " * 4 + text, "utf-8")


@pytest.mark.parametrize("name", ["cp1252", "cp1250", "cp1251", "shift_jis", "gb18030", "euc_kr", "big5"])
def test_older_encodings_are_not_taken_for_it(name: str) -> None:
    texts = {
        "cp1251": "Переговоры продолжились в среду в Москве, сообщил представитель министерства. ",
        "shift_jis": "協議は水曜日に東京で続けられたと外務省の報道官が述べた。",
        "gb18030": "会谈星期三在北京继续进行，外交部发言人说。",
        "euc_kr": "회담은 수요일 서울에서 계속되었다고 대변인이 말했다. ",
        "big5": "會談星期三在台北繼續進行，外交部發言人說。",
        "cp1250": "Rozmowy były kontynuowane w środę w Warszawie, powiedział rzecznik, choć wiele spraw pozostaje otwartych. ",
        "cp1252": "Les négociations ont été reprises à Genève, a déclaré le ministre “très satisfait” après la réunion. ",
    }
    data = (texts[name] * 6).encode(name)
    try:
        text, encoding = decode(data)
    except Undecodable:
        pytest.fail("not read at all")
    assert encoding != "utf-8"
    assert "\ufffd" not in text


def test_a_file_whose_name_is_no_text_is_read_and_told(tmp_path: Path) -> None:
    try:
        path = tmp_path / "caf\udce9.txt"
        path.write_text(PROSE, encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    made = read(path)
    assert made.path.endswith("caf\ufffd.txt")
    assert storable("\ud83dx\udce9") == "\ufffdx\ufffd"
    path.write_bytes(b"%PDF")
    with pytest.raises(ReadError) as raised:
        read(path)
    assert (raised.value.path, raised.value.sentence[:14]) == (made.path, "“caf\ufffd.txt” is ")

"""Reading plain text: every encoding gives the text as it was, every bad file a sentence."""

from __future__ import annotations

import hashlib
import os
import sys
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.domain import SpanKind
from model.ingest import plain_text
from model.ingest.encoding import Undecodable, decode
from model.ingest.errors import ReadError
from model.ingest.plain_text import LIMIT, read, sniff

ENGLISH = "Ministers “met” in Zürich – the café was closed.\r\nThey paid €20 each, and the ministers’ aides paid for the rest of it.\r\n"
JAPANESE = (
    "日本と中国の外務・防衛当局者による安全保障対話が水曜日、東京で行われた。"
    "両国の対話は四年ぶりである。\n会合では台湾情勢についても意見を交わした。\n"
) * 4
CHINESE = (
    "中国和日本外交防务部门官员星期三在东京举行安全对话，这是四年来的首次。\n"
    "双方就台湾问题和地区局势交换了意见，并同意保持沟通。\n"
) * 4
RUSSIAN = "Министры иностранных дел двух стран встретились в среду в Москве и договорились возобновить диалог после четырёх лет.\n" * 4
KOREAN = "한국과 일본 외교장관이 수요일 서울에서 만나 안보 대화를 재개하기로 합의했다. 양국의 대화는 사년 만이다.\n" * 4


def write(folder: Path, data: bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(("text", "encoding"), [
    (ENGLISH, "utf-8"), (ENGLISH, "utf-8-sig"), (ENGLISH, "utf-16"), (ENGLISH, "utf-32"), (ENGLISH, "utf-16-le"), (ENGLISH, "utf-16-be"),
    (ENGLISH, "utf-32-le"), (ENGLISH, "utf-32-be"), (ENGLISH, "cp1252"), (JAPANESE, "shift_jis"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp"),
    (JAPANESE, "utf-8"), (CHINESE, "gb18030"), (RUSSIAN, "cp1251"), (KOREAN, "euc_kr"), (KOREAN, "utf-16"),
])
def test_encodings(tmp_path: Path, text: str, encoding: str) -> None:
    article = read(write(tmp_path, text.encode(encoding)))
    assert article.text == text
    assert article.digest == hashlib.sha256(text.encode()).hexdigest()
    assert article.text.encode(article.encoding).decode(article.encoding) == text


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1))
def test_utf8_is_read_as_written(text: str) -> None:
    assert decode(text.encode("utf-8-sig"))[0] == text
    assert decode(text.encode("utf-16"))[0] == text


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_text_without_surrogates_or_a_sentence(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except Undecodable:
        return
    assert not any("\ud800" <= ch <= "\udfff" for ch in text)
    assert encoding


def test_nothing_is_changed_in_the_text(tmp_path: Path) -> None:
    text = "\n  Title of the day \r\n\r\nBody\tstands here,\u00a0\u200band \x0c more.\r\r\n \U0001f600"
    article = read(write(tmp_path, text.encode()))
    assert article.text == text
    assert article.published is None
    assert [article.text[s.start : s.end] for s in article.spans if s.kind is SpanKind.TITLE] == ["Title of the day"]


def test_without_a_title_the_file_s_name_is_used(tmp_path: Path) -> None:
    line = "The road " + "that leads along the river and the railway " * 7 + "was closed on Monday.\n"
    assert read(write(tmp_path, line.encode(), "closed road.txt")).title == "closed road"


BAD = {
    "empty": (b"", "empty"),
    "white space": (b" \n\t\r\n  ", "white space"),
    "only a mark": (b"\xef\xbb\xbf", "white space"),
    "binary": (bytes(range(256)) * 20, "binary"),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
    "ZIP": (b"PK\x03\x04\x14\x00\x00\x00", "ZIP"),
    "PNG": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG"),
    "JPEG": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
    "gzip": (b"\x1f\x8b\x08\x00\x00", "gzip"),
    "rich text": (b"{\\rtf1\\ansi Hello}", "rich text"),
    "broken UTF-16": (b"\xff\xfea\x00\x00\xdcb\x00", "UTF-16"),
    "odd UTF-16": (b"\xff\xfea\x00b", "UTF-16"),
    "control characters": (b"abc\x01\x02\x03\x04\x05\x06\x07" * 20, "binary"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_give_a_sentence(tmp_path: Path, name: str) -> None:
    data, word = BAD[name]
    path = write(tmp_path, data, "my article.txt")
    with pytest.raises(ReadError) as caught:
        read(path)
    assert caught.value.path == str(path)
    assert "“my article.txt”" in str(caught.value)
    assert word in str(caught.value)
    assert str(caught.value).count(".") >= 2  # what is wrong, and what to do
    assert str(caught.value).endswith(".")


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    tracemalloc.start()
    try:
        with pytest.raises(ReadError, match=r"100 MB; an article may have 20 MB"):
            read(path)
        assert tracemalloc.get_traced_memory()[1] < 10 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_a_file_that_grows_while_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, b"a" * 5000)
    monkeypatch.setattr(plain_text, "LIMIT", 4000)
    monkeypatch.setattr(plain_text, "_demand_regular", lambda *_state: None)
    with pytest.raises(ReadError, match="MB"):
        read(path)
    assert LIMIT == 20 * 1024 * 1024


def test_vanished_folder_and_name_with_nul(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="not there any more"):
        read(tmp_path / "gone.txt")
    with pytest.raises(ReadError, match="is a folder"):
        read(tmp_path)
    with pytest.raises(ReadError, match="file name"):
        read(Path("a\x00b.txt"))


@pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and permissions are other there")
def test_links_pipes_devices_and_permissions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    for name, words in (("broken.txt", "link to a file that is not there"), ("loop.txt", "leads back to itself"), ("pipe.txt", "pipe")):
        with pytest.raises(ReadError, match=words):
            read(tmp_path / name)
    with pytest.raises(ReadError, match="device"):
        read(Path("/dev/zero"))

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path, b"text")
    monkeypatch.setattr(os, "open", denied)
    with pytest.raises(ReadError, match="permission is denied"):
        read(path)


def test_sniff() -> None:
    assert sniff(b"Hello")
    assert sniff("Hello".encode("utf-16"))
    assert sniff("Hello there".encode("utf-16-le"))
    assert sniff(b"MZ is the name of the band.")
    assert not sniff(b"%PDF-1.4")
    assert not sniff(b"ab\x00c")
    assert sniff(("한국과 일본 외교장관이 서울에서 만나 " * 5).encode("utf-16-le"))

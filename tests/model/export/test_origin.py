"""What a picture holds of where it came from: put in and found again, in every form; and what is said where there is nothing."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import day_number
from model.domain import Collection
from model.export.origin import KEYWORD, NAMESPACE, Origin, OriginError, held, origin_json, part_of, with_text
from model.export.to_json import to_json
from tests.builders import sample_collection
from tests.growth import too_much


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


PNG = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(b"\0\0"))
PNG += chunk(b"IEND", b"")


def said(events: int = 5) -> str:
    collection = sample_collection()
    part = part_of(collection, collection.events[:events])
    return origin_json(Origin("Talks", "1.0", "kinds: meeting"), part, (day_number(2010), day_number(2015, 12, 31)), "series")


def test_what_is_put_into_a_png_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(with_text(PNG, {"Title": "Ä", KEYWORD: said()}))
    found = held(path)
    assert found.origin == Origin("Talks", "1.0", "kinds: meeting")
    assert (found.first, found.last, found.lanes) == ("2010-01-01", "2015-12-31", "series")
    assert len(found.events) == 5
    again = json.loads(found.json())
    assert again["format"] == "hiatus-timeline"
    assert again["events"] == json.loads(to_json(sample_collection()))["events"][:5]


def test_what_stands_in_an_svg_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    words = f'<metadata><picture xmlns="{NAMESPACE}">{escape(said())}</picture></metadata>'
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg">{words}</svg>', encoding="utf-8")
    assert len(held(path).events) == 5


@given(st.dictionaries(st.sampled_from(["Title", "Author", KEYWORD]), st.text(st.characters(exclude_categories=["Cs"]))))
def test_every_text_gets_into_a_png_and_the_rest_of_it_stays(texts: dict[str, str]) -> None:
    made = with_text(PNG, texts)
    place, found = 8, {}
    while place < len(made):
        length, name = struct.unpack_from(">I4s", made, place)
        body = made[place + 8 : place + 8 + length]
        assert struct.unpack_from(">I", made, place + 8 + length)[0] == zlib.crc32(name + body)
        if name == b"iTXt":
            keyword, rest = body.split(b"\0", 1)
            found[keyword.decode()] = zlib.decompress(rest[4:]).decode()
        place += 12 + length
    assert found == texts
    assert made.endswith(chunk(b"IEND", b""))


def test_only_what_is_shown_goes_along() -> None:
    collection = sample_collection()
    one = next(event for event in collection.events if event.series and event.mentions)
    part = part_of(collection, [one])
    assert [event.key for event in part.events] == [one.key]
    assert {article.digest for article in part.articles} >= {mention.article for mention in one.mentions}
    assert [series.key for series in part.series] == [one.series]
    assert part.series[0].rounds in ((one.key,), ())
    assert all(gap.before in ("", one.key) and gap.after in ("", one.key) for gap in part.series[0].hiatuses)
    assert part_of(collection, []) == replace(Collection(), failures=())


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.png", PNG, "holds no data of Hiatus"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "holds no data of Hiatus"),
        ("a.pdf", b"%PDF-1.4\n", "holds no data of Hiatus"),
        ("a.jpg", b"", "holds no data of Hiatus"),
        ("a.svg", b"<svg", "damaged"),
        ("a.png", with_text(PNG, {KEYWORD: '{"format": "hiatus-picture", "version": 1, "data": '}), "damaged"),
        ("a.png", with_text(PNG, {KEYWORD: '{"format": "other"}'}), "holds no data of Hiatus"),
        ("a.png", with_text(PNG, {KEYWORD: '{"format": "hiatus-picture", "version": 2, "data": {}}'}), "newer Hiatus"),
        ("a.png", PNG[:30], "holds no data|damaged"),
    ],
)
def test_a_picture_that_holds_nothing_says_so(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(OriginError, match=words):
        held(path)


def test_a_picture_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(OriginError, match="cannot be read: No such file"):
        held(tmp_path / "absent.png")


@given(st.binary(max_size=400))
def test_no_bytes_break_it(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    for ending, head in ((".png", PNG[:33]), (".svg", b""), (".pdf", b"%PDF /EF <</F 3 0 R>>\n3 0 obj<</Filter/FlateDecode>>stream\n")):
        path = folder / f"a{ending}"
        path.write_bytes(head + content)
        with pytest.raises(OriginError):
            held(path)


def test_what_swells_beyond_all_measure_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("model.export.origin.LARGEST_HELD", 1000)
    path = tmp_path / "a.png"
    path.write_bytes(with_text(PNG, {KEYWORD: "0" * 100_000}))
    with pytest.raises(OriginError, match="damaged"):
        held(path)


def test_a_document_of_many_attachments_is_looked_through_once(tmp_path: Path) -> None:
    def look(count: int) -> None:
        path = tmp_path / f"{count}.pdf"
        if not path.exists():
            path.write_bytes(b"%PDF\n" + b"".join(b"/EF<</F %d 0 R>>\n%d 0 obj<<>>\n" % (number, number) for number in range(count)))
        with pytest.raises(OriginError, match="holds no data"):
            held(path)

    assert not too_much(look, 10_000, 80_000, times=24), "looking anew for each took minutes"


def test_half_a_letter_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(with_text(PNG, {KEYWORD: '{"format": "hiatus-picture", "version": 1, "data": {"a": "\\ud800"}}'}))
    with pytest.raises(OriginError, match="damaged"):
        held(path)

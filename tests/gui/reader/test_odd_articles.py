"""Offsets hold for every code point: what stands at a mention's place in the text, the store, the JSON and the reader is the mention.

Emoji, letters beyond the basic plane, combining marks, marks without width, marks that reorder text, control characters and odd
blanks are strewn over an article at random; the whole path is gone, from the file to the drawn document.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.reader.blocks import as_read, clean
from gui.reader.document import draw
from gui.reader.marks import Mark
from gui.reader.offsets import safe
from gui.reader.text_view import TextView
from gui.theme import load_theme
from model.domain import Article, Collection
from model.export.to_json import to_json
from model.ingest.plain_text import article_of
from model.loading import load
from model.store.store import Store
from tests.growth import too_much

STREWN = {
    "emoji": ["\U0001f600", "\U0001f1ef\U0001f1f5", "\U0001f469\u200d\U0001f469\u200d\U0001f467"],
    "beyond the basic plane": ["\U00020bb7", "\U00020000\U00020001", "\U0001d400"],
    "combining": ["e\u0301", "\u0301", "\u0323\u0307"],
    "without width": ["\u200b", "\u200d", "\u2060", "\ufeff"],
    "reordering": ["\u202e", "\u202c", "\u2067", "\u2069", "\u200f", "\u05d0\u05d1"],
    "control": ["\x07", "\x1b[31m", "\x0b", "\x0c", "\x85", "\u2028", "\x01"],
    "blanks": ["\u00a0", "\u202f", "\u3000", "\t", " \r\n"],
    "brackets": ["((((", "“““", "…", ")]”", "’’"],
}  # fmt: skip
ARTICLE = """Chile and Peru resume harbour talks in Lima

LIMA, March 5, 2024 (Reuters) - Foreign ministers of Chile and Peru met in Lima on Monday for the first time since January 2019, the
ministry said.

The two sides signed an agreement on May 3, 2023, after talks were suspended in June 2020. Ana Torres, the foreign minister, will visit
Santiago next month.

The last round was held in Santiago on 12 April 2018, and officials said on Tuesday that they hope to meet again in the autumn.
"""


def strewn(kind: str, seed: int) -> str:
    chance, made = random.Random(f"{kind} {seed}"), []
    for word in ARTICLE.split(" "):
        odd = chance.choice(STREWN[kind])
        made.append(chance.choice([word + odd, odd + word, f"{word} {odd}"]) if chance.random() < 0.25 else word)
    return " ".join(made)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("odd")
    for kind in STREWN:
        for seed in range(3):
            (folder / f"{kind} {seed}.txt").write_bytes(strewn(kind, seed).encode())
    path = folder / "odd.hiatus"
    for _ in load(path, [folder]):
        pass
    return path


@pytest.fixture(scope="module")
def articles(project: Path) -> dict[str, Article]:
    with Store.open(project) as store:
        return {article.digest: article for article in store.full_articles()}


@pytest.fixture(scope="module")
def collection(project: Path) -> Collection:
    with Store.open(project) as store:
        return store.collection()


@pytest.mark.slow
def test_the_text_is_kept_and_every_mention_stands_where_it_says(collection: Collection, articles: dict[str, Article]) -> None:
    for article in articles.values():
        kind, seed = Path(article.path).stem.rsplit(" ", 1)
        assert article.text == strewn(kind, int(seed))
        assert article.language == "en"
    count = 0
    for event in collection.events:
        for mention in event.mentions:
            text = articles[mention.article].text
            spans = [mention, mention.date_phrase, mention.place, *(span for span, _ in mention.names)]
            for span in filter(None, spans):
                assert text[span.start : span.end] == span.text
                count += 1
    assert count > 200


@pytest.mark.slow
def test_the_json_says_the_same(collection: Collection, articles: dict[str, Article]) -> None:
    document = json.loads(to_json(collection))
    for event in document["events"]:
        assert not set(event["title"]) & set("\u202e\u2067\u202c\u2069\x07\x1b\n\u2028")
        for mention in event["mentions"]:
            text = articles[mention["article"]].text
            for span in filter(None, (mention, mention["date_phrase"], mention["place"])):
                assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.slow
def test_the_reader_marks_exactly_those_words(collection: Collection, articles: dict[str, Article], qapp: object) -> None:
    theme = load_theme("light")
    for article in articles.values():
        for shown in (clean(article), as_read(article)):
            drawn = draw(article.text, shown, theme)
            units = drawn.document.toPlainText().encode("utf-16-le", "surrogatepass")
            for event in collection.events:
                for mention in event.mentions:
                    ranges = drawn.offsets.ranges(mention.start, mention.end) if mention.article == article.digest else []
                    marked = b"".join(units[2 * a : 2 * b] for a, b in ranges).decode("utf-16-le", "surrogatepass")
                    if ranges:
                        assert "".join(marked.split()) == "".join(safe(mention.text).split())
            drawn.document.deleteLater()


@pytest.mark.slow
@pytest.mark.parametrize(("piece", "end", "most"), [("x", " end", 100_000), ("It fell. ", "", 8000), ("on on on ", "", 8000)])
def test_a_paragraph_of_thousands_of_lines_is_shown_at_once(piece: str, end: str, most: int, qtbot: QtBot) -> None:
    theme = load_theme("light")

    def show(count: int) -> None:
        article = article_of(Path("long.txt"), f"Begin of it all.\n{piece * count}{end}", "utf-8")
        marks = [Mark(at, at + 4, "date", "", 0) for at in range(20, count * len(piece) * 3 // 5, 40)]
        view = TextView()
        qtbot.addWidget(view)
        view.resize(450, 900)
        view.show_article(draw(article.text, clean(article), theme, view), marks, {}, theme)
        view.show()
        qtbot.waitExposed(view)
        view.grab()

    assert not too_much(show, most // 8, most, times=24)


@pytest.mark.parametrize("odd", ["\U0001f600" * 600, "\U00020bb7 " * 600, "e\u0301" * 600])
def test_marks_are_painted_where_letters_take_two_units(odd: str, qtbot: QtBot) -> None:
    article = article_of(Path("odd.txt"), f"Begin of it all.\n{odd} It fell on Monday, they said in Oslo.", "utf-8")
    view, theme = TextView(), load_theme("light")
    qtbot.addWidget(view)
    view.resize(450, 900)
    at = article.text.index("Monday")
    marks = [Mark(17, len(article.text), "event", "e", 0), Mark(at, at + 6, "date", "e", 0)]
    view.show_article(draw(article.text, clean(article), theme, view), marks, {}, theme)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    (rect,) = view.rects_of(at, at + 6)
    assert 20 < rect.width() < 120
    assert rect.top() > view.rects_of(17, 18)[0].top()

"""SVG: every part named, every event with a title and a description, links between events and notes, nothing that XML cannot hold."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gui.image_export import render
from gui.image_export.svg import clean, name_of
from model.export.origin import NAMESPACE, Origin, held
from tests.builders import sample_collection

pytestmark = pytest.mark.usefixtures("qapp")
SVG = "{http://www.w3.org/2000/svg}"


def drawn(path: Path, **options: Any) -> ElementTree.Element:
    render(sample_collection(), path, **{"origin": Origin("Talks", "1.0", ""), **options})
    return ElementTree.fromstring(path.read_bytes())


def of_kind(root: ElementTree.Element, kind: str) -> list[ElementTree.Element]:
    return [one for one in root.iter() if one.get("class") == kind]


def test_lanes_and_events_are_groups_with_names(tmp_path: Path) -> None:
    root = drawn(tmp_path / "a.svg")
    collection = sample_collection()
    names = [lane.findtext(f"{SVG}title") for lane in of_kind(root, "lane")]
    assert "Flood liaison mechanism" in names
    events = {one.get("id"): one for one in of_kind(root, "event")}
    dated = [event for event in collection.events if event.when is not None]
    assert len(events) == len(dated)
    for event in dated:
        group = events[name_of(f"event-{event.key}")]
        assert group.get("role") == "img"
        assert event.title in (group.findtext(f"{SVG}title") or "")
        assert event.status.value in (group.findtext(f"{SVG}desc") or "")
        assert any(child.tag in (f"{SVG}rect", f"{SVG}path") for child in group)


def test_ids_are_told_apart(tmp_path: Path) -> None:
    root = drawn(tmp_path / "a.svg", lanes="participant", footnotes=True)  # an event stands in several lanes
    count = Counter(one.get("id") for one in root.iter() if one.get("id"))
    assert [name for name, times in count.items() if times > 1] == []


def test_the_whole_is_named(tmp_path: Path) -> None:
    root = drawn(tmp_path / "a.svg")
    by_id = {one.get("id"): one for one in root.iter()}
    assert by_id[root.get("aria-labelledby")].text == "Chile–Argentina water dialogue · Leaders and ministers"
    assert "40 events" in (by_id[root.get("aria-describedby")].text or "")
    assert by_id["legend"].get("role") == "group"


def test_events_lead_to_notes_and_notes_back(tmp_path: Path) -> None:
    root = drawn(tmp_path / "a.svg", footnotes=True)
    ids = {one.get("id") for one in root.iter()}
    links = [one.get("href") or "" for one in root.iter(f"{SVG}a")]
    assert len(links) > 70
    inside = [link for link in links if link.startswith("#")]
    assert {link[1:] for link in inside} <= ids, "an event that is not drawn is not led to"


def test_a_picture_without_ground_has_none(tmp_path: Path) -> None:
    root = drawn(tmp_path / "a.svg", transparent=True, title="")
    width = root.get("viewBox", "").split()[2]
    assert [one for one in root.iter(f"{SVG}rect") if one.get("width") == width] == []


def test_its_data_are_in_it_where_wished(tmp_path: Path) -> None:
    root = drawn(tmp_path / "a.svg", start=14610)  # 2010-01-01
    assert root.find(f"{SVG}metadata/{{{NAMESPACE}}}picture") is not None
    found = held(tmp_path / "a.svg")
    assert found.first == "2010-01-01"
    assert len(found.events) < 40
    assert drawn(tmp_path / "a.svg", embed=False).find(f"{SVG}metadata") is None


def test_words_that_xml_cannot_hold_do_not_break_it(tmp_path: Path) -> None:
    collection = sample_collection()
    odd = replace(collection.events[0], title="bad \x00\x0b \uffff <&> “]]>”")
    render(replace(collection, events=(odd, *collection.events[1:])), tmp_path / "a.svg", footnotes=True, origin=Origin())
    assert ElementTree.fromstring((tmp_path / "a.svg").read_bytes()) is not None
    assert clean("a\x00b") == "a\ufffdb"


BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="needs Chromium")
@pytest.mark.parametrize("theme", ["light", "print"])
def test_a_browser_shows_what_the_program_draws(tmp_path: Path, theme: str) -> None:
    for ending in (".svg", ".png"):
        render(sample_collection(), tmp_path / f"a{ending}", theme=theme, footnotes=True)
    own = QImage(str(tmp_path / "a.png"))
    size = f"--window-size={own.width()},{own.height()}"
    shot = f"--screenshot={tmp_path / 'shot.png'}"
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={tmp_path / 'browser'}", size, shot]
    subprocess.run([str(BROWSER), *flags, (tmp_path / "a.svg").as_uri()], check=True, capture_output=True, timeout=120)
    there = QImage(str(tmp_path / "shot.png"))
    assert there.size() == own.size()
    off = np.abs(halved(own) - halved(there)).max(axis=2) > 90
    assert off.mean() < 0.01, "letters may be set a little otherwise, and in another font where this one is not installed"


def halved(image: QImage) -> Any:
    """The pixels at half the size, as numbers."""
    wide, high = image.width() // 2, image.height() // 2
    smaller = image.convertToFormat(QImage.Format.Format_RGB32).scaled(wide, high, mode=Qt.TransformationMode.SmoothTransformation)
    return np.array(smaller.constBits()).reshape(high, wide, 4)[:, :, :3].astype(int)


@pytest.mark.parametrize(("words", "name"), [("event-own:1", "event-own-1"), ("ä ö", "x"), ("lane-a/b c", "lane-a-b-c")])
def test_names_are_plain(words: str, name: str) -> None:
    assert name_of(words) == name


def test_text_grows_with_everything(tmp_path: Path) -> None:
    plain, large = drawn(tmp_path / "a.svg", width=1200), drawn(tmp_path / "b.svg", width=1200, text_size=150)
    assert plain.get("width") == large.get("width") == "1200"
    assert float(large.get("viewBox", "").split()[2]) == 800

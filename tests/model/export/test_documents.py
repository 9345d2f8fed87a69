"""The exports for other programs and for readers: web page, Markdown, iCalendar, TimelineJS, GraphML."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import icalendar
import pytest

from model.dates import DateSpan, iso
from model.domain import Collection, Status
from model.export.registry import EXPORTERS, Exporter, exporter_for
from model.export.to_graphml import NAMESPACE
from tests.builders import sample_collection
from tests.contracts import ExporterContract

NASTY = 'He said "no", <b>never</b> & *left*; [x](y) $title — 🎈'


@pytest.fixture(name="collection")
def _collection() -> Collection:
    return sample_collection()


def of(ending: str) -> Exporter:
    return next(exporter for exporter in EXPORTERS if exporter.ending == ending)


def titled(collection: Collection, title: str) -> Collection:
    return replace(collection, events=(replace(collection.events[0], title=title), *collection.events[1:]))


class Page(HTMLParser):
    """The tags of a page and the text in those of class "title"."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(content.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


class TestHtml(ExporterContract):
    exporter = of(".html")

    def events(self, content: bytes) -> int:
        return sum(tag == "article" for tag, _ in Page(content).tags)

    def test_every_tag_is_closed_and_signs_are_only_text(self, collection: Collection) -> None:
        page = Page(self.exporter.make(titled(collection, NASTY)))
        assert not page.open
        assert NASTY in page.words
        assert not any(tag == "b" for tag, _ in page.tags)

    def test_nothing_is_loaded_from_anywhere(self, collection: Collection) -> None:
        page = Page(self.exporter.make(collection))
        assert not [tag for tag, _ in page.tags if tag in ("link", "img", "iframe", "object")]
        led_to = [about[name] or "" for _, about in page.tags for name in ("src", "href") if name in about]
        assert all(address.startswith("#") for address in led_to)
        assert any("default-src 'none'" in (about.get("content") or "") for _, about in page.tags)

    def test_each_bar_leads_to_a_year_that_is_there(self, collection: Collection) -> None:
        page = Page(self.exporter.make(collection))
        there = {about.get("id") for _, about in page.tags}
        bars = {(about["href"] or "").removeprefix("#") for tag, about in page.tags if tag == "a"}
        assert bars
        assert bars <= there

    @pytest.mark.slow
    def test_a_browser_finds_words_and_shows_the_rest_no_more(self, collection: Collection, tmp_path: Path) -> None:
        browser = shutil.which("chromium") or shutil.which("google-chrome")
        if browser is None:
            pytest.skip("no Chromium here")
        title = collection.events[0].title
        script = f"<script>words.value = {json.dumps(title)}; words.dispatchEvent(new Event('input'));</script></body>"
        path = tmp_path / "page.html"
        path.write_text(self.exporter.make(collection).decode().replace("</body>", script), encoding="utf-8")
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", path.as_uri()]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
        shown = re.search(r'<output id="shown"[^>]*>(\d+) of (\d+) shown', done.stdout)
        assert shown
        assert 1 <= int(shown.group(1)) < int(shown.group(2)) == len(collection.events)


class TestMarkdown(ExporterContract):
    exporter = of(".md")

    def events(self, content: bytes) -> int:
        report = content.decode().split("\n## ")
        return sum(len(re.findall(r"(?m)^- \*\*", part)) for part in report if not part.startswith("Series\n"))

    def test_each_note_has_its_sentence_with_where_it_stands(self, collection: Collection) -> None:
        text = self.exporter.make(collection).decode()
        body, notes = set(re.findall(r"\[\^(\d+)\](?!:)", text)), set(re.findall(r"(?m)^\[\^(\d+)\]:", text))
        assert body == notes
        assert len(notes) == sum(len(event.mentions) for event in collection.events)
        mention = collection.events[0].mentions[0]
        assert f"characters {mention.start} to {mention.end}" in text

    def test_signs_stand_for_themselves(self, collection: Collection) -> None:
        assert r"\<b\>never\</b\> & \*left\*; \[x\](y)" in self.exporter.make(titled(collection, NASTY)).decode()


class TestICalendar(ExporterContract):
    exporter = of(".ics")

    def events(self, content: bytes) -> int:
        return sum(part.name in ("VEVENT", "VJOURNAL") for part in icalendar.Calendar.from_ical(content).walk())

    def test_days_status_and_words_come_back(self, collection: Collection) -> None:
        entries = {str(part["uid"]): part for part in icalendar.Calendar.from_ical(self.exporter.make(collection)).walk() if "uid" in part}
        for event in collection.events:
            entry = entries[f"{event.key}@hiatus"]
            assert str(entry["summary"]) == event.title
            if event.when is None:
                assert entry.name == "VJOURNAL"
                continue
            assert entry["dtstart"].dt.isoformat() == iso(event.when.earliest)
            assert (entry["dtend"].dt - entry["dtstart"].dt).days == event.when.latest - event.when.earliest + 1
            assert (str(entry["status"]) == "CANCELLED") is (event.status is Status.CANCELLED)

    @pytest.mark.parametrize("day", [-735_000, 8_000_000])
    def test_a_year_no_calendar_knows_is_kept_in_words(self, collection: Collection, day: int) -> None:
        far = replace(collection, events=(replace(collection.events[0], when=DateSpan.of_day(day)),))
        (entry,) = (part for part in icalendar.Calendar.from_ical(self.exporter.make(far)).walk() if part.name == "VJOURNAL")
        assert "When: " in str(entry["description"])


class TestTimelineJS(ExporterContract):
    exporter = of(".timeline.json")

    def events(self, content: bytes) -> int:
        document = json.loads(content)
        return len(document["events"]) + document["title"]["text"]["text"].count("<li>")

    def test_a_slide_has_a_start_and_words_without_tags_of_the_text(self, collection: Collection) -> None:
        document = json.loads(self.exporter.make(titled(collection, NASTY)))
        first = next(slide for slide in document["events"] if slide["unique_id"] == collection.events[0].key)
        assert "<b>" not in first["text"]["headline"]
        assert all(slide["start_date"]["year"] for slide in document["events"])
        assert all(slide["display_date"] for slide in document["events"])


class TestGraphML(ExporterContract):
    exporter = of(".graphml")

    def events(self, content: bytes) -> int:
        return int(ElementTree.fromstring(content).findtext(f".//{{{NAMESPACE}}}graph/{{{NAMESPACE}}}data", "0"))

    def test_an_edge_counts_the_events_two_took_part_in(self, collection: Collection) -> None:
        graph = ElementTree.fromstring(self.exporter.make(collection)).find(f"{{{NAMESPACE}}}graph")
        assert graph is not None
        nodes = {node.get("id") for node in graph.iter(f"{{{NAMESPACE}}}node")}
        assert {participant.key for participant in collection.participants} <= nodes
        weights = {}
        for edge in graph.iter(f"{{{NAMESPACE}}}edge"):
            data = {part.get("key"): part.text for part in edge}
            weights[edge.get("source"), edge.get("target")] = int(data["weight"] or 0)
            assert len((data["together"] or "").split(" ")) == weights[edge.get("source"), edge.get("target")]
        for pair in combinations(sorted(key for key in nodes if key), 2):
            both = sum({*pair} <= {role.participant for role in event.participants} for event in collection.events)
            assert weights.get(pair, 0) == both

    def test_signs_xml_cannot_write_do_no_harm(self, collection: Collection) -> None:
        odd = replace(collection.participants[0], name="A\x00\x1b & <B>")
        content = self.exporter.make(replace(collection, participants=(odd, *collection.participants[1:])))
        assert "A\ufffd\ufffd & <B>" in "".join(ElementTree.fromstring(content).itertext())


def test_the_longest_ending_says_what_a_file_is() -> None:
    assert exporter_for(Path("a.timeline.json")) is of(".timeline.json")
    assert exporter_for(Path("timeline.json")) is of(".json")

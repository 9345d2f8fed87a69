"""PDF: paper, pages with what they need, links that lead where they say, facts, text that can be found."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gui.image_export import render
from model.domain import Collection
from model.export.image_options import PAPERS
from model.export.origin import Origin, held
from model.export.pdf_update import Link, updated
from model.export.registry import ExportError
from tests.builders import sample_collection
from tests.gui.image_export.pdf import Pdf

pytestmark = pytest.mark.usefixtures("qapp")


def made(path: Path, collection: Collection | None = None, **options: Any) -> Pdf:
    render(collection or sample_collection(), path, origin=Origin("Talks", "1.0", ""), **options)
    return Pdf(path.read_bytes())


def linked() -> Collection:
    """The sample, one of its articles with an address."""
    collection = sample_collection()
    first, *rest = collection.articles
    return replace(collection, articles=(replace(first, source="https://example.org/talks?a=(1)"), *rest))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("landscape", [True, False])
def test_pages_have_the_size_of_the_paper(tmp_path: Path, paper: str, landscape: bool) -> None:
    pdf = made(tmp_path / "a.pdf", paper=paper, landscape=landscape)
    millimetres = tuple(round(side / 72 * 25.4) for side in pdf.size(pdf.pages[0]))
    short, long = (round(side) for side in PAPERS[paper])
    assert millimetres == ((long, short) if landscape else (short, long))


def test_without_paper_there_is_one_page_as_large_as_the_picture(tmp_path: Path) -> None:
    pdf = made(tmp_path / "a.pdf", width=1200, footnotes=True)
    assert len(pdf.pages) == 1
    assert pdf.size(pdf.pages[0])[0] == pytest.approx(900, abs=1)


def test_more_lanes_and_footnotes_take_more_pages(tmp_path: Path) -> None:
    few = made(tmp_path / "a.pdf", paper="A4", lanes="none")
    many = made(tmp_path / "b.pdf", paper="A4", lanes="participant")
    noted = made(tmp_path / "c.pdf", paper="A4", lanes="participant", footnotes=True)
    assert len(few.pages) < len(many.pages) < len(noted.pages)


def test_events_lead_to_their_footnotes_and_these_back(tmp_path: Path) -> None:
    pdf = made(tmp_path / "a.pdf", linked(), paper="A4", footnotes=True)
    links = pdf.links()
    back = [link for link in links if link.says.startswith("Back to event")]
    there = [link for link in links if link.target is not None and link not in back]
    dated = sum(event.when is not None for event in sample_collection().events)
    assert len(back) == dated
    assert len(there) >= dated
    for link in there:
        number = link.says.split(".")[0]
        note = next(one for one in back if one.says == f"Back to event {number}")
        assert link.target == note.page, "an event leads to the page of its footnote"
        assert link.top == pytest.approx(note.box[3] + 20, abs=25)
        assert note.target is not None
    width, height = pdf.size(pdf.pages[0])
    assert all(0 <= box[0] < box[2] <= width and 0 <= box[1] < box[3] <= height for box in (link.box for link in links))


def test_sources_lead_to_their_addresses(tmp_path: Path) -> None:
    addresses = {link.address for link in made(tmp_path / "a.pdf", linked(), footnotes=True).links() if link.address}
    assert addresses == {"https://example.org/talks?a=%281"}


def test_it_says_what_it_is(tmp_path: Path) -> None:
    pdf = made(tmp_path / "a.pdf", title="Water talks – 水")
    assert "40 events" in pdf.fact("Subject")
    assert "Flood liaison mechanism" in pdf.fact("Keywords")
    assert "Water talks – 水".encode("utf-16-be") in pdf.info
    assert b"/Lang (en)" in pdf.root


def test_the_data_are_in_it_where_wished(tmp_path: Path) -> None:
    made(tmp_path / "a.pdf", paper="A4", footnotes=True)
    assert len(held(tmp_path / "a.pdf").events) == 40
    size = (tmp_path / "a.pdf").stat().st_size
    assert b"/EmbeddedFile" not in made(tmp_path / "a.pdf", embed=False, paper="A4", footnotes=True).data
    assert (tmp_path / "a.pdf").stat().st_size < size


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_its_text_can_be_found_and_other_readers_read_it(tmp_path: Path) -> None:
    made(tmp_path / "a.pdf", linked(), paper="Letter", landscape=False, footnotes=True, lanes="participant")
    done = subprocess.run(["pdftotext", "-layout", str(tmp_path / "a.pdf"), "-"], check=True, capture_output=True, text=True)
    assert done.stderr == ""
    for words in ("Survey drone brought down", "page 2 of", "Events and their sources", "It has not met since January 2011", "continued"):
        assert words in done.stdout


def test_text_is_text(tmp_path: Path) -> None:
    assert made(tmp_path / "a.pdf").has_text()


def test_a_page_too_small_is_refused_plainly(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="too small for a timeline"):
        made(tmp_path / "a.pdf", paper="A4", margin=60, text_size=200)
    assert list(tmp_path.iterdir()) == []


def test_an_update_of_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        updated(b"%PDF-1.4", [Link(0, (0, 0, 1, 1), "x", "https://example.org")], {})

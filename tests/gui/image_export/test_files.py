"""Images of the timeline: every form holds all events, text stays text, and what cannot be written is said plainly."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from gui.image_export import render
from model.dates import day_number
from model.domain import Collection
from model.export.registry import ExportError
from tests.builders import sample_collection

pytestmark = pytest.mark.usefixtures("qapp")


def svg(path: Path, **options: Any) -> str:
    render(sample_collection(), path, **options)
    return path.read_text(encoding="utf-8")


def texts(content: str) -> list[str]:
    return [" ".join(found.split()) for found in re.findall(r"<text[^>]*>([^<]*)</text>", content)]


def test_svg_holds_text_as_text_and_no_pixels(tmp_path: Path) -> None:
    content = svg(tmp_path / "a.svg", width=1100, start=day_number(2010), end=day_number(2024, 12, 31))
    words = texts(content)
    for lane in ("Chile–Argentina water dialogue", "Flood liaison mechanism", "Leaders and ministers", "Other events"):
        assert lane in words
    assert any(word.startswith("hiatus 4 y 2 m") for word in words)
    assert "<image" not in content
    assert "<linearGradient" in content
    assert '<title id="picture-title">Chile–Argentina water dialogue' in content
    assert '<desc id="picture-desc">5 articles · 37 events' in content
    assert "2015" in words
    assert "hiatus" in words  # the legend


def test_svg_of_everything_names_every_dated_event(tmp_path: Path) -> None:
    content = svg(tmp_path / "a.svg", width=12000)
    words = " ".join(texts(content))
    for title in ("Survey drone brought down", "Naval exercise cancelled", "1904 treaty creates the port commission"):
        assert title in words
    assert "2 events without a date" in words


def test_the_same_collection_gives_the_same_svg(tmp_path: Path) -> None:
    assert svg(tmp_path / "a.svg") == svg(tmp_path / "b.svg")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_png_has_the_size_asked_for(tmp_path: Path, scale: float) -> None:
    render(sample_collection(), tmp_path / "a.png", width=800, height=500, scale=scale)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (800 * scale, 500 * scale)
    assert image.text("Title").startswith("Chile–Argentina water dialogue")


def test_a_height_of_nothing_is_what_the_lanes_need(tmp_path: Path) -> None:
    render(sample_collection(), tmp_path / "a.png", width=1100)
    render(sample_collection(), tmp_path / "b.png", width=1100, lanes="participant")
    assert QImage(str(tmp_path / "b.png")).height() > QImage(str(tmp_path / "a.png")).height() > 700


def test_an_image_too_low_says_what_is_left_out(tmp_path: Path) -> None:
    assert "The image is too low for all lanes" in " ".join(texts(svg(tmp_path / "a.svg", width=1100, height=400)))


def test_pdf_is_written(tmp_path: Path) -> None:
    render(sample_collection(), tmp_path / "a.pdf", width=1100, theme="dark")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_an_empty_collection_is_an_image_that_says_so(tmp_path: Path, ending: str) -> None:
    render(Collection(), tmp_path / f"a.{ending}")
    assert (tmp_path / f"a.{ending}").stat().st_size > 500


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"written as \.png, \.svg, \.pdf"):
        render(sample_collection(), tmp_path / "a.bmp")
    with pytest.raises(ExportError, match="could not be written: No such file"):
        render(sample_collection(), tmp_path / "absent" / "a.png")
    with pytest.raises(ExportError, match="at most"):
        render(sample_collection(), tmp_path / "a.png", width=20_000, scale=4)
    with pytest.raises(ExportError, match="no lanes by"):
        render(sample_collection(), tmp_path / "a.png", lanes="colour")
    with pytest.raises(ExportError, match="after the last"):
        render(sample_collection(), tmp_path / "a.png", start=day_number(2020), end=day_number(2019))
    assert list(tmp_path.iterdir()) == []


def test_a_failure_keeps_the_image_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"kept")
    with pytest.raises(ExportError):
        render(sample_collection(), path, lanes="colour")
    assert path.read_bytes() == b"kept"


@pytest.mark.slow
def test_images_need_no_display_and_no_window(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from gui.image_export.command import draw_image;"
        "from model.export.image_options import ImageOptions;"
        "from tests.builders import sample_collection; draw_image(sample_collection(), Path(sys.argv[1]), ImageOptions());"
        "assert 'pyqtgraph' not in sys.modules and 'PySide6.QtWidgets' not in sys.modules"
    )
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    root = Path(__file__).resolve().parents[3]
    env = bare | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "a.png")], check=True, cwd=root, env=env)
    assert (tmp_path / "a.png").exists()


@pytest.mark.parametrize("by", ["none", "series"])
def test_every_event_has_its_number_beside_it_where_there_are_footnotes(tmp_path: Path, by: str) -> None:
    content = svg(tmp_path / "a.svg", footnotes=True, lanes=by, width=900)
    words = texts(re.sub(r"(?s)<g id=\"notes.*", "", content))
    dated = sum(event.when is not None for event in sample_collection().events)
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    seen = {word.split(" ")[0].translate(raised) for word in words if word[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹"}
    seen |= {word for word in words if word.isdecimal() and int(word) <= dated}
    assert seen == {str(number) for number in range(1, dated + 1)}
    words = texts(content)
    for number in range(1, len(sample_collection().events) + 1):
        assert str(number) in words, "the footnote itself"


def test_footnotes_that_have_no_room_are_counted(tmp_path: Path) -> None:
    words = " ".join(texts(svg(tmp_path / "a.svg", footnotes=True, width=1100, height=900)))
    assert "footnotes have no room in this height" in words
    assert "The image is too low for all lanes" in words


def test_a_picture_without_ground_lets_through_what_is_below(tmp_path: Path) -> None:
    render(sample_collection(), tmp_path / "a.png", transparent=True, width=1100)
    image = QImage(str(tmp_path / "a.png"))
    assert image.hasAlphaChannel()
    assert image.pixelColor(1090, image.height() // 2).alpha() == 0
    render(sample_collection(), tmp_path / "b.png", width=1100)
    assert QImage(str(tmp_path / "b.png")).pixelColor(1090, image.height() // 2).alpha() == 255


def test_the_print_theme_has_no_colour(tmp_path: Path) -> None:
    render(sample_collection(), tmp_path / "a.png", theme="print", width=1100, footnotes=True)
    image = QImage(str(tmp_path / "a.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert image.allGray()
    assert image.pixelColor(1090, image.height() - 4).name() == "#ffffff"


def test_title_legend_and_their_absence(tmp_path: Path) -> None:
    own = texts(svg(tmp_path / "a.svg", title="Water, 1904 to 2024"))
    assert "Water, 1904 to 2024" in own
    assert "certain" in own
    bare = texts(svg(tmp_path / "b.svg", title="", legend=False))
    assert "certain" not in bare
    assert not any("articles" in word for word in bare)


def test_larger_text_leaves_the_size_as_it_is(tmp_path: Path) -> None:
    for name, size in (("a", 100), ("b", 200)):
        render(sample_collection(), tmp_path / f"{name}.png", width=1000, height=700, text_size=size)
        assert QImage(str(tmp_path / f"{name}.png")).size().toTuple() == (1000, 700)

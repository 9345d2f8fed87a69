"""The README shows the pictures that `python -m tests.pictures` takes, and no others; they are small enough for a page."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from tests.pictures import FOLDER, LARGEST, PICTURES, save

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
ALL = 2_000_000  # bytes
SHOWN = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


@pytest.fixture
def shown() -> list[tuple[str, str]]:
    """(what is said of a picture, its path) in order."""
    if not README.exists():
        pytest.skip("no README in this checkout")
    return SHOWN.findall(README.read_text(encoding="utf-8"))


def test_the_readme_shows_what_the_script_takes(shown: list[tuple[str, str]]) -> None:
    paths = [ROOT / path for _, path in shown]
    assert len(paths) == len(PICTURES) == 6
    assert set(paths) == {FOLDER / f"{name}.png" for name in PICTURES}
    assert {path.name for path in FOLDER.iterdir()} == {path.name for path in paths}, "a picture that nothing shows"
    assert all(len(words) > 40 for words, _ in shown), "who does not see a picture is told what it shows"


def test_the_start_line_comes_before_all_but_the_first_picture(shown: list[tuple[str, str]]) -> None:
    text = README.read_text(encoding="utf-8")
    assert text.index("<!-- start command -->") < text.index(shown[1][1])


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_there_and_small(name: str) -> None:
    data = (FOLDER / f"{name}.png").read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) <= LARGEST
    wide, high = struct.unpack(">II", data[16:24])
    assert wide >= 1000
    assert high >= 600


def test_all_pictures_together_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < ALL


def test_a_picture_is_written_as_it_is(qapp: QApplication, tmp_path: Path) -> None:
    drawn = QPixmap(301, 20)
    painter = QPainter(drawn)
    ramp = QLinearGradient(0, 0, 301, 0)
    ramp.setColorAt(0, QColor(20, 40, 60))
    ramp.setColorAt(1, QColor(240, 220, 200))
    painter.fillRect(drawn.rect(), ramp)
    painter.end()
    read = QImage(str(save(drawn, tmp_path / "x.png"))).convertToFormat(QImage.Format.Format_RGB32)
    assert read == drawn.toImage().convertToFormat(QImage.Format.Format_RGB32)

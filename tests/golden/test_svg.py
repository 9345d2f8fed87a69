"""The SVG of the sample story, beside the one kept here.  HIATUS_UPDATE_GOLDEN=1 writes it anew: look at it before committing."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from gui.image_export import render
from model.dates import day_number
from tests.builders import sample_collection

GOLDEN = Path(__file__).parent
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
NEAR = 1.0  # pixels that other versions of the font engine may be off


def differs(made: str, kept: str) -> str:
    """Where two SVGs differ in more than a pixel; "" where they do not."""
    made_lines, kept_lines = made.splitlines(), kept.splitlines()
    for number, (one, other) in enumerate(zip(made_lines, kept_lines, strict=False), 1):
        same_words = NUMBER.sub("#", one) == NUMBER.sub("#", other)
        pairs = zip(NUMBER.findall(one), NUMBER.findall(other), strict=False)
        if not same_words or any(abs(float(a) - float(b)) > NEAR for a, b in pairs):
            return f"line {number}:\n{one}\nwas\n{other}"
    return "" if len(made_lines) == len(kept_lines) else f"{len(made_lines)} lines, {len(kept_lines)} before"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_sample_story_is_drawn_as_before(qapp: Any, tmp_path: Path, theme: str) -> None:
    path, golden = tmp_path / "timeline.svg", GOLDEN / f"timeline-{theme}.svg"
    render(sample_collection(), path, width=1100, start=day_number(2010), end=day_number(2024, 12, 31), theme=theme)
    made = path.read_text(encoding="utf-8")
    if os.environ.get("HIATUS_UPDATE_GOLDEN"):
        golden.write_text(made, encoding="utf-8")
    found = differs(made, golden.read_text(encoding="utf-8"))
    assert not found, f"{golden.name} is drawn otherwise; if that is meant, run `python -m tests golden`.\n{found}"

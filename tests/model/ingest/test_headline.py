"""The first sentence as the title of an article that has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.ingest.registry import read_file

REST = " It told nothing more of the matter, which has kept the whole coast busy for years. " * 3


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Harbour Rope Corp. said it sold its mill in Arica to a rival. It gave no price.", "said it sold its mill in Arica to a rival."),
        ("Ann T. Quiroga left the board of the harbour on Monday. She had led it since May.", "left the board of the harbour on Monday."),
        ("The harbour of Arica stays shut, said Gen. Duarte. He gave no reason.", "said Gen. Duarte."),
        ("The harbour lost money in the year that ended Oct. 31. Its rival did not.", "that ended Oct. 31."),
        ("The harbour of Arica shut on Monday. Nobody knows why.", "shut on Monday."),
        ("Ministers of the two coasts turned to the U.N. Council. It met at noon.", "turned to the U.N. Council."),
    ],
)
def test_a_lead_that_serves_as_title_does_not_end_with_an_abbreviation(text: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text + REST + "\n\n" + REST, encoding="utf-8")
    title = read_file(path).title
    assert title.endswith(wanted)
    assert text.startswith(title)

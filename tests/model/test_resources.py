"""The tables of facts: columns by name, remarks left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from model import resources
from model.resources import fact_rows


def test_the_columns_asked_for_come_in_their_order_without_remarks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "facts").mkdir(parents=True)
    (tmp_path / "resources" / "facts" / "towns.csv").write_text('# Towns.\nname,code,note\n# none\n"Lomo, Old",LO,x\n', encoding="utf-8")
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    assert list(fact_rows("towns.csv", "code", "name")) == [("LO", "Lomo, Old")]
    with pytest.raises(KeyError):
        list(fact_rows("towns.csv", "code", "mayor"))

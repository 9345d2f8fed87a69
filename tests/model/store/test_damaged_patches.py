"""A correction of an article whose kept rows were damaged is passed over when it is undone, and the project stays whole."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from model.editing.articles import out_row
from model.relinking import preview
from model.store.store import Store
from model.undoing import walk
from tests.model.drawn_projects import SHEETS, content, drained, store_sheets

Tables = dict[str, dict[str, Any]]


def twice(tables: Tables) -> None:
    tables["event"]["rows"] = [pair for pair in tables["event"]["rows"] for _ in range(2)]


def too_large(tables: Tables) -> None:
    for pair in tables["event"]["rows"]:
        for row in pair:
            if row is not None:
                row[tables["event"]["columns"].index("earliest")] = 10**30


def lists(tables: Tables) -> None:
    tables["mention"]["rows"] = [[[["a list"] * len(row)] if row else row for row in pair] for pair in tables["mention"]["rows"]]


def no_events(tables: Tables) -> None:
    del tables["event"]


@pytest.mark.parametrize("damage", [twice, too_large, lists, no_events])
def test_a_damaged_patch_is_passed_over(tmp_path: Path, damage: Callable[[Tables], None]) -> None:
    path = tmp_path / "story.hiatus"
    digests = store_sheets(path, [make() for make in SHEETS])
    found = drained(preview(path, "Take an article out", [out_row(digests[1], True)]))
    with Store.open(path) as store, store.atomic():
        inverse, _ = found.edit.apply(store)
        value = json.loads(zlib.decompress(base64.b85decode(inverse.patch)))
        damage(value["tables"])
        patch = base64.b85encode(zlib.compress(json.dumps(value).encode())).decode()
        rows = [[row.noun, row.key, row.field, row.value] for row in inverse.rows]
        store.add_undo_step("Take an article out", json.dumps({"text": "x", "set": rows, "findings": patch, "back": True}))
    before = content(path)
    taken = drained(walk(path, 0))
    assert any("passed over" in trouble for trouble in taken.troubles)
    assert content(path) == before

"""Rows that edits write are sound, and rows that are not are told from them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.editing.laying import lay
from model.editing.sound import sound
from model.edits import set_event
from tests.builders import sample_collection
from tests.model.editing.drawn_edits import Bench, drawn_edit, table_rows
from tests.sample_table import TABLE

EVENT = sample_collection().events[0].key
SPAN = {"bounds": [1, 1, 1, 1], "precision": "day", "edtf": "", "derivation": [], "note": ""}


@settings(max_examples=30)
@given(st.data())
def test_what_edits_write_is_sound(data: st.DataObject) -> None:
    bench = Bench(table=table_rows())
    for _ in range(8):
        edit = drawn_edit(data.draw, bench)
        if edit is not None:
            edit.apply(bench)
    assert [row for row, value in bench.rows.items() if not sound(*row, value)] == []


@pytest.mark.parametrize(
    ("noun", "key", "field", "value"),
    [
        ("event", EVENT, "title", "[1]"),
        ("event", EVENT, "title", '"\\ud800"'),
        ("event", EVENT, "title", "no JSON"),
        ("event", EVENT, "kind", '"a feast"'),
        ("event", EVENT, "when", json.dumps(SPAN | {"bounds": [2, 1, 1, 1]})),
        ("event", EVENT, "when", json.dumps(SPAN | {"bounds": [10**30] * 4})),
        ("event", EVENT, "when", json.dumps(SPAN | {"bounds": [1.5] * 4})),
        ("event", EVENT, "when", json.dumps(SPAN | {"derivation": [[1, 2, 3, 4, 5]]})),
        ("event", EVENT, "participants", '{"at": 1, "roles": [["x"]]}'),
        ("event", EVENT, "merged", '{"into": 5, "at": 1}'),
        ("event", "own:no number", "own", "{}"),
        ("event", "own:1", "own", '{"title": "x", "mentions": []}'),
        ("event", EVENT, "different:x", "{}"),
        ("event", EVENT, "settled:words", '{"stands": 1, "set": {}}'),
        ("event", EVENT, "newer", "[" * 100_000),
        ("participant", "country:CL", "split", "[]"),
        ("series", "own:1", "own", '{"name": [], "parties": []}'),
        ("article", "x", "published", "{}"),
        ("lines", TABLE.digest[:12], "accepted", "[5,1]"),
        ("lines", TABLE.digest[:12], "dismissed", "[-5,99999999999999999999999]"),
    ],
)
def test_what_no_edit_writes_is_not(noun: str, key: str, field: str, value: str) -> None:
    assert not sound(noun, key, field, value)


def test_what_a_newer_program_may_know_is_left_alone() -> None:
    rows = {("event", EVENT, "mood"): '"grim"', ("place", "Lima", "name"): "[1]", ("lines", TABLE.digest[:12], "starred"): "[1, 1]"}
    assert all(sound(*row, value) for row, value in rows.items())
    assert lay(sample_collection(), rows).collection == sample_collection()


def test_a_date_at_the_end_of_what_can_be_typed_is_sound() -> None:
    from model.typed_dates import typed_date

    for words in ("9999-12-31", "-9999", "44 BC"):
        edit = set_event(EVENT, when=typed_date(words))
        assert sound("event", EVENT, "when", edit.rows[0].value or "")

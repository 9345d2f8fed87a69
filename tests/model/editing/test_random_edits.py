"""Random edits of every kind, done, undone and redone in any order: nothing is lost, nothing dangles, and all comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.edits import Edit, lay
from tests.model.editing.drawn_edits import Bench, demand_sound, drawn_edit, relinked, table_rows

TABLE = table_rows()


def sound_after_any_edits(data: st.DataObject) -> None:
    bench = Bench(table=TABLE)
    for _ in range(data.draw(st.integers(1, 12), label="edits")):
        edit = drawn_edit(data.draw, bench)
        if edit is not None:
            bench.do(edit)
            demand_sound(bench)


def held_when_linked_anew(data: st.DataObject) -> None:
    bench = Bench(table=TABLE)
    for _ in range(data.draw(st.integers(1, 10), label="edits")):
        edit = drawn_edit(data.draw, bench)
        if edit is not None:
            bench.do(edit)
    before, shown = bench.read, bench.laid().collection
    bench.read = relinked(data.draw, before)
    demand_sound(bench)
    bench.read = before
    assert bench.laid().collection == shown, "what was read is back, and so is all that was done with it"


def undone_and_redone(data: st.DataObject) -> None:
    bench = Bench(table=TABLE)
    done: list[tuple[Edit, Edit]] = []
    undone: list[Edit] = []
    seen = [bench.overrides()]
    for _ in range(data.draw(st.integers(1, 20), label="steps")):
        what = data.draw(st.sampled_from(["do", "do", "undo", "redo"]))
        if what == "do":
            edit = drawn_edit(data.draw, bench)
            if edit is not None:
                done.append((edit, bench.do(edit)))
                undone.clear()
                seen = [*seen[: len(done)], bench.overrides()]
        elif what == "undo" and done:
            edit, inverse = done.pop()
            undone.append(bench.do(inverse))
        elif what == "redo" and undone:
            edit = undone.pop()
            done.append((edit, bench.do(edit)))
        assert bench.rows == seen[len(done)]
    for _, inverse in reversed(done):
        bench.do(inverse)
    assert bench.rows == seen[0] == {}
    assert bench.laid() == lay(bench.read, {})


WAYS = (sound_after_any_edits, held_when_linked_anew, undone_and_redone)


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=12)
@given(data=st.data())
def test_random_edits(way: Callable[[st.DataObject], None], data: st.DataObject) -> None:
    way(data)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=300)
@given(data=st.data())
def test_many_random_edits(way: Callable[[st.DataObject], None], data: st.DataObject) -> None:
    way(data)

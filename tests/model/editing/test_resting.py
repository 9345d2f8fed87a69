"""What a person did finds nothing to stand on only where what was read is gone: no edit of what is there is ever listed so."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from model.editing.resting import resting
from tests.model.editing.drawn_edits import Bench, drawn_edit


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_edit_of_what_is_there_rests(data: st.DataObject) -> None:
    bench = Bench()
    for _ in range(data.draw(st.integers(1, 5))):
        edit = drawn_edit(data.draw, bench)
        if edit is not None:
            bench.do(edit)
    assert resting(bench.read, bench.rows) == ()
    empty = replace(bench.read, events=(), series=(), participants=())
    told = {(one.noun, one.key) for one in resting(empty, bench.rows)}
    assert told <= {(noun, key) for noun, key, _ in bench.rows}
    assert not any(key.startswith("own:") for _, key in told), "what a person made needs nothing that was read"

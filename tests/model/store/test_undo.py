"""The steps that can be undone: written with what they undo or not at all, dropped when another way is gone."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from model.edits import set_event
from model.store.store import Store
from tests.builders import store_sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "story.hiatus"
    store_sample(made)
    return made


def test_steps_stand_in_order_and_come_back(path: Path) -> None:
    with Store.open(path) as store:
        assert [store.add_undo_step(f"Step {number}", f"b{number}") for number in range(1, 4)] == [1, 2, 3]
    with Store.open(path) as store:
        assert (store.undo_place(), store.undo_count()) == (3, 3)
        assert [(step.number, step.text) for step in store.undo_steps()] == [(1, "Step 1"), (2, "Step 2"), (3, "Step 3")]
        assert [step.number for step in store.undo_steps(2, 2)] == [2]
        assert all(abs(step.at - time.time()) < 600 for step in store.undo_steps())
        assert store.undo_value(2) == (True, "b2")
        store.set_undo_value(2, False, "f2")
        assert store.undo_value(2) == (False, "f2")
        assert store.undo_value(4) == (True, ""), "which is no edit"


def test_a_new_step_takes_the_place_of_those_undone(path: Path) -> None:
    with Store.open(path) as store:
        for number in range(1, 6):
            store.add_undo_step(f"Step {number}", "")
        store.move_undo_place(2)
        assert (store.undo_place(), store.undo_count()) == (2, 5)
        assert store.add_undo_step("Another way", "") == 3
        assert [step.text for step in store.undo_steps()] == ["Step 1", "Step 2", "Another way"]
        assert store.undo_place() == 3


def test_an_edit_and_its_step_are_kept_together_or_not_at_all(path: Path) -> None:
    with Store.open(path) as store:
        event = store.collection().events[0]

        def cut_off() -> None:
            with store.atomic():
                set_event(event.key, title="Lost").apply(store)
                store.add_undo_step("Change title", "")
                raise RuntimeError("the power goes")

        with pytest.raises(RuntimeError):
            cut_off()
        assert (store.undo_place(), store.undo_count(), store.overrides()) == (0, 0, {})

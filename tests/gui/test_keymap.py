"""A person's own keys: clashes are found, keys taken from other commands, and all can be put back."""

from __future__ import annotations

from hypothesis import given as drawn
from hypothesis import strategies as st

from gui.actions import ACTIONS, by_id, clashes, keys_of
from gui.keymap import added, freed, given, holder_of, known, removed, reserved

IDS = [action.id for action in ACTIONS]
KEYS = sorted({keys for action in ACTIONS for keys in action.keys} | {"Q", "U", "G", "Ctrl+U", "Ctrl+K, Ctrl+U", "F2"})


def test_the_holder_of_a_key_is_named() -> None:
    fit = by_id("view.fit")
    assert holder_of("E", fit, {}) == by_id("edit.event")
    assert holder_of("F", fit, {}) is None, "its own"
    assert holder_of("F7", fit, {}) is None
    assert holder_of("G", fit, {}) == by_id("lanes.by_series"), "G begins G, S"
    assert holder_of("E, Q", fit, {}) == by_id("edit.event"), "E would never wait for the second key"
    assert holder_of("E", fit, {"edit.event": ["U"]}) is None


def test_another_scope_is_no_clash() -> None:
    assert holder_of("Ctrl+F", by_id("edit.find"), {}) is None
    assert holder_of("Space", by_id("participants.toggle"), {}) is None


def test_keys_are_added_taken_and_put_back() -> None:
    two = added({}, "view.fit", "U")
    assert two == {"view.fit": ["F", "U"]}
    assert removed(two, "view.fit", "U") == {}, "as declared is no change"
    assert removed({}, "view.fit", "F") == {"view.fit": []}
    assert given({"view.fit": ["U"]}, "view.fit", ["F"]) == {}
    assert freed({}, "E", by_id("view.fit")) == {"edit.event": []}
    assert freed({}, "Ctrl+Y", by_id("view.fit")) == {"edit.redo": ["Ctrl+Shift+Z"]}
    assert set(freed({}, "G", by_id("view.fit"))) == {one.id for one in ACTIONS if any(keys.startswith("G, ") for keys in one.keys)}


def test_some_keys_are_nobodys() -> None:
    assert reserved("Tab")
    assert reserved("Ctrl+C, A")
    assert reserved("U") == ""


def test_commands_of_another_version_are_left_out() -> None:
    assert known({"view.fit": ["U"], "from.the.future": ["K"]}) == {"view.fit": ["U"]}


@drawn(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(KEYS), st.booleans()), max_size=12))
def test_whatever_is_given_by_the_rules_never_clashes(wishes: list[tuple[str, str, bool]]) -> None:
    changed: dict[str, list[str]] = {}
    for name, keys, beside in wishes:
        action = by_id(name)
        rest = freed(changed, keys, action)
        changed = added(rest, name, keys) if beside else given(rest, name, [keys])
        assert keys in keys_of(action, changed)
    assert [pair for pair in clashes(changed) if pair[1] != pair[2]] == []

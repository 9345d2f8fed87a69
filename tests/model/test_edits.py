"""Edits are values that put back exactly what was there, in any order of doing and undoing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.changes import Changes
from model.dates import DateSpan, Precision, Step
from model.domain import Kind, Status
from model.edits import (
    Edit,
    dismiss_events,
    lay,
    overridden,
    restore_events,
    revert_event,
    set_event,
    set_field,
    span_from_json,
    span_to_json,
)
from model.store.store import Store
from tests.builders import followed, sample_collection, store_sample

KEYS = [event.key for event in sample_collection().events[:4]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("edits") / "sample.hiatus"
    store_sample(path)
    with Store.open(path) as made:
        made._db.execute("PRAGMA synchronous = OFF")  # many small writes, and no power cut to outlive
        yield made


steps = st.builds(Step, st.text(max_size=5), st.text(max_size=5), st.integers(-1, 99), st.integers(-1, 99), st.text(max_size=9))


@st.composite
def spans(draw: st.DrawFn) -> DateSpan:
    earliest, latest = sorted((draw(st.integers(-900_000, 900_000)), draw(st.integers(-900_000, 900_000))))
    inner = st.integers(earliest, latest)
    derivation = tuple(draw(st.lists(steps, max_size=3)))
    return DateSpan(earliest, draw(inner), draw(inner), latest, draw(st.sampled_from(Precision)), draw(st.text(max_size=9)), derivation)


keys = st.sampled_from(KEYS)
texts = st.text(min_size=1, max_size=12).filter(str.strip)
edits = st.one_of(
    st.builds(lambda key, value: set_event(key, title=value), keys, texts),
    st.builds(lambda key, value: set_event(key, place=value), keys, st.text(max_size=5)),
    st.builds(lambda key, kind, status: set_event(key, kind=kind, status=status), keys, st.sampled_from(Kind), st.sampled_from(Status)),
    st.builds(lambda key, when: set_event(key, when=when), keys, st.none() | spans()),
    st.builds(dismiss_events, st.tuples(keys)),
    st.builds(restore_events, st.tuples(keys)),
    st.builds(revert_event, keys),
    st.builds(lambda name: set_field("participant", "country:CL", "name", name, "Rename"), texts),
)


def apply(store: Store, edit: Edit) -> Edit:
    with store.atomic():
        inverse, _ = edit.apply(store)
    return inverse


@given(st.lists(st.one_of(edits, st.sampled_from(["undo", "redo"])), max_size=25))
def test_undoing_all_puts_back_every_row(store: Store, actions: list[Edit | str]) -> None:
    """A stack of edits as the session keeps it: at each height the rows are the same as when it was first reached."""
    done: list[tuple[Edit, Edit]] = []
    undone: list[Edit] = []
    seen = [store.overrides()]
    for action in actions:
        if not isinstance(action, str):
            done.append((action, apply(store, action)))
            undone.clear()
            seen = [*seen[: len(done)], store.overrides()]
        elif action == "undo" and done:
            edit, inverse = done.pop()
            apply(store, inverse)
            undone.append(edit)
        elif action == "redo" and undone:
            edit = undone.pop()
            done.append((edit, apply(store, edit)))
        assert store.overrides() == seen[len(done)]
    for _, inverse in reversed(done):
        apply(store, inverse)
    assert store.overrides() == seen[0] == {}
    assert store.collection() == store.raw()


@given(edits)
def test_the_store_and_the_pure_function_agree(store: Store, edit: Edit) -> None:
    inverse = apply(store, edit)
    assert store.collection() == overridden(store.raw(), store.overrides())
    apply(store, inverse)


@given(st.none() | spans())
def test_spans_come_back_from_json(span: DateSpan | None) -> None:
    assert span_from_json("null" if span is None else span_to_json(span)) == span


def test_an_edit_names_what_it_changes(store: Store) -> None:
    series_event = next(event for event in store.raw().events if event.series)
    with store.atomic():
        inverse, changes = set_event(series_event.key, place="Nowhere").apply(store)
    series = next(one for one in store.raw().series if one.key == series_event.series)
    assert changes == Changes(events=frozenset({series_event.id}), series=frozenset({series.id}))
    apply(store, inverse)
    with store.atomic():
        inverse, changes = set_event("no such key", place="Nowhere").apply(store)
    assert changes.everything, "it may stand for something that is shown"
    apply(store, inverse)


@pytest.mark.parametrize("field", ["title", "kind", "status", "when", "colour"])
def test_what_makes_no_sense_is_refused(field: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        set_event("key", **{field: " "})


def test_only_declared_fields_of_others() -> None:
    with pytest.raises(ValueError, match="no field"):
        set_field("participant", "x", "key", "y", "Break it")
    with pytest.raises(ValueError, match="no field"):
        set_field("event", "x", "title", "y", "By the wrong door")


def test_an_edit_follows_its_event_into_another() -> None:
    """The event was joined to another since: its founding mention is one of that event's now."""
    sample = sample_collection()
    first, second = sample.events[4], sample.events[5]
    joined = replace(first, mentions=first.mentions + second.mentions)
    later = replace(sample, events=tuple(joined if one is first else one for one in sample.events if one is not second))
    rows = {("event", second.key, "title"): '"Mine"', ("event", second.key, "dismissed"): "true"}
    kept = overridden(later, rows)
    assert next(event for event in kept.events if event.key == first.key).title == "Mine"
    assert lay(later, rows).dismissed == ()
    rows[("event", first.key, "title")] = '"Its own"'
    assert next(event for event in overridden(later, rows).events if event.key == first.key).title == "Its own"


def test_references_to_a_dismissed_event_go() -> None:
    sample = sample_collection()
    fulfilled = next(event for event in sample.events if event.fulfils)
    after = overridden(sample, {("event", fulfilled.fulfils, "dismissed"): "true"})
    assert next(event for event in after.events if event.key == fulfilled.key).fulfils == ""
    conflicting = next(event for event in sample.events if event.conflicts)
    after = overridden(sample, {("event", conflicting.conflicts[0].event, "dismissed"): "true"})
    assert next(event for event in after.events if event.key == conflicting.key).conflicts == ()


def test_search_follows_edits(tmp_path: Path) -> None:
    path = tmp_path / "sample.hiatus"
    store_sample(path)
    with Store.open(path) as store:

        def found(words: str) -> tuple[str, ...]:
            return followed(store).search(words).events

        read = next(event for event in store.raw().events if event.key == KEYS[0])
        assert found(read.title)[0] == KEYS[0]
        inverse = apply(store, set_event(KEYS[0], title="Zanzibar accord"))
        assert found("zanzi") == (KEYS[0],)
        hide = apply(store, dismiss_events((KEYS[0],)))
        assert found("zanzi") == ()
        apply(store, hide)
        assert found("zanzi") == (KEYS[0],)
        apply(store, inverse)
        assert found("zanzi") == ()
        assert found(read.title)[0] == KEYS[0]

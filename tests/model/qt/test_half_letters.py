"""Half a letter (a lone surrogate), as a text cut anywhere has it, typed or pasted: found by none, stored as the replacement character."""

from __future__ import annotations

import pytest

from model.domain import Role
from model.edits import (
    Edit,
    merge_participants,
    merge_series,
    new_event,
    new_participant,
    new_series,
    set_event,
    set_field,
    split_series,
)
from model.filtering import Filter
from model.qt.session import Session
from model.store.store import Store
from tests.model.qt.test_session import Told
from tests.sample_table import key_of

HALF, WHOLE = "Talks \ud83d on fish", "Talks \ufffd on fish"


@pytest.fixture
def session(table_session: Session) -> Session:
    return table_session


def edits_with(session: Session, words: str) -> list[Edit]:
    """Every kind of edit that keeps words a person typed."""
    event, who, series = (each[0] for each in (session.collection.events, session.collection.participants, session.collection.series))
    other = next(one for one in session.collection.events if one.key != event.key)
    people = [one.key for one in session.collection.participants if one.kind == who.kind][:2]
    made, key = new_participant(words, role=words)
    named, _ = new_series(words)
    return [
        set_event(event.key, title=words, place=words, participants=(Role(who.key, words),)),
        set_event(key_of(3), title=words, place=words),
        set_field("participant", who.key, "name", words, "Rename"),
        set_field("participant", who.key, "role", words, "Change role"),
        set_field("series", series.key, "name", words, "Rename"),
        set_field("article", session.collection.articles[0].digest, "title", words, "Change title"),
        new_event(title=words, place=words)[0],
        made,
        named,
        set_event(other.key, participants=(Role(key, words),)),
        split_series(series, [event.key], words)[0],
        merge_participants(people, people[0], words),
        merge_series([one.key for one in session.collection.series][:2], series.key, words),
    ]


def test_typed_into_whatever_is_stored_it_is_stored_whole_and_undone(session: Session) -> None:
    told = Told(session)
    assert session.path is not None
    for edit, whole in zip(edits_with(session, HALF), edits_with(session, WHOLE), strict=True):
        before = session.collection, dict(session._rows)
        assert session.do(edit), f"{edit}: {told.messages}"
        assert session.undo.undo_text == whole.text
        rows = dict(session._rows)
        assert any("\ufffd" in value for value in rows.values()) or WHOLE in session.undo.undo_text
        with Store.open(session.path) as store:
            assert store.overrides() == session._rows
            assert store.damaged_edits() == 0, "as it is written it is sound"
        session.undo_last()
        assert (session.collection, session._rows) == before
        session.redo()
        assert session._rows == rows
        session.undo_last()
    assert told.messages == []


def test_looked_for_it_is_no_letter(session: Session) -> None:
    told = Told(session)
    word = max(session.collection.events[0].title.split(), key=len)
    found = session.search(word).events
    assert found
    for words in (f"{word}\ud83d", f"\udc00{word}", f'"{word}\ud83d"'):
        assert session.search(words).events == found
    assert session.search("\ud83d").events == ()
    session.view.set_filter(Filter(text=f"{word}\ud83d"))
    assert session.shown_count >= len(found)
    assert told.messages == []

"""What comes of the form of an event, and corrections made of several edits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from model.correcting import with_report, without_report
from model.dates import DateSpan, day_number
from model.domain import Event, Kind, Mention, ParticipantKind, Role, Status
from model.edits import Edit, EditError, overridden
from model.event_form import EventForm, NewParticipant, Wish, added, blank, changed, temporary, told, wish_of
from model.store.store import Store
from tests.builders import sample_collection, store_sample

SAMPLE = sample_collection()
EVENT = next(event for event in SAMPLE.events if "resumes in Santiago" in event.title)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store_sample(tmp_path / "p.hiatus")
    return Store.open(tmp_path / "p.hiatus")


def now(store: Store, edit: Edit) -> tuple[list[Event], Edit]:
    """The events after an edit, and its inverse."""
    with store.atomic():
        inverse, _ = edit.apply(store)
    return list(overridden(store.raw(), store.overrides()).events), inverse


def event_of(events: list[Event], key: str) -> Event:
    return next(event for event in events if event.key == key)


def values(event: Event, **other: object) -> dict[str, object]:
    found = {name: getattr(event, name) for name in ("title", "when", "kind", "status", "place", "series", "participants")}
    return {**found, **other}


def test_only_what_differs_is_wished() -> None:
    form = EventForm(EVENT, EVENT)
    assert not wish_of(form, values(EVENT), (), "")
    wish = wish_of(form, values(EVENT, place="Lima"), (), "")
    assert (wish.fields, wish.as_read) == ({"place": "Lima"}, ())
    edited = replace(EVENT, place="Lima", title="Other")
    wish = wish_of(EventForm(edited, EVENT), values(EVENT, title="Third"), (), "")
    assert (wish.fields, wish.as_read) == ({"title": "Third"}, ("place",)), "what is as it was read again is no longer an edit"
    assert told(EVENT, "participants", EventForm(EVENT, participants=SAMPLE.participants)).startswith("Ana Quiroga (")


def test_every_field_is_set_and_taken_back_as_one_step(store: Store) -> None:
    when = DateSpan.of_day(day_number(2023, 2, 8))
    roles = (Role("country:AR", "guest"), *EVENT.participants[:1])
    wish = Wish(
        {"title": "A", "when": when, "kind": Kind.VISIT, "status": Status.HELD, "place": "Lima", "series": "", "participants": roles}
    )
    events, inverse = now(store, changed(EVENT.key, wish))
    event = event_of(events, EVENT.key)
    assert values(event) == {**wish.fields}
    events, _ = now(store, inverse)
    assert values(event_of(events, EVENT.key)) == values(EVENT)


def test_a_new_participant_and_a_new_series_come_with_the_event(store: Store) -> None:
    person = NewParticipant(temporary(1), "Juana Rojas", ParticipantKind.PERSON, "country:CL", "Envoy")
    held = values(blank(), title="Envoys meet", kind=Kind.MEETING, participants=(Role("new:1", "host"),))
    del held["series"]
    wish = wish_of(EventForm(blank(), new=True), held, (person, replace(person, key="new:2")), "Envoys' talks")
    assert wish.people == (person,), "who was taken out again is not made"
    edit, key = added(wish)
    events, inverse = now(store, edit)
    made = event_of(events, key)
    collection = overridden(store.raw(), store.overrides())
    who = next(one for one in collection.participants if one.key == made.participants[0].participant)
    assert (who.name, who.country, who.role, made.participants[0].role) == ("Juana Rojas", "country:CL", "Envoy", "host")
    assert next(one.name for one in collection.series if one.key == made.series) == "Envoys' talks"
    assert edit.text == "Add “Envoys meet”"
    events, _ = now(store, inverse)
    assert key not in {event.key for event in events}
    assert store.overrides() == {}


def test_a_title_is_needed() -> None:
    with pytest.raises(EditError, match="title"):
        added(Wish({"place": "Lima"}))


def test_a_report_is_put_with_an_event_and_taken_off_again(store: Store) -> None:
    article = next(one for one in SAMPLE.articles if one.digest not in {m.article for m in EVENT.mentions})
    text = store.article(article.digest).text
    proposed = Event("", "Something", Kind.OTHER, Status.HELD, None, mentions=(Mention(article.digest, 0, 20, text[:20]),))
    events, inverse = now(store, with_report(EVENT, proposed))
    joined = event_of(events, EVENT.key)
    assert [m.text for m in joined.mentions] == [*(m.text for m in EVENT.mentions), text[:20]]
    assert values(joined) == values(EVENT), "its account stands"
    assert len(events) == len(SAMPLE.events)
    events, _ = now(store, without_report(joined, len(joined.mentions) - 1))
    assert event_of(events, EVENT.key).mentions == EVENT.mentions
    assert len(events) == len(SAMPLE.events), "what was taken off is dismissed"
    assert inverse
    with pytest.raises(EditError):
        without_report(replace(EVENT, mentions=EVENT.mentions[:1]), 0)

"""The details of a participant as rows: what they say, where they lead, what their boxes show."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from model.domain import Participant, ParticipantKind
from model.edits import many, merge_participants, set_field, split_participant
from model.extract.extraction import Extraction
from model.extract.name_values import NameMention
from model.filtering import Filter, Mode
from model.qt.details import details_of, events_together, role_at
from model.qt.details_model import FEW, DetailsModel
from model.qt.keyed_model import COUNT_ROLE, SECOND_ROLE, VALUE_ROLE
from model.store.store import Store
from tests.builders import sample_articles

CHECK = int(Qt.ItemDataRole.CheckStateRole)
QUIROGA, LAGOS = "person:ana-quiroga", "person:pedro-lagos"


def give_readings(session) -> None:
    """What the sample articles say of two people, as it would have been read."""
    people = {
        QUIROGA: Participant(QUIROGA, "Ana Quiroga", ParticipantKind.PERSON, "country:AR", "Deputy Minister", ("Quiroga",)),
        LAGOS: Participant(LAGOS, "Pedro Lagos", ParticipantKind.PERSON, "country:CL", "Deputy Minister", ("Lagos",)),
    }
    with Store.open(session.path) as store:
        for article in sample_articles():
            named = []
            for key, who in people.items():
                at = article.text.find(who.name)
                while at >= 0:
                    named.append(NameMention(at, at + len(who.name), who.name, key, "person", "actor"))
                    at = article.text.find(who.name, at + 1)
                at = article.text.find(f"{who.aliases[0]} said")
                if at >= 0:
                    named.append(NameMention(at, at + len(who.aliases[0]), who.aliases[0], key, "person", "actor"))
            here = tuple(people[key] for key in dict.fromkeys(name.key for name in named))
            store.save_extraction(article.digest, Extraction(article.digest, participants=here, names=tuple(named)).to_json())


@pytest.fixture
def model(session):
    give_readings(session)
    made = DetailsModel(session)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_details(details_of(session, QUIROGA))
    yield made
    del tester


def keys(model, parent=None):
    parent = parent or QModelIndex()
    return [model.node(model.index(row, 0, parent)).key for row in range(model.rowCount(parent))]


def test_headings_and_facts(model, session):
    assert keys(model) == ["roles", "names", "met", "series"]
    role = model.find("roles", "role:0")
    assert role.data() == "Deputy Minister"
    assert role.data(VALUE_ROLE).second.startswith("5 Feb – 5 Mar 2023 · ")
    assert keys(model, model.find("names")) == ["name:Ana Quiroga", "name:Quiroga"]
    assert model.find("names", "name:Ana Quiroga").data(COUNT_ROLE) == "1 ×"
    assert "not written" in model.find("names", "name:Quiroga").data(VALUE_ROLE).second
    met = model.find("met", f"met:{LAGOS}")
    assert (met.data(), met.data(COUNT_ROLE)) == ("Pedro Lagos", "1")
    assert met.data(VALUE_ROLE).second == "last 8 Feb – 1 Mar 2023 · Deputy Minister"
    assert "country:AR" not in {key.removeprefix("met:") for key in keys(model, model.find("met"))}, "its own country is no company"
    assert model.find("series", "series:series:water-dialogue").data(COUNT_ROLE) == "1"


def test_facts_lead_to_where_they_were_read(model, session):
    assert model.lead(model.find("roles")) is None
    lead = model.lead(model.find("roles", "role:0"))
    digest, start, end = lead.places[0]
    text = session.read_article(digest).text
    assert text[start:end] == "Ana Quiroga"
    start, end = role_at(session, lead.role, lead.places[0])
    assert text[start:end] == "Deputy Minister Ana Quiroga"
    assert model.lead(model.find("met", f"met:{LAGOS}")).participant == LAGOS
    event = session.find_event(model.lead(model.find("series", "series:series:water-dialogue")).event)
    assert event.title == "Water dialogue resumes in Santiago"


def test_a_box_shows_what_two_did_together(model, session):
    met = model.find("met", f"met:{LAGOS}")
    model.toggle(met)
    assert session.view.filter == Filter(participants=frozenset({QUIROGA, LAGOS}), mode=Mode.ALL)
    assert Qt.CheckState(met.data(CHECK)) == Qt.CheckState.Checked
    assert session.shown_count == 1
    model.toggle(model.find("met", "met:country:CL"))
    assert session.view.filter.participants == {QUIROGA, LAGOS, "country:CL"}
    model.toggle(met)
    model.toggle(model.find("met", "met:country:CL"))
    assert not session.view.filter
    model.toggle(model.find("series", "series:series:water-dialogue"))
    assert session.view.filter.series == {"series:water-dialogue"}
    assert not model.setData(model.find("roles", "role:0"), Qt.CheckState.Checked, CHECK), "what has no box cannot be checked"


def test_a_country_has_its_people(session):
    model = DetailsModel(session)
    model.show_details(details_of(session, "country:AR"))
    people = model.find("people")
    assert "organizations" in people.data()
    assert f"person:{QUIROGA}" in keys(model, people)
    one = model.find("people", f"person:{QUIROGA}")
    assert one.data(SECOND_ROLE) is None
    model.toggle(one)
    assert session.view.filter == Filter(participants=frozenset({QUIROGA}))
    model.show_details(None)
    assert model.rowCount() == 0


def test_more_than_a_few_are_listed_when_they_are_asked_for(session):
    whole = session.collection
    model = DetailsModel(session)
    model.show_details(details_of(session, "country:CL"))
    met = keys(model, model.find("met"))
    assert (len(met) > FEW) is ("more" in met)
    model.show_details(details_of(session, "country:CL"), whole=True)
    assert "more" not in keys(model, model.find("met"))
    assert details_of(session, "nobody") is None
    assert events_together(session, "nobody") == {}
    assert events_together(session, QUIROGA)[LAGOS] == 1
    session.hold(replace(whole, events=()))
    assert details_of(session, QUIROGA).record.events == 0


def test_merged_names_are_one_and_split_ones_are_told_apart(session):
    give_readings(session)
    session.do(merge_participants([LAGOS], QUIROGA))
    details = details_of(session, QUIROGA)
    assert [key for key, _ in details.members] == [LAGOS]
    assert {"Ana Quiroga", "Pedro Lagos"} <= {one.name for one in details.reading.names}
    session.undo_last()
    who = session.participant(LAGOS)
    edit, key = split_participant(who, ("Lagos",), "Another Lagos")
    session.do(edit)
    assert "Lagos" in {one.name for one in details_of(session, key).reading.names}
    assert details_of(session, key).made
    assert "Lagos" not in {one.name for one in details_of(session, LAGOS).reading.names}


def test_what_a_person_changed_is_told_as_it_was_read(session):
    set_fields = [set_field("participant", QUIROGA, field, value, "x") for field, value in (("name", "Anna Q"), ("country", "country:BO"))]
    session.do(many("x", set_fields))
    assert details_of(session, QUIROGA).as_read == (("name", "Ana Quiroga"), ("country", "Argentina"))
    session.undo_last()
    assert details_of(session, QUIROGA).as_read == ()

"""Linking on extractions drawn by hand: the same event told twice, rounds and hiatuses, claims, plans, conflicts, stable keys."""

from __future__ import annotations

from model.dates import day_number, iso
from model.domain import Collection, Event, Kind, Status
from model.extract.extraction import Act, Dating
from tests.model.link.drawn import Sheet, linked


def spring() -> Sheet:
    """An article of 2015 on the round of that spring, with the one before and the suspension between them."""
    sheet = Sheet(day_number(2015, 3, 19), "Talks are back")
    talks = sheet.named("security dialogue", ("security",))
    now = sheet.tell("Chile and Peru held a security dialogue in Lima on 19 March 2015", talks=talks, act=Act.ROUND, place="Lima, Peru")
    sheet.claim(now, 48, "more")
    sheet.tell("The dialogue was last held in January 2011", talks=talks, act=Act.ROUND)
    cause = "a quarrel over fish"
    sheet.tell("It was then suspended", Kind.SUSPENSION, Status.SUSPENDED, talks, Act.SUSPENSION, dating=Dating.BETWEEN, cause=cause)
    return sheet


def events(collection: Collection, act_title: str = "") -> list[Event]:
    return [event for event in collection.events if act_title in event.title]


def test_rounds_stand_in_order_with_the_hiatus_between_them() -> None:
    collection = linked(spring())
    (series,) = collection.series
    assert series.name == "Chile–Peru security dialogue"
    assert series.parties == ("country:CL", "country:PE")
    (hiatus,) = series.hiatuses
    assert (iso(hiatus.first), hiatus.last and iso(hiatus.last)) == ("2011-01-31", "2015-03-19")
    assert (hiatus.before, hiatus.after) == series.rounds
    assert hiatus.cause == "a quarrel over fish"
    assert hiatus.stated


def test_a_claim_is_checked_against_the_round_before() -> None:
    (series,) = linked(spring()).series
    claims = [claim for hiatus in series.hiatuses for claim in hiatus.claims]
    assert [claim.holds for claim in claims] == [True]
    assert "January 2011" in claims[0].says


def test_a_claim_that_a_known_round_refutes_does_not_hold() -> None:
    other = Sheet(day_number(2013, 6, 3), "A round in between")
    talks = other.named("security talks", ("security",), "talks")
    other.tell("Chile and Peru held security talks on 2 June 2013", talks=talks, act=Act.ROUND)
    (series,) = linked(spring(), other).series
    assert len(series.rounds) == 3
    assert [claim.holds for hiatus in series.hiatuses for claim in hiatus.claims if "19 March" in claim.text] == [False]


def test_a_claim_without_a_round_before_cannot_be_told() -> None:
    sheet = Sheet(day_number(2015, 3, 19))
    talks = sheet.named("security dialogue", ("security",))
    sheet.claim(sheet.tell("Chile and Peru held a security dialogue on 19 March 2015", talks=talks, act=Act.ROUND), 48)
    (series,) = linked(sheet).series
    assert series.hiatuses == ()


def test_the_same_agreement_in_two_articles_is_one_event_dated_as_both_allow() -> None:
    one = Sheet(day_number(2015, 3, 7), "One")
    one.tell("Chile and Peru signed a four point border pact in November 2014", Kind.AGREEMENT)
    two = Sheet(day_number(2015, 3, 19), "Two")
    two.tell("The signing of a four point border pact was in 2014", Kind.AGREEMENT)
    (event,) = linked(one, two).events
    assert {mention.article for mention in event.mentions} == {one.article().digest, two.article().digest}
    assert event.when is not None
    assert (iso(event.when.earliest), iso(event.when.latest)) == ("2014-11-01", "2014-11-30")


def test_other_parties_or_other_years_are_other_events() -> None:
    one = Sheet(day_number(2015, 3, 7))
    one.tell("Chile and Peru signed a border pact in November 2014", Kind.AGREEMENT)
    one.tell("Chile and Kenya signed a border pact in November 2014", Kind.AGREEMENT, who=("country:KE",))
    one.tell("Chile and Peru signed a border pact in May 2012", Kind.AGREEMENT)
    assert len(linked(one).events) == 3


def test_a_plan_is_tied_to_what_fulfilled_it() -> None:
    before = Sheet(day_number(2015, 3, 7), "It will be held")
    talks = before.named("security dialogue", ("security",))
    before.tell("Chile and Peru will hold a security dialogue later this month", status=Status.PLANNED, talks=talks, act=Act.PLAN)
    collection = linked(before, spring())
    plan = next(event for event in collection.events if event.status is Status.PLANNED)
    held = next(event for event in collection.events if event.fulfils)
    assert held.fulfils == plan.key
    assert held.status is Status.HELD
    assert set(plan.mentions) <= set(held.mentions)


def test_a_plan_for_another_month_is_not_fulfilled() -> None:
    before = Sheet(day_number(2014, 3, 7), "It will be held")
    talks = before.named("security dialogue", ("security",))
    before.tell("Chile and Peru will hold a security dialogue later this month", status=Status.PLANNED, talks=talks, act=Act.PLAN)
    assert not any(event.fulfils for event in linked(before, spring()).events)


def test_reports_that_date_one_round_differently_both_stand_as_a_conflict() -> None:
    other = Sheet(day_number(2015, 3, 21), "Another paper")
    talks = other.named("security dialogue", ("security",))
    other.tell("Chile and Peru held a security dialogue in Lima on 18 March 2015", talks=talks, act=Act.ROUND, place="Lima, Peru")
    event = next(event for event in linked(spring(), other).events if len(event.mentions) > 1)
    assert event.conflicts
    assert "18 March 2015" in event.conflicts[0].says
    assert "19 March 2015" in event.conflicts[0].says


def test_what_is_said_at_a_meeting_takes_its_date_and_its_series() -> None:
    sheet = spring()
    sheet.tell("Rosa Vidal called for patience", Kind.STATEMENT, who=("person:rosa-vidal", "country:CL"))
    said = next(event for event in linked(sheet).events if event.kind is Kind.STATEMENT)
    assert said.when is not None
    assert iso(said.when.earliest) == "2015-03-19"
    assert said.series == "series:chile-peru-security-dialogue"
    assert said.place == "Lima, Peru"


def test_keys_stay_when_an_earlier_article_comes_later() -> None:
    first = linked(spring())
    known = {f"{mention.article[:12]}:{mention.start}-{mention.end}": event.key for event in first.events for mention in event.mentions}
    other = Sheet(day_number(2015, 3, 20), "Earlier in the list")
    talks = other.named("security dialogue", ("security",))
    other.tell("Chile and Peru held a security dialogue on 19 March 2015", talks=talks, act=Act.ROUND)
    second = linked(other, spring(), known=known)
    assert {event.key for event in first.events} <= {event.key for event in second.events}


def test_nothing_at_all_is_an_empty_collection() -> None:
    assert linked() == Collection()


def test_events_stand_in_order_of_time_the_undated_last() -> None:
    sheet = spring()
    sheet.tell("Kenya closed its ports", Kind.DECISION, who=("country:KE",), dating=Dating.UNDATED)
    spans = [event.when for event in linked(sheet).events]
    assert spans[-1] is None
    starts = [span.start_latest for span in spans if span is not None]
    assert starts == sorted(starts)


def test_what_officials_of_a_country_say_is_not_one_event_over_articles_for_nothing_but_that_they_say_it() -> None:
    bare = [Sheet(day_number(2015, 3, 19), title) for title in "AB"]
    for sheet in bare:
        sheet.tell("say", kind=Kind.STATEMENT, who=("country:CL",))
    assert len(linked(*bare).events) == 2
    told = [Sheet(day_number(2015, 3, 19), title) for title in "AB"]
    for sheet in told:
        sheet.tell("warn tuna boats", kind=Kind.STATEMENT, who=("country:CL",))
    assert len(linked(*told).events) == 1

"""Which talks are one series over articles, whose they are and what they are called; suspensions between rounds; plans and accords."""

from __future__ import annotations

import pytest

from model.dates import day_number, iso
from model.domain import Kind, Series, Status
from model.extract.extraction import Act, Dating
from model.link.series import Cluster, full_name
from tests.model.link.drawn import PAIR, Sheet, linked

SPRING = day_number(2015, 3, 19)


def round_of(
    name: str, about: tuple[str, ...], head: str, parties: tuple[str, ...] = PAIR, day: str = "19 March 2015", title: str = "A"
) -> Sheet:
    """An article that tells one round and one before it, so that the talks are seen to recur."""
    sheet = Sheet(SPRING, title)
    talks = sheet.named(name, about, head, parties)
    sheet.tell(f"They met on {day}", talks=talks, act=Act.ROUND, who=parties)
    sheet.tell("They had met in January 2011", talks=talks, act=Act.ROUND, who=parties)
    return sheet


def only(*sheets: Sheet) -> Series:
    (series,) = linked(*sheets).series
    return series


@pytest.mark.parametrize(
    ("name", "about", "head", "wanted"),
    [
        ("border talks", ("border",), "talks", "Chile–Peru border talks"),
        ("Joint Rivers Commission", ("river",), "commission", "Joint Rivers Commission"),
        ("US-China trade talks", ("trade",), "talks", "Chile–Peru trade talks"),
        ("summit", (), "summit", "Chile–Peru summit"),
        ("Bi-National Commission", ("river",), "commission", "Chile–Peru Bi-National Commission"),
    ],
)
def test_a_series_is_named_with_its_parties_unless_it_has_a_name_of_its_own(
    name: str, about: tuple[str, ...], head: str, wanted: str
) -> None:
    assert only(round_of(name, about, head)).name == wanted


def test_a_body_that_the_name_tells_is_not_told_before_it_once_more() -> None:
    opec = "Organization of Petroleum Exporting Countries"
    two = {"country:KE": "Kenya", "org:opec": opec}
    assert full_name(Cluster(0, parties=tuple(two), name="OPEC talks"), two) == "OPEC talks"
    bodies = {"country:KE": "Kenya", "org:a": "River Council", "org:b": "Lower River Council"}
    assert full_name(Cluster(0, parties=tuple(bodies), name="talks"), bodies) == "Kenya–Lower River Council talks"
    assert full_name(Cluster(0, parties=tuple(bodies), name="Lower River Council meeting"), bodies) == "Lower River Council meeting"


def test_a_bare_meeting_of_nobody_named_is_no_series() -> None:
    assert linked(round_of("meeting", ("fish",), "meeting", ())).series == ()
    assert only(round_of("fisheries meeting", ("fish",), "meeting", ())).name == "fisheries meeting"


def test_a_headline_in_capitals_names_no_series_that_has_another_name() -> None:
    series = only(round_of("CREWS HOLD PAY TALKS", ("pay",), "talks"), round_of("pay talks", ("pay",), "talks", title="B"))
    assert series.name == "Chile–Peru pay talks"


def test_a_meeting_and_a_dialogue_on_one_matter_are_one_series_and_the_better_noun_names_it() -> None:
    one = round_of("security meeting", ("security",), "meeting", title="A")
    two = round_of("security dialogue", ("security",), "dialogue", title="B")
    series = only(one, two)
    assert series.name == "Chile–Peru security dialogue"
    assert series.aliases == ("security meeting",)
    assert len(series.rounds) == 2


@pytest.mark.parametrize(
    ("name", "about", "head", "parties"),
    [
        ("trade dialogue", ("trade",), "dialogue", PAIR),
        ("security dialogue", ("security",), "dialogue", ("country:CL", "country:KE")),
        ("security summit", ("security",), "summit", PAIR),
    ],
)
def test_another_matter_other_parties_and_a_summit_are_series_of_their_own(
    name: str, about: tuple[str, ...], head: str, parties: tuple[str, ...]
) -> None:
    one = round_of("security dialogue", ("security",), "dialogue", title="A")
    two = round_of(name, about, head, parties, title="B")
    assert len(linked(one, two).series) == 2


def test_a_round_that_names_nobody_has_the_parties_of_its_talks() -> None:
    sheet = Sheet(SPRING)
    talks = sheet.named("border talks", ("border",), "talks")
    sheet.tell("The talks were set up in 1993", Kind.LAUNCH, talks=talks, act=Act.LAUNCH, who=())
    sheet.tell("Kenya hosted the last round in May 2012", talks=talks, act=Act.ROUND, who=("country:KE",))
    told = {event.title: {role.participant for role in event.participants} for event in linked(sheet).events}
    assert set(PAIR) in told.values()
    assert {*PAIR, "country:KE"} in told.values()


def test_talks_without_a_name_make_no_series() -> None:
    sheet = Sheet(SPRING)
    talks = sheet.named("commission", (), "commission", ())
    sheet.tell("The commission was set up in 1972", Kind.LAUNCH, talks=talks, act=Act.LAUNCH, who=())
    collection = linked(sheet)
    assert collection.series == ()
    assert len(collection.events) == 1


def test_a_suspension_lies_between_the_round_it_is_told_with_and_the_next() -> None:
    sheet = Sheet(SPRING)
    talks = sheet.named("border talks", ("border",), "talks")
    sheet.tell("They held border talks on 10 March 2015", talks=talks, act=Act.ROUND)
    sheet.tell("The one before was in December 2012", talks=talks, act=Act.ROUND)
    sheet.tell(
        "and was then put on hold", Kind.SUSPENSION, Status.SUSPENDED, talks, Act.SUSPENSION, dating=Dating.BETWEEN, cause="a strike"
    )
    (hiatus,) = only(sheet).hiatuses
    assert (iso(hiatus.first), hiatus.last and iso(hiatus.last)) == ("2012-12-31", "2015-03-10")
    assert hiatus.cause == "a strike"


def test_a_claim_is_checked_from_the_interruption_where_no_round_before_is_told() -> None:
    sheet = Sheet(SPRING)
    talks = sheet.named("border talks", ("border",), "talks")
    now = sheet.tell("They held border talks on 1 March 2015", talks=talks, act=Act.ROUND)
    sheet.claim(now, 60)
    sheet.tell("Talks were broken off in March 2010", Kind.SUSPENSION, Status.SUSPENDED, talks, Act.SUSPENSION)
    (hiatus,) = only(sheet).hiatuses
    assert [claim.holds for claim in hiatus.claims] == [True]


def test_one_accord_told_in_two_articles_in_other_words_is_one_event() -> None:
    first = Sheet(SPRING, "A")
    first.tell("Chile and Peru signed an accord of four points in November 2014", Kind.AGREEMENT)
    second = Sheet(SPRING + 12, "B")
    second.tell("the four points agreement signed in 2014", Kind.AGREEMENT, who=())
    (event,) = linked(first, second).events
    assert len(event.mentions) == 2
    assert event.when is not None
    assert iso(event.when.earliest) == "2014-11-01"


def test_an_accord_on_something_else_is_another_event() -> None:
    first = Sheet(SPRING, "A")
    first.tell("Chile and Peru signed an accord of four points in November 2014", Kind.AGREEMENT)
    second = Sheet(SPRING + 12, "B")
    second.tell("a fishing agreement signed in 2014", Kind.AGREEMENT)
    assert len(linked(first, second).events) == 2


def test_a_visit_told_before_is_carried_out_by_the_arrival() -> None:
    before = Sheet(day_number(2022, 8, 26), "A")
    before.tell(
        "Rosa Vidal will visit Peru from 5 to 8 September 2022", Kind.VISIT, Status.PLANNED, who=("person:rosa-vidal",), place="Peru"
    )
    after = Sheet(day_number(2022, 9, 6), "B")
    after.tell("Rosa Vidal arrived in Lima on 5 September 2022", Kind.VISIT, who=("person:rosa-vidal",), place="Lima, Peru")
    collection = linked(before, after)
    done = next(event for event in collection.events if event.status is Status.HELD)
    assert done.fulfils == next(event.key for event in collection.events if event.status is Status.PLANNED)
    assert len(done.mentions) == 2


def test_talks_of_nobody_named_that_are_called_no_more_than_talks_are_no_series() -> None:
    assert not linked(round_of("talks", ("fishing",), "talks", parties=())).series


def test_a_claim_made_of_a_plan_is_checked_against_the_round_it_became() -> None:
    before = Sheet(day_number(2015, 3, 2), "The two sides will meet")
    talks = before.named("border dialogue", ("border",))
    plan = before.tell("They will hold a dialogue in Lima on 19 March 2015", status=Status.PLANNED, talks=talks, act=Act.PLAN, place="Lima")
    before.claim(plan, 120)
    after = Sheet(day_number(2015, 3, 20), "The two sides meet")
    talks = after.named("border dialogue", ("border",))
    after.claim(after.tell("They held a dialogue in Lima on 19 March 2015", talks=talks, act=Act.ROUND, place="Lima"), 48)
    after.tell("They had met in January 2011", talks=talks, act=Act.ROUND)
    (hiatus,) = linked(before, after).series[0].hiatuses
    assert sorted(str(claim.holds) for claim in hiatus.claims) == ["False", "True"]

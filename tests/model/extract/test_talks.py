"""Talks that recur as articles tell them, in sentences of our own: which talks, what is told of them, who takes part, where and when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from model.dates import iso
from model.domain import Collection, Event
from model.extract.pipeline import extract_all
from model.ingest.registry import read_file
from model.link.pipeline import link

pytestmark = pytest.mark.slow

DAY = date(2018, 10, 12)


def read(folder: Path, *bodies: str) -> Collection:
    """The collection of articles with these bodies, all published on DAY."""
    articles = []
    for number, body in enumerate(bodies):
        path = folder / f"{number}.txt"
        path.write_text(f"News from abroad\n\nPublished: {DAY.day} October {DAY.year}\n\n{body}\n", encoding="utf-8")
        articles.append(read_file(path))
    return link(articles, list(extract_all(articles)))


def when(event: Event) -> str:
    return f"{iso(event.when.earliest)}..{iso(event.when.latest)}" if event.when is not None else ""


def told(collection: Collection) -> dict[str, str]:
    """The events of the only series: first and last day -> status and kind."""
    (series,) = collection.series
    return {when(event): f"{event.status.value} {event.kind.value}" for event in collection.events if event.series == series.key}


OPENING = "Chile and Peru held their annual fisheries dialogue in Lima on Thursday. "


@pytest.mark.parametrize(
    ("sentence", "day", "what"),
    [
        ("The last one was held in Arica in May 2014.", "2014-05-01..2014-05-31", "held meeting"),
        ("They were last held in Arica in May 2014.", "2014-05-01..2014-05-31", "held meeting"),
        ("The previous round took place in Arica in May 2014.", "2014-05-01..2014-05-31", "held meeting"),
        ("The last time the dialogue met was in May 2014.", "2014-05-01..2014-05-31", "held meeting"),
        ("Santiago was the host in May 2014.", "2014-05-01..2014-05-31", "held meeting"),
        ("The dialogue had not met since May 2014.", "2014-05-01..2014-05-31", "held meeting"),
        ("It was the first round since May 2014.", "2014-05-01..2014-05-31", "held meeting"),
        ("The dialogue was launched in 1997.", "1997-01-01..1997-12-31", "held launch"),
        ("The dialogue was suspended in May 2014 because of a strike.", "2014-05-01..2014-05-31", "suspended suspension"),
        ("It was broken off in May 2014.", "2014-05-01..2014-05-31", "suspended suspension"),
        ("The next round will be held in Santiago in March.", "2019-03-01..2019-03-31", "planned meeting"),
        ("The next one is to be held in Santiago in March.", "2019-03-01..2019-03-31", "planned meeting"),
        ("The two sides agreed to hold the next round in Santiago next year.", "2019-01-01..2019-12-31", "planned meeting"),
        ("The parties decided to meet again in December.", "2018-12-01..2018-12-31", "planned meeting"),
    ],
)
def test_what_is_told_of_the_talks_beside_their_news(tmp_path: Path, sentence: str, day: str, what: str) -> None:
    collection = read(tmp_path, OPENING + sentence)
    assert told(collection).get(day) == what
    event = next(event for event in collection.events if when(event) == day)
    assert {"country:CL", "country:PE"} <= {role.participant for role in event.participants}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The last one was held in Arica in May 2014.", "Arica"),
        ("Santiago was the host in May 2014.", "Santiago, Chile"),
        ("The last time the dialogue met was in May 2014, when Santiago was the host.", "Santiago, Chile"),
        ("The last round was hosted by Chile in May 2014 after a summit in Nairobi.", ""),
    ],
)
def test_where_the_round_before_was(tmp_path: Path, sentence: str, place: str) -> None:
    collection = read(tmp_path, OPENING + sentence)
    event = next(event for event in collection.events if when(event).startswith("2014-05"))
    assert event.place.startswith(place) if place else "Nairobi" not in event.place


def test_an_interruption_has_its_length_its_cause_and_its_claim(tmp_path: Path) -> None:
    body = "Norway and Iceland resumed their fisheries consultations in Bergen on Thursday after a three-year break. "
    body += "The consultations had been suspended since September 2015 because of a dispute over mackerel."
    (series,) = read(tmp_path, body).series
    (hiatus,) = series.hiatuses
    assert series.name == "Iceland–Norway fisheries consultations"
    assert (iso(hiatus.first), hiatus.last and iso(hiatus.last)) == ("2015-09-01", "2018-10-11")
    assert hiatus.cause == "a dispute over mackerel"
    assert [claim.holds for claim in hiatus.claims if "three-year" in claim.text] == [True]


def test_a_joint_body_is_a_series_over_articles_and_no_other_body_is(tmp_path: Path) -> None:
    first = "The joint border commission of Kenya and Uganda met in Busia on Thursday, the first time since August 2009."
    second = "The Kenya-Uganda joint border commission was created in 2002. The European Commission met in Brussels on Wednesday."
    (series,) = read(tmp_path, first, second).series
    assert series.name == "Kenya–Uganda joint border commission"
    assert [(iso(h.first), h.last and iso(h.last)) for h in series.hiatuses] == [("2009-08-31", "2018-10-11")]


def test_talks_of_a_government_and_a_body_of_its_country_are_a_series_with_both_as_parties(tmp_path: Path) -> None:
    body = "Colombia suspended peace talks with the National Liberation Army on Monday after bomb attacks. "
    body += "The talks began in Quito in February 2017."
    (series,) = read(tmp_path, body).series
    assert len(series.parties) == 2
    assert "country:CO" in series.parties
    assert series.hiatuses[0].last is None


def test_two_meetings_of_the_same_parties_on_nothing_in_common_are_no_series(tmp_path: Path) -> None:
    body = "The foreign ministers of India and Pakistan met in Islamabad on Thursday. "
    body += "The prime ministers of the two countries met at a summit in Kathmandu in November 2014."
    assert not [series for series in read(tmp_path, body).series if len(series.rounds) > 1]


def test_talks_are_found_by_a_round_a_mechanism_and_a_break_of_a_length(tmp_path: Path) -> None:
    body = "Egypt, Ethiopia and Sudan resumed negotiations on the Great Dam in Cairo on Thursday, ending a pause of more than two years. "
    body += "The previous round, in Kinshasa in April 2016, broke up without an agreement. The three-way talks started in 2011."
    (series,) = read(tmp_path, body).series
    (hiatus,) = series.hiatuses
    assert (iso(hiatus.first), hiatus.last and iso(hiatus.last)) == ("2016-04-30", "2018-10-11")
    assert [claim.holds for claim in hiatus.claims if "pause" in claim.text] == [True]
    assert len(series.parties) == 3


def test_a_mechanism_is_the_talks_told_of_where_nothing_else_is_called_so(tmp_path: Path) -> None:
    body = "Bolivia and Chile will hold consular talks in Santiago on Monday. "
    body += "The mechanism, which was created in 1993 and paused in 2013 over a lawsuit, used to meet every six months."
    collection = read(tmp_path, body)
    assert {"1993-01-01..1993-12-31", "2013-01-01..2013-12-31"} <= set(told(collection))
    assert collection.series[0].hiatuses[0].cause == "a lawsuit"


def test_the_session_of_a_committee_is_no_series_of_its_own(tmp_path: Path) -> None:
    body = "A joint technical committee of Iraq and Kuwait met in Kuwait City on Thursday. "
    body += "It was the committee's seventh session. It was formed in 2013."
    (series,) = read(tmp_path, body).series
    assert series.name == "Iraq–Kuwait joint technical committee"


def test_a_name_with_an_owner_in_it_is_kept_whole(tmp_path: Path) -> None:
    body = (
        "Chile hosted the Pacific Foreign Ministers’ Meeting in Arica on Thursday. The Pacific Foreign Ministers’ Meeting was last held "
        "in Lima in May 2014. Peru and Ecuador took part."
    )
    collection = read(tmp_path, body)
    assert [series.name for series in collection.series if "Meeting" in series.name] == ["Pacific Foreign Ministers’ Meeting"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Chile and Peru suspended last week's fisheries talks on Thursday.", "Chile–Peru fisheries talks"),
        ("Chile and Peru suspended their June fisheries talks on Thursday.", "Chile–Peru fisheries talks"),
        ("Chile and Peru suspended renewed fisheries talks on Thursday.", "Chile–Peru fisheries talks"),
        ("Chile and Peru suspended intense and difficult fisheries negotiations on Thursday.", "Chile–Peru fisheries negotiations"),
    ],
)
def test_a_series_is_named_without_what_times_or_praises_its_talks(sentence: str, name: str, tmp_path: Path) -> None:
    (series,) = read(tmp_path, sentence).series
    assert series.name == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile suspended trading at the Santiago Stock Exchange on Thursday, and the exchange resumed business on Friday.",
        "Chile and Peru suspended the foreign exchange in copper on Thursday.",
    ],
)
def test_where_shares_and_money_change_hands_is_no_talks(sentence: str, tmp_path: Path) -> None:
    assert read(tmp_path, sentence).series == ()

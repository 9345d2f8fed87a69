"""Results and prices told with a figure are events, states without one are none; titles in a clause's own words."""

from __future__ import annotations

import pytest

from tests.model.extract.reading_events import drafts, read

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "sentence",
    [
        "Net income was $12 million in the quarter.",
        "The shipyard had a loss of 3 million euros in 2014.",
        "Revenue totaled $1.2 billion last year.",
        "The index closed at 4,212 on Friday.",
        "Marlow shares were down 3 percent on Friday.",
        "The average finished Thursday at 1,020, up 12 points.",
        "Profit grew to $64 million last year.",
        "The yard took a write-off of $15 million to cover losses.",
        "The line had eight million guilders of extraordinary charges.",
        "Shares of Marlow jumped.",
        "The strike, in its third week, has cost the yard $3 million.",
    ],
)
def test_a_figure_makes_an_event_of_a_state(sentence: str) -> None:
    assert [draft.kind.value for draft in drafts(sentence)][:1] == ["business"]


@pytest.mark.parametrize(
    "sentence",
    ["The harbour has three cranes.", "Income is what counts.", "The index is a measure of prices.", "The shares were in safe hands."],
)
def test_a_state_without_a_figure_of_its_own_is_none(sentence: str) -> None:
    assert drafts(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "The almost simultaneous fires March 3 at the mills in Lima and Tolna hurt 12 workers.",
            "Almost simultaneous fires hurt 12 workers",
        ),
        ("Troops, fearing rain, left the valley on Monday.", "Troops leave valley"),
    ],
)
def test_what_is_certain_has_a_title_in_its_own_words(sentence: str, title: str) -> None:
    assert title in [draft.title for draft in drafts(sentence)]


def test_no_title_is_made_of_pronouns_nobody_knows() -> None:
    assert not [draft.title for draft in drafts("It banned them.") if "them" in draft.title]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The two ministers meet on Friday.", "planned"),
        ("The ban takes effect on March 20.", "planned"),
        ("The lease expires on May 3.", "planned"),
        ("The yard was negotiating with two banks in February.", "held"),
        ("The index fell sharply, losing 40 points on Friday.", "held"),
        ("Aerolin sought a loan last week.", "held"),
        ("Kenya is negotiating with the unions.", "held"),
        ("Kenya will cut 2,000 jobs.", "planned"),
        ("Kenya announced a plan to buy the yard in May 2016.", "planned"),
        ("The mayor faces a strike, which has crippled the port since the 18th of February.", "held"),
    ],
)
def test_a_date_tells_what_is_to_come_and_what_went_on(sentence: str, status: str) -> None:
    assert status in [draft.status.value for draft in drafts(sentence)]


def test_what_a_firm_said_it_did_is_told_of_the_firm_however_long_its_saying() -> None:
    found = read(
        "Marlow Holdings Corp. said it agreed to sell its Brenko, Tolna, Vidal and Okoro ship repair yards to Aerolin Inc. of Lima.",
        published="2015-03-07",
    )
    assert any(draft.kind.value == "agreement" and draft.who for draft in found.drafts)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The mine collapsed on Monday, trapping nine men.", "incident"),
        ("Talks between the company and the union collapsed on Monday.", "suspension"),
        ("Trading in the shares was halted.", "suspension"),
        ("Gunmen abducted two engineers.", "incident"),
        ("The court jailed Juan Mora for six years.", "decision"),
        ("Tolna scored twice in the last ten minutes.", "business"),
    ],
)
def test_what_gives_way_is_told_by_what_it_is(sentence: str, kind: str) -> None:
    assert kind in [draft.kind.value for draft in drafts(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Experts say such storms are rare.",
        "Marlow publishes a weekly newspaper.",
        "The lawyers said little.",
        "The survey shows that the harbour is full.",
        "A spokesman for the yard declined to comment.",
    ],
)
def test_what_is_said_at_all_times_is_no_event(sentence: str) -> None:
    assert drafts(sentence) == []


def test_what_is_told_before_its_source_is_news_of_its_own() -> None:
    found = drafts("The airline has ordered 24 jets from Marlow in a deal worth $1 billion, the companies announced on Tuesday.")
    assert "decision" in [draft.kind.value for draft in found if draft.main]
    quoted = drafts("“The airline has ordered 24 jets from Marlow,” the companies announced on Tuesday.")
    assert [draft.kind.value for draft in quoted if draft.main] == ["statement"]


def test_what_happened_when_a_state_is_dated_has_its_date() -> None:
    found = [draft for draft in drafts("Tensions soared last August when Kenya sent a ship into the strait.") if "ship" in draft.title]
    assert [draft.when.dating.value for draft in found] == ["phrase"]


def test_who_heads_a_side_is_no_event_and_who_says_so_beside_it_is() -> None:
    assert drafts("Rosa Vidal heads the delegation of Chile.") == []
    told = drafts("The minister sought to calm the crews, saying on Friday that the ban would end.")
    assert "statement" in [draft.kind.value for draft in told]


@pytest.mark.parametrize(
    ("sentence", "title", "status"),
    [
        ("Aerolin, which will be the first line to operate the ferry in July 2016, opened a site.", "Aerolin to operate ferry", "planned"),
        ("Rosa Vidal was the first woman to win the prize, in 1998.", "Rosa Vidal wins prize", "held"),
    ],
)
def test_who_was_the_first_to_do_a_thing_did_it(sentence: str, title: str, status: str) -> None:
    assert (title, status) in [(draft.title, draft.status.value) for draft in drafts(sentence)]


def test_what_somebody_expects_another_to_do_is_told_of_the_other() -> None:
    found = drafts("Analysts expect the Marlow yard to close in May.")
    assert [(draft.title, draft.status.value) for draft in found] == [("Marlow yard to close", "planned")]

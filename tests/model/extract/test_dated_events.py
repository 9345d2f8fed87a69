"""Sentences whose events hide in other words: relative clauses, verbs that tell something only with a date, plans, what was over before."""

from __future__ import annotations

import pytest

from tests.model.extract.reading_events import article, linked

pytestmark = pytest.mark.slow


def dated(text: str, title: str = "") -> dict[str, str]:
    """What each event says of itself in the text -> its date, of an article of Saturday, 7 March 2015."""
    collection = linked(article(text, title, published="2015-03-07"))
    return {mention.text: event.when.edtf if event.when else "" for event in collection.events for mention in event.mentions}


def date_of(found: dict[str, str], words: str) -> str:
    """The date of the event told with the words; "none" where no event is."""
    return next((edtf for text, edtf in found.items() if words in text), "none")


@pytest.mark.parametrize(
    ("sentence", "words", "edtf"),
    [
        ("The fleet is moored at the Tolna shipyard, which Brenko Holdings shut without warning in August 2011.", "shut", "2011-08"),
        ("The new tariff took effect on January 5.", "took effect", "2015-01-05"),
        ("The oldest tram in the fleet had been fitted with two new motors in July.", "fitted", "2014-07"),
        ("In the first round, in February, he had finished third behind Rosa Vidal.", "finished third", "2015-02"),
        ("Voters had thrown the Harvest Party out in May 2013.", "thrown", "2013-05"),
        ("Three fishermen will be brought to court again on Thursday.", "brought to court", "2015-03-12"),
        ("A request for a longer visa was turned down last week.", "turned down", "2015-02-23/2015-03-01"),
        ("Three rounds followed one another quickly, the last of them on November 11.", "Three rounds", "2014-11-11"),
        ("The next round could be held before the end of the summer.", "next round", "2015-03-07/2015-08-31"),
        ("A second meeting is planned for April 12 in Nairobi.", "second meeting", "2015-04-12"),
        ("The treaty came into force in 1998; Kenya pulled out of it in September 2011.", "came into force", "1998"),
        ("The treaty came into force in 1998; Kenya pulled out of it in September 2011.", "pulled out", "2011-09"),
    ],
)
def test_a_date_makes_an_event_of_what_hides_in_other_words(sentence: str, words: str, edtf: str) -> None:
    assert date_of(dated(sentence), words) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "The road leads to the port.",
        "The coast has been used by fishermen for centuries.",
        "Kenya might bring the matter to court on Monday.",
        "The situation turned worse.",
    ],
)
def test_what_only_is_makes_no_event(sentence: str) -> None:
    assert dated(sentence) == {}


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("In an attack last month, rebels killed nine villagers.", "killed", "2015-02"),
        ("Two soldiers were killed when a mine went off near Lamu on Sunday, the army said.", "Two soldiers", "2015-03-01"),
        ("It is expected that the ferry will fly the Kenyan flag when it arrives on March 11.", "arrives", "2015-03-11"),
        ("Rosa Vidal of Chile resigned in May.", "resigned", "2014-05"),
        ("The port has been shut since Tuesday.", "shut", "2015-03-03"),
        ("The Harvest Party won 45 of 120 seats in the 2011 election.", "won 45", "2011"),
        ("The ferry's delivery, originally due later this year, will be delayed until October 2016.", "delayed", "2016-10"),
        ("After the ferry, already painted, arrives in Lima next month, the company will use it.", "arrives", "2015-04"),
        ("Kenya has suspended fishing rights for Chile.", "suspended", "2015-03-07"),
        ("Aerolin will open a plant in Lima in 2016 and will close it two years later.", "close", "2018"),
    ],
)
def test_a_date_goes_to_what_it_dates(text: str, words: str, edtf: str) -> None:
    assert date_of(dated(text), words) == edtf


def test_a_narrative_counts_from_what_was_told_last() -> None:
    text = (
        "Kenya's army seized the port of Lamu in October 2010. Five months later the army left. Chile sent an envoy to Nairobi. "
        "Three weeks later he flew to Lima."
    )
    found = dated(text)
    assert date_of(found, "Five months later") == "2011-03"
    assert date_of(found, "sent an envoy") == "2011-03"
    assert date_of(found, "Three weeks later").startswith("2011-03")


def test_the_day_is_that_of_the_news() -> None:
    found = dated(
        "Kenya opened the bridge on Thursday. On Monday Kenya had sold two ferries. Earlier in the day, Kenya received a letter from Chile."
    )
    assert date_of(found, "received a letter") == "2015-03-05"


def test_a_look_back_does_not_move_the_telling() -> None:
    found = dated(
        "Rosa Vidal met Juan Mora in Nairobi on 3 May 2012. The day before, the pair had opened a trade forum. "
        "Kenya freed two sailors the same day."
    )
    assert date_of(found, "opened a trade forum") == "2012-05-02"
    assert date_of(found, "freed two sailors") == "2012-05-03"


@pytest.mark.parametrize(
    ("title", "text", "edtf"),
    [
        ("Lima Rail to be compensated for tram delays", "Lima Rail said it would be compensated by Aerolin for late trams.", "2015-03-07"),
        ("Kenya to buy ten jets from Aerolin", "Kenya signed an order for ten jets on Thursday.", "2015-03-05"),
        ("Vidal to visit Nairobi", "President Rosa Vidal will visit Nairobi on March 12, her office said.", "2015-03-12"),
    ],
)
def test_a_headline_that_announces_has_the_date_of_its_plan_its_deal_or_its_news(title: str, text: str, edtf: str) -> None:
    assert date_of(dated(text, title), title) == edtf


def test_what_a_sentence_points_back_to_dates_it() -> None:
    found = dated(
        "Kenya Air said on Friday that it would grow. Kenya signed the agreement with Chile on Tuesday. "
        "The deal was approved by the cabinet."
    )
    assert date_of(found, "approved") == "2015-03-03"


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Two clerks were charged in the May 4, 2009, bombing of a bank.", "charged", "2015-03-07"),
        ("Two clerks were injured in the May 4, 2009, bombing of a bank.", "injured", "2009-05-04"),
        (f"Kenya opened a school.\n\nIt is large.\n\n{'It has a garden and a hall. ' * 20}\n\nOn March 6 a thief broke in.",
         "opened a school", "2015-03-07"),
    ],
)  # fmt: skip
def test_a_date_of_something_else_dates_nothing_else(text: str, words: str, edtf: str) -> None:
    assert date_of(dated(text), words) == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("In June last year the cabinet had a quarrel, and two ministers were dismissed.", "were dismissed", "2014-06"),
        ("The offer had been due to expire on Friday.", "expire", "2015-03-06"),
        ("The mill burned down in 1995, when lightning struck it.", "lightning struck", "1995"),
        ("Kenya Airways will open a hangar by May 2016.", "open a hangar", "2016-05"),
        ("Kenya Airways will open a hangar by May 4.", "open a hangar", "2015-03-07/2015-05-04"),
        ("Rosa Vidal of Chile said Kenya has signed a treaty with Peru.", "has signed", "2015-03-07"),
        ("Two rivals extended their offers to buy the ferry Thursday.", "extended", "2015-03-05"),
        ("Tolna shares rose 2 to close at $31 in heavy trading yesterday.", "shares rose", "2015-03-06"),
        ("Kenya and Chile opened a bridge on Friday. The visitors praised the builders.", "praised", "2015-03-06"),
        ("Brenko closed at $84.75 on Tuesday. Tolna eased 2 to 31.", "Tolna eased", "2015-03-03"),
        ("The audit office on February 25 called for new bids.\n\nThe office upheld a complaint by Chile.", "upheld", "2015-02-25"),
    ],
)
def test_a_date_reaches_what_goes_with_it(text: str, words: str, edtf: str) -> None:
    assert date_of(dated(text), words) == edtf


def test_what_a_customer_is_due_to_receive_has_its_own_date() -> None:
    found = dated(
        "The first flight is expected to take place in May, with the first customer, Kenya Airways, due to receive its first jet "
        "in June 2016."
    )
    assert found["customer, Kenya Airways, due to receive its first jet in June 2016"] == "2016-06"

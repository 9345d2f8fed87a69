"""Events told beside others: what came before, after or with something, what came of it, what is promised, foreseen or due by a day."""

from __future__ import annotations

import pytest

from tests.model.extract.reading_events import drafts
from tests.model.extract.test_dated_events import date_of, dated

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("sentence", "words", "edtf"),
    [
        ("Kenya opened the bridge on Thursday, five hours after engineers dropped their objections.", "dropped", "2015-03-05"),
        ("About 4,000 people marched on Thursday, while doctors collected signatures outside.", "collected", "2015-03-05"),
        ("A rider died last month when a bus ran into a crowd.", "ran into", "2015-02"),
        ("Police fired tear gas on Thursday and arrested 60.", "arrested 60", "2015-03-05"),
        ("A crane fell on a school on Thursday, killing two pupils.", "killing", "2015-03-05"),
        ("A crane fell on a school on Thursday, killing two pupils and injuring dozens.", "injuring", "2015-03-05"),
        ("Some of the lenders refused to extend their loans.", "refused", "2015-03-07"),
        ("Thieves broke into a museum on Thursday. They smashed a window.", "smashed", "2015-03-05"),
        ("The board will decide whether the mill can move.", "decide", ""),
        ("Ada Okoro resigned on Thursday and is to be succeeded by Juan Mora.", "succeeded", ""),
        ("Kenya dropped the plan on Thursday when the bidders withdrew.", "withdrew", "2015-03-05"),
        ("The ferry sank on Thursday as rescuers boarded it.", "boarded", "none"),
        ("Tolna have not won a match since May, when they beat Lamu on penalties.", "they beat", "2014-05"),
        ("The audit of the yard came three years after inspectors found a crack.", "found a crack", "none"),
        ("The two had talked in 2008.", "talked", "2008"),
        ("The lease runs until then. It expires in 2031.", "expires", "2031"),
        ("The season ends on May 16.", "ends", "2015-05-16"),
    ],
)
def test_what_is_told_beside_something_is_an_event(sentence: str, words: str, edtf: str) -> None:
    assert date_of(dated(sentence), words) == edtf


@pytest.mark.parametrize(
    ("sentence", "words", "edtf"),
    [
        ("The ministry promised to pay part of the cost by the end of June.", "to pay", "[2015-06-23..2015-06-30]"),
        ("Kenya Airways agreed to sell its hangar next month.", "to sell", "2015-04"),
        ("The union threatened to strike on March 20.", "to strike", "2015-03-20"),
        ("The verdict of the board is expected next month.", "verdict", "2015-04"),
        ("A decision on the ferry must be taken by June 30.", "taken", "2015-03-07/2015-06-30"),
        ("Another storm is forecast for April 2.", "storm", "2015-04-02"),
    ],
)
def test_what_is_promised_foreseen_or_due_is_planned_for_its_own_day(sentence: str, words: str, edtf: str) -> None:
    found = dated(sentence)
    planned = [draft for draft in drafts(sentence) if draft.status.value == "planned"]
    assert edtf in [date for text, date in found.items() if words in text]
    assert len(planned) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The report was widely expected by analysts.",
        "A decision must not be taken by June 30.",
        "The union never promised to pay by the end of June.",
        "The plan might have failed while rivals slept.",
    ],
)
def test_what_is_no_plan_gives_none(sentence: str) -> None:
    assert [draft.title for draft in drafts(sentence) if draft.status.value == "planned"] == []


def test_the_day_of_a_promise_stays_its_own() -> None:
    assert date_of(dated("Kenya Airways agreed on Thursday to sell its hangar by June 30."), "agreed") == "2015-03-05"
    assert date_of(dated("Kenya Airways agreed to sell its hangar Thursday."), "agreed") == "2015-03-05"

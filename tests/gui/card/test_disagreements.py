"""What the two sides of a disagreement say on the card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.card.content import card_content
from model.dates import DateSpan
from model.domain import Conflict, Record, row_key
from model.editing.values import mention_key
from model.edits import merge_events
from model.wording import date_words, shown
from tests.builders import sample_collection, sample_session


def test_each_side_of_a_disagreement_tells_its_own_date() -> None:
    collection = sample_collection()
    event = next(one for one in collection.events if len(one.mentions) > 1 and all(m.date_phrase for m in one.mentions[:2]))
    of_reports = replace(event, conflicts=(Conflict("they differ", mention=1),))
    told = {mention_key(event.mentions[0]): DateSpan.of_day(19000), mention_key(event.mentions[1]): DateSpan.of_day(19002)}
    sides = card_content(of_reports, collection, told=told).disagreements[0].sides
    words = [shown(mention.date_phrase.text) for mention in event.mentions[:2] if mention.date_phrase]
    assert [side.when for side in sides] == [f"8 January 2022 (“{words[0]}”)", f"10 January 2022 (“{words[1]}”)"]
    merged = replace(event, conflicts=(Conflict("they differ", mention=1, merged="other"),))
    sides = card_content(merged, collection, told={"other": DateSpan.of_day(19002)}).disagreements[0].sides
    assert [side.when for side in sides] == [date_words(event.when), "10 January 2022"]
    assert sides[1].quote == shown(event.mentions[1].text)
    row = replace(event, record=Record("0" * 64, "x.csv", "x.csv", 7, "a"), conflicts=(Conflict("", merged=row_key("0" * 64, 7)),))
    sides = card_content(row, collection, told={row_key("0" * 64, 7): DateSpan.of_day(19002)}).disagreements[0].sides
    assert (sides[1].title, sides[1].when) == ("row 7 of “x.csv”", "10 January 2022")


def test_what_was_merged_is_told_as_it_was_read(qapp: QApplication, tmp_path: Path) -> None:
    session = sample_session(qapp, tmp_path)
    dated = [event for event in session.collection.events if event.when is not None and event.mentions]
    one, other = dated[0], dated[-1]
    assert one.when is not None
    session.do(merge_events([other.key], one.key))
    now = session.find_event(one.key)
    assert now is not None
    assert any(conflict.merged == other.key for conflict in now.conflicts)
    assert session.told_apart(now)[other.key] == other.when
    sides = card_content(now, session.collection, told=session.told_apart(now)).disagreements[-1].sides
    assert [side.when for side in sides] == [date_words(one.when), date_words(other.when)]
    assert session.told_apart(one) == {}

"""Claims checked anew where edits changed what they are about: by the rules of linking, and back with undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.checking import Checker
from model.dates import DateSpan, day_number, iso
from model.domain import Claim, Event, Kind, Series
from model.edits import dismiss_events, merge_events, new_event, overridden, set_event
from model.extract.extraction import Act, ClaimDraft, ClaimKind, Extraction, claims_from_json
from model.gaps import Facts
from model.link.claims import check_again
from model.qt.session import Session
from tests.model.drawn_projects import store_sheets
from tests.model.link.drawn import Sheet, linked

HELD, BEFORE = day_number(2015, 3, 19), day_number(2011, 1, 10)


def talks(held: str = "19 March 2015", before: str = "10 January 2011") -> Sheet:
    """An article that calls a round the first in four years, and says when the last one was."""
    sheet = Sheet(day_number(2015, 3, 25), "Talks are back")
    named = sheet.named("security dialogue", ("security",))
    now = sheet.tell(f"Chile and Peru held a security dialogue on {held}", talks=named, act=Act.ROUND)
    sheet.claim(now, 48)
    last = sheet.tell(f"The dialogue was last held on {before}", talks=named, act=Act.ROUND)
    sheet.claim(last, 0, kind=ClaimKind.LAST)
    return sheet


@pytest.fixture
def project(tmp_path: Path, qapp):
    """A session on the project of that article."""
    path = tmp_path / "talks.hiatus"
    store_sheets(path, [talks()])
    made = Session()
    made.open(path)
    yield made
    made.close()


def series_of(session: Session) -> Series:
    (one,) = session.collection.series
    return one


def verdicts(session: Session) -> list[tuple[bool | None, str]]:
    return [(claim.holds, claim.says) for gap in series_of(session).hiatuses for claim in gap.claims]


def rounds(session: Session) -> list[Event]:
    return [event for key in series_of(session).rounds if (event := session.find_event(key)) is not None]


def day(year: int, month: int, number: int) -> DateSpan:
    return DateSpan.of_day(day_number(year, month, number))


def test_a_round_that_was_moved_is_checked_against_its_new_date_and_undo_brings_the_verdict_back(project):
    read = verdicts(project)
    assert [holds for holds, _ in read] == [True, True]
    before, held = rounds(project)
    assert project.do(set_event(before.key, when=day(2013, 6, 1)))
    first, last = verdicts(project)
    assert first == (
        False,
        "The round before was on 1 June 2013, this one on 19 March 2015: 1 year and 10 months. The text says “4 years”: does not hold.",
    )
    assert last[0] is True
    assert project.do(set_event(held.key, when=day(2017, 6, 1)))
    assert verdicts(project)[0][0] is True
    project.undo_last()
    project.undo_last()
    assert verdicts(project) == read


def test_what_is_told_after_an_edit_is_what_linking_tells_of_the_same_dates(project):
    before, _ = rounds(project)
    assert project.do(set_event(before.key, when=day(2009, 5, 4)))
    (other,) = linked(talks(before="4 May 2009")).series
    assert verdicts(project) == [(claim.holds, claim.says) for gap in other.hiatuses for claim in gap.claims]


def test_an_end_that_only_became_less_certain_is_checked_too(project):
    before, _ = rounds(project)
    assert before.when is not None
    wide = DateSpan.within(day_number(2001, 1, 1), before.when.latest, before.when.precision, "")
    assert project.do(set_event(before.key, when=wide))
    assert "14 years" in verdicts(project)[0][1]


def test_a_round_added_by_hand_refutes_both(project):
    read = verdicts(project)
    made, _ = new_event(title="A quiet round", when=day(2013, 2, 1), kind=Kind.MEETING, series=series_of(project).key)
    assert project.do(made)
    assert [holds for holds, _ in verdicts(project)] == [False, False]
    assert verdicts(project)[1][1] == "A later round is known on 1 February 2013: does not hold."
    assert len(series_of(project).hiatuses) == 2
    project.undo_last()
    assert verdicts(project) == read


def test_a_claim_refuted_by_a_round_of_last_month_is_not_lost_with_the_piece_that_is_no_hiatus(project):
    made, _ = new_event(title="A quiet round", when=day(2015, 2, 1), kind=Kind.MEETING, series=series_of(project).key)
    assert project.do(made)
    assert len(series_of(project).hiatuses) == 1
    assert [holds for holds, _ in verdicts(project)] == [False, False]


def test_a_round_that_was_dismissed_leaves_what_is_said_of_it_open(project):
    read = verdicts(project)
    before, held = rounds(project)
    assert project.do(dismiss_events([held.key]))
    assert verdicts(project) == [
        (None, "The round it speaks of is no round of these talks any more, so the claim cannot be checked."),
        (True, "No round is known after 10 January 2011."),
    ]
    project.undo_last()
    assert verdicts(project) == read
    assert project.do(dismiss_events([before.key]))
    assert [holds for holds, _ in verdicts(project)][1:] == [None]
    project.undo_last()
    assert verdicts(project) == read


def test_a_round_merged_into_an_event_of_another_day_is_checked_there(project):
    before, _ = rounds(project)
    made, key = new_event(title="The same, as a diary has it", when=day(2010, 12, 20), kind=Kind.MEETING, series=series_of(project).key)
    assert project.do(made)
    other = project.find_event(key)
    assert other is not None
    assert project.do(merge_events([before.key], key))
    assert "20 December 2010" in verdicts(project)[0][1]
    assert verdicts(project)[0][0] is True


def test_what_no_edit_touches_is_as_it_was_read(project):
    read = series_of(project).hiatuses
    made, _ = new_event(title="Something else", when=day(2013, 2, 1), kind=Kind.MEETING)
    assert project.do(made)
    assert project.do(set_event(rounds(project)[0].key, title="Another title"))
    assert series_of(project).hiatuses == read


def test_the_same_is_told_to_commands_and_previews(project):
    before, _ = rounds(project)
    assert project.do(set_event(before.key, when=day(2013, 6, 1)))
    store = project._store
    assert store.collection().series == project.collection.series
    assert overridden(store.raw(), store.overrides(), Checker(store.extraction)).series == project.collection.series


def test_without_what_was_read_it_is_told_that_the_claim_is_to_be_checked(project):
    before, _ = rounds(project)
    assert project.do(set_event(before.key, when=day(2013, 6, 1)))
    store = project._store
    for judge in (None, Checker(lambda _: None), Checker(lambda _: "no JSON"), Checker(lambda _: '{"claims": [{}]}')):
        (series,) = overridden(store.raw(), store.overrides(), judge).series
        claim = series.hiatuses[0].claims[0]
        assert claim.holds is None
        assert claim.says.startswith("The dates were changed by hand")


def test_the_claims_of_an_extraction_are_read_by_themselves():
    extraction: Extraction = talks().extraction()
    assert claims_from_json(extraction.to_json()) == extraction.claims


# -- the pure rule ----------------------------------------------------------------------------------------------------------

CLAIM = Claim("the first in four years", "a" * 64, 3, 9, True, "as read")
spans = st.none() | st.integers(10_000, 16_000).map(DateSpan.of_day)
drafts = st.builds(
    ClaimDraft, st.just(3), st.just(9), st.sampled_from(ClaimKind), st.integers(0, 200), st.sampled_from(["", "more", "less", "about"])
)
facts = st.builds(Facts, st.integers(10_000, 16_000), spans, spans, spans, spans, st.booleans(), st.booleans())


@given(drafts, facts)
def test_every_check_says_why_and_keeps_the_words(draft: ClaimDraft, known: Facts) -> None:
    again = check_again(CLAIM, draft, known)
    assert (again.text, again.article, again.start, again.end) == (CLAIM.text, CLAIM.article, 3, 9)
    assert again.says.endswith(".")
    if draft.kind is ClaimKind.NTH:
        assert again.holds is None
    if known.after is None and draft.kind in (ClaimKind.FIRST_IN, ClaimKind.GAP):
        assert again.holds is None
    if draft.kind is ClaimKind.SINCE and known.between is not None:
        assert again.holds is False


def test_since_is_checked_from_the_day_the_hiatus_begins() -> None:
    draft = ClaimDraft(3, 9, ClaimKind.SINCE)
    again = check_again(CLAIM, draft, Facts(BEFORE, None, DateSpan.of_day(HELD)))
    assert (again.holds, again.says) == (True, "No round is known between 10 January 2011 and 19 March 2015: 4 years and 2 months.")
    assert iso(BEFORE) == "2011-01-10"

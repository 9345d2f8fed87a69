"""What was read in an article is kept as JSON and read back equal."""

from __future__ import annotations

import json

import pytest

from model.dates import Step
from model.domain import Basis, Kind, Participant, ParticipantKind, Publication, Status, TextSpan
from model.extract.extraction import Act, ClaimDraft, ClaimKind, Dating, Draft, Extraction, Talks, When, Who
from model.extract.name_values import NameMention, PlaceMention
from model.extract.phrases import find_phrases

TEXT = "They met from 3 May to 5 May 2011, two years after the last round."

FULL = Extraction(
    "ab" * 32,
    phrases=tuple(find_phrases(TEXT)),
    participants=(
        Participant("country:NO", "Norway", ParticipantKind.COUNTRY),
        Participant("person:a", "A", ParticipantKind.PERSON, aliases=("B",)),
    ),
    names=(NameMention(0, 4, "They", "country:NO", "country", "actor"),),
    places=(PlaceMention(5, 8, "met", "Oslo", "country:NO"),),
    talks=(Talks(1, 2, "the talks", "talks", ("fish",), ("country:NO",), True, 0, True),),
    drafts=(
        Draft(
            0,
            9,
            5,
            Kind.MEETING,
            Status.HELD,
            "They meet",
            When(Dating.PHRASE, 0),
            (Who("country:NO", "", 0, 4),),
            TextSpan(5, 8, "met"),
            "Oslo",
        ),
        Draft(0, 9, 5, Kind.OTHER, Status.PLANNED, "Later", When(Dating.LATER), act=Act.PLAN, words=("meet", "later"), trust=0.25),
    ),
    claims=(ClaimDraft(3, 9, ClaimKind.FIRST_IN, 24, "more"),),
    publication=Publication(10, 20, "[1970-01-11..1970-01-21]", Basis.INFERRED, (Step("a rule", "words", 0, 5, "It says so."),), 0.5),
)


@pytest.mark.parametrize("value", [FULL, Extraction("cd" * 32)])
def test_round_trip(value: Extraction) -> None:
    text = value.to_json()
    back = Extraction.from_json(text)
    assert back == value
    assert back.to_json() == text
    assert isinstance(json.loads(text), dict)


def test_parts_have_their_types() -> None:
    back = Extraction.from_json(FULL.to_json())
    assert back.phrases[0].meaning.parts
    assert isinstance(back.drafts[1].act, Act)
    assert isinstance(back.drafts[0].place, TextSpan)
    assert back.drafts[1].place is None
    assert isinstance(back.drafts[1].words, tuple)
    assert back.publication is not None
    assert isinstance(back.publication.derivation[0], Step)


@pytest.mark.parametrize(
    "text", ["", "[]", "3", "{}", '{"article": "x"}', FULL.to_json().replace('"meeting"', '"a kind of another version"')]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        Extraction.from_json(text)

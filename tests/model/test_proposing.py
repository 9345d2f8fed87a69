"""An event proposed from a stretch of an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model.dates import day_number, iso
from model.domain import ENGLISH, Article, Basis, Kind, Participant, ParticipantKind, Publication, Role, Status, TextSpan
from model.extract.extraction import Dating, Draft, Extraction, When, Who
from model.extract.name_values import NameMention, PlaceMention
from model.proposing import TITLE, propose
from tests.builders import article_of

TEXT = "Talks opened on Monday. Chile and Peru signed a pact in Lima on 5 May 2015, said Ana Quiroga. Nothing else happened."
PEOPLE = (
    Participant("country:CL", "Chile", ParticipantKind.COUNTRY),
    Participant("country:PE", "Peru", ParticipantKind.COUNTRY),
    Participant("person:ana", "Ana Quiroga", ParticipantKind.PERSON, aliases=("Quiroga",)),
    Participant("person:no", "Nobody Here", ParticipantKind.PERSON),
)


@pytest.fixture
def article() -> Article:
    made = article_of("a.txt", [("body", TEXT)])  # type: ignore[list-item]
    return replace(made, published=Publication(*(day_number(2015, 5, 7),) * 2, "2015-05-07", Basis.STATED))


def stretch(words: str) -> tuple[int, int]:
    at = TEXT.index(words)
    return at, at + len(words)


def test_without_a_reading_the_words_themselves_are_looked_at(article: Article) -> None:
    event = propose(article, Extraction(article.digest), *stretch("Chile and Peru signed a pact in Lima on 5 May 2015"), PEOPLE)
    assert event.title == "Chile and Peru signed a pact in Lima on 5 May 2015"
    assert event.when
    assert (iso(event.when.earliest), iso(event.when.latest)) == ("2015-05-05", "2015-05-05")
    assert event.participants == (Role("country:CL"), Role("country:PE")), "Ana Quiroga stands outside of what was selected"
    (mention,) = event.mentions
    assert mention.text == TEXT[mention.start : mention.end] == "Chile and Peru signed a pact in Lima on 5 May 2015, said Ana Quiroga."
    assert mention.date_phrase
    assert TEXT[mention.date_phrase.start : mention.date_phrase.end] == mention.date_phrase.text == "5 May 2015"
    assert [(span.text, key) for span, key in mention.names] == [("Chile", "country:CL"), ("Peru", "country:PE")]
    assert event.when.derivation[-1].phrase == "5 May 2015", "its reason can be shown in the article"


def test_what_is_not_in_the_words_is_taken_from_their_sentence(article: Article) -> None:
    event = propose(article, Extraction(article.digest), *stretch(" signed a pact "), PEOPLE)
    assert event.title == "Signed a pact"
    assert event.when
    assert event.when.edtf == "2015-05-05"
    assert [role.participant for role in event.participants] == ["country:CL", "country:PE", "person:ana"]


def test_a_day_of_the_week_hangs_on_the_publication(article: Article) -> None:
    event = propose(article, Extraction(article.digest), *stretch("Talks opened on Monday."), PEOPLE)
    assert event.when
    assert event.when.edtf == "2015-05-04"
    nothing = propose(article, Extraction(article.digest), *stretch("Nothing else happened"), PEOPLE)
    assert nothing.when is None
    assert nothing.participants == ()


def test_what_reading_saw_there_is_used(article: Article) -> None:
    start, end = stretch("Chile and Peru signed a pact in Lima on 5 May 2015")
    names = (
        NameMention(*stretch("Chile"), "Chile", "c1", "country", "actor"),
        NameMention(*stretch("Peru"), "Peru", "country:PE", "country", "actor"),
    )
    draft = Draft(
        start, end, TEXT.index("signed"), Kind.AGREEMENT, Status.HELD, "Chile and Peru sign pact", When(Dating.PHRASE),
        (Who("c1", "host", *stretch("Chile")), Who("gone", "speaker", 0, 1)), place_name="Lima, Peru",
    )  # fmt: skip
    read = Extraction(
        article.digest, ENGLISH, (), (Participant("c1", "Chile", ParticipantKind.COUNTRY),), names,
        (PlaceMention(*stretch("Lima"), "Lima", "Lima", "country:PE"),), (), (draft,),
    )  # fmt: skip
    event = propose(article, read, start, end, PEOPLE)
    assert event.when is None, "reading looked for dates there and kept none"
    assert (event.title, event.kind, event.place) == ("Chile and Peru sign pact", Kind.AGREEMENT, "Lima, Peru")
    assert event.participants == (Role("country:CL", "host"), Role("country:PE")), "the project's key of one the article calls so"
    assert event.mentions[0].place == TextSpan(*stretch("Lima"), "Lima")


def test_a_long_stretch_has_a_short_title() -> None:
    article = article_of("b.txt", [("body", "word " * 60 + "end.")])  # type: ignore[list-item]
    event = propose(article, Extraction(article.digest), 0, 280, ())
    assert len(event.title) <= TITLE + 2
    assert event.title.endswith("…")
    with pytest.raises(ValueError, match="no stretch"):
        propose(article, Extraction(article.digest), 5, 5, ())

"""Long texts: cut into passages and sections at safe places, read with the same offsets, in time and memory that grow with their length."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.domain import Article, Kind, MarkedSpan, Participant, ParticipantKind, SpanKind, Status
from model.extract import passages, pipeline
from model.extract.extraction import ClaimDraft, ClaimKind, Dating, Draft, Echo, Extraction, Order, Talks, When
from model.extract.meaning import DatePhrase, Meaning
from model.extract.passages import LONGEST, cuts, parse
from model.extract.sections import joined

PARAGRAPHS = [
    "Chile and Peru resumed their fisheries talks in Lima on 4 May 2019.",
    "“We will sign in June,” the Chilean minister Ana Ruiz said on Monday.",
    "A ferry ran aground near Oslo in March 2018, and nine people were hurt.",
    "Kenya suspended imports from Ghana last year.",
]


def article(text: str) -> Article:
    spans, at = [], 0
    for line in text.split("\n"):
        if line:
            spans.append(MarkedSpan(at, at + len(line), SpanKind.BODY))
        at += len(line) + 1
    return Article("long.txt", text, "digest", tuple(spans))


def stretches(text: str) -> list[str]:
    """The text as it is cut where it stands between others."""
    return [f"xx{text}yy"[start:end] for start, end in cuts(f"xx{text}yy", 2, 2 + len(text))]


@given(st.text(alphabet=" .!\nAb“”é\u00a0😀", max_size=200), st.integers(1, 300))
def test_cuts_leave_nothing_out(text: str, times: int) -> None:
    found = stretches(text * times)
    assert "".join(found) == text * times
    assert all(len(one) <= LONGEST for one in found)
    assert all(found) or not text


def test_cuts_are_where_sentences_end() -> None:
    found = stretches("The talks went on. They were long. " * 1000)
    assert len(found) > 1
    assert all(one.endswith(". ") for one in found)
    assert stretches("word " * 4000)[0].endswith(" ")
    assert [len(one) for one in stretches("a" * (2 * LONGEST + 1))] == [LONGEST, LONGEST, 1]


@pytest.mark.slow
def test_a_long_paragraph_is_several_passages(nlp: Any) -> None:
    text = "Chile and Peru met in Lima. Nobody signed. " * 600
    ((one, found, last),) = parse([article(text)], nlp)
    assert last
    assert len(found) == 3
    assert all(one.text[passage.start : passage.end] == passage.text for passage in found)
    assert [(passage.end, following.start) for passage, following in pairwise(found)] == [(p.end, p.end) for p in found[:-1]]


@pytest.mark.slow
def test_sections_read_what_the_whole_reads(nlp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    one = article("\n\n".join(PARAGRAPHS * 3))
    (whole,) = pipeline.extract_all([one], nlp)
    monkeypatch.setattr(passages, "SECTION", 250)
    monkeypatch.setattr(passages, "BATCH", 2)
    others = [article("Ghana voted."), one, article("")]
    _, cut, empty = pipeline.extract_all(others, nlp)
    assert len(list(parse(others, nlp))) > 3
    assert cut.phrases == whole.phrases
    assert cut.names == whole.names
    assert [draft.title for draft in cut.drafts] == [draft.title for draft in whole.drafts]
    assert [draft.when.phrase for draft in cut.drafts] == [draft.when.phrase for draft in whole.drafts]
    assert {participant.key for participant in cut.participants} == {participant.key for participant in whole.participants}
    assert empty.phrases == ()


@pytest.mark.slow
def test_it_is_told_how_far_a_long_article_is(nlp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages, "BATCH", 2)
    shares: list[float] = []
    list(parse([article("\n".join(PARAGRAPHS))], nlp, lambda _, share: shares.append(share)))
    assert shares == sorted(shares)
    assert 0 < shares[0] < 1


def section(number: int) -> Extraction:
    phrase = DatePhrase(number, number + 1, "x", "DATE", "rule", Meaning("date"))
    when = When(Dating.PHRASE, 0, 0)
    draft = Draft(number, number + 1, number, Kind.MEETING, Status.HELD, f"title {number}", when, talks=0)
    free = replace(draft, when=When(Dating.UNDATED), talks=-1)
    person = Participant("person:ana", "Ana", ParticipantKind.PERSON, role="minister" if number else "", aliases=(f"A{number}",))
    return Extraction(
        "digest", phrases=(phrase,), participants=(person,), talks=(Talks(number, number + 1, "talks", "talks", same_as=0),),
        drafts=(draft, free), claims=(ClaimDraft(number, number + 1, ClaimKind.SINCE, phrase=0, talks=0, draft=1),),
        echoes=(Echo(number, number + 1, 1),), orders=(Order(0, 1, number, number + 1, 0), Order(0, 1, number, number + 1)),
    )  # fmt: skip


def test_what_points_by_number_points_to_the_same() -> None:
    whole = joined([section(0), section(1)])
    assert [draft.when.phrase for draft in whole.drafts] == [0, -1, 1, -1]
    assert [draft.when.draft for draft in whole.drafts] == [0, -1, 2, -1]
    assert [draft.talks for draft in whole.drafts] == [0, -1, 1, -1]
    assert [(claim.phrase, claim.talks, claim.draft) for claim in whole.claims] == [(0, 0, 1), (1, 1, 3)]
    assert [echo.draft for echo in whole.echoes] == [1, 3]
    assert [(order.first, order.then, order.gap) for order in whole.orders] == [(0, 1, 0), (0, 1, -1), (2, 3, 1), (2, 3, -1)]
    assert [talks.same_as for talks in whole.talks] == [0, 1]
    assert whole.participants == (Participant("person:ana", "Ana", ParticipantKind.PERSON, role="minister", aliases=("A0", "A1")),)

"""What must hold for the marks of any text at all, and how marking grows with it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.domain import SpanKind
from model.ingest.marks import mark
from tests.growth import too_much

PIECES = st.sampled_from([
    "China and Japan", "By Ann Lee", "2015-03-07 17:53", "Share This Post", "- Advertisement -", "Photo: Ann Lee", "Comments (0)", "(",
    "The talks were held in the old town hall on Wednesday, and both sides said that they would meet again.", "Source: AP", "5 May",
    "Updated:", "Related Posts", "said", " ", "\n", "\n\n", "\r\n", "\u2028", "\u00a0", "\x0b", "\x1c", "\x85", "İ", "ß", "ﬁ", "…", "»",
    "\U0001f1ef\U0001f1f5", "🔎", "|", "会談は水曜日に行われた。",
])
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join), st.lists(PIECES, max_size=40).map(" ".join))


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_spans_are_ordered_disjoint_and_cover_what_is_not_space(text: str) -> None:
    marked = mark(text)
    at = 0
    for span in marked.spans:
        assert at <= span.start < span.end <= len(text)
        assert text[at : span.start].strip() == ""
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        at = span.end
    assert text[at:].strip() == ""
    assert sum(span.kind is SpanKind.TITLE for span in marked.spans) <= 1
    assert all((start, end) in {(span.start, span.end) for span in marked.spans} for start, end in marked.date_lines)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_marking_is_a_function_of_the_text(text: str) -> None:
    assert mark(text) == mark(text)


SENTENCE = "The envoys of both sides said on day {} that they had talked for {} hours about fish. "
LONG = {
    "paragraphs": lambda size: "\n\n".join(SENTENCE.format(n, n % 7) * 3 for n in range(size // 260)),
    "one line": lambda size: "".join(SENTENCE.format(n, n % 7) for n in range(size // 86)),
    "short lines": lambda size: "\n".join(f"Envoy {n} speaks of fish" for n in range(size // 24)),
    "one letter": lambda size: "a" * size,
    "one word again and again": lambda size: "ab " * (size // 3),
    "two equal lines": lambda size: "a " * (size // 4) + "\n" + "a " * (size // 4 + 3),
    "full stops": lambda size: ". " * (size // 2),
    "names and a failure": lambda size: ("By " + "Ann Lee " * 12 + "x!\n") * (size // 102),
    "capitals": lambda size: ("AAAA BBBB " * 20 + "\n") * (size // 201),
    "dates": lambda size: ("5 May 2015 1/2/2013 10:00 " * 7 + "x\n") * (size // 184),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", LONG)
def test_marking_is_linear(name: str) -> None:
    texts = {size: LONG[name](size) for size in (150_000, 600_000)}
    assert not too_much(lambda size: mark(texts[size]), *texts, times=8)

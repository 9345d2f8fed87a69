"""Who takes part in an event without being named by its clause: the article's own country, the parties of talks, the visited."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from model.domain import Article, MarkedSpan, SpanKind
from model.extract.pipeline import extract_all

pytestmark = pytest.mark.slow

SKOPJE = (
    "SKOPJE, May 4 — The government approved a loan for twelve helicopters on Tuesday.\n"
    "North Macedonia's air force ordered them from an Italian maker in March. The army welcomed the decision."
)
BORDER = "Chad and Niger held border talks in Zinder on Monday. The talks were broken off after three hours."
MESA = "President Carlos Mesa of Bolivia met his counterpart Ana Duarte of Paraguay on 3 May. The pair signed an accord on gas."
PACT = "Finland and Estonia signed a defence pact in Tallinn in March 2019. The pact was ratified in April 2020."
RADARS = "Armenia received French-made radars in March 2022."
GATE = "Uganda closed the border with its neighbour in 2019. Rwanda reopened it in January 2022."
TOUR = "Minister Diana Soto of Honduras visited Guatemala on 3 May."

DRAWN = [
    (SKOPJE, "approved", {"country:MK"}),
    (SKOPJE, "welcomed", {"country:MK"}),
    (BORDER, "broken", {"country:TD", "country:NE"}),
    (MESA, "signed", {"country:BO", "country:PY", "person:carlos-mesa", "person:ana-duarte"}),
    (PACT, "ratified", {"country:FI", "country:EE"}),
    (RADARS, "received", {"country:AM"}),
    (GATE, "closed", {"country:UG", "country:RW"}),
    (TOUR, "visited", {"country:HN", "country:GT", "person:diana-soto"}),
]


def article(text: str) -> Article:
    """An article of one body paragraph a line."""
    spans, at = [], 0
    for line in text.split("\n"):
        spans.append(MarkedSpan(at, at + len(line), SpanKind.BODY))
        at += len(line) + 1
    return Article("drawn.txt", text, hashlib.sha256(text.encode()).hexdigest(), tuple(spans))


@pytest.mark.parametrize(("text", "verb", "wanted"), DRAWN, ids=lambda value: value if isinstance(value, str) and " " not in value else "")
def test_who_takes_part(nlp: Any, text: str, verb: str, wanted: set[str]) -> None:
    (found,) = extract_all([article(text)], nlp)
    draft = next(draft for draft in found.drafts if draft.trigger == text.index(verb))
    assert {who.key for who in draft.who if not who.key.startswith("org:")} == wanted

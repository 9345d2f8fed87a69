"""Every class of date phrase: its extent, its TIMEX3 type and value, and the EDTF of the days it is placed on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from model.dates import day_number, iso
from model.domain import Basis, Publication
from model.extract.phrases import find_phrases
from model.extract.thread import resolve_all
from model.extract.timex import timex

DCT = day_number(2023, 3, 8)
PUBLISHED = Publication(DCT, DCT, iso(DCT), Basis.STATED)
CASE = re.compile(r"^(?P<before>.*?)\[(?P<phrase>[^\]]+)\](?P<after>.*) => (?P<type>[A-Z]+) (?P<value>\S+)(?: (?P<edtf>\S+))?$", re.DOTALL)
TABLE = tomllib.loads((Path(__file__).parent / "date_phrases.toml").read_text(encoding="utf-8"))
CASES = [(kind, case) for kind, cases in TABLE.items() for case in cases]


@pytest.mark.parametrize(("kind", "case"), CASES, ids=[f"{kind}: {case[:50]}" for kind, case in CASES])
def test_phrase(kind: str, case: str) -> None:
    parts = CASE.match(case)
    assert parts, f"not of the form 'text [phrase] => TYPE value edtf': {case!r}"
    text = parts["before"] + parts["phrase"] + parts["after"]
    start, end = len(parts["before"]), len(parts["before"]) + len(parts["phrase"])
    found = {(item["start"], item["end"]): item for item in timex(text, DCT)}
    assert (start, end) in found, [(item["text"], item["value"]) for item in found.values()]
    assert (found[start, end]["type"], found[start, end]["value"]) == (parts["type"], parts["value"])
    spans = {(phrase.start, phrase.end): resolved.span for phrase, resolved in resolve_all(text, find_phrases(text), PUBLISHED)}
    if (start, end) in spans:
        span = spans[start, end]
        if parts["edtf"] is not None:
            assert span is not None
            assert span.edtf == parts["edtf"]
            assert all(step.says.endswith(".") and step.says.count("“") == step.says.count("”") for step in span.derivation)

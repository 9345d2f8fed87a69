"""Reads the names of a drawn text: each line a paragraph, "# " before a title, "> " before a caption."""

from __future__ import annotations

import hashlib
from typing import Any

from model.domain import Article, MarkedSpan, Participant, SpanKind
from model.extract.names import Names, find_names
from model.extract.parsed import snapshot
from model.extract.passages import Passage

KINDS = {"# ": SpanKind.TITLE, "> ": SpanKind.CAPTION}


def read_names(nlp: Any, text: str, byline: str = "") -> Names:
    """The names `find_names` reads in the text."""
    spans, at = [], 0
    for line in text.split("\n"):
        kind = KINDS.get(line[:2])
        start = at + (2 if kind else 0)
        if line.strip():
            spans.append(MarkedSpan(start, at + len(line), kind or SpanKind.BODY))
        at += len(line) + 1
    article = Article("drawn.txt", text, hashlib.sha256(text.encode()).hexdigest(), tuple(spans), byline=byline)
    passages = [Passage(span.kind, span.start, span.end, snapshot(nlp(text[span.start : span.end]))) for span in spans]
    return find_names(passages, article)


def people(names: Names) -> dict[str, tuple[str, str]]:
    """Name -> (role, country code) of the people."""
    return {one.name: (one.role, one.country.removeprefix("country:")) for one in names.participants if one.kind == "person"}


def organizations(names: Names) -> dict[str, str]:
    """Name -> country code of the organisations."""
    return {one.name: one.country.removeprefix("country:") for one in names.participants if one.kind == "organization"}


def countries(names: Names) -> list[str]:
    """The countries named, as "words CODE sense", in order."""
    return [f"{one.text} {one.key.removeprefix('country:')} {one.sense}" for one in names.mentions if one.kind == "country"]


def places(names: Names) -> list[str]:
    """The places, as "name CODE", in order."""
    return [f"{one.name} {one.country.removeprefix('country:')}".strip() for one in names.places]


def named(names: Names, name: str) -> Participant:
    """The participant of that name."""
    return next(one for one in names.participants if one.name == name)

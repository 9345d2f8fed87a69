"""Every example of kinds.toml gives an event of its kind and status, every counter-example none of its kind."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from model.extract.kinds import lexicon
from model.resources import resource
from tests.model.extract.reading_events import drafts

with resource("rules", "en", "kinds.toml").open("rb") as _file:
    RULES: list[dict[str, Any]] = tomllib.load(_file)["verb"]
GIVES = [(rule["kind"], rule.get("status", "held"), sentence) for rule in RULES for sentence in rule.get("gives", ())]
NOT = [(rule["kind"], sentence) for rule in RULES for sentence in rule.get("not", ())]


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "status", "sentence"), GIVES, ids=[sentence[:40] for _, _, sentence in GIVES])
def test_an_example_gives_its_event(kind: str, status: str, sentence: str) -> None:
    found = [(draft.kind.value, draft.status.value) for draft in drafts(sentence)]
    assert (kind, status) in found


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "sentence"), NOT, ids=[sentence[:40] for _, sentence in NOT])
def test_a_counter_example_gives_none_of_its_kind(kind: str, sentence: str) -> None:
    assert kind not in [draft.kind.value for draft in drafts(sentence)]


def test_the_lexicon_knows_every_word_once_in_lower_case() -> None:
    words = lexicon()
    assert all(word == word.lower() for word in (*words.verbs, *words.nouns, *words.talks))
    assert words.verbs["suspend"].status.value == "suspended"

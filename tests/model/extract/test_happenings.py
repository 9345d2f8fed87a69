"""Every example of happenings.toml gives an event of its kind by its noun, every counter-example none."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from model.extract.happenings import happenings
from model.resources import resource
from tests.model.extract.reading_events import drafts

with resource("rules", "en", "happenings.toml").open("rb") as _file:
    GROUPS: list[dict[str, Any]] = tomllib.load(_file)["group"]
GIVES = [(group, sentence) for group in GROUPS for sentence in group.get("gives", ())]
NOT = [(group, sentence) for group in GROUPS for sentence in group.get("not", ())]


def named(sentence: str, group: dict[str, Any]) -> list[str]:
    """The kinds of the sentence's events that one of the group's nouns names."""
    lead = len("2015-03-07\n\n")
    return [
        draft.kind.value
        for draft in drafts(sentence)
        if sentence[draft.trigger - lead :].split(" ")[0].rstrip("s.,").lower() in group["nouns"]
    ]


@pytest.mark.slow
@pytest.mark.parametrize(("group", "sentence"), GIVES, ids=[sentence[:50] for _, sentence in GIVES])
def test_an_example_gives_its_event(group: dict[str, Any], sentence: str) -> None:
    assert group["kind"] in named(sentence, group)


@pytest.mark.slow
@pytest.mark.parametrize(("group", "sentence"), NOT, ids=[sentence[:50] for _, sentence in NOT])
def test_a_counter_example_gives_none(group: dict[str, Any], sentence: str) -> None:
    assert named(sentence, group) == []


def test_words_are_lemmas_in_lower_case_and_stand_once_in_a_group() -> None:
    for group in GROUPS:
        assert group["nouns"]
        assert group["verbs"]
        assert all(word == word.lower() for word in (*group["nouns"], *group["verbs"]))
        assert len(set(group["nouns"])) == len(group["nouns"])


@pytest.mark.parametrize(
    ("noun", "word", "akin"),
    [
        ("blast", "explode", True),
        ("blast", "bombing", True),
        ("takeover", "acquire", True),
        ("murder", "shoot", True),
        ("verdict", "explode", False),
        ("takeover", "murder", False),
        ("bridge", "cross", False),
    ],
)
def test_a_noun_is_akin_to_what_can_tell_the_same(noun: str, word: str, akin: bool) -> None:
    assert happenings().akin(noun, word) is akin


@pytest.mark.slow
def test_a_record_is_no_event_of_the_day_it_goes_back_to() -> None:
    assert [draft for draft in drafts("It was the biggest fall since 1987.") if draft.when.phrase >= 0] == []

"""Every rule of furniture.toml takes its examples and leaves its counter-examples."""

from __future__ import annotations

import re
import tomllib

import pytest

from model.ingest.furniture import bare, could_be_name, is_caption, is_furniture, rules
from model.resources import resource

ALL = [pytest.param(rule, id=rule.name) for rule in (*rules().furniture, *rules().captions)]


def takes(rule: object, line: str) -> bool:
    found = next(one for one in (*rules().furniture, *rules().captions) if one is rule)
    return bool(found.pattern.search(line)) if found in rules().captions else bool(found.pattern.fullmatch(bare(line)))


@pytest.mark.parametrize("rule", ALL)
def test_rule_takes_its_examples_and_leaves_the_others(rule: object) -> None:
    found = next(one for one in (*rules().furniture, *rules().captions) if one is rule)
    assert found.examples
    assert found.counter_examples
    assert [line for line in found.examples if not takes(rule, line)] == []
    assert [line for line in found.counter_examples if takes(rule, line)] == []


@pytest.mark.parametrize("rule", ALL)
def test_no_rule_takes_another_s_counter_example(rule: object) -> None:
    found = next(one for one in (*rules().furniture, *rules().captions) if one is rule)
    whole = is_caption if found in rules().captions else is_furniture
    assert [line for line in found.counter_examples if whole(line)] == []


def test_names_are_unique_and_lists_lower_case() -> None:
    names = [rule.name for rule in (*rules().furniture, *rules().captions)]
    assert len(names) == len(set(names))
    with resource("rules", "en", "furniture.toml").open("rb") as file:
        data = tomllib.load(file)
    assert all(re.fullmatch(r"[a-z ]+", words) for words in [*data["menu_words"], *data["not_in_names"]])


@pytest.mark.parametrize("line", [
    "China / Government", "Home > World > Asia", "News » Politics", "Text: | Print|", "---", "1", "👇👇", "A+ A-",
])
def test_menus_and_bare_signs_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", [
    "The talks went on.", "Talks / no talks: both sides wait for the word from the capital.", "Xi", "He shared it.",
    "Next stop: Geneva, 5 May",
])
def test_body_is_no_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize("name", ["Ann Lee", "Ann Lee and Tom Roe", "JOSÉ DE LA CRUZ", "Nguyễn Văn An", "Ann B. Lee"])
def test_names(name: str) -> None:
    assert could_be_name(name)


@pytest.mark.parametrize("line", ["Hot Topics", "South Korea", "Ann", "ann lee", "Talks resume", "Why It Matters", "Tokyo Summit"])
def test_what_is_no_name(line: str) -> None:
    assert not could_be_name(line)

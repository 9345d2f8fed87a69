"""Every date rule's examples and counter-examples, run as tests, read as published on Wednesday, 8 March 2023."""

from __future__ import annotations

import re

import pytest

from model.dates import day_number
from model.extract.rules import Rule, rule_book
from model.extract.timex import timex

DCT = day_number(2023, 3, 8)
EXAMPLE = re.compile(r"^(?P<before>.*?)\[(?P<phrase>[^\]]+)\](?P<after>.*) => (?P<value>\S+)$", re.DOTALL)
CASES = [(rule, example) for rule in rule_book().rules for example in rule.examples]
COUNTER = [(rule, text) for rule in rule_book().rules for text in rule.counter]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=[f"{rule.name}: {example[:40]}" for rule, example in CASES])
def test_example(rule: Rule, example: str) -> None:
    parts = EXAMPLE.match(example)
    assert parts, f"not of the form 'text [phrase] => value': {example!r}"
    text = parts["before"] + parts["phrase"] + parts["after"]
    found = {(item["start"], item["end"]): item for item in timex(text, DCT, rules=True)}
    where = (len(parts["before"]), len(parts["before"]) + len(parts["phrase"]))
    assert where in found, f"{rule.name}: found {[(item['text'], item['value']) for item in found.values()]}"
    assert found[where]["value"] == parts["value"]


@pytest.mark.parametrize(("rule", "text"), COUNTER, ids=[f"{rule.name}: {text[:40]}" for rule, text in COUNTER])
def test_counter_example(rule: Rule, text: str) -> None:
    assert rule.name not in [item["rule"] for item in timex(text, DCT, rules=True)]


def test_every_rule_has_examples_and_counter_examples() -> None:
    assert [rule.name for rule in rule_book().rules if not rule.examples or not rule.counter] == []

"""No regular expression of `model/` backtracks without bound: each is timed against long runs made of its own alphabet.

A pattern that is only ever used on lines of bounded length is held to that length; every other must be linear.
"""

from __future__ import annotations

import random
import re
import signal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model import typed_words
from model.extract.rules import rule_book
from model.ingest import credits, furniture, headline
from tests.model.patterns import Found, all_patterns, hard_texts, seconds

LENGTH = 2500  # characters; a pattern that is quadratic takes some 50 ms for so many, a linear one 1
ENOUGH = 0.03  # seconds in which every pattern should be done
TIMES = 2.9  # a text twice as long may take so many times as long, where it takes longer than that
LIMIT = 0.5  # seconds after which a match is given up
BOUNDED = {  # only used on lines and names up to so many characters: the functions that use them look at the length first
    "model.ingest.credits": credits.LONGEST,
    "model.ingest.furniture": 700,
    "model.ingest.headline": headline.LONGEST,
    "model.typed_ranges": typed_words.LONGEST,
}  # fmt: skip

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="nothing here stops a match that hangs")]


def bound(found: Found) -> int:
    return next((most for start, most in BOUNDED.items() if found.where.startswith(start)), LENGTH)


def slow_text(found: Found) -> str:
    """A text the pattern is too slow on; "" where there is none."""
    most = bound(found)
    for before, run in hard_texts(found.pattern, random.Random(found.where)):
        for length in (60, most):
            text = (before + run * (length // len(run) + 1))[:length] + "\x00"
            took = seconds(found, text, LIMIT)
            if took < ENOUGH:
                continue
            took = min(took, *(seconds(found, text, LIMIT) for _ in range(3)))  # the machine may have been busy
            longer = (before + run * (2 * length // len(run) + 1))[: 2 * length] + "\x00"
            if took > ENOUGH and (most < LENGTH or took >= LIMIT or all(seconds(found, longer, LIMIT) > TIMES * took for _ in range(3))):
                return f"{took * 1000:.0f} ms for {length} characters: {before!r} and then {run!r} again and again"
    return ""


def test_there_are_patterns_of_every_part() -> None:
    found = all_patterns()
    assert len(found) > 300
    wheres = " ".join(one.where for one in found)
    for part in ("extract.rules", "ingest.credits", "ingest.furniture.rules", "link.", "layout.labels", "model.typed_dates"):
        assert part in wheres


def test_no_pattern_backtracks_without_bound() -> None:
    slow = [f"{one.where} {one.uses} {text}\n    {one.pattern.pattern[:150]}" for one in all_patterns() if (text := slow_text(one))]
    assert not slow, f"{len(slow)} patterns\n" + "\n".join(slow)


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_beginnings_of_what_a_date_rule_matches_are_no_trap(data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(rule_book().rules))
    matched = data.draw(st.from_regex(rule.pattern))
    run = matched[: data.draw(st.integers(1, max(1, len(matched))))] + data.draw(st.sampled_from(("", " ", ",", "-", "\n")))
    found = Found(rule.name, rule.pattern, ("finditer",))
    text = (run * (LENGTH // len(run) + 1))[:LENGTH] + "\x00"
    took = seconds(found, text, LIMIT)
    if took > ENOUGH:
        took = min(seconds(found, text, LIMIT) for _ in range(3))
        assert took <= ENOUGH or any(seconds(found, text * 2, LIMIT) < TIMES * took for _ in range(3)), run


def test_the_lengths_of_the_bounded_ones_are_looked_at() -> None:
    assert credits.credit_parts("1" * (credits.LONGEST + 1), edge=True) is None
    assert furniture.furniture_rule("©" * (furniture.LONGEST + 1)) is None
    assert not furniture.is_caption("Photo: " + "a" * 700)


@pytest.mark.parametrize("pattern", [r"(a+)+b", r"\s*,?\s*;", r"(?:\w+\s*)+!"])
def test_the_test_finds_bad_ones(pattern: str) -> None:
    assert slow_text(Found("somewhere", re.compile(pattern), ("search",)))

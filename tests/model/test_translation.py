"""Sentences are looked up when they are shown, with their values put in afterwards; without a translator they are English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from model.store.store import Store
from model.translation import figures, install, kept, named, named_many, noted, told, tr, trn


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install(None)


def german(text: str, n: int) -> str:
    forms = {"{n} events": ("{n} Ereignis", "{n} Ereignisse"), "“{name}” is there already.": ("„{name}“ gibt es schon.",)}
    said = forms.get(text, ("",))
    return said[0] if n == 1 else said[-1]


def test_without_a_translator_it_is_english() -> None:
    assert tr("“{name}” is there already.", name="East") == "“East” is there already."
    assert [trn("{n} event", "{n} events", n) for n in (0, 1, 2, 1_000)] == ["0 events", "1 event", "2 events", "1,000 events"]
    assert tr("100 % {sure}") == "100 % {sure}", "braces are put in only where values are given"


def test_a_translator_is_asked_for_the_sentence_without_its_values() -> None:
    install(german)
    assert tr("“{name}” is there already.", name="{East}") == "„{East}“ gibt es schon."
    assert [trn("{n} event", "{n} events", n) for n in (1, 2)] == ["1 Ereignis", "2 Ereignisse"]


def test_what_is_in_no_list_stays_as_it_is() -> None:
    install(german)
    assert tr(noted("Undo")) == "Undo"
    assert tr("") == ""
    assert trn("{n} report", "{n} reports", 1) == "1 report"


def test_figures_are_parted_as_the_language_has_it() -> None:
    assert figures(1_234_567) == "1,234,567"
    install(german, ".")
    assert figures(1_234_567) == "1.234.567"
    assert trn("{n} event", "{n} events", 1_000) == "1.000 Ereignisse"


def test_a_name_that_is_kept_is_told_in_the_language_it_is_read_in() -> None:
    texts = [
        named("“{name}” is there already.", name="{East}"), named_many("{n} event", "{n} events", 1200), named("Undo"), named("{odd", ),
        named("“{name}” is there already.", name=named_many("{n} event", "{n} events", 1)),
    ]  # fmt: skip
    assert texts == ["“{East}” is there already.", "1,200 events", "Undo", "{odd", "“1 event” is there already."]
    written = [kept(text) for text in texts]
    assert written[2] == "Undo", "a sentence without values is kept as it is"
    assert [told(text) for text in written] == texts
    assert [kept(told(text)) for text in written] == written
    install(german, ".")
    assert [told(text) for text in written] == [
        "„{East}“ gibt es schon.", "1.200 Ereignisse", "Undo", "{odd", "„1 Ereignis“ gibt es schon.",
    ]  # fmt: skip
    assert [kept(told(text)) for text in written] == written


@pytest.mark.parametrize("text", ["Merge 2 events", "{", "{}", '{"say": [1]}', '{"say": "{x} y", "with": {}}', "{" * 50_000, '{"n": "x"}'])
def test_what_was_kept_before_or_is_damaged_is_shown_as_it_is(text: str) -> None:
    assert isinstance(told(text), str)
    assert told("Merge 2 events") == "Merge 2 events"
    assert told('{"say": "{x} y", "with": {"z": 1}}') == '{"say": "{x} y", "with": {"z": 1}}'


def test_steps_tell_their_names_in_the_language_in_use(tmp_path: Path) -> None:
    with Store.open(tmp_path / "p.hiatus", create=True) as store:
        store.add_undo_step(named_many("{n} event", "{n} events", 2), "")
        store.add_undo_step("As it was kept before", "")
        install(german)
        assert [step.text for step in store.undo_steps()] == ["2 Ereignisse", "As it was kept before"]
        install(None)
        assert [step.text for step in store.undo_steps()] == ["2 events", "As it was kept before"]

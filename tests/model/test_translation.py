"""Sentences are looked up when they are shown, with their values put in afterwards; without a translator they are English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from model.translation import figures, install, noted, tr, trn


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

"""People shown in an office of the facts table: before and after the name, by other wordings and spellings, by the surname alone."""

from __future__ import annotations

import pytest

from model.domain import Article, MarkedSpan, SpanKind
from model.extract.facts import facts, spellings, without_accents, wordings
from model.extract.phrases import find_phrases
from model.extract.reading_clues import clues_in_text


def shown(sentence: str) -> set[tuple[str, str]]:
    article = Article("", sentence, "", (MarkedSpan(0, len(sentence), SpanKind.BODY),))
    return {(clue.person, clue.office) for clue in clues_in_text(article, ()).offices}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Treasury Secretary Robert Rubin flew to Tokyo.", ("Robert Rubin", "Secretary of the Treasury")),
        ("Robert E. Rubin, the Treasury secretary, flew to Tokyo.", ("Robert E. Rubin", "Secretary of the Treasury")),
        ("Fed Chairman Alan Greenspan kept silent.", ("Alan Greenspan", "Chairman of the Federal Reserve")),
        ("The markets wait for Alan Greenspan, chairman of the Federal Reserve.", ("Alan Greenspan", "Chairman of the Federal Reserve")),
        ("New York Gov. Mario Cuomo signed it.", ("Mario Cuomo", "Governor of New York")),
        ("Mayor Rudolph W. Giuliani opened the bridge.", ("Rudolph W. Giuliani", "Mayor of New York City")),
        ("Frank Shrontz, Boeing's chairman and chief executive, agreed.", ("Frank Shrontz", "Chairman and Chief Executive")),
        ("Roland Dumas, the French foreign minister, arrived.", ("Roland Dumas", "Foreign Minister")),
        ("President Francois Mitterrand will host the talks.", ("Francois Mitterrand", "President")),
        ("Soviet President Mikhail S. Gorbachev met them.", ("Mikhail S. Gorbachev", "Soviet President")),
        ("Treasury Secretary Mr. Robert Rubin flew to Tokyo.", ("Robert Rubin", "Secretary of the Treasury")),
        ("Secretary Rubin agreed; Defense Secretary Cheney did not.", ("Cheney", "Secretary of Defense")),
    ],
)
def test_office_before_or_after_the_name(sentence: str, wanted: tuple[str, str]) -> None:
    assert wanted in shown(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Robert Rubin, the former Treasury secretary, flew to Tokyo.",
        "Robert Rubin, who was Treasury secretary until July, flew to Tokyo.",
        "The ousted President Jean-Bertrand Aristide lives in exile.",
        "Alan Greenspan, an economist, wrote the foreword.",
        "Deputy Treasury Secretary Robert Rubin is nobody.",
        "Former Treasury Secretary Robert Rubin spoke. It was Treasury Secretary Robert Rubin who had begun it.",
        "Roland Dumas, like the prime movers of the plan, stayed away.",
    ],
)
def test_not_shown_in_office(sentence: str) -> None:
    assert not shown(sentence)


def test_country_before_the_office_tells_whose_it_is() -> None:
    text = "Canadian Foreign Minister Clark spoke first, then U.S. President Bush."
    article = Article("", text, "", (MarkedSpan(0, len(text), SpanKind.BODY),))
    assert {(clue.person, clue.country) for clue in clues_in_text(article, ()).offices} == {("Clark", "CA"), ("Bush", "US")}


def test_wordings_and_spellings() -> None:
    assert "Texas Gov." in wordings("Governor of Texas")
    assert wordings("Secretary of State") == ("Secretary of State",)
    assert "Gov." not in wordings("Governor of the Bank of Japan")
    assert wordings("Nobody's Office") == ("Nobody's Office",)
    assert spellings("Lech Wałęsa") == ("Lech Wałęsa", "Lech Walesa")
    assert spellings("Yasser Arafat", "Yasir Arafat") == ("Yasser Arafat", "Yasir Arafat")
    assert without_accents("Björn Đorđe Łøv") == "Bjorn Dorde Lov"


def test_companies_have_heads_of_their_own() -> None:
    assert facts().heads["jack welch"][0].body == "General Electric"
    assert "jack welch" not in facts().holders
    assert {holder.name for holder in facts().holders["moammar gadhafi"]} == {"Muammar Gaddafi"}


def test_in_office_in_a_sentence_of_its_own_time_is_perhaps_not_now() -> None:
    then = "President Juvenal Habyarimana was shot down on April 6, 1994."
    now = "President Bill Clinton spoke on Tuesday."
    for text, wanted in ((then, True), (now, False)):
        article = Article("", text, "", (MarkedSpan(0, len(text), SpanKind.BODY),))
        (clue,) = clues_in_text(article, find_phrases(text)).offices
        assert clue.then is wanted

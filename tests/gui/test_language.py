"""The language of the interface: chosen by setting or system, loaded through Qt's translators."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gui.language import speak, wanted
from model.date_words import date_words, short_words
from model.dates import DateSpan, Precision, from_iso
from model.settings import setting
from model.translation import LANGUAGES, tr
from model.wording import count_words, hiatus_ends
from tests.translations import TRANSLATED


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize(
    ("choice", "system", "language"),
    [
        ("de", ["ja-JP"], "de"),
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["fr-FR", "ja-JP"], "ja"),
        ("system", ["ja_JP"], "ja"),
        ("system", ["fr-FR"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["de-DE"], "en"),
        ("xx", ["de-DE"], "de"),
    ],
)
def test_which_language_a_choice_comes_to(choice: str, system: list[str], language: str) -> None:
    assert wanted(choice, system) == language


def test_the_setting_offers_every_language_there_is() -> None:
    assert setting("language").choices == (("system", "As the system"), *LANGUAGES.items())


def test_it_speaks_and_goes_back_to_english() -> None:
    assert tr("Undo") == "Undo"
    assert speak("de") == "de"
    assert tr("Undo") == "Rückgängig"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen", "Qt's own dialogs speak it, too"
    assert speak("ja") == "ja"
    assert tr("Undo") == "元に戻す"
    assert speak("en") == "en"
    assert tr("Undo") == "Undo"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("language", "day", "days", "between", "events", "years"),
    [
        ("en", "19 March 2015", "8–9 Jan 2024", "between 5 February and 5 March 2023, a Wednesday", "1,200 events", "44 BCE"),
        ("de", "19. März 2015", "8.–9. Jan. 2024", "zwischen 5. Februar und 5. März 2023, ein Mittwoch", "1.200 Ereignisse", "44 v. Chr."),
        ("ja", "2015年3月19日", "2024年1月8日～9日", "2023年2月5日から3月5日の間（水曜日）", "出来事1,200件", "紀元前44年"),
    ],
)
def test_dates_and_numbers_are_said_as_the_language_has_it(
    language: str, day: str, days: str, between: str, events: str, years: str
) -> None:
    speak(language)
    first, last = from_iso("2023-02-05"), from_iso("2023-03-05")
    assert date_words(DateSpan.of_day(from_iso("2015-03-19"))) == day
    assert short_words(from_iso("2024-01-08"), from_iso("2024-01-09")) == days
    assert date_words(DateSpan(first, last, first, last, Precision.DAY, "", (), "a Wednesday")) == between
    assert count_words(1200, "event") == events
    assert short_words(from_iso("-0043-01-01"), from_iso("-0043-12-31")) == years


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_form_of_a_date_can_be_said(language: str) -> None:
    """A translation whose placeholders are not those of its sentence fails when it is said."""
    from model.domain import Hiatus

    speak(language)
    spans = [("2019-02-01", "2019-02-28"), ("2022-01-01", "2022-12-31"), ("1990-01-01", "1999-12-31"), ("1901-01-01", "2000-12-31")]
    for first, last in ((from_iso(a), from_iso(b)) for a, b in spans):
        for edtf in ("", "../2005", "2020/..", "2020~", "2020?", "2019-21"):
            words = date_words(DateSpan(first, last, first, last, Precision.DAY, edtf))
            assert words
            assert not any("a" <= letter.lower() <= "z" for letter in words) or language != "ja"
        assert hiatus_ends(Hiatus(first, last), {})

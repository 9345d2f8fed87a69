"""The language of the interface: the setting's or the system's, from resources/translations, through Qt's translators."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from model import translation
from model.resources import resource
from model.translation import ENGLISH, LANGUAGES

log = logging.getLogger(__name__)

CONTEXT = "hiatus"
"""The one context of all sentences in the files of translations."""
_installed: list[QTranslator] = []


def wanted(choice: str, system: Sequence[str] | None = None) -> str:
    """The language that a choice ("system", or a code) comes to: of the languages of the system, the first one there is, else English.

    `system`: codes as Qt has them, "de-AT", the one liked best first; as the system says where none are given.
    """
    if choice in LANGUAGES:
        return choice
    liked = QLocale.system().uiLanguages() if system is None else system
    codes = (name.replace("_", "-").split("-")[0].lower() for name in liked)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def speak(choice: str) -> str:
    """Have everything that is said from now on said in this language; returns its code.  Needs the application; windows that are there
    keep the language they were made in."""
    code = wanted(choice)
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    translation.install(None)
    if code == ENGLISH:
        return code
    words = QTranslator()
    if not words.load(str(resource("translations", f"hiatus_{code}.qm"))):
        log.error("the translation %s cannot be read, so everything is English", code)
        return ENGLISH
    _installed.append(words)
    of_qt = QTranslator()  # the words of Qt's own dialogs
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _installed.append(of_qt)
    for one in _installed:
        QCoreApplication.installTranslator(one)
    translation.install(_remembering(words), QLocale(code).groupSeparator(), code)
    return code


def _remembering(words: QTranslator) -> translation.Lookup:
    """Looks a sentence up once; the timeline says some hundred words a frame."""
    known: dict[tuple[str, int], str] = {}

    def lookup(text: str, number: int) -> str:
        if number >= 0:  # as many as there are numbers: these are not kept
            return words.translate(CONTEXT, text, None, number) or ""
        said = known.get((text, number))
        if said is None:
            said = known[(text, number)] = words.translate(CONTEXT, text) or ""
        return said

    return lookup

"""Settings and themes of one window.  Settings are the program's: a change in one window is followed by all, while they are open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from gui.action_set import Function
from gui.theme import load_theme
from model.settings import setting
from model.translation import tr

if TYPE_CHECKING:
    from gui.dialogs.key_help import KeyHelp
    from gui.main_window import MainWindow

THEMES = tuple(choice for choice, _ in setting("theme").choices)


def system_theme() -> str:
    """The theme that is as the system's colours are; its wish for high contrast is told by Qt from 6.10 on."""
    hints = QGuiApplication.styleHints()
    tone = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    if hasattr(hints, "accessibility") and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return f"contrast_{tone}"
    return tone


class Preferences(QObject):
    """Between the settings and one window; also what tells of them: the keys and the sheet of all keys."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self._key_help: KeyHelp | None = None
        self.start_again: Callable[[], object] = window.close  # start the program once more, with all that is open (gui.windows)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        window.settings.changed.connect(self._changed)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {
            "edit.settings": self.settings,
            "edit.keys": self.keys,
            "help.keys": self.key_help,
            **{f"view.theme_{name}": partial(self.choose_theme, name) for name in THEMES},
        }

    def _changed(self, name: str, _value: object) -> None:
        if name == "keys":
            self._window.keys_changed()
        elif name == "theme":
            self._window.apply_theme(load_theme(self.theme_name()))
        elif name == "reduced_motion":
            self._window.apply_motion()

    # -- themes

    def choose_theme(self, choice: str) -> None:
        """This theme from now on, or "system"."""
        self._settings.set("theme", choice)
        self._window.commands[f"view.theme_{choice}"].setChecked(True)

    def theme_name(self) -> str:
        """The theme in force: the one chosen, or as the system's colours are."""
        choice = str(self._settings.get("theme") or "system")
        self._window.commands[f"view.theme_{choice}"].setChecked(True)
        return system_theme() if choice == "system" else choice

    def _follow_system(self, _what: object = None) -> None:
        if self._window.isVisible() and self.theme_name() != self._window.theme.id:
            self._window.apply_theme(load_theme(self.theme_name()))

    # -- dialogs

    def settings(self) -> None:
        from gui.dialogs.settings import Settings

        dialog = Settings(self._settings, self._window)
        dialog.keys.clicked.connect(self.keys)
        dialog.again.connect(lambda: self.start_again())
        dialog.later.connect(self._tell_later)
        dialog.open()

    def _tell_later(self, label: str) -> None:
        """A setting was changed that holds from the next start on."""
        said = tr("“{setting}” holds from the next start on.", setting=tr(label))
        self._window.banner.tell("info", said, (tr("Start again now"), lambda: self.start_again()))

    def keys(self) -> None:
        from gui.dialogs.shortcuts import Shortcuts

        Shortcuts(self._settings, self._window).open()

    def key_help(self) -> None:
        if self._key_help is None:
            from gui.dialogs.key_help import KeyHelp

            self._key_help = KeyHelp(self._window, self._window.keys)
            self._key_help.change.connect(self.keys)
            self._key_help.apply_theme(self._window.theme)
        self._key_help.open_help()

    def themed(self) -> list[KeyHelp]:
        """What was made later and takes a theme."""
        return [self._key_help] if self._key_help is not None else []

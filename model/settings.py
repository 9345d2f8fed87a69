"""The program's settings, declared once: the settings dialog and the settings file are made from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from model.translation import LANGUAGES

__all__ = ["SETTINGS", "Setting", "setting"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.  `choices`: (value, words for the reader), for one of several; `kind` the type of the value.

    A setting without a `label` is remembered by the program (where its window was) and not in the dialog.  `at_start`: it holds from the
    next start of the program on.
    """

    name: str
    kind: type
    default: Any
    label: str = ""
    help: str = ""
    group: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    holds: Callable[[Any], bool] | None = None  # what else is true of a value, where the file may hold anything
    at_start: bool = False

    def accepts(self, value: object) -> bool:
        """Whether the value may stand in this setting."""
        if self.kind is int and isinstance(value, bool):
            return False
        fits = isinstance(value, self.kind) and (not self.choices or value in [choice for choice, _ in self.choices])
        return fits and (self.holds is None or self.holds(value))


def _path(value: object) -> bool:
    """Whether this may be the path of a file: no system takes one with a zero byte in it, and asking for it raises ValueError."""
    return isinstance(value, str) and "\0" not in value


def _paths(value: list[object]) -> bool:
    return all(map(_path, value))


def _keys(value: dict[object, object]) -> bool:
    """Action id -> list of shortcuts as text."""
    return all(isinstance(keys, list) and all(isinstance(key, str) for key in keys) for keys in value.values())


def _dicts(value: dict[object, object]) -> bool:
    return all(isinstance(one, dict) for one in value.values())


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme",
        str,
        "system",
        "Theme",
        "Light, dark, or as the system has it; each also in high contrast.",
        "Appearance",
        (
            ("system", "As the system"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("contrast_light", "High contrast, light"),
            ("contrast_dark", "High contrast, dark"),
        ),
    ),
    Setting(
        "language",
        str,
        "system",
        "Language",
        "The language of menus and messages; articles stay as they are.",
        "Appearance",
        # Each language by its name in itself, so that whoever needs it finds it.
        (("system", "As the system"), *LANGUAGES.items()),
    ),
    Setting(
        "scale",
        int,
        100,
        "Size",
        "How large everything is, on top of the system's own scale. Holds from the next start on.",
        "Appearance",
        tuple((size, f"{size} %") for size in (100, 110, 125, 150, 175, 200)),
        at_start=True,
    ),
    Setting(
        "reduced_motion",
        bool,
        False,
        "Less motion",
        "Move at once instead of gliding, in the timeline and the reader.",
        "Appearance",
    ),
    Setting(
        "reader_size",
        int,
        100,
        "Text size",
        "How large the articles are set, in percent.",
        "Reader",
        tuple((size, f"{size} %") for size in (80, 90, 100, 115, 130, 150, 175, 200)),
    ),
    Setting(
        "reader_width",
        str,
        "medium",
        "Column",
        "The longest a line of an article gets, in letters; the pane may be narrower.",
        "Reader",
        (("narrow", "Narrow, about 55"), ("medium", "Medium, about 70"), ("wide", "Wide, about 95"), ("full", "As wide as the pane")),
    ),
    Setting("keys", dict, {}, holds=_keys),  # action id -> list of shortcuts, where they differ from the action's own
    Setting("window", dict, {}),
    Setting("last_project", str, "", holds=_path),
    Setting("recent_projects", list, [], holds=_paths),  # paths, newest first
    Setting("open_projects", list, [], holds=_paths),  # paths: those of all windows
    Setting("open_windows", dict, {}, holds=_dicts),  # path of a project -> how its window stood when the program ended
    Setting("tour_seen", bool, False),
    Setting("export_folder", str, "", holds=_path),
    Setting("export_options", dict, {}, holds=_dicts),  # form -> the options of images last used for it; "last" -> the form
)


def setting(name: str) -> Setting:
    """The declaration of a setting.  Raises KeyError for a name that is not declared."""
    for one in SETTINGS:
        if one.name == name:
            return one
    raise KeyError(f"no setting {name!r}; declare it in model/settings.py")

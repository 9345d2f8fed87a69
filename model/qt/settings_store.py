"""The program's settings as a JSON file in the user's configuration folder."""

from __future__ import annotations

import copy
import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from model.settings import SETTINGS, setting
from model.translation import tr
from model.whole_files import part_for

__all__ = ["SettingsStore", "settings_path"]

log = logging.getLogger(__name__)
_RECENT = 12  # projects remembered


def settings_path() -> Path:
    """Where the settings lie; the environment's HIATUS_HOME, where set, is the folder instead."""
    home = os.environ.get("HIATUS_HOME")
    if home:
        return Path(home) / "settings.json"
    import platformdirs

    return platformdirs.user_config_path("hiatus", appauthor=False) / "settings.json"


class SettingsStore(QObject):
    """Settings by their declared names.  A value in the file that its declaration does not accept counts as not there."""

    changed = Signal(str, object)  # name, new value

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or settings_path()
        self._aside: Path | None = None  # what a damaged file is kept as
        self._unread = ""  # why the file could not be read
        self._values = self._read()
        self._at_start = dict(self._values)

    def trouble(self) -> str:
        """What was wrong with the file when the program started, as a sentence; "" where nothing was."""
        if self._aside is not None:
            return tr("The settings were damaged, so they begin anew. As they were they are kept in {path}.", path=self._aside)
        if self._unread:
            return tr("The settings in {path} cannot be read ({why}), so they begin anew.", path=self.path, why=self._unread)
        return ""

    def at_start(self, name: str) -> Any:
        """The value a setting had when the program started.  Raises KeyError for a name that is not declared."""
        return self._at_start.get(name, setting(name).default)

    def get(self, name: str) -> Any:
        """The value of a setting, its default where none was set.  Raises KeyError for a name that is not declared."""
        declared = setting(name)
        return copy.deepcopy(self._values.get(name, declared.default))

    def set(self, name: str, value: Any) -> None:
        """Set and save.  Raises KeyError for a name that is not declared, ValueError for a value it does not accept."""
        if not setting(name).accepts(value):
            raise ValueError(f"the setting {name!r} cannot be {value!r}")
        if self.get(name) == value:
            return
        self._values[name] = copy.deepcopy(value)
        self._write()
        self.changed.emit(name, value)

    def add_recent(self, project: Path) -> None:
        """Put a project first among those opened lately."""
        path = str(project.absolute())
        self.set("recent_projects", [path, *(old for old in self.get("recent_projects") if old != path)][:_RECENT])

    def forget_recent(self, projects: Sequence[str]) -> None:
        """Take projects off the list of those opened lately."""
        self.set("recent_projects", [path for path in self.get("recent_projects") if path not in projects])

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            log.warning("the settings in %s cannot be read, so the defaults are used: %s", self.path, error)
            self._unread = error.strerror or str(error)
            return {}
        except (ValueError, RecursionError) as error:
            self._put_aside(error)
            return {}
        if not isinstance(found, dict):
            self._put_aside(TypeError("they are no list of names and values"))
            return {}
        declared = {one.name: one for one in SETTINGS}
        # What is not declared stays in the file: a newer version may know it.
        return {name: value for name, value in found.items() if name not in declared or declared[name].accepts(value)}

    def _put_aside(self, error: Exception) -> None:
        """Keep a file that cannot be read beside the one that will take its place: a slip of whoever edited it is soon mended."""
        aside = self.path.with_name("settings (damaged).json")
        log.warning("the settings in %s cannot be read, so the defaults are used; they are kept as %s: %s", self.path, aside.name, error)
        self._unread = str(error)
        try:
            os.replace(self.path, aside)
            self._aside = aside
        except OSError as failed:
            log.warning("%s cannot be put aside: %s", self.path, failed)

    def _write(self) -> None:
        """Replace the file whole, so that a crash leaves the old or the new one."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with part_for(self.path) as part:
                # As ASCII: the path of a file may hold bytes that are no letters, which no other encoding writes (PEP 383).
                part.file.write(json.dumps(self._values, indent=1).encode("ascii"))
                part.replace(at_once=False)  # the window waits: written often, and no loss
        except OSError as error:  # the setting holds for this run; no reason to stop anybody's work
            log.warning("the settings cannot be saved in %s: %s", self.path, error)

"""Which project to open for what was given on the command line, dropped, or left open the last time.

- nothing: the project open last; at the very first start the bundled articles, as a project in the user's data folder
- a .hiatus file: that project, with the other files and folders of the line added to it; further ones in windows of their own
- files and folders without a project: a new project in the user's data folder, named after the first folder or file
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from model.translation import tr

ENDING = ".hiatus"
EXAMPLE = "East Asia dialogues"


@dataclass(frozen=True, slots=True)
class Plan:
    """The project to open, whether it is to be made, the articles to add to it, what to tell, and projects for windows of their own."""

    project: Path
    create: bool = False
    articles: tuple[Path, ...] = ()
    says: str = ""
    others: tuple[Path, ...] = ()


def data_folder() -> Path:
    """Where projects go that nobody gave a place: the user's documents for the program, or HIATUS_HOME."""
    home = os.environ.get("HIATUS_HOME")
    return Path(home) / "projects" if home else platformdirs.user_data_path("hiatus", appauthor=False)


def free_name(folder: Path, name: str) -> Path:
    """A project file of this name in the folder, numbered where there is one already."""
    clean = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", name).strip(" .") or "project"
    path, number = folder / f"{clean}{ENDING}", 2
    while os.path.exists(path):  # False, too, where the system does not let us look: opening tells why
        path, number = folder / f"{clean} {number}{ENDING}", number + 1
    return path


def _expanded(path: Path) -> Path:
    """The path with a leading "~" as the home folder, unless it is the beginning of a name ("~draft.txt")."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def plan_for(paths: Iterable[Path], folder: Path) -> Plan:
    """What to open for these paths (at least one); `folder` is where a new project goes."""
    given = [_expanded(path) for path in paths]
    projects = [path for path in given if path.suffix.lower() == ENDING]
    articles = tuple(path for path in given if path.suffix.lower() != ENDING)
    if projects:
        return Plan(projects[0], articles=articles, others=tuple(projects[1:]))
    first = articles[0]
    named = next((path for path in articles if path.is_dir()), first)
    name = named.resolve().name if named.is_dir() else named.stem
    project = free_name(folder, name)
    return Plan(project, True, articles, tr("New project “{name}”, kept in {folder}.", name=project.stem, folder=folder))

"""The declared actions as QActions, and the menus made from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from gui.actions import ACTIONS, MENUS, Action, key_of, shown, shown_keys
from gui.shortcuts import served_by_qt
from gui.standing import why_not
from model.translation import tr

Function = Callable[[], object]
Keys = Callable[[Action], tuple[str, ...]]

# One of each of these is in force; the check mark in the menu shows which.
CHOICES = ("view.theme_", "lanes.by_", "lanes.order_", "review.scope_")
# These are in force or not; the check mark shows whether.
SWITCHES = {"view.fold", "view.full_screen", "review.start", "review.doubtful_first"}
# A line in the menu stands before each of these.
SEPARATED = {
    "file.add_files", "file.failures", "file.export_image", "file.close_window", "edit.take_back", "edit.add_report",
    "edit.publication", "edit.search", "edit.clear", "edit.cite", "edit.settings",
    "view.pin_card", "view.theme_system", "view.next_pane", "view.palette", "lanes.order_first", "lanes.collapse", "lanes.find",
    "go.lane_up", "go.first_event", "go.screen_back", "go.view_back", "go.date", "go.reader", "go.next_mark", "participants.mode",
    "participants.edit", "participants.by_count", "filter.in_view", "filter.clear", "review.skip", "review.scope_all",
    "review.accept_many", "review.pick", "review.merge", "review.same", "help.about",
}  # fmt: skip
ROLES = {
    "file.quit": QAction.MenuRole.QuitRole,
    "help.about": QAction.MenuRole.AboutRole,
    "edit.settings": QAction.MenuRole.PreferencesRole,
}


def merged(owners: Iterable[Mapping[str, Function]]) -> dict[str, Function]:
    """All functions by action id.  Raises ValueError where two owners offer the same one, or one that is not declared."""
    functions: dict[str, Function] = {}
    declared = {action.id for action in ACTIONS}
    for owner in owners:
        for name, function in owner.items():
            if name in functions or name not in declared:
                raise ValueError(f"{name} is {'offered twice' if name in functions else 'not declared'}")
            functions[name] = function
    return functions


def make_actions(window: QMainWindow, call: Callable[[str], None], keys: Keys) -> dict[str, QAction]:
    """A QAction of the window for every declared action; `call` gets the id of the one triggered."""
    made: dict[str, QAction] = {}
    groups = {prefix: QActionGroup(window) for prefix in CHOICES}
    for action in ACTIONS:
        command = QAction(window)
        command.setObjectName(action.id)
        command.setMenuRole(ROLES.get(action.id, QAction.MenuRole.NoRole))
        command.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        command.triggered.connect(lambda _checked=False, name=action.id: call(name))
        for prefix, group in groups.items():
            if action.id.startswith(prefix):
                command.setCheckable(True)
                group.addAction(command)
        if action.id in SWITCHES:
            command.setCheckable(True)
        made[action.id] = command
    for action in ACTIONS:
        set_keys(made[action.id], action, keys(action))
    window.addActions(list(made.values()))
    return made


def set_keys(command: QAction, action: Action, keys: tuple[str, ...], words: str = "") -> None:
    """Give an action its keys, and `words` instead of its declared text.

    The key is part of the text, since Qt's own shortcuts hold only some of them (see `gui.shortcuts`).
    """
    command.setShortcuts(served_by_qt(action, keys))
    command.setProperty("words", words)
    said = words or tr(action.text)
    text = said.replace("&", "&&")
    command.setText(f"{text}\t{shown(keys[0])}" if keys else text)
    command.setProperty("tip", f"{said.removesuffix('…')}  {shown_keys(keys)}".rstrip())
    _tell(command)


def set_enabled(commands: Mapping[str, QAction], now: frozenset[str], before: frozenset[str] | None = None) -> None:
    """Grey out what cannot run as things stand `now`, with the reason as its tool tip; only what changed since `before`."""
    changed = None if before is None else now ^ before
    for action in ACTIONS:
        if changed is None or changed.intersection(action.when):
            command, reason = commands[action.id], why_not(action.when, now)
            command.setEnabled(not reason)
            command.setProperty("reason", reason)
            _tell(command)


def reason_of(command: QAction) -> str:
    """Why a command cannot run as things stand, "" where it can."""
    reason = command.property("reason")
    return tr(reason, search=key_of("edit.search")) if isinstance(reason, str) and reason else ""


def _tell(command: QAction) -> None:
    reason = reason_of(command)
    command.setToolTip(f"{command.property('tip')}\n{reason}".rstrip())


def with_letters(names: Sequence[str]) -> list[str]:
    """The names as they are shown, each with a letter (after "&") that Alt opens it by and no other has: its first that is free.  A name
    without such a letter has that of the English one behind it, as Japanese menus do: "ファイル(&F)"."""
    taken: set[str] = set()
    made = []
    for name in names:
        said = tr(name)
        letter = next((one for one in said if one.isascii() and one.isalpha() and one.lower() not in taken), "")
        if letter:
            made.append(said.replace(letter, f"&{letter}", 1))
        else:
            letter = next((one.upper() for one in name if one.isalpha() and one.lower() not in taken), "")
            made.append(f"{said}(&{letter})" if letter else said)
        taken.add(letter.lower())
    return made


def fill_menu_bar(bar: QMenuBar, commands: Mapping[str, QAction]) -> dict[str, QMenu]:
    """A menu for each of MENUS with its actions in declared order, those of a group in a small menu where the first of them stands."""
    menus: dict[str, QMenu] = {}
    for name, title in zip(MENUS, with_letters(MENUS), strict=True):
        menus[name] = bar.addMenu(title)
        menus[name].setToolTipsVisible(True)
    for action in ACTIONS:
        menu = menus[action.menu]
        if action.id in SEPARATED and not menu.isEmpty():
            menu.addSeparator()
        if action.group:
            if action.place not in menus:
                menus[action.place] = menu.addMenu(tr(action.group))
                menus[action.place].setToolTipsVisible(True)
            menu = menus[action.place]
        menu.addAction(commands[action.id])
    return menus

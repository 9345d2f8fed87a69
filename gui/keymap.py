"""A person's own keys: pure functions on the changes (action id -> keys) that are kept in the settings.

A key belongs to one command of a scope.  Where it is another's already the change is refused, with that command to name; it can be
taken from there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gui.actions import ACTIONS, Action, by_id, keys_of
from model.translation import noted, tr

Changed = Mapping[str, Sequence[str]]

# Keys that no command may have, and what they are for.
RESERVED = {
    "Tab": noted("Tab goes to the next field or list."),
    "Shift+Tab": noted("Shift+Tab goes back to the field or list before."),
    "Ctrl+C": noted("Ctrl+C copies the text that is marked."),
    "Ctrl+V": noted("Ctrl+V pastes into a field."),
    "Ctrl+X": noted("Ctrl+X cuts the text that is marked in a field."),
}


def holder_of(keys: str, action: Action, changed: Changed) -> Action | None:
    """The other command of the same scope that has these keys, or keys that begin with them or that they begin with; None: free."""
    strokes = keys.split(", ")
    for other in ACTIONS:
        if other.id != action.id and other.scope == action.scope:
            for taken in keys_of(other, changed):
                theirs = taken.split(", ")
                shorter = min(len(theirs), len(strokes))
                if theirs[:shorter] == strokes[:shorter]:
                    return other
    return None


def reserved(keys: str) -> str:
    """What these keys are for, where no command may have them; "" for all others."""
    return next((tr(RESERVED[stroke]) for stroke in keys.split(", ") if stroke in RESERVED), "")


def given(changed: Changed, action_id: str, keys: Sequence[str]) -> dict[str, list[str]]:
    """The changes with these keys for a command; none where they are its declared ones."""
    made = {name: list(own) for name, own in changed.items() if name != action_id}
    if tuple(keys) != keys_of(by_id(action_id)):
        made[action_id] = list(dict.fromkeys(keys))
    return made


def added(changed: Changed, action_id: str, keys: str) -> dict[str, list[str]]:
    """The changes with one more key for a command."""
    return given(changed, action_id, [*keys_of(by_id(action_id), changed), keys])


def removed(changed: Changed, action_id: str, keys: str) -> dict[str, list[str]]:
    """The changes without one of a command's keys."""
    return given(changed, action_id, [one for one in keys_of(by_id(action_id), changed) if one != keys])


def freed(changed: Changed, keys: str, action: Action) -> dict[str, list[str]]:
    """The changes with these keys taken from every other command of the scope that has them, or has keys beginning with them."""
    made = {name: list(own) for name, own in changed.items()}
    while (other := holder_of(keys, action, made)) is not None:
        kept = [one for one in keys_of(other, made) if not _meet(one, keys)]
        made = given(made, other.id, kept)
    return made


def _meet(one: str, other: str) -> bool:
    mine, theirs = one.split(", "), other.split(", ")
    shorter = min(len(mine), len(theirs))
    return mine[:shorter] == theirs[:shorter]


def known(changed: Changed) -> dict[str, list[str]]:
    """The changes of commands that there are: settings of another version of the program may name others."""
    names = {action.id for action in ACTIONS}
    return {name: list(keys) for name, keys in changed.items() if name in names}

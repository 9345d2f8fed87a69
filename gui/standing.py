"""When a command can run.  An action names its conditions (`Action.when`); how things stand is looked at here and nowhere else, for
menus, palette, keys and tool tips alike.

A group of commands with a condition of its own adds it to CONDITIONS, and tells the window when it holds (`MainWindow.stand`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from model.translation import noted

if TYPE_CHECKING:
    from model.qt.session import Session

# Condition -> what is said where it does not hold, and what to do about it.
CONDITIONS: dict[str, str] = {
    "project": noted("No project is open. Open one, or start a new one."),
    "panes": noted("There are no articles and no events yet. Add some first."),
    "writable": noted("The project is write-protected, or none is open: nothing can be changed."),
    "event": noted("No event is selected. Select one on the timeline or in the list."),
    "article": noted("There is no article in the reader. Select an event or an article first."),
    "undo": noted("There is nothing to undo."),
    "redo": noted("There is nothing to do again."),
    "search": noted("Nothing is searched for. Press {search} and type."),
    "filter": noted("No filter is set: everything is shown."),
    "failures": noted("All files could be read."),
    "tables": noted("There is no event table in the project."),
    "left_over": noted("All articles have been read."),
    "review": noted("No review is under way. Begin one with Review what was read."),
}


def why_not(when: Iterable[str], standing: frozenset[str]) -> str:
    """Why a command cannot run as things stand: the English sentence of the first condition that does not hold, "" where all do.
    Raises KeyError for a condition that is not declared."""
    return next((CONDITIONS[one] for one in when if one not in standing), "")


def standing_of(session: Session, *, panes: bool, searching: bool) -> frozenset[str]:
    """The conditions that hold for a session; `panes`: whether the panes are to be seen, `searching`: whether words are searched for."""
    view, collection, undo = session.view, session.collection, session.undo
    selection = view.selection
    holds = {
        "project": bool(session.path or collection.articles),
        "panes": panes,
        "writable": not session.read_only,
        "event": bool(selection.event),
        "article": bool(selection.article or selection.event or selection.hiatus),
        "undo": undo.can_undo,
        "redo": undo.can_redo,
        "search": searching,
        "filter": bool(view.filter),
        "failures": bool(collection.failures),
        "tables": bool(collection.tables),
        "left_over": session.left_over and not any(job.stores for job in session.jobs.running),
    }
    return frozenset(name for name, true in holds.items() if true)

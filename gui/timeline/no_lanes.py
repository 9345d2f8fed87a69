"""The words in the middle of a timeline without lanes: why there is nothing, and what to do about it."""

from __future__ import annotations

from gui.actions import key_of
from model.qt.session import Session
from model.translation import noted, tr, trn

NOTHING_YET = noted("Drop a folder of articles here,\nor press {add} to add some.")
NOT_READ = noted("The timeline appears when all articles are searched for events.\nWhere that was stopped: File, Go on reading articles.")
NOTHING_FOUND = noted("No event was found in the articles.\nA word selected in the reader can be made one.")
ALL_FILTERED = noted("No event passes the filter. {clear} clears it.")


def why_no_lanes(session: Session, undated: int) -> str:
    """What stands in the middle; `undated`: how many events are counted, not drawn, as they have no date."""
    if not len(session.columns):
        if session.left_over:
            return tr(NOT_READ)
        return tr(NOTHING_FOUND) if session.collection.articles else tr(NOTHING_YET, add=key_of("file.add_files"))
    if undated:
        return only_undated(undated, bool(session.view.filter))
    return tr(ALL_FILTERED, clear=key_of("edit.clear"))


def only_undated(count: int, filtered: bool) -> str:
    """What stands where there is nothing but events without a date, which are counted like others that have no room."""
    if filtered:
        return trn("The one event that passes the filter has no date.", "None of the {n} events that pass the filter has a date.", count)
    return trn("The one event has no date.", "None of the {n} events has a date.", count)

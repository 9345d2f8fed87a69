"""What is the same again at the next start: size and splitters with the program, what is looked at with the project."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QTimer

from model.domain import Kind, Status
from model.filtering import Certainty, Filter, Mode, Reviewed
from model.layout.arranging import Arrangement, LaneOrder, arrangement_from_json, arrangement_to_json
from model.layout.folding import AS_IT_IS, Folding
from model.layout.lanes import GROUPINGS
from model.qt.view_state import Selection, TimeWindow

if TYPE_CHECKING:
    from gui.main_window import MainWindow

log = logging.getLogger(__name__)

QUIET = 1500  # milliseconds after the last change
FARTHEST = 2.0**32  # days from 1970 that anything may be looked at: twice what an event can be away
NONSENSE = (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError)  # what comes of values that were not written here


def filter_to_json(value: Filter) -> dict[str, Any]:
    """A filter as JSON-able values."""
    return {
        "participants": sorted(value.participants),
        "mode": value.mode.value,
        "series": sorted(value.series),
        "sources": sorted(value.sources),
        "kinds": sorted(kind.value for kind in value.kinds),
        "statuses": sorted(status.value for status in value.statuses),
        "span": list(value.span) if value.span else None,
        "text": value.text,
        "certainty": value.certainty.value,
        "reviewed": value.reviewed.value,
    }


def filter_from_json(data: dict[str, Any]) -> Filter:
    """The filter that `filter_to_json` wrote, now or before it knew of tables, times, words and certainty.

    Raises KeyError, TypeError or ValueError for anything else.
    """
    participants, span = frozenset(data["participants"]), data.get("span")
    if span is not None:
        first, last = map(int, span)
        span = (first, last) if first <= last else None
    return Filter(
        participants,
        Mode(data["mode"]),
        frozenset(data["series"]),
        frozenset(data["sources"] if "sources" in data else data["articles"]),
        frozenset(Kind(kind) for kind in data["kinds"]),
        frozenset(Status(status) for status in data["statuses"]),
        span,
        str(data.get("text", "")),
        Certainty(data.get("certainty", Certainty.ALL)),
        Reviewed(data.get("reviewed", Reviewed.ALL)),
    )


class WindowState:
    """Saves and restores for one window: at its end, and soon after every change, since a program may be killed."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET)
        self._soon.timeout.connect(self._save_quietly)

    def watch(self) -> None:
        """Keep what changes from now on."""
        window, view = self._window, self._window.session.view
        for changed in (
            view.window_changed,
            view.filter_changed,
            view.grouping_changed,
            view.selection_changed,
            view.lanes_changed,
            view.folding_changed,
            window.columns.splitterMoved,
            window.middle.splitterMoved,
            window.palette_overlay.closed,
            window.panes["Participants"].pane.tabs.currentChanged,
            window.commands["view.full_screen"].toggled,
        ):
            changed.connect(self._soon.start)

    def end(self) -> None:
        """Save all, and watch no longer."""
        self._soon.stop()
        self.save_window()
        self.save_view()

    def _save_quietly(self) -> None:
        """While a job writes to the project, later: the window does not wait for it."""
        if any(job.stores for job in self._window.session.jobs.running):
            self._soon.start()
        else:
            self.save_window()
            self.save_view()

    def save_window(self) -> None:
        window = self._window
        window.settings.set("window", self.window())
        if window.session.path:
            window.settings.set("last_project", str(window.session.path))

    def window(self) -> dict[str, Any]:
        """How the window stands, and its panes, as JSON-able values."""
        window = self._window
        return {
            "geometry": _text(window.saveGeometry()),
            "columns": _text(window.columns.saveState()),
            "middle": _text(window.middle.saveState()),
            "card": window.card_room.share,
            "recent_commands": window.palette_overlay.recent,
            "participants": window.panes["Participants"].pane.state(),
            "tab": window.panes["Participants"].pane.tabs.currentIndex(),
            "list": {"shown": not window.panes["Event list"].isHidden(), **window.panes["Event list"].pane.state()},
            "findings": window.own.lists.state(),
        }

    def restore_window(self, kept: dict[str, Any] | None = None) -> None:
        """Let the window stand as the last one did, or as `kept` says."""
        window = self._window
        saved = window.settings.get("window") if kept is None else kept
        try:
            if saved.get("geometry"):
                window.restoreGeometry(_bytes(saved["geometry"]))
            if saved.get("columns"):
                window.columns.restoreState(_bytes(saved["columns"]))
                window.middle.restoreState(_bytes(saved["middle"]))
            window.palette_overlay.recent = [one for one in saved.get("recent_commands", ()) if isinstance(one, str)]
            window.card_room.restore(float(saved.get("card", window.card_room.share)))
            if saved.get("participants"):
                window.panes["Participants"].pane.restore(saved["participants"])
            tabs, tab = window.panes["Participants"].pane.tabs, int(saved.get("tab", 0))
            tabs.setCurrentIndex(tab if 0 <= tab < tabs.count() else 0)
            if saved.get("list"):
                window.panes["Event list"].pane.restore(saved["list"])
                window.panes["Event list"].setVisible(bool(saved["list"]["shown"]))
            if saved.get("findings"):
                window.own.lists.restore(saved["findings"])
        except NONSENSE as error:  # written by another version, or damaged: how the panes look is no loss
            log.warning("the panes cannot be shown as they were: %r", error)

    def view(self) -> dict[str, Any]:
        """What is looked at, as JSON-able values."""
        view = self._window.session.view
        return {
            "window": [view.window.start, view.window.end],
            "grouping": view.grouping,
            "lane_order": view.lane_order.name,
            "lanes": {grouping: arrangement_to_json(one) for grouping, one in view.arrangements.items() if one != Arrangement()},
            "filter": filter_to_json(view.filter),
            "selection": [view.selection.event, view.selection.mention, view.selection.article],
            "hiatus": view.selection.hiatus,
            "folding": [view.folding.on, *view.folding.opened],
        }

    def save_view(self) -> None:
        """Keep what is looked at in the project."""
        if self._window.session.path is not None:
            self._window.session.set_state("view", self.view())

    def restore_view(self) -> bool:
        """Look at what was looked at; False where the project has not been looked at before."""
        if self.look(self._window.session.state("view", None)):
            return True
        view = self._window.session.view
        view.set_filter(Filter())
        view.set_lanes(LaneOrder.FIRST, {})
        view.set_folding(AS_IT_IS)
        view.select(Selection())
        return False

    def look(self, kept: Any) -> bool:
        """Look at what `view` told of, now or in another version; False where that cannot be."""
        try:
            if kept:
                self._look(kept)
                return True
        except NONSENSE as error:  # written by another version, or damaged: what is looked at is no loss
            log.warning("the view kept in %s cannot be restored: %r", self._window.session.path, error)
        return False

    def _look(self, saved: dict[str, Any]) -> None:
        """Look at what was kept.  Raises KeyError, TypeError or ValueError for anything that `save_view` did not write."""
        session, view = self._window.session, self._window.session.view
        grouping, kept = str(saved["grouping"]), filter_from_json(saved["filter"])
        event, mention, article = saved["selection"]
        start, end = (float(day) for day in saved["window"])
        order = LaneOrder[saved.get("lane_order", "FIRST")]
        folded, *opened = saved.get("folding", [False])
        folding = Folding(bool(folded), tuple(float(day) for day in opened))
        arrangements = {str(way): arrangement_from_json(one) for way, one in dict(saved.get("lanes", {})).items()}
        if grouping not in {one.key for one in GROUPINGS} or not isinstance(mention, int):
            raise ValueError(f"{grouping!r}, {mention!r}")
        view.set_lanes(order, arrangements)
        view.set_folding(folding)
        view.set_grouping(grouping)
        view.set_filter(session.known(kept))
        if session.find_event(event) is not None or (not event and session.head(article) is not None):
            view.select(Selection(event, mention, article))
        session.select_hiatus(saved.get("hiatus", ""))
        if -FARTHEST < start < end < FARTHEST:
            view.set_window(TimeWindow(start, end))


def _text(data: QByteArray) -> str:
    return data.toBase64().data().decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii"))

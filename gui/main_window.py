"""The main window: the bars, the panes side by side, the actions, and what floats above them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.action_set import fill_menu_bar, make_actions, merged, reason_of, set_enabled, set_keys
from gui.actions import Action, by_id, follow_keys, key_of, keys_of
from gui.card_room import CardRoom
from gui.commands import Palette
from gui.dropping import Dropping
from gui.icons import app_icon
from gui.keys_told import tell_again
from gui.search import Found, SearchField, choose
from gui.shortcuts import KeyRouter
from gui.standing import standing_of
from gui.status_bar import StatusBar
from gui.telling import Telling
from gui.theme import Theme, load_theme
from gui.top_bar import TopBar
from gui.welcome import Welcome
from gui.widgets.banner import Banner
from gui.widgets.overlay import Overlay
from gui.widgets.pane_frame import PaneFrame
from gui.window_commands import WindowCommands
from gui.window_state import WindowState
from model.qt.jobs import Job
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.translation import noted, tr

# (name, module, class): the panes in the order F6 visits them.
PANES = (
    ("Participants", "gui.participants.panel", "ParticipantsPanel"),
    ("Timeline", "gui.timeline.view", "TimelinePane"),
    ("Event list", "gui.event_list.panel", "EventListPane"),
    ("Event card", "gui.card.card", "EventCard"),
    ("Reader", "gui.reader.reader", "ReaderPane"),
)
SIZE = QSize(1600, 1000)
WIDTHS, HEIGHTS = (280, 868, 450), (590, 340, 334)
LEAST = (200, 360, 280)


class MainWindow(QMainWindow):
    """One window on one session.  `settings` are the program's, not the project's."""

    theme_changed = Signal(object)
    window_wanted = Signal(object)  # paths: what a further window shall open, () for an empty one
    closing = Signal()

    def __init__(self, session: Session, settings: SettingsStore) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.elsewhere: Callable[[Path], bool] = lambda _project: False  # whether another window has it, which is raised (gui.windows)
        self.leave: Callable[[], object] = self.close  # end the program
        self.setWindowIcon(app_icon())
        self.setWindowTitle("Hiatus")
        follow_keys(settings.get("keys"))
        self.dropping = Dropping(self)
        self.setMinimumSize(860, 560)
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.panes: dict[str, PaneFrame] = {}
        for name, module, kind in PANES:
            pane = getattr(import_module(module), kind)(session)
            self.panes[name] = PaneFrame(name, pane)
        self.own = WindowCommands(self)
        self.functions = merged([self.own.commands(), *(frame.pane.commands() for frame in self.panes.values())])
        self._standing: frozenset[str] | None = None
        self._told: frozenset[str] = frozenset()
        self.commands: dict[str, QAction] = make_actions(self, self._call, self.keys)
        self.router = KeyRouter(self, self.commands, self.keys)
        self.router.held.connect(self.panes["Timeline"].pane.navigator.key_held)
        self.router.released.connect(self.panes["Timeline"].pane.navigator.key_released)
        self.router.refused.connect(self._refused)
        people = self.panes["Participants"]
        self.router.scopes = {"series": people.pane.series, "participants": people, "reader": self.panes["Reader"]}
        self._build()
        self._connect()
        self.state = WindowState(self)
        self.state.restore_window()
        self.apply_theme(load_theme(self.own.preferences.theme_name()))
        self.apply_motion()
        self._show_keys()
        self._project_changed()
        self.state.watch()
        self.focus_pane("Timeline")

    # -- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.menus = fill_menu_bar(self.menuBar(), self.commands)
        self.recent = QMenu(tr("Recent projects"), self)
        self.recent.setToolTipsVisible(True)
        self.recent.aboutToShow.connect(lambda: self.own.projects.fill_recent(self.recent))
        self.menus["File"].insertMenu(self.commands["file.new_window"], self.recent)
        self.search = SearchField(self.session, self)
        self.top_bar = TopBar(self.search, self.commands)
        self.banner = Banner()
        self.status = StatusBar()
        self.palette_overlay = Palette(self, self.session, self.commands, self.keys)
        between = (self.panes["Timeline"], self.panes["Event list"], self.panes["Event card"])
        self.palette_overlay.projects = partial(self.settings.get, "recent_projects")
        self.middle = _splitter(Qt.Orientation.Vertical, between, HEIGHTS, (2, 1, 1))
        self.panes["Event list"].setVisible(False)
        self.card_room = CardRoom(self.middle, self.panes["Event card"], HEIGHTS)
        parts = (self.panes["Participants"], self.middle, self.panes["Reader"])
        self.columns = _splitter(Qt.Orientation.Horizontal, parts, WIDTHS, (0, 1, 0))
        for part, least in zip(parts, LEAST, strict=True):
            part.setMinimumWidth(least)
        self.welcome = Welcome(self.commands, partial(self.settings.get, "recent_projects"))
        self.welcome.opened.connect(self.own.projects.open_recent)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.columns)
        self.stack.addWidget(self.welcome)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.top_bar, self.banner, self.stack, self.status):
            box.addWidget(widget, 1 if widget is self.stack else 0)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        """Methods only, no lambdas, on what may outlive the window: a lambda would hold the window, and be called when it is gone."""
        session, view = self.session, self.session.view
        session.opened.connect(self._project_changed)
        session.closed.connect(self._project_changed)
        session.changed.connect(self._changed)
        session.message.connect(self.banner.tell)
        session.saved.connect(self.status.saved)
        session.jobs.started.connect(self._job_started)
        session.undo.undo_named.connect(self._name_undo)
        session.undo.redo_named.connect(self._name_redo)
        session.undo.moved.connect(self.update_enabled)
        view.selection_changed.connect(self.update_enabled)
        view.filter_changed.connect(self._show_counts)
        view.grouping_changed.connect(self._show_grouping)
        view.lanes_changed.connect(self._show_lane_order)
        view.folding_changed.connect(self._show_folding)
        self.search.chosen.connect(self.go_to)
        self.search.textChanged.connect(self.update_enabled)
        self.search.left.connect(lambda: self.focus_pane("Timeline"))
        self.palette_overlay.found.connect(self.go_to)
        self.panes["Event list"].pane.opened.connect(self.commands["go.reader"].trigger)
        self.status.cancelled.connect(session.jobs.cancel)
        self.telling = Telling(self)

    # -- actions ----------------------------------------------------------------------------------------------------

    def keys(self, action: Action) -> tuple[str, ...]:
        """The keys of an action, a person's own before the declared ones."""
        return keys_of(action, self.settings.get("keys"))

    def keys_changed(self) -> None:
        """Read the keys anew after the settings changed."""
        follow_keys(self.settings.get("keys"))
        tell_again()
        for name, command in self.commands.items():
            set_keys(command, by_id(name), self.keys(by_id(name)), command.property("words") or "")
        self._show_keys()

    def _show_keys(self) -> None:
        """The keys that stand about in the window, a person's own where there are."""
        self.status.show_hints(self.settings.get("keys"))
        for show, name in ((self.top_bar.show_palette_key, "view.palette"), (self.search.show_key, "edit.search")):
            show(key_of(name) if self.keys(by_id(name)) else "")

    def _call(self, name: str) -> None:
        self.functions[name]()

    def _refused(self, command: QAction) -> None:
        self.banner.tell("info", reason_of(command))

    def _name_undo(self, text: str) -> None:
        self._name("edit.undo", noted("Undo: {what}"), text)

    def _name_redo(self, text: str) -> None:
        self._name("edit.redo", noted("Redo: {what}"), text)

    def _name(self, name: str, words: str, what: str) -> None:
        action = by_id(name)
        set_keys(self.commands[name], action, self.keys(action), tr(words, what=what) if what else "")

    def update_enabled(self, *_: object) -> None:
        """Grey out what cannot be done as things stand (see `gui.standing`)."""
        panes = self.stack.currentWidget() is self.columns
        now = standing_of(self.session, panes=panes, searching=bool(self.search.text())) | self._told
        if now != self._standing:
            set_enabled(self.commands, now, self._standing)
            self._standing = now

    def stand(self, condition: str, holds: bool) -> None:
        """A condition that a group of commands knows of holds from now on, or does so no longer."""
        self._told = self._told | {condition} if holds else self._told - {condition}
        self.update_enabled()

    # -- what is shown ----------------------------------------------------------------------------------------------

    def waiting(self, what: str) -> None:
        """Say that the first articles are being read ("": no longer)."""
        self.welcome.waiting(what)
        self._show_panes()

    def _show_panes(self) -> None:
        """The panes once there is an article or an event table, else the ways in."""
        there = self.session.collection.articles or self.session.collection.tables
        self.stack.setCurrentWidget(self.columns if there else self.welcome)
        self.update_enabled()

    def _changed(self, *_: object) -> None:
        self._show_panes()
        self._show_counts()

    def _project_changed(self) -> None:
        there = bool(self.session.path or self.session.collection.articles)
        self._show_panes()
        self.setWindowTitle(f"{self.project_name()} — Hiatus" if there else "Hiatus")
        self._say_saved()
        self._show_counts()
        self._show_grouping(self.session.view.grouping)

    def _say_saved(self) -> None:
        """“saved” only where what is done is kept."""
        if self.session.path and not self.session.read_only:
            self.status.saved()
        elif self.session.path or self.session.collection.articles:
            self.status.not_kept()
        else:
            self.status.nothing_to_save()

    def project_name(self) -> str:
        """What the project is called: its file's name."""
        if self.session.path:
            return self.session.path.stem
        return "Example" if self.session.collection.articles else ""

    def _show_counts(self, *_: object) -> None:
        shown = self.session.shown_count if self.session.view.filter else None
        self.top_bar.show_project(self.project_name(), self.session.collection, len(self.session.columns), shown)
        self.update_enabled()

    def _show_grouping(self, grouping: str, _initiator: object = None) -> None:
        self.top_bar.show_grouping(grouping)
        command = self.commands.get(f"lanes.by_{grouping}")
        if command is not None:
            command.setChecked(True)
        self._show_lane_order()

    def _show_lane_order(self, *_: object) -> None:
        self.commands[f"lanes.order_{self.session.view.lane_order.name.lower()}"].setChecked(True)

    def _show_folding(self, *_: object) -> None:
        self.commands["view.fold"].setChecked(self.session.view.folding.on)

    def apply_theme(self, theme: Theme) -> None:
        """Colour everything anew."""
        from gui.style import palette, style_sheet

        self.theme = theme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(palette(theme))
        sheet = style_sheet(theme)
        if app.styleSheet() != sheet:  # another window may have set it
            app.setStyleSheet(sheet)
        parts: list[Any] = [self.top_bar, self.banner, self.status, self.palette_overlay, self.welcome]
        for part in [*parts, *(frame.pane for frame in self.panes.values()), *self.own.preferences.themed()]:
            part.apply_theme(theme)
        self.theme_changed.emit(theme)

    def apply_motion(self) -> None:
        """Let the panes glide, or move at once where the settings say so."""
        for name in ("Timeline", "Reader"):
            self.panes[name].pane.set_reduced_motion(bool(self.settings.get("reduced_motion")))

    def go_to(self, found: Found) -> None:
        """Show what a search result or the palette leads to."""
        if found.project:
            self.own.projects.open_recent(found.project)
        if found.words:
            self.search.look_for(found.words)
        if found.time:
            self.panes["Timeline"].pane.show_span(*found.time)
        if found.lane:
            self.panes["Timeline"].pane.lane_commands.go_to(found.lane)
        choose(self.session, found, self)

    # -- jobs -------------------------------------------------------------------------------------------------------

    def _job_started(self, job: Job) -> None:
        self.status.job_started(job.name)
        if job.stores:
            self.status.saving()
        job.progress.connect(self.status.job_progress)
        job.failed.connect(lambda sentence: self.banner.tell("error", sentence))
        job.cancelled.connect(lambda: self.banner.tell("info", tr("{name}: cancelled. What was stored before stands.", name=job.name)))
        self.session.jobs.ended.connect(self._job_ended, Qt.ConnectionType.UniqueConnection)

    def _job_ended(self, job: Job) -> None:
        running = self.session.jobs.running
        if not running:
            self.status.job_ended()
        if job.stores and not any(other.stores for other in running):
            self._say_saved()

    # -- the keyboard -----------------------------------------------------------------------------------------------

    def focus_pane(self, name: str) -> None:
        """Give the keyboard to a pane; to the first way in while no pane is shown."""
        if self.stack.currentWidget() is self.welcome:
            self.welcome.take_focus()
        else:
            self.panes[name].take_focus()

    def cycle_panes(self, by: int) -> None:
        """Give the keyboard to the next pane (or the one before) that takes it; from outside of the panes to the timeline."""
        frames = [frame for frame in self.panes.values() if frame.isVisible()]
        now = next((number for number, frame in enumerate(frames) if frame.active), None)
        if now is None:
            self.focus_pane("Timeline")
            return
        for step in range(1, len(frames) + 1):
            if frames[(now + by * step) % len(frames)].take_focus():
                return

    def overlays(self) -> list[Overlay]:
        return self.findChildren(Overlay)

    # -- Qt's own ---------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Back from another window: show what another program has written meanwhile, or that the project's file has gone."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.state.end()
        self.session.close()
        super().closeEvent(event)
        self.closing.emit()


def _splitter(orientation: Qt.Orientation, parts: tuple[QWidget, ...], sizes: tuple[int, ...], shares: tuple[int, ...]) -> QSplitter:
    """Parts of these sizes; `shares`: how much of what the window gains or loses each takes."""
    made = QSplitter(orientation)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for number, part in enumerate(parts):
        made.addWidget(part)
        made.setStretchFactor(number, shares[number])
    made.setSizes(list(sizes))
    return made

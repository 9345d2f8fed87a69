"""The command palette: every action by a few letters of its name, then events, participants, series and lanes."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from gui.action_set import reason_of
from gui.actions import ACTIONS, Action, shown
from gui.search import ICONS, Found, event_date, row_date
from gui.theme import Theme
from gui.widgets.overlay import Overlay
from gui.widgets.result_list import ResultList, Row
from model.filtering import search_words
from model.layout.arranging import arranged
from model.qt.session import Session
from model.translation import tr
from model.wording import count_words

HEIGHT = 460  # at most, in pixels
RECENT = 5  # actions remembered
FITS = 1.6  # the score a letter that letters strewn over a text do not reach
BEGUN, MEANT = 3.4, 3.8  # the score a letter of a command found by the beginnings of other words for it, by such words in full
GOOD = 3.0  # a command with at least this a letter puts those with less away
BY_MENU, IDLE = 8, 2  # what a command stands behind those of as good a name, found by its menu only, or not to be run now
OTHERS = 8  # events, participants, series and lanes shown each
MOST_LANES = 200  # shown where one is to be gone to

_Candidate = tuple[str, str, str, Found]  # name, detail, icon, what it leads to
LOOKED_AT = 200  # rows of event tables that hold what was typed, of which the best are shown


@dataclass(frozen=True, slots=True)
class Match:
    """How well letters fit a text (higher is better), and where they stand in it."""

    score: float
    marks: tuple[tuple[int, int], ...]


def fuzzy(letters: str, text: str) -> Match | None:
    """Whether the letters stand in the text in this order (spaces aside), and how well: runs and starts of words count more.

    Greedy from each place the first letter stands, the best taken: right for the short texts of a palette.
    """
    wanted, lower = letters.casefold().replace(" ", ""), text.casefold()
    if len(lower) != len(text):
        lower = text.lower()
    if not wanted:
        return Match(0, ())
    best: Match | None = None
    for start in (i for i, letter in enumerate(lower) if letter == wanted[0]):
        match = _from(wanted, lower, start)
        if match is not None and (best is None or match.score > best.score):
            best = match
    return best


def _from(wanted: str, lower: str, start: int) -> Match | None:
    score, at, last = 0.0, start, -2
    marks: list[tuple[int, int]] = []
    for letter in wanted:
        at = lower.find(letter, at)
        if at < 0:
            return None
        begins = at == 0 or not lower[at - 1].isalnum()
        if at == last + 1:
            score += 3
            marks[-1] = (marks[-1][0], at + 1)
        else:
            score += 2 if begins else 0
            score -= min(at - last, 20) * 0.1 if marks else 0
            marks.append((at, at + 1))
        score += 1 + (0.5 if begins else 0)
        last = at
        at += 1
    return Match(score - start * 0.02, tuple(marks))


class _Field(QLineEdit):
    """Sends Up, Down, Enter to the list below."""

    def __init__(self, results: ResultList) -> None:
        super().__init__()
        self._results = results

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in moves:
            self._results.step(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._results.choose()
        else:
            super().keyPressEvent(event)


class Palette(Overlay):
    """Opens above the window; Enter runs or selects, Esc leaves.  `recent`: ids of actions, the last used first."""

    found = Signal(object)  # Found

    def __init__(
        self, window: QWidget, session: Session, commands: Mapping[str, QAction], keys: Callable[[Action], tuple[str, ...]]
    ) -> None:
        super().__init__(window, QSize(620, HEIGHT))
        self._session = session
        self._commands = commands
        self._keys = keys
        self.recent: list[str] = []
        self.projects: Callable[[], list[str]] = list
        self._only = ""
        self.list = ResultList()
        self.field = _Field(self.list)
        self.field.setAccessibleName(tr("Command palette"))
        self.field.setAccessibleDescription(tr("Type a few letters; Up and Down choose, Return runs or shows it."))
        self.field.textChanged.connect(lambda _text: self._fill())
        self.list.chosen.connect(self._chosen)
        line = QFrame()
        line.setProperty("line", "horizontal")
        for widget in (self.field, line, self.list):
            self.body.addWidget(widget)

    def open_palette(self, only: str = "") -> None:
        """Open for all there is, or `only` for "lanes" to go to or "recent" projects to open."""
        self._only = only
        everything = tr("Run a command, or go to an event, a name, a lane, a project")
        words = {"lanes": tr("Go to a lane"), "recent": tr("Open a recent project")}
        self.field.setPlaceholderText(words.get(only, everything))
        self.field.clear()
        self._fill()
        self.open(self.field)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.list.apply_theme(theme)

    def rows_for(self, letters: str) -> list[Row]:
        """The rows for what was typed: without letters all actions, those last used first."""
        if self._only == "lanes":
            return self._lanes(letters)
        if self._only == "recent":
            return self._projects(letters)
        rows = [*self._times(letters), *self._actions(letters)]
        if not letters.strip():
            return rows
        rows += [*self._others(letters), *self._projects(letters)]
        if not rows:
            rows.append(Row(tr("No command, event or name has these letters"), header=True))
        if self._session.path is not None:
            said = tr("Search events, people and text for “{words}”", words=letters.strip())
            rows.append(Row(said, "", "search", data=Found(words=letters)))
        return rows

    def _times(self, letters: str) -> list[Row]:
        """The time that was typed, to go to it, as it is understood."""
        if self._session.path is None or not any(letter.isdigit() for letter in letters):
            return []
        from gui.dialogs.go_to_date import reach_of
        from model.typed_dates import typed_moment

        try:
            moment = typed_moment(letters, reach_of(self._session.columns.span()))
        except ValueError:
            return []  # the letters may be anything
        if moment is None:
            return []
        found = Found(time=(moment.start, moment.end))
        return [Row(tr("Time"), header=True), Row(tr("Go to {date}", date=moment.words), tr("Timeline"), "event", data=found)]

    def _actions(self, letters: str) -> list[Row]:
        ranked: list[tuple[float, float, Row]] = []
        length = len(letters.replace(" ", ""))
        for number, action in enumerate(ACTIONS):
            command = self._commands.get(action.id)
            fit, behind = _fit(letters, action)
            if fit is None or fit < FITS * length or command is None or action.id == "view.palette":
                continue
            recent = self.recent.index(action.id) if action.id in self.recent else RECENT
            score = fit - behind + (RECENT - recent) * (0.4 if letters else 100) - number * (0.001 if letters else 1)
            reason = reason_of(command)
            score -= IDLE if reason and letters else 0
            keys = () if reason else tuple(shown(one) for one in self._keys(action)[:1])
            name = _shown_text(command, action)
            fits = fuzzy(letters, name)
            marks = fits.marks if fits and fits.score >= GOOD * length else ()
            row = Row(name, reason or tr(action.menu), "command", marks, action.id, faded=bool(reason), keys=keys)
            ranked.append((score, fit, row))
        ranked.sort(key=lambda one: -one[0])
        if any(fit >= GOOD * length for _, fit, _row in ranked):
            ranked = [one for one in ranked if one[1] >= GOOD * length]
        return [Row(tr("Commands"), header=True), *(row for *_, row in ranked)] if ranked else []

    def _others(self, letters: str) -> list[Row]:
        collection = self._session.collection
        events = [(e.title, event_date(e), "event", Found(e.key)) for e in collection.events]
        rows_found, more = self._rows_found(letters)
        events += rows_found
        people = [(p.name, p.role, ICONS[p.kind], Found(participant=p.key)) for p in collection.participants]
        series = [(s.name, "", "series", Found(series=s.key)) for s in collection.series]
        groups = [(tr("Events"), events, more), (tr("Participants"), people, 0), (tr("Series"), series, 0)]
        if self._session.view.grouping not in ("series", "participant"):  # else those of above are the lanes
            groups.append((tr("Lanes"), self._lane_rows(), 0))
        return [row for name, candidates, left in groups for row in _fitting(letters, name, candidates, OTHERS, left)]

    def _lane_rows(self) -> list[_Candidate]:
        view = self._session.view
        lanes = arranged(self._session.lanes, view.lane_order, view.arrangement).lanes
        return [(lane.name, count_words(len(lane.rows), "event"), "series", Found(lane=lane.key)) for lane in lanes]

    def _projects(self, letters: str) -> list[Row]:
        """The projects opened last, the open one left out, those that are gone faded."""
        here = str(self._session.path or "")
        rows = _fitting(letters, tr("Recent projects"), [(Path(p).stem, p, "", Found(project=p)) for p in self.projects() if p != here])
        return [row if row.header or os.path.isfile(row.data.project) else replace(row, faded=True) for row in rows]

    def _lanes(self, letters: str) -> list[Row]:
        """The lanes with these letters; without letters as many as may be looked through, in the order they stand in."""
        return _fitting(letters, tr("Lanes"), self._lane_rows(), MOST_LANES)

    def _rows_found(self, letters: str) -> tuple[list[_Candidate], int]:
        """The first rows of event tables that have words beginning with those typed, and how many more there are."""
        words = search_words(letters)
        if not self._session.collection.tables or not words:
            return [], 0
        columns, mask = self._session.columns, self._session.matching(words)
        mask[columns.keys.rows(event.key for event in self._session.collection.events)] = False
        found = np.flatnonzero(mask)
        first = [int(row) for row in found[:LOOKED_AT]]
        made = [(columns.titles[row], row_date(columns, row), "event", Found(columns.keys[row])) for row in first]
        return made, len(found) - len(first)

    def _fill(self) -> None:
        rows = self.rows_for(self.field.text())
        self.list.set_rows(rows or [Row(tr("No command, event or name has these letters"), header=True)])
        self.set_height(min(HEIGHT, self.list.wanted_height() + 76))

    def _chosen(self, row: Row) -> None:
        self.dismiss()
        if isinstance(row.data, str):
            reason = reason_of(self._commands[row.data])
            if reason:
                self._session.message.emit("info", reason)
                return
            self.remember(row.data)
            self._commands[row.data].trigger()
        else:
            self.found.emit(row.data)

    def remember(self, action_id: str) -> None:
        """Put an action first among those last used."""
        self.recent = [action_id, *(one for one in self.recent if one != action_id)][:RECENT]


def _fit(letters: str, action: Action) -> tuple[float | None, float]:
    """How well letters fit a command (None: not at all), and how far behind it is put: by its name, by other words for it, else by its
    menu and its name."""
    from gui.palette_words import meant, other_words  # read when something is typed: no start needs them

    said, menu = tr(action.text), tr(action.menu)
    own = fuzzy(letters, said)
    whole = meant(letters, f"{said} {menu}", other_words(action.id))
    other = 0.0 if whole is None else (MEANT if whole else BEGUN) * len(letters.replace(" ", ""))
    if other and (own is None or own.score < other):
        return other, 0
    match = own or fuzzy(letters, f"{menu}: {said}")
    return (match.score, BY_MENU if own is None else 0) if match is not None else (None, 0)


def _fitting(letters: str, name: str, candidates: list[_Candidate], most: int = OTHERS, more: int = 0) -> list[Row]:
    """Under a header the candidates that have the letters, the best first, no more than `most` of them; `more` are not among them.
    The header says how many there are."""
    wanted = len(letters.replace(" ", "")) * 2
    matches = [(fuzzy(letters, candidate[0]), candidate) for candidate in candidates]
    good = [(match, candidate) for match, candidate in matches if match is not None and match.score >= wanted]
    good.sort(key=lambda pair: -pair[0].score)
    if not good:
        return []
    total = len(good) + more
    header = Row(tr("{name} · first {most} of {total}", name=name, most=most, total=f"{total:,}") if total > most else name, header=True)
    return [header, *(Row(text, detail, icon, match.marks, found) for match, (text, detail, icon, found) in good[:most])]


def _shown_text(command: QAction, action: Action) -> str:
    """Undo and redo say what they would undo; all others their declared text."""
    words = command.property("words")
    return words if isinstance(words, str) and words else tr(action.text)


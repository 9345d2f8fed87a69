"""What a review looks at: the rows, what of them waits, how far it is, and how that is called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from gui.dialogs.review_many import Choice
from gui.review_bar import Progress
from model.domain import Review
from model.filtering import Filter, households
from model.layout.lanes import LaneTable, lane_table
from model.reviewing import Look, Scope, accepted, look_from, look_value
from model.sieve import Sieve
from model.translation import noted, tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from model.columns import Columns, Mask

KEPT = "review"
"""The name under which the project keeps what is looked at."""
WORDS = {
    Scope.ALL: noted("All events"),
    Scope.FILTER: noted("What the filter shows"),
    Scope.LANE: noted("Lane: {name}"),
    Scope.ARTICLE: noted("Article: {name}"),
}
LONGEST = 44
"""Letters of a lane's or an article's name."""


class Looking:
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._session = window.session
        self._timeline = window.panes["Timeline"].pane
        self.look = Look()
        self._lanes: LaneTable | None = None
        self._told: tuple[tuple[Columns, Look, Filter], Progress] | None = None

    def restore(self) -> None:
        """Look at what was looked at when the project was reviewed last, as far as it is still there; where nobody has chosen, at what
        the filter shows, where one is set."""
        kept = self._session.state(KEPT)
        try:
            self.look = Look(Scope.FILTER) if kept is None and self._session.view.filter else look_from(kept)
        except (KeyError, TypeError, ValueError):
            self.look = Look()
        if self.look.scope in (Scope.LANE, Scope.ARTICLE) and not self.scope().any():
            self.look = Look(doubtful_first=self.look.doubtful_first)

    def take(self, look: Look) -> None:
        """Look at this from now on."""
        self.look = look
        self._session.set_state(KEPT, look_value(look))

    def meant(self, scope: Scope) -> Look | None:
        """The look at this as things are selected; None where no lane or article is."""
        first = self.look.doubtful_first
        if scope is Scope.LANE:
            key = self.lane()
            return Look(scope, key, self._session.view.grouping, first) if key else None
        if scope is Scope.ARTICLE:
            digest = self._session.view.selection.article
            return Look(scope, digest, "", first) if digest else None
        return Look(scope, doubtful_first=first)

    def lane(self) -> str:
        """The key of the lane the selected event stands in, "" where none is."""
        place, lanes = self._timeline.place, self._timeline.content.lanes
        return str(lanes[place[0]].key) if place is not None and place[0] < len(lanes) else ""

    # -- rows -------------------------------------------------------------------------------------------------------

    def scope(self) -> Mask:
        """The rows that are looked at."""
        session, look = self._session, self.look
        if look.scope is Scope.FILTER:
            return session.shown
        if look.scope is Scope.ARTICLE:
            return session.sieve.sources.marked((look.key,))
        if look.scope is Scope.LANE:
            return in_lane(self._table(look.grouping), look.key)
        return np.ones(len(session.columns), dtype=np.bool_)

    def waiting(self) -> Mask:
        """The rows that are looked at and nobody has reviewed."""
        return self.scope() & ~accepted(self._session.columns)

    def _table(self, grouping: str) -> LaneTable:
        """All lanes of a grouping; of another one than the timeline's kept as long as the events are the same."""
        session = self._session
        if session.view.grouping == grouping:
            return session.lanes
        if self._lanes is None or self._lanes.by != grouping or self._lanes.columns is not session.columns:
            self._lanes = lane_table(session.collection, session.columns, grouping)
        return self._lanes

    def progress(self) -> Progress:
        """How far the review is in what is looked at, with what was dismissed of it; counted anew when the events, the look or the
        filter are others."""
        key = self._session.columns, self.look, self._session.view.filter
        if self._told is None or self._told[0][0] is not key[0] or self._told[0][1:] != key[1:]:
            self._told = key, self._counted()
        return self._told[1]

    def _counted(self) -> Progress:
        session = self._session
        if self.look.scope is Scope.ALL:
            done, dismissed, unreviewed = session.review_counts()
            return Progress(done, dismissed, done + dismissed + unreviewed)
        scope = self.scope()
        done = int(np.count_nonzero(scope & accepted(session.columns)))
        gone = session.dismissed().columns()
        dismissed = int(np.count_nonzero(self._among(gone))) if len(gone) else 0
        return Progress(done, dismissed, int(np.count_nonzero(scope)) + dismissed)

    def _among(self, gone: Columns) -> Mask:
        """Which of the dismissed events would be looked at."""
        session, look = self._session, self.look
        if look.scope is Scope.LANE:
            return in_lane(lane_table(session.collection, gone, look.grouping), look.key)
        wanted = session.view.filter if look.scope is Scope.FILTER else Filter(sources=frozenset((look.key,)))
        return Sieve(gone, households(session.collection.participants), partial(session.matching, columns=gone)).mask(wanted)

    # -- words ------------------------------------------------------------------------------------------------------

    def words(self) -> str:
        """What is looked at, in words."""
        look, name = self.look, ""
        if look.scope is Scope.LANE:
            name = next((lane.name for lane in self._table(look.grouping).lanes if lane.key == look.key), "")
        elif look.scope is Scope.ARTICLE:
            name = self.article(look.key)
        words = tr(WORDS[look.scope], name=cut(name, LONGEST))
        return tr("{what}, uncertain first", what=words) if look.doubtful_first else words

    def article(self, digest: str) -> str:
        """An article's title, or its file's name; "" where there is none."""
        head = self._session.head(digest)
        return (head.title or head.path.replace("\\", "/").rsplit("/", 1)[-1]) if head is not None else ""

    def choices(self, review: Review) -> list[Choice]:
        """What may be meant by many events, and which events of it this would change."""
        session, view = self._session, self._session.view
        columns, done, lane = session.columns, accepted(session.columns), self.lane()
        found = [(tr("The picked events"), view.picks.mask)] if view.picks else []
        found.append((tr("What the filter shows") if view.filter else tr("All events"), session.shown))
        if lane:
            name = next((one.name for one in session.lanes.lanes if one.key == lane), "")
            found.append((tr("The lane “{name}”", name=cut(name, LONGEST)), in_lane(session.lanes, lane)))
        if name := self.article(view.selection.article):
            found.append((tr("The article “{name}”", name=cut(name, LONGEST)), session.sieve.sources.marked((view.selection.article,))))
        made = []
        for words, mask in found:
            rows = np.flatnonzero(mask & ~done) if review is Review.ACCEPTED else np.flatnonzero(mask)
            made.append(Choice(words, len(rows), int(np.count_nonzero(mask & done)), columns, rows))
        return made


def cut(name: str, longest: int) -> str:
    """A name of at most so many letters, with an ellipsis where it is longer."""
    return f"{name[: longest - 1].rstrip()}…" if len(name) > longest else name


def in_lane(table: LaneTable, key: str) -> Mask:
    """The rows that stand in a lane; none where there is no such lane."""
    made = np.zeros(len(table.columns), dtype=np.bool_)
    for lane in table.lanes:
        if lane.key == key:
            made[lane.rows] = True
    return made

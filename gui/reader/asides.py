"""What the reader tells beside the text, in a popover: how a publication date was found, who a name means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.reader.marks import Mark
from gui.theme import load_theme
from gui.widgets.buttons import Link, Sentence
from gui.widgets.labels import words
from gui.widgets.popover import Popover
from model.domain import Basis, Publication
from model.qt.session import Session
from model.translation import tr
from model.wording import count_words, publication_reasons, shown, sureness


class Asides(QObject):
    """One popover at a time over the pane."""

    place_wanted = Signal(object)  # (start, end) of the article, to be marked
    event_wanted = Signal(Mark)  # the event told at this mark, to be selected

    def __init__(self, session: Session, pane: QWidget) -> None:
        super().__init__(pane)
        self._session, self._pane = session, pane
        self.theme = load_theme("light")
        self.popover: Popover | None = None

    def say_why(self, published: Publication | None, where: QPoint) -> None:
        """How the publication date was found; the first words it was read from are marked, and each reason leads to its own."""
        steps = tuple({step.says: step for step in published.derivation}.values()) if published else ()
        self._pop(tr("Why this publication date"), [] if steps else list(publication_reasons(published)))
        assert self.popover is not None
        for step in steps:
            line = Sentence(step.says, size=12, leads=0 <= step.start < step.end)
            line.setMinimumWidth(360)
            line.clicked.connect(lambda _=False, at=(step.start, step.end): self.place_wanted.emit(at))
            line.apply_theme(self.theme)
            self.popover.body.addWidget(line)
        if published is not None and sureness(published):
            self.popover.body.addWidget(words(tr("Taken together this is {sure}.", sure=sureness(published)), 12, tone="soft"))
        first = next(((step.start, step.end) for step in steps if 0 <= step.start < step.end), None)
        if first is not None and published is not None and published.basis is Basis.STATED:
            self.place_wanted.emit(first)
        self.popover.show_below(where)

    def say_who(self, mark: Mark, where: QPoint) -> None:
        """Who a name means, with ways to filter by it and to the event told there; below this point of the screen."""
        person = self._session.participant(mark.key)
        if person is None:
            return
        country = self._session.participant(person.country)
        taking = sum(any(role.participant == mark.key for role in event.participants) for event in self._session.collection.events)
        about = " · ".join(filter(None, (person.role, country.name if country else "")))
        self._pop(shown(person.name), [line for line in (about, tr("takes part in {events}", events=count_words(taking, "event"))) if line])
        only = Link(tr("show only what {name} takes part in", name=shown(person.name)), size=12)
        only.clicked.connect(lambda: self._only(mark.key))
        assert self.popover is not None
        self.popover.body.addWidget(only, 0, Qt.AlignmentFlag.AlignLeft)
        if self._session.find_event(mark.event) is not None:
            told = Link(tr("select the event told here"), size=12)
            told.clicked.connect(lambda: self._select_told(mark))
            self.popover.body.addWidget(told, 0, Qt.AlignmentFlag.AlignLeft)
        self.popover.show_below(where)

    def _pop(self, title: str, lines: list[str]) -> None:
        if self.popover is not None:
            self.popover.close()
            self.popover.deleteLater()
        self.popover = Popover(title, lines, self.theme, self._pane)

    def _only(self, key: str) -> None:
        view = self._session.view
        view.set_filter(replace(view.filter, participants=frozenset((key,))), self)
        if self.popover is not None:
            self.popover.close()

    def _select_told(self, mark: Mark) -> None:
        if self.popover is not None:
            self.popover.close()
        self.event_wanted.emit(mark)

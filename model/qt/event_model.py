"""The visible events as a table, for lists, for copying out and for those who hear the program: title, when, status, where, who."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from model.changes import Changes
from model.domain import Event, Participant
from model.qt.keyed_model import KEY_ROLE, MARK_ROLE, AnyIndex, KeyedModel, Row
from model.qt.session import Session
from model.wording import count_words, date_words

COLUMNS = ("Event", "When", "Status", "Kind", "Where", "Who", "Reports")


class EventModel(KeyedModel):
    """A row an event that passes the filter, in order of time; the row's value is its columns' texts and whether it is selected."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self._changed)
        for signal in (session.opened, session.closed, session.view.filter_changed, session.view.selection_changed):
            signal.connect(self.reread)
        self.reread()

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return len(COLUMNS)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node = self.node(index)
        if node is None or not isinstance(node.value, tuple):
            return None
        texts, selected = node.value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return texts[index.column()]
        return {KEY_ROLE: node.key, MARK_ROLE: selected}.get(int(role))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return COLUMNS[section]
        return None

    def reread(self, *_: object) -> None:
        """Bring the rows up to date with the session."""
        people = {participant.key: participant for participant in self._session.collection.participants}
        selected = self._session.view.selection.event
        self.refresh([Row(event.key, (event_texts(event, people), event.key == selected)) for event in self._session.visible()])

    def _changed(self, changes: Changes, initiator: object = None) -> None:
        if changes:
            self.reread()


def event_texts(event: Event, people: dict[str, Participant]) -> tuple[str, ...]:
    """The texts of an event's columns, in the order of `COLUMNS`."""
    names = (people[role.participant].name if role.participant in people else role.participant for role in event.participants)
    reports = count_words(len(event.mentions), "report")
    return event.title, date_words(event.when), event.status.value, event.kind.value, event.place, ", ".join(names), reports

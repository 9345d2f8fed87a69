"""What is known of a participant as rows under headings: each leads to the words it was read from, or to whom or what it names.

A row with a box narrows what is shown: to what two did together, to a series, to one of a country's people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, Qt

from model.domain import Participant, ParticipantKind
from model.filtering import Mode
from model.people.reading import NameRead, Place, RoleRead
from model.qt.article_model import file_name
from model.qt.details import Details
from model.qt.facet_model import RowValue
from model.qt.keyed_model import COUNT_ROLE, KEY_ROLE, KIND_ROLE, SOLO_ROLE, VALUE_ROLE, AnyIndex, KeyedModel, Row
from model.qt.participant_model import KINDS
from model.qt.session import Session
from model.qt.tips import tip
from model.translation import tr, trn
from model.wording import short_words, shown

__all__ = ["FEW", "DetailsModel", "Lead"]

FEW = 12
"""So many of those it met are listed before all are asked for."""
ROLES = tuple(int(role) for role in (Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.AccessibleTextRole))


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a row leads: to places of articles (one after the other), to a participant, to a series, to an event."""

    places: tuple[Place, ...] = ()
    role: str = ""  # whose words are to be shown with each place
    participant: str = ""
    series: str = ""
    event: str = ""


class DetailsModel(KeyedModel):
    """Headings with the facts of one participant beneath."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._leads: dict[str, Lead] = {}
        self.details: Details | None = None
        self.whole = False  # whether all of those it met are listed
        session.view.filter_changed.connect(self._filtered)

    def show_details(self, details: Details | None, *, whole: bool = False) -> None:
        """Show these; `whole`: list all of those it met."""
        self.details, self.whole = details, whole
        self._leads = {}
        self.refresh(tuple(self._sections(details)) if details is not None else ())

    def lead(self, index: AnyIndex) -> Lead | None:
        """Where this row leads; None for a heading and for no row."""
        node = self.node(index)
        return self._leads.get(node.key) if node is not None else None

    # what Qt asks for

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node = self.node(index)
        value = node.value if node is not None else None
        if node is None or not isinstance(value, RowValue):
            return None
        if role == VALUE_ROLE:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return value.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return (Qt.CheckState.Checked if self._checked(node.key) else Qt.CheckState.Unchecked) if value.box else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (value.name, value.second, value.right)))
        given = {KEY_ROLE: node.key, KIND_ROLE: value.kind, COUNT_ROLE: value.right, SOLO_ROLE: ""}
        return tip(value.tip) if role == Qt.ItemDataRole.ToolTipRole else given.get(int(role))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        value = self.data(index, VALUE_ROLE)
        box = Qt.ItemFlag.ItemIsUserCheckable if value is not None and value.box else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | box

    def setData(self, index: AnyIndex, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        node, shows = self.node(index), self.data(index, VALUE_ROLE)
        if role != Qt.ItemDataRole.CheckStateRole or node is None or shows is None or not shows.box or self.details is None:
            return False
        self._check(node.key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def toggle(self, index: AnyIndex) -> None:
        """Check or uncheck the box of this row, where it has one."""
        checked = self.data(index, int(Qt.ItemDataRole.CheckStateRole))
        if checked is not None:
            other = Qt.CheckState.Unchecked if Qt.CheckState(checked) == Qt.CheckState.Checked else Qt.CheckState.Checked
            self.setData(index, other, int(Qt.ItemDataRole.CheckStateRole))

    # the filter

    def _checked(self, key: str) -> bool:
        wanted, lead = self._session.view.filter, self._leads[key]
        if lead.series:
            return lead.series in wanted.series
        if key.startswith("met:"):
            assert self.details is not None
            return wanted.mode is Mode.ALL and {self.details.who.key, lead.participant} <= wanted.participants
        return wanted.mode is not Mode.NONE and lead.participant in wanted.participants

    def _check(self, key: str, on: bool) -> None:
        view, lead = self._session.view, self._leads[key]
        assert self.details is not None
        wanted, who = view.filter, self.details.who.key
        if lead.series:
            wanted = replace(wanted, series=wanted.series | {lead.series} if on else wanted.series - {lead.series})
        elif key.startswith("met:"):
            together = wanted.participants if wanted.mode is Mode.ALL and who in wanted.participants else frozenset[str]()
            left = together - {lead.participant}
            people = together | {who, lead.participant} if on else frozenset() if left == {who} else left
            wanted = replace(wanted, participants=people, mode=Mode.ALL if on else wanted.mode)
        else:
            before = wanted.participants if wanted.mode is Mode.ANY else frozenset[str]()
            people = before | {lead.participant} if on else wanted.participants - {lead.participant}
            wanted = replace(wanted, participants=people, mode=Mode.ANY if on else wanted.mode)
        view.set_filter(wanted, self)

    def _filtered(self, *_: object) -> None:
        self.tell(self._leads.keys(), ROLES)

    # the rows

    def _sections(self, details: Details) -> Iterator[Row]:
        country = details.who.kind is ParticipantKind.COUNTRY
        people = trn("{n} person and organization", "{n} people and organizations", len(details.people))
        yield from self._section("people", people, self._people(details))
        yield from self._section("roles", tr("Roles, as the articles give them"), self._roles(details.reading.roles))
        yield from self._section("names", tr("Called"), self._names(details))
        met = tr("Takes part together with") if country else tr("Met, or took part together with")
        yield from self._section("met", met, self._met(details))
        yield from self._section("series", tr("Series"), self._series(details))

    @staticmethod
    def _section(key: str, words: str, rows: Iterable[Row]) -> Iterator[Row]:
        below = tuple(rows)
        if below:
            yield Row(key, RowValue(words, kind="section", box=False, strong=True), below)

    def _row(self, key: str, lead: Lead, value: RowValue) -> Row:
        self._leads[key] = lead
        return Row(key, value)

    def _people(self, details: Details) -> Iterator[Row]:
        for who, count in details.people:
            tip = tr("Return opens the details; Space shows what {name} took part in.", name=who.name)
            value = RowValue(who.name, _told(who), who.kind.value, tip=tip, right=f"{count:,}")
            yield self._row(f"person:{who.key}", Lead(participant=who.key), value)

    def _roles(self, roles: Iterable[RoleRead]) -> Iterator[Row]:
        for number, (_, group) in enumerate(groupby(roles, key=lambda one: " ".join(one.role.casefold().split()))):
            same = list(group)
            known = [(one.earliest, one.latest) for one in same if one.earliest is not None and one.latest is not None]
            when = short_words(min(first for first, _ in known), max(last for _, last in known)) if known else tr("not dated")
            places = tuple(dict.fromkeys(one.place for one in same))
            value = RowValue(same[0].role, f"{when} · {self._where(places)}", "role", box=False, tip=tr("Return shows where it stands."))
            yield self._row(f"role:{number}", Lead(places, same[0].role), value)

    def _names(self, details: Details) -> Iterator[Row]:
        read = {one.name: one for one in details.reading.names}
        if not read and not details.who.aliases:
            return  # only tables name it
        unread = [name for name in (details.who.name, *details.who.aliases) if name not in read]
        for name, found in [*read.items(), *((name, NameRead(name, ())) for name in unread)]:
            where = self._where(found.places) if found.places else tr("not written so in any article")
            right = f"{len(found.places):,} ×" if found.places else ""
            tip = tr("Return shows where it stands; again: the next place.") if found.places else ""
            yield self._row(f"name:{name}", Lead(found.places), RowValue(name, where, "name", box=False, tip=tip, right=right))

    def _met(self, details: Details) -> Iterator[Row]:
        together = details.record.together
        for one in together if self.whole else together[:FEW]:
            other = self._session.participant(one.key)
            name, about = (other.name, _told(other)) if other is not None else (one.key, "")
            words = self._last(one.last)
            tip = tr("Return opens the details; Space shows only what both took part in; Ctrl+Return shows the last of it.")
            value = RowValue(name, " · ".join(filter(None, (words, about))), "met", tip=tip, right=f"{one.count:,}")
            yield self._row(f"met:{one.key}", Lead(participant=one.key, event=one.last), value)
        if len(together) > FEW and not self.whole:
            more = trn("{n} more: show all", "{n} more: show all", len(together) - FEW)
            yield self._row("more", Lead(), RowValue(more, kind="more", box=False))

    def _series(self, details: Details) -> Iterator[Row]:
        for one in details.record.series:
            series, words = self._session.series(one.key), self._last(one.last)
            tip = tr("Return shows the last event of it; Space shows this series, and nothing else.")
            value = RowValue(series.name if series is not None else one.key, words, "series", tip=tip, right=f"{one.count:,}")
            yield self._row(f"series:{one.key}", Lead(series=one.key, event=one.last), value)

    def _last(self, key: str) -> str:
        """When the event of this key was, "" where it has no date."""
        columns = self._session.columns
        row = columns.row(key) if key else -1
        return tr("last {when}", when=short_words(int(columns.start[row]), int(columns.end[row]) - 1)) if row >= 0 else ""

    def _where(self, places: tuple[Place, ...]) -> str:
        """The article where there is one, else how many."""
        digests = list(dict.fromkeys(place[0] for place in places))
        if len(digests) > 1:
            return trn("{n} article", "{n} articles", len(digests))
        head = self._session.head(digests[0]) if digests else None
        return shown(head.title or file_name(head.path)) if head is not None else ""


def _told(who: Participant) -> str:
    return who.role or (tr(KINDS[who.kind]) if who.kind is ParticipantKind.ORGANIZATION else "")

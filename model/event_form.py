"""What the form of an event begins with and what comes of it, as values: no widgets, no store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from model.dates import DateSpan
from model.domain import Event, Kind, Mention, Participant, ParticipantKind, Role, Series, Status
from model.edits import Edit, many, new_event, new_participant, new_series, revert_event, set_event
from model.translation import named
from model.wording import date_words

__all__ = ["FIELDS", "EventForm", "NewParticipant", "Wish", "added", "blank", "changed", "temporary", "told", "wish_of"]

FIELDS = ("title", "when", "kind", "status", "place", "series", "participants")
"""What can be set, in the order of the form."""
_TEMPORARY = "new:"


@dataclass(frozen=True, slots=True)
class NewParticipant:
    """One that is not in the project yet.  `key` stands for it in the roles of the form until it has one of its own."""

    key: str
    name: str
    kind: ParticipantKind
    country: str = ""  # key
    role: str = ""


def temporary(number: int) -> str:
    """The key that stands for the new participant of this number."""
    return f"{_TEMPORARY}{number}"


@dataclass(frozen=True)
class EventForm:
    """`event` as it stands, or as it is proposed where it is `new`; `read`: as it was read, None where nothing was (a person's own).

    `words` are those an event added from an article is reported in, `where` the article's title.
    """

    event: Event
    read: Event | None = None
    new: bool = False
    participants: Sequence[Participant] = ()
    series: Sequence[Series] = ()
    places: Sequence[str] = ()
    words: str = ""
    where: str = ""


@dataclass(frozen=True)
class Wish:
    """What is to be set: `fields` by their names in Event; `as_read`: those in which what was read shall stand again.

    A new series is named by `series_name`; then "series" is not among the fields.
    """

    fields: dict[str, Any] = field(default_factory=dict)
    as_read: tuple[str, ...] = ()
    people: tuple[NewParticipant, ...] = ()
    series_name: str = ""

    def __bool__(self) -> bool:
        return bool(self.fields or self.as_read or self.series_name)


def blank(when: DateSpan | None = None) -> Event:
    """The event an empty form begins with."""
    return Event("", "", Kind.OTHER, Status.HELD, when)


def told(event: Event, name: str, form: EventForm) -> str:
    """A field of an event in words, "" for nothing: what was read, for the reader."""
    value = getattr(event, name)
    if name == "when":
        return date_words(value)
    if name == "participants":
        names = {one.key: one.name for one in form.participants}
        return ", ".join(f"{names.get(one.participant, one.participant)}{f' ({one.role})' if one.role else ''}" for one in value)
    if name == "series":
        return next((one.name for one in form.series if one.key == value), "")
    return str(value)


def wish_of(form: EventForm, now: dict[str, Any], people: Sequence[NewParticipant], series_name: str) -> Wish:
    """What is to be set so that the event has these values (by field), of all that may differ from it."""
    fields, as_read = {}, []
    for name in FIELDS:
        if name not in now or (not form.new and now[name] == getattr(form.event, name)):
            continue
        if form.read is not None and now[name] == getattr(form.read, name):
            as_read.append(name)
        else:
            fields[name] = now[name]
    used = {role.participant for role in now.get("participants", ()) if isinstance(role, Role)}
    return Wish(fields, tuple(as_read), tuple(one for one in people if one.key in used), series_name)


def changed(key: str, wish: Wish) -> Edit:
    """The edit that carries a wish out on the event with this key, as one step.  Raises EditError where it cannot be."""
    first, fields = _made_first(wish)
    edits = [*first]
    if fields:
        edits.append(set_event(key, **fields))
    if wish.as_read:
        edits.append(revert_event(key, *wish.as_read))
    return edits[0] if len(edits) == 1 else many(named("Change event"), edits)


def added(wish: Wish, mentions: Sequence[Mention] = ()) -> tuple[Edit, str]:
    """The edit that adds an event as wished, as one step, and the event's key.  Raises EditError where it cannot be."""
    first, fields = _made_first(wish)
    edit, key = new_event(**{"title": "", **fields}, mentions=mentions)
    return (many(edit.text, [*first, edit]) if first else edit), key


def _made_first(wish: Wish) -> tuple[list[Edit], dict[str, Any]]:
    """What is made before the event is set: new participants and a new series; the fields with the keys these got."""
    edits: list[Edit] = []
    fields, keys = dict(wish.fields), dict[str, str]()
    for one in wish.people:
        edit, keys[one.key] = new_participant(one.name, one.kind, one.country, one.role)
        edits.append(edit)
    if "participants" in fields:
        fields["participants"] = tuple(Role(keys.get(role.participant, role.participant), role.role) for role in fields["participants"])
    if wish.series_name:
        edit, fields["series"] = new_series(wish.series_name)
        edits.append(edit)
    return edits, fields

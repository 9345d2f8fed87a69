"""What a person made of an event, as the card tells it: values, without widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model.domain import Collection, Event
from model.event_form import EventForm, told
from model.translation import noted, tr
from model.wording import shown

__all__ = ["Correction", "Made", "made_of"]

LABELS = {
    "title": noted("Title"), "when": noted("Date"), "kind": noted("Kind"), "status": noted("Status"), "place": noted("Place"),
    "series": noted("Series"), "participants": noted("Participants"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Correction:
    """A field that a person changed: its name in Event, and what was read there, as a line for the reader."""

    field: str
    says: str


@dataclass(frozen=True, slots=True)
class Made:
    """`marks`: quiet words behind the event's kind ("edited", "accepted", "added by you"); `corrections`: its fields that were changed;
    `read`: the event as it was read, None where a person added it; `tied`: whether a person said which plan it came of."""

    marks: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    read: Event | None = None
    tied: bool = False


def made_of(event: Event, read: Event | None, fields: Iterable[str], collection: Collection) -> Made:
    """What a person made of this event.  `read`: as it was read, None where a person added it; `fields`: those that were changed."""
    form = EventForm(event, read, participants=collection.participants, series=collection.series)
    changed = set(fields)
    corrections = tuple(Correction(name, _says(name, read, form)) for name in LABELS if name in changed) if read is not None else ()
    marks = []
    if read is None:
        marks.append(tr("added by you"))
    tied = "fulfils" in changed
    if corrections or (tied and read is not None):
        marks.append(tr("edited"))
    if event.accepted:
        marks.append(tr("accepted"))
    return Made(tuple(marks), corrections, read, tied)


def _says(name: str, read: Event, form: EventForm) -> str:
    was = told(read, name, form)
    words = tr(was) if name in ("kind", "status") else shown(was)
    label = tr(LABELS[name])
    return tr("{field}, as read: {words}", field=label, words=words) if words else tr("{field}: nothing was read", field=label)

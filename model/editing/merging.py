"""Events with the fields a person set, and several merged into one.  Pure."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from model.domain import Conflict, Event, Kind, Role, Status
from model.editing.conflicts import conflict_name
from model.editing.grouping import Fields, conflicts_moved, roles_together
from model.editing.making import OWN
from model.editing.values import mention_key, roles_from_json, span_from_json
from model.translation import tr
from model.wording import date_words

__all__ = ["composed", "edited"]

_READ: dict[str, Callable[[str], Any]] = {
    "title": json.loads,
    "place": json.loads,
    "series": json.loads,
    "fulfils": json.loads,
    "kind": lambda text: Kind(json.loads(text)),
    "status": lambda text: Status(json.loads(text)),
    "when": span_from_json,
    "participants": roles_from_json,
}


def edited(event: Event, fields: Fields, later: Sequence[tuple[int, tuple[Role, ...]]] = ()) -> Event:
    """The event with the fields a person set (field -> JSON) laid over it.

    `later`: for each event merged into it when that was done, and who took part in it: where participants were set before, these are
    added to them.
    """
    values = {field: _READ[field](value) for field, value in fields.items() if field in _READ}
    if not values:
        return event
    if "participants" in values:
        at = json.loads(fields["participants"])["at"]
        values["participants"] = roles_together([values["participants"], *(roles for when, roles in later if when > at)])
    return replace(event, **values)


def composed(
    events: Mapping[str, Event], heads: Mapping[str, str], fields: Mapping[str, Fields], times: Mapping[str, int]
) -> dict[str, Event]:
    """The events that others were merged into, by key, as they are shown: with the reports of all.

    `heads`: key -> key of the event it was merged into; `fields`: what a person set of each; `times`: when each was merged.
    """
    members: dict[str, list[str]] = {}
    for key in sorted(heads, key=lambda key: (times.get(key, 0), key)):
        members.setdefault(heads[key], []).append(key)
    found = {}
    for head, keys in members.items():
        others = [edited(events[key], fields.get(key, {})) for key in keys]
        read = _together(events[head], others)
        later = [(times.get(key, 0), other.participants) for key, other in zip(keys, others, strict=True)]
        found[head] = _disagreeing(edited(read, fields.get(head, {}), later), events[head], others, fields.get(head, {}))
    return found


def _together(head: Event, others: Sequence[Event]) -> Event:
    """One event of all reports, as the head tells it; what it does not say is taken from the first that says it."""
    told = head
    if not head.mentions and head.record is None and not head.key.startswith(OWN):  # all its own reports were split off
        first = next((other for other in others if other.mentions), others[0])
        told = replace(first, key=head.key, id=head.id, mentions=(), conflicts=(), record=None, fulfils=head.fulfils)
    mentions, conflicts, place = list(head.mentions), list(head.conflicts), {mention_key(m): n for n, m in enumerate(head.mentions)}
    for other in others:
        for mention in other.mentions:
            if mention_key(mention) not in place:
                place[mention_key(mention)] = len(mentions)
                mentions.append(mention)
        conflicts += conflicts_moved(other, {n: place[mention_key(m)] for n, m in enumerate(other.mentions)})
    records = [other.record for other in others if other.record is not None]
    records += [record for other in others for record in other.records]
    return replace(
        told,
        when=told.when if told.when is not None else next((other.when for other in others if other.when is not None), None),
        place=told.place or next((other.place for other in others if other.place), ""),
        series=told.series or next((other.series for other in others if other.series), ""),
        fulfils=told.fulfils or next((other.fulfils for other in others if other.fulfils), ""),
        participants=roles_together([told.participants, *(other.participants for other in others)]),
        mentions=tuple(mentions),
        conflicts=tuple(conflicts),
        merged=tuple(other.key for other in others),
        record=told.record or (records.pop(0) if records else None),
        records=tuple(records),
    )


def _disagreeing(event: Event, head: Event, others: Sequence[Event], fields: Fields) -> Event:
    """The event with a conflict for each that was merged into it and whose date excludes its own: both stand.  One that a person settled
    stays, told as it was, though the event may have the other's date since."""
    found = list(event.conflicts)
    place = {mention_key(mention): number for number, mention in enumerate(event.mentions)}
    known = {conflict.mention for conflict in found if conflict.mention >= 0}
    for other in others:
        number = place[mention_key(other.mentions[0])] if other.mentions else -1
        conflict = Conflict("", mention=number, merged=other.key)
        when = head.when if f"settled:{conflict_name(event, conflict)}" in fields else event.when
        if when is None or other.when is None or (when.earliest <= other.when.latest and other.when.earliest <= when.latest):
            continue
        if number in known or number == 0:
            continue
        said = {"one": head.title, "when": date_words(when), "other": other.title, "then": date_words(other.when)}
        found.append(replace(conflict, says=tr("“{one}” is dated {when}, “{other}” {then}.", **said)))
    return event if len(found) == len(event.conflicts) else replace(event, conflicts=tuple(found))

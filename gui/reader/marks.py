"""The marks of an article: where it reports events, says when, names somebody.  Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from model.domain import Collection
from model.layout.lanes import LaneTable
from model.wording import date_words, shown


@dataclass(frozen=True, slots=True)
class Mark:
    """text[start:end] of the article is an event's mention ("event"), its date phrase ("date") or a name ("name").

    `event` and `number` are the event's key and the mention's index; `key` is a name's participant; `tip` tells of it.
    """

    start: int
    end: int
    kind: str
    event: str
    number: int
    key: str = ""
    tip: str = ""


def marks_of(digest: str, collection: Collection) -> tuple[Mark, ...]:
    """All marks of the article with this digest, in order of the text, longer ones first; each name and date phrase once."""
    people = {participant.key: participant for participant in collection.participants}
    found: dict[tuple[int, int, str], Mark] = {}
    for event in collection.events:
        told = [(number, mention) for number, mention in enumerate(event.mentions) if mention.article == digest]
        when = date_words(event.when) if told else ""
        for number, mention in told:
            whole = Mark(mention.start, mention.end, "event", event.key, number, tip=f"{event.title}\n{when}")
            found[(mention.start, mention.end, "event" + event.key)] = whole
            phrase = mention.date_phrase
            if phrase is not None:
                tip = f"“{shown(phrase.text)}”: {when}\n{event.title}"
                found.setdefault((phrase.start, phrase.end, "date"), Mark(phrase.start, phrase.end, "date", event.key, number, tip=tip))
            for span, key in mention.names:
                person = people.get(key)
                tip = f"{person.name} · {person.role}" if person and person.role else person.name if person else key
                found.setdefault((span.start, span.end, "name"), Mark(span.start, span.end, "name", event.key, number, key, tip))
    return tuple(sorted(found.values(), key=lambda mark: (mark.start, -mark.end, mark.kind)))


def stops(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The date phrases and names, where the keys for the next and the previous mark stop."""
    return tuple(mark for mark in marks if mark.kind != "event")


def mark_at(marks: Iterable[Mark], offset: int) -> Mark | None:
    """The mark a click at this offset means: the shortest that covers it."""
    here = [mark for mark in marks if mark.start <= offset < mark.end]
    return min(here, key=lambda mark: (mark.end - mark.start, mark.kind == "event"), default=None)


def lane_numbers(marks: Iterable[Mark], lanes: LaneTable) -> Mapping[str, int]:
    """The number of the lane of each event that is marked, as the timeline colours it; -1 for a lane that stands for no series
    and for undated events."""
    rows = {mark.event: lanes.columns.row(mark.event) for mark in marks}
    return {event: int(lanes.colours[row]) if row >= 0 else -1 for event, row in rows.items()}

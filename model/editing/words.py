"""What the search finds of events that edits speak of: their words as they are shown, where these are not those that were read.  Pure.

The index in a project is of what was read; an edit never changes it.  The few events that differ are searched beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from model.domain import Collection, Event, Participant
from model.editing.laying import Laid

__all__ = ["ShownWords", "Words", "shown_words"]

Words = tuple[str, str, str, str]
"""Title, place, names of participants, words of reports."""


@dataclass(frozen=True, slots=True)
class ShownWords:
    """`words`: of each event whose words differ from those read, by key; `hidden`: the keys of events not to be found by what was read of
    them; `dismissed`: the keys of events that are found only where one looks among the dismissed; `people`: the names, in one text, of
    participants that are called otherwise than they were read, by key."""

    words: Mapping[str, Words] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    dismissed: frozenset[str] = frozenset()
    people: Mapping[str, str] = field(default_factory=dict)


def shown_words(read: Collection, laid: Laid) -> ShownWords:
    """The words that differ between what was read and what is shown."""
    if laid.collection is read:
        return ShownWords()
    was = {one.key: _names(one) for one in read.participants}
    names = {one.key: _names(one) for one in laid.collection.participants}
    called = {key: text for key, text in names.items() if was.get(key) != text}
    known = {event.key: event for event in read.events}
    words = {key: _words(event, names) for key, event in laid.rows.items()}
    for event in (*laid.collection.events, *laid.dismissed):
        before = known.get(event.key)
        if before is event and not any(role.participant in called for role in event.participants):
            continue
        now = _words(event, names)
        if before is None or now != _words(before, was):
            words[event.key] = now
    out = frozenset(event.key for event in laid.dismissed)
    there = {*(event.key for event in laid.collection.events), *out}
    hidden = {key for key in known if key not in there or key in words} | laid.rows.keys() | laid.gone
    return ShownWords(words, frozenset(hidden), out, called)


def _names(one: Participant) -> str:
    return "\n".join((one.name, *one.aliases))


def _words(event: Event, names: Mapping[str, str]) -> Words:
    people = "\n".join(names[role.participant] for role in event.participants if role.participant in names)
    return event.title, event.place, people, "\n".join(_told(event))


def _told(event: Event) -> Iterable[str]:
    return (*(mention.text for mention in event.mentions), *(record.text for record in event.rows))

"""A person's edits laid over what was read.  Pure: override rows in, the collection as it is shown out.

The order, which is the same however the edits were made:

0. Articles that a person took out are left out, with what none but they report.
1. Events that a person added are put in.
2. Names split off a participant go to the new one, in the order they were split.
3. Events told apart ("different") that linking has joined since are parted, by the reports each had when it was told apart.
4. Reports split off go to their new event; one split off twice goes to the later.  An event that loses all its reports so stands as
   the new one: linking has since parted the two itself.
5. Events merged become one, whose account is that of the last one merged into.  What was merged into something that is gone stands
   for itself until that is back; where merges go round in a circle, the least key is the head.
6. Fields set are laid over.  Those of an event that linking has joined to another since are laid over that one, whose own come first.
   What a person set of an event that was merged into another rests, and is back when they are parted.  Where events came of each
   other round in a circle, one tie is left out.
7. Participants and series that were merged are put under one key, and what names nothing that is there is left out.
8. Conflicts a person settled are marked so.
9. Dismissed events are taken out, and what refers to them; the merged ones go and come with the event they were merged into.
10. Series get their rounds in order of time, and their hiatuses follow the rounds (`model.editing.rounds`).

Nothing read is changed, and no row is ever taken away by what happens to what it speaks of: it rests until that is there again.
"""

from __future__ import annotations

import json
from collections.abc import Collection as Group
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from model.domain import Article, Collection, Event, Review, Series, time_order
from model.editing import lines
from model.editing.articles import corrections, without_articles
from model.editing.chosen import row_of
from model.editing.conflicts import settled
from model.editing.grouping import Desk, Fields, heads_of, roles_together
from model.editing.lines import Runs
from model.editing.making import EVENT_FIELDS
from model.editing.merging import composed, edited
from model.editing.moving import found_again
from model.editing.people import People, RowSplit, in_row, people_of
from model.editing.plans import cut_circles
from model.editing.rounds import Judge, Lasting, Shift, lasting_of, series_of
from model.editing.values import OverrideRows, mention_key

__all__ = ["Laid", "lay", "touched_rows"]


@dataclass(frozen=True, slots=True)
class Marks:
    """Which lines of a table a person accepted, and which dismissed."""

    accepted: Runs
    dismissed: Runs

    def review(self, line: int) -> Review:
        """What was said of a line."""
        at = np.array([line])
        if lines.lines_in(self.dismissed, at)[0]:
            return Review.DISMISSED
        return Review.ACCEPTED if lines.lines_in(self.accepted, at)[0] else Review.UNREVIEWED


@dataclass(frozen=True, slots=True)
class Laid:
    """What edits make of what was read.

    `collection`: what is shown, but for the events of event tables; a table's row is part of it where a person made it a round of a series
    or merged reports of articles into it.  `rows`: the other rows that an edit speaks of, as they are shown, by key; `gone`: the keys
    of rows that are not among their table's any more; `marks`: by the beginning of a table's digest.
    `dismissed`: the events that a person dismissed, of rows only those that an edit speaks of by themselves.  `read`: the events that
    edits speak of as they were read, by the key they are shown under; `edited`: which fields of each a person set.  `where`: key of an
    event that is not shown under its own -> the key it is shown under, "" where it was dismissed.  `people`, `lasting`: key of a
    participant or series that was merged -> the key it is shown under; `splits`: rows that were split off participants.
    """

    collection: Collection
    rows: Mapping[str, Event] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    marks: Mapping[str, Marks] = field(default_factory=dict)
    dismissed: tuple[Event, ...] = ()
    read: Mapping[str, Event] = field(default_factory=dict)
    edited: Mapping[str, frozenset[str]] = field(default_factory=dict)
    where: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    lasting: Mapping[str, str] = field(default_factory=dict)
    splits: tuple[RowSplit, ...] = ()

    def review(self, key: str) -> Review:
        """What a person said of a table's row."""
        row = row_of(key)
        marks = self.marks.get(row[0]) if row is not None else None
        return Review.UNREVIEWED if marks is None or row is None else marks.review(row[1])

    def seen(self, event: Event) -> Event:
        """An event of a table that no edit speaks of by itself: accepted or not, merged participants and series under one key."""
        people, lasting = self.people, self.lasting
        if self.splits:
            event = in_row(event, self.splits)
        if self.review(event.key) is Review.ACCEPTED:
            event = accepted(event)
        if event.series in lasting:
            event = replace(event, series=lasting[event.series])
        if any(role.participant in people for role in event.participants):
            roles = [replace(role, participant=people.get(role.participant, role.participant)) for role in event.participants]
            event = replace(event, participants=roles_together([roles]))
        return event


def touched_rows(rows: OverrideRows) -> frozenset[str]:
    """The keys of table rows that edits speak of one by one: `lay` asks for these events as they were read."""
    found = set()
    for (noun, key, name), value in rows.items():
        if noun == "event":
            found.add(key)
            if name == "merged":
                found.add(json.loads(value)["into"])
            elif name == "fulfils":
                found.add(json.loads(value))
            elif name.startswith("different:"):
                found.add(name.removeprefix("different:"))
    return frozenset(key for key in found if row_of(key) is not None)


def lay(
    collection: Collection, rows: OverrideRows, read_rows: Mapping[str, Event] | None = None, judge: Judge | None = None
) -> Laid:
    """Lay override rows over a collection.  `read_rows`: the events of table rows that `touched_rows` names, as they were read, by key;
    `judge` checks claims anew where an edit changed what they are about (without it they say that they are to be checked).

    Raises ValueError, KeyError or TypeError for a row that no edit wrote.
    """
    if not rows:
        return Laid(collection)
    collection = without_articles(collection, corrections(rows).out)
    rows = found_again(rows, collection.events)
    edits = _by_noun(rows)
    reviews, own = _reviewed(edits.get("event", {}))
    people = people_of(collection.participants, edits.get("participant", {}))
    desk = Desk({event.key: event for event in (*collection.events, *(read_rows or {}).values())}, own)
    desk.make_own({article.digest for article in collection.articles})
    if people.splits:
        desk.events = {key: people.told_apart(event) for key, event in desk.events.items()}
    desk.tell_apart()
    merged = {key: json.loads(fields["merged"]) for key, fields in own.items() if "merged" in fields}
    desk.split({value["into"] for value in merged.values()})
    lasting, marks = lasting_of(collection.series, edits.get("series", {}), people), _marks(edits.get("lines", {}))
    shown = _Shown(collection, desk, people, lasting, marks, reviews)
    shown.merge(merged)
    shown.judge = judge
    return shown.laid(edits.get("article", {}))


def _by_noun(rows: OverrideRows) -> dict[str, dict[str, dict[str, str]]]:
    """Noun -> key -> field -> JSON."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for (noun, key, name), value in rows.items():
        found.setdefault(noun, {}).setdefault(key, {})[name] = value
    return found


def _reviewed(edits: Mapping[str, dict[str, str]]) -> tuple[dict[str, Review], Mapping[str, Fields]]:
    """What a person said of each event, and the edits of events without that: it changes nothing of what an event tells, and may be of
    all of them."""
    reviews: dict[str, Review] = {}
    rest = {}
    for key, fields in edits.items():
        dismissed, accepted = fields.pop("dismissed", ""), fields.pop("accepted", "")
        if "true" in (dismissed, accepted):
            reviews[key] = Review.DISMISSED if dismissed == "true" else Review.ACCEPTED
        if fields:
            rest[key] = fields
    return reviews, rest


def accepted(event: Event) -> Event:
    """The event as one that was read rightly.  (`replace` takes three times as long, and there may be thousands.)"""
    e = event
    return Event(
        e.key, e.title, e.kind, e.status, e.when, e.place, e.participants, e.mentions, e.series, e.fulfils, e.conflicts, e.id, e.record,
        True, e.merged, e.records,
    )  # fmt: skip


def _marks(edits: Mapping[str, Fields]) -> dict[str, Marks]:
    return {key: Marks(lines.loaded(fields.get("accepted")), lines.loaded(fields.get("dismissed"))) for key, fields in edits.items()}


class _Shown:
    """The events on their way from where they stand to how they are shown."""

    def __init__(
        self, read: Collection, desk: Desk, people: People, lasting: Lasting, marks: Mapping[str, Marks], reviews: Mapping[str, Review]
    ) -> None:
        self.read, self.desk, self.people, self.lasting, self.marks, self.reviews = read, desk, people, lasting, marks, reviews
        self.fields: dict[str, dict[str, str]] = desk.edits_of()
        self.heads: dict[str, str] = {}
        self.bases: dict[str, Event] = {}
        self.judge: Judge | None = None

    def merge(self, merged: Mapping[str, Any]) -> None:
        """Join what a person merged.  `merged`: key -> what into, and when."""
        events, find = self.desk.events, self.desk.find
        edges: dict[str, str] = {}
        for key in sorted(merged, key=lambda key: (key not in events, merged[key]["at"], key)):
            if key in self.desk.moved:
                continue  # its reports were split off since: they stand for themselves
            one, into = find(key), find(merged[key]["into"])
            if one and into and one != into:
                edges.setdefault(one, into)
        self.heads = heads_of(edges, events.__contains__)
        times = {key: value["at"] for key, value in merged.items()}
        self.bases = composed(events, self.heads, self._known_fields(), times)

    def _known_fields(self) -> dict[str, dict[str, str]]:
        """The fields that were set, but for a series that is not there."""
        known = {*self.lasting.known, ""}
        return {
            key: {name: value for name, value in fields.items() if name != "series" or json.loads(value) in known}
            for key, fields in self.fields.items()
        }

    def laid(self, articles: Mapping[str, Fields]) -> Laid:
        """All of it as it is shown."""
        fields, events = self._known_fields(), self.desk.events
        shown: dict[str, Event] = {}
        left_out: dict[str, Event] = {}
        for key, event in events.items():
            if key in self.heads:
                continue
            mine = fields.get(key)
            if key in self.bases:
                event = self.bases[key]
            elif mine:
                event = edited(event, mine)
            event = self._joined(event)
            state = self._review(key)
            if state is Review.ACCEPTED:
                event = accepted(event)
            (left_out if state is Review.DISMISSED else shown)[key] = event
        where = self._where(left_out)
        referring = {key: event for key, event in shown.items() if event.fulfils or event.conflicts}
        shown |= {key: self._referring(event, where, shown) for key, event in referring.items()}
        ties = {key: event.fulfils for key, event in shown.items() if event.fulfils}
        for key in cut_circles(ties, {key for key in ties if "fulfils" in fields.get(key, ())}):
            shown[key] = replace(shown[key], fulfils="")
        shown |= {key: settled(shown[key], mine) for key, mine in fields.items() if key in shown}
        return self._result(shown, left_out, where, articles)

    def _joined(self, event: Event) -> Event:
        """The event with participants and series under the keys they are shown under."""
        event = self.people.joined(event)
        series = self.lasting.head(event.series) if event.series else ""
        return event if series == event.series else replace(event, series=series)

    def _review(self, key: str) -> Review:
        said = self.reviews.get(key, Review.UNREVIEWED)
        row = row_of(key) if self.marks or key in self.reviews else None
        if row is None:
            return said
        return self.marks[row[0]].review(row[1]) if row[0] in self.marks else Review.UNREVIEWED

    def _where(self, left_out: Mapping[str, Event]) -> dict[str, str]:
        """Key -> the key it is shown under, where these differ: what was merged, what stands in the place of another, what is dismissed."""
        found = {key: "" if head in left_out else head for key, head in self.heads.items()}
        found |= dict.fromkeys(left_out, "")
        for key in self.desk.moved:
            now = self.desk.find(key)
            found[key] = found.get(now, now)
        return found

    def _referring(self, event: Event, where: Mapping[str, str], shown: Group[str]) -> Event:
        """The event with what it refers to as that is shown: what is dismissed is no longer referred to."""

        def find(key: str) -> str:
            key = self.desk.find(key)
            key = where.get(key, key)
            return key if key in shown and key != event.key else ""

        fulfils, conflicts = find(event.fulfils) if event.fulfils else "", []
        for one in event.conflicts:
            if one.event and where.get(one.event, one.event) == event.key:  # it is one with what it was said to differ from
                other = self.desk.events.get(one.event)
                numbers = {mention_key(mention): number for number, mention in enumerate(event.mentions)}
                number = numbers.get(mention_key(other.mentions[0]), -1) if other is not None and other.mentions else -1
                if number > 0:
                    conflicts.append(replace(one, event="", mention=number))
            elif not one.event:
                conflicts.append(one)
            elif (there := find(one.event)) and not self._different(event.key, one.event):
                conflicts.append(one if there == one.event else replace(one, event=there))
        if fulfils == event.fulfils and conflicts == list(event.conflicts):
            return event
        return replace(event, fulfils=fulfils, conflicts=tuple(conflicts))

    def _different(self, one: str, other: str) -> bool:
        first, second = sorted((one, other))
        return f"different:{second}" in self.desk.edits.get(first, ())

    def _result(
        self, shown: Mapping[str, Event], left_out: Mapping[str, Event], where: Mapping[str, str], articles: Mapping[str, Fields]
    ) -> Laid:
        read = {event.key: event for event in self.read.events}
        touched = [key for key in shown if key in self.fields or key in self.bases or key not in read]
        series = series_of(self.lasting, Shift(read, shown, where, frozenset(touched), self.judge))
        rows = {key: event for key, event in shown.items() if row_of(key) is not None}
        named = {key for one in series for key in _named(one)} if rows else set()
        rows = {key: event for key, event in rows.items() if not event.mentions and key not in named}
        loose = [event for key, event in shown.items() if key not in rows]
        if touched:
            loose.sort(key=time_order)
        asked = {key for key in self.desk.events if row_of(key) is not None}
        collection = replace(
            self.read,
            articles=tuple(_retitled(article, articles) for article in self.read.articles),
            participants=self.people.every,
            events=tuple(loose),
            series=series,
        )
        return Laid(
            collection,
            rows,
            frozenset(asked - rows.keys()),
            self.marks,
            tuple(left_out.values()),
            {key: event for key in touched if (event := self.desk.events.get(key)) is not None},
            {key: names for key, fields in self._known_fields().items() if (names := frozenset(fields) & EVENT_FIELDS.keys())},
            where,
            self.people.heads,
            self.lasting.heads,
            self.people.of_rows,
        )


def _named(series: Series) -> Iterator[str]:
    yield from series.rounds
    for gap in series.hiatuses:
        yield from (gap.before, gap.after)


def _retitled(article: Article, edits: Mapping[str, Fields]) -> Article:
    fields = edits.get(article.digest, {})
    return replace(article, title=json.loads(fields["title"])) if "title" in fields else article

"""Random edits of every kind, drawn from what is shown, and what must hold of what is shown whatever they were."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from unittest.mock import patch

from hypothesis import strategies as st

from model.changes import Changes
from model.dates import DateSpan
from model.domain import Collection, Event, Kind, ParticipantKind, Record, Role, Series, Status, time_order
from model.editing.lines import runs_of
from model.editing.plans import cut_circles
from model.editing.values import mention_key
from model.edits import (
    BOTH,
    Edit,
    EditError,
    Laid,
    accept_events,
    dismiss_events,
    lay,
    many,
    mark_different,
    merge_events,
    merge_participants,
    merge_series,
    new_event,
    new_participant,
    new_series,
    reopen_conflict,
    restore_events,
    revert_event,
    set_event,
    set_field,
    set_fulfils,
    set_kind,
    settle_conflict,
    split_event,
    split_participant,
    split_series,
    touched_rows,
    unmerge,
    unmerge_events,
    unreview_events,
)
from tests.builders import month, sample_articles, sample_collection
from tests.sample_table import TABLE, key_of, rows

__all__ = ["Bench", "demand_sound", "drawn_edit", "relinked", "table_rows"]

Rows = dict[tuple[str, str, str], str]


class Bench:
    """What was read, override rows, and what both make together: an `EditStore` in memory."""

    def __init__(self, read: Collection | None = None, table: Mapping[str, Event] | None = None) -> None:
        self.read = read or sample_collection()
        self.table = dict(table or {})
        self.rows: Rows = {}
        self._number = itertools.count(1)

    def overrides(self) -> Rows:
        return dict(self.rows)

    def override(self, noun: str, key: str, field: str) -> str | None:
        return self.rows.get((noun, key, field))

    def set_override(self, noun: str, key: str, field: str, value: str | None) -> str | None:
        before = self.rows.pop((noun, key, field), None)
        self.rows |= {} if value is None else {(noun, key, field): value}
        return before

    def set_overrides(self, rows: Sequence[tuple[str, str, str, str | None]]) -> list[str | None]:
        return [self.set_override(*row) for row in rows]

    def changes_of(self, named: Sequence[tuple[str, str]]) -> Changes:
        return Changes(events=frozenset({len(named)}))

    def deterministic(self) -> ExitStack:
        """Keys and moments in order: what is drawn must not depend on chance of another kind."""
        stack = ExitStack()
        stack.enter_context(patch("secrets.token_hex", lambda size: f"{next(self._number):0{2 * size}x}"))
        stack.enter_context(patch("model.editing.values._last", (1 << 62) + 1000 * next(self._number)))
        return stack

    def do(self, edit: Edit) -> Edit:
        """Apply an edit; returns its inverse."""
        inverse, changes = edit.apply(self)
        assert changes
        return inverse

    def laid(self) -> Laid:
        """What is shown."""
        asked = touched_rows(self.rows)
        return lay(self.read, self.rows, {key: event for key, event in self.table.items() if key in asked})

    def shown(self) -> dict[str, Event]:
        """All events that are shown, rows of the table among them."""
        laid = self.laid()
        found = {event.key: event for event in laid.collection.events} | dict(laid.rows)
        marks = laid.marks.get(TABLE.digest[:12])
        for key, event in self.table.items():
            line = int(key.split(":")[1])
            out = key in laid.gone or (marks is not None and any(a <= line <= b for a, b in marks.dismissed.reshape(-1, 2)))
            if key not in found and not out:
                found[key] = laid.seen(event)
        return found


def table_rows() -> dict[str, Event]:
    """The events of the sample table, as the store reads them."""
    found = {}
    for row in rows():
        key = key_of(row.line)
        record = Record(TABLE.digest, TABLE.path, TABLE.name, row.line, row.text, row.link)
        roles = tuple(Role(*pair) for pair in row.participants if pair[0] == "country:CL")
        found[key] = Event(key, row.title, row.kind, row.status, row.when, row.place, roles, record=record, id=row.line)
    return found


def _events(draw: st.DrawFn, shown: Mapping[str, Event], least: int = 1, most: int = 3) -> list[Event]:
    every = st.sampled_from(sorted(shown.values(), key=lambda event: event.key))
    return draw(st.lists(every, min_size=least, max_size=most, unique_by=lambda event: event.key))


_whens = st.one_of(
    st.none(), st.integers(14_000, 20_000).map(DateSpan.of_day), st.builds(month, st.integers(2009, 2026), st.integers(1, 12)),
    st.tuples(st.integers(14_000, 17_000), st.integers(17_000, 20_000)).map(lambda pair: DateSpan.lasting(*pair)),
)  # fmt: skip
_words = st.sampled_from(["A", "Zanzibar accord", "Über", "a b", "“q”"])


def _set(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    event = _events(draw, shown, 1, 1)[0]
    people = [one.key for one in laid.collection.participants]
    series = ["", *(one.key for one in laid.collection.series)]
    fields = {
        "title": _words, "when": _whens, "kind": st.sampled_from(Kind), "status": st.sampled_from(Status), "place": st.just("") | _words,
        "participants": st.lists(st.builds(Role, st.sampled_from(people), st.sampled_from(["", "host"])), max_size=3).map(tuple),
        "series": st.sampled_from(series),
    }  # fmt: skip
    chosen = draw(st.lists(st.sampled_from(sorted(fields)), min_size=1, max_size=2, unique=True))
    return set_event(event.key, **{name: draw(fields[name]) for name in chosen})


def _plan(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    event, plan = _events(draw, shown, 2, 2)
    return set_fulfils(event, plan if draw(st.integers(0, 3)) else None, shown.get)


def _revert(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    return revert_event(_events(draw, shown)[0].key, *draw(st.sampled_from([(), ("when",), ("participants", "series")])))


def _mark(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    mark = draw(st.sampled_from([accept_events, dismiss_events, unreview_events]))
    return mark(event.key for event in _events(draw, shown))


def _restore(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    gone = [event.key for event in laid.dismissed] + sorted(laid.gone) + [key for key in bench.table if key not in shown]
    return restore_events(draw(st.lists(st.sampled_from(gone or sorted(shown)), min_size=1, max_size=2)))


def _new(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    people = [one.key for one in laid.collection.participants]
    mentions = [replace(m, start=m.start + 1) for e in bench.read.events[:6] for m in e.mentions[:1]]
    edit, _ = new_event(
        title=draw(_words), when=draw(_whens), kind=draw(st.sampled_from([Kind.MEETING, Kind.OTHER])),
        participants=[Role(draw(st.sampled_from(people)), "host")] if draw(st.booleans()) else [],
        series=draw(st.sampled_from(["", *(one.key for one in laid.collection.series)])),
        mentions=draw(st.lists(st.sampled_from(mentions), max_size=2, unique=True)),
    )  # fmt: skip
    return edit


def _merge(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    events = _events(draw, shown, 2, 4)
    return merge_events([event.key for event in events], events[0].key, events[0].title)


def _unmerge(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    return unmerge_events([key for event in shown.values() for key in event.merged][:2])


def _split(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    able = {key: event for key, event in shown.items() if len(event.mentions) > 1 or (event.mentions and event.record)}
    if not able:
        raise EditError("nothing to split")
    event = _events(draw, able, 1, 1)[0]
    edit, _ = split_event(event, draw(st.lists(st.integers(0, len(event.mentions) - 1), min_size=1, max_size=2)))
    return edit


def _different(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    one, other = _events(draw, shown, 2, 2)
    return mark_different(one, other)


def _settle(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    able = {key: event for key, event in shown.items() if event.conflicts}
    if not able:
        raise EditError("no conflict")
    event = _events(draw, able, 1, 1)[0]
    conflict = draw(st.sampled_from(event.conflicts))
    if conflict.settled and draw(st.booleans()):
        return reopen_conflict(event, conflict)
    choice = draw(st.sampled_from([BOTH, *range(len(event.mentions))]))
    return settle_conflict(event, conflict, choice, **({"when": draw(_whens)} if choice != BOTH and draw(st.booleans()) else {}))


def _people(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    every = laid.collection.participants
    keys = [one.key for one in every]
    what = draw(st.sampled_from(["merge", "merge", "split", "split", "new", "name", "country", "kind", "unmerge"]))
    if what == "merge":
        some = draw(st.lists(st.sampled_from(keys), min_size=2, max_size=3, unique=True))
        return merge_participants(some, some[0])
    if what == "unmerge":
        return unmerge("participant", [*laid.people, keys[0]][:1])
    if what == "new":
        return new_participant(draw(_words), draw(st.sampled_from(ParticipantKind)), draw(st.sampled_from(["", *keys])))[0]
    one = draw(st.sampled_from(every))
    if what == "name":
        return set_field("participant", one.key, "name", draw(st.none() | _words), "Rename")
    if what == "kind":
        return set_kind(one, draw(st.sampled_from(ParticipantKind)), every, "Kind")
    if what == "country":
        return set_field("participant", one.key, "country", draw(st.sampled_from(["", *keys])), "Move")
    one = draw(st.sampled_from([one for one in every if one.aliases]))
    names = draw(st.lists(st.sampled_from((one.name, *one.aliases)), min_size=1, max_size=2, unique=True))
    lines = draw(st.none() | st.lists(st.integers(2, 13), min_size=1).map(lambda each: {TABLE.digest[:12]: runs_of(each)}))
    return split_participant(one, names, draw(_words), lines)[0]


def _series(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    every = laid.collection.series
    keys = [one.key for one in every]
    what = draw(st.sampled_from(["merge", "split", "new", "name", "unmerge"]))
    if what == "merge" and len(keys) > 1:
        some = draw(st.lists(st.sampled_from(keys), min_size=2, max_size=3, unique=True))
        return merge_series(some, some[0])
    if what == "unmerge":
        return unmerge("series", [*laid.lasting, keys[0]][:1])
    one: Series = draw(st.sampled_from(every))
    if what == "split" and one.rounds:
        return split_series(one, draw(st.lists(st.sampled_from(one.rounds), min_size=1, max_size=2)), draw(_words))[0]
    if what == "name":
        return set_field("series", one.key, "name", draw(st.none() | _words), "Rename")
    return new_series(draw(_words))[0]


KINDS: tuple[Callable[[st.DrawFn, Bench, Laid, Mapping[str, Event]], Edit], ...] = (
    _set, _set, _plan, _plan, _revert, _mark, _restore, _new, _merge, _merge, _merge, _unmerge, _split, _split, _split, _different, _settle,
    _people, _people, _series, _series,
)  # fmt: skip


def drawn_edit(draw: st.DrawFn, bench: Bench) -> Edit | None:
    """A random edit of what the bench shows, None where what was drawn cannot be done."""
    laid, shown = bench.laid(), bench.shown()
    if not shown:
        return None
    try:
        edits = [_drawn(draw, bench, laid, shown) for _ in range(draw(st.sampled_from([1, 1, 1, 2])))]
    except EditError:
        return None
    return edits[0] if len(edits) == 1 else many("Several", edits)


def _drawn(draw: st.DrawFn, bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> Edit:
    with bench.deterministic():
        return draw(st.sampled_from(KINDS))(draw, bench, laid, shown)


def relinked(draw: st.DrawFn, read: Collection) -> Collection:
    """The collection as another linking might have it: events joined, parted, gone, and with keys of other mentions."""
    events = list(read.events)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(events) - 1))
        event = events[place]
        what = draw(st.sampled_from(["join", "part", "rekey", "drop"]))
        if what == "join" and len(events) > 2:
            other = events.pop(draw(st.sampled_from([n for n in range(len(events)) if n != place])))
            place = next(n for n, one in enumerate(events) if one.key == event.key)
            events[place] = replace(event, mentions=event.mentions + other.mentions)
        elif what == "part" and len(event.mentions) > 1:
            some = draw(st.integers(1, len(event.mentions) - 1))
            parted = event.mentions[some:]
            key = mention_key(parted[0])
            if key not in {one.key for one in events}:
                events[place] = replace(event, mentions=event.mentions[:some], conflicts=())
                events.append(replace(event, key=key, id=1000 + len(events), mentions=parted, conflicts=(), fulfils=""))
        elif what == "rekey" and len(event.mentions) > 1:
            key = mention_key(draw(st.sampled_from(event.mentions)))
            if key not in {one.key for one in events}:
                events[place] = replace(event, key=key)
        elif what == "drop" and len(events) > 10:
            events.pop(place)
    keys = {event.key for event in events}
    sound = [
        replace(
            event,
            fulfils=event.fulfils if event.fulfils in keys else "",
            conflicts=tuple(c for c in event.conflicts if not c.event or c.event in keys),
        )
        for event in events
    ]
    series = tuple(
        replace(
            one,
            rounds=tuple(key for key in one.rounds if key in keys),
            hiatuses=tuple(
                replace(gap, before=gap.before if gap.before in keys else "", after=gap.after if gap.after in keys else "")
                for gap in one.hiatuses
            ),
        )
        for one in read.series
    )
    return replace(read, events=tuple(sorted(sound, key=time_order)), series=series)


def demand_sound(bench: Bench) -> None:
    """What must hold of what is shown."""
    laid = bench.laid()
    assert laid.collection == bench.laid().collection, "laid over again it is the same"
    collection, shown = laid.collection, bench.shown()
    people, series = {one.key for one in collection.participants}, {one.key for one in collection.series}
    digests = {article.digest for article in sample_articles()}
    assert len(people) == len(collection.participants)
    assert len(series) == len(collection.series)
    assert len({event.key for event in collection.events}) == len(collection.events)
    assert list(collection.events) == sorted(collection.events, key=time_order)
    for event in (*shown.values(), *laid.dismissed):
        assert {role.participant for role in event.participants} <= people
        assert len({role.participant for role in event.participants}) == len(event.participants)
        assert {who for mention in event.mentions for _, who in mention.names} <= people
        assert {mention.article for mention in event.mentions} <= digests
        assert event.series in {"", *series}
    for event in shown.values():
        assert event.fulfils in {"", *shown}
        assert event.fulfils != event.key
        assert all(c.event in shown and c.event != event.key for c in event.conflicts if c.event)
        assert all(-1 <= c.mention < len(event.mentions) and -1 <= c.stands < len(event.mentions) for c in event.conflicts)
    assert not cut_circles({event.key: event.fulfils for event in shown.values() if event.fulfils}, ())
    for participant in collection.participants:
        assert participant.country in people - {participant.key} | {""}
    _demand_series(collection, shown, bench.read)
    _demand_nothing_lost(bench, laid, shown)


def _demand_series(collection: Collection, shown: Mapping[str, Event], read: Collection) -> None:
    people = {one.key for one in collection.participants}
    for one in collection.series:
        assert set(one.parties) <= people
        assert set(one.rounds) <= shown.keys()
        assert len(set(one.rounds)) == len(one.rounds)
        as_read = one.rounds in {other.rounds for other in read.series}
        days = [(when is None, when.earliest if when else 0) for key in one.rounds for when in [shown[key].when]]
        assert as_read or days == sorted(days)
        for gap in one.hiatuses:
            assert gap.last is None or gap.first < gap.last
            assert {gap.before, gap.after} <= {"", *shown}


def _demand_nothing_lost(bench: Bench, laid: Laid, shown: Mapping[str, Event]) -> None:
    out = {event.key for event in laid.dismissed}
    for event in (*bench.read.events, *bench.table.values()):
        if event.key not in shown and event.key not in out:
            now = laid.where.get(event.key)
            if now is None:
                marks = laid.marks[event.key[:12]]
                assert len(marks.dismissed), event.key
            else:
                assert now in {"", *shown}, (event.key, now)
    told = Counter(mention for event in (*shown.values(), *laid.dismissed, *_dismissed_rows(bench, laid)) for mention in _keys(event))
    read = Counter(mention for event in bench.read.events for mention in _keys(event))
    missing = read - told
    assert not missing, missing
    assert {one.key for one in bench.read.participants} <= {*(one.key for one in laid.collection.participants), *laid.people}
    assert {one.key for one in bench.read.series} <= {*(one.key for one in laid.collection.series), *laid.lasting}


def _dismissed_rows(bench: Bench, laid: Laid) -> Iterable[Event]:
    """Rows that were dismissed with what was merged into them."""
    again = Bench(bench.read, bench.table)
    again.rows = {place: value for place, value in bench.rows.items() if place[0] != "lines"}
    return [event for key, event in again.laid().rows.items() if key in laid.gone]


def _keys(event: Event) -> list[str]:
    return [mention_key(mention) for mention in event.mentions]

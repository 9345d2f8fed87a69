"""Events with their mentions, participants, conflicts and the reasons for their dates."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from model.dates import DateSpan, Precision, Step
from model.domain import Conflict, Event, Kind, Mention, Role, Status, TextSpan

__all__ = ["Ids", "all_of", "known", "remove", "write"]


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of keys (articles: of digests), by noun."""

    articles: Mapping[str, int]
    participants: Mapping[str, int]
    events: Mapping[str, int]
    series: Mapping[str, int]


def all_of(db: Connection, names: Ids, among: Iterable[int] | None = None) -> tuple[Event, ...]:
    """All events as they were read, or those among these ids, in order of time, undated last; `names` must hold all other ids."""
    chosen = "" if among is None else "IN (SELECT value FROM json_each(?))"
    given = () if among is None else (json.dumps(sorted(among)),)
    of_event = f"AND event_id {chosen}" if chosen else ""
    digests, people, series = _backwards(names.articles), _backwards(names.participants), _backwards(names.series)
    keys: dict[int, str] = dict(db.execute("SELECT id, key FROM event"))
    mentions = _mentions(db, digests, people, of_event, given)
    steps: defaultdict[int, list[Step]] = defaultdict(list)
    for owner, *step in db.execute(
        f"""SELECT event_id, rule, phrase, start, end, says FROM derivation WHERE event_id IS NOT NULL {of_event}
        ORDER BY event_id, number""",
        given,
    ):
        steps[owner].append(Step(*step))
    roles: defaultdict[int, list[Role]] = defaultdict(list)
    for owner, who, role in db.execute(
        f"SELECT event_id, participant_id, role FROM event_participant WHERE TRUE {of_event} ORDER BY event_id, number", given
    ):
        roles[owner].append(Role(people[who], role))
    conflicts: defaultdict[int, list[Conflict]] = defaultdict(list)
    for owner, says, other, mention in db.execute(
        f"SELECT event_id, says, other_id, mention FROM conflict WHERE TRUE {of_event} ORDER BY event_id, number", given
    ):
        conflicts[owner].append(Conflict(says, keys.get(other, ""), mention))
    found = []
    for row in db.execute(
        f"""SELECT id, key, title, kind, status, place, series_id, fulfils_id, earliest, start_latest, end_earliest, latest,
        precision, edtf, note FROM event {f"WHERE id {chosen}" if chosen else ""}
        ORDER BY earliest IS NULL, start_latest, earliest, latest, id""",  # as linking orders them
        given,
    ):
        number, key, title, kind, status, place, series_id, fulfils, *when = row
        found.append(
            Event(
                key, title, Kind(kind), Status(status), _when(when, steps[number]), place, tuple(roles[number]),
                tuple(mentions[number]), series.get(series_id, ""), keys.get(fulfils, ""), tuple(conflicts[number]), number,
            )
        )  # fmt: skip
    return tuple(found)


def _backwards(ids: Mapping[str, int]) -> dict[int, str]:
    return {number: key for key, number in ids.items()}


def _when(row: list[Any], steps: list[Step]) -> DateSpan | None:
    earliest, start_latest, end_earliest, latest, precision, edtf, note = row
    if earliest is None:
        return None
    return DateSpan(earliest, start_latest, end_earliest, latest, Precision(precision), edtf, tuple(steps), note)


def _mentions(
    db: Connection, digests: Mapping[int, str], people: Mapping[int, str], of_event: str, given: tuple[str, ...]
) -> defaultdict[int, list[Mention]]:
    names: defaultdict[int, list[tuple[TextSpan, str]]] = defaultdict(list)
    there = f"WHERE mention_id IN (SELECT id FROM mention WHERE TRUE {of_event})" if of_event else ""
    for owner, start, end, text, who in db.execute(
        f"SELECT mention_id, start, end, text, participant_id FROM mention_name {there} ORDER BY mention_id, number", given
    ):
        names[owner].append((TextSpan(start, end, text), people[who]))
    found: defaultdict[int, list[Mention]] = defaultdict(list)
    for row in db.execute(
        f"""SELECT id, event_id, article_id, start, end, text, phrase_start, phrase_end, phrase, place_start, place_end, place
        FROM mention WHERE TRUE {of_event} ORDER BY event_id, number""",
        given,
    ):
        number, event, article, start, end, text = row[:6]
        found[event].append(
            Mention(digests[article], start, end, text, _span(*row[6:9]), _span(*row[9:12]), tuple(names.get(number, ())))
        )
    return found


def _span(start: int | None, end: int | None, text: str | None) -> TextSpan | None:
    return None if start is None or end is None or text is None else TextSpan(start, end, text)


def write(db: Connection, event: Event, ids: Ids) -> None:
    """Store an event under its id, new or anew, with all that hangs on it.  All that it refers to must have an id in `ids`."""
    when = event.when
    bounds: tuple[object, ...] = (None,) * 7
    if when is not None:
        bounds = (when.earliest, when.start_latest, when.end_earliest, when.latest, str(when.precision), when.edtf, when.note)
    db.execute(
        """INSERT INTO event (id, key, title, kind, status, place, series_id, fulfils_id,
        earliest, start_latest, end_earliest, latest, precision, edtf, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, kind = excluded.kind, status = excluded.status,
        place = excluded.place, series_id = excluded.series_id, fulfils_id = excluded.fulfils_id, earliest = excluded.earliest,
        start_latest = excluded.start_latest, end_earliest = excluded.end_earliest, latest = excluded.latest,
        precision = excluded.precision, edtf = excluded.edtf, note = excluded.note""",
        (
            event.id, event.key, event.title, str(event.kind), str(event.status), event.place,
            ids.series.get(event.series), ids.events.get(event.fulfils), *bounds,
        ),
    )  # fmt: skip
    for table in ("mention", "derivation", "event_participant", "conflict"):
        db.execute(f"DELETE FROM {table} WHERE event_id = ?", (event.id,))
    db.executemany(
        "INSERT INTO derivation (event_id, number, rule, phrase, start, end, says) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(event.id, place, s.rule, s.phrase, s.start, s.end, s.says) for place, s in enumerate(when.derivation if when else ())],
    )
    db.executemany(
        "INSERT INTO event_participant (event_id, number, participant_id, role) VALUES (?, ?, ?, ?)",
        [(event.id, place, ids.participants[role.participant], role.role) for place, role in enumerate(event.participants)],
    )
    db.executemany(
        "INSERT INTO conflict (event_id, number, says, other_id, mention) VALUES (?, ?, ?, ?, ?)",
        [(event.id, place, one.says, ids.events.get(one.event), one.mention) for place, one in enumerate(event.conflicts)],
    )
    for place, mention in enumerate(event.mentions):
        _write_mention(db, event.id, place, mention, ids)


def _write_mention(db: Connection, event: int, place: int, mention: Mention, ids: Ids) -> None:
    spans: list[object] = []
    for span in (mention.date_phrase, mention.place):
        spans += (span.start, span.end, span.text) if span else (None, None, None)
    row = db.execute(
        """INSERT INTO mention (event_id, number, article_id, start, end, text,
        phrase_start, phrase_end, phrase, place_start, place_end, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (event, place, ids.articles[mention.article], mention.start, mention.end, mention.text, *spans),
    )
    db.executemany(
        "INSERT INTO mention_name (mention_id, number, start, end, text, participant_id) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (row.lastrowid, number, span.start, span.end, span.text, ids.participants[who])
            for number, (span, who) in enumerate(mention.names)
        ],
    )


def remove(db: Connection, number: int) -> None:
    """Forget an event and all that hangs on it."""
    db.execute("DELETE FROM event WHERE id = ?", (number,))


def known(db: Connection) -> dict[str, str]:
    """Mention key ("<digest[:12]>:<start>-<end>") -> key of the event it was last taken to report.  What came of a plan holds the plan's
    mentions, too (`model.link.plans`): these are the plan's."""
    rows = db.execute(
        """SELECT substr(digest, 1, 12) || ':' || start || '-' || end, key
        FROM mention JOIN article ON article.id = article_id JOIN event ON event.id = event_id
        WHERE NOT EXISTS (SELECT 1 FROM mention AS told WHERE told.event_id = fulfils_id
            AND (told.article_id, told.start, told.end) = (mention.article_id, mention.start, mention.end))
        ORDER BY mention.id"""
    )
    return dict(rows)
